/** What practices say of a secret's history, on the secret's own finding: one secret is one finding. */
import type { Life, LifePlace } from '../../../patterns/life.ts'
import type { PracticeRule } from '../../../patterns/rule.ts'
import { type Environment, environmentOf } from '../../documents/environment.ts'
import type { Finding } from '../../finding.ts'

export interface Ageing {
  readonly rules: readonly PracticeRule[]
  /** The day of the run, as 2027-01-31. */
  readonly today: string
  /** Days that a key may live. */
  readonly keyAge: number
  /** What the configuration says of a path. */
  environmentOf(path: string): Environment | undefined
}

/** Days after which a key is to be replaced; the documents say "regularly" and no number. */
export const DEFAULT_KEY_AGE = 90

/** @param names of the secret at its places, by path */
export function withLife(
  finding: Finding,
  names: ReadonlyMap<string, string>,
  { rules, today, keyAge, environmentOf: declared }: Ageing,
): Finding {
  const places = finding.occurrences.map(
    ({ path, commit, authorDate, removedIn }): LifePlace => ({
      path,
      environment: declared(path) ?? environmentOf(path),
      name: names.get(path) ?? '',
      since: authorDate,
      commit,
      removedIn,
    }),
  )
  if (places.length === 0) return finding
  const life: Life = { present: finding.present, places, today, keyAge }
  const said = rules.flatMap((rule) => {
    const remark = rule.remark?.(life)
    return remark ? [{ id: rule.id, ...remark }] : []
  })
  const fix = said.find((remark) => remark.fix !== undefined)?.fix
  return {
    ...finding,
    evidence: [
      ...finding.evidence,
      ...said.map(({ id, detail }) => ({ sign: 'for' as const, name: id, detail })),
    ],
    ...(fix !== undefined &&
      !finding.fix && { fix: { text: fix.replace('FINGERPRINT', finding.fingerprint), edits: [] } }),
  }
}
