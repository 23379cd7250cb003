/** Random histories that are not like those that people make: written as one stream for `git fast-import`. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

/** Names that sort in ways of their own, and one that is a file here and a folder there. */
const PATHS = ['a', 'a/x', 'a/y/z', 'a.c', 'a-b', 'b/c', 'b/d', 'b/e/f', 'ü/ß', 'g']
const MODES = ['100644', '100644', '100644', '100755', '120000', '160000'] as const
const CONTENTS = 6

const change = fc.record({
  path: fc.constantFrom(...PATHS),
  mode: fc.constantFrom(...MODES),
  /** Which content; none takes the path away. */
  content: fc.option(fc.nat(CONTENTS - 1), { freq: 4 }),
})

const commit = fc.record({
  /** How far back in the list the parents are. */
  parents: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
  changes: fc.array(change, { maxLength: 4 }),
  /** Days; many are the same, and some lie before their parents'. */
  day: fc.nat(6),
})

const ref = fc.record({
  folder: fc.constantFrom('heads', 'heads', 'tags', 'remotes/origin', 'pull'),
  commit: fc.nat(),
  annotated: fc.boolean(),
})

export const importedHistory = fc.record({
  commits: fc.array(commit, { minLength: 1, maxLength: 14 }),
  refs: fc.array(ref, { maxLength: 5 }),
  /** Contents that matter. */
  wanted: fc.uniqueArray(fc.nat(CONTENTS - 1), { minLength: 1, maxLength: 3 }),
  packing: fc.constantFrom('loose', 'packed', 'deltas', 'both', 'doubled'),
  sha256: fc.boolean(),
  /** A content that is taken out of the store where it is loose and does not matter. */
  lost: fc.nat(CONTENTS - 1),
})

type History = typeof importedHistory extends fc.Arbitrary<infer T> ? T : never

const contentOf = (number: number): string => `content ${number}\n`.repeat(20)

export const blobIdOf = (content: number, sha256: boolean): string => {
  const text = contentOf(content)
  const object = `blob ${Buffer.byteLength(text)}\0${text}`
  return createHash(sha256 ? 'sha256' : 'sha1')
    .update(object)
    .digest('hex')
}

/** Writes the history into the empty repository at `path`; what no ref names is left without one. */
export function importHistory(path: string, history: History): void {
  const { commits, refs, packing, sha256, wanted, lost } = history
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', ['-C', path, ...args], { input, stdio: ['pipe', 'pipe', 'pipe'], env: ENVIRONMENT })
  const unpackLimit = packing === 'loose' ? 1000 : 1
  const blobs = Array.from({ length: CONTENTS }, (_, i) => blobText(i)).join('')
  const half = packing === 'both' ? Math.ceil(commits.length / 2) : commits.length
  const named = refs.map(({ commit: number, ...one }) => ({ ...one, number: number % commits.length }))
  const texts = commits.map((one, i) => commitText(one, i, sha256 ? 64 : 40))
  const importing = ['-c', `fastimport.unpackLimit=${unpackLimit}`, 'fast-import', '--quiet', '--force']
  const marks = ['--export-marks=marks', '--import-marks-if-exists=marks']
  git([...importing, ...marks], blobs + texts.slice(0, half).join(''))
  const rest = texts.slice(half).join('') + named.map(refText).join('')
  git(['-c', 'fastimport.unpackLimit=1000', ...importing.slice(2), ...marks], rest)
  if (packing === 'deltas') git(['repack', '-adfkq', '--depth=50', '--window=50'])
  if (packing === 'doubled') git(['repack', '-afq'])
  git(['update-ref', '--stdin'], commits.map((_, i) => `delete refs/made/${i}\n`).join(''))
  const id = blobIdOf(lost, sha256)
  if (!wanted.includes(lost)) rmSync(join(path, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true })
}

const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

const FIRST_DAY = 1700000000
const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
const blobText = (i: number) => `blob\nmark :${1000 + i}\n${data(contentOf(i))}`

type Commit = History['commits'][number]

function commitText({ parents, changes, day }: Commit, i: number, digits: number): string {
  const known = [...new Set(parents.map((back) => i - back))].filter((parent) => parent >= 0)
  const [first, ...others] = known.map((parent) => `:${parent + 1}\n`)
  const time = FIRST_DAY + day * 86400
  const lines = changes.map(({ path, mode, content }) => {
    if (content === null) return `D ${path}\n`
    const object = mode === '160000' ? (content + 1).toString(16).repeat(digits) : `:${1000 + content}`
    return `M ${mode} ${object} ${path}\n`
  })
  return [
    `commit refs/made/${i}\nmark :${i + 1}\n`,
    `author Somebody <somebody@example.com> ${time - 3600} +0100\n`,
    `committer Somebody <somebody@example.com> ${time} +0000\n`,
    data(`change ${i}`),
    first === undefined ? '' : `from ${first}`,
    ...others.map((parent) => `merge ${parent}`),
    ...lines,
  ].join('')
}

function refText(
  { folder, number, annotated }: { folder: string; number: number; annotated: boolean },
  i: number,
) {
  if (folder === 'tags' && annotated)
    return `tag t${i}\nfrom :${number + 1}\ntagger Somebody <somebody@example.com> ${FIRST_DAY} +0000\n${data('tag')}`
  return `reset refs/${folder}/r${i}\nfrom :${number + 1}\n\n`
}
