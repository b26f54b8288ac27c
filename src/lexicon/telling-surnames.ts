/**
 * Surnames that tell how a name is put together. Spanish: the most frequent of Spain (INE, *Apellidos más frecuentes*) and of
 * Latin America; those in -ez are known by their ending. Chinese: the *Hundred Family Surnames* of today in pinyin, with usual
 * spellings of Hong Kong, Taiwan and Singapore; Korean: the most frequent of the 2015 census in their usual spellings;
 * Vietnamese: the fourteen that nine in ten bear.
 */
import { list, together } from './table.js'

export const SPANISH_SURNAMES = /* @__PURE__ */ list(`
acosta aguilar aguirre alarcon alonso alvarado arias arroyo avila ayala barrios benitez blanco bolanos bravo bustamante caballero cabrera calderon
calvo campos cano cardenas carranza carrasco carrillo castaneda castillo castro cervantes chavez contreras cordero cordova correa cortes crespo cruz
cuevas delgado duarte duran echeverri escobar espinosa espinoza esquivel estrada figueroa flores franco frias fuentes gallardo gallego galvez garcia
garrido garza gil guerra guerrero guzman herrera hidalgo hurtado ibarra iglesias jaramillo lara leon lozano luna macias maldonado marin medina mejia
mendez mendoza meza miranda molina montero montes montoya mora morales moreno moya munoz navarro nieto nunez ochoa ojeda olivares orozco ortega ortiz
osorio otero pacheco padilla palacios paredes parra pena pineda pinto ponce portillo prieto puente quintero quiroga ramos rendon reyes rincon rios
rivas rivera robles rojas roldan romero rosales rubio rueda ruiz saavedra salas salazar salgado salinas sanchez sandoval santana santiago santos
segura serrano silva solano solis sosa soto suarez tapia toledo toro torres trujillo urena uribe urrutia valdes valencia valenzuela valle varela
vargas vega velasco velazquez vera vergara vidal villa villalobos villegas zamora zapata zelaya zuniga
`)

export const CHINESE_SURNAMES = /* @__PURE__ */ list(`
ai an ang bai ban bao bi bian bo bu cai cao cen chai chan chang che chen cheng cheung chew chi chiang chiu chou chow chu chua chung cui dai deng di
ding dong dou du duan fan fang fei feng fong fu gan gao ge geng goh gong gou gu guan gui guo han hao he heng ho hong hou hsi hsiao hsieh hsu hu hua
huang huo ip jen ji jia jian jiang jiao jin jing ju kang ke khoo kong kuang kuo kwek kwok kwong lai lam lan lang lao lau lee lei leung li lian liang
liao liew lin ling liu lo loh long lou lu luo lv lü ma mak mao mei meng miao min mo mu ng ni nie ning niu ong ooi ou ouyang pan pang pei peng phua pi
ping poon pu qi qian qiao qin qiu qu quan quek rao ren rong ruan sang seah sha shan shang shao shen sheng shi shu shuai si sima situ siu soh song su
sui sun tan tang tao tay teng teo teoh tian tie toh tong tsai tsang tseng tsui tu tung wan wang wei wen weng wong wu xi xia xian xiang xiao xie xin
xing xiong xu xuan xue yan yang yao yap ye yeap yeung yi yin ying yip you yu yuan yue yuen yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong
zhou zhu zhuang zhuge zhuo zong zou zu zuo
`)

export const VIETNAMESE_SURNAMES = /* @__PURE__ */ list(`
bui cao dang dao dinh do doan duong ha ho hoang huynh lam le luong luu ly mai ngo nguyen pham phan phung quach ta to ton tran
trinh truong vo vu vuong
`)

/** Middle words of Vietnamese names. */
export const VIETNAMESE_MIDDLES = /* @__PURE__ */ list(`
chi cong dinh duc hong huu kim minh ngoc nguyen nhat phu quang tan thanh thi trong van xuan
`)

/** Surnames of China and Korea so common that a last word which is one is the family name, whatever the first is. */
export const COMMON_EAST_SURNAMES = /* @__PURE__ */ list(`chan chen choi huang kim lee liu park wang wong zhang`)

/** Korean surnames in their usual spellings, each row one name: passports, the press and both romanizations differ. */
export const KOREAN_SURNAME_FORMS = `
ahn an
baek paek paik
choi choe chwe
chung jung jeong chong
cho jo
chang jang
im lim rim
kim gim
ko koh go
kwon gwon
lee yi ri rhee li i
moon mun
noh roh no ro
oh o
park pak bak
seo suh so
shin sin
sohn son
woo u wu
yoo yu ryu you
yoon yun youn
`

/** With those that have one spelling. */
export const KOREAN_SURNAMES = /* @__PURE__ */ together(/* @__PURE__ */ list(KOREAN_SURNAME_FORMS), /* @__PURE__ */ list(`
bae ban bang bong byun cha chae cheon chon chu chun gil gong goo gu ha hahm ham han heo ho hong huh hur hwang hyon hyun in jeon ji jin joo ju jun kang
kee ki kil koo ku kwak ma min myung na nam ok pae pyo pyon ra ryang ryom seok seol shim sim song sung tae um wang wi won yang yeo yeom yim yo yon
`))
