/** Commands that issue tokens and say how long these live. */
import type { Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { today } from '../../today.ts'
import { secondsOf } from '../secrets/token-life.ts'
import { commandsIn, mayHoldCommands } from './commands.ts'
import { programOf } from './program.ts'

const DAY = 86_400
const YEAR = 366 * DAY

/** Commands that issue a token, with the option that says how long it lives, what is still short, and what to write. */
const ISSUING: readonly { command: RegExp; option: RegExp; longest: number; fix: string }[] = [
  {
    command: /^(?:kubectl|oc) .*\bcreate token\b/,
    option: /--duration[= ](\S+)/,
    longest: DAY,
    fix: '--duration=1h',
  },
  {
    command: /^az ad (?:(?:app|sp) credential reset|sp create-for-rbac)\b/,
    option: /--(?:years)[= ](\d+)/,
    longest: YEAR,
    fix: '--end-date <in three months>',
  },
  {
    command: /^az storage .*\bgenerate-sas\b/,
    option: /--expiry[= ](\d{4}-\d\d-\d\d\S*)/,
    longest: 30 * DAY,
    fix: '--expiry "$(date -u -d \'30 minutes\' +%Y-%m-%dT%H:%MZ)"',
  },
]

interface IssuedToken {
  readonly range: Range
  /** The command's first words. */
  readonly resource: string
  readonly seconds: number
  readonly fix: string
}

/** Those that live longer than is short for their kind. */
export function longLivedByCommand(file: SourceFile): IssuedToken[] {
  if (!mayHoldCommands(file.path) || !/--(?:duration|years|expiry)/.test(file.text)) return []
  return commandsIn(file).flatMap((command) => {
    const { name, arguments: words } = programOf(command.words)
    const line = [name, ...words.map(({ text }) => text)].join(' ')
    const issuing = ISSUING.find((each) => each.command.test(line))
    const given = issuing?.option.exec(line)?.[1]
    const seconds = given === undefined ? undefined : lifeGiven(given)
    if (!issuing || seconds === undefined || seconds <= issuing.longest) return []
    return [
      { range: command.range, resource: line.split(' ').slice(0, 3).join(' '), seconds, fix: issuing.fix },
    ]
  })
}

/** A length, years, or the day on which it ends. */
function lifeGiven(text: string): number | undefined {
  const ends = /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(ends)) return (ends - Date.parse(today())) / 1000
  return /^\d+$/.test(text) ? Number(text) * YEAR : secondsOf(text)
}
