/** Repositories with a history that the test writes: any object format, packed in any way. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type SimpleGit, simpleGit } from 'simple-git'

const places: string[] = []

/** An empty folder, gone when `removePlaces` is called. */
export function place(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'keysweep-history-')))
  places.push(path)
  return path
}

export const removePlaces = (): void => {
  for (const path of places.splice(0)) rmSync(path, { recursive: true, force: true })
}

/** One day for each commit, so that dates tell the order. */
const FIRST_DAY = Date.UTC(2024, 0, 1, 12)
const DAY = 86400000

/** The date of commit number `n`, counted from 0, as reports print it. */
export const dateOf = (n: number): string => new Date(FIRST_DAY + n * DAY).toISOString().replace('.000Z', 'Z')

/** A repository under construction. */
export class Builder {
  readonly path: string
  private commits = 0

  private constructor(path: string) {
    this.path = path
  }

  static async create(options: readonly string[] = []): Promise<Builder> {
    const builder = new Builder(place())
    await builder.git('init', '-q', '-b', 'main', ...options)
    return builder
  }

  /** Runs git with a fixed identity, the date of the next commit, and no settings but the repository's. */
  async git(...args: readonly string[]): Promise<string> {
    const out = await gitIn(this.path, this.commits).raw([...args])
    return out.trim()
  }

  /** Writes files; null removes one. */
  async write(files: Readonly<Record<string, string | Buffer | null>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      const file = join(this.path, name)
      if (content === null) rmSync(file)
      else {
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, typeof content === 'string' ? Buffer.from(content, 'latin1') : content)
      }
    }
  }

  /** @returns the commit's id */
  async commit(
    files: Readonly<Record<string, string | Buffer | null>>,
    message = 'Some change',
  ): Promise<string> {
    await this.write(files)
    const options = { cwd: this.path, env: environmentIn(this.path, this.commits) }
    const { stdout } = await run('sh', ['-c', COMMIT, 'sh', message], options)
    this.commits++
    return stdout.trim()
  }

  /** Packs everything that is reachable, as deltas as deep as git makes them. */
  async repack(...options: readonly string[]): Promise<void> {
    await this.git('repack', '-adfq', '--depth=50', '--window=50', ...options)
  }

  /** Paths of the packs and of what belongs to them, by ending: `.pack`, `.idx`, `.keep`. */
  packs(ending = '.pack'): string[] {
    const folder = join(this.path, '.git/objects/pack')
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name))
  }

  /** Later repacks leave the packs that there are alone. */
  keepPacks(): void {
    for (const pack of this.packs()) writeFileSync(pack.replace(/\.pack$/, '.keep'), '')
  }
}

/** One process of ours for all three, and none to look whether it is time to tidy up: hundreds of these are made. */
const COMMIT =
  'git add -A && git -c maintenance.auto=false commit -q --allow-empty --no-gpg-sign -m "$1" && git rev-parse HEAD'

const run = promisify(execFile)

export function gitIn(path: string, commits = 0): SimpleGit {
  const env = environmentIn(path, commits)
  return simpleGit({
    baseDir: path,
    allowEnvironment: Object.keys(env),
    unsafe: { allowUnsafeConfigPaths: true },
  }).env(env)
}

/** Nothing of the machine's own settings gets in, and every run gives the same ids. */
function environmentIn(path: string, commits: number): Record<string, string> {
  const date = dateOf(commits)
  return {
    PATH: process.env.PATH ?? '',
    HOME: path,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Somebody',
    GIT_AUTHOR_EMAIL: 'somebody@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Somebody',
    GIT_COMMITTER_EMAIL: 'somebody@example.com',
    GIT_COMMITTER_DATE: date,
  }
}
