/** A password inside a URL: `postgres://app:secret@db.example/app`. */
import type { SecretRule } from '../../patterns/rule.ts'
import { contextOf } from './context.ts'
import type { Match } from './match.ts'
import type { Window } from './window.ts'

// Userinfo as RFC 3986 section 3.2.1 has it, and as people write it: the password may hold raw punctuation, also an @, so that
// the last one is before the host.
const AUTHORITY =
  /^:\/\/([^\s:@/"'<>`]{0,120}):([^\s"'<>`]{1,200}?)@([\w.\-[\]${}%*<>]{1,200})(?![\w.\-[\]${}%*<>]*@)/
/** The user is an address of mail, whose @ ought to be written as %40; `git@github.com:owner/name@v1` has no password. */
const MAIL_AUTHORITY =
  /^:\/\/([^\s:@/"'<>`]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}):([^\s"'<>`/]{1,200})@([\w-]{1,60}(?:\.[\w-]{1,60}){1,6})/

/**
 * A token as the only userinfo, or with the password that GitHub tells to write where it asks for one, before a host of
 * repositories or of packages. Elsewhere it names an account, as of Sentry.
 */
const TOKEN_AUTHORITY =
  /^:\/\/([\w-]{20,120})(?::x-oauth-basic)?@((?:[\w-]{1,60}\.){0,3}(?:github|gitlab|bitbucket|azure|visualstudio|gitea|codeberg)\.\w{2,6}|(?:[\w-]{1,60}\.){0,2}(?:pypi|packages?|pkgs|registry|artifactory|nexus|gems?|npm|maven|conda)(?:\.[\w-]{1,60}){1,4})(?=[/:])/i

/** The window's anchor is the colon of `://`. */
export function findUrlCredential(rule: SecretRule, window: Window): Match | undefined {
  const { text, anchor } = window
  const rest = text.slice(anchor, anchor + 520)
  const token = TOKEN_AUTHORITY.exec(rest)
  const found = token
    ? [token[0], '', token[1], token[2]]
    : (AUTHORITY.exec(rest) ?? MAIL_AUTHORITY.exec(rest))
  if (!found) return undefined
  const [, user, password, host] = found
  // A slash before the @ ends the authority, unless the part before it cannot be a port.
  if (password!.includes('/') && /^\d{1,5}\//.test(password!)) return undefined
  const start = anchor + 3 + (token ? 0 : user!.length + 1)
  const end = start + password!.length
  const scheme = /[a-z][a-z0-9+.-]{0,30}$/i.exec(text.slice(Math.max(0, anchor - 31), anchor))?.[0] ?? ''
  const { before, after } = contextOf(text, start, end)
  return {
    rule,
    start: window.base + start,
    end: window.base + end,
    value: password!,
    context: {
      name: token ? 'token' : user!,
      operator: '://',
      quote: '',
      before: before.slice(-120),
      after: `@${host}${after.slice(host!.length + 1)}`,
    },
    weight: 3 + (scheme ? 1 : 0),
  }
}
