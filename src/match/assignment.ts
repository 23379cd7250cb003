/**
 * A literal given to something that is named like a credential, in any of the ways that text gives values to names:
 * assignments, keys of YAML and JSON, XML elements and attributes, calls, command-line flags, headers, SQL, netrc.
 * Whether the literal is a secret is for the judge.
 */
import type { SecretRule } from '../../patterns/rule.ts'
import type { Anchor } from '../engine/engine.ts'
import type { Match } from './match.ts'
import type { Window } from './window.ts'

const WORDS = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'passwort',
  'pass',
  'pwd',
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
  'jwt',
  'salt',
  'identified by',
]
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
]
const JOINTS = ['_', '-', '', ' ', '.']

const assigned = (literal: string, side: 'start' | 'end'): Anchor => ({
  literal,
  side,
  follow: 'assigned',
  need: 0,
  exactCase: false,
})

export const ASSIGNMENT_ANCHORS: readonly Anchor[] = [
  ...WORDS.map((word) => assigned(word, 'start')),
  ...KEYS.flatMap((word) => JOINTS.map((joint) => assigned(`${word}${joint}key`, 'start'))),
  ...WORDS.filter((word) => !word.includes(' ') && word.length > 3 && word !== 'auth' && word !== 'salt').map(
    (word) => assigned(word, 'end'),
  ),
  ...['pwd', 'apikey', 'accesskey', 'secretkey', 'privatekey', 'authkey'].map((word) =>
    assigned(word, 'end'),
  ),
]

const QUOTED = String.raw`[bBrRuUfFL@$&]{0,2}(?<quote>"""|'''|["'${'`'}])(?<value>(?:\\.|(?!\k<quote>)[^\\\n]){1,400})\k<quote>`
const ESCAPED = String.raw`\\(?<quote>["'])(?<value>[^"'\\\n]{1,400})\\\k<quote>`
const BARE = String.raw`(?<value>[^\s"'${'`'}<>(){}[\],;|\\][^\s"'${'`'}<>(){};,|\\]{2,300})(?=[ \t]*(?:\r?\n|$|[,;}<&|"'${'`'}\])]|\\|[ \t]#|[ \t]//|[ \t]--|[ \t]\w))`
const CLOSE = String.raw`["'${'`'}]?\]?["'${'`'}]?\)?[ \t]{0,40}`
const TYPE = String.raw`(?::[ \t]{0,4}[A-Za-z_&*][\w<>[\]|?.& ]{0,40}?[ \t]{0,4})?`
const SCHEME = String.raw`(?:(?:Bearer|Basic|Token|token|bearer|basic)[ \t]{1,3})?`
const OPERATOR = String.raw`(?<operator>=>|:=|\?=|\+=|===?|!==?|=|::?|->|<-)`

/** Tried in order behind the name; the first that fits wins. */
const FORMS: readonly RegExp[] = [
  `${CLOSE}${TYPE}${OPERATOR}[ \\t]{0,40}${SCHEME}(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,8}\\r?\\n[ \\t]{0,80}(?:${QUOTED})`,
  `\\\\["']?[ \\t]{0,4}${OPERATOR}[ \\t]{0,8}(?:${ESCAPED})`,
  String.raw`["']\s{1,8}(?:value|content)[ \t]{0,4}(?<operator>=)[ \t]{0,4}(?<quote>["'])(?<value>[^"'\n]{1,400})\k<quote>`,
  String.raw`(?:\s\S{4}[^<>\n]{0,80})?(?<operator>>)(?<value>[^<>\n]{3,300})</`,
  String.raw`</key>\s{0,80}(?<operator><string>)(?<value>[^<>\n]{3,300})</`,
  String.raw`["'${'`'}]?\)?(?<operator>[(,])\s{0,40}(?:${QUOTED})`,
  String.raw`(?<operator>[ \t]{1,8})(?:${QUOTED})`,
  `${CLOSE}${OPERATOR}[ \\t]{0,40}${SCHEME}${BARE}`,
].map((form) => new RegExp(`^(?:${form})`))

const FLAG_VALUE = new RegExp(String.raw`^(?<operator>[ \t]{1,4})(?:${BARE})`)
const NETRC_LINE = /(?:^|\s)(?:machine\s+\S+|default)\s.*\blogin\s+\S+\s+$/

/** The literal that the name around the window's anchor is given. */
export function findAssignment(rule: SecretRule, window: Window): Match | undefined {
  const { text, anchor } = window
  const nameStart = startOfName(text, anchor)
  const rest = text.slice(anchor, anchor + 60)
  const nameEnd =
    anchor +
    (/^identified by/i.exec(rest) ?? /^[a-z]+ key/i.exec(rest) ?? /^[\w.$-]{1,60}(?:\[\])?/.exec(rest))![0]
      .length
  const name = text.slice(nameStart, nameEnd)
  const found = valueBehind(text, nameStart, nameEnd)
  if (!found) return undefined
  const { operator, quote, value } = found.groups!
  const start = nameEnd + found[0].lastIndexOf(value!)
  // The search asks for the same, so that a place with less is never looked at.
  if (!/^[^\s;)]{4}/.test(text.slice(start, start + 4))) return undefined
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start + value!.length)
  return {
    rule,
    start: window.base + start,
    end: window.base + start + value!.length,
    value: value!,
    context: {
      name: name.replace(/^[-.$]+|[-.]+$/g, ''),
      operator: operator!.trim(),
      quote: quote ?? '',
      before: text.slice(Math.max(lineStart, start - 120), start),
      after: text
        .slice(
          start + value!.length,
          Math.min(lineEnd < 0 ? text.length : lineEnd, start + value!.length + 120),
        )
        .replace(/\r$/, ''),
    },
    weight: 0,
  }
}

/** Where the name that reaches to `at` begins, 60 characters before at most. */
function startOfName(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 60 && /[\w.$-]/.test(text[start - 1]!)) start--
  return start
}

function valueBehind(text: string, nameStart: number, nameEnd: number): RegExpExecArray | null {
  const rest = text.slice(nameEnd, nameEnd + 640)
  for (const form of FORMS) {
    const found = form.exec(rest)
    if (found) return found
  }
  const line = text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart)
  const spaced =
    /(?:^|[\s"'])-{1,2}[\w-]*$/.test(line) || text.startsWith('--', nameStart) || NETRC_LINE.test(line)
  return spaced ? FLAG_VALUE.exec(rest) : null
}
