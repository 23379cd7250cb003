/** Law of ranges: what practices say of a change is what they say of all files after it, less what they said before it. */
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { practices } from '../../patterns/practices/index.ts'
import type { PracticeRule } from '../../patterns/rule.ts'
import { NO_HISTORY } from '../../src/attribute/attribute.ts'
import type { Finding } from '../../src/finding.ts'
import { NO_KEY } from '../../src/fingerprint.ts'
import type { Change } from '../../src/history/change.ts'
import type { PracticeHit } from '../../src/practices/answer.ts'
import { findChangedPractices } from '../../src/practices/before.ts'
import { findingsOf, lookAtFiles } from '../../src/practices/find.ts'
import { type FileChange, type Files, filesAt, listChanges } from '../../src/sources/changes.ts'
import { openRepository, type Repository } from '../../src/sources/repository.ts'
import { openSnapshot } from '../../src/sources/snapshot.ts'
import { Tally } from '../../src/sources/tally.ts'
import { place, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

type Texts = Readonly<Record<string, string>>

const examplesOf = (rules: readonly PracticeRule[]): Texts[] =>
  rules.flatMap(({ examples, counterExamples }) =>
    [...examples, ...counterExamples].filter(({ history }) => !history).map(({ files }) => files),
  )

/** Where the law could break: a rule of the repository is not asked when none of its files has changed. */
const ofRepositories = examplesOf(practices.filter(({ looksAt }) => looksAt === 'repository'))
const pool = fc.constantFrom(...ofRepositories, ...examplesOf(practices))

const edit = fc.record({
  /** Which file; and what it becomes: gone, under another file's name, or with another's text. */
  which: fc.nat(),
  other: fc.nat(),
  kind: fc.constantFrom('remove', 'move', 'copy', 'extend'),
})

const change = fc.record({
  before: fc.array(fc.oneof(fc.constantFrom(...ofRepositories), pool), { maxLength: 5 }),
  added: fc.array(pool, { maxLength: 1 }),
  edits: fc.array(edit, { maxLength: 3 }),
})

function changed(files: Texts, edits: readonly { which: number; other: number; kind: string }[]): Texts {
  const left = new Map(Object.entries(files))
  for (const { which, other, kind } of edits) {
    const paths = [...left.keys()].sort()
    const [path = 'a.txt', next = 'b.txt'] = [paths[which % paths.length], paths[other % paths.length]]
    const text = left.get(path) ?? ''
    if (kind === 'copy') left.set(next, text)
    else if (kind === 'extend') left.set(path, `${text}${/\.json$/.test(path) ? '' : '\n# more\n'} `)
    else left.delete(path)
    if (kind === 'move') left.set(`moved/${path}`, text)
  }
  return Object.fromEntries(left)
}

/** A repository with two commits, checked out at the second. */
async function commits(states: readonly Texts[]): Promise<Repository> {
  const path = place()
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-C', path, ...args], { input, stdio: ['pipe', 'pipe', 'ignore'] })
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const stream = states.map((files, i) =>
    [
      `commit refs/heads/main\ncommitter Somebody <somebody@example.com> ${1700000000 + i} +0000\n`,
      `${data('change')}deleteall\n`,
      ...Object.entries(files).map(([name, text]) => `M 644 inline ${JSON.stringify(name)}\n${data(text)}`),
    ].join(''),
  )
  git(['init', '-q', '-b', 'main'])
  git(['fast-import', '--quiet'], stream.join(''))
  git(['reset', '-q', '--hard'])
  return (await openRepository(path))!
}

async function changeIn(repository: Repository): Promise<Change> {
  const [files, changes] = [
    await filesAt(repository, 'main'),
    await listChanges(repository, 'main~1', 'main'),
  ]
  const before = async () => [await filesAt(repository, 'main~1')]
  const nothing = { history: NO_HISTORY, earlier: () => [], pathsOf: () => [] }
  return { repository, files, held: new Map(), changes, base: 'base', before, ...nothing }
}

/** All rules at both sides, and each finding that stood before taken from those after. */
async function slowly({ repository, files, changes, before }: Change): Promise<Finding[]> {
  const [start = new Map()] = await before()
  const renamed = new Map([...start].map(([path, id]) => [nameAfter(path, changes), id]))
  const touched = new Set(changes.filter(({ after }) => after !== '').map(({ path }) => path))
  const ignoreRules = !changes.some(({ path }) => /(?:^|\/)\.gitignore$/.test(path))
  const side = async (of: Files, rules: boolean) => {
    const all = new Set(of.keys())
    const facts = { files: of, touched, changed: all, ignoreRules: rules }
    const seen = await lookAtFiles(ASKED, openSnapshot(repository, facts, new Tally()))
    const findings = await findingsOf(seen, new Tally(), NO_KEY)
    return findings.map((finding, i) => ({ finding, identity: identityOf(seen.hits[i]!) }))
  }
  const [now, then] = [await side(files, true), await side(renamed, ignoreRules)]
  const stood = then.map(({ identity }) => identity)
  return now.flatMap(({ finding, identity }) => {
    const at = stood.indexOf(identity)
    if (at < 0) return finding
    stood.splice(at, 1)
    return touched.has(finding.path) ? { ...finding, standing: 'before' as const } : []
  })
}

const nameAfter = (path: string, changes: readonly FileChange[]): string =>
  changes.find(({ from }) => from === path)?.path ?? path

const identityOf = ({ rule, hit }: PracticeHit): string =>
  JSON.stringify([rule.id, hit.path, hit.resource, hit.secret ?? null])

/** Without what lets some be passed over. */
const ASKED = practices.map((rule) => {
  if (rule.looksAt !== 'repository') return rule
  const { reads, leads, ...asked } = rule
  return asked
})

const shown = (findings: readonly Finding[]) => findings.map(({ exemption, ...finding }) => finding)

test('a change brings what is said after it and was not said before', async () => {
  const said: Finding[] = []
  await fc.assert(
    fc.asyncProperty(change, async ({ before, added, edits }) => {
      const base = Object.assign({}, ...before)
      const repository = await commits([base, changed({ ...base, ...Object.assign({}, ...added) }, edits)])
      const change = await changeIn(repository)
      const found = await findChangedPractices(practices, change, new Tally(), NO_KEY)
      expect(shown(found)).toEqual(shown(await slowly(change)))
      said.push(...found)
    }),
    { numRuns: 25 },
  )
  expect(said.length).toBeGreaterThan(0)
})
