/**
 * A text file as practices see it: its path, its text, and its parsed forms, each made once and only when asked for.
 * Every parser recovers from errors or gives undefined, and every node carries UTF-16 offsets into `text`.
 */
import { type Assignment, parseAssignments } from './assignments.ts'
import { type Code, parseCode } from './code/code.ts'
import { GrammarsNotStarted } from './code/grammars.ts'
import { type Dockerfile, parseDockerfile } from './dockerfile.ts'
import { type Environment, environmentOf } from './environment.ts'
import type { HclBody } from './hcl/hcl.ts'
import { hclOfJson } from './hcl/hcl-json.ts'
import { parseHcl } from './hcl/hcl-reader.ts'
import { parseJson } from './json.ts'
import type { MapNode, Node } from './node.ts'
import { formatOf, isShell, languageOf } from './paths.ts'
import { parseShell, type ShellCommand } from './shell/shell.ts'
import { parseToml } from './toml.ts'
import { parseXml, type XmlElement } from './xml.ts'
import { parseYaml } from './yaml/yaml.ts'

export interface SourceFile {
  /** Repository-relative, `/` between folders. */
  readonly path: string
  readonly text: string
  /** What the text was made of, where it came as bytes; then it is made when it is first asked for. */
  readonly bytes?: Buffer
  /** What the configuration says of its path, else what the path speaks of. */
  readonly environment: Environment | undefined
  /** The former alone. */
  readonly declaredEnvironment: Environment | undefined
  /** The roots of its documents; empty when the path is not YAML's. */
  yaml(): readonly Node[]
  /** Undefined when the path is not JSON's. */
  json(): Node | undefined
  /** Undefined when the path is not TOML's. */
  toml(): MapNode | undefined
  /** Of `.tf`, `.tofu`, `.hcl`, `.tfvars`, `.tf.json`; undefined for another path. */
  hcl(): HclBody | undefined
  /** Undefined when the path is not a Dockerfile's. */
  dockerfile(): Dockerfile | undefined
  /** Of dotenv, ini, properties and shell files; for another path empty. */
  assignments(): readonly Assignment[]
  /** Undefined when the path is not XML's. */
  xml(): XmlElement | undefined
  /** Commands of a shell script; for another path empty. */
  shell(): readonly ShellCommand[]
  /** Strings, named values and calls of a program; undefined when the path is none of the languages read. */
  code(): Code | undefined
  /** 1-based line of an offset. */
  lineAt(offset: number): number
  /** Parsed forms that could not be made, as noun phrases: "YAML (stack overflow)". */
  readonly problems: readonly string[]
}

/** @param content its text, or that in UTF-8 */
export function createSourceFile(path: string, content: string | Buffer, declared?: Environment): SourceFile {
  const format = formatOf(path)
  const language = languageOf(path)
  const problems: string[] = []
  const text = once(() => content.toString())
  const parsed = <T>(what: string, parse: (text: string) => T, otherwise: T) =>
    once(() => attempt(what, () => parse(text()), otherwise, problems))
  const json = parsed(
    'JSON',
    (text) => (format === 'json' || format === 'tfjson' ? parseJson(text) : undefined),
    undefined,
  )
  const environment = once(() => declared ?? environmentOf(path))
  const lines = once(() => lineStarts(text()))
  return {
    path,
    get text() {
      return text()
    },
    ...(typeof content !== 'string' && { bytes: content }),
    get environment() {
      return environment()
    },
    declaredEnvironment: declared,
    problems,
    json,
    yaml: parsed<readonly Node[]>('YAML', (text) => (format === 'yaml' ? parseYaml(text) : []), []),
    toml: parsed('TOML', (text) => (format === 'toml' ? parseToml(text) : undefined), undefined),
    hcl: parsed(
      'HCL',
      (text) => (format === 'hcl' ? parseHcl(text) : format === 'tfjson' ? hclOfJson(json()) : undefined),
      undefined,
    ),
    dockerfile: parsed(
      'Dockerfile',
      (text) => (format === 'dockerfile' ? parseDockerfile(text) : undefined),
      undefined,
    ),
    assignments: parsed<readonly Assignment[]>(
      'assignments',
      (text) =>
        format === 'dotenv' || format === 'ini' || format === 'shell' ? parseAssignments(text, format) : [],
      [],
    ),
    xml: parsed('XML', (text) => (format === 'xml' ? parseXml(text) : undefined), undefined),
    shell: parsed<readonly ShellCommand[]>('shell', (text) => (isShell(path) ? parseShell(text) : []), []),
    code: parsed('source code', (text) => (language ? parseCode(language, text) : undefined), undefined),
    lineAt: (offset) => lineAt(lines(), offset),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A parser that throws on hostile text (too deep, too long) costs its own form only, and says so. */
function attempt<T>(what: string, parse: () => T, otherwise: T, problems: string[]): T {
  try {
    return parse()
  } catch (error) {
    if (error instanceof GrammarsNotStarted) throw error // whoever runs the rules starts them and asks again
    problems.push(`${what} (${error instanceof Error ? error.message : 'unknown error'})`)
    return otherwise
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The number of line starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
