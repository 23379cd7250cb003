/** Descriptions of an API (OpenAPI, Swagger) that send its callers to plain HTTP: clients are made of them. */
import { itemsAt, keyedScalars, type Node, pathText, textAt, walk } from '../documents/node.ts'
import { type SourceFile, treesOf } from '../documents/source-file.ts'
import { type PlainUrl, plainHost } from './code/plain-urls.ts'

/** With which a description begins that names no address in full. */
export const API_WORDS = ['swagger: "2', "swagger: '2", '"swagger": "2', '"swagger":"2', 'swagger: 2']

export function* plainApis(file: SourceFile): Generator<PlainUrl> {
  if (!/\b(?:openapi|swagger)\b/.test(file.text)) return
  for (const root of treesOf(file)) {
    if (textAt(root, 'openapi') !== undefined) yield* servers(root, file)
    if (textAt(root, 'swagger') !== undefined) yield* schemes(root, file)
  }
}

/** https://spec.openapis.org/oas/v3.1.0#server-object, of the API, of a path or of an operation. */
function* servers(root: Node, { path: file }: SourceFile): Generator<PlainUrl> {
  for (const { key, node, path } of keyedScalars(root)) {
    const host = key === 'url' && path.at(-3) === 'servers' ? plainHost(node.text) : undefined
    if (host) yield { path: file, range: node.range, host, resource: pathText(path), credential: false }
  }
}

/** https://swagger.io/specification/v2/: one host, and the protocols by which it is asked. */
function* schemes(root: Node, { path: file }: SourceFile): Generator<PlainUrl> {
  const host = plainHost(`http://${textAt(root, 'host') ?? ''}`)
  if (!host) return
  for (const { key, node, path } of walk(root)) {
    const given = key === 'schemes' ? itemsAt(node) : []
    const text = (one: Node) => (one.kind === 'scalar' ? one.text.toLowerCase() : '')
    const plain = given.find((one) => /^(?:http|ws)$/.test(text(one)))
    // Who may choose takes the safe one.
    if (plain && !given.some((one) => /^(?:https|wss)$/.test(text(one))))
      yield { path: file, range: plain.range, host, resource: pathText(path), credential: false }
  }
}
