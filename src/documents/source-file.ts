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
import { type Format, formatOf, languageOf } from './paths.ts'
import { parseShell, type ShellCommand } from './shell/shell.ts'
import { parseToml } from './toml.ts'
import { parseXml, type XmlElement } from './xml.ts'
import { parseYaml } from './yaml/yaml.ts'

export interface SourceFile {
  /** Repository-relative, `/` between folders. */
  readonly path: string
  readonly text: string
  /** What the text was made of, where it came as bytes; then it is made when it is first asked for. */
  readonly bytes?: Buffer | undefined
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

/**
 * @param content its text, or that in UTF-8
 * @param unread told of each of its problems
 */
export const createSourceFile = (
  path: string,
  content: string | Buffer,
  declared?: Environment,
  unread?: (problem: string) => void,
): SourceFile => new TextFile(path, content, declared, unread)

/** The roots of what is written as maps and lists, in YAML, JSON or TOML, whichever the path is of. */
export const treesOf = (file: SourceFile): readonly Node[] =>
  [...file.yaml(), file.json(), file.toml()].filter((root) => root !== undefined)

/** Most files of a repository are never asked for a form. */
class TextFile implements SourceFile {
  readonly path: string
  readonly declaredEnvironment: Environment | undefined
  readonly problems: string[] = []
  readonly #content: string | Buffer
  #text: string | undefined
  #made: Map<string, unknown> | undefined
  readonly #unread: ((problem: string) => void) | undefined

  constructor(
    path: string,
    content: string | Buffer,
    declared: Environment | undefined,
    unread: ((problem: string) => void) | undefined,
  ) {
    this.path = path
    this.declaredEnvironment = declared
    this.#content = content
    this.#unread = unread
  }

  get text(): string {
    this.#text ??= this.#content.toString()
    return this.#text
  }

  get bytes(): Buffer | undefined {
    return typeof this.#content === 'string' ? undefined : this.#content
  }

  get environment(): Environment | undefined {
    return this.#once('environment', () => this.declaredEnvironment ?? environmentOf(this.path))
  }

  yaml(): readonly Node[] {
    return this.#parsed('YAML', ['yaml'], parseYaml, [])
  }

  json(): Node | undefined {
    return this.#parsed('JSON', ['json', 'tfjson'], parseJson, undefined)
  }

  toml(): MapNode | undefined {
    return this.#parsed('TOML', ['toml'], parseToml, undefined)
  }

  hcl(): HclBody | undefined {
    if (formatOf(this.path) === 'tfjson')
      return this.#parsed('HCL', ['tfjson'], () => hclOfJson(this.json()), undefined)
    return this.#parsed('HCL', ['hcl'], parseHcl, undefined)
  }

  dockerfile(): Dockerfile | undefined {
    return this.#parsed('Dockerfile', ['dockerfile'], parseDockerfile, undefined)
  }

  assignments(): readonly Assignment[] {
    return this.#parsed('assignments', ASSIGNING, parseAssignments, [])
  }

  xml(): XmlElement | undefined {
    return this.#parsed('XML', ['xml'], parseXml, undefined)
  }

  shell(): readonly ShellCommand[] {
    return this.#parsed('shell', ['shell'], (text) => parseShell(text), [])
  }

  code(): Code | undefined {
    const language = languageOf(this.path)
    return language && this.#parsed('source code', [language], (text) => parseCode(language, text), undefined)
  }

  lineAt(offset: number): number {
    return lineAt(
      this.#once('lines', () => lineStarts(this.text)),
      offset,
    )
  }

  /** A parser that throws on hostile text (too deep, too long) costs its own form only, and says so. */
  #parsed<F extends Format, T, O>(
    what: string,
    formats: readonly F[],
    parse: (text: string, format: F) => T,
    otherwise: O,
  ): T | O {
    const format = formats.find((one) => one === formatOf(this.path))
    if (format === undefined) return otherwise
    return this.#once(what, () => {
      try {
        return parse(this.text, format)
      } catch (error) {
        if (error instanceof GrammarsNotStarted) throw error // whoever runs the rules starts them and asks again
        const problem = `${what} (${error instanceof Error ? error.message : 'unknown error'})`
        this.problems.push(problem)
        this.#unread?.(problem)
        return otherwise
      }
    })
  }

  #once<T>(what: string, make: () => T): T {
    this.#made ??= new Map()
    if (!this.#made.has(what)) this.#made.set(what, make())
    return this.#made.get(what) as T
  }
}

const ASSIGNING = ['dotenv', 'ini', 'shell'] as const

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
