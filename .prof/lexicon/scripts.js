const LETTERS = `
\u0430 a \u0431 b \u0432 v \u0433 g \u0434 d \u0435 e \u0451 yo \u0436 zh \u0437 z \u0438 i \u0439 y \u043A k \u043B l \u043C m \u043D n \u043E o \u043F p \u0440 r \u0441 s \u0442 t \u0443 u \u0444 f \u0445 kh \u0446 ts \u0447 ch \u0448 sh \u0449 shch \u044A \u044B y \u044C \u044D e \u044E yu \u044F ya
\u0454 ye \u0456 i \u0457 yi \u0491 g \u045E w \u0452 dj \u0458 j \u0459 lj \u045A nj \u045B c \u045F dz \u0453 gj \u045C kj \u0455 dz \u04D9 a \u0493 gh \u049B q \u04A3 ng \u04E9 o \u04B1 u \u04AF u \u04BB h
\u03B1 a \u03B2 v \u03B3 g \u03B4 d \u03B5 e \u03B6 z \u03B7 i \u03B8 th \u03B9 i \u03BA k \u03BB l \u03BC m \u03BD n \u03BE x \u03BF o \u03C0 p \u03C1 r \u03C3 s \u03C2 s \u03C4 t \u03C5 y \u03C6 f \u03C7 ch \u03C8 ps \u03C9 o
\u10D0 a \u10D1 b \u10D2 g \u10D3 d \u10D4 e \u10D5 v \u10D6 z \u10D7 t \u10D8 i \u10D9 k \u10DA l \u10DB m \u10DC n \u10DD o \u10DE p \u10DF zh \u10E0 r \u10E1 s \u10E2 t \u10E3 u \u10E4 p \u10E5 k \u10E6 gh \u10E7 q \u10E8 sh \u10E9 ch \u10EA ts \u10EB dz \u10EC ts \u10ED ch \u10EE kh \u10EF j \u10F0 h
\u0561 a \u0562 b \u0563 g \u0564 d \u0565 e \u0566 z \u0567 e \u0568 y \u0569 t \u056A zh \u056B i \u056C l \u056D kh \u056E ts \u056F k \u0570 h \u0571 dz \u0572 gh \u0573 ch \u0574 m \u0575 y \u0576 n \u0577 sh \u0578 o \u0579 ch \u057A p \u057B j \u057C r \u057D s \u057E v \u057F t \u0580 r \u0581 ts \u0582 v \u0583 p \u0584 k \u0587 ev \u0585 o \u0586 f
\u0627 a \u0623 a \u0625 i \u0622 a \u0671 a \u0628 b \u062A t \u062B th \u062C j \u062D h \u062E kh \u062F d \u0630 dh \u0631 r \u0632 z \u0633 s \u0634 sh \u0635 s \u0636 d \u0637 t \u0638 z \u0639 \u063A gh \u0641 f \u0642 q \u0643 k \u06A9 k \u0644 l \u0645 m \u0646 n \u0647 h \u0629 a \u0648 w \u0624 w \u064A y \u06CC y \u0649 a \u0626 y \u0621 \u067E p \u0686 ch \u0698 zh \u06AF g \u0679 t \u0688 d \u0691 r \u06D2 e \u06BA n \u06BE h \u06C1 h
\u05D0 a \u05D1 b \u05D2 g \u05D3 d \u05D4 h \u05D5 v \u05D6 z \u05D7 h \u05D8 t \u05D9 y \u05DB k \u05DA k \u05DC l \u05DE m \u05DD m \u05E0 n \u05DF n \u05E1 s \u05E2 \u05E4 p \u05E3 f \u05E6 ts \u05E5 ts \u05E7 k \u05E8 r \u05E9 sh \u05EA t
\u3042 a \u3044 i \u3046 u \u3048 e \u304A o \u304B ka \u304D ki \u304F ku \u3051 ke \u3053 ko \u3055 sa \u3057 shi \u3059 su \u305B se \u305D so \u305F ta \u3061 chi \u3064 tsu \u3066 te \u3068 to \u306A na \u306B ni \u306C nu \u306D ne \u306E no \u306F ha \u3072 hi \u3075 fu \u3078 he \u307B ho \u307E ma \u307F mi \u3080 mu \u3081 me \u3082 mo \u3084 ya \u3086 yu \u3088 yo \u3089 ra \u308A ri \u308B ru \u308C re \u308D ro \u308F wa \u3092 o \u3093 n \u304C ga \u304E gi \u3050 gu \u3052 ge \u3054 go \u3056 za \u3058 ji \u305A zu \u305C ze \u305E zo \u3060 da \u3062 ji \u3065 zu \u3067 de \u3069 do \u3070 ba \u3073 bi \u3076 bu \u3079 be \u307C bo \u3071 pa \u3074 pi \u3077 pu \u307A pe \u307D po
`;
const HANGUL_INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h";
const HANGUL_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i";
const HANGUL_FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t";
export {
  HANGUL_FINALS,
  HANGUL_INITIALS,
  HANGUL_VOWELS,
  LETTERS
};
