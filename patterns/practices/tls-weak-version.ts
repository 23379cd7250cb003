import { azureTemplates, isBicep } from '../../src/documents/dialects/azure.ts'
import { CLOUD_TEMPLATE_KEYWORDS } from '../../src/documents/dialects/cloudformation.ts'
import { addressOf, blocksIn, type HclBlock } from '../../src/documents/hcl/hcl.ts'
import { keyedScalars, pathText, type ScalarNode, walk } from '../../src/documents/node.ts'
import { formatOf, isCode, isJson, isVendored, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { inAzure } from '../../src/practices/azure/listeners.ts'
import { azureVersions } from '../../src/practices/azure/old-versions.ts'
import {
  isPlainListener,
  type OldPolicy,
  templatePolicies,
  terraformPolicies,
} from '../../src/practices/balancer-policies.ts'
import { oldVersions } from '../../src/practices/code/old-versions.ts'
import { newerVersion } from '../../src/practices/fixes/tls-versions.ts'
import { oldServers } from '../../src/practices/old-servers.ts'
import { isOldSetting } from '../../src/practices/old-settings.ts'
import { plain } from '../../src/practices/open-addresses.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { settingsOf } from '../../src/practices/settings.ts'
import { isSample, isTerraformSource } from '../../src/practices/terraform/modules.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'tls-weak-version',
  title: 'TLS older than 1.2 is accepted',
  why: 'SSL 3, TLS 1.0 and 1.1 are broken and withdrawn (RFC 8996); whoever stands between the ends can force them where they are accepted.',
  remediation:
    'Set the least version to TLS 1.2, better 1.3, or drop the setting where the default of the library or service is newer.',
  fixes: {
    hcl: 'min_tls_version = "1.2"',
    python: 'context.minimum_version = ssl.TLSVersion.TLSv1_2',
    go: 'MinVersion: tls.VersionTLS12',
    javascript: "minVersion: 'TLSv1.2'",
    java: 'SSLContext.getInstance("TLSv1.3");   // as a property: https.protocols=TLSv1.2,TLSv1.3',
    kotlin: 'SSLContext.getInstance("TLSv1.3")   // as a property: https.protocols=TLSv1.2,TLSv1.3',
    csharp:
      'SslProtocols.Tls12 | SslProtocols.Tls13   // of ServicePointManager: SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13',
    ruby: 'min_version = OpenSSL::SSL::TLS1_2_VERSION',
    php: "'crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT | STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT",
    rust: '.min_tls_version(reqwest::tls::Version::TLS_1_2)',
    any: 'ssl_protocols TLSv1.2 TLSv1.3;',
  },
  severity: 6.0,
  cites: [{ document: 'S2', line: 53, practice: 'HTTP clients use secure connections.' }],
  confidence: 'high',
  files: (path) =>
    isTerraformSource(path) ||
    isYaml(path) ||
    isJson(path) ||
    isBicep(path) ||
    (isCode(path) && !isVendored(path)) ||
    isServerConfiguration(path) ||
    formatOf(path) === 'ini',
  lines: [
    {
      words: ['tls', 'ssl'],
      shape:
        /(?:SSLv[23]|TLSv1(?:_1)?)_METHOD|\.protocols["']|set(?:Enabled)?Protocols|["'`](?:SSLv[23]|TLSv1)(?:_method|\.[01]|_1_method)?["'`]|VersionTLS1[01]|VersionSSL30|PROTOCOL_(?:SSLv[23]|TLSv1(?:_1)?\b)|(?:TLSVersion|SecurityProtocolType|SslProtocols)\s*\.|SSLContext\s*\.\s*getInstance|CURL_SSLVERSION_|STREAM_CRYPTO_METHOD_(?:SSL|TLSv1_[01])|\bTLS_1_[01]\b|tlsVersions|TLS1(?:_1)?_VERSION|SslVersion::TLS1|:(?:SSLv[23]|TLSv1(?:_1)?)\b|Tlsv1[01]\b|["']DTLSv1/,
    },
  ],
  keywords: ['TLS', 'SSLv', 'ssl_policy', 'SslPolicy', 'SecurityPolicy'],
  *check(file, inventory) {
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    for (const hit of hitsIn(file, inventory)) yield { ...hit, ...lower }
  },
  examples: [
    {
      files: {
        'cdn.tf':
          'resource "aws_cloudfront_distribution" "d" {\n  origin {\n    custom_origin_config {\n      origin_ssl_protocols = ["TLSv1", "TLSv1.2"]\n    }\n  }\n}\nresource "alicloud_slb_tls_cipher_policy" "p" {\n  tls_versions = ["TLSv1.2", "TLSv1.1"]\n}\n',
      },
      at: ['cdn.tf:4', 'cdn.tf:9'],
    },
    { files: { 'nginx.conf': 'server {\n  ssl_protocols TLSv1 TLSv1.2;\n}\n' }, at: ['nginx.conf:2'] },
    { files: { 'a.js': "https.createServer({ minVersion: 'TLSv1' })\n" }, at: ['a.js:1'] },
    {
      files: {
        'elb.tf':
          'resource "aws_load_balancer_policy" "p" {\n  policy_attribute {\n    name  = "Reference-Security-Policy"\n    value = "ELBSecurityPolicy-2015-05"\n  }\n}\nresource "aws_load_balancer_listener_policy" "a" {\n  policy_names = [aws_load_balancer_policy.p.policy_name]\n}\nresource "aws_lb_listener" "l" {\n  ssl_policy = "ELBSecurityPolicy-2016-08"\n}\nresource "aws_lb_ssl_negotiation_policy" "n" {\n  attribute {\n    name  = "Protocol-TLSv1"\n    value = "true"\n  }\n}\n',
        'elb.yaml':
          'Resources:\n  L:\n    Type: AWS::ElasticLoadBalancing::LoadBalancer\n    Properties:\n      Listeners: [{PolicyNames: [p]}]\n      Policies:\n        - PolicyName: p\n          Attributes:\n            - Name: Reference-Security-Policy\n              Value: ELBSecurityPolicy-2016-08\n',
      },
      at: ['elb.tf:4', 'elb.tf:11', 'elb.tf:16', 'elb.yaml:10'],
    },
    {
      files: {
        'az.tf':
          'resource "azurerm_postgresql_server" "p" {\n  ssl_minimal_tls_version_enforced = "TLS1_1"\n}\nresource "azurerm_application_gateway" "g" {\n  ssl_policy {\n    policy_name = "AppGwSslPolicy20150501"\n  }\n}\n',
      },
      at: ['az.tf:2', 'az.tf:6'],
    },
    { files: { 'a.go': 'package a\n\nvar c = tls.Config{MinVersion: tls.VersionTLS10}\n' }, at: ['a.go:3'] },
    {
      files: {
        'b.py': 'from OpenSSL import SSL\nctx = SSL.Context(method=SSL.TLSv1_METHOD)\n',
        'A.java':
          'class A {\n  void f() {\n    System.setProperty("https.protocols", "TLSv1,TLSv1.2");\n  }\n}\n',
      },
      at: ['A.java:3', 'b.py:2'],
    },
    { files: { 'a.py': 'import ssl\nctx = ssl.SSLContext(ssl.PROTOCOL_TLSv1)\n' }, at: ['a.py:2'] },
    {
      files: {
        'A.java':
          'class A {\n  void f() {\n    SSLContext.getInstance("SSL");\n    new SSLConnectionSocketFactory(c, new String[] {"TLSv1", "TLSv1.1", "TLSv1.2"}, null, v);\n    parameters.setProtocols(new String[] {"TLSv1.1"});\n  }\n}\n',
        'a.cs':
          'class A { void F() {\n  ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls | SecurityProtocolType.Tls12;\n} }\n',
      },
      at: ['A.java:3', 'A.java:4', 'A.java:4', 'A.java:5', 'a.cs:2'],
    },
    {
      files: {
        'site.conf': 'SSLProtocol all -SSLv3\n',
        'a.rb': 'http.ssl_version = :TLSv1\n',
        'a.yml': 'server:\n  ssl:\n    enabled-protocols: TLSv1.1,TLSv1.2\n',
        'a.properties':
          'spring.ssl.bundle.jks.a.options.enabled-protocols[0]=TLSv1.1\nmicronaut.server.ssl.protocols=TLSv1.1,TLSv1.2\n',
        'b.yml': 'server:\n  ssl:\n    enabled-protocols:\n      - TLSv1.1\n      - TLSv1.2\n',
        'policy.tf': 'resource "google_compute_ssl_policy" "p" {\n  min_tls_version = "TLS_1_0"\n}\n',
      },
      at: ['a.properties:1', 'a.properties:2', 'a.rb:1', 'a.yml:3', 'b.yml:4', 'policy.tf:2', 'site.conf:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'site.conf': 'SSLProtocol all -SSLv3 -TLSv1 -TLSv1.1\n',
        'a.rb': 'http.ssl_version = :TLSv1_2\n',
        'a.yml': 'server:\n  ssl:\n    enabled-protocols: TLSv1.2,TLSv1.3\n',
        'a.properties': 'server.ssl.enabled-protocols=TLSv1.2,TLSv1.3\nserver.protocols=TLSv1\n',
      },
      at: [],
    },
    { files: { 'nginx.conf': 'server {\n  ssl_protocols TLSv1.2 TLSv1.3;\n}\n' }, at: [] },
    { files: { 'README.md': 'Older clients speak TLSv1.\n' }, at: [] },
    {
      files: {
        'sa.tf':
          'resource "azurerm_storage_account" "s" {\n  min_tls_version = "TLS1_2"\n}\nresource "aws_lb_listener" "l" {\n  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"\n}\n',
        'unused.tf':
          'resource "aws_load_balancer_policy" "p" {\n  policy_attribute {\n    name  = "Protocol-TLSv1"\n    value = "true"\n  }\n}\nresource "aws_lb_listener" "l" {\n  protocol   = "HTTP"\n  ssl_policy = "ELBSecurityPolicy-2016-08"\n}\n',
        'elb.yaml':
          'Resources:\n  L:\n    Type: AWS::ElasticLoadBalancing::LoadBalancer\n    Properties:\n      Listeners: [{PolicyNames: [q]}]\n      Policies:\n        - PolicyName: p\n          Attributes:\n            - Name: Protocol-TLSv1\n              Value: true\n',
      },
      at: [],
    },
    {
      files: {
        'A.java':
          'class A { void f() { SSLContext.getInstance("TLS"); new SSLConnectionSocketFactory(c, new String[] {"TLSv1.2", "TLSv1.3"}, null, v); } }\n',
        'a.go':
          'package a\n\nvar c = tls.Config{MinVersion: tls.VersionTLS12}\nvar names = map[uint16]string{tls.VersionTLS10: "1.0"}\n',
      },
      at: [],
    },
  ],
})

const isServerConfiguration = (path: string): boolean =>
  /\.(?:conf|cfg|cnf)$|sites-(?:available|enabled)\/|\.vhost$/.test(path)

/** Policies of AWS and Azure that accept TLS 1.0, by their tables of security policies. */
function* hitsIn(file: SourceFile, inventory: Inventory): Generator<Hit> {
  const { path } = file
  if (isTerraformSource(path)) yield* inTerraform(file, inventory)
  else if (isCode(path)) {
    const code = file.code()
    if (code)
      for (const { range, resource, version } of oldVersions(code)) yield hit(file, range, resource, version)
  } else if (isServerConfiguration(path))
    for (const { range, resource, version } of oldServers(file.text))
      yield hit(file, range, resource, version)
  else if (formatOf(path) === 'ini') yield* inProperties(file)
  else yield* inDocuments(file)
}

const hit = (file: SourceFile, range: HclBlock['headRange'], resource: string, value: string): Hit => ({
  path: file.path,
  range,
  resource,
  message: `${value} accepts versions of TLS that are broken`,
})

function* inTerraform(file: SourceFile, inventory: Inventory): Generator<Hit> {
  for (const block of file.hcl()?.blocks ?? []) {
    yield* balancerPolicies(file, terraformPolicies(block, file, inventory))
    for (const part of [block, ...blocksIn(block)])
      for (const { name, value } of isPlainListener(part) ? [] : part.attributes) {
        const old = (value.kind === 'list' ? value.items : [value]).find((one) =>
          isOldSetting(name, plain(one) ?? ''),
        )
        if (old) yield ofSetting(file, old.range, `${addressOf(block)}.${name}`, plain(old) ?? '')
      }
  }
}

function* inProperties(file: SourceFile): Generator<Hit> {
  for (const { name, path, value, valueRange } of settingsOf(file))
    if (isOldSetting(name, value, path)) yield ofSetting(file, valueRange, path, value)
}

function* balancerPolicies(file: SourceFile, policies: Iterable<OldPolicy>): Generator<Hit> {
  for (const { range, resource, version, instead } of policies)
    yield { ...hit(file, range, resource, version), instead }
}

/** The same of a setting, which can be given another value. */
const ofSetting = (...place: Parameters<typeof hit>): Hit => ({
  ...hit(...place),
  instead: newerVersion(place[3]),
})

function* inDocuments(file: SourceFile): Generator<Hit> {
  if (azureTemplates(file).length > 0) return yield* inAzure(file, azureVersions)
  const isCloud = CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word))
  if (isCloud) yield* balancerPolicies(file, templatePolicies(file))
  const json = file.json()
  for (const root of json ? [json] : file.yaml()) {
    for (const { key, node, path } of walk(root)) {
      // One of several is enough to be told.
      const old = (node.kind === 'list' && key !== undefined ? node.items : []).find(
        (item): item is ScalarNode =>
          item.kind === 'scalar' && isOldSetting(`${key}`, item.text, pathText(path)),
      )
      if (old) yield ofSetting(file, old.range, pathText(path), old.text)
    }
    for (const { key, node, path } of keyedScalars(root)) {
      // A version by number alone says nothing without TLS in the name.
      const speaks = isCloud || /tls|ssl/i.test(key) || /tls|ssl/i.test(node.text)
      if (speaks && !node.templated && isOldSetting(key, node.text, pathText(path)))
        yield ofSetting(file, node.range, pathText(path), node.text)
    }
  }
}
