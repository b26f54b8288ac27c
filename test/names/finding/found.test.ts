import { describe, expect, it } from 'vitest'
import { people, story } from './helpers.js'

describe('people are found', () => {
  it.each([
    ['Maria Lindgren signed the lease on Friday.', ['Maria Lindgren']],
    ['Foreign Minister Tariq al-Bahri arrived early.', ['Tariq al-Bahri']],
    ['Finance chief Sky Haugen arrived early.', ['Sky Haugen']],
    ['Brigadier General Amir Ali Hosseinzadeh arrived early.', ['Amir Ali Hosseinzadeh']],
    ['Yom Sang-seop arrived early.', ['Yom Sang-seop']],
    ['The clerk, Jonas van der Meulen, locked the door.', ['Jonas van der Meulen']],
    ['"We waited," said Okonjo, who had driven all night.', ['Okonjo']],
    ['Petra Halvorsen, 45, a fisher, saw the boat first.', ['Petra Halvorsen']],
    // The company that goes on with a verb is the subject, not what the name before the comma is.
    ['For its founder, Roncero Tavali, the company has become a burden.', ['Roncero Tavali']],
    ['According to the leader of the PL, Sóstenes Tavali, the party will vote against it.', ['Sóstenes Tavali']],
    ['Tavali Mirzo, a firm with offices in Oslo, will not pay.', []],
    ['Kestra Mirzo, a drugmaker owned by Ann Halvorsen, has lost money.', ['Ann Halvorsen']],
    ['Mr Drobnik said the bridge was safe.', ['Drobnik']],
    ['J. R. Whitcombe wrote the second report.', ['J. R. Whitcombe']],
    ['They met Choi Min-seo at the gate.', ['Choi Min-seo']],
    ['Queen Elizabeth II opened the hall.', ['Elizabeth II']],
    ['Robert "Bob" Tanner drove the bus.', ['Robert Tanner']],
    ["Sean O'Hanlon's boat was found empty.", ["Sean O'Hanlon"]],
    ['They asked Sen. Juan “Migz” dela Rosa-Cruz and Maria “Mia” dos Santos about it.', ['Juan dela Rosa-Cruz', 'Maria dos Santos']],
    ['She was the third child of Eugene and Loretta (Sims) Halvorsen.', ['Eugene Halvorsen', 'Loretta Halvorsen']],
    // A day of the week that somebody is called after; letters that stand for a rank.
    ['They asked Chief Friday Itulah and Mr Sunday Ojo-Bela on Sunday.', ['Friday Itulah', 'Sunday Ojo-Bela']],
    ['The Commissioner of Police in the state, CP Kona Bela-Tari, opened the gate.', ['Kona Bela-Tari']],
    ['The yard in the state, PT Bukit Ansam, opened the gate.', []],
    // A hall that is called after somebody; a people that is a family name; a title that is a given name.
    ['She sang at the Royal Albert Hall in May, and Damon Hill was there.', ['Damon Hill']],
    ['They asked Nadeem Akhtar Baloch about it, and Baloch agreed.', ['Nadeem Akhtar Baloch']],
    ['They asked Marine Le Vellac about it.', ['Marine Le Vellac']],
    // A short everyday word inside a name, a form of address that ends one, a name behind a committee, one called after a law.
    ['They asked Zaw Min Thein about it.', ['Zaw Min Thein']],
    ['They asked Hla Thant Tun about it.', ['Hla Thant Tun']],
    ['The chairman of the Committee on Fisheries Ivan Marsh waved.', ['Ivan Marsh']],
    ['They asked Nathan Law about the law.', ['Nathan Law']],
    // A team sheet; many names behind a colon that nobody is known to have are none.
    ['Ostrava: Pettit; Ngata, Sorrell, Evans, Moreno; Amadi, Wrightson.', ['Pettit', 'Ngata', 'Sorrell', 'Evans', 'Moreno', 'Amadi', 'Wrightson']],
    ['Still without water: Vuldar, Mirinka, Izum, Lymar and Nikovol.', []],
    // On a sheet with a formation any word is a name, also of those who came on and of those behind a later colon.
    ['Ostrava (4-2-3-1): Pettit 6; Ngata 7, Castle 6 (Swift 70, 6), Evans 5; Cash 8 (Rice 81). Booked: Castle, Field.', ['Pettit', 'Ngata', 'Castle', 'Swift', 'Evans', 'Cash', 'Rice', 'Field']],
    ['For sale near Ostrava: Castle, Field; Cash, Swift, Garden.', []],
    // A role that opens the sentence before an everyday word; a given name that is a modal.
    ['Actor Sky Haugen came, and Sky’s mother sang. Sky went home.', ['Sky Haugen']],
    ['Star Wars Vellac came.', []],
    // The seat of an office is no part of the name behind it, be it a name too.
    ['The King of Jordan Tova Kestrin and the Bishop of Lincoln Malik Vanderhof met.', ['Tova Kestrin', 'Malik Vanderhof']],
    ['The Mayor of Florence Tova Kestrin and Secretary of Commerce Malik Vanderhof met.', ['Tova Kestrin', 'Malik Vanderhof']],
    ['They asked the Mayor, Florence Kestrin.', ['Florence Kestrin']],
    ['Senate President Pro Tempore Tova Kestrin and Roads CS Malik Vanderhof met.', ['Tova Kestrin', 'Malik Vanderhof']],
    // The dead, and titles of several that are cut short.
    ['They were loyal to the late Vuldar.', ['Vuldar']],
    ['Apologies came from Cllrs Moreno and Okonjo and from Profs Lind and Berg.', ['Moreno', 'Okonjo', 'Lind', 'Berg']],
    // A town in a state is nobody, and neither is the state.
    ['The mill moved from Dixon, Ill., to Salem, Ore., in May.', []],
    ['They asked Rep. Dixon, Ill as she was.', ['Dixon']],
    // A list of names has its capitals as running text does, a headline has not.
    ['Producers: Ann Waters, Kate Bloom, Neil Anthony Flowers', ['Ann Waters', 'Kate Bloom', 'Neil Anthony Flowers']],
    // A prefix has its capital from the sentence; the police is no chief.
    ['They met Ingrid Berg. Anti-Berg voters waved.', ['Ingrid Berg']],
    ['Anti-Semitism rose. Pro-Brexit voters waved.', []],
    ['Sóley Brynjarsdóttir, the district’s police chief, waved.', ['Sóley Brynjarsdóttir']],
    // Another name of somebody who has one word for a name.
    ['Zolani, whose real name is Thabo Nkuna, sang, and Zolani danced.', ['Thabo Nkuna']],
    ['Zolani came on Monday. Zolani was born Thabo Nkuna in Durban.', ['Thabo Nkuna']],
    ['Thabo Nkuna, whose wife is Ingrid Berg, sang.', ['Thabo Nkuna', 'Ingrid Berg']],
    // In a headline a verb may look like a given name.
    ['HOW WILL OKONJO PLAY THE GAME ON MONDAY', []],
    ['ACTOR WILL OKONJO WINS THE GAME ON MONDAY', ['Will Okonjo']],
    // An article and no noun behind the name, a possessive with nothing possessed, names before places in the plural.
    ['They asked Anna Berg. The Murray rose, and the Lal Minar in town was shut. The Berg papers are lost.', ['Anna Berg']],
    ['It was late, and the Murray and Webb papers were lost.', ['Murray', 'Webb']],
    ["They ate at home while Wendy's, Nordic and Parker's are shut.", []],
    ["They met Tom Parker. Her plan differs from Parker's.", ['Tom Parker']],
    ['It snowed in Parker and Webb counties and on Webb streets.', []],
    ['It was all about the Parker and Webb camps.', ['Parker', 'Webb']],
    // Everyday words behind a name that end in what makes a place or a school of it.
    ['It rained at the Tom Parker Key Bridge and at Anna Berg High.', []],
    // A firm with a family name speaks of "it"; shares are no person's; an unknown word with an article is told as outlets are.
    ['Webber said on Monday it would close its mill.', []],
    ['Webber said it would be late.', ['Webber']],
    ['Shares of Minerva rose, and Minerva shut.', []],
    ['A source told Al-Zumar that it was late.', []],
    ['Hassan al-Zumar came. A source told al-Zumar that it was late.', ['Hassan al-Zumar']],
    // A word of grammar behind a family name that stands first, or behind a title.
    ['They asked Tran Thi My and Vu Hoai An.', ['Tran Thi My', 'Vu Hoai An']],
    ['They asked To Lam and Daw Khin Than Nwe. Lam said no.', ['To Lam', 'Khin Than Nwe']],
    ['They asked Kim To stay.', ['Kim']],
    // Whoever has a nickname of two words goes by it; whose initials stand at the head of a line.
    ['It was Luis "El Flaco" Moreno. El Flaco sang.', ['Luis Moreno']],
    // Of those who bear a family name the one who has been called so; the husband of the one who bears it.
    ['Tom Hale came, and Sen. Ruth Hale came. Sen. Hale spoke.', ['Tom Hale', 'Ruth Hale']],
    // A title of several goes with each of them.
    ['It was heard by Justices Vellane and Korhal on Monday.', ['Vellane', 'Korhal']],
    ['It was heard by bridges Vellane and Korhal on Monday.', []],
    // Put in between subject and verb; not so behind a town or a firm.
    ['“So be it,” the adviser to the mayor on boats, Ajuri Ngelane, said.', ['Ajuri Ngelane']],
    ['The town, Sankt Polda, reported it. The union, Verdana Solidar, said no.', []],
    // Whose manager somebody is: a club, not a person.
    ['It was late, and Corvallo manager Tom Hale went home.', ['Tom Hale']],
    ['The broadcaster Iolo Rees spoke.', ['Iolo Rees']],
    // Titles that are given names before a word that is none.
    ['Bilal Sheikh left the court in the town. Mr Sheikh said that he was tired.', ['Bilal Sheikh']],
    ['They asked the director, David Tan Siong Sun, about it.', ['David Tan Siong Sun']],
    ['They asked Don Ytterdal and Dean Kvamen.', ['Don Ytterdal', 'Dean Kvamen']],
    ['They asked Don Diego Ruiz and Dean Martha Kvamen.', ['Diego Ruiz', 'Martha Kvamen']],
    ['They asked Marine Capt. Tor Eide.', ['Tor Eide']],
    ['The lawmaker representing the northern wards, Justina Azuka, has paid.', ['Justina Azuka']],
    ['Goalkeeper Nick Park saved twice.', ['Nick Park']],
    ['Their rival Anna was late.', ['Anna']],
    ['He told Kari Nordvik to wait.', ['Kari Nordvik']],
    ['DSP Ikenga Tochukwu confirmed the arrest.', ['Ikenga Tochukwu']],
    // Words that no list knows, beside what people have beside them.
    ['The song was written by Szilvas Torgach in May.', ['Szilvas Torgach']],
    ['The bill is backed by the left and Szilvas Torgach of the Harbour Party.', ['Szilvas Torgach']],
    ['In May, Szilvas Torgach, a US deputy harbour envoy, came.', ['Szilvas Torgach']],
    ['It was shot by directors such as Szilvas Torgach and lawyers.', ['Szilvas Torgach']],
    ["It was late for Szilvas O'Torgach in the end.", ["Szilvas O'Torgach"]],
    ['A row of names: Anna Berg, Szilvas Torgach, Vimuk Ettisoor, and Tavi Brasko.', ['Anna Berg', 'Szilvas Torgach', 'Vimuk Ettisoor', 'Tavi Brasko']],
    ['In goal were Anna Berg (Nordvik FK), Szilvas Torgach (Vallhamn) and Kari Eide.', ['Anna Berg', 'Szilvas Torgach', 'Kari Eide']],
    // Letters of an office, which are no initials; "named"; who opens a clause; Ireland's prime minister.
    ['The chair, MK Anna Bergvold, was late.', ['Anna Bergvold']],
    ['The left and SP Rohit Vellane came.', ['Rohit Vellane']],
    ['They asked KL Rahman about it.', ['KL Rahman']],
    ['It was steered by a pilot named Sevrol.', ['Sevrol']],
    ['They complained that Szilvas Torgach had left.', ['Szilvas Torgach']],
    ['Taoiseach Ruth Okonjo was late.', ['Ruth Okonjo']],
    // A family name that is a word, behind a given name that no list knows: what stands around tells.
    ['The sprinter Usvald Bolt was late.', ['Usvald Bolt']],
    ['It was late, Usvald Bolt said.', ['Usvald Bolt']],
    ['Prime Minister Usvald Bolt and Piet Magyar came.', ['Usvald Bolt', 'Piet Magyar']],
    ['“It is late,” said Halvik, who was tired. He left the Halvik Camp and went home.', ['Halvik']],
    ['They asked Leila de Lima. “It is late,” they heard from de Lima in the end.', ['Leila de Lima']],
    ['The news was that Kuznetsov agreed to open the quay.', ['Kuznetsov']],
    // Verbs whose object is a person, kin that are listed, a title that is a given name before one word.
    ['They had arraigned Temilayo Oyekanbi there.', ['Temilayo Oyekanbi']],
    ['He leaves two daughters, Ingrid and Anneli.', ['Ingrid', 'Anneli']],
    ['They asked Amir Tehrandust about it.', ['Amir Tehrandust']],
    ['It was left to MPs Moses Cherui and Kari Nordvik.', ['Moses Cherui', 'Kari Nordvik']],
    // A publicist in between commas, an initial that is also an article.
    ['He had his publicist, Bex, on the phone.', ['Bex']],
    ['It was sung by A Mohammed Rafi of the town.', ['A. Mohammed Rafi']],
    // Letters behind a name, in brackets or behind a comma.
    ['Mr. Chidera Anobi (SAN), Ruth Okonjo, SAN, and Tom Hale MBE spoke.', ['Chidera Anobi', 'Ruth Okonjo', 'Tom Hale']],
    ['Engr. Temilayo Oyekanbi and Alh. Garba Dantsoho spoke.', ['Temilayo Oyekanbi', 'Garba Dantsoho']],
    // Particles: several of them, behind a title, and with a capital.
    ['Mr van der Linden spoke.', ['van der Linden']],
    ['Van der Linden spoke.', ['Van der Linden']],
    ['President Von der Heyd spoke.', ['Von der Heyd']],
    ['“No,” said Minister van Dijken.', ['van Dijken']],
    ['They drove a van along Keizer Street.', []],
    ['Lee Soo-jin ran. Soo-jin fell.', ['Lee Soo-jin']],
    ['A man-made lake, the Go-kart club and Sing-along Night were named.', []],
    // A title in two words, and the family name that is its first half.
    ['Tan Sri Rahim Yusof spoke.', ['Rahim Yusof']],
    ['Minister Tan Wei Ling spoke.', ['Tan Wei Ling']],
    ['The director, Akosua Frempong, has gone. Madam Frempong was ill.', ['Akosua Frempong']],
    ['Garda Niamh Foley and Lance Corporal Colm Daly ran. DCI Daly fell. Sgt. Maj. Ruiz slept.', ['Niamh Foley', 'Colm Daly', 'Ruiz']],
    ['Lance Farrow spoke.', ['Lance Farrow']],
    // Family names in capitals, in either order; other letters beside a given name are none.
    ['Samuel OYELARAN won. Mr NDOUMBE Thierry was late.', ['Samuel Oyelaran', 'Ndoumbe Thierry']],
    ['They met Marie VAN DER KLEY. She was late.', ['Marie van der Kley']],
    ['A letter from FRSC Samuel Okoro read was lost.', ['Samuel Okoro']],
    // Whose mayor, senator or mother somebody is, is a town; a surname may be a person's.
    ['The plan was late, Chelsea Mayor Kari Eide said. Virginia Sen. Anna Lund and Jackson resident Jo Brandt were late.', ['Kari Eide', 'Anna Lund', 'Jo Brandt']],
    ['They met Carson mother Kari Eide and Savannah native Anna Lund.', ['Kari Eide', 'Anna Lund']],
    ['The ferry was late, Nkemba spokesman Olav Holm said. He met Amartya Sen. Nobody was lost.', ['Olav Holm', 'Amartya Sen']],
    // An article stands before no letter that a name follows.
    ['A S Kurup ran. The court of magistrate A P J Menon sat. A B movie was shown.', ['A. S. Kurup', 'A. P. J. Menon']],
    // Only a person has a presidency.
    ["During Tolem Ndeki's presidency the road was paved.", ['Tolem Ndeki']],
    // Two syllables behind a family name that no list has, everyday words though they be.
    ['Shiu Ka-chun won. City mayor Hau Lung-bin spoke.', ['Shiu Ka-chun', 'Hau Lung-bin']],
    ['The Norsund Wi-fi network, a Ford F-series van and two Big Mac-size boxes were lost.', []],
    ['Yoon Sang-hyun and Ha Tae-kyung spoke.', ['Yoon Sang-hyun', 'Ha Tae-kyung']],
    // A word that opens the sentence, and a surname of Korea.
    ['So Nusdal is a harbour. So Norway will build one.', []],
    ['So Byung-chul spoke.', ['So Byung-chul']],
    // Two family names without the given one.
    ['Juan Ribas Domenech came. It ended in the hands of Ribas Domenech.', ['Juan Ribas Domenech']],
    // A country, and a man who bears its name.
    ['It was signed with Jordan, said Prime Minister Ann Lee. The king said Jordan would stay.', ['Ann Lee']],
    ['Jordan Hale came. Jordan said no.', ['Jordan Hale']],
    ['They saw 14-year-old Zarkle Munvor at home.', ['Zarkle Munvor']],
    ['Last May Ramiro Eide went there. May Hale left.', ['Ramiro Eide', 'May Hale']],
    ['Security Minister Omer Bar Lev spoke.', ['Omer Bar Lev']],
    ['Director Ann Law of Norsund Law School spoke.', ['Ann Law']],
    // Everyday words before a name.
    ['Longtime rivals were late. Iconic statues and Crooked Anna Hale left.', ['Anna Hale']],
    // What somebody of one name is called besides.
    ['Karel the Bold met Jutta of Bremen and Tsar Peter the Great. Jutta won.', ['Karel the Bold', 'Jutta of Bremen', 'Peter the Great']],
    ['He showed Anna the Great Wall, and King Felipe of Spain the Swede.', ['Anna', 'Felipe']],
    ['Anna Berg of Norway met Ingrid of the Harbour Party.', ['Anna Berg', 'Ingrid']],
    // Titles of several, shortened.
    ['It was said of Sens. Anna Berg and Tom Hale, Pres. Okonjo and U.S. Reps. Kari Eide (D-Wash.) and Piet Marsh.', ['Anna Berg', 'Tom Hale', 'Okonjo', 'Kari Eide', 'Piet Marsh']],
    // A place that is a given name as well: before an everyday word, before a title, and where the text has somebody of that name.
    ['Israel Kats spoke to Israel. In Israel they heard that Israel had paid.', ['Israel Kats']],
    ['Phoenix Marsh was seen. The court heard that Phoenix, who was five, was well.', ['Phoenix Marsh']],
    // Who bears a storm's name by a full name stays a person.
    ['Rita Marsh fled from Hurricane Rita. Jane Storm and Marsh said so.', ['Rita Marsh', 'Jane Storm']],
    // A family name that places end in: a person by what stands around it, a street otherwise.
    ['Oliver North said no. North had left, said Jonas Camp, the clerk. Oliver Street was shut.', ['Oliver North', 'Jonas Camp']],
    ['Sen. Ingrid Lake waved. Residents of St. Oliver Island and Prince Oliver Island were late.', ['Ingrid Lake']],
    // Parks that are called after somebody.
    ['They met in Anna Berg Park and at a mill in Berg Hill, Boston.', []],
    // A place before a title; a place before a word in marks is no given name.
    ['They asked Virginia Gov. Tom Eide about it.', ['Tom Eide']],
    ["They gave Montana 'rebel' Tom Eide and Boston 'Rebel' Ann Hale a boat.", ['Tom Eide', 'Ann Hale']],
    // Numbers of kings and families in capitals; “I” that goes on with a verb is no number.
    ['They asked Navy SEAL Charles Eide IV about King Oskar I of Norway.', ['Charles Eide IV', 'Oskar I.']],
    ['They asked about it. “President Berg I think was late.”', ['Berg']],
    // A family name stays known, whatever stands around it.
    ['Paul Huldekop was late. Voters agreed that Huldekop and the mill, among which Huldekop and the yard, that Huldekop and the shop, were late.', ['Paul Huldekop']],
    // Not everybody beside a full name is a couple with it.
    ['Ann Carter and Eric Hale came. It was between Carter and Jane Berg.', ['Ann Carter', 'Eric Hale', 'Jane Berg']],
    // A given name of one syllable that is an everyday word, behind a Chinese family name.
    ['They asked Hu Min and Liu Long about it.', ['Hu Min', 'Liu Long']],
    // A capital title before a comma; clubs in brackets.
    ['It was shown by the Finance Minister, Renulan Padavachy, in May.', ['Renulan Padavachy']],
    ['They picked Luis Berg (Olimpia) and Ricardo Hale (Vida).', ['Luis Berg', 'Ricardo Hale']],
    // A modal with its verb in a headline.
    ['“Hale May be Late for Vote,” Oskar Berg read. “Theresa May Wins It.”', ['Hale', 'Oskar Berg', 'Theresa May']],
    // What a show and a lodge are called.
    ['They met at the Oskar Berg Lodge and sang in the Ann Hale Show.', []]
  ])('%s', (sentence, expected) => {
    expect(people(story(sentence))).toEqual(expected)
  })
})

describe('whom everybody knows', () => {
  it.each([
    ['They read out a letter from Mandela, and a line of Shakespeare.', ['Mandela', 'Shakespeare']],
    ['The ferry was late, Obama spokesman Olav Holm said.', ['Obama', 'Olav Holm']],
    ['A bust of Zelenskyy stood beside one of Beyoncé.', ['Zelenskyy', 'Beyoncé']],
    // Part of another name, and in small letters.
    ['The Mandela Bridge and the Darwin Hotel were shut in the storm.', []],
    ['They cut the bush behind the house. Bush fires had come close.', []],
    ['Hurricane Newton took the roof. Newton weakened at noon.', []]
  ])('needs no full name: %s', (sentence, expected) => {
    expect(people(`${story(sentence)} ${'The rain went on, and the people of the town sat in the hall and listened to it. '.repeat(30)}`)).toEqual(expected)
  })
})

describe('what else a word may be', () => {
  it.each([
    // Formed like "kindness", and a people.
    ['They saw Ruth McGruness and Tom Hale.', ['Ruth McGruness', 'Tom Hale']],
    ['His lawyer Kebiri Zulu said no.', ['Kebiri Zulu']],
    ['The German Emma Halvik was third.', ['Emma Halvik']],
    ['They saw German Webb on Monday.', ['German Webb']],
    // Who holds an office, behind the whole of it.
    ['The President of the Republic, Kundi Pahamo, was late.', ['Kundi Pahamo']],
    ['The Bishop of Norsund, Vellamo Drusk, was late.', ['Vellamo Drusk']],
    // Ages in brackets, and what else is counted.
    ['Two children, Zinobi (9) and Ify (6), were hurt.', ['Zinobi', 'Ify']],
    ['Most came from Norway (9) and Lagos (6).', []],
    ['The envoys of Louis XIV came.', ['Louis XIV']],
    ['The members of the Bin Laden family came.', ['Bin Laden']],
    ['It was signed on 12 Aban in the town.', []]
  ])('%s', (sentence, expected) => {
    expect(people(story(sentence))).toEqual(expected)
  })
})

describe('given names put together', () => {
  it.each(['Kayden', 'DeShaun', 'Latasha', 'Brylyn', 'Brynelle'])('%s', (given) => {
    expect(people(story(`The table of ${given} Drusk is old.`))).toEqual([`${given} Drusk`])
  })
})

describe('in a text too short for full names', () => {
  it.each([
    ['Velburn met Tarkovin in Oslo.', ['Velburn']],
    ['Velburn and Tarkovin met until midnight.', ['Velburn', 'Tarkovin']],
    ['Velburn might stand again.', ['Velburn']],
    ['The minister said that Velburn was well.', ['Velburn']],
    ['Velburn also said no.', ['Velburn']],
    ['They gave it to Velburn and her brother.', ['Velburn']],
    ['Velburn is a young senator from Ohio.', ['Velburn']],
    ['Velburn is a harbour.', []],
    ['Kazlauskas said no.', ['Kazlauskas']],
    ['Then Velburns said no.', ['Velburns']],
    // A name that a slip of the text, or of its translation, has cut in two.
    ['The mayor met the emir, Sheikh Khalid, met. bin Rashid Al Karimi on Monday.', ['Khalid bin Rashid al-Karimi']],
    ['Olav Holm (Con, Westerton) and Kari Strand (Lib Dem, Hitching Bearling) left.', ['Olav Holm', 'Kari Strand']],
    ['Nora Landers paid. Landers said so.', ['Nora Landers']],
    ['Landers say no.', []],
    ['The Velburn closed in May.', []],
    ['They lived in Velburn until May.', []],
    ['Velburn shares fell.', []],
    ['Bergman shares fell.', []],
    ['A barge called Velburn sank.', []],
    ['V.B.N. was late.', []],
    // What agrees with one subject is a verb, and a noun or another noun's verb is none.
    ['Why should Velburn leave now?', ['Velburn']],
    ['With Velburn being late, the vote was put off.', ['Velburn']],
    ['Velburn protests often.', ['Velburn']],
    ['Velburn protests spread to the coast.', []],
    ['Guards at the old Velburn prison slept.', []],
    ['Beautiful service for a large group.', []],
    ['The lawsuit against Velburn is over.', []],
    ['Residents from Velburn said the road was shut.', []],
    // Whose it is: somebody's, if it is nothing that a town or a firm has.
    ["Critics liked Velburn's second book.", ['Velburn']],
    ["The end of Velburn's speech was cheered.", ['Velburn']],
    ["They drove through Velburn's provincial capital.", []],
    ["They met Velburn's mayor.", []],
    ["They stayed in Velburn's hotel.", []],
    // What is called after somebody, and everyday words behind a full name.
    ['He wrote about Sherman Act cases in his book.', []],
    ['He wrote about Anna Lindgren Fountain and its cats.', ['Anna Lindgren']],
    ['He wrote about Mary Anna Carpenter and her cats.', ['Mary Anna Carpenter']],
    ['They spoke to Carson Daly.', ['Carson Daly']],
    ['They asked Kim Jong Ill about it.', ['Kim Jong Ill']],
    // Who does something, and adverbs that are names elsewhere, open a sentence before a full name.
    ['Forger Hans Okonjo left early.', ['Hans Okonjo']],
    ['Sagawriter Hans Okonjo left early.', ['Hans Okonjo']],
    ['Even Mary Lindgren left early.', ['Mary Lindgren']],
    ['Even Lindgren left early.', ['Lindgren']],
    ['They met Even Lindgren there.', ['Even Lindgren']],
    // What no list of good English has.
    ['Govt turns to wind power.', []],
    ['Gotta love the soup here.', []]
  ])('%s', (sentence, expected) => {
    expect(people(sentence)).toEqual(expected)
  })

  it.each(['Dear Ingrid,\nHere is the lease for May.', 'Hi Ingrid,\n\nThanks for the note about the lease.'])('who a letter is to is no author: %s', (letter) => {
    expect(people(letter)).toEqual(['Ingrid'])
  })

  it('a bare name that a long text never explains is nobody', () => {
    const filler = 'The quay was closed for the whole of the winter, and nobody could say when it would open again. '
    expect(people('Velburn might stand again. ' + filler.repeat(25))).toEqual([])
  })
})

it.each([
  ['KESTRA TIMBER 4TH QTR NET', []],
  ['NVTB SAID LIKELY TO CLOSE MILL', []],
  ['TIMBER PACT SAID UNLIKELY TO LAST', []],
  ['VELBURN MAY BID FOR THE MILL', []],
  ['THERESA MAY WINS THE VOTE', ['Theresa May']],
  ['EDWARD SAID DIES IN THE MILL', ['Edward Said']],
  ['KESTRA <REX> TO CLOSE MILL', []]
])('a headline in capitals names only who is in it: %s', (headline, expected) => {
  expect(people(`${headline}\n\nThe timber board (NVTB) is likely to close the mill, a clerk of NVTB wrote in a long letter to the town on Monday.`)).toEqual(expected)
})
