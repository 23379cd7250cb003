/** All that takes findings out of a run, as it counts for it: configuration, ignore file, inline allows, baseline. */

import { UserError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { type Key, keyId } from '../fingerprint.ts'
import type { Remark } from '../receipt.ts'
import type { Blob } from '../sources/blob.ts'
import { today } from '../today.ts'
import { allowing } from './allowed.ts'
import { knowing } from './baseline.ts'
import { NO_BASELINE, parseBaseline } from './baseline-file.ts'
import type { Config } from './config.ts'
import { ignoring, NO_IGNORES, parseIgnores } from './ignore-file.ts'
import { InlineAllows } from './inline-allow.ts'
import { readOwners, UNOWNED } from './owners.ts'
import { openBase, type PolicyPlace, type PolicyText, readPolicyFile } from './policy-file.ts'
import { BASELINE_BYTES, BASELINE_FILE, IGNORE_FILE, KEY_FILE } from './policy-names.ts'
import { type Exempting, remark } from './remark.ts'
import type { Exempt } from './standing.ts'

export interface Asked extends PolicyPlace {
  readonly key: Key
  readonly config: Config
  /** As given; `none` for no baseline. */
  readonly baseline?: string
  /** All that there are. */
  readonly rules: readonly { readonly id: string; readonly family: string }[]
}

export class Exemptions {
  readonly #place: PolicyPlace
  readonly #allows: InlineAllows
  readonly #all: readonly Exempting[]

  constructor(place: PolicyPlace, allows: InlineAllows, before: readonly Exempting[], last: Exempting) {
    this.#place = place
    this.#allows = allows
    this.#all = [...before, allows, last]
  }

  /** Takes up what a file says as it stands. */
  look(file: Pick<Blob, 'path' | 'bytes'>): void {
    this.#allows.look(file)
  }

  /** Once all files were looked at. */
  async settle(): Promise<void> {
    const base = await openBase(this.#place)
    if (base) await this.#allows.settle(base)
  }

  /** The first that knows a finding decides. */
  get exempt(): readonly Exempt[] {
    return this.#all.map(({ exempt }) => exempt)
  }

  /** @param whole whether nothing can stand in the repository that was not found. */
  remarks(findings: readonly Finding[], whole: boolean): readonly Remark[] {
    return this.#all.flatMap((one) => one.remarks(findings, whole))
  }
}

/** @throws UserError where a file is wrong, or was made with another key. */
export async function readExemptions(asked: Asked): Promise<Exemptions> {
  const { rules, config, policyFrom } = asked
  const names = new Set(rules.flatMap(({ id, family }) => [id, family]))
  const allows = new InlineAllows(names, policyFrom !== undefined, config.failStale)
  const before = [
    await readKeyChange(asked),
    await readIgnores(asked),
    allowing(config.allow, config.failStale),
  ]
  return new Exemptions(asked, allows, before, await readBaseline(asked))
}

/** A change of the key is said, since with it every fingerprint that was written down is that of nothing. */
async function readKeyChange(place: PolicyPlace): Promise<Exempting> {
  const { proposed } = await readPolicyFile(place, { file: KEY_FILE })
  const what = 'proposed fingerprint key: once it is merged every finding is a new one'
  return {
    exempt: () => undefined,
    remarks: () => (proposed === undefined ? [] : remark(what, [KEY_FILE])),
  }
}

async function readIgnores({ key, config, ...place }: Asked): Promise<Exempting> {
  const file = await readPolicyFile(place, { file: IGNORE_FILE })
  const inForce = file.text === undefined ? NO_IGNORES : parseIgnores(file.text, file.origin)
  if (inForce.entries.size > 0) assertKey(inForce.key, key, file)
  const proposed = proposedIn(file, parseIgnores)
  const failStale = config.failStale === true
  return ignoring({ inForce, today: today(), failStale, ...(proposed && { proposed }) })
}

async function readBaseline({ key, config, baseline: given, ...place }: Asked): Promise<Exempting> {
  const name = given === undefined ? { file: BASELINE_FILE } : { file: given, named: true }
  const file: PolicyText =
    given === 'none'
      ? { text: '', origin: given }
      : await readPolicyFile(place, { ...name, most: BASELINE_BYTES })
  if (file.text === undefined && given !== undefined) throw notThere(file)
  const inForce = file.text === undefined ? NO_BASELINE : parseBaseline(file.text, file.origin)
  if (inForce.known.size > 0) assertKey(inForce.key, key, file)
  const proposed = proposedIn(file, parseBaseline)
  const ownerOf = inForce.budgets.size > 0 ? await readOwners(place) : () => UNOWNED
  const failGrowth = config.failGrowth === true
  return knowing({ inForce, ownerOf, failGrowth, ...(proposed && { proposed }) })
}

/** What is proposed may be wrong without harm: it does not count. */
function proposedIn<T>(
  { proposed, origin }: PolicyText,
  parse: (text: string, origin: string) => T,
): T | undefined {
  try {
    return proposed === undefined ? undefined : parse(proposed, origin)
  } catch {
    return undefined
  }
}

function assertKey(written: string | undefined, key: Key, { origin }: PolicyText): void {
  const here = keyId(key)
  if (written === here) return
  throw new UserError(
    `${origin} was written with ${written === undefined ? 'no key' : `the fingerprint key ${written}`}, and this run has ${here ?? 'none'}`,
    'Give the same key (KEYSWEEP_KEY, the input fingerprint-key or .keysweep-key), or write the file again.',
  )
}

const notThere = ({ origin }: PolicyText) =>
  new UserError(
    `The baseline ${origin} does not exist`,
    'Name one that does, or none; keysweep baseline write makes one.',
  )
