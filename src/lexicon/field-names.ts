/**
 * The names under which JSON files and front matter keep the parts of an article: in lower case, without marks.
 * From schema.org/NewsArticle, Dublin Core, JSON Feed, the answers of the Guardian, New York Times and NewsAPI services,
 * WordPress, newspaper3k, news-please, fundus and trafilatura. In order: the first that a record has is taken.
 */
export const FIELD_NAMES = {
  title: ['title', 'headline', 'webtitle', 'headlinemain', 'heading', 'mainheadline', 'articletitle', 'dctitle', 'ogtitle', 'name', 'head', 'hl', 'subject'],
  text: [
    'text', 'body', 'articlebody', 'bodytext', 'fulltext', 'maintext', 'plaintext', 'cleanedtext', 'cleantext', 'rawtext', 'articletext', 'contenttext',
    'textcontent', 'storytext', 'bodytextsummary', 'content', 'article', 'story', 'transcript', 'paragraphs', 'contenthtml', 'bodyhtml', 'articlehtml', 'html'
  ],
  byline: ['byline', 'author', 'authors', 'bylines', 'creator', 'dccreator', 'writer', 'writers', 'reporter', 'reporters', 'by', 'contributors', 'authorname'],
  published: [
    'published', 'datepublished', 'publishedat', 'publisheddate', 'publishdate', 'datepublish', 'publicationdate', 'webpublicationdate', 'firstpublished',
    'firstpublishdate', 'firstpublicationdate', 'pubdate', 'publishedon', 'publishtime', 'publishedtime', 'articlepublishedtime', 'publishingdate', 'published',
    'isodate', 'date', 'datetime', 'dcdate', 'displaydate', 'createdat', 'created', 'datecreated', 'timestamp', 'time', 'seendate'
  ],
  section: ['section', 'sectionname', 'articlesection', 'category', 'categories', 'newsdesk', 'desk', 'kicker', 'rubric', 'channel'],
  outlet: [
    'outlet', 'source', 'publication', 'publicationname', 'newspaper', 'publisher', 'sourcename', 'sitename', 'ogsitename', 'medium', 'media', 'journal',
    'provider', 'feed', 'website', 'site', 'sourcedomain', 'domain', 'sourcecommonname'
  ],
  deck: ['deck', 'dek', 'standfirst', 'subtitle', 'subheadline', 'subheading', 'alternativeheadline', 'trailtext', 'description', 'summary', 'abstract', 'excerpt', 'leadparagraph', 'lead', 'lede', 'snippet'],
  dateline: ['dateline', 'contentlocation', 'locationcreated'],
  words: ['words', 'wordcount', 'nwords', 'numwords', 'length'],
  language: ['language', 'lang', 'inlanguage', 'dclanguage', 'languagecode']
} as const

/** Members under which services wrap the record itself: Elasticsearch, the Guardian, WordPress, JSON:API. */
export const RECORD_WRAPPERS: readonly string[] = ['_source', 'fields', 'attributes', 'article', 'document', 'doc', 'node', 'data', 'metadata']

/** Members under which answers of services keep the list of articles, and those that such a list may stand inside. */
export const LIST_WRAPPERS: readonly string[] = [
  'articles', 'results', 'result', 'docs', 'documents', 'items', 'hits', 'records', 'entries', 'posts', 'news', 'stories', 'data', 'response', 'value', 'rows', 'feed', 'channel'
]

/** A name of a field without its case and marks: `date_published`, `datePublished` and `Date Published` are one. */
export function fieldKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
