/** What a run says of each practice, from the scan to the command line. */
import { scan } from '../../src/scan.ts'
import { CLI } from '../support/built.ts'
import { kept, repository } from '../support/leaky-repository.ts'
import { runCli } from '../support/programs.ts'

const place = kept(
  repository({
    'main.tf':
      'terraform {\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n    use_lockfile = true\n  }\n}\n',
    'SECURITY.md': '# Security\n\nWrite to safety@kettle.dev; you get an answer within 2 days.\n',
  }),
)
const outcomes = async (scope: 'all' | 'tree' | 'history') =>
  (await scan({ path: place, scope, config: 'none' })).outcomes

test('violated, met, nothing to look at, and off', async () => {
  expect(Object.fromEntries(await outcomes('all'))).toMatchObject({
    'tf-backend-unencrypted': 'violated',
    'tf-state-not-ignored': 'violated',
    'tf-backend-no-locking': 'met',
    'policy-security-missing': 'met',
    'policy-contact-missing': 'met',
    'secret-known-token': 'met',
    'rotate-key-age': 'met',
    'k8s-no-network-policy': 'not applicable',
    'jwt-hardcoded-secret': 'not applicable',
    'ci-token-permissions': 'not applicable',
    'policy-no-timeline': 'off',
  })
})

test('a script that speaks of a backend makes no Terraform', async () => {
  const scripts = kept(repository({ 'start.sh': 'start --backend redis --key a\n' }))
  const { outcomes: said } = await scan({ path: scripts, scope: 'tree', config: 'none' })
  expect(said.get('tf-backend-no-locking')).toBe('not applicable')
  expect(said.get('tf-backend-credentials')).toBe('not applicable')
})

test('what needs the history or the files is not looked at without them', async () => {
  expect(Object.fromEntries(await outcomes('tree'))).toMatchObject({
    'history-secret-removed': 'not looked',
    'tf-backend-unencrypted': 'violated',
  })
  expect(Object.fromEntries(await outcomes('history'))).toMatchObject({
    'history-secret-removed': 'met',
    'tf-backend-unencrypted': 'not looked',
    'policy-security-missing': 'not looked',
  })
})

describe('keysweep practices', () => {
  const cli = (...args: readonly string[]) => runCli(CLI, ['practices', ...args])

  test('prints the table and ends with 0, whatever it says', () => {
    const { status, stdout, stderr } = cli(place)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^ {2}violated +64 {2}.*\n +tf-backend-unencrypted$/m)
    expect(stdout).toMatch(/^ {2}not seen +79 {2}/m)
  })

  test.each([['--fix'], ['--format', 'json'], ['a', 'b']])('%j is refused', (...args) => {
    expect(cli(...args)).toMatchObject({ status: 2, stdout: '' })
  })
})
