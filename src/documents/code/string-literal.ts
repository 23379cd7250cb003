/** What stands between the quotes of a string literal of any of the languages, and what it means. */

export interface InnerString {
  /** Offsets of the content within the literal. */
  readonly start: number
  readonly end: number
  /** True when a backslash is only a backslash. */
  readonly raw: boolean
}

const OPENING = /^([A-Za-z@$%]*)(#*)("{3,}|'{3}|["'`])/

export function innerString(literal: string): InnerString {
  const [whole = '', prefix = '', hashes = '', quote = ''] = OPENING.exec(literal) ?? []
  const closing = quote + hashes
  const closed = literal.length >= whole.length + closing.length && literal.endsWith(closing)
  const end = closed ? literal.length - closing.length : literal.length
  return {
    start: whole.length,
    end,
    raw: /[rR@]/.test(prefix) || hashes !== '' || (quote === '`' && !literal.includes('${')),
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  e: '\u001B',
}
const ESCAPE = /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\r?\n|([\s\S]))/g

/** The text that the content of a literal stands for. */
export const decodeString = (content: string, raw: boolean): string =>
  raw || !content.includes('\\')
    ? content
    : content.replace(ESCAPE, (_, braced?: string, four?: string, two?: string, one?: string) => {
        const code = braced ?? four ?? two
        return code ? codePoint(code) : one === undefined ? '' : (ESCAPES[one] ?? one)
      })

function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
