/** Values drawn from an alphabet by a seed, so that no real-looking secret stands in a test. */
const ALPHABETS = {
  hex: '0123456789abcdef',
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64url: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_',
} as const

export function drawn(alphabet: keyof typeof ALPHABETS, length: number, seed: number): string {
  const characters = ALPHABETS[alphabet]
  let state = seed * 2654435761 + 1
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return characters[Math.floor((state / 2 ** 32) * characters.length)]
  }).join('')
}
