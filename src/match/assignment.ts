/**
 * A literal given to something that is named like a credential, in any of the ways that text gives values to names:
 * assignments, keys of YAML and JSON, XML elements and attributes, calls, command-line flags, headers, SQL, netrc.
 * Whether the literal is a secret is for the judge.
 */
import type { SecretRule } from '../../patterns/rule.ts'
import { isAssigned } from './assigned.ts'
import { operatorOf, withoutCall } from './assigning-calls.ts'
import { isInConnectionString } from './connection-string.ts'
import { KEYS } from './credential-words.ts'
import { assignedIn, BLANK_FORM, KEYED_FORM, PAIR_FORM, pairedIn } from './forms.ts'
import type { Match } from './match.ts'
import { findArgument } from './phrases.ts'
import type { Window } from './window.ts'

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
  const written = text.slice(nameStart, nameEnd).replace(/^[-.$]+|[-.]+$/g, '')
  const before = text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart).slice(-SHOWN)
  const name = isPassword(written, operator!, text.slice(0, start)) ? 'password' : withoutCall(written)
  const after = text.slice(start + value.length, start + value.length + SHOWN)
  const by = BEHIND_USER.test(found[0])
    ? '='
    : operatorOf(operator!.trim(), { name: written, value, before, after })
  return matchOf(rule, window, { start, value, name, operator: by, quote: quote ?? '' })
}

/** In brackets behind a literal and a comma: the second of a pair. */
const BEHIND_USER = /[([][ \t]{0,8}["'][^"'\n]{1,80}["'][ \t]{0,4},[ \t]{0,8}["'`]/

/** `auth=("user", "…")`, `Uid=app;Pwd=…`: elsewhere these names are of other things. */
const isPassword = (name: string, operator: string, before: string): boolean =>
  (operator === '(' && /auth$/i.test(name)) ||
  (/^pwd$/i.test(name) && isInConnectionString(before.slice(before.lastIndexOf('\n') + 1).slice(-SHOWN)))

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
  if (/(?:auth|login)$/i.test(name)) {
    const pair = PAIR_FORM.exec(rest)
    if (pair || /login$/i.test(name)) return pair
  }
  const named = ITEM.test(line) ? pairedIn(rest) : null
  const found =
    named ?? (KEYED.test(line) ? KEYED_FORM.exec(rest) : null) ?? assignedIn(rest, BEGINS_LINE.test(line))
  if (found) return found
  return standsBehindBlank(text, name, line, nameStart) ? BLANK_FORM.exec(rest) : null
}

/** `- name: DB_PASSWORD`, `{"key": "password"`, `<add name="token"`, before the value of what is named so. */
const ITEM = /(?:name|key)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?[\w.$:/-]{0,60}$/i

/** `<string name="…` of Android, `<stringProp name="…` of JMeter, `<entry key="…` of Java, `<property name="…` of Ant and Hibernate. */
const KEYED = /<(?:string|stringProp|entry|property|prop|param|setting|variable)\s[^<>]{0,80}["']$/i

/** Before a name that begins its line: blanks, `export`, a list's dash, `-e` and `-D`. */
const BEGINS_LINE = /^[ \t]{0,40}(?:(?:export|set|ENV|ARG|-|- name:|setx|-e|#)[ \t]{1,4})?(?:-D)?$/
const NETRC_LINE = /(?:^|\s)(?:machine\s+\S+|default)\s.*\blogin\s+\S+\s+$/
const LOGIN_LINE = /^[ \t]*(?:login|user)[ \t]+\S+[ \t]*\r?$/
/** Directives of web servers that give a variable or header a value. */
const SETS = /^[ \t]*(?:SetEnv|proxy_set_header|grpc_set_header|(?:fastcgi|uwsgi|scgi)_param)[ \t]+$/i

function standsBehindBlank(text: string, name: string, line: string, nameStart: number): boolean {
  if (/^identified by/i.test(name)) return true
  if (/^-{1,2}\w/.test(name) || /(?:^|[\s"'])-{1,2}[\w-]*$/.test(line)) return true
  if (NETRC_LINE.test(line)) return true
  if (SETS.test(line)) return true
  if (line.trim() !== '' || name !== 'password') return false
  const end = Math.max(0, text.lastIndexOf('\n', nameStart - 1))
  return LOGIN_LINE.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end))
}
