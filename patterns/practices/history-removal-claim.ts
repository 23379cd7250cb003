import type { Range } from '../../src/documents/node.ts'
import { nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { type Inventory, pathsUnderReview } from '../../src/practices/repository/inventory.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { NOTE } from '../../src/practices/severity.ts'
import { defineRepositoryRule } from '../rule.ts'

const KEY = ['dev', '83741', 'kettle', '20957', 'bruise'].join('-')
const CLAIM = `# Security\n\n- Removed the hard-coded API key \`${KEY}\`\n`

export default defineRepositoryRule({
  id: 'history-removal-claim',
  title: 'Document that says a key was removed, and prints it',
  why: 'The sentence tells everybody which key to try, and removing a key from the code neither revokes it nor takes it out of the history.',
  remediation: 'Revoke the key, say so in place of the key itself, and quote at most a fingerprint of it.',
  severity: 6.5,
  cites: [
    {
      document: 'S3',
      line: 47,
      practice: 'A former key is told to be removed; it must be gone and revoked.',
    },
  ],
  confidence: 'high',
  about: (path) => isAnnouncement(path),
  // What else holds the key makes it graver, and no other finding.
  reads: (path) => isAnnouncement(path),
  *check(inventory) {
    for (const path of pathsUnderReview(inventory).filter(isAnnouncement))
      for (const { value, range, file } of claimsIn(path, inventory)) {
        const where = stillAt(value, path, inventory)
        yield {
          path,
          range,
          secret: value,
          resource: `removal told in ${nameOf(path)}`,
          message: where
            ? `${nameOf(path)} says that this key was removed, and ${where} has it`
            : `${nameOf(path)} still prints the key that it says was removed`,
          fix: sentenceWithout(file, range),
          ...(!where && { severity: NOTE }),
        }
      }
  },
  examples: [
    {
      files: { 'SECURITY.md': CLAIM, 'settings.py': `API_KEY = "${KEY}"\n` },
      at: ['SECURITY.md:3'],
    },
    { files: { 'SECURITY.md': CLAIM }, at: ['SECURITY.md:3'] },
    {
      history: [{ 'settings.py': `API_KEY = "${KEY}"\n` }],
      files: { 'CHANGELOG.md': `* purged leaked token \`${KEY}\`\n` },
      at: ['CHANGELOG.md:1'],
    },
  ],
  counterExamples: [
    { files: { 'SECURITY.md': '- Removed the key `api-key-rotation-2024.md` describes\n' }, at: [] },
    { files: { 'SECURITY.md': '- Removed hard-coded secrets\n' }, at: [] },
    { files: { 'CHANGELOG.md': '- Removed the `--token-file` flag and the key `api_key`\n' }, at: [] },
    { files: { 'CHANGELOG.md': '- Removed hard-coded key `<your-api-key>`\n' }, at: [] },
    { files: { 'CHANGELOG.md': '- Removed the secret scanning of `src/server-2024.ts`\n' }, at: [] },
  ],
})

const isAnnouncement = (path: string): boolean =>
  /^(?:(?:docs|\.github)\/)?(?:security|changelog|changes|history|news|readme|release[-_]?notes?|upgrad\w*|migrat\w*)[\w.-]*\.(?:md|mdx|rst|txt|adoc)$/i.test(
    path,
  )

/** A sentence that says so, up to the code span behind it on the same line. */
const SAID =
  /\b(?:removed?|removes|purged?|deleted?|dropped|rotated?|revoked?|replaced?)\b[^\n`]{0,60}\b(?:keys?|tokens?|secrets?|passwords?|credentials?)\b[^\n`]{0,40}`([^\s`]{8,128})`/gi

function claimsIn(path: string, inventory: Inventory): { value: string; range: Range; file: SourceFile }[] {
  const file = inventory.file(path)
  return [...(file?.text.matchAll(SAID) ?? [])].flatMap((match) => {
    const value = match[1] ?? ''
    const start = match.index + match[0].length - 1 - value.length
    if (!file || !isCredential(value)) return []
    return [{ value, range: { start, end: start + value.length }, file }]
  })
}

/** Letters and digits, and none of the shapes in which code is quoted: a path, a name, a flag, a version, an object id. */
const isCredential = (value: string): boolean =>
  /[a-z]/i.test(value) &&
  (value.match(/\d/g) ?? []).length >= 3 &&
  !/^[-/$.<{]|[()<>{}[\]*]|\.\w{1,5}$|\/.*\/|^v?\d+\.\d|^[0-9a-f]{7,40}$|^CVE-|^GHSA-/i.test(value) &&
  decide('template', value).kind !== 'pass'

/** In another file as it stands, else in the history; undefined when neither is known to hold it. */
function stillAt(value: string, path: string, inventory: Inventory): string | undefined {
  const file = inventory.paths.find(
    (other) => other !== path && !isAnnouncement(other) && inventory.file(other)?.text.includes(value),
  )
  const past = inventory.past?.placesOf(value).find((other) => !isAnnouncement(other))
  return file ?? (past && `the history of ${past}`)
}

/** Its line, without the key. */
function sentenceWithout({ text }: SourceFile, { start, end }: Range): string {
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  return `${text.slice(from, start)}<fingerprint>${text.slice(end, to < 0 ? undefined : to)}`
}
