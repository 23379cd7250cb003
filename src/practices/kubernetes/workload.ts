/** Kubernetes objects that make pods, and what can be said of them without the cluster. */

import {
  type Container,
  containersOf,
  type KubernetesObject,
  kubernetesObjects,
  podSpecOf,
  stepsOf,
} from '../../documents/dialects/kubernetes.ts'
import { at, itemsAt, type Node, textAt } from '../../documents/node.ts'
import { onceFor } from '../../documents/once-for.ts'
import type { SourceFile } from '../../documents/source-file.ts'

export interface Workload {
  readonly object: KubernetesObject
  readonly pod: Node
  readonly containers: readonly Container[]
  /**
   * False for a patch, and for an object of which a template writes a part: what is absent here may be present in what
   * is applied.
   */
  readonly complete: boolean
}

export const workloadsOf = onceFor((file: SourceFile): readonly Workload[] =>
  kubernetesObjects(file).flatMap((object) => {
    const pod = podSpecOf(object)?.node
    if (!pod) return []
    const { start, end } = object.node.range
    const templated = /\{\{|\{%/.test(file.text.slice(start, end))
    const containers = containersOf(object)
    const whole = containers.every(({ node }) => at(node, 'image')) || at(object.node, 'spec', 'selector')
    return [{ object, pod, containers, complete: !templated && Boolean(whole) }]
  }),
)

/** Steps of a pipeline, whose pods its controller makes. */
export const pipelinesOf = (file: SourceFile): Workload[] =>
  kubernetesObjects(file).flatMap((object) => {
    const containers = stepsOf(object)
    return containers.length > 0 ? [{ object, pod: object.node, containers, complete: false }] : []
  })

/** A setting of a container's security context, or else of its pod's. */
export const securityOf = ({ pod }: Workload, { node }: Container, key: string): Node | undefined =>
  at(node, 'securityContext', key) ?? at(pod, 'securityContext', key)

/** Windows knows neither users by number nor a read-only root. */
export const isWindows = ({ pod }: Workload): boolean =>
  textAt(pod, 'os', 'name') === 'windows' ||
  textAt(pod, 'nodeSelector', 'kubernetes.io/os') === 'windows' ||
  at(pod, 'securityContext', 'windowsOptions') !== undefined ||
  itemsAt(pod, 'containers').some((node) => at(node, 'securityContext', 'windowsOptions') !== undefined)

/** Labels of the pods that an object makes. */
export function podLabels(object: KubernetesObject): ReadonlyMap<string, string> {
  const metadata = [
    at(object.node, 'spec', 'jobTemplate', 'spec', 'template', 'metadata', 'labels'),
    at(object.node, 'spec', 'template', 'metadata', 'labels'),
    object.kind === 'Pod' ? at(object.node, 'metadata', 'labels') : undefined,
  ].find((labels) => labels?.kind === 'map')
  const entries = metadata?.kind === 'map' ? metadata.entries : []
  return new Map(entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, value.text]] : [])))
}
