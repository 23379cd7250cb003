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
function nginxServers(source: string): NginxServer[] {
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

/** Servers for a public name; one without a name mostly stands behind something that ends TLS. */
export function* nginxListeners(file: SourceFile): Generator<Hit> {
  for (const { listens, names, text } of nginxServers(file.text)) {
    const plain = listens.find(
      ({ value }) =>
        /^(?:\S*:)?80(?:\s|$)/.test(value) &&
        !/\bssl\b/.test(value) &&
        !/^(?:127\.|localhost|\[::1\])/.test(value),
    )
    const isServing =
      !/\breturn\s+30[1278]|\brewrite\b[^;]*https:|\bssl_certificate\b|\blisten\s[^;]*\bssl\b/.test(text)
    if (
      plain &&
      isServing &&
      names.some(isPublicName) &&
      /\b(?:proxy_pass|fastcgi_pass|uwsgi_pass|root)\b/.test(text)
    )
      yield {
        path: file.path,
        range: plain.range,
        resource: `server ${names[0] ?? ''}`,
        message: `${names[0]} is served over plain HTTP`,
        fix: 'return 301 https://$host$request_uri;',
      }
  }
}

const isPublicName = (name: string): boolean =>
  /^[\w*-]+(?:\.[\w-]+)+$/.test(name) &&
  !/^(?:\d+\.)+\d+$|^(?:www\.)?example\.|\.(?:local|localhost|internal|test|example|lan|docker)$|example\.(?:com|org|net)$|yourdomain|domain\.com/i.test(
    name,
  )
