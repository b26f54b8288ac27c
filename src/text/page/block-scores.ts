import type { BlockKind } from '../../types.js'
import { Evidence } from './evidence-names.js'

/** What a piece of evidence says of a block: how much it speaks for (or against) each kind. About the logarithm of odds. */
type Scores = Readonly<Partial<Record<BlockKind | 'links' | 'above' | 'opens', number>>>

/**
 * The whole weighing of evidence, in one place. A block gets the sum over all evidence found on it; which sequence of
 * kinds is best as a whole is then decided in `block-sequence.ts`. Set by hand from what each kind is, and checked on
 * annotated articles; kinds that a row does not name are left alone by it. `links` is for lines in a list of links, which may hold
 * only such without a full stop; `opens` for a list that the next block would open, which above the first paragraph only a label does;
 * `above` for all kinds above the title.
 */
export const EVIDENCE: Readonly<Partial<Record<Evidence, Scores>>> = {
  // How long
  [Evidence.NoWords]: { boilerplate: 2, paragraph: -1, title: -6, heading: -4, deck: -5, list: -2, quote: -4, section: -4 },
  [Evidence.Words1]: { breadcrumb: -3, title: -5.5, deck: -5, paragraph: -1, boilerplate: 0.5, list: -1, caption: -1.5 },
  [Evidence.Words2To3]: { title: -4, deck: -3, paragraph: -1, heading: 0.5, byline: 0.5, quote: -2, links: 0.2 },
  [Evidence.Words4To8]: { section: -2, title: 1, paragraph: -0.3, heading: 0.5, links: 0.6 },
  [Evidence.Words9To14]: { section: -5, published: -1, title: 1.5, deck: 0.5, heading: -0.2, caption: 0.3, list: 0.2, links: 0.6 },
  [Evidence.Words15To28]: { section: -7, published: -2, heading: -3, paragraph: 1, links: -0.5 },
  [Evidence.Words29To45]: { section: -9, title: -3, heading: -6, paragraph: 2, boilerplate: -0.5, 'source-note': -0.5, links: -3 },
  [Evidence.Words46Up]: { title: -6, deck: -2, paragraph: 3, boilerplate: -1, links: -6 },

  // How it ends
  [Evidence.EndsSentence]: { title: -4, heading: -3, section: -3, byline: -2, paragraph: 2, caption: 0.3, boilerplate: -0.6, links: -2.5 },
  [Evidence.EndsQuestion]: { heading: 0.3, section: -3, breadcrumb: -4, byline: -3, paragraph: 1, credit: -4 },
  [Evidence.EndsColon]: { title: -3, heading: -2.3, byline: -2, paragraph: 1, deck: -2, boilerplate: 0.7 },
  [Evidence.EndsOpen]: { title: -1.5, heading: -2, links: 0.3 },
  [Evidence.EndsSemicolon]: { list: 5, paragraph: 0.5 },
  [Evidence.EndsBare]: { title: 0.8, heading: 0.6, section: 0.7, byline: 0.5, paragraph: -2, caption: 0.8, boilerplate: 0.6, links: 0.4 },
  [Evidence.SeveralSentences]: { title: -2, heading: -3, paragraph: 1.5, boilerplate: -0.3, links: -2 },

  // How it begins
  [Evidence.StartsQuote]: { boilerplate: -0.7, caption: -1.2, byline: -4, links: -0.3 },
  [Evidence.BetweenDashes]: { heading: 4, paragraph: -3 },
  [Evidence.StartsBullet]: { list: 5, paragraph: -0.5, caption: -2 },
  [Evidence.StartsItemNumber]: { list: 2.5, heading: 1.8, paragraph: -0.5 },
  [Evidence.StartsPrice]: { boilerplate: 2 },
  [Evidence.StartsSmall]: { title: -2, heading: -2.5, boilerplate: 0.8, list: 1.2, paragraph: -0.5 },
  [Evidence.StartsArrow]: { boilerplate: 4 },
  [Evidence.StartsNumber]: { heading: -1, boilerplate: 0.3 },

  // Markdown.
  [Evidence.MarkedTitle]: { title: 6, heading: 3 },
  [Evidence.MarkedQuote]: { quote: 6 },
  [Evidence.MarkedHeading]: { heading: 6 },

  // What its words are
  [Evidence.LongCapitals]: { boilerplate: 2.5 },
  [Evidence.Rule]: { paragraph: 5, boilerplate: -2 },
  [Evidence.HoldsSemicolons]: { deck: 1, title: 2.5 },
  // "Board meets with teachers; schools to open: minister."
  [Evidence.SummedUp]: { title: 2 },
  [Evidence.AllCapitals]: { heading: 1.2, section: 1, boilerplate: 0.7, paragraph: -1.5, caption: -1.5 },
  [Evidence.TitleCase]: { title: 0.7, heading: 0.7, deck: -1.5, paragraph: -1.5, boilerplate: 0.5 },
  [Evidence.OnlyNumbers]: { boilerplate: 2, title: -3, paragraph: -1 },
  [Evidence.MostlyNumbers]: { title: -6 },
  [Evidence.SectionName]: { section: 3, boilerplate: 0.3 },
  [Evidence.BreadcrumbMarks]: { breadcrumb: 7, title: -5 },
  [Evidence.HomeTrail]: { breadcrumb: 8, boilerplate: 2 },
  [Evidence.CreditLabel]: { credit: 12, title: -8 },
  [Evidence.CaptionLabel]: { caption: 8 },
  [Evidence.CaptionLabelAlone]: { boilerplate: 4 },
  [Evidence.TurnLabel]: { paragraph: 3 },
  [Evidence.Heard]: { boilerplate: 5 },
  [Evidence.Columns]: { list: 5, heading: -4 },
  [Evidence.Roll]: { list: 5, boilerplate: -1 },
  [Evidence.CaptionOpening]: { caption: 6 },
  [Evidence.OpensByline]: { byline: 8, boilerplate: 0.5, title: -4, heading: -3, caption: -2 },
  [Evidence.NameShaped]: { byline: 4.2, heading: -1.3, title: -2 },
  [Evidence.NameAndRole]: { byline: 5, title: -2 },
  [Evidence.RoleLine]: { boilerplate: 2, caption: -2 },
  [Evidence.AgencyLine]: { credit: 7, byline: 5, title: -4 },
  [Evidence.TweetSignature]: { boilerplate: 8 },
  [Evidence.ReadingTime]: { boilerplate: 3 },
  [Evidence.CopyrightNotice]: { boilerplate: 6, paragraph: -3 },
  [Evidence.MenuLine]: { boilerplate: 5, breadcrumb: -2 },
  [Evidence.OutletName]: { boilerplate: 2.5 },
  [Evidence.StaffLine]: { byline: 7 },

  // Set phrases of pages
  [Evidence.FurnitureLine]: { boilerplate: 5 },
  [Evidence.LabelledLink]: { boilerplate: 4 },
  // One of several over a forwarded mail.
  [Evidence.InMail]: { boilerplate: 14 },
  [Evidence.FurnitureOpening]: { boilerplate: 7 },
  [Evidence.FurnitureVerb]: { boilerplate: 0.8 },
  [Evidence.InvitesReader]: { boilerplate: 2, paragraph: -1.5 },
  // "… every morning. Sign up here, and you will …"
  [Evidence.InvitesLater]: { boilerplate: 3, paragraph: -1.5 },
  [Evidence.FurnitureWord]: { boilerplate: 0.8 },
  [Evidence.FurnitureWords]: { boilerplate: 2.2 },
  [Evidence.LinkLabelNear]: { boilerplate: 2, opens: 1.5 },
  [Evidence.LinkLabel]: { boilerplate: 4, links: -1, opens: 3 },
  // "Key points", and the lines below.
  [Evidence.PointsLabel]: { boilerplate: 2.5, heading: 2 },
  [Evidence.InPoints]: { list: 5.5 },
  // Short lines below one that ends in a colon.
  [Evidence.UnderColon]: { list: 4, boilerplate: -2 },
  [Evidence.SourceNoteOpening]: { 'source-note': 9 },
  [Evidence.NoVerb]: { caption: 0.8, heading: 0.5, paragraph: -2, list: 0.3, deck: -0.4 },
  [Evidence.NameThenComma]: { caption: 1.2, heading: -2 },
  [Evidence.CaptionBracket]: { caption: 3 },
  [Evidence.LabelAndValue]: { boilerplate: 1.3, heading: -0.6, byline: -1.5 },
  [Evidence.PastVerb]: { paragraph: 0.8, heading: -1, caption: -0.3, title: -0.5, boilerplate: -0.6 },
  [Evidence.SpeaksToReader]: { boilerplate: 0.7 },
  [Evidence.Initials]: { 'source-note': 9 },
  [Evidence.TimeOnly]: { published: 8, boilerplate: 0.5, heading: -3 },
  [Evidence.Link]: { boilerplate: 1, heading: -1, title: -3 },

  // What cutting a line in two has told
  [Evidence.CutCredit]: { credit: 11.5, title: -4 },
  [Evidence.CutCredited]: { caption: 6, title: -2, links: -3 },
  [Evidence.CutDateline]: { dateline: 18, boilerplate: -3 },
  [Evidence.CutDatelined]: { paragraph: 3 },
  [Evidence.CutPublished]: { published: 10, title: -4, heading: -2, paragraph: -2 },
  [Evidence.CutDated]: { published: 3.5 },
  [Evidence.CutSuffixed]: { title: 2.5 },
  [Evidence.CutSuffix]: { section: 5, boilerplate: 3 },

  // What stands around it
  [Evidence.FirstPerson]: { paragraph: 0.6, boilerplate: -0.3 },
  [Evidence.Reference]: { 'source-note': 5.5 },
  // An author of the byline again: alone, or told about at the end.
  [Evidence.AuthorAlone]: { byline: 6 },
  [Evidence.AuthorAgain]: { boilerplate: 4.5 },
  [Evidence.AuthorBiography]: { boilerplate: 3.5 },
  // One of many short lines at the top: "Home", "News", "Sport".
  [Evidence.InMenu]: { boilerplate: 3, section: -2 },
  // An agency below another: whose the picture is.
  [Evidence.BelowAgency]: { credit: 3, byline: -5 },
  // Decks stand above bylines.
  [Evidence.AboveByline]: { deck: 2, paragraph: -2 },
  // Behind the semicolon that a database puts between a title and what stands below it.
  [Evidence.BelowSemicolon]: { deck: 4 },
  [Evidence.AboveCredited]: { caption: 2, heading: -0.5 },
  [Evidence.Hangs]: { caption: 1.8 },
  [Evidence.RepeatsTitle]: { boilerplate: 3.5 },
  // Somebody else has signed the story.
  [Evidence.SignedElsewhere]: { byline: -9, caption: 2, heading: -1.5 },
  [Evidence.SignedAbove]: { byline: -9 },
  // What was posted stands above who posted it.
  [Evidence.AboveTweet]: { boilerplate: 5 },
  // One of several short lines with numbers: scores, weights and measures.
  [Evidence.InCount]: { list: 5 },
  // Behind the page's notice of copyright, the note on who wrote the story, or the comments.
  [Evidence.AfterEnd]: { paragraph: -7, heading: -4, caption: -4, list: -2 },
  [Evidence.RepeatsEarlier]: { boilerplate: 1.2, caption: 0.7, paragraph: -1 },
  [Evidence.QuestionLine]: { heading: 1.6, paragraph: -0.8 },
  // Words of a line that is all quotation stand nearby too: it was pulled from there.
  [Evidence.SaidAgain]: { quote: 6 },
  // Behind an item that ends in a semicolon.
  [Evidence.LastItem]: { list: 4 },
  [Evidence.OpensNext]: { caption: 3 },
  // One of several lines of one form between the paragraphs: the headings of a list of things; what stands among them is told too.
  [Evidence.InSeries]: { heading: 5, list: -2, boilerplate: -3 },
  [Evidence.AmongSeries]: { boilerplate: -2 },
  // The questions of an explainer.
  [Evidence.AskedAgain]: { heading: 2, paragraph: -1.5 },
  [Evidence.LinksDate]: { boilerplate: 4 },
  // The hours of a live page, and what is reported below each.
  [Evidence.EntryTime]: { published: -8, boilerplate: 4 },
  [Evidence.BelowTime]: { heading: 4, boilerplate: -2, caption: -2 },
  [Evidence.InterviewQuestion]: { paragraph: 3, heading: -3 },
  [Evidence.BeforeProse]: { links: -0.7, opens: -6 },
  // Above the story, which uses its words again; or none of them.
  [Evidence.Told]: { title: 2.5 },
  // What stands over the line that the story tells most of, on a page with all its menus: all of it is above the title. More than everything else together.
  [Evidence.AboveHeadline]: { byline: -5, above: 20 },
  [Evidence.Untold]: { title: -3, deck: -1.5 },
  // A line over a paragraph in which none of its words stands again.
  [Evidence.UntoldBelow]: { heading: -2.5, caption: -1, paragraph: -1, boilerplate: 0.8 },
  // The only line above the story, however short.
  [Evidence.OverProse]: { title: 4, byline: -3 },
  [Evidence.First]: { title: 1.5, paragraph: -1 },
}
