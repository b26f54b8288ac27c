// Names: read them, make them tidy, compare them.
import { compareNames, normalizeName, parseName, sameName } from 'broadsheet'

for (const name of ['Rear Adm. Tor Eide', 'al-Idrissi, Qasim', 'Sheikh Rashid bin Saeed Al Nuaimi', 'Teresa de Almeida Santos', 'DR JOHN R. "JACK" MARSH, JR.']) {
  console.log(name.padEnd(36), JSON.stringify(parseName(name)))
}
console.log()
for (const name of ['Qassem al-Idrissi', 'Kassem Al Idrissi', 'Qasim El-Idrissi', 'Yevgeny Morozov', 'Evgeni Morozoff']) {
  const { name: tidy, key } = normalizeName(name)
  console.log(name.padEnd(20), '→', tidy.padEnd(20), key)
}
console.log()
for (const [a, b] of [['Qassem al-Idrissi', 'Kassem Al Idrissi'], ['Bill Marsh', 'William H. Marsh'], ['Kari Nordvik', 'Nordvik'], ['Kari Nordvik', 'Lars Nordvik']]) {
  console.log(`${a} ~ ${b}:`.padEnd(44), compareNames(a, b).toFixed(2), sameName(a, b) ? 'could be one person' : 'two people')
}
