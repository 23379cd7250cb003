/** Load balancers, distributions and domains of CloudFormation that serve plain HTTP. */
import type { Hit } from '../../../patterns/rule.ts'
import { cloudTemplates } from '../../documents/dialects/cloudformation.ts'
import { at, itemsAt, type Node, scalarAt, textAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { isOff } from '../switched.ts'

/** What the service does by default, inside a network mostly. */
const UNSAID = 3.5
const DOMAIN = /^AWS::(?:Elasticsearch|OpenSearchService)::Domain$/

/** Of every template of the file. */
export function* templateListeners(file: SourceFile): Generator<Hit> {
  for (const { resources } of cloudTemplates(file))
    for (const { name, nameRange, type, settled: properties } of resources) {
      const protocol = scalarAt(properties, 'Protocol')
      const actions = itemsAt(properties, 'DefaultActions').flatMap((action) => textAt(action, 'Type') ?? [])
      if (
        type === 'AWS::ElasticLoadBalancingV2::Listener' &&
        protocol?.text === 'HTTP' &&
        (!at(properties, 'DefaultActions') || actions.length > 0) &&
        actions.every((action) => action === 'forward')
      )
        yield {
          path: file.path,
          range: protocol.range,
          resource: name,
          message: 'the load balancer serves plain HTTP',
        }
      yield* classicListeners(file, name, type, properties)
      const distribution = at(properties, 'DistributionConfig')
      const behaviors = [
        at(distribution, 'DefaultCacheBehavior'),
        ...itemsAt(distribution, 'CacheBehaviors'),
      ].map((behavior) => scalarAt(behavior, 'ViewerProtocolPolicy'))
      for (const policy of behaviors)
        if (policy?.text === 'allow-all')
          yield {
            path: file.path,
            range: policy.range,
            resource: name,
            message: 'the distribution serves plain HTTP',
            instead: 'redirect-to-https',
          }
      const enforced = scalarAt(properties, 'DomainEndpointOptions', 'EnforceHTTPS')
      if (enforced && isOff(enforced.text))
        yield {
          path: file.path,
          range: enforced.range,
          resource: name,
          message: 'the domain serves plain HTTP',
          instead: 'true',
        }
      if (
        DOMAIN.test(type) &&
        properties?.kind === 'map' &&
        !at(properties, 'DomainEndpointOptions', 'EnforceHTTPS')
      )
        yield {
          path: file.path,
          range: nameRange,
          resource: name,
          message: 'nothing keeps the domain from serving plain HTTP',
          severity: UNSAID,
        }
    }
}

/** A balancer of the first generation that faces the internet. */
function* classicListeners(
  file: SourceFile,
  resource: string,
  type: string,
  properties: Node | undefined,
): Generator<Hit> {
  if (type !== 'AWS::ElasticLoadBalancing::LoadBalancer' || textAt(properties, 'Scheme') === 'internal')
    return
  for (const listener of itemsAt(properties, 'Listeners')) {
    const protocol = scalarAt(listener, 'Protocol')
    if (protocol && /^http$/i.test(protocol.text))
      yield {
        path: file.path,
        range: protocol.range,
        resource,
        message: 'the load balancer serves plain HTTP',
      }
  }
}
