/** Receivers of webhooks that a framework finds by the name of a file, a class or a function, not by a path beside them. */
import type { Call, Code, FunctionCode } from '../../documents/code/code.ts'
import type { Expression } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import { HOOK_PATH } from './webhooks.ts'

/** A handler with all that can be read of it. */
export interface Handler {
  /** How a finding calls it: a route, or the name of its class or function. */
  readonly path: string
  readonly range: Range
  readonly text: string
}

const IN_PATH = /(?:^|[/_.-])(?:web-?hooks?|hooks?)(?:$|[/_.[-])/i
/** `app/api/webhook/route.ts` answers at `/api/webhook`. */
const APP_ROUTE = /(?:^|\/)app\/(.+)\/route\.[jt]sx?$/
const PAGES_ROUTE = /(?:^|\/)pages\/(api\/.+)\.[jt]sx?$/
const RAILS = /(?:^|\/)app\/controllers\/(.*hooks?)_controller\.rb$/i
const PYTHON_VIEW = /hook/i
/** Takes something in; a handler that does not only answers. */
const READS_JS = /\b(?:req|request)\w*\.(?:body|json|text|formData)\b/
const READS_PHP = /\$request->|\brequest\(|php:\/\/input|\$_POST/
const READS_RUBY = /\bparams\b|\brequest\.(?:body|raw_post)\b/
const READS_PYTHON = /\brequest\.(?:body|data|POST|get_json)\b/

/** Whether a framework may take a file for a receiver of webhooks by its path. */
export const isHandlerPath = (path: string): boolean => {
  const route = APP_ROUTE.exec(path)?.[1] ?? PAGES_ROUTE.exec(path)?.[1]
  return (route !== undefined && IN_PATH.test(route)) || RAILS.test(path)
}

/** The receivers in a file. */
export function namedHandlers(file: SourceFile, inventory: Inventory): Handler[] {
  const code = file.code()
  if (!code) return []
  const { language } = code
  if (language === 'ruby') return railsHandler(file, inventory)
  if (language === 'php') return laravelRoutes(file, code, inventory)
  if (language === 'python') return [...djangoFunctions(file, code), ...djangoClasses(file)]
  return isHandlerPath(file.path) ? nextHandlers(file, code) : []
}

function nextHandlers({ path, text }: SourceFile, code: Code): Handler[] {
  const route = APP_ROUTE.exec(path)?.[1]
  const exported =
    route === undefined ? defaultOf(text, code) : code.functions.find(({ name }) => name === 'POST')
  const own = exported && text.slice(exported.range.start, exported.range.end)
  if (!exported || !own || !READS_JS.test(own)) return []
  const at = route ?? PAGES_ROUTE.exec(path)?.[1]?.replace(/\/index$/, '')
  return [
    {
      path: `/${at}`,
      range: headOf(exported.range, text),
      text: [own, ...calledBy(own, code, text)].join('\n'),
    },
  ]
}

/** What `export default` gives when it is a function of the file; wrapped, something else may ask who calls. */
function defaultOf(text: string, code: Code): FunctionCode | undefined {
  const [whole = '', name] =
    /\bexport\s+default\s+(?:async\s+)?(?:(?!function\b|async\b)(\w+)\s*;?\s*$)?/m.exec(text) ?? []
  if (name !== undefined) return code.functions.find((one) => one.name === name)
  const at = whole === '' ? -1 : text.indexOf(whole)
  return code.functions.find(({ range }) => at >= 0 && range.start > at && range.start <= at + whole.length)
}

/** Calls from outside, since no token of a form is asked for, and no pages to manage one's own webhooks. */
function railsHandler({ path, text }: SourceFile, inventory: Inventory): Handler[] {
  const [head = '', , base = ''] = /\bclass\s+([\w:]+)\s*<\s*([\w:]+)/.exec(text) ?? []
  const isOpen =
    base === 'ActionController::API' ||
    (/^(?:Application|ActionController::)/.test(base) &&
      /skip_before_action\s+:verify_authenticity_token|skip_forgery_protection|protect_from_forgery\s+(?:with:\s*:null_session|except)/.test(
        text,
      ))
  if (!isOpen || !READS_RUBY.test(text) || /\bdef\s+(?:index|new|edit|show|destroy)\b/.test(text)) return []
  const parent = inventory.paths.find((one) =>
    /(?:^|\/)app\/controllers\/application_controller\.rb$/.test(one),
  )
  const above = /^Application/.test(base) && parent ? filtersIn(inventory.file(parent)?.text ?? '') : []
  const skipped = [...text.matchAll(/skip_before_action\s+([^\n]*)/g)].flatMap(([, names = '']) =>
    symbolsIn(names),
  )
  const asked = [...above.filter((name) => !skipped.includes(name)), ...filtersIn(text)]
  if (asked.some((name) => !/^(?:set|load|find|parse|log|store)_/.test(name))) return []
  const start = text.indexOf(head)
  return [
    {
      path: RAILS.exec(path)?.[1] ?? path,
      range: { start, end: start + head.length },
      text: text.replace(
        /\b(?:skip_before_action|skip_forgery_protection|protect_from_forgery|class)\b[^\n]*/g,
        '',
      ),
    },
  ].filter(() => RAILS.test(path))
}

const filtersIn = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:prepend_)?before_action\s+([^\n]*)/gm)].flatMap(([, names = '']) => {
    const found = symbolsIn(names)
    // A block: whatever it does.
    return found.length > 0 ? found : ['block']
  })
const symbolsIn = (names: string): string[] =>
  [...names.replace(/\b(?:only|except|if|unless):.*/, '').matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/** `Route::post('webhook', [WebhookController::class, 'handle'])`, with the controller's own text. */
const laravelRoutes = ({ text }: SourceFile, code: Code, inventory: Inventory): Handler[] =>
  code.calls.flatMap((call) => {
    const [path, handler] = call.arguments.map(({ value }) => value)
    if (!/^Route\.(?:post|any)$/.test(call.callee) || path?.kind !== 'string' || !handler) return []
    const at = `/${path.value.replace(/^\//, '')}`
    const own =
      HOOK_PATH.test(at) && !isFiltered(call, code, text) ? phpHandler(handler, inventory) : undefined
    if (own === undefined || !READS_PHP.test(own)) return []
    return [{ path: at, range: { start: call.range.start, end: path.range.end + 1 }, text: own }]
  })

/** Middleware of the route or of a group around it, but for what all routes have. */
function isFiltered({ range, callee }: Call, { calls }: Code, text: string): boolean {
  const around = calls.filter(
    (other) =>
      other.callee !== callee &&
      other.range.start <= range.start &&
      range.end <= other.range.end &&
      /^Route\./.test(other.callee),
  )
  const heads = around.map((other) =>
    other.range.start === range.start
      ? text.slice(range.end, other.range.end)
      : text.slice(other.range.start, range.start),
  )
  return heads.some((head) =>
    /middleware/i.test(
      head.replace(/middleware\(\s*\[?\s*['"](?:api|web|throttle[^'"]*)['"]\s*\]?\s*\)/g, ''),
    ),
  )
}

function phpHandler(handler: Expression, inventory: Inventory): string | undefined {
  if (handler.kind === 'other' && /function/.test(handler.type)) return handler.text
  const [owner, method] = handler.kind === 'list' ? handler.items : [handler]
  const name = owner?.kind === 'name' ? /(\w+)\.class$/.exec(owner.text)?.[1] : undefined
  const [path, more] = inventory.paths.filter((one) => one.endsWith(`/${name}.php`))
  const file = name && path && !more ? inventory.file(path) : undefined
  const code = file?.code()
  // Another parent may do the check.
  if (!file || !code || !/\bclass\s+\w+\s+extends\s+Controller\b/.test(file.text)) return undefined
  const called = method?.kind === 'string' ? method.value : '__invoke'
  const own = code.functions.find((one) => one.name === called)
  const maker = code.functions.find((one) => one.name === '__construct')
  const texts = [maker, own].map((one) => (one ? file.text.slice(one.range.start, one.range.end) : ''))
  return own && [...texts, ...calledBy(texts.join('\n'), code, file.text)].join('\n')
}

/** `@csrf_exempt` lets anybody post to a view of Django; an `APIView` has to open itself. */
const djangoFunctions = ({ text }: SourceFile, code: Code): Handler[] =>
  code.functions.flatMap(({ name, parameters, range, decorators }) => {
    const above = decorators.map((one) => text.slice(one.range.start, one.range.end))
    const own = text.slice(range.start, range.end)
    const isOpen =
      above.includes('csrf_exempt') &&
      above.every((one) => /^(?:csrf_exempt|require_|api_view|transaction)/.test(one))
    if (!PYTHON_VIEW.test(name) || parameters[0] !== 'request' || !isOpen || !READS_PYTHON.test(own))
      return []
    return [{ path: name, range: headOf(range, text), text: [own, ...calledBy(own, code, text)].join('\n') }]
  })

const CLASS = /^((?:@[^\n]*\n)*)class[ \t]+(\w*hook\w*)\(([^)]*)\):\n((?:[ \t]+[^\n]*\n|\n)*)/gim

function djangoClasses({ text }: SourceFile): Handler[] {
  return [...text.matchAll(CLASS)].flatMap(
    ({ index, 0: whole, 1: above = '', 2: name = '', 3: bases = '', 4: body = '' }) => {
      const isOpen =
        (/^(?:\w+\.)*View$/.test(bases.trim()) && /csrf_exempt/.test(above + body)) ||
        (/^(?:\w+\.)*(?:APIView|GenericAPIView)$/.test(bases.trim()) &&
          /permission_classes\s*=\s*[[(]\s*(?:(?:\w+\.)?AllowAny\s*,?\s*)?[\])]/.test(body))
      if (!isOpen || !/\bdef\s+post\b/.test(body) || !READS_PYTHON.test(body)) return []
      const start = index + whole.indexOf('class', above.length)
      const opened = body.replace(/\b(?:permission|authentication)_classes\s*=[^\n]*/g, '')
      return [{ path: name, range: { start, end: start + `class ${name}`.length }, text: opened }]
    },
  )
}

const headOf = ({ start }: Range, text: string): Range => {
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}

const calledBy = (own: string, { functions }: Code, text: string): string[] =>
  functions
    .filter(({ name }) => /^\w+$/.test(name) && new RegExp(`\\b${name}\\(`).test(own))
    .map(({ range }) => text.slice(range.start, range.end))
