/**
 * What V8 is told when everything is loaded, and not sooner: it takes what was compiled under the same values only. They hold for
 * all threads of the process.
 */
import { setFlagsFromString } from 'node:v8'

/**
 * A thread's heap is told its bounds when it starts, the main one's is not: what it makes of files and readings stays for long,
 * so its young generation would grow to 128 MB and more for objects that soon are not young. From now on it keeps the size that
 * it has.
 */
export const keepYoungSmall = (): void =>
  change('--semi-space-growth-factor=1', '--semi-space-growth-factor=2') // V8's own

/** Node's since 24; without it there is nothing between V8's plainest code and its best. https://v8.dev/blog/maglev */
const HAS_MAGLEV = Number.parseInt(process.versions.node, 10) >= 24

/**
 * Milliseconds. In less time the best code costs more than it brings: of the history what is hottest is WebAssembly, and of
 * practices no few functions are hot, so that ten seconds of them take as long and a tenth less of the processors.
 */
const SHORT_RUN = 20_000

export function doWithoutBestCode(): void {
  if (!HAS_MAGLEV || changed.has('--no-turbofan')) return
  change('--no-turbofan', '--turbofan')
  setTimeout(() => changeBack('--no-turbofan'), SHORT_RUN).unref()
}

type Changes = ReadonlyMap<string, string>

/** What was changed, with what it was at the start. */
const changed = new Map<string, string>()

/** For a thread that starts later, which has this from its first line on. */
export const changesSoFar = (): Changes => changed

export function takeUp(changes: Changes): void {
  for (const [flag, first] of changes) changed.set(flag, first)
}

function change(flag: string, first: string): void {
  if (changed.has(flag)) return
  changed.set(flag, first)
  setFlagsFromString(flag)
  // What was compiled is kept at the end, for a run that begins as this one began.
  process.prependOnceListener('exit', () => setFlagsFromString(first))
}

function changeBack(flag: string): void {
  setFlagsFromString(changed.get(flag)!)
  changed.delete(flag) // else what is loaded later would change it once more
}

/** Of what is loaded late too V8 takes what an earlier run has compiled. */
export function asAtStart<T>(compile: () => T): T {
  for (const first of changed.values()) setFlagsFromString(first)
  try {
    return compile()
  } finally {
    for (const flag of changed.keys()) setFlagsFromString(flag)
  }
}
