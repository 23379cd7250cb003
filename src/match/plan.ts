/**
 * Rules in, anchors out: what the engine searches for, and what is to be tried where it finds it. A plan is plain numbers, so
 * that the one for the built-in rules is made when Keysweep is built (packed-plan.ts) and not at every start.
 */
import type { Format } from '../../patterns/format.ts'
import type { SecretRule } from '../../patterns/rule.ts'
import { type Anchor, LONG_RUN_ANCHOR, type TableImage } from '../engine/engine.ts'
import { ANYTHING, lowerCase, needsRun, placesOf, SHORTEST } from './anchors.ts'
import { ASSIGNMENT_ANCHORS } from './credential-words.ts'
import { lengthsOf, tokenRun } from './format.ts'
import { PRIVATE_KEY_ANCHORS } from './private-key.ts'
import { WINDOW_AHEAD } from './window.ts'

/** `format`: a format whose part stands at the anchor; `in-run`: somewhere in the long run; `near`: behind the word. */
export const WAYS = ['format', 'in-run', 'near', 'assignment', 'private-key'] as const

/** One thing to try at an anchor. */
export interface Use {
  readonly how: (typeof WAYS)[number]
  /** Numbers of the rule, of its format, and of the format's part that is searched for. */
  readonly rule: number
  readonly format: number
  readonly part: number
  /** Characters from the anchor to that part; length of the word for `near`. */
  readonly shift: number
}

export interface Plan {
  readonly tables: readonly Anchor[] | TableImage
  /** Whether an anchor's rules want the long window. */
  isLong(anchor: number): boolean
  /** `LONG_RUN_ANCHOR` has uses too. */
  usesAt(anchor: number): readonly Use[]
}

export interface MadePlan extends Plan {
  readonly tables: readonly Anchor[]
}

export function planOf(rules: readonly SecretRule[]): MadePlan {
  const table = new AnchorTable()
  const plain = { format: 0, part: 0, shift: 0 }
  for (const [number, rule] of rules.entries()) {
    if (rule.finder === 'assignment')
      for (const a of ASSIGNMENT_ANCHORS) table.add(a, { how: 'assignment', rule: number, ...plain }, false)
    else if (rule.finder === 'private-key')
      for (const a of PRIVATE_KEY_ANCHORS) table.add(a, { how: 'private-key', rule: number, ...plain }, true)
    else if (rule.finder === undefined)
      for (const [index, format] of rule.formats.entries()) addFormat(table, rule, number, format, index)
  }
  return {
    tables: table.anchors(),
    isLong: (anchor) => anchor < LONG_RUN_ANCHOR && table.long.has(anchor),
    usesAt: (anchor) => (anchor === LONG_RUN_ANCHOR ? table.inRuns : (table.uses[anchor] ?? [])),
  }
}

function addFormat(
  table: AnchorTable,
  rule: SecretRule,
  number: number,
  format: Format,
  index: number,
): void {
  const long = lengthsOf(format).max > WINDOW_AHEAD - 64
  const use = { rule: number, format: index }
  if (rule.near) {
    const need = Math.min(tokenRun(format), 64)
    for (const word of new Set(rule.near.flatMap(spellings)))
      for (const literal of word.length < SHORTEST ? lowerCase(ANYTHING).map((c) => word + c) : [word])
        table.add(
          { literal, side: 'start', follow: 'near', need, exactCase: false },
          { how: 'near', ...use, part: 0, shift: word.length },
          long,
        )
    return
  }
  const found = placesOf(format)
  if (!found) throw new Error(`${rule.id}: no literal to search for`)
  const part = found.index
  for (const { anchor, offset } of found.places)
    table.add(anchor, { how: 'format', ...use, part, shift: offset }, long)
  if (needsRun(format, part)) table.inRuns.push({ how: 'in-run', ...use, part, shift: 0 })
}

/** `dd_api_key` is also written `dd-api-key`, `ddapikey`, `dd.api.key` and `dd api key`. */
function spellings(words: string): string[] {
  const parts = words.toLowerCase().split(/[_\-. ]/)
  return ['_', '-', '', '.', ' '].map((joint) => parts.join(joint))
}

/** Anchors that several rules share are searched for once. */
class AnchorTable {
  readonly uses: Use[][] = []
  /** What is looked for inside every long run. */
  readonly inRuns: Use[] = []
  readonly long = new Set<number>()
  private readonly byKey = new Map<string, { index: number; anchor: Anchor }>()

  add(anchor: Anchor, use: Use, long: boolean): void {
    const key = `${anchor.side} ${anchor.follow} ${anchor.exactCase} ${anchor.literal}`
    const known = this.byKey.get(key)
    const index = known?.index ?? this.uses.length
    this.byKey.set(key, {
      index,
      anchor: { ...anchor, need: Math.min(anchor.need, known?.anchor.need ?? anchor.need) },
    })
    if (!known) this.uses[index] = []
    this.uses[index]?.push(use)
    if (long) this.long.add(index)
  }

  anchors(): Anchor[] {
    return [...this.byKey.values()].map(({ anchor, index }) => ({ ...anchor, long: this.long.has(index) }))
  }
}
