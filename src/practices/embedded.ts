/** Files inside the values of another file: a ConfigMap that holds an `application.yml`, a chart's values as text. */
import { type Assignment, parseAssignments } from '../documents/assignments.ts'
import { keyedScalars, pathText, type Range, type ScalarNode } from '../documents/node.ts'
import { formatOf, isCode } from '../documents/paths.ts'
import { createSourceFile, type SourceFile } from '../documents/source-file.ts'
import { decideNamed, decideNode } from './secrets/named-secret.ts'
import { isSecretName } from './secrets/secret-name.ts'
import { type Slot, slotOfPath } from './secrets/slots.ts'

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

/** Whether a file that stands in a value holds a secret; undefined when its kind cannot be read. */
export function fileHoldsSecret(name: string, text: string, slot: Slot): boolean | undefined {
  if (isPrivateKey(text)) return true
  if (/^\.dockercfg$|^\.dockerconfigjson$/.test(name))
    return /"(?:auth|password)"\s*:\s*"[^"<$]{6,}"/.test(text)
  if (formatOf(name) === 'text' && (text.match(SETTING) ?? []).length > 1)
    return assignsSecret(parseAssignments(text, 'ini'), slot)
  if (formatOf(name) === 'text' || isCode(name)) return undefined
  const inner = createSourceFile(name, text)
  const keyed = [...inner.yaml(), inner.json(), inner.toml()].flatMap((root) => [...keyedScalars(root)])
  return (
    keyed.some(({ key, node }) => decideNode(slot, key, node).kind !== 'pass') ||
    assignsSecret(inner.assignments(), slot)
  )
}

/** A line that sets something or opens a block, in the syntax of some program. */
const SETTING = /^[ \t]*[\w.-]+[ \t]*=[ \t]*\S|^[ \t]*[A-Za-z][^\n]{0,200}\{[ \t]*$/gm

const assignsSecret = (assigned: readonly Assignment[], slot: Slot): boolean =>
  assigned.some(({ name, value }) => decideNamed(slot, lastPart(name), value).kind !== 'pass')

/** `spring.datasource.password` is judged as `password`. */
export const lastPart = (name: string) => name.slice(name.lastIndexOf('.') + 1)

export const isPrivateKey = (text: string): boolean => PRIVATE_KEY.test(text)
