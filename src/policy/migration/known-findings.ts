/** Findings that somebody has accepted already, as other tools write them down: by place, or by a hash of the value. */
import { createHash } from 'node:crypto'
import { UserError } from '../../errors.ts'
import { fieldsOf, listOf, numberOf, textOf } from './fields.ts'
import type { Note } from './note.ts'

export interface KnownFinding {
  /** The tool's file or comment, for the reason of the entry. */
  readonly from: string
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly endLine: number
  /** That brought it in; absent for the file as it stands. */
  readonly commit?: string
  /** SHA-1 of the value, hexadecimal. */
  readonly sha1?: string
}

export interface KnownFindings {
  readonly known: readonly KnownFinding[]
  readonly notes: readonly Note[]
}

/** `commit:path:rule:line` or `path:rule:line`, one a line. */
export function readGitleaksIgnore(text: string, from: string): KnownFindings {
  const notes: Note[] = []
  const known = text.split(/\r?\n/).flatMap((given, i): KnownFinding[] => {
    const line = given.trim()
    if (line === '' || line.startsWith('#')) return []
    const [, commit, path, number] =
      /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):[^:]+:(\d{1,9})$/.exec(line) ?? []
    if (path !== undefined)
      return [{ from, path, line: Number(number), endLine: Number(number), ...(commit && { commit }) }]
    notes.push({ what: `${from}, line ${i + 1}`, reason: 'it is no fingerprint of gitleaks' })
    return []
  })
  return { known, notes }
}

/** A report of gitleaks in JSON, as it is used for a baseline, or `.secrets.baseline` of detect-secrets. */
export function readBaseline(text: string, from: string): KnownFindings {
  const value = parsed(text, from)
  if (Array.isArray(value)) return { known: listOf(value).flatMap((one) => ofGitleaks(one, from)), notes: [] }
  const results = fieldsWithCase(fieldsOf(value)?.results)
  if (!results)
    throw new UserError(
      `${from} is neither a report of gitleaks nor a baseline of detect-secrets`,
      'Both are JSON: a list of findings, or a map with results.',
    )
  const known = Object.entries(results).flatMap(([path, list]) =>
    listOf(list).flatMap((one): KnownFinding[] => {
      const [line, sha1] = [numberOf(one.line_number) ?? 1, textOf(one.hashed_secret)]
      return sha1 ? [{ from, path: path.replaceAll('\\', '/'), line, endLine: line, sha1 }] : []
    }),
  )
  return { known, notes: [] }
}

function ofGitleaks(one: ReturnType<typeof listOf>[number], from: string): KnownFinding[] {
  const [path, line, commit] = [textOf(one.file), numberOf(one.startline), textOf(one.commit)]
  if (path === undefined || line === undefined) return []
  // A report that was redacted says no value.
  const secret = textOf(one.secret)
  const sha1 =
    // keysweep:allow crypto-secret-weak-cipher other scanners' baselines hold this hash; it is compared and never written
    secret && !/REDACTED|\.\.\.$/.test(secret) ? createHash('sha1').update(secret).digest('hex') : undefined
  const isId = commit !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
  const endLine = numberOf(one.endline) ?? line
  // At its commit the line cannot have moved.
  return [{ from, path, line, endLine, ...(isId ? { commit } : sha1 !== undefined && { sha1 }) }]
}

function parsed(text: string, from: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`${from} is not JSON`, 'Mend the file, or leave it out.')
  }
}

/** Paths are keys, so their case counts. */
const fieldsWithCase = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined

/** Comments of other tools that allow what stands on their line, or on the next. */
const COMMENTS: readonly (readonly [comment: RegExp, from: string, below: number])[] = [
  [/\bgitleaks:allow\b/, 'gitleaks:allow', 0],
  [/\bbetterleaks:allow\b/, 'betterleaks:allow', 0],
  [/\bpragma:\s?(?:allow|white)list[ -]secret\b/i, 'pragma: allowlist secret', 0],
  [/\bpragma:\s?(?:allow|white)list[ -]nextline[ -]secret\b/i, 'pragma: allowlist nextline secret', 1],
]

/** Any of them may stand in a text that holds this. */
export const COMMENT_HINT = /(?:gitleaks|betterleaks):allow|pragma:\s?(?:allow|white)list/i

export const readComments = (text: string, path: string): KnownFinding[] =>
  !COMMENT_HINT.test(text)
    ? []
    : text.split('\n').flatMap((line, i) =>
        COMMENTS.filter(([comment]) => comment.test(line)).map(([, from, below]) => {
          const at = i + 1 + below
          return { from: `a comment ${from}`, path, line: at, endLine: at }
        }),
      )
