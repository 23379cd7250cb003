/** What the pages under docs/rules say. Pure: rules in, text out; `generate-docs.ts` compares it or writes it. */
import { docsPath } from '../patterns/docs-path.ts'
import { DOCUMENTS } from '../patterns/documents.ts'
import type { Example, PracticeRule, Rule, SecretRule } from '../patterns/rule.ts'
import { severityOf } from '../src/finding.ts'

const FOLDER = 'docs/rules/'
const NOTE = '<!-- Generated from patterns/ by `npm run generate`. -->'

const HOW_TO_IGNORE =
  'Raise `--confidence` or `--fail-on` when a whole class of findings is not for you, switch a rule off or leave a path out in the [configuration](../configuration.md). A finding that is wrong is a bug: please report it, without the secret.'

/** Path from the repository's root to text, for every page. */
export function rulePages(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const secrets = rules.filter((rule) => rule.kind === 'secret')
  const practices = rules.filter((rule) => rule.kind === 'practice')
  const providers = byPage(secrets)
  return new Map([
    [`${FOLDER}README.md`, page(overview(practices, providers))],
    ...practices.map((rule) => [docsPath(rule), page(practicePage(rule))] as const),
    ...providers.map(([path, kinds]) => [path, page(secretsPage(kinds))] as const),
  ])
}

type ProviderPage = readonly [path: string, kinds: readonly SecretRule[]]

function byPage(secrets: readonly SecretRule[]): readonly ProviderPage[] {
  const pages = new Map<string, SecretRule[]>()
  for (const rule of secrets) {
    const path = docsPath(rule).replace(/#.*/, '')
    pages.set(path, [...(pages.get(path) ?? []), rule])
  }
  return [...pages]
}

/** Blocks of Markdown become a page: one empty line between them. */
const page = (blocks: readonly (string | undefined)[]): string =>
  `${NOTE}\n\n${blocks.filter((block) => block !== undefined).join('\n\n')}\n`

const overview = (practices: readonly PracticeRule[], pages: readonly ProviderPage[]) => [
  '# Rules',
  'Severity is what it costs when the finding is true; confidence is how surely it is. `--fail-on` and `--confidence` choose among them.',
  '## How to ignore',
  HOW_TO_IGNORE,
  '## The documents',
  'Each rule cites a line of one of these security policies; the practice is told in our own words.',
  table(
    ['', 'Policy of', 'File'],
    DOCUMENTS.map(({ id, title, file }) => [id, title, `\`${file}\``]),
  ),
  '## Practices',
  table(
    ['Rule', 'Severity', 'Finds'],
    practices.map((rule) => [`[\`${rule.id}\`](${local(docsPath(rule))})`, severity(rule), rule.title]),
  ),
  '## Secrets',
  `${pages.reduce((sum, [, kinds]) => sum + kinds.length, 0)} kinds of ${pages.length} providers.`,
  table(
    ['Provider', 'Kinds'],
    pages.map(([path, kinds]) => [
      `[${kinds[0]?.provider}](${local(path)})`,
      kinds.map((rule) => `[\`${rule.id}\`](${local(docsPath(rule))})`).join(', '),
    ]),
  ),
]

const practicePage = (rule: PracticeRule) => [
  `# ${rule.title}`,
  `\`${rule.id}\` · severity ${severity(rule)} · confidence ${rule.confidence}${rule.strict ? ' · only with `--strict`' : ''}`,
  rule.remark &&
    'What the history says of a secret is part of the evidence of its own finding: one secret is one finding.',
  ...reasons(rule, '##'),
  practice([rule], 'README.md'),
  ...examples('Found', rule.examples),
  ...examples('Not found', rule.counterExamples),
  ignoring('README.md'),
]

const secretsPage = (kinds: readonly SecretRule[]) => [
  `# Secrets: ${kinds[0]?.provider}`,
  ...kinds.flatMap((rule) => [
    // The heading is the id, so that the platform's anchor is the id too.
    `## ${rule.id}`,
    `${rule.title} · severity ${severity(rule)} · confidence ${rule.confidence} · [the provider's documentation](${rule.docs})`,
    rule.near && `Recognised by a name beside it: ${rule.near.map((word) => `\`${word}\``).join(', ')}.`,
    rule.pair &&
      `One finding with its id within five lines: ${rule.pair.map((id) => `\`${id}\``).join(', ')}.`,
    rule.proof && `Checked offline: ${rule.proof.name}.`,
    ...reasons(rule, '###'),
  ]),
  practice(kinds, '../README.md'),
  ignoring('../README.md'),
]

const reasons = (rule: Rule, level: string) => [
  `${level} Why it matters\n\n${rule.why}`,
  `${level} What to do\n\n${rule.remediation}`,
]

function practice(rules: readonly Rule[], overview: string): string {
  const lines = rules
    .flatMap(({ cites }) => cites)
    .map(
      ({ document, line, practice }) =>
        `- ${practice} ([${document}](${overview}#the-documents), line ${line})`,
    )
  return `## Practice\n\n${[...new Set(lines)].join('\n')}`
}

const ignoring = (page: string): string => `Wrong, or accepted? See [How to ignore](${page}#how-to-ignore).`

const examples = (heading: string, all: readonly Example[]) =>
  all.length === 0
    ? []
    : [
        `## ${heading}`,
        ...all.flatMap(({ history = [], today, files, at }) => [
          ...history.flatMap((commit) =>
            Object.entries(commit).map(([path, text]) => `Committed before: ${file(path, text ?? '', at)}`),
          ),
          ...Object.entries(files).map(([path, text]) => file(path, text, at)),
          ...(today ? [`On ${today}.`] : []),
        ]),
      ]

function file(path: string, text: string, at: readonly string[]): string {
  const lines = at
    .filter((place) => place.startsWith(`${path}:`))
    .map((place) => place.slice(path.length + 1))
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const title = `\`${path}\`${lines.length > 0 ? `, line ${lines.join(' and ')}` : ''}:`
  return `${title}\n\n${fence}${language(path)}\n${text.replace(/\n$/, '')}\n${fence}`
}

const LANGUAGES: Readonly<Record<string, string>> = {
  tf: 'hcl',
  tfvars: 'hcl',
  yml: 'yaml',
  rs: 'rust',
  py: 'python',
}

const language = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/dockerfile/i.test(name)) return 'dockerfile'
  const ending = /[^.]\.(\w+)$/.exec(name)?.[1] ?? ''
  return LANGUAGES[ending] ?? ending
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|')
const severity = (rule: Rule): string => `${severityOf(rule.severity)} (${rule.severity.toFixed(1)})`
const local = (path: string): string => path.slice(FOLDER.length)
