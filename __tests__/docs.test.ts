/** What the prose names exists: paths, links, npm scripts and command lines. The rule pages are those of the rules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parse } from 'yaml'
import { stalePages } from '../scripts/generate-docs.ts'
import { parseCommandLine } from '../src/commands/command-line.ts'

const FOLDERS = ['src', 'patterns', '__tests__', 'scripts', 'bench', 'docs', 'dist', '.ci', '.github']
const PAGES = ['.', 'docs', 'bench'].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => posix.join(folder, name))
    : [],
)
const PATHS = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    posix.join(folder, name.replaceAll('\\', '/')),
  ),
)
const SCRIPTS: readonly string[] = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)

const text = (page: string) => readFileSync(page, 'utf8')
const captures = (page: string, pattern: RegExp) =>
  [...text(page).matchAll(pattern)].map(([, found = '']) => found)

describe.each(PAGES)('%s', (page) => {
  test('names paths that exist', () => {
    const named = captures(page, /`([\w.@][^`\s]*\/[^`\s]*)`/g).filter((path) =>
      FOLDERS.includes(path.split('/')[0] ?? ''),
    )
    expect(named.filter((path) => !exists(path.replace(/\/$/, '')))).toEqual([])
  })

  test('links to files and headings that exist', () => {
    const targets = captures(page, /\]\(([^)\s]+)\)/g).filter((target) => !/^https?:/.test(target))
    expect(targets.filter((target) => !isLinked(page, target))).toEqual([])
  })

  test('calls npm scripts that exist', () => {
    const called = captures(page, /\bnpm run ([\w:-]+)/g)
    expect(called.filter((name) => !SCRIPTS.includes(name))).toEqual([])
  })

  test('shows command lines that are understood', () => {
    const lines = captures(
      page,
      /^(?: {4}|\$ )?(?:npx )?keysweep ((?:scan|rules|why|config|baseline|-)[^\n#|>&]*)/gm,
    )
    const misunderstood = lines.filter((line) => {
      try {
        parseCommandLine(line.trim().split(/\s+/))
        return false
      } catch {
        return true
      }
    })
    expect(misunderstood).toEqual([])
  })
})

test('every rule has its page and the README its options as generated, and no page is left over', async () => {
  expect([...(await stalePages()).keys()]).toEqual([])
})

test('the threat model has the cost of a guess as it is', () => {
  const [cost] = captures('src/fingerprint.ts', /N: 2 \*\* (\d+), r: 8, p: 1/g)
  expect(text('docs/threat-model.md')).toContain(`scrypt (N = 2^${cost}, r = 8, p = 1:`)
})

describe('the workflow in README.md', () => {
  const source = /```yaml\n([\s\S]*?)```/.exec(text('README.md'))?.[1] ?? ''
  const job = parse(source).jobs.keysweep
  const uses: readonly string[] = job.steps.map((step: { uses: string }) => step.uses)

  test('pins what it uses to commits, as our own does', () => {
    const [ours, others] = [
      uses.filter((name) => /keysweep/.test(name)),
      uses.filter((name) => !/keysweep/.test(name)),
    ]
    expect(ours).toEqual(['OWNER/keysweep@<commit>'])
    expect(others.filter((name) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/.test(name))).toEqual([])
    expect(text('.github/workflows/ci.yml')).toContain(
      others.find((name) => name.startsWith('actions/checkout')),
    )
    expect(source.match(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm)).toHaveLength(others.length)
  })

  test('names outputs that exist and no permission that is not explained', () => {
    const outputs = Object.keys(parse(text('action.yml')).outputs)
    const named = captures('README.md', /steps\.keysweep\.outputs\.([\w-]+)/g)
    expect(named.filter((name) => !outputs.includes(name))).toEqual([])
    const listed = captures('README.md', /^Outputs: ([^;]+);/gm)[0]?.match(/[\w-]+(?=`)/g)
    expect([...(listed ?? [])].sort()).toEqual([...outputs].sort())
    expect(job.permissions).toEqual({ contents: 'read', 'security-events': 'write' })
  })
})

/** `<id>` and `*` stand for any name. */
function exists(path: string): boolean {
  const pattern = path.replace(/[.+^$()|[\]\\]/g, '\\$&').replace(/<[^>]+>|\*+/g, '[^/]+')
  return FOLDERS.includes(path) || PATHS.some((known) => new RegExp(`^${pattern}$`).test(known))
}

function isLinked(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : posix.join(posix.dirname(page), path)
  return existsSync(file) && (anchor === undefined || headings(file).includes(anchor))
}

/** Anchors as GitHub makes them. */
const headings = (file: string): readonly string[] =>
  captures(file, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
