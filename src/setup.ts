/** What a scan goes by, found before anything is read: the place, the configuration, the rules in force, and what is exempt. */
import { practices as allPractices } from '../patterns/practices/index.ts'
import type { PracticeRule, Rule, SecretRule } from '../patterns/rule.ts'
import { secrets as allSecrets } from '../patterns/secrets/index.ts'
import type { Confidence } from './finding.ts'
import { Ledger } from './findings/ledger.ts'
import type { Key } from './fingerprint.ts'
import { loadCustom } from './match/custom/index.ts'
import { Scanner } from './match/scanner.ts'
import { DEFAULT_CONFIDENCE, DEFAULT_FAIL_ON, type FailOn, type ScanOptions } from './options.ts'
import { openPlace, type Place } from './place.ts'
import type { Config } from './policy/config.ts'
import { readConfig } from './policy/config-file.ts'
import { type Exemptions, readExemptions } from './policy/exemptions.ts'
import { isInForce } from './policy/force.ts'
import { readKey } from './policy/key.ts'
import { type Ageing, DEFAULT_KEY_AGE } from './practices/secrets/life.ts'
import { Tally } from './sources/tally.ts'
import { today } from './today.ts'

export interface Setup {
  readonly place: Place
  readonly config: Config
  readonly options: ScanOptions & Thresholds
  /** By which findings are known again. */
  readonly key: Key
  /** Built-in and custom. */
  readonly secretRules: readonly SecretRule[]
  /** In force. */
  readonly practiceRules: readonly PracticeRule[]
  /** Every rule that there is. */
  readonly catalogue: readonly Rule[]
  readonly exemptions: Exemptions
  readonly ledger: Ledger
  /** What practices ask of the life of a secret. */
  readonly ageing: Ageing
  /** What was left out of the whole, and of what this run reads itself: a share of it, in a shard. */
  readonly tally: Tally
  readonly read: Tally
}

interface Thresholds {
  readonly failOn: FailOn
  readonly confidence: Confidence
  readonly strict: boolean
}

/** @throws UserError where the scan cannot begin. */
export async function prepare(given: ScanOptions): Promise<Setup> {
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
  const practiceRules = allPractices.filter((rule) => isInForce(rule, config, options.strict))
  const ageing = {
    ...config,
    rules: practiceRules,
    today: today(),
    keyAge: config.keyAge ?? DEFAULT_KEY_AGE,
  }
  const rules = { secretRules, practiceRules, catalogue }
  return { place, config, options, key, ...rules, exemptions, ledger, ageing, tally, read }
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

const thresholds = (given: ScanOptions, config: Config): Thresholds => ({
  failOn: given.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
  confidence: given.confidence ?? config.confidence ?? DEFAULT_CONFIDENCE,
  strict: given.strict ?? config.strict ?? false,
})
