/** Networks and databases that YAML asks a cloud for, and that everybody may reach. */
import type { Hit } from '../../patterns/rule.ts'
import { cloudObjects } from '../documents/dialects/cloud-objects.ts'
import {
  at,
  isLiteral,
  itemsAt,
  keyedScalars,
  type Node,
  type ScalarNode,
  textAt,
  walk,
} from '../documents/node.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { type Found, opened } from './open-addresses.ts'
import { isAnyAddress, type Ports, portsOf } from './ports.ts'
import { isOn } from './switched.ts'

/** Rules of security groups and firewalls. */
export function* openObjects(file: SourceFile): Generator<Hit> {
  for (const { name, properties } of cloudObjects(file))
    for (const found of [...amazonRules(properties), ...googleRule(properties)])
      yield { path: file.path, resource: name, ...found }
}

/** Databases that have an address on the internet by their own word. */
export function* publicObjects(file: SourceFile): Generator<Hit> {
  for (const { name, properties } of cloudObjects(file))
    for (const { key, node } of keyedScalars(properties))
      if (key === 'publiclyAccessible' && isLiteral(node) && isOn(node.text))
        yield {
          path: file.path,
          range: node.range,
          resource: name,
          message: 'the database has a public address',
          instead: 'false',
        }
}

/** The first address below a node that is everybody's. */
const anyBelow = (node: Node | undefined): ScalarNode | undefined =>
  [...walk(node)]
    .map((place) => place.node)
    .find((one): one is ScalarNode => one.kind === 'scalar' && isAnyAddress(one.text))

function* amazonRules(properties: Node): Generator<Found> {
  for (const rule of [...itemsAt(properties, 'ingress'), ...itemsAt(properties, 'ingressRules')]) {
    const address = anyBelow(rule)
    const protocol = textAt(rule, 'protocol') ?? textAt(rule, 'ipProtocol') ?? ''
    if (address && !/^icmp/i.test(protocol))
      yield* opened(
        address.range,
        portsOf(textAt(rule, 'fromPort'), textAt(rule, 'toPort'), /^(?:all|-1)$/.test(protocol)),
      )
  }
}

/** By the names of Google's interface, of Pulumi and of Config Connector. */
function* googleRule(properties: Node): Generator<Found> {
  const address = anyBelow(at(properties, 'sourceRanges'))
  if (!address || /^egress$/i.test(textAt(properties, 'direction') ?? '')) return
  const allowed = ['allowed', 'allows', 'allow'].flatMap((key) => itemsAt(properties, key))
  const found = allowed.flatMap(portsIn).flatMap((ports) => opened(address.range, ports))
  yield* found.sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0)).slice(0, 1)
}

function portsIn(rule: Node): Ports[] {
  const protocol = textAt(rule, 'IPProtocol') ?? textAt(rule, 'protocol') ?? ''
  if (/^(?:icmp|esp|ah|112)$/i.test(protocol)) return []
  const given = itemsAt(rule, 'ports').flatMap((one) => (one.kind === 'scalar' ? [one.text] : []))
  if (given.length === 0) return [portsOf(undefined, undefined, true)]
  return given.map((text) => {
    const [from = '', to = from] = text.split('-')
    return portsOf(from, to)
  })
}
