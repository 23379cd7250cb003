/** Scalars of one line of plain YAML, as YAML's core schema understands them. https://yaml.org/spec/1.2.2/#103-core-schema */
import type { ScalarNode } from './node.ts'

/** What a plain reader throws where the library has to read. */
export class GiveUp extends Error {}

const NULL = /^(?:~|[Nn]ull|NULL)$/
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/
const INTEGER = /^[-+]?[0-9]+$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/
/** Numbers that are seldom written. */
const RARE = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$|^0[ox]|^[-+]?[0-9.]+[eE][-+]?[0-9]+$/
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

function meaningOf(source: string): ScalarNode['value'] {
  if (!/^[-+.0-9~nNtTfF]/.test(source)) return source
  if (NULL.test(source)) return null
  if (BOOLEAN.test(source)) return /^t/i.test(source)
  if (RARE.test(source)) throw new GiveUp()
  return INTEGER.test(source) || FLOAT.test(source) ? Number(source) : source
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

/**
 * A value in quotes that closes on its line; undefined when no quote begins here.
 * @throws GiveUp
 */
export function quotedAt(
  text: string,
  at: number,
  lineEnd: number,
): { node: ScalarNode; end: number } | undefined {
  const quote = text[at]
  if (quote !== '"' && quote !== "'") return undefined
  const end = quote === '"' ? closingAt(text, at, lineEnd) : closingOfSingle(text, at)
  const inside = text.slice(at + 1, end)
  if (end < 0 || end >= lineEnd || inside.includes('\t')) throw new GiveUp()
  const value = quote === "'" ? inside.replaceAll("''", "'") : unescaped(inside)
  const range = { start: at + 1, end }
  return { node: { kind: 'scalar', value, text: value, quoted: true, templated: false, range }, end: end + 1 }
}

function closingAt(text: string, at: number, lineEnd: number): number {
  let end = at + 1
  while (end < lineEnd && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end
}

function closingOfSingle(text: string, at: number): number {
  let end = text.indexOf("'", at + 1)
  while (end >= 0 && text[end + 1] === "'") end = text.indexOf("'", end + 2)
  return end
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  n: '\n',
  r: '\r',
  t: '\t',
}

function unescaped(inside: string): string {
  if (!inside.includes('\\')) return inside
  return inside.replace(/\\(.)/g, (_, sign: string) => {
    const meant = ESCAPES[sign]
    if (meant === undefined) throw new GiveUp()
    return meant
  })
}
