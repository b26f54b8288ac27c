const RADIANS = Math.PI / 180;
const EPOCH = 24405875e-1;
const MONTH = 29.530588861;
const sine = (degrees) => Math.sin(degrees * RADIANS);
function newMoon(k) {
  const t = k / 1236.85;
  const e = 1 - 2516e-6 * t;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 16118e-7 * t * t;
  const node = 124.7746 - 1.56375588 * k;
  const julian = 245155009766e-5 + MONTH * k + 15437e-8 * t * t - 0.4072 * sine(moon) + 0.17241 * e * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * latitude) + 739e-5 * e * sine(moon - sun) - 514e-5 * e * sine(moon + sun) + 208e-5 * e * e * sine(2 * sun) - 111e-5 * sine(moon - 2 * latitude) - 57e-5 * sine(moon + 2 * latitude) + 56e-5 * e * sine(2 * moon + sun) - 42e-5 * sine(3 * moon) + 42e-5 * e * sine(sun + 2 * latitude) + 38e-5 * e * sine(sun - 2 * latitude) - 17e-5 * sine(node);
  return julian - EPOCH - 8e-4;
}
function newMoonBefore(moment) {
  let k = Math.floor((moment + EPOCH - 245155009766e-5) / MONTH) + 1;
  while (newMoon(k) > moment) k--;
  return k;
}
const EQUINOX_TERMS = [
  [485, 324.96, 1934.136],
  [203, 337.23, 32964.467],
  [199, 342.08, 20.186],
  [182, 27.85, 445267.112],
  [156, 73.14, 45036.886],
  [136, 171.52, 22518.443],
  [77, 222.54, 65928.934],
  [74, 296.72, 3034.906],
  [70, 243.58, 9037.513],
  [58, 119.81, 33718.147]
];
function marchEquinox(year) {
  const y = (year - 2e3) / 1e3;
  const mean = 245162380984e-5 + 365242.37404 * y + 0.05169 * y * y;
  const t = (mean - 2451545) / 36525;
  const w = 35999.373 * t - 2.47;
  const lambda = 1 + 0.0334 * Math.cos(w * RADIANS) + 7e-4 * Math.cos(2 * w * RADIANS);
  let sum = 0;
  for (const [size, phase, speed] of EQUINOX_TERMS) sum += size * Math.cos((phase + speed * t) * RADIANS);
  return mean + 1e-5 * sum / lambda - EPOCH - 8e-4;
}
export {
  marchEquinox,
  newMoon,
  newMoonBefore
};
