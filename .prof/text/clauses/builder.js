import { REPORTING_VERB } from "../../lexicon/classes.js";
import { CLAUSE_PREPOSITION } from "../../lexicon/grammar.js";
import { openClause } from "./open-clause.js";
import * as tag from "./tags.js";
const DEPTH = 16;
class Builder {
  constructor(words, items, opener, from, to) {
    this.words = words;
    this.items = items;
    this.opener = opener;
    this.to = to;
    this.root = openClause(from, to, opener, void 0, false);
    this.clauses = [this.root];
    this.stack = [this.root];
  }
  words;
  items;
  opener;
  to;
  root;
  clauses;
  stack;
  /** The item before, adverbs left out: its tag and index. */
  prev = tag.BREAK;
  prevAt = -1;
  /** The last noun group that a preposition governs, and that preposition. */
  governed = -1;
  governor = -1;
  lastNoun = -1;
  top() {
    return this.stack[this.stack.length - 1] ?? this.root;
  }
  push(at, how, start, parent = this.top()) {
    if (this.stack.length >= DEPTH) this.pop(at);
    const clause = openClause(start, start, how, parent, this.prev === tag.COMMA || this.prev === tag.BREAK || at === 0);
    this.clauses.push(clause);
    this.stack.push(clause);
    return clause;
  }
  /** Ends the innermost clause before item `at`, commas and coordinators left out. */
  pop(at) {
    const clause = this.stack.pop();
    if (clause === void 0) return;
    let last = at - 1;
    while (last >= 0) {
      const kind = this.items[last]?.tag;
      if (kind !== tag.COMMA && kind !== tag.COORD && kind !== tag.BREAK) break;
      last--;
    }
    clause.to = Math.max(this.items[last]?.to ?? clause.from, clause.from + (clause.verb === void 0 ? 0 : 1));
  }
  popTo(clause, at) {
    while (this.stack.length > 0 && this.top() !== clause) this.pop(at);
  }
  /** The innermost clause around the current one that has a subject, or could take one, and no verb yet. */
  waiting() {
    for (let n = this.stack.length - 2; n >= 0; n--) {
      const clause = this.stack[n];
      if (clause !== void 0 && clause.verb === void 0) return clause;
    }
    return void 0;
  }
  isReporting(at) {
    const group = at === void 0 ? void 0 : this.items[at]?.verb;
    return group !== void 0 && ((this.words[group.head]?.classes ?? 0) & REPORTING_VERB) !== 0 && group.passive === void 0;
  }
  isClausePreposition(at) {
    return ((this.words[this.items[at]?.from ?? 0]?.grammar ?? 0) & CLAUSE_PREPOSITION) !== 0;
  }
  assign(clause, at) {
    clause.verb = at;
    clause.loose = void 0;
    if (clause.subject === void 0 && clause.opener === "relative" && clause.antecedent !== void 0) clause.subject = clause.antecedent;
    else if (clause.subject !== void 0 && clause.subjectEnd === void 0) {
      let end = at;
      while (end > clause.subject + 1 && (this.items[end - 1]?.tag === tag.ADVERB || this.items[end - 1]?.tag === tag.COMMA)) end--;
      clause.subjectEnd = end;
    }
  }
  carry(to, from) {
    if (from.subject === void 0) return;
    to.subject = from.subject;
    if (from.subjectEnd !== void 0) to.subjectEnd = from.subjectEnd;
    to.carried = true;
  }
}
export {
  Builder,
  DEPTH
};
