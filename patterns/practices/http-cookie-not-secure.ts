import { isCode, isTest, isVendored, languageOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { cookiesOfWebConfig, isWebConfig } from '../../src/practices/aspnet-settings.ts'
import { openCookies } from '../../src/practices/code/open-cookies.ts'
import { mayHoldSettings, settingsOf } from '../../src/practices/settings.ts'
import { isSample } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'http-cookie-not-secure',
  title: 'Session cookie that travels or is read in clear',
  why: 'A session cookie without `secure` is sent over plain HTTP, and one without `httpOnly` is read by any script that gets into a page.',
  remediation:
    'Set `secure: true`, `httpOnly: true` and `sameSite` for every session and sign-in cookie where the site is served.',
  fixes: {
    python: 'response.set_cookie("session", value, secure=True, httponly=True, samesite="Lax")',
    javascript: "{ secure: true, httpOnly: true, sameSite: 'lax' }",
    go: 'Secure:   true,\nHttpOnly: true,\nSameSite: http.SameSiteLaxMode,',
    java: 'cookie.setSecure(true);\ncookie.setHttpOnly(true);   // of a ResponseCookie: .secure(true).httpOnly(true).sameSite("Lax")',
    kotlin: 'cookie.secure = true\ncookie.isHttpOnly = true',
    csharp:
      'options.Cookie.SecurePolicy = CookieSecurePolicy.Always;\noptions.Cookie.HttpOnly = true;\noptions.Cookie.SameSite = SameSiteMode.Lax;',
    ruby: 'secure: true, httponly: true, same_site: :lax',
    php: "['secure' => true, 'httponly' => true, 'samesite' => 'Lax']",
    rust: '.secure(true).http_only(true).same_site(SameSite::Lax)',
    any: 'secure: true',
  },
  severity: 5.5,
  cites: [
    { document: 'S1', line: 32, practice: 'The service runs behind HTTPS only.' },
    { document: 'S3', line: 66, practice: 'HTTPS is enforced.' },
  ],
  confidence: 'medium',
  files: (path) => (isCode(path) && !isVendored(path)) || mayHoldSettings(path) || isWebConfig(path),
  keywords: ['cookie', 'session', 'storage', 'requireSSL'],
  lines: [
    // A flag by its name; false is what it gets, on the same line or the next.
    {
      words: ['secure', 'httponly', 'http-only', 'http_only', 'https_only'],
      shape:
        /(?:secure\w*|https?[-_]?only\w*)["'\]]*\s*(?:=>|[:=,(])\s*["']?(?:false|0|off|CookieSecurePolicy)/i,
    },
    // What a constant says.
    {
      words: ['secure', 'httponly', 'http_only'],
      shape: /(?:secure|http_?only)\s*\(\s*[A-Z][A-Z0-9_]+\s*\)/i,
    },
    // By its place among the arguments.
    { words: ['cookie'], shape: /set_?(?:raw)?_?cookie\w*\s*\([\s\S]*,\s*(?:false|0)\b/i },
    { words: ['storage'], shape: /Storage\s*\.\s*setItem/y },
  ],
  *check(file, inventory) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of isCode(file.path) ? inCode(file) : inSettings(file)) yield { ...hit, ...lower }
    if (isWebConfig(file.path))
      for (const { name, range, better } of cookiesOfWebConfig(file, inventory))
        yield { ...hit(file, range, name, name), instead: better, ...lower }
  },
  examples: [
    {
      files: {
        'A.java':
          'class A {\n  private static final boolean SCRIPTS = false;\n  void f(HttpServletResponse r) {\n    Cookie cookie = new Cookie("session", id);\n    cookie.setHttpOnly(SCRIPTS);\n    r.addCookie(cookie);\n  }\n}\n',
      },
      at: ['A.java:5'],
    },
    {
      files: {
        'application.properties': 'micronaut.security.token.jwt.cookie.cookie-secure=false\n',
        'Web.config':
          '<configuration>\n  <system.web>\n    <httpCookies requireSSL="false" />\n    <authentication><forms requireSSL="false" /></authentication>\n  </system.web>\n</configuration>\n',
      },
      at: ['Web.config:3', 'Web.config:4', 'application.properties:1'],
    },
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
    {
      files: {
        'a.go':
          'package a\n\nfunc f() {\n\tsession.Options = &sessions.Options{HttpOnly: false}\n\thttp.SetCookie(w, &http.Cookie{Name: "session", Secure: false})\n}\n',
        'A.java':
          'class A {\n  void f() {\n    Cookie cookie = new Cookie("sid", v);\n    cookie.setSecure(false);\n    ResponseCookie.from("session", v).httpOnly(false).build();\n  }\n}\n',
        'a.cs': 'class A { void F() {\n  options.Cookie.HttpOnly = false;\n} }\n',
        'a.kt': 'fun f() {\n  val cookie = Cookie("sid", v)\n  cookie.isHttpOnly = false\n}\n',
        'a.php':
          "<?php\nsetcookie('session', $v, 0, '/', '', false);\nini_set('session.cookie_httponly', 0);\n",
        'a.rb':
          "Rails.application.config.session_store :cookie_store, key: '_kettle', httponly: false\ncookies[:session] = { value: 1, secure: false }\n",
        'app.py':
          "app.config['SESSION_COOKIE_SECURE'] = False\nresponse.set_cookie(key='session', value=v, httponly=False)\n",
      },
      at: [
        'A.java:4',
        'A.java:5',
        'a.cs:2',
        'a.go:4',
        'a.go:5',
        'a.kt:3',
        'a.php:2',
        'a.php:3',
        'a.rb:1',
        'a.rb:2',
        'app.py:1',
        'app.py:2',
      ],
    },
    { files: { 'in.ts': "localStorage.setItem('access_token', token)\n" }, at: ['in.ts:1'] },
  ],
  counterExamples: [
    {
      files: {
        'A.java':
          'class A {\n  Object away() { return ResponseCookie.from("token", "").maxAge(0).secure(false).build(); }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'A.java':
          'class A {\n  static boolean secure = false;\n  static final boolean HIDDEN = true;\n  void f() {\n    Cookie cookie = new Cookie("session", id);\n    cookie.setSecure(secure);\n    cookie.setHttpOnly(HIDDEN);\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'A.java':
          'class A {\n  void f() {\n    Cookie cookie = new Cookie("theme", v);\n    cookie.setSecure(false);\n    options.setSecure(false);\n  }\n}\n',
        'a.go': 'package a\n\nvar c = http.Cookie{Name: "lang", HttpOnly: false}\n',
        'a.ts': "localStorage.setItem('theme', 'dark')\nres.cookie('XSRF-TOKEN', t, { httpOnly: false })\n",
        'settings.py': 'if DEBUG:\n    SESSION_COOKIE_SECURE = False\n',
      },
      at: [],
    },
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

function* inCode(file: SourceFile): Generator<Hit> {
  const code = file.code()
  if (!code || file.environment === 'development' || isTest(file.path)) return
  const seen = new Set<number>()
  for (const { name, owner, range, isStored } of openCookies(code, file)) {
    if (seen.has(range.start)) continue
    seen.add(range.start)
    yield isStored
      ? {
          ...hit(file, range, `${owner} ${name}`, name),
          message: `${name} is kept where every script of the page reads it`,
          fix: "// on the server\nres.cookie('session', token, { httpOnly: true, secure: true, sameSite: 'lax' })",
          severity: 3.0,
        }
      : hit(file, range, owner, name)
  }
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
  ...(languageOf(file.path) === 'python' &&
    /^[A-Z]+(?:_[A-Z]+)+$/.test(name) && {
      fix: /\.config\b/.test(file.text.slice(Math.max(0, range.start - 40), range.start))
        ? `app.config["${name}"] = True`
        : `${name} = True`,
    }),
})

function* inSettings(file: SourceFile): Generator<Hit> {
  if (!/cookie|COOKIE/.test(file.text) || !/secure|SECURE|http-only/.test(file.text)) return
  for (const { name, path, value, valueRange } of settingsOf(file)) {
    if (!/^false$/i.test(value)) continue
    const spring = /(?:^|\.)server\.(?:servlet\.|reactive\.)?session\.cookie\.(?:secure|http-only)$/.test(
      path,
    )
    const micronaut = /(?:^|\.)micronaut\..*\bcookie-(?:secure|http-only)$/.test(path)
    const environment =
      /^(?:SESSION_SECURE_COOKIE|SESSION_COOKIE_SECURE)$/.test(name) && file.environment === 'production'
    if ((spring || micronaut || environment) && file.environment !== 'development')
      yield { ...hit(file, valueRange, path, name), instead: 'true' }
  }
}
