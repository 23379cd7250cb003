/** Commands that a program runs, with the options by which they accept any certificate or host. */
import type { Call, Code } from '../../documents/code/code.ts'
import type { Expression } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import { commandOf, parseShell, type ShellCommand, type ShellWord } from '../../documents/shell/shell.ts'
import { uncheckedCommand } from '../tls-settings.ts'
import { FIRST_USE, isAskedFor, isConditional, type Unchecked } from './unchecked-code.ts'

const RUNS =
  /(?:^|\.)(?:system|popen|run|call|check_call|check_output|Popen|getoutput|exec|execSync|execFile|execFileSync|spawn|spawnSync|execa|Command|CommandContext|shell_exec|passthru|proc_open|ProcessBuilder|create_subprocess_(?:exec|shell))$/
const FETCHES = /^(?:curl|wget2?)$/
/** As it is called in a report: whole, this very line would be one. */
const OPTION = 'StrictHostKeyChecking'
const ANY_HOST = /(?:^|\s|-o)StrictHostKeyChecking[= ]no\b/
const HERE = /\b(?:localhost|127\.0\.0\.1|vagrant)\b/

export function* uncheckedCommands(code: Code, text: string): Generator<Unchecked> {
  for (const call of code.calls) {
    if (!RUNS.test(call.callee)) continue
    for (const command of commandsOf(call, text)) {
      const found = uncheckedCommand(command)
      if (found && FETCHES.test(found.program))
        yield {
          what: `${found.program} ${text.slice(found.range.start, found.range.end).replace(/["'`]/g, '')}`,
          range: found.range,
          within: call.within,
          ...((found.local || isChosen(found.range, code, text)) && { mild: true }),
        }
    }
  }
  yield* anyHost(code, text)
}

/** In a list of arguments, or in a line that a shell reads. */
function* anyHost(code: Code, text: string): Generator<Unchecked> {
  const lines = code.calls.flatMap((call) =>
    RUNS.test(call.callee)
      ? call.arguments.flatMap(({ value }) => (value.kind === 'template' ? [value] : []))
      : [],
  )
  for (const one of [...code.strings, ...lines]) {
    const said = one.kind === 'string' ? one.value : one.text
    if (
      !ANY_HOST.test(said) ||
      (/\s/.test(said.replace(ANY_HOST, '').trim()) && !/\b(?:ssh|scp|sftp|rsync)\b/.test(said))
    )
      continue
    const around = text.slice(Math.max(0, one.range.start - 200), one.range.end + 200)
    const within = code.functions.findLast(
      ({ range }) => range.start <= one.range.start && one.range.end <= range.end,
    )
    yield {
      what: `${OPTION}=no`,
      range: one.range,
      within: within?.name ?? '',
      severity: FIRST_USE,
      ...((HERE.test(around) || isChosen(one.range, code, text)) && { mild: true }),
    }
  }
}

/** Whoever calls or runs the program chose it. */
const isChosen = (range: Range, code: Code, text: string): boolean =>
  isAskedFor(range, code) || isConditional(range, text)

function commandsOf(call: Call, text: string): ShellCommand[] {
  const given = call.arguments
    .filter(({ name }) => name === undefined || name === 'args')
    .map(({ value }) => value)
  const [first, second] = given
  const isLine =
    (first?.kind === 'string' || first?.kind === 'template') &&
    /\s/.test(text.slice(first.range.start, first.range.end)) &&
    second?.kind !== 'list'
  if (isLine) return parseShell(text, first.range)
  return commandOf(given.flatMap((value) => (value.kind === 'list' ? value.items : [value])).map(wordOf))
}

const wordOf = (value: Expression): ShellWord =>
  value.kind === 'string'
    ? { text: value.value, literal: true, range: value.range }
    : { text: value.kind === 'template' ? value.text : '$value', literal: false, range: value.range }
