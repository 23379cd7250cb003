import { covers, projectVersion } from '../../src/practices/repository/project-version.ts'
import { isPolicy, type PolicyLine, proseOf } from '../../src/practices/repository/security-policy.ts'
import { defineDocumentRule } from '../rule.ts'

export default defineDocumentRule({
  id: 'policy-versions-stale',
  title: 'Table of supported versions without the current one',
  why: 'Users of the current release cannot tell whether it gets security fixes.',
  remediation: 'Add a row for the current release line, or write that the latest release is supported.',
  severity: 3.0,
  cites: [{ document: 'S0', line: 9, practice: 'The table has a row for the release line in use.' }],
  confidence: 'medium',
  files: isPolicy,
  keywords: ['|'],
  *check(file, inventory) {
    const version = projectVersion(inventory)
    if (version === undefined) return
    const rows = versionRows(proseOf(file.text))
    const known = rows.map(({ cell }) => covers(cell, version))
    const first = rows[0]
    // A row in words ("latest") may mean any version.
    if (!first || known.some((covered) => covered !== false)) return
    yield {
      path: file.path,
      range: { start: first.line.start, end: first.line.start + first.line.text.length },
      resource: 'supported versions',
      message: `No row of the table speaks of ${version}, the current version`,
      fix: `| ${version.split('.').slice(0, 2).join('.')}.x | :white_check_mark: |`,
    }
  },
  examples: [
    {
      files: {
        'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| 0.1.x | yes |\n',
        'package.json': '{ "version": "2.3.0" }\n',
      },
      at: ['SECURITY.md:3'],
    },
    {
      files: {
        'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| 5.1.x | yes |\n| 5.0.x | no |\n',
        'pyproject.toml': '[project]\nname = "x"\nversion = "0.4.1"\n',
      },
      at: ['SECURITY.md:3'],
    },
    {
      files: {
        'SECURITY.md': '| Supported | Version |\n| --- | --- |\n| yes | 11.x |\n',
        'pom.xml':
          '<project><parent><version>11.2</version></parent><artifactId>a</artifactId><version>12.0.1</version></project>\n',
      },
      at: ['SECURITY.md:3'],
    },
    {
      files: {
        'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| ~2.1 | yes |\n',
        'setup.cfg': '[metadata]\nname = a\nversion = 3.2.0\n',
      },
      at: ['SECURITY.md:3'],
    },
  ],
  counterExamples: [
    {
      files: {
        'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| ^1.2 | yes |\n',
        'package.json': '{ "version": "1.4.2" }\n',
      },
      at: [],
    },
    {
      files: {
        'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| 2.x | yes |\n',
        'package.json': '{ "version": "3.0.0-beta.1" }\n',
      },
      at: [],
    },
    {
      files: {
        'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| 0.1.x | yes |\n| < 0.1 | no |\n',
        'package.json': '{ "version": "0.1.7" }\n',
      },
      at: [],
    },
    {
      files: {
        'SECURITY.md': '# Security\n\nThe latest release.\n',
        'package.json': '{ "version": "2.3.0" }\n',
      },
      at: [],
    },
    {
      files: {
        'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| >= 2.0 | yes |\n',
        'Cargo.toml': '[package]\nversion = "3.1.0"\n',
      },
      at: [],
    },
    {
      files: {
        'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| latest | yes |\n',
        'package.json': '{ "version": "2.3.0" }\n',
      },
      at: [],
    },
  ],
})

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .split('|')
    .map((cell) => cell.trim())

const column = (head: string): number => cellsOf(head).findIndex((cell) => /^versions?\b/i.test(cell))

/** The cells below a head that speaks of versions. */
function versionRows(lines: readonly PolicyLine[]): { cell: string; line: PolicyLine }[] {
  const head = lines.findIndex(({ text }) => text.includes('|') && column(text) >= 0)
  if (head < 0) return []
  const at = column(lines[head]?.text ?? '')
  const rows: { cell: string; line: PolicyLine }[] = []
  for (const line of lines.slice(head + 2)) {
    const cell = line.text.includes('|') ? cellsOf(line.text)[at] : undefined
    if (!cell) break
    rows.push({ cell, line })
  }
  return rows
}
