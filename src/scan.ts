/**
 * The whole scanner, top-down: sources → match → judge → attribute → policy. Read this first; each stage is a folder.
 */
import { practices as allPractices } from '../patterns/practices/index.ts'
import type { PracticeRule, Rule } from '../patterns/rule.ts'
import { secrets as allSecrets } from '../patterns/secrets/index.ts'
import { NO_HISTORY } from './attribute/attribute.ts'
import { UserError } from './errors.ts'
import { confidenceRank, type Finding } from './finding.ts'
import type { Change } from './history/change.ts'
import { type RangeWalk, readRange, walkRange } from './history/range.ts'
import { readHistory } from './history/read.ts'
import { Ledger } from './ledger.ts'
import { loadCustom } from './match/custom/index.ts'
import { Scanner } from './match/scanner.ts'
import { DEFAULT_CONFIDENCE, DEFAULT_FAIL_ON, type ScanOptions } from './options.ts'
import type { Config } from './policy/config.ts'
import { readConfig } from './policy/config-file.ts'
import { type Exemptions, readExemptions } from './policy/exemptions.ts'
import { isInForce } from './policy/force.ts'
import { exitCodeOf } from './policy/gate.ts'
import { readKey } from './policy/key.ts'
import { graded, gradedRule } from './policy/severities.ts'
import { withStanding } from './policy/standing.ts'
import { findChangedPractices } from './practices/before.ts'
import { findPractices } from './practices/find.ts'
import { DEFAULT_KEY_AGE } from './practices/life.ts'
import { withoutTwins } from './precedence.ts'
import type { Receipt } from './receipt.ts'
import { receiptOf } from './receipts.ts'
import type { Report } from './report.ts'
import { findSecrets } from './secret-findings.ts'
import { listPastPaths } from './sources/past.ts'
import { resolveRange } from './sources/range.ts'
import { openFolder, openRepository, type Repository } from './sources/repository.ts'
import { Tally } from './sources/tally.ts'
import { listTree, readTree } from './sources/tree.ts'
import { openWorkingTree, type WorkingTree } from './sources/working-tree.ts'
import { today } from './today.ts'

/** Says how far a long scan is, as a short line. */
export type Progress = (line: string) => void

/** @throws UserError where the scan cannot begin; what goes wrong on the way is in the receipt. */
export async function scan(given: ScanOptions, progress: Progress = () => {}): Promise<Report> {
  const place = await openPlace(given)
  const tally = new Tally()
  const config = await configOf(place, given, tally)
  const key = await readKey({ ...given, ...place }, given.fingerprintKey)
  const options = { ...given, ...thresholds(given, config) }
  const custom = await loadCustom(config.customRules)
  const secretRules = [...allSecrets, ...custom.rules]
  const known = [...secretRules, ...allPractices]
  const exemptions = await readExemptions({ ...given, ...place, key, rules: known, allow: config.allow })
  const ledger = new Ledger(new Scanner(allSecrets, custom), secretRules)
  const rules = allPractices.filter((rule) => isInForce(rule, config, options.strict))
  const change = await readChange(place, ledger, tally, exemptions)
  const tree = await readFiles(place, ledger, config, tally, exemptions, progress)
  await exemptions.settle()
  progress('history')
  const history = hasHistory(place)
    ? await readHistory(place.repository, ledger, tally, options.jobs)
    : (change?.history ?? NO_HISTORY)
  const past = hasHistory(place) ? pastOf(place.repository, ledger) : undefined
  const practices = change
    ? await findChangedPractices(rules, change, tally, key, config.environmentOf)
    : tree
      ? await findPractices(rules, tree, tally, key, config.environmentOf, past)
      : []
  const ageing = { ...config, rules, today: today(), keyAge: config.keyAge ?? DEFAULT_KEY_AGE }
  const secrets = await findSecrets(place, {
    ...options,
    ledger,
    history,
    change,
    config,
    tally,
    key,
    ageing,
  })
  const all = [...secrets, ...practices.filter(({ path }) => !config.excludes(path))]
  const isShown = ({ confidence }: Finding) =>
    confidenceRank(confidence) >= confidenceRank(options.confidence)
  const policy = { failOn: options.failOn, exemptions: exemptions.exempt }
  const findings = withStanding(withoutTwins(all.filter(isShown).map(graded(config))), policy)
  const inForce = secretRules.filter((rule) => isInForce(rule, config, options.strict))
  const isWhole = isWholeOf(place, tally) && options.confidence !== 'high'
  const remarks = exemptions.remarks(findings, isWhole)
  const receipt = receiptOf(place, tally, ledger, [...inForce, ...rules], remarks)
  return reportOf(findings, receipt, known.map(gradedRule(config)))
}

/** Whether what was not found is not there. */
const isWholeOf = ({ repository, scope }: Place, tally: Tally): boolean =>
  (scope === 'all' || repository === undefined) && !tally.skipped().some(({ gap }) => gap)

/** What is scanned, and which parts of it. */
interface Place {
  readonly directory: string
  readonly repository: Repository | undefined
  readonly scope: Receipt['scope']
  /** Of the scope `range`; git walks beside what comes next. */
  readonly walk?: RangeWalk
}

async function openPlace({ path, scope, range }: ScanOptions): Promise<Place> {
  const directory = openFolder(path)
  const repository = await openRepository(directory)
  if (range && scope !== 'auto')
    throw new UserError('A range and a scope both say what is scanned', 'Leave the scope out.')
  if (range && repository) {
    const walk = walkRange(repository, await resolveRange(repository, range))
    return { directory, repository, scope: 'range', walk }
  }
  if (range)
    throw new UserError(`${path} is not inside a git repository, so nothing came since`, 'Leave --since out.')
  if (!repository && (scope === 'history' || scope === 'all'))
    throw new UserError(
      `${path} is not inside a git repository, so there is no history`,
      'Scan the files alone with --scope tree, or check out the repository with its .git folder.',
    )
  return { directory, repository, scope: scope !== 'auto' ? scope : repository ? 'all' : 'tree' }
}

/** What the configuration takes out of the scan is counted in the receipt. */
async function configOf(place: Place, given: ScanOptions, tally: Tally): Promise<Config> {
  const ids = [...allSecrets, ...allPractices].map(({ id }) => id)
  const config = await readConfig({ ...given, ...place }, ids, (path) =>
    tally.skip('configuration that differs from the one in force', path),
  )
  tally.limits = config.limits
  const { strict } = thresholds(given, config)
  for (const rule of [...allSecrets, ...allPractices])
    if (config.rules[rule.id] !== undefined && !isInForce(rule, config, strict))
      tally.skip('rule that is switched off', rule.id)
  return config
}

const thresholds = (given: ScanOptions, config: Config) => ({
  failOn: given.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
  confidence: given.confidence ?? config.confidence ?? DEFAULT_CONFIDENCE,
  strict: given.strict ?? config.strict ?? false,
})

const readChange = async (
  { repository, walk }: Place,
  ledger: Ledger,
  tally: Tally,
  exemptions: Exemptions,
): Promise<Change | undefined> =>
  repository && walk ? readRange(repository, walk, ledger, tally, (file) => exemptions.look(file)) : undefined

const hasHistory = (place: Place): place is Place & { repository: Repository } =>
  place.repository !== undefined && (place.scope === 'history' || place.scope === 'all')

const pastOf = (repository: Repository, ledger: Ledger) => ({
  holds: (value: string) => ledger.holdsInHistory(value),
  paths: () => listPastPaths(repository),
})

async function readFiles(
  place: Place,
  ledger: Ledger,
  { excludes }: Config,
  tally: Tally,
  exemptions: Exemptions,
  progress: Progress,
): Promise<WorkingTree | undefined> {
  if ((place.scope !== 'tree' && place.scope !== 'all') || place.repository?.bare) return undefined
  const tree = await listTree(place.directory, place.repository)
  const paths = tree.paths.filter((path) => !excludes(path) || tally.skip('excluded path', path))
  for await (const blob of readTree({ ...tree, paths }, tally)) {
    ledger.look(blob, tally)
    exemptions.look(blob)
    progress(`files: ${tally.files} of ${paths.length}`)
  }
  return openWorkingTree(tree, place.repository)
}

function reportOf(
  findings: readonly Finding[],
  receipt: Receipt,
  known: readonly (Rule | PracticeRule)[],
): Report {
  const used = new Set(findings.map((finding) => finding.ruleId))
  const blocking = findings.filter(({ blocks }) => blocks).length
  return {
    findings,
    receipt,
    rules: new Map(known.filter((rule) => used.has(rule.id)).map((rule) => [rule.id, rule])),
    blocking,
    exitCode: exitCodeOf(blocking, receipt),
  }
}
