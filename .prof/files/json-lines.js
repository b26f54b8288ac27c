import { readJsonRecord } from "./json-fields.js";
const jsonLines = {
  name: "json-lines",
  starts: (at) => /^\s{0,8}\{\s{0,8}"/.test(at.line()) && (at.line().trimEnd().endsWith("}") || at.above === "" || at.above.startsWith("{")),
  ends: (line) => line.trimStart().startsWith("{"),
  read: (record) => {
    const { start, end } = record.trimmed(record.start, record.end);
    return readJsonRecord(record.slice(start, end), start);
  }
};
export {
  jsonLines
};
