/** All that takes findings out of a run: the ignore file, the configuration and inline allows, as they count for it. */
import { UserError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { type Key, keyId } from '../fingerprint.ts'
import type { Remark } from '../receipt.ts'
import type { Blob } from '../sources/blob.ts'
import { today } from '../today.ts'
import { allowing } from './allowed.ts'
import type { Allowance } from './config.ts'
import { IGNORE_FILE, type IgnoreFile, ignoring, NO_IGNORES, parseIgnores } from './ignore-file.ts'
import { InlineAllows } from './inline-allow.ts'
import { openBase, type PolicyPlace, type PolicyText, readPolicyFile } from './policy-file.ts'
import type { Exempting } from './remark.ts'
import type { Exempt } from './standing.ts'

export interface Asked extends PolicyPlace {
  readonly key: Key
  /** All that there are. */
  readonly rules: readonly { readonly id: string; readonly family: string }[]
  /** What the configuration allows. */
  readonly allow?: readonly Allowance[]
}

export class Exemptions {
  readonly #place: PolicyPlace
  readonly #allows: InlineAllows
  readonly #all: readonly Exempting[]

  constructor(place: PolicyPlace, allows: InlineAllows, others: readonly Exempting[]) {
    this.#place = place
    this.#allows = allows
    this.#all = [...others, allows]
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

  remarks(findings: readonly Finding[], whole: boolean): readonly Remark[] {
    return this.#all.flatMap((one) => one.remarks(findings, whole))
  }
}

/** @throws UserError where a file is wrong, or was made with another key. */
export async function readExemptions({ key, rules, allow = [], ...place }: Asked): Promise<Exemptions> {
  const ignores = await readPolicyFile(place, { file: IGNORE_FILE })
  const inForce = ignores.text === undefined ? NO_IGNORES : parseIgnores(ignores.text, ignores.origin)
  if (inForce.entries.size > 0) assertKey(inForce.key, key, ignores)
  const proposed = proposedIn(ignores)
  const file = ignoring({ inForce, today: today(), failStale: false, ...(proposed && { proposed }) })
  const names = new Set(rules.flatMap(({ id, family }) => [id, family]))
  return new Exemptions(place, new InlineAllows(names, place.policyFrom !== undefined), [
    file,
    allowing(allow),
  ])
}

/** What is proposed may be wrong without harm: it does not count. */
function proposedIn({ proposed }: PolicyText): IgnoreFile | undefined {
  try {
    return proposed === undefined ? undefined : parseIgnores(proposed, IGNORE_FILE)
  } catch {
    return undefined
  }
}

function assertKey(written: string | undefined, key: Key, { origin }: PolicyText): void {
  if (written === keyId(key)) return
  throw new UserError(
    `${origin} was written with ${written === undefined ? 'no key' : `the fingerprint key ${written}`}, and this run has ${keyId(key) ?? 'none'}`,
    'Give the same key (KEYSWEEP_KEY, the input fingerprint-key or .keysweep-key), or write the file again.',
  )
}
