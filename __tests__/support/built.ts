/** dist of these sources: users' program, which starts in a fifth of the time that the sources take. All test files share it. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { made } from './made.ts'
import { NODE_24, type Program } from './programs.ts'

const dist = made('dist', (out) => execFileSync(process.execPath, ['scripts/build.mjs', '--out', out]))

export const CLI: Program = [NODE_24, join(dist, 'cli.js')]
export const ACTION: Program = [NODE_24, join(dist, 'action.js')]
