/** The door to users' rules: the library behind them is read only where there are any. */
import type { CustomRule } from '../../../patterns/custom.ts'
import type { LoadedRules } from './load.ts'

/** @throws UserError where a rule cannot be used. */
export const loadCustom = async (rules: readonly CustomRule[]): Promise<LoadedRules> =>
  rules.length === 0 ? NONE : (await import('./load.ts')).load(rules)

/** The same for rules that were loaded before, on another thread. */
export const loadChecked = async (rules: readonly CustomRule[]): Promise<LoadedRules> =>
  rules.length === 0 ? NONE : (await import('./load.ts')).loadChecked(rules)

const NONE: LoadedRules = { rules: [] }
