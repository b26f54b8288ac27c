/** Single words that give away what a short line of an article page is. Small letters. */
import { list, phrases } from './table.js'

/** Stand before the name of the photographer or the agency, with a colon or "by": "Photo: …", "Picture by …". */
export const CREDIT_WORDS = /* @__PURE__ */ list(`
artwork contributed courtesy credit credits file graphic graphics handout illustration illustrations image images photo photograph photographer photographs
photography photos pic pics picture pictures provided screengrab screenshot submitted supplied via video
`)

/** Words around the date of publication, beside those below: "Published 5 May 2020 at 3 p.m. EST • 4 minute read". */
export const PUBLICATION_WORDS = /* @__PURE__ */ list(`
am an cat date eat edited edition est first gmt ist last local m minute msk nd now on originally p pm print rd reading release sec seconds since st t
th time today's updates utc year z
`)

/** A date without a month. */
export const RECENT_WORDS = /* @__PURE__ */ list(`ago today yesterday`)

/** Units of the time since a story was published, and of the time that it takes to read. */
export const ELAPSED_UNITS = /* @__PURE__ */ list(`day days hour hours hr hrs min mins minutes month months week weeks years`)

/** What a line of publication calls itself. */
export const PUBLICATION_LABELS = /* @__PURE__ */ list(`created issued modified posted published released revised update updated`)

/** At the beginning of a run of such words these belong to what stands before it. */
export const PUBLICATION_LEADS = /* @__PURE__ */ list(`a and at by of read story the`)

/** What authors of a byline are. */
export const BYLINE_ROLES = /* @__PURE__ */ list(`
agencies agency analysis analyst assistant associate author authors blogger bureau chief columnist commentator contributing contributor contributors
correspondent correspondents critic deputy desk editor editor-at-large editorial editors freelance freelancer head journalist multimedia news newsroom
photographer producer reporter reporters reporting senior special staff team writer writers
`)

/** Verbs that open the facts of an author's life: "Jane Doe is a reporter …". */
export const BIOGRAPHY_WORDS = /* @__PURE__ */ list(`
author based columnist contributor correspondent covers covering editor fellow freelance
journalist lecturer producer professor reporter reporting reports researcher specialises
specializes writer writes
`)

/** First words of notes in brackets at the end of a story on who wrote it: "(With inputs from …)". */
export const NOTE_OPENERS: readonly string[] = ['additional', 'compiled', 'edited', 'editing', 'reported', 'reporting', 'with', 'writing', 'written']

/** A unit of these beside a name says who made the story: "Reporting by …; editing by …". */
export const SOURCE_NOTE_OPENINGS: readonly string[] = /* @__PURE__ */ phrases(`
additional reporting|a previous version of this|an earlier version of this|ap writers|associated press writers|associated press writer|citation|compiled by|compiled from|contributing|correction|edition|editing by|edited by|editor|editor's note|eds|except for the headline|editors' note
from our wires|from wire reports|reporting by|reporting and writing by|source|sources|staff and wire|translated by|translation|translator|wire services contributed|with agency|writing by
`)

/** Captions begin so (AP Stylebook, "captions"; the file-picture labels of Indian and African papers). A word alone has a mark behind it. */
export const CAPTION_OPENINGS: readonly string[] = /* @__PURE__ */ phrases(`
a file photo|above|file|file photo|from left|in this file photo|in this photo|l-r|pictured|representational image|representative image
`)

/** Fields over a mail (RFC 5322), as programs write them where it is forwarded or copied. */
export const MAIL_FIELDS = /* @__PURE__ */ list(`cc date from sent subject to`)

/** What happened to a story, in notes that begin with it: "This article was amended", "First published in". */
export const NOTE_VERBS = /* @__PURE__ */ list(`adapted amended appeared appears condensed contributed corrected edited produced published reported republished updated`)

/** Stand between the two: "this story has since been updated", not "this report says". */
export const NOTE_AUXILIARIES: readonly string[] = ['had', 'has', 'is', 'was']

/** What such a note calls the story. */
export const STORY_NOUNS: readonly string[] = ['article', 'column', 'conversation', 'interview', 'piece', 'report', 'story', 'transcript']

/** Stand before the role in a byline, beside the names of sections: "Political Correspondent", "AP National Political Writer". */
export const ROLE_MODIFIERS = /* @__PURE__ */ list(`
affairs art breaking city community court courts data defence defense democracy digital diplomatic east eastern economic executive financial foreign
general global guest industry investigative legal live medical midlands north northern online political social south southern state trainee transport
west western
`)

/** The writer speaks: columns, interviews. */
export const FIRST_PERSON_WORDS = /* @__PURE__ */ list(`i i'd i'll i'm i've me my we we're we've`)

/** The page speaks to the visitor, or an interviewer to the guest. */
export const SECOND_PERSON_WORDS = /* @__PURE__ */ list(`our you you'll you're you've your yours`)

/** Pronouns with a verb in them. */
export const CONTRACTED_VERBS = /* @__PURE__ */ list(`he's i'm it's she's that's there's they're we're you're`)

/** Stand behind a name in bylines, beside units of time: buttons and times. */
export const BYLINE_TAILS = /* @__PURE__ */ list(`ago earlier email facebook follow now twitter x`)

/** With a capital these are no part of a name, beside sections and what furniture begins with: "The Best Of", "How We Tested". */
export const NAME_STOPPERS = /* @__PURE__ */ list(`
a about alert alerts an and are at best breaking column dear emails essay feature for from guest hello her hi
his how image in is its latest more most my new next no not of on our photo related show special that the this
to warning what when where who why with your
`)

/** The whole line stands for an author: wire copy, briefs and the work of several hands. */
export const STAFF_LINES: readonly string[] = [
  'agencies',
  'from agency reports',
  'from news services',
  'from staff and wire reports',
  'from staff reports',
  'news desk',
  'online desk',
  'special correspondent',
  'staff and agencies',
  'staff and wire reports',
  'staff correspondent',
  'staff report',
  'staff reporter',
  'staff reports',
  'staff writer',
  'staff writers',
  'web desk',
  'wire reports'
]

/** Small words between the names and roles of a byline. */
export const BYLINE_JOINERS = /* @__PURE__ */ list(`
and as at for from in of on the to told with
`)

/** Small words inside the names of authors. */
export const BYLINE_PARTICLES = /* @__PURE__ */ list(`al ap bin bint binti da de del dela den der des di dos du el ibn la le o' san ter van von`)

/** "By a staff reporter". */
export const BYLINE_STAFF = /* @__PURE__ */ list(`a an our`)

/** Stand before "by". */
export const BYLINE_OPENERS = /* @__PURE__ */ list(`by byline curated posted published report reported reports story text words written`)

/** What a story can be, before "by": "Interview by Jane Doe", "Photographs and text by …". */
export const STORY_KINDS = /* @__PURE__ */ list(`clarification column commentary correction essay exclusive factbox interview obituary opinion post review`)

/** The organization that an author works for follows. */
export const BEFORE_WORKPLACES = /* @__PURE__ */ list(`at for from of`)

/** Small words inside datelines: of the names of places, and before places and dates. */
export const DATELINE_JOINERS = /* @__PURE__ */ list(`al am and de du el in la near of on sur the upon`)

/** Last words of the names of sites. */
export const SITE_ENDS = /* @__PURE__ */ list(`online today`)

/** Last words of the organizations that authors work for, beside those of all organizations. */
export const WORKPLACE_ENDS = /* @__PURE__ */ list(`agencies business desk guardian online politics report reuters sport staff wire`)

/** In small letters these begin a line of their own. */
export const LINE_OPENERS = /* @__PURE__ */ list(`
by e email end image list photo print read share via with
`)
