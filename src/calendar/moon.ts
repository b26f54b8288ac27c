/**
 * New moons, after Meeus, *Astronomical Algorithms* (2nd ed. 1998), chapter 49, without the terms of two minutes and less:
 * within a few minutes for the years that news is about, which is finer than any calendar rule below needs.
 */
const RADIANS = Math.PI / 180
/** Julian day of 1970-01-01 00:00. */
const EPOCH = 2_440_587.5
const MONTH = 29.530588861

const sine = (degrees: number): number => Math.sin(degrees * RADIANS)

/** The moment of new moon number `k` (0 is 2000-01-06) in days since 1970-01-01 UTC. */
export function newMoon(k: number): number {
  const sun = 2.5534 + 29.1053567 * k
  const moon = 201.5643 + 385.81693528 * k
  const latitude = 160.7108 + 390.67050284 * k
  const julian =
    2_451_550.09766 + MONTH * k
    - 0.4072 * sine(moon) + 0.17241 * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * latitude)
    + 0.00739 * sine(moon - sun) - 0.00514 * sine(moon + sun) + 0.00208 * sine(2 * sun)
  // Dynamical time runs about a minute ahead of UTC in our time.
  return julian - EPOCH - 0.0008
}

/** The number of the last new moon at or before a moment (days since 1970-01-01 UTC). */
export function newMoonBefore(moment: number): number {
  let k = Math.floor((moment + EPOCH - 2_451_550.09766) / MONTH) + 1
  while (newMoon(k) > moment) k--
  return k
}
