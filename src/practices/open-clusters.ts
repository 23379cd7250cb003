/** Clusters and search domains that answer callers without a name. */
import type { Hit } from '../../patterns/rule.ts'
import { CLOUD_TEMPLATE_KEYWORDS } from '../documents/dialects/cloudformation.ts'
import { type KubernetesObject, kubernetesObjects, resourceOf } from '../documents/dialects/kubernetes.ts'
import { blocksIn } from '../documents/hcl/hcl.ts'
import { itemsAt, scalarAt, textAt } from '../documents/node.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { statementsOf } from './policies.ts'
import { isTerraformSource } from './terraform/modules.ts'

type Found = Pick<Hit, 'range' | 'message' | 'severity' | 'fix' | 'instead'>

/** Kubelets without sign-in, and roles that are given to whoever asks. */
export function* namelessCallers(file: SourceFile): Generator<Hit> {
  if (!/anonymous|system:unauthenticated|readOnlyPort|AlwaysAllow/.test(file.text)) return
  for (const object of kubernetesObjects(file))
    for (const found of [...kubelet(object), ...binding(object)])
      yield { path: file.path, resource: resourceOf(object), ...found }
}

/** https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/ */
function* kubelet({ kind, node }: KubernetesObject): Generator<Found> {
  if (kind !== 'KubeletConfiguration') return
  const open = scalarAt(node, 'authentication', 'anonymous', 'enabled')
  if (open?.value === true)
    yield { range: open.range, message: 'the kubelet asks nobody who they are', fix: 'enabled: false' }
  const mode = scalarAt(node, 'authorization', 'mode')
  if (mode?.text === 'AlwaysAllow')
    yield { range: mode.range, message: 'the kubelet does what anybody asks', instead: 'Webhook' }
  const port = scalarAt(node, 'readOnlyPort')
  if (typeof port?.value === 'number' && port.value > 0)
    yield {
      range: port.range,
      message: `the kubelet tells everybody about its pods on port ${port.text}`,
      fix: 'readOnlyPort: 0',
    }
}

/** What every cluster tells whoever asks, so that they can find and join it. */
const PUBLIC_ROLE =
  /^system:(?:public-info-viewer|discovery|basic-user)$|issuer-discovery|bootstrap-signer-clusterinfo|^cluster-admin$/

function* binding({ kind, node }: KubernetesObject): Generator<Found> {
  const role = textAt(node, 'roleRef', 'name') ?? ''
  if (!/^(?:Cluster)?RoleBinding$/.test(kind) || role === '' || PUBLIC_ROLE.test(role)) return
  for (const subject of itemsAt(node, 'subjects')) {
    const name = scalarAt(subject, 'name')
    if (name && /^system:(?:anonymous|unauthenticated)$/.test(name.text))
      yield {
        range: name.range,
        message: `callers without a name have the rights of ${role}`,
        instead: '<group>',
      }
  }
}

/** Search domains of AWS on the open internet that take the requests of everybody. */
export function* openDomains(file: SourceFile): Generator<Hit> {
  const isTerraform = isTerraformSource(file.path)
  if (!/\bes:(?:\*|ESHttp)/.test(file.text)) return
  if (!isTerraform && !CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))) return
  // One inside a network is for those who are in it.
  if (isTerraform ? hasNetwork(file) : /\bVPCOptions\b/.test(file.text)) return
  for (const statement of statementsOf(file)) {
    const { allows, actions, principals, conditions, hasUnknownConditions, range, resource } = statement
    const isSearch = actions.some(({ text }) => /^es:(?:\*|ESHttp)/.test(text))
    const everybody = principals.find(({ text }) => text === '*')
    if (allows && isSearch && everybody && conditions.length === 0 && !hasUnknownConditions)
      yield {
        path: file.path,
        range: everybody.range ?? range,
        resource,
        message: 'the search domain takes requests of everybody',
        instead: '<arn of the role that asks>',
      }
  }
}

const hasNetwork = (file: SourceFile): boolean =>
  (file.hcl()?.blocks ?? []).some((block) => [...blocksIn(block)].some(({ type }) => type === 'vpc_options'))
