import { argumentOf, type Expression } from '../../src/documents/expression.ts'
import type { Range } from '../../src/documents/node.ts'
import { isTest, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { replaced } from '../../src/practices/edits.ts'
import { isSecretName, wordsOf } from '../../src/practices/secrets/secret-name.ts'
import { defineDocumentRule, type Hit, type HitEdit } from '../rule.ts'

export default defineDocumentRule({
  id: 'tf-provider-schema-not-sensitive',
  title: 'Secret attribute of a Terraform provider that plans print',
  why: 'Terraform shows every attribute that the schema does not call sensitive, in plans, logs and the comments that pipelines make of them.',
  remediation:
    'Set `Sensitive: true` (or `WriteOnly: true`) on the attribute, and never use the secret itself as the id of a resource.',
  fixes: {
    any: 'd.SetId(created.ID)',
  },
  severity: 6.0,
  cites: [
    { document: 'S0', line: 86, practice: 'The provider marks sensitive attributes as such.' },
    { document: 'S0', line: 87, practice: 'The API key of a provider is a sensitive attribute.' },
  ],
  confidence: 'high',
  files: (path) => path.endsWith('.go') && !isTest(path) && !isVendored(path),
  keywords: ['terraform-plugin-framework', 'terraform-plugin-sdk'],
  *check(file) {
    yield* attributes(file)
    yield* identifiers(file)
  },
  examples: [
    {
      files: {
        'provider.go':
          'package p\n\nimport "github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"\n\nvar s = map[string]*schema.Schema{\n\t"api_key": {Type: schema.TypeString, Required: true},\n\t"base_url": {Type: schema.TypeString},\n}\n',
      },
      at: ['provider.go:6'],
    },
    {
      files: {
        'key.go':
          'package p\n\nimport "github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"\n\nfunc create(d *schema.ResourceData) {\n\td.SetId(createdKey.ApiKey)\n}\n',
      },
      at: ['key.go:6'],
    },
    {
      files: {
        'framework.go':
          'package p\n\nimport "github.com/hashicorp/terraform-plugin-framework/provider/schema"\n\nvar s = schema.Schema{\n\tAttributes: map[string]schema.Attribute{\n\t\t"token": schema.StringAttribute{Optional: true},\n\t},\n}\n',
      },
      at: ['framework.go:7'],
    },
  ],
  counterExamples: [
    {
      files: {
        'provider.go':
          'package p\n\nimport "github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"\n\nvar s = map[string]*schema.Schema{\n\t"api_key": {Type: schema.TypeString, Sensitive: true},\n\t"api_key_id": {Type: schema.TypeString},\n\t"rotate_secret": {Type: schema.TypeBool},\n}\n',
      },
      at: [],
    },
    {
      files: { 'main.go': 'package p\n\nvar m = map[string]field{\n\t"api_key": {Type: "string"},\n}\n' },
      at: [],
    },
    {
      files: {
        'key.go':
          'package p\n\nimport "github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"\n\nfunc create(d *schema.ResourceData) {\n\td.SetId(created.ID)\n}\n',
      },
      at: [],
    },
  ],
})

/** `"api_key": {Type: …}` and `"api_key": schema.StringAttribute{…}`. */
function* attributes(file: SourceFile): Generator<Hit> {
  for (const { kind, name, nameRange, value } of file.code()?.named ?? []) {
    if (kind !== 'property' || !isSecretName(name) || wordsOf(name).includes('public')) continue
    const members = membersOf(value)
    if (!members || !isText(members, value) || members.has('Sensitive') || members.has('WriteOnly')) continue
    const computed = members.has('ValidateFunc') && /_(?:type|mode)$/.test(name)
    if (!computed)
      yield {
        path: file.path,
        range: nameRange,
        resource: name,
        message: `attribute ${name} is not marked sensitive`,
        fix: 'Sensitive: true,',
        edits: marked(file, value.range),
      }
  }
}

/** The mark set, or added in front of the other settings. */
function marked({ text }: SourceFile, { start, end }: Range): HitEdit[] {
  const given = text.slice(start, end)
  const present = /\bSensitive:(\s*)false\b/.exec(given)
  if (present) {
    const at = start + present.index + present[0].length
    return replaced({ start: at - 'false'.length, end: at }, 'true')
  }
  const open = text.indexOf('{', start) + 1
  if (open === 0 || open > end || /\bWriteOnly\b/.test(given)) return []
  const [, lineEnd, indent] = /^[^\S\r\n]*(\r?\n)([ \t]*)\S/.exec(text.slice(open, end)) ?? []
  const isEmpty = text.slice(open, end).trim() === '}'
  const added =
    lineEnd === undefined ? `Sensitive: true${isEmpty ? '' : ', '}` : `${lineEnd}${indent}Sensitive: true,`
  return replaced({ start: open, end: open }, added)
}

/** The settings that an attribute makes, `false` ones left out. */
function membersOf(value: Expression): ReadonlyMap<string, Expression> | undefined {
  const pairs = pairsOf(value)
  return pairs && new Map(pairs.filter(([, given]) => !(given.kind === 'constant' && given.text === 'false')))
}

/** Go lets a literal inside a map leave its type out: `{Type: schema.TypeString}`. */
function pairsOf(value: Expression): [string, Expression][] | undefined {
  if (value.kind === 'object') return value.properties.map(({ name, value: given }) => [name, given])
  if (value.kind === 'call')
    return value.arguments.flatMap(({ name, value: given }) => (name === undefined ? [] : [[name, given]]))
  if (value.kind !== 'other' || value.type !== 'literal_value') return undefined
  return value.parts.flatMap((part) => {
    const [name, given] = part.kind === 'other' ? part.parts : []
    return name?.kind === 'name' && given ? [[name.text, given]] : []
  })
}

/** An attribute of text: a switch or a block tells nothing. */
function isText(members: ReadonlyMap<string, Expression>, value: Expression): boolean {
  const type = members.get('Type')
  if (type) return type.kind === 'name' && /(?:^|\.)schema\.TypeString$/.test(type.text)
  return value.kind === 'call' && /(?:^|\.)schema\.StringAttribute$/.test(value.callee)
}

/** The id of a resource is printed whatever the schema says. */
function* identifiers(file: SourceFile): Generator<Hit> {
  for (const call of file.code()?.calls ?? []) {
    const given = /\.SetId$/.test(call.callee) ? argumentOf(call, 0) : undefined
    const last = given?.kind === 'name' ? given.text.slice(given.text.lastIndexOf('.') + 1) : ''
    if (given && isSecretName(last))
      yield {
        path: file.path,
        range: given.range,
        resource: `${call.within} SetId`,
        message: `${last} becomes the id of the resource, which is always printed`,
      }
  }
}
