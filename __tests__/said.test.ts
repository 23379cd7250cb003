/** A token leaves by no answer and no error either. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { said } from '../src/said.ts'
import { drawn } from './support/drawn.ts'
import { folder, githubToken, kept, repository } from './support/leaky-repository.ts'
import { runCli, SOURCE_CLI } from './support/programs.ts'

const token = githubToken(1)
const value = drawn('base62', 14, 3)
const NAMED = '{github-classic-token}'

const place = kept(
  repository({
    'main.tf': `resource "aws_db_instance" "${token}" {\n  password = "${value}"\n}\n`,
    'secret.yml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${token}\nstringData:\n  password: ${value}\n`,
    'compose.yml': `services:\n  ${token}:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: ${value}\n`,
    '.keysweep.yml': `paths:\n  exclude:\n    - a/${'b'.repeat(30)}\n    - ${token}/**\n`,
  }),
)
const wrong = (text: string) => {
  const file = join(kept(folder({ 'c.yml': text })), 'c.yml')
  return ['config', 'check', '--config', file]
}

test.each([
  ['why of a resource', ['why', 'main.tf:2']],
  ['why of an object', ['why', 'secret.yml:6']],
  ['why of a service', ['why', 'compose.yml:5']],
  ['config show', ['config', 'show']],
  ['a key', wrong(`${token}: 1\n`)],
  ['a rule', wrong(`rules:\n  ${token}: off\n`)],
  ['a key that is too long', wrong(`${'a-'.repeat(4)}${token}${'-z'.repeat(9)}: 1\n`)],
  ['a configuration that is wrong', ['scan', '.', '--config', wrong(`${token}: 1\n`).at(-1) ?? '']],
  ['a file that is not there', ['why', `${token}:1`]],
  ['a folder that is not there', ['scan', token]],
  ['an option', ['scan', `--${token}`]],
  ['a command', [token, 'x']],
  ['a rule that is not there', ['rules', token]],
])('%s', (_, args) => {
  const { stdout, stderr } = runCli(SOURCE_CLI, args, place)
  expect(stdout + stderr).not.toBe('')
  for (let from = 4; from + 6 <= token.length; from++)
    expect(stdout + stderr).not.toContain(token.slice(from, from + 6))
})

test('a baseline has the names of owners, so none is written where one is a token', () => {
  const path = kept(repository({ CODEOWNERS: `* @${token}\n`, 'a.yml': `token: "${githubToken(2)}"\n` }))
  const { status, stderr } = runCli(SOURCE_CLI, ['baseline', 'write'], path)
  expect(readdirSync(path).filter((name) => name.startsWith('.keysweep'))).toEqual([])
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining(`CODEOWNERS has a token as an owner, @${NAMED}`),
  })
})

test('the rule is named in its place, behind an escape too, and all else stays', async () => {
  const plain = [
    'nothing',
    'a-word-of-more-than-sixteen characters',
    'f'.repeat(40),
    'C:\\new\\temporary-and-long',
  ]
  expect(await said(plain)).toEqual(plain)
  const held = [`no ${token}.`, `\\n${token}`, `\\u202e${token}`]
  expect(await said(held)).toEqual([`no ${NAMED}.`, `\\n${NAMED}`, `\\u202e${NAMED}`])
})
