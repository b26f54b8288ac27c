import { MONTHS, WEEKDAYS } from "../lexicon/calendar-words.js";
import { FOREIGN_MONTHS, FOREIGN_WEEKDAYS } from "../lexicon/calendar-words-foreign.js";
import { TIME_ZONES } from "../lexicon/time-zones.js";
import { isBlank } from "../span.js";
import { dayNumber, isDay, isoDay, isoMonth, padded, weekdayOf } from "./days.js";
const LIMIT = 2e3;
function statedDate(text) {
  const tokens = tokensOf(text.length > LIMIT ? text.slice(0, LIMIT) : text);
  let month;
  for (let at = 0; at < tokens.length; at++) {
    const day = dayAt(tokens, at);
    if (day === void 0) continue;
    if (day.day !== void 0) return withTime(tokens, at, day);
    month ??= stated(tokens, at, day.to, day, void 0);
    at = day.to - 1;
  }
  return month;
}
const LETTER = /[\p{L}\p{M}]/u;
function tokensOf(text) {
  const tokens = [];
  let glued = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      glued = false;
      at++;
      continue;
    }
    const start = at++;
    let kind = "mark";
    if (isDigit(code)) {
      kind = "number";
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
    } else if (LETTER.test(text.charAt(start))) {
      kind = "word";
      while (at < text.length && LETTER.test(text.charAt(at))) at++;
    }
    tokens.push({ kind, start, end: at, lower: text.slice(start, at).toLowerCase(), glued });
    glued = true;
  }
  return tokens;
}
const isDigit = (code) => code >= 48 && code <= 57;
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : void 0;
const monthOf = (token) => token?.kind === "word" ? own(MONTHS, token.lower) ?? own(FOREIGN_MONTHS, token.lower) : void 0;
const weekdayAt = (token) => token?.kind === "word" ? own(WEEKDAYS, token.lower) ?? own(FOREIGN_WEEKDAYS, token.lower) : void 0;
const isMark = (token, marks) => token?.kind === "mark" && marks.includes(token.lower);
function number(token, least, most) {
  if (token?.kind !== "number") return void 0;
  const length = token.end - token.start;
  return length >= least && length <= most ? Number(token.lower) : void 0;
}
function dayAt(tokens, at) {
  const first = tokens[at];
  if (first === void 0) return void 0;
  const before = tokens[at - 1];
  if (first.glued && before !== void 0 && (before.kind !== "mark" || "$\u20AC\xA3#".includes(before.lower) || "/.-\u2013:".includes(before.lower) && before.glued)) return void 0;
  if (first.kind === "word") {
    if (weekdayAt(first) !== void 0) {
      let next = at + 1;
      while (isMark(tokens[next], ".,")) next++;
      if (tokens[next]?.lower === "the" || tokens[next]?.lower === "den") next++;
      const day = named(tokens, next) ?? numeric(tokens, next);
      return day?.day === void 0 ? void 0 : { ...day, weekday: true };
    }
    return named(tokens, at);
  }
  return first.kind === "number" ? named(tokens, at) ?? numeric(tokens, at) : void 0;
}
function named(tokens, at) {
  const month = monthOf(tokens[at]);
  if (month !== void 0) return monthFirst(tokens, at, month);
  const year = number(tokens[at], 4, 4);
  if (year !== void 0) return yearFirst(tokens, at, year);
  const day = number(tokens[at], 1, 2);
  if (day === void 0) return void 0;
  let next = afterOrdinal(tokens, at + 1);
  while (isMark(tokens[next], ".-/")) next++;
  if (OF.has(tokens[next]?.lower ?? "")) next++;
  const named2 = monthOf(tokens[next]);
  if (named2 === void 0) return void 0;
  next = afterDot(tokens, next + 1);
  while (isMark(tokens[next], ",-/")) next++;
  if (OF.has(tokens[next]?.lower ?? "")) next++;
  const stated2 = yearAt(tokens, next);
  return stated2 === void 0 ? void 0 : real({ to: next + 1, year: stated2, month: named2, day });
}
const ORDINALS = /* @__PURE__ */ new Set(["st", "nd", "rd", "th", "er", "\xBA"]);
const OF = /* @__PURE__ */ new Set(["of", "de", "del"]);
function afterOrdinal(tokens, at) {
  const token = tokens[at];
  return token?.glued && ORDINALS.has(token.lower) ? at + 1 : at;
}
function afterDot(tokens, at) {
  return isMark(tokens[at], ".") ? at + 1 : at;
}
function yearAt(tokens, at) {
  const year = number(tokens[at], 4, 4);
  if (year !== void 0) return year >= 1500 && year < 2200 && !continues(tokens, at) ? year : void 0;
  const short = number(tokens[at], 2, 2);
  return short !== void 0 && tokens[at]?.glued && isMark(tokens[at - 1], "-") && !continues(tokens, at) ? fullYear(short) : void 0;
}
function fullYear(short) {
  return short >= 69 ? 1900 + short : 2e3 + short;
}
function continues(tokens, at) {
  const next = tokens[at + 1];
  if (!next?.glued) return false;
  if (next.kind !== "mark") return !(next.kind === "word" && (next.lower === "t" || next.lower === "z"));
  const after = tokens[at + 2];
  return "/.-".includes(next.lower) && after?.glued === true && after.kind === "number";
}
function monthFirst(tokens, at, month) {
  let next = afterDot(tokens, at + 1);
  if (tokens[next]?.lower === "the") next++;
  const hyphen = isMark(tokens[next], "-") && tokens[next]?.glued === true;
  if (hyphen) next++;
  const day = number(tokens[next], 1, 2);
  if (day === void 0) {
    if (isMark(tokens[next], ",")) next++;
    if (OF.has(tokens[next]?.lower ?? "")) next++;
    const year2 = number(tokens[next], 4, 4) === void 0 ? void 0 : yearAt(tokens, next);
    return year2 === void 0 ? void 0 : { to: next + 1, year: year2, month };
  }
  next = afterOrdinal(tokens, next + 1);
  const time = timeAt(tokens, next);
  if (time !== void 0) {
    const year2 = yearAt(tokens, time.to);
    if (year2 !== void 0) return real({ to: time.to + 1, year: year2, month, day, time });
  }
  while (isMark(tokens[next], ",.-")) next++;
  const weekday = weekdayAt(tokens[next]);
  if (weekday !== void 0) {
    next++;
    while (isMark(tokens[next], ",.")) next++;
  }
  const year = yearAt(tokens, next);
  return year === void 0 ? void 0 : real({ to: next + 1, year, month, day });
}
function yearFirst(tokens, at, year) {
  if (year < 1500 || year >= 2200) return void 0;
  const mark = tokens[at + 1];
  const tied = isMark(mark, "-/.");
  const next = tied || isMark(mark, ",") ? at + 2 : at + 1;
  const month = monthOf(tokens[next]);
  if (month !== void 0) {
    const after = afterDot(tokens, next + 1);
    const last = isMark(tokens[after], "-/") ? after + 1 : after;
    const day2 = number(tokens[last], 1, 2);
    return day2 === void 0 ? void 0 : real({ to: afterOrdinal(tokens, last + 1), year, month, day: day2 });
  }
  if (!tied || !mark?.glued || tokens[at + 3]?.lower !== mark.lower || continues(tokens, at + 4)) return void 0;
  const middle = number(tokens[next], 1, 2);
  const day = number(tokens[at + 4], 1, 2);
  return middle === void 0 || day === void 0 ? void 0 : real({ to: at + 5, year, month: middle, day });
}
function numeric(tokens, at) {
  const first = number(tokens[at], 1, 2);
  const mark = tokens[at + 1];
  const second = number(tokens[at + 2], 1, 2);
  const third = tokens[at + 4];
  if (first === void 0 || second === void 0 || !mark?.glued || !isMark(mark, "/-.") || tokens[at + 3]?.lower !== mark.lower) return void 0;
  if (continues(tokens, at + 4)) return void 0;
  const short = mark.lower === "/" ? number(third, 2, 2) : void 0;
  const year = number(third, 4, 4) ?? (short === void 0 ? void 0 : fullYear(short));
  if (year === void 0 || year < 1500 || year >= 2200) return void 0;
  const to = at + 5;
  if (mark.lower === "." || first === second || first > 12) return real({ to, year, month: second, day: first });
  return second > 12 ? real({ to, year, month: first, day: second }) : void 0;
}
function real(day) {
  return isDay(day.year, day.month, day.day) ? day : void 0;
}
function timeAt(tokens, at) {
  const hour = number(tokens[at], 1, 2);
  if (hour === void 0) return void 0;
  let next = at + 1;
  let minute;
  let second;
  const mark = tokens[next];
  if (mark?.glued && tokens[next + 1]?.glued && (isMark(mark, ":.") || mark.lower === "h")) {
    minute = number(tokens[next + 1], 2, 2);
    if (minute !== void 0) next += 2;
    if (minute !== void 0 && isMark(tokens[next], ":") && tokens[next]?.glued && tokens[next + 1]?.glued) {
      second = number(tokens[next + 1], 2, 2);
      if (second !== void 0) next += 2;
      if (second !== void 0 && isMark(tokens[next], ".,") && tokens[next]?.glued && tokens[next + 1]?.glued && tokens[next + 1]?.kind === "number") next += 2;
    }
  } else if (mark?.lower === "h") next++;
  const half = meridiemAt(tokens, next);
  if (half !== void 0) next = half.to;
  const french = mark?.lower === "h";
  if (minute === void 0 && half === void 0 && !french) return void 0;
  const clock = tokens[next]?.lower === "uhr" || tokens[next]?.lower === "uur";
  if (clock) next++;
  if (isMark(mark, ".") && half === void 0 && !clock) return void 0;
  if (hour > (half ? 12 : 24) || (minute ?? 0) > 59 || (second ?? 0) > 60) return void 0;
  const zone = zoneAt(tokens, next);
  return {
    to: zone?.to ?? next,
    hour: half === void 0 ? hour : hour % 12 + half.hours,
    ...minute !== void 0 && { minute },
    ...second !== void 0 && { second },
    ...zone !== void 0 && { zone: zone.offset }
  };
}
function meridiemAt(tokens, at) {
  const lower = tokens[at]?.lower;
  if (lower === "am" || lower === "pm") return { to: at + 1, hours: lower === "pm" ? 12 : 0 };
  if (lower !== "a" && lower !== "p" || !isMark(tokens[at + 1], ".") || tokens[at + 2]?.lower !== "m" || !tokens[at + 2]?.glued) return void 0;
  return { to: afterDot(tokens, at + 3), hours: lower === "p" ? 12 : 0 };
}
function zoneAt(tokens, at) {
  const open = isMark(tokens[at], "(") ? 1 : 0;
  const word = tokens[at + open];
  if (word?.kind === "word" && Object.hasOwn(TIME_ZONES, word.lower) && (word.lower !== "z" || word.glued)) {
    const offset = word.lower === "utc" || word.lower === "gmt" ? offsetAt(tokens, at + open + 1) : void 0;
    const to = offset?.to ?? at + open + 1;
    return { to: open > 0 && isMark(tokens[to], ")") ? to + 1 : to, offset: offset?.offset ?? TIME_ZONES[word.lower] ?? "" };
  }
  return offsetAt(tokens, at);
}
function offsetAt(tokens, at) {
  if (!isMark(tokens[at], "+-\u2212") || !tokens[at + 1]?.glued) return void 0;
  const digits = tokens[at + 1];
  if (digits?.kind !== "number" || digits.lower.length > 4 || digits.lower.length === 3) return void 0;
  const sign = tokens[at]?.lower === "+" ? "+" : "-";
  if (digits.lower.length === 4) return { to: at + 2, offset: `${sign}${digits.lower.slice(0, 2)}:${digits.lower.slice(2)}` };
  const minutes = isMark(tokens[at + 2], ":") && tokens[at + 3]?.glued ? number(tokens[at + 3], 2, 2) : void 0;
  return { to: minutes === void 0 ? at + 2 : at + 4, offset: `${sign}${digits.lower.padStart(2, "0")}:${padded(minutes ?? 0)}` };
}
const BETWEEN = /* @__PURE__ */ new Set([",", "\u2022", "\xB7", "|", "-", "\u2013", "\u2014", ";", ":", "/", "t", "at", "um", "\xE0", "om", "a", "las", "@", "("]);
function withTime(tokens, at, day) {
  let from = at;
  let { to, weekday } = day;
  let time = day.time;
  if (time === void 0) {
    let next = to;
    const after = weekdayAt(tokens[next]);
    if (after !== void 0 && day.day !== void 0 && after === weekdayOf(dayNumber(day.year, day.month, day.day))) {
      weekday = true;
      to = ++next;
    }
    for (let steps = 0; steps < 3 && BETWEEN.has(tokens[next]?.lower ?? ""); steps++) next++;
    time = timeAt(tokens, next);
    if (time !== void 0) to = time.to;
  }
  for (let back = 2; time === void 0 && back <= 12 && at - back >= 0; back++) {
    const earlier = timeAt(tokens, at - back);
    if (earlier === void 0 || tokens[at - back - 1]?.kind === "number") continue;
    let next = earlier.to;
    while (next < at && (BETWEEN.has(tokens[next]?.lower ?? "") || tokens[next]?.lower === "on")) next++;
    if (next !== at) continue;
    time = earlier;
    from = at - back;
  }
  return stated(tokens, from, to, { ...day, ...weekday && { weekday } }, time);
}
function stated(tokens, from, to, day, time) {
  const known = [
    ...day.weekday ? ["weekday"] : [],
    ...day.day === void 0 ? [] : ["day"],
    "month",
    "year",
    ...time ? ["hour"] : [],
    ...time?.minute === void 0 ? [] : ["minute"],
    ...time?.second === void 0 ? [] : ["second"],
    ...time?.zone === void 0 ? [] : ["zone"]
  ];
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  if (day.day === void 0) return { ...span, type: "DATE", value: isoMonth(day.year, day.month), grain: "month", known };
  const value = isoDay(dayNumber(day.year, day.month, day.day));
  if (time === void 0) return { ...span, type: "DATE", value, grain: "day", known };
  const clock = `${padded(time.hour)}:${padded(time.minute ?? 0)}${time.second === void 0 ? "" : `:${padded(time.second)}`}`;
  const grain = time.second !== void 0 ? "second" : time.minute !== void 0 ? "minute" : "hour";
  return { ...span, type: "TIME", value: `${value}T${clock}${time.zone ?? ""}`, grain, known };
}
export {
  statedDate
};
