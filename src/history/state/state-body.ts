/**
 * What a state says of the history, as text: tables of ids and paths, and rows of numbers that name them. History names the same ones again and again, and
 * each is looked at once when the text is read.
 */
import type { Event } from '../../attribute/log.ts'
import type { Contents } from '../../attribute/tips.ts'
import type { Holders, StoredHistory } from './state.ts'

export function bodyOf({ reachable, holders, events, tips }: StoredHistory): string {
  const [ids, paths] = [numbering(), numbering()]
  return JSON.stringify({
    reachable,
    holders: holders.map(({ kind, surest, ids: held }) => [
      KINDS.indexOf(kind),
      LEVELS.indexOf(surest),
      ...held.map(ids.number),
    ]),
    events: events.map(({ commit, path, before, after }) => [
      ids.number(commit.id),
      commit.authorTime,
      paths.number(path),
      ids.number(after),
      ...before.map(ids.number),
    ]),
    tips: tipRows(tips, paths.number, ids.known),
    dropped: events.flatMap((event, i) => (event.dropped ? i : [])),
    ids: ids.all(),
    paths: paths.all(),
  })
}

function numbering() {
  const numbers = new Map<string, number>()
  return {
    number(text: string): number {
      const known = numbers.get(text) ?? numbers.size
      numbers.set(text, known)
      return known
    },
    known: (text: string) => numbers.get(text),
    all: () => [...numbers.keys()],
  }
}

const KINDS = ['file', 'commit', 'tag'] as const
const LEVELS = ['low', 'medium', 'high'] as const
export const HELD = ['nothing', ...LEVELS] as const

/** Undefined where anything of it is not as it is written. */
export function historyIn(body: unknown): StoredHistory | undefined {
  if (!isRecord(body)) return undefined
  const { reachable } = body
  const ids = textsIn(body.ids, (text) => text === '' || ID.test(text))
  const paths = textsIn(body.paths, () => true)
  if (typeof reachable !== 'number' || !ids || !paths) return undefined
  const holders = listOf(body.holders, (row) => holdersOf(row, ids))
  const dropped = new Set<unknown>(Array.isArray(body.dropped) ? body.dropped : [])
  const events = listOf(body.events, (row, order) => {
    const event = eventOf(row, order, ids, paths)
    return event && dropped.has(order) ? { ...event, dropped: true as const } : event
  })
  const tips = listOf(body.tips, (row) => tipOf(row, ids, paths))
  if (!holders || !events || !tips) return undefined
  return { reachable, holders, events, tips: new Map(tips) }
}

function holdersOf(
  [kind, surest, ...numbers]: readonly unknown[],
  ids: readonly string[],
): Holders | undefined {
  const [known, level] = [entryOf(KINDS, kind), entryOf(LEVELS, surest)]
  const held = namesOf(numbers, ids)
  return known && level && held && held.length > 0 && held.every(Boolean)
    ? { kind: known, surest: level, ids: held }
    : undefined
}

/** Of ids that something names. */
const tipRows = (
  tips: Contents,
  numberOf: (path: string) => number,
  known: (id: string) => number | undefined,
): number[][] =>
  [...tips].flatMap(([path, held]) => {
    const named = [...held].flatMap((id) => known(id) ?? [])
    return named.length > 0 ? [[numberOf(path), ...named]] : []
  })

function tipOf(
  [path, ...numbers]: readonly unknown[],
  ids: readonly string[],
  paths: readonly string[],
): readonly [string, ReadonlySet<string>] | undefined {
  const [name, held] = [entryOf(paths, path), namesOf(numbers, ids)]
  return name === undefined || !held ? undefined : [name, new Set(held)]
}

function eventOf(
  [commit, authorTime, path, ...blobs]: readonly unknown[],
  order: number,
  ids: readonly string[],
  paths: readonly string[],
): Event | undefined {
  const [id, name, names] = [entryOf(ids, commit), entryOf(paths, path), namesOf(blobs, ids)]
  if (!id || typeof authorTime !== 'number' || name === undefined || !names) return undefined
  const [after, ...before] = names
  return after === undefined ? undefined : { commit: { id, authorTime }, path: name, after, before, order }
}

export const entryOf = <T>(table: readonly T[], number: unknown): T | undefined =>
  typeof number === 'number' ? table[number] : undefined

function namesOf(numbers: readonly unknown[], ids: readonly string[]): string[] | undefined {
  const names: string[] = []
  for (const number of numbers) {
    const name = entryOf(ids, number)
    if (name === undefined) return undefined
    names.push(name)
  }
  return names
}

export const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

export function textsIn(texts: unknown, isSound: (text: string) => boolean): readonly string[] | undefined {
  if (!Array.isArray(texts)) return undefined
  const sound = texts.filter((text: unknown): text is string => typeof text === 'string' && isSound(text))
  return sound.length === texts.length ? sound : undefined
}

/** Every row read, or nothing. */
export function listOf<T>(
  rows: unknown,
  read: (row: readonly unknown[], i: number) => T | undefined,
): T[] | undefined {
  if (!Array.isArray(rows)) return undefined
  const found: T[] = []
  for (const row of rows) {
    const one = Array.isArray(row) ? read(row, found.length) : undefined
    if (one === undefined) return undefined
    found.push(one)
  }
  return found
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
