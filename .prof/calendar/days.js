function isLeapYear(year) {
  return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function daysInMonth(year, month) {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function isDay(year, month, day) {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function dayNumber(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
function civilDay(number) {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  };
}
function weekdayOf(number) {
  return modulo(number + 3, 7) + 1;
}
function modulo(value, divisor) {
  return (value % divisor + divisor) % divisor;
}
function isoWeek(number) {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}
function weekStart(year, week) {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}
function addMonths(year, month, months) {
  const total = year * 12 + month - 1 + months;
  return { year: Math.floor(total / 12), month: modulo(total, 12) + 1 };
}
function shiftMonths(number, months) {
  const { year, month, day } = civilDay(number);
  const moved = addMonths(year, month, months);
  return dayNumber(moved.year, moved.month, Math.min(day, daysInMonth(moved.year, moved.month)));
}
function weekdayOnOrBefore(number, weekday) {
  return number - modulo(weekdayOf(number) - weekday, 7);
}
function padded(value, length = 2) {
  return String(value).padStart(length, "0");
}
function isoDay(number) {
  const { year, month, day } = civilDay(number);
  return `${isoMonth(year, month)}-${padded(day)}`;
}
function isoMonth(year, month) {
  return `${isoYear(year)}-${padded(month)}`;
}
function isoYear(year) {
  return year < 0 ? `-${padded(-year, 4)}` : padded(year, 4);
}
function isoWeekName(number) {
  const { year, week } = isoWeek(number);
  return `${isoYear(year)}-W${padded(week)}`;
}
function parseDay(iso) {
  if (iso.length < 10 || iso[4] !== "-" || iso[7] !== "-") return void 0;
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day) && isDay(year, month, day) ? dayNumber(year, month, day) : void 0;
}
export {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  isoWeekName,
  isoYear,
  modulo,
  padded,
  parseDay,
  shiftMonths,
  weekStart,
  weekdayOf,
  weekdayOnOrBefore
};
