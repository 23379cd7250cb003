/** Proofs that stand in one provider's file. The test over all rules shows that they accept; this one, that they refuse. */
import fc from 'fast-check'
import type { SecretRule } from '../../../patterns/rule.ts'
import age from '../../../patterns/secrets/age.ts'
import aws from '../../../patterns/secrets/aws.ts'
import azureData from '../../../patterns/secrets/azure-data.ts'
import supabase from '../../../patterns/secrets/supabase.ts'

const proofOf = (rules: readonly SecretRule[], id: string) => {
  const proof = rules.find((rule) => rule.id === id)?.proof
  if (!proof) throw new Error(`${id} has no proof`)
  return proof
}

describe('age secret key', () => {
  const proof = proofOf(age, 'age-secret-key')
  const symbols = [...'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L']
  const text = fc.array(fc.constantFrom(...symbols), { minLength: 58, maxLength: 58 })

  test('a change of one symbol breaks the checksum', () => {
    fc.assert(
      fc.property(text, fc.nat(57), fc.integer({ min: 1, max: 31 }), (data, at, step) => {
        const token = proof.complete!(`AGE-SECRET-KEY-1${data.join('')}`)
        expect(proof.check(token)).toBe(true)
        const place = 16 + at
        const other = symbols[(symbols.indexOf(token[place]!) + step) % 32]
        expect(proof.check(token.slice(0, place) + other + token.slice(place + 1))).toBe(false)
      }),
    )
  })
})

describe('AWS access key id', () => {
  const proof = proofOf(aws, 'aws-access-key-id')
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const keyOf = (account: bigint) => {
    const bits = ((1n << 40n) | account) << 9n
    const body = Array.from({ length: 10 }, (_, i) => digits[Number((bits >> BigInt(45 - 5 * i)) & 31n)])
    return `AKIA${body.join('')}AAAAAA`
  }

  test.each([
    [1n, undefined],
    [999_999_999_999n, undefined],
    [1_000_000_000_000n, false],
    [(1n << 40n) - 1n, false],
  ])('account %s', (account, verdict) => expect(proof.check(keyOf(account))).toBe(verdict))

  test('a key of before 2019 holds no account', () =>
    expect(proof.check(`AKIA${'P777777777'}AAAAAA`)).toBeUndefined())
})

describe('Azure shared access signature', () => {
  const proof = proofOf(azureData, 'azure-data-sas-signature')
  test.each([
    ['32 bytes', `sig=${encodeURIComponent(Buffer.alloc(32, 251).toString('base64'))}`, true],
    ['33 bytes', `sig=${encodeURIComponent(Buffer.alloc(33, 251).toString('base64'))}`, false],
    ['a broken escape', `sig=${'%zz'.repeat(16)}`, false],
  ])('%s', (_, token, verdict) => expect(proof.check(token)).toBe(verdict))
})

describe('Supabase service role key', () => {
  const proof = proofOf(supabase, 'supabase-service-role-key')
  const tokenOf = (role: string) => {
    const claims = Buffer.from(JSON.stringify({ iss: 'supabase', role })).toString('base64url')
    return ['header', claims, 'signature'].join('.')
  }
  test.each([
    ['service_role', true],
    ['anon', false],
    ['authenticated', undefined],
  ])('%s', (role, verdict) => expect(proof.check(tokenOf(role))).toBe(verdict))
})
