import { nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import {
  isPolicy,
  offersPrivateChannel,
  proseOf,
  publicIssueLine,
} from '../../src/practices/repository/security-policy.ts'
import { defineDocumentRule } from '../rule.ts'

const isTemplate = (path: string) =>
  /^\.github\/ISSUE_TEMPLATE\/[^/]*(?:security|vulnerab)[^/]*\.(?:md|ya?ml)$/i.test(path)
/** A template that only sends people elsewhere. */
const SENDS_ELSEWHERE = /security\/advisories|do not|don['’]t|never|SECURITY\.md|security policy|private/i

export default defineDocumentRule({
  id: 'policy-public-reporting',
  title: 'Vulnerabilities are asked for in public',
  why: 'An issue is read by everybody at once: the vulnerability is known before there is a fix.',
  remediation:
    'Offer a private way (private vulnerability reporting or an address), say not to use issues, and turn the issue template into a link to it.',
  severity: 4.0,
  cites: [
    { document: 'S0', line: 17, practice: 'Vulnerabilities are not reported in public issues.' },
    { document: 'S2', line: 97, practice: 'Issues are for security matters that are not sensitive.' },
  ],
  confidence: 'medium',
  files: (path) => isPolicy(path) || isTemplate(path),
  *check(file) {
    const found = isTemplate(file.path) ? templateLine(file) : policyLine(file)
    if (found)
      yield {
        path: file.path,
        range: { start: found.start, end: found.start + found.text.length },
        resource: isTemplate(file.path) ? nameOf(file.path) : 'public issue',
        message: 'Vulnerabilities are reported here where everybody reads them',
        fix: 'Do not open a public issue. Use "Report a vulnerability" in the Security tab of this repository.',
      }
  },
  examples: [
    {
      files: { 'SECURITY.md': '# Security\n\nPlease open an issue if you find a vulnerability.\n' },
      at: ['SECURITY.md:3'],
    },
    {
      files: {
        '.github/ISSUE_TEMPLATE/vulnerability_report.md':
          '---\nname: Vulnerability\n---\nDescribe the exploit.\n',
      },
      at: ['.github/ISSUE_TEMPLATE/vulnerability_report.md:1'],
    },
    {
      files: {
        'SECURITY.md':
          '# Security\n\nSecurity bugs are reported in the [issue tracker](https://github.com/kettle/a/issues).\n',
        '.github/SECURITY.md':
          '# Security\n\n## Reporting a vulnerability\n\nTell us at https://github.com/kettle/a/issues/new.\n',
      },
      at: ['SECURITY.md:3', '.github/SECURITY.md:5'],
    },
  ],
  counterExamples: [
    {
      files: {
        'SECURITY.md': '# Security\n\nWrite to security@kettle.dev.\n',
        '.github/ISSUE_TEMPLATE/security_logs.md': 'name: Security log\n\nWhich event shall be logged?\n',
      },
      at: [],
    },
    {
      files: { 'SECURITY.md': '# Security\n\nOpen an issue for non-sensitive security discussions.\n' },
      at: [],
    },
    {
      files: { 'SECURITY.md': '# Security\n\n**Do not report vulnerabilities through public issues.**\n' },
      at: [],
    },
    {
      files: {
        'SECURITY.md':
          '# Security\n\nWrite to safety@kettle.dev. When it is fixed we open an issue about the vulnerability.\n',
      },
      at: [],
    },
    {
      files: {
        '.github/ISSUE_TEMPLATE/security.md':
          '---\nname: Security\n---\nPlease do not report here, see our policy.\n',
      },
      at: [],
    },
  ],
})

function policyLine({ text }: SourceFile) {
  const lines = proseOf(text)
  return offersPrivateChannel(lines) ? undefined : publicIssueLine(lines)
}

/** A template may also be about what a program does for security. */
const templateLine = ({ text }: SourceFile) =>
  SENDS_ELSEWHERE.test(text) || !/vulnerab|exploit|security (?:issue|problem|bug|report|flaw)/i.test(text)
    ? undefined
    : proseOf(text)[0]
