import { list } from "./table.js";
const ADJECTIVES = /* @__PURE__ */ list(`
able absent adult highest lowest largest smallest biggest latest longest shortest oldest youngest closest strongest weakest greatest newest richest poorest hardest fastest furthest nearest toughest deepest broadest afraid familiar nuclear regular particular similar singular solar popular circular secular lunar polar unfamiliar unclear irregular alert alive alleged allied ancient anxious apt armed asleep assistant average aware bad bare best better big bitter black blind blue blunt
bold bored brave brief bright broad broken brown calm cheap chief civil clean clear close cold common complex concerned cool correct corrupt costly covert crude cruel
daily dark dead deadly deaf dear deep deputy detailed different difficult dim direct dirty distant double dry due dumb eager early east eastern easy eight elderly
elite empty entire equal estimated evil ex exact expected extra extreme faint fair false far fast fat few fierce final fine firm first fit flat fond foreign former
four fourth frail frank free frequent fresh friendly full funny further future good grand grave gray great green grey grim gross guilty half happy hard
harsh head heavy high hollow holy honest hot huge humble hungry ill imminent innocent inner intense joint junior just keen key kind known large last late latest latter lead lean least left light
likely limited live lively local lone long loose loud lovely low loyal lucky mad main major male married mass mature mean mere mid mild minor modern monthly mutual naked
narrow near neat new next nice noble north northern numb obvious odd oil okay old only open opposite orange other outer overall own pale parallel past perfect
pink plain pleased pleasant poor popular pregnant present pretty previous primary prime prior profound prompt proper proud pure purple quick quiet
random rapid rare raw ready real recent red related relevant remote retired rich right rigid rival robust rough round royal rude rural sad safe same sane scarce secret secure
senior separate severe shallow sharp sheer short shut shy sick silent silver similar simple single six skilled slight slim slow small smart smooth sober soft sole solid sore sour south
southern spare square stable stark steady steep stern stiff straight strange strict strong subject subtle sudden super supposed supreme sure surprising surrounding sweet swift tall
tame tense third thick thin thorough tight timely tiny tired top total tough toxic true twin ugly ultimate united unknown unlikely unprecedented unusual upcoming upper urban urgent used vague vain
valid vast violent vital vulnerable warm weak weary weekly weird welcome west western wet white whole wicked wide wild willing wise wooden worse worst worth worried wounded wrong yearly yellow young
`);
export {
  ADJECTIVES
};
