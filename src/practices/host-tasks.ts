/** Containers that AWS runs (tasks of ECS, jobs of Batch) and what they share with their host. */
import { CLOUD_TEMPLATE_KEYWORDS, cloudTemplates } from '../documents/dialects/cloudformation.ts'
import { type Expression, expressionsIn } from '../documents/expression.ts'
import { addressOf, attributeOf, blocksOf, type HclBlock } from '../documents/hcl/hcl.ts'
import { type Key, type Node, type Range, walk } from '../documents/node.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { isGreatCapability, isOfHost } from './host-paths.ts'
import { plain } from './open-addresses.ts'
import { isTerraformSource } from './terraform/modules.ts'

export interface HostTask {
  readonly resource: string
  readonly range: Range
  /** A verb phrase: `runs a container privileged`. */
  readonly what: string
  /** It shares one thing with the host, where others give the host away. */
  readonly shared: boolean
}

type Fault = Omit<HostTask, 'resource'>

/** Every task of the file that is not kept apart. */
export function* tasksOf(file: SourceFile): Generator<HostTask> {
  if (isTerraformSource(file.path)) {
    if (/aws_ecs_task_definition|aws_batch_job_definition/.test(file.text)) yield* terraformTasks(file)
    return
  }
  if (!/AWS::(?:ECS::TaskDefinition|Batch::JobDefinition)/.test(file.text)) return
  if (!CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) return
  for (const { resources } of cloudTemplates(file))
    for (const { name, type, settled } of resources)
      if (/^AWS::(?:ECS::TaskDefinition|Batch::JobDefinition)$/.test(type) && settled)
        for (const { node, path } of walk(settled))
          for (const fault of faultAt(String(path.at(-1) ?? ''), node, path))
            yield { resource: name, ...fault }
}

const PRIVILEGED = 'runs a container privileged'

function* faultAt(key: string, node: Node, path: readonly Key[]): Generator<Fault> {
  if (node.kind !== 'scalar' || node.templated) return
  const { range, text } = node
  if (key === 'Privileged' && /^true$/i.test(text)) yield { range, what: PRIVILEGED, shared: false }
  const shared = modeOf(key.toLowerCase(), text)
  if (shared) yield { range, ...shared }
  if (key === 'SourcePath' && path.at(-2) === 'Host' && isOfHost(text))
    yield { range, what: `mounts ${text} of its host`, shared: false }
  if (path.at(-2) === 'Add' && path.includes('Capabilities') && isGreatCapability(text))
    yield { range, what: 'gives a container a capability that equals root on its host', shared: false }
}

/** `network_mode`, `PidMode` and the like when they are the host's. */
function modeOf(key: string, value: string): Omit<Fault, 'range'> | undefined {
  const kind = /^(network|pid|ipc)_?mode$/.exec(key)?.[1]
  if (kind === undefined || value !== 'host') return undefined
  const what = { network: 'the network', pid: 'the processes', ipc: 'the memory' }[kind]
  return { what: `shares ${what} of its host`, shared: kind !== 'pid' }
}

function* terraformTasks(file: SourceFile): Generator<HostTask> {
  for (const block of blocksOf(file.hcl(), 'resource')) {
    const resource = addressOf(block)
    if (!/^aws_(?:ecs_task|batch_job)_definition\./.test(resource)) continue
    for (const fault of [...ownFaults(block), ...containerFaults(block, file)]) yield { resource, ...fault }
  }
}

function* ownFaults(block: HclBlock): Generator<Fault> {
  for (const { name, value } of block.attributes) {
    const shared = modeOf(name, plain(value) ?? '')
    if (shared) yield { range: value.range, ...shared }
  }
  for (const volume of blocksOf(block, 'volume')) {
    const path = attributeOf(volume, 'host_path')
    const text = plain(path) ?? ''
    if (path && isOfHost(text)) yield { range: path.range, what: `mounts ${text} of its host`, shared: false }
  }
}

/** Containers are JSON, made by `jsonencode` or written into a text. */
function* containerFaults(block: HclBlock, file: SourceFile): Generator<Fault> {
  const value = attributeOf(block, 'container_definitions') ?? attributeOf(block, 'container_properties')
  if (!value) return
  if (value.kind === 'string' || value.kind === 'template') {
    const { start, end } = value.range
    for (const match of file.text.slice(start, end).matchAll(/(\\?"privileged\\?"\s*:\s*)true\b/g)) {
      const from = start + match.index + (match[1] ?? '').length
      yield { range: { start: from, end: from + 4 }, what: PRIVILEGED, shared: false }
    }
  } else for (const range of privilegedIn(value)) yield { range, what: PRIVILEGED, shared: false }
}

const privilegedIn = (value: Expression): Range[] =>
  [...expressionsIn(value)].flatMap((one) =>
    one.kind === 'object'
      ? one.properties.flatMap(({ name, value: inner }) =>
          name === 'privileged' && plain(inner) === 'true' ? [inner.range] : [],
        )
      : [],
  )
