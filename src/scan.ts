/**
 * The whole scanner, top-down: sources → match → judge → attribute → policy. Read this first; each stage is a folder.
 */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { practices as allPractices } from '../patterns/practices/index.ts'
import type { PracticeRule, Rule } from '../patterns/rule.ts'
import { secrets as allSecrets } from '../patterns/secrets/index.ts'
import { type History, NO_HISTORY } from './attribute/attribute.ts'
import { UserError } from './errors.ts'
import { confidenceRank, type Finding } from './finding.ts'
import { bestOf, placesOf, secretFinding } from './findings.ts'
import { readHistory } from './history/read.ts'
import { Ledger } from './ledger.ts'
import { Scanner } from './match/scanner.ts'
import type { ScanOptions } from './options.ts'
import { blockingOf, exitCodeOf, inOrder } from './policy/gate.ts'
import { findPractices } from './practices/find.ts'
import type { Receipt } from './receipt.ts'
import { receiptOf } from './receipts.ts'
import { locateSightings } from './regions.ts'
import type { Report } from './report.ts'
import { readBlobs } from './sources/again.ts'
import { openRepository, type Repository } from './sources/repository.ts'
import { Tally } from './sources/tally.ts'
import { listTree, readTree } from './sources/tree.ts'
import { openWorkingTree, type WorkingTree } from './sources/working-tree.ts'

/** Says how far a long scan is, as a short line. */
export type Progress = (line: string) => void

/** @throws UserError where the scan cannot begin; what goes wrong on the way is in the receipt. */
export async function scan(options: ScanOptions, progress: Progress = () => {}): Promise<Report> {
  const place = await openPlace(options)
  const tally = new Tally()
  const ledger = new Ledger(new Scanner(allSecrets), allSecrets)
  const rules = allPractices.filter((rule) => options.strict || !rule.strict)
  const tree = await readFiles(place, ledger, tally, progress)
  const practices = tree ? await findPractices(rules, tree, tally) : []
  progress('history')
  const history = hasHistory(place)
    ? await readHistory(place.repository, ledger, allSecrets, tally, options.jobs)
    : NO_HISTORY
  const secrets = await findSecrets(place, ledger, history, options)
  const findings = inOrder(
    [...secrets, ...practices].filter(
      (finding) => confidenceRank(finding.confidence) >= confidenceRank(options.confidence),
    ),
  )
  const receipt = receiptOf(place, tally, ledger, [...allSecrets, ...rules])
  return reportOf(findings, receipt, options, [...allSecrets, ...allPractices])
}

/** What is scanned, and which parts of it. */
interface Place {
  readonly directory: string
  readonly repository: Repository | undefined
  readonly scope: 'tree' | 'history' | 'all'
}

async function openPlace({ path, scope }: ScanOptions): Promise<Place> {
  const directory = resolve(path)
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${path} is not a folder`, 'Name the folder to scan, such as `keysweep scan .`')
  const repository = await openRepository(directory)
  if (!repository && (scope === 'history' || scope === 'all'))
    throw new UserError(
      `${path} is not inside a git repository, so there is no history`,
      'Scan the files alone with --scope tree, or check out the repository with its .git folder.',
    )
  return { directory, repository, scope: scope !== 'auto' ? scope : repository ? 'all' : 'tree' }
}

const hasHistory = (place: Place): place is Place & { repository: Repository } =>
  place.repository !== undefined && place.scope !== 'tree'

async function readFiles(
  place: Place,
  ledger: Ledger,
  tally: Tally,
  progress: Progress,
): Promise<WorkingTree | undefined> {
  if (place.scope === 'history' || place.repository?.bare) return undefined
  const paths = await listTree(place.directory, place.repository)
  for await (const blob of readTree(paths, tally)) {
    ledger.look(blob, tally)
    progress(`files: ${tally.files} of ${paths.paths.length}`)
  }
  return openWorkingTree(paths, place.repository)
}

async function findSecrets(
  place: Place,
  ledger: Ledger,
  history: History,
  { confidence }: ScanOptions,
): Promise<Finding[]> {
  const shown = ledger.secrets().flatMap((secret) => {
    const places = placesOf(secret, history.staysOf)
    const best = bestOf(places)
    return best && confidenceRank(best.verdict.confidence) >= confidenceRank(confidence)
      ? [{ secret, places, best }]
      : []
  })
  const sightings = shown.flatMap(({ places }) => places.map(({ sighting }) => sighting))
  const regionOf = await locateSightings(ledger.scanner, sightings, (blobs) =>
    readBlobs(place.directory, place.repository, blobs),
  )
  return shown.map(({ secret, places, best }) => secretFinding(secret, places, best, regionOf))
}

function reportOf(
  findings: readonly Finding[],
  receipt: Receipt,
  { failOn }: ScanOptions,
  known: readonly (Rule | PracticeRule)[],
): Report {
  const used = new Set(findings.map((finding) => finding.ruleId))
  const blocking = blockingOf(findings, failOn)
  return {
    findings,
    receipt,
    rules: new Map(known.filter((rule) => used.has(rule.id)).map((rule) => [rule.id, rule])),
    blocking,
    exitCode: exitCodeOf(blocking, receipt.complete),
  }
}
