/** Quotation marks of other scripts and of typewriters, and the marks of English that they stand for (Unicode Standard, 6.2.5). */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  '‟': '“', '❛': '‘', '❜': '’', '❝': '“', '❞': '”', '「': '“', '」': '”', '『': '‘', '』': '’', '〝': '“', '〞': '”', '＂': '"', '＇': "'"
}
