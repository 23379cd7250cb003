/** Which part of a URL is the password, by what people write and what only looks like one. */
import { secrets } from '../../patterns/secrets/index.ts'
import { Scanner } from '../../src/match/scanner.ts'

const scanner = new Scanner(secrets)

const passwordIn = (text: string): string | undefined =>
  scanner.scan(Buffer.from(`see ${text} there`)).find(({ rule }) => rule.finder === 'url-credential')?.value

test.each([
  ['postgres://app:Orbit91x@db.kettle.dev/app', 'Orbit91x'],
  ['redis://:Orbit91x@db.kettle.dev', 'Orbit91x'],
  ['https://app:Or@bit91@kettle.dev', 'Or@bit91'],
  ['https://kim@orbit.dev:Orbit91x@kettle.dev', 'Orbit91x'],
  ['https://kim@orbit.dev:Or@bit!#@9@kettle.dev', 'Or@bit!#@9'],
  ['https://kettle-91-Bruise-orbit-77@github.com/o/r.git', 'kettle-91-Bruise-orbit-77'],
  ['https://kettle-91-Bruise-orbit-77@pypi.kettle.dev/simple', 'kettle-91-Bruise-orbit-77'],
  ['git+https://kettle-91-Bruise-orbit-77:x-oauth-basic@github.com/o/r.git', 'kettle-91-Bruise-orbit-77'],
])('%s', (url, password) => expect(passwordIn(url)).toBe(password))

test.each([
  'https://kettle.dev:8080/@kim',
  'https://kim@kettle.dev:8080/users/@kim',
  'git+ssh://git@kettle.dev:orbit/bruise.git@v1.2',
  'https://kim@kettle.dev/path',
  'https://kettle-91-Bruise-orbit-77@kettle.dev/path',
  'https://kettle91@github.com/o/r.git',
])('no password in %s', (url) => expect(passwordIn(url)).toBeUndefined())
