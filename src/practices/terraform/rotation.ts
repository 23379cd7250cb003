/** What rotates the secrets and keys that Terraform makes, and what does not. */

import type { Hit } from '../../../patterns/rule.ts'
import { type Expression, namesIn } from '../../documents/expression.ts'
import {
  addressOf,
  attributeOf,
  blocksIn,
  blocksOf,
  type HclBlock,
  stringOf,
} from '../../documents/hcl/hcl.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { replaced, withAttribute } from '../edits.ts'
import type { Inventory } from '../repository/inventory.ts'
import { daysOfSchedule, LONGEST_ROTATION } from '../rotation-schedule.ts'
import { blocksOfModule, moduleOf } from './modules.ts'

type Gap = Pick<Hit, 'message' | 'fix' | 'edits'> & Partial<Pick<Hit, 'range' | 'severity'>>

/** What a resource lacks; undefined when it is rotated, expires, or is of another kind. */
export function terraformGap(block: HclBlock, file: SourceFile, inventory: Inventory): Gap | undefined {
  const [type = ''] = block.labels
  if (count(block) === 0) return undefined
  switch (type) {
    case 'aws_secretsmanager_secret':
      return isRotated(block, file, inventory)
        ? undefined
        : { message: 'the secret has no rotation', fix: rotationOf(block) }
    case 'aws_secretsmanager_secret_rotation':
      return tooRare(block, file, inventory)
    case 'aws_kms_key':
      return keyGap(block, file)
    case 'azurerm_key_vault_secret':
    case 'azurerm_key_vault_key':
      return absent(
        block,
        ['expiration_date', 'rotation_policy'],
        'neither an expiry date nor a rotation',
        'expiration_date = "<date>T00:00:00Z"',
      )
    case 'google_kms_crypto_key':
      return /ASYMMETRIC|MAC/.test(stringOf(block, 'purpose') ?? '') ? undefined : googleKeyGap(block, file)
    case 'google_secret_manager_secret':
      return absent(
        block,
        ['rotation', 'expire_time', 'ttl'],
        'neither rotation nor expiry',
        'rotation {\n  rotation_period    = "7776000s"\n  next_rotation_time = "<date>T00:00:00Z"\n}',
      )
    case 'vault_database_secret_backend_static_role':
    case 'vault_ldap_secret_backend_static_role':
    case 'vault_aws_secret_backend_static_role':
      return absent(
        block,
        ['rotation_period', 'rotation_schedule'],
        'no rotation period',
        'rotation_period = 7776000',
      )
    case 'azurerm_kubernetes_cluster':
      return rotationOff(block)
    default:
      return undefined
  }
}

const count = (block: HclBlock): number | undefined => {
  const value = attributeOf(block, 'count')
  return value?.kind === 'constant' ? Number(value.text) : undefined
}

/** By a rotation resource of the module, or by whatever else in it speaks of rotating this secret. */
function isRotated(block: HclBlock, file: SourceFile, inventory: Inventory): boolean {
  const own = addressOf(block)
  const module = moduleOf(file, inventory)
  const rotations = [
    ...blocksOfModule(module, 'resource', 'aws_secretsmanager_secret_rotation'),
    ...blocksOfModule(module, 'module').filter(({ block: call }) => /rotat/i.test(call.labels[0] ?? '')),
  ]
  const inline =
    blocksOf(block, 'rotation_rules').length > 0 || attributeOf(block, 'rotation_lambda_arn') !== undefined
  return (
    inline ||
    // RDS and the like rotate the secrets that they manage, under a name of their own.
    rotations.some(({ block: rotation }) =>
      [rotation, ...blocksIn(rotation)].some(({ attributes }) =>
        attributes.some(({ value }) =>
          namesIn(value).some(
            (name) => name.replace(/\[[^\]]*\]/g, '').startsWith(`${own}.`) || /^each\./.test(name),
          ),
        ),
      ),
    )
  )
}

const rotationOf = (block: HclBlock): string =>
  `resource "aws_secretsmanager_secret_rotation" "${block.labels[1] ?? ''}" {\n  secret_id           = ${addressOf(block)}.id\n  rotation_lambda_arn = "<arn of the rotating function>"\n  rotation_rules {\n    automatically_after_days = 30\n  }\n}`

function tooRare(block: HclBlock, file: SourceFile, inventory: Inventory): Gap | undefined {
  for (const rules of blocksOf(block, 'rotation_rules')) {
    const days = attributeOf(rules, 'automatically_after_days')
    const schedule = attributeOf(rules, 'schedule_expression')
    const given = days?.kind === 'name' ? defaultOf(days.text, file, inventory) : days
    const every =
      given?.kind === 'constant'
        ? Number(given.text)
        : schedule?.kind === 'string'
          ? daysOfSchedule(schedule.value)
          : 0
    const range = (days ?? schedule)?.range
    if (every > LONGEST_ROTATION && range)
      return { range, message: `rotated every ${every} days only`, fix: 'automatically_after_days = 30' }
  }
  return undefined
}

/** What a variable is where nobody gives it. */
function defaultOf(name: string, file: SourceFile, inventory: Inventory): Expression | undefined {
  const [variable] = blocksOfModule(moduleOf(file, inventory), 'variable', name.replace(/^var\./, ''))
  return variable && attributeOf(variable.block, 'default')
}

function keyGap(block: HclBlock, file: SourceFile): Gap | undefined {
  const spec =
    stringOf(block, 'customer_master_key_spec') ?? stringOf(block, 'key_spec') ?? 'SYMMETRIC_DEFAULT'
  const usage = stringOf(block, 'key_usage') ?? 'ENCRYPT_DECRYPT'
  if (
    spec !== 'SYMMETRIC_DEFAULT' ||
    usage !== 'ENCRYPT_DECRYPT' ||
    attributeOf(block, 'custom_key_store_id')
  )
    return undefined
  const rotation = attributeOf(block, 'enable_key_rotation')
  const fix = 'enable_key_rotation = true'
  const edits = withAttribute(file, block, 'enable_key_rotation', 'true')
  if (!rotation) return { message: 'the key is never rotated', fix, edits }
  return rotation.kind === 'constant' && rotation.text === 'false'
    ? { range: rotation.range, message: 'rotation of the key is switched off', fix, edits }
    : undefined
}

function googleKeyGap(block: HclBlock, file: SourceFile): Gap | undefined {
  const period = attributeOf(block, 'rotation_period')
  const fix = 'rotation_period = "7776000s"'
  const edits = withAttribute(file, block, 'rotation_period', '"7776000s"')
  if (!period) return { message: 'the key is never rotated', fix, edits }
  const seconds = period.kind === 'string' ? Number.parseInt(period.value, 10) : 0
  return seconds > LONGEST_ROTATION * 86_400
    ? {
        range: period.range,
        message: `the key is rotated every ${Math.round(seconds / 86_400)} days only`,
        fix,
      }
    : undefined
}

function absent(block: HclBlock, names: readonly string[], lack: string, fix: string): Gap | undefined {
  const has = (name: string) =>
    attributeOf(block, name) !== undefined ||
    block.blocks.some(({ type, labels }) => type === name || labels[0] === name)
  return names.some(has) ? undefined : { message: `${addressOf(block)} has ${lack}`, fix }
}

function rotationOff(block: HclBlock): Gap | undefined {
  const [provider] = blocksOf(block, 'key_vault_secrets_provider')
  if (provider && !attributeOf(provider, 'secret_rotation_enabled'))
    return {
      range: provider.headRange,
      message: 'mounted secrets are not refreshed',
      fix: 'secret_rotation_enabled = true',
    }
  for (const { attributes } of blocksIn(block))
    for (const { name, value } of attributes)
      if (name === 'secret_rotation_enabled' && value.kind === 'constant' && value.text === 'false')
        return {
          range: value.range,
          message: 'mounted secrets are not refreshed',
          fix: 'secret_rotation_enabled = true',
          edits: replaced(value.range, 'true'),
        }
  return undefined
}
