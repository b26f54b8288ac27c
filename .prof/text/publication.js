import { DATED, DATE_LABEL, LEAD, MONTH, pageWords, RECENT, UNIT } from "./page-lexicon.js";
function isDated(token) {
  if (token.shape === "number" || (token.page & DATED) !== 0) return true;
  return token.dotted && ((pageWords().get(token.lower.replaceAll(".", "")) ?? 0) & DATED) !== 0;
}
function mayHoldDate(source, start, end) {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return /\bago\b|today|yesterday/i.test(source.slice(start, end));
}
function publicationRun(tokens) {
  if (!tokens.some((token) => token.shape === "number" || (token.page & RECENT) !== 0)) return void 0;
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    let month = false;
    let number = false;
    let full = false;
    let ago = false;
    let unit = false;
    let label = false;
    for (; to < tokens.length; to++) {
      const token = tokens[to];
      if (token === void 0 || !isDated(token)) break;
      const { page } = token;
      if (token.shape !== "lower" && (page & MONTH) !== 0) month = true;
      if (token.shape === "number") {
        number = true;
        if (/^\d{4}-\d{2}-\d{2}/.test(token.lower)) full = true;
      }
      if ((page & RECENT) !== 0) ago = true;
      if ((page & UNIT) !== 0) unit = true;
      if ((page & DATE_LABEL) !== 0) label = true;
    }
    if (month && number || full || ago && (number || label) || label && number && unit) return { from: skipLead(tokens, from), to };
    from = to;
  }
  return void 0;
}
function skipLead(tokens, from) {
  let at = from;
  while (((tokens[at]?.page ?? 0) & LEAD) !== 0) at++;
  return at;
}
export {
  mayHoldDate,
  publicationRun
};
