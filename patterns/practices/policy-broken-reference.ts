import type { Range } from '../../src/documents/node.ts'
import { folderOf } from '../../src/documents/paths.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { isPolicy, type PolicyLine, proseOf } from '../../src/practices/repository/security-policy.ts'
import { defineDocumentRule } from '../rule.ts'

interface Broken {
  readonly range: Range
  readonly what: string
}

export default defineDocumentRule({
  id: 'policy-broken-reference',
  title: 'Security policy that refers to something missing',
  why: 'The instructions that the policy promises cannot be followed.',
  remediation: 'Correct the path or heading, or remove the reference.',
  fixes: {
    any: '[<title>](<a path or heading that exists>)',
  },
  severity: 3.0,
  cites: [
    {
      document: 'S1',
      line: 49,
      practice: 'The policy refers to a section of the read-me, which must be there.',
    },
    { document: 'S3', line: 122, practice: 'The policy refers to tools by path, which must be there.' },
    { document: 'S0', line: 106, practice: 'The changelog that the policy names records security fixes.' },
  ],
  confidence: 'high',
  files: isPolicy,
  *check(file, inventory) {
    for (const line of proseOf(file.text))
      for (const { range, what } of [
        ...brokenLinks(line, file.path, file.text, inventory),
        ...brokenSpans(line, file.path, inventory),
        ...brokenNames(line, inventory),
      ])
        yield { path: file.path, range, resource: what, message: `${what} does not exist` }
  },
  examples: [
    {
      files: { 'SECURITY.md': '# Security\n\n[Guide](README.md#deployment)\n', 'README.md': '# x\n' },
      at: ['SECURITY.md:3'],
    },
    { files: { 'SECURITY.md': '# Security\n\n- `scripts/make_key.py` makes keys\n' }, at: ['SECURITY.md:3'] },
    {
      files: {
        'SECURITY.md': 'See the **Security** section in `README.md`.\n',
        'README.md': '# x\n\n## Use\n',
      },
      at: ['SECURITY.md:1'],
    },
    { files: { 'SECURITY.md': 'The CHANGELOG names the fix.\n' }, at: ['SECURITY.md:1'] },
    { files: { 'docs/SECURITY.md': '[Guide](./guide.md)\n', 'guide.md': '' }, at: ['docs/SECURITY.md:1'] },
    {
      files: {
        'SECURITY.md':
          '[The guide][g], ![flow](docs/flow.png)\n\n[g]: docs/guide.md\n<a href="docs/more.html">more</a>\n',
      },
      at: ['SECURITY.md:1', 'SECURITY.md:3', 'SECURITY.md:4'],
    },
  ],
  counterExamples: [
    { files: { 'SECURITY.md': 'Copy it to `.env`. Never commit `.env` or `config/secrets.yml`.\n' }, at: [] },
    {
      files: {
        'SECURITY.md':
          '[a][g] ![b](https://kettle.dev/b.png)[^1]\n\n[g]: https://kettle.dev/g.md\n[^1]: docs\n<a name="x" href="mailto:a@kettle.dev">y</a>\n',
      },
      at: [],
    },
    {
      files: {
        'SECURITY.md': '[Guide](README.md#how-to-deploy) and `scripts/make_key.py`\n',
        'README.md': '# x\n\n## How to deploy?\n',
        'scripts/make_key.py': '',
      },
      at: [],
    },
    { files: { 'SECURITY.md': '[Out](https://kettle.dev/x.md), `src/*.ts`, `/webhook`, `a/b`\n' }, at: [] },
    { files: { '.github/SECURITY.md': '[Report](../../security/advisories/new)\n' }, at: [] },
    { files: { 'SECURITY.md': 'The CHANGELOG names the fix.\n', 'CHANGELOG.md': '' }, at: [] },
    { files: { 'SECURITY.md': '[Up](#reporting)\n\n## Reporting\n' }, at: [] },
  ],
})

/** Links and pictures, in one line or with their target further down, or as HTML has them. */
const LINKS = [
  /\[[^\]\n]*\]\((?!https?:|mailto:|tel:|\/\/)([^)\s]+)[^)\n]*\)/g,
  /^\s{0,3}\[[^\]^\n][^\]\n]*\]:\s+(?![a-z]+:|\/\/)([^\s<>]+)/g,
  /<(?:a|img)\s[^>\n]*?\b(?:href|src)=["'](?![a-z]+:|\/\/)([^"'\s]+)["']/g,
]

function brokenLinks({ text, start }: PolicyLine, path: string, own: string, inventory: Inventory): Broken[] {
  return LINKS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(
    ({ 0: whole, 1: target = '', index }) => {
      const [file = '', anchor] = decode(target).split('#')
      const range = { start: start + index, end: start + index + whole.length }
      const resolved = file === '' ? path : resolve(folderOf(path), file)
      if (resolved === undefined) return []
      if (file !== '' && !exists(resolved, inventory)) return [{ range, what: file }]
      const document = file === '' ? own : inventory.file(resolved)?.text
      return anchor &&
        document !== undefined &&
        /\.(?:md|markdown)$/i.test(resolved) &&
        !hasAnchor(document, anchor)
        ? [{ range, what: decode(target) }]
        : []
    },
  )
}

const decode = (target: string) => {
  try {
    return decodeURI(target)
  } catch {
    return target
  }
}

/** A file of the repository; undefined for a path that leaves it, as links to GitHub's own pages do. */
function resolve(folder: string, target: string): string | undefined {
  const parts = target.startsWith('/') || folder === '' ? [] : folder.split('/')
  for (const part of target.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  // `../../security/advisories` climbs from `blob/main/.github`, past the repository's root.
  return /^(?:security|issues|discussions|releases|pulls|wiki)(?:\/|$)/.test(parts.join('/')) &&
    target.startsWith('..')
    ? undefined
    : parts.join('/')
}

const exists = (path: string, inventory: Inventory): boolean =>
  path === '' || inventory.paths.some((known) => known === path || known.startsWith(`${path}/`))

/** GitHub's ids of headings: lower case, punctuation out, blanks to dashes. Emphasis and links count by their text. */
const slugOf = (heading: string) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const hasAnchor = (document: string, anchor: string): boolean => {
  const wanted = anchor.toLowerCase()
  const headings = [...document.matchAll(/^#{1,6}\s+(.*?)\s*#*$/gm)].map(([, heading = '']) =>
    slugOf(heading),
  )
  return (
    headings.some(
      (slug) => slug === wanted || slug.replace(/^-+/, '') === wanted.replace(/^-+|-\d+$/g, ''),
    ) || new RegExp(`(?:id|name)=["']${wanted.replace(/\W/g, '\\$&')}["']`, 'i').test(document)
  )
}

const SPAN = /`([^`\n]+)`/g
/** A path as people write one: with a folder and an ending, a well-known document, or a dotfile. */
const PATH =
  /^(?:\.{0,2}\/)?(?:[\w.-]+\/)*(?:[\w-]+\.(?:md|rst|py|sh|js|ts|go|rb|ya?ml|toml|json|cfg|ini|conf|tf|txt|sql|rs)|\.env(?:\.[\w-]+)*)$/

/** Names that whoever reads makes, or keeps out of the repository. */
const NOT_THERE = /\b(?:never|not|don['’]?t)\b[^.]*\b(?:commit|check|push|track|shar)|ignore|\bcopy\b|\bcp\b/i

function brokenSpans({ text, start }: PolicyLine, path: string, inventory: Inventory): Broken[] {
  if (NOT_THERE.test(text)) return []
  return [...text.matchAll(SPAN)].flatMap(({ 0: whole, 1: span = '', index }) => {
    if (!PATH.test(span) || span.startsWith('/')) return []
    const range = { start: start + index, end: start + index + whole.length }
    const found = [resolve('', span), resolve(folderOf(path), span)].find(
      (tried) => tried !== undefined && isSomewhere(tried, span, inventory),
    )
    if (found === undefined) return [{ range, what: span }]
    const section = /\*\*([^*]+)\*\*\s+section\s+(?:in|of)\s+(?:the\s+)?$/i.exec(text.slice(0, index))?.[1]
    const document = section === undefined ? undefined : inventory.file(found)?.text
    return section !== undefined && document !== undefined && !hasAnchor(document, slugOf(section))
      ? [{ range, what: `section ${section} of ${span}` }]
      : []
  })
}

/** A bare file name may stand in any folder. */
const isSomewhere = (path: string, span: string, inventory: Inventory): boolean =>
  exists(path, inventory) ||
  (!span.includes('/') && inventory.paths.some((known) => known.endsWith(`/${span}`)))

/** Documents that are named in capitals, whatever their ending. */
function brokenNames({ text, start }: PolicyLine, inventory: Inventory): Broken[] {
  return [
    ...text.matchAll(/(?<![\w`/.[(-])(CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT)(?![\w`/\])-]|\.\w)/g),
  ].flatMap(({ 1: name = '', index }) =>
    inventory.paths.some(
      (path) =>
        path.toUpperCase().includes(name) || /(?:^|\/)(?:changes|history|releases|news)\b/i.test(path),
    )
      ? []
      : [{ range: { start: start + index, end: start + index + name.length }, what: name }],
  )
}
