/**
 * What V8 is told when everything is loaded, and not sooner: it takes what was compiled with the same flags only. They hold for
 * all threads of the process.
 */
import { setFlagsFromString } from 'node:v8'

/** Once in a process. */
export function settle(): void {
  if (hasSettled) return
  hasSettled = true
  stopYoungGrowth()
  if (HAS_MAGLEV) waitForTurboFan()
}

let hasSettled = false

/**
 * A thread's heap is told its bounds when it starts, the main one's is not: what it makes of files and readings stays for long,
 * so its young generation would grow to 128 MB and more for objects that soon are not young. From now on it keeps the size that
 * it has.
 */
function stopYoungGrowth(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  atExit('--semi-space-growth-factor=2') // V8's default
}

/** Node's since 24; without it there is nothing between V8's plainest code and its best. https://v8.dev/blog/maglev */
const HAS_MAGLEV = Number.parseInt(process.versions.node, 10) >= 24

/** Milliseconds. In less time the best code costs more than it brings, as what is hottest is WebAssembly. */
const SHORT_RUN = 20_000

function waitForTurboFan(): void {
  setFlagsFromString('--no-turbofan')
  setTimeout(() => setFlagsFromString('--turbofan'), SHORT_RUN).unref()
  atExit('--turbofan')
}

/** What was compiled is kept at the end, for a run that begins with the flags that this one began with. */
function atExit(flag: string): void {
  process.prependOnceListener('exit', () => setFlagsFromString(flag))
}
