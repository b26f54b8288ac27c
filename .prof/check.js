function checkString(value, name) {
  if (typeof value !== "string") throw new TypeError(`${name}: expected a string, got ${describe(value)}`);
}
function checkOptions(value, name) {
  if (value !== void 0 && (typeof value !== "object" || value === null || Array.isArray(value))) {
    throw new TypeError(`${name}: expected an object, got ${describe(value)}`);
  }
}
const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
function checkDay(value, name) {
  const groups = typeof value === "string" ? DAY.exec(value)?.groups : void 0;
  const month = Number(groups?.["month"]);
  const day = Number(groups?.["day"]);
  if (groups === void 0 || month < 1 || month > 12 || day < 1 || day > daysIn(Number(groups["year"]), month) || Number(groups["hour"] ?? 0) > 24 || Number(groups["minute"] ?? 0) > 59 || Number(groups["second"] ?? 0) > 60) {
    throw new TypeError(`${name}: expected an ISO 8601 day or date-time such as "2019-02-26", got ${describe(value)}`);
  }
  return `${groups["year"]}-${groups["month"]}-${groups["day"]}`;
}
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function describe(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? value.slice(0, 40) + "\u2026" : value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  return value === void 0 ? "undefined" : `a value of type ${typeof value}`;
}
export {
  checkDay,
  checkOptions,
  checkString
};
