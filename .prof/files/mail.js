import { WINDOWS_1252 } from "../lexicon/windows-1252.js";
import { textOfHtml } from "./html-text.js";
function headerDecoded(text) {
  if (!text.includes("=?")) return text;
  return text.replace(/(?<=\?=)\s+(?==\?)/g, "").replace(
    /=\?(?<charset>[\w-]{1,40})(?:\*[\w-]{1,20})?\?(?<code>[QqBb])\?(?<words>[^?\s]{0,2000})\?=/g,
    (_, charset, code, words) => bytesDecoded(code.toLowerCase() === "b" ? base64(words) : quotedPrintable(words.replaceAll("_", " ")), charset)
  );
}
function addressName(text) {
  const angle = text.indexOf("<");
  if (angle > 0) {
    const name = text.slice(0, angle).trim();
    const bare = name.replace(/^["'](?<name>.*)["']$/, "$<name>");
    if (bare !== "") return bare;
  }
  const comment = /^[^\s@]+@\S+ \((?<name>[^()]{2,80})\)/.exec(text)?.groups?.["name"];
  return comment ?? text;
}
function messageText(body, headers) {
  const text = partText(body, headers, 0) ?? body;
  return /^>+From /m.test(text) ? text.replace(/^>(?=>*From )/gm, "") : text;
}
function partText(body, headers, depth) {
  const type = headers.get("content-type") ?? "text/plain";
  const boundary = /boundary="?(?<boundary>[^";\s][^";\r\n]{0,100})/i.exec(type)?.groups?.["boundary"]?.trim();
  if (/^multipart\//i.test(type) && boundary !== void 0 && depth < 5) return bestPart(body, boundary, depth);
  if (!/^text\//i.test(type)) return depth === 0 ? decodedBody(body, headers) : void 0;
  const text = decodedBody(body, headers);
  return /^text\/html/i.test(type) ? textOfHtml(text) : text;
}
function bestPart(body, boundary, depth) {
  const texts = [];
  for (const part of body.split(`--${boundary}`).slice(1)) {
    if (part.startsWith("--")) break;
    const whole = part.replace(/^\r?\n/, "");
    const gap = /\r?\n\r?\n/.exec(whole);
    const head = gap === null ? "" : whole.slice(0, gap.index);
    const rest = gap === null ? whole : whole.slice(gap.index + gap[0].length);
    const headers = partHeaders(head);
    const text = partText(rest, headers, depth + 1);
    if (text !== void 0) texts.push({ text: text.trim(), html: /^text\/html/i.test(headers.get("content-type") ?? "") });
  }
  return (texts.find((one) => !one.html && one.text !== "") ?? texts.find((one) => one.text !== ""))?.text;
}
function partHeaders(head) {
  const headers = /* @__PURE__ */ new Map();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}
function decodedBody(body, headers) {
  const encoding = headers.get("content-transfer-encoding")?.trim().toLowerCase();
  const charset = /charset="?(?<charset>[\w-]{1,40})/i.exec(headers.get("content-type") ?? "")?.groups?.["charset"] ?? "utf-8";
  if (encoding === "quoted-printable") return bytesDecoded(quotedPrintable(body), charset);
  if (encoding === "base64") return bytesDecoded(base64(body), charset);
  return body;
}
function quotedPrintable(text) {
  const bytes = [];
  const joined = text.replace(/[ \t]{0,76}=[ \t]{0,76}\r?\n/g, (soft) => soft.slice(0, soft.indexOf("=")));
  for (let at = 0; at < joined.length; at++) {
    const code = joined.charCodeAt(at);
    const hex = code === 61 ? /^[0-9A-Fa-f]{2}$/.exec(joined.slice(at + 1, at + 3)) : null;
    if (hex !== null) {
      bytes.push(Number.parseInt(hex[0], 16));
      at += 2;
    } else if (code < 128) bytes.push(code);
    else {
      const point = joined.codePointAt(at) ?? code;
      if (point > 65535) at++;
      bytes.push(...utf8(point));
    }
  }
  return bytes;
}
function utf8(point) {
  if (point < 2048) return [192 | point >> 6, 128 | point & 63];
  if (point < 65536) return [224 | point >> 12, 128 | point >> 6 & 63, 128 | point & 63];
  return [240 | point >> 18, 128 | point >> 12 & 63, 128 | point >> 6 & 63, 128 | point & 63];
}
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function base64(text) {
  const bytes = [];
  let bits = 0;
  let count = 0;
  for (const mark of text) {
    const value = BASE64.indexOf(mark);
    if (value < 0) continue;
    bits = (bits << 6 | value) & 16777215;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push(bits >> count & 255);
    }
  }
  return bytes;
}
function bytesDecoded(bytes, charset) {
  const single = /^(?:iso-?8859-1|latin-?1|windows-1252|cp-?1252|us-ascii)$/i.test(charset);
  return (single ? void 0 : utf8Decoded(bytes)) ?? bytes.map((byte) => byte >= 128 && byte < 160 ? WINDOWS_1252.charAt(byte - 128) : String.fromCharCode(byte)).join("");
}
function utf8Decoded(bytes) {
  const words = [];
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < 128 ? 1 : byte >= 194 && byte < 224 ? 2 : byte >= 224 && byte < 240 ? 3 : byte >= 240 && byte < 245 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return void 0;
    let point = length === 1 ? byte : byte & 255 >> length + 1;
    for (let next = at + 1; next < at + length; next++) {
      const more = bytes[next] ?? 0;
      if ((more & 192) !== 128) return void 0;
      point = point << 6 | more & 63;
    }
    if (point > 1114111) return void 0;
    words.push(String.fromCodePoint(point));
    at += length;
  }
  return words.join("");
}
export {
  addressName,
  headerDecoded,
  messageText
};
