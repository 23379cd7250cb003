import {
  isPolicy,
  mailsIn,
  offersPrivateChannel,
  type PolicyLine,
  proseOf,
  publicIssueLine,
} from '../../src/practices/repository/security-policy.ts'
import { defineDocumentRule } from '../rule.ts'

/** Lines that speak of a contact, the most telling first. */
const SPEAKS_OF_CONTACT = [
  /private\s+(?:security\s+)?issue|contact(?:ing)?\s+(?:the\s+|one of the\s+|our\s+|a\s+|any\s+)?(?:maintainers?|authors?|owners?|developers?|team|us|me)\b/i,
  /\b(?:contact|e-?mail|reach out|get in touch|let (?:us|me) know)\b/i,
  /\breport/i,
]

/** A policy that stands in for the organisation's, or says that there is none to report. */
const ELSEWHERE =
  /security polic(?:y|ies)[^\n]{0,60}\]\(|see\s+\[[^\]]*\]\(|\]\((?!#)[^)]*(?:security|contact|contributing)[^)]*\)/i

export default defineDocumentRule({
  id: 'policy-contact-missing',
  title: 'Security policy without a way to report in private',
  why: 'The policy asks for a private report and names no address, form or button for it, so that the report goes nowhere or public.',
  remediation:
    'Name an address that somebody reads, or link to the repository’s private vulnerability reporting (`/security/advisories/new`) and switch it on.',
  severity: 4.5,
  cites: [
    { document: 'S4', line: 17, practice: 'Reports go to an e-mail address that the policy prints.' },
    { document: 'S0', line: 21, practice: 'The address for reports stands on its own line.' },
  ],
  confidence: 'high',
  files: isPolicy,
  *check(file) {
    const lines = proseOf(file.text)
    if (lines.every(({ text }) => text.trim() === '') || ELSEWHERE.test(file.text)) return
    if (offersPrivateChannel(lines) || publicIssueLine(lines)) return
    // An address to be filled in is `policy-contact-placeholder`.
    if (lines.some(({ text }) => mailsIn(text).length > 0)) return
    const line = lineOfContact(lines)
    yield {
      path: file.path,
      range: { start: line?.start ?? 0, end: (line?.start ?? 0) + (line?.text.length ?? 0) },
      resource: 'contact',
      message: 'The policy asks for a private report but gives no address, form or link for it',
      fix: 'Report it with "Report a vulnerability" in the Security tab of this repository, or write to <address>.',
    }
  },
  examples: [
    {
      files: {
        'SECURITY.md':
          '# Security\n\n## Reporting\n\nTell the maintainers in private, and contact the maintainers soon.\n',
      },
      at: ['SECURITY.md:5'],
    },
    {
      files: { '.github/SECURITY.md': '# Security\n\n**Contact**: open a private security issue for us\n' },
      at: ['.github/SECURITY.md:3'],
    },
    {
      files: { 'SECURITY.md': '# Security\n\nPlease report problems responsibly.\n' },
      at: ['SECURITY.md:3'],
    },
  ],
  counterExamples: [
    { files: { 'SECURITY.md': '# Security\n\nWrite to `safety` at `kettle.dev`.\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nOpen a confidential issue.\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nContact `@dana` on Signal.\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nContact us on https://t.me/kettle.\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nWrite to **safety@kettle.dev**.\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nUse [this form](../../security/advisories/new).\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nUse private vulnerability reporting of GitHub.\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nMail safety at kettle dot dev.\n' }, at: [] },
    {
      files: { 'SECURITY.md': '# Security\n\n## Reporting\n\nReport on https://hackerone.com/kettle\n' },
      at: [],
    },
  ],
})

function lineOfContact(lines: readonly PolicyLine[]): PolicyLine | undefined {
  for (const pattern of SPEAKS_OF_CONTACT) {
    const found = lines.find(
      ({ text }) => pattern.test(text) && !text.startsWith('#') && !/\bnot\b/i.test(text),
    )
    if (found) return found
  }
  return lines.find(({ text }) => /report|contact/i.test(text)) ?? lines[0]
}
