/**
 * Gates that several practices of programs share: how a line looks on which a secret is given a literal, a key is taken, or
 * something stands in for a setting. They are wider than the checks, which read the program.
 */
import type { LineGate, NameGate } from '../../patterns/rule.ts'
import type { Language } from '../documents/paths.ts'

/** The rest of the name, its type, what gives it a value, and what may wrap a literal. */
const GIVEN = [
  '^["\'`\\])]*',
  '(?:\\s*[?!]?:?\\s*[\\w<>[\\]|?.&* ]{1,40}?)?(?:\\s*\\{[^}]{0,40}\\})?',
  '\\s*(?:=>|:=|[=!]==?|\\|\\||\\?\\?=?|=|:)\\s*',
  '(?:[\\w.$:!&<>[\\]]{0,40}[({]\\s*){0,4}[a-zA-Z@$&]{0,3}',
].join('')

/** `DB_PASSWORD = "…"`, `if key == "…"` */
export const GIVEN_LITERAL: NameGate = {
  behind: new RegExp(`${GIVEN}["'\`]+(?:(?:Bearer|Basic|token|ApiKey)\\s+)?[^\\s"'\`]{4,}["'\`]`, 'i'),
}
/** `if "…" == key` */
export const COMPARED_LITERAL: NameGate = { before: /["'`]\)?\s*[=!]==?\s*[\w.$(]*$/ }

/** PHP's `define('KEY', '…')` */
export const DEFINED: NameGate = { before: /define\s*\(\s*["']\w*$/ }

/** Functions of frameworks and of cryptography that take a key, and settings that are one. */
export const TAKES_KEY: LineGate = {
  words: [
    'session',
    'cookie',
    'auth',
    'oidc',
    'strategy',
    'cipher',
    'hmac',
    'secretkeyspec',
    'fernet',
    'aes.',
    'signer',
    'serializer',
    'secret_key',
  ],
  shape:
    /(?:[sS]ession|cookieParser|NextAuth|betterAuth|auth0|expressOidc|Strategy|create(?:Hmac|Cipher\w*|Decipher\w*)|hmac\.[nN]ew|HMAC\.\w+|HMACSHA\d+|hash_hmac|SecretKeySpec|Fernet|AES\.new|NewCipher|URLSafe\w*Serializer|TimestampSigner)\s*\(|(?:(?:SECRET_KEY|secret_key)(?:_BASE|_base)?|(?:session|cookie|SESSION_|COOKIE_)(?:Secret|SECRET))["'\]]*\s*[=:]/,
}

const OPERATORS = [
  // `process.env.KEY || …`
  '[^\\n;]{0,160}?(?:\\|\\||\\?\\?|\\?:)(?!\\s*[{|])',
  '(?:[^\\n;]{0,60}["\'\\])])?\\s+or\\s+["\'\\w(]',
]
const STANDING_IN = [
  // `env::var("KEY").unwrap_or(…)`, `KEY: z.string().default(…)`
  '[^;]{0,160}?\\.(?:unwrap_or(?:_else)?|orElse(?:Get)?|or_else|ifEmpty|ifBlank|getOrElse|default|catch)\\s*[({]',
  '[^;]{0,160}?\\b(?:default\\w*|fallback|devDefault)["\']?\\s*(?::(?!:)|=(?!=))',
  // `const { KEY = … } = process.env`
  '\\s*=[\\s\\S]{0,200}\\}\\s*=\\s*[\\w.]*(?:env|config|settings|options)\\b',
]

/** A setting with a secret's name, and what stands in where it is missing. */
export const STANDS_IN: readonly NameGate[] = [
  // In these languages the operators give true or false.
  { behind: standing(OPERATORS), not: ['go', 'java', 'rust'] },
  { behind: standing(STANDING_IN) },
]
function standing(shapes: readonly string[]): RegExp {
  return new RegExp(`^["'\`\\])]*(?:${shapes.join('|')})`, 'i')
}

/** `os.getenv("KEY", …)` */
export const SECOND_ARGUMENT: NameGate = {
  before:
    /(?:env\w*|get\w*|fetch|setdefault|config|string|str|variable)\s*(?:<[^>]*>)?\(\s*\w?["'`][\w.:-]*$/i,
  behind: /^["'`]\s*,/,
}
/** Spring's `@Value("${jwt.secret:…}")` */
export const ANNOTATED: NameGate = { before: /Value\s*\(\s*["']\$\{[\w.-]*$/ }
/** pydantic and its like: a class of settings, whose fields have defaults. */
export const SETTINGS_CLASS: LineGate = {
  words: ['settings'],
  shape: /class\s+\w+\s*\([^)]*Settings\b|^\s*[\w.]*Settings\s*[,)]/m,
}

const LOGS =
  '(?:(?:\\w*log\\w*|console|zap|tracing|winston|pino|bunyan|sugar|timber|sentry\\w*|scope|span|fmt|system)(?:[.:]+\\w+)+|\\b(?:e?print\\w*|dbg|puts|pp|var_dump|error_log|echo|syslog|info|warn|debug|trace|error|nslog|bail|anyhow|panic|inspect)|\\w*(?:error|exception)(?:[.:]+new)?|errorf)'
/** Calls that are over are three deep at most; the one that is not may hold others. */
const OVER = '\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)'
const INSIDE = `\\((?:[^()]|${OVER}|\\((?:[^()]|${OVER})*$)*`

const ALL_BUT_RUBY_AND_PHP: readonly Language[] = [
  'csharp',
  'go',
  'java',
  'javascript',
  'kotlin',
  'python',
  'rust',
  'tsx',
  'typescript',
]

/** Inside the arguments of a call that logs or raises. Prose (`"no API token"`) is told by the words on both sides. */
export const LOGGED: readonly NameGate[] = [
  { before: new RegExp(`${LOGS}!?\\s*${INSIDE}(?<![A-Za-z] )$`, 'i') },
  { before: new RegExp(`${LOGS}!?\\s*${INSIDE}$`, 'i'), behind: /^(?!["'`.!?]|\s+[a-z]|,\s*["'`])/ },
  // Without parentheses.
  { before: /(?:puts|echo|print|pp|log\w*\.\w+)\s+[^\n]*$/, not: ALL_BUT_RUBY_AND_PHP },
]

/** Libraries of web tokens, and keys that are named for signing; a program that speaks of signing alone has neither. */
export const NAMES_TOKENS: readonly LineGate[] = [
  {
    words: ['jwt', 'jose', 'jsonwebtoken', 'symmetricsecuritykey', 'signedstring'],
    shape: /[\s\S]/,
  },
  { words: ['signing'], shape: /signing[\w.-]*(?:key|secret|token|pass|pwd|credential)/i },
]

/** What of a request holds credentials, in a program that logs: a call goes on over as many lines as it likes. */
export const LOGS_REQUEST: LineGate = {
  words: ['header', 'meta', 'body', 'data', 'form', 'post', 'json', 'params'],
  shape:
    /\b(?:req|request|event)\s*\??\.\s*(?:headers?|META|rawHeaders|body|rawBody|data|form|POST|json|params)\b/i,
  also: {
    words:
      'log print console zap winston pino bunyan sugar tracing timber dbg puts pp var_dump echo info warn debug trace error sentry scope span'.split(
        ' ',
      ),
    shape: new RegExp(`${LOGS}!?\\s*[\\s(]`, 'i'),
  },
}
