/** Commits as a person names them: an id, a branch, a tag, and what stands in relation to one. */
import { UserError } from './errors.ts'
import type { RangeNames } from './sources/range.ts'

/** Git takes what begins with a dash for an option. @throws {UserError} for what can be no name of a commit */
export const revision = (text: string, name: string): string => {
  if (/^\w[\w./~^@{}-]*$/.test(text)) return text
  throw notACommit(text, name)
}

/** `A`, for what HEAD brings beyond it, or `A..B`. @throws {UserError} as `revision` */
export const rangeOf = (text: string, name: string): RangeNames => {
  const [since = '', head = 'HEAD', ...more] = text.split('..')
  if (more.length > 0 || head.startsWith('.')) throw notACommit(text, name)
  return { since: [revision(since, name)], heads: [revision(head, name)] }
}

const notACommit = (text: string, name: string) =>
  new UserError(`${name}: "${text}" is not a commit`, 'Give a commit id, a branch or a tag.')
