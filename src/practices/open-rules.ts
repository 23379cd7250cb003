/** Firewall rules and allow lists of Terraform that let in the whole internet. */

import type { Hit } from '../../patterns/rule.ts'
import type { Expression } from '../documents/expression.ts'
import { attributeOf, blocksIn, blocksOf, type HclBlock, type HclBody } from '../documents/hcl.ts'
import type { Range } from '../documents/node.ts'
import { isAnyAddress, type Ports, portsOf, riskOf } from './ports.ts'

/** A list of who may come in that lets in everybody. */
const ALLOW_LIST = 6.5

/** A place and what it means, for a hit. */
export type Found = Pick<Hit, 'range' | 'message' | 'severity'>

/** Ports that a rule opens to everybody; nothing when they are meant to be open. */
export function opened(range: Range, ports: Ports): Found[] {
  const risk = riskOf(ports)
  return risk ? [{ range, message: `${risk.what} open to the whole internet`, severity: risk.severity }] : []
}

/** An allow list with everybody on it. */
export const listed = (range: Range, what: string): Found => ({
  range,
  message: `${what} lets in the whole internet`,
  severity: ALLOW_LIST,
})

/** Of one resource: its rules, or the lists of callers that it holds. */
export function* terraformRules(block: HclBlock): Generator<Found> {
  const [type = ''] = block.labels
  if (/^aws_(?:default_)?security_group$/.test(type))
    for (const part of blocksIn(block)) {
      const isIngress =
        part.type === 'ingress' ||
        (part.type === 'content' &&
          blocksOf(block, 'dynamic', 'ingress').some((one) => one.blocks.includes(part)))
      if (isIngress) yield* awsRule(part)
    }
  else if (type === 'aws_security_group_rule') yield* isEgress(block) ? [] : awsRule(block)
  else if (type === 'aws_vpc_security_group_ingress_rule') yield* awsRule(block)
  else if (type === 'google_compute_firewall') yield* googleRule(block)
  else if (/^azurerm_network_security_(?:rule|group)$/.test(type))
    for (const rule of type.endsWith('rule') ? [block] : blocksOf(block, 'security_rule'))
      yield* azureRule(rule)
  else yield* allowLists(type, block)
}

const isEgress = (block: HclBody): boolean => {
  const type = attributeOf(block, 'type')
  return type?.kind === 'string' && type.value === 'egress'
}

/** Addresses of an attribute that take in everybody. */
function open(value: Expression | undefined): Range[] {
  const items = value?.kind === 'list' ? value.items : value ? [value] : []
  return items.flatMap((item) => (item.kind === 'string' && isAnyAddress(item.value) ? [item.range] : []))
}

function* awsRule(rule: HclBody): Generator<Found> {
  const text = (name: string) => plain(attributeOf(rule, name))
  const protocol = text('protocol') ?? text('ip_protocol')
  const ports = portsOf(text('from_port'), text('to_port'), protocol === '-1' || protocol === 'all')
  for (const name of ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6'])
    for (const range of open(attributeOf(rule, name)).slice(0, 1)) yield* opened(range, ports)
}

const plain = (value: Expression | undefined): string | undefined =>
  value?.kind === 'constant' ? value.text : value?.kind === 'string' ? value.value : undefined

function* googleRule(block: HclBlock): Generator<Found> {
  const [range] = open(attributeOf(block, 'source_ranges'))
  if (
    !range ||
    plain(attributeOf(block, 'direction')) === 'EGRESS' ||
    plain(attributeOf(block, 'disabled')) === 'true'
  )
    return
  for (const allow of blocksOf(block, 'allow')) {
    const given = attributeOf(allow, 'ports')
    const protocol = plain(attributeOf(allow, 'protocol')) ?? ''
    if (/^(?:icmp|esp|ah|112)$/i.test(protocol)) continue
    const ports = given?.kind === 'list' ? given.items.flatMap((item) => plain(item) ?? []) : []
    if (!given && /^(?:all|tcp|udp)$/i.test(protocol))
      yield* opened(range, portsOf(undefined, undefined, true))
    for (const port of ports) yield* opened(range, portsOf(...ends(port)))
  }
}

const ends = (port: string): [string, string] => {
  const [from = '', to = from] = port.split('-')
  return [from, to]
}

function* azureRule(rule: HclBody): Generator<Found> {
  const text = (name: string) => (plain(attributeOf(rule, name)) ?? '').toLowerCase()
  const source = attributeOf(rule, 'source_address_prefix')
  const range =
    source?.kind === 'string' && (/^(?:\*|any|internet)$/i.test(source.value) || isAnyAddress(source.value))
      ? source.range
      : open(attributeOf(rule, 'source_address_prefixes'))[0]
  if (!range || text('access') !== 'allow' || text('direction') !== 'inbound') return
  const given = attributeOf(rule, 'destination_port_ranges')
  const ports =
    given?.kind === 'list'
      ? given.items.flatMap((item) => plain(item) ?? [])
      : [text('destination_port_range')]
  for (const port of ports) yield* opened(range, portsOf(...ends(port), port === '*'))
}

/** Where a list of addresses is the only thing between the internet and a service. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  google_container_cluster: ['cidr_block'],
  google_sql_database_instance: [],
  azurerm_kubernetes_cluster: ['authorized_ip_ranges', 'api_server_authorized_ip_ranges'],
  mongodbatlas_project_ip_access_list: ['cidr_block'],
  mongodbatlas_project_ip_whitelist: ['cidr_block'],
  github_ip_allow_list_entry: ['allow_list_value'],
  cloudflare_access_policy: ['ip'],
  cloudflare_zero_trust_access_policy: ['ip'],
  tfe_ip_range: ['range'],
  snowflake_network_policy: ['allowed_ip_list'],
  redis_cloud_acl: ['cidrs'],
}

function* allowLists(type: string, block: HclBlock): Generator<Found> {
  if (type === 'aws_eks_cluster') return yield* clusterEndpoint(block)
  // Besides the list of callers a cluster has networks of its own.
  for (const name of LISTS[type] ?? [])
    for (const part of [block, ...blocksIn(block)])
      if (name !== 'cidr_block' || type !== 'google_container_cluster' || part.type === 'cidr_blocks')
        for (const range of open(attributeOf(part, name))) yield listed(range, 'the allow list')
}

/** An EKS endpoint is public, and open to all, unless it says otherwise. */
function* clusterEndpoint(block: HclBlock): Generator<Found> {
  for (const config of blocksOf(block, 'vpc_config')) {
    const access = attributeOf(config, 'endpoint_public_access')
    const given = attributeOf(config, 'public_access_cidrs')
    if (access && plain(access) !== 'true') continue
    if (!given) yield listed(config.headRange, 'the endpoint of the cluster')
    for (const range of open(given)) yield listed(range, 'the endpoint of the cluster')
  }
}
