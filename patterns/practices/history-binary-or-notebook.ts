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
      if (isStore(path) && !isPointer(path, inventory))
        byFolder.set(folderOf(path), [...(byFolder.get(folderOf(path)) ?? []), path])
    for (const [folder, found] of byFolder) {
      const [first = ''] = [...found].sort(
        (a, b) => Number(present.has(b)) - Number(present.has(a)) || (a < b ? -1 : 1),
      )
      const held =
        HAR.test(first) && /"(?:authorization|cookie|set-cookie)"/i.test(inventory.file(first)?.text ?? '')
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
  ],
  counterExamples: [
    { files: { 'icon.ico': 'x', 'db/migrate/001.sql': 'create table a (b int);\n' }, at: [] },
    { history: [{ 'logo.png': 'x' }], files: { 'a.txt': 'a\n' }, at: [] },
  ],
})

const HAR = /\.har$/i

/** What git LFS leaves in the place of a file. */
const isPointer = (path: string, inventory: Inventory): boolean =>
  inventory.file(path)?.text.startsWith('version https://git-lfs.github.com/spec/') === true

const isStore = (path: string): boolean =>
  /\.(?:sqlite3?|db|mdb|dump|bak|pcapng|pcap|har|kdbx|jks|keystore|p12|pfx)$|(?:^|[/_-])(?:dump|backup)[\w-]*\.sql(?:\.gz)?$/i.test(
    path,
  ) &&
  !isTest(path) &&
  !isVendored(path) &&
  !/(?:^|\/)Thumbs\.db$/i.test(path)
