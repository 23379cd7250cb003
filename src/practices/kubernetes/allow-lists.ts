/** Lists of callers in Kubernetes that let in the whole internet: of load balancers and of ingresses. */
import type { Hit } from '../../../patterns/rule.ts'
import { kubernetesObjects, resourceOf } from '../../documents/dialects/kubernetes.ts'
import { entriesAt, isLiteral, itemsAt, type Node, walk } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { listed } from '../open-addresses.ts'
import { isAnyAddress } from '../ports.ts'

/** Of every object of the file. */
export function* kubernetesLists(file: SourceFile): Generator<Hit> {
  for (const object of kubernetesObjects(file)) {
    const place = { path: file.path, resource: resourceOf(object) }
    for (const item of itemsAt(object.node, 'spec', 'loadBalancerSourceRanges'))
      if (isLiteral(item) && isAnyAddress(item.text))
        yield { ...place, ...listed(item.range, 'loadBalancerSourceRanges') }
    for (const { key, value } of entriesAt(object.node, 'metadata', 'annotations'))
      if (
        /(?:whitelist|allowlist)-source-range$|load-balancer-source-ranges$|inbound-cidrs$/.test(key) &&
        isLiteral(value) &&
        value.text.split(',').some((one) => isAnyAddress(one.trim())) &&
        !isPublicWeb(object.node)
      )
        yield { ...place, ...listed(value.range, key.slice(key.indexOf('/') + 1)) }
  }
}

/** An Ingress that is meant for everybody says so for its load balancer. */
const isPublicWeb = (node: Node): boolean =>
  walk(node).some(({ key }) => key === 'alb.ingress.kubernetes.io/scheme')
