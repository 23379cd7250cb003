/** Infrastructure described in a programming language: Pulumi, CDK and CDKTF programs. */
import type { LineGate } from '../../../patterns/rule.ts'
import type { Expression } from '../../documents/expression.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { LiteralSecret } from '../commands/script-secrets.ts'
import type { Inventory } from '../repository/inventory.ts'
import { isSecretName } from '../secrets/secret-name.ts'
import { resolveString } from './resolve.ts'

const LIBRARY = /@pulumi\/|\b[pP]ulumi|aws[-_]?cdk|Amazon\.CDK|\bcdktf\b/
/** Programs that describe infrastructure name their library. */
export const CLOUD_LIBRARY: LineGate = { words: ['pulumi', 'cdk'], shape: LIBRARY }
/** Says in its name that the secret stands in the code. */
const PLAIN = /\.(?:unsafePlainText|unsafe_plain_text|plainText|plain_text)$/
/** Makes a resource: a class of a library, written with a capital letter and called with its name first. */
const CONSTRUCTOR = /(?:^|\.)[A-Z]\w*$/

export const isCloudCode = (file: SourceFile): boolean => LIBRARY.test(file.text)

/** Secret-named arguments of resources, and values wrapped as plain text on purpose. */
export function* cloudCodeSecrets(file: SourceFile, inventory: Inventory): Generator<LiteralSecret> {
  if (!isCloudCode(file)) return
  for (const call of file.code()?.calls ?? []) {
    const [first] = call.arguments
    if (PLAIN.test(call.callee)) yield* literal(first?.value, call.callee, file, inventory)
    if (!CONSTRUCTOR.test(call.callee) || (first?.value.kind !== 'string' && first?.value.kind !== 'name'))
      continue
    for (const { name, value } of call.arguments) {
      if (name !== undefined && isSecretName(name))
        yield* literal(value, `${call.callee} ${name}`, file, inventory)
      yield* properties(value, call.callee, file, inventory)
    }
  }
}

function* properties(
  value: Expression,
  owner: string,
  file: SourceFile,
  inventory: Inventory,
): Generator<LiteralSecret> {
  if (value.kind !== 'object') return
  for (const { name, value: inner } of value.properties) {
    if (isSecretName(name)) yield* literal(inner, `${owner} ${name}`, file, inventory)
    yield* properties(inner, owner, file, inventory)
  }
}

function* literal(
  value: Expression | undefined,
  resource: string,
  file: SourceFile,
  inventory: Inventory,
): Generator<LiteralSecret> {
  const found = resolveString(value, file, inventory)
  if (found?.path === file.path) yield { secret: found.string.value, range: found.string.range, resource }
}
