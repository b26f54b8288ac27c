/**
 * Month and weekday names of German, French, Dutch and Spanish, for the date lines that databases print in the language
 * of their interface. After Unicode CLDR (wide and abbreviated forms); forms without accents as old exports have them.
 */
import { numbered } from './table.js'

export const FOREIGN_MONTHS: Readonly<Record<string, number>> = /* @__PURE__ */ numbered(`
  januar|jänner|janvier|janv|januari|enero|ene
  februar|février|fevrier|févr|fevr|februari|febrero
  märz|maerz|mär|mrz|mars|maart|mrt|marzo
  avril|avr|abril|abr
  mai|mei|mayo
  juni|juin|junio
  juli|juillet|juil|julio
  août|aout|augustus|agosto|ago
  septembre|septiembre|setiembre
  oktober|okt|octobre|octubre
  novembre|noviembre
  dezember|dez|décembre|decembre|déc|diciembre|dic`)

export const FOREIGN_WEEKDAYS: Readonly<Record<string, number>> = /* @__PURE__ */ numbered(`
  montag|lundi|maandag|lunes
  dienstag|mardi|dinsdag|martes
  mittwoch|mercredi|woensdag|miércoles|miercoles
  donnerstag|jeudi|donderdag|jueves
  freitag|vendredi|vrijdag|viernes
  samstag|sonnabend|samedi|zaterdag|sábado|sabado
  sonntag|dimanche|zondag|domingo`)
