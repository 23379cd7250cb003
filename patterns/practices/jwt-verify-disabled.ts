import { isCode, isVendored } from '../../src/documents/paths.ts'
import { tokenCallsOf } from '../../src/practices/code/jwt.ts'
import { unverifiedBy, unverifiedIn } from '../../src/practices/code/unverified-token.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const SEVERITY = 8.5

export default defineDocumentRule({
  id: 'jwt-verify-disabled',
  title: 'Web token that is accepted without its signature',
  why: 'A token that is not verified is text from the caller: anybody writes the user and the role that they want into it.',
  remediation:
    'Verify every token with the key and a fixed list of algorithms, and use no claim before that.',
  fixes: {
    python: 'jwt.decode(token, key, algorithms=["HS256"])',
    javascript: "jwt.verify(token, key, { algorithms: ['HS256'] })",
    go: 'jwt.ParseWithClaims(token, claims, keyFunc, jwt.WithValidMethods([]string{"HS256"}))',
    java: 'Jwts.parser().verifyWith(key).build().parseSignedClaims(token);\n// with java-jwt: JWT.require(Algorithm.HMAC256(key)).build().verify(token);',
    kotlin:
      'Jwts.parser().verifyWith(key).build().parseSignedClaims(token)\n// with java-jwt: JWT.require(Algorithm.HMAC256(key)).build().verify(token)',
    csharp:
      'new TokenValidationParameters\n{\n    ValidateIssuerSigningKey = true,\n    IssuerSigningKey = key,\n    ValidAlgorithms = new[] { SecurityAlgorithms.HmacSha256 },\n}',
    ruby: "JWT.decode(token, key, true, { algorithm: 'HS256' })",
    php: "JWT::decode($token, new Key($key, 'HS256'))",
    rust: 'decode::<Claims>(token, &DecodingKey::from_secret(key), &Validation::new(Algorithm::HS256))?',
    any: 'verify(token, key, "HS256")',
  },
  severity: SEVERITY,
  cites: [{ document: 'S3', line: 10, practice: 'Callers are authenticated by signed web tokens.' }],
  confidence: 'high',
  files: (path) => isCode(path) && !isVendored(path),
  keywords: ['jwt', 'jose', 'jsonwebtoken', 'ignoreExpiration', 'TokenValidationParameters'],
  *check(file) {
    const code = file.code()
    if (!code) return
    const tokens = tokenCallsOf(code)
    const found = [
      ...tokens.flatMap((token) => unverifiedIn(token, tokens, code, file.text)),
      ...code.named.flatMap((named) => unverifiedBy(named)),
    ]
    for (const { expression, what, fix, severity = SEVERITY } of found)
      yield {
        path: file.path,
        range: expression.range,
        resource: what,
        message: what,
        severity: severityAt(file.path, severity),
        ...(fix !== undefined && { fix }),
      }
  },
  examples: [
    {
      files: {
        'a.py':
          'import jwt\ndef user(t):\n    return jwt.decode(t, key, options={"verify_signature": False})\n',
      },
      at: ['a.py:3'],
    },
    {
      files: { 'a.py': 'import jwt\nopts = {"verify_signature": False}\njwt.decode(t, key, options=opts)\n' },
      at: ['a.py:3'],
    },
    { files: { 'a.py': 'import jwt\njwt.decode(t, verify=False)\n' }, at: ['a.py:2'] },
    {
      files: {
        'a.py': 'from jwt import decode as read\nread(t, options={"verify_signature": False})\n',
        'b.py': 'import jwt as tokens\ntokens.decode(t, verify=False)\n',
      },
      at: ['a.py:2', 'b.py:2'],
    },
    {
      files: { 'a.js': "const jwt = require('jsonwebtoken')\njwt.verify(t, k, { algorithms: ['none'] })\n" },
      at: ['a.js:2'],
    },
    {
      files: {
        'a.rs':
          'use jsonwebtoken::Validation;\nfn f() {\n    let mut v = Validation::default();\n    v.insecure_disable_signature_validation();\n}\n',
        'A.java': 'class A { Object p = Jwts.parserBuilder().unsecured().build(); }\n',
        'a.cs': 'class A { object p = new TokenValidationParameters { RequireExpirationTime = false }; }\n',
      },
      at: ['A.java:1', 'a.cs:1', 'a.rs:4'],
    },
    { files: { 'a.js': "const jwt = require('jwt-simple')\njwt.decode(t, k, true)\n" }, at: ['a.js:2'] },
    {
      files: {
        'a.js':
          "const jwt = require('jsonwebtoken')\nfunction auth(req, res, next) {\n  req.user = jwt.decode(req.token)\n  next()\n}\n",
      },
      at: ['a.js:3'],
    },
    { files: { 'a.ts': 'super({ jwtFromRequest: from, ignoreExpiration: true })\n' }, at: ['a.ts:1'] },
    {
      files: { 'a.go': 'package a\nfunc f() { t, _, e := new(jwt.Parser).ParseUnverified(s, c) }\n' },
      at: ['a.go:2'],
    },
    {
      files: { 'a.go': 'package a\nfunc f() { s, e := t.SignedString(jwt.UnsafeAllowNoneSignatureType) }\n' },
      at: ['a.go:2'],
    },
    {
      files: {
        'A.java':
          'class A { // jwt\n  Algorithm a = Algorithm.none();\n  String s(JWTCreator.Builder b) { return b.sign(Algorithm.none()); }\n  Object t(String s) {\n    JwtParser parser = Jwts.parser().setSigningKey(k);\n    return parser.parse(s);\n  }\n}\n',
        'a.py':
          'import jwt\ndef user(t):\n    claims = jwt.decode(t, options={"verify_signature": False})\n    return find(claims["iss"], claims["sub"])\n',
      },
      at: ['A.java:2', 'A.java:3', 'A.java:6', 'a.py:3'],
    },
    {
      files: {
        'A.cs':
          'class A {\n  public async Task Invoke(HttpContext context) {\n    var jwt = new JwtSecurityTokenHandler().ReadJwtToken(token);\n    context.User = new ClaimsPrincipal(new ClaimsIdentity(jwt.Claims));\n  }\n}\n',
      },
      at: ['A.cs:3'],
    },
    { files: { 'a.rb': "JWT.decode token, key, false, { algorithm: 'HS256' }\n" }, at: ['a.rb:1'] },
    { files: { 'a.rb': "JWT.encode payload, nil, 'none'\n" }, at: ['a.rb:1'] },
    {
      files: {
        'a.py': 'import jwt\njwt.decode(t, key, algorithms=["HS256"], options={"verify_exp": False})\n',
        'a.php': '<?php\n$user = JWT::decode($t, null, false);\n',
        'a.rs': 'fn f() { let c = jsonwebtoken::dangerous_insecure_decode::<Claims>(t); }\n',
        'A.java':
          'class A {\n  String a(String t) { return JWT.decode(t).getSubject(); }\n  Object b(String t) { return Jwts.parser().setSigningKey(k).parse(t); }\n}\n',
        'a.ts':
          "import * as jwt from 'jsonwebtoken'\nclass Guard {\n  canActivate(request) {\n    const payload = jwt.decode(request.token)\n    request.user = { id: payload.sub }\n    return true\n  }\n}\n",
      },
      at: ['A.java:2', 'A.java:3', 'a.php:2', 'a.py:2', 'a.rs:1', 'a.ts:4'],
    },
    {
      files: { 'a.cs': 'var p = new TokenValidationParameters { ValidateIssuerSigningKey = false };\n' },
      at: ['a.cs:1'],
    },
    {
      files: {
        'a.js':
          "const { expressjwt } = require('express-jwt')\nconst more = ['none']\nconst known = { algorithms: ['HS256', ...more] }\napp.use(expressjwt({ secret: process.env.JWT_SECRET, ...known }))\napp.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: more }))\napp.use(expressjwt({ ...known, secret: process.env.JWT_SECRET, algorithms: ['HS256'] }))\n",
      },
      at: ['a.js:4', 'a.js:5'],
    },
  ],
  counterExamples: [
    {
      files: {
        'keys.go':
          'package a\n\nimport "github.com/golang-jwt/jwt/v5"\n\nfunc check(token string) error {\n\tt, _, err := jwt.NewParser().ParseUnverified(token, jwt.MapClaims{})\n\tparser := jwt.NewParser(jwt.WithValidMethods([]string{"RS256"}))\n\t_, err = parser.Parse(token, func(t *jwt.Token) (any, error) { return keyOf(t), nil })\n\treturn err\n}\n',
        'apple.go':
          'package a\n\nimport "github.com/golang-jwt/jwt/v5"\n\nfunc claimsOf(idToken string) error {\n\t_, _, err := jwt.NewParser().ParseUnverified(idToken, claims)\n\treturn jwk.ValidateTokenSignature(ctx, idToken, url)\n}\n',
        'a.py':
          'import jwt\n\ndef issuer(token):\n    return jwt.decode(token, options={"verify_signature": False})["iss"]\n\ndef user(sent):\n    key = keys[issuer(sent)]\n    return jwt.decode(sent, key, algorithms=["RS256"])\n',
      },
      at: [],
    },
    { files: { 'a.py': 'import jwt\njwt.decode(t, key, algorithms=["HS256"])\n' }, at: [] },
    {
      files: {
        'a.py': 'import jwt\njwt.decode(t, key, algorithms=["HS256"], options={"verify_aud": False})\n',
      },
      at: [],
    },
    {
      files: {
        'a.py':
          'import jwt\ndef user(t):\n    claims = jwt.decode(t, options={"verify_signature": False})\n    return jwt.decode(t, keys[claims["iss"]], algorithms=["RS256"])\n',
      },
      at: [],
    },
    {
      files: {
        'a.js':
          "const jwt = require('jsonwebtoken')\nfunction auth(req, res, next) {\n  const { kid } = jwt.decode(req.token, { complete: true }).header\n  req.user = jwt.verify(req.token, keys[kid])\n  next()\n}\n",
      },
      at: [],
    },
    {
      files: {
        'a.go':
          'package a\nfunc f(raw string) {\n\tu, _, _ := jwt.NewParser().ParseUnverified(raw, c)\n\tt, _ := jwt.Parse(raw, keys(u))\n}\n',
        'A.java':
          'class A {\n  String a(String t) { return JWT.decode(t).getSubject(); }\n  void b(String t) { verifier.verify(t); }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'A.cs':
          'class A {\n  DateTime End(string t) { return new JwtSecurityTokenHandler().ReadJwtToken(t).ValidTo; }\n}\n',
        'B.cs':
          'class B {\n  void Take(HttpContext context) {\n    context.User = handler.ValidateToken(t, parameters, out var seen);\n    var jwt = handler.ReadJwtToken(t);\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'a.py':
          'import jwt\ndef key_for(t):\n    claims = jwt.decode(t, options={"verify_signature": False})\n    if claims["iss"] not in KNOWN:\n        raise ValueError\n    return keys_of(claims.get("iss"))\n',
      },
      at: [],
    },
    { files: { 'a.js': "const jwt = require('jsonwebtoken')\nconsole.log(jwt.decode(t).exp)\n" }, at: [] },
    { files: { 'a.rb': "JWT.decode token, key, true, { algorithm: 'HS256' }\n" }, at: [] },
  ],
})
