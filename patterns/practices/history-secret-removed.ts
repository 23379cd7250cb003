import { defineHistoryRule } from '../rule.ts'

const RANDOM = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c', '1tQa6uZd'].join('')
const SET = `API_TOKEN=${RANDOM}\n`

export default defineHistoryRule({
  id: 'history-secret-removed',
  title: 'Secret taken out of the files and never shown as revoked',
  why: 'Everybody with a clone still has what a later commit took out, so a secret that was committed once is open until it is revoked.',
  remediation:
    'Revoke the secret where it was issued. Then accept the finding with a reason that says when; rewriting the history is optional and makes nothing safe by itself.',
  severity: 8.0,
  cites: [
    {
      document: 'S0',
      line: 56,
      practice: 'Keys are replaced regularly, and at once when they were published.',
    },
    { document: 'S2', line: 79, practice: 'The answer to a published token is to replace it.' },
    { document: 'S0', line: 54, practice: 'No API key is in version control, past commits included.' },
  ],
  confidence: 'high',
  remark({ present, places }) {
    const ended = places.filter(({ commit, path }) => commit !== null && !path.startsWith('.git/'))
    if (present || ended.length === 0) return undefined
    const since = ended.flatMap((place) => place.since ?? []).sort()[0]
    const removedIn = ended.findLast((place) => place.removedIn !== null)?.removedIn
    const facts = [
      since === undefined ? '' : `in the files from ${since.slice(0, 10)} on`,
      removedIn ? `taken out in ${removedIn.slice(0, 7)}` : 'held by no branch any more',
      'and nothing here says that it was revoked',
    ]
    return {
      detail: facts.filter(Boolean).join(', '),
      fix: '# once it is revoked where it was issued:\nkeysweep ignore FINGERPRINT --reason "revoked on <day>"',
    }
  },
  examples: [
    {
      history: [{ '.env': SET, 'a.txt': 'a\n' }],
      files: { 'a.txt': 'a\n', '.gitignore': '.env\n' },
      at: ['.env:1'],
    },
    {
      history: [{ 'settings.py': `A = 1\nAPI_TOKEN = "${RANDOM}"\n` }],
      files: { 'settings.py': 'A = 1\nAPI_TOKEN = os.environ["API_TOKEN"]\n' },
      at: ['settings.py:2'],
    },
  ],
  counterExamples: [
    { history: [{ '.env': SET }], files: { '.env': SET }, at: [] },
    { history: [{ '.env': 'API_TOKEN=<token>\n' }], files: { 'a.txt': 'a\n' }, at: [] },
    { history: [{ 'a/.env': SET }], files: { 'b/.env': SET }, at: [] },
  ],
})
