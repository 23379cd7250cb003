/** GitHub Actions workflows and composite actions: triggers, permissions, jobs and steps. */
import {
  at,
  type Entry,
  entriesAt,
  itemsAt,
  type Node,
  type Range,
  type ScalarNode,
  scalarAt,
  textAt,
} from '../node.ts'
import { onceFor } from '../once-for.ts'
import type { ShellCommand } from '../shell/shell.ts'
import { shellAt } from '../shell/shell-at.ts'
import type { SourceFile } from '../source-file.ts'

export interface WorkflowStep {
  /** Its `id`, `name`, or position in the job. */
  readonly name: string
  readonly node: Node
  /** `owner/action@ref`. */
  readonly uses?: ScalarNode
  readonly run?: ScalarNode
  readonly with: readonly Entry[]
  readonly env: readonly Entry[]
}

export interface WorkflowJob {
  readonly id: string
  readonly idRange: Range
  readonly node: Node
  readonly env: readonly Entry[]
  readonly permissions: Node | undefined
  /** The name of its environment. */
  readonly environment?: string
  readonly steps: readonly WorkflowStep[]
}

export interface Workflow {
  readonly node: Node
  /** `push`, `pull_request_target`, …, with their settings when they have any. */
  readonly triggers: ReadonlyMap<string, Node | undefined>
  readonly env: readonly Entry[]
  readonly permissions: Node | undefined
  /** Of a composite action: one job with its steps. */
  readonly jobs: readonly WorkflowJob[]
}

/** The workflow or composite action in a file; undefined when it is neither. */
export const workflowOf = onceFor((file: SourceFile): Workflow | undefined => {
  if (!/jobs|runs/.test(file.text)) return undefined
  const [root] = file.yaml()
  const runs = at(root, 'runs')
  if (!root || (!at(root, 'jobs') && !runs)) return undefined
  const jobs = entriesAt(root, 'jobs').map(({ key, keyRange, value }) => job(key, keyRange, value))
  return {
    node: root,
    triggers: triggersOf(at(root, 'on')),
    env: entriesAt(root, 'env'),
    permissions: at(root, 'permissions'),
    jobs: runs ? [...jobs, job('runs', runs.range, runs)] : jobs,
  }
})

function triggersOf(on: Node | undefined): Map<string, Node | undefined> {
  const names = on?.kind === 'scalar' ? [on] : itemsAt(on)
  const triggers = new Map<string, Node | undefined>(entriesAt(on).map(({ key, value }) => [key, value]))
  for (const name of names) if (name.kind === 'scalar') triggers.set(name.text, undefined)
  return triggers
}

function job(id: string, idRange: Range, node: Node): WorkflowJob {
  const environment = textAt(node, 'environment') ?? textAt(node, 'environment', 'name')
  return {
    id,
    idRange,
    node,
    env: entriesAt(node, 'env'),
    permissions: at(node, 'permissions'),
    steps: itemsAt(node, 'steps').map(step),
    ...(environment && { environment }),
  }
}

function step(node: Node, index: number): WorkflowStep {
  const uses = scalarAt(node, 'uses')
  const run = scalarAt(node, 'run')
  return {
    name: textAt(node, 'id') ?? textAt(node, 'name') ?? `step ${index + 1}`,
    node,
    with: entriesAt(node, 'with'),
    env: entriesAt(node, 'env'),
    ...(uses && { uses }),
    ...(run && { run }),
  }
}

/** `./…`, or `$/…` from the root of the repository that holds the workflow. */
export const isOfRepository = (uses: string): boolean => /^[.$]\//.test(uses)

/** The commands of a step's `run`, with places in the workflow's text. */
export const commandsOf = (file: SourceFile, step: WorkflowStep): readonly ShellCommand[] =>
  step.run ? shellAt(file, step.run.range) : []

/** Every `${{ … }}` of a text, without its braces. */
export const expressionsOf = (text: string): string[] =>
  [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, inner = '']) => inner.trim())
