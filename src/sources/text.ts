/** One text that came without a repository, such as from stdin, in the place of a working tree. */
import type { WorkingTree } from './working-tree.ts'

export interface GivenText {
  readonly bytes: Buffer
  /** The path that it is judged as. */
  readonly path: string
}

export const textAsTree = ({ bytes, path }: GivenText): WorkingTree => ({
  paths: [path],
  tracked: new Set([path]),
  partial: true,
  read: (asked, most) => (asked === path && bytes.length <= most ? bytes : undefined),
  ignores: () => undefined,
})
