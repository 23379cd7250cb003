/**
 * Betterleaks' filters: an expression that is true where a match is nothing
 * (https://github.com/betterleaks/betterleaks/blob/main/docs/config.md). Those that only join lists of expressions, words,
 * paths and an entropy have an equal; clauses of any other kind are left out, so that more is reported and not less.
 */
import type { CustomAllowlist } from '../../../patterns/custom.ts'

export interface Filter {
  readonly allowlists: readonly CustomAllowlist[]
  readonly entropy?: number
  /** Why what is left out is so. */
  readonly left: readonly string[]
}

type Clause = { readonly list: CustomAllowlist } | { readonly entropy: number } | undefined

const TEXT = String.raw`(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|${'`[^`]*`'})`
const LIST = String.raw`\[\s*(${TEXT}(?:\s*,\s*${TEXT})*)?\s*,?\s*\]`
const OF_FINDING = String.raw`finding\["(secret|match|line)"\]`
/** `get(attributes, "path", "")`, `(attributes["path"] ?? "")` and the like. */
const attribute = (name: string) =>
  String.raw`(?:get\(\s*attributes\s*,\s*"${name}"\s*(?:,\s*"")?\s*\)|\(?attributes\["${name}"\](?:\s*\?\?\s*"")?\)?)`

const ENTROPY = /^(?:filter\.)?entropy\(finding\["secret"\]\)\s*(<=?)\s*(\d+(?:\.\d+)?)$/
const MATCHES = new RegExp(String.raw`^(?:filter\.)?matchesAny\(\s*${OF_FINDING}\s*,\s*${LIST}\s*\)$`)
const CONTAINS = new RegExp(String.raw`^(?:filter\.)?containsAny\(\s*${OF_FINDING}\s*,\s*${LIST}\s*\)$`)
const AT_PATH = new RegExp(String.raw`^(?:filter\.)?matchesAny\(\s*${attribute('path')}\s*,\s*${LIST}\s*\)$`)
const COMMIT = new RegExp(String.raw`^${attribute('git\\.sha')}\s*==\s*"([0-9a-f]{40})"$`)

/** @param texts of which each takes out what it is true of. */
export function readFilter(texts: readonly string[]): Filter {
  const allowlists: CustomAllowlist[] = []
  const left: string[] = []
  let entropy: number | undefined
  for (const part of texts.flatMap((text) => split(unwrapped(text), '||'))) {
    const clauses = split(unwrapped(part), '&&').map((one) => clauseOf(unwrapped(one)))
    const [first] = clauses
    const all = clauses.length > 1 ? together(clauses) : first
    if (!all) left.push(`the part of its filter that begins with ${beginningOf(part)} has no equal`)
    else if ('list' in all) allowlists.push(all.list)
    else entropy = Math.max(entropy ?? 0, all.entropy)
  }
  return { allowlists, left, ...(entropy !== undefined && { entropy }) }
}

function clauseOf(text: string): Clause {
  const entropy = ENTROPY.exec(text)
  // What a rule's entropy is compared with is left out itself.
  if (entropy) return { entropy: Number((Number(entropy[2]) - (entropy[1] === '<' ? 0.0001 : 0)).toFixed(4)) }
  const paths = AT_PATH.exec(text)
  if (paths) return { list: { pathRegexes: itemsOf(paths[1]) } }
  const commit = COMMIT.exec(text)
  if (commit) return { list: { commits: [commit[1] ?? ''] } }
  const [, target, items] = MATCHES.exec(text) ?? []
  if (target) return regexesOn(target, itemsOf(items))
  const [, where, words] = CONTAINS.exec(text) ?? []
  if (where === 'secret') return { list: { stopwords: itemsOf(words) } }
  return where ? regexesOn(where, itemsOf(words).map(quoted)) : undefined
}

const regexesOn = (target: string, regexes: readonly string[]): Clause => ({
  list: { regexes, ...((target === 'match' || target === 'line') && { regexTarget: target }) },
})

/** Parts that must all hold are one list where each kind stands once. */
function together(clauses: readonly Clause[]): Clause {
  let all: CustomAllowlist = { condition: 'AND' }
  for (const clause of clauses) {
    if (!clause || !('list' in clause)) return undefined
    if (Object.keys(clause.list).some((kind) => kind in all)) return undefined
    all = { ...all, ...clause.list }
  }
  return { list: all }
}

const itemsOf = (list: string | undefined): string[] =>
  [...(list ?? '').matchAll(new RegExp(TEXT, 'g'))].map(([item]) =>
    item.startsWith('`') ? item.slice(1, -1) : item.slice(1, -1).replace(/\\(.)/g, '$1'),
  )

const quoted = (word: string) => word.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')

/** Without brackets that hold all of it. */
function unwrapped(text: string): string {
  const inner = text.trim()
  return inner.startsWith('(') && closing(inner, 0) === inner.length - 1
    ? unwrapped(inner.slice(1, -1))
    : inner
}

/** Splits at an operator that stands in no bracket and no text. */
function split(text: string, operator: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith(operator, at)) {
      parts.push(text.slice(from, at))
      from = at + operator.length
    } else at = skipped(text, at)
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '')
}

/** The end of the bracket or text that begins at `at`, else `at`. */
function skipped(text: string, at: number): number {
  const c = text[at] ?? ''
  if ('([{'.includes(c)) return closing(text, at)
  if (!'"\'`'.includes(c)) return at
  let end = at + 1
  while (end < text.length && text[end] !== c) end += text[end] === '\\' && c !== '`' ? 2 : 1
  return end
}

function closing(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (')]}'.includes(text[at] ?? '')) return at
    at = skipped(text, at)
  }
  return text.length
}

/** A name or a function, and nothing of the lists: they may quote a secret. */
const beginningOf = (text: string): string => /^[(!\s]*([\w.]{1,60})/.exec(text)?.[1] ?? 'a sign'
