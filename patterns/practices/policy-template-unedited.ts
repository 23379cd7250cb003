import { isPolicy, proseOf } from '../../src/practices/repository/security-policy.ts'
import { defineDocumentRule } from '../rule.ts'

/** How GitHub's starter policy begins both of its sections; it is there to be written over. */
const INSTRUCTION = /\buse this section to tell people\b|\btell them where to go, how often\b/i
/** The versions of its sample table. https://docs.github.com/code-security/getting-started/adding-a-security-policy-to-your-repository */
const SAMPLE_ROWS = ['5.1.x', '5.0.x', '4.0.x', '< 4.0']

export default defineDocumentRule({
  id: 'policy-template-unedited',
  title: 'Security policy left as the template',
  why: 'The template names versions and promises of nobody; readers cannot tell which releases get fixes or where to report.',
  remediation:
    'Replace the sample table with the versions that get fixes, and the instructions with a way to report.',
  severity: 3.0,
  cites: [
    { document: 'S0', line: 7, practice: 'The policy lists the versions that get fixes.' },
    { document: 'S4', line: 5, practice: 'The table of versions is the project’s own.' },
  ],
  confidence: 'high',
  files: isPolicy,
  keywords: ['use this section', 'tell them where', '5.1.x'],
  *check(file) {
    const lines = proseOf(file.text)
    const firstCells = lines.map(({ text }) => /^\s*\|?\s*([^|]+?)\s*\|/.exec(text)?.[1] ?? '')
    const isSample = SAMPLE_ROWS.every((row) => firstCells.includes(row))
    const line =
      lines.find(({ text }) => INSTRUCTION.test(text)) ??
      (isSample ? lines[firstCells.indexOf('5.1.x')] : undefined)
    if (line)
      yield {
        path: file.path,
        range: { start: line.start, end: line.start + line.text.length },
        resource: 'template',
        message: 'This is the text of the template, not of the project',
        fix: '| Version | Supported |\n| ------- | --------- |\n| latest  | yes       |',
      }
  },
  examples: [
    {
      files: { 'SECURITY.md': '# Security\n\nsafety@kettle.dev. Tell them where to go, how often.\n' },
      at: ['SECURITY.md:3'],
    },
    {
      files: {
        'SECURITY.md':
          '# Security\n\n| Version | Supported |\n| --- | --- |\n| 5.1.x | yes |\n| 5.0.x | no |\n| 4.0.x | yes |\n| < 4.0 | no |\n',
      },
      at: ['SECURITY.md:5'],
    },
    {
      files: {
        '.github/SECURITY.md': '# Security\n\nUse this section to tell people which versions you fix.\n',
      },
      at: ['.github/SECURITY.md:3'],
    },
  ],
  counterExamples: [
    { files: { 'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| 0.1.x | yes |\n' }, at: [] },
    {
      files: { 'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| 5.1.x | yes |\n| 5.0.x | no |\n' },
      at: [],
    },
  ],
})
