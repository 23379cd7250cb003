/** Literal and folded blocks of plain YAML: `run: |`. */
import type { Range } from '../node.ts'
import { GiveUp } from './plain-scalar.ts'

export interface Block {
  readonly value: string
  /** Behind its last line, that of blank ones only where they count. */
  readonly end: number
  /** Where the next line that is none of it begins. */
  readonly next: number
}

/**
 * The block whose header begins at an offset, below a parent in that column.
 * @throws GiveUp
 */
export function readBlock(text: string, header: number, headerEnd: number, column: number): Block {
  const [, style, chomp] = /^([|>])([-+]?) *$/.exec(text.slice(header, headerEnd)) ?? []
  if (style === undefined || headerEnd >= text.length) throw new GiveUp()
  const { lines, starts, next } = linesOf(text, headerEnd + 1, column)
  const blank = lines.length - lastOf(lines) - 1
  const filled = lines.slice(0, lines.length - blank)
  if (filled.length === 0 || (next === text.length && !text.endsWith('\n'))) throw new GiveUp()
  if (style === '>' && filled.some((line) => /^[ \t]/.test(line))) throw new GiveUp()
  const tail = chomp === '-' ? '' : '\n'.repeat(chomp === '+' ? blank + 1 : 1)
  const end = chomp === '+' ? next : (starts[filled.length] ?? next)
  const body = filled.join('\n')
  return { value: (style === '|' ? body : foldedLines(body)) + tail, end, next }
}

/** One end of a line is a space; of several, the first goes. Those at the start stay. */
const foldedLines = (body: string): string =>
  body.replace(/(?<=[^\n])\n(\n*)/g, (_, more: string) => more || ' ')

interface Lines {
  /** Without their indentation, which the first that is not blank has. */
  readonly lines: readonly string[]
  readonly starts: readonly number[]
  readonly next: number
}

function linesOf(text: string, from: number, column: number): Lines {
  const lines: string[] = []
  const starts: number[] = []
  let indent = -1
  let start = from
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const lineEnd = newline < 0 ? text.length : newline
    let at = start
    while (at < lineEnd && text[at] === ' ') at++
    if (at < lineEnd && indent < 0) indent = at - start
    if (at < lineEnd && at - start < indent) break
    if (indent <= column && (at < lineEnd || at > start)) throw new GiveUp()
    lines.push(indent < 0 ? '' : text.slice(Math.min(start + indent, lineEnd), lineEnd))
    starts.push(start)
    start = lineEnd + 1
  }
  return { lines, starts, next: Math.min(start, text.length) }
}

function lastOf(lines: readonly string[]): number {
  let last = lines.length - 1
  while (last >= 0 && lines[last] === '') last--
  return last
}

/** From the first character of a block's body to its last; of a body of blanks neither has one. */
export function blockRange(text: string, header: number, end: number): Range {
  const newline = text.indexOf('\n', header)
  if (newline < 0 || newline >= end) return { start: end, end }
  const body = text.slice(newline + 1, end)
  const start = newline + 1 + (/^\s*/.exec(body)?.[0].length ?? 0)
  return { start, end: Math.max(start, newline + 1 + body.trimEnd().length) }
}
