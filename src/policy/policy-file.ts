/**
 * The files that policy is read from. Where a commit is named (the base of a pull request), a file of the repository counts
 * as it stands there: what is under review must not choose the policy by which it is reviewed.
 */
import { isUtf8 } from 'node:buffer'
import { lstatSync, readFileSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { runGit } from '../sources/git.ts'
import type { Repository } from '../sources/repository.ts'

export interface PolicyPlace {
  /** The folder that is scanned. */
  readonly directory: string
  readonly repository: Repository | undefined
  /** Commit at which the policy counts; null: out of reach, so no file inside the repository counts. */
  readonly policyFrom?: string | null
}

export interface PolicyText {
  /** What counts; undefined where there is no such file. */
  readonly text: string | undefined
  /** As messages and the receipt call it: `.keysweep.yml`, `.keysweep.yml at abc1234`. */
  readonly origin: string
  /** As it stands, where that does not count and differs; empty where it was removed. */
  readonly proposed?: string
}

/** No file that a person writes is near that; a link to a device has no end. */
const MOST_BYTES = 1024 * 1024

export interface PolicyName {
  /** From the root, or anywhere when `named`. */
  readonly file: string
  /** Whether somebody gave the name: then a link is followed. */
  readonly named?: boolean
  /** Bytes. */
  readonly most?: number
}

/** @throws UserError where the commit is not in the clone, or the file is none that can be read. */
export async function readPolicyFile(place: PolicyPlace, name: PolicyName): Promise<PolicyText> {
  const root = rootOf(place)
  const file = name.named ? resolve(name.file) : resolve(root, name.file)
  const path = inside(root, file)
  const here = textOf(file, name)
  if (path === undefined || place.policyFrom === undefined) return { text: here, origin: name.file }
  if (place.policyFrom === null)
    return { text: undefined, origin: path, ...(here !== undefined && { proposed: here }) }
  const base = await commitOf(place.repository, place.policyFrom)
  const text = await policyAt(base, path, name.most)
  return {
    text,
    origin: `${path} at ${base.commit.slice(0, 7)}`,
    ...(text !== here && { proposed: here ?? '' }),
  }
}

/** Gives a file's text at the base; undefined where nothing is under review. */
export async function openBase({
  repository,
  policyFrom,
}: PolicyPlace): Promise<((path: string) => Promise<string | undefined>) | undefined> {
  if (policyFrom === undefined) return undefined
  if (policyFrom === null) return async () => undefined
  const base = await commitOf(repository, policyFrom)
  return (path) => textAt(base, path)
}

/** The folder that policy files stand in. */
export const rootOf = ({ directory, repository }: Pick<PolicyPlace, 'directory' | 'repository'>): string =>
  repository?.top ?? directory

/** Path inside the folder, slash-separated; undefined outside. */
function inside(folder: string, file: string): string | undefined {
  const path = relative(folder, file)
  return path === '' || path.startsWith('..') ? undefined : path.split(sep).join('/')
}

/** Without promises: most are not there, and to be told so by another thread takes far longer than to look. */
function textOf(file: string, { named = false, most = MOST_BYTES }: PolicyName): string | undefined {
  try {
    const facts = (named ? statSync : lstatSync)(file, { throwIfNoEntry: false })
    if (!facts) return undefined
    if (!facts.isFile() || facts.size > most) throw unreadable(file, most)
    return decoded(readFileSync(file), file)
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error instanceof UserError ? error : unreadable(file, most)
  }
}

interface Base {
  readonly top: string
  /** Full id. */
  readonly commit: string
}

async function commitOf(repository: Repository | undefined, commit: string): Promise<Base> {
  const { top } = repository ?? {}
  const answer = top && (await runGit(top, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]))
  if (top && answer && answer.code === 0) return { top, commit: answer.stdout.toString().trim() }
  throw new UserError(
    `The commit ${commit}, whose configuration counts, is not in this clone`,
    'Check out with fetch-depth: 0.',
  )
}

async function textAt(base: Base, path: string): Promise<string | undefined> {
  return (await bytesAt(base, path))?.toString()
}

async function policyAt(base: Base, path: string, most = MOST_BYTES): Promise<string | undefined> {
  const name = `${path} at ${base.commit.slice(0, 7)}`
  const size = await runGit(base.top, ['cat-file', '-s', `${base.commit}:${path}`])
  if (Number(size.stdout.toString()) > most) throw unreadable(name, most)
  const bytes = await bytesAt(base, path)
  return bytes && decoded(bytes, name)
}

async function bytesAt({ top, commit }: Base, path: string): Promise<Buffer | undefined> {
  const answer = await runGit(top, ['cat-file', 'blob', `${commit}:${path}`])
  return answer.code === 0 ? answer.stdout : undefined
}

/** Text in UTF-8 without NUL; the name of another encoding is told apart, since editors choose it unasked. */
function decoded(bytes: Buffer, file: string): string {
  const isWide = /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2))
  if (isWide) throw new UserError(`${file} is text in UTF-16`, 'Save it as UTF-8.')
  if (bytes.includes(0)) throw new UserError(`${file} is no text: it holds NUL`, 'Write it again.')
  if (!isUtf8(bytes)) throw new UserError(`${file} is not text in UTF-8`, 'Save it as UTF-8.')
  return bytes.toString()
}

const unreadable = (file: string, most: number) =>
  new UserError(
    `${file} cannot be read as a configuration`,
    `It is a plain file of text below ${most / 1024 / 1024} MiB.`,
  )
