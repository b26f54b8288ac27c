/** Adjectives that their ending does not give away, and forms of verbs that stand before nouns as adjectives. Compiled for this project. */
import { list } from './table.js'

export const ADJECTIVES = /* @__PURE__ */ list(`
able absent adult afraid alert alive alleged allied ancient anxious apt armed asleep assistant average aware bad bare best better big biggest bitter
black blind blue blunt bold bored brave brief bright broad broadest broken brown calm cheap chief circular civil clean clear close closest cold common
complex concerned cool correct corrupt costly covert crude cruel daily dark dead deadly deaf dear deep deepest deputy detailed different difficult dim
direct dirty distant double dry due dumb eager early east eastern easy eight elderly elite empty entire equal estimated evil ex exact expected extra
extreme faint fair false familiar far fast fastest fat few fierce final fine firm first fit flat fond foreign former four fourth frail frank free
frequent fresh friendly full funny further furthest future good grand grave gray great greatest green grey grim gross guilty half happy hard hardest
harsh head heavy high highest hollow holy honest hot huge humble hungry ill imminent inner innocent intense irregular joint junior just keen key kind
known large largest last late latest latter lead lean least left light likely limited live lively local lone long longest loose loud lovely low lowest
loyal lucky lunar mad main major male married mass mature mean mere mid mild minor modern monthly mutual naked narrow near nearest neat new newest
next nice noble north northern nuclear numb obvious odd oil okay old oldest only open opposite orange other outer overall own pale parallel particular
past perfect pink plain pleasant pleased polar poor poorest popular pregnant present pretty previous primary prime prior profound prompt proper proud
pure purple quick quiet random rapid rare raw ready real recent red regular related relevant remote retired rich richest right rigid rival robust
rough round royal rude rural sad safe same sane scarce secret secular secure senior separate severe shallow sharp sheer short shortest shut shy sick
silent silver similar simple single singular six skilled slight slim slow small smallest smart smooth sober soft solar sole solid sore sour south
southern spare square stable stark steady steep stern stiff straight strange strict strong strongest subject subtle sudden super supposed supreme sure
surprising surrounding sweet swift tall tame tense thick thin third thorough tight timely tiny tired top total tough toughest toxic true twin ugly
ultimate unclear unfamiliar united unknown unlikely unprecedented unusual upcoming upper urban urgent used vague vain valid vast violent vital
vulnerable warm weak weakest weary weekly weird welcome west western wet white whole wicked wide wild willing wise wooden worried worse worst worth
wounded wrong yearly yellow young youngest
`)
