/** Findings that the configuration allows for good, by fingerprint: a value that is meant to be public, such as one of an example. */
import type { Allowance } from './config.ts'
import { type Exempting, remark, short } from './remark.ts'

export function allowing(allow: readonly Allowance[], failStale = false): Exempting {
  const reasons = new Map(allow.map(({ fingerprint, reason }) => [fingerprint, reason]))
  return {
    exempt({ fingerprint }) {
      const reason = reasons.get(fingerprint)
      return reason === undefined
        ? undefined
        : { standing: 'ignored', exemption: { by: 'configuration', reason } }
    },
    remarks(findings, whole) {
      const found = new Set(findings.map(({ fingerprint }) => fingerprint))
      const unused = whole ? allow.filter(({ fingerprint }) => !found.has(fingerprint)) : []
      const names = unused.map(({ fingerprint, reason }) => `${short(fingerprint)}, ${reason}`)
      return remark('allowed fingerprint that no finding has', names, failStale)
    },
  }
}
