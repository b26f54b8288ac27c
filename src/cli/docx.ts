/** Word files (.docx), in which Nexis Uni exports: read by mammoth, which is installed only by those who need it. */

/** What is told where mammoth is missing. */
export const NO_DOCX = 'to read .docx files, install mammoth beside broadsheet: npm install mammoth'

/** Is this the name of a Word file? */
export function isDocx(file: string): boolean {
  return /\.docx$/i.test(file)
}

/**
 * The text of a Word file, paragraphs apart by a blank line.
 * @throws {Error} whose message is for the reader: mammoth is not installed, or the file is no Word file.
 */
export async function docxText(bytes: Uint8Array, load: () => Promise<typeof import('mammoth')> = () => import('mammoth')): Promise<string> {
  let mammoth: typeof import('mammoth')
  try {
    mammoth = await load()
  } catch {
    throw new Error(NO_DOCX)
  }
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    return value
  } catch (error) {
    throw new Error(`no Word file can be read in it (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)})`)
  }
}
