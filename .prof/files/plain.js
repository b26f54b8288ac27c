import { readPlainArticle } from "./plain-head.js";
const plain = {
  name: "plain",
  read(record) {
    const parts = readPlainArticle(record);
    return parts && { ...parts, text: record.slice(record.start, record.end), body: [{ start: record.start, end: record.end }] };
  }
};
export {
  plain
};
