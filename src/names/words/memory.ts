/** Hardly anything that is longer is a word or a name, and it would only fill the memory. */
const LONGEST_KEY = 120

/**
 * The last results of a pure function, by its argument: what is asked again soon is not worked out again. Holds at most
 * twice `most` results; what has not been asked for since the last `most` others is forgotten.
 *
 * The library stays pure: a result depends on the key alone, nothing that is handed out is changed later, and what has been
 * forgotten, or was never kept because the key is too long, is worked out again to the same. So what was asked before can
 * change how long an answer takes, never what it is; and as results and keys are bounded, so is the memory.
 */
export class Memory<Result> {
  private young = new Map<string, Result>()
  private old = new Map<string, Result>()

  constructor(private readonly most: number) {}

  get(key: string): Result | undefined {
    const young = this.young.get(key)
    if (young !== undefined) return young
    const old = this.old.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: string, result: Result): void {
    if (key.length > LONGEST_KEY) return
    if (this.young.size >= this.most) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(key, result)
  }
}
