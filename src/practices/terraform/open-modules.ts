/** Modules of the registry whose arguments let in the whole internet: groups of rules, and clusters. */
import type { Expression } from '../../documents/expression.ts'
import { attributeOf, type HclBlock, stringOf } from '../../documents/hcl/hcl.ts'
import type { Range } from '../../documents/node.ts'
import { type Found, listed, open, opened, plain } from '../open-addresses.ts'
import { isAnyAddress, type Ports, portsOf } from '../ports.ts'

/** Of one module. Its rules are told by their arguments, since forks of the module keep them. */
export function* moduleRules(block: HclBlock): Generator<Found> {
  yield* groupOfRules(block)
  if (/terraform-aws-modules\/eks\/aws/.test(stringOf(block, 'source') ?? '')) yield* cluster(block)
}

const FAMILIES = [
  ['ingress_cidr_blocks', 'cidr_blocks'],
  ['ingress_ipv6_cidr_blocks', 'ipv6_cidr_blocks'],
] as const

/** https://registry.terraform.io/modules/terraform-aws-modules/security-group/aws/latest */
function* groupOfRules(block: HclBlock): Generator<Found> {
  for (const [common, single] of FAMILIES) {
    const [everybody] = open(attributeOf(block, common))
    if (everybody) yield* worst(everybody, itemsOf(attributeOf(block, 'ingress_rules')).flatMap(portsByName))
    for (const rule of itemsOf(attributeOf(block, `ingress_with_${single}`))) {
      const address = memberOf(rule, single)
      const isOpen = address?.kind === 'string' && address.value.split(',').some(isAnyAddress)
      const range = isOpen ? address.range : address ? undefined : everybody
      if (range) yield* worst(range, portsOfRule(rule))
    }
  }
}

/** A cluster is open to all that it does not list. */
function* cluster(block: HclBlock): Generator<Found> {
  for (const prefix of ['cluster_', '']) {
    const access = attributeOf(block, `${prefix}endpoint_public_access`)
    const given = attributeOf(block, `${prefix}endpoint_public_access_cidrs`)
    if (plain(access) === 'false') continue
    const [range] = given ? open(given) : plain(access) === 'true' && access ? [access.range] : []
    if (range) yield listed(range, 'the endpoint of the cluster')
  }
}

const itemsOf = (value: Expression | undefined): readonly Expression[] =>
  value?.kind === 'list' ? value.items : []

const memberOf = (value: Expression, name: string): Expression | undefined =>
  value.kind === 'object' ? value.properties.find((one) => one.name === name)?.value : undefined

function portsOfRule(rule: Expression): Ports[] {
  const name = memberOf(rule, 'rule')
  const text = (key: string) => plain(memberOf(rule, key))
  if (name) return portsByName(name)
  if (/^icmp/i.test(text('protocol') ?? '')) return []
  return [portsOf(text('from_port'), text('to_port'), text('protocol') === '-1')]
}

const NAMED: Readonly<Record<string, number>> = {
  ssh: 22,
  rdp: 3389,
  mysql: 3306,
  postgresql: 5432,
  mssql: 1433,
  redis: 6379,
  memcached: 11211,
  'elasticsearch-rest': 9200,
  'elasticsearch-java': 9300,
  'docker-swarm': 2377,
  nfs: 2049,
  vault: 8200,
  consul: 8500,
}

/** `ssh-tcp`, `mongodb-27017-tcp`, `all-all`; what is not known opens nothing that can be told. */
function portsByName(name: Expression): Ports[] {
  if (name.kind !== 'string') return []
  const [, service = '', port] = /^(.*?)(?:-(\d{2,5}))?-(?:tcp|udp|all)$/.exec(name.value) ?? []
  if (service === 'all' && !name.value.endsWith('icmp')) return [portsOf(undefined, undefined, true)]
  const number = port ?? NAMED[service]
  return number === undefined ? [] : [portsOf(String(number))]
}

/** One finding for an address, for the worst that it may reach. */
const worst = (range: Range, ports: readonly Ports[]): Found[] =>
  ports
    .flatMap((one) => opened(range, one))
    .sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0))
    .slice(0, 1)
