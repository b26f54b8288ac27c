import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article.js'
import { people, story } from './helpers.js'

describe('nobody is invented', () => {
  it.each([
    'Gunmen who stormed the mill have fled. Bandits demand a ransom, and Hoodlums set fires.',
    'The governor of Miranda and the mayor of Florencia were late.',
    '“Your Honor, it was late,” the accused told the court. N. Korea had no comment, and the mill posted it on X. Speaking was hard.',
    'Relatives say the alarm never rang. Regulators told the yard so, and Freshmen who saw it ran.',
    'Siblings were parted. Vegans are cross. Aldermen had warned the mill.',
    'A bus from Kampong Ladock was late, and the mayor of Nzara Yambo is ill.',
    'Footage shows that the gate stood open. Turnout was low, and Scripture says little of it.',
    'The tug Margaret Ann sank off Devon, and the crew of the Margaret Ann swam.',
    'He spoke after Eid al-Adha prayers, before Yom Kippur and on Eid-ul-Fitr.',
    'It was 4 Rajab 1445, and on 12 Sha’ban 1446 it was over.',
    'TEHRAN (Sadaf) – The port is shut.',
    'It serves the aims of the Norwegian state.',
    'She was walking her dog, Rupert, along the river.',
    'The yard took in a lion, Clarence, on Monday.',
    'Shelters opened in Tyler and Bryan.',
    'Trains run from Seattle and Charlotte to the coast.',
    'He has lived in Lyon, Florence and Madison.',
    'Clerks in Gomoa district and the Jasper area waved.',
    'Megan’s Law asks for notice, and some have Crohn’s disease.',
    'Easter fell in April, Ramadan ends in May, and Diwali was quiet.',
    'Tropical Storm Josephine may follow, and Josephine is slow.',
    'The Ministry of Defence declined to comment.',
    'Lake Victoria rose by a hand in May.',
    'Police closed Baker Street on Monday.',
    'Jordan and Lebanon signed the accord.',
    'NATO and the European Union condemned the raid.',
    'Meanwhile, Nigerians queued for fuel.',
    'Hurricane Rita flooded the lower town. Forecasters said Rita was the worst since 1990.',
    'They bought a five-year-old Toyota Vandor.',
    'It was worth Tk 1.5 crore. He spent Tk 26 lakh.',
    'They went to Santa Clara and Santo Amaro. The Copa Nordica was theirs.',
    'She told The Nordhavn Shimbun that it was late.',
    'Storm Eunice came at night. Eunice left four boats adrift.',
    'Hurricanes Wilma and Rita came early. On Monday Rita turned east.',
    'The Washington Post first reported the sale.',
    'He was driven to Ahmadu Bello University on Sunday.',
    'Critics called the Nobel Peace Prize a surprise.',
    'Growers claimed that April had been too dry.',
    'He told his rival, Nordvita, that it was late.',
    'A Synopsis of the plan was sent to him.',
    // Painted things, firms and what they make, numbers to call, places.
    'The driver of a silver Vandor Astelle fled.',
    'A Toyota Vandoro was towed away.',
    'Witnesses can call Streetwatchers on Monday.',
    'She moved to Saint-Aubin-du-Lac in May.',
    'The game at Moss Lane was called off.',
    'They came before the court, Ikorosha, on an eight-count charge.',
    // What is told something may be a paper, and a rival a firm.
    'He told Havnenytt that the boats were late.',
    'She joined from its rival Nordvita last year.',
    'Shares in Kestrel Biologics (KSTL.S) rose on Friday.',
    'They lost the derby at Bramley Park.',
    'They met at Wigmere Hall.',
    'The senator (D-Ariz.) voted for it.',
    "He won a scholarship to St Hilda's.",
    "During Tolem Ndeki's opening hours the road was closed.",
    "It was late in Uruguay's presidency of the group.",
    'They camped in Jasper National Park.',
    // Words that no list knows, where no person need be meant.
    'The loss hurt St Vellan, who are last.',
    'A ship named Sevrol came in.',
    'They walked past the Usvald Kiosk and saw a Usvald Shade on the wall.',
    'It was late in Usvald Land, Mr and Mrs were told.',
    'They walked from Szilvas Torgach to the sea.',
    'Szilvas Torgach, a related organization, was late.',
    'It lost to visitors from Szilvas Torgach on Monday.',
    'A row of stops: Vallhamn, Szilvas Torgach, Vimuk Ettisoor, and Tavi Brasko.',
    'They went to Lima, and de facto it was late.',
    'She taught at Thomas Hale Elementary.',
    // Peoples, offices and prefixes behind or before what is also a name; a modal that asks; saints of places; letters.
    'Most Muslim Nigerians were for it, a Sufist Muslim was not.',
    'The Virginia Governor was late for the Georgia Democratic party.',
    'The Anti-Marsh camp met the Pro-Nordvik one.',
    'Will China go on with it? Will Norway ever learn?',
    'They flew to St. Joseph and to Saint Anne.',
    'The method, or S.R.M., was late.',
    'Published Jun 5, 2026. They met in Washington Jan. 27.',
    "It was late. ''So feel free,'' she said in a note.",
    'They asked for help from Nato.'
  ])('%s', (sentence) => {
    expect(people(story(sentence))).toEqual([])
  })
})

it.each([
  ['He met Ann Lee, an assistant professor of law.', ['assistant professor of law']],
  ['He met his counterpart Prince Ann Lee.', ['counterpart', 'Prince']],
  // What stands before the title, also where the name is a possessor, and where it reads as a noun of its own.
  ['The crowd saw Czech President Ann Lee’s car.', ['Czech President']],
  ['Then police chief Ann Lee left.', ['police chief']],
  // An office with its field before a form of address.
  ['He met the Undersecretary for Education Mr. Ann Lee.', ['Undersecretary for Education']],
  ['He met Leader of the Islamic Council Ayatollah Seyyed Reza Tavakoli.', ['Leader of the Islamic Council', 'Ayatollah Seyyed']],
  ['He met Commissioner for Works Dr. Ann Lee.', ['Commissioner for Works', 'Dr.']],
  ['He met Fire Chief Ann Lee.', ['Fire Chief']],
  ['He asked for Mr. Ann Lee.', []]
])('roles are told apart, but for what belongs to a title: %s', (sentence, roles) => {
  expect(parseArticle(story(sentence)).people.map((person) => person.roles)).toEqual([roles])
})

it.each([
  ['He told Fisheries Minister Kari Nordvik that the boats were late.', 'Fisheries Minister'],
  ['They wrote to Agritech Director Tom Hale on Monday.', 'Agritech Director']
])('an unknown word before an office is its field: %s', (sentence, role) => {
  const article = parseArticle(story(sentence))
  expect(article.people).toHaveLength(1)
  expect(article.people[0]?.roles).toEqual([role])
})
