/** Tasks of Ansible: those of playbooks, of blocks, and the lists of tasks that roles keep. */
import { entriesAt, itemsAt, type MapNode, type Node, type Range, textAt } from '../node.ts'
import { onceFor } from '../once-for.ts'
import { isYaml } from '../paths.ts'
import type { SourceFile } from '../source-file.ts'

/** Blocks in blocks; anchors could make them endless. */
const MAX_DEPTH = 10
const LISTS = ['tasks', 'pre_tasks', 'post_tasks', 'handlers', 'block', 'rescue', 'always']

export interface AnsibleTask {
  /** What people call it, else its module. */
  readonly name: string
  /** Without its collection: `ec2_group` for `amazon.aws.ec2_group`. */
  readonly module: string
  /** Where the module is named. */
  readonly range: Range
  readonly arguments: MapNode
}

/** Every task of the file that gives its module arguments by name. */
export const ansibleTasks = onceFor((file: SourceFile): readonly AnsibleTask[] =>
  isYaml(file.path) && !isOneMap(file.text)
    ? file.yaml().flatMap((root) => (root.kind === 'list' ? [...tasksIn(root, 0)] : []))
    : [],
)

/** Tasks stand in a list. Most other YAML begins with a key and has one document, and need not be parsed to know. */
const isOneMap = (text: string): boolean => {
  const start = /^(?:(?:[ \t]*(?:#[^\r\n]*)?|---[ \t]*)\r?\n)*[A-Za-z_][\w-]*:\s/.exec(text)
  return start !== null && !/[\r\n](?:---|\.\.\.)/.test(text.slice(start[0].length - 1))
}

function* tasksIn(list: Node, depth: number): Generator<AnsibleTask> {
  if (depth > MAX_DEPTH) return
  for (const item of itemsAt(list)) {
    for (const { key, keyRange, value } of entriesAt(item))
      if (LISTS.includes(key)) yield* tasksIn(value, depth + 1)
      else if (value.kind === 'map') {
        const module = key.slice(key.lastIndexOf('.') + 1)
        yield { name: textAt(item, 'name') ?? module, module, range: keyRange, arguments: value }
      }
  }
}
