import { environmentOf } from '../../src/documents/environment.ts'
import { attributeOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import type { Range } from '../../src/documents/node.ts'
import {
  formatOf,
  isCompose,
  isDockerfile,
  isDotenv,
  isExample,
  isShell,
  isTerraform,
  isVendored,
  isYaml,
  nameOf,
} from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { isPipeline } from '../../src/practices/pipelines/pipeline.ts'
import { isAddress } from '../../src/practices/secrets/instead-of-secrets.ts'
import { isToldOfSecrets, isVariable } from '../../src/practices/secrets/named-secret.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

interface Found {
  readonly name: string
  readonly value: string
  readonly range: Range
  readonly fix: string
}

const isMakefile = (path: string) => /^(?:GNU)?makefile$|\.mk$/i.test(nameOf(path))

export default defineDocumentRule({
  id: 'env-fallback-config',
  title: 'Secret with a fallback written in the configuration',
  why: 'When the variable is missing the deployment succeeds with the published fallback, and nobody notices.',
  remediation:
    'Make the variable required (`${NAME:?}`), so that a deployment without it stops, and replace the value where it was used.',
  severity: 7.0,
  cites: [
    { document: 'S3', line: 18, practice: 'Security settings are given explicitly.' },
    { document: 'S2', line: 39, practice: 'Sensitive configuration comes from the environment alone.' },
  ],
  confidence: 'high',
  files: (path) =>
    (isYaml(path) ||
      isShell(path) ||
      isDotenv(path) ||
      isDockerfile(path) ||
      isTerraform(path) ||
      isMakefile(path) ||
      formatOf(path) === 'ini') &&
    !isVendored(path),
  keywords: [':-', '${', '?=', 'default', '||', 'env.fetch'],
  *check(file) {
    for (const { name, value, range, fix } of fallbacksIn(file)) {
      if (!isSecretName(name) || isVariable(value) || isToldOfSecrets(name, value)) continue
      if (decide('effective', value).kind === 'pass' || isAddress(value)) continue
      const usual = isLocal(file) ? NOTE : 7.0
      yield {
        path: file.path,
        range,
        secret: value,
        resource: name,
        message: `${name} has a fallback in the configuration`,
        severity: severityAt(file.path, usual, value),
        fix,
      }
    }
  },
  examples: [
    {
      files: {
        'docker-compose.yml':
          'services:\n  api:\n    environment:\n      JWT_SECRET_KEY: ${JWT_SECRET_KEY:-default_dev_secret_please_change_in_production}\n',
      },
      at: ['docker-compose.yml:4'],
    },
    {
      files: { 'variables.tf': 'variable "my_secret_key" {\n  default = "defaultsecretkey"\n}\n' },
      at: ['variables.tf:2'],
    },
    { files: { 'run.sh': 'export DB_PASSWORD="${DB_PASSWORD:-kettle}"\n' }, at: ['run.sh:1'] },
    {
      files: { 'application.properties': 'jwt.secret=${jwt.secret:kettle}\n' },
      at: ['application.properties:1'],
    },
    { files: { Makefile: 'DB_PASSWORD ?= kettle\n' }, at: ['Makefile:1'] },
    {
      files: {
        'chart/templates/a.yaml': 'kind: A\npassword: {{ .Values.db.password | default "kettle" | quote }}\n',
      },
      at: ['chart/templates/a.yaml:2'],
    },
    {
      files: { 'roles/a/tasks/main.yml': '- set_fact:\n    pw: "{{ db_password | default(\'kettle\') }}"\n' },
      at: ['roles/a/tasks/main.yml:2'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          "on: push\njobs:\n  a:\n    env:\n      DB_PASSWORD: ${{ secrets.DB_PASSWORD || 'kettle-Bruise-91' }}\n",
      },
      at: ['.github/workflows/a.yml:5'],
    },
    {
      files: {
        'templates/secret.yaml': 'stringData:\n  token: {{ default "kettle" .Values.apiToken | quote }}\n',
      },
      at: ['templates/secret.yaml:2'],
    },
    {
      files: { 'config/redis.yml': 'password: <%= ENV["REDIS_PASSWORD"] || "kettle-Bruise-91" %>\n' },
      at: ['config/redis.yml:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'templates/a.yaml':
          'key: {{ .Values.llm.credentialsJsonSecretKey | default "LLM_CREDENTIALS_JSON" }}\n',
      },
      at: [],
    },
    { files: { 'a.yml': 'ec2:\n  key_name: "{{ item.ssh_key | default(\'kettle_deploy\') }}"\n' }, at: [] },
    {
      files: {
        'config/database.yml':
          "development:\n  password: <%= ENV.fetch('DB_PASSWORD', 'kettle-Bruise-91') %>\nproduction:\n  password: <%= ENV.fetch('DB_PASSWORD') %>\n",
      },
      at: [],
    },
    {
      files: {
        'docker-compose.yml':
          'services:\n  a:\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD:?set DB_PASSWORD}\n      LOG_LEVEL: ${LOG_LEVEL:-info}\n',
      },
      at: [],
    },
    {
      files: { 'run.sh': 'TOKEN="${API_TOKEN:-}"\nP=${DB_PASSWORD:-$OTHER}\n# ${DB_PASSWORD:-kettle}\n' },
      at: [],
    },
    {
      files: {
        'variables.tf':
          'variable "db_password" {\n  sensitive = true\n}\nvariable "secret_name" {\n  default = "kettle"\n}\nvariable "agent_k8s_secrets" {\n  default = "kettle-agent-k8s-secrets"\n}\n',
      },
      at: [],
    },
    {
      files: { 'application.properties': 'jwt.secret=${JWT_SECRET}\njwt.expiry=${JWT_EXPIRY:3600}\n' },
      at: [],
    },
    {
      files: { 'templates/secret.yaml': 'key: {{ .Values.existingSecretKey | default "kettle" }}\n' },
      at: [],
    },
    { files: { Makefile: 'DB_PASSWORD ?=\nTOKEN_FILE ?= token.txt\n' }, at: [] },
    {
      files: {
        'templates/a.yaml': 'key: {{ default "token" .Values.tokenSecretKey | quote }}\n',
        'variables.tf': 'variable "ssh_private_key" {\n  default = "../kettle"\n}\n',
      },
      at: [],
    },
  ],
})

/** Overrides of one machine, and environments that nothing depends on. */
const isLocal = ({ path, declaredEnvironment }: SourceFile): boolean =>
  isExample(path) ||
  /[._-](?:local|override)[._-]/i.test(nameOf(path)) ||
  ['development', 'test'].includes(declaredEnvironment ?? environmentOf(nameOf(path)) ?? '')

function* fallbacksIn(file: SourceFile): Generator<Found> {
  const { path } = file
  if (isTerraform(path)) return yield* terraformDefaults(file)
  if (isMakefile(path)) yield* matches(file, MAKE, (name) => `${name} ?= $(error ${name} is not set)`)
  if (isPipeline(path)) yield* matches(file, ACTIONS, (name) => `\${{ secrets.${name} }}`)
  yield* matches(file, SHELL, (name) => `\${${name}:?set ${name}}`)
  if (isYaml(path) && !isCompose(path)) {
    for (const form of [HELM, HELM_FIRST])
      for (const found of matches(
        file,
        form,
        (name) => `{{ required "${name} is not set" .Values.${name} }}`,
      ))
        if (!isKeyOfSecret(file, found)) yield found
    yield* matches(file, ANSIBLE, (name) => `{{ ${name} | mandatory }}`)
  }
  if (isYaml(path)) yield* matches(withoutLocalSections(file), ERB, (name) => `<%= ENV.fetch('${name}') %>`)
  if (isSpring(path)) yield* matches(file, SPRING, (name) => `\${${name}}`)
}

/** The name stands in the first group, the value in the second. */
const SHELL = /\$\{([A-Za-z_]\w*):?[-=]((?:[^}$\\]|\\.)+)\}/g
const SPRING = /\$\{([A-Za-z][\w.-]*):([^}$:?+-][^}$]*)\}/g
const MAKE = /^(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*\?=[ \t]*([^\s#$][^\n#$]*?)[ \t]*$/gm
const ACTIONS = /\$\{\{[^}\n]*?\bsecrets\.(\w+)[ \t]*\|\|[ \t]*'([^'\n]+)'[^}\n]*\}\}/g
const HELM = /\.Values\.([\w.]+)[ \t]*\|[ \t]*default[ \t]+"([^"\n]+)"/g
const HELM_FIRST = /\{\{-?[ \t]*default[ \t]+"(?<value>[^"\n]+)"[ \t]+\.Values\.(?<name>[\w.]+)/g
const ANSIBLE = /\{\{-?[ \t]*([\w.]+)[ \t]*\|[ \t]*(?:default|d)\([ \t]*['"]([^'"\n]+)['"]/g

/** `key: {{ default "token" .Values.tokenSecretKey }}`: under which a Secret has it. */
const isKeyOfSecret = ({ text }: SourceFile, { name, range }: Found): boolean =>
  /Key$/.test(name) &&
  /^[ \t]*key:[ \t]/m.test(text.slice(text.lastIndexOf('\n', range.start) + 1, range.start))

/** Rails keeps its environments in one file, under keys at the left margin; the text keeps its places. */
const withoutLocalSections = ({ text }: SourceFile) => ({
  text: text.replace(/^(?:development|test):[^\n]*(?:\n(?:[ \t#][^\n]*)?(?=\n|$))*/gm, (section) =>
    section.replace(/[^\n]/g, ' '),
  ),
})

const ERB =
  /<%=[^%\n]*?\bENV(?:\.fetch\(|\[)["'](\w+)["'](?:\][ \t]*(?:\|\|[ \t]*)|,[ \t]*|\)[ \t]*\{[ \t]*)["']([^"'\n]+)["']/g

const isSpring = (path: string) =>
  /\.properties$/.test(path) || /^(?:application|bootstrap)(?:-[\w-]+)?\.ya?ml$/.test(nameOf(path))

function* matches(
  { text }: Pick<SourceFile, 'text'>,
  pattern: RegExp,
  fix: (name: string) => string,
): Generator<Found> {
  for (const match of text.matchAll(pattern)) {
    const [whole, first = '', second = ''] = match
    const { name = first, value: raw = second } = match.groups ?? {}
    const value = raw.replace(/^(["'])(.*)\1$/, '$2')
    const lineStart = text.lastIndexOf('\n', match.index) + 1
    // What is commented out is not in effect.
    if (/^\s*(?:#|\/\/|--|;)/.test(text.slice(lineStart, match.index + 2))) continue
    const start = match.index + (match.groups ? whole.indexOf(`"${value}`) + 1 : whole.lastIndexOf(value))
    yield {
      name: name.slice(name.lastIndexOf('.') + 1),
      value,
      range: { start, end: start + value.length },
      fix: fix(name),
    }
  }
}

function* terraformDefaults(file: SourceFile): Generator<Found> {
  for (const block of blocksOf(file.hcl(), 'variable')) {
    const value = attributeOf(block, 'default')
    const [name = ''] = block.labels
    if (value?.kind === 'string')
      yield {
        name,
        value: value.value,
        range: value.range,
        fix: `variable "${name}" {\n  type      = string\n  sensitive = true\n}`,
      }
  }
}
