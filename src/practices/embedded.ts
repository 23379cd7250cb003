/** Files inside the values of another file: a ConfigMap that holds an `application.yml`, a chart's values as text. */
import { keyedScalars, pathText, type Range, type ScalarNode } from '../documents/node.ts'
import { createSourceFile, type SourceFile } from '../documents/source-file.ts'
import { decideNamed, decideNode } from './named-secret.ts'
import { isSecretName } from './secret-name.ts'
import { slotOfPath } from './slots.ts'

export interface EmbeddedSecret {
  readonly name: string
  readonly value: string
  /** In the outer file's text: of the value where it can be told, else of the whole entry. */
  readonly range: Range
}

const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/

/** Secrets in a value that is a file of its own, read by the name that it has there. */
export function* secretsInEmbedded(
  outer: SourceFile,
  name: string,
  node: ScalarNode,
): Generator<EmbeddedSecret> {
  const inner = createSourceFile(name, node.text)
  const place = (value: string): Range => {
    const at = outer.text.slice(node.range.start, node.range.end).indexOf(value)
    return at < 0 ? node.range : { start: node.range.start + at, end: node.range.start + at + value.length }
  }
  const roots = [...inner.yaml(), inner.json(), inner.toml()]
  for (const root of roots)
    for (const { path, key, node: value } of keyedScalars(root))
      if (isSecretName(key) && decideNode(slotOfPath(outer.path), key, value).kind !== 'pass')
        yield { name: pathText(path), value: value.text, range: place(value.text) }
  for (const { name: key, value } of inner.assignments())
    if (decideNamed(slotOfPath(outer.path), lastPart(key), value).kind !== 'pass')
      yield { name: key, value, range: place(value) }
}

/** `spring.datasource.password` is judged as `password`. */
const lastPart = (name: string) => name.slice(name.lastIndexOf('.') + 1)

export const isPrivateKey = (text: string): boolean => PRIVATE_KEY.test(text)
