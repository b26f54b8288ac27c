import { civilDay, dayNumber, modulo, weekdayOnOrBefore } from "./days.js";
import { marchEquinox, newMoon, newMoonBefore } from "./moon.js";
function easterSunday(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - c % 4) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, (h + l - 7 * m + 114) % 31 + 1);
}
function orthodoxEaster(year) {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const day = (d + e + 114) % 31 + 1;
  return dayNumber(year, month, day) + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
const HIJRA = -17037;
function islamicMonth(year, month) {
  const moment = newMoon(HIJRA + (year - 1) * 12 + month - 1);
  const day = Math.floor(moment);
  return moment - day < 13 / 24 ? day + 1 : day + 2;
}
function islamicDays(year, month, day) {
  const first = Math.floor((year - 622) * 33 / 32);
  const found = [];
  for (let hijri = first - 1; hijri <= first + 2; hijri++) {
    const number = islamicMonth(hijri, month) + day - 1;
    if (civilDay(number).year === year) found.push(number);
  }
  return found;
}
function hebrewElapsed(year) {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const day = 29 * months + Math.floor(parts / 25920);
  return modulo(3 * (day + 1), 7) < 3 ? day + 1 : day;
}
function hebrewNewYear(year) {
  const before = hebrewElapsed(year - 1);
  const now = hebrewElapsed(year);
  const after = hebrewElapsed(year + 1);
  const correction = after - now === 356 ? 2 : now - before === 382 ? 1 : 0;
  return now + correction - 2092590;
}
function hebrewDay(year, month, day) {
  const newYear = hebrewNewYear(year + 3761);
  if (month >= 7 && month <= 9) {
    const length = hebrewNewYear(year + 3762) - newYear;
    const long = length % 10 === 5 ? 30 : 29;
    return newYear + (month === 7 ? 0 : month === 8 ? 30 : 30 + long) + day - 1;
  }
  const offsets = [0, 30, 59, 89, 118, 148];
  return newYear - 177 + (month === 12 ? -29 : offsets[month - 1] ?? 0) + day - 1;
}
function nowruz(year) {
  return Math.floor(marchEquinox(year) + 3.5 / 24 + 0.5);
}
function chineseNewYear(year) {
  const from = dayNumber(year, 1, 21) - 8 / 24;
  return Math.floor(newMoon(newMoonBefore(from) + 1) + 8 / 24);
}
function qudsDays(year) {
  return islamicDays(year, 10, 1).map((eid) => weekdayOnOrBefore(eid - 1, 5));
}
export {
  chineseNewYear,
  easterSunday,
  hebrewDay,
  islamicDays,
  nowruz,
  orthodoxEaster,
  qudsDays
};
