import type { BlockKind } from '../../types.js'

/** What a piece of evidence says of a block: how much it speaks for (or against) each kind. About the logarithm of odds. */
type Scores = Readonly<Partial<Record<BlockKind, number>>>

/**
 * The whole weighing of evidence, in one place. A block gets the sum over all evidence found on it; which sequence of
 * kinds is best as a whole is then decided in `block-sequence.ts`. Set by hand from what each kind is, and checked on
 * annotated articles; kinds that a row does not name are left alone by it.
 */
export const EVIDENCE = {
  // How long
  'no-words': { boilerplate: 2, paragraph: -1, caption: -2, title: -6, heading: -4, deck: -5, byline: -5, list: -2, quote: -4, section: -4, published: -3 },
  'words-1': { breadcrumb: -3, title: -5.5, deck: -5, paragraph: -1, boilerplate: 0.5, byline: -2, list: -1, quote: -3, caption: -1.5 },
  'words-2-3': { title: -4, deck: -3, paragraph: -1, heading: 0.5, byline: 0.5, quote: -2 },
  'words-4-8': { section: -2, title: 1, paragraph: -0.3, heading: 0.5 },
  'words-9-14': { section: -5, published: -1, title: 1.5, deck: 0.5, heading: -0.2, caption: 0.3, list: 0.2 },
  'words-15-28': { section: -7, byline: -3, published: -2, title: -0.5, heading: -3, paragraph: 1 },
  'words-29-45': { section: -9, breadcrumb: -5, byline: -5, published: -5, title: -3, heading: -6, paragraph: 2, credit: -3, boilerplate: -0.5, 'source-note': -0.5 },
  'words-46-up': { section: -9, breadcrumb: -9, byline: -7, published: -8, title: -6, deck: -2, heading: -9, paragraph: 3, credit: -6, boilerplate: -1 },

  // How it ends
  'ends-sentence': { title: -4, heading: -3, section: -3, breadcrumb: -4, byline: -2, paragraph: 2, caption: 0.3, boilerplate: -0.6, 'source-note': 0.3 },
  'ends-question': { heading: 0.3, section: -3, breadcrumb: -4, byline: -3, paragraph: 1, caption: -1.5, published: -4, credit: -4 },
  'ends-colon': { title: -3, heading: -2.3, section: -2, byline: -2, paragraph: 1, deck: -2, caption: -2, boilerplate: 0.7, credit: -2 },
  'ends-open': { title: -1.5, heading: -2 },
  'ends-semicolon': { list: 5, heading: -3, title: -2, paragraph: 0.5 },
  'ends-bare': { title: 0.8, heading: 0.6, section: 0.7, byline: 0.5, paragraph: -2, caption: 0.8, boilerplate: 0.6 },
  'several-sentences': { title: -2, heading: -3, section: -4, byline: -3, paragraph: 1.5, boilerplate: -0.3 },

  // How it begins
  'starts-quote': { boilerplate: -0.7, caption: -1.2, section: -3, byline: -4 },
  'wholly-quoted': {},
  'between-dashes': { heading: 4, paragraph: -3 },
  'starts-bullet': { list: 5, paragraph: -0.5, caption: -2, deck: -2 },
  'starts-item-number': { list: 2.5, heading: 1.8, paragraph: -0.5, caption: -2 },
  'starts-price': { boilerplate: 2 },
  'starts-small': { title: -2, heading: -2.5, boilerplate: 0.8, list: 1.2, paragraph: -0.5 },
  'starts-arrow': { boilerplate: 4 },
  'starts-number': { heading: -1, boilerplate: 0.3 },

  // Markdown.
  'marked-title': { title: 6, heading: 3, boilerplate: -2 },
  'marked-quote': { quote: 6 },
  'marked-heading': { heading: 6, boilerplate: -2 },

  // What its words are
  'long-capitals': { boilerplate: 2.5 },
  rule: { paragraph: 5, boilerplate: -2 },
  'holds-semicolons': { deck: 1, title: 2.5 },
  // "Board meets with teachers; schools to open: minister."
  'summed-up': { title: 2 },
  'all-capitals': { heading: 1.2, section: 1, boilerplate: 0.7, paragraph: -1.5, deck: -2, caption: -1.5 },
  'title-case': { title: 0.7, heading: 0.7, deck: -1.5, paragraph: -1.5, boilerplate: 0.5 },
  'holds-number': {},
  'only-numbers': { boilerplate: 2, section: -3, heading: -2, caption: -0.5, title: -3, paragraph: -1 },
  'mostly-numbers': { title: -6 },
  'section-name': { section: 3, boilerplate: 0.3 },
  'breadcrumb-marks': { breadcrumb: 7, section: -1.5, title: -5 },
  'home-trail': { breadcrumb: 8, title: -3, boilerplate: 2 },
  'credit-label': { credit: 12, title: -8 },
  'caption-label': { caption: 8 },
  'caption-label-alone': { boilerplate: 4 },
  'turn-label': { paragraph: 3, boilerplate: -1.5, heading: -2 },
  heard: { boilerplate: 5, heading: -4 },
  columns: { list: 5, heading: -4, caption: -2 },
  roll: { list: 5, caption: -2, boilerplate: -1 },
  'caption-opening': { caption: 6, heading: -2 },
  'opens-byline': { byline: 8, boilerplate: 0.5, title: -4, deck: -4, heading: -3, caption: -2 },
  'name-shaped': { byline: 4.2, heading: -1.3, title: -2 },
  'name-and-role': { byline: 5 },
  'role-line': { boilerplate: 2, caption: -2, heading: -1.5, section: -2, title: -2 },
  'agency-line': { credit: 7, byline: 5, heading: -3, title: -4 },
  'tweet-signature': { boilerplate: 8 },
  'reading-time': { boilerplate: 3 },
  'copyright-notice': { boilerplate: 6, paragraph: -3, caption: -2, heading: -2, title: -4 },
  'menu-line': { boilerplate: 5, title: -4, breadcrumb: -2 },
  'comment-line': {},
  'outlet-name': { boilerplate: 2.5, title: -3 },
  'staff-line': { byline: 7, section: -2, title: -3, heading: -2 },

  // Set phrases of pages
  'furniture-line': { boilerplate: 5, heading: -2, title: -3, byline: -4 },
  'labelled-link': { boilerplate: 4, heading: -1.5 },
  'interface-word': {},
  'mail-field': {},
  // One of several over a forwarded mail.
  'in-mail': { boilerplate: 14 },
  'furniture-opening': { boilerplate: 7 },
  'furniture-verb': { boilerplate: 0.8 },
  'holds-button': {},
  'invites-reader': { boilerplate: 2, paragraph: -1.5 },
  // "… every morning. Sign up here, and you will …"
  'invites-later': { boilerplate: 3, paragraph: -1.5 },
  // Notices of privacy and cookies.
  'furniture-dense': { boilerplate: 3, paragraph: -1.5 },
  'furniture-word': { boilerplate: 0.8 },
  'furniture-words': { boilerplate: 2.2 },
  'link-label-near': { boilerplate: 2 },
  'link-label': { boilerplate: 4, section: -3 },
  // "Key points", and the lines below.
  'points-label': { boilerplate: 2.5, heading: 2, byline: -6 },
  'in-points': { list: 5.5 },
  // Short lines below one that ends in a colon.
  'under-colon': { list: 4, boilerplate: -2 },
  'source-note-opening': { 'source-note': 9, byline: -3 },
  'no-verb': { caption: 0.8, heading: 0.5, paragraph: -2, list: 0.3, deck: -0.4 },
  'name-then-comma': { caption: 1.2, heading: -2 },
  'caption-bracket': { caption: 3 },
  'label-and-value': { boilerplate: 1.3, heading: -0.6, byline: -1.5, section: -2 },
  'past-verb': { paragraph: 0.8, heading: -1, caption: -0.3, title: -0.5, boilerplate: -0.6 },
  'speaks-to-reader': { boilerplate: 0.7 },
  initials: { 'source-note': 9, caption: -2 },
  'time-only': { published: 8, boilerplate: 0.5, heading: -3, paragraph: -2, caption: -2 },
  link: { boilerplate: 1, heading: -1, title: -3 },

  // What cutting a line in two has told
  'cut-credit': { credit: 11.5, heading: -4, title: -4, section: -3, byline: -2 },
  'cut-credited': { caption: 6, heading: -2, title: -2, deck: -2 },
  'cut-dateline': { dateline: 18, paragraph: -4, boilerplate: -3 },
  'cut-datelined': { paragraph: 3 },
  'cut-published': { published: 10, title: -4, heading: -2, paragraph: -2 },
  'cut-dated': { published: 3.5 },
  'cut-suffixed': { title: 2.5 },
  'cut-suffix': { section: 5, boilerplate: 3, title: -4 },

  // What stands around it
  'first-person': { published: -3, paragraph: 0.6, boilerplate: -0.3 },
  reference: { 'source-note': 5.5, published: -3 },
  // An author of the byline again: alone, or told about at the end.
  'author-alone': { byline: 6 },
  'author-again': { boilerplate: 4.5 },
  'author-biography': { boilerplate: 3.5 },
  // One of many short lines at the top: "Home", "News", "Sport".
  'in-menu': { boilerplate: 3, section: -2, byline: -2, title: -2 },
  // An agency below another: whose the picture is.
  'below-agency': { credit: 3, byline: -5 },
  // Decks stand above bylines.
  'above-byline': { deck: 2, paragraph: -2 },
  // Behind the semicolon that a database puts between a title and what stands below it.
  'below-semicolon': { deck: 4, caption: -2 },
  // A synopsis stands above the dateline with which the story begins.
  'above-story': { deck: 6, paragraph: -4 },
  'above-credited': { caption: 2, heading: -0.5 },
  hangs: { caption: 1.8 },
  'repeats-title': { boilerplate: 3.5 },
  // Somebody else has signed the story.
  'signed-elsewhere': { byline: -9, caption: 2, heading: -1.5 },
  'signed-above': { byline: -9 },
  // What was posted stands above who posted it.
  'above-tweet': { boilerplate: 5 },
  // One of several short lines with numbers: scores, weights and measures.
  'in-count': { list: 5 },
  // Behind the page's notice of copyright, the note on who wrote the story, or the comments.
  'after-end': { paragraph: -7, heading: -4, caption: -4, list: -2 },
  // A city on a line of its own over the first paragraph.
  'lone-place': { dateline: 16, heading: -3, section: -2 },
  'repeats-earlier': { boilerplate: 1.2, caption: 0.7, paragraph: -1 },
  'question-line': { heading: 1.6, paragraph: -0.8 },
  // Words of a line that is all quotation stand nearby too: it was pulled from there.
  'said-again': { quote: 6 },
  // Behind an item that ends in a semicolon.
  'last-item': { list: 4 },
  'opens-next': { caption: 3 },
  // One of several lines of one form between the paragraphs: the headings of a list of things; what stands among them is told too.
  'in-series': { heading: 5, list: -2, boilerplate: -3, caption: -3, paragraph: -1 },
  'among-series': { boilerplate: -2, heading: 0.5 },
  'in-labels': { boilerplate: -3, paragraph: 3, heading: -2 },
  // The questions of an explainer.
  'asked-again': { heading: 2, paragraph: -1.5 },
  'links-date': { published: -8, boilerplate: 4 },
  // The hours of a live page, and what is reported below each.
  'entry-time': { published: -8, boilerplate: 4 },
  'below-time': { heading: 4, boilerplate: -2, caption: -2 },
  'interview-question': { paragraph: 3, heading: -3 },
  // Above the first paragraph: what it means for a list of links is told in `block-sequence.ts`.
  'before-prose': {},
  // Above the story, which uses its words again; or none of them.
  told: { title: 2.5 },
  // Of a page with all its menus: the line that the story tells most of; and what stands over it, which is all above the title.
  headline: { title: 12 },
  'above-headline': { byline: -5 },
  untold: { title: -3, deck: -1.5 },
  // A line over a paragraph in which none of its words stands again.
  'untold-below': { heading: -2.5, caption: -1, paragraph: -1, boilerplate: 0.8 },
  // The only line above the story, however short.
  'over-prose': { title: 4, byline: -3 },
  first: { title: 1.5, paragraph: -1 },
} as const satisfies Readonly<Record<string, Scores>>

export type EvidenceName = keyof typeof EVIDENCE
