/** A document that tells of a removal: it weighs by where else the key still is, and its own past is no such place. */
import { scan } from '../../src/scan.ts'
import { Builder, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const KEY = ['dev', '83741', 'kettle', '20957', 'bruise'].join('-')
const CLAIM = `# Security\n\n- Removed the hard-coded key \`${KEY}\`\n`

async function claim(...commits: readonly Readonly<Record<string, string | null>>[]) {
  const builder = await Builder.create()
  for (const files of commits) await builder.commit(files)
  const options = { path: builder.path, scope: 'auto', config: 'none', confidence: 'low' } as const
  const { findings } = await scan(options)
  return findings.filter(({ ruleId }) => ruleId === 'history-removal-claim')
}

test('a note where only the document has it, also in older commits', async () => {
  expect(await claim({ 'SECURITY.md': CLAIM }, { 'SECURITY.md': `${CLAIM}\nMore.\n` })).toMatchObject([
    { severity: 'low', startLine: 3, message: expect.stringContaining('still prints') },
  ])
})

test('medium where a file or the history has it, named by path and never by value', async () => {
  const code = { 'settings.py': `API_KEY = "${KEY}"\n` }
  const [now] = await claim({ ...code, 'SECURITY.md': CLAIM })
  const [once] = await claim(code, { 'settings.py': 'pass\n', 'SECURITY.md': CLAIM })
  expect(now).toMatchObject({
    severity: 'medium',
    message: expect.stringContaining('and settings.py has it'),
  })
  expect(once).toMatchObject({
    severity: 'medium',
    message: expect.stringContaining('the history of settings.py has it'),
  })
  expect(JSON.stringify([now, once])).not.toContain(KEY)
})
