/**
 * The only place that runs git. The repository's content is the attacker's, so every call is hardened: no shell, no
 * prompt, no network, no replace refs, no grafts, no hooks, no file system monitor, and exactly this directory trusted.
 */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { UserError } from '../errors.ts'

/** Settings that win over any configuration file. */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'diff.external=',
  'log.showSignature=false',
  'core.alternateRefsCommand=',
]

const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  // Nor parents that somebody made up: https://git-scm.com/docs/gitglossary#def_grafts
  GIT_GRAFT_FILE: '/dev/null/none',
  GIT_NO_LAZY_FETCH: '1',
  // An older git does not know that, and `protocol.ext.allow` of a configuration file wins over `protocol.allow`; over this
  // list nothing does: https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL
  GIT_ALLOW_PROTOCOL: 'none',
  // A path is what it says, also where it begins with `:(` or holds a `*`.
  GIT_LITERAL_PATHSPECS: '1',
  GIT_PAGER: 'cat',
  LC_ALL: 'C',
}

/** Variables that would point git at another repository than the one that was asked for, or that it takes no literal paths with. */
const FOREIGN = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_CEILING_DIRECTORIES',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>

/** Variables beside the hardened ones. */
type Variables = Readonly<Record<string, string>>

/** Starts git in `directory`; for output that is read as it comes. */
export const startGit = (directory: string, args: readonly string[]): GitProcess =>
  spawn('git', command(directory, args), { env: environment(), stdio: ['pipe', 'pipe', 'pipe'] })

const command = (directory: string, args: readonly string[]) => [
  '-C',
  directory,
  ...[...SETTINGS, ...trusted(directory)].flatMap((setting) => ['-c', setting]),
  ...args,
]

/**
 * What git compares: the git directory where it is started there, else the folder that has `.git`, here or above. In a
 * container they often belong to somebody else.
 */
function trusted(directory: string): string[] {
  const here = resolve(directory)
  let at = here
  while (!existsSync(join(at, '.git')) && at !== dirname(at)) at = dirname(at)
  return [...new Set([here, at])].filter((one) => one !== dirname(one)).map((one) => `safe.directory=${one}`)
}

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...ENVIRONMENT }
  for (const name of FOREIGN) delete env[name]
  return env
}

export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/**
 * Runs git to its end and gives whatever it said; the caller looks at the code.
 * @throws UserError where git is not installed.
 */
export function runGit(
  directory: string,
  args: readonly string[],
  input: string | Buffer = '',
  variables?: Variables,
): Promise<GitAnswer> {
  const env = { ...environment(), ...variables }
  // Nothing to write needs no pipe.
  const child = spawn('git', command(directory, args), {
    env,
    stdio: [input.length > 0 ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin?.on('error', () => {}) // git may end before it has read everything
  child.stdin?.end(input)
  return new Promise((done, fail) => {
    child.on('error', (error) => fail(notStarted(error)))
    child.on('close', (code) =>
      done({ code: code ?? -1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString().trim() }),
    )
  })
}

export interface Fetching {
  readonly input?: string | undefined
  /** Sent to addresses below `url`, in place of what the configuration says; given to git by its environment, which nobody else sees. */
  readonly header?: { readonly url: string; readonly value: string }
}

/** Runs git with the network: only where somebody asked for it. Helpers that run commands stay off. */
export function fetchGit(
  directory: string,
  args: readonly string[],
  { input = '', header }: Fetching,
): Promise<GitAnswer> {
  const key = `http.${header?.url}.extraheader`
  const secret = header && {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '', // forgets those before it: two of them are refused
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: header.value,
  }
  return runGit(directory, args, input, { GIT_ALLOW_PROTOCOL: 'https:http:ssh:file', ...secret })
}

/** As `runGit`, but any code other than 0 is an error. */
export async function git(
  directory: string,
  args: readonly string[],
  input?: string | Buffer,
  variables?: Variables,
): Promise<Buffer> {
  const answer = await runGit(directory, args, input, variables)
  if (answer.code !== 0) throw gitFailed(args[0]!, answer.stderr)
  return answer.stdout
}

const gitFailed = (command: string, stderr: string) =>
  new UserError(
    `git ${command} failed: ${stderr.split('\n')[0] || 'no message'}`,
    'Run `git fsck` in the repository; a damaged or incomplete clone has to be cloned again.',
  )

export const notStarted = (error: Error) =>
  new UserError(
    `git could not be started: ${error.message}`,
    'Install git 2.25 or newer and put it on PATH.',
    { cause: error },
  )

/** For the few questions that come one by one and late, such as whether a path would be ignored. */
export function askGit(
  directory: string,
  args: readonly string[],
  most = 1024 * 1024,
): { code: number; stdout: string } {
  const env = environment()
  // It refuses to be told so: a path that is asked of it is to begin with a folder.
  if (args[0] === 'check-ignore') delete env.GIT_LITERAL_PATHSPECS
  const answer = spawnSync('git', command(directory, args), {
    env,
    encoding: 'utf8',
    maxBuffer: most,
  })
  return { code: answer.status ?? -1, stdout: answer.stdout ?? '' }
}
