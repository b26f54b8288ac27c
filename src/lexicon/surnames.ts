/**
 * Frequent family names of the world and the ends by which others are known. Put together for broadsheet from general
 * knowledge of naming customs (the commonest names of national statistics: US Census 2010, Spain's INE, China's 2020 census,
 * Korea's 2015 census); words that are mainly ordinary English are left out unless very frequent as names.
 * Those of Spanish, and the longer ones of China, Korea and Vietnam, stand in `telling-surnames.ts`.
 */
import { list } from './table.js'

export const SURNAMES = /* @__PURE__ */ list(`
abbas abbasi abdi abdul abdulla abdullah abe abebe abiodun abreu abubakar acevedo adams adebayo adekunle adeyemi agarwal ahmad ahmadi ahmed akbar
akhtar ali aliyev allen almeida alvarez alves amin amini anand andersen anderson andersson andrade andrews ansari antonov aoki araujo arnold arslan
asante ashraf atkinson aung aydin azevedo aziz babu baker bakr balogun banda banerjee bangura barbosa barnes barr barrett barros barry bashir basu
batista bauer bautista becker begum bell beltran bennett bergman bernard bhatt bhattacharya bianchi bondarenko bose botha boyd bradley brandt briggs
brooks brown bruno bryant burke burns byrne caldwell cameron campbell cardoso carlson carpenter carr carroll carter carvalho chandra chatterjee
chaudhary chaudhry chauhan chirwa cho chopra choudhury chowdhury chu clark clarke cohen cole coleman collins conte cook cooper costa cox crawford
daniels das dasgupta davies davis dawson de demir desai devi dhillon diallo dias diaz diop dixon dlamini do doe dominguez doyle dubey dubois duda
dumas duncan dunn dupont dutta edwards elliott ellis engel evans farah farooq farouk ferguson fernandes fernandez fernando ferrari ferreira fischer
fisher fitzgerald fleming flynn fonseca ford foster fox fraser freitas friedman fu fujita gallagher ganguly gao gardner gates george ghani ghosh
gibson gill goldberg goldstein gomes gomez goncalves gonzales gonzalez goodman gordon graham grant gray greene griffin gu guo gupta gutierrez guzmán
haddad haidar hakimi hall hamdan hamid hamilton hammond han hansen hansson haque harper harris harrison hart hasan hashemi hashimoto hassan hayashi
hayes he henderson henry hernandez herzog hill hinds ho hoffman hoffmann holmes hopkins horvat horvath hosseini howard hsu hu hudson huerta hughes
hung hussain hynes ibrahim inoue iqbal islam issa ito ivanov iyer jaber jackson jain jaiswal jalloh jansen janssen javed jensen jha ji jimenez jin
johansen johansson johnson johnston jones jordan joshi juarez kahn kamal kamara kapoor karimi kaur kazmi keita kelly kerr khalid khalil khan khumalo
kim kimura king klein knight kobayashi koch kofi koh koirala kone koroma kovac kovacs kowalski krause krishnan kruger kumar kumari kuznetsov lai lam
lane larsen larson lau le lee lehmann lei levy lewis li lim lin liu lloyd lo lopes lopez lu lucas lungu luo lutz ly ma macdonald machado mahama
mahmood mahmoud maina malhotra malik mandal mansour mao marino marques marquez marshall martin martinez martins mason masood matsumoto matthews may
maya mccarthy mcdonald mcgregor mckay mckenzie mehra mehta mendes menon mercado meyer mia michel miller mills mir mirza mishra mitchell mitra mittal
miyamoto mkhize moghaddam mohamed mohammadi mohammed moller monteiro montgomery moore moreau moreira morena morgan mori moro morris morrison mosley
mousavi moyo mubarak mueller muhammad mukherjee muller murphy murray musa mustafa mwangi myers naidoo naidu nair nakamura nam narayan naser nasser
nath nava nawaz neal nelson ng ngo nichols nielsen nikolov njoroge nkosi noor norris novak nunes o'brien o'connor o'neill ochieng ogawa ogunleye oh
okafor okeke okonkwo okoye oliveira olsen olson omar ono onyango osborne osman otieno ouattara owens owusu pak palmer pan panda pandey parker pascual
patel paterson pathak patil patterson paul pavlov pawar payne pereira perera peres perez perkins perry peters petersen peterson petrov phiri pierce
pillai pires popescu popov porter powell prasad qasemi qiu quinn quinones qureshi rabbani rahman rahmani raja ram ramadan ramirez rana rao rashid
rathore raza reddy reed reid ren reynolds ribeiro ricci richards richardson riley rizvi roberts robertson robinson rocha rodrigues rodriguez rogers
romano rosen rossi roy russell russo ryan sahu said saito salah saleh salem salman samuels sanders sarkar sasaki sato saunders saxena schmidt
schneider schultz schulz schwartz scott sen shah shaikh shapiro sharif sharma sharpe shaw shevchenko shi shimizu shinde shukla siddiqui simmons simon
simpson singh sinha siqueira sithole smirnov smith snyder so soares sokolov solomon sousa souza spencer stephens stevens stewart stone suleiman
suleimani sullivan sultana sun sutherland suzuki syed takahashi tamura tan tanaka tariq taylor tembo thakur thapa thomas thompson thomson tiwari toure
traore tremblay tucker tudor turner uddin upadhyay usman valdez varma vasquez vaughan vazquez velasquez venter verma vieira villanueva villarreal vo
vogel volkov vu wade wagner wahid walker wallace walsh walters ward warner warren washington watanabe watkins watson weaver webb weber wei weinstein
weiss wells wen west wheeler white williams williamson wilson wood woods wright wu xie xu yadav yamada yamaguchi yamamoto yao yeo yilmaz yoshida young
yousafzai yousef yu yusuf zaidi zaman zambrano zhu ziegler zimmerman zulu
`)

/** Whom one name tells wherever it stands: heads of state, thinkers, artists, whom no article needs to name in full. From general knowledge; no word that is mainly a place, a firm or everyday English. */
export const KNOWN_ALONE = /* @__PURE__ */ list(`
ahmadinejad alcaraz allende aquinas aquino arafat archimedes aristotle asimov assad ataturk austen bach balzac beckett beckham beethoven berlioz
berlusconi beyonce bezos bhutto biden bismarck blair bolsonaro bonaparte bowie brahms brecht brezhnev buddha buhari bush caesar camus castro ceausescu
cervantes cezanne chagall chaplin chaucer chavez chekhov cheney chirac chopin christ churchill cicero cleopatra clinton coltrane confucius copernicus
dante darwin debussy derrida desantis descartes dickens djokovic dostoevsky dostoyevsky draghi dukakis duterte einstein eisenhower eminem engels epstein
erdogan euripides fauci faulkner faure federer feynman fillon foucault freud fujimori gaddafi galileo gandhi gauguin gbagbo goebbels goethe gogol
gorbachev guevara haaland handel hannibal hawking haydn hegel heidegger hemingway herodotus himmler hitchcock hitler hobbes hollande houdini hussein
ibsen ishiba jinnah jung kabila kafka kagame kant keats kennedy kenyatta kerry keynes khamenei khatami khomeini khrushchev kierkegaard kissinger kohli
koizumi kubrick lavrov lenin lennon liszt lukashenko lumumba machiavelli macron madoff madonna maduro mahler malema mandela maradona marcos marx matisse
mbappe mbeki mccain mccartney mcconnell medvedev meloni merkel merz messi michelangelo milei mitterrand mnangagwa modi monet montesquieu mozart mugabe
museveni musharraf mussolini nabokov nadal navalny nehru netanyahu neymar nietzsche nixon nkrumah nyerere obama olmert orban orwell palin pasteur pele
pelosi peron picasso pinochet plato plutarch poe poroshenko proust puccini pushkin putin pythagoras rabin rachmaninoff rafsanjani rajapaksa ramaphosa
reagan rembrandt rihanna robespierre rommel romney roosevelt rossini rouhani rousseau rowling rubio rumsfeld ruto saddam sarkozy sartre scholz
schopenhauer schroeder schubert schumann schwarzenegger scorsese shakespeare shakira shostakovich sirisena sistani socrates soleimani sophocles
spielberg spinoza stalin starmer stravinsky suharto sukarno sunak tacitus tarantino tchaikovsky tendulkar thatcher thoreau thucydides tinubu tito
tolkien tolstoy trotsky trudeau trump truss tsvangirai turgenev turing tutankhamun twain uribe vermeer vivaldi voltaire warhol wilde wittgenstein xi
yanukovych yeltsin zarqawi zelensky zelenskyy zidane zuckerberg zuma
`)

/** Ends of family names (patronymics, places of origin), five letters or more in all; after Hanks, *Dictionary of American Family Names* (2003), introduction. */
export const SURNAME_ENDINGS = /* @__PURE__ */ list(`
abadi acci aitis akis allah ani ault auskas bauer baum berg burg chuk chukwu dottir dze dóttir eanu eau elli emeka enas enko es escu etti eux ev
eva ez feld field gbe guchi ham hara ian ich idis illo inho ini ić kar kawa kiri ley mann meyer moto mura murthy naka nathan nejad nyi oglu oix
onis ov ova ovič oğlu poulos pour quist rao sawa sen shi ska ski skii skiy sky skyi skyy sohn son ssi stein strom ström swamy ton tte tuna ucci uddin
ullah vili vych wal wala wald wale well wicz worth yama yan zadeh zai zawa ão
`)

/** Ends of given names that few other words have, five letters or more in all. From the given names of this library. */
export const GIVEN_NAME_ENDINGS = /* @__PURE__ */ list(`dra elle ella isha lyn lynn nna nne ssa vin yn`)
