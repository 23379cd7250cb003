/** Commands that sign in with a key which the pipeline stores. */

import type { Range } from '../../documents/node.ts'
import type { ShellCommand } from '../../documents/shell/shell.ts'
import { programOf } from '../commands/program.ts'

export interface SignIn {
  readonly program: string
  readonly range: Range
  readonly to: 'cloud' | 'registry'
}

const SIGN_INS: readonly (readonly [program: string, rest: RegExp, SignIn['to']])[] = [
  ['gcloud', /^auth activate-service-account\b.*--key-file/, 'cloud'],
  ['aws', /^configure set aws_secret_access_key\b/, 'cloud'],
  ['az', /^login\b(?=.*--service-principal)(?=.*(?:\s-p\s|--password))(?!.*--federated-token)/, 'cloud'],
  ['twine', /^upload\b(?=.*(?:\s-p\s|--password))(?!.*--repository)/, 'registry'],
  ['uv', /^publish\b(?=.*--token)(?!.*--(?:publish-url|index|dry-run))/, 'registry'],
  ['poetry', /^publish\b(?=.*(?:\s-p\s|--password))(?!.*(?:--repository|--dry-run|\s-r\s))/, 'registry'],
  ['cargo', /^(?:\+\S+ )?publish\b(?=.*--token)(?!.*--(?:registry|dry-run))/, 'registry'],
]

/** The command as a sign-in; empty when it is none. */
export function signIn({ words, range }: ShellCommand): SignIn[] {
  const program = programOf(words).name
  const known = SIGN_INS.filter(([name]) => name === program)
  if (known.length === 0) return []
  const rest = words.slice(1).map(({ text }) => text)
  const [, , to] = known.find(([, pattern]) => pattern.test(rest.join(' '))) ?? []
  return to ? [{ program, range, to }] : []
}
