/**
 * Frequent family names of the world and the ends by which others are known. Put together for broadsheet from general
 * knowledge of naming customs (the commonest names of national statistics: US Census 2010, Spain's INE, China's 2020 census,
 * Korea's 2015 census); words that are mainly ordinary English are left out unless very frequent as names.
 */
import { list } from './table.js'

export const SURNAMES = /* @__PURE__ */ list(`
abbas abbasi abdi abdul abdulla abdullah abe abebe abiodun abreu abubakar acevedo acosta adams adebayo adekunle
adeyemi agarwal aguilar aguirre ahmad ahmadi ahmed akbar akhtar ali aliyev allen almeida alonso alvarado alvarez alves
amin amini anand andersen anderson andersson andrade andrews ansari antonov aoki araujo arias arnold arroyo arslan asante
ashraf atkinson aung ayala aydin azevedo aziz babu baker bakr balogun banda banerjee bangura barbosa barnes barr barrett
barrios barros barry bashir basu batista bauer bautista becker begum bell beltran benitez bennett bergman bernard bhatt
bhattacharya bianchi blair blanco bondarenko bose botha boyd bradley brandt bravo briggs brooks brown bruno bryant burke
burns bush byrne cabrera calderon caldwell cameron campbell campos cardenas cardoso carlson carpenter carr carrillo
carroll carter carvalho castillo castro chan chandra chang chatterjee chaudhary chaudhry chauhan chavez chen cheng cheung
chiang chirwa cho choi chopra chou choudhury chow chowdhury chu chua chung clark clarke cohen cole coleman collins conte
contreras cook cooper correa cortes costa cox crawford cruz daniels das dasgupta davies davis dawson de delgado demir deng
desai devi dhillon diallo dias diaz diop dixon dlamini do doan doe dominguez dong doyle duarte dubey dubois duda dumas
duncan dunn duong dupont dutta edwards elliott ellis engel erdogan espinosa espinoza estrada evans fang farah farooq
farouk feng ferguson fernandes fernandez fernando ferrari ferreira figueroa fischer fisher fitzgerald fleming flores flynn
fonseca ford foster fox franco fraser freitas friedman fu fuentes fujita gallagher gandhi ganguly gao garcia gardner garza
gates george ghani ghosh gibson gill goldberg goldstein gomes gomez goncalves gonzales gonzalez goodman gordon graham
grant gray greene griffin gu guerra guerrero guevara guo gupta gutierrez guzman guzmán haddad haidar hakimi hall hamdan
hamid hamilton hammond han hansen hansson haque harper harris harrison hart hasan hashemi hashimoto hassan hayashi hayes
he henderson henry hernandez herrera herzog hill hinds ho hoang hoffman hoffmann holmes hong hopkins horvat horvath
hosseini howard hsu hu huang hudson huerta hughes hung hussain hussein huynh hwang hynes ibarra ibrahim inoue iqbal islam
issa ito ivanov iyer jaber jackson jain jaiswal jalloh jang jansen janssen javed jensen jha ji jiang jimenez jin johansen
johansson johnson johnston jones jordan joshi juarez jung kahn kamal kamara kang kapoor karimi kaur kazmi keita kelly
kennedy kerr khalid khalil khan khumalo kim kimura king klein knight kobayashi koch kofi koh koirala kone koroma kovac
kovacs kowalski krause krishnan kruger kumar kumari kuznetsov kwon lai lam lane lara larsen larson lau le lee lehmann lei
leon leung levy lewis li liang liao lim lin ling liu lloyd lo long lopes lopez lozano lu lucas lungu luo lutz ly ma
macdonald machado mahama mahmood mahmoud maina malhotra malik mandal mansour mao marin marino marques marquez marshall
martin martinez martins mason masood matsumoto matthews may maya mccarthy mcdonald mcgregor mckay mckenzie medina medvedev
mehra mehta mendes mendez mendoza menon mercado meyer meza mia michel miller mills mir miranda mirza mishra mitchell mitra
mittal miyamoto mkhize modi moghaddam mohamed mohammadi mohammed molina moller monteiro montgomery montoya moon moore mora
morales moreau moreira morena moreno morgan mori moro morris morrison mosley mousavi moyo mubarak mueller muhammad
mukherjee muller munoz murphy murray musa mustafa mwangi myers naidoo naidu nair nakamura nam narayan naser nasser nath
nava navarro nawaz neal nelson ng ngo nguyen nichols nielsen nikolov nixon njoroge nkosi noor norris novak nunes nunez
o'brien o'connor o'neill ochieng ogawa ogunleye oh okafor okeke okonkwo okoye olivares oliveira olsen olson omar ono
onyango orban ortega ortiz osborne osman otieno ouattara owens owusu pacheco padilla pak palmer pan panda pandey park
parker pascual patel paterson pathak patil patterson paul pavlov pawar payne peng pereira perera peres perez perkins perry
peters petersen peterson petrov pham phan phiri pierce pillai pinto pires popescu popov porter powell prasad prieto qasemi
qian qiao qiu quinn quinones quintero qureshi rabbani rahman rahmani raja ram ramadan ramirez ramos rana rao rashid
rathore raza reddy reed reid ren reyes reynolds ribeiro ricci richards richardson riley rivas rivera rizvi roberts
robertson robinson robles rocha rodrigues rodriguez rogers rojas romano romero rosales rosen rossi roy ruiz russell russo
ryan sahu said saito salah salas salazar saleh salem salinas salman samuels sanchez sanders sandoval santana santiago
santos sarkar sasaki sato saunders saxena schmidt schneider scholz schroeder schultz schulz schwartz scott sen serrano
shah shaikh shapiro sharif sharma sharpe shaw shen shevchenko shi shimizu shinde shukla siddiqui silva simmons simon
simpson singh sinha siqueira sithole smirnov smith snyder so soares sokolov solis solomon song soto sousa souza spencer
stephens stevens stewart stone suarez suleiman suleimani sullivan sultana sun sung sutherland suzuki syed takahashi tamura
tan tanaka tang tariq taylor tembo thakur thapa thomas thompson thomson tian tiwari toledo tong torres toure tran traore
tremblay trinh tsai tsang tucker tudor turner uddin upadhyay uribe usman valdes valdez valencia valenzuela vargas varma
vasquez vaughan vazquez vega velasco velasquez velazquez venter vera verma vieira villa villanueva villarreal vo
vogel volkov vu wade wagner wahid walker wallace walsh walters wang ward warner warren washington watanabe watkins watson
weaver webb weber wei weinstein weiss wells wen west wheeler white williams williamson wilson wong wood woods
wright wu xi xiao xie xu yadav yamada yamaguchi yamamoto yang yao yeo yilmaz yoon yoshida young yousafzai yousef yu yuan
yusuf zaidi zaman zambrano zamora zapata zelaya zhang zhao zheng zhou zhu ziegler zimmerman zulu
`)

/** Ends of family names (patronymics, places of origin), five letters or more in all; after Hanks, *Dictionary of American Family Names* (2003), introduction. */
export const SURNAME_ENDINGS = /* @__PURE__ */ list(`
abadi acci ade aitis akis allah ani ault auskas bauer baum berg burg chuk chukwu dottir dze dóttir eanu eau elli emeka enas enko es escu etti eux ev
eva evic ević ez feld field gbe guchi ham hara ian ic ich idis illo inho ini ić kar kawa khani kiri kowski ley mann meyer moto mura murthy naka nathan
nejad nyi oglu oix onis opoulos ov ova ovic ovič oğlu poulos pour quist rao sawa sen shi shvili ska ski skii skiy sky skyi skyy sohn son ssen ssi sson
stein strom ström swamy tani teau ton tte tuna ucci uddin ullah velli vich vili vych wal wala wald wale well wicz worth yama yan zadeh zai zawa ão
`)
