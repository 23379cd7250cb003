import { isCode, isVendored, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { callWeakness, isAppDebug, isDebugOn } from '../../src/practices/code/debug-code.ts'
import { ofActuator, ofDebug } from '../../src/practices/debug-settings.ts'
import { opposite } from '../../src/practices/fixes/setting.ts'
import { mayHoldSettings, settingsOf } from '../../src/practices/settings.ts'
import { isSample } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** Where only the developer runs it. */
const NOTE = 3.0

export default defineDocumentRule({
  id: 'net-debug-exposed',
  title: 'Debug mode, diagnostics or internals shown to callers',
  why: 'Debuggers run code for whoever reaches them, and dumps of the environment, of memory and of stacks hold the secrets of the process.',
  remediation:
    'Switch it off where others can reach it, or bind it to the loopback address or to a port behind authentication.',
  fixes: {
    python: 'debug=False',
    javascript: "res.status(500).json({ error: 'internal error' })",
    go: 'http.ListenAndServe("127.0.0.1:6060", nil)   // the profiler; the program itself gets a mux of its own',
    java: 'web.debug(false)',
    kotlin: 'web.debug(false)',
    csharp: 'if (app.Environment.IsDevelopment()) app.UseDeveloperExceptionPage();',
    php: "ini_set('display_errors', '0');",
    ruby: 'config.consider_all_requests_local = false',
    any: 'debug: false',
  },
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
    'DeveloperExceptionPage',
    'consider_all_requests_local',
    'errorhandler',
    'include-stacktrace',
    'web-allow-others',
    'FLASK_ENV',
  ],
  lines: [
    {
      words: [
        'debug',
        'phpinfo',
        'display_errors',
        'pprof',
        'developerexceptionpage',
        'consider_all_requests_local',
        'errorhandler',
      ],
      shape:
        /\bdebug\s*=\s*(?:True|1)\b|\.debug\s*\(\s*true|(?:WP_DEBUG\w*|YII_DEBUG|['"]debug)['"]\s*,\s*(?:true|[1-9])|errorhandler|^\s*DEBUG\s*=|(?:APP_DEBUG|app\.debug)|UseDeveloperExceptionPage|consider_all_requests_local|phpinfo|display_errors|net\/http\/pprof/im,
    },
    {
      words: ['stack', 'env'],
      shape: /\b(?:err|error|e|ex|exception)\s*\??\.\s*stack\b|process\s*\??\.\s*env\b(?!\??\.\w)/,
      before: /\b(?:res|response|reply|ctx)\b[\s\S]*\b(?:json|send|render|end|jsonp)\s*\(/,
    },
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
    {
      files: {
        'Startup.cs': 'class A { void F() {\n  app.UseDeveloperExceptionPage();\n} }\n',
        'config/environments/production.rb':
          'Rails.application.configure do\n  config.consider_all_requests_local = true\nend\n',
        'start.php': "<?php\nconfig(['app.debug' => true]);\nputenv('APP_DEBUG=true');\n",
      },
      at: ['Startup.cs:2', 'config/environments/production.rb:2', 'start.php:2', 'start.php:3'],
    },
    {
      files: {
        'application.yml':
          'server:\n  error:\n    include-stacktrace: always\nspring:\n  h2:\n    console:\n      settings:\n        web-allow-others: true\n',
        'wp-config.php': "<?php\ndefine('WP_DEBUG', true);\nConfigure::write('debug', 2);\n",
        'Web.java': 'class Web { void f() { return (web) -> web.debug(true); } }\n',
        'app.js': "const errors = require('errorhandler')\napp.use(errors())\n",
      },
      at: [
        'Web.java:1',
        'app.js:2',
        'application.yml:3',
        'application.yml:8',
        'wp-config.php:2',
        'wp-config.php:3',
      ],
    },
    {
      files: {
        'app.py':
          "from flask import Flask\napp = Flask(__name__)\napp.config['DEBUG'] = True\napp.debug = True\n",
        'api.py': 'from fastapi import FastAPI\napi = FastAPI(title="a", debug=True)\n',
      },
      at: ['app.py:3', 'app.py:4', 'api.py:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        'app.py':
          "from flask import Flask\napp = Flask(__name__)\nif os.environ.get('LOCAL_DEBUG'):\n    app.debug = True\nlogging_server = object()\napp.config['DEBUG'] = os.environ['DEBUG']\n",
      },
      at: [],
    },
    {
      files: {
        'application.yml': 'server:\n  error:\n    include-stacktrace: never\n',
        'wp-config.php':
          "<?php\ndefine('WP_DEBUG', false);\nif ($env === 'development') {\n  define('YII_DEBUG', true);\n}\n",
        'Web.java': 'class Web { void f() { log.debug(true); } }\n',
        'app.js':
          "const errors = require('errorhandler')\nif (app.get('env') === 'development') {\n  app.use(errors())\n}\n",
      },
      at: [],
    },
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
    {
      files: {
        'Startup.cs':
          'class A { void F() {\n  if (env.IsDevelopment())\n  {\n    app.UseDeveloperExceptionPage();\n  }\n} }\n',
        'config/environments/development.rb': 'config.consider_all_requests_local = true\n',
        'start.php': "<?php\nconfig(['app.debug' => false]);\n",
      },
      at: [],
    },
  ],
})

/** In the name of every setting below. */
const SETTING = /management|include-stacktrace|web-allow-others|FLASK_ENV|\b(?:\w+_)?DEBUG\b|display_errors/

function* inSettings(file: SourceFile): Generator<Hit> {
  if (!SETTING.test(file.text)) return
  for (const { name, path, value, valueRange } of settingsOf(file)) {
    const found = ofActuator(path, value) ?? ofDebug(name, value, file)
    if (found)
      yield {
        path: file.path,
        range: valueRange,
        resource: path,
        message: found,
        instead: quietValue(name, path, value),
      }
  }
  if (/php\.ini/.test(nameOf(file.path)))
    for (const match of file.text.matchAll(/^[ \t]*display_errors[ \t]*=[ \t]*(?:on|1|stdout)\b/gim))
      yield {
        path: file.path,
        range: { start: match.index, end: match.index + match[0].length },
        resource: 'display_errors',
        message: 'errors are shown to callers with their places in the code',
        fix: 'display_errors = Off',
      }
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

/** What shows callers no more than they need. */
function quietValue(name: string, path: string, value: string): string {
  if (path.includes('exposure')) return 'health,info'
  return name === 'FLASK_ENV' ? 'production' : (opposite(value) ?? 'false')
}
