import { padded } from "../../calendar/days.js";
import { holidayRule } from "../grammar/phrases-terms.js";
function grainOf(unit) {
  return unit === "night" ? "part-of-day" : unit === "fortnight" ? "week" : unit === "millennium" ? "century" : unit;
}
function knownOf(meaning) {
  switch (meaning.kind) {
    case "calendar": {
      const { fields } = meaning;
      const known = [];
      for (const key of ["century", "decade", "year", "half", "quarter", "season", "month", "day", "weekday"]) if (fields[key] !== void 0) known.push(key);
      if (fields.weekOfMonth !== void 0) known.push("week");
      return known;
    }
    case "numeric":
      return ["year", "month", "day"];
    case "holiday":
      return meaning.year === void 0 ? ["month", "day"] : ["year", "month", "day"];
    default:
      return [];
  }
}
function openValue(meaning) {
  switch (meaning.kind) {
    case "calendar": {
      const { fields } = meaning;
      if (fields.month !== void 0 && fields.day !== void 0) return `XXXX-${padded(fields.month)}-${padded(fields.day)}`;
      if (fields.month !== void 0) return `XXXX-${padded(fields.month)}`;
      if (fields.weekday !== void 0) return `XXXX-WXX-${fields.weekday}`;
      if (fields.quarter !== void 0) return `XXXX-Q${fields.quarter}`;
      if (fields.half !== void 0) return `XXXX-H${fields.half}`;
      if (fields.season !== void 0) return `XXXX-${fields.season}`;
      return "XXXX";
    }
    case "holiday": {
      const rule = holidayRule(meaning.index);
      return rule?.[0] === "fixed" ? `XXXX-${padded(rule[1])}-${padded(rule[2])}` : "XXXX-XX-XX";
    }
    case "relative": {
      const grain = grainOf(meaning.unit);
      if (grain === "week") return "XXXX-WXX";
      if (grain === "weekend") return "XXXX-WXX-WE";
      if (grain === "month") return "XXXX-XX";
      if (grain === "quarter") return "XXXX-QX";
      if (grain === "year") return "XXXX";
      if (grain === "decade") return "XXX";
      return grain === "century" ? "XX" : "XXXX-XX-XX";
    }
    case "same-period":
      return "XXXX";
    default:
      return "XXXX-XX-XX";
  }
}
function openGrain(meaning) {
  switch (meaning.kind) {
    case "calendar": {
      const { fields } = meaning;
      if (fields.day !== void 0 || fields.weekday !== void 0) return "day";
      if (fields.month !== void 0) return fields.weekOfMonth === void 0 ? "month" : "week";
      return fields.quarter !== void 0 ? "quarter" : fields.half !== void 0 ? "half" : fields.season !== void 0 ? "season" : "year";
    }
    case "relative":
      return grainOf(meaning.unit);
    case "same-period":
      return "year";
    default:
      return "day";
  }
}
export {
  grainOf,
  knownOf,
  openGrain,
  openValue
};
