/**
 * Stands in for src/match/packed-plan.ts in tests (jest.config.js), where there is no dist to take the plan from: to make it
 * takes longer than most tests. __tests__/match/packed-plan.test.ts holds the two alike.
 */
import { writeFileSync } from 'node:fs'
import type { SecretRule } from '../../patterns/rule.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { packPlan, packedPlan as planIn } from '../../src/match/packed-plan.ts'
import type { Plan } from '../../src/match/plan.ts'
import { made } from './made.ts'

export const keptPlan = (): string => made('plan.bin', (path) => writeFileSync(path, packPlan(secrets)))

export const packedPlan = (rules: readonly SecretRule[]): Plan | undefined => planIn(rules, keptPlan())
