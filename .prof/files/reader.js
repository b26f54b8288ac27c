import { articleOf } from "./assemble.js";
import { recordCount } from "./count.js";
import { RecordText } from "./format.js";
import { choose, startOfAnother } from "./formats.js";
import { jsonReader, looksLikeJson } from "./json-reader.js";
import { AHEAD, isBlankLine, LineCursor, lineCutter } from "./lines.js";
const HEAD = 1 << 18;
function fileReader(named, sink) {
  const { watched, complain } = watch(sink);
  let reader;
  let head = "";
  let look = 1;
  const decide = (ended) => {
    const whole = ended && head.length <= HEAD;
    const json = named === "plain" || named === "ruled" ? false : looksLikeJson(head.slice(0, HEAD), whole || head.length >= HEAD);
    if (json === void 0) return void 0;
    reader = json ? jsonReader(named, watched) : lineReader(named, watched);
    reader.push(head);
    head = "";
    return reader;
  };
  return {
    push(chunk) {
      if (reader !== void 0) return reader.push(chunk);
      head += chunk;
      if (head.length < look && !chunk.includes("\n")) return;
      look = head.length * 2;
      decide(false);
    },
    end() {
      const summary = (reader ?? decide(true) ?? lineReader(named, watched)).end();
      complain();
      return summary;
    }
  };
}
function watch(sink) {
  let articles = 0;
  let end = 0;
  return {
    watched: {
      article: (article, page) => {
        articles++;
        sink.article(article, page);
      },
      outside: (piece) => {
        end = piece.end;
        sink.outside(piece);
      },
      issue: (issue) => sink.issue(issue)
    },
    complain: () => {
      if (articles > 0) return;
      sink.issue(
        end === 0 ? { start: 0, end: 0, rule: "empty-file", reason: "The file holds no text" } : { start: 0, end, rule: "no-article", reason: "No article was found in the file" }
      );
    }
  };
}
function lineReader(named, sink) {
  const cutter = lineCutter();
  const cursor = new LineCursor();
  let count = recordCount();
  let declared;
  let headLength = 0;
  let choice;
  let first = "plain";
  let held = [];
  let inRecord = false;
  let endKnown = false;
  let found = 0;
  function read(ended) {
    if (choice === void 0) {
      if (headLength < HEAD && !ended) return;
      choice = choose(cursor.lines, named, sink);
      first = choice.format.name;
    }
    const last = cursor.lines.length - (ended ? 0 : AHEAD);
    while (cursor.at < last) {
      const line = cursor.current;
      if (line !== void 0) choice = step(choice, line);
      cursor.next();
    }
    cursor.forget();
    if (ended) close(choice.format, false, true);
  }
  function step(now, line) {
    let { format } = now;
    let next = now;
    let separator = false;
    if (!isBlankLine(line.text)) {
      const own = format.starts?.(cursor) === true;
      const other = own || now.fixed || inRecord && !cursor.afterBlank ? void 0 : startOfAnother(cursor, format);
      separator = !own && other === void 0 && format.separates?.(cursor) === true;
      if (own || other !== void 0 || separator || !inRecord) {
        close(format, false, false);
        inRecord = !separator;
      }
      if (other !== void 0) {
        sink.issue({ start: line.start, end: line.end, rule: "second-format", reason: `From here on the file is of the format ${other.name}, above it is ${format.name}` });
        next = { format: other, fixed: false };
        format = other;
        endKnown = false;
        countUp();
      }
    }
    held.push(line);
    if (!inRecord || held.length <= 8) {
      const declared2 = format.declares?.(line.text);
      if (declared2 !== void 0) count.declare(declared2, line);
    }
    if (separator) close(format, false, false);
    else if (inRecord && format.ends?.(line.text) === true) close(format, true, false);
    return next;
  }
  function close(format, ended, last) {
    if (held.length === 0) return;
    const record = new RecordText(held);
    const parts = inRecord ? format.read(record) : void 0;
    held = [];
    inRecord = false;
    if (parts === void 0) return outside(record, record.start, record.end);
    const article = articleOf(record, parts, format.name);
    found++;
    outside(record, record.start, article.start);
    sink.article(article, parts.page === true && parts.text === void 0 ? record.slice(article.start, article.end) : article.text);
    for (const issue of parts.issues ?? []) sink.issue(issue);
    const whole = format.ends === void 0 ? parts.whole : ended;
    if (whole === false && last && (endKnown || format.ends !== void 0)) {
      sink.issue({ start: article.start, end: article.end, rule: "cut-off", reason: "The last record does not end as the others do: the file seems to be cut off" });
    }
    endKnown ||= whole === true;
    outside(record, article.end, record.end);
  }
  function countUp() {
    const sum = count.end(found);
    if (sum.declared !== void 0) declared = (declared ?? 0) + sum.declared;
    if (sum.issue !== void 0) sink.issue(sum.issue);
    count = recordCount();
    found = 0;
  }
  function outside(record, start, end) {
    const piece = record.piece(start, end);
    if (piece.end > piece.start) sink.outside(piece);
  }
  return {
    push(chunk) {
      const lines = cutter.push(chunk);
      headLength += chunk.length;
      if (lines.length === 0) return;
      cursor.add(lines);
      read(false);
    },
    end() {
      cursor.add(cutter.end());
      read(true);
      countUp();
      return { format: first, ...declared !== void 0 && { declared } };
    }
  };
}
export {
  fileReader
};
