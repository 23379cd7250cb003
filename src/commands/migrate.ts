/**
 * `keysweep migrate`: what other scanners were told about this repository becomes `.keysweep.yml` and
 * `.keysweep-ignore.yml`. Whatever has no equal is said with its reason; nothing is left out in silence.
 */

import { resolve } from 'node:path'
import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { UserError } from '../errors.ts'
import { type Key, keyId } from '../fingerprint.ts'
import { loadCustom } from '../match/custom/index.ts'
import { Scanner } from '../match/scanner.ts'
import { readKey } from '../policy/key.ts'
import { type Migrated, migrateConfig } from '../policy/migration/configuration.ts'
import { withDraft } from '../policy/migration/draft.ts'
import { entriesOf, unmet } from '../policy/migration/entries.ts'
import { type Input, readInputs } from '../policy/migration/inputs.ts'
import type { KnownFinding } from '../policy/migration/known-findings.ts'
import { type Located, locate } from '../policy/migration/locate.ts'
import type { Note } from '../policy/migration/note.ts'
import { commentsIn, contentsOf, convertAll, readKnown } from '../policy/migration/read.ts'
import { type PolicyPlace, readPolicyFile, rootOf } from '../policy/policy-file.ts'
import { IGNORE_FILE } from '../policy/policy-names.ts'
import { writePolicyFile } from '../policy/write-file.ts'
import { logLine } from '../sanitise.ts'
import { scan } from '../scan.ts'
import { openFolder, openRepository } from '../sources/repository.ts'
import type { MigrateCommand } from './policy-commands.ts'

const CONFIG_FILE = '.keysweep.yml'

/** @returns what was done, as text. @throws UserError where a file is wrong, or nothing is there. */
export async function migrate(command: MigrateCommand): Promise<string> {
  const place = await openPlace(command.options.path)
  const inputs = await readInputs(place, command.from)
  const before = await readPolicyFile(place, { file: CONFIG_FILE })
  const config = await migrateConfig(await convertAll(inputs, place, RULE_IDS), before.text, RULE_IDS)
  const listed = inputs.map(readKnown)
  const known = [
    ...listed.flatMap((one) => one.known),
    ...(command.from.length === 0 ? await commentsIn(place) : []),
  ]
  if (inputs.length === 0 && known.length === 0)
    throw new UserError(
      'There is nothing of gitleaks, betterleaks or detect-secrets here',
      'Name a file: keysweep migrate --from FILE.',
    )
  const key = await readKey(place, command.options.fingerprintKey)
  const located = known.length > 0 ? await locateAll(known, config, place, key, command) : []
  const ignores = (await readPolicyFile(place, { file: IGNORE_FILE })).text
  const entries = entriesOf(located, ignores, keyId(key))
  const files = [
    ...(config.text === before.text ? [] : [[CONFIG_FILE, config.text] as const]),
    ...(entries.added === 0 ? [] : [[IGNORE_FILE, entries.text] as const]),
  ]
  for (const [file, text] of command.dryRun ? [] : files)
    await writePolicyFile(resolve(rootOf(place), file), text ?? '')
  const notes = [...config.notes, ...listed.flatMap((one) => one.notes), ...unmet(located)]
  return said({
    read: inputs,
    config,
    entries: entries.added,
    files: files.map(([file]) => file),
    notes,
    ...command,
  })
}

const RULE_IDS = [...secrets, ...practices].map(({ id }) => id)

async function openPlace(path: string): Promise<PolicyPlace> {
  const directory = openFolder(path)
  const repository = await openRepository(directory)
  if (repository?.bare) throw new UserError('A bare repository has no files to write', 'Use a clone of it.')
  return { directory, repository }
}

/** The new rules are in force already, as their findings may be meant. */
async function locateAll(
  known: readonly KnownFinding[],
  config: Migrated,
  place: PolicyPlace,
  key: Key,
  { options }: MigrateCommand,
): Promise<Located[]> {
  const report = await withDraft(config.text, (file) => scan({ ...options, config: file, confidence: 'low' }))
  const scanner = new Scanner(secrets, await loadCustom(config.rules))
  return locate(known, { findings: report.findings, scanner, key, contentOf: await contentsOf(place) })
}

interface Said {
  readonly read: readonly Input[]
  readonly config: Migrated
  readonly entries: number
  readonly files: readonly string[]
  readonly notes: readonly Note[]
  readonly dryRun: boolean
}

/** Counts and reasons; what is in the files may quote a secret. */
function said({ read, config, entries, files, notes, dryRun }: Said): string {
  const lines = [
    `read     ${read.length > 0 ? read.map(({ name }) => name).join(', ') : 'comments'}`,
    `became   ${counted(config.rules.length, 'custom rule')}, ${counted(config.excluded.length, 'excluded path')}, ${counted(entries, 'ignored finding')}`,
    ...together(notes).map(({ what, reason }) => `differs  ${what}: ${reason}`),
    files.length === 0 ? 'wrote    nothing' : `${dryRun ? 'would write' : 'wrote   '} ${files.join(' and ')}`,
    ...(files.length > 0 && !dryRun ? ['next     read them, commit them, and remove what they replace'] : []),
  ]
  return lines.map((line) => `${logLine(line)}\n`).join('')
}

/** What is the same of many is said once. */
function together(notes: readonly Note[]): Note[] {
  const byReason = new Map<string, string[]>()
  for (const { what, reason } of notes) byReason.set(reason, [...(byReason.get(reason) ?? []), what])
  return [...byReason].map(([reason, all]) => ({
    what:
      all.length > NAMED
        ? `${all.slice(0, NAMED).join(', ')} and ${all.length - NAMED} more`
        : all.join(', '),
    reason,
  }))
}

const NAMED = 3

const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
