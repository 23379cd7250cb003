/** Certificates in text, and until when they are good. */
import { X509Certificate } from 'node:crypto'
import type { Range } from '../../documents/node.ts'

const PEM = /-----BEGIN CERTIFICATE-----[\s\w+/=]+-----END CERTIFICATE-----/g
/** More than a chain: what a program trusts, which others renew. */
const CHAIN = 4

/** The first certificate, which the others stand behind; undefined for none, for one that cannot be read, and for a bundle of roots. */
export function certificateIn(text: string): { readonly range: Range; readonly ends: string } | undefined {
  const all = [...text.matchAll(PEM)]
  const [first] = all
  if (!first || all.length > CHAIN) return undefined
  try {
    const { validTo, ca } = new X509Certificate(first[0])
    if (ca) return undefined
    return {
      range: { start: first.index, end: first.index + first[0].length },
      ends: new Date(validTo).toISOString(),
    }
  } catch {
    return undefined
  }
}
