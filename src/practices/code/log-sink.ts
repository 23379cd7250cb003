/** What programs write to logs, consoles, error messages and telemetry. */
import type { Call, Code } from '../../documents/code/code.ts'
import { type CallExpression, type Expression, partsOf } from '../../documents/expression.ts'
import { nameOf } from '../../documents/paths.ts'
import { givenTo } from './given.ts'

const LOGS: readonly RegExp[] = [
  /(?:^|\.)console\.(?:log|info|warn|error|debug|trace|dir|table|group)$/,
  /(?:^|[._])(?:log|logs|logger|logging|slog|zap|logrus|zerolog|glog|klog|hclog|winston|pino|bunyan|sugar|tracing|timber|nslog)(?:\.\w+)*\.(?:log|trace|fine(?:r|st)?|severe|debug|info|information|notice|warn|warning|error|critical|fatal|panic|exception|verbose|print|msg|write|v|d|i|w|e)(?:f|ln|w|Context|Ctx)?$/i,
  /(?:^|\.)_?log(?:ger)?\.Log(?:Trace|Debug|Information|Warning|Error|Critical)$/i,
  /(?:^|\.)tflog\.(?:Trace|Debug|Info|Warn|Error)$/,
  // What they are told stands in every line that comes after.
  /(?:^|[._])\w*(?:log|logger|logging|slog|zap|logrus|zerolog|sugar|structlog|pino)(?:\.\w+)*\.(?:with|with_?(?:fields?|values|context)|bind|child|forcontext|str|bytes|interface|any|addkeyvalue)$/i,
  /(?:^|\.)(?:(?:MDC|ThreadContext)\.put(?:Closeable)?|LogContext\.PushProperty)$/,
  /(?:^|\.)klog\.(?:Info|Error)S$/,
  // .NET's own, which ends in files and viewers as well as in a debugger.
  /(?:^|\.)(?:Debug\.(?:Write(?:Line)?|Print)|Trace\.(?:Write(?:Line)?|Trace(?:Information|Warning|Error)))$/,
  /(?:^|\.)(?:warnings\.warn|rich\.print|sys\.stderr\.write|process\.stderr\.write)$/,
  /^\$?std(?:out|err)\.(?:puts|print)$/i,
  /(?:^|\.)core\.(?:info|notice|warning|error|debug)$/,
  /(?:^|\.)fmt\.Print(?:f|ln)?$/,
  /(?:^|\.)System\.(?:out|err)\.print(?:ln|f)?$/,
  /(?:^|\.)Console\.(?:Error\.)?Write(?:Line)?$/,
  /^(?:print|println|eprintln|eprint|dbg|puts|pp|pprint|dd|dump|print_r|var_dump|error_log|echo|syslog|info|warn|debug|trace|error|NSLog)$/,
  /(?:^|\.)(?:Sentry|sentry_sdk|scope|span)\.(?:setExtra|setTag|setContext|setAttribute|set_extra|set_tag|captureMessage|capture_message|addBreadcrumb|set_attribute|SetAttributes)$/,
]
const RAISES = /(?:^|\.)(?:(?:[A-Z]\w*)?(?:Error|Exception)|errors\.New|fmt\.Errorf|bail|anyhow|panic)$/

export const isLogging = ({ callee, arguments: [first] }: CallExpression): boolean =>
  LOGS.some((pattern) => pattern.test(callee)) ||
  // Go's consoles are writers among others.
  (/(?:^|\.)(?:fmt\.Fprint(?:f|ln)?|io\.WriteString)$/.test(callee) &&
    first?.value.kind === 'name' &&
    /^os\.Std(?:out|err)$/.test(first.value.text))
/** `l := log.New(…)`: a logger by what it was made of, whatever it is called. */
export function isLoggers({ callee }: CallExpression, code: Code): boolean {
  const [, owner = ''] = LEVEL.exec(callee) ?? []
  return givenTo(owner, code).some(({ value }) => value.kind === 'call' && MAKES_LOGGER.test(value.callee))
}
const LEVEL = /^(\w+)\.(?:print(?:f|ln)?|trace|debug|info|warn|error|panic)$/i
const MAKES_LOGGER =
  /(?:^|\.)(?:log\.(?:New|Default)|get_?Logger|createLogger|(?:zap|logrus|slog)\.(?:New\w*|Default)|pino)$/i
/** A level that is off until somebody looks for a fault; consoles write it all the same. */
export const isDebugging = ({ callee, range }: CallExpression, text: string): boolean =>
  (/(?:(?:^|\.)(?:debug|trace|verbose)|\.(?:v|d))(?:f|ln|w|Context|Ctx)?(?:\.str)*$/i.test(callee) &&
    !/(?:^|\.)console\./.test(callee)) ||
  /^(?:\s*\.\s*\w+\([^()]*\))*\s*\.\s*(?:debug|trace)/i.test(text.slice(range.end, range.end + 200))
/** Tells GitHub's runner what to mask, and has to name it. */
export const isMasking = ({ range }: CallExpression, text: string): boolean =>
  text.slice(range.start, range.end).includes('::add-mask::')
/** Makes an error, whose message ends in a log or in the answer to a caller. */
export const isRaising = ({ callee }: CallExpression): boolean => RAISES.test(callee)

/** A program that makes a key must show it once. */
export const makesKeys = ({ within }: Call, path: string): boolean =>
  /gen(?:erate)?|create|keygen|new|issue|rotate|setup|init/i.test(within) ||
  /gen(?:erate)?[_-]|keygen|create[_-]|setup/i.test(nameOf(path))

/** Calls that hand their text on as it is. */
const TRANSPARENT =
  /(?:^|\.)(?:JSON\.stringify|String|str|repr|format|sprintf|Sprintf|Sprint|util\.(?:format|inspect)|inspect|json\.dumps|to_json|toJson|encode|decode|toString|to_string|trim|strip|concat|join|String\.format|fmt\.Sprintf|vsprintf|pformat|Arrays\.toString|dumps|asdict|dict|vars|Object\.(?:entries|assign|fromEntries)|kv|keyValue|Fields)$|^(?:zap|slog|attribute)\.\w+$/

/** `password.toString()` */
const OWN_TEXT = /^([\w.]+)\.(?:toString|to_string|trim|strip)$/

/** Operators whose result is the text of an operand. */
const JOINS = new Set(['+', '||', '??', '%', 'or', '.', '?:', '<<'])

/** The expressions of a call whose text is written, where nothing shortens, hashes or only tests them. */
export function* writtenBy(call: Call): Generator<Expression> {
  for (const { value } of call.arguments) yield* shown(messageOf(value))
}

/** What a function gives that makes the message when it is wanted: `logger.info { "…" }`, `log.fine(() -> "…")`. */
function messageOf(value: Expression): Expression {
  const [inner] =
    value.kind === 'other' && /^(?:annotated_lambda|function)$/.test(value.type) ? value.parts : []
  return inner ? messageOf(inner) : value
}

/** The fields that a line of a log has: `zap.String("token", t)`, `"token", t` and `{ token: t }`. */
export function* fieldsOf(call: CallExpression): Generator<{ name: string; value: Expression }> {
  for (const [at, { name, value }] of call.arguments.entries()) {
    const label = call.arguments[at - 1]?.value
    if (name !== undefined) yield { name, value }
    else if (label?.kind === 'string') yield { name: label.value, value }
    if (value.kind === 'object') yield* value.properties
    else if (value.kind === 'call' && TRANSPARENT.test(value.callee)) yield* fieldsOf(value)
  }
}

function* shown(expression: Expression): Generator<Expression> {
  if (expression.kind === 'other') {
    if (
      !isCutShort(expression) &&
      !/conditional|ternary|unary|not_operator|comparison|boolean|lambda|function|await|slice|type_conversion|arrow/.test(
        expression.type,
      )
    )
      for (const part of expression.parts) yield* shown(part)
    else if (/subscript|slice/.test(expression.type) && !isCutShort(expression))
      yield* shown(expression.parts[0] ?? expression)
    return
  }
  if (expression.kind === 'binary') {
    if (JOINS.has(expression.operator)) for (const part of partsOf(expression)) yield* shown(part)
    return
  }
  if (expression.kind === 'call') {
    yield expression
    if (!TRANSPARENT.test(expression.callee)) return
    const [, owner] = OWN_TEXT.exec(expression.callee) ?? []
    if (owner !== undefined && !expression.receiver)
      yield { kind: 'name', text: owner, range: expression.range }
    for (const part of partsOf(expression)) yield* shown(part)
    return
  }
  yield expression
  for (const part of partsOf(expression)) yield* shown(part)
}

/** Four characters at either end tell which key it is without giving it away. */
const isCutShort = ({ text }: { text: string }): boolean =>
  /\[\s*(?:-[1-4]\s*:|0?\s*:\s*[1-4])\s*\]$/.test(text) ||
  /\[\s*-?[1-4]?\s*\.\.=?\s*-?[1-4]?\s*\]$/.test(text)
