/** Servers, agents and installers whose configuration has a syntax of its own, where it switches the check of certificates off. */
import type { Range } from '../documents/node.ts'
import { formatOf, nameOf } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { isLocalHost } from './hosts.ts'

interface Directive {
  readonly name: string
  readonly range: Range
  /** What to write there instead. */
  readonly better: string
}

/** A directive in a line of its own, by the files that it stands in; the first group is its name. */
const DIRECTIVES: readonly (readonly [files: RegExp, line: RegExp, better: string])[] = [
  // nginx, Apache and Fluent Bit.
  [
    /\.(?:conf|conf\.\w+|vhost)$|^httpd?\b|^nginx/,
    /^[ \t]*((?:proxy|grpc|uwsgi)_ssl_verify[ \t]+off|SSLProxyVerify[ \t]+none|SSLProxyCheckPeer(?:CN|Name)[ \t]+off|tls\.verify[ \t]+off)\b/gim,
    '',
  ],
  // HAProxy: of a server, not of a `bind` line, which speaks of clients.
  [
    /haproxy|\.cfg$/,
    /^[ \t]*(?:default-)?server\b[^\n#]*\b(verify[ \t]+none)\b/gm,
    'verify required ca-file own-ca.pem',
  ],
  [
    /^Caddyfile|\.caddy(?:file)?$/i,
    /^[ \t]*(tls_insecure_skip_verify)\b/gm,
    'tls_trust_pool file own-ca.pem',
  ],
  [/^\.?_?curlrc$/, /^[ \t]*(-k|-{0,2}insecure)[ \t]*$/gm, 'cacert = own-ca.pem'],
]

/** pip takes the host's word for it, in its configuration and at the head of a list of requirements. */
const TRUSTED_HOST = /^[ \t]*(?:--)?trusted-host(?:[ \t]*=[ \t]*|[ \t]+)([^\s#]+)/gm
const isOfPip = (path: string): boolean =>
  /^pip\.(?:conf|ini)$|^(?:.*[-_.])?requirements(?:[-_.].*)?\.(?:txt|in)$/i.test(nameOf(path))

/** Whether a file has such a syntax. */
export const mayHoldDirectives = (path: string): boolean =>
  isOfPip(path) || DIRECTIVES.some(([files]) => files.test(nameOf(path)))

/** Every directive of the file that switches the check off. */
export function* uncheckedDirectives({ path, text }: SourceFile): Generator<Directive> {
  const name = nameOf(path)
  const format = formatOf(path)
  if (isOfPip(path))
    for (const { index, 0: line, 1: host = '' } of text.matchAll(TRUSTED_HOST))
      if (!isLocalHost(host.replace(/:\d+$/, '')))
        yield {
          name: 'trusted-host',
          range: { start: index, end: index + line.length },
          better: 'cert = own-ca.pem',
        }
  if (format === 'yaml' || format === 'json') return
  for (const [files, pattern, better] of DIRECTIVES)
    if (files.test(name))
      for (const { index, 0: line, 1: said = '' } of text.matchAll(pattern)) {
        const start = index + line.lastIndexOf(said)
        const [name = said] = said.split(/\s/)
        yield { name, range: { start, end: start + said.length }, better: better || switchedOn(name) }
      }
}

/** nginx ends a directive by a semicolon. */
const switchedOn = (name: string): string =>
  /_ssl_verify$/.test(name) ? `${name} on;` : `${name} ${name === 'SSLProxyVerify' ? 'require' : 'on'}`
