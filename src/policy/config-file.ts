/**
 * Finds the configuration. Where a commit is named (the base of a pull request), a file of the repository counts as it
 * stands there: what is under review must not choose the policy by which it is reviewed.
 */
import { lstat, readFile, stat } from 'node:fs/promises'
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
  const root = repository?.top ?? directory
  const file = config === undefined ? resolve(root, DEFAULT_FILE) : resolve(config)
  const path = inside(root, file)
  const here = await textOf(file, config === undefined)
  if (path !== undefined && policyFrom !== undefined) {
    const base = await resolved(repository, policyFrom)
    const text = await textAt(base, path)
    if (text !== here) proposed(path)
    const origin = `${path} at ${base.commit.slice(0, 7)}`
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

/** No configuration is near that; a link to a device has no end. */
const MOST_BYTES = 1024 * 1024

/** @param found whether nobody named the file: then a link is not followed. */
async function textOf(file: string, found: boolean): Promise<string | undefined> {
  try {
    const facts = await (found ? lstat(file) : stat(file))
    if (!facts.isFile() || facts.size > MOST_BYTES) throw unreadable(file)
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error instanceof UserError ? error : unreadable(file)
  }
}

interface Base {
  readonly top: string
  /** Full id. */
  readonly commit: string
}

async function resolved(repository: Repository | undefined, commit: string): Promise<Base> {
  const { top } = repository ?? {}
  const answer = top && (await runGit(top, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]))
  if (top && answer && answer.code === 0) return { top, commit: answer.stdout.toString().trim() }
  throw new UserError(
    `The commit ${commit}, whose configuration counts, is not in this clone`,
    'Check out with fetch-depth: 0, or choose built-in settings with the configuration file none.',
  )
}

async function textAt({ top, commit }: Base, path: string): Promise<string | undefined> {
  const answer = await runGit(top, ['cat-file', 'blob', `${commit}:${path}`])
  return answer.code === 0 ? answer.stdout.toString() : undefined
}

const unreadable = (file: string) =>
  new UserError(`${file} cannot be read as a configuration`, 'It is a plain YAML file below 1 MiB.')

const notThere = (file: string) =>
  new UserError(
    `The configuration file ${file} does not exist`,
    'Name one that does, or none for built-in settings.',
  )
