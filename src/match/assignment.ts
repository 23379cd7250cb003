/**
 * A literal given to something that is named like a credential, in any of the ways that text gives values to names:
 * assignments, keys of YAML and JSON, XML elements and attributes, calls, command-line flags, headers, SQL, netrc.
 * Whether the literal is a secret is for the judge.
 */
import type { SecretRule } from '../../patterns/rule.ts'
import type { Anchor } from '../engine/engine.ts'
import { isAssigned } from './assigned.ts'
import { COMMAND_ANCHORS, findArgument } from './command.ts'
import { BLANK_FORM, FORMS, LINE_FORM, PAIR_FORM } from './forms.ts'
import type { Match } from './match.ts'
import type { Window } from './window.ts'

const WORDS = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'passwort',
  'pass',
  'pswd',
  'secret',
  'token',
  'credential',
  'credentials',
  'creds',
  'cred',
  'auth',
  'authorization',
  'bearer',
  'salt',
  'nonce',
  'totp',
  'hotp',
  'securestring',
  'identified by',
]
/** Shorter than the search's four characters, so they are tried with what may stand behind them. */
const SHORT_WORDS = ['pwd', 'jwt', 'otp', 'psk']
const SIGNS = [...'=: "\')]>(,$[`\t\\|?+!<{}@#&*/;~^%\n\r\0'].map((sign) => ({
  sign,
  follow: 'any' as const,
}))
const GOES_ON = [...'_-.'].map((sign) => ({ sign, follow: 'assigned' as const }))
/** `key` alone names too many other things; these do not. */
const KEYS = [
  'api',
  'apis',
  'access',
  'secret',
  'private',
  'signing',
  'signature',
  'encryption',
  'encrypt',
  'crypt',
  'cipher',
  'auth',
  'master',
  'shared',
  'storage',
  'account',
  'app',
  'service',
  'subscription',
  'license',
  'aes',
  'hmac',
  'ssh',
  'admin',
  'client',
  'session',
  'cookie',
  'server',
  'consumer',
  'webhook',
  'host',
  'function',
  'user',
  'deploy',
  'root',
  'application',
  'activation',
  'merchant',
  'partner',
  'tenant',
  'registration',
]
/** Too many words end so: `default`, `author`. */
const SHORT_ENDS = new Set(['auth', 'salt', 'nonce', 'totp', 'hotp'])
const JOINTS = ['_', '-', '', ' ', '.']

const assigned = (
  literal: string,
  side: 'start' | 'end',
  follow: 'assigned' | 'any' = 'assigned',
): Anchor => ({ literal, side, follow, need: 0, exactCase: false })

export const ASSIGNMENT_ANCHORS: readonly Anchor[] = [
  ...WORDS.map((word) => assigned(word, 'start')),
  ...SHORT_WORDS.flatMap((word) =>
    [...SIGNS, ...GOES_ON].map(({ sign, follow }) => assigned(word + sign, 'start', follow)),
  ),
  // `FOO_KEY=` in environment files; `key:` would be every second line of YAML.
  ...['key=', 'key = "', "key = '"].map((literal) => assigned(literal, 'start', 'any')),
  ...KEYS.flatMap((word) => JOINTS.map((joint) => assigned(`${word}${joint}key`, 'start'))),
  ...WORDS.filter((word) => !word.includes(' ') && word.length > 3 && !SHORT_ENDS.has(word)).map((word) =>
    assigned(word, 'end'),
  ),
  ...COMMAND_ANCHORS.map((literal) => assigned(literal, 'start', 'any')),
  ...['pwd', 'apikey', 'accesskey', 'secretkey', 'privatekey', 'authkey'].map((word) =>
    assigned(word, 'end'),
  ),
]

/** `Authorization: 'Bearer …'`: what stands before the credential; openssl's `pass:` too. */
const SCHEME =
  /^(?:(?:Bearer|Basic|Token|ApiKey|Api-Key|Api-Token|Digest|JWT|GenieKey|SSWS)[ \t]+|pass:)(?=\S{4})/i

/** The literal that the name around the window's anchor is given. */
export function findAssignment(rule: SecretRule, window: Window): Match | undefined {
  const given = findArgument(window)
  if (given) return matchOf(rule, window, { ...given, name: 'password', operator: '-' })
  const { text, anchor } = window
  const nameStart = startOfName(text, anchor)
  const nameEnd = endOfName(text, anchor)
  if (!isAssigned(text, nameEnd)) return undefined
  const found = valueBehind(text, nameStart, nameEnd)
  if (!found || found.groups!.value!.length < SHORTEST) return undefined
  const { operator, quote, value: whole } = found.groups!
  const value = whole!.slice(SCHEME.exec(whole!)?.[0].length ?? 0)
  const start = nameEnd + found[0].lastIndexOf(whole!) + whole!.length - value.length
  const name = text.slice(nameStart, nameEnd).replace(/^[-.$]+|[-.]+$/g, '')
  return matchOf(rule, window, { start, value, name, operator: operator!.trim(), quote: quote ?? '' })
}

interface Given {
  readonly start: number
  readonly value: string
  readonly name: string
  readonly operator: string
  readonly quote: string
}

function matchOf(rule: SecretRule, { text, base }: Window, given: Given): Match {
  const { start, value, name, operator, quote } = given
  const end = start + value.length
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(Math.max(lineStart, start - SHOWN), start)
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + SHOWN)).replace(/\r$/, '')
  return {
    rule,
    start: base + start,
    end: base + end,
    value,
    context: { name, operator, quote, before, after },
    weight: 0,
  }
}

const SHORTEST = 4
/** Characters of context on either side. */
const SHOWN = 120

/** Only where the search has both words. */
const TWO_WORDS = new RegExp(`^(?:${KEYS.join('|')}) key`, 'i')

function endOfName(text: string, anchor: number): number {
  const rest = text.slice(anchor, anchor + 60)
  const words = beginsWord(text, anchor) ? TWO_WORDS.exec(rest) : null
  const name = /^identified by/i.exec(rest) ?? words ?? /^[\w.$-]{1,60}(?:\[\d{0,5}\])?/.exec(rest)
  return anchor + name![0].length
}

const beginsWord = (text: string, at: number): boolean =>
  !/[A-Za-z0-9]/.test(text[at - 1] ?? '') || (/[A-Z]/.test(text[at]!) && /[a-z0-9]/.test(text[at - 1]!))

/** Where the name that reaches to `at` begins, 60 characters before at most. */
function startOfName(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 60 && /[\w.$-]/.test(text[start - 1]!)) start--
  return start
}

function valueBehind(text: string, nameStart: number, nameEnd: number): RegExpExecArray | null {
  const rest = text.slice(nameEnd, nameEnd + 960)
  const name = text.slice(nameStart, nameEnd)
  const line = text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart)
  if (/auth$/i.test(name)) {
    const pair = PAIR_FORM.exec(rest)
    if (pair) return pair
  }
  for (const form of FORMS.slice(0, -1)) {
    const found = form.exec(rest)
    if (found) return found
  }
  if (BEGINS_LINE.test(line)) {
    const found = LINE_FORM.exec(rest)
    if (found) return found
  }
  const last = FORMS.at(-1)!.exec(rest)
  if (last) return last
  return standsBehindBlank(text, name, line, nameStart) ? BLANK_FORM.exec(rest) : null
}

/** Before a name that begins its line: blanks, `export`, a list's dash, `-e` and `-D`. */
const BEGINS_LINE = /^[ \t]{0,40}(?:(?:export|set|ENV|ARG|-|- name:|setx|-e|#)[ \t]{1,4})?(?:-D)?$/
const NETRC_LINE = /(?:^|\s)(?:machine\s+\S+|default)\s.*\blogin\s+\S+\s+$/
const LOGIN_LINE = /^[ \t]*(?:login|user)[ \t]+\S+[ \t]*\r?$/

function standsBehindBlank(text: string, name: string, line: string, nameStart: number): boolean {
  if (/^identified by/i.test(name)) return true
  if (/^-{1,2}\w/.test(name) || /(?:^|[\s"'])-{1,2}[\w-]*$/.test(line)) return true
  if (NETRC_LINE.test(line)) return true
  if (line.trim() !== '' || name !== 'password') return false
  const end = Math.max(0, text.lastIndexOf('\n', nameStart - 1))
  return LOGIN_LINE.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end))
}
