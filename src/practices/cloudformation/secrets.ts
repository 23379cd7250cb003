/** Secrets that CloudFormation templates write out: in properties, in pairs of name and value, and in boot scripts. */
import type { Hit } from '../../../patterns/rule.ts'
import { cloudTemplates } from '../../documents/dialects/cloudformation.ts'
import { isLiteral, keyedScalars, pathText, walk } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { assignedIn, type LiteralSecret } from '../commands/script-secrets.ts'
import { isSecretName } from '../secrets/secret-name.ts'
import { isKeptElsewhere } from '../terraform/literals.ts'

/** Of every resource of the file's templates. */
export function* templateSecrets(file: SourceFile): Generator<LiteralSecret> {
  for (const { resources } of cloudTemplates(file))
    for (const { name, type, properties } of resources) {
      for (const { key, node, path } of keyedScalars(properties))
        if (
          (isSecretName(key) || SECRET_PROPERTY.test(key)) &&
          !OF_SERVICES.has(key) &&
          isLiteral(node) &&
          typeof node.value === 'string'
        )
          yield { secret: node.text, range: node.range, resource: `${name} ${type} ${pathText(path)}` }
      yield* namedPairs(properties, `${name} ${type}`)
      for (const { node, path } of walk(properties))
        if (path.includes('UserData') && node.kind === 'scalar' && !node.templated)
          yield* assignedIn(file.text, node.range, `${name} ${type} UserData`)
    }
}

/** Where a function is, and a key that KMS keeps. */
const OF_SERVICES = new Set(['ServiceToken', 'EncryptionKey'])

/** Secrets whose names do not say so: of Secrets Manager, and the key that Pinpoint signs its tokens for Apple with. */
const SECRET_PROPERTY = /^(?:SecretString|TokenKey)$/

/** A password that a stack reads from where anybody with access to the account reads it. */
export function* plainlyKept(file: SourceFile): Generator<Pick<Hit, 'range' | 'resource' | 'message'>> {
  if (!file.text.includes('{{resolve:ssm:')) return
  for (const { resources } of cloudTemplates(file))
    for (const { name, properties } of resources)
      for (const { key, node } of keyedScalars(properties))
        if (isSecretName(key) && PLAIN_PARAMETER.test(node.text))
          yield {
            range: node.range,
            resource: `${name} ${key}`,
            message: `${key} comes from a parameter that is not encrypted`,
          }
}

/** Parameters of this kind are plain; `ssm-secure` and `secretsmanager` are not. */
const PLAIN_PARAMETER = /^\{\{resolve:ssm:[^{}]+\}\}$/

/** `- Name: DB_PASSWORD` with its `Value` beside it, as containers have. */
function* namedPairs(properties: Parameters<typeof walk>[0], owner: string): Generator<LiteralSecret> {
  for (const { node } of walk(properties)) {
    if (node.kind !== 'map') continue
    const [name, value, type] = ['Name', 'Value', 'Type'].map(
      (key) => node.entries.find((entry) => entry.key === key)?.value,
    )
    if (type?.kind === 'scalar' && isKeptElsewhere(type.text)) continue
    if (name?.kind === 'scalar' && isSecretName(name.text) && isLiteral(value))
      yield { secret: value.text, range: value.range, resource: `${owner} ${name.text}` }
  }
}
