/** Statements of policies that grant all there is. */
import { isEverything, type Statement } from './policies.ts'

/** What is granted, in words; undefined when it is less. */
export function grantOfEverything(statement: Statement): string | undefined {
  const { allows, actions, resources, principals, hasUnknownConditions } = statement
  if (!allows || hasUnknownConditions || !actions.some(isEverything) || !resources.some(isEverything))
    return undefined
  if (principals.length === 0) return 'every action on every resource'
  // Principals stand in a resource's own policy, where `*` is that resource: a key, a queue, a repository.
  return principals.some(isEverything) ? 'every action for everybody' : undefined
}
