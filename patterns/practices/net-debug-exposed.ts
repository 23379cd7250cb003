import { isCode, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { isWebConfig, shownByWebConfig } from '../../src/practices/aspnet-settings.ts'
import { shownByCode } from '../../src/practices/code/debug-code.ts'
import { shownBySettings } from '../../src/practices/debug-settings.ts'
import { ALL_BUT_PYTHON } from '../../src/practices/line-gates.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { mayHoldSettings } from '../../src/practices/settings.ts'
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
  files: (path) =>
    (isCode(path) && !isVendored(path)) ||
    mayHoldSettings(path) ||
    /php\.ini/.test(path) ||
    isWebConfig(path),
  keywords: [
    'customErrors',
    'httpErrors',
    'localOnly',
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
        /\.debug\s*\(\s*true|(?:WP_DEBUG\w*|YII_DEBUG|['"]debug)['"]\s*,\s*(?:true|True|TRUE|[1-9])|(?<![.\w])errorhandler(?!\w)|APP_DEBUG|app\.debug|UseDeveloperExceptionPage|consider_all_requests_local|phpinfo|display_errors|net\/http\/pprof/,
    },
    { words: ['debug'], shape: /debug(?:["']\])?\s*=\s*\w/iy, not: ALL_BUT_PYTHON },
    {
      words: ['stack', 'env'],
      shape: /\b(?:err|error|e|ex|exception)\s*\??\.\s*stack\b|process\s*\??\.\s*env\b(?!\??\.\w)/,
      before: /\b(?:res|response|reply|ctx)\b[\s\S]*\b(?:json|send|render|end|jsonp)\s*\(/,
    },
  ],
  *check(file, inventory) {
    const lower = isSample(file.path) ? { severity: NOTE } : {}
    const hits = isCode(file.path)
      ? shownByCode(file)
      : isWebConfig(file.path)
        ? inWebConfig(file, inventory)
        : shownBySettings(file)
    for (const hit of hits) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: {
        'application.properties': 'management.endpoints.web.exposure.include=*\n',
        'application.yml':
          'management:\n  endpoints:\n    web:\n      exposure:\n        include: health,env\n',
      },
      at: ['application.properties:1', 'application.yml:5'],
    },
    {
      files: {
        'app.py': 'from flask import Flask\napp = Flask(__name__)\napp.run(debug=True)\n',
        'kept.py': "from flask import Flask\napp = Flask(__name__)\napp.config['DEBUG'] = True\n",
        'named.py': 'from flask import Flask\nSHOW = True\nFlask(__name__).run(debug=SHOW)\n',
      },
      at: ['app.py:3', 'kept.py:3', 'named.py:3'],
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
    {
      files: {
        '.env.production': 'APP_DEBUG=true\n',
        'info.php': '<?php\nphpinfo();\n',
        'Startup.cs': 'class A { void F() {\n  app.UseDeveloperExceptionPage();\n} }\n',
        'config/environments/production.rb':
          'Rails.application.configure do\n  config.consider_all_requests_local = true\nend\n',
        'start.php': "<?php\nconfig(['app.debug' => true]);\nputenv('APP_DEBUG=true');\n",
      },
      at: [
        '.env.production:1',
        'info.php:2',
        'Startup.cs:2',
        'config/environments/production.rb:2',
        'start.php:2',
        'start.php:3',
      ],
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
    {
      files: {
        'Web.config':
          '<configuration>\n  <system.web>\n    <customErrors mode="Off" />\n    <trace enabled="true" localOnly="false" />\n  </system.web>\n  <system.webServer>\n    <httpErrors errorMode="Detailed" />\n  </system.webServer>\n</configuration>\n',
      },
      at: ['Web.config:3', 'Web.config:4', 'Web.config:7'],
    },
  ],
  counterExamples: [
    {
      files: {
        'a/Web.config':
          '<configuration><system.web><customErrors mode="Off" /></system.web></configuration>\n',
        'a/Web.Release.config':
          '<configuration><system.web><customErrors mode="RemoteOnly" xdt:Transform="Replace" /></system.web></configuration>\n',
        'b/Web.Debug.config':
          '<configuration><system.web><customErrors mode="Off" /></system.web></configuration>\n',
      },
      at: [],
    },
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

function* inWebConfig(file: SourceFile, inventory: Inventory): Generator<Hit> {
  for (const { name, range, better } of shownByWebConfig(file, inventory))
    yield {
      path: file.path,
      range,
      resource: name,
      message: `${name} shows callers the errors of the application from inside`,
      instead: better,
    }
}
