import { list } from "./table.js";
const DEMONYMS = /* @__PURE__ */ list(`
aboriginal afghan african afro-american alaskan albanian alevi algerian alsatian amazigh american amish andalusian
andorran angolan anglican anglo angolan antiguan apache arab arabian arabic aramaic argentine argentinian armenian
aryan asian assyrian athenian australian austrian azerbaijani azeri aztec bahamian bahraini balinese balkan baloch
baltic bangladeshi baptist barbadian bashkir basque batswana bavarian bedouin belarusian belgian belizean bengali
beninese berber berliner bhutanese bolivian bosniak bosnian botswanan brazilian breton brit british briton bruneian
buddhist bulgarian burkinabe burman burmese burundian byzantine californian cambodian cameroonian canadian caribbean
castilian catalan catholic caucasian celtic chadian chechen cherokee chilean chinese christian circassian colombian
comorian comoran confucian congolese coptic copt cornish corsican costarican cree creole croat croatian cuban cypriot
czech czechoslovak dane danish dinka djiboutian dominican druze dutch ecuadorean ecuadorian egyptian emirati english
englishman eritrean estonian ethiopian eurasian european evangelical fijian filipina filipino finn finnish flemish
floridian french frenchman fulani gabonese gambian gaza gazan german georgian ghanaian greek grenadian guatemalan guinean
gulf guyanese gypsy haitian han hashemite hausa hawaiian hebrew hellenic hispanic hindu hmong honduran hungarian hutu
iberian icelander icelandic igbo indian indigenous indonesian inuit iranian iraqi irish irishman islamic islamist israeli
israelite italian ivorian jain jamaican japanese javanese jew jewish jordanian kashmiri kazakh kenyan kikuyu khmer korean
kosovan kosovar kurd kurdish kuwaiti kyrgyz lankan lao laotian latin latina latino latvian lebanese leonean lesothan
levantine liberian libyan lithuanian londoner lutheran luxembourgish macedonian madagascan magyar malagasy malawian
malay malayali malaysian maldivian malian maltese mandarin maori maronite marxist masai mauritanian mauritian mayan
mediterranean melanesian methodist mexican micronesian moldovan mongol mongolian montenegrin moor moorish mormon
moroccan moscovite mozambican muslim namibian navajo nepalese nepali nicaraguan nigerian nigerien nordic norman
norwegian omani orthodox ossetian ottoman pakistani palauan palestinian panamanian papuan paraguayan parisian pashtun
persian peruvian pole polish polynesian portuguese presbyterian protestant prussian puerto-rican punjabi qatari quaker
quebecois rastafarian roma roman romani romanian russian rwandan saharan sahrawi salafi salvadoran samoan saudi
saxon scandinavian scot scottish semitic senegalese serb serbian serbo-croat seychellois shia shiite sicilian sikh
sindhi singaporean sinhalese sioux slav slavic slovak slovakian slovene slovenian solomon somali soviet spaniard
spanish spartan sudanese sumerian sunni surinamese swahili swazi swede swedish swiss syriac syrian taiwanese tajik
tamil tanzanian tartar tatar telugu texan thai tibetan togolese tongan trinidadian trojan tuareg tunisian turk turkish
turkmen tutsi tuvan ugandan uighur ukrainian uruguayan uyghur uzbek venetian venezuelan victorian viennese vietnamese
viking welsh welshman western yazidi yemeni yiddish yoruba yugoslav zairean zambian zanzibari zimbabwean zionist zulu
shi'ite shi'a americans arctic
afar aymara bantu batak dayak garifuna gurkha hazara kachin kalenjin kanak khoikhoi khoisan luhya maasai malinke manchu
mandinka mapuche mossi nahua ndebele nubian nuer oromo peranakan quechua rajput rakhine rohingya sami sherpa shona songhai
soninke sotho sundanese tagalog temne tigrayan tsonga tswana turkana turkoman venda visayan wolof xhosa yakut zapotec zhuang
`);
const IRREGULAR_DEMONYMS = {
  american: "u.s.",
  americans: "u.s.",
  us: "u.s.",
  usa: "u.s.",
  america: "u.s.",
  british: "brit",
  uk: "brit",
  "u.k.": "brit",
  chilean: "chile",
  chileans: "chile",
  chile: "chile",
  danish: "denm",
  dutch: "neth",
  emirati: "uae",
  english: "engl",
  filipino: "phil",
  finnish: "finl",
  french: "fran",
  guinean: "guin",
  irish: "irel",
  lao: "laos",
  nigerian: "nigeria",
  nigerians: "nigeria",
  nigeria: "nigeria",
  nigerien: "niger",
  niger: "niger",
  polish: "pola",
  spanish: "spai",
  swiss: "swit",
  thai: "thail",
  thailand: "thail",
  turkish: "turke",
  turkey: "turke",
  turk: "turke",
  welsh: "wale",
  austrian: "austri",
  austria: "austri",
  australian: "austra",
  australia: "austra",
  iraqi: "iraq",
  iranian: "iran",
  malian: "mali",
  mali: "mali",
  malay: "malay",
  malaysian: "malay",
  malaysia: "malay",
  malawi: "malaw",
  malawian: "malaw",
  mauritian: "mauritiu",
  mauritius: "mauritiu",
  mauritania: "mauritan",
  mauritanian: "mauritan",
  slovak: "slovak",
  slovakia: "slovak",
  slovakian: "slovak",
  slovene: "sloven",
  slovenian: "sloven",
  slovenia: "sloven",
  "burma": "myan",
  burmese: "myan",
  greek: "gree",
  congolese: "cong",
  soviet: "ussr"
};
export {
  DEMONYMS,
  IRREGULAR_DEMONYMS
};
