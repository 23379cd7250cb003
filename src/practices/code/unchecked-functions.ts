/** Java, Kotlin and Rust programs that check a server's certificate themselves, and look at nothing. */
import type { Code } from '../../documents/code/code.ts'
import type { Unchecked } from './unchecked-code.ts'

/** Trust managers and host name verifiers that look at nothing. */
export function* uncheckedFunctions(code: Code, text: string): Generator<Unchecked> {
  if (code.language === 'rust') yield* blindVerifiers(code, text)
  if (code.language !== 'java' && code.language !== 'kotlin') return
  for (const { name, parameters, range } of code.functions) {
    const body = bodyOf(text.slice(range.start, range.end))
    const trusts =
      name === 'checkServerTrusted' && /^(?:\{\s*(?:return;?)?\s*\}|=\s*Unit)$/.test(body.replace(TELLS, ''))
    const verifies =
      name === 'verify' &&
      parameters.length === 2 &&
      /HostnameVerifier|SSLSession/.test(text) &&
      SAYS_YES.test(body)
    const strategy = name === 'isTrusted' && /TrustStrategy/.test(text) && SAYS_YES.test(body)
    const start = text.indexOf(`${name}(`, range.start)
    const proceeds = name === 'onReceivedSslError' && PROCEEDS.test(body) && !DECIDES.test(body)
    if (trusts || verifies || strategy || proceeds)
      yield { what: name, range: { start, end: text.indexOf(')', start) + 1 }, within: '' }
  }
}

/** rustls: a verifier that vouches for every server. */
function* blindVerifiers(code: Code, text: string): Generator<Unchecked> {
  for (const { name, range } of code.functions) {
    const body = text.slice(range.start, range.end).replace(/\/\/[^\n]*/g, '')
    const end = text.indexOf('(', range.start)
    if (name === 'verify_server_cert' && VOUCHES.test(body))
      yield { what: name, range: { start: range.start, end }, within: '' }
  }
}

const VOUCHES = /\{\s*(?:return\s+)?Ok\((?:\w+::)*ServerCertVerified::assertion\(\)\);?\s*\}$/

/** A line of a log stops nobody. */
const TELLS =
  /(?<=^|[;{\n])[ \t]*(?:System\.(?:out|err)|println|print|LOG(?:GER)?|[lL]og(?:ger)?|Timber)\b[^\n]*\n/gm
/** A browser in an app goes on whatever the error was. */
const PROCEEDS = /\bproceed\s*\(\s*\)/
const DECIDES = /\b(?:if|when|switch|cancel|Builder|[dD]ialog\w*)\b/

export const SAYS_YES = /^(?:\{\s*return true;?\s*\}|=>?\s*true;?)$/

/** Behind the parameters, without comments. */
export function bodyOf(text: string): string {
  const plain = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
  const open = plain.search(/\)\s*(?::\s*\w+\s*)?(?:throws\s+[\w.,\s]+)?[{=]/)
  return open < 0
    ? ''
    : plain
        .slice(open)
        .replace(/^\)\s*(?::\s*\w+\s*)?(?:throws\s+[\w.,\s]+)?/, '')
        .trim()
}
