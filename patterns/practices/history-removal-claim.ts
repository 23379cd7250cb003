import type { Range } from '../../src/documents/node.ts'
import { nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { type Inventory, pathsUnderReview } from '../../src/practices/repository/inventory.ts'
import { decide } from '../../src/practices/secrets/slots.ts'
import { isRandom } from '../../src/practices/secrets/strength.ts'
import { NOTE } from '../../src/practices/severity.ts'
import { defineRepositoryRule } from '../rule.ts'

const KEY = ['dev', '83741', 'kettle', '20957', 'bruise'].join('-')
const RANDOM = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c'].join('')
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
      files: {
        'HISTORY.rst': `* Rotated the leaked key \`\`${RANDOM}\`\`\n`,
        'README.md': `The hard-coded password "${RANDOM}1" has been removed.\n`,
        'SECURITY.adoc': `* Eliminated the credential \`+${RANDOM}2+\`\n`,
        'NEWS.md': `- Hard-coded API key \`${RANDOM}4\` removed from the loader\n- Got rid of the password \`${RANDOM}5\`\n`,
        'CHANGES.txt': `3.1: purged leaked secret ${RANDOM}3 from deploy.sh\n`,
      },
      at: ['CHANGES.txt:1', 'HISTORY.rst:1', 'NEWS.md:1', 'NEWS.md:2', 'README.md:1', 'SECURITY.adoc:1'],
    },
    {
      history: [{ 'settings.py': `API_KEY = "${KEY}"\n` }],
      files: { 'CHANGELOG.md': `* purged leaked token \`${KEY}\`\n` },
      at: ['CHANGELOG.md:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'CHANGELOG.md':
          '- Deleted secret `prod-kettle-2023-backup`\nRemoved the token "rotate-2024-01-15" job. The secret getKettleTokenFromVault2024 was removed.\nRemoves secrets with the action SomeKettleBruiseOrbitAction2.\n',
      },
      at: [],
    },
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

const GONE =
  '(?:get|got|getting) rid of|removed?|removes|removing|purged?|deleted?|dropped|eliminated?|eliminates|stripped|scrubbed|rotated?|revoked?|replaced?|invalidated'
const KEY_WORD = 'keys?|tokens?|secrets?|passwords?|passphrases?|credentials?'
/** In the marks of Markdown, reStructuredText or AsciiDoc, in quotes, or bare, which is the last and then must look generated. */
const PRINTED =
  '(?:`{1,2}\\+?([^\\s`]{8,128}?)\\+?`{1,2}|["“]([^\\s"”]{8,128})["”]|(?<=\\s)([\\w+/=-]{16,128})(?=[\\s.,;)]|$))'

/** `Removed the hard-coded key …` and `The key … has been removed`, on one line. */
const CLAIMS: readonly RegExp[] = [
  new RegExp(`\\b(?:${GONE})\\b[^\\n\`]{0,60}\\b(?:${KEY_WORD})\\b[^\\n\`"“]{0,40}?${PRINTED}`, 'gim'),
  new RegExp(
    `\\b(?:${KEY_WORD})\\b[^\\n\`"“]{0,30}?${PRINTED}[^\\n]{0,30}?\\b(?:(?:was|were|is|are|has been|have been|been|got|now)\\s+){0,2}(?:removed|purged|deleted|eliminated|stripped|scrubbed|rotated|revoked|replaced|invalidated)\\b`,
    'gim',
  ),
]

function claimsIn(path: string, inventory: Inventory): { value: string; range: Range; file: SourceFile }[] {
  const file = inventory.file(path)
  const found = CLAIMS.flatMap((claim) =>
    [...(file?.text.matchAll(claim) ?? [])].flatMap((match) => {
      const [whole, marked, quoted, bare] = match
      const value = marked ?? quoted ?? bare ?? ''
      const start = match.index + whole.lastIndexOf(value)
      const isShown = marked !== undefined || (isMixed(value) && (quoted !== undefined || isRandom(value)))
      if (!file || !isShown || !isCredential(value)) return []
      return [{ value, range: { start, end: start + value.length }, file }]
    }),
  )
  return [...new Map(found.map((claim) => [claim.range.start, claim])).values()]
}

/** A digit between letters: `getTokenOf2024` and `rotation-2024-01` have none. */
const isMixed = (value: string): boolean => /[a-z]\d+[a-z]/i.test(value)

/** Letters and digits, and none of the shapes in which code is quoted: a path, a name, a flag, a version, an object id. */
const isCredential = (value: string): boolean =>
  /[a-z]/i.test(value) &&
  /\d/.test(value) &&
  ((value.replace(/(?:19|20)\d\d/g, '').match(/\d/g) ?? []).length >= 3 ||
    (isRandom(value) && (isMixed(value) || /^[A-Za-z\d]+$/.test(value)))) &&
  !/^[-/$.<{]|[()<>{}[\]*]|\.\w{1,5}$|\/.*\/|^v?\d+\.\d|^[0-9a-f]{7,40}$|^CVE-|^GHSA-|^SHA\d+:/i.test(
    value,
  ) &&
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
