/** Servers that take connections without TLS, and connection strings that ask for none. */
import type { Hit } from '../../patterns/rule.ts'
import type { Code } from '../documents/code/code.ts'
import { type Expression, expressionsIn } from '../documents/expression.ts'
import { attributeOf, blocksIn, type HclBlock, type HclBody, stringOf } from '../documents/hcl/hcl.ts'
import type { Range } from '../documents/node.ts'
import { opposite } from './fixes/setting.ts'
import { isLocalHost, urlParts } from './hosts.ts'
import { plain } from './open-addresses.ts'
import { isOff } from './switched.ts'

export const PLAIN_SERVER = 'the server takes connections without TLS'
const PLAIN_NETWORK = 'data goes over the network without TLS'

/** What a connection string says, when its host is on the network. */
export function weaknessOf(text: string): string | undefined {
  const found = PARAMETERS.find(([pattern]) => pattern.test(text))
  const url = urlParts(text.replace(/^jdbc:/i, ''))
  const host =
    url?.host ??
    /@tcp\(([^):]+)/.exec(text)?.[1] ??
    /(?:^|[\s;])(?:host|server|data source)\s*=\s*(?:tcp:)?([^;\s,]+)/i.exec(text)?.[1]
  if (found) return host && !isLocalHost(host) ? found[1] : undefined
  const managed =
    url &&
    /^redis$/.test(url.scheme) &&
    /\.cache\.amazonaws\.com$|\.redis\.cache\.windows\.net$|\.upstash\.io$/.test(url.host)
  return managed ? 'the managed cache is spoken to without TLS' : undefined
}

/** The parameter that asks for TLS, in the words of the driver that reads such a string. */
export function encrypted(text: string): string {
  const [, , better] = PARAMETERS.find(([pattern]) => pattern.test(text)) ?? []
  return better ?? 'rediss:// in place of redis://'
}

const PARAMETERS: readonly (readonly [RegExp, string, string])[] = [
  [/\bsslmode=(?:disable|allow|prefer)\b/i, 'the connection may go without TLS', 'sslmode=verify-full'],
  [/\buseSSL=false\b|\bsslMode=DISABLED\b/i, 'the connection goes without TLS', 'sslMode=VERIFY_IDENTITY'],
  [
    /\btrustServerCertificate=(?:true|yes)\b/i,
    'any certificate of the server is accepted',
    'trustServerCertificate=false',
  ],
  [/[?&]tls=skip-verify\b/, 'any certificate of the server is accepted', 'tls=true'],
  [/[?&;]encrypt=(?:false|no|disabled)\b/i, 'the connection goes without TLS', 'encrypt=true'],
  [/[?&;]tls=(?:false|no|disabled)\b/i, 'the connection goes without TLS', 'tls=true'],
  [/[?&;]ssl=(?:false|no|disabled)\b/i, 'the connection goes without TLS', 'ssl=true'],
]

/** Switches of a server's parameters, by the names that their makers give them, and what switches them off. */
const SWITCHES: Readonly<Record<string, RegExp>> = {
  'rds.force_ssl': /^(?:0|off|false)$/i,
  require_secure_transport: /^(?:0|off|false)$/i,
  require_ssl: /^(?:0|off|false)$/i,
  neptune_enforce_ssl: /^(?:0|off|false)$/i,
  tls: /^disabled$/i,
}

/** Whether a parameter of a database server lets connections in without TLS. */
const isPlainParameter = (name: string, value: string): boolean =>
  SWITCHES[name.toLowerCase()]?.test(value) ?? false

/** What a setting of a server says about its connections; undefined when it says nothing bad. */
export function plainServer(name: string, path: string, value: string): string | undefined {
  if (isPlainTransit(name, value) || isPlainNodes(path, value)) return PLAIN_NETWORK
  const isParameter = /(?:^|\.)Parameters\.[\w.]+$/.test(path) || /^rds\.|^neptune_/.test(name)
  return isParameter && isPlainParameter(name, value) ? PLAIN_SERVER : undefined
}

/** `ParameterName` with its `ParameterValue` beside it. */
export const isPlainPair = (name: string | undefined, value: string | undefined): boolean =>
  name !== undefined && value !== undefined && isPlainParameter(name, value)

/** Kafka's brokers, file systems, caches and copiers of AWS, in Terraform's words and CloudFormation's. */
const isPlainTransit = (name: string, text: string): boolean =>
  (/^(?:client_broker|ClientBroker)$/.test(name) && /^(?:TLS_)?PLAINTEXT$/.test(text)) ||
  (/^(?:transit_encryption|TransitEncryption)$/.test(name) && /^DISABLED$/i.test(text)) ||
  (/^(?:TransitEncryptionEnabled|InCluster|in_cluster)$/.test(name) && isOff(text)) ||
  (name === 'SslMode' && /^none$/i.test(text)) ||
  (name === 'enableNonSslPort' && text === 'true')

const isPlainNodes = (path: string, text: string): boolean =>
  /(?:^|\.)NodeToNodeEncryptionOptions\.Enabled$/.test(path) && isOff(text)

interface PlainOption {
  readonly name: string
  readonly range: Range
  readonly message: string
}

/** Options of a driver that stand beside its host: `{ host, ssl: false }`, `connect(host=…, sslmode='disable')`. */
export function* plainOptions(code: Code): Generator<PlainOption> {
  const objects = code.calls.flatMap((call) => [
    call.arguments.flatMap(({ name, value }) => (name ? [{ name, value }] : [])),
    ...call.arguments.flatMap(({ value }) => [...expressionsIn(value)].map(propertiesOf)),
  ])
  for (const options of objects) {
    const host = options.find(({ name }) => /^(?:host|hostname|server)$/i.test(name))?.value
    if (host?.kind !== 'string' || isLocalHost(host.value)) continue
    const isDatabase = options.some(({ name }) =>
      /^(?:database|db|dbname|dialect|user|username)$/i.test(name),
    )
    for (const { name, value } of options)
      if (
        (name === 'sslmode' && value.kind === 'string' && /^(?:disable|allow|prefer)$/.test(value.value)) ||
        (name === 'ssl' && isDatabase && value.kind === 'constant' && isOff(value.text))
      )
        yield { name, range: value.range, message: 'the connection may go without TLS' }
  }
}

const propertiesOf = (value: Expression) => (value.kind === 'object' ? value.properties : [])

/** What switches TLS on where such a value switches it off. */
export const switchedOn = (value: string): string =>
  TRANSPORTS[value.toUpperCase()] ?? opposite(value) ?? 'true'

/** https://docs.aws.amazon.com/msk/1.0/apireference/clusters.html, https://docs.aws.amazon.com/dms/latest/APIReference/API_Endpoint.html, https://cloud.google.com/sql/docs/postgres/admin-api/rest/v1/instances */
const TRANSPORTS: Readonly<Record<string, string>> = {
  PLAINTEXT: 'TLS',
  TLS_PLAINTEXT: 'TLS',
  NONE: 'verify-full',
  ALLOW_UNENCRYPTED_AND_ENCRYPTED: 'ENCRYPTED_ONLY',
}

type Found = Pick<Hit, 'range' | 'instead' | 'fix'> & { readonly message: string }

/** Of one resource. */
export function* terraformServers(block: HclBlock): Generator<Found> {
  for (const part of [block, ...blocksIn(block)]) yield* openServer(block, part)
}

function* openServer(block: HclBlock, part: HclBody & { readonly type: string }): Generator<Found> {
  const [type = ''] = block.labels
  for (const { name, value } of part.attributes) {
    const text = value.kind === 'template' ? value.text : (plain(value) ?? '')
    const off =
      (/^(?:ssl_enforcement_enabled|require_ssl|transit_encryption_enabled)$/.test(name) &&
        text === 'false') ||
      (/^(?:enable_non_ssl_port|non_ssl_port_enabled)$/.test(name) && text === 'true') ||
      (name === 'ssl_enforcement' && text === 'Disabled') ||
      (name === 'ssl_mode' &&
        (text === 'ALLOW_UNENCRYPTED_AND_ENCRYPTED' || (type === 'aws_dms_endpoint' && text === 'none'))) ||
      (part.type === 'node_to_node_encryption' && name === 'enabled' && text === 'false') ||
      isPlainTransit(name, text)
    if (off) yield { range: value.range, message: PLAIN_SERVER, instead: switchedOn(text) }
    const found = value.kind === 'string' && weaknessOf(text)
    if (found && block.type !== 'variable') yield { range: value.range, message: found, fix: encrypted(text) }
  }
  const value = attributeOf(part, 'value')
  const name = stringOf(part, 'name') ?? ''
  const isOfServer = part.type === 'parameter' || /configuration|parameter/.test(type)
  if (value && isOfServer && isPlainParameter(name, plain(value) ?? ''))
    yield { range: value.range, message: PLAIN_SERVER, instead: switchedOn(plain(value) ?? '') }
}
