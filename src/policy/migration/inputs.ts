/** Finds what other tools left in a repository, or reads what somebody named. */
import { basename } from 'node:path'
import { UserError } from '../../errors.ts'
import { type PolicyPlace, readPolicyFile } from '../policy-file.ts'

export interface Input {
  readonly kind: 'configuration' | 'ignores' | 'baseline'
  /** As it is called in what is said of it. */
  readonly name: string
  readonly text: string
}

/** Where the tools look by themselves. */
const DEFAULTS = [
  '.gitleaks.toml',
  '.betterleaks.toml',
  '.gitleaksignore',
  '.betterleaksignore',
  '.secrets.baseline',
] as const

/** A baseline holds all findings of a repository. */
const MOST_BYTES = 64 * 1024 * 1024

/** @throws UserError where a named file is not there. */
export async function readInputs(place: PolicyPlace, named: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = []
  for (const file of named.length > 0 ? named : DEFAULTS) {
    const { text } = await readPolicyFile(place, { file, named: named.length > 0, most: MOST_BYTES })
    if (text !== undefined) inputs.push({ kind: kindOf(file), name: file, text })
    else if (named.length > 0)
      throw new UserError(`${file} does not exist`, 'Name a configuration, an ignore file or a baseline.')
  }
  return inputs
}

const kindOf = (file: string): Input['kind'] =>
  file.endsWith('.toml') ? 'configuration' : basename(file).endsWith('ignore') ? 'ignores' : 'baseline'
