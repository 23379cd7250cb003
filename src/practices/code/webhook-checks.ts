/** Whether anything on the way to the handler of a webhook asks who calls. */
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import type { WebhookRoute } from './webhooks.ts'

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
    .replace(
      /\bDepends\(\s*(?:get_?)?(?:async_?)?(?:db|database|session|db_session|settings|config|redis|\w*_(?:db|session|service|repo|repository|settings))\s*\)/gi,
      '',
    )
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
    /before_request|dependencies\s*=|@UseGuards|permission_classes(?!\s*=\s*[[(]\s*(?:(?:\w+\.)?AllowAny\s*,?\s*)?[\])])|@login_required/.test(
      file.text,
    )
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
