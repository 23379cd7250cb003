import type { Range } from '../../src/documents/node.ts'
import {
  isContactFile,
  isPlaceholderMail,
  isPolicy,
  offersPrivateChannel,
  type PolicyLine,
  proseOf,
} from '../../src/practices/repository/security-policy.ts'
import { defineDocumentRule } from '../rule.ts'

/** What is to be filled in says what it wants. */
const WANTED =
  'e-?mail|mail|contact|address|domain|team|maintainer|name|company|organi[sz]ation|project|phone|link|url|handle|username|method|insert|your'
/** `[security contact]`, not a link, a reference or a box to tick. */
const BRACKETED = new RegExp(
  `(?<![!\\]\\w])\\[(?=[^\\]\\n]*\\b(?:${WANTED})\\b)[^\\]\\n@]{3,60}\\](?![(\\[:])`,
  'gi',
)
/** `<your-email>`, not a tag or an address. */
const ANGLED = new RegExp(`<(?=[^>\\n]*\\b(?:${WANTED})\\b)[A-Za-z][\\w .-]{2,50}>`, 'gi')
const TEMPLATED = /\{\{[^}\n]{2,60}\}\}|\{%[^%\n]{2,60}%\}|\$\{[A-Za-z_][\w.]*\}|%[A-Z_]{4,}%/g
const TO_DO = /\b(?:TODO|TBD|FIXME|INSERT [A-Z]{3,}[A-Z ]*)\b/g
/** `security [at] example [dot] com`, `@your-username`. */
const SPELLED =
  /\b[\w.+-]+\s*[[({]at[\])}]\s*(?:example|(?:your|my)[\w-]*|domain|company)\b(?:\s*[[({]dot[\])}]\s*\w+)?|(?<![\w.])@(?:your|my)[-_][\w-]+\b(?!\.)/gi
/** The address of a repository before it had a name. */
const REPOSITORY =
  /\bgithub\.com\/(?:(?:OWNER|ORG|ORGANIZATION|USER|USERNAME)\/[\w.-]+|[\w.-]+\/(?:REPO|REPOSITORY)\b|(?:your|my)[-_]?(?:org|organi[sz]ation|user|username|name|company|account)\/[\w.-]+|[\w.-]+\/(?:your|my)-?(?:repo|project)[\w-]*)/g
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g
/** In a policy that names its address, these are people of an example. */
const SOMEBODY =
  /^(?:user|users?\d*|alice|bob|eve|jane|john|attacker|victim|admin|me|you|foo|test|someone)[\w.+-]*@example\./i
const HTML = /^<\/?(?:a|b|i|p|em|br|hr|h\d|img|div|span|code|strong|details|summary|table|t[rdh]|ul|ol|li)\b/i

export default defineDocumentRule({
  id: 'policy-contact-placeholder',
  title: 'Contact of the security policy never filled in',
  why: 'A report sent to a placeholder reaches nobody, and the reporter believes that it was received.',
  remediation: 'Replace the placeholder with an address that somebody reads, and send a test message to it.',
  severity: 5.0,
  cites: [
    {
      document: 'S2',
      line: 19,
      practice: 'Reporters can write to an address; here a placeholder stands for it.',
    },
    { document: 'S4', line: 17, practice: 'The address for reports is a real one.' },
  ],
  confidence: 'high',
  files: (path) => isPolicy(path) || isContactFile(path),
  *check(file) {
    // References (`[contact]: https://…`) give a bracket its target further down.
    const targets = new Set(
      [...file.text.matchAll(/^\s*\[([^\]]+)\]:/gm)].map(([, name]) => name?.toLowerCase()),
    )
    const lines = proseOf(file.text)
    const isReachable = offersPrivateChannel(lines)
    for (const line of lines)
      for (const { range, text } of placeholdersIn(line, isReachable)) {
        if (isReachable && SOMEBODY.test(text)) continue
        if (targets.has(text.slice(1, -1).toLowerCase())) continue
        yield {
          path: file.path,
          range,
          resource: text,
          message: `${text} was never filled in`,
          fix: 'security@<your domain>, or a link to /security/advisories/new of this repository',
        }
      }
  },
  examples: [
    {
      files: {
        'SECURITY.md':
          '# Security\n\n2. Write to [security contact] or use private vulnerability reporting\n',
      },
      at: ['SECURITY.md:3'],
    },
    { files: { 'SECURITY.md': '# Security\n\nMail security@example.com.\n' }, at: ['SECURITY.md:3'] },
    {
      files: { 'SECURITY.md': '# Security\n\nMail <your-email> or your-email@kettle.dev\n' },
      at: ['SECURITY.md:3', 'SECURITY.md:3'],
    },
    {
      files: { 'SECURITY.md': '# Security\n\nsafety [at] example [dot] com\n@your-username\n' },
      at: ['SECURITY.md:3', 'SECURITY.md:4'],
    },
    { files: { 'SECURITY.md': '# Security\n\nContact: TODO\n' }, at: ['SECURITY.md:3'] },
    { files: { 'SECURITY.md': '# Security\n\nWrite to {{ cookiecutter.email }}.\n' }, at: ['SECURITY.md:3'] },
    {
      files: { 'SECURITY.md': '# Security\n\n[Write to us](mailto:security@yourdomain.com)\n' },
      at: ['SECURITY.md:3'],
    },
    {
      files: {
        'SECURITY.md': '# Security\n\n<https://github.com/your-org/your-repo/security/advisories/new>\n',
        'web/.well-known/security.txt': 'Contact: mailto:security@example.com\n',
      },
      at: ['SECURITY.md:3', 'web/.well-known/security.txt:1'],
    },
  ],
  counterExamples: [
    {
      files: { 'SECURITY.md': '# Security\n\nMail safety@kettle.dev, "[Security] <name of project>".\n' },
      at: [],
    },
    {
      files: {
        'SECURITY.md':
          '# Security\n\nMail safety@kettle.dev when `user@example.com` can read what others wrote.\n',
      },
      at: [],
    },
    {
      files: { 'SECURITY.md': '# Security\n\nUse an [advisory contact](https://kettle.dev/report).\n' },
      at: [],
    },
    {
      files: { 'SECURITY.md': '# Security\n\nMail **safety@kettle.dev** or <safety@kettle.dev>.\n' },
      at: [],
    },
    { files: { 'SECURITY.md': '# Security\n\n- [x] e-mail\n- [ ] phone\n' }, at: [] },
    {
      files: { 'SECURITY.md': '# Security\n\nSee [contact].\n\n[contact]: https://kettle.dev/contact\n' },
      at: [],
    },
    { files: { 'SECURITY.md': '# Security\n\n[security@example.com](mailto:safety@kettle.dev)\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\n<!-- TODO: your email -->\nsafety@kettle.dev\n' }, at: [] },
    {
      files: { 'SECURITY.md': '# Security\n\n```yaml\napi-key: <your-api-key>\n```\nsafety@kettle.dev\n' },
      at: [],
    },
  ],
})

function placeholdersIn({ text, start }: PolicyLine, isReachable: boolean): { text: string; range: Range }[] {
  const found: { text: string; range: Range }[] = []
  const take = (at: number, part: string) =>
    found.push({ text: part, range: { start: start + at, end: start + at + part.length } })
  for (const pattern of [BRACKETED, ANGLED, TEMPLATED, TO_DO, SPELLED, REPOSITORY])
    for (const { 0: part, index } of text.matchAll(pattern))
      if (!HTML.test(part) && !(isReachable && isQuoted(text, index))) take(index, part)
  for (const { 0: part, index } of text.matchAll(MAIL))
    if (isPlaceholderMail(part) && !hasRealTarget(text, index + part.length)) take(index, part)
  return found
}

/** In a policy that names its address, `"[Security] <name of project>"` is for the reporter to fill in. */
const isQuoted = (text: string, at: number): boolean =>
  text.slice(0, at).split('"').length % 2 === 0 || text.slice(0, at).split('`').length % 2 === 0

/** `[shown](mailto:real@…)`: what is shown is not where it leads. */
const hasRealTarget = (text: string, end: number): boolean => {
  const target = /^[^\]]*\]\(mailto:([^)\s]+)\)/.exec(text.slice(end))?.[1]
  return target !== undefined && !isPlaceholderMail(target)
}
