import { TextDecoder } from "@exodus/bytes/encoding-lite.js";
function decode(bytes) {
  const decoder = byteDecoder();
  return decoder.push(viewOf(bytes, "bytes")) + decoder.end();
}
async function* decodeStream(chunks) {
  if (typeof chunks !== "object" || chunks === null || !(Symbol.asyncIterator in chunks || Symbol.iterator in chunks)) {
    throw new TypeError("chunks: expected something that gives pieces of bytes");
  }
  const decoder = byteDecoder();
  for await (const chunk of chunks) {
    const text = decoder.push(viewOf(chunk, "chunks"));
    if (text !== "") yield text;
  }
  const rest = decoder.end();
  if (rest !== "") yield rest;
}
function viewOf(bytes, name) {
  if (bytes instanceof Uint8Array) return bytes;
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes);
  throw new TypeError(`${name}: expected a Uint8Array or an ArrayBuffer`);
}
const WINDOW = 1 << 16;
const MOST = WINDOW * 4;
const HEAD = 1024;
function byteDecoder() {
  let held = [];
  let length = 0;
  let encoding;
  let wide;
  function read(ended) {
    if (length <= MOST && !ended) return "";
    const [only] = held;
    const all = held.length === 1 && only !== void 0 ? only : joined(held, length);
    let from = 0;
    if (encoding === void 0) {
      encoding = encodingOf(all.subarray(0, HEAD));
      from = encoding.mark;
      if (encoding.name !== "utf-8") wide = new TextDecoder(encoding.name);
    }
    const texts = [];
    if (wide !== void 0) {
      texts.push(wide.decode(all.subarray(from), { stream: !ended }));
      from = all.length;
    } else {
      while (all.length - from > MOST || ended && from < all.length) {
        const to = windowEnd(all, from);
        texts.push(narrow(all.subarray(from, to)));
        from = to;
      }
    }
    held = from < all.length ? [all.slice(from)] : [];
    length = all.length - from;
    return texts.join("");
  }
  return {
    push(chunk) {
      held.push(chunk);
      length += chunk.length;
      return read(false);
    },
    end: () => read(true)
  };
}
function joined(parts, length) {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
function encodingOf(head) {
  if (head[0] === 239 && head[1] === 187 && head[2] === 191) return { name: "utf-8", mark: 3 };
  if (head[0] === 255 && head[1] === 254) return { name: "utf-16le", mark: 2 };
  if (head[0] === 254 && head[1] === 255) return { name: "utf-16be", mark: 2 };
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 5 > head.length && even * 10 < odd) return { name: "utf-16le", mark: 0 };
  if (even * 5 > head.length && odd * 10 < even) return { name: "utf-16be", mark: 0 };
  return { name: "utf-8", mark: 0 };
}
function windowEnd(bytes, from) {
  if (bytes.length - from <= WINDOW) return bytes.length;
  const feed = bytes.subarray(from + WINDOW - 1, from + MOST).indexOf(10);
  if (feed >= 0) return from + WINDOW + feed;
  let end = Math.min(bytes.length, from + MOST);
  for (let back = 0; back < 3 && end < bytes.length && ((bytes[end] ?? 0) & 192) === 128; back++) end--;
  return end;
}
function narrow(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lines = linesOf(bytes);
    const clean = lines.filter((line) => line.valid > 0 && line.strays.length === 0).length;
    const dirty = lines.filter((line) => line.strays.length > 0).length;
    const trusted = clean * 4 >= dirty;
    const texts = [];
    const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
    const single = new TextDecoder("windows-1252");
    let from = 0;
    let open;
    const close = (to) => {
      if (to > from) texts.push((open === "single" ? single : utf8).decode(bytes.subarray(from, to)));
      from = to;
    };
    for (const { start, valid, strays } of lines) {
      const kind = strays.length === 0 ? valid === 0 ? open : trusted ? "utf-8" : "single" : valid > strays.length ? "utf-8" : "single";
      if (kind !== open) close(start);
      open = kind;
      if (kind === "single") continue;
      for (const stray of strays) {
        close(stray);
        texts.push(single.decode(bytes.subarray(stray, stray + 1)));
        from = stray + 1;
      }
    }
    close(bytes.length);
    return texts.join("");
  }
}
function linesOf(bytes) {
  const lines = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    lines.push({ start, end, ...straysOf(bytes, start, end) });
    start = end;
  }
  return lines;
}
function straysOf(bytes, start, end) {
  const strays = [];
  let valid = 0;
  for (let at = start; at < end; ) {
    const byte = bytes[at] ?? 0;
    const size = byte < 128 ? 1 : byte < 194 ? 0 : byte < 224 ? 2 : byte < 240 ? 3 : byte < 245 ? 4 : 0;
    if (size === 1) at++;
    else if (size > 0 && isWhole(bytes, at, size, end)) {
      valid++;
      at += size;
    } else strays.push(at++);
  }
  return { valid, strays };
}
function isWhole(bytes, at, size, end) {
  if (at + size > end) return false;
  for (let next = at + 1; next < at + size; next++) if (((bytes[next] ?? 0) & 192) !== 128) return false;
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  return !(first === 224 && second < 160) && !(first === 237 && second > 159) && !(first === 240 && second < 144) && !(first === 244 && second > 143);
}
export {
  decode,
  decodeStream
};
