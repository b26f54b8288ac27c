/**
 * The last results of a pure function, by its argument: what is asked again soon is not worked out again. Holds at most
 * twice `most` results; what has not been asked for since the last `most` others is forgotten.
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
    if (this.young.size >= this.most) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(key, result)
  }
}
