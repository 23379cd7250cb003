/** The rules of its own that the repository around the current folder has, for commands that scan nothing. */
import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { loadCustom } from '../match/custom/index.ts'
import type { LoadedRules } from '../match/custom/load.ts'
import { readConfig } from '../policy/config-file.ts'
import { openFolder, openRepository } from '../sources/repository.ts'

/** @throws UserError where the configuration is wrong. */
export async function customHere(): Promise<LoadedRules> {
  const directory = openFolder('.')
  const repository = await openRepository(directory)
  const ids = [...secrets, ...practices].map(({ id }) => id)
  const { customRules } = await readConfig({ directory, repository }, ids, () => {})
  return loadCustom(customRules)
}
