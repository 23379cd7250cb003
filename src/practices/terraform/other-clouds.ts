/** Firewall rules of smaller clouds in Terraform that let in the whole internet; each says the same in words of its own. */
import { attributeOf, blocksIn, blocksOf, type HclBlock, type HclBody } from '../../documents/hcl/hcl.ts'
import { type Found, open, opened, plain } from '../open-addresses.ts'
import { type Ports, portsOf } from '../ports.ts'

/** Resources, and the blocks that hold their rules; a resource without such blocks is one rule itself. */
const RULES: Readonly<Record<string, string | undefined>> = {
  alicloud_security_group_rule: undefined,
  civo_firewall: 'ingress_rule',
  cloudstack_firewall: 'rule',
  cloudstack_network_acl: 'rule',
  exoscale_security_group_rule: undefined,
  hcloud_firewall: 'rule',
  ibm_is_security_group_rule: undefined,
  linode_firewall: 'inbound',
  nifcloud_security_group_rule: undefined,
  oci_core_network_security_group_security_rule: undefined,
  oci_core_security_list: 'ingress_security_rules',
  outscale_security_group_rule: undefined,
  scaleway_instance_security_group: 'inbound_rule',
  tencentcloud_security_group_rule: undefined,
  tencentcloud_security_group_rule_set: 'ingress',
  yandex_vpc_security_group: 'ingress',
  yandex_vpc_security_group_rule: undefined,
}
const ADDRESSES = [
  ...['cidr_ip', 'cidr_block', 'source', 'source_ips', 'remote', 'ipv4', 'ipv6', 'ipv6_cidr_ip'],
  ...['v4_cidr_blocks', 'v6_cidr_blocks', 'ipv6_cidr_block', 'cidr', 'cidr_list', 'ip_range'],
]
const OUTWARD = /^(?:egress|out|outbound)$/i
const REFUSING = /^(?:drop|deny|reject)$/i

/** Of one resource; nothing for those of the large clouds. */
export function* otherClouds(type: string, block: HclBlock): Generator<Found> {
  if (!Object.hasOwn(RULES, type)) return
  const inside = RULES[type]
  for (const rule of inside === undefined ? [block] : blocksOf(block, inside)) {
    const text = (name: string) => plain(attributeOf(rule, name)) ?? ''
    const [range] = ADDRESSES.flatMap((name) => open(attributeOf(rule, name)))
    const isShut = OUTWARD.test(text('direction') || text('traffic_type') || text('flow') || text('type'))
    if (!range || isShut || REFUSING.test(text('policy') || text('action'))) continue
    const found = portsIn(rule, type).flatMap((ports) => opened(range, ports))
    yield* found.sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0)).slice(0, 1)
  }
}

const PAIRS = [
  ['from_port', 'to_port'],
  ['min', 'max'],
  ['port_min', 'port_max'],
  ['start_port', 'end_port'],
  ['from_port_range', 'to_port_range'],
] as const

/** `22`, `8000-8010`, `22/22`, several with commas, or two numbers, here or in a block below. */
function portsIn(rule: HclBody, type: string): Ports[] {
  const all = portsOf(undefined, undefined, true)
  const protocol = plain(attributeOf(rule, 'protocol')) ?? plain(attributeOf(rule, 'ip_protocol')) ?? ''
  if (/^(?:all|any|-1)$/i.test(protocol)) return [all]
  if (/^icmp/i.test(protocol)) return []
  // https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/security_group_rule_set
  if (type === 'tencentcloud_security_group_rule_set' && !attributeOf(rule, 'port')) return [all]
  return [rule, ...blocksIn(rule)].flatMap((part) => {
    const given = ['port', 'ports', 'port_range'].flatMap((name) => {
      const value = attributeOf(part, name)
      return (value?.kind === 'list' ? value.items : [value]).flatMap((one) => plain(one) ?? [])
    })
    const single = given
      .flatMap((text) => text.split(','))
      .map((text) => {
        const [from = '', to = from] = text.trim().split(/(?<=\d)[-/]/)
        return /^(?:all|any|-1)/i.test(from) ? all : portsOf(from, to)
      })
    const double = PAIRS.flatMap(([low, high]) => {
      const from = plain(attributeOf(part, low))
      return from === undefined ? [] : [portsOf(from, plain(attributeOf(part, high)))]
    })
    return [...single, ...double]
  })
}
