/** Firewall rules and lists of callers in Ansible's tasks that let in the whole internet. */
import type { Hit } from '../../../patterns/rule.ts'
import { type AnsibleTask, ansibleTasks } from '../../documents/dialects/ansible.ts'
import { at, itemsAt, type Node, type ScalarNode, textAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { type Found, listed, opened } from '../open-addresses.ts'
import { isAnyAddress, type Ports, portsOf } from '../ports.ts'
import { valuesAt } from './faults.ts'

/** Words of which a file with such a task holds one. */
export const ANSIBLE_FIREWALLS = [
  ...['ec2_group', 'ec2_security_group', 'gcp_compute_firewall', 'azure_rm_securitygroup'],
  ...['security_group_rule', 'gcp_container_cluster'],
]

export function* ansibleRules(file: SourceFile): Generator<Hit> {
  for (const task of ansibleTasks(file))
    for (const found of rulesOf(task)) yield { path: file.path, resource: task.name, ...found }
}

function* rulesOf({ module, arguments: given }: AnsibleTask): Generator<Found> {
  if (/^ec2_(?:security_)?group$/.test(module))
    for (const rule of itemsAt(given, 'rules')) yield* amazonRule(rule)
  else if (module === 'azure_rm_securitygroup')
    for (const rule of itemsAt(given, 'rules')) yield* azureRule(rule)
  else if (module === 'gcp_compute_firewall') yield* googleRule(given)
  else if (/^(?:os_)?security_group_rule$/.test(module)) yield* openstackRule(given)
  else if (module === 'gcp_container_cluster') {
    const guards = ['master_authorized_networks_config', 'private_cluster_config']
    // Open by default, and nobody asked for it.
    if (given?.kind === 'map' && !guards.some((name) => at(given, name)))
      yield { ...listed(given.range, 'the endpoint of the cluster'), severity: 5.0 }
    for (const { value } of valuesAt(given, [
      ...['master_authorized_networks_config', 'cidr_blocks'],
      ...['*', 'cidr_block'],
    ]))
      if (isAnyAddress(value.text)) yield listed(value.range, 'the endpoint of the cluster')
  }
}

/** The first address of a rule that is everybody's. */
const anyOf = (rule: Node, ...names: readonly string[]): ScalarNode | undefined =>
  names
    .flatMap((name) => [...valuesAt(rule, [name, '*'])])
    .map(({ value }) => value)
    .find(({ text }) => isAnyAddress(text) || /^(?:\*|any|internet)$/i.test(text))

function* amazonRule(rule: Node): Generator<Found> {
  const address = anyOf(rule, 'cidr_ip', 'cidr_ipv6')
  const protocol = textAt(rule, 'proto') ?? ''
  if (!address || /^icmp/i.test(protocol)) return
  const isAll = /^(?:all|-1)$/i.test(protocol) || textAt(rule, 'from_port') === '-1'
  if (isAll) yield* opened(address.range, portsOf(undefined, undefined, true))
  else if (at(rule, 'ports')) yield* worst(address, portsAt(rule, 'ports'))
  else yield* opened(address.range, portsOf(textAt(rule, 'from_port'), textAt(rule, 'to_port')))
}

/** Incoming and allowed unless it says otherwise. */
function* azureRule(rule: Node): Generator<Found> {
  const address = anyOf(rule, 'source_address_prefix')
  const isOut = /^outbound$/i.test(textAt(rule, 'direction') ?? '')
  if (!address || isOut || /^deny$/i.test(textAt(rule, 'access') ?? '')) return
  if (!/^icmp/i.test(textAt(rule, 'protocol') ?? ''))
    yield* worst(address, portsAt(rule, 'destination_port_range'))
}

function* googleRule(rule: Node): Generator<Found> {
  const address = anyOf(rule, 'source_ranges')
  if (!address || /^egress$/i.test(textAt(rule, 'direction') ?? '')) return
  const allowed = itemsAt(rule, 'allowed').filter((one) => !/^icmp/i.test(textAt(one, 'ip_protocol') ?? ''))
  yield* worst(
    address,
    allowed.flatMap((one) =>
      at(one, 'ports') ? portsAt(one, 'ports') : [portsOf(undefined, undefined, true)],
    ),
  )
}

function* openstackRule(rule: Node): Generator<Found> {
  const address = anyOf(rule, 'remote_ip_prefix')
  if (!address || /^egress$/i.test(textAt(rule, 'direction') ?? '')) return
  if (/^(?:tcp|udp|6|17)$/i.test(textAt(rule, 'protocol') ?? ''))
    yield* opened(address.range, portsOf(textAt(rule, 'port_range_min'), textAt(rule, 'port_range_max')))
}

/** `22`, `8080-8099`, `*`, alone, with commas or in a list. */
const portsAt = (rule: Node, name: string): Ports[] =>
  [...valuesAt(rule, [name, '*'])]
    .flatMap(({ value }) => value.text.split(','))
    .map((text) => {
      const [from = '', to = from] = text.trim().split('-')
      return portsOf(from, to, text.trim() === '*')
    })

/** One finding for an address, for what is worst among the ports that it may reach. */
function worst(address: ScalarNode, ports: readonly Ports[]): Found[] {
  const found = ports.flatMap((one) => opened(address.range, one))
  return found.sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0)).slice(0, 1)
}
