/** Names and values of configuration, whatever the format: what practices compare between files and judge by name. */

import { inlineArguments } from '../../documents/dialects/ansible.ts'
import { composeServices } from '../../documents/dialects/compose.ts'
import {
  at,
  itemsAt,
  type Key,
  keyedScalars,
  type Node,
  pathText,
  type Range,
  scalarAt,
  textAt,
  walk,
} from '../../documents/node.ts'
import { onceFor } from '../../documents/once-for.ts'
import { isCompose, isLockFile, isTranslation, nameOf } from '../../documents/paths.ts'
import { type SourceFile, treesOf } from '../../documents/source-file.ts'

export interface Configured {
  readonly name: string
  readonly value: string
  readonly range: Range
  /** Where it stands in its file, stable under line moves: `services.api.environment.JWT_SECRET`. */
  readonly path: string
  readonly tag?: string
}

/** What describes packages, types or results holds no settings. */
const NO_SETTINGS =
  /^(?:package|composer|tsconfig.*|.*\.schema|manifest|angular)\.json$|^(?:cargo\.toml|pipfile|pubspec\.ya?ml)$|\.(?:ipynb|tfstate|webmanifest)$/i

/** Every setting of a dotenv, ini, properties, shell, YAML, JSON or TOML file, templated values left out. */
export const configuredIn = onceFor((file: SourceFile): readonly Configured[] => {
  if (isLockFile(file.path) || isTranslation(file.path) || NO_SETTINGS.test(nameOf(file.path))) return []
  const assigned = file.assignments().map(({ name, value, valueRange, section }) => ({
    name,
    value,
    range: valueRange,
    path: section ? `${section}.${name}` : name,
  }))
  const variables = isVariables(file.path) ? hclSettings(file) : []
  return [
    ...assigned,
    ...variables,
    ...(isCompose(file.path) ? composeVariables(file) : []),
    ...treesOf(file).flatMap(settingsIn),
    ...inlineSettings(file),
  ]
})

const isVariables = (path: string) => /\.tfvars(?:\.|$)/.test(nameOf(path))

const hclSettings = (file: SourceFile): Configured[] =>
  (file.hcl()?.attributes ?? []).flatMap(({ name, value }) =>
    value.kind === 'string' ? [{ name, value: value.value, range: value.range, path: name }] : [],
  )

const inlineSettings = (file: SourceFile): Configured[] =>
  inlineArguments(file).flatMap(({ name, value, step }) =>
    value.templated ? [] : [{ name, value: value.text, range: value.range, path: `${step}.${name}` }],
  )

function settingsIn(root: Node): Configured[] {
  const encoded = textAt(root, 'kind') === 'Secret'
  const keyed = keyedScalars(root).flatMap((place) => {
    const { key, node } = place
    if (node.templated || typeof node.value === 'boolean' || node.value === null) return []
    const { path } = place
    const named = nameIn(path)
    if (named === undefined) return []
    return [
      {
        name: named,
        value: encoded && path.length === 2 && path[0] === 'data' ? decoded(node.text) : node.text,
        range: node.range,
        path: named === key ? place.pathText : pathText(path.slice(0, -1)),
        ...(node.tag !== undefined && { tag: node.tag }),
      },
    ]
  })
  return [...keyed, ...pairsIn(root), ...literalsIn(root)]
}

/** What a scalar's place names: its key, or above `value` the parameter of an Azure template; undefined for parts of a pair. */
function nameIn(path: readonly Key[]): string | undefined {
  const [key, owner, above] = path.slice(-3).reverse()
  if (key === 'value' && above === 'parameters' && typeof owner === 'string') return owner
  return typeof key === 'string' && !PART_OF_PAIR.has(key) ? key : undefined
}

const PART_OF_PAIR: ReadonlySet<string> = new Set(['name', 'value', 'ParameterKey', 'ParameterValue'])

/** The value that a Kubernetes Secret holds in base64. */
const decoded = (text: string): string => Buffer.from(text, 'base64').toString()

/** `literals: [API_TOKEN=x]`, as Kustomize generates secrets from. */
function literalsIn(root: Node): Configured[] {
  if (!textAt(root, 'kind')?.startsWith('Kustomiz') && at(root, 'secretGenerator') === undefined) return []
  return itemsAt(root, 'secretGenerator').flatMap((generator, i) =>
    itemsAt(generator, 'literals').flatMap((node) => {
      const [, name = '', value = ''] = (node.kind === 'scalar' && /^([\w.-]+)=(.+)$/.exec(node.text)) || []
      if (name === '' || node.kind !== 'scalar' || node.templated) return []
      const range = { start: node.range.end - value.length, end: node.range.end }
      return [{ name, value, range, path: `secretGenerator[${i}].${name}` }]
    }),
  )
}

/** `- name: JWT_SECRET` with `value: …` beside it, as containers have them, and the parameters of CloudFormation. */
function pairsIn(root: Node): Configured[] {
  return [...walk(root)].flatMap((place) => {
    const { node } = place
    const name = scalarAt(node, 'name') ?? scalarAt(node, 'ParameterKey')
    const value = scalarAt(node, 'value') ?? scalarAt(node, 'ParameterValue')
    if (!name || !value || value.templated || name.templated || value.tag !== undefined) return []
    return [
      { name: name.text, value: value.text, range: value.range, path: pathOfPair(place.path, name.text) },
    ]
  })
}

const pathOfPair = (path: readonly Key[], name: string) =>
  pathText([...path.filter((key) => typeof key === 'string'), name])

const composeVariables = (file: SourceFile): Configured[] =>
  composeServices(file).flatMap(({ name: service, node, environment }) =>
    scalarAt(node, 'environment', 0) === undefined
      ? []
      : environment.flatMap(({ name, value, valueRange }) =>
          value === undefined
            ? []
            : [{ name, value, range: valueRange, path: `services.${service}.environment.${name}` }],
        ),
  )
