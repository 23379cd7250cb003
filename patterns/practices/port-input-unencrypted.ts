import { type Expression, expressionsIn, type Property, propertyOf } from '../../src/documents/expression.ts'
import { blocksIn, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { type Node, textAt, walk } from '../../src/documents/node.ts'
import { isJson, isTerraform, isTest, isVendored, isYaml, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { settingOf } from '../../src/practices/fixes/setting.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** https://docs.port.io/actions-and-automations/create-self-service-experiences/setup-ui-for-action/user-inputs/ */
const CIPHERS = /^(?:aes256-gcm|fernet)$/

const isJenkinsfile = (path: string) => /^jenkinsfile|\.jenkinsfile$/i.test(nameOf(path))

export default defineDocumentRule({
  id: 'port-input-unencrypted',
  title: 'Form that takes a secret as plain text',
  why: 'The value that somebody types in is stored with the run and sent on in plain text, through every log and queue on the way.',
  remediation: 'Mark the input as encrypted or as a password, and replace the values that were sent before.',
  severity: 6.0,
  cites: [
    {
      document: 'S1',
      line: 41,
      practice: 'Inputs that carry secrets are encrypted with AES-256-GCM by the portal.',
    },
    { document: 'S1', line: 42, practice: 'Secret values in plain text are treated as highly sensitive.' },
  ],
  confidence: 'high',
  files: (path) =>
    (isJson(path) || isYaml(path) || isTerraform(path) || isJenkinsfile(path)) &&
    !isTest(path) &&
    !isVendored(path),
  keywords: ['userInputs', 'port_action', 'scaffolder.backstage.io', 'parameters {', 'parameters('],
  *check(file) {
    // Backstage calls what runs `template.yaml`; no example is meant.
    for (const hit of isTerraform(file.path)
      ? inTerraform(file)
      : isJenkinsfile(file.path)
        ? inJenkins(file)
        : [file.json(), ...file.yaml()].flatMap((root) => (root ? [...inForm(root, file)] : [])))
      yield { severity: severityAt(file.path.replace(/template\.ya?ml$/, 'form.yaml'), 6.0), ...hit }
  },
  examples: [
    {
      files: {
        'action.json':
          '{\n  "trigger": {"userInputs": {"properties": {\n    "secretValue": {"type": "string", "encryption": "fernet"},\n    "apiToken": {"type": "string", "encryption": "none"}\n  }}}\n}\n',
      },
      at: ['action.json:4'],
    },
    {
      files: {
        'port/action.yaml':
          'userInputs:\n  properties:\n    dbPassword:\n      type: string\n    value:\n      type: string\n      format: password\n',
      },
      at: ['port/action.yaml:3', 'port/action.yaml:5'],
    },
    {
      files: { Jenkinsfile: "pipeline {\n  parameters {\n    string(name: 'DB_PASSWORD')\n  }\n}\n" },
      at: ['Jenkinsfile:3'],
    },
    {
      files: {
        'main.tf':
          'resource "port_action" "a" {\n  self_service_trigger = {\n    user_properties = {\n      string_props = {\n        api_token = {\n          title = "x"\n        }\n      }\n    }\n  }\n}\n',
      },
      at: ['main.tf:5'],
    },
    {
      files: {
        'template.yaml':
          'apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\nspec:\n  parameters:\n    - properties:\n        apiToken:\n          type: string\n',
      },
      at: ['template.yaml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        'action.json':
          '{"userInputs":{"properties":{"secretValue":{"type":"string","encryption":"aes256-gcm"},"apiToken":{"encryption":"fernet"}}}}\n',
      },
      at: [],
    },
    { files: { 'action.json': '{"userInputs":{"properties":{"secretName":{"type":"string"}}}}\n' }, at: [] },
    {
      files: { Jenkinsfile: "parameters {\n  password(name: 'DB_PASSWORD')\n  string(name: 'BRANCH')\n}\n" },
      at: [],
    },
    {
      files: {
        'template.yaml':
          'apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\nspec:\n  parameters:\n    - properties:\n        apiToken:\n          type: string\n          ui:field: Secret\n',
      },
      at: [],
    },
  ],
})

const isSecretInput = (name: string): boolean => isSecretName(name) || /^secret[-_]?value$/i.test(name)

/** Inputs of a Port action, and parameters of a Backstage template. */
function* inForm(root: Node, { path }: SourceFile): Generator<Hit> {
  const isBackstage = /scaffolder\.backstage\.io/.test(textAt(root, 'apiVersion') ?? '')
  for (const { path: keys, keyRange, node } of walk(root)) {
    const name = keys.at(-1)
    if (typeof name !== 'string' || node.kind !== 'map' || !keyRange || keys.at(-2) !== 'properties') continue
    if (keys.includes('userInputs') && !isClosed(name, node))
      yield inputHit(path, keyRange, name, settingOf(path, 'encryption', 'aes256-gcm'))
    if (
      isBackstage &&
      keys.includes('parameters') &&
      isSecretInput(name) &&
      !/^(?:Secret|password)$/i.test(textAt(node, 'ui:field') ?? textAt(node, 'ui:widget') ?? '')
    )
      yield inputHit(path, keyRange, name, 'ui:field: Secret')
  }
}

const isClosed = (name: string, node: Node): boolean =>
  (!isSecretInput(name) && textAt(node, 'format') !== 'password') ||
  CIPHERS.test(textAt(node, 'encryption') ?? '') ||
  /^(?:boolean|number|array|object)$/.test(textAt(node, 'type') ?? '')

const inputHit = (path: string, range: Hit['range'] & object, name: string, fix: string): Hit => ({
  path,
  range,
  resource: `input ${name}`,
  message: `Input ${name} is taken as plain text`,
  fix,
})

/** `string_props` of a `port_action`, as a block or as an attribute. */
function* inTerraform(file: SourceFile): Generator<Hit> {
  for (const action of blocksOf(file.hcl(), 'resource', 'port_action')) {
    const attributes = [action, ...blocksIn(action)].flatMap(({ attributes: own }) =>
      own.map(({ value }) => value),
    )
    for (const { name, nameRange, value } of attributes.flatMap(stringInputs)) {
      const cipher = propertyOf(value, 'encryption')
      const format = propertyOf(value, 'format')
      const isSecret = isSecretInput(name) || (format?.kind === 'string' && format.value === 'password')
      if (isSecret && !(cipher?.kind === 'string' && CIPHERS.test(cipher.value)))
        yield inputHit(file.path, nameRange, name, 'encryption = "aes256-gcm"')
    }
  }
}

const stringInputs = (value: Expression): Property[] =>
  [...expressionsIn(value)].flatMap((inner) => {
    const inputs = propertyOf(inner, 'string_props')
    return inputs?.kind === 'object' ? inputs.properties : []
  })

/** `string(name: 'DB_PASSWORD')` where `password(…)` is meant. */
function* inJenkins({ path, text }: SourceFile): Generator<Hit> {
  for (const { 0: whole, 1: name = '', index } of text.matchAll(
    /\b(?:string|text)\s*\(\s*(?:[^()\n]*,\s*)?name:\s*['"]([\w.-]+)['"]/g,
  ))
    if (isSecretInput(name))
      yield inputHit(
        path,
        { start: index, end: index + whole.length },
        name,
        `password(name: '${name}', defaultValue: '')`,
      )
}
