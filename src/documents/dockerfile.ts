/** Dockerfiles: stages with their instructions, flags, ENV and ARG pairs, and heredocs. */
import type * as Ast from 'dockerfile-ast'
import { lazily } from '../library.ts'
import type { Range } from './node.ts'

const ast = lazily<typeof Ast>('dockerfile-ast')

export interface DockerPair {
  readonly name: string
  readonly nameRange: Range
  /** Null for an `ARG` without a default. */
  readonly value: string | null
  /** Excludes quotes; empty when there is no value. */
  readonly valueRange: Range
}

export interface DockerInstruction {
  /** Upper case: `RUN`. For `ONBUILD X` this is `X`. */
  readonly keyword: string
  /** As written, continuation lines and comments included, flags and the `CMD` of a health check excluded. */
  readonly text: string
  /** Of `text`. */
  readonly textRange: Range
  readonly range: Range
  /** Decoded when the instruction is in JSON form. */
  readonly words: readonly string[]
  /** Of `--name=value`; the value is empty for a bare flag. */
  readonly flags: readonly { readonly name: string; readonly value: string }[]
  /** Of ENV, ARG and LABEL. */
  readonly pairs: readonly DockerPair[]
  /** True for the exec form, such as `CMD ["node", "a.js"]`. */
  readonly json: boolean
}

export interface DockerStage {
  /** `AS name`. */
  readonly name?: string
  /** As written, with tag or digest: `node:20`, `$BASE`, or the name of an earlier stage. */
  readonly image: string
  readonly from: DockerInstruction
  /** Without FROM. */
  readonly instructions: readonly DockerInstruction[]
}

export interface Dockerfile {
  /** Every instruction in order. */
  readonly instructions: readonly DockerInstruction[]
  /** ARGs that stand before the first FROM. */
  readonly globals: readonly DockerInstruction[]
  /** The last one is what is shipped, unless a build names another target. */
  readonly stages: readonly DockerStage[]
}

export function parseDockerfile(text: string): Dockerfile {
  const lines = lineStarts(text)
  const instructions = ast()
    .DockerfileParser.parse(text)
    .getInstructions()
    .map((instruction) => read(instruction, text, lines))
  const first = instructions.findIndex(({ keyword }) => keyword === 'FROM')
  const globals = first < 0 ? instructions : instructions.slice(0, first)
  const stages = instructions.flatMap((from, i) => (from.keyword === 'FROM' ? [stage(instructions, i)] : []))
  return { instructions, globals, stages }
}

function stage(all: readonly DockerInstruction[], at: number): DockerStage {
  const from = all[at]
  if (!from) throw new Error('A stage begins with FROM.')
  const next = all.findIndex(({ keyword }, i) => i > at && keyword === 'FROM')
  const [image = '', as, name] = from.words
  return {
    image,
    from,
    instructions: all.slice(at + 1, next < 0 ? undefined : next),
    ...(as?.toUpperCase() === 'AS' && name && { name }),
  }
}

function read(given: Ast.Instruction, text: string, lines: readonly number[]): DockerInstruction {
  const isTrigger = given instanceof ast().Onbuild
  const instruction = (isTrigger && given.getTriggerInstruction()) || given
  const rangeOf = (range: LineRange | null): Range => offsets(range ?? instruction.getRange(), lines)
  const keyword = instruction.getKeyword()
  const all = rangeOf(instruction.getArgumentsRange())
  const command = keyword === 'HEALTHCHECK' ? /^CMD\s+/i.exec(text.slice(all.start, all.end)) : null
  const textRange = { start: all.start + (command?.[0].length ?? 0), end: all.end }
  const words = instruction.getArguments().map((argument) => argument.getValue())
  const isArray = instruction instanceof ast().JSONInstruction && instruction.getOpeningBracket() !== null
  return {
    keyword,
    text: text.slice(textRange.start, textRange.end),
    textRange,
    range: rangeOf(given.getRange()),
    words: isArray ? jsonWords(instruction) : command ? words.slice(1) : words,
    flags: flagsOf(instruction),
    pairs: instruction instanceof ast().PropertyInstruction ? pairsOf(instruction, text, lines) : [],
    json: isArray || (command !== null && text[textRange.start] === '['),
  }
}

const jsonWords = (instruction: Ast.JSONInstruction): string[] =>
  instruction.getJSONStrings().map((argument) => argument.getJSONValue())

const flagsOf = (instruction: Ast.Instruction) =>
  instruction instanceof ast().ModifiableInstruction
    ? instruction.getFlags().map((flag) => ({ name: flag.getName(), value: flag.getValue() ?? '' }))
    : []

const pairsOf = (
  instruction: Ast.PropertyInstruction,
  text: string,
  lines: readonly number[],
): DockerPair[] =>
  instruction.getProperties().map((property) => {
    const nameRange = offsets(property.getNameRange(), lines)
    const value = property.getValueRange()
    const valueRange = value
      ? unquoted(offsets(value, lines), text)
      : { start: nameRange.end, end: nameRange.end }
    return { name: property.getName(), nameRange, value: property.getValue(), valueRange }
  })

function unquoted({ start, end }: Range, text: string): Range {
  const quote = text[start]
  const isQuoted = (quote === '"' || quote === "'") && end - start > 1 && text[end - 1] === quote
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
}

interface LineRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

const offsets = ({ start, end }: LineRange, lines: readonly number[]): Range => ({
  start: (lines[start.line] ?? 0) + start.character,
  end: (lines[end.line] ?? 0) + end.character,
})

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return starts
}
