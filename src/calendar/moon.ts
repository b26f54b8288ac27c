/**
 * New moons and the March equinox, after Meeus, *Astronomical Algorithms* (2nd ed. 1998), chapters 49 and 27: within
 * minutes for the years that news is about, which is finer than any calendar rule below needs.
 */
const RADIANS = Math.PI / 180
/** Julian day of 1970-01-01 00:00. */
const EPOCH = 2_440_587.5
const MONTH = 29.530588861

const sine = (degrees: number): number => Math.sin(degrees * RADIANS)

/** The moment of new moon number `k` (0 is 2000-01-06) in days since 1970-01-01 UTC. */
export function newMoon(k: number): number {
  const t = k / 1236.85
  const e = 1 - 0.002516 * t
  const sun = 2.5534 + 29.1053567 * k
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t
  const node = 124.7746 - 1.56375588 * k
  const julian =
    2_451_550.09766 + MONTH * k + 0.00015437 * t * t
    - 0.4072 * sine(moon) + 0.17241 * e * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * latitude)
    + 0.00739 * e * sine(moon - sun) - 0.00514 * e * sine(moon + sun) + 0.00208 * e * e * sine(2 * sun)
    - 0.00111 * sine(moon - 2 * latitude) - 0.00057 * sine(moon + 2 * latitude) + 0.00056 * e * sine(2 * moon + sun)
    - 0.00042 * sine(3 * moon) + 0.00042 * e * sine(sun + 2 * latitude) + 0.00038 * e * sine(sun - 2 * latitude) - 0.00017 * sine(node)
  // Dynamical time runs about a minute ahead of UTC in our time.
  return julian - EPOCH - 0.0008
}

/** The number of the last new moon at or before a moment (days since 1970-01-01 UTC). */
export function newMoonBefore(moment: number): number {
  let k = Math.floor((moment + EPOCH - 2_451_550.09766) / MONTH) + 1
  while (newMoon(k) > moment) k--
  return k
}

const EQUINOX_TERMS: ReadonlyArray<readonly [number, number, number]> = [
  [485, 324.96, 1934.136], [203, 337.23, 32_964.467], [199, 342.08, 20.186], [182, 27.85, 445_267.112], [156, 73.14, 45_036.886],
  [136, 171.52, 22_518.443], [77, 222.54, 65_928.934], [74, 296.72, 3034.906], [70, 243.58, 9037.513], [58, 119.81, 33_718.147]
]

/** The March equinox of a year, in days since 1970-01-01 UTC. */
export function marchEquinox(year: number): number {
  const y = (year - 2000) / 1000
  const mean = 2_451_623.80984 + 365_242.37404 * y + 0.05169 * y * y
  const t = (mean - 2_451_545) / 36_525
  const w = 35_999.373 * t - 2.47
  const lambda = 1 + 0.0334 * Math.cos(w * RADIANS) + 0.0007 * Math.cos(2 * w * RADIANS)
  let sum = 0
  for (const [size, phase, speed] of EQUINOX_TERMS) sum += size * Math.cos((phase + speed * t) * RADIANS)
  return mean + (0.00001 * sum) / lambda - EPOCH - 0.0008
}
