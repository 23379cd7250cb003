/** `http://` addresses that something is sent to, or fetched from and trusted. */
import type { Call, Code } from '../../documents/code/code.ts'
import { type Expression, expressionsIn, namesIn, type StringExpression } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import type { ShellCommand } from '../../documents/shell/shell.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { programOf } from '../commands/program.ts'
import { isLocalHost, urlParts } from '../hosts.ts'
import type { Inventory } from '../repository/inventory.ts'
import { isSecretName, wordsOf } from '../secrets/secret-name.ts'
import { addressIn, targetsOf } from './request-targets.ts'
import { resolveString } from './resolve.ts'

export interface PlainUrl {
  readonly range: Range
  /** The path of the file in which the address stands. */
  readonly path: string
  readonly host: string
  readonly resource: string
  /** True when the same call sends a credential. */
  readonly credential: boolean
}

interface Target {
  readonly host: string
  readonly range: Range
  /** The address stands in the call itself. */
  readonly direct: boolean
  readonly user: boolean
}

/** Names, not places: nothing is fetched from them. */
const IDENTIFIERS =
  /^(?:www\.w3\.org|.*\bschemas?\..*|json-schema\.org|schema\.org|xmlns\..*|ns\..*|purl\.(?:org|oclc\.org)|www\.apache\.org|ocsp\..*|crl\d*\..*|.*\.ocsp\..*|dublincore\.org|xml\.apache\.org|java\.sun\.com|maven\.apache\.org|www\.springframework\.org|tempuri\.org|opengis\.net|www\.opengis\.net|docbook\.org)$/i

/** The host of a plain address on the open network; undefined for anything else. */
export function plainHost(text: string): string | undefined {
  const url = urlParts(text)
  if (url?.scheme !== 'http' || isLocalHost(url.host) || IDENTIFIERS.test(url.host)) return undefined
  return url.host
}

/** Whether a text names any such host: cheap, for files that only speak of namespaces and of this machine. */
export const namesPlainHost = (text: string): boolean =>
  [...text.matchAll(/http:\/\/[^\s"'`<>()]*/gi)].some(([url]) => plainHost(url) !== undefined)

/** The same of a program's literals, which begin with an address that is used: a comment names one in the middle of its line. */
export const quotesPlainHost = (text: string): boolean =>
  [...text.matchAll(/(?:^[ \t]*|["'`]\s*|%\w?[^\w\s])(http:\/\/[^\s"'`<>()]*)/gim)].some(
    ([, url = '']) => plainHost(url) !== undefined,
  )

const hasUser = (text: string): boolean => /^http:\/\/[^/@\s:]+:[^/@\s]+@/i.test(text)

/** A name whose value is where something is sent to or fetched from. */
export function isTargetName(name: string): boolean {
  const words = wordsOf(name)
  const last = words.at(-1) ?? ''
  return (
    TARGETS.test(words.join(' ')) && /^(?:url|uri|endpoint|webhook|registry|address|host|base)$/.test(last)
  )
}

const TARGETS =
  /\b(?:webhook|callback|hook|api|base|auth|oauth|oauth2|oidc|sso|token|login|issuer|redirect|registry|index|endpoint|upload|ingest|collector|payment|service|backend|server|proxy target)\b/

/** Addresses in calls of clients, and under names that say what they are for. */
export function* plainUrlsInCode(file: SourceFile, inventory: Inventory): Generator<PlainUrl> {
  const code = quotesPlainHost(file.text) ? file.code() : undefined
  if (!code) return
  for (const call of code.calls) {
    const target = targetsOf(call, code).flatMap((value) => urlOf(value, code, file, inventory))[0]
    if (!target) continue
    // The finding stands at the call when the address is a name: the same address may be used safely elsewhere.
    const here = target.direct ? target.range : call.range
    yield {
      path: file.path,
      range: here,
      host: target.host,
      resource: `${call.callee} ${target.host}`,
      credential: target.user || sendsCredential(call),
    }
  }
  for (const { name, value, kind, within } of code.named) {
    if (kind === 'parameter' || !isTargetName(name)) continue
    // `BaseAddress = new Uri("…")`
    const address = value.kind === 'call' ? addressIn(value, code) : value
    if (address?.kind === 'string') yield* underName(name, address, within, file)
  }
  for (const { name, value, within } of code.fallbacks)
    if (value.kind === 'string' && isTargetName(name)) yield* underName(name, value, within, file)
}

function* underName(
  name: string,
  { value, range }: StringExpression,
  within: string,
  { path }: SourceFile,
): Generator<PlainUrl> {
  const host = plainHost(value)
  const resource = within ? `${within} ${name}` : name
  if (host) yield { path, range, host, resource, credential: hasUser(value) }
}

function urlOf(value: Expression, code: Code, file: SourceFile, inventory: Inventory): Target[] {
  if (value.kind === 'template') {
    const host = plainHost(value.text)
    return host ? [{ host, range: value.range, direct: true, user: hasUser(value.text) }] : []
  }
  const made = addressIn(value, code)
  const found = resolveString(made ?? value, file, inventory)
  const host = found && plainHost(found.string.value)
  if (!host) return []
  const direct = (made ?? value).kind === 'string' && value.kind !== 'name'
  return [{ host, range: found.string.range, direct, user: hasUser(found.string.value) }]
}

/** A credential by name among the arguments: `auth=`, an Authorization header, `{apiKey}`. */
function sendsCredential(call: Call): boolean {
  const isCredential = (name: string) =>
    /^(?:auth|authorization|x-api-key|password|passwd)$/i.test(name) || isSecretName(name)
  return call.arguments.some(
    ({ name, value }) =>
      (name !== undefined && isCredential(name)) ||
      [...expressionsIn(value)].some(
        (inner) => inner.kind === 'object' && inner.properties.some((one) => isCredential(one.name)),
      ) ||
      namesIn(value).some((text) => isSecretName(text.slice(text.lastIndexOf('.') + 1))),
  )
}

const FETCHERS =
  /^(?:curl|wget2?|http|aria2c|git|pip3?|npm|yarn|pnpm|gem|helm|go|svn|python3?|cosign|nuget|dotnet|composer|uv)$/

/** Addresses that a command fetches from or sends to. */
export function* plainUrlsInCommand(command: ShellCommand, file: SourceFile): Generator<PlainUrl> {
  const { name, arguments: words } = programOf(command.words)
  if (!FETCHERS.test(name)) return
  for (const [i, word] of words.entries()) {
    // `-H "Referer: http://…"`, `-e http://…` and the like are no targets.
    const before = words[i - 1]?.text ?? ''
    if (/^(?:-e|--referer|-H|--header|-d|--data.*|-A|-x|--proxy|--resolve|-m|--message)$/.test(before))
      continue
    const text = word.text.replace(/^--?[\w-]+=/, '')
    const host = plainHost(text)
    if (!host) continue
    const start =
      word.range.start + Math.max(0, file.text.slice(word.range.start, word.range.end).indexOf('http://'))
    const credential =
      hasUser(text) ||
      words.some(({ text: option }) =>
        /^(?:-u|--user|--password)$|^(?:authorization|x-api-key):/i.test(option),
      )
    yield {
      path: file.path,
      range: { start, end: word.range.end },
      host,
      resource: `${name} ${host}`,
      credential,
    }
  }
}
