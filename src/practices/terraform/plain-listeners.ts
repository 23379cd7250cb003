/** Load balancers, distributions and apps of Terraform that serve plain HTTP. */

import type { Hit } from '../../../patterns/rule.ts'
import {
  addressOf,
  attributeOf,
  blocksIn,
  blocksOf,
  type HclBlock,
  stringOf,
} from '../../documents/hcl/hcl.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import { NOTE } from '../severity.ts'
import { blocksOfModule, moduleOf } from './modules.ts'

type Found = Pick<Hit, 'range' | 'message' | 'severity' | 'fix' | 'instead'>

/** Open by default, and nobody asked for it. */
const UNSAID = 5.0

/** Of one resource. */
export function* terraformListeners(
  block: HclBlock,
  file: SourceFile,
  inventory: Inventory,
): Generator<Found> {
  const [type = ''] = block.labels
  const protocol = attributeOf(block, 'protocol') ?? attributeOf(block, 'listener_protocol')
  if (
    /^(?:aws_a?lb|alicloud_[as]lb|tencentcloud_clb)_listener$|^nifcloud_elb(?:_listener)?$/.test(type) &&
    protocol?.kind === 'string' &&
    /^http$/i.test(protocol.value) &&
    stringOf(block, 'listener_forward') !== 'on' &&
    !redirects(block) &&
    !isInternal(block, file, inventory)
  )
    yield {
      range: protocol.range,
      message: 'the load balancer serves plain HTTP',
      // Others than AWS have no such action.
      ...(!type.startsWith('aws_') && { instead: 'HTTPS' }),
    }
  if (type === 'aws_cloudfront_distribution')
    for (const part of blocksIn(block)) {
      const policy = attributeOf(part, 'viewer_protocol_policy')
      if (policy?.kind === 'string' && policy.value === 'allow-all')
        yield {
          range: policy.range,
          message: 'the distribution serves plain HTTP',
          instead: 'redirect-to-https',
        }
    }
  yield* besideHttps(type, block)
  if (type === 'azurerm_api_management_api') yield* plainApi(block)
  if (type === 'digitalocean_loadbalancer') yield* forwarded(block)
  if (type === 'aws_elb') yield* classic(block)
  if (/^aws_a?lb_target_group$/.test(type) && protocol?.kind === 'string' && protocol.value === 'HTTP')
    yield {
      range: protocol.range,
      message: 'the targets are asked over plain HTTP',
      severity: NOTE,
      instead: 'HTTPS',
    }
  for (const options of blocksOf(block, 'domain_endpoint_options')) {
    const enforced = attributeOf(options, 'enforce_https')
    if (enforced?.kind === 'constant' && enforced.text === 'false')
      yield { range: enforced.range, message: 'the domain serves plain HTTP', instead: 'true' }
  }
}

/** Settings that shut plain HTTP out, and whether the provider leaves it open where they are absent. */
const HTTPS_ONLY: readonly { readonly types: RegExp; readonly names: string[]; readonly off: boolean }[] = [
  {
    types: /^azurerm_(?:linux_|windows_)?(?:web_app|function_app|app_service|spring_cloud_app)(?:_slot)?$/,
    names: ['https_only'],
    off: true,
  },
  {
    types: /^azurerm_storage_account$/,
    names: ['https_traffic_only_enabled', 'enable_https_traffic_only'],
    off: false,
  },
]

function* besideHttps(type: string, block: HclBlock): Generator<Found> {
  const known = HTTPS_ONLY.find(({ types }) => types.test(type))
  const only = known?.names.flatMap((name) => attributeOf(block, name) ?? [])[0]
  const fix = `${known?.names[0]} = true`
  if (only?.kind === 'constant' && only.text === 'false')
    yield { range: only.range, message: 'plain HTTP is served beside HTTPS', instead: 'true' }
  if (known?.off && !only)
    yield { range: block.headRange, message: 'plain HTTP is served beside HTTPS', severity: UNSAID, fix }
  const plain = type === 'azurerm_cdn_endpoint' ? attributeOf(block, 'is_http_allowed') : undefined
  if (plain?.kind === 'constant' && plain.text === 'true')
    yield { range: plain.range, message: 'the endpoint serves plain HTTP', instead: 'false' }
}

function* plainApi(block: HclBlock): Generator<Found> {
  const protocols = attributeOf(block, 'protocols')
  for (const one of protocols?.kind === 'list' ? protocols.items : [])
    if (one.kind === 'string' && /^(?:http|ws)$/.test(one.value))
      yield { range: one.range, message: 'the API is served over plain HTTP', instead: `${one.value}s` }
}

/** A balancer of the first generation that faces the internet. */
function* classic(block: HclBlock): Generator<Found> {
  const internal = attributeOf(block, 'internal')
  if (internal && !(internal.kind === 'constant' && internal.text === 'false')) return
  for (const listener of blocksOf(block, 'listener')) {
    const protocol = attributeOf(listener, 'lb_protocol')
    if (protocol?.kind === 'string' && /^http$/i.test(protocol.value))
      yield {
        range: protocol.range,
        message: 'the load balancer serves plain HTTP',
        fix: 'lb_port            = 443\nlb_protocol        = "https"\nssl_certificate_id = "<arn of the certificate>"',
      }
  }
}

/** DigitalOcean's rules name a port and a protocol; one setting of the balancer redirects them all. */
function* forwarded(block: HclBlock): Generator<Found> {
  const redirected = attributeOf(block, 'redirect_http_to_https')
  if (redirected && !(redirected.kind === 'constant' && redirected.text === 'false')) return
  for (const rule of blocksOf(block, 'forwarding_rule')) {
    const protocol = attributeOf(rule, 'entry_protocol')
    if (protocol?.kind === 'string' && protocol.value === 'http')
      yield {
        range: protocol.range,
        message: 'the load balancer serves plain HTTP',
        fix: 'redirect_http_to_https = true',
      }
  }
}

/** An action that redirects to HTTPS or answers by itself; a rule may also be made by a loop. */
const redirects = (block: HclBlock): boolean =>
  [...blocksIn(block)].some(({ type, labels, attributes, blocks }) => {
    const isAction = /^default_actions?$/.test(type) || (type === 'dynamic' && labels[0] === 'default_action')
    const action = stringOf({ attributes, blocks }, 'type')
    const toPlain = blocks.some((inner) => stringOf(inner, 'protocol') === 'HTTP')
    return (
      isAction &&
      (type === 'dynamic' ||
        (/^redirect$/i.test(action ?? '') && !toPlain) ||
        action === 'fixed-response' ||
        action === undefined)
    )
  })

/** Nifcloud's balancers name their networks; this one is the internet. */
const isPrivateElb = (block: HclBlock): boolean => {
  const networks = blocksOf(block, 'network_interface')
  return networks.length > 0 && networks.every((one) => stringOf(one, 'network_id') !== 'net-COMMON_GLOBAL')
}

function isInternal(block: HclBlock, file: SourceFile, inventory: Inventory): boolean {
  if (isPrivateElb(block)) return true
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
