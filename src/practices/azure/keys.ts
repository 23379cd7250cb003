/** Keys and secrets of Azure templates that nothing replaces, and roles that may do everything. */
import type { Hit } from '../../../patterns/rule.ts'
import { type AzureResource, type AzureTemplate, child, known } from '../../documents/dialects/azure.ts'
import { isText } from './listeners.ts'

type Found = Pick<Hit, 'range' | 'message' | 'severity' | 'fix' | 'instead'>

/** What a vault keeps without an end, and a cluster mounts without looking again. */
export function* azureRotation(resource: AzureResource): Generator<Found> {
  const { type, range } = resource
  const isKept = /^microsoft\.keyvault\/vaults\/(?:secrets|keys)$/.test(type)
  const isRotated =
    !resource.lacks('properties', 'attributes', 'exp') || !resource.lacks('properties', 'rotationPolicy')
  if (isKept && !isRotated)
    yield { range, message: 'neither an expiry date nor a rotation', fix: 'attributes: { exp: <seconds> }' }
  const mounted = ['properties', 'addonProfiles', 'azureKeyvaultSecretsProvider'] as const
  const rotates = resource.literal(...mounted, 'config', 'enableSecretRotation')
  if (type === 'microsoft.containerservice/managedclusters' && isText(rotates, /^false$/i))
    yield { range: rotates.range, message: 'mounted secrets are not refreshed', instead: 'true' }
}

/** What is said of a role of one's own. */
export const ROLE = 'a role that may do everything, or give itself the right to'

/** Roles by their ids, which are the same in every subscription (Azure's table of built-in roles). */
const ROLES: readonly (readonly [string, string])[] = [
  ['8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'Owner'],
  ['b24988ac-6180-42a0-ab88-20f7382dd24c', 'Contributor'],
  ['18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'User Access Administrator'],
]

/** Everything, or the right to make a role that is. */
export const GRANTS_ALL =
  /^(?:\*|Microsoft\.Authorization\/\*(?:\/(?:write|action))?|Microsoft\.Authorization\/roleDefinitions\/(?:\*|write))$/i

/** Taken out of everything, so that nobody gives himself more. */
export const KEEPS_ROLES = /^Microsoft\.Authorization\/(?:\*|roleAssignments)\/(?:\*|write)$/i

/** An assignment for the whole subscription, and a role of one's own that is everything. */
export function* azureGrants(resource: AzureResource, { isWide }: AzureTemplate): Generator<Found> {
  if (resource.type === 'microsoft.authorization/roleassignments') {
    const role = resource.at('properties', 'roleDefinitionId')
    const name = role?.kind === 'scalar' ? ROLES.find(([id]) => role.text.includes(id))?.[1] : undefined
    if (role && name && isWide && resource.lacks('scope'))
      yield { range: role.range, message: `${name} of the whole subscription` }
  }
  if (resource.type !== 'microsoft.authorization/roledefinitions') return
  for (const permission of resource.items('properties', 'permissions')) {
    const texts = (name: string) => {
      const found = child(permission, name)
      const list = found && resource.resolve(found)
      return list?.kind === 'list' ? list.items.flatMap((one) => known(one) ?? []) : []
    }
    const every = texts('actions').find(({ text }) => GRANTS_ALL.test(text))
    if (every && !texts('notActions').some(({ text }) => KEEPS_ROLES.test(text)))
      yield { range: every.range, message: ROLE }
  }
}
