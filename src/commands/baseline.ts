/** `keysweep baseline write`: takes what is reported now as known; later runs only ever take less. */

import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { keyId } from '../fingerprint.ts'
import { countByOwner } from '../policy/baseline.ts'
import { type Baseline, parseBaseline, printBaseline } from '../policy/baseline-file.ts'
import { drawKey, keyFile, readKey } from '../policy/key.ts'
import { type OwnerOf, readOwners } from '../policy/owners.ts'
import { type PolicyPlace, readPolicyFile, rootOf } from '../policy/policy-file.ts'
import { BASELINE_BYTES, BASELINE_FILE, IGNORE_FILE, KEY_FILE } from '../policy/policy-names.ts'
import { writePolicyFile } from '../policy/write-file.ts'
import type { Report } from '../report.ts'
import { gapsOf, skippedText } from '../reporters/wording.ts'
import { said } from '../said.ts'
import { visible } from '../sanitise.ts'
import { scan } from '../scan.ts'
import { openFolder, openRepository } from '../sources/repository.ts'
import type { BaselineCommand } from './policy-commands.ts'

/** @returns what was done, as lines. @throws UserError where not everything could be read: what is not seen is not known. */
export async function writeBaseline({ options, output, allowGrowth }: BaselineCommand): Promise<string> {
  const place = await openPlace(options.path)
  const file = output === undefined ? { file: BASELINE_FILE } : { file: output, named: true }
  const { text } = await readPolicyFile(place, { ...file, most: BASELINE_BYTES })
  const old = text === undefined ? undefined : parseBaseline(text, file.file)
  const fresh = old || options.fingerprintKey ? undefined : await freshKey(place)
  const report = await scan({
    ...options,
    baseline: old ? file.file : 'none',
    ...(fresh !== undefined && { fingerprintKey: fresh }),
  })
  assertWhole(report)
  const isTaken = ({ standing }: Finding) =>
    standing === 'baseline' || (standing === 'open' && (!old || allowGrowth))
  const taken = report.findings.filter(isTaken)
  const key = keyId(fresh ?? (await readKey(place, options.fingerprintKey)))
  const ownerOf = await readOwners(place)
  const baseline = baselineOf(taken, budgetsOf(taken, ownerOf, allowGrowth ? undefined : old), key)
  await assertTellable([...baseline.budgets.keys()])
  if (fresh !== undefined) await writePolicyFile(resolve(rootOf(place), KEY_FILE), keyFile(fresh))
  await writePolicyFile(
    output === undefined ? resolve(rootOf(place), BASELINE_FILE) : resolve(output),
    printBaseline(baseline),
  )
  const written = [file.file, ...(fresh === undefined ? [] : [KEY_FILE])]
  return visible(summary(baseline, old, report)).concat(` Commit ${visible(written.join(' and '))}.`)
}

async function openPlace(path: string): Promise<PolicyPlace> {
  const directory = openFolder(path)
  const repository = await openRepository(directory)
  if (repository?.bare) throw new UserError('A bare repository has no files to write', 'Use a clone of it.')
  return { directory, repository }
}

/** Only where no fingerprint was written down yet: with a key they would all be others. */
async function freshKey(place: PolicyPlace): Promise<string | undefined> {
  const files = await Promise.all([KEY_FILE, IGNORE_FILE].map((file) => readPolicyFile(place, { file })))
  return files.every(({ text }) => text === undefined) ? drawKey() : undefined
}

function assertWhole({ receipt }: Report): void {
  const gaps = gapsOf(receipt).map(skippedText)
  if (!receipt.complete)
    throw new UserError(
      `No baseline is written of an incomplete scan: ${visible(gaps.join('; ')) || 'nothing was read'}`,
      'Check out with the whole history, and read what could not be read.',
    )
  if (receipt.scope !== 'all' && receipt.head !== null)
    throw new UserError(
      `No baseline is written of a part (scope ${receipt.scope})`,
      'Leave --scope and --since out.',
    )
}

/** Later runs compare owners with those of the baseline, so they cannot be masked in it. */
async function assertTellable(owners: readonly string[]): Promise<void> {
  const told = await said(owners)
  const token = told.find((owner, i) => owner !== owners[i])
  if (token !== undefined)
    throw new UserError(
      `No baseline is written: CODEOWNERS has a token as an owner, ${token}`,
      'Take it out there, and withdraw it where it was issued.',
    )
}

function baselineOf(
  taken: readonly Finding[],
  budgets: Baseline['budgets'],
  key: string | undefined,
): Baseline {
  const known = new Map(taken.map(({ fingerprint, ruleId }) => [fingerprint, ruleId]))
  const also = new Map(
    taken.flatMap(({ fingerprint, supersedes = [] }) =>
      supersedes.filter((other) => !known.has(other)).map((other) => [other, fingerprint] as const),
    ),
  )
  return { budgets, known, also, ...(key !== undefined && { key }) }
}

/** A budget only shrinks. */
function budgetsOf(
  taken: readonly Finding[],
  ownerOf: OwnerOf,
  old: Baseline | undefined,
): Baseline['budgets'] {
  const counts = [...countByOwner(taken, ownerOf)]
  if (!old) return new Map(counts)
  return new Map(counts.map(([owner, count]) => [owner, Math.min(count, old.budgets.get(owner) ?? 0)]))
}

function summary({ known }: Baseline, old: Baseline | undefined, { findings }: Report): string {
  const kept = old ? [...known.keys()].filter((one) => old.known.has(one) || old.also.has(one)).length : 0
  const left = findings.filter(({ standing, fingerprint }) => standing === 'open' && !known.has(fingerprint))
  const gone = old ? Math.max(0, old.known.size - kept) : 0
  const parts = [
    `${known.size} known`,
    old ? `${known.size - kept} of them new` : '',
    gone > 0 ? `${gone} mended since and dropped` : '',
    left.length > 0 ? `${left.length} new and not taken in (mend or ignore them, or --allow-growth)` : '',
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}
