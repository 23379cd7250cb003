/** Recognises values that stand in when a setting is missing, in the idioms of the languages read. */
import {
  argumentOf,
  type BinaryExpression,
  type CallExpression,
  type Expression,
  expressionsIn,
  type OtherExpression,
  propertyOf,
} from '../expression.ts'

interface Found {
  /** The setting's name. */
  readonly name: string
  readonly value: Expression
}

const OPERATORS = new Set(['||', '??', 'or', '?:'])
/** Calls that read one setting by its name. */
const READS =
  /(?:^|\.)(?:property\w*|\w*getenv\w*|\w*env|environ\.get|env\.get|get|var|fetch|config|getProperty|getString|string|str|GetEnvironmentVariable|lookup\w*|read\w*|GetValue|getRequired\w*|ofNullable|requiredString)$/i
/** Calls that read a setting and take what stands in for it as their second argument. */
const READS_WITH_DEFAULT =
  /(?:^|\.)(?:\w*getenv\w*|\w*env(?:_?or(?:_?(?:default|else))?)?|ENV\.fetch|getOrDefault|environ\.(?:get|setdefault)|(?:env|\w*config(?:uration)?(?:Service)?|settings|conf|cfg|props|properties|environment|app\.config|os|viper|v)\.(?:SetDefault|get|fetch|getString|getProperty|GetValue)|config|getProperty|GetEnvironmentVariable|env(?:ar)?_?string|env\.str)$/i
const STANDS_IN =
  /(?:^|\.)(?:unwrap_or|unwrap_or_else|orElse|orElseGet|or_else|ifEmpty|ifBlank|getOrElse|default|catch)$/
/** They give the first of their arguments that is there: `cmp.Or(os.Getenv("KEY"), "x")`. */
const FIRST_OF =
  /(?:^|\.)(?:cmp\.Or|coalesce\w*|firstNon\w+|firstOf|defaultTo|defaultIf(?:Null|Empty|Blank)|defaultString|requireNonNullElse)$/i
const DEFAULT_NAMES = ['default', 'defaultValue', 'default_value', 'fallback', 'devDefault']

/** `process.env.KEY || 'x'`, `os.environ.get('KEY') or 'x'`, `System.getenv("KEY") ?: "x"`, `c["Key"] ?? "x"`. */
export function fallbackOfBinary(binary: BinaryExpression): Found | undefined {
  if (!OPERATORS.has(binary.operator)) return undefined
  const name = settingOf(binary.left)
  return name === undefined ? undefined : { name, value: binary.right }
}

/** `os.getenv('KEY', 'x')`, `ENV.fetch('KEY', 'x')`, `env::var("KEY").unwrap_or("x".into())`. */
export function fallbackOfCall(call: CallExpression): Found | undefined {
  if (STANDS_IN.test(call.callee) && call.receiver) {
    const name = settingOf(call.receiver)
    const value = call.arguments[0]?.value
    return name !== undefined && value ? { name, value: returned(value) } : undefined
  }
  const [first, second] = call.arguments
  if (FIRST_OF.test(call.callee) && first && second) {
    const name = settingOf(first.value)
    return name === undefined ? undefined : { name, value: second.value }
  }
  if (first?.value.kind !== 'string' || !READS_WITH_DEFAULT.test(call.callee)) return annotated(call)
  const named = call.arguments.find(({ name }) => name !== undefined && DEFAULT_NAMES.includes(name))
  const value = (named ?? (second?.name === undefined ? second : undefined))?.value
  return value && { name: first.value.value, value: returned(value) }
}

/** `process.env.KEY ? process.env.KEY : 'x'`, `os.environ["KEY"] if "KEY" in os.environ else "x"` */
export function fallbackOfConditional({ parts }: OtherExpression, isPython: boolean): Found | undefined {
  const [first, second, third] = parts
  if (!first || !second || !third) return undefined
  const [condition, then] = isPython ? [second, first] : [first, second]
  const isAskedFor = (name: string) =>
    [...expressionsIn(condition)].some(
      (part) =>
        (part.kind === 'string' && part.value === name) || (part.kind === 'name' && settingOf(part) === name),
    )
  for (const [read, value] of [
    [then, third],
    [third, then],
  ] as const) {
    const name = value.kind === 'string' || value.kind === 'name' ? settingOf(read) : undefined
    if (name !== undefined && isAskedFor(name)) return { name, value }
  }
  return undefined
}

/** Spring's `@Value("${jwt.secret:x}")`, Quarkus' `@ConfigProperty(name = "jwt.secret", defaultValue = "x")` */
function annotated(call: CallExpression): Found | undefined {
  if (/^(?:Config)?Property$/.test(call.callee)) {
    const [name, value] = ['name', 'defaultValue'].map((key) => argumentOf(call, key))
    return name?.kind === 'string' && value ? { name: name.value, value } : undefined
  }
  const given = call.arguments[0]?.value
  if (call.callee !== 'Value' || given?.kind !== 'string') return undefined
  const [, name, text] = /^\$\{([^:}]+):(.*)\}$/.exec(given.value) ?? []
  if (name === undefined || text === undefined) return undefined
  const end = given.range.end - 1
  return { name, value: { kind: 'string', value: text, range: { start: end - text.length, end } } }
}

/**
 * `KEY: z.string().default('x')`, `KEY: str({ default: 'x' })`; in a class of settings also `key: str = 'x'` and
 * `key: str = Field('x')`.
 */
export function fallbackOfName(name: string, value: Expression, inSettings: boolean): Found | undefined {
  if (value.kind === 'call') {
    const inside = /\.default$/.test(value.callee) ? value.arguments[0]?.value : defaultOf(value)
    if (inside) return { name, value: inside }
    const first = value.arguments[0]
    return inSettings &&
      /(?:^|\.)(?:Field|SecretStr)$/.test(value.callee) &&
      first &&
      first.name === undefined
      ? { name, value: first.value }
      : undefined
  }
  // django-environ's `Env(KEY=(str, 'x'))`
  if (value.kind === 'list' && value.items.length === 2 && value.items[1]) {
    const [type, given] = value.items
    return type?.kind === 'name' && type.text === 'str' ? { name, value: given } : undefined
  }
  return inSettings && value.kind === 'string' ? { name, value } : undefined
}

const VALIDATORS = /(?:^|\.)(?:str|string|env|Field|url|host|num|SecretStr)$/

function defaultOf(call: CallExpression): Expression | undefined {
  if (!VALIDATORS.test(call.callee)) return undefined
  const named = call.arguments.find(({ name }) => name === 'default')?.value
  const readsItself = call.arguments[0]?.value.kind === 'string'
  return readsItself ? undefined : (named ?? propertyOf(call.arguments[0]?.value, 'default'))
}

/** The name of the setting that an expression reads. */
export function settingOf(expression: Expression): string | undefined {
  if (expression.kind === 'name') return expression.text.slice(expression.text.lastIndexOf('.') + 1)
  if (expression.kind === 'binary') return settingOf(expression.right) ?? settingOf(expression.left)
  if (expression.kind !== 'call') return undefined
  const given = expression.arguments[0]?.value
  if (given?.kind === 'string') return READS.test(expression.callee) ? given.value : undefined
  return (given && settingOf(given)) ?? (expression.receiver && settingOf(expression.receiver))
}

const BODIES = new Set(['function', 'block', 'block_body', 'annotated_lambda'])

/** What a lambda gives: `|_| "x".into()`. */
const returned = (value: Expression): Expression =>
  value.kind === 'other' && BODIES.has(value.type) && value.parts[0] ? returned(value.parts[0]) : value

/** What a destructuring takes settings from: `process.env`, `config`. */
export const isSettingsObject = (value: Expression): boolean =>
  value.kind === 'name' && /(?:^|\.)(?:env|config|settings|options)$/i.test(value.text)

/** The module of `require('./config')`, also of `require('./config').key`. */
export function requiredFrom(value: Expression): string | undefined {
  const call = value.kind === 'other' ? value.parts[0] : value
  const given = call?.kind === 'call' && call.callee === 'require' ? call.arguments[0]?.value : undefined
  return given?.kind === 'string' ? given.value : undefined
}
