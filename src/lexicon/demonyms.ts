/** Peoples and what belongs to them, after the AP style guide's and the CIA World Factbook's nationalities; plurals in -s are added by the reader. */
import { list } from './table.js'

export const DEMONYMS = /* @__PURE__ */ list(`
aboriginal afar afghan african afro-american alaskan albanian alevi algerian alsatian amazigh american americans amish andalusian andorran anglican
anglo angolan antiguan apache arab arabian arabic aramaic arctic argentine argentinian armenian aryan asian assyrian athenian australian austrian
aymara azerbaijani azeri aztec bahamian bahraini balinese balkan baloch baltic bangladeshi bantu baptist barbadian bashkir basque batak batswana
bavarian bedouin belarusian belgian belizean bengali beninese berber berliner bhutanese bolivian bosniak bosnian botswanan brazilian breton brit
british briton bruneian buddhist bulgarian burkinabe burman burmese burundian byzantine californian cambodian cameroonian canadian caribbean castilian
catalan catholic caucasian celtic chadian chechen cherokee chilean chinese christian circassian colombian comoran comorian confucian congolese copt
coptic cornish corsican costarican cree creole croat croatian cuban cypriot czech czechoslovak dane danish dayak dinka djiboutian dominican druze dutch
dutchman ecuadorean ecuadorian egyptian emirati english englishman englishwoman eritrean estonian ethiopian eurasian european evangelical fijian
filipina filipino finn finnish flemish floridian french frenchman frenchwoman fulani gabonese gambian garifuna gaza gazan georgian german ghanaian
greek grenadian guatemalan guinean gulf gurkha guyanese gypsy haitian han hashemite hausa hawaiian hazara hebrew hellenic hindu hispanic hmong honduran
hungarian hutu iberian icelander icelandic igbo indian indigenous indonesian inuit iranian iraqi irish irishman irishwoman islamic islamist israeli
israelite italian ivorian jain jamaican japanese javanese jew jewish jordanian kachin kalenjin kanak kashmiri kazakh kenyan khmer khoikhoi khoisan
kikuyu korean kosovan kosovar kurd kurdish kuwaiti kyrgyz lankan lao laotian latin latina latino latvian lebanese leonean lesothan levantine liberian
libyan lithuanian londoner luhya lutheran luxembourgish maasai macedonian madagascan magyar malagasy malawian malay malayali malaysian maldivian malian
malinke maltese manchu mandarin mandinka maori mapuche maronite marxist masai mauritanian mauritian mayan mediterranean melanesian methodist mexican
micronesian moldovan mongol mongolian montenegrin moor moorish mormon moroccan moscovite mossi mozambican muslim nahua namibian navajo ndebele nepalese
nepali nicaraguan nigerian nigerien nordic norman norwegian nubian nuer omani oromo orthodox ossetian ottoman pakistani palauan palestinian panamanian
papuan paraguayan parisian pashtun peranakan persian peruvian pole polish polynesian portuguese presbyterian protestant prussian puerto-rican punjabi
qatari quaker quebecois quechua rajput rakhine rastafarian rohingya roma roman romani romanian russian rwandan saharan sahrawi salafi salvadoran sami
samoan saudi saxon scandinavian scot scotsman scottish semitic senegalese serb serbian serbo-croat seychellois sherpa shi'a shi'ite shia shiite shona
sicilian sikh sindhi singaporean sinhalese sioux slav slavic slovak slovakian slovene slovenian solomon somali songhai soninke sotho soviet spaniard
spanish spartan sudanese sumerian sundanese sunni surinamese swahili swazi swede swedish swiss syriac syrian tagalog taiwanese tajik tamil tanzanian
tartar tatar telugu temne texan thai tibetan tigrayan togolese tongan trinidadian trojan tsonga tswana tuareg tunisian turk turkana turkish turkmen
turkoman tutsi tuvan ugandan uighur ukrainian uruguayan uyghur uzbek venda venetian venezuelan victorian viennese vietnamese viking visayan welsh
welshman western wolof xhosa yakut yazidi yemeni yiddish yoruba yugoslav zairean zambian zanzibari zapotec zhuang zimbabwean zionist zulu
`)

/** Peoples whose first four letters are not those of their country, with those of the country. */
export const IRREGULAR_DEMONYMS: Readonly<Record<string, string>> = {
  american: 'u.s.', americans: 'u.s.', us: 'u.s.', usa: 'u.s.', america: 'u.s.', british: 'brit', uk: 'brit', 'u.k.': 'brit',
  chilean: 'chile', chileans: 'chile', chile: 'chile', danish: 'denm', dutch: 'neth', emirati: 'uae', english: 'engl', filipino: 'phil',
  finnish: 'finl', french: 'fran', guinean: 'guin', irish: 'irel', lao: 'laos', nigerian: 'nigeria', nigerians: 'nigeria', nigeria: 'nigeria',
  nigerien: 'niger', niger: 'niger', polish: 'pola', spanish: 'spai', swiss: 'swit', thai: 'thail', thailand: 'thail', turkish: 'turke',
  turkey: 'turke', turk: 'turke', welsh: 'wale', austrian: 'austri', austria: 'austri', australian: 'austra', australia: 'austra',
  iraqi: 'iraq', iranian: 'iran', malian: 'mali', mali: 'mali', malay: 'malay', malaysian: 'malay', malaysia: 'malay', malawi: 'malaw', malawian: 'malaw',
  mauritian: 'mauritiu', mauritius: 'mauritiu', mauritania: 'mauritan', mauritanian: 'mauritan', slovak: 'slovak', slovakia: 'slovak', slovakian: 'slovak',
  slovene: 'sloven', slovenian: 'sloven', slovenia: 'sloven', arabia: 'saud', kremlin: 'russ', burma: 'myan', burmese: 'myan', greek: 'gree', congolese: 'cong', soviet: 'ussr'
}
