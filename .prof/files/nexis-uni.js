import { fieldOf, fieldsOf, labelOf } from "./labels.js";
import { isBlankLine } from "./lines.js";
import { isDateLine } from "./head-lines.js";
import { narrowSection } from "./sections.js";
const END = /^\s{0,12}End of Document\s*$/;
const BODY = /^\s{0,12}(?:Body|Text)\s*$/;
const COPYRIGHT = /^\s{0,60}(?:Copyright|©|\(c\)|All Rights Reserved)/i;
const COVER = /^(?:Job Number|Client\/Matter|User Name|Date and Time):[\s]/;
const DOCUMENTS = /^\s{0,12}Documents? \((?<of>\d{1,6})\)\s*$/;
const PICTURE = /^\s*\d{4,9}\s*$/;
const HEAD = {
  section: "section",
  length: "words",
  byline: "byline",
  highlight: "deck",
  dateline: "dateline",
  edition: "extra",
  language: "language",
  series: "extra",
  distribution: "extra",
  columnist: "extra",
  "link to image": "extra",
  "link to pdf": "extra",
  "original article link": "extra"
};
const TAIL = {
  language: "language",
  "publication-type": "extra",
  "publication type": "extra",
  "journal code": "extra",
  "journal-code": "extra",
  subject: "extra",
  company: "extra",
  organization: "extra",
  ticker: "extra",
  industry: "extra",
  person: "extra",
  geographic: "extra",
  city: "extra",
  state: "extra",
  country: "extra",
  "load-date": "extra",
  "load date": "extra",
  "correction-date": "extra",
  notes: "extra",
  "acc-no": "extra",
  "document-type": "extra",
  issn: "extra",
  graphic: "extra",
  url: "extra"
};
const nexisUni = {
  name: "nexis-uni",
  starts: (at) => (at.afterBlank || PICTURE.test(at.above)) && isTop(at),
  ends: (line) => END.test(line),
  covers: (line) => COVER.test(line),
  shows: (line) => END.test(line),
  declares(line) {
    const of = DOCUMENTS.exec(line)?.groups?.["of"];
    return of === void 0 ? void 0 : { of: Number(of) };
  },
  read
};
function isTop(at) {
  const found = [];
  let labelled = false;
  for (let ahead = 0; ahead <= 24 && !labelled; ahead++) {
    const line = at.line(ahead);
    if (isBlankLine(line)) continue;
    if (END.test(line)) return false;
    found.push(ahead);
    labelled = found.length > 3 && (/^(?:Section|Length|Byline):/.test(line) || BODY.test(line));
    if (found.length > 9) return false;
  }
  const [title, outlet, date, ...below] = found.map((ahead) => at.line(ahead));
  if (!labelled || title === void 0 || outlet === void 0 || date === void 0 || title.length > 400 || outlet.length > 120) return false;
  return isDateLine(date) && !isDateLine(outlet) && !COPYRIGHT.test(outlet) && below.some((line) => COPYRIGHT.test(line) || /^Length:/.test(line));
}
function read(record) {
  const { lines } = record;
  const filled = lines.flatMap((line, index) => isBlankLine(line.text) ? [] : [index]);
  const last = filled.at(-1);
  if (last === void 0) return void 0;
  const text = (at2) => lines[filled[at2] ?? -1]?.text ?? "";
  const stop = END.test(lines[last]?.text ?? "") ? last : lines.length;
  let date = -1;
  for (let at2 = 1; at2 < filled.length && date < 0; at2++) {
    if (!isDateLine(text(at2)) || COVER.test(text(at2))) continue;
    for (let next = at2 + 1; next <= at2 + 5; next++) if (COPYRIGHT.test(text(next)) || BODY.test(text(next)) || labelOf(lines[filled[next] ?? -1], HEAD) !== void 0) date = at2;
  }
  const outlet = lines[filled[date - 1] ?? -1];
  const dateLine = lines[filled[date] ?? -1];
  if (outlet === void 0 || dateLine === void 0) return void 0;
  const fields = [];
  let first = date - 1;
  if (date >= 2) {
    first = date - 2;
    while (first > 0 && (filled[first - 1] ?? 0) + 1 === filled[first] && date - first < 6) first--;
    while (first < date - 2 && PICTURE.test(text(first))) first++;
    const title = lines[filled[first] ?? 0];
    if (title !== void 0) fields.push({ label: "title", role: "title", value: record.value(title.start, lines[filled[date - 2] ?? 0]?.end ?? title.end) });
  }
  fields.push({ label: "outlet", role: "outlet", value: record.value(outlet.start, outlet.end) });
  fields.push({ label: "date", role: "published", value: record.value(dateLine.start, dateLine.end) });
  let at = (filled[date] ?? 0) + 1;
  let open;
  let openTo = 0;
  const close = () => {
    if (open !== void 0) fields.push(fieldOf(record, open, openTo));
    open = void 0;
  };
  let bodyFrom = stop;
  const body = lines.findIndex((line, index) => index >= at && index < stop && BODY.test(line.text));
  const until = body < 0 ? stop : body;
  let quiet = 0;
  for (; at < until; at++) {
    const line = lines[at];
    if (line === void 0 || isBlankLine(line.text)) {
      quiet++;
      continue;
    }
    const label = labelOf(line, HEAD);
    if (label !== void 0) {
      close();
      open = label;
      openTo = line.end;
    } else if (COPYRIGHT.test(line.text)) {
      close();
      fields.push({ label: "Copyright", value: record.value(line.start, line.end) });
    } else if (body < 0 && (open !== void 0 || fields.length > 3) && quiet > 0) break;
    else if (open !== void 0) openTo = line.end;
    else fields.push({ label: "Edition", value: record.value(line.start, line.end) });
    quiet = 0;
  }
  close();
  bodyFrom = body < 0 ? at : body + 1;
  const tail = tailOf(record, bodyFrom, stop);
  for (const field of fieldsOf(record, tail, stop, TAIL)) fields.push(field);
  const graphic = graphicOf(record, bodyFrom, tail);
  if (graphic < tail) {
    const start = lines[graphic + 1];
    if (start !== void 0) fields.push({ label: "Graphic", value: record.value(start.start, lines[tail - 1]?.end ?? start.end) });
  }
  const from = lines[bodyFrom];
  const to = lines[graphic - 1];
  return {
    start: lines[filled[first] ?? 0]?.start ?? record.start,
    fields: narrowSection(fields),
    body: from === void 0 || to === void 0 || graphic <= bodyFrom ? [] : [{ start: from.start, end: to.end }]
  };
}
function tailOf(record, from, stop) {
  const { lines } = record;
  let tail = stop;
  for (let at = stop - 1; at >= from; at--) {
    const text = lines[at]?.text ?? "";
    if (isBlankLine(text)) continue;
    if (/^\s{0,12}Classification\s*$/.test(text)) return at;
    if (labelOf(lines[at], TAIL) !== void 0) tail = at;
    else if (isBlankLine(lines[at - 1]?.text ?? "") || labelOf(lines[at - 1], TAIL) === void 0) {
      const heading = lines.slice(Math.max(from, at - 40), at).findLastIndex((line) => /^\s{0,12}Classification\s*$/.test(line.text));
      return heading >= 0 ? Math.max(from, at - 40) + heading : tail;
    }
  }
  return tail;
}
function graphicOf(record, from, tail) {
  let filled = 0;
  for (let at = tail - 1; at >= from && filled < 16; at--) {
    const text = record.lines[at]?.text ?? "";
    if (/^\s{0,12}Graphics?\s*$/.test(text)) return at;
    if (!isBlankLine(text)) filled++;
  }
  return tail;
}
export {
  nexisUni
};
