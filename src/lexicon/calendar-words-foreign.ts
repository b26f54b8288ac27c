/**
 * Month and weekday names of German, French, Dutch and Spanish, for the date lines that databases print in the language
 * of their interface. After Unicode CLDR (wide and abbreviated forms); forms without accents as old exports have them.
 */

export const FOREIGN_MONTHS: Readonly<Record<string, number>> = {
  januar: 1, jänner: 1, janvier: 1, janv: 1, januari: 1, enero: 1, ene: 1,
  februar: 2, février: 2, fevrier: 2, févr: 2, fevr: 2, februari: 2, febrero: 2,
  märz: 3, maerz: 3, mär: 3, mrz: 3, mars: 3, maart: 3, mrt: 3, marzo: 3,
  avril: 4, avr: 4, abril: 4, abr: 4,
  mai: 5, mei: 5, mayo: 5,
  juni: 6, juin: 6, junio: 6,
  juli: 7, juillet: 7, juil: 7, julio: 7,
  août: 8, aout: 8, augustus: 8, agosto: 8, ago: 8,
  septembre: 9, septiembre: 9, setiembre: 9,
  oktober: 10, okt: 10, octobre: 10, octubre: 10,
  novembre: 11, noviembre: 11,
  dezember: 12, dez: 12, décembre: 12, decembre: 12, déc: 12, diciembre: 12, dic: 12
}

export const FOREIGN_WEEKDAYS: Readonly<Record<string, number>> = {
  montag: 1, lundi: 1, maandag: 1, lunes: 1,
  dienstag: 2, mardi: 2, dinsdag: 2, martes: 2,
  mittwoch: 3, mercredi: 3, woensdag: 3, miércoles: 3, miercoles: 3,
  donnerstag: 4, jeudi: 4, donderdag: 4, jueves: 4,
  freitag: 5, vendredi: 5, vrijdag: 5, viernes: 5,
  samstag: 6, sonnabend: 6, samedi: 6, zaterdag: 6, sábado: 6, sabado: 6,
  sonntag: 7, dimanche: 7, zondag: 7, domingo: 7
}
