/**
 * What pipelines of all makers have in common: jobs that set variables and run scripts. GitHub, GitLab, CircleCI, Azure,
 * Bitbucket, Drone, CodeBuild and Cloud Build call them by few names, so one walk finds them wherever they stand.
 */

import {
  at,
  entriesAt,
  type Key,
  type Node,
  type Range,
  type ScalarNode,
  walk,
} from '../../documents/node.ts'
import { onceFor } from '../../documents/once-for.ts'
import { isActionFile, isWorkflow, isYaml, nameOf, oncePerPath } from '../../documents/paths.ts'
import type { ShellCommand } from '../../documents/shell/shell.ts'
import { shellAt } from '../../documents/shell/shell-at.ts'
import type { SourceFile } from '../../documents/source-file.ts'

export interface PipelineVariable {
  readonly job: string
  readonly name: string
  readonly nameRange: Range
  readonly node: ScalarNode
  /** Set on a service container that lives as long as the job. */
  readonly service: boolean
}

export interface PipelineScript {
  readonly job: string
  readonly path: readonly Key[]
  readonly node: ScalarNode
  readonly commands: readonly ShellCommand[]
}

/** A workflow, an action's metadata, or the pipeline file of another maker. */
export const isPipeline = oncePerPath(
  (path): boolean => isWorkflow(path) || isActionFile(path) || isOtherPipeline(path),
)

/** A pipeline of a maker other than GitHub. */
export const isOtherPipeline = (path: string): boolean =>
  isYaml(path) &&
  (/^(?:.*\.)?\.?gitlab-ci(?:[.-][\w.-]+)?\.ya?ml$|^(?:\.?azure|bitbucket)-pipelines(?:[.-][\w.-]+)?\.ya?ml$|^(?:buildspec|cloudbuild)(?:[.-][\w.-]+)?\.ya?ml$|^\.(?:drone|travis|woodpecker|cirrus)\.ya?ml$/i.test(
    nameOf(path),
  ) ||
    /(?:^|\/)\.(?:circleci|gitlab|woodpecker|buildkite|azure-pipelines)\/.*\.ya?ml$/i.test(path))

const VARIABLES = new Set(['env', 'variables', 'environment', 'secret_env'])
const SCRIPTS = new Set(
  'run script before_script after_script command commands bash pwsh powershell after-script install deploy'.split(
    ' ',
  ),
)

/** Every variable that is given a literal or an expression, with the job that it is for. */
export const variablesOf = onceFor((file: SourceFile): readonly PipelineVariable[] =>
  places(file).flatMap((place) => {
    const { key, node } = place
    if (typeof key !== 'string' || !VARIABLES.has(key)) return []
    const { path } = place
    const service = path.includes('services')
    const named = node.kind === 'list' ? node.items.flatMap(listed) : entriesAt(node).map(mapped)
    return named.flatMap((one) => (one ? [{ ...one, job: jobOf(path), service }] : []))
  }),
)

function listed(item: Node) {
  const name = at(item, 'name')
  const value = at(item, 'value')
  return name?.kind === 'scalar' && value?.kind === 'scalar'
    ? [{ name: name.text, nameRange: name.range, node: value }]
    : []
}

function mapped({ key, keyRange, value }: { key: string; keyRange: Range; value: Node }) {
  const node = value.kind === 'map' ? at(value, 'value') : value
  return node?.kind === 'scalar' ? { name: key, nameRange: keyRange, node } : undefined
}

/** Every script with its commands; places are those of the pipeline's text. */
export const scriptsOf = onceFor((file: SourceFile): readonly PipelineScript[] =>
  places(file).flatMap(({ path, node }) => {
    const key = path.findLast((part) => typeof part === 'string')
    if (node.kind !== 'scalar' || typeof key !== 'string') return []
    if (!SCRIPTS.has(key) && !(path.includes('env') && isTravis(file.path))) return []
    const commands = shellAt(file, node.range)
    return [{ job: jobOf(path), path, node, commands }]
  }),
)

/** Travis takes its variables as a shell does: `env: A=b C=d`. */
const isTravis = (path: string): boolean => /^\.travis\.ya?ml$/i.test(nameOf(path))

const SPEAKS = new RegExp([...VARIABLES, ...SCRIPTS].join('|'))

const places = onceFor((file: SourceFile) =>
  SPEAKS.test(file.text) ? file.yaml().flatMap((root) => [...walk(root)]) : [],
)

const LISTS_OF_JOBS = new Set(['jobs', 'stages', 'pipelines', 'phases', 'workflows'])

/** The name that a reader of the pipeline knows the place by. */
export function jobOf(path: readonly Key[]): string {
  const [first = '', second] = path
  if (typeof first === 'string' && LISTS_OF_JOBS.has(first) && second !== undefined)
    return `job ${String(second)}`
  // A job may be called `deploy`, as the list of its commands may.
  const isOwn = typeof second !== 'string' && SCRIPTS.has(String(first))
  return typeof first !== 'string' || VARIABLES.has(first) || isOwn ? 'pipeline' : `job ${first}`
}

/** How a finding names a script: its place in the file without its line. */
export const scriptName = ({ job, path }: PipelineScript): string =>
  `${job} ${path.filter((part) => typeof part === 'string').at(-1) ?? 'script'}`
