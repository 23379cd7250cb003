import { isBicep } from '../../src/documents/dialects/azure.ts'
import {
  CLOUD_TEMPLATE_KEYWORDS,
  type CloudTemplate,
  cloudTemplates,
  referenceOf,
} from '../../src/documents/dialects/cloudformation.ts'
import { argumentOf } from '../../src/documents/expression.ts'
import { at, entriesAt, isLiteral, type Node, textAt, walk } from '../../src/documents/node.ts'
import { isCode, isJson, isTest, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { ACCOUNT, azureParameters } from '../../src/practices/azure/parameters.ts'
import { withEntry } from '../../src/practices/edits.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { decide, slotOfPath } from '../../src/practices/secrets/slots.ts'
import { isOn } from '../../src/practices/switched.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'iac-param-not-secure',
  title: 'Secret parameter of a template that is not protected',
  why: 'A plain parameter is shown in the console, in deployment history and in logs to everybody who may look at the stack.',
  remediation:
    'Mark the parameter (`NoEcho: true`, `@secure()`, `securestring`), give it no default, and output no value that it feeds.',
  severity: 6.0,
  cites: [{ document: 'S0', line: 86, practice: 'What is sensitive is marked as sensitive.' }],
  confidence: 'high',
  files: (path) => !isTest(path) && (isYaml(path) || isJson(path) || isBicep(path) || isProgram(path)),
  keywords: ['parameters', 'param ', 'pulumi'],
  *check(file) {
    if (isCode(file.path)) return yield* plainlyRead(file)
    if (CLOUD_TEMPLATE_KEYWORDS.some((word) => file.text.includes(word)))
      for (const template of cloudTemplates(file)) yield* cloudParameters(template, file)
    else if (/^Pulumi\.[\w.-]+\.ya?ml$/.test(file.path.slice(file.path.lastIndexOf('/') + 1)))
      yield* pulumiConfig(file)
    else yield* azureParameters(file)
  },
  examples: [
    {
      files: {
        'a/main.bicep': "param adminPassword string = 'kettle-Bruise-91'\n",
        'a/main.json':
          '{\n  "metadata": { "_generator": { "name": "bicep", "version": "0.20.4" } },\n  "parameters": { "adminPassword": { "type": "string", "defaultValue": "kettle-Bruise-91" } },\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"\n}\n',
        'b/main.json':
          '{\n  "metadata": { "_generator": { "name": "bicep", "version": "0.20.4" } },\n  "parameters": { "adminPassword": { "type": "string", "defaultValue": "kettle-Bruise-91" } },\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"\n}\n',
      },
      at: ['a/main.bicep:1', 'b/main.json:3'],
    },
    {
      files: {
        'db.yaml':
          'AWSTemplateFormatVersion: "2010-09-09"\nParameters:\n  DbPassword:\n    Type: String\nResources: {}\n',
      },
      at: ['db.yaml:3'],
    },
    {
      files: { 'main.bicep': "param location string\nparam adminPassword string = 'P@ss'\n" },
      at: ['main.bicep:2'],
    },
    {
      files: {
        'main.bicep':
          "@secure()\nparam adminPassword string = 'kettle-Bruise-91'\n@secure()\nparam seed string = 'kettle-Bruise-92'\n",
      },
      at: ['main.bicep:2', 'main.bicep:4'],
    },
    {
      files: {
        'azuredeploy.json':
          '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n"parameters": {\n"adminPassword": {"type": "string"}}}\n',
      },
      at: ['azuredeploy.json:3'],
    },
    {
      files: {
        'fn.yaml':
          'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: !Ref Pw\nParameters:\n  Pw:\n    Type: String\n',
      },
      at: ['fn.yaml:7'],
    },
    {
      files: {
        'index.ts':
          "import * as pulumi from '@pulumi/pulumi'\nconst config = new pulumi.Config()\nconst password = config.require('dbPassword')\nconst token = config.requireSecret('apiToken')\nconst region = config.require('region')\n",
      },
      at: ['index.ts:3'],
    },
  ],
  counterExamples: [
    {
      files: {
        'db.yaml':
          'AWSTemplateFormatVersion: "2010-09-09"\nParameters:\n  DbPassword:\n    Type: String\n    NoEcho: true\n  SecretName:\n    Type: String\nResources: {}\n',
      },
      at: [],
    },
    {
      files: {
        'main.bicep':
          "@description('the password')\n@secure()\nparam adminPassword string\nparam keyVaultName string\n",
      },
      at: [],
    },
    {
      files: {
        'p.yaml':
          'AWSTemplateFormatVersion: "2010-09-09"\nParameters:\n  DbPassword:\n    Type: AWS::SSM::Parameter::Value<String>\n    Default: /app/db/password\nResources: {}\n',
      },
      at: [],
    },
    {
      files: {
        'main.bicep':
          "@secure()\nparam adminPassword string = newGuid()\n@secure()\nparam adminUser string = 'kettle'\n@secure()\nparam seed string = ''\n",
      },
      at: [],
    },
    {
      files: {
        'main.bicep':
          "param place string = 'here'\n\n@secure()\n@description('of the server')\nparam adminPassword string\n\n@secure()\nparam appPassword string\n",
      },
      at: [],
    },
  ],
})

function* cloudParameters(
  { parameters, resources, outputs }: CloudTemplate,
  file: SourceFile,
): Generator<Hit> {
  const feeding = new Set(resources.flatMap(({ properties }) => [...secretReferences(properties)]))
  const secret = parameters.filter(
    ({ key, value }) =>
      isSecretName(key) || feeding.has(key) || (isOn(textAt(value, 'NoEcho')) && !ACCOUNT.test(key)),
  )
  for (const { key, keyRange, value } of secret) {
    const type = textAt(value, 'Type') ?? 'String'
    if (!/^String$/i.test(type) || isAddressed(value)) continue
    const resource = `Parameters.${key}`
    const given = at(value, 'Default')
    if (!isOn(textAt(value, 'NoEcho')))
      yield {
        path: file.path,
        range: keyRange,
        resource,
        message: `parameter ${key} is shown to everybody who sees the stack`,
        fix: 'NoEcho: true',
        edits: !given && value.kind === 'map' ? withEntry(file, value, 'NoEcho', 'true') : [],
      }
    else if (given) yield* defaulted(file, key, given)
  }
  const names = new Set(secret.map(({ key }) => key))
  for (const { key, keyRange, value } of outputs) {
    const reference = referenceOf(at(value, 'Value'))
    if (reference && names.has(reference))
      yield {
        path: file.path,
        range: keyRange,
        resource: `Outputs.${key}`,
        message: `output ${key} shows parameter ${reference}`,
        fix: `# remove output ${key}; who needs the value reads it from the secret store`,
      }
  }
}

function* defaulted(file: SourceFile, key: string, given: Node): Generator<Hit> {
  if (!isLiteral(given) || decide(slotOfPath(file.path), given.text).kind === 'pass') return
  const message = `parameter ${key} has a default that everybody can read`
  yield {
    path: file.path,
    range: given.range,
    secret: given.text,
    resource: `Parameters.${key}.Default`,
    message,
    fix: file.path.endsWith('.json') ? '"NoEcho": true' : 'NoEcho: true   # and no Default',
  }
}

/** The parameters that secret properties refer to. */
function* secretReferences(properties: Node | undefined): Generator<string> {
  for (const { key, node } of walk(properties)) {
    const reference = typeof key === 'string' && isSecretName(key) ? referenceOf(node) : undefined
    if (reference) yield reference
  }
}

/** The parameter holds the name, path or ARN of a secret. */
const isAddressed = (parameter: Node): boolean =>
  /\b(?:arns?|name of|path|id of|reference|bucket|key ?pair)\b/i.test(
    textAt(parameter, 'Description') ?? '',
  ) || /^(?:arn:|\/)/.test(textAt(parameter, 'Default') ?? '')

/** Values of a Pulumi stack that were set without `--secret`. */
function* pulumiConfig(file: SourceFile): Generator<Hit> {
  for (const root of file.yaml())
    for (const { key, value } of entriesAt(root, 'config')) {
      const name = key.slice(key.lastIndexOf(':') + 1)
      if (!isSecretName(name) || !isLiteral(value) || decide('effective', value.text).kind === 'pass')
        continue
      const message = `${name} was set without --secret`
      yield {
        path: file.path,
        range: value.range,
        secret: value.text,
        resource: `config.${key}`,
        message,
        fix: `pulumi config set --secret ${name}`,
      }
    }
}

/** Where programs of Pulumi begin, and folders that people keep them in. */
const isProgram = (path: string): boolean =>
  isCode(path) &&
  /(?:^|\/)(?:index\.[jt]s|__main__\.py|main\.go|Program\.cs)$|(?:^|\/)(?:infra\w*|pulumi|iac|deploy\w*|stacks?)\//i.test(
    path,
  )

/** Pulumi shows what its `require` and `get` return; `requireSecret` and `getSecret` keep it encrypted on the way. */
function* plainlyRead(file: SourceFile): Generator<Hit> {
  if (!file.text.includes('pulumi')) return
  for (const call of file.code()?.calls ?? []) {
    const name = argumentOf(call, 0)
    if (!/(?:^|\.)\w*(?:[cC]onfig|cfg|conf)\w*\.(?:[rR]equire|[gG]et)$/.test(call.callee)) continue
    if (name?.kind !== 'string' || !isSecretName(name.value.split(':').at(-1) ?? '')) continue
    yield {
      path: file.path,
      range: name.range,
      resource: `config ${name.value}`,
      message: `${name.value} is read as a plain setting`,
      fix: `config.${/py$/.test(file.path) ? 'require_secret' : 'requireSecret'}('${name.value}')`,
    }
  }
}
