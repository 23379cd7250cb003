/**
 * `.keysweep-baseline.yml`: the findings that were there when somebody began, by fingerprint. A machine writes it and nobody
 * edits it, so it is read line by line: one finding a line, sorted, and git merges it. It holds no value, no path, no hash of a
 * line; a fingerprint is all that a report has too.
 */
import { UserError } from '../errors.ts'

export interface Baseline {
  /** Of the key that the fingerprints were made with. */
  readonly key?: string
  /** How many findings an owner may have. */
  readonly budgets: ReadonlyMap<string, number>
  /** Rules by fingerprint. */
  readonly known: ReadonlyMap<string, string>
  /** What a known finding stands for, and comes up when it is mended: fingerprints to its own. */
  readonly also: ReadonlyMap<string, string>
}

export const NO_BASELINE: Baseline = { budgets: new Map(), known: new Map(), also: new Map() }

const HEADER =
  '# Findings that are known. Made by keysweep baseline write; one a line, so that branches merge.'

/** The same baseline is the same bytes. */
export function printBaseline({ key, budgets, known, also }: Baseline): string {
  const owners = sorted(budgets).map(([owner, count]) => `  ${JSON.stringify(owner)}: ${count}`)
  const findings = sorted(new Map([...[...also].map(alias), ...known]))
  const lines = [
    HEADER,
    ...(key === undefined ? [] : [`key: "${key}"`]),
    ...(owners.length === 0 ? [] : ['owners:', ...owners]),
    'findings:',
    ...findings.map(([fingerprint, text]) => `  "${fingerprint}": ${text}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const alias = ([fingerprint, of]: readonly [string, string]) => [fingerprint, `also ${of}`] as const

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1))

const KEY = /^key: "([0-9a-f]{8})"$/
const OWNER = /^ {2}("(?:[^"\\]|\\.){1,1000}"): (\d{1,9})$/
const KNOWN = /^ {2}"([0-9a-f]{32})": ([a-z0-9][\w.-]{0,99})$/
const ALSO = /^ {2}"([0-9a-f]{32})": also ([0-9a-f]{32})$/

/** @throws UserError naming file and line, most often for a merge that nobody resolved. */
export function parseBaseline(text: string, origin: string): Baseline {
  const [budgets, known, also] = [
    new Map<string, number>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ]
  let key: string | undefined
  let section = ''
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, id] = KEY.exec(line) ?? []
    const [, owner, count] = section === 'owners:' ? (OWNER.exec(line) ?? []) : []
    const [, fingerprint, rule] = section === 'findings:' ? (KNOWN.exec(line) ?? []) : []
    const [, other, of] = section === 'findings:' ? (ALSO.exec(line) ?? []) : []
    if (line === 'owners:' || line === 'findings:') section = line
    else if (id !== undefined) key = id
    else if (owner !== undefined) budgets.set(String(JSON.parse(owner)), Number(count))
    else if (fingerprint !== undefined && rule !== undefined) known.set(fingerprint, rule)
    else if (other !== undefined && of !== undefined) also.set(other, of)
    else if (line !== '' && !line.startsWith('#'))
      throw new UserError(
        `${origin}, line ${index + 1}: this is not what keysweep baseline write writes`,
        'Resolve the merge by keeping the lines of both sides, or take one side and write it again.',
      )
  }
  return { budgets, known, also, ...(key !== undefined && { key }) }
}
