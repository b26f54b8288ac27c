import { lineBlocks } from "./format.js";
import { fieldOf, labelOf } from "./labels.js";
import { isBlankLine } from "./lines.js";
import { isDateLine } from "./head-lines.js";
import { narrowSection } from "./sections.js";
const NUMBER = /^\s{0,80}(?:FOCUS - )?(?:(?<first>\d{1,7}) (?:of|von|van|de|di|sur) (?<firstOf>\d{1,7}) (?:DOCUMENTS?|DOKUMENTE?N?|DOCUMENTEN|DOCUMENTOS?|DOCUMENTI)|(?:Dokument|DOKUMENT|Document|DOCUMENT|Documento) (?<second>\d{1,7}) (?<joined>of|von|van|de|di|sur) (?<secondOf>\d{1,7}))\s*$/;
const COPYRIGHT = /^\s{0,80}(?:Copyright\b|©|\(c\)|All Rights Reserved|Alle Rechte vorbehalten|Tous droits r[ée]serv[ée]s)/i;
const COVER = /^\s{0,8}(?:Download Request|Time Of Request|Send To|Project ID|Number of Lines|Job Number|Ausgabeauftrag|Zeitpunkt der Anforderung|Senden an|Begriffe|Printopdracht|Zoektermen|Bron|Terms|Source|Quelle)[:\s]/;
const HEAD = {
  headline: "title",
  kop: "title",
  titre: "title",
  titel: "title",
  title: "title",
  byline: "byline",
  autor: "byline",
  von: "byline",
  auteur: "byline",
  signature: "byline",
  author: "byline",
  section: "section",
  rubrik: "section",
  rubrique: "section",
  rubriek: "section",
  length: "words",
  "l\xE4nge": "words",
  laenge: "words",
  longueur: "words",
  lengte: "words",
  dateline: "dateline",
  ortszeile: "dateline",
  datum: "published",
  date: "published",
  highlight: "deck",
  chapeau: "deck",
  series: "extra",
  column: "extra",
  edition: "extra",
  "correction-date": "extra",
  correction: "extra",
  type: "extra",
  "serie": "extra",
  source: "extra",
  distribution: "extra",
  "dachzeile": "extra",
  "unterzeile": "deck"
};
const TAIL = {
  ...HEAD,
  "load-date": "extra",
  update: "extra",
  "date-chargement": "extra",
  "laad-datum": "extra",
  language: "language",
  sprache: "language",
  langue: "language",
  taal: "language",
  graphic: "extra",
  grafik: "extra",
  graphique: "extra",
  illustration: "extra",
  photo: "extra",
  photos: "extra",
  "publication-type": "extra",
  "type-publication": "extra",
  "pub-type": "extra",
  "publikationstyp": "extra",
  "zeitungs-code": "extra",
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
  notes: "extra",
  note: "extra",
  "journal-code": "extra",
  "journal code": "extra",
  "acc-no": "extra",
  "document-type": "extra",
  "doc-type": "extra",
  issn: "extra",
  url: "extra",
  name: "extra",
  copyright: "extra",
  "sachgebiet": "extra",
  "firma": "extra",
  "thema": "extra",
  "sujet": "extra",
  "compagnie": "extra",
  "editor-note": "extra",
  "editor's note": "extra",
  "cofe": "extra"
};
const ENDING = /^(?:LOAD-DATE|UPDATE|DATE-CHARGEMENT|LAAD-DATUM|LANGUAGE|SPRACHE|LANGUE|TAAL|PUBLICATION-TYPE|TYPE-PUBLICATION|PUB-TYPE|PUBLIKATIONSTYP|GRAPHIC|GRAFIK|SUBJECT|DOCUMENT-TYPE|JOURNAL-CODE|ACC-NO):(?:\s|$)/;
const TEXT = /^\s{0,12}(?:BODY|TEKST|TEXT|ARTICLE|TEXTE):(?=\s|$)/;
const LONG = /* @__PURE__ */ new Set(["graphic", "grafik", "graphique", "illustration", "photo", "photos", "notes", "note", "correction"]);
const nexis = {
  name: "nexis",
  starts: (at) => isNumber(at.line()) || beginsWithoutNumber(at),
  covers: (line) => /^(?:Download Request|Ausgabeauftrag|Printopdracht):\s/.test(line),
  shows: (line) => /^(?:LENGTH|LÄNGE|LONGUEUR|LENGTE): \d[\d.,]* (?:words|WORDS|Wörter|mots|woorden)(?![\p{L}])/u.test(line),
  declares(line) {
    const found = NUMBER.exec(line)?.groups;
    if (found === void 0) return void 0;
    return { number: Number(found["first"] ?? found["second"]), of: Number(found["firstOf"] ?? found["secondOf"]) };
  },
  fits(head) {
    const first = head.find((line) => !isBlankLine(line.text));
    return first !== void 0 && COPYRIGHT.test(first.text) ? { ...nexis, starts: (at) => isNumber(at.line()) || COPYRIGHT.test(at.line()) && endsAbove(at) && headBelow(at) } : nexis;
  },
  read
};
function isNumber(line) {
  const found = NUMBER.exec(line)?.groups;
  return found !== void 0 && (found["joined"] !== "of" || line.startsWith("        "));
}
function beginsWithoutNumber(at) {
  return at.afterBlank && !COPYRIGHT.test(at.line()) && endsAbove(at) && headBelow(at);
}
function endsAbove(at) {
  return COPYRIGHT.test(at.above) || ENDING.test(at.above);
}
function headBelow(at) {
  if (isCapital(at.line())) return false;
  let date = false;
  for (let ahead = 0; ahead <= 40; ahead++) {
    const line = at.line(ahead);
    if (isNumber(line) || ENDING.test(line)) return false;
    if (ahead < 10 && line.length < 120 && isDateLine(line)) date = true;
    if (date && /^(?:BYLINE|SECTION|LENGTH|AUTOR|RUBRIK|LÄNGE|AUTEUR|RUBRIQUE|LONGUEUR|LENGTE|HEADLINE|BODY|SIGNATURE):/.test(line)) return true;
  }
  return false;
}
function isCapital(line) {
  return /^\s{0,12}\p{Lu}[\p{Lu}’' -]{2,24}:(?=\s|$)/u.test(line);
}
function capitalLabel(record, block, labels) {
  const line = record.lines[block?.from ?? -1];
  return line !== void 0 && isCapital(line.text) ? labelOf(line, labels) : void 0;
}
function read(record) {
  const blocks = lineBlocks(record.lines);
  const head = headOf(record, blocks);
  if (head === void 0) return void 0;
  const { fields, seen } = head;
  const tail = tailOf(record, blocks, head.to, seen);
  for (let at = tail; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === void 0) break;
    const label = capitalLabel(record, block, TAIL);
    let to = at;
    while (to + 1 < blocks.length && label !== void 0 && LONG.has(label.key) && capitalLabel(record, blocks[to + 1], TAIL) === void 0 && !isCopyright(record, blocks[to + 1])) to++;
    if (label !== void 0) fields.push(...blockFields(record, block, blocks[to] ?? block));
    else fields.push({ label: isCopyright(record, block) ? "COPYRIGHT" : "NOTE", value: record.value(block.start, block.end) });
    at = to;
  }
  const last = blocks[tail - 1];
  const body = last !== void 0 && tail > head.to ? [{ start: head.bodyStart, end: last.end }] : [];
  if (body.length === 0 && !fields.some((field) => field.role === "title" || field.role === "words")) return void 0;
  return { start: head.start, fields: narrowSection(fields), body, whole: tail < blocks.length };
}
function isCopyright(record, block) {
  return COPYRIGHT.test(record.lines[block?.from ?? -1]?.text ?? "");
}
function blockFields(record, block, last) {
  const fields = [];
  for (let at = block.from; at < block.to; ) {
    const label = labelOf(record.lines[at], TAIL);
    let to = at + 1;
    while (to < block.to && !(isCapital(record.lines[to]?.text ?? "") && labelOf(record.lines[to], TAIL) !== void 0)) to++;
    const end = to === block.to ? last.end : record.lines[to - 1]?.end ?? block.end;
    if (label !== void 0) fields.push(fieldOf(record, label, end));
    at = to;
  }
  return fields;
}
function headOf(record, blocks) {
  const { lines } = record;
  const fields = [];
  const seen = /* @__PURE__ */ new Set();
  let at = 0;
  let start;
  let date = false;
  const unlabelled = [];
  let labelled = false;
  let text;
  for (; at < blocks.length && text === void 0; at++) {
    let block = blocks[at];
    if (block === void 0) break;
    if (COVER.test(lines[block.from]?.text ?? "") && start === void 0) continue;
    if (isNumber(lines[block.from]?.text ?? "")) {
      start = block.start;
      fields.length = 0;
      unlabelled.length = 0;
      if (block.to - block.from === 1) continue;
      block = { ...block, from: block.from + 1, start: lines[block.from + 1]?.start ?? block.start };
    }
    const words = TEXT.exec(lines[block.from]?.text ?? "");
    if (words !== null) {
      text = (lines[block.from]?.start ?? 0) + words[0].length;
      break;
    }
    const label = capitalLabel(record, block, HEAD);
    if (label !== void 0 && !seen.has(label.key) && isHeadValue(record, label.key, label.valueStart, block)) {
      labelled = true;
      start ??= block.start;
      for (const field of blockFields(record, block, block)) {
        seen.add(field.label.toLowerCase());
        fields.push(field);
      }
      continue;
    }
    if (labelled) break;
    if (isCopyright(record, block)) fields.push({ label: "COPYRIGHT", value: record.value(block.start, block.end) });
    else if (!date && dateLineOf(lines, block) >= 0) {
      date = true;
      fields.push(...dateFields(record, block));
    } else if (unlabelled.length < 2 || !/[.!?]["'”’)]?$/.test(record.value(block.start, block.end).text) && labelsBelow(record, blocks, at, seen)) unlabelled.push(block);
    else break;
    start ??= block.start;
  }
  if (!date && !labelled) return void 0;
  nameBlocks(record, fields, unlabelled);
  const bodyStart = text ?? blocks[at]?.start ?? record.end;
  return { start: start ?? record.start, fields, seen, to: at, bodyStart };
}
function isHeadValue(record, key, valueStart, block) {
  return HEAD[key] !== "words" || /^\s*\d[\d.,]*\s+\p{L}+\s*$/u.test(record.slice(valueStart, block.end).split(/[\r\n]/, 1)[0] ?? "");
}
function dateLineOf(lines, block) {
  if (block.to - block.from > 6) return -1;
  for (let at = block.from; at < block.to; at++) if (isDateLine(lines[at]?.text ?? "")) return at;
  return -1;
}
function dateFields(record, block) {
  const date = dateLineOf(record.lines, block);
  return record.lines.slice(block.from, block.to).map((line, index) => {
    const value = record.value(line.start, line.end);
    const at = block.from + index;
    if (at === date) return { label: "DATE", role: "published", value };
    return at < date ? { label: "SOURCE", role: "outlet", value } : { label: "EDITION", value };
  });
}
function labelsBelow(record, blocks, at, seen) {
  for (let next = at + 1; next <= at + 3; next++) {
    const label = capitalLabel(record, blocks[next], HEAD);
    if (label !== void 0 && !seen.has(label.key)) return true;
  }
  return false;
}
function nameBlocks(record, fields, blocks) {
  const titled = fields.some((field) => field.role === "title");
  const named = fields.some((field) => field.role === "outlet");
  const [first, ...rest] = blocks;
  if (first === void 0) return;
  const value = (block) => record.value(block.start, block.end);
  const titles = named ? blocks : rest;
  if (!named) fields.push({ label: "SOURCE", role: "outlet", value: value(first) });
  for (const [index, block] of titles.entries()) fields.push(index === 0 && !titled ? { label: "HEADLINE", role: "title", value: value(block) } : { label: "NOTE", value: value(block) });
}
function tailOf(record, blocks, from, above) {
  const seen = /* @__PURE__ */ new Set();
  let tail = blocks.length;
  for (let at = blocks.length - 1; at >= from; at--) {
    const key = isCopyright(record, blocks[at]) ? void 0 : capitalLabel(record, blocks[at], TAIL)?.key;
    if (key !== void 0 && (seen.has(key) || above.has(key) && Object.hasOwn(HEAD, key))) break;
    if (key === void 0 && !isCopyright(record, blocks[at])) {
      let label = at - 1;
      while (label >= from && at - label < 9 && capitalLabel(record, blocks[label], TAIL) === void 0) label--;
      const long = label < from || at - label >= 9 ? void 0 : capitalLabel(record, blocks[label], TAIL)?.key;
      if (long === void 0 || !LONG.has(long) || seen.has(long)) break;
      at = label + 1;
      continue;
    }
    if (key !== void 0) seen.add(key);
    tail = at;
  }
  return tail;
}
export {
  nexis
};
