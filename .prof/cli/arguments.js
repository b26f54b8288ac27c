import { parseArgs } from "node:util";
import { TABLES } from "./csv.js";
import { SECTIONS } from "./report.js";
const OPTIONS = {
  date: { type: "string" },
  people: { type: "boolean" },
  quotes: { type: "boolean" },
  dates: { type: "boolean" },
  json: { type: "boolean" },
  jsonl: { type: "boolean" },
  csv: { type: "string" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" }
};
function readArguments(argv, formats) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return { wrong: error instanceof Error ? plainly(error.message) : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { say: "help" };
  if (values.version) return { say: "version" };
  const outputs = [values.json && "--json", values.jsonl && "--jsonl", values.csv !== void 0 && "--csv"].filter((item) => typeof item === "string");
  if (outputs.length > 1) return { wrong: `${outputs.join(" and ")} exclude each other` };
  const sections = SECTIONS.filter((section) => values[section]);
  if (sections[0] && outputs[0]) return { wrong: `--${sections[0]} is a part of the report and does not go with ${outputs[0]}${outputs[0] === "--csv" ? "" : ", which gives everything"}` };
  const table = TABLES.find((name) => name === values.csv);
  if (values.csv !== void 0 && table === void 0) return { wrong: `--csv takes ${TABLES.join(", ")}, not "${values.csv}"` };
  const format = formats.find((name) => name === values.format);
  if (values.format !== void 0 && format === void 0) return { wrong: `--format takes ${formats.join(", ")}, not "${values.format}"` };
  const command = positionals[0] === "link" ? "link" : "read";
  const files = command === "link" ? positionals.slice(1) : positionals;
  if (command === "link" && files.length === 0) return { wrong: "link needs files: broadsheet link FILE\u2026" };
  if (command === "link" && (values.jsonl || table || sections.length > 0)) return { wrong: "link prints its own report, or --json" };
  return {
    run: {
      command,
      files,
      output: values.json ? "json" : values.jsonl ? "jsonl" : table ?? "report",
      sections: sections.length > 0 ? sections : SECTIONS,
      ...values.date !== void 0 && { date: values.date },
      ...format !== void 0 && { format }
    }
  };
}
function plainly(message) {
  const unknown = /^Unknown option '(?<option>[^']*)'/.exec(message)?.groups?.["option"];
  if (unknown !== void 0) {
    const meant = nearest(unknown);
    return `unknown option ${unknown}${meant === void 0 ? "" : `; did you mean ${meant}?`}`;
  }
  const missing = /^Option '(?:-\w, )?(?<option>--[^ ']+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message)?.groups?.["option"];
  if (missing !== void 0) return `${missing} needs a value`;
  const [first = message] = message.split(/[.\n] ?/);
  return first;
}
function nearest(unknown) {
  const word = unknown.replace(/^-+/, "");
  if (word.length < 2) return void 0;
  const name = Object.keys(OPTIONS).find((option) => option.startsWith(word) || word.startsWith(option));
  return name === void 0 ? void 0 : `--${name}`;
}
export {
  readArguments
};
