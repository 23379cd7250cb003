/** Grants of everything in Terraform, by a role of the cloud or a policy that the cloud keeps. */
import type { Hit } from '../../../patterns/rule.ts'
import type { Expression } from '../../documents/expression.ts'
import {
  addressOf,
  attributeOf,
  blocksIn,
  blocksOf,
  type HclBlock,
  stringOf,
} from '../../documents/hcl/hcl.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { GRANTS_ALL, KEEPS_ROLES, ROLE } from '../azure/keys.ts'

/** Policies of AWS that grant everything, or the right to grant it. */
export const MANAGED = /(?:^|\/)(AdministratorAccess|PowerUserAccess|IAMFullAccess)$/
/** Roles of Google that do. */
export const OWNERS = /^roles\/(?:owner|editor)$/

/** The last is a data source, and the whole policy of what it is attached to. */
const GOOGLE_POLICY = /^google_(?:(?:project|folder|organization)_iam_|iam_policy$)/

/** Of one resource. */
export function* terraformGrants(block: HclBlock, file: SourceFile): Generator<Hit> {
  const [type = ''] = block.labels
  const place = { path: file.path, resource: addressOf(block) }
  for (const part of [block, ...blocksIn(block)])
    for (const { name, value } of part.attributes)
      for (const item of value.kind === 'list' ? value.items : [value, ...eachOf(block, value)]) {
        const text = item.kind === 'string' ? item.value : item.kind === 'template' ? item.text : ''
        const managed = /policy_arns?$|^policies$|^managed_policies$/.test(name)
          ? MANAGED.exec(text)?.[1]
          : undefined
        if (managed) yield { ...place, range: item.range, message: `${managed} is attached` }
        if (name === 'role' && OWNERS.test(text) && GOOGLE_POLICY.test(type) && !isOfNobody(block))
          yield { ...place, range: item.range, message: `${text} is granted` }
      }
  if (type === 'azurerm_role_definition')
    for (const permissions of blocksOf(block, 'permissions')) {
      const texts = (name: string) => {
        const value = attributeOf(permissions, name)
        return value?.kind === 'list' ? value.items.filter((item) => item.kind === 'string') : []
      }
      const every = texts('actions').find(({ value }) => GRANTS_ALL.test(value))
      const isKept = texts('not_actions').some(({ value }) => KEEPS_ROLES.test(value))
      if (every && !isKept) yield { ...place, range: every.range, message: ROLE }
    }
  const role = attributeOf(block, 'role_definition_name')
  const scope = attributeOf(block, 'scope')
  const scopeText = scope && 'text' in scope ? scope.text : (stringOf(block, 'scope') ?? '')
  const isBroad =
    /azurerm_(?:subscription|management_group)\b|^\/subscriptions\/[^/]+$|managementGroups\/[^/]+$/.test(
      scopeText,
    )
  if (
    type === 'azurerm_role_assignment' &&
    role?.kind === 'string' &&
    /^(?:Owner|Contributor|User Access Administrator)$/.test(role.value) &&
    isBroad &&
    // A condition narrows what may be done with it.
    !attributeOf(block, 'condition')
  )
    yield { ...place, range: role.range, message: `${role.value} of the whole subscription` }
}

/** A binding without members takes the role from whoever had it. */
function isOfNobody(block: HclBlock): boolean {
  const members = attributeOf(block, 'members')
  return members?.kind === 'list' && members.items.length === 0
}

/** `each.value` and `each.key` stand for the texts that `for_each` lists here. */
function eachOf(block: HclBlock, value: Expression): readonly Expression[] {
  const each = attributeOf(block, 'for_each')
  if (!each || value.kind !== 'name' || !/^each\.(?:value|key)$/.test(value.text)) return []
  const [first] = each.kind === 'call' && each.callee === 'toset' ? each.arguments : []
  const list = first?.value ?? each
  if (list.kind === 'list') return list.items
  return list.kind === 'object' && value.text === 'each.value' ? list.properties.map((one) => one.value) : []
}

/** A managed policy is looked up in order to be attached. */
export function* lookedUp(block: HclBlock, file: SourceFile): Generator<Hit> {
  for (const { name, value } of block.attributes) {
    const managed = value.kind === 'string' ? MANAGED.exec(value.value)?.[1] : undefined
    if (managed && (name === 'arn' || name === 'name'))
      yield {
        path: file.path,
        range: value.range,
        resource: addressOf(block),
        message: `${managed} is looked up`,
      }
  }
}
