import type { Call, Code } from '../../src/documents/code/code.ts'
import { argumentOf, type Expression, propertyOf } from '../../src/documents/expression.ts'
import { isCode, isTest, isVendored } from '../../src/documents/paths.ts'
import { givenBefore, givenTo } from '../../src/practices/code/given.ts'
import { isSigning, tokenCallsOf } from '../../src/practices/code/jwt.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const LONGEST_DAYS = 30
const DAYS: Readonly<Record<string, number>> = { s: 1 / 86400, m: 1 / 1440, h: 1 / 24, d: 1, w: 7, y: 365 }

export default defineDocumentRule({
  id: 'jwt-no-expiry',
  title: 'Web token that stays valid for long or for ever',
  why: 'A token that leaks is good until it expires; without an end only a new signing key stops it, for everybody.',
  remediation: 'Give access tokens 15 minutes and refresh tokens a store in which they can be revoked.',
  severity: 5.5,
  cites: [
    { document: 'S1', line: 45, practice: 'Credentials are short-lived.' },
    { document: 'S3', line: 10, practice: 'Callers are authenticated by signed web tokens.' },
  ],
  confidence: 'medium',
  files: (path) => isCode(path) && !isTest(path) && !isVendored(path),
  keywords: ['jwt', 'jsonwebtoken', 'jose', 'expires'],
  *check(file) {
    const code = file.code()
    if (!code) return
    const endless = tokenCallsOf(code)
      .filter(isSigning)
      .flatMap(({ call }) => {
        const what = isSpread(call, file.text) ? undefined : endOf(call, code)
        return what === undefined
          ? []
          : [{ range: call.range, what, resource: `${call.callee} in ${call.within || 'the module'}` }]
      })
    const switched = code.named
      .filter(
        ({ name, value }) =>
          /^JWT_(?:ACCESS_|REFRESH_)?TOKEN_EXPIRES$/.test(name) &&
          value.kind === 'constant' &&
          value.text === 'False',
      )
      .map(({ name, value }) => ({ range: value.range, what: `${name} is off`, resource: name }))
    for (const { range, what, resource } of [...endless, ...switched])
      yield {
        path: file.path,
        range,
        resource,
        message: what,
        severity: severityAt(file.path, 5.5),
        fix: "expiresIn: '15m'",
      }
  },
  examples: [
    { files: { 'a.js': "const jwt = require('jsonwebtoken')\njwt.sign({ id }, secret)\n" }, at: ['a.js:2'] },
    {
      files: {
        'a.js': "const jwt = require('jsonwebtoken')\njwt.sign({ id }, secret, { expiresIn: '10y' })\n",
      },
      at: ['a.js:2'],
    },
    { files: { 'a.py': 'import jwt\njwt.encode({"sub": user}, key, algorithm="HS256")\n' }, at: ['a.py:2'] },
    { files: { 'a.py': 'app.config["JWT_ACCESS_TOKEN_EXPIRES"] = False\n' }, at: ['a.py:1'] },
    { files: { 'a.rb': "JWT.encode({ sub: id }, key, 'HS256')\n" }, at: ['a.rb:1'] },
  ],
  counterExamples: [
    {
      files: {
        'a.js': "const jwt = require('jsonwebtoken')\njwt.sign({ id }, secret, { expiresIn: '15m' })\n",
      },
      at: [],
    },
    { files: { 'a.py': 'import jwt\njwt.encode({**claims, "exp": end}, key)\n' }, at: [] },
    { files: { 'a.py': 'import jwt\njwt.encode(claims, key)\n' }, at: [] },
    { files: { 'a.js': "const jwt = require('jsonwebtoken')\njwt.sign({ id }, secret, options)\n" }, at: [] },
  ],
})

/** `{ ...claims }` holds more than its own properties. */
const isSpread = ({ range }: Call, text: string): boolean =>
  /\.\.\.|\*\*|\*\s*claims/.test(text.slice(range.start, range.end))

/** What is wrong with the token's end; undefined when it has one, or when it cannot be told. */
function endOf(call: Call, code: Code): string | undefined {
  const first = argumentOf(call, 0) ?? argumentOf(call, 'payload')
  // `jws.sign({ header, payload, secret })`
  const claims = behind(/\bjws\.sign$/.test(call.callee) ? propertyOf(first, 'payload') : first, code)
  const options = behind(argumentOf(call, 2), code)
  const lifetime = propertyOf(options, 'expiresIn')
  const days = lifetime ? daysOf(lifetime) : undefined
  if (days !== undefined && days > LONGEST_DAYS)
    return `${call.callee} makes tokens that are valid for ${Math.round(days)} days`
  // Only claims that are all written here can be said to lack one.
  if (claims?.kind !== 'object' || claims.properties.length === 0 || lifetime) return undefined
  if (call.callee.split('.').length < 2 || isUnknown(options, code.language)) return undefined
  return claims.properties.some(({ name }) => /^(?:exp|expiresIn|expires_at)$/.test(name))
    ? undefined
    : `${call.callee} makes tokens without an end`
}

function behind(value: Expression | undefined, code: Code): Expression | undefined {
  if (value?.kind !== 'name') return value
  const given = givenBefore(value, code)
  // Claims that are added to later may get their end there.
  return given.length === 1 && givenTo('exp', code).length === 0 ? given[0]?.value : value
}

/** Options that come from elsewhere; in other languages the third argument is the algorithm. */
const isUnknown = (options: Expression | undefined, language: string): boolean =>
  options !== undefined && /script|tsx/.test(language) && options.kind !== 'object'

function daysOf(value: Expression): number | undefined {
  if (value.kind === 'constant' && /^\d+$/.test(value.text)) return Number(value.text) / 86400
  if (value.kind !== 'string') return undefined
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)\s*(ms|[smhdwy])?/i.exec(value.value) ?? []
  const length = DAYS[unit.toLowerCase()]
  return amount === undefined || length === undefined ? undefined : Number(amount) * length
}
