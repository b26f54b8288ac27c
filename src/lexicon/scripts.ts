/**
 * Letters of other scripts in Latin ones, for comparing names across scripts. Cyrillic: BGN/PCGN (Russian 1947, Ukrainian 2019,
 * Serbian and Macedonian letters by their Latin pairs); Greek: ELOT 743; Georgian: the national system of 2002; Armenian:
 * BGN/PCGN 1981; Arabic and Persian: ALA-LC without marks; Hebrew: the 2006 rules of the Academy of the Hebrew Language;
 * kana: Hepburn. Pairs of a letter and its spelling, parted by blanks; a letter alone is dropped.
 */
export const LETTERS = `
а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ ы y ь э e ю yu я ya
є ye і i ї yi ґ g ў w ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ә a ғ gh қ q ң ng ө o ұ u ү u һ h
α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k և ev օ o ֆ f
ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع غ gh ف f ق q ك k ک k ل l م m ن n ه h ة a و w ؤ w ي y ی y ى a ئ y ء پ p چ ch ژ zh گ g ٹ t ڈ d ڑ r ے e ں n ھ h ہ h
א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע פ p ף f צ ts ץ ts ק k ר r ש sh ת t
あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po
`

/** Jamo of Hangul in the Revised Romanization (2000): initials, vowels, finals in the order of Unicode's Hangul syllables. */
export const HANGUL_INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'
export const HANGUL_VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'
export const HANGUL_FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
