/**
 * What a workflow runner makes of a program's output: its command parser and its file commands, written again from the
 * runner's source (https://github.com/actions/runner, src/Runner.Common/ActionCommand.cs and
 * src/Runner.Worker/{OutputManager,ActionCommandManager,ExecutionContext,FileCommandManager}.cs), so that tests assert on
 * what a person would see.
 */

export interface Annotation {
  readonly type: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

export interface Seen {
  /** Those that the runner keeps: ten of each type. */
  readonly annotations: readonly Annotation[]
  /** Those that it drops in silence. */
  readonly dropped: readonly Annotation[]
  /** Every other command that it obeyed, such as `stop-commands x`. */
  readonly obeyed: readonly string[]
}

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const COMMANDS = [
  'error',
  'warning',
  'notice',
  'debug',
  'add-mask',
  'stop-commands',
  'group',
  'endgroup',
  'echo',
]
const MORE = ['set-output', 'save-state', 'set-env', 'add-path', 'add-matcher', 'remove-matcher']
const KNOWN: ReadonlySet<string> = new Set([...COMMANDS, ...MORE, 'internal-set-repo-path'])

const PER_TYPE = 10
const MESSAGE = 4096
const SUMMARY_BYTES = 1024 * 1024

/** @param output what one stream carried; a runner reads stdout and stderr alike */
export const readLog = (...output: readonly string[]): Seen => {
  const annotations: Annotation[] = []
  const dropped: Annotation[] = []
  const obeyed: string[] = []
  let stopToken: string | undefined
  for (const line of output.flatMap((text) => text.split(/\r\n|\r|\n/))) {
    const command = parse(line, stopToken)
    if (command === undefined) continue
    const annotation = annotationOf(command)
    if (stopToken !== undefined) stopToken = undefined
    else if (annotation === undefined) {
      obeyed.push(`${command.name} ${command.data}`.trim())
      if (command.name === 'stop-commands') stopToken = command.data
    } else {
      const same = annotations.filter(({ type }) => type === annotation.type)
      ;(same.length < PER_TYPE ? annotations : dropped).push(annotation)
    }
  }
  return { annotations, dropped, obeyed }
}

const parse = (line: string, stopToken: string | undefined): Command | undefined => {
  const known = (name: string) =>
    stopToken === undefined ? KNOWN.has(name.toLowerCase()) : name === stopToken
  return parseColons(line, known) ?? parseBrackets(line, known)
}

/** `::name key=value,key=value::data`, at the start of the line after white space. */
const parseColons = (line: string, known: (name: string) => boolean): Command | undefined => {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end === -1) return undefined
  const [name, properties] = headOf(text.slice(2, end), ',', ['%0D', '%0A', '%3A', '%2C'])
  if (!known(name)) return undefined
  return { name: name.toLowerCase(), properties, data: decoded(text.slice(end + 2), ['%0D', '%0A']) }
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
const parseBrackets = (line: string, known: (name: string) => boolean): Command | undefined => {
  const start = line.indexOf('##[')
  const end = start === -1 ? -1 : line.indexOf(']', start)
  if (end === -1) return undefined
  const [name, properties] = headOf(line.slice(start + 3, end), ';', ['%3B', '%0D', '%0A', '%5D'])
  if (!known(name)) return undefined
  return {
    name: name.toLowerCase(),
    properties,
    data: decoded(line.slice(end + 1), ['%3B', '%0D', '%0A', '%5D']),
  }
}

const headOf = (
  head: string,
  separator: string,
  escapes: readonly string[],
): readonly [string, Readonly<Record<string, string>>] => {
  const space = head.indexOf(' ')
  if (space === -1) return [head, {}]
  const pairs = head.slice(space + 1).split(separator)
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=')
    return equals > 0
      ? [[pair.slice(0, equals).trim(), decoded(pair.slice(equals + 1), escapes)] as const]
      : []
  })
  return [head.slice(0, space), Object.fromEntries(properties)]
}

const decoded = (text: string, escapes: readonly string[]): string =>
  escapes.reduce((rest, code) => rest.replaceAll(code, decodeURIComponent(code)), text).replaceAll('%25', '%')

const annotationOf = ({ name, properties, data }: Command): Annotation | undefined => {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return undefined
  const { title, file } = properties
  return {
    type: name,
    message: data.slice(0, MESSAGE),
    ...(title && { title }),
    ...(file && { file }),
    ...placeOf(properties),
  }
}

/** The runner's ValidateLinesAndColumns. */
const placeOf = (properties: Readonly<Record<string, string>>) => {
  const number = (name: string) => {
    const value = Number(properties[name])
    return properties[name] !== undefined && Number.isInteger(value) ? value : undefined
  }
  const [line, endLine] = [number('line') ?? number('endLine'), number('endLine')]
  if (line === undefined || (endLine !== undefined && endLine < line)) return {}
  const lines = { line, ...(endLine !== undefined && { endLine }) }
  const [col, endColumn] = [number('col') ?? number('endColumn'), number('endColumn')]
  const spansLines = endLine !== undefined && endLine !== line
  const backwards = col !== undefined && endColumn !== undefined && endColumn < col
  if (col === undefined || spansLines || backwards) return lines
  return { ...lines, col, ...(endColumn !== undefined && { endColumn }) }
}

/** The outputs in the text of a GITHUB_OUTPUT file: `name=value`, or `name<<END` with lines up to `END`. */
export const readOutputs = (text: string): Readonly<Record<string, string>> => {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const [line = '', heredoc] = [lines[index], /^([^=]*?)<<(.+)$/.exec(lines[index] ?? '')]
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '', index + 1)
      if (end === -1) throw new Error(`Matching delimiter not found '${heredoc[2]}'`)
      outputs[heredoc[1] ?? ''] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (line !== '') {
      const equals = line.indexOf('=')
      if (equals < 1) throw new Error(`Invalid format '${line}'`)
      outputs[line.slice(0, equals)] = line.slice(equals + 1)
    }
  }
  return outputs
}

/** The summary as it is uploaded: one that is too long is dropped whole. */
export const readSummary = (text: string): string | undefined =>
  Buffer.byteLength(text) > SUMMARY_BYTES ? undefined : text
