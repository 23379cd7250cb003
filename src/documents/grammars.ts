/**
 * Tree-sitter grammars: where their files are, and which are loaded. Loading is asynchronous and asked for before rules
 * run; parsing is not.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Language, Parser } from 'web-tree-sitter'

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
const RUNTIME = 'web-tree-sitter/web-tree-sitter.wasm'

export type Grammar = keyof typeof FILES

/** What a bundle must carry, to be put into `grammars/` beside it under its base name. */
export const GRAMMAR_FILES: readonly string[] = [RUNTIME, ...Object.values(FILES)]

const loaded = new Map<Grammar, Language>()
let parser: Promise<Parser> | undefined
let ready: Parser | undefined

/** Loads those not loaded yet. Rejects when a grammar file is missing or broken. */
export async function loadGrammars(grammars: Iterable<Grammar>): Promise<void> {
  for (const grammar of grammars) {
    if (loaded.has(grammar)) continue
    parser ??= start()
    ready = await parser
    loaded.set(grammar, await Language.load(await readFile(grammarPath(FILES[grammar]))))
  }
}

async function start(): Promise<Parser> {
  await Parser.init({ locateFile: () => grammarPath(RUNTIME) })
  return new Parser()
}

/** Where a grammar file is: beside the bundle, or in node_modules when run from source. */
export function grammarPath(file: string): string {
  const beside = fileURLToPath(
    new URL(`./grammars/${file.slice(file.lastIndexOf('/') + 1)}`, import.meta.url),
  )
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(file)
}

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

/** Parses a text with a loaded grammar. The tree is copied out, so that nothing of the parser's memory is kept. */
export function parseSyntax(grammar: Grammar, text: string): Syntax | undefined {
  const language = loaded.get(grammar)
  if (!language || !ready) throw new Error(`The ${grammar} grammar is used before it is loaded.`)
  ready.setLanguage(language)
  const tree = ready.parse(text)
  if (!tree) return undefined
  const cursor = tree.walk()
  try {
    return copy(cursor)
  } finally {
    cursor.delete()
    tree.delete()
  }
}

type Cursor = ReturnType<NonNullable<ReturnType<Parser['parse']>>['walk']>

/** Without recursion: a long chain of operators nests as deep as it is long. */
function copy(cursor: Cursor): Syntax {
  const top: Syntax[] = []
  const open: Syntax[][] = [top]
  for (;;) {
    const children: Syntax[] = []
    open.at(-1)?.push({
      type: cursor.nodeType,
      field: cursor.currentFieldName,
      named: cursor.nodeIsNamed,
      start: cursor.startIndex,
      end: cursor.endIndex,
      children,
    })
    if (cursor.gotoFirstChild()) open.push(children)
    else {
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return first(top)
        open.pop()
      }
    }
  }
}

function first(nodes: readonly Syntax[]): Syntax {
  const [root] = nodes
  if (!root) throw new Error('A parsed text has a root.')
  return root
}
