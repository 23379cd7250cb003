/** What dist carries as data is what was declared. */
import { readdirSync } from 'node:fs'
import { isPlain, packSecrets, unpackerOf } from '../../patterns/packed.ts'
import { hasDigit } from '../../patterns/proof.ts'
import type { SecretRule } from '../../patterns/rule.ts'
import { secrets } from '../../patterns/secrets/index.ts'

const providers = new Map<string, readonly SecretRule[]>()
for (const file of readdirSync('patterns/secrets').filter((name) => name !== 'index.ts')) {
  const { default: rules }: { default: readonly SecretRule[] } = await import(
    `../../patterns/secrets/${file}`
  )
  providers.set(file.replace(/\.ts$/, ''), rules)
}
const plain = new Map([...providers].filter(([, rules]) => isPlain(rules)))

test('rules are unpacked as they were declared, proofs by identity', () => {
  const unpacked = unpackerOf(packSecrets(plain))
  for (const [name, rules] of plain) {
    expect(unpacked(name)).toEqual(rules)
    expect(unpacked(name).map(({ proof }) => proof)).toEqual(rules.map(({ proof }) => proof))
    for (const [i, { proof }] of unpacked(name).entries()) expect(proof).toBe(rules[i]?.proof)
  }
})

test('most rules are plain; a provider with a proof of its own is not', () => {
  expect([...plain.values()].flat().length).toBeGreaterThan(secrets.length * 0.9)
  expect(plain.has('age')).toBe(false)
  const rule = secrets.find(({ proof }) => proof === hasDigit)!
  expect(isPlain([rule])).toBe(true)
  expect(isPlain([rule, { ...rule, proof: { ...hasDigit } }])).toBe(false)
})

test('every file with rules is packed under its name, and of an unknown name there is nothing', () => {
  expect([...providers.values()].flat()).toHaveLength(secrets.length)
  expect(unpackerOf(packSecrets(new Map()))('github')).toEqual([])
})
