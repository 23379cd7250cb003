/** A password inside a URL: `postgres://app:secret@db.example/app`. */
import type { SecretRule } from '../../patterns/rule.ts'
import { contextOf } from './context.ts'
import type { Match } from './match.ts'
import type { Window } from './window.ts'

// Userinfo as RFC 3986 section 3.2.1 has it, and as people write it: the password may hold raw punctuation.
const AUTHORITY = /^:\/\/([^\s:@/"'<>`]{0,120}):([^\s"'<>`]{1,200}?)@([\w.\-[\]${}%*<>]{1,200})/

/** The window's anchor is the colon of `://`. */
export function findUrlCredential(rule: SecretRule, window: Window): Match | undefined {
  const { text, anchor } = window
  const found = AUTHORITY.exec(text.slice(anchor, anchor + 520))
  if (!found) return undefined
  const [, user, password, host] = found
  // A slash before the @ ends the authority, unless the part before it cannot be a port.
  if (password!.includes('/') && /^\d{1,5}\//.test(password!)) return undefined
  const start = anchor + 3 + user!.length + 1
  const end = start + password!.length
  const scheme = /[a-z][a-z0-9+.-]{0,30}$/i.exec(text.slice(Math.max(0, anchor - 31), anchor))?.[0] ?? ''
  const { before, after } = contextOf(text, start, end)
  return {
    rule,
    start: window.base + start,
    end: window.base + end,
    value: password!,
    context: {
      name: user!,
      operator: '://',
      quote: '',
      before: before.slice(-120),
      after: `@${host}${after.slice(host!.length + 1)}`,
    },
    weight: 3 + (scheme ? 1 : 0),
  }
}
