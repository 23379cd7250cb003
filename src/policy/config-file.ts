/**
 * Finds the configuration. Where a commit is named (the base of a pull request), a file of the repository counts as it
 * stands there: what is under review must not choose the policy by which it is reviewed.
 */
import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { runGit } from '../sources/git.ts'
import type { Repository } from '../sources/repository.ts'
import { type Config, NO_CONFIG, parseConfig } from './config.ts'

const DEFAULT_FILE = '.keysweep.yml'

export interface ConfigQuestion {
  /** The folder that is scanned. */
  readonly directory: string
  readonly repository: Repository | undefined
  /** As given; `none` for no configuration. */
  readonly config?: string
  /** Commit whose configuration counts. */
  readonly policyFrom?: string
}

/** Told of a change that does not count yet. */
export type Proposed = (path: string) => void

/** @throws UserError where a named file is not there, the commit is not in the clone, or the file is wrong. */
export async function readConfig(
  { directory, repository, config, policyFrom }: ConfigQuestion,
  ruleIds: readonly string[],
  proposed: Proposed,
): Promise<Config> {
  if (config === 'none') return NO_CONFIG
  const file = config === undefined ? resolve(repository?.top ?? directory, DEFAULT_FILE) : resolve(config)
  const path = repository && inside(repository.top, file)
  const here = await textOf(file)
  if (repository && path !== undefined && policyFrom !== undefined) {
    const commit = await resolved(repository, policyFrom)
    const text = await textAt(repository, commit, path)
    if (text !== here) proposed(path)
    const origin = `${path} at ${commit.slice(0, 7)}`
    if (text === undefined && config !== undefined) throw notThere(origin)
    return text === undefined ? NO_CONFIG : parseConfig(text, origin, ruleIds)
  }
  if (here === undefined && config !== undefined) throw notThere(config)
  return here === undefined ? NO_CONFIG : parseConfig(here, config ?? DEFAULT_FILE, ruleIds)
}

/** Path inside the folder, slash-separated; undefined outside. */
function inside(folder: string, file: string): string | undefined {
  const path = relative(folder, file)
  return path === '' || path.startsWith('..') ? undefined : path.split(sep).join('/')
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error'
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UserError(`${file} cannot be read: ${code}`, 'The configuration is a YAML file.')
  }
}

/** The commit's full id. */
async function resolved({ top }: Repository, commit: string): Promise<string> {
  const answer = await runGit(top, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`])
  if (answer.code === 0) return answer.stdout.toString().trim()
  throw new UserError(
    `The commit ${commit}, whose configuration counts, is not in this clone`,
    'Check out with fetch-depth: 0, or choose built-in settings with the configuration file none.',
  )
}

async function textAt({ top }: Repository, commit: string, path: string): Promise<string | undefined> {
  const answer = await runGit(top, ['cat-file', 'blob', `${commit}:${path}`])
  return answer.code === 0 ? answer.stdout.toString() : undefined
}

const notThere = (file: string) =>
  new UserError(
    `The configuration file ${file} does not exist`,
    'Name one that does, or none for built-in settings.',
  )
