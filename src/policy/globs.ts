/** Globs of the configuration, as tests on repository-relative paths. A folder's name means all that is in it. */
import type { Environment } from '../documents/environment.ts'
import { globMatcher } from '../glob.ts'
import type { Parsed } from './schema.ts'

type PathTest = (path: string) => boolean

/** What is not included is left out too; but for what has no path of its own, such as messages of commits. */
export function excluder({ include, exclude = [] }: NonNullable<Parsed['paths']>): PathTest {
  const excluded = anyOf(exclude)
  if (include === undefined) return excluded
  const included = anyOf(include)
  return (path) => excluded(path) || !(path === '' || path.startsWith('.git/') || included(path))
}

/** The first environment whose globs fit. */
export function environmentMap(
  environments: NonNullable<Parsed['environments']>,
): (path: string) => Environment | undefined {
  const { production = [], staging = [], development = [], test = [] } = environments
  const tests: readonly (readonly [Environment, PathTest])[] = [
    ['production', anyOf(production)],
    ['staging', anyOf(staging)],
    ['development', anyOf(development)],
    ['test', anyOf(test)],
  ]
  return (path) => tests.find(([, fits]) => fits(path))?.[0]
}

function anyOf(globs: readonly string[]): PathTest {
  const all = globs.flatMap((glob) => [glob.replace(/\/+$/, ''), `${glob.replace(/\/+$/, '')}/**`])
  const matchers = all.map(globMatcher)
  return (path) => matchers.some((matches) => matches(path))
}
