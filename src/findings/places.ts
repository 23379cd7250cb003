/** Where a secret stands: paths of files and of the history, messages, and what no path holds; and which place is most telling. */
import type { Rule } from '../../patterns/rule.ts'
import type { Stay } from '../attribute/attribute.ts'
import { confidenceRank } from '../finding.ts'
import { judgeAt } from '../judge/judge.ts'
import type { Verdict } from '../judge/verdict.ts'
import { NOTE } from '../practices/severity.ts'
import type { ContentName, Secret, Sighting } from './ledger.ts'
import type { Around } from './regions.ts'

/** What of a sighting goes into a finding: no value is in it. */
export interface Trace {
  readonly content: ContentName
  readonly inner: string
  readonly case: {
    readonly match: {
      readonly rule: Pick<Rule, 'id' | 'family' | 'severity'> & {
        /** Of a user's rule. */
        readonly custom?: { readonly id: string }
      }
      readonly weight: number
    }
  }
}

/** A place of a secret with its path known. */
export interface Placed<T extends Trace = Sighting> {
  readonly sighting: T
  readonly verdict: Verdict
  readonly path: string
  readonly stay: Stay | undefined
}

/** The place that speaks for the finding; undefined when the paths speak against every one of them. */
export const bestOf = <T extends Trace>(places: readonly Placed<T>[]): Placed<T> | undefined =>
  places.reduce<Placed<T> | undefined>((a, b) => (a && compare(a, b) <= 0 ? a : b), undefined)

/** The judgement of a sighting at a path, brought there by a commit. */
export type VerdictAt<T> = (sighting: T, path: string, commit: string | null) => Verdict

export const verdictAt: VerdictAt<Sighting> = ({ case: { match, verdict } }, path, commit) =>
  judgeAt(match, verdict, path, commit)

/** As `verdictAt`, weighed by what the text around says too. */
export function verdictIn(
  sighting: Sighting,
  path: string,
  commit: string | null,
  around: Around | undefined,
): Verdict {
  const verdict = verdictAt(sighting, path, commit)
  const { match } = sighting.case
  const inTest = around === 'test' ? judgeAt(match, sighting.case.verdict, path, commit, true).severity : NOTE
  return around === undefined || inTest === undefined ? verdict : { ...verdict, severity: inTest }
}

/** As `placesAmong`, of a secret of this process. */
export const placesOf = ({ sightings }: Secret, staysOf: (blobs: ReadonlySet<string>) => Stay[]): Placed[] =>
  placesAmong(sightings, staysOf, verdictAt)

/**
 * The files of the working tree, then every path of the history that they do not cover, oldest first.
 * @param sightings of one secret, in the order of their contents.
 */
export function placesAmong<T extends Trace>(
  sightings: readonly T[],
  staysOf: (blobs: ReadonlySet<string>) => Stay[],
  judged: VerdictAt<T>,
): Placed<T>[] {
  const { inTree, inHistory, messages } = byKind(sightings)
  const byBlob = speaking(inHistory)
  const stays = staysOf(new Set(byBlob.keys()))
  const stayAt = new Map(stays.map((stay) => [stay.path, stay]))
  const seen = new Set(inTree.map((s) => s.content.path!))
  const strays = stays.length === 0 ? inHistory.slice(0, 1) : []
  const placed = (sighting: T, path: string, stay?: Stay): Placed<T> => {
    const whole = path + sighting.inner
    return { sighting, stay, path: whole, verdict: judged(sighting, whole, stay?.commit ?? null) }
  }
  const places = [
    ...inTree.map((sighting) => placed(sighting, sighting.content.path!, stayAt.get(sighting.content.path!))),
    ...stays
      .filter((stay) => !seen.has(stay.path))
      .flatMap((stay) => byBlob.get(stay.blob)!.map((one) => placed(one, notePath(stay.path), stay))),
    ...messages.map((sighting) => placed(sighting, messagePath(sighting))),
    ...strays.map((sighting) => placed(sighting, STRAY)),
  ]
  return places.filter(({ verdict }) => !verdict.suppressed)
}

/** By blob. One of ours stands for all in a content; each of a user's rules for itself, since paths may yet speak against it. */
export function speaking<T extends Trace>(inHistory: readonly T[]): Map<string, T[]> {
  const byBlob = new Map<string, T[]>()
  for (const one of inHistory) {
    const known = byBlob.get(one.content.id!)
    if (!known) byBlob.set(one.content.id!, [one])
    else known.splice(0, known.length, ...known.filter((other) => customId(other) !== customId(one)), one)
  }
  return byBlob
}

export const customId = ({ case: { match } }: Trace): string | undefined => match.rule.custom?.id

export function byKind<T extends Trace>(
  sightings: readonly T[],
): { inTree: T[]; inHistory: T[]; messages: T[] } {
  const files = sightings.filter(({ content }) => content.kind === 'file')
  return {
    inTree: files.filter(({ content }) => content.path !== undefined),
    inHistory: files.filter(({ content }) => content.path === undefined),
    messages: sightings.filter(({ content }) => content.kind !== 'file'),
  }
}

/** Where a content stands that no path holds. */
export const STRAY = '.git/unreachable-object'
export const messagePath = ({ content }: Trace): string => messageOfKind(content.kind)
const messageOfKind = (kind: ContentName['kind']) => `.git/${kind}-message`
/** Paths of what is in no file. */
export const UNPLACED: readonly string[] = [STRAY, messageOfKind('commit'), messageOfKind('tag')]

export const isPresent = ({ sighting, stay }: Placed<Trace>) =>
  sighting.content.path !== undefined || stay?.present === true

/**
 * What is reported first, whoever asks for more, so that the same value in a document does not hide it; then the most telling
 * rule, confidence, what is present, what weighs most (a file that runs before a template), and the order of places.
 */
const compare = (a: Placed<Trace>, b: Placed<Trace>) =>
  Number(isReported(b)) - Number(isReported(a)) ||
  b.sighting.case.match.weight - a.sighting.case.match.weight ||
  confidenceRank(b.verdict.confidence) - confidenceRank(a.verdict.confidence) ||
  Number(isPresent(b)) - Number(isPresent(a)) ||
  weightOf(b) - weightOf(a)

const weightOf = ({ verdict, sighting }: Placed<Trace>) =>
  verdict.severity ?? sighting.case.match.rule.severity

const isReported = ({ verdict }: Placed<Trace>) => verdict.confidence !== 'low'

/** A note lies in a tree of its own, under the id of the commit that it speaks of. */
export const notePath = (path: string): string =>
  /^(?:[0-9a-f]{2}\/)*[0-9a-f]{36,64}$/.test(path) ? '.git/note' : path
