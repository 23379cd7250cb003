/** Every place where a secret hides in a repository: found by one default scan, and attributed to the right commit. */
import { gzipSync } from 'node:zlib'
import { secrets } from '../../patterns/secrets/index.ts'
import type { Finding } from '../../src/finding.ts'
import { secretFingerprint } from '../../src/fingerprint.ts'
import type { Report } from '../../src/report.ts'
import { scan } from '../../src/scan.ts'
import { bzip2, tar, xz, zip } from '../support/archives.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, dateOf, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!
const tokens = new Map<string, string>()
/** One token for each place. */
const tokenFor = (place: string): string => {
  const token = tokens.get(place) ?? exampleOf(github, tokens.size)
  tokens.set(place, token)
  return token
}
const line = (place: string) => `token = "${tokenFor(place)}"\n`

const FILLER = Array.from({ length: 120 }, (_, i) => `line ${i} of the file\n`).join('')
const around = (text: string) => FILLER.slice(0, 900) + text + FILLER.slice(900)
const half = (token: string, other: string) => token.slice(0, 20) + other.slice(20)
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Commit ids by what was done. */
type Done = Record<string, string>

/** Files that stand in one commit and are gone in the next. */
const hidden = (): Record<string, string | Buffer> => ({
  'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(line('utf16'))]),
  'utf16-bare.txt': utf16(`${line('utf16 without a mark')}and more text\n`),
  'utf16-be.txt': Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(line('utf16 big')).swap16()]),
  'base64.yml': `data: ${base64(line('base64'))}\n`,
  'wrapped.txt': `${base64(`a few words that fill some space; ${line('wrapped base64')}`).replace(/(.{64})/g, '$1\n')}\n`,
  'twice.yml': `data: ${base64(base64(line('base64 twice')))}\n`,
  'hex.txt': `dump ${Buffer.from(line('hex')).toString('hex')}\n`,
  'percent.log': `GET /login?next=%2Fhome&token%3D${tokenFor('percent')}%26x%3D1\n`,
  'escaped.json': `{"body": "first\\n${tokenFor('escaped')}\\nlast"}\n`,
  'a.zip': zip({ 'inner/config.env': line('zip') }),
  'b.tar.gz': gzipSync(tar({ 'etc/app.conf': line('tar.gz') })),
  'c.tgz': gzipSync(tar({ 'x.txt': 'nothing\n', 'lib.jar': zip({ 'app.properties': line('nested') }) })),
  'd.tar.bz2': bzip2(tar({ 'etc/app.conf': line('tar.bz2') })),
  'e.tar.xz': xz(tar({ 'etc/app.conf': line('tar.xz') })),
  'binary.bin': Buffer.concat([
    Buffer.alloc(300, 1),
    Buffer.alloc(20),
    Buffer.from(`\0${tokenFor('binary')}\0`),
  ]),
})

async function build(builder: Builder): Promise<Done> {
  const done: Done = {}
  done.first = await builder.commit({ 'app.py': around(''), 'keys.py': around(line('half before')) })
  done.added = await builder.commit({ 'app.py': around(line('removed later')) })
  done.removed = await builder.commit({ 'app.py': around('') })
  done.halved = await builder.commit({
    'keys.py': around(`token = "${half(tokenFor('half before'), tokenFor('half after'))}"\n`),
  })
  done.whole = await builder.commit({ 'keys.py': around(line('half after')) })
  done.hidden = await builder.commit(hidden())
  done.shown = await builder.commit(Object.fromEntries(Object.keys(hidden()).map((name) => [name, null])))
  done.message = await builder.commit({ 'a.txt': '1\n' }, `Use ${tokenFor('commit message')} for now`)
  await builder.git('tag', '-a', 'v1', '-m', `Built with ${tokenFor('tag message')}`)
  await builder.git('notes', 'add', '-m', `Reviewed with ${tokenFor('note')}`, 'HEAD')
  done.note = await builder.git('rev-parse', 'refs/notes/commits')
  done.lost = await builder.commit({ 'lost.txt': line('unreachable commit') })
  await builder.git('reset', '-q', '--hard', 'HEAD~1')
  await builder.write({ 'loose.txt': line('unreachable object') })
  await builder.git('hash-object', '-w', 'loose.txt')
  await builder.write({ 'loose.txt': null })
  done.named = await builder.commit({ 'old-name.txt': line('renamed') })
  done.renamed = await builder.commit({ 'old-name.txt': null, 'new-name.txt': line('renamed') })
  done.once = await builder.commit({ 'again.txt': line('added again') })
  done.without = await builder.commit({ 'again.txt': 'nothing\n' })
  done.again = await builder.commit({ 'again.txt': line('added again') })
  done.both = await builder.commit({ 'branch.txt': line('removed on one branch') })
  await builder.git('branch', 'kept')
  done.unbranched = await builder.commit({ 'branch.txt': 'nothing\n' })
  await builder.git('checkout', '-q', '-b', 'side', 'HEAD~1')
  await builder.commit({ 'side.txt': 'side\n' })
  await builder.git('checkout', '-q', 'main')
  await builder.git('merge', '-q', '--no-ff', '--no-commit', 'side')
  done.merged = await builder.commit({ 'merge.txt': line('merge only') })
  done.unmerged = await builder.commit({ 'merge.txt': null })
  return done
}

interface Expected {
  readonly place: string
  readonly path: string
  readonly commit: string | null
  readonly removedIn?: string
  readonly present?: boolean
}

const inHidden = (place: string, path: string): Expected => ({
  place,
  path,
  commit: 'hidden',
  removedIn: 'shown',
})

const EXPECTED: readonly Expected[] = [
  { place: 'removed later', path: 'app.py', commit: 'added', removedIn: 'removed' },
  { place: 'half before', path: 'keys.py', commit: 'first', removedIn: 'halved' },
  { place: 'half after', path: 'keys.py', commit: 'whole', present: true },
  inHidden('utf16', 'utf16.txt'),
  inHidden('utf16 without a mark', 'utf16-bare.txt'),
  inHidden('utf16 big', 'utf16-be.txt'),
  inHidden('base64', 'base64.yml'),
  inHidden('wrapped base64', 'wrapped.txt'),
  inHidden('base64 twice', 'twice.yml'),
  inHidden('hex', 'hex.txt'),
  inHidden('percent', 'percent.log'),
  inHidden('escaped', 'escaped.json'),
  inHidden('zip', 'a.zip!inner/config.env'),
  inHidden('tar.gz', 'b.tar.gz!content!etc/app.conf'),
  inHidden('nested', 'c.tgz!content!lib.jar!app.properties'),
  inHidden('tar.bz2', 'd.tar.bz2!content!etc/app.conf'),
  inHidden('tar.xz', 'e.tar.xz!content!etc/app.conf'),
  inHidden('binary', 'binary.bin'),
  { place: 'commit message', path: '.git/commit-message', commit: 'message' },
  { place: 'tag message', path: '.git/tag-message', commit: null },
  { place: 'note', path: '.git/note', commit: 'note' },
  { place: 'unreachable commit', path: 'lost.txt', commit: 'lost' },
  { place: 'unreachable object', path: '.git/unreachable-object', commit: null },
  { place: 'added again', path: 'again.txt', commit: 'once', present: true },
  { place: 'removed on one branch', path: 'branch.txt', commit: 'both', present: true },
  { place: 'merge only', path: 'merge.txt', commit: 'merged', removedIn: 'unmerged' },
]

describe.each([
  ['loose', async () => {}],
  ['packed', (builder: Builder) => builder.repack()],
  [
    'packed with what is lost',
    async (builder: Builder) => {
      await builder.git('repack', '-adfkq', '--depth=50')
    },
  ],
] as const)('%s', (_, pack) => {
  let done: Done
  let report: Report
  beforeAll(async () => {
    const builder = await Builder.create()
    done = await build(builder)
    await pack(builder)
    report = await scan({
      path: builder.path,
      scope: 'auto',
      failOn: 'high',
      confidence: 'medium',
      jobs: 1,
      config: 'none',
    })
  })

  const found = (place: string): readonly Finding[] => {
    const fingerprint = secretFingerprint(github.family, tokenFor(place))
    return report.findings.filter((finding) => finding.fingerprint === fingerprint)
  }

  test.each(EXPECTED)('$place', ({ place, path, commit, removedIn, present = false }) => {
    const id = (name: string | null | undefined) => (name ? done[name]! : null)
    expect(found(place)).toMatchObject([
      {
        ruleId: github.id,
        path,
        commit: id(commit),
        present,
        occurrences: [{ path, commit: id(commit), removedIn: id(removedIn) }],
      },
    ])
  })

  test('renamed: two stays, one after the other', () => {
    expect(found('renamed')).toMatchObject([
      {
        path: 'new-name.txt',
        present: true,
        occurrences: [
          {
            path: 'old-name.txt',
            commit: done.named,
            removedIn: done.renamed,
            authorDate: dateOf(9),
          },
          { path: 'new-name.txt', commit: done.renamed, removedIn: null },
        ],
      },
    ])
  })

  test('nothing else, and nothing left out', () => {
    const expected = new Set(EXPECTED.map(({ place }) => place))
    const others = [...tokens.keys()].filter((place) => !expected.has(place))
    expect(others).toEqual(['renamed'])
    const secretsFound = report.findings.filter((finding) => finding.family === github.family)
    expect(secretsFound).toHaveLength(EXPECTED.length + 1)
    expect(report.receipt.complete).toBe(true)
    expect(report.exitCode).toBe(1)
  })
})
