/**
 * `.gitleaks.toml` and `.betterleaks.toml` as custom rules and excluded paths. What they mean is read from
 * https://github.com/gitleaks/gitleaks#configuration; a configuration that extends another one is put over it as there.
 */
import type { CustomAllowlist, CustomRule } from '../../../patterns/custom.ts'
import { UserError } from '../../errors.ts'
import { type Fields, fieldsOf, listOf, textOf, textsOf } from './fields.ts'
import { readFilter } from './filter.ts'
import { convertAllowlist, convertRule, slugOf } from './gitleaks-rule.ts'
import type { Note } from './note.ts'
import { globsOf } from './path-glob.ts'
import { parseTomlFile } from './toml.ts'

export interface ConvertedConfig {
  readonly rules: readonly CustomRule[]
  /** For every one of the rules. */
  readonly allowlists: readonly CustomAllowlist[]
  /** Globs. */
  readonly excluded: readonly string[]
  readonly notes: readonly Note[]
}

/** Gives the text of another file of the repository; undefined where there is none, or it lies outside. */
export type ReadBeside = (path: string) => Promise<string | undefined>

/** As deep as gitleaks goes. */
const DEEPEST = 2

/** @throws UserError where a file is not TOML, or says what cannot be. */
export async function convertConfig(
  text: string,
  origin: string,
  read: ReadBeside,
): Promise<ConvertedConfig> {
  const notes: Note[] = []
  const whole = await extended(parseTomlFile(text, origin), origin, read, notes, 0)
  const converted = rulesOf(whole).map(convertRule)
  const targeted = targetedOf(whole)
  const ids = new Set<string>()
  const rules = converted.flatMap(({ id, rule }) =>
    rule ? [unique(withLists(rule, targeted.get(id) ?? []), ids)] : [],
  )
  const global = globalLists(whole)
  const filter = readFilter([textOf(whole.prefilter) ?? '', textOf(whole.filter) ?? ''])
  const allowlists = [...global.flatMap(({ list }) => list ?? []), ...filter.allowlists]
  const note = (reason: string): Note => ({ what: origin, reason })
  notes.push(...converted.flatMap((one) => one.notes))
  notes.push(...global.flatMap(({ reason }) => reason ?? []).map(note), ...filter.left.map(note))
  const globs = excludedBy(allowlists, note, notes)
  notes.push(...[...leftOut(allowlists, rules.length)].map(note))
  const excluded = [...new Set([...globs.values()].flat())]
  return { rules, allowlists: withoutPaths(allowlists, new Set(globs.keys())), excluded, notes }
}

/** A configuration over the one that it extends. */
async function extended(
  fields: Fields,
  origin: string,
  read: ReadBeside,
  notes: Note[],
  depth: number,
): Promise<Fields> {
  const extend = fieldsOf(fields.extend) ?? {}
  const path = textOf(extend.path)
  const note = (reason: string) => notes.push({ what: origin, reason })
  if (path !== undefined && extend.usedefault === true)
    throw new UserError(
      `${origin} extends both a path and the default configuration`,
      'Leave one of them out.',
    )
  if (textOf(extend.url) !== undefined) note('extend.url is not fetched: nothing is downloaded')
  const disabled = textsOf(extend.disabledrules)
  if (extend.usedefault === true) {
    note("useDefault: Keysweep's own rules stand in for the default ones; keysweep rules lists them")
    if (disabled.length > 0)
      note(
        `disabledRules ${disabled.join(', ')}: look for their like in keysweep rules, and switch it off by rules`,
      )
  }
  if (path === undefined || depth === DEEPEST) return fields
  const text = await read(path)
  if (text === undefined) {
    note(`extend.path names ${path}, which is no file of this repository`)
    return fields
  }
  const base = await extended(parseTomlFile(text, path), path, read, notes, depth + 1)
  return merged(base, fields, disabled)
}

function merged(base: Fields, over: Fields, disabled: readonly string[]): Fields {
  const own = rulesOf(over)
  const inherited = rulesOf(base).filter(({ id }) => !disabled.includes(textOf(id) ?? ''))
  const changed = inherited.map((rule) => {
    const change = own.find(({ id }) => id === rule.id)
    return change ? overRule(rule, change) : rule
  })
  const added = own.filter((rule) => !inherited.some(({ id }) => id === rule.id))
  const lists = [...listsOf(over), ...listsOf(base)]
  return { ...base, ...over, rules: [...changed, ...added], allowlist: undefined, allowlists: lists }
}

const LISTS = ['keywords', 'tags'] as const

function overRule(base: Fields, change: Fields): Fields {
  const given = Object.entries(change).filter(([, value]) => value !== '' && value !== 0)
  const lists = LISTS.map((key) => [key, [...textsOf(base[key]), ...textsOf(change[key])]])
  const allowlists = [...listsOf(base), ...listsOf(change)]
  return { ...base, ...Object.fromEntries([...given, ...lists]), allowlist: undefined, allowlists }
}

/** Of rules with one id the last counts. */
function rulesOf(fields: Fields): readonly Fields[] {
  const rules = listOf(fields.rules)
  return rules.filter(
    ({ id }, i) => typeof id !== 'string' || rules.findLastIndex((rule) => rule.id === id) === i,
  )
}

const listsOf = ({ allowlist, allowlists }: Fields): readonly Fields[] => [
  ...listOf(allowlist),
  ...listOf(allowlists),
]

const globalLists = (fields: Fields) =>
  listsOf(fields)
    .filter(({ targetrules }) => textsOf(targetrules).length === 0)
    .map(convertAllowlist)

/** By id of the rules that they name. */
function targetedOf(fields: Fields): ReadonlyMap<string, readonly CustomAllowlist[]> {
  const found = new Map<string, CustomAllowlist[]>()
  for (const list of listsOf(fields)) {
    const { list: converted } = convertAllowlist(list)
    for (const id of converted ? textsOf(list.targetrules) : [])
      found.set(id, [...(found.get(id) ?? []), ...(converted ? [converted] : [])])
  }
  return found
}

const withLists = (rule: CustomRule, lists: readonly CustomAllowlist[]): CustomRule =>
  lists.length === 0 ? rule : { ...rule, allowlists: [...(rule.allowlists ?? []), ...lists] }

/** Ids that differ by signs alone are the same here. */
function unique(rule: CustomRule, taken: Set<string>): CustomRule {
  let id = rule.id
  for (let n = 2; taken.has(id); n++) id = `${rule.id}-${n}`
  taken.add(id)
  return { ...rule, id }
}

/** Paths that are allowed whatever stands there are not looked at by our own rules either: expressions and their globs. */
function excludedBy(
  allowlists: readonly CustomAllowlist[],
  note: (reason: string) => Note,
  notes: Note[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { condition, pathRegexes = [] } of allowlists)
    for (const regex of condition === 'AND' ? [] : pathRegexes) {
      const globs = globsOf(regex)
      if (globs) found.set(regex, globs)
      else notes.push(note(`the path ${regex} has no equal as a glob: only custom rules leave it out`))
    }
  return found
}

/** What no rule looks at need not be said of the custom ones. */
const withoutPaths = (lists: readonly CustomAllowlist[], excluded: ReadonlySet<string>): CustomAllowlist[] =>
  lists.flatMap((list) => {
    if (list.condition === 'AND' || !list.pathRegexes) return [list]
    const { pathRegexes, ...rest } = list
    const left = pathRegexes.filter((regex) => !excluded.has(regex))
    if (left.length > 0) return [{ ...rest, pathRegexes: left }]
    return (rest.regexes ?? rest.stopwords ?? rest.commits) ? [rest] : []
  })

function* leftOut(allowlists: readonly CustomAllowlist[], rules: number): Generator<string> {
  const ofValues = allowlists.some(({ regexes, stopwords, commits }) => regexes ?? stopwords ?? commits)
  if (ofValues)
    yield `its allowlist of values and commits holds for ${rules > 0 ? 'custom rules alone' : 'no rule of Keysweep'}; keysweep ignore leaves out single findings`
}

/** Ids as Keysweep knows them, for rules whose own is that of a built-in one. */
export const renamed = (rule: CustomRule, builtIn: readonly string[]): CustomRule =>
  builtIn.includes(rule.id) ? { ...rule, id: slugOf(`custom-${rule.id}`) } : rule
