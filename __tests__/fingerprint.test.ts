import fc from 'fast-check'
import { secretFingerprint, stretchAhead } from '../src/fingerprint.ts'

const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 4 })

test('what was stretched ahead has the fingerprint that it has without', () =>
  fc.assert(
    fc.asyncProperty(values, fc.constantFrom('', 'of one', 'of another'), async (secrets, key) => {
      const alone = secrets.map((value) => secretFingerprint('family', value, key))
      await Promise.all([stretchAhead(secrets, key), stretchAhead(secrets.slice(1), key)])
      expect(secrets.map((value) => secretFingerprint('family', value, key))).toEqual(alone)
      expect(new Set(alone).size).toBe(secrets.length)
    }),
    { numRuns: 20 },
  ))

test('a key makes other fingerprints, ahead or not', async () => {
  await stretchAhead(['password'], 'of one')
  expect(secretFingerprint('family', 'password', 'of another')).not.toBe(
    secretFingerprint('family', 'password', 'of one'),
  )
})
