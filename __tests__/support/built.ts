/** dist, built once for a test file. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { folder, kept } from './leaky-repository.ts'
import { NODE_24, type Program } from './programs.ts'

export const builtAction = (): Program => [NODE_24, join(built(), 'action.js')]

/** @param node that runs it */
export const builtCli = (node = NODE_24): Program => [node, join(built(), 'cli.js')]

function built(): string {
  const out = join(kept(folder({})), 'dist')
  execFileSync(process.execPath, ['scripts/build.mjs', '--out', out])
  return out
}
