/** Secrets that Azure templates write out: in properties, in pairs of name and value, and in boot scripts. */
import type { Hit } from '../../../patterns/rule.ts'
import { type AzureResource, azureTemplates, below, child, known } from '../../documents/dialects/azure.ts'
import { entriesAt, keyedScalars, type ScalarNode, walk } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { assignedIn, type LiteralSecret } from '../commands/script-secrets.ts'
import { isSecretName } from '../secrets/secret-name.ts'

/** Of every resource of the file's templates. */
export function* azureSecrets(file: SourceFile): Generator<LiteralSecret> {
  if (file.text.includes('deploymentParameters.json')) return yield* givenParameters(file)
  for (const { resources } of azureTemplates(file))
    for (const resource of resources) {
      const owner = `${resource.type} ${resource.name}`
      const found = [...properties(resource), ...pairs(resource), ...keptInVault(resource)]
      for (const { name, value } of found)
        if (typeof value.value === 'string')
          yield { secret: value.text, range: value.range, resource: `${owner} ${name}` }
      yield* bootScript(file, resource, owner)
    }
}

/** A file of parameters for a template: a plain value, where a reference to a vault could stand. */
function* givenParameters(file: SourceFile): Generator<LiteralSecret> {
  for (const { key, value } of entriesAt(file.json(), 'parameters')) {
    const given = known(child(value, 'value'))
    if (given && typeof given.value === 'string' && isSecretName(key))
      yield { secret: given.text, range: given.range, resource: `parameter ${key}` }
  }
}

interface Named {
  readonly name: string
  readonly value: ScalarNode
}

/** A parameter's default is the parameter's own matter, so only variables and literals count. */
function* properties(resource: AzureResource): Generator<Named> {
  for (const { key, node } of keyedScalars(child(resource.node, 'properties'))) {
    const value = isSecretName(key) ? written(resource, node) : undefined
    if (value) yield { name: key, value }
  }
}

const written = (resource: AzureResource, node: ScalarNode): ScalarNode | undefined => {
  const value = known(resource.resolve(node))
  return value && !resource.isDefault(value) ? value : undefined
}

/** `{ name: 'DB_PASSWORD', value: '…' }`, as settings of apps, variables of containers and their secrets are. */
function* pairs(resource: AzureResource): Generator<Named> {
  for (const { node } of walk(child(resource.node, 'properties'))) {
    const name = known(child(node, 'name'))
    const value = child(node, 'value')
    const given = name && isSecretName(name.text) && value?.kind === 'scalar' && written(resource, value)
    if (given) yield { name: name.text, value: given }
  }
}

function* keptInVault(resource: AzureResource): Generator<Named> {
  const value = below(resource.node, 'properties', 'value')
  const given =
    resource.type === 'microsoft.keyvault/vaults/secrets' && value?.kind === 'scalar'
      ? written(resource, value)
      : undefined
  if (given) yield { name: 'value', value: given }
}

function* bootScript(file: SourceFile, resource: AzureResource, owner: string): Generator<LiteralSecret> {
  for (const { key, node } of keyedScalars(child(resource.node, 'properties'))) {
    const script = /^customData$/i.test(key) ? resource.resolve(node) : undefined
    if (script?.kind === 'scalar' && !script.templated)
      yield* assignedIn(file.text, script.range, `${owner} customData`)
  }
}

/** Secrets in places that everybody who may look at the resource reads: App Configuration, plain variables of containers. */
export function* azurePlainStores(
  resource: AzureResource,
  isBicep: boolean,
): Generator<Pick<Hit, 'range' | 'message' | 'fix'>> {
  const { type, name, range } = resource
  const key = /([^/:$]*)(?:\$[^/]*)?$/.exec(name)?.[1] ?? ''
  const isReference = /keyvaultref/i.test(resource.literal('properties', 'contentType')?.text ?? '')
  if (
    type === 'microsoft.appconfiguration/configurationstores/keyvalues' &&
    isSecretName(key) &&
    !isReference
  )
    yield { range, message: `${key} is kept in App Configuration` }
  const encrypted = resource.literal('properties', 'isEncrypted')
  if (
    type === 'microsoft.automation/automationaccounts/variables' &&
    isSecretName(key) &&
    encrypted?.value === false
  )
    yield {
      range: encrypted.range,
      message: `${key} is a plain variable of automation`,
      fix: isBicep ? 'isEncrypted: true' : '"isEncrypted": true',
    }
  if (!/^microsoft\.(?:app\/(?:containerapps|jobs)|containerinstance\/containergroups)$/.test(type)) return
  for (const { node } of walk(child(resource.node, 'properties'))) {
    const variable = known(child(node, 'name'))
    const value = child(node, 'value')
    if (variable && isSecretName(variable.text) && value && resource.isSecure(value))
      yield {
        range: value.range,
        message: `${variable.text} is a plain variable of the container`,
        fix: isBicep ? "secretRef: '<secret of the app>'" : '"secretRef": "<secret of the app>"',
      }
  }
}
