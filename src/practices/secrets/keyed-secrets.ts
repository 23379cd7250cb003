/** Literals under keys that are named as secrets, in a configuration that is made of nothing but settings. */
import { isLiteral, keyedScalars, pathText } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { LiteralSecret } from '../commands/script-secrets.ts'
import { isSecretName } from './secret-name.ts'

/** Of variables of Ansible, and of what a configuration has `below` a key of that name. */
export function* keyedSecrets(file: SourceFile, below?: string): Generator<LiteralSecret> {
  for (const root of file.yaml())
    for (const { key, node, path } of keyedScalars(root))
      if (
        (below === undefined || path.includes(below)) &&
        isSecretName(key) &&
        isLiteral(node) &&
        typeof node.value === 'string'
      )
        yield { secret: node.text, range: node.range, resource: pathText(path) }
}
