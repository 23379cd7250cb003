/** Settings as name and value, whatever format they stand in: YAML, TOML, properties, dotenv, Dockerfiles, environments. */

import { inlineArguments } from '../documents/dialects/ansible.ts'
import { variables } from '../documents/dialects/compose.ts'
import { at, itemsAt, keyedScalars, type Node, type Range, textAt, walk } from '../documents/node.ts'
import { onceFor } from '../documents/once-for.ts'
import { formatOf, isDockerfile } from '../documents/paths.ts'
import { type SourceFile, treesOf } from '../documents/source-file.ts'

export interface Setting {
  /** The last part: `include`, `MYSQL_ALLOW_EMPTY_PASSWORD`. */
  readonly name: string
  /** With all that it stands in: `management.endpoints.web.exposure.include`. */
  readonly path: string
  readonly value: string
  readonly nameRange: Range
  readonly valueRange: Range
}

const FORMATS: ReadonlySet<string> = new Set(['yaml', 'toml', 'ini', 'dotenv', 'dockerfile', 'json'])

/** Whether a path has a format that `settingsOf` reads. */
export const mayHoldSettings = (path: string): boolean => FORMATS.has(formatOf(path))

/** Every setting of the file; a templated value is none. */
export const settingsOf = onceFor((file: SourceFile): readonly Setting[] => [...settingsIn(file)])

function* settingsIn(file: SourceFile): Generator<Setting> {
  if (isDockerfile(file.path)) {
    for (const { pairs } of file.dockerfile()?.instructions ?? [])
      for (const { name, nameRange, value, valueRange } of pairs)
        yield { name, path: name, value: value ?? '', nameRange, valueRange }
    return
  }
  for (const root of treesOf(file)) yield* ofNode(root)
  for (const { name, nameRange, value, step } of inlineArguments(file))
    if (!value.templated)
      yield { name, path: `${step}.${name}`, value: value.text, nameRange, valueRange: value.range }
  if (formatOf(file.path) === 'shell') return
  for (const { name, nameRange, value, valueRange, section } of file.assignments())
    yield { name, path: section ? `${section}.${name}` : name, value, nameRange, valueRange }
}

function* ofNode(root: Node): Generator<Setting> {
  for (const { key, keyRange, node, pathText } of keyedScalars(root))
    if (!node.templated)
      yield { name: key, path: pathText, value: node.text, nameRange: keyRange, valueRange: node.range }
  for (const place of walk(root)) {
    const { node, key } = place
    if (node.kind === 'scalar') continue
    // `- NAME=value` of compose, and `- name: NAME` with its `value` beside it of Kubernetes.
    if (key === 'environment' && itemsAt(node).length > 0)
      for (const { name, nameRange, value = '', valueRange } of variables(node))
        yield { name, path: `${place.pathText}.${name}`, value, nameRange, valueRange }
    const name = textAt(node, 'name')
    const value = at(node, 'value')
    if (name && value?.kind === 'scalar' && !value.templated)
      yield {
        name,
        path: `${place.pathText}.${name}`,
        value: value.text,
        nameRange: value.range,
        valueRange: value.range,
      }
  }
}
