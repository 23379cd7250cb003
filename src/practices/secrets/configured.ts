/** Names and values of configuration, whatever the format: what practices compare between files and judge by name. */

import { composeServices } from '../../documents/dialects/compose.ts'
import {
  type Key,
  keyedScalars,
  type Node,
  pathText,
  type Range,
  scalarAt,
  walk,
} from '../../documents/node.ts'
import { onceFor } from '../../documents/once-for.ts'
import { isCompose, isLockFile, isTranslation, nameOf } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'

export interface Setting {
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
export const settingsOf = onceFor((file: SourceFile): readonly Setting[] => {
  if (isLockFile(file.path) || isTranslation(file.path) || NO_SETTINGS.test(nameOf(file.path))) return []
  const assigned = file.assignments().map(({ name, value, valueRange, section }) => ({
    name,
    value,
    range: valueRange,
    path: section ? `${section}.${name}` : name,
  }))
  const roots = [...file.yaml(), file.json(), file.toml()].filter((root) => root !== undefined)
  const variables = isVariables(file.path) ? hclSettings(file) : []
  return [
    ...assigned,
    ...variables,
    ...(isCompose(file.path) ? composeVariables(file) : []),
    ...roots.flatMap(settingsIn),
  ]
})

const isVariables = (path: string) => /\.tfvars(?:\.|$)/.test(nameOf(path))

const hclSettings = (file: SourceFile): Setting[] =>
  (file.hcl()?.attributes ?? []).flatMap(({ name, value }) =>
    value.kind === 'string' ? [{ name, value: value.value, range: value.range, path: name }] : [],
  )

function settingsIn(root: Node): Setting[] {
  const keyed = [...keyedScalars(root)].flatMap(({ path, key, node }) =>
    node.templated || typeof node.value === 'boolean' || node.value === null
      ? []
      : [
          {
            name: key,
            value: node.text,
            range: node.range,
            path: pathText(path),
            ...(node.tag !== undefined && { tag: node.tag }),
          },
        ],
  )
  return [...keyed.filter(({ name }) => name !== 'name' && name !== 'value'), ...pairsIn(root)]
}

/** `- name: JWT_SECRET` with `value: …` beside it, as containers have them. */
function pairsIn(root: Node): Setting[] {
  return [...walk(root)].flatMap(({ path, node }) => {
    const name = scalarAt(node, 'name')
    const value = scalarAt(node, 'value')
    if (!name || !value || value.templated || name.templated || value.tag !== undefined) return []
    return [{ name: name.text, value: value.text, range: value.range, path: pathOfPair(path, name.text) }]
  })
}

const pathOfPair = (path: readonly Key[], name: string) =>
  pathText([...path.filter((key) => typeof key === 'string'), name])

const composeVariables = (file: SourceFile): Setting[] =>
  composeServices(file).flatMap(({ name: service, node, environment }) =>
    scalarAt(node, 'environment', 0) === undefined
      ? []
      : environment.flatMap(({ name, value, valueRange }) =>
          value === undefined
            ? []
            : [{ name, value, range: valueRange, path: `services.${service}.environment.${name}` }],
        ),
  )
