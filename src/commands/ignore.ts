/** `keysweep ignore`: finds the finding that is meant, and writes its entry. */

import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { keyId } from '../fingerprint.ts'
import { withIgnores } from '../policy/ignore-edit.ts'
import { readKey } from '../policy/key.ts'
import { readPolicyFile, rootOf } from '../policy/policy-file.ts'
import { IGNORE_FILE } from '../policy/policy-names.ts'
import { writePolicyFile } from '../policy/write-file.ts'
import { visible } from '../sanitise.ts'
import { scan } from '../scan.ts'
import { openFolder, openRepository } from '../sources/repository.ts'
import type { IgnoreCommand } from './policy-commands.ts'

/** @returns what was done, as a line. @throws UserError where no finding or more than one is meant. */
export async function ignore(command: IgnoreCommand): Promise<string> {
  const { fingerprint: asked, options, reason, owner, until } = command
  const report = await scan({ ...options, confidence: 'low' })
  const finding = theOne(report.findings, asked)
  const directory = openFolder(options.path)
  const repository = await openRepository(directory)
  if (repository?.bare) throw new UserError('A bare repository has no files to write', 'Use a clone of it.')
  const place = { directory, repository }
  const { text } = await readPolicyFile(place, { file: IGNORE_FILE })
  const key = keyId(await readKey(place, options.fingerprintKey))
  const seen = `${visible(finding.path).slice(0, 480)}:${finding.startLine}`
  const entry = { reason, ...(owner && { owner }), ...(until && { until }), seen }
  await writePolicyFile(
    resolve(rootOf(place), IGNORE_FILE),
    withIgnores(text, new Map([[finding.fingerprint, entry]]), key),
  )
  return visible(`${finding.ruleId} at ${seen} does not count any more: commit ${IGNORE_FILE}.`)
}

function theOne(findings: readonly Finding[], asked: string): Finding {
  const meant = findings.filter(({ fingerprint }) => fingerprint.startsWith(asked))
  const [first] = meant
  if (!first)
    throw new UserError(
      `No finding has the fingerprint ${asked} here`,
      'Check out what it was reported of, with its whole history; keysweep scan . --format json prints fingerprints.',
    )
  if (meant.every(({ fingerprint }) => fingerprint === first.fingerprint)) return first
  throw new UserError(
    `More than one fingerprint begins with ${asked}`,
    `Give more of it: ${[...new Set(meant.map(({ fingerprint }) => fingerprint))].slice(0, 3).join(', ')}.`,
  )
}
