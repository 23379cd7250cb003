/** Base58 as Bitcoin and Solana write keys: a large number in 58 digits, and a `1` for each leading zero byte. */

const DIGITS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Every character of `text` must be of the alphabet. */
export function fromBase58(text: string): Buffer {
  let n = 0n
  for (const c of text) n = n * 58n + BigInt(DIGITS.indexOf(c))
  const zeros = /^1*/.exec(text)![0].length
  const hex = n === 0n ? '' : n.toString(16)
  return Buffer.concat([
    Buffer.alloc(zeros),
    Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'),
  ])
}

export function toBase58(bytes: Buffer): string {
  let text = ''
  for (let n = BigInt(`0x0${bytes.toString('hex')}`); n > 0n; n /= 58n) text = DIGITS[Number(n % 58n)] + text
  const zeros = bytes.findIndex((byte) => byte !== 0)
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text
}
