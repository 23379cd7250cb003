/** Checksums of wallets' keys and of Grafana's tokens: what is made by them passes, and one changed character does not. */
import fc from 'fast-check'
import { fromBase58, toBase58 } from '../../../patterns/base58.ts'
import { type Format, isRun, literalsOf } from '../../../patterns/format.ts'
import bitcoin from '../../../patterns/secrets/bitcoin.ts'
import grafana from '../../../patterns/secrets/grafana.ts'
import nostr from '../../../patterns/secrets/nostr.ts'
import solana from '../../../patterns/secrets/solana.ts'
import stellar from '../../../patterns/secrets/stellar.ts'

const proved = [...bitcoin, ...nostr, ...solana, ...stellar, ...grafana].filter((rule) => rule.proof)

test.each(proved)('$id: one changed character breaks the proof', (rule) => {
  const proof = rule.proof!
  fc.assert(
    fc.property(textOf(rule.formats[0]!), fc.nat(), fc.nat(), (text, at, pick) => {
      const token = proof.complete!(text)
      expect(proof.check(token)).toBe(true)
      const run = rule.formats[0]!.findLast(isRun)!
      const place = token.length - 1 - (at % run.min)
      const others = [...run.alphabet].filter((c) => c !== token[place])
      const changed = token.slice(0, place) + others[pick % others.length] + token.slice(place + 1)
      expect(proof.check(changed)).not.toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('base58 gives back the bytes, leading zeros too', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(fromBase58(toBase58(Buffer.from(bytes)))).toEqual(Buffer.from(bytes))
    }),
  )
})

const textOf = (format: Format) =>
  fc
    .tuple(
      ...format.map((part) =>
        isRun(part)
          ? fc
              .array(fc.constantFrom(...part.alphabet), { minLength: part.min, maxLength: part.max })
              .map((characters) => characters.join(''))
          : fc.constantFrom(...literalsOf(part)),
      ),
    )
    .map((parts) => parts.join(''))
