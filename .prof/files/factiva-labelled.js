import { isBlankLine } from "./lines.js";
const LABELS = [
  ["CLM"],
  ["SE", "section"],
  ["HD", "title"],
  ["BY", "byline"],
  ["CR"],
  ["WC", "words"],
  ["PD", "published"],
  ["ET"],
  ["SN", "outlet"],
  ["SC"],
  ["NGC"],
  ["GC"],
  ["ED"],
  ["PG"],
  ["VOL"],
  ["LA", "language"],
  ["CY"],
  ["CX"],
  ["LP"],
  ["TD"],
  ["RF"],
  ["ART"],
  ["NT"],
  ["CT"],
  ["TC"],
  ["DLN"],
  ["CO"],
  ["IN"],
  ["NS"],
  ["RE"],
  ["IPC"],
  ["IPD"],
  ["RST"],
  ["PUB"],
  ["AN"]
];
const RANK = /* @__PURE__ */ new Map(LABELS.map(([label], rank) => [label, rank]));
const LEAD = "LP";
const REST = "TD";
const LABELLED = /^(?<label>[A-Z]{2,3})(?:[ \t\u00a0]+(?=(?<value>\S))|[ \t\u00a0]*$)/;
const NUMBER = /(?:^|\s)Document [A-Za-z0-9]{6,16}\d{6,8}[A-Za-z0-9]{4,12}\s*$/;
const CODED = /* @__PURE__ */ new Set(["CO", "IN", "NS", "RE"]);
const factivaLabelled = {
  name: "factiva-labelled",
  starts: (at) => (at.afterBlank || NUMBER.test(at.above)) && /^(?:CLM|SE|HD)(?=[ \t\u00a0]|$)/.test(at.line()) && isHead(at),
  shows: (line) => /^AN[ \t\u00a0]+Document /.test(line) && NUMBER.test(line),
  ends: (line) => /^(?:AN[ \t\u00a0]+)?Document \S+\s*$/.test(line) && NUMBER.test(line),
  read
};
function isHead(at) {
  const label = LABELLED.exec(at.line())?.groups?.["label"];
  let heading = label === "HD";
  let words = false;
  for (let ahead = 1; ahead <= 30; ahead++) {
    const line = at.line(ahead);
    const below = LABELLED.exec(line)?.groups?.["label"];
    if (below === "HD") {
      if (heading) return false;
      heading = true;
    }
    if (below === "WC" || below === "PD") words = true;
    if (heading && words && (below === "LP" || below === "PD" || below === "SN" || below === "TD")) return true;
  }
  return false;
}
function labelAt(line, at) {
  const found = line === void 0 ? null : LABELLED.exec(line.text);
  const label = found?.groups?.["label"];
  const rank = label === void 0 ? void 0 : RANK.get(label);
  if (line === void 0 || found === null || label === void 0 || rank === void 0) return void 0;
  return { label, rank, at, valueStart: line.start + found[0].length, alone: found.groups?.["value"] === void 0 };
}
function read(record) {
  const { lines } = record;
  const labels = headLabels(lines);
  const lead = labels.find((one) => one.label === LEAD || one.label === REST);
  if (!labels.some((one) => one.label === "HD" || one.label === "WC" || one.label === "PD") && lead === void 0) return void 0;
  const tail = lead === void 0 ? [] : tailLabels(record, lead.at + 1);
  const tailAt = tail[0]?.at ?? numberLine(lines, lead?.at ?? 0);
  const rest = lead?.label === LEAD ? restLabel(lines, lead, tailAt) : void 0;
  const fields = [];
  const add = (found, end) => {
    for (const [index, one] of found.entries()) {
      const role = LABELS[one.rank]?.[1];
      const value = record.value(one.valueStart, lines[(found[index + 1]?.at ?? end) - 1]?.end ?? record.end);
      fields.push({ label: one.label, ...role && { role }, value });
    }
  };
  const head = labels.filter((one) => one !== lead && one.rank < (lead?.rank ?? LABELS.length));
  add(head, lead?.at ?? tailAt);
  add(tail, lines.length);
  const number = lines[tailAt];
  if (tail.length === 0 && number !== void 0) fields.push({ label: "AN", value: record.value(number.start, number.end) });
  const body = [];
  if (lead !== void 0) body.push({ start: lead.valueStart, end: lines[(rest?.at ?? tailAt) - 1]?.end ?? record.end });
  if (rest !== void 0) body.push({ start: rest.valueStart, end: lines[tailAt - 1]?.end ?? record.end });
  return { fields, body };
}
function headLabels(lines) {
  const found = [];
  let rank = -1;
  for (let at = 0; at < lines.length; at++) {
    const label = labelAt(lines[at], at);
    if (label === void 0 || label.rank <= rank) continue;
    rank = label.rank;
    found.push(label);
    if (label.label === LEAD || label.label === REST) break;
  }
  return found;
}
function restLabel(lines, lead, end) {
  for (let at = lead.at + 1; at < end; at++) {
    const label = labelAt(lines[at], at);
    if (label?.label === REST && label.alone === lead.alone) return label;
  }
  return void 0;
}
function tailLabels(record, from) {
  const { lines } = record;
  const first = RANK.get(REST) ?? 0;
  let rank = LABELS.length;
  let tail = [];
  let pending = [];
  let loose = 0;
  for (let at = lines.length - 1; at >= from; at--) {
    const text = lines[at]?.text ?? "";
    const afterBlank = isBlankLine(lines[at - 1]?.text ?? "");
    if (isBlankLine(text)) continue;
    const label = labelAt(lines[at], at);
    const fits = label !== void 0 && label.rank > first && label.rank < rank && (!CODED.has(label.label) || isCoded(record, label));
    if (fits) {
      rank = label.rank;
      pending = [label, ...pending];
      loose = 0;
      if (afterBlank) {
        tail = [...pending, ...tail];
        pending = [];
      }
    } else if (NUMBER.test(text) && at === numberLine(lines, from)) continue;
    else if (afterBlank || ++loose > 60) break;
  }
  return tail;
}
function isCoded(record, label) {
  const below = record.lines[label.at + 1];
  return / : /.test(record.slice(label.valueStart, label.alone && below !== void 0 ? below.end : record.lines[label.at]?.end ?? record.end));
}
function numberLine(lines, from) {
  for (let at = lines.length - 1; at > from; at--) {
    const text = lines[at]?.text ?? "";
    if (isBlankLine(text)) continue;
    return NUMBER.test(text) ? at : lines.length;
  }
  return lines.length;
}
export {
  factivaLabelled
};
