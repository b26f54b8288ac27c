import { describe, expect, it } from 'vitest'
import { parseName } from '../../src/names/parts.js'

const cases: ReadonlyArray<readonly [name: string, parts: Record<string, unknown>]> = [
  ['Ruth Okonjo', { titles: [], given: 'Ruth', family: 'Okonjo' }],
  ['Prof. Dr. Ruth A. Okonjo, Ph.D.', { titles: ['Prof.', 'Dr.'], given: 'Ruth', middle: 'A.', family: 'Okonjo', suffix: 'Ph.D.' }],
  ['OKONJO, RUTH A', { titles: [], given: 'RUTH', middle: 'A', family: 'OKONJO' }],
  ['Pieter van den Broek', { titles: [], given: 'Pieter', particle: 'van den', family: 'van den Broek' }],
  ['Walid al-Hamdi', { titles: [], given: 'Walid', particle: 'al', family: 'al-Hamdi' }],
  ['Saeed bin Rashid Al Zarouni', { titles: [], given: 'Saeed', middle: 'bin Rashid', particle: 'Al', family: 'Al Zarouni' }],
  ['Tran Van Minh', { titles: [], given: 'Minh', middle: 'Van', family: 'Tran' }],
  ['Park Jin-ho', { titles: [], given: 'Jin-ho', family: 'Park' }],
  ['Elena Ruiz Calderón', { titles: [], given: 'Elena', family: 'Ruiz Calderón' }],
  ['Thomas "Tommy" Renshaw Jr.', { titles: [], given: 'Thomas', family: 'Renshaw', suffix: 'Jr.', nickname: 'Tommy' }],
  ['Baroness Vane of Sallow Hill', { titles: ['Baroness'], family: 'Vane of Sallow Hill', particle: undefined }],
  ['Edda of Sallow', { titles: [], given: 'Edda', particle: 'of', family: 'of Sallow' }],
  ['Edda, Duchess of Sallow', { titles: ['Duchess of Sallow'], given: 'Edda' }],
  ['Sen. Laura Whitcombe (D-Ore.)', { titles: ['Sen.'], given: 'Laura', family: 'Whitcombe' }],
  ['Laura "D-Mac" Whitcombe', { titles: [], given: 'Laura', family: 'Whitcombe', nickname: 'D-Mac' }],
  ['Louis XIV', { titles: [], given: 'Louis', suffix: 'XIV' }],
  ['Chao Tzu-kang', { titles: [], given: 'Tzu-kang', family: 'Chao' }],
  ['Nora Lund-Meyer', { titles: [], given: 'Nora', family: 'Lund-Meyer' }],
  ['Pope Hadrian Paul IV', { titles: ['Pope'], given: 'Hadrian Paul', suffix: 'IV' }],
  ['Hadrian Paul IV', { titles: [], given: 'Hadrian', family: 'Paul', suffix: 'IV' }],
  ['Sen. Laura Whitcombe, D-Ore.', { titles: ['Sen.'], given: 'Laura', family: 'Whitcombe' }],
  ['Seán Ó Murchú', { titles: [], given: 'Seán', family: 'Ó Murchú' }],
  ['Kimani wa Njoroge', { titles: [], given: 'Kimani', particle: 'wa', family: 'wa Njoroge' }],
  ['Wa Njoroge', { titles: [], given: undefined, particle: 'Wa', family: 'Wa Njoroge' }],
  ['von der Heide', { titles: [], given: undefined, particle: 'von der', family: 'von der Heide' }],
  ['Mr. De Sallow', { titles: ['Mr.'], given: undefined, particle: 'De', family: 'De Sallow' }],
  ['Van Renshaw', { titles: [], given: 'Van', family: 'Renshaw' }],
  ['Ben Renshaw', { titles: [], given: 'Ben', family: 'Renshaw' }],
  ['Al Renshaw', { titles: [], given: 'Al', family: 'Renshaw' }],
  ['Ban Dae-ho', { titles: [], given: 'Dae-ho', family: 'Ban' }],
  ['Kwok Chun-fat', { titles: [], given: 'Chun-fat', family: 'Kwok' }],
  ['Orla Ní Shúile', { titles: [], given: 'Orla', particle: undefined, family: 'Ní Shúile' }],
  ['Lt.Gov. Karl Renshaw', { titles: ['Lt.Gov.'], given: 'Karl', family: 'Renshaw' }],
  ['J.R. Renshaw', { titles: [], given: 'J.R.', family: 'Renshaw' }],
  ['Her Majesty Queen Edda III', { titles: ['Her Majesty Queen'], given: 'Edda', family: undefined, suffix: 'III' }],
  ['Mingyu Xi', { titles: [], given: 'Mingyu', family: 'Xi' }],
  ['Master Sgt. Laura Whitcombe', { titles: ['Master Sgt.'], given: 'Laura', family: 'Whitcombe' }],
  ['Air Marshal Laura Whitcombe', { titles: ['Air Marshal'], given: 'Laura', family: 'Whitcombe' }],
  ['Kang Myung-wha', { titles: [], given: 'Myung-wha', family: 'Kang' }],
  ['Laura Master', { titles: [], given: 'Laura', family: 'Master' }],
  ['Secretary of State Laura Whitcombe', { titles: ['Secretary of State'], given: 'Laura', family: 'Whitcombe' }],
  ['Deputy Attorney General Laura Whitcombe', { titles: ['Deputy Attorney General'], given: 'Laura', family: 'Whitcombe' }],
  ['Mr. and Mrs. Dale Renshaw', { titles: ['Mr.', 'Mrs.'], given: 'Dale', family: 'Renshaw' }],
  ['Duke Renshaw', { titles: [], given: 'Duke', family: 'Renshaw' }],
  ['King Rupert', { titles: ['King'], given: 'Rupert' }],
  ['Ayatollah Behroozian', { titles: ['Ayatollah'], family: 'Behroozian' }],
  ['Renshaw Dale P', { titles: [], given: 'Dale', middle: 'P', family: 'Renshaw' }],
  ['Ben Y. Castel', { titles: [], given: 'Ben', middle: 'Y.', family: 'Castel' }],
  ['María del Carmen Iturbe', { titles: [], given: 'María', middle: 'del Carmen', family: 'Iturbe' }],
  ['Dale Renshaw-Ito, CLU, XQF', { titles: [], given: 'Dale', family: 'Renshaw-Ito', suffix: 'CLU XQF' }],
  ['Dale B. III Renshaw', { titles: [], given: 'Dale', middle: 'B.', family: 'Renshaw', suffix: 'III' }],
  ['Dale Ma', { titles: [], given: 'Dale', family: 'Ma' }],
  ['Abdul Karim Tahiri', { titles: [], given: 'Abdul Karim', family: 'Tahiri' }],
  ['Moon Tae-il', { titles: [], given: 'Tae-il', family: 'Moon' }],
  ['M.S. Tharoor', { titles: [], given: 'M.S.', family: 'Tharoor' }],
  ['Ms. Tharoor', { titles: ['Ms.'], family: 'Tharoor' }],
  ['Dr. S.P. Tharoor', { titles: ['Dr.'], given: 'S.P.', family: 'Tharoor' }],
  ['U Kyaw Myint', { titles: ['U'], given: 'Kyaw', family: 'Myint' }],
  ['U. S. Renshaw', { titles: [], given: 'U.', middle: 'S.', family: 'Renshaw' }],
  ['Tan Wei Ling', { titles: [], given: 'Wei Ling', family: 'Tan' }],
  ['Tan Sri Rahim Yusof', { titles: ['Tan Sri'], given: 'Rahim', family: 'Yusof' }],
  ['Pan Jianhua', { titles: [], given: 'Jianhua', family: 'Pan' }],
  ['Rt. Hon. Dale Renshaw', { titles: ['Rt. Hon.'], given: 'Dale', family: 'Renshaw' }],
  ['Datuk Seri Rahim Yusof', { titles: ['Datuk', 'Seri'], given: 'Rahim', family: 'Yusof' }],
  ['Võ Nguyên Bình', { titles: [], given: 'Bình', middle: 'Nguyên', family: 'Võ' }],
  ['Lan Nguyen', { titles: [], given: 'Lan', family: 'Nguyen' }],
  ['Whitcombe', { titles: [], family: 'Whitcombe' }],
  ['', { titles: [] }]
]

describe('parseName', () => {
  it.each(cases)('%s', (name, parts) => {
    expect(parseName(name)).toEqual(parts)
  })
  it('names a wrong argument', () => {
    // @ts-expect-error a number is no name
    expect(() => parseName(3)).toThrow(/^name: /)
  })
})
