/** What other tools' files and comments say, read from a repository. */

import type { Blob } from '../../sources/blob.ts'
import { runGit } from '../../sources/git.ts'
import { Tally } from '../../sources/tally.ts'
import { listTree, readTree } from '../../sources/tree.ts'
import { type PolicyPlace, readPolicyFile } from '../policy-file.ts'
import { type ConvertedConfig, convertConfig, renamed } from './gitleaks-config.ts'
import type { Input } from './inputs.ts'
import {
  COMMENT_HINT,
  type KnownFinding,
  type KnownFindings,
  readBaseline,
  readComments,
  readGitleaksIgnore,
} from './known-findings.ts'

/** Several configurations are one after the other. */
export async function convertAll(
  inputs: readonly Input[],
  place: PolicyPlace,
  ruleIds: readonly string[],
): Promise<ConvertedConfig> {
  const read = async (path: string) => {
    if (/^(?:\/|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)) return undefined
    return (await readPolicyFile(place, { file: path })).text
  }
  let all: ConvertedConfig = { rules: [], allowlists: [], excluded: [], notes: [] }
  for (const { kind, name, text } of inputs) {
    if (kind !== 'configuration') continue
    const { rules, allowlists, excluded, notes } = await convertConfig(text, name, read)
    all = {
      rules: [...all.rules, ...rules.map((rule) => renamed(rule, ruleIds))],
      allowlists: [...all.allowlists, ...allowlists],
      excluded: [...new Set([...all.excluded, ...excluded])],
      notes: [...all.notes, ...notes],
    }
  }
  return all
}

export const readKnown = ({ kind, name, text }: Input): KnownFindings =>
  kind === 'ignores'
    ? readGitleaksIgnore(text, name)
    : kind === 'baseline'
      ? readBaseline(text, name)
      : { known: [], notes: [] }

export async function commentsIn({ directory, repository }: PolicyPlace): Promise<KnownFinding[]> {
  const found: KnownFinding[] = []
  for await (const { path, bytes } of readTree(await listTree(directory, repository), new Tally())) {
    const text = bytes.toString()
    if (path !== undefined && COMMENT_HINT.test(text)) found.push(...readComments(text, path))
  }
  return found
}

/** Gives contents of commits, and of files that git lists: a path of such a file may lead anywhere. */
export async function contentsOf({ directory, repository }: PolicyPlace): Promise<ContentOf> {
  const { root, paths, tracked } = await listTree(directory, repository)
  const listed = new Set(paths)
  return async (path, commit) => {
    if (commit === undefined) {
      const reading = readTree({ root, tracked, paths: listed.has(path) ? [path] : [] }, new Tally())
      return (await reading.next()).value ?? undefined
    }
    if (!repository) return undefined
    const { code, stdout } = await runGit(repository.top ?? directory, [
      'cat-file',
      'blob',
      `${commit}:${path}`,
    ])
    return code === 0 ? { kind: 'file', path, bytes: stdout } : undefined
  }
}

/** Undefined where there is none. */
type ContentOf = (path: string, commit: string | undefined) => Promise<Blob | undefined>
