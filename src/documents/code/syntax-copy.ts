/**
 * The parser's tree, copied out of its memory. Each thing that web-tree-sitter's cursor is asked takes four writes to that
 * memory, to say where the cursor is, and four reads behind each step. The functions below it leave the place where the next
 * one looks for it, so they are asked one after the other here.
 */
import type { Syntax } from './grammars.ts'

/** The parser's. */
interface Tree {
  readonly language: Names
  walk(): { delete(): void }
}

interface Names {
  readonly types: readonly string[]
  readonly fields: readonly (string | null)[]
}

/** Of the node at hand; what moves says 1 where there is somewhere to go. */
type Ask = (tree: number) => number

const FUNCTIONS = {
  type: '_ts_tree_cursor_current_node_type_id_wasm',
  field: '_ts_tree_cursor_current_field_id_wasm',
  named: '_ts_tree_cursor_current_node_is_named_wasm',
  start: '_ts_tree_cursor_start_index_wasm',
  end: '_ts_tree_cursor_end_index_wasm',
  down: '_ts_tree_cursor_goto_first_child_wasm',
  next: '_ts_tree_cursor_goto_next_sibling_wasm',
  up: '_ts_tree_cursor_goto_parent_wasm',
} as const

export type Cursor = Readonly<Record<keyof typeof FUNCTIONS, Ask>>

/** @param parser what web-tree-sitter was started with, which holds its functions then. */
export function cursorIn(parser: object): Cursor {
  const ask = (name: string): Ask => {
    const found: unknown = Reflect.get(parser, name)
    if (!isAsk(found)) throw new Error(`web-tree-sitter has no ${name}.`)
    return found
  }
  return {
    type: ask(FUNCTIONS.type),
    field: ask(FUNCTIONS.field),
    named: ask(FUNCTIONS.named),
    start: ask(FUNCTIONS.start),
    end: ask(FUNCTIONS.end),
    down: ask(FUNCTIONS.down),
    next: ask(FUNCTIONS.next),
    up: ask(FUNCTIONS.up),
  }
}

const isAsk = (found: unknown): found is Ask => typeof found === 'function'

/** Without recursion: a long chain of operators nests as deep as it is long. */
export function copied(tree: Tree, cursor: Cursor): Syntax {
  const at: unknown = Reflect.get(tree, 0)
  if (typeof at !== 'number') throw new Error('web-tree-sitter says not where a tree is.')
  const walk = tree.walk()
  try {
    return copy(at, cursor, tree.language)
  } finally {
    walk.delete()
  }
}

function copy(at: number, cursor: Cursor, { types, fields }: Names): Syntax {
  const top: Syntax[] = []
  const open: Syntax[][] = [top]
  for (let siblings = top; ; ) {
    const children: Syntax[] = []
    siblings.push({
      type: types[cursor.type(at)] || 'ERROR',
      field: fields[cursor.field(at)] ?? null,
      named: cursor.named(at) === 1,
      start: cursor.start(at),
      end: cursor.end(at),
      children,
    })
    if (cursor.down(at) === 1) {
      open.push(children)
      siblings = children
    } else {
      while (cursor.next(at) !== 1) {
        if (cursor.up(at) !== 1) return first(top)
        open.pop()
        siblings = open.at(-1) ?? top
      }
    }
  }
}

function first(nodes: readonly Syntax[]): Syntax {
  const [root] = nodes
  if (!root) throw new Error('A parsed text has a root.')
  return root
}
