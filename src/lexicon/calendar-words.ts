/** Words of the calendar with their numbers, ISO 8601 order (Monday is 1); short forms after the AP and Guardian style guides. */
import { numbered } from './table.js'

export const MONTHS: Readonly<Record<string, number>> = /* @__PURE__ */ numbered(`
  january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec`)

export const WEEKDAYS: Readonly<Record<string, number>> = /* @__PURE__ */ numbered(`
  monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun`)
