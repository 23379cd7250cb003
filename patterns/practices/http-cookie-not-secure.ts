import type { NamedValue } from '../../src/documents/code.ts'
import type { CallExpression, Expression, Property } from '../../src/documents/expression.ts'
import { isCode, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { mayHoldSettings, settingsOf } from '../../src/practices/settings.ts'
import { isSample } from '../../src/practices/terraform.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'http-cookie-not-secure',
  title: 'Session cookie that travels or is read in clear',
  why: 'A session cookie without `secure` is sent over plain HTTP, and one without `httpOnly` is read by any script that gets into a page.',
  remediation:
    'Set `secure: true`, `httpOnly: true` and `sameSite` for every session and sign-in cookie where the site is served.',
  fixes: {
    python: 'SESSION_COOKIE_SECURE = True\nSESSION_COOKIE_HTTPONLY = True\nCSRF_COOKIE_SECURE = True',
    any: "cookie: { secure: true, httpOnly: true, sameSite: 'lax' }",
  },
  severity: 5.5,
  cites: [
    { document: 'S1', line: 32, practice: 'The service runs behind HTTPS only.' },
    { document: 'S3', line: 66, practice: 'HTTPS is enforced.' },
  ],
  confidence: 'medium',
  files: (path) => (isCode(path) && !isVendored(path)) || mayHoldSettings(path),
  keywords: ['cookie'],
  // A flag by its name; false is what it gets, on the same line or the next.
  lines: [
    {
      words: ['secure', 'httponly', 'http_only'],
      shape: /(?:secure|http_?only)["']?\s*(?:=>|[:=])\s*false/i,
    },
  ],
  *check(file) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of isCode(file.path) ? inCode(file) : inSettings(file)) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: { 'app.js': 'app.use(session({ secret: process.env.S, cookie: { secure: false } }))\n' },
      at: ['app.js:1'],
    },
    { files: { 'settings/prod.py': 'SESSION_COOKIE_SECURE = False\n' }, at: ['settings/prod.py:1'] },
    { files: { 'login.js': "res.cookie('session', id, { httpOnly: false })\n" }, at: ['login.js:1'] },
    {
      files: {
        'application-prod.yml': 'server:\n  servlet:\n    session:\n      cookie:\n        secure: false\n',
      },
      at: ['application-prod.yml:5'],
    },
  ],
  counterExamples: [
    {
      files: {
        'app.js':
          "app.use(session({ cookie: { secure: isProd } }))\napp.use(session({ cookie: { secure: process.env.NODE_ENV === 'production' } }))\n",
      },
      at: [],
    },
    { files: { 'theme.js': "res.cookie('theme', 'dark', { httpOnly: false })\n" }, at: [] },
    { files: { 'settings/dev.py': 'SESSION_COOKIE_SECURE = False\n' }, at: [] },
    {
      files: { 'settings/base.py': 'SESSION_COOKIE_SECURE = True\nSESSION_COOKIE_HTTPONLY = True\n' },
      at: [],
    },
  ],
})

const SESSION =
  /(?:^|[._-])(?:connect\.sid|sid|sess(?:ion)?|auth|jwt|token|access|refresh|remember|login|user|id_token)(?:[._-]|$)|(?:session|token|auth|jwt)/i
const FLAG = /^(?:secure|httpOnly|httponly|http_only)$/

function* inCode(file: SourceFile): Generator<Hit> {
  const code = file.code()
  if (!code) return
  for (const call of code.calls)
    for (const { name, range, owner } of openFlags(call))
      yield hit(file, range, call.within ? `${call.within} ${owner}` : owner, name)
  if (file.environment !== 'production') return
  for (const named of code.named)
    if (isSettingOff(named))
      yield hit(file, { start: named.nameRange.start, end: named.value.range.end }, named.name, named.name)
}

const hit = (
  file: SourceFile,
  range: { start: number; end: number },
  resource: string,
  name: string,
): Hit => ({
  path: file.path,
  range,
  resource,
  message: `${name} is off for a session cookie`,
})

const isFalse = (value: Expression): boolean => value.kind === 'constant' && /^false$/i.test(value.text)

/** Django and Flask. */
const isSettingOff = ({ name, value }: NamedValue): boolean =>
  /^(?:SESSION_COOKIE_SECURE|SESSION_COOKIE_HTTPONLY|CSRF_COOKIE_SECURE|JWT_COOKIE_SECURE|REMEMBER_COOKIE_SECURE)$/.test(
    name,
  ) && isFalse(value)

function openFlags(
  call: CallExpression,
): { name: string; range: { start: number; end: number }; owner: string }[] {
  const { callee } = call
  const [first] = call.arguments
  // express-session, cookie-session, koa-session, fastify.
  if (/(?:^|\.)(?:session|cookieSession|expressSession)$/.test(callee)) {
    const options = first?.value.kind === 'object' ? first.value.properties : []
    const cookie = options.find(({ name }) => name === 'cookie')?.value
    const inner = cookie?.kind === 'object' ? cookie.properties : /cookieSession$/.test(callee) ? options : []
    return flagsOf(inner, callee)
  }
  if (/(?:^|\.)AuthTkt\w+$/.test(callee))
    return flagsOf(
      call.arguments.flatMap(({ name, value }) => (name ? [{ name, nameRange: value.range, value }] : [])),
      callee,
    )
  const isCookie =
    /(?:^|\.)(?:cookie|setCookie|set_cookie|setcookie)$|(?:^|\.)cookies\.set$|(?:^|\.)cookies\(\)\.set$/.test(
      callee,
    )
  const name = first?.value.kind === 'string' ? first.value.value : ''
  if (!isCookie || !SESSION.test(name)) return []
  const named = call.arguments.flatMap(({ name: key, value }) =>
    value.kind === 'object'
      ? value.properties
      : key === undefined
        ? []
        : [{ name: key, nameRange: value.range, value }],
  )
  return flagsOf(named, `cookie ${name}`)
}

const flagsOf = (properties: readonly Property[], owner: string) =>
  properties.flatMap(({ name, nameRange, value }) =>
    FLAG.test(name) && isFalse(value)
      ? [{ name, owner, range: { start: nameRange.start, end: value.range.end } }]
      : [],
  )

function* inSettings(file: SourceFile): Generator<Hit> {
  for (const { name, path, value, valueRange } of settingsOf(file)) {
    const spring = /(?:^|\.)server\.(?:servlet\.|reactive\.)?session\.cookie\.(?:secure|http-only)$/.test(
      path,
    )
    const environment =
      /^(?:SESSION_SECURE_COOKIE|SESSION_COOKIE_SECURE)$/.test(name) && file.environment === 'production'
    if ((spring || environment) && /^false$/i.test(value) && file.environment !== 'development')
      yield hit(file, valueRange, path, name)
  }
}
