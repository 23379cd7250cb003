/**
 * What a scan of the history keeps for the next one, in GitHub's cache. Whoever can write it can hide findings, so only runs on
 * the default branch and on protected ones take part: a cache of theirs is read by no run that made it elsewhere, and theirs
 * read none of a pull request (https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching).
 * A pull request needs none: its range is short.
 */
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BUILD } from '../version.ts'
import type { Occasion } from './event.ts'

export interface KeptState {
  /** For the scan to read and to write. */
  readonly file: string
  /** After a complete scan. @returns what became of it, as a sentence */
  save(head: string | null): Promise<string>
}

/** @returns a sentence where nothing is kept */
export async function openCache(occasion: Occasion, env: NodeJS.ProcessEnv): Promise<KeptState | string> {
  if (!isTrusted(occasion, env))
    return 'No state was restored: the cache is for the default branch and for protected ones.'
  const folder = env.RUNNER_TEMP
  const cache = await import('@actions/cache')
  if (!folder || !cache.isFeatureAvailable()) return 'No state was restored: this runner has no cache.'
  const file = join(folder, 'keysweep.state')
  await rm(file, { force: true })
  const found = await cache.restoreCache([file], PREFIX, [PREFIX]).catch(() => undefined)
  return {
    file,
    async save(head) {
      const [key, written] = [`${PREFIX}${head}`, await stat(file).catch(() => undefined)]
      if (!written || head === null) return 'No state was kept: there is none.'
      if (found === key) return 'The state that was restored is of this commit.'
      const id = await cache.saveCache([file], key).catch(() => -1)
      return id < 0 ? 'The state could not be kept.' : 'The state was kept for the next run.'
    },
  }
}

/** Rules and engine are those of a build; the state itself knows the configuration that it was made with. */
const PREFIX = `keysweep-state-${BUILD}-`

/** GitHub runs a schedule on the default branch alone, and its payload does not name that. */
function isTrusted({ event, kind, trunk }: Occasion, env: NodeJS.ProcessEnv): boolean {
  const branch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1]
  if (kind !== 'state' || branch === undefined || branch.startsWith('gh-readonly-queue/')) return false
  return event === 'schedule' || branch === trunk || env.GITHUB_REF_PROTECTED === 'true'
}
