/** Programs that show their internals to whoever calls: debuggers, profilers, stacks and environments in answers. */

import type { Hit } from '../../../patterns/rule.ts'
import type { Code, NamedValue } from '../../documents/code/code.ts'
import { argumentOf, type CallExpression, type Expression, propertyOf } from '../../documents/expression.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { givenOnce } from './given.ts'
import { guardsOf } from './guards.ts'

/** Every place of a program that shows callers what is inside. */
export function* shownByCode(file: SourceFile): Generator<Hit> {
  const code = file.code()
  if (!code) return
  for (const call of code.calls) {
    const found = callWeakness(call, code, file)
    if (found)
      yield {
        path: file.path,
        resource: call.within ? `${call.within} ${call.callee}` : call.callee,
        ...found,
      }
  }
  for (const named of code.named) {
    const { name, value, within, nameRange } = named
    if (
      isAppDebug(named, code, file) ||
      (isDebugOn(name, value, code, file) &&
        (name !== 'DEBUG' || within === '' || code.language !== 'python'))
    )
      yield {
        path: file.path,
        range: { start: nameRange.start, end: value.range.end },
        resource: name,
        message: `${name} shows callers what is inside`,
        fix: `${code.language === 'ruby' ? 'config.' : ''}${name} = ${code.language === 'python' ? 'False' : 'false'}`,
      }
  }
}

/** `true` as any language writes it. */
const isTrue = (value: Expression | undefined): boolean =>
  value?.kind === 'constant' && /^(?:true|1)$/i.test(value.text)

/** Where only the developer runs it. */
const NOTE = 3.0

type Found = Pick<Hit, 'range' | 'message' | 'severity' | 'fix'>

/** What a call shows to callers; undefined for most. */
function callWeakness(
  call: CallExpression & { within: string },
  code: Code,
  file: SourceFile,
): Found | undefined {
  const { callee, range } = call
  const debug = argumentOf(call, 'debug')
  if (
    code.language === 'python' &&
    /(?:^|\.)(?:run|run_server|run_simple)$/.test(callee) &&
    debug &&
    isTrue(givenOnce(debug, code)?.value ?? debug) &&
    FRAMEWORKS.test(file.text)
  )
    return {
      range: debug.range,
      message: 'the debugger runs code for whoever reaches it',
      ...(isMainOnly(file, range.start) && { severity: NOTE, confidence: 'medium' as const }),
    }
  if (
    code.language === 'python' &&
    /^(?:fastapi\.)?(?:FastAPI|Starlette)$/.test(callee) &&
    isTrue(debug) &&
    !isForDevelopers(file, range.start)
  )
    return { range: debug?.range ?? range, message: 'stacks of errors are sent to callers' }
  if (
    code.language === 'csharp' &&
    /(?:^|\.)UseDeveloperExceptionPage$/.test(callee) &&
    !isForDevelopers(file, range.start)
  )
    return { range, message: 'errors are shown to callers with their places in the code' }
  if (code.language === 'php' && isPhpDebug(call) && !isForDevelopers(file, range.start))
    return { range, message: 'debug mode is on wherever the program runs', fix: withoutDebug(call) }
  if (code.language === 'php' && callee === 'phpinfo')
    return { range, message: 'phpinfo shows the whole environment', fix: 'phpversion();' }
  if (
    code.language === 'php' &&
    callee === 'ini_set' &&
    textOf(argumentOf(call, 0)) === 'display_errors' &&
    /^(?:1|on|true)$/i.test(textOf(argumentOf(call, 1))) &&
    file.environment === 'production'
  )
    return { range, message: 'errors are shown to callers with their places in the code' }
  if (code.language === 'go' && /"net\/http\/pprof"/.test(file.text)) return profiler(call)
  if (isSpringDebug(call, code)) return { range, message: 'every request is logged with its credentials' }
  if (
    callee === 'errorhandler' ||
    code.imports.some(({ from, names }) => from === 'errorhandler' && names.includes(callee))
  )
    return isForDevelopers(file, range.start)
      ? undefined
      : {
          range,
          message: 'the stack of an error is sent to callers',
          fix: "if (process.env.NODE_ENV === 'development') app.use(errorhandler())",
        }
  return ANSWERS.test(callee) ? answer(call) : undefined
}

const FRAMEWORKS = /flask|quart|dash|sanic|bottle/i

/** `app.config['DEBUG'] = True`, `app.debug = True`: on wherever the program is started. */
const isAppDebug = ({ kind, nameRange, value }: NamedValue, code: Code, file: SourceFile): boolean =>
  code.language === 'python' &&
  kind === 'field' &&
  isTrue(value) &&
  /^\w*(?:app|application|server)\.(?:config\b.*\bDEBUG\b.*|debug)$/i.test(
    file.text.slice(nameRange.start, nameRange.end),
  ) &&
  FRAMEWORKS.test(file.text) &&
  !isMainOnly(file, nameRange.start) &&
  !isForDevelopers(file, nameRange.start)

/** Spring Security: `web.debug(true)` */
const isSpringDebug = (call: CallExpression, { language }: Code): boolean =>
  (language === 'java' || language === 'kotlin') &&
  /^web(?:\.\w+)*\.debug$/.test(call.callee) &&
  isTrue(argumentOf(call, 0))

/** `if (env.IsDevelopment())` stands around it. */
const isForDevelopers = (file: SourceFile, offset: number): boolean =>
  file.environment === 'development' ||
  guardsOf(file.text, offset).some((guard) => /develop|debug|local/i.test(guard))

/** `define('WP_DEBUG', true)`, `Configure::write('debug', 2)` */
function isPhpDebug(call: CallExpression): boolean {
  const [name, value] = [textOf(argumentOf(call, 0)), textOf(argumentOf(call, 1))]
  const isOn = /^(?:true|[1-9])$/i.test(value)
  if (call.callee === 'define') return isOn && /^(?:WP_DEBUG|WP_DEBUG_DISPLAY|YII_DEBUG)$/.test(name)
  return (isOn && name === 'debug' && /(?:^|\.)Configure\.write$/i.test(call.callee)) || isLaravelDebug(call)
}

/** The same call with the mode off; of Laravel the file of the environment says it. */
function withoutDebug(call: CallExpression): string {
  const name = textOf(argumentOf(call, 0))
  if (call.callee === 'define') return `define('${name}', false);`
  if (call.callee === 'putenv') return "putenv('APP_DEBUG=false');"
  return call.callee === 'config' ? "config(['app.debug' => false]);" : "Configure::write('debug', false);"
}

/** `config(['app.debug' => true])`, `putenv('APP_DEBUG=true')` */
function isLaravelDebug(call: CallExpression): boolean {
  const first = argumentOf(call, 0)
  if (call.callee === 'putenv') return /^APP_DEBUG=(?:true|1)$/i.test(textOf(first))
  const debug = call.callee === 'config' ? propertyOf(first, 'app.debug') : undefined
  return /^(?:true|1)$/i.test(textOf(debug))
}

const textOf = (value: Expression | undefined): string =>
  value?.kind === 'string' ? value.value : value?.kind === 'constant' ? value.text : ''

/** Python: what stands under `if __name__ == '__main__'` is not what a server runs. */
function isMainOnly(file: SourceFile, offset: number): boolean {
  const before = file.text.slice(0, offset)
  const main = before.search(/^if\s+__name__\s*==/m)
  return main >= 0 && !/^\S/m.test(before.slice(main).split('\n').slice(1).join('\n'))
}

/** Go: the profiler sits on the default handler, which `nil` means. */
function profiler(call: CallExpression): Found | undefined {
  const [address, handler] = [argumentOf(call, 0), argumentOf(call, 1)]
  const isPublic =
    /^http\.ListenAndServe(?:TLS)?$/.test(call.callee) &&
    handler?.kind === 'constant' &&
    handler.text === 'nil'
  return isPublic && address?.kind === 'string' && /^(?:0\.0\.0\.0|\[::\])?:\d+$/.test(address.value)
    ? { range: call.range, message: 'the profiler is served on every address' }
    : undefined
}

/** Express and its like answer with these. */
const ANSWERS = /^(?:res|response|reply|ctx)(?:\.\w+)*\.(?:json|send|render|end|jsonp)$/

function answer(call: CallExpression): Found | undefined {
  const [first] = call.arguments
  const given =
    first?.value.kind === 'object'
      ? first.value.properties.map(({ value }) => value)
      : first
        ? [first.value]
        : []
  for (const value of given) {
    if (value.kind === 'name' && /^(?:err|error|e|ex|exception)\.stack$/.test(value.text))
      return { range: value.range, message: 'the stack of an error is sent to callers' }
    if (value.kind === 'name' && value.text === 'process.env')
      return { range: value.range, message: 'the whole environment is sent to callers' }
  }
  return undefined
}

/** Django's and Laravel's debug mode, and Rails' pages for developers where a server runs. */
function isDebugOn(name: string, value: Expression, { language }: Code, file: SourceFile): boolean {
  if (!isTrue(value) && !(value.kind === 'string' && value.value === 'true')) return false
  if (language === 'python') return name === 'DEBUG' && isServingSettings(file)
  if (language === 'ruby') return name === 'consider_all_requests_local' && file.environment === 'production'
  return language === 'php' && name === 'APP_DEBUG' && file.environment !== 'development'
}

const isServingSettings = ({ path, environment }: SourceFile): boolean =>
  environment === 'production' && /settings|config/i.test(path)
