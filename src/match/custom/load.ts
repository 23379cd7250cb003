/** Users' rules from data to what the scanner runs. Loaded only where there are any, for the sake of start-up. */
import { type CustomRule, customSecretRule } from '../../../patterns/custom.ts'
import type { SecretRule } from '../../../patterns/rule.ts'
import { conditionsOf } from './conditions.ts'
import { CustomMatcher } from './matcher.ts'

export interface LoadedRules {
  readonly rules: readonly SecretRule[]
  /** Absent where no rule has an expression. */
  readonly matcher?: CustomMatcher
}

/** @throws UserError where an expression is not one; `faultsOf` says which. */
export function load(custom: readonly CustomRule[]): LoadedRules {
  const rules = custom.map((rule) => ({ ...customSecretRule(rule), conditions: conditionsOf(rule) }))
  const withRegex = rules.filter(({ finder }) => finder === 'regex')
  return { rules, ...(withRegex.length > 0 && { matcher: new CustomMatcher(withRegex) }) }
}
