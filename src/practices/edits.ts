/**
 * Edits that mend a place without touching what stands around it: the file's indentation, line ends and comments stay.
 * Where the text has another shape than expected there is no edit, and the fix is to be pasted by hand.
 */
import type { HitEdit } from '../../patterns/rule.ts'
import { attributeOf, type HclBlock } from '../documents/hcl/hcl.ts'
import { entryAt, type MapNode, type Range } from '../documents/node.ts'
import type { SourceFile } from '../documents/source-file.ts'
import type { Inventory } from './repository/inventory.ts'

/** Other text in the place of a range. */
export const replaced = ({ start, end }: Range, text: string): HitEdit[] => [{ start, end, text }]

/** A block's attribute set to a value, whether it is there or not. */
export function withAttribute(file: SourceFile, block: HclBlock, name: string, value: string): HitEdit[] {
  const present = attributeOf(block, name)
  if (present) return replaced(present.range, value)
  const open = file.text.indexOf('{', block.headRange.end)
  return withLine(file, { start: open, end: block.range.end }, `${name} = ${value}`)
}

/** A line added at the end of what stands in braces; `range` begins and ends with them. */
export function withLine({ path, text }: SourceFile, { start, end }: Range, line: string): HitEdit[] {
  const close = end - 1
  if (path.endsWith('.json') || text[start] !== '{' || text[close] !== '}') return []
  const inside = text.slice(start + 1, close)
  const eol = lineEndOf(text)
  const outer = indentAt(text, close)
  const firstInside = /^[^\S\n]*(?:[#/][^\n]*)?(?:\n[^\S\n]*)*\n([ \t]*)\S/.exec(inside)?.[1]
  const inner = firstInside ?? indentAt(text, start) + unitOf(text)
  if (inside.includes('\n')) {
    const lineStart = text.lastIndexOf('\n', close) + 1
    return text.slice(lineStart, close).trim() === ''
      ? [{ start: lineStart, end: lineStart, text: inner + line + eol }]
      : []
  }
  const content = inside.trim()
  // A block on one line holds a single attribute; anything that may be a comment stays as it is.
  if (/[#]|\/[/*]/.test(content)) return []
  if (content === '') return [{ start: start + 1, end: close, text: `${eol}${inner}${line}${eol}${outer}` }]
  const at = start + 1 + inside.indexOf(content)
  return [
    { start: start + 1, end: at, text: eol + inner },
    { start: at + content.length, end: close, text: `${eol}${inner}${line}${eol}${outer}` },
  ]
}

/** An entry of a YAML or JSON map set to a value, whether it is there or not; a new one comes first. */
export function withEntry({ text }: SourceFile, map: MapNode, key: string, value: string): HitEdit[] {
  const present = entryAt(map, key)
  if (present) return present.value.kind === 'scalar' ? replaced(present.value.range, value) : []
  const first = map.entries[0]
  if (!first) return []
  const quote = /["']/.exec(text[first.keyRange.start - 1] ?? '')?.[0] ?? ''
  const at = first.keyRange.start - quote.length
  const isFlow = text[map.range.start] === '{'
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const between = before.trim() === '' || !isFlow ? lineEndOf(text) + before.replace(/\S/g, ' ') : ' '
  return [{ start: at, end: at, text: `${quote}${key}${quote}: ${value}${isFlow ? ',' : ''}${between}` }]
}

/** A line of its own above the one on which an offset stands, as far in. */
export function lineAbove({ text }: SourceFile, offset: number, line: string): HitEdit[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return [{ start, end: start, text: indentAt(text, offset) + line + lineEndOf(text) }]
}

/** Lines added to the end of a file, where they overrule what stands above; the file is made when it is not there. */
export function withLines(inventory: Inventory, path: string, lines: readonly string[]): HitEdit[] {
  const text = inventory.file(path)?.text
  if (text === undefined && inventory.paths.includes(path)) return []
  const old = text ?? ''
  const eol = lineEndOf(old)
  const begin = old === '' || old.endsWith('\n') ? '' : eol
  return [
    { path, start: old.length, end: old.length, text: begin + lines.map((line) => line + eol).join('') },
  ]
}

/** The text's own line end. */
export const lineEndOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n')

/** Blanks at the start of the line on which an offset stands. */
const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? ''

const unitOf = (text: string): string => (/^\t/m.test(text) ? '\t' : '  ')
