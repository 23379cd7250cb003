/** Balancers, distributions and apps that programs of the CDK and of Pulumi describe, and that serve plain HTTP. */
import type { Hit, LineGate } from '../../../patterns/rule.ts'
import type { Call, Code, NamedValue } from '../../documents/code/code.ts'
import type { Expression } from '../../documents/expression.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { plain } from '../open-addresses.ts'
import { CLOUD_LIBRARY, isCloudCode } from './cloud-code.ts'
import { settled, wordOf } from './cloud-networks.ts'
import { valueBehind } from './given.ts'

export const CLOUD_LISTENER: LineGate = {
  words: ['listener', 'viewer', 'https', 'loadbalanced', 'entry'],
  shape:
    /add_?Listener|\bListener\b|viewer_?protocol_?policy|https_?only|enforce_?https|LoadBalanced\w+Service|entry_?protocol/i,
  also: CLOUD_LIBRARY,
}

/** Open by default, and nobody asked for it. */
const UNSAID = 5.0

export function* cloudListeners(file: SourceFile): Generator<Hit> {
  const code = isCloudCode(file) ? file.code() : undefined
  if (!code) return
  for (const call of code.calls) {
    const found = balancerOf(call, code, file.text)
    if (found) yield { path: file.path, resource: call.callee, ...found }
  }
  for (const named of code.named) {
    const message = settingOf(named)
    if (message !== undefined)
      yield { path: file.path, range: named.value.range, resource: named.name, message }
  }
}

const BALANCER = 'the load balancer serves plain HTTP'

function balancerOf(
  call: Call,
  code: Code,
  text: string,
): Pick<Hit, 'range' | 'message' | 'severity'> | undefined {
  const written = text.slice(call.range.start, call.range.end)
  if (/redirect/i.test(written)) return undefined
  const fields = fieldsOf(call)
  const field = (...names: readonly string[]) => {
    const value = names.map((name) => fields.get(name)).find((each) => each)
    return settled(valueBehind(value, code) ?? value)
  }
  if (PATTERN.test(call.callee)) {
    const isPublic = plain(field('publicloadbalancer'))?.toLowerCase() !== 'false'
    const isSecure = ['certificate', 'domainzone', 'protocol'].some((name) => fields.has(name))
    return isPublic && !isSecure && fields.size > 0
      ? { range: call.range, message: BALANCER, severity: UNSAID }
      : undefined
  }
  const protocol = field('protocol')
  const isHttp = plain(protocol) === 'HTTP' || (protocol?.kind === 'name' && /\.HTTP$/.test(protocol.text))
  const isListener = /(?:^|\.)(?:a?lb|elasticloadbalancingv2|applicationloadbalancing)\.Listener$/.test(
    call.callee,
  )
  if (isListener)
    return isHttp && !INTERNAL.test(text) ? { range: protocol!.range, message: BALANCER } : undefined
  if (wordOf(call.callee) !== 'addlistener' || !isPublicOwner(call, code)) return undefined
  const port = field('port')
  return isHttp || (!protocol && !fields.has('certificates') && plain(port) === '80')
    ? { range: (protocol ?? port)!.range, message: BALANCER }
    : undefined
}

/** Of the CDK's patterns of services: public unless told otherwise, and plain without a certificate. */
const PATTERN = /(?:^|\.)ApplicationLoadBalanced(?:Fargate|Ec2)Service$/
const INTERNAL = /\binternal["']?\s*[:=]\s*[Tt]rue\b/

/** What a balancer that faces the internet is given to: `const lb = new ApplicationLoadBalancer(this, 'lb', { internetFacing: true })`. */
function isPublicOwner({ callee }: Call, code: Code): boolean {
  const owner = /(\w+)\.\w+$/.exec(callee)?.[1] ?? ''
  return code.named.some(
    ({ name, value }) =>
      (name === owner || name.endsWith(`.${owner}`)) &&
      value.kind === 'call' &&
      /ApplicationLoadBalancer$/.test(value.callee) &&
      plain(fieldsOf(value).get('internetfacing'))?.toLowerCase() === 'true',
  )
}

/** Keywords of a call, and the properties of the objects that it is given. */
const fieldsOf = ({ arguments: given }: Pick<Call, 'arguments'>): ReadonlyMap<string, Expression> =>
  new Map(
    given.flatMap(({ name, value }) =>
      name !== undefined
        ? [[wordOf(name), value] as const]
        : value.kind === 'object'
          ? value.properties.map((property) => [wordOf(property.name), property.value] as const)
          : [],
    ),
  )

/** What a setting says by itself. */
function settingOf({ name, value: written, kind }: NamedValue): string | undefined {
  if (kind !== 'property' && kind !== 'argument') return undefined
  const value = settled(written)
  const text = value?.kind === 'name' ? value.text.replace(/^.*\./, '') : plain(value)
  const word = wordOf(name)
  if (word === 'viewerprotocolpolicy' && /^(?:allow-all|ALLOW_ALL)$/.test(text ?? ''))
    return 'the distribution serves plain HTTP'
  return value?.kind === 'constant' && /^false$/i.test(value.text) && HTTPS_ONLY.test(word)
    ? 'plain HTTP is served beside HTTPS'
    : undefined
}

const HTTPS_ONLY = /^(?:httpsonly|enforcehttps|(?:enable|supports)httpstrafficonly|httpstrafficonlyenabled)$/
