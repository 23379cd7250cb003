/** Which rules apply. */
import type { Rule } from '../../patterns/rule.ts'
import type { Config } from './config.ts'

/** Rules for the strict are off until they are asked for, all together or one by one. */
export function isInForce(rule: Rule, { rules }: Pick<Config, 'rules'>, strict = false): boolean {
  const standing = rules[rule.id] ?? (rule.kind === 'practice' && rule.strict ? 'strict' : 'on')
  return standing === 'on' || (standing === 'strict' && strict)
}
