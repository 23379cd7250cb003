/** Routes that receive webhooks, and whether anything on the way to their handlers asks who calls. */
import type { Call, Code, FunctionCode } from '../../documents/code/code.ts'
import type { Expression } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'

export interface WebhookRoute {
  readonly path: string
  readonly range: Range
  /** Everything of the route that can be read: handler, middleware, decorators. Undefined when some of it cannot. */
  readonly text: string | undefined
}

/** A path of which one part says webhook; `/hooks/react` of a front end does not. */
const HOOK_PATH = /(?:^|[/_-])(?:webhooks?|web-hooks?|hooks?|callback\/hook)(?:$|[/_:{<?-])/i
const SERVERS =
  /^(?:app|router|server|fastify|api|routes?|webhooks?|e|r|g|mux|engine|group|v\d|http|blueprint|bp|\w*(?:Router|App|Server|Mux|Group|_router|_app|_bp|_blueprint))$/
const METHODS =
  /^(?:post|all|put|any|route|handle|handlefunc|api_route|add_url_rule|Post|POST|All|Any|Handle|HandleFunc)$/
/** Mapping annotations of Spring and Nest, whose methods they stand above. */
const MAPPINGS = /^(?:PostMapping|RequestMapping|Post|HttpPost|All)$/

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
    const path = pathOf(decorator.arguments[0]?.value)
    const last = decorator.callee.slice(decorator.callee.lastIndexOf('.') + 1)
    if (!path || !(METHODS.test(last) || MAPPINGS.test(last)) || !sends(decorator, text)) continue
    const above = handler.decorators.map(({ range }) => text.slice(range.start, range.end))
    return [
      { path, range: decorator.range, text: [...above, own, ...calledHere(own, code, text)].join('\n') },
    ]
  }
  return []
}

/** A Flask route takes GET unless it says otherwise. */
function sends(decorator: Extract<Expression, { kind: 'call' }>, text: string): boolean {
  if (!/\.route$/.test(decorator.callee)) return true
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

function pathOf(value: Expression | undefined): string | undefined {
  const path = value?.kind === 'string' ? value.value : value?.kind === 'template' ? value.text : undefined
  // Go 1.22 writes the method before the path.
  const plain = path?.replace(/^POST\s+/, '')
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

/** Words of a check. Any of them passes: better to miss a bad webhook than to doubt a good one. */
const CHECKS =
  /verif|signature|\bsign(?:ed|ing)\b|hmac|digest|construct_?event|timing_?safe|compare_digest|constant_?time|auth|secret|token|api[-_]?key|depends\(|guard|permission|allow_?list|white_?list|remote_?addr|\bip\b|x-hub|svix|validate_?(?:webhook|request|payload)|webhooks?\.(?:receive|unmarshal|parse|handle)|createNodeMiddleware|require_?login|\bjwt\b|mtls|certificate|identity/i
/** The handler hands all of the request on, or looks at its headers: somebody else may do the check. */
const HANDS_ON =
  /\((?:[^()]*,\s*)?(?:req|request|r|c|ctx|w, r)\s*[,)](?!\s*(?:=>|\{|->))|\.headers?\b|\.Header\b|getHeader|request\.META|\.get_header/i

/** True when all of the route can be read and nothing in it asks who calls. */
export function isUnverified(route: WebhookRoute, file: SourceFile, inventory: Inventory): boolean {
  if (route.text === undefined) return false
  const body = route.text
    .replace(/\/\*[\s\S]*?\*\/|(?:\/\/|#)[^\n]*/g, '')
    .replace(/(["'`])(?:(?!\1)[^\\\n])*?hooks?[^"'`\n]*\1/gi, '')
  return !CHECKS.test(body) && !HANDS_ON.test(withoutSignature(body)) && !isGuarded(file, inventory)
}

/** Parameters of a function are not an argument handed on. */
const withoutSignature = (text: string): string =>
  text.replace(
    /\bfunc\s*(?:\([^)]*\)\s*)?\w*\([^)]*\)|\bfunction\s*\w*\([^)]*\)|\bdef\s+\w+\([^)]*\)|\([^()]*\)\s*=>|\b\w+\s*=>/g,
    '',
  )

/** Middleware for the whole application, in the file or, for frameworks that keep it elsewhere, in the repository. */
function isGuarded(file: SourceFile, inventory: Inventory): boolean {
  const uses = (file.code()?.calls ?? []).filter(({ callee }) =>
    /\.(?:use|add_middleware|addHook|before_request|Use|UseMiddleware|register)$/i.test(callee),
  )
  const guarded = uses.some(
    ({ range }) =>
      CHECKS.test(file.text.slice(range.start, range.end)) ||
      unknownMiddleware(file.text.slice(range.start, range.end)),
  )
  if (
    guarded ||
    /before_request|dependencies\s*=|@UseGuards|permission_classes|@login_required/.test(file.text)
  )
    return true
  const language = file.code()?.language
  const central =
    language === 'java' || language === 'kotlin' || language === 'csharp' || /@nestjs/.test(file.text)
  return (
    central &&
    inventory.paths.some(
      (path) =>
        /security|guard|main\.ts$|program\.cs$|startup\.cs$/i.test(path) &&
        CENTRAL.test(inventory.file(path)?.text ?? ''),
    )
  )
}

const CENTRAL =
  /SecurityFilterChain|WebSecurityConfigurer|APP_GUARD|useGlobalGuards|UseAuthentication|AddAuthentication/

/** `app.use(fromElsewhere)`: may well be the check. */
const unknownMiddleware = (use: string): boolean => {
  const inner = /\((?:\s*['"`][^'"`]*['"`]\s*,)?\s*([A-Za-z_$][\w$.]*)\s*\(?/.exec(use)?.[1] ?? ''
  return (
    inner !== '' &&
    !/^(?:express|bodyParser|cors|helmet|compression|morgan|cookieParser|session|logger|require|gin|middleware\.Logger|async|function|CORSMiddleware|fastify\w*)\b|Router$|Routes$|^router|^(?:err|req|ctx)$/i.test(
      inner,
    )
  )
}
