/** Fenced code of Markdown: documentation is read with the same parsers, as templates to fill in. */
import type { Range } from './node.ts'

export interface Fence {
  /** The word after the fence, in lower case; empty when there is none. */
  readonly language: string
  /** As written, indentation included. */
  readonly text: string
  readonly range: Range
}

const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^\n]*\n([\s\S]*?)^[ \t]*\2/gm

export const fencesOf = (text: string): Fence[] =>
  [...text.matchAll(FENCE)].map((match) => {
    const [whole, indent = '', fence = '', language = '', body = ''] = match
    const start = match.index + whole.indexOf('\n', indent.length + fence.length) + 1
    return { language: language.toLowerCase(), text: body, range: { start, end: start + body.length } }
  })
