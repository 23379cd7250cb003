/** Secrets that a playbook writes out in the arguments of a task's one line. */
import { inlineArguments } from '../../documents/dialects/ansible.ts'
import { isLiteral } from '../../documents/node.ts'
import { isYaml } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { LiteralSecret } from '../commands/script-secrets.ts'
import { isSecretName } from '../secrets/secret-name.ts'

/** Variables of a role or inventory. */
export const isAnsibleVariables = (path: string): boolean =>
  isYaml(path) && /(?:^|\/)(?:group_vars|host_vars)\/|(?:^|\/)roles\/[^/]+\/(?:vars|defaults)\//.test(path)

/** What is given under keys is an assignment as any other, and told as one. */
export function* taskSecrets(file: SourceFile): Generator<LiteralSecret> {
  for (const { name, value, module } of inlineArguments(file))
    if (isSecretName(name) && isLiteral(value))
      yield { secret: value.text, range: value.range, resource: `${module}.${name}` }
}
