/** Parameters and outputs of Azure templates that hold a secret and are not marked as such. */
import type { Hit } from '../../../patterns/rule.ts'
import {
  type AzureTemplate,
  azureTemplates,
  child,
  isBicep,
  isSecured,
  known,
  parameterNamed,
} from '../../documents/dialects/azure.ts'
import {
  type Entry,
  isLiteral,
  keyedScalars,
  type Node,
  type ScalarNode,
  textAt,
} from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { lineAbove, replaced } from '../edits.ts'
import { isSecretName } from '../secrets/secret-name.ts'
import { decide, slotOfPath } from '../secrets/slots.ts'

/** Of every template of the file. */
export function* azureParameters(file: SourceFile): Generator<Hit> {
  for (const template of azureTemplates(file)) {
    const feeding = feedingSecrets(template)
    for (const parameter of template.parameters)
      if (
        (isSecretName(parameter.key) && !NO_SECRET.test(parameter.key)) ||
        feeding.has(parameter.key.toLowerCase()) ||
        // Whoever marks it says that it is one.
        (isSecured(parameter.value) && !ACCOUNT.test(parameter.key))
      )
        yield* secretParameter(file, parameter)
    yield* outputs(file, template)
  }
}

/**
 * `resourceToken` is what the names of all resources end in, as the Azure Developer CLI has it; a connection string of
 * Application Insights is written into pages (https://learn.microsoft.com/azure/azure-monitor/app/connection-strings). Machines are given
 * the public one of a pair of keys for SSH.
 */
const NO_SECRET = /^resource_?token$|app(?:lication)?_?insights|^(?!.*private).*ssh_?key$/i

/** The name of somebody, or of something: marked as secret now and then, and known to many. */
export const ACCOUNT = /(?:user|login|name|account|id|email)$/i

/** Parameters that a property with a secret's name is given, in lower case. */
const feedingSecrets = ({ resources }: AzureTemplate): ReadonlySet<string> =>
  new Set(
    resources.flatMap(({ node }) =>
      [...keyedScalars(child(node, 'properties'))].flatMap(({ key, node: value }) =>
        isSecretName(key) ? (parameterNamed(value)?.toLowerCase() ?? []) : [],
      ),
    ),
  )

function* secretParameter(file: SourceFile, { key, keyRange, value }: Entry): Generator<Hit> {
  const type = (textAt(value, 'type') ?? '').replace(/\?$/, '')
  const given = child(value, 'defaultValue')
  if (isSecured(value)) {
    const literal = defaultsIn(given).find(({ text }) => decide(slotOfPath(file.path), text).kind !== 'pass')
    if (literal)
      yield {
        path: file.path,
        range: literal.range,
        secret: literal.text,
        resource: `parameters.${key}`,
        message: `parameter ${key} has a default that everybody can read`,
        fix: isBicep(file.path) ? `@secure()\nparam ${key} ${type}` : '"type": "securestring"',
      }
  } else if (/^(?:string|object)$/i.test(type) && !isReferencing(value))
    yield {
      path: file.path,
      range: keyRange,
      resource: `parameters.${key}`,
      ...unmarked(file, { key, keyRange, value }),
    }
}

/** Texts of a default; of an object, those under a secret's name. */
const defaultsIn = (given: Node | undefined): ScalarNode[] => {
  const inside = given?.kind === 'map' ? keyedScalars(given) : []
  const named = [...inside].flatMap(({ key, node }) => (isSecretName(key) ? [node] : []))
  return [...(given ? [known(given)] : []), ...named].filter(
    (one): one is ScalarNode => isLiteral(one) && one.text !== '',
  )
}

function unmarked(file: SourceFile, { key, keyRange, value }: Entry): Pick<Hit, 'message' | 'fix' | 'edits'> {
  const given = child(value, 'defaultValue')
  if (isBicep(file.path))
    return {
      message: `parameter ${key} is not marked @secure()`,
      fix: '@secure()',
      ...(!given && { edits: lineAbove(file, keyRange.start, '@secure()') }),
    }
  return {
    message: `parameter ${key} is a plain string`,
    fix: '"type": "securestring"',
    ...(!given && { edits: replaced(child(value, 'type')?.range ?? keyRange, 'securestring') }),
  }
}

/** It holds the name or address of a secret. */
const isReferencing = (value: Entry['value']): boolean =>
  /\b(?:name of|resource id|uri of|path)\b/i.test(
    textAt(value, 'metadata', 'description') ?? textAt(value, 'decorators') ?? '',
  )

const LISTS_KEYS = /\blist(?:Keys|AccountSas|ServiceSas|Secrets|Credentials|AdminKeys|QueryKeys)\(/i

function* outputs(file: SourceFile, { outputs, parameters }: AzureTemplate): Generator<Hit> {
  for (const { key, keyRange, value } of outputs) {
    const shown = child(value, 'value')
    const text = shown?.kind === 'scalar' ? shown.text : ''
    if (isSecured(value)) continue
    const named = shown && parameterNamed(shown)?.toLowerCase()
    const parameter = parameters.find((one) => one.key.toLowerCase() === named)
    const what = LISTS_KEYS.test(text)
      ? 'keys of a resource'
      : parameter && isSecured(parameter.value)
        ? `parameter ${parameter.key}`
        : undefined
    if (what)
      yield {
        path: file.path,
        range: keyRange,
        resource: `outputs.${key}`,
        message: `output ${key} shows ${what}`,
        fix: `// remove output ${key}; who needs the value reads it from its own place`,
      }
  }
}
