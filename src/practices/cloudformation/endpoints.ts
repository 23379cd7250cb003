/** Functions, methods and routes of CloudFormation that ask nobody who they are. */
import type { Hit } from '../../../patterns/rule.ts'
import { type CloudResource, cloudTemplates } from '../../documents/dialects/cloudformation.ts'
import { at, scalarAt, textAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'

type Found = Pick<Hit, 'range' | 'message' | 'severity' | 'fix' | 'instead'>

export const NO_AUTHORIZER = 'anybody may call the route, which has no authorizer'
export const ANY_CALLER = 'every account may call the function'
/** Open by default, and nobody asked for it. */
export const UNSAID = 5.0

/** Of every template of the file. */
export function* templateEndpoints(file: SourceFile): Generator<Hit> {
  for (const { resources } of cloudTemplates(file))
    for (const resource of resources)
      for (const found of openResource(resource)) yield { path: file.path, resource: resource.name, ...found }
}

function* openResource({ type, nameRange, settled: properties }: CloudResource): Generator<Found> {
  const key = /^AWS::ApiGateway/.test(type) ? 'AuthorizationType' : 'AuthType'
  const kind = type === 'AWS::Serverless::Function' ? ['FunctionUrlConfig', key] : [key]
  const given = scalarAt(properties, ...kind)
  const route = textAt(properties, 'RouteKey') ?? ''
  if (type === 'AWS::Lambda::Permission') {
    const principal = scalarAt(properties, 'Principal')
    const limits = ['SourceArn', 'SourceAccount', 'PrincipalOrgID', 'EventSourceToken']
    const isLimited = limits.some((name) => at(properties, name))
    // What goes with an address that is open is told at the address.
    const isOfUrl = textAt(properties, 'FunctionUrlAuthType') === 'NONE'
    if (principal?.text === '*' && !isLimited && !isOfUrl)
      yield { range: principal.range, message: ANY_CALLER, instead: '<account or service that calls it>' }
  } else if (type === 'AWS::ApiGatewayV2::Route') {
    if (isHarmlessRoute(route)) return
    if (given && /^none$/i.test(given.text))
      yield { range: given.range, message: 'anybody may call the route', instead: 'AWS_IAM' }
    else if (!at(properties, key) && isHttpRoute(route))
      yield { range: nameRange, message: NO_AUTHORIZER, severity: UNSAID }
  } else if (/^AWS::(?:ApiGateway::Method|Lambda::Url|Serverless::Function)$/.test(type)) {
    if (!given || !/^none$/i.test(given.text)) return
    if (/^options$/i.test(textAt(properties, 'HttpMethod') ?? '')) return
    yield { range: given.range, message: 'anybody may call it', instead: 'AWS_IAM' }
  }
}

/** What a program of the public asks, or a browser before it asks. */
export const isHarmlessRoute = (key: string): boolean =>
  /^OPTIONS\b|\/(?:health\w*|ping|status|favicon\.ico|robots\.txt|\.well-known)\b|\$(?:dis)?connect/.test(key)

/** `POST /orders`; the routes of a socket are asked for once, when it is opened. */
const isHttpRoute = (key: string): boolean => /^[A-Z]+ \//.test(key)
