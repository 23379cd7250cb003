/** Users' rules from data to what the scanner runs. Loaded only where there are any, for the sake of start-up. */
import { type CustomRule, customSecretRule } from '../../../patterns/custom.ts'
import type { SecretRule } from '../../../patterns/rule.ts'
import { UserError } from '../../errors.ts'
import { conditionsOf } from './conditions.ts'
import { faultOf } from './faults.ts'
import { CustomMatcher } from './matcher.ts'

export interface LoadedRules {
  readonly rules: readonly SecretRule[]
  /** Absent where no rule has an expression. */
  readonly matcher?: CustomMatcher
}

/** @throws UserError where a rule cannot be used. */
export function load(custom: readonly CustomRule[]): LoadedRules {
  for (const rule of custom) {
    const fault = faultOf(rule)
    if (fault) throw new UserError(`custom rule ${rule.id}: ${fault.path.join('.')} ${fault.what}`, HELP)
  }
  return loadChecked(custom)
}

/** The same for rules that were loaded before, on another thread. */
export function loadChecked(custom: readonly CustomRule[]): LoadedRules {
  const rules = custom.map((rule) => ({ ...customSecretRule(rule), conditions: conditionsOf(rule) }))
  const withRegex = rules.filter(({ finder }) => finder === 'regex')
  if (withRegex.length === 0) return { rules }
  const matcher = new CustomMatcher(withRegex)
  return { rules: rules.map((rule) => (matcher.slow.has(rule.id) ? { ...rule, slow: true } : rule)), matcher }
}

const HELP = 'docs/custom-rules.md shows every key.'
