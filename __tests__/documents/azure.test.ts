/** Azure templates: Bicep gives the tree that its JSON gives, and references lead to what they name. */
import fc from 'fast-check'
import { type AzureTemplate, azureTemplates } from '../../src/documents/dialects/azure.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'

const SCHEMA = '"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"'
const bicep = (text: string) => azureTemplates(createSourceFile('main.bicep', text))
const json = (body: string) => azureTemplates(createSourceFile('azuredeploy.json', `{${SCHEMA}, ${body}}`))
const types = (templates: readonly AzureTemplate[]) =>
  templates.flatMap(({ resources }) => resources.map(({ type }) => type))
const tls = ([template]: readonly AzureTemplate[]) =>
  template?.resources[0]?.literal('properties', 'minimumTlsVersion')?.text

describe('resources', () => {
  test('of both languages, nested ones with the types of their parents', () => {
    const nested =
      "resource sql 'Microsoft.Sql/servers@2022-05-01' = {\n  name: 's'\n\n  resource all 'firewallRules' = {\n    name: 'a'\n  }\n}\n"
    const inJson =
      '"resources": [{"type": "Microsoft.Sql/servers", "name": "s", "resources": [{"type": "firewallRules", "name": "a"}]}]'
    expect(types(bicep(nested))).toEqual(['microsoft.sql/servers', 'microsoft.sql/servers/firewallrules'])
    expect(types(json(inJson))).toEqual(types(bicep(nested)))
  })

  test('by symbolic names, in deployments, behind conditions and loops; existing ones are none', () => {
    expect(types(json('"resources": {"a": {"type": "Microsoft.Cache/redis", "name": "a"}}'))).toEqual([
      'microsoft.cache/redis',
    ])
    const inner = '{"resources": [{"type": "Microsoft.Web/sites", "name": "w"}]}'
    expect(
      types(
        json(
          `"resources": [{"type": "Microsoft.Resources/deployments", "properties": {"template": ${inner}}}]`,
        ),
      ),
    ).toEqual(['microsoft.resources/deployments', 'microsoft.web/sites'])
    const text = [
      "resource v 'Microsoft.KeyVault/vaults@2022-07-01' existing = {\n  name: 'v'\n}",
      "resource a 'Microsoft.Web/sites@2022-03-01' = if (deploy && (x == 'y')) {\n  name: 'a'\n}",
      "resource b 'Microsoft.Cache/redis@2022-06-01' = [for (n, i) in names: if (i > 0) {\n  name: n\n}]",
    ].join('\r\n')
    expect(types(bicep(text))).toEqual(['microsoft.web/sites', 'microsoft.cache/redis'])
  })

  test('other JSON holds none', () =>
    expect(azureTemplates(createSourceFile('a.json', '{"resources": [{"type": "a"}]}'))).toEqual([]))
})

describe('references', () => {
  const account = (value: string) =>
    `resource s 'Microsoft.Storage/storageAccounts@2023-01-01' = {\n  name: 's'\n  properties: {\n    minimumTlsVersion: ${value}\n  }\n}\n`

  test.each([
    ["param least string = 'TLS1_0'\n", 'least', 'TLS1_0'],
    ["@allowed([\n  'TLS1_0'\n  'TLS1_2'\n])\nparam least string = 'TLS1_2' // newer\n", 'least', 'TLS1_2'],
    ["var all = {\n  tls: 'TLS1_1'\n}\n", 'all.tls', 'TLS1_1'],
    ["param a string = 'TLS1_1'\nvar b = a\n", 'b', 'TLS1_1'],
    ['param least string\n', 'least', undefined],
    ['var a = b\nvar b = a\n', 'a', undefined],
    ['var old = true\n', "old ? 'TLS1_0' : 'TLS1_2'", undefined],
    ['', "'TLS1_${minor}'", undefined],
    ['', "'''TLS1_2'''", 'TLS1_2'],
  ])('%s%s', (before, value, told) => expect(tls(bicep(before + account(value)))).toBe(told))

  test('of JSON', () => {
    const body = (value: string) =>
      `"parameters": {"Least": {"type": "string", "defaultValue": "TLS1_0"}}, "variables": {"v": {"t": "[parameters('least')]"}}, "resources": [{"type": "Microsoft.Storage/storageAccounts", "properties": {"minimumTlsVersion": "${value}"}}]`
    expect(tls(json(body("[variables('v').t]")))).toBe('TLS1_0')
    expect(tls(json(body("[parameters('least')]")))).toBe('TLS1_0')
    expect(tls(json(body("[toUpper(parameters('least'))]")))).toBeUndefined()
  })

  test('what may be anything is not told to be absent', () => {
    const lacks = (properties: string) =>
      bicep(
        `resource w 'Microsoft.Web/sites@2022-03-01' = {\n  properties: ${properties}\n}\n`,
      )[0]?.resources[0]?.lacks('properties', 'httpsOnly')
    expect(lacks("{\n    kind: 'x'\n  }")).toBe(true)
    expect(lacks('{\n    ...given\n  }')).toBe(false)
    expect(lacks('union(a, { b: 1 })')).toBe(false)
    expect(lacks('{\n    httpsOnly: only\n  }')).toBe(false)
  })
})

test('any text is read to its end', () => {
  const parts = fc.constantFrom(
    ...["resource a 'B/c@1' = {", '}', '[', ']', "'", "'''", '${', '\n', 'if (', 'for x in y:', '@secure()'],
    ...['param p string', ' = ', ':', '...', ',', '//', '/*', '*/', 'x', '\\', '?', '('],
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (words) => {
      expect(bicep(words.join('')).length).toBe(1)
    }),
    { numRuns: 200 },
  )
})

test('hostile depth ends', () => {
  for (const unit of ['[', '{a:', "'${", '(', "resource a 'B/c@1' = {\n"])
    expect(bicep(`var x = ${unit.repeat(20_000)}`).length).toBe(1)
})
