import { describe, expect, test } from 'vitest'
import { authorsOf } from '../../src/files/authors.js'

const read = (text: string, familyFirst = false) => authorsOf({ start: 100, end: 100 + text.length, text }, familyFirst)

describe('authorsOf', () => {
  test.each<[string, readonly string[]]>([
    ['By Ines Okoro', ['Ines Okoro']],
    ['INES OKORO', ['Ines Okoro']],
    ['Von Ines Okoro und Ruth Amadi', ['Ines Okoro', 'Ruth Amadi']],
    ['Par Ines Okoro et Ruth Amadi', ['Ines Okoro', 'Ruth Amadi']],
    ['By Ines Okoro, Tomas Lindqvist and Ruth Amadi', ['Ines Okoro', 'Tomas Lindqvist', 'Ruth Amadi']],
    ['Okoro, Ines', ['Ines Okoro']],
    ['Okoro, Ines; van der Meer, Pieter', ['Ines Okoro', 'Pieter van der Meer']],
    ['Meer, Pieter van der', ['Pieter van der Meer']],
    ['Ines Okoro, Reuters', ['Ines Okoro']],
    ['Okoro, Reuters', ['Okoro, Reuters']],
    ['INES OKORO; Features Writer', ['Ines Okoro']],
    ['Ines Okoro | The Harbour Post', ['Ines Okoro']],
    ['Ines Okoro; Ruth Amadi', ['Ines Okoro', 'Ruth Amadi']],
    ['Reuters; Ines Okoro', ['Reuters', 'Ines Okoro']],
    ['Harbour desk', ['Harbour desk']],
    ['desk@post.example', ['desk@post.example']],
    ['', []],
    [' ; , ', []]
  ])('%s', (text, names) => {
    expect(read(text).map((author) => author.name)).toEqual(names)
  })

  test.each<[string, readonly string[]]>([
    ['Okoro, Ines.', ['Ines Okoro']],
    ['Garcia Lopez, Maria', ['Maria Garcia Lopez']],
    ['Okoro, Ines J.; Amadi, Ruth, Jr.', ['Ines J. Okoro', 'Ruth Amadi Jr.']],
    ["O'CONNOR, LIAM", ["Liam O'Connor"]],
    ['The Harbour Post', ['The Harbour Post']]
  ])('family names first: %s', (text, names) => {
    expect(read(text, true).map((author) => author.name)).toEqual(names)
  })

  test('role, organization and range', () => {
    expect(read('By INES OKORO, Staff Reporter')).toEqual([{ start: 103, end: 113, text: 'INES OKORO', name: 'Ines Okoro', role: 'Staff Reporter' }])
    expect(read('INES OKORO; Features Writer')[0]).toMatchObject({ name: 'Ines Okoro', role: 'Features Writer' })
    expect(read('Ines Okoro; Special to the Harbour Post')[0]).toMatchObject({ role: 'Special to the Harbour Post' })
    expect(read('Ines Okoro/Reuters')[0]).toMatchObject({ name: 'Ines Okoro', organization: 'Reuters' })
    expect(read('Okoro, Ines; The Harbour Post', true)).toEqual([{ start: 100, end: 111, text: 'Okoro, Ines', name: 'Ines Okoro', organization: 'The Harbour Post' }])
    expect(authorsOf({ start: 5, end: 40, text: 'Ines Okoro' }, false)).toEqual([{ start: 5, end: 40, text: 'Ines Okoro', name: 'Ines Okoro' }])
  })
})
