/** What SOPS is told of a file, in its rules and in what it notes in the file itself. */
import { at, isLiteral, type Key, keyedScalars, type Node, textAt } from '../../documents/node.ts'
import { encryptionOf } from './encryption.ts'
import { isSecretName } from './secret-name.ts'
import { decide } from './slots.ts'

/** The regular expression at a key; undefined where there is none that can be read. */
export function patternOf(rule: Node, key: string): RegExp | undefined {
  const text = textAt(rule, key)
  if (text === undefined || text === '') return undefined
  try {
    return new RegExp(text)
  } catch {
    return undefined
  }
}

/** SOPS notes in the file which keys it was told to leave as they are, and those below them. */
function isMeantPlain(root: Node, path: readonly Key[]): boolean {
  const suffix = textAt(root, 'sops', 'unencrypted_suffix') ?? '_unencrypted'
  const pattern = patternOf(at(root, 'sops') ?? root, 'unencrypted_regex')
  return path.some((key) => typeof key === 'string' && (key.endsWith(suffix) || pattern?.test(key) === true))
}

/** Secrets that stand in plain text in a document that SOPS wrote, by an oversight of its key pattern. */
export const plainSecretsOf = (root: Node) =>
  keyedScalars(root).filter(
    ({ path, key, node }) =>
      path[0] !== 'sops' &&
      isSecretName(key) &&
      isLiteral(node) &&
      !isMeantPlain(root, path) &&
      !encryptionOf(node.text) &&
      decide('effective', node.text).kind === 'value',
  )
