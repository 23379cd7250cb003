/** Firewall rules of Terraform that let in the whole internet. */
import type { Expression } from '../../documents/expression.ts'
import { attributeOf, blocksOf, type HclBlock, type HclBody } from '../../documents/hcl/hcl.ts'
import type { Range } from '../../documents/node.ts'
import { type Found, listed, open, opened, plain } from '../open-addresses.ts'
import { isAnyAddress, portsOf } from '../ports.ts'
import { allowLists } from './allow-lists.ts'
import { otherClouds } from './other-clouds.ts'

/** Of one resource: its rules, or the lists of callers that it holds. */
export function* terraformRules(block: HclBlock): Generator<Found> {
  const [type = ''] = block.labels
  if (/^aws_(?:default_)?security_group$/.test(type))
    for (const rule of blocksOf(block, 'ingress')) yield* awsRule(rule)
  else if (type === 'aws_security_group_rule') yield* isEgress(block) ? [] : awsRule(block)
  else if (type === 'aws_vpc_security_group_ingress_rule') yield* awsRule(block)
  else if (type === 'google_compute_firewall') yield* googleRule(block)
  else if (/^aws_(?:default_)?network_acl(?:_rule)?$/.test(type))
    for (const rule of type.endsWith('rule') ? [block] : blocksOf(block, 'ingress')) yield* aclRule(rule)
  else if (type === 'aws_db_security_group')
    for (const rule of blocksOf(block, 'ingress'))
      for (const range of open(attributeOf(rule, 'cidr')))
        yield listed(range, 'the allow list of the database')
  else if (type === 'digitalocean_firewall')
    for (const rule of blocksOf(block, 'inbound_rule')) yield* digitalOceanRule(rule)
  else if (OPENSTACK_GROUP.test(type)) yield* openstackRules(block)
  else if (/^openstack_fw_rule_v[12]$/.test(type)) yield* openstackFirewall(block)
  else if (/^azurerm_network_security_(?:rule|group)$/.test(type))
    for (const rule of type.endsWith('rule') ? [block] : blocksOf(block, 'security_rule'))
      yield* azureRule(rule)
  else {
    yield* otherClouds(type, block)
    yield* allowLists(type, block)
  }
}

/** Several clouds are OpenStack under another name. */
const OPENSTACK_GROUP =
  /^(?:openstack|opentelekomcloud|huaweicloud|flexibleengine|g42cloud)_(?:networking|compute)_secgroup(?:_rule)?(?:_v2)?$/

const isEgress = (block: HclBody): boolean => {
  const type = attributeOf(block, 'type')
  return type?.kind === 'string' && type.value === 'egress'
}

function* awsRule(rule: HclBody): Generator<Found> {
  const text = (name: string) => plain(attributeOf(rule, name))
  const protocol = text('protocol') ?? text('ip_protocol')
  const ports = portsOf(text('from_port'), text('to_port'), protocol === '-1' || protocol === 'all')
  for (const name of ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6'])
    for (const range of open(attributeOf(rule, name)).slice(0, 1)) yield* opened(range, ports)
}

/** Of a network: every subnet has one that is open, so only a port of administrators that is named counts. */
function* aclRule(rule: HclBody): Generator<Found> {
  const text = (name: string) => plain(attributeOf(rule, name))
  const [range] = [...open(attributeOf(rule, 'cidr_block')), ...open(attributeOf(rule, 'ipv6_cidr_block'))]
  const action = text('rule_action') ?? text('action')
  const ports = portsOf(text('from_port'), text('to_port'))
  if (range && action === 'allow' && text('egress') !== 'true' && !ports.all && ports.to - ports.from < 1024)
    yield* opened(range, ports)
}

function* digitalOceanRule(rule: HclBody): Generator<Found> {
  const [range] = open(attributeOf(rule, 'source_addresses'))
  const given = plain(attributeOf(rule, 'port_range')) ?? ''
  if (range && plain(attributeOf(rule, 'protocol')) !== 'icmp')
    yield* opened(range, portsOf(...ends(given), given === 'all' || given === '1-65535'))
}

function* openstackRules(block: HclBlock): Generator<Found> {
  const isOne = /_rule(?:_|$)/.test(block.labels[0] ?? '')
  for (const rule of isOne ? [block] : blocksOf(block, 'rule')) {
    const text = (name: string) => plain(attributeOf(rule, name))
    const [range] = [...open(attributeOf(rule, 'remote_ip_prefix')), ...open(attributeOf(rule, 'cidr'))]
    if (!range || text('direction') === 'egress' || text('protocol') === 'icmp') continue
    const [from, to] = [
      text('port_range_min') ?? text('from_port'),
      text('port_range_max') ?? text('to_port'),
    ]
    // Huawei's takes a list instead of two ends.
    const lists = text('ports')?.split(',')
    for (const ports of lists?.map((one) => portsOf(...ends(one))) ?? [portsOf(from, to, from === undefined)])
      yield* opened(range, ports)
  }
}

/** A rule that names no source takes everybody's. */
function* openstackFirewall(block: HclBlock): Generator<Found> {
  const text = (name: string) => plain(attributeOf(block, name)) ?? ''
  const source = attributeOf(block, 'source_ip_address')
  const [range] = source ? open(source) : [attributeOf(block, 'action')?.range]
  if (!range || text('action') !== 'allow' || text('enabled') === 'false' || text('protocol') === 'icmp')
    return
  const given = text('destination_port')
  yield* opened(range, portsOf(...ends(given.replace(':', '-')), given === ''))
}

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

/** Azure also knows the internet by name. */
const azureOpen = (value: Expression | undefined): Range[] =>
  (value?.kind === 'list' ? value.items : value ? [value] : []).flatMap((item) =>
    item.kind === 'string' && (/^(?:\*|any|internet)$/i.test(item.value) || isAnyAddress(item.value))
      ? [item.range]
      : [],
  )

function* azureRule(rule: HclBody): Generator<Found> {
  const text = (name: string) => (plain(attributeOf(rule, name)) ?? '').toLowerCase()
  const source = attributeOf(rule, 'source_address_prefix')
  const [range] = [...azureOpen(source), ...azureOpen(attributeOf(rule, 'source_address_prefixes'))]
  const meets = text('access') === 'allow' && text('direction') === 'inbound' && text('protocol') !== 'icmp'
  if (!range || !meets) return
  const given = attributeOf(rule, 'destination_port_ranges')
  const ports =
    given?.kind === 'list'
      ? given.items.flatMap((item) => plain(item) ?? [])
      : [text('destination_port_range')]
  for (const port of ports.flatMap((one) => one.split(',')))
    yield* opened(range, portsOf(...ends(port.trim()), port === '*'))
}
