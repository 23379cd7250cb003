import { isCode, isVendored, languageOf } from '../../src/documents/paths.ts'
import { emptyKeysOf } from '../../src/practices/code/empty-key.ts'
import { signingKeysOf } from '../../src/practices/code/jwt.ts'
import { literalKey } from '../../src/practices/code/jwt-literal.ts'
import { requiredVariable } from '../../src/practices/code/required-variable.ts'
import { NAMES_TOKENS } from '../../src/practices/line-gates.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

export default defineDocumentRule({
  id: 'jwt-hardcoded-secret',
  title: 'Signing key of web tokens written in the code',
  why: 'Whoever reads the code can sign a token for any user, and no log will tell it from a real one.',
  remediation:
    'Read the key from the environment, stop when it is missing or shorter than 32 bytes, and replace it: all tokens signed so far become invalid.',
  fixes: {
    javascript: requiredVariable('javascript', 'JWT_SECRET'),
    python: requiredVariable('python', 'JWT_SECRET'),
    go: requiredVariable('go', 'JWT_SECRET'),
    java: requiredVariable('java', 'JWT_SECRET'),
    kotlin: requiredVariable('kotlin', 'JWT_SECRET'),
    csharp: requiredVariable('csharp', 'JWT_SECRET'),
    ruby: requiredVariable('ruby', 'JWT_SECRET'),
    php: requiredVariable('php', 'JWT_SECRET'),
    rust: requiredVariable('rust', 'JWT_SECRET'),
    any: 'JWT_SECRET',
  },
  severity: 9.0,
  cites: [
    { document: 'S3', line: 48, practice: 'The signing key comes from the environment and has no default.' },
    { document: 'S3', line: 22, practice: 'No credential is written in the code.' },
  ],
  confidence: 'high',
  files: (path) => isCode(path) && !isVendored(path),
  keywords: ['jwt', 'jose', 'jsonwebtoken', 'SymmetricSecurityKey', 'SignedString', 'SIGNING_KEY', 'signing'],
  lines: NAMES_TOKENS,
  *check(file, inventory) {
    const code = file.code()
    const language = languageOf(file.path)
    if (!code || !language) return
    for (const { taker, within, expression } of emptyKeysOf(code, file.text))
      yield {
        path: file.path,
        range: expression.range,
        resource: within ? `${taker} in ${within}` : taker,
        message: `${taker} takes an empty key`,
        severity: severityAt(file.path, 9.0),
      }
    for (const key of signingKeysOf(code)) {
      const resource = key.within ? `${key.taker} in ${key.within}` : key.taker
      const literal = literalKey(key, file, inventory)
      if (!literal) continue
      yield {
        path: literal.path,
        range: literal.string.range,
        secret: literal.string.value,
        resource,
        message: `${key.taker} takes a key that is written in the code`,
        severity: severityAt(literal.path, 9.0, literal.string.value),
        fix: requiredVariable(language, 'JWT_SECRET'),
      }
    }
  },
  examples: [
    {
      files: {
        'a.py':
          'import jwt\ntoken = jwt.encode(p, "", algorithm="HS256")\nclaims = jwt.decode(t, "", algorithms=["HS256"])\n',
        'a.go': 'package a\n\nfunc f() { s, _ := token.SignedString([]byte("")) }\n',
        'a.js': "const jwt = require('jsonwebtoken')\njwt.verify(t, '')\n",
        'a.rb': "require 'jwt'\nJWT.encode(p, '', 'HS256')\n",
        'a.php': "<?php\nuse Firebase\\JWT\\JWT;\n$t = JWT::encode($p, '', 'HS256');\n",
        'a.rs': 'fn f() { let k = EncodingKey::from_secret(b""); let j = jsonwebtoken::encode(h, c, k); }\n',
        'A.java': 'class A { void f() { JWT.create().sign(Algorithm.HMAC256("")); } }\n',
      },
      at: ['A.java:1', 'a.go:3', 'a.js:2', 'a.php:3', 'a.py:2', 'a.py:3', 'a.rb:2', 'a.rs:1'],
    },
    {
      files: {
        'a.js':
          "const { expressjwt } = require('express-jwt')\nconst own = { secret: 'kettle-bruise-heron-91' }\napp.use(expressjwt(Object.assign({ secret: 'heron-bruise-kettle-19' }, more)))\napp.use(expressjwt(Object.assign({}, own, more)))\n",
      },
      at: ['a.js:2', 'a.js:3'],
    },
    {
      files: { 'auth.js': "const jwt = require('jsonwebtoken')\njwt.sign(payload, 'your_jwt_secret')\n" },
      at: ['auth.js:2'],
    },
    {
      files: {
        'auth.js':
          "import { verify } from 'jsonwebtoken'\nconst s = 'kettle-Bruise'\nexport const check = (t) => verify(t, s)\n",
      },
      at: ['auth.js:2'],
    },
    {
      files: {
        'src/auth.js':
          "const jwt = require('jsonwebtoken')\nconst { secret } = require('./config')\njwt.verify(t, secret)\n",
        'src/config.js': "module.exports = {\n  secret: 'kettle-Bruise',\n}\n",
      },
      at: ['src/config.js:2'],
    },
    {
      files: {
        'auth.js':
          "import * as jose from 'jose'\nconst key = new TextEncoder().encode('kettle-Bruise')\nawait new jose.SignJWT(p).setProtectedHeader(h).sign(key)\n",
      },
      at: ['auth.js:2'],
    },
    {
      files: {
        'auth.js': "const jwt = require('jsonwebtoken')\njwt.sign(p, process.env.JWT_SECRET || 'kettle')\n",
      },
      at: ['auth.js:2'],
    },
    {
      files: {
        'app.ts':
          "@Module({ imports: [JwtModule.register({ secret: 'kettle', signOptions: {} })] })\nclass A {}\n",
      },
      at: ['app.ts:1'],
    },
    {
      files: { 'strategy.ts': "super({ jwtFromRequest: from, secretOrKey: 'kettle' })\n" },
      at: ['strategy.ts:1'],
    },
    {
      files: {
        'app.py': 'import jwt\ndef token(p):\n    return jwt.encode(p, "kettle", algorithm="HS256")\n',
      },
      at: ['app.py:3'],
    },
    { files: { 'app.py': 'app.config["JWT_SECRET_KEY"] = "super-secret"\n' }, at: ['app.py:1'] },
    {
      files: { 'settings.py': 'SIMPLE_JWT = {\n    "SIGNING_KEY": "kettle-Bruise",\n}\n' },
      at: ['settings.py:2'],
    },
    {
      files: {
        'auth.go':
          'package a\nvar jwtKey = []byte("kettle-Bruise")\nfunc f() { s, _ := token.SignedString(jwtKey) }\n',
      },
      at: ['auth.go:2'],
    },
    {
      files: {
        'auth.go':
          'package a\nfunc f(t string) {\n\tjwt.Parse(t, func(t *jwt.Token) (any, error) {\n\t\treturn []byte("kettle"), nil\n\t})\n}\n',
      },
      at: ['auth.go:4'],
    },
    {
      files: {
        'A.java': 'class A {\n  Algorithm a() { return Algorithm.HMAC256("kettle"); } // com.auth0.jwt\n}\n',
      },
      at: ['A.java:2'],
    },
    {
      files: {
        'A.java':
          'class A { // jjwt\n  String f() { return Jwts.builder().setSubject(s).signWith(SignatureAlgorithm.HS256, "kettle").compact(); }\n}\n',
      },
      at: ['A.java:2'],
    },
    {
      files: {
        'a.cs': 'class A { object K = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("kettle-Bruise")); }\n',
      },
      at: ['a.cs:1'],
    },
    { files: { 'a.rb': "token = JWT.encode payload, 'kettle', 'HS256'\n" }, at: ['a.rb:1'] },
    { files: { 'a.rb': "token = JWT.encode payload, nil, 'HS256'\n" }, at: ['a.rb:1'] },
    {
      files: {
        'a.py':
          'from jose import jwt\nclass Tokens:\n    secret = "kettle-Bruise"\n    def a(self):\n        return jwt.encode(c, self.secret)\n',
        'b.php':
          "<?php\nclass A {\n  const KEY = 'kettle-Bruise';\n  function f() { return JWT::encode($c, self::KEY, 'HS256'); }\n}\n",
        'c.js': "app.register(require('@fastify/jwt'), { secret: 'kettle-Bruise' })\n",
        'd.go':
          'package a\nvar a = jwtauth.New("HS256", []byte("kettle"), nil)\nvar b = jwt.GinJWTMiddleware{Realm: "a", Key: []byte("kettle")}\n',
      },
      at: ['a.py:3', 'b.php:3', 'c.js:1', 'd.go:2', 'd.go:3'],
    },
    { files: { 'a.php': "<?php\n$t = JWT::encode($p, 'kettle', 'HS256');\n" }, at: ['a.php:2'] },
    {
      files: { 'a.rs': 'fn f() { let k = EncodingKey::from_secret("kettle".as_ref()); } // jsonwebtoken\n' },
      at: ['a.rs:1'],
    },
    {
      files: {
        'spread.js':
          "const { expressjwt } = require('express-jwt')\nconst base = { secret: 'kettle-Bruise-91', algorithms: ['HS256'] }\napp.use(expressjwt({ ...base, credentialsRequired: false }))\napp.use(expressjwt({ ...base, secret: process.env.JWT_SECRET }))\n",
      },
      at: ['spread.js:2'],
    },
  ],
  counterExamples: [
    { files: { 'keys.go': 'package keys\n\nconst FieldSigningKey = "signing_key"\n' }, at: [] },
    {
      files: {
        'peek.py': 'import jwt\nclaims = jwt.decode(t, "", options={"verify_signature": False})\n',
        'auth.js':
          "const jwt = require('jsonwebtoken')\nlet secret = ''\nsecret = await load()\njwt.verify(t, secret)\n",
      },
      at: [],
    },
    {
      files: { 'auth.js': "const jwt = require('jsonwebtoken')\njwt.sign(p, process.env.JWT_SECRET)\n" },
      at: [],
    },
    {
      files: {
        'auth.js': "const jwt = require('jsonwebtoken')\njwt.verify(t, fs.readFileSync('pub.pem'))\n",
      },
      at: [],
    },
    {
      files: {
        'auth.js': "const secret = 'kettle'\nfunction f(t, secret) {\n  return jwt.verify(t, secret)\n}\n",
      },
      at: [],
    },
    { files: { 'auth.py': 'import jwt\njwt.decode(t, settings.KEY, algorithms=["HS256"])\n' }, at: [] },
    {
      files: {
        'keys.ts':
          "export const names = { jwtSecret: 'JWT_SECRET', jwtSecretTitle: 'Secret of the tokens' }\n",
      },
      at: [],
    },
    { files: { 'a.rb': 'JWT.decode token, nil, true, { algorithm: "RS256" }, jwks: loader\n' }, at: [] },
  ],
})
