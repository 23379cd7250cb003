/** Routes that receive webhooks, with all that can be read of the way to their handlers. */
import type { Call, Code, FunctionCode } from '../../documents/code/code.ts'
import type { CallExpression, Expression } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'

export interface WebhookRoute {
  readonly path: string
  readonly range: Range
  /** Everything of the route that can be read: handler, middleware, decorators. Undefined when some of it cannot. */
  readonly text: string | undefined
}

/** A path of which one part says webhook; `/hooks/react` of a front end does not. */
export const HOOK_PATH = /(?:^|[/_-])(?:webhooks?|web-hooks?|hooks?|callback\/hook)(?:$|[/_:{<?-])/i
const SERVERS =
  /^(?:app|router|server|fastify|api|routes?|webhooks?|e|r|g|mux|engine|group|v\d|http|blueprint|bp|\w*(?:Router|App|Server|Mux|Group|_router|_app|_bp|_blueprint))$/
const METHODS =
  /^(?:post|all|put|any|route|handle|handlefunc|api_route|add_url_rule|Post|POST|All|Any|Handle|HandleFunc)$/
/** Mapping annotations of Spring, Nest, ASP.NET and Symfony, whose methods they stand above; some leave the slash away. */
const MAPPINGS = /^(?:PostMapping|RequestMapping|Post|HttpPost|All|Route)$/

/** The routes of a file that receive webhooks. */
export function webhookRoutes(file: SourceFile): WebhookRoute[] {
  const code = file.code()
  if (!code) return []
  const decorated = code.functions.flatMap((one) => decoratedRoute(one, code, file.text))
  const taken = new Set(decorated.map(({ range }) => range.start))
  const called = code.calls.flatMap((call) =>
    taken.has(call.range.start) ? [] : calledRoute(call, code, file.text),
  )
  return [...decorated, ...called]
}

function decoratedRoute(handler: FunctionCode, code: Code, text: string): WebhookRoute[] {
  const own = text.slice(handler.range.start, handler.range.end)
  for (const decorator of handler.decorators) {
    if (decorator.kind !== 'call') continue
    const last = decorator.callee.slice(decorator.callee.lastIndexOf('.') + 1)
    const path = pathOf(decorator.arguments[0]?.value, prefixOf(decorator, text), MAPPINGS.test(last))
    if (!path || !(METHODS.test(last) || MAPPINGS.test(last)) || !sends(decorator, text)) continue
    const above = handler.decorators.map(({ range }) => text.slice(range.start, range.end))
    return [
      { path, range: decorator.range, text: [...above, own, ...calledHere(own, code, text)].join('\n') },
    ]
  }
  return []
}

/** What stands before the paths of a class (`@Controller('webhooks')`) or of a router (`APIRouter(prefix="/webhooks")`). */
function prefixOf({ callee, range }: CallExpression, text: string): string {
  const dot = callee.lastIndexOf('.')
  if (dot >= 0) {
    const made = new RegExp(
      `\\b${callee.slice(0, dot).replace(/\W/g, '')}\\s*=\\s*\\w+\\([^)]{0,200}?\\b(?:url_)?prefix\\s*=\\s*["']([^"'\\n]+)["']`,
    )
    return made.exec(text)?.[1] ?? ''
  }
  const above = [
    ...text
      .slice(0, range.start)
      .matchAll(
        /(?:@(?:Controller|RequestMapping)|#\[Route|\[Route)\(\s*(?:path\s*[:=]\s*)?["']([^"'\n]*)["'][^\n]*\n[^{}]*?\bclass\b/g,
      ),
  ]
  return above.at(-1)?.[1] ?? ''
}

/** A route of Flask takes GET unless it says otherwise, one of Symfony everything. */
function sends(decorator: Extract<Expression, { kind: 'call' }>, text: string): boolean {
  if (!/(?:\.route|^Route)$/.test(decorator.callee)) return true
  return /POST/.test(text.slice(decorator.range.start, decorator.range.end))
}

function calledRoute(call: Call, code: Code, text: string): WebhookRoute[] {
  const dot = call.callee.lastIndexOf('.')
  const receiver = call.callee.slice(0, dot).split('.').at(-1) ?? ''
  const [first, ...rest] = call.arguments
  const path = pathOf(first?.value)
  if (
    dot < 0 ||
    !path ||
    rest.length === 0 ||
    !SERVERS.test(receiver) ||
    !METHODS.test(call.callee.slice(dot + 1))
  )
    return []
  const parts = rest.map(({ value }) => partOf(value, code, text))
  // Data is posted by a client; a route has a function.
  if (!parts.some((part) => part !== undefined && part !== ''))
    return parts.includes(undefined) ? [{ path, range: call.range, text: undefined }] : []
  const readable = parts.every((part) => part !== undefined)
  const whole = text.slice(call.range.start, call.range.end)
  return [
    {
      path,
      range: headOf(call, first?.value),
      text: readable ? [whole, ...parts, ...calledHere(parts.join('\n'), code, text)].join('\n') : undefined,
    },
  ]
}

const headOf = (call: Call, path: Expression | undefined): Range => ({
  start: call.range.start,
  end: path ? path.range.end + 1 : call.range.end,
})

/** A path that says webhook, with what stands before it; undefined for any other. */
function pathOf(value: Expression | undefined, prefix = '', isRelative = false): string | undefined {
  const path =
    value?.kind === 'string'
      ? value.value
      : value?.kind === 'template'
        ? value.text
        : value === undefined && prefix !== ''
          ? ''
          : undefined
  // Go 1.22 writes the method before the path.
  const own = path?.replace(/^POST\s+/, '')
  const plain =
    own !== undefined && (isRelative || prefix !== '')
      ? `/${[prefix, own]
          .map((part) => part.replace(/^\/|\/$/g, ''))
          .filter((part) => part !== '')
          .join('/')}`
      : own
  return plain?.startsWith('/') && HOOK_PATH.test(plain) && !/\.\w+$/.test(plain) ? plain : undefined
}

/** Parsers and limiters look at no caller. */
const NEUTRAL =
  /^(?:express|bodyParser|body_parser|multer|cors|helmet|compression|morgan)\b|(?:json|raw|text|urlencoded|limiter|rateLimit\w*|logger|asyncHandler|catchAsync)$/i

/** The text of a handler or middleware; empty for one that checks nobody, undefined for one that stands elsewhere. */
function partOf(value: Expression, code: Code, text: string): string | undefined {
  if (value.kind === 'other' && /function|lambda|closure|arrow|block/i.test(value.type)) return value.text
  if (value.kind === 'name') {
    const own = functionText(value.text, code, text)
    return own ?? (NEUTRAL.test(value.text) ? '' : undefined)
  }
  if (value.kind === 'call') {
    if (
      NEUTRAL.test(value.callee) &&
      value.arguments.every((one) => one.value.kind !== 'other' && one.value.kind !== 'name')
    )
      return ''
    const inner = value.arguments.flatMap((one) => partOf(one.value, code, text) ?? [])
    return inner.length > 0 ? [value.callee, ...inner].join('\n') : undefined
  }
  return value.kind === 'object' || value.kind === 'list' || value.kind === 'string'
    ? text.slice(value.range.start, value.range.end)
    : undefined
}

function functionText(name: string, code: Code, text: string): string | undefined {
  const own = code.functions.find((one) => one.name !== '' && one.name === name.split('.').at(-1))
  return own && text.slice(own.range.start, own.range.end)
}

/** Functions of the file that a handler calls, one step on. */
const calledHere = (handler: string, code: Code, text: string): string[] =>
  code.functions
    .filter(({ name }) => name !== '' && new RegExp(`\\b${name.replace(/[^\w]/g, '')}\\(`).test(handler))
    .map(({ range }) => text.slice(range.start, range.end))
