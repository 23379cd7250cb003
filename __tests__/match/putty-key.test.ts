/** PuTTY writes the private number of a key alone, so that of a short key is short. */
import { secrets } from '../../patterns/secrets/index.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { drawn } from '../support/drawn.ts'

const scanner = new Scanner(secrets)

const found = (kind: string, bytes: number) => {
  const body = Buffer.from(drawn('base62', bytes, bytes)).toString('base64')
  const text = `PuTTY-User-Key-File-3: ${kind}\nEncryption: none\nComment: a\nPublic-Lines: 1\nAAAA\nPrivate-Lines: 1\n${body}\nPrivate-MAC: 00\n`
  return scanner.scan(Buffer.from(text)).filter(({ rule }) => rule.id === 'secret-private-key').length
}

test.each([
  ['ssh-ed25519', 36],
  ['ecdsa-sha2-nistp256', 37],
  ['ssh-dss', 24],
])('%s', (kind, bytes) => {
  expect(found(kind, bytes)).toBe(1)
})

test('less than the shortest is no key', () => {
  expect(found('ssh-ed25519', 12)).toBe(0)
})
