/** Java and Kotlin programs that check a server's certificate themselves, and look at nothing. */
import type { Code } from '../documents/code.ts'
import type { Unchecked } from './unchecked-code.ts'

/** Trust managers and host name verifiers that look at nothing. */
export function* uncheckedFunctions(code: Code, text: string): Generator<Unchecked> {
  if (code.language !== 'java' && code.language !== 'kotlin') return
  for (const { name, parameters, range } of code.functions) {
    const body = bodyOf(text.slice(range.start, range.end))
    const trusts = name === 'checkServerTrusted' && /^(?:\{\s*(?:return;?)?\s*\}|=\s*Unit)$/.test(body)
    const verifies =
      name === 'verify' &&
      parameters.length === 2 &&
      /HostnameVerifier|SSLSession/.test(text) &&
      SAYS_YES.test(body)
    const strategy = name === 'isTrusted' && /TrustStrategy/.test(text) && SAYS_YES.test(body)
    const start = text.indexOf(`${name}(`, range.start)
    if (trusts || verifies || strategy)
      yield { what: name, range: { start, end: text.indexOf(')', start) + 1 }, within: '' }
  }
}

const SAYS_YES = /^(?:\{\s*return true;?\s*\}|=\s*true)$/

/** Behind the parameters, without comments. */
function bodyOf(text: string): string {
  const plain = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
  const open = plain.search(/\)\s*(?::\s*\w+\s*)?(?:throws\s+[\w.,\s]+)?[{=]/)
  return open < 0
    ? ''
    : plain
        .slice(open)
        .replace(/^\)\s*(?::\s*\w+\s*)?(?:throws\s+[\w.,\s]+)?/, '')
        .trim()
}
