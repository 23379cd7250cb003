/**
 * The sentences that several reporters share: where a finding stands, since when, what a run covered. All of it may hold
 * untrusted text, so each reporter sanitises it for its own channel.
 */
import type { Finding, Occurrence, Part } from '../finding.ts'
import type { Receipt, Remark, Skipped } from '../receipt.ts'
import type { Report } from '../report.ts'
import { visible } from '../sanitise.ts'

/** `src/app.ts:14:22`; the path alone when the finding is about the whole file. */
export const placeOf = (finding: Finding): string =>
  isWhole(finding) ? nameOf(finding) : `${finding.path}:${finding.startLine}:${finding.startColumn}`

/** As much of the fingerprint as `keysweep ignore` needs to know it. */
export const idOf = ({ fingerprint }: Finding): string => fingerprint.slice(0, 12)

/** As `placeOf`, without a column. */
export const lineOf = (finding: Finding): string =>
  isWhole(finding) ? nameOf(finding) : `${finding.path}:${finding.startLine}`

/** About a file or the repository as a whole: no text is marked. */
export const isWhole = ({ startLine, startColumn, endLine, endColumn }: Finding): boolean =>
  startLine === endLine && startColumn === endColumn

const nameOf = ({ path }: Finding): string => path || 'the repository'

/** What the message says beside the rule's title: `38 characters, given to AWS_SECRET_KEY`. */
export const detailOf = ({ message }: Finding, title: string | undefined): string =>
  title !== undefined && message.startsWith(title)
    ? message
        .slice(title.length)
        .trim()
        .replace(/^\(([^()]*)\)/, '$1')
    : message

/** What can be pasted, each line made visible; empty where a person has to find it. */
export const pasteOf = ({ fix }: Finding): string =>
  fix === undefined ? '' : fix.text.trimEnd().split('\n').map(visible).join('\n')

/** Abbreviated object id. */
const short = (id: string): string => id.slice(0, 7)

/** @param first one of so many that are not shown one by one */
export const leftText = (count: number, { path }: Finding): string =>
  `and ${number(count)} more of the same in ${path || 'the repository'}`

/** "1,204 commits", "1 commit". */
export const counted = (count: number, noun: string): string =>
  `${number(count)} ${noun}${count === 1 ? '' : 's'}`

/** WHAT, with a full stop. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/**
 * Since when it stands there and whether it still does; empty when no history was read, and for practices, whose history
 * is not asked. Removing a secret does not undo it, so the text for what is only in history says so.
 */
export const sinceWhen = (finding: Finding, { receipt, rules }: Report): string => {
  if (finding.exemption?.by === 'base commit') return sentence(`It ${finding.exemption.reason}`)
  if (isOfFiles(receipt.scope) || rules.get(finding.ruleId)?.kind === 'practice') return ''
  const origin = originOf(finding)
  const outside = OUTSIDE_FILES[finding.path]
  if (outside !== undefined)
    return `${outside}${finding.commit === null ? '' : ` (${origin})`}: everybody with a clone can read it.`
  if (finding.commit === null)
    return finding.present
      ? 'Only in the working tree so far: it is not committed yet.'
      : 'In an object of this clone that no branch or tag holds.'
  const text = finding.present
    ? `Since ${origin}, and still there.`
    : `In history only: brought in by ${origin}, ${removalOf(finding)}. Everybody with a clone can still read it.`
  const since = exposedSince(finding)
  return since === undefined || origin.endsWith(since) ? text : `${text} Exposed since ${since}.`
}

/** Git tracks no file below .git, so these names stand for what is no file. */
const OUTSIDE_FILES: Readonly<Record<string, string>> = {
  '.git/commit-message': 'In the message of a commit',
  '.git/tag-message': 'In the message of a tag',
  '.git/note': 'In a git note',
}

/** True where only files of the past hold it. */
export const isHistoric = (finding: Finding): boolean =>
  !finding.present && finding.commit !== null && OUTSIDE_FILES[finding.path] === undefined

/** Of a pair's other part: `AWS access key id at .env:3:5`. */
export const partText = ({ ruleId, path, startLine, startColumn }: Part, { rules }: Report): string =>
  `${rules.get(ruleId)?.title ?? ruleId} at ${path}:${startLine}:${startColumn}`

/** The other places where the same thing stands or stood, each line once; where parts stand is told as such. */
export const otherPlaces = (finding: Finding): readonly Occurrence[] => {
  const places = new Map(finding.occurrences.map((occurrence) => [placeKey(occurrence), occurrence]))
  places.delete(placeKey(finding))
  const isPart = ({ path, startLine }: Occurrence) =>
    finding.parts?.some((part) => part.path === path && part.startLine === startLine)
  return [...places.values()].filter((place) => !isPart(place))
}

const placeKey = ({ path, startLine, commit }: Pick<Occurrence, 'path' | 'startLine' | 'commit'>): string =>
  JSON.stringify([path, startLine, commit])

/** `deploy/old.env:3 (77aa001 of 2023-11-02, removed in 99bb002)`; the place alone when no history was read. */
export const occurrenceText = (occurrence: Occurrence, { scope }: Receipt): string => {
  const place = `${occurrence.path}:${occurrence.startLine}`
  if (isOfFiles(scope)) return place
  const facts = [
    occurrence.commit === null ? 'working tree' : commitText(occurrence.commit, occurrence.authorDate),
    ...whereabouts(occurrence),
  ]
  return `${place} (${facts.join(', ')})`
}

const whereabouts = ({ path, removedIn, present }: Occurrence): string[] => {
  if (removedIn !== null) return [`removed in ${short(removedIn)}`]
  if (present) return ['still there']
  return OUTSIDE_FILES[path] === undefined ? ['no longer in any branch'] : []
}

/** "removed in def5678", from the occurrence that the finding names. */
export const removalOf = (finding: Finding): string => {
  const removedIn = ownOccurrence(finding)?.removedIn
  return removedIn ? `removed in ${short(removedIn)}` : 'no longer in any branch'
}

/** "abc1234 of 2024-03-01". */
export const originOf = (finding: Finding): string =>
  finding.commit === null
    ? 'the working tree'
    : commitText(finding.commit, ownOccurrence(finding)?.authorDate ?? null)

/** The day from which it has been readable, or undefined when no commit is known. */
export const exposedSince = (finding: Finding): string | undefined =>
  finding.occurrences.flatMap(({ authorDate }) => (authorDate === null ? [] : [dayOf(authorDate)])).sort()[0]

/** Without commits. */
const isOfFiles = (scope: Receipt['scope']) => scope === 'tree' || scope === 'staged' || scope === 'text'

/** What was read, on one line. */
export const coverage = ({ covered, scope, head, state }: Receipt): string => {
  const parts = [
    scope === 'history' ? '' : counted(covered.files, 'file'),
    ...(isOfFiles(scope)
      ? []
      : [
          counted(covered.commits, 'commit'),
          counted(covered.blobs, 'blob'),
          counted(covered.messages, 'message'),
        ]),
    sizeText(covered.bytes),
    state ? `and ${counted(state.objects, 'object')} by an earlier run` : '',
  ]
  const at = head === null ? '' : `, at ${short(head)}`
  return `${parts.filter(Boolean).join(', ')} (scope ${scope}${at})`
}

/** "binary file: 12 (a.png, b.png, …)". */
export const skippedText = ({ reason, count, examples }: Skipped | Remark): string => {
  const more = count > examples.length ? ', …' : ''
  return `${reason}: ${number(count)}${examples.length > 0 ? ` (${examples.join(', ')}${more})` : ''}`
}

export const gapsOf = (receipt: Receipt): readonly Skipped[] => receipt.skipped.filter(({ gap }) => gap)
export const leftOutOf = (receipt: Receipt): readonly Skipped[] => receipt.skipped.filter(({ gap }) => !gap)

/** "41 judged not to be findings: placeholder 30, low entropy 11"; the commonest reasons. Empty when none was. */
export const suppressedText = ({ suppressed }: Receipt): string => {
  const sum = (parts: Receipt['suppressed']) => parts.reduce((total, { count }) => total + count, 0)
  if (sum(suppressed) === 0) return ''
  const named = suppressed.slice(0, REASONS).map(({ reason, count }) => `${reason} ${number(count)}`)
  const rest = suppressed.slice(REASONS)
  const other = rest.length > 0 ? [`${counted(rest.length, 'other reason')} ${number(sum(rest))}`] : []
  return `${number(sum(suppressed))} judged not to be findings: ${[...named, ...other].join(', ')}`
}

/** More are for programs: the JSON report has all. */
const REASONS = 6

/** "1,204". */
export const number = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** What looked: rules, digest, version, engine, and the day that it took for today. */
export const toolText = ({ tool, rules, engine, date }: Receipt): string =>
  `${counted(rules.count, 'rule')} (digest ${rules.digest.slice(0, 12)}), ${tool.name} ${tool.version}, engine ${engine}, as of ${date}`

const ownOccurrence = (finding: Finding): Occurrence | undefined =>
  finding.occurrences.find((occurrence) => placeKey(occurrence) === placeKey(finding))

const commitText = (commit: string, date: string | null): string =>
  `${short(commit)}${date === null ? '' : ` of ${dayOf(date)}`}`

const dayOf = (isoDate: string): string => isoDate.slice(0, 10)

const sizeText = (bytes: number): string => {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`
}
