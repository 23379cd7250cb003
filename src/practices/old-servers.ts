/** Servers that let TLS older than 1.2 in, by their own configuration: nginx, Apache, HAProxy, MySQL. */
import { OLD, type OldVersion } from './code/old-versions.ts'

export function* oldServers(text: string): Generator<OldVersion> {
  for (const match of text.matchAll(
    /^[ \t]*(ssl_protocols|SSLProtocol|proxy_ssl_protocols)[ \t]+([^;\n#]+)/gm,
  )) {
    const [whole, resource = '', versions = ''] = match
    const words = versions.trim().split(/\s+/)
    // Apache adds and takes away: `all -SSLv3`.
    const isOpen = words.some((word) => /^\+?all$/i.test(word)) && !words.includes('-TLSv1')
    const version = isOpen ? 'all' : words.find((word) => OLD.test(word.replace(/^\+/, '')))
    if (version) yield { range: { start: match.index, end: match.index + whole.length }, resource, version }
  }
  for (const match of text.matchAll(
    /\b(?:ssl-min-ver|ssl_min_protocol_version)\b[ \t=]+['"]?(SSLv3|TLSv1(?:\.[01])?)(?![.\d])/g,
  )) {
    const [whole, version = ''] = match
    yield { range: { start: match.index, end: match.index + whole.length }, resource: 'ssl-min-ver', version }
  }
}
