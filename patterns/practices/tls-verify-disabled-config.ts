import { addressOf, blocksIn, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { itemsAt, type Node, type Range, walk } from '../../src/documents/node.ts'
import { formatOf, isTerraform } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { commandsIn, mayHoldCommands } from '../../src/practices/commands/commands.ts'
import { checkedBy, checkedSetting } from '../../src/practices/fixes/certificates.ts'
import { isAskedFor } from '../../src/practices/kubernetes/template-conditions.ts'
import { settingsOf } from '../../src/practices/settings.ts'
import { isSample } from '../../src/practices/terraform/modules.ts'
import { mayHoldDirectives, uncheckedDirectives } from '../../src/practices/tls-servers.ts'
import {
  asksThisMachine,
  isUncheckedPackage,
  maySwitchOff,
  switchesOff,
  uncheckedCommand,
} from '../../src/practices/tls-settings.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'tls-verify-disabled-config',
  title: 'Certificate check switched off in configuration or a script',
  why: 'Whoever stands between the two ends can answer in the name of the server, read what is sent and replace what is fetched.',
  remediation:
    'Remove the setting or option, and where the server has a certificate of your own authority, name that authority instead (`--cacert`, `ca_certs`).',
  severity: 7.5,
  cites: [
    { document: 'S4', line: 58, practice: 'All external communication is by TLS.' },
    { document: 'S2', line: 53, practice: 'HTTP clients check certificates.' },
  ],
  confidence: 'high',
  files: (path) =>
    mayHoldCommands(path) ||
    isTerraform(path) ||
    ['ini', 'dotenv', 'toml'].includes(formatOf(path)) ||
    mayHoldDirectives(path),
  keywords: [
    'verify',
    'insecure',
    'curl',
    'strict',
    'certificate',
    'validate_certs',
    'trusted-host',
    'gpgcheck',
    'gpg-check',
    'unauthenticated',
    'NODE_TLS',
    'unverified',
    'force-yes',
    'untrusted',
    'gpg_check',
    'nosignature',
    'http.ssl',
    'kubelet',
    'trustManager',
    'verification_mode',
    'disable-tls',
    'SSLProxy',
  ],
  *check(file) {
    if (!maySwitchOff(file.text)) return
    const lower = isSample(file.path) ? { severity: 3.0 } : {}
    const seen = new Set<number>()
    for (const hit of [...commands(file), ...settings(file)]) {
      if (hit.range && seen.has(hit.range.start)) continue
      seen.add(hit.range?.start ?? -1)
      yield { ...hit, ...lower }
    }
  },
  examples: [
    {
      files: {
        'playbook.yml':
          '- hosts: all\n  tasks:\n    - ansible.builtin.shell: curl -k https://kettle.dev/a\n    - ansible.builtin.command:\n        argv: [curl, --insecure, https://kettle.dev/b]\n',
      },
      at: ['playbook.yml:3', 'playbook.yml:5'],
    },
    { files: { '.gitconfig': '[http]\n\tsslVerify = false\n' }, at: ['.gitconfig:2'] },
    {
      files: {
        'deploy/kubeconfig':
          'apiVersion: v1\nkind: Config\nclusters:\n- name: a\n  cluster:\n    server: https://kettle.acme.io\n    insecure-skip-tls-verify: true\n',
      },
      at: ['deploy/kubeconfig:7'],
    },
    {
      files: { Dockerfile: 'FROM debian:12\nRUN curl -fsSLk https://get.acme.io/tool.tgz | tar xz\n' },
      at: ['Dockerfile:2'],
    },
    {
      files: {
        'play.yml':
          '- hosts: all\n  tasks:\n  - get_url:\n      url: https://acme.io/x\n      validate_certs: no\n  - action: get_url url=https://acme.io/x validate_certs=no\n',
      },
      at: ['play.yml:5', 'play.yml:6'],
    },
    {
      files: {
        'deploy.sh':
          'export NODE_TLS_REJECT_UNAUTHORIZED=0\ngit -c http.sslVerify=false clone https://git.acme.io/x\n',
      },
      at: ['deploy.sh:1', 'deploy.sh:2'],
    },
    { files: { '.npmrc': 'strict-ssl=false\n' }, at: ['.npmrc:1'] },
    {
      files: {
        'gh.tf':
          'resource "github_repository_webhook" "w" {\n  configuration {\n    url = "https://x.acme.io"\n    insecure_ssl = true\n  }\n}\n',
      },
      at: ['gh.tf:4'],
    },
    {
      files: {
        '.gitlab-ci.yml':
          'build:\n  variables:\n    GIT_SSL_NO_VERIFY: "1"\n  script:\n    - wget --no-check-certificate https://acme.io/x\n',
      },
      at: ['.gitlab-ci.yml:3', '.gitlab-ci.yml:5'],
    },
    {
      files: {
        'package.json':
          '{\n  "scripts": {\n    "api": "curl -k https://api.acme.io/schema > schema.json"\n  }\n}\n',
        'vm.tf':
          'resource "aws_instance" "a" {\n  user_data = <<-EOT\n    curl -k https://get.acme.io/agent | sh\n  EOT\n}\n',
        'haproxy.cfg': 'backend api\n  server one api.acme.io:443 ssl verify none\n',
        Caddyfile:
          'reverse_proxy https://api.acme.io {\n  transport http {\n    tls_insecure_skip_verify\n  }\n}\n',
        'pip.conf': '[global]\ntrusted-host = pypi.acme.io\n',
        'tasks/main.yml': '- apt:\n    name: tool\n    allow_unauthenticated: true\n',
        'metrics.yaml': 'args:\n  - --cert-dir=/tmp\n  - --kubelet-insecure-tls\n',
        'proxy.conf': 'SSLProxyEngine on\nSSLProxyVerify none\n',
      },
      at: [
        ...['package.json:3', 'vm.tf:3', 'haproxy.cfg:2', 'Caddyfile:3', 'pip.conf:2', 'tasks/main.yml:3'],
        ...['metrics.yaml:3', 'proxy.conf:2'],
      ],
    },
  ],
  counterExamples: [
    {
      files: {
        'haproxy.cfg': 'frontend web\n  bind :443 ssl crt web.pem verify none\n',
        'pip.conf': '[global]\ntrusted-host = localhost\n',
        'service.yml': 'run:\n  allow_unauthenticated: true\n',
        'metrics.yaml': 'args:\n  - --kubelet-insecure-tls=false\n',
        'config.toml': '[[runners]]\n  [runners.docker]\n    tls_verify = false\n    image = "alpine:3"\n',
      },
      at: [],
    },
    {
      files: {
        'charts/web/templates/monitor.yaml':
          'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: web}\nspec:\n  endpoints:\n  - tlsConfig:\n      {{- if .Values.insecureSkipVerify }}\n      insecureSkipVerify: true\n      {{- end }}\n',
      },
      at: [],
    },
    { files: { 'a.sh': 'CURL="curl --insecure"\ncurl -k --user "$NAME:$PASSWORD" -H "$TRACE"\n' }, at: [] },
    { files: { 'a.sh': 'sort -k2 list\ncurl -fsSL -H "X-Trace: -k" -o kit https://acme.io/kit\n' }, at: [] },
    { files: { 'play.yml': '- get_url:\n    url: https://acme.io/x\n    validate_certs: true\n' }, at: [] },
    { files: { '.npmrc': 'strict-ssl=true\n' }, at: [] },
    {
      files: {
        'crd.yaml':
          'spec:\n  properties:\n    insecureSkipVerify:\n      type: boolean\n      default: false\n',
      },
      at: [],
    },
    {
      files: { 'setup.sh': 'pip install --trusted-host localhost x\ncurl --cacert ca.pem https://acme.io\n' },
      at: [],
    },
  ],
})

function* commands(file: SourceFile): Generator<Hit> {
  for (const command of commandsIn(file)) {
    const found = uncheckedCommand(command)
    if (found) {
      const { program, range, local } = found
      const message = `${program} accepts any certificate or signature`
      yield {
        path: file.path,
        range,
        resource: `${program} command`,
        message,
        fix: checkedBy(program),
        ...(local && { severity: 3.0 }),
      }
    }
    for (const { name, nameRange, value } of command.assignments)
      if (switchesOff(name, value.text)) yield hit(file, name, nameRange, value.text)
  }
}

const hit = (file: SourceFile, name: string, range: Range, value: string, resource = name): Hit => ({
  path: file.path,
  range,
  resource,
  message: `${name.slice(name.lastIndexOf('/') + 1)} switches the check of certificates off`,
  fix: checkedSetting(file.path, name.slice(name.lastIndexOf('/') + 1), value),
})

function* settings(file: SourceFile): Generator<Hit> {
  if (isTerraform(file.path)) return yield* terraformSettings(file)
  for (const { name, value, nameRange, path } of settingsOf(file))
    if (
      (switchesOff(name, value) || isUncheckedPackage(path, value)) &&
      !isLocalRunner(path) &&
      !isAskedFor(file.text, nameRange.start, name)
    )
      yield {
        ...hit(file, name, nameRange, value, path),
        ...(name === 'validate_certs' && asksThisMachine(file, path) && { severity: 3.0 }),
      }
  for (const root of file.yaml()) yield* options(file, root)
  for (const { name, range, better } of uncheckedDirectives(file))
    yield { ...hit(file, name, range, 'off'), fix: better }
}

/** GitLab's runner writes it beside the socket of this machine, which has no certificate. */
const isLocalRunner = (path: string): boolean => /(?:^|\.)runners\b.*\.docker\.tls_verify$/.test(path)

/** Options that a manifest gives to a program: `args: [--kubelet-insecure-tls]`. */
function* options(file: SourceFile, root: Node): Generator<Hit> {
  for (const place of walk(root))
    for (const item of /^(?:command|\w*[aA]rgs)$/.test(String(place.key)) ? itemsAt(place.node) : []) {
      const [, name = '', value = 'true'] =
        (item.kind === 'scalar' && /^--?([a-z][\w.-]+)(?:=(.*))?$/.exec(item.text)) || []
      if (name && switchesOff(name, value) && !isChosen(file.text, item.range.start))
        yield {
          ...hit(file, name, item.range, value, place.pathText),
          fix: `--${name}=${value === 'true' ? 'false' : 'true'}`,
        }
    }
}

/** The values of a chart ask for it, by a name of their own. */
const isChosen = (text: string, place: number): boolean =>
  ['insecure', 'verify'].some((word) => isAskedFor(text, place, word))

/** `insecure = true` says so much only of a provider, whose connection it describes. */
function* terraformSettings(file: SourceFile): Generator<Hit> {
  for (const block of file.hcl()?.blocks ?? [])
    for (const part of [block, ...blocksIn(block)])
      for (const { name, nameRange, value } of part.attributes) {
        const text = value.kind === 'constant' ? value.text : value.kind === 'string' ? value.value : ''
        const unchecked =
          switchesOff(name, text) || (block.type === 'provider' && name === 'insecure' && text === 'true')
        if (unchecked) yield hit(file, name, nameRange, text, `${addressOf(block)}.${name}`)
      }
  for (const block of blocksOf(file.hcl(), 'resource'))
    for (const { value } of block.attributes)
      if (value.kind === 'object')
        for (const { name, nameRange, value: inner } of value.properties)
          if (inner.kind === 'constant' && switchesOff(name, inner.text))
            yield hit(file, name, nameRange, inner.text, `${addressOf(block)}.${name}`)
}
