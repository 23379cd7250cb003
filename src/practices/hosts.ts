/** Which hosts are not on the open network, so that plain traffic to them leaves nobody's machine, cluster or office. */

/** Loopback, private networks, in-cluster and single-label names, names reserved for documentation and tests, templates. */
export function isLocalHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '')
  if (name === '' || /[${}<>%()*]/.test(name)) return true
  if (/^[\da-f:]*:[\da-f:]*$/.test(name)) return /^(?:::1?|f[cde].*)$/.test(name)
  if (/^\d+(?:\.\d+){3}$/.test(name)) return isPrivateAddress(name)
  if (!name.includes('.')) return true
  return (
    isDocumentation(name) ||
    isOfNamespace(name) ||
    /\.(?:svc|internal|intranet|corp|lan|home|private|local|localhost|localdomain|test|invalid|example|consul|docker)$|\.svc\.|\.cluster\.local$/.test(
      name,
    )
  )
}

/** `grafana.grafana`, `woodpecker-server.woodpecker`: a service and the namespace that is named for the same program. */
const isOfNamespace = (name: string): boolean => /^([a-z\d-]{6,})(?:-[a-z\d-]+)?\.\1$/.test(name)

/** RFC 1918, loopback, link-local (cloud metadata), carrier and documentation networks (RFC 6890). */
const isPrivateAddress = (address: string): boolean =>
  /^(?:0|10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(
    address,
  )

/** Names that RFC 2606 keeps for documentation, and those that everybody writes in their place. */
const isDocumentation = (host: string): boolean =>
  /(?:^|\.)(?:example|foo|bar|mysite|yoursite|yourdomain|mydomain|your-domain|my-domain|domain|contoso)\.(?:com|org|net|io|dev|edu|co)$/.test(
    host.toLowerCase(),
  )

const URL_PARTS =
  /^([a-z][a-z0-9+.-]*):\/\/(?:([^/?#@\s]*)@)?(\[[^\]]*\]|[^/?#:\s]*)(?::(\d+))?([/?#][\s\S]*)?$/i

export interface UrlParts {
  readonly scheme: string
  /** `user:password`, when there is any. */
  readonly user?: string
  readonly host: string
  readonly port?: number
  readonly rest: string
}

/** A URL taken apart without resolving anything; undefined when the text is none. Templates may stand in any part. */
export function urlParts(text: string): UrlParts | undefined {
  const match = URL_PARTS.exec(text.trim())
  if (!match) return undefined
  const [, scheme = '', user, host = '', port, rest = ''] = match
  return {
    scheme: scheme.toLowerCase(),
    host,
    rest,
    ...(user && { user }),
    ...(port && { port: Number(port) }),
  }
}
