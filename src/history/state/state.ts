/**
 * What a complete scan of the history leaves for the next one: which objects it read, which of them held something, and where
 * those stood. No value and nothing that was made of one: what the holders hold is read from them again, where it is shown.
 * For a run before which nothing has changed it has the findings too, under a key that only such a run can make.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Line } from '../../attribute/line.ts'
import type { Event } from '../../attribute/log.ts'
import type { Contents } from '../../attribute/tips.ts'
import { type Confidence, confidenceRank } from '../../finding.ts'
import type { ContentName, Ledger, Sighting } from '../../findings/ledger.ts'
import { ID_BYTES } from '../../sources/packs/id-list.ts'
import { lineBytes, lineIn } from './line-bytes.ts'
import { bodyOf, historyIn } from './state-body.ts'
import { FORMAT, frontIn, frontOf, parsed } from './state-front.ts'
import { type Outline, outlineIn, outlineOf } from './state-outline.ts'

export interface State extends Omit<Outline, 'objects'>, StoredHistory {
  /** Every object that was read or passed over, as `idList` gives them. */
  readonly ids: Buffer
  /** The commits; undefined where git told of them. */
  readonly line: Line | undefined
}

/** What it says of the history. */
export interface StoredHistory {
  readonly holders: readonly Holders[]
  /** As `History` has them, with what merges dropped. */
  readonly events: readonly Event[]
  /** So many of them are of commits that a ref reached. */
  readonly reachable: number
  /** What their paths held at the tips. */
  readonly tips: Contents
}

/** A state as it is read: what it says of the history only when somebody asks. */
export interface ReadState extends Outline {
  readonly ids: Buffer
  history(): StoredHistory | undefined
  line(): Line | undefined
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

/** How two runs know that they look for the same things, and that nobody else wrote the file. */
export interface Seal {
  /** Of the engine, the rules and the bounds. */
  readonly digest: string
  /** A secret where an organisation gave one; else the seal shows damage only. */
  readonly key: string
}

/**
 * Its front, two lines of text, and the list of objects and that of commits as they are in memory.
 * @param report sealed; empty for none.
 */
export function writeState(state: State, seal: Seal, report: Buffer = NOTHING): readonly Buffer[] {
  const objects = state.ids.length / ID_BYTES
  const text = `${outlineOf({ ...state, objects })}\n${bodyOf(state)}\n`
  const rest = [Buffer.from(text), state.ids, ...(state.line ? lineBytes(state.line) : [])]
  return [frontOf({ digest: seal.digest, mac: macOf(rest, seal) }, report), ...rest]
}

const NOTHING = Buffer.alloc(0)

function macOf(parts: readonly Buffer[], { digest, key }: Seal): string {
  const mac = createHmac('sha256', createHash('sha256').update(`${FORMAT} ${key}`).digest())
  mac.update(`${digest}\n`)
  for (const part of parts) mac.update(part)
  return mac.digest('hex')
}

/** @returns the state, or why it cannot be used */
export function readState(file: Buffer, seal: Seal): ReadState | string {
  const front = frontIn(file)
  if (!front) return 'it is no state of this version'
  if (front.digest !== seal.digest) return 'other rules, another release or other bounds made it'
  const rest = file.subarray(front.to)
  const [mac, wanted] = [Buffer.from(front.mac), Buffer.from(macOf([rest], seal))]
  if (mac.length !== wanted.length || !timingSafeEqual(mac, wanted))
    return 'it is damaged, or sealed with another key'
  const end = rest.indexOf(LF)
  const last = rest.indexOf(LF, end + 1)
  const outline = outlineIn(parsed(rest.toString('utf8', 0, end)))
  const lineAt = last + 1 + (outline?.objects ?? 0) * ID_BYTES
  if (!outline || lineAt > rest.length) return 'it is damaged'
  return {
    ...outline,
    ids: rest.subarray(last + 1, lineAt),
    history: () => historyIn(parsed(rest.toString('utf8', end + 1, last))),
    line: () => lineIn(rest.subarray(lineAt)),
  }
}

const LF = 10
