import { DECADE_NAMES, SEASONS } from "../../lexicon/time-words.js";
import { look } from "../../lexicon/table.js";
import { isSeasonWord, isTwoDigitDecade, isYear } from "./doubts.js";
import { standsAlone } from "./rules-days.js";
import { calendar, pointerOf, WHICH_YEAR, yearPhrase } from "./rules-fields.js";
import { isGlued } from "./pattern.js";
function century(match, which) {
  if (which === void 0 || which < 1 || which > 30) return void 0;
  return calendar({ century: match.word("era").startsWith("b") ? -which : which - 1 });
}
function ordinalEnd(match, at) {
  let end = at + 1;
  while (end < match.to && isGlued(match.words[end]) && /^[a-z]/.test(match.words[end]?.lower ?? "")) end++;
  return end;
}
function decade(first, century2) {
  return calendar({ decade: (century2 ?? 1900) / 10 + first / 10 });
}
const FINAL = { final: 4, closing: 4, opening: 1 };
function quarter(match) {
  const which = match.value("ordinal") ?? look(FINAL, match.word("nth"));
  if (which === void 0 || which < 1 || which > 4) return void 0;
  const year = match.value("year");
  return calendar({ quarter: which, ...year !== void 0 && { year } }, { of: yearPhrase(match) });
}
function half(match) {
  const which = match.word("nth") === "first" ? 1 : 2;
  const year = match.value("year");
  const of = yearPhrase(match);
  return year === void 0 && of === void 0 ? void 0 : calendar({ half: which, ...year !== void 0 && { year } }, { of });
}
const PERIODS = [
  {
    name: "year-end",
    pattern: "the? YEAR? year (DASH | (_'s | 's))? end",
    read: (match) => {
      const year = match.value("year");
      const next = match.words[match.to]?.lower;
      if (next === "up" || next === "in") return void 0;
      return { ...year === void 0 ? { kind: "relative", unit: "year", count: 0, base: "document" } : calendar({ year }), mod: "END" };
    }
  },
  {
    name: "year",
    pattern: "YEAR",
    read: (match) => isYear(match) ? calendar({ year: match.value("year") ?? 0 }) : void 0
  },
  {
    name: "BC and AD",
    pattern: "FIGURE ERA",
    read: (match) => {
      const year = match.value("figure") ?? 0;
      return calendar({ year: match.word("era").startsWith("b") ? 1 - year : year });
    }
  },
  {
    name: "years joined",
    pattern: "a=YEAR (DASH | _/) (b=YEAR | c=_PAIR)",
    read: (match) => {
      const first = match.value("a") ?? 0;
      const full = match.value("b");
      const second = full ?? Math.floor(first / 100) * 100 + (match.value("c") ?? 0);
      if (second <= first || second - first > 150 || first < 1500 || !standsAlone(match)) return void 0;
      return [
        { from: match.from, to: match.at("a") + 1, meaning: calendar({ year: first }) },
        { from: full === void 0 ? match.at("c") : match.at("b"), to: match.to, meaning: calendar({ year: second }) }
      ];
    }
  },
  {
    name: "decade in figures",
    pattern: "the? (EDGE DASH?)? YEAR (_'/\u2019)? _PLURAL",
    read: (match) => {
      const year = match.value("year") ?? 0;
      if (year % 10 !== 0 || match.word("year") === "" && !match.has("year")) return void 0;
      return year % 100 === 0 && year < 2e3 ? calendar({ century: year / 100 }) : calendar({ decade: year / 10 });
    }
  },
  {
    name: "decade in two figures",
    pattern: "the? (EDGE DASH?)? apostrophe='/\u2019/\u2018? PAIR (_'/\u2019)? _PLURAL",
    read: (match) => {
      const pair = match.value("pair") ?? 0;
      return pair % 10 === 0 && pair >= 10 && isTwoDigitDecade(match) ? decade(pair, pair <= 10 ? 2e3 : 1900) : void 0;
    }
  },
  {
    name: "decade in words",
    pattern: "the (EDGE DASH?)? ((nineteen|eighteen) DASH?)? DECADE_NAME",
    read: (match) => decade(look(DECADE_NAMES, match.word("decade_name")) ?? 0)
  },
  {
    name: "century",
    pattern: "the? (EDGE DASH?)? ORDINAL DASH? century ERA?",
    read: (match) => century(match, match.value("ordinal"))
  },
  {
    name: "centuries",
    pattern: "the? (EDGE DASH?)? a=ORDINAL (and/or/to/through/until | DASH) the? (EDGE DASH?)? b=ORDINAL DASH? (centuries | century) ERA?",
    read: (match) => {
      const [first, second] = [century(match, match.value("a")), century(match, match.value("b"))];
      return first && second && [{ from: match.from, to: ordinalEnd(match, match.at("a")), meaning: first }, { from: match.at("b"), to: match.to, meaning: second }];
    }
  },
  {
    name: "the turn of the century",
    pattern: "the turn of the (ORDINAL DASH?)? unit=century/millennium/year",
    read: (match) => {
      const which = match.value("ordinal");
      const unit = match.word("unit");
      if (unit === "year") return which === void 0 ? { kind: "turn", years: 1 } : void 0;
      const years = unit === "century" ? 100 : 1e3;
      return which === void 0 ? { kind: "turn", years } : calendar({ year: (which - 1) * years });
    }
  },
  {
    name: "quarter",
    pattern: `the? (fiscal)? (ORDINAL | nth=final/closing/opening) DASH? (fiscal)? quarter (of (the? (fiscal (year)?)? YEAR | ${WHICH_YEAR} | theyear=the (fiscal)? year) | YEAR | ${WHICH_YEAR})?`,
    read: quarter
  },
  { name: "quarter of a year", pattern: "YEAR ('/\u2019 _s)? ORDINAL DASH? quarter", read: quarter },
  {
    name: "Q3",
    pattern: `(YEAR)? q=q1/q2/q3/q4 ((of|,)? YEAR | of? ${WHICH_YEAR})?`,
    read: (match) => {
      const year = match.value("year");
      return calendar({ quarter: Number(match.word("q").slice(1)), ...year !== void 0 && { year } }, { of: yearPhrase(match) });
    }
  },
  {
    name: "H1 2019",
    pattern: "(YEAR h=h1/h2 | h=h1/h2 (of|,)? YEAR)",
    read: (match) => calendar({ half: match.word("h") === "h1" ? 1 : 2, year: match.value("year") ?? 0 })
  },
  {
    name: "half of a year",
    pattern: `the? nth=first/second/latter/last DASH? half of (YEAR | ${WHICH_YEAR} | theyear=the (fiscal)? year)`,
    read: half
  },
  {
    name: "season",
    pattern: "(this past | the | POINTER)? (EDGE DASH?)? SEASON (of? YEAR)?",
    read: (match) => {
      const season = look(SEASONS, match.word("season"));
      const year = match.value("year");
      if (season === void 0 || !isSeasonWord(match)) return void 0;
      const pointer = match.has("pointer") ? pointerOf(match) : match.words[match.from + 1]?.lower === "past" ? -1 : void 0;
      return calendar({ season, ...year !== void 0 && { year } }, { pointer });
    }
  },
  {
    name: "season of last year",
    pattern: `the? SEASON of? ${WHICH_YEAR}`,
    read: (match) => calendar({ season: look(SEASONS, match.word("season")) ?? "SP" }, { of: yearPhrase(match) })
  },
  { name: "fiscal 1990", pattern: "the? (fiscal|financial year) (year)? YEAR", read: (match) => calendar({ year: match.value("year") ?? 0, fiscal: true }) },
  { name: "FY 2019", pattern: "(fy YEAR | FISCAL_YEAR)", read: (match) => calendar({ year: match.value("year") ?? match.value("fiscal_year") ?? 0, fiscal: true }) },
  { name: "1990 fiscal year", pattern: "the? YEAR (fiscal/financial) year", read: (match) => calendar({ year: match.value("year") ?? 0, fiscal: true }) }
];
export {
  PERIODS
};
