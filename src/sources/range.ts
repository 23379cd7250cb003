/** Which commits are under review: what some heads bring beyond some bases. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { runGit } from './git.ts'
import type { Repository } from './repository.ts'

/** As a person or an event names them: ids, branches, tags. */
export interface RangeNames {
  /** Not empty; what any of them reaches is not under review. */
  readonly since: readonly string[]
  /** Not empty. */
  readonly heads: readonly string[]
}

/** The same as full ids. */
export interface Range {
  readonly since: readonly string[]
  readonly heads: readonly string[]
  /** Annotated tags that heads were named by. */
  readonly tags: readonly string[]
}

/**
 * @param directory somewhere in the repository.
 * @throws UserError where the clone does not hold one of them.
 */
export async function resolveRange(directory: string, { since, heads }: RangeNames): Promise<Range> {
  const names = [...since, ...heads]
  const asked = [...names.map((name) => `${name}^{commit}`), ...heads]
  const { stdout } = await runGit(directory, ['cat-file', '--batch-check'], asked.join('\n') + '\n')
  const answers = stdout
    .toString()
    .split('\n')
    .map((line) => /^([0-9a-f]{40,64}) (commit|tag) /.exec(line))
  const lost = names.find((_, i) => answers[i] === null)
  if (lost !== undefined) throw notInClone(lost)
  const ids = answers.flatMap((answer) => answer?.[1] ?? [])
  return {
    since: ids.slice(0, since.length),
    heads: ids.slice(since.length, names.length),
    tags: answers.slice(names.length).flatMap((answer) => (answer?.[2] === 'tag' ? answer[1]! : [])),
  }
}

const notInClone = (name: string) =>
  new UserError(
    `The commit ${name} is not in this clone, so what came after it cannot be told`,
    'Check out with fetch-depth: 0, or deepen the clone: git fetch --deepen=100.',
  )

/** The commits where the heads and the bases part; empty for histories that have nothing in common. */
export async function forksOf({ commonDirectory }: Repository, { since, heads }: Range): Promise<string[]> {
  const forks = await Promise.all(
    heads.map((head) => runGit(commonDirectory, ['merge-base', '--all', head, ...since])),
  )
  return [...new Set(forks.flatMap(({ stdout }) => stdout.toString().split('\n').filter(Boolean)))]
}

/** Commits whose parents a shallow clone does not have, as it is now. */
export function shallowCommits({
  commonDirectory,
}: Pick<Repository, 'commonDirectory'>): ReadonlySet<string> {
  const file = join(commonDirectory, 'shallow')
  if (!existsSync(file)) return new Set()
  return new Set(readFileSync(file, 'latin1').split('\n').filter(Boolean))
}
