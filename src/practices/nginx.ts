/** The servers of an nginx configuration: enough to see what they listen on and what they do. */
import type { Hit } from '../../patterns/rule.ts'
import type { Range } from '../documents/node.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { listed } from './open-addresses.ts'

export interface NginxServer {
  /** Values of `listen`. */
  readonly listens: readonly { readonly value: string; readonly range: Range }[]
  /** Of `server_name`. */
  readonly names: readonly string[]
  /** Inside of the block, comments blanked. */
  readonly text: string
}

/** Every `server { … }` block. */
export function nginxServers(source: string): NginxServer[] {
  const text = source.replace(/#[^\n]*/g, (comment) => ' '.repeat(comment.length))
  return [...text.matchAll(/\bserver\s*\{/g)].map((match) => {
    const start = match.index + match[0].length
    const end = closingOf(text, start)
    const inside = text.slice(start, end)
    const listens = [...inside.matchAll(/\blisten\s+([^;{}]+);/g)].map((listen) => ({
      value: listen[1] ?? '',
      range: { start: start + listen.index, end: start + listen.index + listen[0].length },
    }))
    const names = [...inside.matchAll(/\bserver_name\s+([^;{}]+);/g)].flatMap((one) =>
      (one[1] ?? '').trim().split(/\s+/),
    )
    return { listens, names, text: inside }
  })
}

function closingOf(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  return text.length
}

/** Lists of addresses that end with everybody: `allow 10.0.0.0/8; allow all;` */
export function* openAllowLists({ path, text }: SourceFile): Generator<Hit> {
  if (!/location|server/.test(text) || !/^[ \t]*(?:deny|allow)[ \t]+[\d.]+/m.test(text)) return
  for (const match of text.matchAll(/^[ \t]*allow[ \t]+all[ \t]*;/gm))
    yield {
      path,
      resource: 'allow',
      ...listed({ start: match.index, end: match.index + match[0].length }, 'the allow list'),
    }
}
