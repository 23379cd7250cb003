/** Jenkins' pipelines are Groovy; read are the variables that they set and the scripts that they give a shell. */
import type { Range } from '../node.ts'
import { nameOf } from '../paths.ts'

export const isJenkinsfile = (path: string): boolean =>
  /^jenkinsfile(?:[._-][\w.-]+)?$|\.jenkinsfile$/i.test(nameOf(path))

export interface JenkinsVariable {
  readonly name: string
  readonly value: string
  readonly range: Range
}

const IN_ENVIRONMENT = /^[ \t]*(?:env\.)?([A-Z][A-Z0-9_]*)[ \t]*=[ \t]*(['"])([^'"\n]+)\2[ \t]*;?[ \t]*$/gm
const WITH_ENVIRONMENT = /\bwithEnv\s*\(\s*\[([^\]]*)\]/g
const PAIR = /(['"])([A-Za-z]\w*)=([^'"\n]+)\1/g
const SCRIPT = /\b(?:sh|bat)\b\s*\(?\s*(?:\w+\s*:\s*\w+\s*,\s*)?(?:script\s*:\s*)?('''|"""|'|")/g

/** `environment { NAME = '…' }` and `withEnv(['NAME=…'])`. */
export function* jenkinsVariables(text: string): Generator<JenkinsVariable> {
  for (const match of text.matchAll(IN_ENVIRONMENT)) {
    const [, name = '', , value = ''] = match
    yield {
      name,
      value,
      range: endingAt(match.index + match[0].trimEnd().replace(/;$/, '').trimEnd().length - 1, value),
    }
  }
  for (const list of text.matchAll(WITH_ENVIRONMENT)) {
    const start = list.index + list[0].indexOf(list[1] ?? '')
    for (const pair of (list[1] ?? '').matchAll(PAIR)) {
      const [whole, , name = '', value = ''] = pair
      yield { name, value, range: endingAt(start + pair.index + whole.length - 1, value) }
    }
  }
}

const endingAt = (end: number, { length }: string): Range => ({ start: end - length, end })

const BOUND =
  /\b(?:variable|passwordVariable|keyFileVariable)\s*:\s*(['"])(\w+)\1|^[ \t]*(\w+)[ \t]*=[ \t]*credentials[ \t]*\(/gm

/** Variables that hold a credential of Jenkins' store: of `withCredentials`, and `NAME = credentials('…')`. */
export const jenkinsSecrets = (text: string): string[] =>
  [...text.matchAll(BOUND)].map(([, , bound, set]) => bound ?? set ?? '')

/** What `sh '…'` gives a shell, in any of Groovy's quotes. */
export function* jenkinsScripts(text: string): Generator<Range> {
  for (const match of text.matchAll(SCRIPT)) {
    const quote = match[1] ?? ''
    const start = match.index + match[0].length
    const end = text.indexOf(quote, start)
    if (end > start && (quote.length === 3 || !text.slice(start, end).includes('\n'))) yield { start, end }
  }
}
