/** Tasks of Ansible: those of playbooks, of blocks, and the lists of tasks that roles keep. */
import {
  type Entry,
  entriesAt,
  itemsAt,
  type MapNode,
  type Node,
  type Range,
  type ScalarNode,
  scalarAt,
  textAt,
} from '../node.ts'
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

/** Every task of the file that gives its module arguments by name, in a map, on one line, or under `args`. */
export const ansibleTasks = onceFor((file: SourceFile): readonly AnsibleTask[] =>
  ansibleSteps(file).flatMap((step) => {
    const given = argumentsOf(step, file)
    return given ? [{ name: step.name, module: step.module, range: step.range, arguments: given }] : []
  }),
)

/** What a step gives its module by name; undefined when that is nothing. */
export function argumentsOf(
  { module, arguments: given, node }: AnsibleStep,
  file: SourceFile,
): MapNode | undefined {
  const isText = given.kind === 'scalar' && typeof given.value === 'string' && !WITHOUT_ARGUMENTS.test(module)
  const own = isText ? writtenOnOneLine(file.text, given.range) : entriesAt(given)
  const entries = [...own, ...(WITHOUT_ARGUMENTS.test(module) ? [] : entriesAt(node, 'args'))]
  return entries.length > 0 || given.kind === 'map' ? { kind: 'map', entries, range: given.range } : undefined
}

/** Modules that take their text as it is, and what a task says beside its module. */
const WITHOUT_ARGUMENTS =
  /^(?:(?:win_)?(?:command|shell)|script|raw|name|when|register|until|(?:failed|changed)_when|notify|listen|tags|args|environment|vars|loop|with_\w+|become\w*|delegate_to|ignore_errors|no_log)$/

/** A template, a text in quotes, or what runs to the next blank. */
const VALUE =
  /(?:^|(?<=\s))([A-Za-z_]\w*)=((?:\{\{[^{}]{0,300}\}\}|"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'{]|["'{])*)/g

/** `name=app password="{{ made }}"`: the old way, which Ansible still reads. */
function writtenOnOneLine(text: string, { start, end }: Range): Entry[] {
  return [...text.slice(start, end).matchAll(VALUE)].map(({ 1: key = '', 2: given = '', index }) => {
    const from = start + index
    const quoted = /^(["']).*\1$/s.test(given) && given.length > 1
    const valueStart = from + key.length + 1 + (quoted ? 1 : 0)
    const value = quoted ? given.slice(1, -1) : given
    return {
      key,
      keyRange: { start: from, end: from + key.length },
      value: {
        kind: 'scalar',
        value,
        text: value,
        quoted,
        templated: /\{[{%]/.test(value),
        range: { start: valueStart, end: valueStart + value.length },
      },
    }
  })
}

/** An argument that stands on one line with others. */
export interface InlineArgument {
  readonly module: string
  readonly name: string
  readonly nameRange: Range
  readonly value: ScalarNode
  /** `[3].get_url`: the step, for what names a place. */
  readonly step: string
}

/** Every argument that a walk over the keys of the file does not meet. */
export const inlineArguments = onceFor((file: SourceFile): readonly InlineArgument[] =>
  (/\w=\S/.test(file.text) ? ansibleSteps(file) : []).flatMap((step, i) =>
    step.arguments.kind !== 'scalar'
      ? []
      : (argumentsOf(step, file)?.entries ?? []).flatMap(({ key, keyRange, value }) =>
          value.kind === 'scalar' && isInside(value.range, step.arguments.range)
            ? [{ module: step.module, name: key, nameRange: keyRange, value, step: `[${i}].${step.module}` }]
            : [],
        ),
  ),
)

const isInside = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end

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
      else yield stepOf(item, { key, keyRange, value })
  }
}

/** `action: get_url url=…` and `local_action: {module: get_url, …}` name the module inside. */
function stepOf(node: Node, { key, keyRange, value }: Entry): AnsibleStep {
  const isAction = /^(?:local_)?action$/.test(key)
  const named = isAction ? (value.kind === 'scalar' ? value : scalarAt(value, 'module')) : undefined
  const full = named ? (/^[\w.]+/.exec(named.text)?.[0] ?? key) : key
  const module = full.slice(full.lastIndexOf('.') + 1)
  return {
    name: textAt(node, 'name') ?? module,
    module,
    range: named?.range ?? keyRange,
    arguments: value,
    node,
  }
}
