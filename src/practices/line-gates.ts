/**
 * Gates that several practices of programs share: how a line looks on which a secret is given a literal, a key is taken, or
 * something stands in for a setting. They are wider than the checks, which read the program.
 */
import type { LineGate, NameGate } from '../../patterns/rule.ts'
import type { Language } from '../documents/paths.ts'
import { mayBeValue } from './code/code-secret.ts'

/** What reads a setting by its name, which is no value. */
const READ = '[\\w.:>-]*(?:env|\\b(?:var|get|fetch))\\s*\\('
/** The rest of the name, its type, and what gives it a value. */
const BETWEEN = [
  '["\'`\\])]*',
  '(?:\\s*[?!]?:?\\s*[\\w<>[\\]|?.&* ]{1,40}?)?(?:\\s*\\{[^}]{0,40}\\})?',
  '\\s*(?:=>|:=|[=!]==?|\\|\\||\\?\\?=?|=|:)\\s*',
].join('')
/** The same and what may wrap a literal. */
export const GIVEN = [BETWEEN, `(?:(?!${READ})[\\w.$:!&<>[\\]]{0,40}[({]\\s*){0,4}[a-zA-Z@$&]{0,3}`].join('')
/** What a literal may be handed through on its way to a name, see `CONVERSIONS` of `resolve.ts`: `[]byte("x")`, `("x")`. */
const CONVERTED =
  '(?:(?:[\\w.$:!&<>[\\]]{0,40}(?:byte|bytes|from|encode|toByteArray|toCharArray|as_ref|to_?string|into|str(?:ing)?|SecretStr|sensitive|trimspace|createSecretKey|asKey|b64decode|base64_decode|hex2bin|fromhex|unhexlify|FromBase64String|decode\\w*)(?:<[^>\\n]{0,40}>)?)?\\s*\\(\\s*){0,4}'
const LITERAL_ALONE = new RegExp(
  `^${BETWEEN}[a-zA-Z@$&]{0,3}(["'\`])([^\\s"'\`\\\\]{4,})\\1(?!\\s*["'\`\\\\])`,
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
/** `if "…" == key`, `"…".equals(key)` */
export const COMPARED_LITERAL: NameGate = {
  before: /["'`]\)?\s*(?:[=!]==?|\.\s*(?:\w*[eE]quals\w*|eq|eql)\s*\()\s*[\w.$(]*$/,
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
const ALL_BUT_PYTHON = ALL.filter((language) => language !== 'python')
const ALL_BUT_RUST: readonly Language[] = [...MOST, 'php', 'ruby']
export const ALL_BUT_RUBY: readonly Language[] = [...MOST, 'php', 'rust']
const ALL_BUT_RUBY_AND_PHP: readonly Language[] = [...MOST, 'rust']

const OR = '(?:[^\\n;]{0,60}["\'\\])])?\\s+or\\s+["\'\\w(]'
const OPERATORS = [
  // `process.env.KEY || …`
  '[^\\n;]{0,160}?(?:\\|\\||\\?\\?|\\?:)(?!\\s*[{|])',
  OR,
  // `process.env.KEY ? process.env.KEY : …`
  '[^;?]{0,60}\\?(?![.:?])[^;?]{1,160}?:',
]
/** `environ.get("KEY") or …`, `environ["KEY"] if "KEY" in environ else …` */
const OPERATORS_OF_PYTHON = [OR, '["\'\\])]*\\s+if\\s[^\\n]{1,160}?\\selse\\s']
/** `env::var("KEY").unwrap_or(…)`, `KEY: z.string().default(…)` */
const ON_WHAT_WAS_READ =
  '\\.(?:unwrap_or(?:_else)?|orElse(?:Get)?|or_else|ifEmpty|ifBlank|getOrElse|default|catch)\\s*[({]'
const STANDING_IN = [
  '[^;]{0,160}?(?:\\b|env)(?:default\\w*|fallback|devDefault)["\']?\\s*(?::(?!:)|=(?!=))',
  // `const { KEY = … } = process.env`
  '\\s*=[\\s\\S]{0,200}\\}\\s*=\\s*[\\w.]*(?:env|config|settings|options)\\b',
]

const FIRST_OF =
  /(?:\.Or|coalesce\w*|firstNon\w+|firstOf|defaultTo|defaultIf\w+|defaultString|requireNonNullElse)\s*\([^;]{0,80}$/i
/** A setting with a secret's name, and what stands in where it is missing. */
export const STANDS_IN: readonly NameGate[] = [
  { before: FIRST_OF, behind: /^["'`\])]*\s*,/ },
  { behind: /^\s*=\s*\(\s*str\s*,/ },
  // Rust's `match env::var("KEY") { … Err(_) => … }`
  { before: /\bvar\(\s*"\w*$/, behind: /^"\s*\)\s*\{[^{}]{0,120}?\bErr\(/ },
  // In these languages the operators give true or false.
  { behind: standing(OPERATORS), not: ['go', 'java', 'python', 'rust'] },
  { behind: standing(OPERATORS_OF_PYTHON), not: ALL_BUT_PYTHON },
  { behind: standing([`[^;]{0,160}?${ON_WHAT_WAS_READ}`, ...STANDING_IN]), not: ['rust'] },
  // A block that begins with a statement is behind a condition.
  {
    behind: standing([`(?:(?!\\{\\s*let\\b)[^;]){0,160}?${ON_WHAT_WAS_READ}`, ...STANDING_IN]),
    not: ALL_BUT_RUST,
  },
]
function standing(shapes: readonly string[]): RegExp {
  return new RegExp(`^["'\`\\])]*(?:${shapes.join('|')})`, 'i')
}

/** Behind a name: a literal, a literal or name that is converted (`resolve.ts`), or another name. */
const GIVEN_STRING = [
  '[^=\\n]{0,60}[=:]\\s*(?:[a-zA-Z@$&#]{0,3}["\'`]',
  '[\\w.$:&[\\]]*(?:byte|from|encode|[bB]ytes|toByteArray|toCharArray|as_ref|to_?string|into|[sS]tr(?:ing)?|SecretStr|sensitive|trimspace|createSecretKey|asKey)\\s*\\(',
  '[\\w.$:]+(?![\\w.$:!]|\\s*\\())',
].join('|')
/** `os.getenv("KEY", …)` */
export const SECOND_ARGUMENT: NameGate = {
  before:
    /(?:env\w*|get\w*|fetch|setdefault|config|string|str|variable)\s*(?:<[^>]*>)?\(\s*\w?["'`][\w.:-]*$/i,
  behind: /^["'`]\s*,/,
  given: (behind, text) => {
    const [, name] = /^["'`]\s*,\s*([A-Za-z_]\w*)\s*[,)]/.exec(behind) ?? []
    return name === undefined || new RegExp(`\\b${name}\\b${GIVEN_STRING}`).test(text)
  },
}
/** Spring's `@Value("${jwt.secret:…}")` */
export const ANNOTATED: NameGate = { before: /Value\s*\(\s*["']\$\{[\w.-]*$/ }
/** `key = os.getenv("API_KEY")`, and elsewhere `key = "…"` */
export const GIVEN_LATER: NameGate = {
  before: /=\s*[^\n;=]{0,80}env[^\n;=]{0,40}$/i,
  given: (_, text) => /(?:secret|key|token|pass|pwd|cred|auth)\w*\s*=\s*["'`]/i.test(text),
}
/** pydantic and its like, and Spring's: a class of settings, whose fields have defaults. */
export const SETTINGS_CLASS: LineGate = {
  words: ['settings', 'configurationproperties'],
  shape: /@ConfigurationProperties\b|class\s+\w+\s*\([^)]*Settings\b|^\s*[\w.]*Settings\s*[,)]/m,
}

const LOGS =
  '(?:(?:\\w*log\\w*|console|zap|tracing|winston|pino|bunyan|sugar|timber|sentry\\w*|scope|span|fmt|system)(?:[.:]+\\w+)+|\\b(?:e?print\\w*|dbg|puts|pp|var_dump|error_log|echo|syslog|info|warn|debug|trace|error|nslog|bail|anyhow|panic|inspect)|\\w*(?:error|exception)(?:[.:]+new)?|errorf)'
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

/** What such a call writes stands behind its name and a parenthesis. */
export const BEGINS_TO_LOG = new RegExp(`${LOGS}!?\\s*\\(`, 'i')
/** A call that logs goes on over as many lines as it likes. */
export const LOGS_SOMETHING: LineGate = {
  words:
    'log print console zap winston pino bunyan sugar tracing timber dbg puts pp var_dump echo info warn debug trace error sentry scope span'.split(
      ' ',
    ),
  shape: new RegExp(`${LOGS}!?\\s*[\\s(]`, 'i'),
}
