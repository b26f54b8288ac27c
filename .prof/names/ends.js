import { DOUBTFUL_HONOUR, GENERATION, HONOUR, OFFICE_OF_GENERAL, TITLE, TITLE_FIELD, TITLE_MODIFIER, TITLE_NAME } from "./name-tables.js";
import { nameWord } from "./name-words.js";
import { wordFacts } from "./word-facts.js";
const NO_NICKNAMES = [];
function readEnds(all, asides) {
  if (asides.length === 0 && all.at(-1)?.segment === 0) {
    const titles2 = [];
    const suffixes2 = [];
    const words = takeSuffixes(takeTitles(all, titles2), suffixes2);
    return unturned(titles2, suffixes2, NO_NICKNAMES, words);
  }
  const suffixes = [];
  const nicknames = [];
  for (const aside of asides) {
    const word = nameWord(aside, 1);
    if (word !== void 0 && isSuffix(word, true)) suffixes.push(aside);
    else nicknames.push(aside);
  }
  const segments = [];
  for (const word of all) {
    const last = segments.at(-1);
    if (last !== void 0 && last[0]?.segment === word.segment) last.push(word);
    else segments.push([word]);
  }
  const titles = [];
  const names = segments.filter((segment, index) => {
    if (index === 0 && segments.length > 1 && !segment.every(isGeneration)) return true;
    if (segment.every((word) => isSuffix(word, true)) || isPhrase(segment) || index > 0 && looksLikeHonours(segment, segments, index)) {
      suffixes.push(...segment.map((word) => word.text));
      return false;
    }
    if (index > 0 && segment.every((word) => isTitle(word))) {
      titles.push(...segment.map((word) => word.text));
      return false;
    }
    return true;
  });
  const first = names[0] ?? [];
  const second = names[1];
  const turned = second !== void 0 && names.length === 2;
  const leading = takeTitles(turned ? second : first, titles);
  const trailing = takeSuffixes(turned ? leading : names.length > 2 ? [...leading, ...names.slice(1).flat()] : leading, suffixes);
  if (!turned) return unturned(titles, suffixes, nicknames, trailing);
  const family = takeSuffixes(takeTitles(first, titles), suffixes);
  return { titles, suffixes, nicknames, words: [...trailing, ...family], family: family.length, title: lastTitle(titles) };
}
function unturned(titles, suffixes, nicknames, words) {
  const title = titles.length === 0 ? void 0 : lastTitle(titles);
  if (words.length === 3 && words[2]?.lower.length === 1) {
    const [first, second, last] = words;
    if (first !== void 0 && second !== void 0 && last !== void 0 && first.lower.length > 2 && !first.dotted && first.facts.gender === void 0 && second.facts.gender !== void 0) {
      return { titles, suffixes, nicknames, words: [second, last, first], family: 1, title };
    }
  }
  return { titles, suffixes, nicknames, words, family: void 0, title };
}
function lastTitle(titles) {
  return titles.at(-1)?.toLowerCase().replaceAll(".", "");
}
function isGeneration(word) {
  return (word.facts.bits & GENERATION) !== 0;
}
function isSuffix(word, afterComma) {
  let { bits } = word.facts;
  if ((bits & GENERATION) !== 0) return afterComma || word.lower !== "v" || !word.dotted;
  const hyphen = word.lower.indexOf("-");
  if (hyphen > 0) ({ bits } = wordFacts(word.lower.slice(0, hyphen)));
  if ((bits & HONOUR) === 0) return false;
  return afterComma || word.dotted || (bits & DOUBTFUL_HONOUR) === 0;
}
function looksLikeHonours(segment, segments, index) {
  const [only] = segment;
  if (only === void 0 || segment.length > 1 || !/^\p{Lu}{2,5}$/u.test(only.text) || only.facts.gender !== void 0) return false;
  const before = segments.slice(0, index).flat();
  return before.length > 1 && before.some(({ text }) => /\p{Ll}/u.test(text));
}
function isPhrase(words) {
  return words.length === 3 && words[1]?.lower === "at" && words[2]?.lower === "law";
}
function isTitle(word) {
  return (word.facts.bits & TITLE) !== 0;
}
function takeTitles(words, titles) {
  if (((words[0]?.facts.bits ?? 0) & (TITLE | TITLE_MODIFIER)) === 0) return words;
  let at = 0;
  let reached = 0;
  const edges = [];
  while (at < words.length) {
    const word = words[at];
    if (word === void 0) break;
    const { bits } = word.facts;
    const after = words[at + 1];
    if ((bits & TITLE_MODIFIER) !== 0 && after !== void 0 && (after.facts.bits & (TITLE | TITLE_MODIFIER)) !== 0) {
      at++;
      continue;
    }
    if ((bits & TITLE) !== 0) {
      if (at === 0 && words.length === 2 && ((bits & TITLE_NAME) !== 0 || word.facts.gender !== void 0) && after?.facts.gender === void 0) break;
      reached = ++at;
      if (word.lower === "general" && ((words[at - 2]?.facts.bits ?? 0) & OFFICE_OF_GENERAL) !== 0) edges[edges.length - 1] = reached;
      else edges.push(reached);
      continue;
    }
    if (reached > 0 && (word.lower === "of" || word.lower === "for") && at + 1 < words.length) {
      let to = at + 1;
      while (to < words.length && ((words[to]?.facts.bits ?? 0) & TITLE_FIELD) !== 0) to++;
      if (to === at + 1) break;
      at = reached = to;
      edges[edges.length - 1] = to;
      continue;
    }
    if (word.lower === "to" || word.lower === "and" ? at > 0 && reached === at : (bits & TITLE_MODIFIER) !== 0) {
      at++;
      continue;
    }
    break;
  }
  if (reached >= words.length) reached = words.length > 1 ? words.length - 1 : 0;
  if (reached === 0) return words;
  let from = 0;
  for (const edge of edges) {
    const to = Math.min(edge, reached);
    const title = words.slice(from, to).map((word) => word.text);
    if (title[0]?.toLowerCase() === "and") title.shift();
    if (title.length > 0) titles.push(title.join(" "));
    from = to;
  }
  if (from < reached) titles.push(words.slice(from, reached).map((word) => word.text).join(" "));
  return words.slice(reached);
}
function takeSuffixes(words, suffixes) {
  const end = suffixStart(words);
  if (end < words.length) suffixes.unshift(...words.slice(end).map((word) => word.text));
  const rest = end < words.length ? words.slice(0, end) : words;
  if (end < 4) return rest;
  const slipped = rest.findIndex((word, index) => index > 0 && index < end - 1 && word.lower.length > 1 && isGeneration(word));
  if (slipped < 0) return rest;
  suffixes.unshift(rest[slipped]?.text ?? "");
  return rest.filter((_, index) => index !== slipped);
}
function suffixStart(words) {
  let end = words.length;
  if (end < 2) return end;
  const ending = words[end - 1];
  if (ending === void 0 || (ending.facts.bits & (HONOUR | GENERATION)) === 0 && ending.lower !== "law" && !ending.lower.includes("-")) return end;
  const capitals = words.some((word) => word.text !== word.text.toUpperCase());
  if (end > 3 && isPhrase(words.slice(end - 3))) end -= 3;
  while (end > 1) {
    const word = words[end - 1];
    if (word === void 0) break;
    const marked = capitals && end > 2 && word.text.length > 1 && word.text === word.text.toUpperCase() && (word.facts.bits & HONOUR) !== 0;
    if (!marked && !isSuffix(word, false)) break;
    end--;
  }
  return end;
}
export {
  readEnds
};
