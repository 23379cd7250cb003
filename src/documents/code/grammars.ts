/**
 * Tree-sitter grammars: where their files are, and which are loaded. The runtime is loaded and started ahead, asynchronously;
 * a grammar is loaded when the first file asks for it, so that start-up and other files never touch it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Language, Parser } from 'web-tree-sitter'
import { optimisedLate } from '../../optimised-late.ts'
import { ParserInput } from './parser-input.ts'
import { type Cursor, copied, cursorIn } from './syntax-copy.ts'

/** File name of each grammar inside its package. */
const FILES = {
  hcl: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm',
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  javascript: 'tree-sitter-javascript/tree-sitter-javascript.wasm',
  typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  tsx: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
  go: 'tree-sitter-go/tree-sitter-go.wasm',
  java: 'tree-sitter-java/tree-sitter-java.wasm',
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  csharp: 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm',
  ruby: 'tree-sitter-ruby/tree-sitter-ruby.wasm',
  php: 'tree-sitter-php/tree-sitter-php.wasm',
  rust: 'tree-sitter-rust/tree-sitter-rust.wasm',
} as const
/** The parser's own code; a bundle carries it in `grammars/` beside it. */
export const RUNTIME = 'web-tree-sitter/web-tree-sitter.wasm'

export type Grammar = keyof typeof FILES

/** What a bundle carries in `grammars/` beside it, compressed, under the base name and `.gz`. */
export const GRAMMAR_FILES: readonly string[] = Object.values(FILES)

const loaded = new Map<Grammar, Language>()
let starting: Promise<Runtime> | undefined
let runtime: Runtime | undefined

interface Runtime {
  readonly parser: Parser
  readonly input: ParserInput
  readonly cursor: Cursor
  readonly load: (module: WebAssembly.Module) => Language
}

/** Thrown by a file's `hcl()` or `code()`: start them, then ask again. */
export class GrammarsNotStarted extends Error {}

/** Makes parsing possible; must be awaited once before any file's `hcl()` or `code()`. Rejects when a file is missing. */
export async function startGrammars(): Promise<void> {
  starting ??= startRuntime()
  runtime = await starting
}

async function startRuntime(): Promise<Runtime> {
  const { Language, Parser } = await import('web-tree-sitter')
  const input = new ParserInput()
  const started = { instantiateWasm: instantiatedWith(input) }
  await Parser.init(started)
  return {
    parser: new Parser(),
    input,
    cursor: cursorIn(started),
    load: (module) => Language.loadSync(module),
  }
}

/** What the runtime's own loader would do, at once. */
const instantiatedWith =
  (input: ParserInput) =>
  (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): void => {
    const module = compiled(readFileSync(runtimePath()))
    input.takeOver(imports)
    done(new WebAssembly.Instance(module, imports), module)
  }

const compiled = (bytes: Buffer) => optimisedLate(() => new WebAssembly.Module(bytes))

function languageOf(grammar: Grammar, { load }: Runtime): Language {
  const known = loaded.get(grammar)
  if (known) return known
  const language = load(compiled(readGrammar(FILES[grammar])))
  loaded.set(grammar, language)
  return language
}

function readGrammar(file: string): Buffer {
  const packed = besidePath(`${file}.gz`)
  return existsSync(packed) ? gunzipSync(readFileSync(packed)) : readFileSync(packagePath(file))
}

/** Beside the bundle, or in node_modules when run from source. */
function runtimePath(): string {
  const beside = besidePath(RUNTIME)
  return existsSync(beside) ? beside : packagePath(RUNTIME)
}

const besidePath = (file: string) =>
  fileURLToPath(new URL(`./grammars/${file.slice(file.lastIndexOf('/') + 1)}`, import.meta.url))

const packagePath = (file: string) => createRequire(import.meta.url).resolve(file)

/** A node of the parsed text, free of the parser's memory. */
export interface Syntax {
  readonly type: string
  /** The name of this child in its parent, where the grammar gives one. */
  readonly field: string | null
  /** False for punctuation and keywords. */
  readonly named: boolean
  readonly start: number
  readonly end: number
  readonly children: readonly Syntax[]
}

/**
 * Parses a text. The tree is copied out, so that nothing of the parser's memory is kept.
 * @throws GrammarsNotStarted
 */
export function parseSyntax(grammar: Grammar, text: string): Syntax | undefined {
  if (!runtime) throw new GrammarsNotStarted('startGrammars() comes before parsing.')
  const { parser, input, cursor } = runtime
  parser.setLanguage(languageOf(grammar, runtime))
  const tree = input.reading(text, () => parser.parse(text))
  if (!tree) return undefined
  try {
    return copied(tree, cursor)
  } finally {
    tree.delete()
  }
}
