/** Programs that write their whole environment: as one value, or variable by variable in a loop. */
import type { Call, Code } from '../../documents/code/code.ts'
import { type Expression, expressionsIn } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { valueBehind } from './given.ts'
import { isLogging, writtenBy } from './log-sink.ts'

export interface ShownEnvironment {
  readonly range: Range
  /** Who writes it: a call, or the loop. */
  readonly by: string
  readonly within: string
}

const ENVIRONMENT =
  /^(?:os\.environ|process\.env|_ENV|_SERVER|Deno\.env|import\.meta\.env|Bun\.env|ENV(?:\.(?:to_h|to_hash|to_a|inspect|sort))*)$/
const ENVIRONMENT_CALL =
  /^(?:os\.Environ|System\.getenv|getenv|ENV\.to_h|os\.environ\.(?:items|copy)|Environment\.GetEnvironmentVariables|Deno\.env\.toObject)$/
/** Rust's macros have words, not calls. */
const IN_MACRO = /\benv::vars(?:_os)?\(\)(?!\s*\.(?:map|filter|count|len|any|find)\b)/
/** What a program does when its user asks for it, under the name by which it is asked. */
const ASKED_FOR =
  /^(?:(?:print|show|list|display)_?)?env(?:iron(?:ment)?)?(?:_?vars|_?command|_?cmd)?(?:_cli)?$|^export(?:_?all)?$|^builtin_\w+$/i

/** Every place of a program that writes it. */
export function* shownEnvironment(file: SourceFile): Generator<ShownEnvironment> {
  const code = file.code()
  if (!code) return
  for (const call of code.calls) {
    const range = ASKED_FOR.test(call.within) ? undefined : wholeIn(call, code, file.text)
    if (range) yield { range, by: call.callee, within: call.within }
  }
  yield* loops(file.text, code)
}

const WRITES =
  /(?:^|\.)(?:res(?:ponse)?\.(?:json|send)|pprint|dd|dump|var_export|p)$|^(?:json_encode|fmt\.Fprint(?:f|ln)?)$/

function wholeIn(call: Call, code: Code, text: string): Range | undefined {
  if (!isLogging(call) && !WRITES.test(call.callee)) return undefined
  // As a value it is sent or kept; `echo json_encode($_ENV)` prints it.
  if (call.callee === 'json_encode' && !/\becho\s+$/.test(text.slice(0, call.range.start).slice(-20)))
    return undefined
  if (code.language === 'rust' && IN_MACRO.test(text.slice(call.range.start, call.range.end)))
    return call.range
  return [...writtenBy(call)]
    .flatMap((part) => environmentIn(part, code))
    .find(({ range }) => !isIndexed(range, text))?.range
}

/** `process.env[name]` is one variable. */
const isIndexed = ({ end }: Range, text: string): boolean => /^(?:\?\.)?\[/.test(text.slice(end, end + 3))

function environmentIn(part: Expression, code: Code): Expression[] {
  const all = [...expressionsIn(part)]
  const kept = all.filter((inner) => inner.kind === 'call' && KEEPS_VALUES.test(inner.callee))
  return all.filter(
    (inner) =>
      !kept.some(({ range }) => range.start <= inner.range.start && inner.range.end <= range.end) &&
      isWhole(inner.kind === 'name' && inner === part ? (valueBehind(inner, code) ?? inner) : inner),
  )
}

const isWhole = (value: Expression): boolean =>
  value.kind === 'name'
    ? ENVIRONMENT.test(value.text)
    : value.kind === 'call' && value.arguments.length === 0 && ENVIRONMENT_CALL.test(value.callee)

/** What these give holds the names of variables, or their number, or some of them. */
const KEEPS_VALUES =
  /(?:^|\.)(?:keys|keySet|Keys|len|size|count|Count|sizeof|select|filter|reject|slice|except|grep|redact\w*|mask\w*|sanitize\w*|array_keys)$/

const OF =
  '(?:sorted\\(\\s*)?(?:(?:std::)?env::vars\\(\\)|os\\.environ\\.items\\(\\)|Object\\.entries\\(\\s*process\\.env\\s*\\)|(?:Deno|Bun)\\.env\\.toObject\\(\\)|System\\.getenv\\(\\)(?:\\.entrySet\\(\\))?|os\\.Environ\\(\\)|(?:System\\.)?Environment\\.GetEnvironmentVariables\\(\\)|ENV(?:\\.(?:to_h|sort))?|\\$_(?:ENV|SERVER)|getenv\\(\\))'
/** The last name is the one of the value, or of name and value together. */
const NAMES = '[\\w$<>,. :()|[\\]]{0,120}?([A-Za-z_]\\w*)\\s*'
const BEGINS = '(?<=(?:^|[;{}])[ \\t]{0,80})'
const HEADS: readonly RegExp[] = [
  // Rust, Python, JavaScript, Kotlin, C# and Ruby; Java; Go; PHP.
  new RegExp(`${BEGINS}for(?:each)?\\b\\s*\\(?${NAMES}[)\\]]*\\s+(?:in|of)\\s+${OF}\\)*`, 'gm'),
  new RegExp(`\\bfor\\s*\\(${NAMES}:\\s*${OF}\\)*`, 'g'),
  new RegExp(`\\bfor\\s+_,\\s*(\\w+)\\s*:=\\s*range\\s+${OF}`, 'g'),
  new RegExp(`\\bforeach\\s*\\(\\s*${OF}\\s+as\\s+\\$\\w+\\s*=>\\s*\\$(\\w+)\\s*\\)`, 'g'),
  // A function for each of them.
  new RegExp(
    `(?<![\\w.])${OF}\\.(?:forEach|for_each|each|each_pair)(?:\\s*\\(?\\s*[{(|[]|\\s+do\\s*\\|)${NAMES}[)\\]]*\\s*(?:[-=]>|\\|)`,
    'g',
  ),
]
const PRINTS =
  '(?:\\be?print(?:ln|f)?!?|\\bconsole\\.\\w+|\\bputs|\\becho|\\bSystem\\.(?:out|err)\\.\\w+|\\bConsole\\.Write\\w*|\\bfmt\\.F?[Pp]rint\\w*|\\b\\w*[lL]og\\w*[.:]+\\w+|\\b(?:info|debug|warn|trace)!)'
/** Some of them are chosen, or nothing is shown of their values. */
const CHOOSES =
  /\b(?:if|unless|match|switch|when|continue|next|filter|select|return|Split\w*|split|replace\w*|redact\w*|mask\w*)\b/

/** Loops over the names alone, which look each value up. */
const NAME_HEADS: readonly RegExp[] = [
  new RegExp(
    `${BEGINS}for\\s*\\(?\\s*(?:(?:const|let|var)\\s+)?(\\w+)\\s+in\\s+(?:os\\.environ(?:\\.keys\\(\\))?|process\\.env)\\)*`,
    'gm',
  ),
  /\bObject\.keys\(\s*process\.env\s*\)(?:\.sort\(\))?\.forEach\(\s*\(?\s*(\w+)\s*\)?\s*=>/g,
]

function* loops(text: string, code: Code): Generator<ShownEnvironment> {
  for (const head of HEADS)
    for (const { index, 0: whole, 1: name = '' } of text.matchAll(head))
      yield* loop(
        `\\b${name}\\b(?!\\s*(?:\\.\\s*(?:getKey|Key|len|length)|\\[|=[^=]))`,
        index,
        whole.length,
        text,
        code,
      )
  for (const head of NAME_HEADS)
    for (const { index, 0: whole, 1: name = '' } of text.matchAll(head))
      yield* loop(`(?:environ|process\\.env)\\[\\s*${name}\\s*\\]`, index, whole.length, text, code)
}

/** Of the loop whose head is given: what prints a value right behind it, with no choice between. */
function* loop(
  value: string,
  start: number,
  length: number,
  text: string,
  code: Code,
): Generator<ShownEnvironment> {
  const body = text.slice(start + length, start + length + 240)
  const shown = new RegExp(`^([\\s\\S]*?)${PRINTS}[^;\\n]*?${value}`).exec(body)
  if (!shown || CHOOSES.test(shown[0]) || isComment(text, start) || /\}\s*\n\s*\n|\n\n/.test(shown[0])) return
  const within = withinOf(start, code)
  if (!ASKED_FOR.test(within)) yield { range: { start, end: start + length }, by: 'A loop', within }
}

const isComment = (text: string, at: number) =>
  /^\s*(?:\/\/|\/?\*|#)/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at + 1))

const withinOf = (at: number, code: Code): string =>
  code.functions.filter(({ name, range }) => name !== '' && range.start <= at && at < range.end).at(-1)
    ?.name ?? ''
