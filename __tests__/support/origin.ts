/** A remote over file:// as GitHub serves one, with a pull request on it, and checkouts of it as actions/checkout makes them. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folder, kept } from './leaky-repository.ts'

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.com',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

export const gitIn = (directory: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', directory, '-c', 'protocol.file.allow=always', ...args], {
    env: { PATH: process.env.PATH, ...IDENTITY },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()

/** Files by path; empty text removes one. */
export type Files = Readonly<Record<string, string>>

/** Somebody's clone, from which everything is pushed. */
export class Origin {
  readonly url: string
  private readonly bare = kept(folder({}))
  private readonly work = kept(folder({}))

  constructor() {
    gitIn(this.bare, 'init', '-q', '--bare', '-b', 'main')
    for (const setting of ['uploadpack.allowAnySHA1InWant', 'uploadpack.allowFilter'])
      gitIn(this.bare, 'config', setting, 'true')
    gitIn(this.work, 'init', '-q', '-b', 'main')
    this.url = `file://${this.bare}`
  }

  /** @returns the commit's id */
  commit(files: Files, message = 'Change'): string {
    for (const [name, text] of Object.entries(files)) {
      const file = join(this.work, name)
      mkdirSync(dirname(file), { recursive: true })
      if (text === '') rmSync(file)
      else writeFileSync(file, text)
    }
    gitIn(this.work, 'add', '-A', '-f')
    gitIn(this.work, 'commit', '-q', '--allow-empty', '-m', message)
    return this.tip()
  }

  git(...args: readonly string[]): string {
    return gitIn(this.work, ...args)
  }

  tip(name = 'HEAD'): string {
    return gitIn(this.work, 'rev-parse', `${name}^{commit}`)
  }

  /** Merges without a commit, so that files can still be changed in the merge itself. */
  merge(branch: string, files: Files = {}): string {
    gitIn(this.work, 'merge', '-q', '--no-ff', '--no-commit', branch)
    return this.commit(files, 'Merge')
  }

  /** As GitHub tests a pull request: a merge of both tips that no branch holds. @returns its id */
  pullMerge(base = 'main', head = 'change', number = 7): string {
    gitIn(this.work, 'checkout', '-q', '--detach', base)
    gitIn(this.work, 'merge', '-q', '--no-ff', '-m', `Merge ${head}`, head)
    const merge = this.tip()
    gitIn(this.work, 'update-ref', `refs/pull/${number}/merge`, merge)
    gitIn(this.work, 'update-ref', `refs/pull/${number}/head`, this.tip(head))
    return merge
  }

  push(): void {
    gitIn(
      this.work,
      'push',
      '-q',
      '--force',
      this.url,
      '+refs/heads/*:refs/heads/*',
      '+refs/tags/*:refs/tags/*',
    )
    if (gitIn(this.work, 'for-each-ref', 'refs/pull') !== '')
      gitIn(this.work, 'push', '-q', '--force', this.url, '+refs/pull/*:refs/pull/*')
  }

  /** @param depth 0 for everything, with all branches and tags; else as `fetch-depth`. */
  checkout(sha: string, depth = 1, filter?: string): string {
    const place = kept(folder({}))
    gitIn(place, 'init', '-q')
    gitIn(place, 'remote', 'add', 'origin', this.url)
    const partial = filter === undefined ? [] : [`--filter=${filter}`]
    const refs =
      depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*', sha] : [sha]
    const how = depth === 0 ? [] : [`--depth=${depth}`, '--no-tags']
    gitIn(place, 'fetch', '-q', ...how, ...partial, 'origin', ...refs)
    gitIn(place, 'checkout', '-q', '--detach', sha)
    return place
  }
}
