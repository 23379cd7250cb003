/** Globs as people know them: `*` stays inside a folder, `**` does not, and names that begin with a dot are like all others. */
import type Micromatch from 'micromatch'
import { lazily } from './library.ts'

const micromatch = lazily<typeof Micromatch>('micromatch')

/** Without extended globs such as `+(a|b)`: nested ones can take time beyond measure, and strangers write them too. */
export const globMatcher = (glob: string): ((path: string) => boolean) =>
  micromatch().matcher(glob, { dot: true, noextglob: true })
