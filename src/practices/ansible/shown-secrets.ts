/** Secrets that a play of Ansible writes to its log: what it is told to show, and items of a loop, which it shows by itself. */
import type { Hit } from '../../../patterns/rule.ts'
import { type AnsibleStep, ansibleSteps, argumentsOf } from '../../documents/dialects/ansible.ts'
import { at, keyedScalars, type ScalarNode, textAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { isSecretName } from '../secrets/secret-name.ts'
import { isOff } from '../switched.ts'

export function* shownByAnsible(file: SourceFile): Generator<Hit> {
  for (const step of ansibleSteps(file)) {
    const kept = textAt(step.node, 'no_log')
    if (kept !== undefined && !isOff(kept)) continue
    const shown = step.module === 'debug' ? debugged(step) : looped(step, file)
    if (shown)
      yield {
        path: file.path,
        range: shown.range,
        resource: `${step.name} ${shown.name}`,
        message: shown.isItem
          ? `the loop writes each item, ${shown.name} with it`
          : `debug writes the value of ${shown.name}`,
        severity: 5.0,
        fix: 'no_log: true',
      }
  }
}

interface Shown {
  readonly name: string
  readonly range: ScalarNode['range']
  readonly isItem?: true
}

/** What a higher verbosity shows is asked for by whoever runs the play. */
function debugged({ arguments: given }: AnsibleStep): Shown | undefined {
  if (given.kind === 'scalar') {
    const variable = /^var=(\S+)$/.exec(given.text.trim())?.[1]
    const name = variable === undefined ? valuesIn(given.text).find(isSecretName) : secretAtEnd(variable)
    return name === undefined ? undefined : { name, range: given.range }
  }
  if (textAt(given, 'verbosity') !== undefined) return undefined
  for (const { key, node } of keyedScalars(given)) {
    const name = key === 'var' ? secretAtEnd(node.text) : valuesIn(node.text).find(isSecretName)
    if (name !== undefined && /^(?:msg|var)$/.test(key)) return { name, range: node.range }
  }
  return undefined
}

/** `(item={'name': 'app', 'password': '…'})` stands behind every result, unless the loop has a label of its own. */
function looped(step: AnsibleStep, file: SourceFile): Shown | undefined {
  const { node } = step
  const given = LOOPS.some((key) => at(node, key)) ? argumentsOf(step, file) : undefined
  if (!given) return undefined
  if (at(node, 'loop_control', 'label')) return undefined
  for (const { key, node: value } of keyedScalars(given)) {
    // What the module takes as a secret is one; a name or a path of one is not taken as such.
    const [name] = isSecretName(key) ? valuesIn(value.text, /^item\b/) : []
    if (name !== undefined) return { name: name === 'item' ? key : name, range: value.range, isItem: true }
  }
  return undefined
}

const LOOPS = [
  'loop',
  'with_items',
  'with_dict',
  'with_list',
  'with_subelements',
  'with_nested',
  'with_flattened',
]

/** What takes the value away. */
const HIDES =
  /\|\s*(?:length|count|hash|password_hash|bool|type_debug|ternary|regex_replace|truncate|sha1|md5|checksum)\b/
const VALUE = /^\s*([A-Za-z_]\w*(?:\.\w+|\[\s*['"]?\w+['"]?\s*\])*)\s*(?:\|[^|]*)*$/

/** Last words of the variables whose value a template writes as it is: `db_password` of `{{ app.db_password }}`. */
const valuesIn = (text: string, owner?: RegExp): string[] =>
  [...text.matchAll(/\{\{([^{}]{1,200})\}\}/g)].flatMap(([, inside = '']) => {
    const variable = HIDES.test(inside) ? undefined : VALUE.exec(inside)?.[1]
    return variable === undefined || (owner && !owner.test(variable)) ? [] : [lastOf(variable)]
  })

const lastOf = (variable: string): string => /(\w+)['"\]\s]*$/.exec(variable)?.[1] ?? variable

function secretAtEnd(variable: string): string | undefined {
  const name = lastOf(variable)
  return isSecretName(name) ? name : undefined
}
