import { addressOf, attributeOf, blocksIn } from '../../src/documents/hcl/hcl.ts'
import { isLiteral, keyedScalars, type Node, pathText } from '../../src/documents/node.ts'
import { formatOf, isCode, isLockFile, isTerraform, isVendored } from '../../src/documents/paths.ts'
import { type SourceFile, treesOf } from '../../src/documents/source-file.ts'
import {
  isTargetName,
  namesPlainHost,
  type PlainUrl,
  plainHost,
  plainUrlsInCode,
  plainUrlsInCommand,
} from '../../src/practices/code/plain-urls.ts'
import { commandsIn, mayHoldCommands } from '../../src/practices/commands/commands.ts'
import { API_WORDS, plainApis } from '../../src/practices/plain-apis.ts'
import { OPEN_APP_WORDS, openApps } from '../../src/practices/plain-apps.ts'
import { isRequirements, plainSources } from '../../src/practices/plain-sources.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { MAY_SEND } from '../../src/practices/request-gates.ts'
import { isSample } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule } from '../rule.ts'

/** A credential goes over the open wire. */
const WITH_CREDENTIAL = 7.5

export default defineDocumentRule({
  id: 'http-plain-url',
  title: 'Request, webhook or package source over plain HTTP',
  why: 'Everybody on the way reads what is sent and may change what comes back, be it a token, an allow list or a program.',
  remediation:
    'Use the https address of the service; where it has none, put one in front of it or use another service.',
  severity: 5.5,
  cites: [
    { document: 'S1', line: 33, practice: 'No plain HTTP endpoints on the internet.' },
    { document: 'S4', line: 58, practice: 'All external communication is by TLS.' },
    {
      document: 'S4',
      line: 59,
      practice: 'Names inside the cluster serve for backends, and they may be plain.',
    },
  ],
  confidence: 'medium',
  files: (path) =>
    !isVendored(path) &&
    !isLockFile(path) &&
    (isCode(path) ||
      isTerraform(path) ||
      mayHoldCommands(path) ||
      isRequirements(path) ||
      ['ini', 'dotenv', 'toml', 'json', 'xml'].includes(formatOf(path))),
  keywords: ['http://', ...OPEN_APP_WORDS, ...API_WORDS],
  lines: MAY_SEND,
  *check(file, inventory) {
    const lower = isSample(file.path)
    const seen = new Set<number>()
    for (const { path, range, host, resource, credential } of plainUrls(file, inventory)) {
      if (seen.has(range.start)) continue
      seen.add(range.start)
      yield {
        path,
        range,
        resource,
        message: credential
          ? `a credential goes to ${host} over plain HTTP`
          : `${host} is spoken to over plain HTTP`,
        fix: `https://${host}`,
        ...(lower ? { severity: 3.0 } : credential && { severity: WITH_CREDENTIAL }),
      }
    }
    yield* openApps(file)
  },
  examples: [
    {
      files: {
        'main.tf':
          'module "m" {\n  webhook_url = "http://hooks.acme.io/port"\n}\ndata "http" "ip" {\n  url = "http://ipecho.net/plain"\n}\n',
        'api.yaml':
          'openapi: 3.1.0\nservers:\n  - url: https://api.acme.io\n  - url: http://api.acme.io/v1\n',
        'old.json': '{"swagger": "2.0", "host": "api.acme.io",\n"schemes": ["http"], "paths": {}}\n',
      },
      at: ['main.tf:2', 'main.tf:5', 'api.yaml:4', 'old.json:2'],
    },
    {
      files: { 'ansible.cfg': '[galaxy]\nserver = http://galaxy.acme.io\n' },
      at: ['ansible.cfg:2'],
    },
    { files: { 'a.js': "axios.post('http://api.acme.io', { apiKey })\n" }, at: ['a.js:1'] },
    {
      files: { 'a.py': 'import requests\nurl = "http://api.acme.io/v1"\nrequests.get(url)\n' },
      at: ['a.py:3'],
    },
    {
      files: {
        Dockerfile: 'FROM debian:12\nADD http://get.acme.io/tool.tgz /opt\nRUN wget http://get.acme.io/x\n',
      },
      at: ['Dockerfile:2', 'Dockerfile:3'],
    },
    { files: { '.npmrc': 'registry=http://npm.acme.io/\n' }, at: ['.npmrc:1'] },
    {
      files: {
        'pom.xml':
          '<project xmlns="http://maven.apache.org/POM/4.0.0"><repositories><repository>\n<url>http://repo.acme.io/maven</url></repository></repositories></project>\n',
      },
      at: ['pom.xml:2'],
    },
    {
      files: {
        'A.java':
          'class A {\n  void f() {\n    new URL("http://api.acme.io/").openConnection();\n    HttpRequest.newBuilder().uri(URI.create("http://api.acme.io/")).build();\n    new HttpGet("http://api.acme.io/");\n    restTemplate.exchange("http://api.acme.io/", GET);\n  }\n}\n',
        'a.go': 'package a\n\nfunc f() { gorequest.New().Delete("http://api.acme.io/") }\n',
        'a.js':
          "axios({ method: 'get', url: 'http://api.acme.io/' })\nconst options = { url: 'http://api.acme.io/' }\nrequest(options)\n",
        'a.php':
          "<?php\ncurl_setopt($c, CURLOPT_URL, 'http://api.acme.io/');\n$client->request('GET', 'http://api.acme.io/');\n",
        'a.rb':
          "uri = URI('http://api.acme.io/')\nNet::HTTP.get(uri)\nRestClient::Request.execute(method: :get, url: 'http://api.acme.io/')\n",
        'a.rs': 'fn f() {\n  reqwest::Client::new().get("http://api.acme.io/").send();\n}\n',
        'b.py':
          'from urllib.request import URLopener\nopener = URLopener()\nopener.retrieve("http://api.acme.io/")\n',
      },
      at: [
        ...['A.java:3', 'A.java:4', 'A.java:5', 'A.java:6', 'a.go:3', 'a.js:1', 'a.js:2'],
        ...['a.php:2', 'a.php:3', 'a.rb:2', 'a.rb:3', 'a.rs:2', 'b.py:3'],
      ],
    },
    {
      files: {
        Dockerfile: 'FROM debian:12\nENV API_URL=http://api.acme.io\n',
        'a.ts': "const api = process.env.API_URL || 'http://api.acme.io'\n",
        'A.cs':
          'class A { void F() { var c = new HttpClient { BaseAddress = new Uri("http://api.acme.io") }; } }\n',
        'build.gradle': 'repositories {\n  maven { url "http://repo.acme.io/maven2" }\n}\n',
        Gemfile: "source 'http://gems.acme.io'\n",
        'requirements.txt': '--index-url http://pypi.acme.io/simple\n',
        'setup.sh': 'export API_BASE=http://api.acme.io\n',
        'tasks/main.yml': '- get_url:\n    url: http://files.acme.io/tool.tgz\n',
      },
      at: [
        ...['Dockerfile:2', 'a.ts:1', 'A.cs:1', 'build.gradle:2', 'Gemfile:1', 'requirements.txt:1'],
        ...['setup.sh:1', 'tasks/main.yml:2'],
      ],
    },
    {
      files: {
        'app/src/main/AndroidManifest.xml':
          '<manifest>\n<application android:label="shop" android:usesCleartextTraffic="true"/></manifest>\n',
        'app/src/main/res/xml/net.xml':
          '<network-security-config>\n<domain-config cleartextTrafficPermitted="true"><domain>api.acme.io</domain></domain-config>\n<base-config cleartextTrafficPermitted="true"/></network-security-config>\n',
        'ios/Info.plist':
          '<plist><dict><key>NSAppTransportSecurity</key><dict>\n<key>NSAllowsArbitraryLoads</key><true/>\n<key>NSExceptionDomains</key><dict><key>acme.io</key><dict>\n<key>NSExceptionAllowsInsecureHTTPLoads</key><true/></dict></dict></dict></dict></plist>\n',
      },
      at: [
        ...['app/src/main/AndroidManifest.xml:2', 'app/src/main/res/xml/net.xml:2'],
        ...['app/src/main/res/xml/net.xml:3', 'ios/Info.plist:2', 'ios/Info.plist:4'],
      ],
    },
  ],
  counterExamples: [
    {
      files: {
        'api.yaml': 'openapi: 3.1.0\nservers:\n  - url: http://localhost:8080\n  - url: http://{host}/v1\n',
        'old.json': '{"swagger": "2.0", "host": "api.acme.io", "schemes": ["https", "http"]}\n',
        'near.yaml': 'swagger: "2.0"\nhost: localhost:8080\nschemes: [http]\n',
        'app/src/debug/AndroidManifest.xml': '<application android:usesCleartextTraffic="true"/>\n',
        'app/src/main/AndroidManifest.xml':
          '<application android:networkSecurityConfig="@xml/net" android:usesCleartextTraffic="true"/>\n',
        'app/src/main/res/xml/net.xml':
          '<network-security-config><domain-config cleartextTrafficPermitted="true"><domain>10.0.2.2</domain><domain>192.168.0.0/16</domain></domain-config></network-security-config>\n',
        'ios/Info.plist':
          '<dict><key>NSAllowsArbitraryLoads</key><true/><key>NSAllowsLocalNetworking</key><true/></dict>\n',
        Dockerfile: 'FROM debian:12\nENV API_URL=http://api:8080 HOME_PAGE=http://acme.io\n',
        'a.ts': "const api = process.env.API_URL || 'http://localhost:3000'\n",
        'build.gradle':
          'repositories {\n  maven { url "https://repo.acme.io/maven2" }\n}\npom { url = "http://acme.io" }\n',
      },
      at: [],
    },
    {
      files: {
        'values.yaml':
          'backend_url: http://backend.default.svc.cluster.local:8080\napi_url: http://api:3000\n',
      },
      at: [],
    },
    { files: { 'icon.xml': '<svg xmlns="http://www.w3.org/2000/svg"><url>none</url></svg>\n' }, at: [] },
    {
      files: {
        'a.go': 'package a\n\nfunc f() { http.Get("http://127.0.0.1/"); http.Get("https://acme.io/") }\n',
      },
      at: [],
    },
    {
      files: { 'package.json': '{"homepage": "http://acme.io", "bugs": {"url": "http://acme.io/issues"}}\n' },
      at: [],
    },
    {
      files: {
        'a.js':
          "const home = new URL('http://acme.io/')\nlinks.get('http://acme.io/')\ncache.put('http://acme.io/', page)\nhttps.get('http://acme.io/')\n",
        'A.java': 'class A { void f() { factory.setFeature("http://acme.io/features/x", true); } }\n',
      },
      at: [],
    },
    { files: { 'a.py': '# see http://acme.io/docs\nNAMESPACE = "http://acme.io/ns"\n' }, at: [] },
  ],
})

function* plainUrls(file: SourceFile, inventory: Inventory): Generator<PlainUrl> {
  yield* plainApis(file)
  if (!namesPlainHost(file.text)) return
  const { path } = file
  if (isCode(path)) yield* plainUrlsInCode(file, inventory)
  if (isTerraform(path)) yield* inTerraform(file)
  if (mayHoldCommands(path)) for (const command of commandsIn(file)) yield* plainUrlsInCommand(command, file)
  for (const root of treesOf(file)) yield* named(root, file)
  for (const { name, value, valueRange } of formatOf(path) === 'shell' ? [] : file.assignments()) {
    const host =
      isTargetName(name) || /(?:^|:)registry$|^(?:extra-)?index-url$/.test(name)
        ? plainHost(value)
        : undefined
    if (host) yield { path, range: valueRange, host, resource: name, credential: false }
  }
  yield* plainSources(file)
}

function* named(root: Node, file: SourceFile): Generator<PlainUrl> {
  for (const { key, node, path } of keyedScalars(root)) {
    const isFetched = key === 'url' && /^(?:.*\.)?(?:get_url|uri)$/.test(String(path.at(-2)))
    const host = isLiteral(node) && (isFetched || isTargetName(key)) ? plainHost(node.text) : undefined
    if (host) yield { path: file.path, range: node.range, host, resource: pathText(path), credential: false }
  }
}

function* inTerraform(file: SourceFile): Generator<PlainUrl> {
  for (const block of file.hcl()?.blocks ?? []) {
    const isFetched = block.type === 'data' && block.labels[0] === 'http'
    for (const part of [block, ...blocksIn(block)])
      for (const { name, value } of part.attributes) {
        const text = value.kind === 'string' ? value.value : value.kind === 'template' ? value.text : ''
        const host =
          (isFetched && name === 'url') ||
          isTargetName(part.type === 'variable' && name === 'default' ? (part.labels[0] ?? '') : name) ||
          isWebhook(part.type, name, attributeOf(part, 'url') === value)
            ? plainHost(text)
            : undefined
        if (host)
          yield {
            path: file.path,
            range: value.range,
            host,
            resource: `${addressOf(block)}.${name}`,
            credential: false,
          }
      }
  }
}

const isWebhook = (type: string, name: string, isUrl: boolean): boolean =>
  name === 'url' && isUrl && /webhook|configuration|http_endpoint/.test(type)
