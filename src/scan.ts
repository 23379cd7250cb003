/**
 * The whole scanner, top-down: sources → match → judge → attribute → policy. Read this first; each stage is a folder.
 */
import { practices as allPractices } from '../patterns/practices/index.ts'
import { secrets as allSecrets } from '../patterns/secrets/index.ts'
import { confidenceRank, type Finding } from './finding.ts'
import { Ledger } from './ledger.ts'
import { loadCustom } from './match/custom/index.ts'
import { Scanner } from './match/scanner.ts'
import { DEFAULT_CONFIDENCE, DEFAULT_FAIL_ON, type ScanOptions } from './options.ts'
import { outcomesOf } from './outcomes.ts'
import { withPairs } from './pairs.ts'
import { type FileText, openPlace, type Place, type Progress, readPlace } from './place.ts'
import type { Config } from './policy/config.ts'
import { readConfig } from './policy/config-file.ts'
import { readExemptions } from './policy/exemptions.ts'
import { isInForce } from './policy/force.ts'
import { inOrder } from './policy/gate.ts'
import { readKey } from './policy/key.ts'
import { remark } from './policy/remark.ts'
import { graded, gradedRule } from './policy/severities.ts'
import { withStanding } from './policy/standing.ts'
import { findChangedPractices } from './practices/before.ts'
import { findPractices } from './practices/find.ts'
import { DEFAULT_KEY_AGE } from './practices/life.ts'
import { withoutTwins } from './precedence.ts'
import { receiptOf, sealOf } from './receipts.ts'
import { type Report, reportOf } from './report.ts'
import { findSecrets } from './secret-findings.ts'
import { shardOf } from './shards/shard.ts'
import { Tally } from './sources/tally.ts'
import { today } from './today.ts'

/** @throws UserError where the scan cannot begin; what goes wrong on the way is in the receipt. */
export async function scan(given: ScanOptions, progress: Progress = () => {}): Promise<Report> {
  const place = await openPlace(given)
  const [tally, read] = [new Tally(), new Tally()]
  for (const { reason, example } of given.missing ?? []) tally.gap(reason, example)
  const config = await configOf(place, given, tally)
  read.limits = config.limits
  const key = await readKey({ ...given, ...place }, given.fingerprintKey)
  const options = { ...given, ...thresholds(given, config) }
  const custom = await loadCustom(config.customRules)
  const secretRules = [...allSecrets, ...custom.rules]
  const catalogue = [...secretRules, ...allPractices]
  const exemptions = await readExemptions({ ...given, ...place, key, config, rules: catalogue })
  const ledger = new Ledger(new Scanner(allSecrets, custom), secretRules)
  const rules = allPractices.filter((rule) => isInForce(rule, config, options.strict))
  const kept = given.state && {
    file: given.state,
    seal: sealOf(secretRules, config, given.fingerprintKey),
    ...(place.scope === 'history' && { confidence: options.confidence }),
  }
  const each = (file: FileText) => exemptions.look(file)
  const asked = { place, config, read, jobs: options.jobs, each, ...(kept && { kept }) }
  const {
    tree,
    change,
    history,
    past,
    known: knownObjects,
    keep,
  } = await readPlace(asked, ledger, tally, progress)
  await exemptions.settle()
  const practices = change
    ? await findChangedPractices(rules, change, tally, key, config.environmentOf)
    : tree && place.share.index === 1
      ? await findPractices(rules, tree, read, key, config.environmentOf, past)
      : []
  const ageing = { ...config, rules, today: today(), keyAge: config.keyAge ?? DEFAULT_KEY_AGE }
  const known = { ledger, history, config, key, ageing }
  const shard =
    options.shard && (await shardOf(place, { ...options, ...known, tree, tally, read, practices }))
  tally.absorb(read)
  const secrets = await findSecrets(place, {
    ...options,
    ...known,
    change,
    tally,
  })
  const all = [...secrets, ...practices.filter(({ path }) => !config.excludes(path))]
  const isShown = ({ confidence }: Finding) =>
    confidenceRank(confidence) >= confidenceRank(options.confidence)
  const policy = { failOn: options.failOn, exemptions: exemptions.exempt }
  const single = withoutTwins(inOrder(all.filter(isShown).map(graded(config))))
  const judged = withStanding(single, policy)
  // A merge joins what all shards have found, and has to know what policy says of each part.
  const findings = options.shard ? judged : withPairs(judged, options.failOn)
  const inForce = secretRules.filter((rule) => isInForce(rule, config, options.strict))
  const isWhole = isWholeOf(place, tally) && options.confidence !== 'high'
  const slow = custom.rules.filter((rule) => rule.slow).map(({ id }) => id)
  const remarks = [...exemptions.remarks(findings, isWhole), ...remark(SLOW, slow)]
  const receipt = receiptOf({ ...place, knownObjects }, tally, ledger, [...inForce, ...rules], remarks)
  if (receipt.complete) keep?.()
  const outcomes = outcomesOf({
    looked: tally.looked,
    stopped: tally.stopped,
    scope: receipt.scope,
    rules: catalogue,
    inForce: new Set([...inForce, ...rules]),
    findings,
    ...(tree && { paths: tree.paths }),
  })
  const part = shard && { ...shard, outcomes: [...outcomes] }
  return reportOf(findings, receipt, outcomes, catalogue.map(gradedRule(config)), part)
}

const SLOW = 'custom rule without a literal or keyword of three characters, run over each whole text'

/** Whether what was not found is not there. */
const isWholeOf = ({ repository, scope, share }: Place, tally: Tally): boolean =>
  share.of === 1 &&
  (scope === 'all' || (scope === 'tree' && repository === undefined)) &&
  !tally.skipped().some(({ gap }) => gap)

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
