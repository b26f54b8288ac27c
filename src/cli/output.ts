/** Writing that waits where the reader is slower, so that nothing gathers in memory. */

/** A stream that is written to: `process.stdout`, `process.stderr`, a file. */
export interface Output {
  write(text: string): boolean
  once(event: 'drain', listener: () => void): unknown
  readonly isTTY?: boolean | undefined
}

export async function write(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await new Promise<void>((resolve) => output.once('drain', resolve))
}

/** One value as it is, several as an array: JSON that is written while the values come. */
export function jsonWriter(output: Output): { readonly add: (value: unknown) => Promise<void>; readonly end: () => Promise<void> } {
  let first: string | undefined
  let count = 0
  return {
    async add(value) {
      const json = JSON.stringify(value)
      count++
      if (count === 1) first = json
      else await write(output, (count === 2 ? `[${first ?? ''},` : ',') + json)
    },
    async end() {
      await write(output, count === 0 ? '[]\n' : count === 1 ? `${first ?? ''}\n` : ']\n')
    }
  }
}
