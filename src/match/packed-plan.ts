/**
 * The plan of the built-in rules as bytes. dist carries it, as making it at every start would take longer than a small
 * scan; run from source there is none, and it is made.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SecretRule } from '../../patterns/rule.ts'
import { LONG_RUN_ANCHOR } from '../engine/engine.ts'
import { imageOf } from '../engine/tables.ts'
import { type Plan, planOf, type Use, WAYS } from './plan.ts'

/** Beside the bundle, and not compressed: to unfold it takes longer than to read it. */
export const PLAN_FILE = 'plan.bin'

const OWN = fileURLToPath(new URL(`./${PLAN_FILE}`, import.meta.url))

/** Numbers at the front: anchors, uses, bytes of the ids, bytes of the tables. */
const HEAD = 4
/** Numbers of a use. */
const FIELDS = 5

/** @returns undefined where there is none, or one for other rules. */
export function packedPlan(rules: readonly SecretRule[], file = OWN): Plan | undefined {
  return existsSync(file) ? unpack(readFileSync(file), idsOf(rules)) : undefined
}

/** What `packedPlan` reads. */
export function packPlan(rules: readonly SecretRule[]): Uint8Array {
  const plan = planOf(rules)
  const perAnchor = [...plan.tables.keys(), LONG_RUN_ANCHOR].map((anchor) => plan.usesAt(anchor))
  const starts = new Uint32Array(perAnchor.length + 1)
  for (const [i, uses] of perAnchor.entries()) starts[i + 1] = starts[i]! + uses.length
  const uses = perAnchor.flat().flatMap((use) => [WAYS.indexOf(use.how), ...NUMBERS.map((name) => use[name])])
  const ids = idsOf(rules)
  const tables = imageOf(plan.tables)
  return Buffer.concat([
    bytesOf(Uint32Array.of(plan.tables.length, starts.at(-1)!, ids.length, tables.length)),
    bytesOf(starts),
    bytesOf(Int16Array.from(uses)),
    Uint8Array.from(plan.tables.keys(), (anchor) => Number(plan.isLong(anchor))),
    ids,
    tables,
  ])
}

const NUMBERS = ['rule', 'format', 'part', 'shift'] as const

function unpack(bytes: Buffer, ids: Buffer): Plan | undefined {
  let at = 0
  const take = (length: number) => {
    at += length
    return bytes.buffer.slice(bytes.byteOffset + at - length, bytes.byteOffset + at)
  }
  const [anchors = 0, count = 0, idBytes = 0, tableBytes = 0] = new Uint32Array(take(HEAD * 4))
  const starts = new Uint32Array(take((anchors + 2) * 4))
  const uses = new Int16Array(take(count * FIELDS * 2))
  const long = new Uint8Array(take(anchors))
  if (!Buffer.from(take(idBytes)).equals(ids)) return undefined
  const image = bytes.subarray(at, at + tableBytes) // no copy: it is large, and each engine takes its own
  const useAt = (i: number): Use => {
    const [how = 0, rule = 0, format = 0, part = 0, shift = 0] = uses.subarray(i * FIELDS, (i + 1) * FIELDS)
    return { how: WAYS[how]!, rule, format, part, shift }
  }
  return {
    tables: { image, anchors },
    isLong: (anchor) => long[anchor] === 1,
    usesAt(anchor) {
      const number = anchor === LONG_RUN_ANCHOR ? anchors : anchor
      const [from = 0, to = 0] = starts.subarray(number, number + 2)
      return Array.from({ length: to - from }, (_, i) => useAt(from + i))
    },
  }
}

const idsOf = (rules: readonly SecretRule[]) => Buffer.from(rules.map(({ id }) => id).join('\n'))

const bytesOf = ({ buffer }: Uint32Array | Int16Array) => new Uint8Array(buffer)
