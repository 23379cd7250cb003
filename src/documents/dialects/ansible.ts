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

/** A task as it stands, with what it says beside its module: `no_log`, `loop`. */
export interface AnsibleStep extends Omit<AnsibleTask, 'arguments'> {
  /** By name, or as one text: `debug: var=made`. */
  readonly arguments: Node
  readonly node: Node
}

/** Every task of the file that gives its module arguments by name. */
export const ansibleTasks = onceFor((file: SourceFile): readonly AnsibleTask[] =>
  ansibleSteps(file).flatMap(({ name, module, range, arguments: given }) =>
    given.kind === 'map' ? [{ name, module, range, arguments: given }] : [],
  ),
)

/** Every task of the file once for each of its keys that may be its module. */
export const ansibleSteps = onceFor((file: SourceFile): readonly AnsibleStep[] =>
  isYaml(file.path) && !isOneMap(file.text)
    ? file.yaml().flatMap((root) => (root.kind === 'list' ? [...stepsIn(root, 0)] : []))
    : [],
)

/** Tasks stand in a list. Most other YAML begins with a key and has one document, and need not be parsed to know. */
const isOneMap = (text: string): boolean => {
  const start = /^(?:(?:[ \t]*(?:#[^\r\n]*)?|---[ \t]*)\r?\n)*[A-Za-z_][\w-]*:\s/.exec(text)
  return start !== null && !/[\r\n](?:---|\.\.\.)/.test(text.slice(start[0].length - 1))
}

function* stepsIn(list: Node, depth: number): Generator<AnsibleStep> {
  if (depth > MAX_DEPTH) return
  for (const item of itemsAt(list)) {
    for (const { key, keyRange, value } of entriesAt(item))
      if (LISTS.includes(key)) yield* stepsIn(value, depth + 1)
      else {
        const module = key.slice(key.lastIndexOf('.') + 1)
        yield { name: textAt(item, 'name') ?? module, module, range: keyRange, arguments: value, node: item }
      }
  }
}
