/** Texts with fewer characters leave too little behind to matter. */
const LONG = 4e6
/** More than engines let pass without looking how much of what they hold is still needed. */
const ROOM = 72e6

/**
 * Says, between two rooms of a long text, that now is the time to collect what the last one has left behind: engines put that off
 * as long as they have memory, which a user of theirs may not have. Room that is asked for and let go of at once says so;
 * nothing is ever written to it, so no system has to find it. Gives how much was asked for.
 */
export function leaveRoom(source: string): number {
  if (source.length < LONG) return 0
  try {
    return new ArrayBuffer(ROOM).byteLength
  } catch {
    return 0
  }
}
