/** Keeps the number of articles that a file declares beside those that it holds. */
import type { Issue, Span } from '../types.js'
import type { Declaration } from './format.js'

interface Run {
  readonly of: number
  readonly where: Span
  readonly numbers: Set<number>
  highest: number
}

export interface RecordCount {
  declare(declaration: Declaration, where: Span): void
  /** What was declared in all, and the issue where that is not what was found. */
  end(found: number): { readonly declared?: number; readonly issue?: Issue }
}

/** Several exports in one file declare one after the other: "1 of 12" begins a new run. */
export function recordCount(): RecordCount {
  const runs: Run[] = []
  return {
    declare({ number, of }, { start, end }) {
      let run = runs.at(-1)
      if (run === undefined || (number === undefined ? run.highest === 0 && run.of !== of : run.of !== of || number <= run.highest)) {
        run = { of, where: { start, end }, numbers: new Set(), highest: 0 }
        runs.push(run)
      }
      if (number === undefined) return
      run.numbers.add(number)
      run.highest = number
    },
    end(found) {
      if (runs.length === 0) return {}
      const declared = runs.reduce((sum, run) => sum + run.of, 0)
      if (declared === found) return { declared }
      const missing = runs.filter((run) => run.numbers.size > 0).flatMap(gaps)
      const which = missing.length === 0 ? '' : `; missing: ${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ' …' : ''}`
      return { declared, issue: { ...(runs.at(-1)?.where ?? { start: 0, end: 0 }), rule: 'count-differs', reason: `The file declares ${declared} articles and holds ${found}${which}` } }
    }
  }
}

/** The numbers that a run lacks, as "3" and "8–12". */
function gaps(run: Run): string[] {
  const found: string[] = []
  let last = 0
  const close = (next: number): void => {
    if (next > last + 1) found.push(next === last + 2 ? String(last + 1) : `${last + 1}–${next - 1}`)
    last = next
  }
  for (const number of run.numbers) close(number)
  close(run.of + 1)
  return found
}
