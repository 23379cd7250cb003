/** One rule of gitleaks or betterleaks as a custom rule, and what of it has no equal. */
import type { CustomAllowlist, CustomRule } from '../../../patterns/custom.ts'
import { type Fields, listOf, numberOf, textOf, textsOf } from './fields.ts'
import { readFilter } from './filter.ts'
import type { Note } from './note.ts'

export interface ConvertedRule {
  /** As the other tool calls it. */
  readonly id: string
  readonly rule?: CustomRule
  readonly notes: readonly Note[]
}

export function convertRule(fields: Fields): ConvertedRule {
  const id = textOf(fields.id) ?? ''
  const note = (reason: string): Note => ({ what: `rule ${id || 'without an id'}`, reason })
  const regex = textOf(fields.regex)
  const because = refusalOf(fields, id)
  if (because || regex === undefined) return { id, notes: [note(because ?? NO_REGEX)] }
  const filter = readFilter([textOf(fields.prefilter) ?? '', textOf(fields.filter) ?? ''])
  const lists = [...listOf(fields.allowlist), ...listOf(fields.allowlists)].map(convertAllowlist)
  const allowlists = [...lists.flatMap(({ list }) => list ?? []), ...filter.allowlists]
  const [keywords, path] = [textsOf(fields.keywords), textOf(fields.path)]
  const [secretGroup, entropy] = [numberOf(fields.secretgroup), numberOf(fields.entropy) ?? filter.entropy]
  const rule: CustomRule = {
    id: slugOf(id),
    description: textOf(fields.description)?.slice(0, 200) ?? id,
    regex,
    ...(secretGroup !== undefined && { secretGroup }),
    ...(keywords.length > 0 && { keywords: [...new Set(keywords.map((word) => word.toLowerCase()))] }),
    ...(entropy !== undefined && { entropy }),
    ...(path !== undefined && { pathRegexes: [path] }),
    ...(allowlists.length > 0 && { allowlists }),
  }
  const left = [...lists.flatMap(({ reason }) => reason ?? []), ...filter.left, ...withoutEqual(fields)]
  return { id, rule, notes: left.map(note) }
}

const NO_REGEX = 'it has no regular expression, and changes a rule of a configuration that is not here'

function refusalOf(fields: Fields, id: string): string | undefined {
  if (id === '') return 'a rule needs an id'
  if (fields.skipreport === true)
    return 'it reports nothing by itself, and rules that need others have no equal'
  if (textOf(fields.regex) === undefined && textOf(fields.path) !== undefined)
    return 'it looks at names of files alone; files that exist to hold credentials are found by secret-credential-file'
  return undefined
}

function* withoutEqual(fields: Fields): Generator<string> {
  const required = listOf(fields.required).map(({ id }) => textOf(id) ?? '')
  if (required.length > 0)
    yield `it asks for ${required.join(', ')} near by, which has no equal: it is taken over without, and reports more`
  if (textOf(fields.validate)) yield 'validate asks the network, and Keysweep does not'
  if (textOf(fields.prefilter))
    yield 'prefilter of a rule has no equal: it is taken over without, and reports more'
}

/** Small letters and digits, with signs between them. */
export const slugOf = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'rule'

/** @returns the list where something of it is left, and why not all of it is. */
export function convertAllowlist(fields: Fields): { list?: CustomAllowlist; reason?: string } {
  const description = textOf(fields.description)
  const [regexes, stopwords] = [textsOf(fields.regexes), textsOf(fields.stopwords)]
  const [pathRegexes, given] = [textsOf(fields.paths), textsOf(fields.commits)]
  const commits = given
    .map((id) => id.toLowerCase())
    .filter((id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
  const and = /^(?:and|&&)$/i.test(textOf(fields.condition) ?? '')
  const target = textOf(fields.regextarget)
  const isShort = commits.length < given.length
  const reason = isShort ? 'an allowlist has commits that are no full ids' : undefined
  const kinds = regexes.length + stopwords.length + pathRegexes.length + commits.length
  // With a kind less, a list whose kinds must all hold would allow more.
  if (kinds === 0 || (and && isShort)) return { reason: reason ?? 'an allowlist names nothing' }
  const list: CustomAllowlist = {
    ...(description !== undefined && { description: description.slice(0, 500) }),
    ...(and && { condition: 'AND' }),
    ...((target === 'match' || target === 'line') && { regexTarget: target }),
    ...(regexes.length > 0 && { regexes }),
    ...(stopwords.length > 0 && { stopwords }),
    ...(pathRegexes.length > 0 && { pathRegexes }),
    ...(commits.length > 0 && { commits }),
  }
  return { list, ...(reason !== undefined && { reason }) }
}
