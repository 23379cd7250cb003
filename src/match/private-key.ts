/**
 * Private keys in PEM and PuTTY armour, also escaped into one line, as JSON and environment files hold them; and the bare
 * ones of jwk.ts.
 */
import type { SecretRule } from '../../patterns/rule.ts'
import type { Anchor } from '../engine/engine.ts'
import { contextOf } from './context.ts'
import { DER_ANCHORS, findDer, findJwk, JWK_ANCHORS } from './jwk.ts'
import type { Match } from './match.ts'
import type { Window } from './window.ts'

/** What may stand behind BEGIN in a private key's header; `BEGIN` alone begins blocks in half a dozen languages. */
const LABELS = ['PRIVATE', 'RSA', 'EC', 'DSA', 'OPENSSH', 'ENCRYPTED', 'PGP', 'SSH2', 'ANY']

export const PRIVATE_KEY_ANCHORS: readonly Anchor[] = [
  ...LABELS.map((label) => `BEGIN ${label}`),
  'PuTTY-User-Key-File',
  ...JWK_ANCHORS,
  ...DER_ANCHORS,
].map((literal) => ({ literal, side: 'start', follow: 'any', need: 0, exactCase: true }))

const HEADER = /^BEGIN ((?:[A-Z0-9]{2,12} ){0,3})PRIVATE KEY( BLOCK)? ?----/
/** RSA of 8192 bits takes 6.5 kB; quotes and indents come on top. */
const LONGEST = 8192
/** Ed25519 in PKCS#8 is the shortest: 48 bytes, 64 characters. */
const SHORTEST = 60
/** PuTTY keeps the private number alone: 36 bytes of Ed25519 and P-256, 24 of DSA. */
const SHORTEST_PUTTY = 32
const LONGEST_WORD = 30

/** The kind of a block of which lines are left out. */
export const SHORTENED = 'shortened'
/** A line of dots, with the quotes or the comment sign around it that all lines of the block have. */
const ELIDED =
  /(?:^|\n|\\n)[\s"'`+>|*#/\\,;-]*(?:\.{3,}|\xe2\x80\xa6|\[\.{3}\])[\s"'`+|*,;-]*(?:\n|\\n|\\r|$)/

/** The window's anchor is BEGIN or PuTTY's first word; the match is the whole armoured block. */
export function findPrivateKey(rule: SecretRule, window: Window): Match | undefined {
  const { text } = window
  const block = blockAt(window)
  if (!block) return undefined
  return {
    rule,
    start: window.base + block.start,
    end: window.base + block.end,
    value: block.body,
    ...(block.decidedTo !== undefined && { decidedTo: window.base + block.decidedTo }),
    context: { ...contextOf(text, block.start, block.end), operator: block.kind },
    weight: block.kind === 'JWK' || block.kind === 'DER' ? 900 : 1000,
  }
}

function blockAt(window: Window): Block | undefined {
  const { text, anchor } = window
  if (text.startsWith('PuTTY', anchor)) return puttyBlock(text, anchor)
  if (text.startsWith('BEGIN', anchor)) return pemBlock(text, anchor)
  return DER_ANCHORS.some((literal) => text.startsWith(literal, anchor)) ? findDer(window) : findJwk(window)
}

interface Block {
  readonly start: number
  readonly end: number
  /** Behind the end, where an end was looked for and not found. */
  decidedTo?: number
  readonly body: string
  readonly kind: string
}

function pemBlock(text: string, anchor: number): Block | undefined {
  const header = HEADER.exec(text.slice(anchor, anchor + 80))
  if (!header || !/---- ?$/.test(text.slice(Math.max(0, anchor - 6), anchor))) return undefined
  const start = anchor - (text.slice(0, anchor).match(/-+ ?$/)?.[0].length ?? 0)
  const from = anchor + header[0].length
  const reach = text.slice(from, from + LONGEST)
  const close = reach.search(/-----? ?END [A-Z0-9 ]{0,40}PRIVATE KEY/)
  const inner = close < 0 ? reach : reach.slice(0, close)
  const body = base64Body(inner)
  if (body.length < SHORTEST) return undefined
  const tail = close < 0 ? 0 : (/^[- ]*END[A-Z0-9 ]*-*/.exec(text.slice(from + close))?.[0].length ?? 0)
  const end = close < 0 ? from + inner.trimEnd().length : from + close + tail
  const kind = ELIDED.test(inner)
    ? SHORTENED
    : `${header[1]!.trim()} ${header[2] ? 'PGP' : ''}`.trim() || 'PKCS8'
  return { start, end, body, kind, ...(close < 0 && { decidedTo: from + LONGEST }) }
}

function puttyBlock(text: string, anchor: number): Block | undefined {
  const found =
    /Private-Lines: \d{1,4}(?:\\r)?(?:\\n|\r?\n)((?:[A-Za-z0-9+/=]{1,80}(?:\\r)?(?:\\n|\r?\n)){1,200})/.exec(
      text.slice(anchor),
    )
  if (!found) return undefined
  const body = base64Body(found[1]!)
  return body.length < SHORTEST_PUTTY
    ? undefined
    : { start: anchor, end: anchor + found.index + found[0].length, body, kind: 'PuTTY' }
}

/** The base64 lines of a block, joined; escapes, quotes, indents, comment signs and headers such as `Proc-Type:` dropped. */
function base64Body(inner: string): string {
  const lines = inner
    .replace(/\\+[nrt]/g, '\n')
    .split(/\s+/)
    .map((line) => line.replace(/^[\s"'`+>|*#/\\,.;-]+|[\s"'`+|*\\,;-]+$/g, ''))
    .filter((line) => /^[A-Za-z0-9+/]+={0,2}$/.test(line) && line.length > 3)
  // Words of prose between two headers are base64 too, but none is so long.
  return lines.some((line) => line.length >= LONGEST_WORD) ? lines.join('') : ''
}
