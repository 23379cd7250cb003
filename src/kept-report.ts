/**
 * The report of a run that finds a history as it was: the run that read it leaves that in the state, sealed under a key that is
 * made of all that decides on it, and such a run gives it again without loading rules or engine. Whatever is unusual is
 * left to the scan.
 */

import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { listEveryRef, nameRefs } from './attribute/refs.ts'
import type { Asking } from './history/asking.ts'
import type { Moment } from './history/state/kept.ts'
import { reportIn } from './history/state/state-front.ts'
import { type PolicyName, readPolicyFile } from './policy/policy-file.ts'
import {
  BASELINE_BYTES,
  BASELINE_FILE,
  DEFAULT_FILE,
  IGNORE_FILE,
  KEY_FILE,
  OWNERS_BYTES,
  OWNERS_FILES,
} from './policy/policy-names.ts'
import type { Report, ReportedRule } from './report.ts'
import type { ScanOptions } from './scan-options.ts'
import { seal, unseal } from './sealed.ts'
import { storeDigest } from './sources/packs/store.ts'
import type { Repository } from './sources/repository.ts'
import { today } from './today.ts'
import { BUILD, FROM_SOURCE, VERSION } from './version.ts'

/** What decides on a report beside the history, as text. */
export type Ground = string

/**
 * Looked at before anything is read.
 * @returns undefined where more decides on it, such as files.
 */
export async function groundOf(options: ScanOptions, repository: Repository): Promise<Ground | undefined> {
  if (!isOfHistory(options) || repository.shallow) return undefined
  const { path: _, state: __, jobs: ___, asking: ____, ...asked } = options
  const place = { directory: repository.top, repository }
  const policy = await Promise.all(policyFiles(options).map((name) => readPolicyFile(place, name)))
  const { bare, objectFormat, prefix } = repository
  const texts = policy.map(({ text: read }) => read ?? null)
  return JSON.stringify([VERSION, BUILD, today(), asked, bare, objectFormat, prefix, texts])
}

/** With state, and of nothing else. Of sources that are not built nobody knows what they find. */
function isOfHistory({ scope, state, ...more }: ScanOptions): boolean {
  const { range, staged, text, shard, missing, policyFrom } = more
  const isPlain = [range, staged, text, shard, missing, policyFrom].every((one) => one === undefined)
  return state !== undefined && scope === 'history' && isPlain && BUILD !== FROM_SOURCE
}

function policyFiles({ config, baseline }: ScanOptions): PolicyName[] {
  return [
    { file: config ?? DEFAULT_FILE, named: config !== undefined },
    { file: baseline ?? BASELINE_FILE, named: baseline !== undefined, most: BASELINE_BYTES },
    { file: IGNORE_FILE },
    { file: KEY_FILE },
    ...OWNERS_FILES.map((file) => ({ file, most: OWNERS_BYTES })),
  ]
}

const keyOf = (ground: Ground, { refs, store }: Pick<Moment, 'refs' | 'store'>): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([ground, refs, store]))
    .digest()

export const sealReport = (report: Report, ground: Ground, moment: Moment): Buffer =>
  seal(JSON.stringify(plainReport(report)), keyOf(ground, moment))

/** @returns undefined where anything has changed, or is not as it should be: the scan says what. */
export const keptReport = (options: ScanOptions, asking: Asking): Promise<Report | undefined> =>
  opened(options, asking).catch(() => undefined)

async function opened(options: ScanOptions, asking: Asking): Promise<Report | undefined> {
  const sealed = isOfHistory(options) && reportIn(options.state!)
  if (!sealed) return undefined
  // Beside the question where the refs are, as each start of git takes as long as its answer.
  const likely = join(resolve(options.path), '.git')
  const listing = listEveryRef(likely)
  listing.catch(() => {}) // perhaps nobody waits for it
  const repository = await asking.repository
  if (!repository) return undefined
  const [ground, refs] = await Promise.all([
    groundOf(options, repository),
    nameRefs(repository, repository.commonDirectory === likely ? listing : undefined),
  ])
  if (ground === undefined) return undefined
  const text = unseal(sealed, keyOf(ground, { refs, store: storeDigest(repository) }))
  return text === undefined ? undefined : reportOfText(text)
}

const plainReport = ({ outcomes, rules, ...rest }: Report) => ({
  ...rest,
  outcomes: [...outcomes],
  rules: [...rules.values()].map(plainRule),
})

/** Without its code. */
const plainRule = (rule: ReportedRule): ReportedRule => {
  const { id, kind, title, why, remediation, severity, confidence, cites, docs } = rule
  return {
    id,
    kind,
    title,
    why,
    remediation,
    severity,
    confidence,
    cites,
    ...(docs !== undefined && { docs }),
  }
}

/** The seal vouches for what it holds. */
function reportOfText(text: string): Report {
  const { outcomes, rules, ...rest }: ReturnType<typeof plainReport> = JSON.parse(text)
  return { ...rest, outcomes: new Map(outcomes), rules: new Map(rules.map((rule) => [rule.id, rule])) }
}
