/** The named character references that news texts hold (HTML Living Standard, 13.5). */
export const NAMED_REFERENCES: Readonly<Record<string, string>> = {
  aacute: 'á', acirc: 'â', agrave: 'à', amp: '&', apos: "'", aring: 'å', atilde: 'ã', auml: 'ä', bull: '•', ccedil: 'ç', cent: '¢', copy: '©',
  deg: '°', eacute: 'é', ecirc: 'ê', egrave: 'è', euml: 'ë', euro: '€', frac12: '½', gt: '>', hellip: '…', iacute: 'í', icirc: 'î', iexcl: '¡',
  igrave: 'ì', iquest: '¿', iuml: 'ï', laquo: '«', ldquo: '“', lsquo: '‘', lt: '<', mdash: '—', middot: '·', nbsp: ' ', ndash: '–', ntilde: 'ñ',
  oacute: 'ó', ocirc: 'ô', ograve: 'ò', oslash: 'ø', otilde: 'õ', ouml: 'ö', pound: '£', quot: '"', raquo: '»', rdquo: '”', reg: '®', rsquo: '’',
  sect: '§', shy: '\u00ad', szlig: 'ß', times: '×', trade: '™', uacute: 'ú', ucirc: 'û', ugrave: 'ù', uuml: 'ü', yen: '¥', Eacute: 'É', Auml: 'Ä',
  Ouml: 'Ö', Uuml: 'Ü', Ccedil: 'Ç', Agrave: 'À', Aring: 'Å', Oslash: 'Ø', Ntilde: 'Ñ', oelig: 'œ', scaron: 'š', zcaron: 'ž', ensp: ' ', emsp: ' ', thinsp: ' '
}
