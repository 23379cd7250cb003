/** What `keysweep config show` prints. */
import type { Setting } from '../policy/settings.ts'
import { logLine } from '../sanitise.ts'

const LONGEST = 60

/** One line a setting, with who says so behind it. */
export function settingsText(title: string, settings: readonly Setting[]): string {
  const lines = settings.map(({ name, value, from }) => [`${name}: ${cut(value)}`, from] as const)
  const width = Math.max(...lines.map(([setting]) => setting.length))
  return [title, '', ...lines.map(([setting, from]) => `${setting.padEnd(width)}  # ${from}`)]
    .map((line) => `${logLine(line)}\n`)
    .join('')
}

const cut = (value: string): string => (value.length <= LONGEST ? value : `${value.slice(0, LONGEST - 1)}…`)
