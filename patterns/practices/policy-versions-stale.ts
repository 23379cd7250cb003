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
  ],
  counterExamples: [
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

/** First cells of a table whose head speaks of versions. */
function versionRows(lines: readonly PolicyLine[]): { cell: string; line: PolicyLine }[] {
  const head = lines.findIndex(({ text }) => /^\s*\|?\s*versions?\b[^|]*\|/i.test(text))
  if (head < 0) return []
  const rows: { cell: string; line: PolicyLine }[] = []
  for (const line of lines.slice(head + 2)) {
    const cell = /^\s*\|?\s*([^|]+?)\s*\|/.exec(line.text)?.[1]
    if (cell === undefined) break
    rows.push({ cell, line })
  }
  return rows
}
