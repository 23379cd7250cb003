/**
 * Helm, Jinja and Go template actions in a text that must be read as YAML. Each action is replaced by as many filler
 * characters, so that offsets stay true; the reader then knows which scalars a template wrote.
 */
import type { Range } from '../node.ts'

/** Private-use characters: the first of an action and the rest of it, so that adjacent actions stay apart. */
const FIRST = '\uE000'
const REST = '\uE001'
const FILLED = /\uE000\uE001*/g

/** `${{ … }}` is GitHub's and YAML reads it well, so it stays. */
const ACTION = /(?<!\$)\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g

export interface Masked {
  readonly text: string
  readonly actions: readonly Range[]
}

/** Text of the same length without template actions. */
export function maskTemplates(text: string): Masked {
  const actions: Range[] = []
  if (!text.includes('{{') && !text.includes('{%')) return { text, actions }
  const filled = text.replace(ACTION, (action, start: number) => {
    actions.push({ start, end: start + action.length })
    return (FIRST + REST.repeat(action.length - 1)).replace(/./g, (fill, i: number) =>
      action[i] === '\n' ? '\n' : fill,
    )
  })
  // A line that holds nothing but actions steers the template and is no YAML at all.
  return { text: filled.replace(/^[ \t\uE000\uE001]*[\uE000\uE001][ \t\r\uE000\uE001]*$/gm, blank), actions }
}

const blank = (line: string) => ' '.repeat(line.length)

export const isMasked = (text: string): boolean => text.includes(FIRST) || text.includes(REST)

/** Puts the actions that lie inside `range` back in place of their fillers. */
export function unmask(value: string, range: Range, source: string, actions: readonly Range[]): string {
  const inside = actions.filter((action) => action.start >= range.start && action.end <= range.end)
  let next = 0
  return value.replace(FILLED, (filler) => {
    const action = inside[next++]
    return action ? source.slice(action.start, action.end) : filler
  })
}
