/** The plan as bytes, which dist and these tests take, against the one that is made of the rules. */
import { readFileSync } from 'node:fs'
import { secrets } from '../../patterns/secrets/index.ts'
import { LONG_RUN_ANCHOR } from '../../src/engine/engine.ts'
import { imageOf } from '../../src/engine/tables.ts'
import { packedPlan, packPlan } from '../../src/match/packed-plan.ts'
import { type Plan, planOf } from '../../src/match/plan.ts'
import { keptPlan } from '../support/kept-plan.ts'

const made = planOf(secrets)

/** As text, for which 0 and -0 are one. */
const triedAt = (plan: Plan, anchor: number) => JSON.stringify([plan.isLong(anchor), plan.usesAt(anchor)])

test('what tests take is what the sources give', () => {
  expect(readFileSync(keptPlan()).equals(packPlan(secrets))).toBe(true)
})

test('bytes say the same as the plan: what is searched for, and what is tried where', () => {
  const read = packedPlan(secrets, keptPlan())!
  const { image, anchors } = 'image' in read.tables ? read.tables : { image: undefined, anchors: 0 }
  expect(anchors).toBe(made.tables.length)
  expect(image && Buffer.from(imageOf(made.tables)).equals(image)).toBe(true)
  const all = [...made.tables.keys(), LONG_RUN_ANCHOR]
  expect(all.filter((anchor) => triedAt(read, anchor) !== triedAt(made, anchor))).toEqual([])
})

test('none for other rules, and none from source', () => {
  expect(packedPlan(secrets.slice(1), keptPlan())).toBeUndefined()
  expect(packedPlan([...secrets].reverse(), keptPlan())).toBeUndefined()
  expect(packedPlan(secrets)).toBeUndefined()
})
