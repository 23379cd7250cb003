import { isPolicy, proseOf } from '../../src/practices/repository/security-policy.ts'
import { defineDocumentRule } from '../rule.ts'

const TIME =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|ten|fourteen|thirty|sixty|ninety)(?:\s*(?:-|–|to)\s*\d+)?[\s-]*(?:\([^)]*\)\s*)?(?:business|working|calendar)?[\s-]*(?:h|hrs?|hours?|days?|weeks?|months?)\b/i
const SOON = /\b(?:same|next)\s+(?:business |working )?day\b/i
/** Times of something else. */
const OTHER_TIME = /\bevery\b|\brotat|\bexpir|\bold(?:er)? than\b|\bretain/i
const LINKED_POLICY =
  /\]\(https?:\/\/[^)]*(?:security|policy|disclosure)[^)]*\)|https?:\/\/\S*(?:SECURITY\.md|security-policy|hackerone|bugcrowd)/i

export default defineDocumentRule({
  id: 'policy-no-timeline',
  title: 'Security policy without a response time',
  why: 'A reporter who does not know when to expect an answer publishes early or gives up.',
  remediation: 'Say within how many days a report is acknowledged and when a first assessment follows.',
  severity: 3.0,
  cites: [
    {
      document: 'S0',
      line: 36,
      practice: 'A first answer comes within a number of hours that the policy names.',
    },
    { document: 'S2', line: 28, practice: 'The receipt of a report is confirmed within a day.' },
    { document: 'S3', line: 94, practice: 'The receipt of a report is confirmed within two days.' },
  ],
  confidence: 'medium',
  strict: true,
  files: isPolicy,
  *check(file) {
    const prose = proseOf(file.text)
    const isTold = (text: string) => (TIME.test(text) && !OTHER_TIME.test(text)) || SOON.test(text)
    // A sentence of its own: one line may speak of keys and of answers.
    const sentences = prose.flatMap(({ text }) => text.split(/\.\s/))
    if (sentences.some(isTold) || prose.some(({ text }) => LINKED_POLICY.test(text))) return
    yield {
      path: file.path,
      resource: 'response time',
      message: 'The policy does not say when a reporter gets an answer',
      fix: 'You get an answer within 3 days, and a first assessment within 10 days.',
    }
  },
  examples: [
    { files: { 'SECURITY.md': '# Security\n\nAllow reasonable time for a fix.\n' }, at: ['SECURITY.md:1'] },
    { files: { 'SECURITY.md': '' }, at: ['SECURITY.md:1'] },
    { files: { 'SECURITY.md': '# Security\n\nRotate your keys every 90 days.\n' }, at: ['SECURITY.md:1'] },
  ],
  counterExamples: [
    { files: { 'SECURITY.md': '# Security\n\nTriage: 72 hrs.\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nWe mostly reply the same day.\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nAn answer comes within 5 business days.\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nAn answer comes within two weeks.\n' }, at: [] },
    { files: { 'SECURITY.md': '# Security\n\nSee [the policy](https://kettle.dev/security).\n' }, at: [] },
  ],
})
