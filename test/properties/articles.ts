/** Articles made of the words that the grammar looks for, in every order: for properties that must hold for any text. */
import fc from 'fast-check'

const NAMES = ['Rania Haddad', 'Mr. Bruni', 'Sgt. Omar al-Said', "O'Malley", 'President Tom Reyes', 'the Norland Times', 'UNESCO', 'Ali bin Farid', 'J. R. Wells', 'she', 'he', 'They', 'the minister', 'a spokeswoman for Acme Corp.']
const VERBS = ['said', 'says', 'told reporters', 'was quoted as saying', 'has denied', 'warned', 'will meet', 'is set to resume', 'according to', 'added', 'wrote', 'complained and said', 'asked', 'announced']
const DATES = ['on Monday', 'last week', 'in March 2019', '3 March 2019', '2019-02-30', 'two days later', 'every Friday', 'by the end of the year', 'at 5 p.m.', 'in 2008-2010', 'next Tuesday', '3/4/2019', 'in the 1990s', 'since May']
const JOINS = ['that', 'and', 'but', ',', ', who', ', which', ';', ':', '—', '-', 'because', 'after', 'of', 'in', '. ', '? ', '! ', '... ', '\n', '\r\n', '\n\n', '\r\n\r\n', '\u00a0', '\u2028', '(', ')', '[', ']']
const MARKS = ['“', '”', '"', '‘', '’', "'", '«', '»', '„', "''", '“We will not go,”', '"It is over."', '‘never’', 'the so-called “plan”']
const HEADS = ['By Jane Doe', 'OSLO (Agency) —', 'Published 3 March 2019', 'Photo: John Roe/Agency', '* * *', '1. ', '• ', 'Read more:', 'WALLACE:', 'Byline: Jane Doe', 'Copyright 2019 Norland Times', '<b>', '&amp;']
const CODES = ['&quot;', '&#8217;', '&nbsp;', '&amp;quot;', 'don&#x27;t', 'â€œNo,â€\u009d', 'donâ€™t', 'JosÃ©', '\\"', '\\n“No,', 'Zel\u00adensky', 'Had\u200bdad', 'o´clock', '＂', '「', '」', 'of\ufb01ce']
const PLAIN = ['the bridge', 'talks', 'a farmer', 'prices rose', 'closed the port', 'half of the town', 'the vote', '$3 billion', '54', 'U.S.', 'e.g.', 'No. 5', '👩‍👩‍👧', 'naïve', 'İstanbul', 'ﬁne', '\ud800', '\udc00', '\u0000', 'ß', '日本']

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) }, { weight: 3, arbitrary: fc.constantFrom(...VERBS) }, { weight: 2, arbitrary: fc.constantFrom(...DATES) },
  { weight: 4, arbitrary: fc.constantFrom(...JOINS) }, { weight: 3, arbitrary: fc.constantFrom(...MARKS) }, { weight: 1, arbitrary: fc.constantFrom(...HEADS) }, { weight: 4, arbitrary: fc.constantFrom(...PLAIN) }, { weight: 1, arbitrary: fc.constantFrom(...CODES) }
)

/** A text of grammar words: close enough to news that every room has work. */
export const newsText = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))

const WELL_FORMED = `Bridge to reopen, minister says

By Jane Doe

OSLO (Agency) — The bridge that was closed in March will reopen on Monday, Transport Minister Rania Haddad said.

“We kept our word,” she told reporters. “It took two years.”

Marco Bruni, the mayor of a small town nearby, said the delay had cost his farmers “a harvest” and that nobody had apologised.

According to the ministry, 300 workers were hired in 2017.`

/** A well-formed article cut anywhere and put together again with another piece of itself. */
export const splicedText = fc.tuple(fc.nat(WELL_FORMED.length), fc.nat(WELL_FORMED.length), newsText).map(([a, b, middle]) => WELL_FORMED.slice(0, a) + middle + WELL_FORMED.slice(b))

/** Any string at all, lone surrogates included. */
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((codes) => String.fromCharCode(...codes)))

export const text = fc.oneof({ weight: 4, arbitrary: newsText }, { weight: 2, arbitrary: splicedText }, { weight: 1, arbitrary: anyText })

export const WHOLE = WELL_FORMED
