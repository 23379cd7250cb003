/** From the event to what is scanned: the clone is deepened where that was asked for, then the plan is made. */
import { UserError } from '../errors.ts'
import type { ScanOptions } from '../scan-options.ts'
import { openFolder, openRepository } from '../sources/repository.ts'
import type { Occasion } from './event.ts'
import { planOf } from './plan.ts'

export interface Preparation {
  readonly occasion: Occasion
  readonly options: ScanOptions
  /** Whether only what is new is scanned; `auto`: of a change that waits for its merge, unless a scope was given. */
  readonly newOnly: 'auto' | 'true' | 'false'
  readonly deepen: boolean
  readonly token: string
  readonly env: NodeJS.ProcessEnv
}

/** @returns what to scan, and a sentence on what was fetched. @throws UserError where there is no such folder */
export async function prepare(
  given: Preparation,
): Promise<{ options: ScanOptions; said: readonly string[] }> {
  const { occasion, options, newOnly, token, env } = given
  const directory = openFolder(options.path)
  const onlyNew =
    newOnly === 'auto' ? occasion.kind === 'change' && options.scope === 'auto' : newOnly === 'true'
  if (onlyNew && options.scope !== 'auto')
    throw new UserError(
      'input new-only: a scope says what is scanned already',
      'Leave one of the inputs new-only and scope out.',
    )
  const repository = await openRepository(directory)
  const said: string[] = []
  if (given.deepen && repository) {
    const { deepen } = await import('./deepen.ts')
    said.push(await deepen({ occasion, repository, onlyNew, token, env }))
  }
  // What was fetched changes what the clone is.
  const clone = given.deepen ? await openRepository(directory) : repository
  const plan = await planOf({
    occasion,
    repository: clone,
    onlyNew,
    everything: options.scope === 'auto',
    env,
  })
  return { options: { ...options, ...plan }, said }
}
