/** One reader for files of `name = value` lines: dotenv, ini, properties, `.npmrc` and shell exports. */
import type { Range } from './node.ts'
import { parseShell } from './shell/shell.ts'

export interface Assignment {
  readonly name: string
  readonly nameRange: Range
  /** Quotes taken off, escapes left as written. */
  readonly value: string
  readonly valueRange: Range
  readonly quoted: boolean
  /** The `[section]` it stands in, of an ini file. */
  readonly section?: string
}

/** `dotenv` takes `=` only and lets a quoted value run over lines; `ini` takes `:` too and knows sections. */
export type AssignmentStyle = 'dotenv' | 'ini' | 'shell'

const SECTION = /^[ \t]*\[([^\]\n]+)\]/
const COMMENT = /^[ \t]*(?:[#;!]|\/\/ )/
const EQUALS = /^([ \t]*(?:export[ \t]+|set[ \t]+)?)([^\s=][^=\n]*?)([ \t]*=[ \t]*)/
const COLON = /^([ \t]*)([\w.-]+)([ \t]*:[ \t]*)/

/** Every assignment of a text, in order. A line that is none is passed over. */
export function parseAssignments(text: string, style: AssignmentStyle): Assignment[] {
  return style === 'shell' ? shellAssignments(text) : lineAssignments(text, style)
}

function shellAssignments(text: string): Assignment[] {
  return parseShell(text)
    .flatMap(({ assignments }) => assignments)
    .map(({ name, nameRange, value }) => ({
      name,
      nameRange,
      value: value.text,
      valueRange: value.range,
      quoted: text[value.range.start - 1] !== '=',
    }))
}

function lineAssignments(text: string, style: AssignmentStyle): Assignment[] {
  const found: Assignment[] = []
  let section: string | undefined
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    const head = COMMENT.test(line) ? undefined : (EQUALS.exec(line) ?? (style === 'ini' && COLON.exec(line)))
    if (!head) section = SECTION.exec(line)?.[1] ?? section
    const value = head ? valueAt(text, at + head[0].length, end, style) : undefined
    if (head && value) {
      const [, lead = '', name = ''] = head
      const start = at + lead.length
      found.push({
        name,
        nameRange: { start, end: start + name.length },
        ...value,
        ...(section && { section }),
      })
    }
    at = Math.max(end, value?.valueRange.end ?? 0)
    at = lineEnd(text, at) + 1
  }
  return found
}

function valueAt(text: string, start: number, lineStop: number, style: AssignmentStyle) {
  const quote = text[start]
  if (quote === '"' || quote === "'" || (quote === '`' && style === 'dotenv')) {
    const end = closing(text, start, style === 'dotenv' ? text.length : lineStop)
    if (end > 0)
      return { value: text.slice(start + 1, end), valueRange: { start: start + 1, end }, quoted: true }
  }
  const line = text.slice(start, lineStop)
  // Blank before `#`: a password may hold the character itself.
  const value = line
    .replace(/(?:^|[ \t])[#;][\s\S]*$/, (comment) => (style === 'ini' && comment[0] === '#' ? comment : ''))
    .trimEnd()
  return { value, valueRange: { start, end: start + value.length }, quoted: false }
}

function closing(text: string, start: number, stop: number): number {
  const quote = text[start]
  for (let at = start + 1; at < stop; at++) {
    if (text[at] === '\\' && quote !== "'") at++
    else if (text[at] === quote) return at
  }
  return -1
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
