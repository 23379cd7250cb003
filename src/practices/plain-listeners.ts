/** Load balancers, distributions and apps of Terraform that serve plain HTTP. */

import type { Hit } from '../../patterns/rule.ts'
import { addressOf, attributeOf, blocksIn, blocksOf, type HclBlock, stringOf } from '../documents/hcl.ts'
import type { SourceFile } from '../documents/source-file.ts'
import type { Inventory } from './inventory.ts'
import { blocksOfModule, moduleOf } from './terraform.ts'

type Found = Pick<Hit, 'range' | 'message' | 'severity' | 'fix'>

/** Of one resource. */
export function* terraformListeners(
  block: HclBlock,
  file: SourceFile,
  inventory: Inventory,
): Generator<Found> {
  const [type = ''] = block.labels
  const protocol = attributeOf(block, 'protocol')
  if (
    /^aws_(?:a?lb)_listener$/.test(type) &&
    protocol?.kind === 'string' &&
    protocol.value === 'HTTP' &&
    !redirects(block) &&
    !isInternal(block, file, inventory)
  )
    yield { range: protocol.range, message: 'the load balancer serves plain HTTP' }
  if (type === 'aws_cloudfront_distribution')
    for (const part of blocksIn(block)) {
      const policy = attributeOf(part, 'viewer_protocol_policy')
      if (policy?.kind === 'string' && policy.value === 'allow-all')
        yield { range: policy.range, message: 'the distribution serves plain HTTP', fix: 'redirect-to-https' }
    }
  const only = attributeOf(block, HTTPS_ONLY.find(([types]) => types.test(type))?.[1] ?? '')
  if (only?.kind === 'constant' && only.text === 'false')
    yield { range: only.range, message: 'plain HTTP is served beside HTTPS', fix: 'true' }
  for (const options of blocksOf(block, 'domain_endpoint_options')) {
    const enforced = attributeOf(options, 'enforce_https')
    if (enforced?.kind === 'constant' && enforced.text === 'false')
      yield { range: enforced.range, message: 'the domain serves plain HTTP', fix: 'true' }
  }
}

const HTTPS_ONLY: readonly (readonly [RegExp, string])[] = [
  [/^azurerm_(?:linux_|windows_)?(?:web_app|function_app|app_service)/, 'https_only'],
  [/^azurerm_storage_account$/, 'https_traffic_only_enabled'],
  [/^digitalocean_loadbalancer$/, 'redirect_http_to_https'],
]

/** An action that redirects or answers by itself; a rule may also be made by a loop. */
const redirects = (block: HclBlock): boolean =>
  [...blocksIn(block)].some(({ type, labels, attributes, blocks }) => {
    const isAction = type === 'default_action' || (type === 'dynamic' && labels[0] === 'default_action')
    const action = stringOf({ attributes, blocks }, 'type')
    return (
      isAction &&
      (type === 'dynamic' || action === 'redirect' || action === 'fixed-response' || action === undefined)
    )
  })

function isInternal(block: HclBlock, file: SourceFile, inventory: Inventory): boolean {
  const arn = attributeOf(block, 'load_balancer_arn')
  const name = arn?.kind === 'name' ? arn.text.replace(/\[[^\]]*\]/g, '') : ''
  return blocksOfModule(moduleOf(file, inventory), 'resource').some(({ block: balancer }) => {
    const internal = attributeOf(balancer, 'internal')
    return (
      name.startsWith(`${addressOf(balancer)}.`) &&
      internal !== undefined &&
      !(internal.kind === 'constant' && internal.text === 'false')
    )
  })
}
