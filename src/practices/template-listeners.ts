/** Load balancers, distributions and domains of CloudFormation that serve plain HTTP. */
import type { Hit } from '../../patterns/rule.ts'
import { cloudTemplates } from '../documents/cloudformation.ts'
import { at, itemsAt, scalarAt, textAt } from '../documents/node.ts'
import type { SourceFile } from '../documents/source-file.ts'

/** Of every template of the file. */
export function* templateListeners(file: SourceFile): Generator<Hit> {
  for (const { resources } of cloudTemplates(file))
    for (const { name, type, settled: properties } of resources) {
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
            fix: 'redirect-to-https',
          }
      const enforced = scalarAt(properties, 'DomainEndpointOptions', 'EnforceHTTPS')
      if (enforced && /^false$/i.test(enforced.text))
        yield {
          path: file.path,
          range: enforced.range,
          resource: name,
          message: 'the domain serves plain HTTP',
          fix: 'true',
        }
    }
}
