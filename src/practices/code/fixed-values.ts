/** What the program itself decides: constants, numbers, lists of placeholders, entries of a fixed table, quoted names. */
import type { Code } from '../../documents/code/code.ts'
import { type CallExpression, type Expression, expressionsIn } from '../../documents/expression.ts'
import { givenTo } from './given.ts'

export interface Program {
  readonly text: string
  readonly code: Code
}

/** Names are followed no further than this. */
const MAX_STEPS = 3

/** A name that is given more than this is taken for anything. */
const MAX_VALUES = 8

/** Whether a value can hold only what stands in the program, a number, or something that was quoted for the purpose. */
export function isFixed(value: Expression, program: Program, steps = MAX_STEPS): boolean {
  const all = (values: readonly Expression[]) => values.every((each) => isFixed(each, program, steps))
  switch (value.kind) {
    case 'string':
    case 'constant':
      return true
    case 'name':
      return isFixedName(value.text, value.range.start, program, steps)
    case 'template':
      return all(value.parts)
    case 'list':
      return all(value.items)
    case 'object':
      return all(value.properties.map((property) => property.value))
    case 'binary':
      // Arithmetic gives numbers; in Python `"?" * n` repeats what is written.
      return /^(?:[-*/]|\/\/)$/.test(value.operator) || all([value.left, value.right])
    case 'call':
      return isFixedCall(value, program, steps)
    default:
      return isFixedOther(value.type, value.parts, program, steps)
  }
}

function isFixedName(name: string, place: number, program: Program, steps: number): boolean {
  const last = name.split(/\.|::/).at(-1) ?? ''
  if (isConstantName(name, last) || /placeholder/i.test(last) || SAFE.test(name)) return true
  if (/\(\s*(?:int|integer|float)\s*\)\s*\$?$/.test(program.text.slice(Math.max(0, place - 12), place)))
    return true
  if (!/^\w+$/.test(name) || steps === 0) return false
  if (isNumber(name, place, program)) return true
  const given = givenTo(name, program.code).filter(({ kind }) => kind === 'variable' || kind === 'field')
  return (
    given.length > 0 &&
    given.length <= MAX_VALUES &&
    !isParameter(name, place, program.code) &&
    given.every((named) => isFixed(named.value, program, steps - 1))
  )
}

/** `TABLE`, `Status.ACTIVE`, `settings.MAX_ROWS`; a field of Go may be called `user.ID`. */
const isConstantName = (name: string, last: string): boolean =>
  name === last
    ? /^[A-Z][A-Z0-9_]*$/.test(last)
    : /^[A-Z][A-Z0-9_]{2,}$/.test(last) && !/^(?:UR[LI]|UUID)$/.test(last)

const functionsAround = (place: number, { functions }: Code) =>
  functions.filter(({ range }) => range.start <= place && place < range.end)

const isParameter = (name: string, place: number, code: Code): boolean =>
  functionsAround(place, code).some(({ parameters }) => parameters.includes(name))

const NUMBERS =
  'u?int(?:eger|\\d+)?|Int(?:eger|\\d+)?|U?Int32|[uU]?[lL]ong|[sS]hort|[dD]ouble|[fF]loat(?:32|64)?|[iu](?:8|16|32|64|size)|f(?:32|64)|number|[bB]ool(?:ean)?|UUID|Guid|BigDecimal|Date|LocalDate|time\\.Time'

/** A signature is read no further than this. */
const SIGNATURE = 600

/** A parameter that is declared as a number: `int id`, `id: number`, `id int`. */
function isNumber(name: string, place: number, { code, text }: Program): boolean {
  const declared = new RegExp(
    `\\b(?:${NUMBERS})\\??\\s+${name}\\b|\\b${name}\\s*\\??:\\s*(?:${NUMBERS})\\b(?!\\s*[\\[|])|\\b${name}\\s+(?:${NUMBERS})\\s*[,)]`,
  )
  return functionsAround(place, code).some(
    ({ range, parameters }) =>
      parameters.includes(name) &&
      declared.test(text.slice(range.start, Math.min(range.end, range.start + SIGNATURE))),
  )
}

/** Numbers, and what quotes a value or name as the database wants it. */
const SAFE =
  /(?:^|\.)(?:int|float|len|Number|parseInt|parseFloat|intval|floatval|(?:Integer|Long)\.(?:parse\w+|valueOf|toString)|Itoa|FormatInt|Atoi|to_i|to_f|toInt\w*|toLong|toFixed|length|size|count|now|escape\w*|quote\w*|Quote\w*|\w*real_escape_string|pg_escape_\w+|esc_sql|sanitize_sql\w*|Identifier|Literal|Sanitize|as\.\w+|toISOString|time|date|bool)$/

/** The beginning of what stands for a parameter: `?`, `%s`, `$1`, `:name`, `@name`. */
const PLACEHOLDER = /^[\s,(]*(?:\?|%s|[$:@])/

/** What makes one text of many. */
const JOINS =
  /(?:^|\.)(?:join|implode|Repeat|repeat|nCopies|joinToString|str_repeat|array_fill|concat|join_all|Join)$/

function isFixedCall(call: CallExpression, program: Program, steps: number): boolean {
  if (SAFE.test(call.callee) || /placeholders?$/i.test(call.callee)) return true
  const written = [...expressionsIn(call)].some(
    (inner) =>
      (inner.kind === 'string' && PLACEHOLDER.test(inner.value)) ||
      (inner.kind === 'template' && PLACEHOLDER.test(inner.text)),
  )
  if (written) return true
  if (!JOINS.test(call.callee)) return false
  const owner = call.callee.slice(0, call.callee.lastIndexOf('.'))
  const isOwn = call.receiver
    ? isFixed(call.receiver, program, steps)
    : !call.callee.includes('.') ||
      /^(?:String|strings|string)$/.test(owner) ||
      isFixedName(owner, call.range.start, program, steps)
  return isOwn && call.arguments.every(({ value }) => isFixed(value, program, steps))
}

/** An entry of a fixed table, or a choice between fixed values. */
function isFixedOther(type: string, parts: readonly Expression[], program: Program, steps: number): boolean {
  const fixed = parts.filter((part) => isFixed(part, program, steps))
  if (/subscript|element|index/.test(type)) return parts[0] !== undefined && fixed.includes(parts[0])
  if (/conditional|ternary|if_expression/.test(type)) return fixed.length >= 2
  return parts.length > 0 && fixed.length === parts.length
}
