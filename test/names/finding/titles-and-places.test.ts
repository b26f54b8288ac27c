import { describe, expect, it } from 'vitest'
import { people } from './helpers.js'

describe('behind a form of address stands a name', () => {
  it.each([
    // The head of an organization, a people, an everyday word before "of".
    ['The late Mr. Mills left two sons.', ['Mills']],
    ['Mrs House agreed with Ms. Court.', ['House', 'Court']],
    ['They thanked Mr. Burman for the soup.', ['Burman']],
    ['Dr. Keen of Harbour College opened the gate.', ['Keen']],
    ['Mrs. Grace Butcher opened the gate.', ['Grace Butcher']],
    // "Dame" is none where something else stands before it.
    ['The Notre Dame Chapter of the Harbour Society met.', []],
    // A firm is a family name behind a given name.
    ['Dr. Peter Bosch and Karl Philips opened the gate.', ['Peter Bosch', 'Karl Philips']],
    ['They met at the Bosch plant.', []]
  ])('%s', (sentence, expected) => {
    expect(people(sentence)).toEqual(expected)
  })
})

describe('titles that parents give', () => {
  it.each([
    ['James Earl Halvorsen left early.', ['James Earl Halvorsen']],
    ['Thomas Earl Loving Jr. left early.', ['Thomas Earl Loving Jr.']],
    ['They asked Don Nelson and Earl Warren.', ['Don Nelson', 'Earl Warren']],
    ['They asked Don Pedro about it.', ['Pedro']]
  ])('%s', (sentence, expected) => {
    expect(people(sentence)).toEqual(expected)
  })
})

describe('what opens a sentence before a name', () => {
  it.each([
    ['Unquestionably Okonjo has lost, and Okonjo said so.', ['Okonjo']],
    ['Thereupon Okonjo, who was late, left.', ['Okonjo']],
    ['Even Okonjo, who was late, left.', ['Okonjo']],
    ['Young Anna Lindgren left early.', ['Anna Lindgren']],
    ['Patrolman George Lindgren left early.', ['George Lindgren']],
    // Short words in "-ly" that no list has are names as well.
    ['Solly Lindgren left early.', ['Solly Lindgren']],
    ['They asked Ye-rin Young about it.', ['Ye-rin Young']]
  ])('%s', (sentence, expected) => {
    expect(people(sentence)).toEqual(expected)
  })
})

describe('places, streets and feasts', () => {
  it.each([
    ['Lake Nelson froze. Mike Nelson saw it from Mount Nelson.', ['Mike Nelson']],
    ['Crowds met at Town Hall. Sarah Hall, a teacher, was there.', ['Sarah Hall']],
    ['The shop at 412 Nelson Dr. was shut, as was one on E. Nelson St.', []],
    ['She was born in St. Thomas in 1950.', []],
    ["They met on New Year's Eve and on Christmas Eve.", []],
    ['They met Eve on Sunday, and Eve Lindgren sang.', ['Eve Lindgren']]
  ])('%s', (sentence, expected) => {
    expect(people(sentence)).toEqual(expected)
  })
})

describe('things and places that are called after people', () => {
  it.each([
    ['The USS Rowan Halvorsen and the HMS Queen Ingrid left the harbour.', []],
    ['They voted late in Prince Rowan\'s County.', []],
    ['They met at Estadio Rowan Halvorsen.', []],
    ['Georgia Tech beat the guests by two.', []],
    ['She went to Perry High in Ohio.', []],
    ['They drove down the Rowan Turnpike.', []],
    ['The boats at Sandy Hook were gone.', []],
    // A saint in a family name, the end of a name that is a place elsewhere, and a saint of whom somebody writes.
    ['They asked Jill St. John and Edna St. Vincent Halvorsen.', ['Jill St. John', 'Edna St. Vincent Halvorsen']],
    ['They asked Kari Lake and Ann Douglas, who was at Lake Douglas.', ['Kari Lake', 'Ann Douglas']],
    ['They asked John Lindgren, and Old Lindgren agreed.', ['John Lindgren']],
    ['When Park and Han met, Minister Park Bum-seok was there.', ['Park Bum-seok']]
  ])('%s', (sentence, expected) => {
    expect(people(sentence)).toEqual(expected)
  })
})

describe('what stands behind a name', () => {
  it.each([
    ['Ann Lindgren, Ph.D., and Mark Okonjo, Ed.D., gave talks.', ['Ann Lindgren', 'Mark Okonjo']],
    ['Ruth P. Webb, Esq., gave a talk.', ['Ruth P. Webb']],
    ['R. Sargent Webb Jr. Kari Eide gave a talk.', ['R. Sargent Webb Jr.', 'Kari Eide']],
    // A full stop that ends the sentence.
    ['They asked Anna Ma.', ['Anna Ma']]
  ])('%s', (sentence, expected) => {
    expect(people(sentence)).toEqual(expected)
  })
})

describe('nouns in -ist before a lone name', () => {
  it.each([
    ['They feared other Salafist Muslim groups, he wrote.', []],
    ['The leftist Harbourista government fell.', []],
    ['The economist Keynes argues that it is so.', ['Keynes']],
    ['The novelist Roth wins again.', ['Roth']]
  ])('%s', (sentence, expected) => {
    expect(people(sentence)).toEqual(expected)
  })
})
