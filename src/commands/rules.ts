/** `keysweep rules`: the list of them, or all of one. */
import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { UserError } from '../errors.ts'
import { suggestion } from '../nearest.ts'
import { ruleList, ruleText } from '../reporters/rules.ts'
import { customHere } from './custom-here.ts'

/** Those of the repository around the current folder too. @throws UserError where there is no such rule. */
export async function rules(id: string | undefined): Promise<string> {
  const all = [...secrets, ...(await customHere()).rules, ...practices]
  if (id === undefined) return ruleList(all)
  const rule = all.find((candidate) => candidate.id === id)
  if (rule !== undefined) return ruleText(rule)
  const ids = all.map((candidate) => candidate.id)
  throw new UserError(`There is no rule "${id}"${suggestion(id, ids)}`, 'keysweep rules lists them.')
}
