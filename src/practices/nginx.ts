/** The servers of an nginx configuration: enough to see what they listen on and what they do. */
import type { Range } from '../documents/node.ts'

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
