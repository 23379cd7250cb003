/** Accounts, sites and gateways of Azure templates that serve plain HTTP, and what their TLS still accepts. */
import type { Hit } from '../../../patterns/rule.ts'
import {
  type AzureResource,
  type AzureTemplate,
  azureTemplates,
  child,
  known,
} from '../../documents/dialects/azure.ts'
import { keyedScalars, type ScalarNode } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'

/** Open by default, and nobody asked for it. */
const UNSAID = 5.0

type Found = Pick<Hit, 'range' | 'message' | 'severity' | 'fix' | 'instead'>

/** What one reader finds in each resource of the file's templates. */
export function* inAzure(
  file: SourceFile,
  reader: (resource: AzureResource, template: AzureTemplate) => Iterable<Found>,
): Generator<Hit> {
  for (const template of azureTemplates(file))
    for (const resource of template.resources)
      for (const found of reader(resource, template))
        yield { path: file.path, resource: `${resource.type} ${resource.name}`, ...found }
}

export const isText = (scalar: ScalarNode | undefined, pattern: RegExp): scalar is ScalarNode =>
  scalar !== undefined && pattern.test(scalar.text)

const OFF = /^false$/i
const ON = /^true$/i
const BESIDE = 'plain HTTP is served beside HTTPS'

/** Storage accounts are shut unless they say otherwise since this version of the API (https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer). */
const HTTPS_BY_DEFAULT = '2019-04-01'

/** Settings that shut plain HTTP out, and whether it is open where they are absent. */
const HTTPS_ONLY: readonly { readonly types: RegExp; readonly name: string; readonly open: boolean }[] = [
  { types: /^microsoft\.web\/sites(?:\/slots)?$/, name: 'httpsOnly', open: true },
  { types: /^microsoft\.storage\/storageaccounts$/, name: 'supportsHttpsTrafficOnly', open: false },
]

/** Settings that let plain HTTP in. */
const HTTP_TOO: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^microsoft\.cdn\/profiles\/endpoints$/, ['isHttpAllowed']],
  [/^microsoft\.app\/(?:containerapps|jobs)$/, ['configuration', 'ingress', 'allowInsecure']],
]

/** Of one resource. */
export function* azureListeners(resource: AzureResource): Generator<Found> {
  const only = HTTPS_ONLY.find(({ types }) => types.test(resource.type))
  if (only) {
    const said = resource.literal('properties', only.name)
    if (isText(said, OFF)) yield { range: said.range, message: BESIDE, instead: 'true' }
    else if ((only.open || isOld(resource)) && resource.lacks('properties', only.name))
      yield { range: resource.range, message: BESIDE, severity: UNSAID, fix: `${only.name}: true` }
  }
  for (const [types, path] of HTTP_TOO) {
    const said = types.test(resource.type) ? resource.literal('properties', ...path) : undefined
    if (isText(said, ON)) yield { range: said.range, message: BESIDE, instead: 'false' }
  }
  if (/\/afdendpoints\/routes$/.test(resource.type)) yield* route(resource)
  if (resource.type === 'microsoft.apimanagement/service/apis')
    for (const protocol of resource.items('properties', 'protocols').map(known))
      if (isText(protocol, /^(?:http|ws)$/i))
        yield { range: protocol.range, message: BESIDE, instead: `${protocol.text}s` }
}

const isOld = (resource: AzureResource): boolean =>
  (resource.literal('apiVersion')?.text ?? '9') < HTTPS_BY_DEFAULT

/** A route of Front Door that takes both protocols and turns nobody to the safe one. */
function* route(resource: AzureResource): Generator<Found> {
  const taken = resource.items('properties', 'supportedProtocols').map(known)
  const http = taken.find((protocol) => protocol?.text.toLowerCase() === 'http')
  if (http && isText(resource.literal('properties', 'httpsRedirect'), /^disabled$/i))
    yield { range: http.range, message: BESIDE }
}

/** Databases and caches that talk without TLS. */
export function* azurePlainDatabases(resource: AzureResource): Generator<Found> {
  const { type } = resource
  const forced = resource.literal('properties', 'sslEnforcement')
  if (/^microsoft\.dbfor\w+\/servers$/.test(type) && isText(forced, /^disabled$/i))
    yield { range: forced.range, message: 'the server takes connections without TLS', instead: 'Enabled' }
  const plain = resource.literal('properties', 'enableNonSslPort')
  if (/^microsoft\.cache\/redis$/.test(type) && isText(plain, ON))
    yield { range: plain.range, message: 'the cache takes connections without TLS', instead: 'false' }
  const client = resource.literal('properties', 'clientProtocol')
  if (/^microsoft\.cache\/redisenterprise\/databases$/.test(type) && isText(client, /^plaintext$/i))
    yield { range: client.range, message: 'the cache takes connections without TLS', instead: 'Encrypted' }
  const value = resource.literal('properties', 'value')
  if (
    /\/configurations$/.test(type) &&
    /require_secure_transport/i.test(resource.name) &&
    isText(value, /^off$/i)
  )
    yield { range: value.range, message: 'the server takes connections without TLS', instead: 'ON' }
}

/** Names and values below a resource, references followed. */
export function* azureSettings(
  resource: AzureResource,
): Generator<{ readonly key: string; readonly value: ScalarNode }> {
  for (const { key, node } of keyedScalars(child(resource.node, 'properties'))) {
    const value = known(resource.resolve(node))
    if (value) yield { key, value }
  }
}
