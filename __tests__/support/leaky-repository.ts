/** A real repository whose files, names and history are those that a scanner of strangers' work meets. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32Base62 } from '../../patterns/proof.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A token of GitHub's classic kind, with its checksum; made here so that none stands in a source file. */
export const githubToken = (seed: number): string => {
  let state = seed * 7919 + 1
  const next = () => {
    state = (state * 48271) % 2147483647
    return BASE62[state % 62] ?? ''
  }
  return crc32Base62.complete?.(`ghp_${Array.from({ length: 36 }, next).join('')}`) ?? ''
}

/** Names that a terminal or a workflow runner could take as orders. */
export const HOSTILE_NAMES: readonly string[] = [
  '##[stop-commands]x',
  '##[error]owned',
  '::error::owned',
  '::stop-commands::x',
  '%0A::error::owned',
  'a\rb',
  'a\n::error::owned',
  '\x1b[2J\x1b]0;owned\x07.env',
  'x,line=1',
  '\u202egpj.env',
  'a|b`c`<b>.env',
]

export interface Place {
  readonly path: string
  close(): void
}

/** A folder with these files. */
export const folder = (files: Readonly<Record<string, string>>): Place => {
  const path = mkdtempSync(join(tmpdir(), 'keysweep-test-'))
  write(path, files)
  return { path, close: () => rmSync(path, { recursive: true, force: true }) }
}

/** A repository with one commit for each set of files; an empty text removes the file. */
export const repository = (...commits: readonly Readonly<Record<string, string>>[]): Place => {
  const place = folder({})
  for (const [index, files] of commits.entries()) {
    const removed = Object.keys(files).filter((name) => files[name] === '')
    for (const name of removed) rmSync(join(place.path, name))
    write(place.path, Object.fromEntries(Object.entries(files).filter(([name]) => !removed.includes(name))))
    inShell(place.path, index === 0 ? `${INIT} && ${COMMIT}` : COMMIT, `Commit ${index + 1}`)
  }
  return place
}

/** One process of ours for all, and none to look whether it is time to tidy up: hundreds of these are made. */
const INIT = 'git init -q -b main'
const COMMIT = 'git add -A && git -c maintenance.auto=false commit -q -m "$1"'

const inShell = (directory: string, line: string, message: string): void => {
  const date = '2024-03-01T10:00:00Z'
  const who = { NAME: 'Somebody', EMAIL: 'somebody@example.com', DATE: date }
  const identity = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value] as const,
    [`GIT_COMMITTER_${key}`, value] as const,
  ])
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  execFileSync('sh', ['-c', line, 'sh', message], {
    cwd: directory,
    env: { ...env, ...Object.fromEntries(identity) },
  })
}

const write = (root: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}

const places: Place[] = []

/** The path of a place that is closed when the test file ends. */
export const kept = (place: Place): string => {
  places.push(place)
  return place.path
}

afterAll(() => {
  for (const place of places) place.close()
})
