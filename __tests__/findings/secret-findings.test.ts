/** What a text says of its secrets beside their lines, through the whole scan. */

import { secrets } from '../../patterns/secrets/index.ts'
import { scan } from '../../src/scan.ts'
import { drawn } from '../support/drawn.ts'
import { exampleOf } from '../support/example.ts'
import { folder, type Place } from '../support/leaky-repository.ts'

const places: Place[] = []
afterAll(() => {
  for (const { close } of places) close()
})

async function severityOf(text: string): Promise<number | undefined> {
  const place = folder({ 'src/relay.rs': text })
  places.push(place)
  const { findings } = await scan({ path: place.path, scope: 'tree', config: 'none', jobs: 1 })
  return findings.find(({ path }) => path === 'src/relay.rs')?.securitySeverity
}

test('a secret in a test of Rust weighs as in a file of tests', async () => {
  const call = `    login("kettle", json!({ "api_token": "${drawn('base62', 40, 1)}" }));\n`
  const inTest = `#[cfg(test)]\nmod tests {\n    #[test]\n    fn signs_in() {\n    ${call}    }\n}\n`
  const outside = `fn signs_in() {\n${call}}\n`
  expect(await severityOf(`/// Grüße\n${outside}`)).toBeGreaterThan(7)
  expect(await severityOf(`/// Grüße\n${inTest}`)).toBeLessThan(7)
  expect(await severityOf(`${inTest}\n${outside}`)).toBeGreaterThan(7)
})

test('a place where it is unsure makes a secret weigh no more', async () => {
  const line = `login(user="kettle", password="${drawn('base62', 24, 2)}")\n`
  const place = folder({ 'tests/test_login.py': line, 'docs/login.md': `    ${line}` })
  places.push(place)
  const { findings } = await scan({ path: place.path, scope: 'tree', config: 'none', jobs: 1 })
  const found = findings.find(({ family }) => family === 'secret-generic-assignment')
  expect(found).toMatchObject({ path: 'tests/test_login.py', securitySeverity: 5.5 })
  expect(found?.occurrences.map(({ path }) => path)).toContain('docs/login.md')
})

test.each([
  ['a function', (hash: string) => `func (Hash) FakeHash() []byte {\n\treturn []byte("${hash}")\n}\n`],
  [
    'a remark',
    (hash: string) =>
      `// Dummy bcrypt verify for constant timing\nlet _ = verify(\n  &password,\n  "${hash}",\n);\n`,
  ],
])('the hash that %s says to be checked in vain is a note', async (_, text) => {
  const hash = exampleOf(secrets.find(({ id }) => id === 'secret-password-hash')!, 1)
  expect(await severityOf(text(hash))).toBe(3)
  expect(await severityOf(text(hash).replace(/Fake|Dummy|constant timing/g, 'Admin'))).toBeGreaterThan(3)
})
