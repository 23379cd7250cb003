/** Reads shell character by character: words, quotes, expansions, redirects and here-documents. */
import type { Range } from '../node.ts'
import type { ShellCommand, ShellRedirect, ShellWord } from './shell.ts'
import { splitWords } from './shell-command.ts'

const KEYWORDS = new Set([
  'if',
  'then',
  'elif',
  'else',
  'while',
  'until',
  'do',
  '{',
  '!',
  'time',
  'fi',
  'done',
  '}',
  'esac',
])
/** Characters that end a word. */
const BREAKS = /[\s;|&()<>]/
/** Characters that stand for themselves; most are, and they are taken together. */
const PLAIN = /[^\s;|&()<>'"`$\\*?]+/y
/** The same in double quotes. */
const PLAIN_IN_QUOTES = /[^"`$\\\n]+/y
const MAY_OPERATE = /[\d;|&()<>]/
const OPERATOR = /&&|\|\||;;|\|&|[;|&()]/y
const REDIRECT = /(?:\d*|&)(?:<<<|<<-?|>>|>\||[<>]&?)/y
/** Command substitutions nest no deeper in anything a person wrote. */
const MAX_DEPTH = 20

/** All commands of a text or of a part of it, those inside `$(…)` after the one that holds them. */
export function readShell(
  text: string,
  range: Range = { start: 0, end: text.length },
  depth = 0,
): ShellCommand[] {
  return depth > MAX_DEPTH ? [] : new Reader(text, range, depth).commands()
}

class Reader {
  readonly #text: string
  readonly #end: number
  readonly #depth: number
  readonly #done: ShellCommand[] = []
  #at: number
  #words: ShellWord[] = []
  #redirects: ShellRedirect[] = []
  #inner: ShellCommand[] = []
  #waiting: { delimiter: string; words: readonly ShellWord[]; set(body: Range): void }[] = []

  constructor(text: string, range: Range, depth: number) {
    // Cut at the range's end, so that nothing is matched beyond it.
    this.#text = text.slice(0, range.end)
    this.#at = range.start
    this.#end = this.#text.length
    this.#depth = depth
  }

  commands(): ShellCommand[] {
    while (this.#at < this.#end) this.#step()
    this.#finish('')
    return this.#done
  }

  #step() {
    const next = this.#text[this.#at] ?? ''
    if (next === '\n') {
      this.#finish('')
      this.#at++
      this.#hereDocuments()
    } else if (/\s/.test(next)) this.#at++
    else if (next === '\\' && /^\\\r?\n/.test(this.#text.slice(this.#at, this.#at + 3)))
      this.#at = this.#text.indexOf('\n', this.#at) + 1
    else if (next === '#') this.#at = this.#lineEnd()
    else if (!MAY_OPERATE.test(next) || (!this.#redirect() && !this.#operator()))
      this.#words.push(this.#word())
  }

  #redirect(): boolean {
    const operator = this.#match(REDIRECT)
    if (operator === undefined) return false
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t') this.#at++
    const target = this.#word()
    if (!/^\d*<<-?$/.test(operator)) this.#redirects.push({ operator, target })
    else {
      const place = this.#redirects
      const set = (body: Range) => place.push({ operator: '<<', target, body })
      this.#waiting.push({ delimiter: target.text, words: this.#words, set })
    }
    return true
  }

  #operator(): boolean {
    const operator = this.#match(OPERATOR)
    if (operator !== undefined) this.#finish(operator)
    return operator !== undefined
  }

  #hereDocuments() {
    for (const { delimiter, words, set } of this.#waiting.splice(0)) {
      const start = this.#at
      const taken = (body: Range) => {
        set(body)
        if (isRead(words)) this.#done.push(...readShell(this.#text, body, this.#depth + 1))
      }
      while (this.#at < this.#end) {
        const end = this.#lineEnd()
        const line = this.#text.slice(this.#at, end).trim()
        const here = this.#at
        this.#at = Math.min(end + 1, this.#end)
        if (line === delimiter) {
          taken({ start, end: here })
          break
        }
        if (this.#at >= this.#end) taken({ start, end: this.#end })
      }
    }
  }

  #word(): ShellWord {
    const start = this.#at
    let text = ''
    let literal = true
    while (this.#at < this.#end) {
      text += this.#match(PLAIN) ?? ''
      const next = this.#text[this.#at] ?? ''
      if (next === '' || BREAKS.test(next)) break
      const piece = this.#piece(next)
      text += piece.text
      literal &&= piece.literal
    }
    // An unclosed quote or a last backslash steps over the end.
    this.#at = Math.min(this.#at, this.#end)
    return { text, literal, range: { start, end: this.#at } }
  }

  /** One character, quoted stretch or expansion of a word. */
  #piece(next: string): { text: string; literal: boolean } {
    const start = this.#at
    if (next === "'") {
      this.#at = this.#find("'", start + 1)
      return { text: this.#text.slice(start + 1, this.#at++), literal: true }
    }
    if (next === '"') return this.#double()
    if (next === '$' || next === '`') {
      this.#expansion(next)
      return { text: this.#text.slice(start, this.#at), literal: this.#at === start + 1 && next === '$' }
    }
    this.#at += next === '\\' ? 2 : 1
    const text = this.#text.slice(next === '\\' ? start + 1 : start, this.#at)
    return { text: text === '\n' ? '' : text, literal: !'*?'.includes(next) }
  }

  #double(): { text: string; literal: boolean } {
    let text = ''
    let literal = true
    this.#at++
    while (this.#at < this.#end && this.#text[this.#at] !== '"') {
      const plain = this.#match(PLAIN_IN_QUOTES)
      const piece =
        plain === undefined ? this.#piece(this.#text[this.#at] ?? '') : { text: plain, literal: true }
      text += piece.text
      literal &&= piece.literal
    }
    this.#at++
    return { text, literal }
  }

  #expansion(opening: string) {
    const start = this.#at++
    if (opening === '`') {
      this.#at = this.#find('`', this.#at) + 1
      this.#nested(start + 1, this.#at - 1)
    } else if (this.#text[this.#at] === '(') {
      this.#at = this.#balanced('(', ')')
      this.#nested(start + 2, this.#at - 1)
    } else if (this.#text[this.#at] === '{') this.#at = this.#balanced('{', '}')
    else this.#match(/\w+|[@*#?$!-]/y)
  }

  #nested(start: number, end: number) {
    if (end > start) this.#inner.push(...readShell(this.#text, { start, end }, this.#depth + 1))
  }

  /** The offset behind the bracket that closes the one at the current offset; quotes hide brackets. */
  #balanced(open: string, close: string): number {
    let depth = 0
    for (let at = this.#at; at < this.#end; at++) {
      const next = this.#text[at]
      if (next === '\\') at++
      else if (next === "'") at = this.#find("'", at + 1)
      else if (next === open) depth++
      else if (next === close && --depth === 0) return at + 1
    }
    return this.#end
  }

  #find(what: string, from: number): number {
    const found = this.#text.indexOf(what, from)
    return found < 0 ? this.#end : found
  }

  #lineEnd = () => this.#find('\n', this.#at)

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }

  #finish(then: string) {
    const all = this.#words
    const redirects = this.#redirects
    while (all[0] && KEYWORDS.has(all[0].text)) all.shift()
    const [first] = all
    if (first || redirects.length > 0) {
      const range = {
        start: first?.range.start ?? redirects[0]?.target.range.start ?? this.#at,
        end: this.#at,
      }
      this.#done.push({ ...splitWords(all, this.#text), redirects, then, range })
    }
    this.#done.push(...this.#inner)
    this.#words = []
    this.#redirects = []
    this.#inner = []
  }
}

/** Whether a shell runs what a here-document holds: here, on another machine, or that of a Dockerfile's `RUN <<EOF`. */
const isRead = (words: readonly ShellWord[]): boolean =>
  words.length === 0 ||
  /^(?:ssh|su)$/.test(words[0]?.text ?? '') ||
  words.some(({ text }) => /^(?:\S*\/)?(?:ba|da|a|k|z)?sh$/.test(text))
