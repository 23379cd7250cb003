/**
 * What a complete scan of the history leaves for the next one: which objects it read, which of them held something, and where
 * those stood. No value and nothing that was made of one: what the holders hold is read from them again, where it is shown.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Event } from '../attribute/log.ts'
import { type Confidence, confidenceRank } from '../finding.ts'
import type { ContentName, Ledger, Sighting } from '../findings/ledger.ts'

export interface State {
  /** Of all refs and HEAD: when they are the same, so is the order of commits. */
  readonly refs: string
  /** Every object that was read or passed over, as `idList` gives them. */
  readonly ids: Buffer
  readonly holders: readonly Holders[]
  /** As `History` has them. */
  readonly events: readonly Event[]
  /** So many of them are of commits that a ref reached. */
  readonly reachable: number
}

/** Contents that hold the same: one of them tells for all. */
export interface Holders {
  readonly kind: ContentName['kind']
  readonly ids: readonly string[]
  /** Of what they hold, nothing stands more surely at any of its places, wherever else it stands. */
  readonly surest: Confidence
}

/**
 * Groups what the ledger knows of the history.
 * @param surestOf of all places that a secret has.
 */
export function holdersIn(
  ledger: Ledger,
  surestOf: (sightings: readonly Sighting[]) => Confidence,
): Holders[] {
  const held = new Map<string, Holders & { what: string[] }>()
  for (const { id, kind, what, surest } of ledger.historyContents(surestOf)) {
    const known = held.get(id) ?? { kind, ids: [], surest, what: [] }
    known.what.push(what)
    held.set(id, { ...known, surest: surer(known.surest, surest) })
  }
  const groups = new Map<string, Holders & { ids: string[] }>()
  for (const [id, { kind, surest, what }] of held) {
    const key = JSON.stringify([kind, ...what.sort()])
    const group = groups.get(key) ?? { kind, ids: [], surest }
    group.ids.push(id)
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => ({ ...group, ids: group.ids.sort() })).sort(byFirstId)
}

export const surer = (a: Confidence, b: Confidence): Confidence =>
  confidenceRank(a) < confidenceRank(b) ? b : a

const byFirstId = (a: Holders, b: Holders) => (a.ids[0]! < b.ids[0]! ? -1 : 1)

const FORMAT = 'keysweep state 2'

/** How two runs know that they look for the same things, and that nobody else wrote the file. */
export interface Seal {
  /** Of the engine, the rules and the bounds. */
  readonly digest: string
  /** A secret where an organisation gave one; else the seal shows damage only. */
  readonly key: string
}

export function writeState({ refs, ids, holders, events, reachable }: State, seal: Seal): string {
  const body = JSON.stringify({
    refs,
    reachable,
    ids: ids.toString('base64'),
    holders: holders.map(({ kind, surest, ids }) => [kind, surest, ...ids]),
    events: events.map(({ commit, path, before, after }) => [
      commit.id,
      commit.authorTime,
      path,
      after,
      ...before,
    ]),
  })
  return `${JSON.stringify({ format: FORMAT, digest: seal.digest, mac: macOf(body, seal) })}\n${body}\n`
}

const macOf = (body: string, { digest, key }: Seal): string =>
  createHmac('sha256', createHash('sha256').update(`${FORMAT} ${key}`).digest())
    .update(`${digest}\n${body}`)
    .digest('hex')

/** @returns the state, or why it cannot be used */
export function readState(text: string, seal: Seal): State | string {
  const [first = '', body = ''] = text.split('\n')
  const head = parsed(first)
  if (!isRecord(head) || head.format !== FORMAT) return 'it is no state of this version'
  if (head.digest !== seal.digest) return 'other rules, another release or other bounds made it'
  const [mac, wanted] = [Buffer.from(String(head.mac)), Buffer.from(macOf(body, seal))]
  if (mac.length !== wanted.length || !timingSafeEqual(mac, wanted))
    return 'it is damaged, or sealed with another key'
  return stateIn(parsed(body)) ?? 'it is damaged'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function stateIn(body: unknown): State | undefined {
  if (!isRecord(body)) return undefined
  const { refs, ids, reachable } = body
  if (typeof refs !== 'string' || typeof ids !== 'string' || typeof reachable !== 'number') return undefined
  const holders = listOf(body.holders, holdersOf)
  const events = listOf(body.events, eventOf)
  return holders && events && { refs, reachable, ids: Buffer.from(ids, 'base64'), holders, events }
}

function holdersOf(row: readonly unknown[]): Holders | undefined {
  const [kind, surest, ...ids] = row
  const known = KINDS.find((one) => one === kind)
  const level = LEVELS.find((one) => one === surest)
  const all = ids.filter(isId)
  if (!known || !level || all.length === 0 || all.length < ids.length) return undefined
  return { kind: known, surest: level, ids: all }
}

const KINDS = ['file', 'commit', 'tag'] as const
const LEVELS = ['low', 'medium', 'high'] as const

function eventOf(row: readonly unknown[], order: number): Event | undefined {
  const [id, authorTime, path, after, ...before] = row
  if (!isId(id) || typeof authorTime !== 'number' || typeof path !== 'string') return undefined
  const ids = [after, ...before].filter((one): one is string => one === '' || isId(one))
  if (ids.length !== before.length + 1) return undefined
  return { commit: { id, authorTime }, path, after: ids[0]!, before: ids.slice(1), order }
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every row read, or nothing. */
function listOf<T>(
  rows: unknown,
  read: (row: readonly unknown[], i: number) => T | undefined,
): T[] | undefined {
  if (!Array.isArray(rows)) return undefined
  const found = rows.flatMap((row: unknown, i) => (Array.isArray(row) ? (read(row, i) ?? []) : []))
  return found.length === rows.length ? found : undefined
}
