/**
 * Places that news names: states and territories (ISO 3166 short names), capitals and large cities, regions of large countries,
 * seas and continents (UN geoscheme). Single words; `PLACE_NAMES` holds names of several words.
 */
import { list, phrases } from './table.js'

export const PLACES = /* @__PURE__ */ list(`
abidjan abuja accra addis adelaide aden afghanistan africa agadez agra ahmedabad alabama alaska albania alberta aleppo alexandria algeria algiers
almaty amazon america americas amman amsterdam anbar andalusia andorra angola anguilla ankara antalya antananarivo antarctica antigua antwerp arabia
argentina arizona arkansas armenia aruba arusha asheville ashgabat asia asmara assam astana asuncion athens atlanta atlantic auckland austin
australasia australia austria azerbaijan baghdad bahamas bahrain baku bali balkans baltics baltimore bamako bandung bangalore bangkok bangladesh
bangui banjul barbados barcelona bari basel basra bavaria beijing beirut belarus belfast belgium belgrade belize belmopan bengaluru benghazi benin
bergen berlin bermuda bern bethlehem bhopal bhutan bihar birmingham bishkek bissau blantyre bogota bolivia bonn bordeaux borneo bosnia boston botswana
brasilia bratislava brazil brazzaville bremen brisbane bristol britain brittany brixton broadway brooklyn brunei brussels bucha bucharest budapest
bujumbura bulawayo bulgaria burma burundi busan cairo calcutta calgary cali calif california cambodia cambridge cameroon canada canberra capitol
caracas cardiff caribbean catalonia caucasus chad chandigarh chechnya chengdu chennai chernobyl chiang chiapas chicago chihuahua chile china chisinau
chittagong christchurch cincinnati cleveland cologne colombia colombo colorado comoros conakry congo connecticut copenhagen cordoba cornwall corsica
crimea croatia cuba cyprus czechia czechoslovakia d.c. dagestan dakar dallas damascus dammam danube darfur davos dayton delaware delhi denmark denver
devon dhaka dili djibouti dodoma doha dominica donetsk dortmund douala downing drc dresden dubai dublin dundee durban dushanbe dusseldorf earth
ecuador edinburgh edmonton egypt eindhoven england entebbe erbil eritrea essen essex estonia eswatini ethiopia eu euphrates eurasia europe everest
fallujah fiji finland florence florida fortaleza france frankfurt freetown fukushima gabon gaborone galicia galway gambia gaza gdansk geneva genoa
georgetown georgia germany ghana gibraltar glasgow goa goma gothenburg granada graz greece greenland grenada guadalajara guadeloupe guam guangdong
guangzhou guantanamo guatemala guayaquil guernsey guerrero guinea guinea-bissau gujarat guyana haifa hainan haiti hamburg hangzhou hanoi hanover
harare harbin harlem havana hawaii heathrow hebei hebron helsinki herat herzegovina himalayas hiroshima hobart hokkaido holland hollywood homs
honduras honolulu houston hungary hyderabad iberia iceland idaho idlib illinois india indiana indianapolis indonesia internet iowa iran iraq ireland
irpin isfahan islamabad israel istanbul italy izmir jaffa jaipur jakarta jalalabad jalisco jamaica japan java jeddah jenin jerusalem johannesburg
jordan juba jura kabul kampala kandahar kano kansas karachi karbala kashmir kathmandu kazakhstan kazan kent kentucky kenya kerala kharkiv khartoum
kherson kiev kigali kingston kinshasa kiribati kirkuk kobe kolkata korea kosovo krakow kremlin kunduz kurdistan kuwait kyiv kyoto kyrgyzstan lagos
lahore lancashire laos latvia lebanon leeds leipzig lesotho levant liberia libreville libya liechtenstein lilongwe lima lisbon lithuania liverpool
ljubljana lome london louisiana louisville luanda lucknow luhansk lusaka luxembourg luzon lviv lyon macao macau macedonia madagascar madrid maghreb
maharashtra maiduguri maine makkah malabo malawi malaysia maldives mali malmo malta managua manama manaus manchester manhattan manila manitoba maputo
mariupol marrakech mars marseille martinique maryland maseru mashhad massachusetts mauritania mauritius mbabane mecca medellin medina mediterranean
mekong melbourne memphis mesopotamia mexico miami michigan michoacan micronesia milan milwaukee mindanao minneapolis minnesota minsk mississippi
missouri mogadishu moldova mombasa monaco mongolia monrovia montana montenegro monterrey montevideo montreal montserrat morocco moroni moscow mosul
mozambique mumbai munich muscat myanmar n.s.w. n.y. nagasaki nagoya nagpur nairobi namibia nanjing nantes naples nashville nassau nauru ndjamena
nebraska nepal netherlands nevada newcastle newfoundland niamey nicaragua nicosia niger nigeria nile norfolk normandy norway nottingham nouakchott nsw
nuremberg oakland oaxaca oceania odesa odessa ohio okinawa oklahoma omaha oman ontario oregon orlando osaka oslo ottawa oxford pacific pakistan palau
palermo palestine palmyra panama papua paraguay paris pennsylvania pentagon perth peru peshawar philadelphia philippines phnom phoenix pittsburgh
podgorica poland portugal prague praia pretoria pristina pune punjab pyongyang qatar quebec queensland quetta quito rabat rafah ramallah raqqa
rawalpindi reykjavik rhine riga riyadh romania rome rotterdam ruhr russia rwanda sacramento sahara sahel salvador salzburg samara samarkand samoa
santiago sarajevo sardinia saskatchewan saxony scandinavia scotland seattle senegal seoul serbia seville seychelles shanghai sheffield shenzhen
siberia sicily sinai sindh singapore skopje slovakia slovenia sofia somalia somaliland sonora soweto spain srebrenica stockholm strasbourg stuttgart
sudan suffolk sumatra surabaya suriname surrey sussex suva swaziland sweden switzerland sydney syria tabriz taipei taiwan tajikistan tallinn tanzania
tashkent tasmania tbilisi tegucigalpa tehran tennessee texas thailand thames tibet tigris tijuana timbuktu timor-leste tirana togo tokyo tonga toronto
toulouse transnistria trinidad tripoli tunis tunisia turin turkey turkiye turkmenistan tuscany tuvalu u.a.e. u.k. u.s. u.s.a. u.s.s.r uae uganda uk
ukraine ulaanbaatar ulster uruguay us usa ussr utah utrecht uzbekistan vaduz valencia valletta vancouver vanuatu vatican venezuela venice vermont
vienna vientiane vietnam vilnius virginia vladivostok volga wales warsaw washington wellington wembley westminster windhoek winnipeg wisconsin wuhan
wyoming xinjiang yangon yangtze yaounde yemen yerevan yokohama yorkshire yucatan yugoslavia zagreb zaire zambia zanzibar zaporizhzhia zimbabwe zurich
`)

/** Words that make the name of a place when they follow it: "Lake", "Street", "County". */
export const PLACE_HEADS = /* @__PURE__ */ list(`
acres airport alley archipelago area ave avenue base basin bay beach belt block blvd border boulevard bridge camp canal cape castle cathedral cave
cemetery central channel city cliffs coast corridor county creek crossing dam delta desert district drive east estate falls fields forest fort garden
gardens gate glacier governorate grounds gulf hall harbor harbour heights highway hill hills island islands isle isles junction kingdom lagoon
lake lakes lane locality manor mount mountain mountains mt municipality narrows north oblast ocean palace palisades parish park parkway path peak
peninsula pier place plain plateau plaza point port prefecture promenade province quarter ranch range rapids rd reef region republic
reservation reservoir resort ridge river road route sea shoals shore shores sound south springs square st state station strait straits street
strip suburb terrace territory tower towers town township trail tunnel turnpike valley view village volcano ward waterfall west wharf woods zone
`)

/** Streets in short, where a name ends in them: before one some are forms of address. */
export const STREETS_IN_SHORT = /* @__PURE__ */ list(`av ct dr ln st`)

/** Words that open the name of a place: "Lake Chad", "Mount Kenya", "Port Said", "San Jose". */
export const PLACE_OPENERS = /* @__PURE__ */ list(`
avenida barrio calle camp campo cape central cerro chateau château ciudad costa downtown east eastern el estadio estádio fort grand great greater gulf
inner isla islas isle lago lake las los lower mar monte mount mountain mt new north northeast northern northwest old outer palazzo parc piazza playa
playas plaza port praia puente puerto rio rua rue saint san santa santo sao sierra south southeast southern southwest st stade stadio stadion são
teatro upper vale valle via villa west western
`)

/** Names of places in several words. */
export const PLACE_NAMES: readonly string[] = /* @__PURE__ */ phrases(`
abu dhabi|addis ababa|american samoa|ann arbor|antigua and barbuda|baton rouge|belo horizonte|beverly hills
bosnia and herzegovina|british columbia|buenos aires|burkina faso|cabo verde|cape town|cape verde|cayman islands
central african republic|chiang mai|ciudad juarez|cook islands|coral gables|corpus christi|costa rica|czech republic
dar es salaam|deir al-zour|deir ez-zor|democratic republic of congo|democratic republic of the congo|des moines
east timor|el paso|el salvador|equatorial guinea|falkland islands|faroe islands|fort lauderdale|fort worth|french guiana
gaza strip|hagia sophia|ho chi minh city|hong kong|isle of man|ivory coast|kansas city|khan younis|kuala lumpur|la paz
la plata|las vegas|latin america|long beach|los angeles|mar del plata|marshall islands|mexico city|middle east
nagorno karabakh|new delhi|new england|new hampshire|new jersey|new mexico|new orleans|new south wales|new york
new york city|new zealand|newport news|nizhny novgorod|north america|north carolina|north dakota|north korea
north macedonia|northern ireland|nova scotia|palo alto|panama city|papua new guinea|pearl harbor|phnom penh
port au prince|port elizabeth|port moresby|port of spain|port said|porto alegre|prince edward island|puerto rico
quezon city|ras al khaimah|rhode island|rio de janeiro|roland garros|saint helena|saint lucia|salt lake city|san antonio
san diego|san francisco|san jose|san juan|san marino|san salvador|sandy hook|santa cruz|santa fe|santa monica
santiago de chile|santo domingo|sao paulo|saudi arabia|sharm el sheikh|sierra leone|silicon valley|solomon islands
south africa|south america|south australia|south carolina|south dakota|south korea|south sudan|soviet union|sri lanka
st louis|st lucia|st paul|st petersburg|st. louis|st. lucia|st. paul|st. petersburg|são paulo|tamil nadu|tel aviv
the gambia|the hague|tierra del fuego|trinidad and tobago|turks and caicos|united arab emirates|united kingdom
united states|united states of america|vatican city|virgin islands|west africa|west bank|west virginia|western australia
western sahara
`)

/** They have people of their own, as countries do. */
export const CONTINENTS = /* @__PURE__ */ list(`africa asia australasia eurasia europe`)
