/**
 * Safe fixes in the layouts in which people write files: flow style, comments beside, nested blocks, heredocs, tabs; each with
 * line feeds, carriage returns, a mark of the byte order, and without a final line end. The finding is gone, the file is
 * still read as it was, no other line changes, a second run changes nothing, and the patch says the same.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { createSourceFile } from '../../src/documents/source-file.ts'
import type { Finding } from '../../src/finding.ts'
import { mendFiles, mendingPatch } from '../../src/fix/mend.ts'
import { scan } from '../../src/scan.ts'
import { repository } from '../support/leaky-repository.ts'

/** A rule, a file of which all that it finds is mended, and for some how many places are left to a person. */
const LAYOUTS: readonly (readonly [string, string, string, number?])[] = [
  [
    'ci-token-permissions',
    '.github/workflows/a.yml',
    '# Kettle\n\nname: x\non: [push]   # comment\nenv:\n  A: 1\n# what it does\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n',
  ],
  [
    'ci-token-permissions',
    '.github/workflows/a.yml',
    '---\nname: |\n  jobs:\n  x\n"on":\n  push:\n    branches: [main]\njobs: {a: {runs-on: x, steps: [{run: make}]}}\n',
  ],
  [
    'ci-token-permissions',
    '.github/workflows/a.yml',
    'on: push\njobs:\n  a:\n    permissions: write-all # why\n    runs-on: x\n    steps:\n      - run: make\npermissions: "write-all"\n',
  ],
  [
    'ci-token-permissions',
    '.github/workflows/a.yml',
    '{"on": "push", "jobs": {"a": {"runs-on": "x", "steps": [{"run": "make"}]}}}\n',
    1,
  ],
  [
    'ci-secret-logged',
    '.gitlab-ci.yml',
    "variables: {CI_DEBUG_TRACE: 'true', A: b}\nbuild:\n  script: [make]\n",
  ],
  [
    'ci-secret-logged',
    '.gitlab-ci.yml',
    "variables:\n  CI_DEBUG_TRACE:\n    value: 'true'\n    description: x\nbuild:\n  script: [make]\n",
  ],
  [
    'ci-sensitive-artifact',
    '.github/workflows/a.yml',
    'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - name: check\n        uses: "actions/checkout@v4"  # v4\n        with: {fetch-depth: 0}\n      - {uses: actions/checkout@v4, name: x}\n      - {uses: "actions/checkout@v4"}\n      - uses: actions/upload-artifact@v3\n        with:\n          path: .\n',
  ],
  [
    'ci-sensitive-artifact',
    '.github/workflows/a.yml',
    'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n    - uses: actions/checkout@v4\n      with:\n        # deep\n        fetch-depth: 0\n    - name: again\n      uses: actions/checkout@v4 # v4\n      env:\n        A: b\n    - uses: actions/upload-artifact@v3\n      with:\n        path: ./\n',
  ],
  [
    'tf-variable-not-sensitive',
    'main.tf',
    'variable "db_password" {\n\ttype = string // text\n\n\tvalidation {\n\t\tcondition     = length(var.db_password) > 8\n\t\terror_message = "x"\n\t}\n}\nvariable "api_token" { type = string }\nvariable "x_secret" {} # c\nvariable "y_secret" { # why\n}\nvariable "w_secret" {\n  description = <<EOT\n}\nEOT\n}\nvariable "v_secret" {\n  sensitive = false # later\n}\n',
  ],
  [
    'tf-variable-not-sensitive',
    'main.tf',
    'variable "v_secret" {\n  type = string }\nvariable "a" {}\nvariable "b" {}\nvariable "c" {}\nvariable "z_secret" { /* a */ type = string }\n',
    2,
  ],
  [
    'tf-output-not-sensitive',
    'o.tf',
    'resource "random_password" "a" {\n  length = 3\n}\noutput "a" { value = random_password.a.result }\noutput "b" {\n  value = random_password.a.result\n  sensitive = false\n}\noutput "c" {\n  value = {\n    x = random_password.a.result\n  }\n}\n',
  ],
  [
    'tf-backend-unencrypted',
    'b.tf',
    'terraform {\n  required_version = ">= 1.10"\n  backend "s3" {\n    bucket = "b"\n    key = "k" # x\n    region = "r"\n\n    # last\n  }\n}\n',
  ],
  [
    'tf-backend-unencrypted',
    'terragrunt.hcl',
    'remote_state {\n  backend = "s3"\n  config = {\n    bucket = "b"\n    key = "k"\n    region = "r"\n  }\n}\n',
  ],
  [
    'tf-backend-no-locking',
    'd.sh',
    '#!/bin/sh\nterraform apply -lock=false -auto-approve\nterraform apply \\\n  -lock=false \\\n  -auto-approve\nterraform destroy -lock=false && x # no\n',
  ],
  [
    'iac-param-not-secure',
    'db.yaml',
    "AWSTemplateFormatVersion: '2010-09-09'\nParameters:\n  DbPassword: {Type: String, Description: x}\n  ApiSecret:\n    # c\n    Type: String\n  BToken:\n    NoEcho: false\n    Type: String\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: !Ref DbPassword\n",
  ],
  [
    'iac-param-not-secure',
    'db.json',
    '{"AWSTemplateFormatVersion": "2010-09-09", "Parameters": {"DbPassword": {"Type": "String"}, "B": {"Type":"String"},\n "ApiSecret": {\n  "Type": "String"\n }}, "Resources": {"Db": {"Type": "AWS::RDS::DBInstance", "Properties": {"MasterUserPassword": {"Ref": "DbPassword"}}}}}\n',
  ],
  [
    'iac-param-not-secure',
    'main.bicep',
    "// c\nparam adminPassword string\n@description('x')\nparam dbPassword string // d\nresource r 'Microsoft.Sql/servers@2022-05-01-preview' = {\n  name: 'a'\n  properties: {\n    administratorLoginPassword: adminPassword\n  }\n}\n",
  ],
  [
    'log-request-credentials',
    'main.tf',
    'resource "aws_api_gateway_method_settings" "a" {\n  settings { data_trace_enabled = true }\n}\n',
  ],
  [
    'log-request-credentials',
    'application.yml',
    'logging:\n  level: {org.springframework.web: "TRACE", a: INFO}\n',
  ],
  ['log-request-credentials', 'application.properties', 'logging.level.org.springframework.web = TRACE\n'],
  [
    'repo-alerts-off',
    'main.tf',
    'resource "github_repository" "a" {\n  name = "a"\n  vulnerability_alerts = false # x\n}\n',
  ],
  [
    'rotate-not-configured',
    'kms.tf',
    'resource "aws_kms_key" "k" {}\nresource "aws_kms_key" "l" { description = "x" }\nresource "aws_kms_key" "m" {\n  policy = <<P\n{"a": 1}\nP\n}\n',
  ],
  [
    'rotate-not-configured',
    'es.yaml',
    "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: a}\nspec: {refreshInterval: '0', secretStoreRef: {name: s}}\n---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: b\nspec:\n  refreshInterval: 0s # never\n  secretStoreRef:\n    name: s\n",
  ],
  [
    'tf-provider-schema-not-sensitive',
    'p.go',
    'package p\n\nimport "github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"\n\nvar s = map[string]*schema.Schema{\n\t"api_key": {\n\t\t// c\n\t\tType:     schema.TypeString,\n\t\tRequired: true,\n\t},\n\t"b_token": &schema.Schema{Type: schema.TypeString},\n}\n',
  ],
]

const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['line feeds', (text) => text],
  ['carriage returns too', (text) => text.replaceAll('\n', '\r\n')],
  ['a mark of the byte order', (text) => `\ufeff${text}`],
  ['no final line end', (text) => text.replace(/\n$/, '')],
]

const folderOf = (index: number) => `p${index}`
const seen = async (path: string): Promise<readonly Finding[]> =>
  (await scan({ path, scope: 'tree', config: 'none', strict: true, confidence: 'low' })).findings

const ofLayout = (findings: readonly Finding[], index: number) =>
  findings.filter(
    ({ ruleId, path }) => ruleId === LAYOUTS[index]?.[0] && path.startsWith(`${folderOf(index)}/`),
  )

/** What a reader makes of a file, as far as a change must leave it alone: whether it parses, and what stands at its top. */
function outlineOf(path: string, text: string): unknown {
  const plain = text.replace(/^\ufeff/, '')
  if (/\.ya?ml$/.test(path))
    return parseAllDocuments(plain, {
      customTags: ['!Ref'].map((tag) => ({ tag, resolve: (given: string) => given })),
    }).map(({ errors }) => errors.length)
  if (path.endsWith('.json')) return Object.keys(JSON.parse(plain))
  const blocks = createSourceFile(path, text).hcl()?.blocks
  return blocks?.map(({ type, labels, attributes }) => [type, labels, attributes.length >= 0])
}

describe.each(WAYS)('%s', (_way, written) => {
  test('everything is mended where it stands, and nothing else', async () => {
    const files = Object.fromEntries(
      LAYOUTS.map(([, path, text], index) => [`${folderOf(index)}/${path}`, written(text)]),
    )
    const [place, other] = [repository(files), repository(files)]
    const before = await seen(place.path)
    const { patch, changed } = await mendingPatch(place.path, before, 'low')
    const done = await mendFiles(place.path, before, 'low')
    expect(done.refused).toEqual([])
    const after = await seen(place.path)
    const now = (path: string) => readFileSync(join(place.path, path), 'utf8')
    for (const [index, [rule, name, , left = 0]] of LAYOUTS.entries()) {
      const path = `${folderOf(index)}/${name}`
      const [was, is] = [files[path] ?? '', now(path)]
      expect({ rule, is, found: ofLayout(before, index).length > 0 }).toEqual({ rule, is, found: true })
      expect({ rule, is, left: ofLayout(after, index).length }).toEqual({ rule, is, left })
      expect({ is, outline: outlineOf(path, is) }).toEqual({ is, outline: outlineOf(path, was) })
      expect({ is, mixed: /(?<!\r)\n/.test(is) && is.includes('\r\n') }).toEqual({ is, mixed: false })
      expect(is.endsWith('\n')).toBe(was.endsWith('\n'))
      const kept = new Set(is.split(/\r?\n/))
      const edits = before.flatMap(({ fix }) => fix?.edits ?? []).filter((edit) => edit.path === path)
      const gone = was.split(/\r?\n/).filter((line) => !kept.has(line))
      expect(gone.length).toBeLessThanOrEqual(edits.length)
    }
    expect(await mendFiles(place.path, after, 'low')).toEqual({ changed: [], refused: [] })
    // What must not be shown leaves its file out of the patch; all others are the same.
    execFileSync('git', ['-C', other.path, 'apply', '--whitespace=nowarn', '-'], { input: patch })
    for (const path of changed) expect(readFileSync(join(other.path, path), 'utf8')).toBe(now(path))
    for (const each of [place, other]) each.close()
  })
})
