/**
 * Places that news names: states and territories (ISO 3166 short names), capitals and large cities, regions of large countries,
 * seas and continents (UN geoscheme). Single words; `PLACE_NAMES` holds names of several words.
 */
import { list, phrases } from './table.js'

export const PLACES = /* @__PURE__ */ list(`
afghanistan albania algeria andorra angola anguilla antigua argentina armenia aruba australia austria azerbaijan bahamas
bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil britain brunei
bulgaria burma burundi cambodia cameroon canada catalonia chad chechnya chile china colombia comoros congo crimea croatia
cuba cyprus czechia czechoslovakia dagestan darfur denmark djibouti dominica drc ecuador egypt england eritrea estonia
eswatini ethiopia eu fiji finland france gabon gambia gaza georgia germany ghana gibraltar greece greenland grenada
guadeloupe guam guatemala guernsey guinea guinea-bissau guyana haiti herzegovina holland honduras hungary iceland india
indonesia iran iraq ireland israel italy jamaica japan jordan kashmir kazakhstan kenya kiribati korea kosovo kurdistan
kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macao macau macedonia
madagascar malawi malaysia maldives mali malta martinique mauritania mauritius mexico micronesia moldova monaco mongolia
montenegro montserrat morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman
pakistan palau palestine panama papua paraguay peru philippines poland portugal qatar romania russia rwanda samoa
scotland senegal serbia seychelles singapore slovakia slovenia somalia somaliland spain sudan suriname swaziland sweden
switzerland syria taiwan tajikistan tanzania tasmania thailand tibet timor-leste togo tonga transnistria trinidad tunisia
turkey turkiye turkmenistan tuvalu uae uganda uk ukraine uruguay usa us ussr uzbekistan vanuatu vatican venezuela vietnam
wales yemen yugoslavia zaire zambia zanzibar zimbabwe u.s. u.k. u.s.a. u.a.e. u.s.s.r
africa america americas antarctica arabia asia atlantic australasia balkans baltics caribbean caucasus europe eurasia
himalayas iberia levant maghreb mediterranean mesopotamia oceania pacific sahara sahel scandinavia siberia
abidjan abuja accra adelaide aden addis agadez agra ahmedabad aleppo alexandria algiers almaty amman amsterdam anbar
ankara antananarivo antalya antwerp arusha asheville ashgabat asmara astana asuncion athens atlanta auckland austin
baghdad baku baltimore bamako bandung bangalore bangkok bangui banjul barcelona bari basel basra beijing beirut belfast
belgrade belmopan bengaluru benghazi bergen berlin bern bethlehem bhopal birmingham bishkek bissau blantyre bogota
bonn bordeaux boston brasilia bratislava brazzaville bremen brisbane bristol brooklyn brussels bucharest budapest
bujumbura bulawayo bucha busan cairo calcutta calgary cali cambridge canberra caracas cardiff chandigarh chengdu chennai
chernobyl chiang chicago chisinau chittagong christchurch cincinnati cleveland cologne colombo conakry copenhagen
cordoba dakar dallas damascus dammam dayton delhi denver dhaka dili dodoma doha donetsk dortmund douala dresden dubai
dublin dundee durban dushanbe dusseldorf edinburgh edmonton eindhoven entebbe erbil essen fallujah florence fortaleza
frankfurt freetown fukushima gaborone galway gdansk geneva genoa georgetown glasgow goa goma gothenburg granada graz
guadalajara guangdong guangzhou guantanamo guayaquil gujarat haifa hainan hamburg hangzhou hanoi hanover harare harbin
harlem havana hebron helsinki herat hebei hiroshima hobart homs honolulu houston hyderabad idlib indianapolis irpin
isfahan islamabad istanbul izmir jaffa jaipur jakarta jalalabad jeddah jenin jerusalem johannesburg juba kabul kampala
kandahar kano karachi karbala kathmandu kazan kerala kharkiv khartoum kherson kiev kigali kingston kinshasa kirkuk kobe
kolkata krakow kunduz kyiv kyoto lagos lahore leeds leipzig libreville lilongwe lima lisbon liverpool ljubljana lome
london louisville luanda lucknow luhansk lusaka lviv lyon madrid maharashtra maiduguri makkah malabo malmo managua
manama manaus manchester manhattan manila maputo mariupol marrakech marseille maseru mashhad mbabane mecca medellin
medina melbourne memphis miami milan milwaukee minneapolis minsk mogadishu mombasa monrovia monterrey montevideo
montreal moroni moscow mosul mumbai munich muscat nagasaki nagoya nagpur nairobi nanjing nantes naples nashville nassau
ndjamena newcastle niamey nicosia nottingham nouakchott nuremberg oakland odesa odessa omaha orlando osaka oslo ottawa
oxford pakistan palermo palmyra paris perth peshawar philadelphia phnom phoenix pittsburgh podgorica prague praia pretoria
pristina pune punjab pyongyang quebec quetta quito rabat rafah ramallah raqqa rawalpindi reykjavik riga riyadh rome
rotterdam ruhr sacramento salvador salzburg samara samarkand santiago sarajevo seattle seoul seville shanghai sheffield
shenzhen sinai sindh skopje sofia soweto srebrenica stockholm strasbourg stuttgart surabaya suva sydney tabriz taipei
tallinn tashkent tbilisi tegucigalpa tehran tijuana timbuktu tirana tokyo toronto toulouse tripoli tunis turin ulaanbaatar
utrecht vaduz valencia valletta vancouver venice vientiane vienna vilnius vladivostok warsaw wellington windhoek
winnipeg wuhan xinjiang yangon yaounde yerevan yokohama zagreb zaporizhzhia zurich nsw n.s.w. d.c. n.y. calif
alabama alaska alberta arizona arkansas assam bihar california colorado connecticut delaware florida hawaii idaho
illinois indiana iowa kansas kentucky louisiana maine manitoba maryland massachusetts michigan minnesota mississippi
missouri montana nebraska nevada newfoundland ohio oklahoma ontario oregon pennsylvania queensland saskatchewan sumatra
tennessee texas utah vermont virginia washington wisconsin wyoming yorkshire kent essex sussex surrey cornwall devon
lancashire norfolk suffolk bavaria saxony tuscany sicily sardinia corsica normandy brittany andalusia galicia oaxaca
chiapas jalisco yucatan sonora chihuahua guerrero michoacan borneo java bali mindanao luzon hokkaido okinawa
westminster brixton hollywood broadway wembley heathrow davos ulster jura kremlin pentagon capitol downing
internet earth mars nile amazon danube rhine thames everest yangtze mekong euphrates tigris volga jordan
`)

/** Words that make the name of a place when they follow it: "Lake", "Street", "County". */
export const PLACE_HEADS = /* @__PURE__ */ list(`
airport alley archipelago area avenue base basin bay beach belt block blvd boulevard border bridge camp canal cape castle
cathedral cave cemetery central channel city coast corridor county creek crossing dam delta desert district drive east
estate falls fields forest fort garden gardens gate glacier governorate gulf hall harbor harbour heights highway hill hills
island islands isle isles junction kingdom lake lakes lane locality mount mountain mountains municipality north oblast
ocean palace parish park parkway path peak peninsula place plain plateau plaza point port prefecture province quarter
range ranch reef region republic reservation reservoir resort ridge river road route sea shore sound south springs square
state station strait straits street strip suburb territory terrace town township tower towers trail tunnel valley
view village volcano ward waterfall west woods zone
ave st rd blvd mt
`)

/** Words that open the name of a place: "Lake Chad", "Mount Kenya", "Port Said", "San Jose". */
export const PLACE_OPENERS = /* @__PURE__ */ list(`
cape camp el fort gulf isle lake las los mount mt mountain north northern south southern east eastern west western new
northeast northwest southeast southwest port puerto rio saint san santa santo st sao são upper lower central greater old inner outer
lago monte villa ciudad great grand downtown calle avenida barrio playa playas rua rue via plaza praia mar sierra costa isla islas puente campo vale cerro valle
`)

/** Names of places in several words. */
export const PLACE_NAMES: readonly string[] = /* @__PURE__ */ phrases(`
abu dhabi|addis ababa|american samoa|antigua and barbuda|ann arbor|baton rouge|beverly hills|bosnia and herzegovina|british columbia|buenos aires
burkina faso|cabo verde|cape town|cape verde|cayman islands|central african republic|chiang mai|cook islands|corpus christi
costa rica|czech republic|dar es salaam|des moines|democratic republic of congo|democratic republic of the congo|east timor|el paso
el salvador|equatorial guinea|falkland islands|faroe islands|french guiana|fort lauderdale|fort worth|gaza strip|hong kong
ho chi minh city|isle of man|ivory coast|kuala lumpur|kansas city|las vegas|long beach|los angeles|latin america|la paz|marshall islands|mexico city
middle east|new delhi|new england|new hampshire|new jersey|new mexico|new orleans|new south wales|new york|new york city
new zealand|north america|north carolina|north dakota|north korea|northern ireland|north macedonia|nova scotia|papua new guinea
palo alto|panama city|phnom penh|port au prince|port elizabeth|port moresby|port of spain|port said|puerto rico|prince edward island
rhode island|rio de janeiro|saint helena|saint lucia|st lucia|st. lucia|st petersburg|st. petersburg|st louis|st. louis|st paul|st. paul|salt lake city|san antonio
san diego|san francisco|san jose|san juan|san marino|san salvador|santa cruz|santa fe|santo domingo|sao paulo|são paulo|saudi arabia
sierra leone|silicon valley|solomon islands|south africa|south america|south carolina|south dakota|south korea|south sudan
south australia|sri lanka|tel aviv|the hague|the gambia|trinidad and tobago|turks and caicos|united arab emirates|united kingdom|united states|united states of america
vatican city|virgin islands|west africa|west bank|west virginia|western australia|western sahara|hagia sophia|santa monica|porto alegre|belo horizonte|ciudad juarez
nizhny novgorod|ras al khaimah|sharm el sheikh|deir ez-zor|deir al-zour|khan younis|mar del plata|santiago de chile|la plata|quezon city|tierra del fuego|nagorno karabakh
`)
