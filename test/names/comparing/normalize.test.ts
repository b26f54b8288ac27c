import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeName } from '../../../src/names/comparing/normalize.js'

const tidy: ReadonlyArray<readonly [name: string, tidy: string]> = [
  ['OKONJO, RUTH A.', 'Ruth A. Okonjo'],
  ['ruth okonjo', 'Ruth Okonjo'],
  ["O'MARA, SEAN", "Sean O'Mara"],
  ['FERGUS MCALLISTER', 'Fergus McAllister'],
  ['Minister Walid Al Hamdi', 'Walid al-Hamdi'],
  ['Walid al\u00a0Hamdi', 'Walid al-Hamdi'],
  ['WALID AL-HAMDI', 'Walid al-Hamdi'],
  ['Rashid bin Omar Al Maktoum', 'Rashid bin Omar Al Maktoum'],
  ['PIETER VAN DEN BROEK', 'Pieter van den Broek'],
  ['Lt. Gen. Ana Ruiz Calderón', 'Ana Ruiz Calderón'],
  ['Renshaw, Thomas, Jr.', 'Thomas Renshaw Jr.'],
  ['Dr. Thomas Renshaw, M.D.', 'Thomas Renshaw'],
  ['PARK Jin-ho', 'Park Jin-ho'],
  ['Pieter VAN DEN BROEK', 'Pieter van den Broek'],
  ['Pieter Van Den Broek', 'Pieter Van Den Broek'],
  ['Nadia El\u2019Amin', "Nadia El'Amin"],
  ['  Ruth \t Okonjo ', 'Ruth Okonjo'],
  ['Al Bertram', 'Al Bertram'],
  ['H D Revanna', 'H. D. Revanna'],
  ['Luis Ferro y Galan', 'Luis Ferro y Galan'],
  ['McTavish', 'McTavish'],
  ['', '']
]

const one: ReadonlyArray<readonly string[]> = [
  ['박서준', 'Park Seo-jun'],
  ['Qasim Darwish', 'Qassem Darwish', 'Kassem Darweesh', 'Kasim Darwish', 'QASIM DARWISH'],
  ['Yusuf al-Qahtani', 'Youssef al Qahtani', 'Yousef Al-Kahtani', 'Yusuf el-Qahtani', 'Yousuf Qahtani'],
  ['Muhammad Tahiri', 'Mohammed Tahiri', 'Mohamad Taheri', 'Mohamed Tahiri'],
  ["Reza Shafe'i", 'Riza Shafei', "Reza Shafeh'i"],
  ['Yevgeny Malinovsky', 'Evgeni Malinovskiy', 'Yevgeniy Malinovski', 'Evgeny Malinovskyy'],
  ['Sergei Karpoff', 'Sergey Karpov', 'Sergej Karpov'],
  ['Teng Hsiao-lin', 'Deng Xiaolin', 'Deng Xiao-lin', 'Deng Xiao Lin'],
  ['Park Jong-su', 'Park Jong Su', 'PARK Jong-su', 'Park Chong-su'],
  ['Zoë Brontë-Hall', 'Zoe Bronte Hall', 'ZOË BRONTË-HALL'],
  ['Abd al-Karim Mansour', 'Abdul Karim Mansur', 'Abdelkarim Mansour', 'Abdul-Karim Mansoor'],
  ['Darius Ahmadi-Nejad', 'Darius Ahmadinejad'],
  ['Renshaw, Thomas', 'Thomas Renshaw', 'Mr Thomas Renshaw', 'THOMAS RENSHAW'],
  ['Itamar Ben-Amit', 'Itamar Ben Amit'],
  ['Jürgen Köstler', 'Juergen Koestler'],
  ['Tigran Hakopyan', 'Tigran Hakopian'],
  ['Yun Seok-ho', 'Yoon Suk-ho'],
  ['Volodymyr Selensky', 'Wolodymyr Selenskyj'],
  ['Trần Văn Khải', 'Tran Van Khai']
]

const two: ReadonlyArray<readonly [string, string]> = [
  ['Qasim Darwish', 'Qais Darwish'],
  ['Hassan Tahiri', 'Hussein Tahiri'],
  ['Jamal Darwish', 'Jamil Darwish'],
  ['Muhammad Tahiri', 'Mahmoud Tahiri'],
  ['Ahmad Tahiri', 'Muhammad Tahiri'],
  ['Yevgeny Malinovsky', 'Yegor Malinovsky'],
  ['Sergei Karpov', 'Sergei Karpin'],
  ['Deng Xiaolin', 'Deng Xiaoli'],
  ['Park Jong-su', 'Park Jong-chul'],
  ['Thomas Renshaw', 'Thomas Renshaw Jr.'],
  ['Thomas A. Renshaw', 'Thomas B. Renshaw'],
  ['Ruth Hall', 'Ruth Hill'],
  ['Yusuf bin Omar', 'Yusuf Omar'],
  ['Miguel Prado', 'Migul Prado'],
  ['Tran Van An', 'Tran Van Anh'],
  ['Tran Van An', 'Tran An'],
  ['Sun Bo', 'Song Bo']
]

describe('normalizeName', () => {
  it.each(tidy)('writes %j as %j', (name, expected) => {
    expect(normalizeName(name).name).toBe(expected)
  })
  it.each(one)('gives one key to %j and its spellings', (first, ...rest) => {
    const { key } = normalizeName(first)
    for (const other of rest) expect([other, normalizeName(other).key]).toEqual([other, key])
  })
  it.each(two)('gives two keys to %j and %j', (a, b) => {
    expect(normalizeName(a).key).not.toBe(normalizeName(b).key)
  })
  it('names a wrong argument', () => {
    // @ts-expect-error undefined is no name
    expect(() => normalizeName(undefined)).toThrow(/^name: /)
  })
})

const piece = fc.constantFrom('Dr.', 'al', 'Al', 'al-', 'bin', 'van', 'de', 'la', 'Jr.', 'III', 'MD', ',', '"Tom"', '(Bo)', 'SMITH', 'smith', "O'Neil", 'J.', 'Kim', 'Jong-un', 'Li', 'Abd', 'Abdul', 'Abu', 'Sheikh', 'of', 'the', 'Ма', '习', '-', "'", 'é', 'X', 'Maria', 'y', 'Ruiz', 'Ahmadi', 'Nejad', 'Mc', 'Sir', 'ma')
const names = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(' ')))

describe('normalizeName, of any string', () => {
  it('is settled: a tidy name is its own tidy name, with the same key', () => {
    fc.assert(
      fc.property(names, (name) => {
        const once = normalizeName(name)
        const twice = normalizeName(once.name)
        expect(twice.name).toBe(once.name)
        expect(twice.key).toBe(once.key)
      }),
      { numRuns: 2000 }
    )
  })
})
