import type { Code } from '../../src/documents/code.ts'
import { argumentOf, type CallExpression, type Expression } from '../../src/documents/expression.ts'
import {
  environmentOf,
  isCode,
  isCompose,
  isVendored,
  mayBeKubernetes,
  nameOf,
} from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { mayHoldSettings, settingsOf } from '../../src/practices/settings.ts'
import { isSample } from '../../src/practices/terraform.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** Where only the developer runs it. */
const NOTE = 3.0

export default defineDocumentRule({
  id: 'net-debug-exposed',
  title: 'Debug mode, diagnostics or internals shown to callers',
  why: 'Debuggers run code for whoever reaches them, and dumps of the environment, of memory and of stacks hold the secrets of the process.',
  remediation:
    'Switch it off where others can reach it, or bind it to the loopback address or to a port behind authentication.',
  severity: 6.0,
  cites: [
    { document: 'S3', line: 17, practice: 'Answers to errors hold nothing sensitive.' },
    { document: 'S4', line: 134, practice: 'Health endpoints tell callers about what is behind them.' },
  ],
  confidence: 'medium',
  files: (path) => (isCode(path) && !isVendored(path)) || mayHoldSettings(path) || /php\.ini/.test(path),
  keywords: [
    'debug',
    'exposure',
    'show-details',
    'pprof',
    'phpinfo',
    'display_errors',
    '.stack',
    'process.env',
    'os.environ',
  ],
  *check(file) {
    const lower = isSample(file.path) ? { severity: NOTE } : {}
    const hits = isCode(file.path) ? inCode(file) : inSettings(file)
    for (const hit of hits) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: { 'application.properties': 'management.endpoints.web.exposure.include=*\n' },
      at: ['application.properties:1'],
    },
    {
      files: {
        'application.yml':
          'management:\n  endpoints:\n    web:\n      exposure:\n        include: health,env\n',
      },
      at: ['application.yml:5'],
    },
    {
      files: { 'app.py': 'from flask import Flask\napp = Flask(__name__)\napp.run(debug=True)\n' },
      at: ['app.py:3'],
    },
    { files: { 'settings/prod.py': 'import django\nDEBUG = True\n' }, at: ['settings/prod.py:2'] },
    {
      files: {
        'main.go':
          'package main\n\nimport _ "net/http/pprof"\n\nfunc main() { http.ListenAndServe(":8080", nil) }\n',
      },
      at: ['main.go:5'],
    },
    {
      files: {
        'app.js':
          'app.use((err, req, res, next) => { res.status(500).json({ error: err.message, stack: err.stack }) })\n',
      },
      at: ['app.js:1'],
    },
    { files: { '.env.production': 'APP_DEBUG=true\n' }, at: ['.env.production:1'] },
    { files: { 'info.php': '<?php\nphpinfo();\n' }, at: ['info.php:2'] },
  ],
  counterExamples: [
    { files: { 'settings.py': 'DEBUG = env.bool("DEBUG", False)\n' }, at: [] },
    {
      files: { 'application.properties': 'management.endpoints.web.exposure.include=health,info\n' },
      at: [],
    },
    {
      files: {
        'main.go':
          'package main\n\nimport _ "net/http/pprof"\n\nfunc main() { http.ListenAndServe("localhost:6060", nil) }\n',
      },
      at: [],
    },
    {
      files: {
        'app.js':
          "app.use((err, req, res, next) => { log(err.stack); res.status(500).json({ error: 'failed' }) })\n",
      },
      at: [],
    },
    { files: { '.env': 'APP_DEBUG=true\n' }, at: [] },
  ],
})

/** Endpoints of Spring's actuator that tell secrets; health, info and metrics do not. */
const TELLING =
  /(?:^|,)\s*["']?(?:\*|env|heapdump|threaddump|configprops|beans|shutdown|logfile|httptrace|httpexchanges|loggers|sessions|mappings|jolokia)["']?\s*(?:,|$)/

function* inSettings(file: SourceFile): Generator<Hit> {
  for (const { name, path, value, valueRange } of settingsOf(file)) {
    const found = ofActuator(path, value) ?? ofDebug(name, value, file)
    if (found) yield { path: file.path, range: valueRange, resource: path, message: found }
  }
  if (/php\.ini/.test(nameOf(file.path)))
    for (const match of file.text.matchAll(/^[ \t]*display_errors[ \t]*=[ \t]*(?:on|1|stdout)\b/gim))
      yield {
        path: file.path,
        range: { start: match.index, end: match.index + match[0].length },
        resource: 'display_errors',
        message: 'errors are shown to callers with their places in the code',
      }
}

function ofActuator(path: string, value: string): string | undefined {
  if (
    /management\.endpoints\.(?:web|jmx)\.exposure\.include(?:\[\d+\])?$/.test(path) &&
    !path.includes('jmx') &&
    TELLING.test(value)
  )
    return 'the actuator shows endpoints that tell secrets'
  if (/management\.endpoint\.health\.(?:show-details|showDetails)$/.test(path) && value === 'always')
    return 'health shows everybody what is behind the service'
  return /management\.endpoint\.env\.show-values$/.test(path) && /^always$/i.test(value)
    ? 'the actuator shows the values of the environment'
    : undefined
}

function ofDebug(name: string, value: string, file: SourceFile): string | undefined {
  const serves =
    environmentOf(file.path) === 'production' ||
    (mayBeKubernetes(file.path) &&
      !isCompose(file.path) &&
      environmentOf(file.path) === undefined &&
      /^apiVersion:/m.test(file.text))
  return serves &&
    /^(?:APP_DEBUG|DJANGO_DEBUG|FLASK_DEBUG|DEBUG|WERKZEUG_DEBUG)$/.test(name) &&
    /^(?:true|1|on|yes)$/i.test(value)
    ? 'debug mode is on in production'
    : undefined
}

function* inCode(file: SourceFile): Generator<Hit> {
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
  if (code.language === 'python' && isServingSettings(file.path))
    for (const { name, value, within, nameRange } of code.named)
      if (name === 'DEBUG' && within === '' && isTrue(value))
        yield {
          path: file.path,
          range: { start: nameRange.start, end: value.range.end },
          resource: 'DEBUG',
          message: 'debug mode is on in production',
          fix: 'DEBUG = False',
        }
}

const isServingSettings = (path: string): boolean =>
  environmentOf(path) === 'production' && /settings|config/i.test(path)

const isTrue = (value: Expression | undefined): boolean =>
  value?.kind === 'constant' && /^(?:true|1)$/i.test(value.text)

type Found = Pick<Hit, 'range' | 'message' | 'severity'>

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
    isTrue(debug) &&
    /flask|quart|dash|sanic|bottle/i.test(file.text)
  )
    return {
      range: debug.range,
      message: 'the debugger runs code for whoever reaches it',
      ...(isMainOnly(file, range.start) && { severity: NOTE }),
    }
  if (code.language === 'php' && callee === 'phpinfo')
    return { range, message: 'phpinfo shows the whole environment' }
  if (
    code.language === 'php' &&
    callee === 'ini_set' &&
    textOf(argumentOf(call, 0)) === 'display_errors' &&
    /^(?:1|on|true)$/i.test(textOf(argumentOf(call, 1))) &&
    environmentOf(file.path) === 'production'
  )
    return { range, message: 'errors are shown to callers with their places in the code' }
  if (code.language === 'go' && /"net\/http\/pprof"/.test(file.text)) return profiler(call)
  return ANSWERS.test(callee) ? answer(call) : undefined
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
