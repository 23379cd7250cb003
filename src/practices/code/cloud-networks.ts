/** Firewall rules and databases that programs of the CDK and of Pulumi describe: who may come in, and what has a public address. */
import type { Hit } from '../../../patterns/rule.ts'
import type { Call, Code } from '../../documents/code/code.ts'
import { argumentOf, type CallExpression, type Expression } from '../../documents/expression.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { type Found, open, opened, plain } from '../open-addresses.ts'
import { isAnyAddress, type Ports, portsOf } from '../ports.ts'
import { isCloudCode } from './cloud-code.ts'
import { valueBehind } from './given.ts'

/** Every rule that lets in the whole internet to a port that is not for everybody. */
export function* openRules(file: SourceFile): Generator<Hit> {
  const code = isCloudCode(file) ? file.code() : undefined
  const seen = new Set<number>()
  for (const call of code?.calls ?? [])
    for (const found of [...(code ? openedBy(call, code) : []), ...openedIn(call)]) {
      const start = found.range?.start ?? 0
      // What is in a list is a call of its own too.
      if (!seen.has(start)) yield { path: file.path, resource: call.callee, ...found }
      seen.add(start)
    }
}

type FixedFound = Found & Pick<Hit, 'fix'>
const NARROW = 'ec2.Peer.ipv4("<network of the office or VPN>")'

/** `sg.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22))`, `server.connections.allowFromAnyIpv4(ec2.Port.tcp(22))` */
function openedBy(call: Call, code: Code): FixedFound[] {
  const word = wordOf(call.callee)
  const given = (place: number, ...names: readonly string[]): Expression | undefined => {
    const value = names.map((name) => argumentOf(call, name)).find((each) => each) ?? argumentOf(call, place)
    return valueBehind(value, code) ?? value
  }
  const found = (place: Expression, port: Expression | undefined): FixedFound[] =>
    opened(place.range, portsIn(port, code)).map((each) => ({ ...each, fix: NARROW }))
  if (/^allowfromanyipv[46]$/.test(word)) return found(call, given(0, 'port_range', 'portRange'))
  if (word !== 'addingressrule' && word !== 'allowfrom') return []
  const peer = given(0, 'peer', 'other')
  return peer?.kind === 'call' && isAnybody(peer)
    ? found(peer, given(1, 'connection', 'port_range', 'portRange'))
    : []
}

/** `Peer.anyIpv4()`, `Peer.ipv4("0.0.0.0/0")` */
function isAnybody(peer: CallExpression): boolean {
  const word = wordOf(peer.callee)
  const address = settled(peer.arguments[0]?.value)
  return (
    /^anyipv[46]$/.test(word) ||
    (/^ipv[46]$/.test(word) && address?.kind === 'string' && isAnyAddress(address.value))
  )
}

/** The ports that the CDK knows by name: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.Port.html */
const NAMED: Readonly<Record<string, string>> = {
  ssh: '22',
  rdp: '3389',
  mysqlaurora: '3306',
  postgres: '5432',
  mssql: '1433',
  oracle: '1521',
  redis: '6379',
  mongodb: '27017',
  nfs: '2049',
  smb: '445',
  ldap: '389',
}

/** Nothing is said of ports that are not written down. */
function portsIn(port: Expression | undefined, code: Code): Ports {
  if (port?.kind === 'name') return portsOf(NAMED[wordOf(port.text)])
  if (port?.kind !== 'call') return portsOf(undefined)
  // By their names they stand in the same order.
  const [from, to = from] = port.arguments.map(({ value }) => plain(settled(valueBehind(value, code))))
  const word = wordOf(port.callee)
  if (/^(?:tcp|udp)(?:range)?$/.test(word)) return portsOf(from, to)
  return portsOf(undefined, undefined, /^all(?:traffic|tcp)$/.test(word))
}

/** Resources that are given their rules as a whole: `new aws.ec2.SecurityGroup('g', { ingress: [{ … }] })`. */
const RESOURCE =
  /(?:^|\.)(?:New|Cfn)?(?:Default)?(?:SecurityGroup(?:Rule|IngressRule|Ingress)?|Firewall)(?:Args|Property)?$/

const openedIn = (call: Call): Found[] =>
  RESOURCE.test(call.callee) ? [...recordsIn(call)].flatMap(ruleOf) : []

type Fields = ReadonlyMap<string, Expression>

/** Everything that is given fields inside an expression, but for what is about going out. */
function* recordsIn(expression: Expression): Generator<Fields> {
  const value = settled(expression)
  if (value?.kind === 'list') for (const item of value.items) yield* recordsIn(item)
  if (value?.kind !== 'object' && value?.kind !== 'call') return
  const given =
    value.kind === 'object'
      ? value.properties
      : value.arguments.map(({ name = '', value: inner }) => ({ name, value: inner }))
  const fields = new Map(given.map(({ name, value: inner }) => [wordOf(name), inner]))
  if (plain(settled(fields.get('type'))) === 'egress' || plain(settled(fields.get('direction'))) === 'EGRESS')
    return
  yield fields
  for (const [name, inner] of fields) if (!/egress|outbound/.test(name)) yield* recordsIn(inner)
}

const ADDRESSES = /^(?:(?:ipv6)?cidrblocks|cidrip(?:v[46])?|sourceranges)$/

/** In the words of Amazon's rules, or of Google's, where the ports stand in a list. */
function ruleOf(fields: Fields): Found[] {
  const text = (name: string) => plain(settled(fields.get(name)))
  const [range] = [...fields].flatMap(([name, value]) => (ADDRESSES.test(name) ? open(listed(value)) : []))
  if (!range) return []
  const protocol = text('protocol') ?? text('ipprotocol')
  const ports = fields.has('sourceranges')
    ? portsOfGoogle(fields)
    : [portsOf(text('fromport'), text('toport'), protocol === '-1' || protocol === 'all')]
  return ports.flatMap((each) => opened(range, each)).slice(0, 1)
}

const portsOfGoogle = (fields: Fields): Ports[] =>
  [...recordsIn({ kind: 'list', items: itemsOf(fields.get('allows')), range: { start: 0, end: 0 } })].flatMap(
    (allow) =>
      itemsOf(allow.get('ports')).map((port) => {
        const [from, to = from] = (plain(settled(port)) ?? '').split('-')
        return portsOf(from, to)
      }),
  )

/** Databases and brokers with an address of their own: `publiclyAccessible: true`. */
export function* publicDatabases(file: SourceFile): Generator<Hit> {
  for (const { name, value, kind } of (isCloudCode(file) && file.code()?.named) || []) {
    const given = settled(value)
    const isOn = given?.kind === 'constant' && /^true$/i.test(given.text)
    if (isOn && (kind === 'property' || kind === 'argument') && wordOf(name) === 'publiclyaccessible')
      yield {
        path: file.path,
        range: given.range,
        resource: name,
        message: `${name} gives it a public address`,
      }
  }
}

/** `add_ingress_rule`, `AddIngressRule` and Go's `ec2.Peer_AnyIpv4`: the last word of a name as every language has it. */
export const wordOf = (name: string): string =>
  name
    .replace(/^.*\.(?:Peer_|Port_)?/, '')
    .replaceAll('_', '')
    .toLowerCase()

/** Go wraps what it gives: `pulumi.Int(22)`, `jsii.String("…")`, `pulumi.StringArray{…}`. */
export function settled(value: Expression | undefined): Expression | undefined {
  if (value?.kind !== 'call' || !/^(?:pulumi|jsii)\.\w+$/.test(value.callee)) return value
  const items = value.arguments.flatMap((each) => settled(each.value) ?? [])
  return value.callee.endsWith('Array') ? { kind: 'list', items, range: value.range } : items[0]
}

const listed = (value: Expression | undefined): Expression | undefined => {
  const given = settled(value)
  return given?.kind === 'list' ? { ...given, items: itemsOf(given) } : given
}

/** Go's arrays are calls of their type. */
const itemsOf = (value: Expression | undefined): Expression[] => {
  const given = settled(value)
  const items =
    given?.kind === 'list'
      ? given.items
      : given?.kind === 'call'
        ? given.arguments.map((each) => each.value)
        : []
  return items.flatMap((item) => settled(item) ?? [])
}
