/** Database statements that a program puts together: what is written of them, and what comes in from elsewhere. */
import type { Code } from '../../documents/code/code.ts'
import type { Expression, StringExpression } from '../../documents/expression.ts'
import { isFixed, type Program } from './fixed-values.ts'
import { givenTo, valueBehind } from './given.ts'

/** Text as written, or what is put between. */
type Piece = string | Expression

const STATEMENT =
  /^\s*(?:select\b[\s\S]*\bfrom\b|insert\s+into\b|replace\s+into\b|update\b[\s\S]*\bset\b|delete\s+from\b|drop\s+table\b|alter\s+table\b|from\s+\w+(?:\s+as)?(?:\s+\w+)?\s+where\b)/i

/** Behind a comparison or within quotes, a list of values or a limit: where a parameter could stand. Names of tables and columns cannot be parameters. */
const VALUE_PLACE =
  /(?:[=<>]|\b(?:r?like|ilike|regexp|limit|offset|interval|between(?:\s+\S+\s+and)?)|\b(?:in|any|values?)\s*\((?:(?:[^()]|\([^()]*\))*,)?)\s*(?:\w+\(\s*)*['"%]*$/i

/** What the caller of a web service chooses. */
const FROM_REQUEST =
  /\b(?:req|request)\.(?:query|body|params|args|form|values|cookies|headers|GET|POST)\b|\$_(?:GET|POST|REQUEST|COOKIE)\b|\bparams\[|\.(?:getParameter|FormValue|PathValue)\(/

/** The expression that makes the statement, when it takes a value in where a parameter could stand, or anything from a request. */
export function joinedStatement(given: Expression, within: string, program: Program): Expression | undefined {
  const made = madeOf(given, within, program.code)
  const pieces = piecesOf(made, program)
  if (!STATEMENT.test(pieces.map((piece) => (typeof piece === 'string' ? piece : '?')).join('')))
    return undefined
  let before = ''
  let quotes = 0
  for (const [i, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      before = (before + piece).slice(-REACH)
      quotes += piece.split("'").length - 1
    } else {
      const source = program.text.slice(piece.range.start, piece.range.end)
      const isPlace = (quotes % 2 === 1 || VALUE_PLACE.test(before)) && !isQualifier(pieces[i + 1])
      if ((isPlace || FROM_REQUEST.test(source)) && !isFixed(piece, program)) return made
      before += '?'
    }
  }
  return undefined
}

/** More than this of the text before says nothing more. */
const REACH = 400

/** A table's name before a column's: `a.id = ${table}.id`. */
const isQualifier = (after: Piece | undefined): boolean =>
  typeof after === 'string' && /^[`"\]]?\.[\w`"[]/.test(after)

/** A statement that the same function gave a name first. */
function madeOf(given: Expression, within: string, code: Code): Expression {
  const unwrapped = wrappedIn(given) ?? given
  if (unwrapped.kind !== 'name') return unwrapped
  const behind = valueBehind(unwrapped, code)
  const isHere = givenTo(unwrapped.text, code).some(
    (named) => named.value === behind && named.within === within,
  )
  return behind && isHere ? (wrappedIn(behind) ?? behind) : unwrapped
}

/** `text("…")` of SQLAlchemy marks a statement and leaves it as it is. */
const wrappedIn = (value: Expression): Expression | undefined =>
  value.kind === 'call' &&
  /(?:^|\.)(?:text|TextClause|unsafeRaw|trim|trimIndent|toString|as_str|String)$/.test(value.callee)
    ? (value.receiver ?? value.arguments[0]?.value)
    : undefined

function piecesOf(value: Expression, program: Program): Piece[] {
  if (value.kind === 'string') return [value.value]
  if (value.kind === 'template')
    return templatePieces(value.parts, value.range.start, value.range.end, program)
  if (value.kind === 'binary' && (value.operator === '+' || value.operator === '.'))
    return [...piecesOf(value.left, program), ...piecesOf(value.right, program)]
  if (value.kind === 'binary' && value.operator === '%' && value.left.kind === 'string')
    return filled(value.left, value.right.kind === 'list' ? value.right.items : [value.right])
  if (value.kind === 'call' && /(?:^|\.)(?:append|StringBuilder|toString)$/.test(value.callee))
    return [
      ...(value.receiver ? [value.receiver] : []),
      ...value.arguments.map((argument) => argument.value),
    ].flatMap((each) => piecesOf(each, program))
  if (value.kind === 'call' && /(?:^|\.)(?:[fF]ormat|formatted|[sS]printf)$/.test(value.callee)) {
    const values = value.arguments.map((argument) => argument.value)
    if (value.receiver?.kind === 'string') return filled(value.receiver, values)
    const [first, ...others] = values
    if (first?.kind === 'string') return filled(first, others)
  }
  return [value]
}

/** The source between the interpolations, without what opens and closes them. */
function templatePieces(
  parts: readonly Expression[],
  start: number,
  end: number,
  { text }: Program,
): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (const part of parts) {
    pieces.push(between(text.slice(from, part.range.start)), part)
    from = part.range.end
  }
  return [...pieces, between(text.slice(from, end))]
}

const between = (source: string): string =>
  source
    .replace(/^\s*(?:[!:][^}'"]*)?\}/, '')
    .replace(/(?:[$#]?\{\$?|\$)\s*$/, '')
    .replace(/^[a-zA-Z$@]{0,2}["'`]+/, '')

/** `%s`, `%(name)s`, `%d`. */
const PERCENT = /%(?:\(\w+\)|\d+\$)?[-+ 0#]*\d*(?:\.\d+)?([a-zA-Z])()/g
/** `{}`, `{0}`, `{name}`, `{name:>4}`. */
const BRACES = /\{()(\w*)(?:[.[!:][^{}]*)?\}/g

/** A written text with its holes filled; a number cannot bring anything along. */
function filled(written: StringExpression, values: readonly Expression[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let next = 0
  // What has braces for its values may have `%s` for the parameters.
  const holes = new RegExp(BRACES).test(written.value) ? BRACES : PERCENT
  for (const { 0: hole, 1: verb, 2: name, index } of written.value.matchAll(holes)) {
    pieces.push(written.value.slice(from, index))
    from = index + hole.length
    const isNumber = verb !== undefined && verb !== '' && /[dfiueExXobB]/.test(verb)
    const value = values[next] ?? values.at(-1)
    if (name !== undefined && /^[a-zA-Z_]/.test(name) && values.length === 0)
      pieces.push({ kind: 'name', text: name, range: written.range })
    else if (value && !isNumber) pieces.push(value)
    else pieces.push('0')
    next++
  }
  return [...pieces, written.value.slice(from)]
}
