/** Scalars of plain YAML, as YAML's core schema understands them. https://yaml.org/spec/1.2.2/#103-core-schema */
import type { Node, ScalarNode } from '../node.ts'

/** What a plain reader throws where the library has to read. */
export class GiveUp extends Error {}

const NULL = /^(?:~|[Nn]ull|NULL)$/
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/
const INTEGER = /^[-+]?[0-9]+$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+\.?[0-9]*[eE][-+]?[0-9]+|[0-9]+\.[0-9]*)$/
/** Numbers that are seldom written. */
const RARE = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$|^0[ox]|^[-+]?\.[0-9]+[eE][-+]?[0-9]+$/
/** Signs that begin something else than a plain value. */
const OTHER = /^[-?:,[\]{}#&*!|>'"%@`]/

/**
 * A value without quotes.
 * @throws GiveUp
 */
export function scalarOf(source: string, start: number): ScalarNode {
  // `-x`, `:x` and `?x` are plain.
  if (OTHER.test(source) && !/^[-?:][^\s,[\]{}]/.test(source)) throw new GiveUp()
  const value = meaningOf(source)
  const text = value === null ? '' : source
  const range = { start, end: start + source.length }
  return { kind: 'scalar', value, text, quoted: false, templated: false, range }
}

/**
 * A value without quotes on one line or several, of which the last may end with a comment.
 * @throws GiveUp
 */
export function plainOf(text: string, start: number, lineEnd: number): ScalarNode {
  const lines = text.slice(start, lineEnd)
  const last = lines.slice(lines.lastIndexOf('\n') + 1)
  const comment = last.indexOf(' #')
  const source = (comment < 0 ? lines : lines.slice(0, comment - last.length)).trimEnd()
  if (/:(?:[ \n]|$)|\t| #/.test(source)) throw new GiveUp()
  return { ...scalarOf(folded(source), start), range: { start, end: start + source.length } }
}

function meaningOf(source: string): ScalarNode['value'] {
  if (!/^[-+.0-9~nNtTfF]/.test(source)) return source
  if (NULL.test(source)) return null
  if (BOOLEAN.test(source)) return /^t/i.test(source)
  if (RARE.test(source)) throw new GiveUp()
  return INTEGER.test(source) || FLOAT.test(source) ? Number(source) : source
}

const TAG = /![A-Za-z][\w:.-]*(?=[ \n]|$)/y

/** The name of a tag of somebody's own, `!Ref`, that begins at an offset; undefined where none does. */
export function tagAt(text: string, at: number): string | undefined {
  if (text[at] !== '!') return undefined
  TAG.lastIndex = at
  return TAG.exec(text)?.[0]
}

/**
 * A value behind a tag: what has no quotes is text, whatever it looks like.
 * @throws GiveUp where nothing was written, or another tag.
 */
export function tagged(node: Node, tag: string, text: string): Node {
  const isEmpty = node.range.start === node.range.end && !(node.kind === 'scalar' && node.quoted)
  if (isEmpty || node.tag !== undefined) throw new GiveUp()
  if (node.kind !== 'scalar' || typeof node.value === 'string') return { ...node, tag }
  const source = text.slice(node.range.start, node.range.end)
  return { ...node, value: source, text: source, tag }
}

/** Nothing was written. */
export const nullAt = (offset: number): ScalarNode => ({
  kind: 'scalar',
  value: null,
  text: '',
  quoted: false,
  templated: false,
  range: { start: offset, end: offset },
})

export interface Quoted {
  readonly node: ScalarNode
  /** Behind the quote that closes it. */
  readonly end: number
}

/**
 * A key in quotes, which closes on its line; undefined when no quote begins here.
 * @throws GiveUp
 */
export function quotedAt(text: string, at: number, lineEnd: number): Quoted | undefined {
  const quoted = quotedBelow(text, at, -1)
  if (quoted && quoted.end > lineEnd) throw new GiveUp()
  return quoted
}

/**
 * A value in quotes, whose further lines stand further in than a column; undefined when no quote begins here.
 * @throws GiveUp
 */
export function quotedBelow(text: string, at: number, column: number): Quoted | undefined {
  const quote = text[at]
  if (quote !== '"' && quote !== "'") return undefined
  const end = quote === '"' ? closingAt(text, at) : closingOfSingle(text, at)
  const inside = text.slice(at + 1, end)
  if (end < 0 || end >= text.length || inside.includes('\t')) throw new GiveUp()
  if (isOutside(inside, column)) throw new GiveUp()
  const value = quote === "'" ? folded(inside).replaceAll("''", "'") : unescaped(inside)
  const range = { start: at + 1, end }
  return { node: { kind: 'scalar', value, text: value, quoted: true, templated: false, range }, end: end + 1 }
}

/** Whether a further line begins too far out; one of blanks does not, unless the quote closes on it. */
const isOutside = (inside: string, column: number): boolean =>
  inside
    .split('\n')
    .slice(1)
    .some(
      (line, i, { length }) => (i === length - 1 || line.trim() !== '') && line.search(/[^ ]|$/) <= column,
    )

function closingAt(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end
}

function closingOfSingle(text: string, at: number): number {
  let end = text.indexOf("'", at + 1)
  while (end >= 0 && text[end + 1] === "'") end = text.indexOf("'", end + 2)
  return end
}

/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
  n: '\n',
  r: '\r',
  t: '\t',
  _: '\u00a0',
}

/** Ends of lines and the blanks around them: one is a space, each further one is itself. https://yaml.org/spec/1.2.2/#65-line-folding */
const LINE_ENDS = / *\n[ \n]*/g

const fold = (ends: string): string => '\n'.repeat(ends.split('\n').length - 2) || ' '

const folded = (inside: string): string => (inside.includes('\n') ? inside.replace(LINE_ENDS, fold) : inside)

const ESCAPED = /\\\n *|\\(?:u(?=[\da-fA-F]{4})|x)((?<=u)[\da-fA-F]{4}|(?<=x)[\da-fA-F]{2})|\\(.)| *\n[ \n]*/g

function unescaped(inside: string): string {
  if (!inside.includes('\\')) return folded(inside)
  return inside.replace(ESCAPED, (whole, code?: string, sign?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    if (sign === undefined) return whole.startsWith('\\') ? '' : fold(whole)
    const meant = ESCAPES[sign]
    if (meant === undefined) throw new GiveUp()
    return meant
  })
}
