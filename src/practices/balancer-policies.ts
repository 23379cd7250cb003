/** What load balancers of AWS accept: policies that list the versions of TLS, or name a list of Amazon's. */
import type { Hit } from '../../patterns/rule.ts'
import { cloudTemplates } from '../documents/dialects/cloudformation.ts'
import { addressOf, attributeOf, blocksOf, type HclBlock, stringOf } from '../documents/hcl/hcl.ts'
import { at, itemsAt, type Node, type Range, scalarAt, textAt } from '../documents/node.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { isOldSetting } from './old-settings.ts'
import { plain } from './open-addresses.ts'
import type { Inventory } from './repository/inventory.ts'
import { moduleOf } from './terraform/modules.ts'

export interface OldPolicy extends Required<Pick<Hit, 'resource' | 'instead'>> {
  readonly range: Range
  /** The version that it accepts, or the list that does. */
  readonly version: string
}

/** Of the templates of a file; a policy that none of the listeners takes does nothing. */
export function* templatePolicies(file: SourceFile): Generator<OldPolicy> {
  for (const { resources } of cloudTemplates(file))
    for (const { name, type, settled } of resources)
      if (type === 'AWS::ElasticLoadBalancing::LoadBalancer')
        for (const [i, policy] of itemsAt(settled, 'Policies').entries())
          for (const [j, attribute] of itemsAt(policy, 'Attributes').entries()) {
            const value = scalarAt(attribute, 'Value')
            const found = value && oldAttribute(textAt(attribute, 'Name') ?? '', value.text)
            const resource = `Resources.${name}.Properties.Policies[${i}].Attributes[${j}]`
            if (found && isTaken(policy, settled)) yield { range: value.range, resource, ...found }
          }
}

/** By a listener that names it, or names what only the deployment knows; or by its own ports. Where there are none, they are elsewhere. */
function isTaken(policy: Node, balancer: Node | undefined): boolean {
  const name = textAt(policy, 'PolicyName')
  const listeners = itemsAt(balancer, 'Listeners')
  const taken = listeners.flatMap((listener) => {
    const names = at(listener, 'PolicyNames')
    return names?.kind === 'list' ? names.items : (names ?? [])
  })
  return (
    listeners.length === 0 ||
    itemsAt(policy, 'LoadBalancerPorts').length > 0 ||
    taken.some((one) => one.kind !== 'scalar' || one.tag !== undefined || one.text === name)
  )
}

/** Of one resource. `aws_lb_ssl_negotiation_policy` has a port of its own; the other has to be given to a listener. */
export function* terraformPolicies(
  block: HclBlock,
  file: SourceFile,
  inventory: Inventory,
): Generator<OldPolicy> {
  const part = PARTS[block.labels[0] ?? '']
  for (const attribute of part ? blocksOf(block, part) : []) {
    const value = attributeOf(attribute, 'value')
    const found = value && oldAttribute(stringOf(attribute, 'name') ?? '', plain(value) ?? '')
    if (found && (part === 'attribute' || isGiven(block, file, inventory)))
      yield { range: value.range, resource: addressOf(block), ...found }
  }
}

/** Whether the module speaks of a policy anywhere else, by its address or its name, or has no listener that could. */
function isGiven(block: HclBlock, file: SourceFile, inventory: Inventory): boolean {
  const name = stringOf(block, 'policy_name')
  const texts = moduleOf(file, inventory).files.map((other) => {
    const { start, end } = other.path === file.path ? block.range : { start: 0, end: 0 }
    return other.text.slice(0, start) + other.text.slice(end)
  })
  return (
    !texts.some((text) => LISTENING.test(text)) ||
    texts.some(
      (text) => text.includes(addressOf(block)) || (name !== undefined && text.includes(`"${name}"`)),
    )
  )
}

const LISTENING = /"aws_(?:elb|a?lb_listener|load_balancer_listener_policy)"/

const PARTS: Readonly<Record<string, string>> = {
  aws_load_balancer_policy: 'policy_attribute',
  aws_lb_ssl_negotiation_policy: 'attribute',
}

/** A listener without TLS, whatever policy it has. */
export const isPlainListener = (block: HclBlock): boolean =>
  /^aws_a?lb_listener$/.test(block.labels[0] ?? '') &&
  /^(?:HTTP|TCP|UDP)$/.test(stringOf(block, 'protocol') ?? '')

const VERSION = /^Protocol-(SSLv[23]|TLSv1(?:\.1)?)$/

/** `Protocol-TLSv1` is true, or a list of Amazon's that has it. */
function oldAttribute(name: string, value: string): Pick<OldPolicy, 'version' | 'instead'> | undefined {
  const version = VERSION.exec(name)?.[1]
  if (version && /^true$/i.test(value)) return { version, instead: 'false' }
  return name === 'Reference-Security-Policy' && isOldSetting(name, value)
    ? { version: value, instead: 'ELBSecurityPolicy-TLS-1-2-2017-01' }
    : undefined
}
