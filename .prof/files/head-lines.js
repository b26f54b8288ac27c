import { statedDate } from "../calendar/stated.js";
function isByline(text) {
  const line = text.trim();
  return line.length <= 160 && /^(?:by|BY|By|Von|VON|Par|PAR|Door|DOOR)[ :\u00a0]\s*\p{Lu}/u.test(line) && !/[.!?]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, ""));
}
function isDateLine(text) {
  const line = text.trim();
  if (line.length > 120 || !/\d{4}/.test(line)) return false;
  const date = statedDate(line);
  if (date === void 0) return false;
  const before = line.slice(0, date.start).trim();
  if (before.endsWith(":") && !/^(?:published|posted|updated|date)(?: on)?:$/i.test(before)) return false;
  const rest = before + " " + line.slice(date.end);
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 3 && rest.trim().length <= date.end - date.start;
}
export {
  isByline,
  isDateLine
};
