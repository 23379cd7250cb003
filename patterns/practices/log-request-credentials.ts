import type { Call, Code } from '../../src/documents/code/code.ts'
import { argumentOf, type Expression, expressionsIn, propertyOf } from '../../src/documents/expression.ts'
import {
  formatOf,
  isCode,
  isTerraform,
  isTest,
  isVendored,
  isYaml,
  type Language,
  nameOf,
} from '../../src/documents/paths.ts'
import { isLogging, writtenBy } from '../../src/practices/code/log-sink.ts'
import { inConfiguration, inTerraform, type LoggedRequest } from '../../src/practices/logged-requests.ts'
import { LOGS_REQUEST } from '../../src/practices/request-gates.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const isServerConfiguration = (path: string) =>
  formatOf(path) === 'ini' || /nginx|\.conf$/i.test(nameOf(path))

export default defineDocumentRule({
  id: 'log-request-credentials',
  title: 'Requests logged with their credentials',
  why: 'Headers and bodies carry tokens, passwords and keys of every caller; logged as a whole they are all in the log.',
  remediation:
    'Log method, path and status, or name the fields to redact (`authorization`, `cookie`, keys) in the logger.',
  fixes: {
    python: 'logger.info("%s %s", request.method, request.path)',
    javascript: 'console.log(req.method, req.path)',
    go: 'log.Println(r.Method, r.URL.Path)',
    java: 'log.info("{} {}", request.getMethod(), request.getRequestURI());',
    kotlin: 'log.info("{} {}", request.method, request.requestURI)',
    csharp: 'logger.LogInformation("{Method} {Path}", request.Method, request.Path);',
    ruby: 'logger.info("#{request.request_method} #{request.path}")',
    php: "error_log($_SERVER['REQUEST_METHOD'] . ' ' . $path);",
    rust: 'info!("{} {}", request.method(), request.uri().path());',
    any: 'log method, path and status alone',
  },
  severity: 6.0,
  cites: [
    {
      document: 'S4',
      line: 127,
      practice: 'What captures bodies of requests is switched off for sensitive work.',
    },
    { document: 'S1', line: 40, practice: 'Secret values that arrive in requests are never logged.' },
    { document: 'S2', line: 52, practice: 'Sensitive information is never logged.' },
  ],
  confidence: 'medium',
  files: (path) =>
    (isCode(path) || isTerraform(path) || isYaml(path) || isServerConfiguration(path)) &&
    !isTest(path) &&
    !isVendored(path),
  keywords: [
    'headers',
    'body',
    'morgan',
    'debuglevel',
    'http_authorization',
    'data_trace',
    'dataTrace',
    'web',
    'api_key',
    'request',
    'http',
  ],
  lines: [
    ...LOGS_REQUEST,
    { words: ['morgan', 'debuglevel'], shape: /morgan\s*\(|debuglevel/ },
    {
      words: ['api_key=', 'apikey=', 'token=', 'secret=', 'password='],
      shape: /(?<=[?&](?:client_)?)(?:api_?key|secret|password)=|(?<=[?&]\w*)token=/iy,
      before: /https?:\/\//i,
    },
  ],
  *check(file) {
    const code = isCode(file.path) ? file.code() : undefined
    const found = code ? inCode(code) : isTerraform(file.path) ? inTerraform(file) : inConfiguration(file)
    for (const { range, what, fix, instead, edits } of found)
      yield {
        path: file.path,
        range,
        resource: what,
        message: what,
        severity: severityAt(file.path, 6.0),
        ...(fix !== undefined && { fix }),
        ...(instead !== undefined && { instead }),
        ...(edits && { edits }),
      }
  },
  examples: [
    {
      files: {
        'c.js':
          "app.post('/login', (req, res) => {\n  log.info(\n    'a request',\n    req.method,\n    req.path,\n    res.statusCode,\n    req.headers,\n  )\n})\n",
      },
      at: ['c.js:7'],
    },
    {
      files: { 'a.js': "app.post('/webhook', (req, res) => {\n  console.log(req.headers)\n})\n" },
      at: ['a.js:2'],
    },
    {
      files: {
        'main.tf':
          'resource "aws_api_gateway_method_settings" "a" {\n  settings {\n    data_trace_enabled = true\n  }\n}\n',
      },
      at: ['main.tf:3'],
    },
    { files: { 'a.js': "app.use(morgan(':method :req[authorization]'))\n" }, at: ['a.js:1'] },
    { files: { 'a.py': 'http.client.HTTPConnection.debuglevel = 1\n' }, at: ['a.py:1'] },
    {
      files: { 'a.py': '@app.post("/login")\ndef login():\n    logger.info("got %s", request.headers)\n' },
      at: ['a.py:3'],
    },
    {
      files: { 'application.yml': 'logging:\n  level:\n    org.springframework.web: TRACE\n' },
      at: ['application.yml:3'],
    },
    {
      files: { 'nginx.conf': "log_format main '$remote_addr $http_authorization';\n" },
      at: ['nginx.conf:1'],
    },
    { files: { 'a.js': 'fetch(`https://kettle.dev/x?api_key=${process.env.API_KEY}`)\n' }, at: ['a.js:1'] },
  ],
  counterExamples: [
    {
      files: {
        'a.js': "const log = pino({ redact: ['req.headers.authorization'] })\nlog.info(req.headers)\n",
      },
      at: [],
    },
    {
      files: { 'a.js': "app.use(morgan('tiny'))\nconsole.log(req.method, req.headers['content-type'])\n" },
      at: [],
    },
    { files: { 'a.py': 'logger.info("%s %s", request.method, request.path)\n' }, at: [] },
    {
      files: {
        'main.tf':
          'resource "aws_api_gateway_method_settings" "a" {\n  settings {\n    data_trace_enabled = false\n  }\n}\n',
      },
      at: [],
    },
    { files: { 'a.js': 'fetch(`https://kettle.dev/x?page=${page}`)\nconsole.log(res.headers)\n' }, at: [] },
    { files: { 'application.yml': 'logging:\n  level:\n    org.springframework.web: INFO\n' }, at: [] },
  ],
})

const REQUEST =
  /^(?:ctx\.|c\.|self\.|this\.)?(?:req|request|event|ctx\.request)\.(?:headers?|Header|META|rawHeaders)$/
const BODY =
  /^(?:ctx\.|c\.|self\.|this\.)?(?:req|request|event)\.(?:body|rawBody|data|form|POST|json|params)$/
/** Where bodies hold credentials by their purpose. */
const SENSITIVE_HANDLER =
  /webhook|auth|login|signin|sign_in|signup|register|password|token|secret|callback|oauth|session/i

function inCode(code: Code): LoggedRequest[] {
  const redacts = code.named.some(({ name }) => /^redact(?:Paths|Keys|edFields)?$/i.test(name))
  return [
    ...(redacts ? [] : code.calls.flatMap((call) => loggedRequest(call, code))),
    ...code.calls.flatMap(morgan),
    ...code.named.flatMap(({ name, value, nameRange }) =>
      /^(?:debuglevel|set_debuglevel)$/.test(name) &&
      value.kind === 'constant' &&
      /^[1-9]|^True$/.test(value.text)
        ? [
            {
              range: nameRange,
              what: 'HTTPConnection.debuglevel prints every header that is sent',
              fix: 'HTTPConnection.debuglevel = 0',
            },
          ]
        : [],
    ),
    ...code.calls.flatMap((call) => keyInAddress(call, code.language)),
  ]
}

function loggedRequest(call: Call, code: Code): LoggedRequest[] {
  if (!isLogging(call)) return []
  for (const part of writtenBy(call)) {
    if (part.kind !== 'name') continue
    const whole = REQUEST.test(part.text) || (BODY.test(part.text) && handlesCredentials(call, code))
    if (whole) return [{ range: part.range, what: `${call.callee} writes ${part.text} whole` }]
  }
  return []
}

/** The function, its decorators or the route around the call speak of signing in or of a webhook. */
const handlesCredentials = ({ within, range }: Call, code: Code): boolean =>
  SENSITIVE_HANDLER.test(within) ||
  code.functions.some(
    ({ decorators, range: own }) =>
      own.start <= range.start &&
      range.end <= own.end &&
      decorators.some((decorator) => textsOf(decorator).some((text) => SENSITIVE_HANDLER.test(text))),
  ) ||
  code.calls.some(
    (route) =>
      route.range.start < range.start &&
      range.end < route.range.end &&
      /\.(?:post|put|all|use|route|on)$/.test(route.callee) &&
      route.arguments
        .slice(0, 1)
        .some(({ value }) => value.kind === 'string' && SENSITIVE_HANDLER.test(value.value)),
  )

const textsOf = (expression: Expression): string[] =>
  [...expressionsIn(expression)].flatMap((inner) => (inner.kind === 'string' ? [inner.value] : []))

function morgan(call: Call): LoggedRequest[] {
  const format = argumentOf(call, 0)
  const shows =
    format?.kind === 'string' && /:req\[(?:authorization|cookie|x-api-key|x-auth-token)\]/i.test(format.value)
  return /(?:^|\.)morgan$/.test(call.callee) && shows
    ? [{ range: format.range, what: 'morgan writes a header with credentials', fix: "morgan('combined')" }]
    : []
}

/** A key in the query is in the log of every server on the way. */
function keyInAddress(call: Call, language: Language): LoggedRequest[] {
  return call.arguments.flatMap(({ value }) => {
    const address = value.kind === 'object' ? (propertyOf(value, 'url') ?? value) : value
    if (address.kind !== 'template' || !/^https?:\/\//.test(address.text)) return []
    const given =
      /[?&](?:api_?key|access_token|auth_token|token|secret|password|client_secret)=(?:\$?\{|#\{|%s)/i.exec(
        address.text,
      )
    return given && /fetch|get|post|put|request|axios|open|client|http/i.test(call.callee)
      ? [
          {
            range: address.range,
            what: `${call.callee} puts a credential into the query of the address`,
            fix: inHeader(language),
          },
        ]
      : []
  })
}

/** The same credential where logs of addresses do not have it. */
const inHeader = (language: Language): string =>
  language === 'python'
    ? 'headers={"Authorization": f"Bearer {token}"}'
    : language === 'go'
      ? 'request.Header.Set("Authorization", "Bearer "+token)'
      : /script$|tsx/.test(language)
        ? 'headers: { authorization: `Bearer ${token}` }'
        : language === 'ruby'
          ? `headers: { 'Authorization' => "Bearer #{token}" }`
          : 'Authorization: Bearer …   as a header of the request'
