import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.js'

/** Over a title, so that a sentence is read as one of a paragraph. */
const read = (source: string): string[] =>
  parseArticle(`The pier of Lund\n\nThe harbour was calm in the morning, with little wind and no rain.\n\n${source}`, {}).quotes.map(
    ({ text, speaker, via }) => `${[speaker?.name ?? '?', ...via.map(({ name }) => name)].join(' < ')}: ${text}`
  )

describe('whom a medium names as its source', () => {
  it.each([
    ['The pier was safe, Reuters reports citing the ministry.', 'the ministry < Reuters: The pier was safe'],
    ['The pier was safe, Reuters reported citing Paul Strand.', 'Paul Strand < Reuters: The pier was safe'],
    ['The pier was safe, reports Reuters citing the ministry.', 'the ministry < Reuters: The pier was safe'],
    ['The pier was safe, reports Reuters with reference to the ministry.', 'the ministry < Reuters: The pier was safe'],
    ['The pier was safe, according to Reuters citing the ministry.', 'the ministry < Reuters: The pier was safe'],
    ['Reuters citing the ministry said the pier was safe.', 'the ministry < Reuters: the pier was safe'],
    ['Reuters reports citing the ministry that the pier was safe.', 'the ministry < Reuters: the pier was safe'],
    ['Reuters reports with reference to the ministry that the pier was safe.', 'the ministry < Reuters: the pier was safe'],
    ['Reuters said, with a link to the press service, that the pier was safe.', 'the press service < Reuters: the pier was safe'],
    ['With reference to the ministry, Reuters reported that the pier was safe.', 'the ministry < Reuters: the pier was safe'],
    ['As reported by Reuters citing the ministry, the pier was safe.', 'the ministry < Reuters: the pier was safe'],
    // Who is referred to may be who is meant.
    ['“He is a fool,” Reuters said, referring to Paul Strand.', 'Reuters: “He is a fool,”']
  ])('%s', (source, expected) => expect(read(source)).toEqual(expected === undefined ? [] : [expected]))
})

describe('a source without a verb of its own', () => {
  it.each([
    ['As reported by Reuters, the pier was safe.', 'Reuters: the pier was safe'],
    ['As noted by Paul Strand, the pier was safe.', 'Paul Strand: the pier was safe'],
    ['The pier was safe, as reported earlier by Reuters.', 'Reuters: The pier was safe'],
    ['The pier was safe, as reported on Monday by Reuters.', 'Reuters: The pier was safe'],
    ['As Reuters reports, the pier was safe.', 'Reuters: the pier was safe'],
    ['As reports Reuters, the pier was safe.', 'Reuters: the pier was safe'],
    ['As Paul Strand noted in an interview with Reuters, the pier was safe.', 'Paul Strand: the pier was safe'],
    ['As per the police, the pier was safe.', 'the police: the pier was safe'],
    ['As per Paul Strand, the pier was safe.', 'Paul Strand: the pier was safe'],
    ['The pier was shut as per the report.', 'the report: The pier was shut'],
    ['The pier was safe, per Reuters.', 'Reuters: The pier was safe'],
    ['Per the report, the pier was safe.', 'the report: the pier was safe'],
    ['In the words of Paul Strand, the pier was “a wreck”.', 'Paul Strand: the pier was “a wreck”'],
    ['In Paul Strand’s words, the pier was “a wreck”.', 'Paul Strand: the pier was “a wreck”'],
    ['The pier was, in the words of Paul Strand, “a wreck”.', 'Paul Strand: “a wreck”'],
    // Nobody says so.
    ['As per the rules, the pier was shut.', undefined],
    ['As per schedule, the pier was shut.', undefined],
    ['The fee is 20 crowns, per day and boat.', undefined],
    ['Per Nilsson mended the pier.', undefined],
    ['As expected, the pier was shut.', undefined],
    ['In other words, the pier was shut.', undefined],
    ['As reports mount, the pier was shut.', undefined]
  ])('%s', (source, expected) => expect(read(source)).toEqual(expected === undefined ? [] : [expected]))
})
