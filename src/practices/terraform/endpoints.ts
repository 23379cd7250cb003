/** Functions, methods and routes of Terraform that ask nobody who they are. */
import type { Hit } from '../../../patterns/rule.ts'
import { attributeOf, blocksOf, type HclBlock, stringOf } from '../../documents/hcl/hcl.ts'
import { ANY_CALLER, isHarmlessRoute, NO_AUTHORIZER, UNSAID } from '../cloudformation/endpoints.ts'
import { AT_HOME } from '../open-services.ts'

type Found = Pick<Hit, 'range' | 'message' | 'severity' | 'fix' | 'instead'>

/** Of one resource. */
export function* terraformEndpoints(block: HclBlock): Generator<Found> {
  const [type = ''] = block.labels
  const authorization = attributeOf(
    block,
    /^aws_api_gateway_method$/.test(type) ? 'authorization' : 'authorization_type',
  )
  const isNone = authorization?.kind === 'string' && authorization.value === 'NONE'
  const key = attributeOf(block, 'api_key_required')
  const isKeyed = key !== undefined && !(key.kind === 'constant' && key.text === 'false')
  if (type === 'aws_api_gateway_method' && isNone && !/^OPTIONS?$/.test(stringOf(block, 'http_method') ?? ''))
    yield {
      range: authorization.range,
      message: 'anybody may call the method',
      ...(isKeyed && { severity: AT_HOME }),
    }
  if (type === 'aws_lambda_function_url' && isNone)
    yield { range: authorization.range, message: 'anybody may call the function', instead: 'AWS_IAM' }
  if (type === 'aws_apigatewayv2_route' && !isHarmlessRoute(stringOf(block, 'route_key') ?? '')) {
    if (isNone) yield { range: authorization.range, message: 'anybody may call the route' }
    else if (!authorization && /^\$default$|^[A-Z]+ \//.test(stringOf(block, 'route_key') ?? ''))
      yield { range: block.headRange, message: NO_AUTHORIZER, severity: UNSAID }
  }
  if (type === 'aws_lambda_permission') yield* permission(block)
  if (type === 'azurerm_redis_cache')
    for (const settings of blocksOf(block, 'redis_configuration')) yield* openCache(settings)
  if (/^google_cloud(?:_run\w*|functions\w*|_run_v2\w*)_iam_(?:member|binding)$/.test(type))
    yield* everybody(block)
}

/** The older name and the newer. */
function* openCache(settings: HclBlock): Generator<Found> {
  const asks =
    attributeOf(settings, 'authentication_enabled') ?? attributeOf(settings, 'enable_authentication')
  if (asks?.kind === 'constant' && asks.text === 'false')
    yield { range: asks.range, message: 'the cache asks nobody for a password', instead: 'true' }
}

/** Whoever has an account of the cloud, or none. */
function* permission(block: HclBlock): Generator<Found> {
  const principal = attributeOf(block, 'principal')
  const limits = ['source_arn', 'source_account', 'principal_org_id', 'event_source_token']
  const isLimited = limits.some((name) => attributeOf(block, name))
  const isOfUrl = stringOf(block, 'function_url_auth_type') === 'NONE'
  if (principal?.kind === 'string' && principal.value === '*' && !isLimited && !isOfUrl)
    yield { range: principal.range, message: ANY_CALLER, instead: '<account or service that calls it>' }
}

function* everybody(block: HclBlock): Generator<Found> {
  if (attributeOf(block, 'role')?.kind !== 'string') return
  const given = [attributeOf(block, 'member'), attributeOf(block, 'members')]
  for (const value of given.flatMap((one) => (one?.kind === 'list' ? one.items : one ? [one] : [])))
    if (value.kind === 'string' && /^all(?:Authenticated)?Users$/.test(value.value))
      yield {
        range: value.range,
        message: `${value.value === 'allUsers' ? 'everybody' : 'everybody with a Google account'} is granted ${stringOf(block, 'role')}`,
        instead: 'serviceAccount:<caller>@<project>.iam.gserviceaccount.com',
      }
}
