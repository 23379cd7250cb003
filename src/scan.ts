/**
 * The whole scanner, top-down: sources → match → judge → attribute → policy. Read this first; each stage is a folder.
 */

import { NO_HISTORY } from './attribute/attribute.ts'
import { type Content, type FileText, type Progress, readContent } from './content.ts'
import { confidenceRank, type Finding } from './finding.ts'
import { isPart } from './findings/couples.ts'
import { foundBefore, saidOf } from './findings/found.ts'
import { outcomesOf } from './findings/outcomes.ts'
import { lifted, withPairs } from './findings/pairs.ts'
import { withoutTwins } from './findings/precedence.ts'
import { practicesDigest, receiptOf, sealOf, settingsOf } from './findings/receipts.ts'
import { findSecrets, stretchLikely } from './findings/secret-findings.ts'
import { withoutTokens } from './findings/told.ts'
import { groundOf, sealReport } from './kept-report.ts'
import type { ScanOptions } from './options.ts'
import type { Place } from './place.ts'
import { isInForce } from './policy/force.ts'
import { inOrder } from './policy/gate.ts'
import { remark } from './policy/remark.ts'
import { graded, gradedRule } from './policy/severities.ts'
import { withStanding } from './policy/standing.ts'
import { findChangedPractices } from './practices/before.ts'
import { findingsOf, PracticeScan } from './practices/find.ts'
import type { Quiet } from './practices/quiet.ts'
import { type Report, reportOf } from './report.ts'
import { prepare, type Setup } from './setup.ts'
import { type ShardParts, shardOf } from './shards/shard.ts'
import { Tally } from './sources/tally.ts'
import type { WorkingTree } from './sources/working-tree.ts'

/** @throws UserError where the scan cannot begin; what goes wrong on the way is in the receipt. */
export async function scan(given: ScanOptions, progress: Progress = () => {}): Promise<Report> {
  const setup = await prepare(given)
  const { repository } = setup.place
  const ground = repository && (await groundOf(given, repository))
  const said = setup.tally.skipped()
  const practiceScan = new PracticeScan(
    setup.practiceRules,
    setup.config.environmentOf,
    setup.key,
    given.jobs,
  )
  const content = await read(setup, practiceScan, progress)
  const practices = await foundBefore(content.found?.practices, setup.read, (tally) =>
    practicesIn({ ...setup, tally }, practiceScan, content),
  )
  const shard = await shardOf(setup, content, practices.findings)
  setup.tally.absorb(setup.read)
  const secrets = await foundBefore(content.found?.secrets, setup.tally, (tally) =>
    findSecrets({ ...setup, tally }, content),
  )
  const findings = judge(setup, [...secrets.findings, ...practices.findings])
  const found = { practices, secrets }
  const report = sumUp(setup, content, findings, shard)
  if (report.receipt.complete)
    content.keep?.(found, (moment) => {
      if (ground === undefined) return undefined
      const tally = new Tally()
      tally.take(said)
      for (const one of [practices, secrets]) tally.absorb(saidOf(one))
      const same = { history: NO_HISTORY, known: moment.objects }
      const next = sumUp({ ...setup, tally, ledger: setup.ledger.emptied() }, same, findings)
      return sealReport(next, ground, moment)
    })
  return report
}

/**
 * Sources, match and judge, and the walk of the history: what was seen goes into the ledger. Practices look at the files
 * while threads read the history; where there are shards the first one's do, at all files.
 */
async function read(
  { options, exemptions, ledger, tally, ...setup }: Setup,
  practiceScan: PracticeScan,
  progress: Progress,
) {
  const { state: file, fingerprintKey, jobs } = options
  const kept = file && {
    file,
    seal: sealOf(setup.secretRules, setup.config, fingerprintKey),
    confidence: options.confidence,
    practices: practicesDigest(setup.practiceRules, setup.config),
    settings: settingsOf({
      ...setup,
      scope: setup.place.scope,
      confidence: options.confidence,
      strict: options.strict,
    }),
  }
  const each = (text: FileText) => exemptions.look(text)
  const all = async (tree: WorkingTree, quiet?: Quiet) => {
    if (setup.place.share.index === 1) await practiceScan.lookAt(tree, quiet)
  }
  const met = stretchLikely({ ...setup, options })
  const whenRead = () => {
    for (const held of ledger.cases()) met(held)
  }
  const content = await readContent(
    { ...setup, jobs, each, all, met, whenRead, ...(kept && { kept }) },
    ledger,
    tally,
    progress,
  )
  await exemptions.settle()
  return content
}

/** Of the files as they stand, or of those that a change touches. */
async function practicesIn(
  setup: Setup,
  practiceScan: PracticeScan,
  { change, past }: Content,
): Promise<Finding[]> {
  const { config, practiceRules, key, tally } = setup
  const found = change
    ? await findChangedPractices(practiceRules, change, tally, key, config.environmentOf)
    : await findingsOf(await practiceScan.end(past), tally, key)
  return found.filter(({ path }) => !config.excludes(path))
}

/** What is sure enough, one finding a place, and how policy makes each stand. */
function judge({ config, options, exemptions }: Setup, all: readonly Finding[]): readonly Finding[] {
  const isShown = ({ confidence }: Finding) =>
    confidenceRank(confidence) >= confidenceRank(options.confidence)
  // A merge lifts and joins what all shards have found, and has to know what policy says of each part.
  const parts = options.shard ? all.filter((one) => !isShown(one) && isPart(one.ruleId)) : []
  const shown = (options.shard ? all : lifted(all)).filter(isShown).map(graded(config))
  const single = [...inOrder(withoutTwins(inOrder(shown))), ...parts]
  const standing = withStanding(single, { failOn: options.failOn, exemptions: exemptions.exempt })
  return options.shard ? standing : withPairs(standing, options.failOn)
}

function sumUp(setup: Setup, content: Content, findings: readonly Finding[], shard?: ShardParts): Report {
  const { place, config, options, exemptions, ledger, tally, catalogue } = setup
  const inForce = [
    ...setup.secretRules.filter((rule) => isInForce(rule, config, options.strict)),
    ...setup.practiceRules,
  ]
  const isWhole = isWholeOf(place, tally) && options.confidence !== 'high'
  const slow = setup.secretRules.filter((rule) => rule.slow).map(({ id }) => id)
  const remarks = [...exemptions.remarks(findings, isWhole), ...remark(SLOW, slow)]
  const receipt = receiptOf({ ...place, knownObjects: content.known }, tally, ledger, inForce, remarks)
  const outcomes = outcomesOf({
    looked: tally.looked,
    stopped: tally.stopped,
    scope: receipt.scope,
    rules: catalogue,
    inForce: new Set(inForce),
    findings,
    ...(content.tree && { paths: content.tree.paths }),
  })
  const part = shard && { ...shard, outcomes: [...outcomes] }
  const told = withoutTokens(ledger.scanner)
  return reportOf(
    told(findings),
    told(receipt),
    told(outcomes),
    catalogue.map(gradedRule(config)),
    told(part),
  )
}

const SLOW = 'custom rule without a literal or keyword of three characters, run over each whole text'

/** Whether what was not found is not there. */
const isWholeOf = ({ repository, scope, share }: Place, tally: Tally): boolean =>
  share.of === 1 &&
  (scope === 'all' || (scope === 'tree' && repository === undefined)) &&
  !tally.skipped().some(({ gap }) => gap)
