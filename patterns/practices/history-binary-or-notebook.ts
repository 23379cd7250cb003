import { folderOf, isTest, isVendored, nameOf } from '../../src/documents/paths.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { defineRepositoryRule } from '../rule.ts'

export default defineRepositoryRule({
  id: 'history-binary-or-notebook',
  title: 'Data dump, capture or key store that was committed',
  why: 'Databases, captures of traffic and key stores hold what nobody looks at before a commit, and a scanner of text cannot see into all of them.',
  remediation:
    "Look into the file for customers' data, sessions and keys; replace those, and keep such files in a store with access control.",
  severity: 3.0,
  cites: [{ document: 'S0', line: 54, practice: 'No key is in version control, whatever the kind of file.' }],
  confidence: 'medium',
  strict: true,
  reads: (path) => isStore(path),
  *check(inventory) {
    const { paths, past } = inventory
    const present = new Set(paths)
    const byFolder = new Map<string, string[]>()
    for (const path of new Set([...paths, ...(past?.paths() ?? [])]))
      if (isStore(path) && (!present.has(path) || mayHoldData(path, inventory)))
        byFolder.set(folderOf(path), [...(byFolder.get(folderOf(path)) ?? []), path])
    for (const [folder, found] of byFolder) {
      const [first = ''] = [...found].sort(
        (a, b) => Number(present.has(b)) - Number(present.has(a)) || (a < b ? -1 : 1),
      )
      const held = HAR.test(first) && hasCredentials(inventory.file(first)?.text ?? '')
      const rest = found.length > 1 ? ` and ${found.length - 1} more beside it` : ''
      yield {
        path: present.has(first) ? first : '',
        resource: `stores in ${folder || 'the root'}`,
        message: `${first}${rest} ${present.has(first) ? 'is' : 'was'} in the repository`,
        fix: `git rm --cached '${first}' && echo '*${nameOf(first).slice(nameOf(first).lastIndexOf('.'))}' >> .gitignore`,
        ...(held && { severity: 7.0, message: `${first} records requests with their credentials` }),
      }
    }
  },
  examples: [
    {
      files: {
        'trace.har': '{"log":{"entries":[{"request":{"headers":[{"name":"Cookie","value":"s=1"}]}}]}}\n',
      },
      at: ['trace.har:1'],
    },
    { history: [{ 'data/users.sqlite': 'x' }], files: { 'a.txt': 'a\n' }, at: [':1'] },
    { files: { 'backup.sql': "INSERT INTO users VALUES (1, 'kettle');\n" }, at: ['backup.sql:1'] },
  ],
  counterExamples: [
    {
      files: {
        'web.har':
          '{"log":{"entries":[{"request":{"headers":[{"name":"Cookie","value":"[REDACTED]"},{"name":"Authorization","value":"Bearer ***"}]}}]}}\n',
        'trace.har': '{"log":{"entries":[{"request":{"headers":[{"name":"Accept","value":"*/*"}]}}]}}\n',
        'docs/backup.md': 'x\n',
        'nginx.conf.bak': 'server {}\n',
      },
      at: [],
    },
    { files: { 'icon.ico': 'x', 'db/migrate/001.sql': 'create table a (b int);\n' }, at: [] },
    { history: [{ 'logo.png': 'x' }], files: { 'a.txt': 'a\n' }, at: [] },
  ],
})

const HAR = /\.har$/i

/** What git LFS leaves in the place of a file is none, nor is a text without rows or a recording without credentials. */
function mayHoldData(path: string, inventory: Inventory): boolean {
  const text = inventory.file(path)?.text
  if (text === undefined) return true
  return HAR.test(path)
    ? hasCredentials(text)
    : /\b(?:INSERT\s+INTO|COPY\s+[\w."]+\s*\(|CREATE\s+TABLE)/i.test(text)
}

const CARRIES =
  /"name"\s*:\s*"(?:authorization|cookie|set-cookie|x-api-key|x-auth-token)"\s*,\s*"value"\s*:\s*"((?:[^"\\]|\\.)*)"/gi

/** Browsers and tools that make a recording fit to be shared put a word in the place of each. */
const hasCredentials = (text: string): boolean =>
  [...text.matchAll(CARRIES)].some(
    ([, value = '']) =>
      !/^(?:\w+ )?\W*(?:redacted|removed|masked|hidden|filtered|sanitized|[*x.]*)\W*$/i.test(value),
  )

const isStore = (path: string): boolean =>
  /\.(?:sqlite3?|db|mdb|dump|bak|pcapng|pcap|har|kdbx|jks|keystore|p12|pfx)$|(?:^|[/_-])(?:dump|backup)[\w-]*\.sql(?:\.gz)?$/i.test(
    path,
  ) &&
  !isTest(path) &&
  !isVendored(path) &&
  !/(?:^|\/)Thumbs\.db$/i.test(path)
