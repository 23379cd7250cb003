/**
 * Walks the history once and gives every change of a path's content: which commit took it from one blob to another.
 * Merges count with what differs from all parents (`-c`), so content that only a merge brought in is seen.
 */
import { gitFailed, notStarted, startGit } from '../sources/git.ts'

export interface Commit {
  readonly id: string
  /** Seconds since 1970. */
  readonly authorTime: number
}

export interface Change {
  readonly path: string
  /** Blob ids; empty or all zeros where there is none. A merge has one `before` for each parent. */
  readonly before: readonly string[]
  readonly after: string
}

const SUBMODULE = '160000'
const NOTHING = ''

/** Newest first. */
export type OnChange = (commit: Commit, change: Change) => void

/**
 * @param revisions what to walk: `--all`, or `--no-walk --stdin` with ids as `input`.
 * @returns the ids of the commits walked, newest first.
 * @throws UserError where git cannot read a commit or tree.
 */
export async function walkLog(
  directory: string,
  revisions: readonly string[],
  onChange: OnChange,
  input = '',
): Promise<string[]> {
  const child = startGit(directory, [
    'log',
    '--raw',
    '-z',
    '-c',
    '--root',
    '--no-renames',
    '--no-abbrev',
    '--topo-order',
    '--format=%x01%H %at',
    ...revisions,
  ])
  const started = new Promise<void>((_, fail) => child.on('error', (error) => fail(notStarted(error))))
  const closed = new Promise<number>((done) => child.on('close', (code) => done(code ?? -1)))
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(0, 500)
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const parser = new LogParser(onChange)
  const read = async () => {
    for await (const chunk of child.stdout) parser.push(chunk)
  }
  await Promise.race([read(), started])
  if ((await closed) !== 0) throw gitFailed('log', complaint)
  return parser.commits
}

/** Splits the output at NUL: commits begin with \x01, changes with a colon for each parent, and a path follows a change. */
class LogParser {
  readonly commits: string[] = []
  private rest = ''
  private commit: Commit = { id: '', authorTime: 0 }
  private pending: Omit<Change, 'path'> | undefined
  private readonly onChange: OnChange

  constructor(onChange: OnChange) {
    this.onChange = onChange
  }

  push(chunk: Buffer): void {
    const tokens = (this.rest + chunk.toString('latin1')).split('\0')
    this.rest = tokens.pop()!
    for (const token of tokens) this.take(token)
  }

  private take(token: string): void {
    if (this.pending) {
      const path = Buffer.from(token, 'latin1').toString()
      this.onChange(this.commit, { ...this.pending, path })
      this.pending = undefined
      return
    }
    const text = token.replace(/^\n+/, '')
    if (text.startsWith('\x01')) {
      const [id, time] = text.slice(1).split(' ')
      this.commit = { id: id!, authorTime: Number(time) }
      this.commits.push(id!)
    } else if (text.startsWith(':')) {
      const parents = text.search(/[^:]/)
      const fields = text.slice(parents).split(' ')
      // Modes of the parents and of the result, then their ids. A submodule's id names nothing in this repository.
      const ids = fields
        .slice(parents + 1, 2 * parents + 2)
        .map((id, i) => (fields[i] === SUBMODULE ? NOTHING : id))
      this.pending = { before: ids.slice(0, parents), after: ids[parents]! }
    }
  }
}
