/** Text that opens with its key alone, and only as it was written. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const [NONCE, TAG] = [12, 16]

/** @param key of 32 bytes. */
export function seal(text: string, key: Buffer): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce)
  const sealed = [cipher.update(text), cipher.final()]
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed])
}

/** Undefined where it was sealed with another key, or is damaged. */
export function unseal(bytes: Buffer, key: Buffer): string | undefined {
  try {
    const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE))
    cipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([cipher.update(bytes.subarray(NONCE + TAG)), cipher.final()]).toString()
  } catch {
    return undefined
  }
}
