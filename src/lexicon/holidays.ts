/**
 * Named days and what sets their date. Sources: 5 U.S.C. § 6103 (American federal holidays), the Banking and Financial
 * Dealings Act 1971 and gov.uk (British bank holidays), the church, Islamic, Hebrew, Persian and Chinese calendars, and
 * United Nations resolutions for observances. Names as the word scanner splits
 * them, without hyphens and apostrophes of their own ("eid al fitr", "new year 's eve"), those of one day parted by bars.
 */

/**
 * - `fixed`: month, day
 * - `weekday`: month, day, ISO weekday: the first such weekday on or after that day (the third of a month: from the 15th on)
 * - `easter`: days from Western Easter Sunday; `orthodox`: from Orthodox Easter Sunday
 * - `islamic`: month, day of the Islamic calendar; `hebrew`: days from the Hebrew new year
 * - `quds`: the last Friday of Ramadan; `ramadan`: the whole month; `eid`: either of the two feasts
 * - `diwali`, `holi`: of the Hindu calendar
 * - `nowruz`: the Persian new year; `lunar`: the Chinese new year
 * - `event`: a day that happened once: year, month, day
 */
export type HolidayRule =
  | readonly ['fixed', number, number]
  | readonly ['weekday', number, number, number]
  | readonly ['easter' | 'orthodox' | 'hebrew', number]
  | readonly ['islamic', number, number]
  | readonly ['nowruz' | 'lunar' | 'quds' | 'ramadan' | 'eid' | 'diwali' | 'holi']
  | readonly ['event', number, number, number]

/** How the words begin by which an attack that is told by its day alone goes on: "the October 7 massacre", "the September 11 commission". */
export const ATTACK = /^(?:attack|commission|hijack|insurrection|massacre|riot|terror)/

/** The years of attacks that are called by their month and day. */
export const ATTACKS: Readonly<Record<string, number>> = { '1-6': 2021, '9-11': 2001, '10-7': 2023 }

export const HOLIDAYS: ReadonlyArray<readonly [rule: HolidayRule, names: string]> = [
  [['fixed', 12, 31], "new year 's eve|new years eve"],
  [['fixed', 1, 1], "new year 's day|new year 's|new years day"],
  [['fixed', 1, 7], 'orthodox christmas'],
  [['weekday', 1, 15, 1], 'martin luther king day|martin luther king jr day|mlk day'],
  [['fixed', 1, 26], 'australia day'],
  [['fixed', 1, 27], 'holocaust memorial day'],
  [['fixed', 2, 2], 'groundhog day'],
  [['fixed', 2, 6], 'waitangi day'],
  [['fixed', 2, 14], "valentine 's day|st valentine 's day"],
  [['weekday', 2, 15, 1], "presidents day|president 's day"],
  [['fixed', 3, 8], "international women 's day"],
  [['fixed', 3, 17], "st patrick 's day|saint patrick 's day"],
  [['nowruz'], 'nowruz|newroz|persian new year'],
  [['fixed', 4, 1], "april fools day|april fool 's day"],
  [['fixed', 4, 13], 'vaisakhi|baisakhi|songkran'],
  [['fixed', 4, 22], 'earth day'],
  [['fixed', 4, 23], "st george 's day"],
  [['fixed', 4, 25], 'anzac day'],
  [['fixed', 5, 1], 'may day'],
  [['fixed', 5, 5], 'cinco de mayo'],
  [['fixed', 5, 9], 'victory day'],
  [['weekday', 5, 8, 7], "mother 's day|mothers day"],
  [['weekday', 5, 18, 1], 'victoria day'],
  [['weekday', 5, 25, 1], 'memorial day'],
  [['fixed', 5, 15], 'nakba day'],
  [['weekday', 6, 15, 7], "father 's day|fathers day"],
  [['fixed', 6, 19], 'juneteenth'],
  [['fixed', 7, 1], 'canada day'],
  [['fixed', 7, 4], 'fourth of july'],
  [['fixed', 7, 14], 'bastille day'],
  [['weekday', 9, 1, 1], 'labor day|labour day'],
  [['weekday', 10, 8, 1], 'columbus day|indigenous peoples day'],
  [['fixed', 10, 31], 'halloween'],
  [['fixed', 11, 1], 'all saints day'],
  [['fixed', 11, 2], 'day of the dead'],
  [['weekday', 11, 2, 2], 'election day'],
  [['fixed', 11, 5], 'bonfire night|guy fawkes night'],
  [['fixed', 11, 11], 'remembrance day|armistice day|veterans day'],
  [['weekday', 11, 8, 7], 'remembrance sunday'],
  [['weekday', 11, 22, 4], 'thanksgiving|thanksgiving day'],
  [['fixed', 12, 25], 'christmas|christmas day|xmas'],
  [['fixed', 12, 24], 'christmas eve'],
  [['fixed', 12, 26], "boxing day|st stephen 's day"],
  [['easter', -47], 'shrove tuesday|mardi gras'],
  [['easter', -46], 'ash wednesday'],
  [['easter', -7], 'palm sunday'],
  [['easter', -3], 'maundy thursday|holy thursday'],
  [['easter', -2], 'good friday'],
  [['easter', 0], 'easter|easter sunday'],
  [['easter', 1], 'easter monday'],
  [['easter', 49], 'pentecost'],
  [['orthodox', 0], 'orthodox easter'],
  [['ramadan'], 'ramadan|ramazan'],
  [['quds'], 'quds day|al quds day'],
  [['islamic', 10, 1], 'eid al fitr|eid ul fitr|eid el fitr'],
  [['islamic', 12, 10], 'eid al adha|eid ul adha|eid el kabir'],
  [['eid'], 'eid'],
  [['islamic', 1, 10], 'ashura'],
  [['islamic', 2, 20], 'arbaeen'],
  [['islamic', 3, 12], 'mawlid'],
  [['hebrew', -193], 'purim'],
  [['hebrew', -163], 'passover'],
  [['hebrew', 0], 'rosh hashanah|rosh hashana'],
  [['hebrew', 9], 'yom kippur'],
  [['hebrew', 14], 'sukkot'],
  [['hebrew', 83], 'hanukkah|chanukah'],
  [['lunar'], 'chinese new year|lunar new year'],
  [['diwali'], 'diwali|deepavali'],
  [['holi'], 'holi'],
  [['event', 2001, 9, 11], '9 / 11|9-11'],
  [['event', 1987, 10, 19], 'black monday'],
  [['weekday', 11, 23, 5], 'black friday'],
  [['weekday', 11, 26, 1], 'cyber monday'],
  [['event', 1944, 6, 6], 'd day']
]
