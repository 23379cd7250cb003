/** Gates of what stands in for a setting that is missing, see `fallback.ts`. */
import type { LineGate, NameGate } from '../../patterns/rule.ts'
import {
  ALL_BUT_KOTLIN_AND_PHP,
  ALL_BUT_PHP,
  ALL_BUT_PYTHON,
  ALL_BUT_RUBY,
  ALL_BUT_RUST,
} from './line-gates.ts'

/** What a program says where there is nothing: no text stands in. */
const NO_TEXT =
  '(?:\'\'(?!\')|""(?!")|(?:null|nil|undefined|true|false|throw)\\b|[sS]tring\\.Empty\\b|\\[\\s*\\])'
/** A number, or what is not true, is none either. */
const TEXT = `(?!\\s*(?:\\d|!(?!=)|await\\b|${NO_TEXT}))`
const OR = '(?:[^\\n;]{0,60}["\'\\])])?\\s+or\\s+["\'\\w(]'
/** `process.env.KEY || …` */
const OPERATORS = [`[^\\n;]{0,160}?(?:\\|\\||\\?\\?)=?(?!\\s*[{|])${TEXT}`, OR]
/** Elsewhere it says that a property or parameter may be missing. */
const ELVIS = `[^\\n;]{0,160}?\\?:${TEXT}`
/** `process.env.KEY ? process.env.KEY : …` */
const CONDITIONAL = '[^;?]{0,60}\\?(?![.:?])[^;?]{1,160}?:'
/** `environ.get("KEY") or …`, `environ["KEY"] if "KEY" in environ else …` */
const OPERATORS_OF_PYTHON = [OR, '["\'\\])]*\\s+if\\s[^\\n]{1,160}?\\selse\\s']
/** `env::var("KEY").unwrap_or(…)`, `KEY: z.string().default(…)` */
const ON_WHAT_WAS_READ = `\\.(?:unwrap_or(?:_else)?|orElse(?:Get)?|or_else|ifEmpty|ifBlank|getOrElse|default|catch)\\s*[({]${TEXT}`
const DEFAULT = '[^;]{0,160}?(?:\\b|env)(?:default\\w*|fallback|devDefault)["\']?\\s*'
/** Elsewhere than among the arguments of these a list of PHP gives names of its own values (`defaultOf` of `fallback.ts`). */
const IN_LIST =
  '[^;]{0,160}?(?:str|string|env|Field|url|host|num|SecretStr)\\s*\\([^;]{0,160}?default["\']\\s*=>'
const STANDING_IN = [
  `${DEFAULT}(?::(?!:)|=(?!=))${TEXT}`,
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
  // Ruby's `ENV.fetch("KEY") { … }`
  { before: /\bfetch[\s(]+["':]\w*$/, behind: /^["']?\s*\)?\s*(?:\{|do\b)/, not: ALL_BUT_RUBY },
  // In these languages the operators give true or false.
  { behind: standing(OPERATORS), not: ['go', 'java', 'python', 'rust'] },
  { behind: standing([ELVIS]), not: ALL_BUT_KOTLIN_AND_PHP },
  {
    behind: standing([CONDITIONAL]),
    // What is asked for is what is given.
    given: (behind, _text, _path, name) => behind.includes(name.slice(name.lastIndexOf('.') + 1)),
    not: ['go', 'java', 'python', 'rust'],
  },
  { behind: standing(OPERATORS_OF_PYTHON), not: ALL_BUT_PYTHON },
  { behind: standing([`[^;]{0,160}?${ON_WHAT_WAS_READ}`, ...STANDING_IN]), not: ['php', 'rust'] },
  {
    behind: standing([
      `[^;]{0,160}?${ON_WHAT_WAS_READ}`,
      `${DEFAULT}(?::(?!:)|=(?![=>]))${TEXT}`,
      IN_LIST,
      ...STANDING_IN.slice(1),
    ]),
    not: ALL_BUT_PHP,
  },
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
export const SETTINGS_CLASS: readonly LineGate[] = [
  { words: ['configurationproperties'], shape: /ConfigurationProperties\b/y },
  {
    words: ['settings'],
    shape: /Settings\b/y,
    before: /class\s+\w+\s*\([^)]*$/,
    not: ALL_BUT_PYTHON,
  },
]
