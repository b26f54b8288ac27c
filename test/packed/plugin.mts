// The plugin in TypeScript: its options, and the article in a file's data.
import type { Article } from 'broadsheet'
import retextBroadsheet, { type RetextBroadsheetOptions } from 'broadsheet/retext'
import type { VFile } from 'vfile' with { 'resolution-mode': 'import' }

export const options: RetextBroadsheetOptions = { messages: ['unclosed-quote'], documentDate: '2024-03-12' }
export const transform = retextBroadsheet(options)
export const articleOf = (file: VFile): Article | undefined => file.data.article
// @ts-expect-error no such option
retextBroadsheet({ message: true })
