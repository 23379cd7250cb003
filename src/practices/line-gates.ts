/**
 * Gates that several practices of programs share: how a line looks on which a secret is given a literal, a key is taken, or
 * something stands in for a setting. They are wider than the checks, which read the program.
 */
import type { LineGate, NameGate } from '../../patterns/rule.ts'
import type { Language } from '../documents/paths.ts'
import { mayBeValue } from './code/code-secret.ts'

/** What reads a setting by its name, which is no value. */
const READ = '[\\w.:>-]*(?:env|\\b(?:var|get|fetch))\\s*\\('
const TYPE = '[\\w<>[\\]|?.&*][\\w<>[\\]|?.&* ]{0,39}?'
/** The rest of the name, its type, and what gives it a value. Space is read in one way only: in two it is tried in all. */
const BETWEEN = [
  '["\'`\\])]*',
  `(?:\\s*(?:(?:[?!]:?|:)(?:\\s*${TYPE})?|${TYPE}))?(?:\\s*\\{[^}]{0,40}\\})?`,
  '\\s*(?:=>|:=|[=!]==?|\\|\\||\\?\\?=?|=|:)\\s*',
].join('')
/** The same and what may wrap a literal. */
export const GIVEN = [BETWEEN, `(?:(?!${READ})[\\w.$:!&<>[\\]]{0,40}[({]\\s*){0,4}[a-zA-Z@$&]{0,3}`].join('')
/** What a literal may be handed through on its way to a name, see `CONVERSIONS` of `resolve.ts`: `[]byte("x")`, `("x")`. */
const CONVERTED =
  '(?:(?:[\\w.$:!&<>[\\]]{0,40}(?:byte|bytes|from|encode|toByteArray|toCharArray|as_ref|to_?string|into|str(?:ing)?|SecretStr|sensitive|trimspace|createSecretKey|asKey|b64decode|base64_decode|hex2bin|fromhex|unhexlify|FromBase64String|decode\\w*)(?:<[^>\\n]{0,40}>)?)?\\s*\\(\\s*){0,4}'
const LITERAL_ALONE = new RegExp(
  `^${BETWEEN}(?:\\[\\]byte\\()?[a-zA-Z@$&]{0,3}(["'\`])(?:(?:Bearer|Basic|token|ApiKey)\\s+)?([^\\s"'\`\\\\]{4,})\\1(?!\\s*["'\`\\\\])`,
)

/** `DB_PASSWORD = "…"`, `if key == "…"` */
export const GIVEN_LITERAL: NameGate = {
  behind: new RegExp(
    `^${BETWEEN}${CONVERTED}[a-zA-Z@$&]{0,3}["'\`]+(?:(?:Bearer|Basic|token|ApiKey)\\s+)?(?!(?:true|false|null|none)["'\`])[^\\s"'\`]{4,}["'\`]`,
    'i',
  ),
  // A literal that is all of the value says what the value is.
  given: (behind, _, path) => {
    const [, , value] = LITERAL_ALONE.exec(behind) ?? []
    return value === undefined || mayBeValue(value, path)
  },
}
/** Kotlin's `"password" to "…"` */
export const PAIRED_LITERAL: NameGate = { behind: /^"\s*to\s+"[^\s"]{4,}"/ }
/** It has no secret's name in manifests, and one in programs. */
export const SECRET_KEY_GIVEN: LineGate = {
  words: ['secretkey'],
  shape: new RegExp(`\\bsecretKey${BETWEEN}[^\\n]{0,80}["'\`]`),
}
/** `if "…" == key`, `"…" == ENV["KEY"]`, `"…".equals(key)` */
export const COMPARED_LITERAL: NameGate = {
  before: /["'`]\)?\s*(?:[=!]==?|\.\s*(?:\w*[eE]quals\w*|eq|eql)\s*\()\s*[\w.$()[\]:"']*$/,
}
const LITERAL = '(?:[\\w.$[\\]]{0,40}\\(\\s*){0,2}[a-zA-Z@]{0,2}["\'`][^\\s"\'`]{4,}["\'`]'
/** What calls hand on to a name or compare with it, see `key-takers.ts`. */
export const HANDED_LITERAL: readonly NameGate[] = [
  // `key .equals("…")`
  { behind: new RegExp(`^\\s*\\.\\s*(?:\\w*[eE]quals\\w*|eql?)\\s*\\(\\s*${LITERAL}`) },
  // `key.equals("…")`, `x.setPassword("…")`
  {
    name: /(?:\.(?:\w*equals\w*|eql?)|pass(?:word|wd|phrase)|(?:secret|api)_?key)$/i,
    behind: new RegExp(`^\\s*\\(\\s*${LITERAL}`),
  },
  // `props.put("key", "…")`, `strcmp($key, '…')`
  {
    before:
      /(?:put|set|setProperty|set_property|setdefault|config|constant|define|add|addHeader|setHeader|setenv|putIfAbsent|withProperty|property|strcmp|hash_equals|compare_digest)\b/,
    behind: new RegExp(`^["'\`)]*[ \\t]*,[ \\t]*${LITERAL}`),
  },
]

/** PHP's `define('KEY', '…')` */
export const DEFINED: NameGate = { before: /define\s*\(\s*["']\w*$/ }

const MOST: readonly Language[] = [
  'csharp',
  'go',
  'java',
  'javascript',
  'kotlin',
  'python',
  'tsx',
  'typescript',
]
const ALL: readonly Language[] = [...MOST, 'php', 'ruby', 'rust']
const ALL_BUT_KOTLIN = ALL.filter((language) => language !== 'kotlin')
export const ALL_BUT_KOTLIN_AND_PHP = ALL_BUT_KOTLIN.filter((language) => language !== 'php')
export const ALL_BUT_PYTHON = ALL.filter((language) => language !== 'python')
export const ALL_BUT_PHP: readonly Language[] = [...MOST, 'ruby', 'rust']
export const ALL_BUT_RUST: readonly Language[] = [...MOST, 'php', 'ruby']
export const ALL_BUT_RUBY: readonly Language[] = [...MOST, 'php', 'rust']
export const ALL_BUT_RUBY_AND_PHP: readonly Language[] = [...MOST, 'rust']

const LOGS =
  '(?:(?:\\w*log\\w*|console|zap|tracing|winston|pino|bunyan|sugar|timber|sentry\\w*|scope|span|fmt|system|debug|trace|std(?:out|err))(?:[.:]+\\w+)+|\\b(?:[ep]?print\\w*|dbg|puts|pp|dd|dump|var_dump|error_log|echo|syslog|info|warn|debug|trace|error|nslog|bail|anyhow|panic|inspect)|\\w*(?:error|exception)(?:[.:]+new)?|errorf)'
/** Calls that are over are three deep at most. */
const OVER = '\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)'
const LOGGING = new RegExp(`${LOGS}$`, 'i')

/** Inside the arguments of a call that logs or raises. Prose (`"no API token"`) is told by the words on both sides. */
export const LOGGED: readonly NameGate[] = [
  { within: LOGGING, before: /(?<![A-Za-z] )$/ },
  { within: LOGGING, behind: /^(?!["'`.!?]|\s+[a-z]|,\s*["'`])/ },
  // A link of a chain: `log.Info().Str("token", t)`.
  {
    before:
      /\.\s*(?:str|bytes|interface|any|addKeyValue|with\w*|kv|msgf?|log|send|put\w*|PushProperty)\s*\(\s*(?:["'`][^"'`\n]*["'`]\s*,\s*)?["'`]?$/i,
  },
  {
    before: new RegExp(`${LOGS}\\s*(?:${OVER}\\s*)?\\{(?:[^{}]|\\$\\{[^{}]*\\})*(?:\\$\\{[^{}]*)?$`, 'i'),
    not: ALL_BUT_KOTLIN,
  },
  // Without parentheses.
  { before: /(?:puts|echo|print|pp|log\w*\.\w+)\s+[^\n]*$/, not: ALL_BUT_RUBY_AND_PHP },
]

/** Libraries of web tokens, and keys that are named for signing; a program that speaks of signing alone has neither. */
export const NAMES_TOKENS: readonly LineGate[] = [
  {
    words: ['jwt', 'jose', 'jsonwebtoken', 'symmetricsecuritykey', 'signedstring'],
    shape: /[\s\S]/,
  },
  {
    words: ['signing'],
    // Entity Framework's models name columns: `b.Property<string>("SigningKey")`.
    shape: /(?<!\bProperty<string>\("\w*)signing[\w.-]*(?:key|secret|token|pass|pwd|credential)/i,
  },
]

/** Where tokens are made, or a setting says for how long they are valid, see `token-end.ts`. */
export const MAKES_TOKENS: readonly LineGate[] = [
  { words: ['jwt', 'jsonwebtoken', 'jose', 'jws', 'jwe', 'jwk', 'paseto'], shape: /[\s\S]/ },
  {
    words: ['gettoken', 'signoptions', 'access_token_'],
    shape: /getToken|signOptions|ACCESS_TOKEN_(?:LIFETIME|EXPIRE)/,
  },
]

/** What such a call writes stands behind its name and a parenthesis, which is open until there. */
export const BEGINS_TO_LOG = new RegExp(`${LOGS}!?\\s*\\((?:[^()]|${OVER}|\\()*$`, 'i')
/** A call that logs goes on over as many lines as it likes. */
export const LOGS_SOMETHING: LineGate = {
  words:
    'log print console zap winston pino bunyan sugar tracing timber dbg puts pp dd( dump stderr stdout var_dump echo info warn debug trace error sentry scope span'.split(
      ' ',
    ),
  shape: new RegExp(`${LOGS}!?\\s*[\\s(]`, 'i'),
}
