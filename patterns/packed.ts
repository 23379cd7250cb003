/**
 * Secrets as data. The rules of most providers are values without code of their own, and dist carries those as JSON, since
 * a thousand declarations take longer to run than to read. Run from source the declarations themselves are there.
 */
import { readFileSync } from 'node:fs'
import * as proofs from './proof.ts'
import type { Proof, SecretRule } from './rule.ts'

/** Beside the bundle. */
export const SECRETS_FILE = 'secrets.json'

/** Every distinct value once; a rule is the numbers of its values, in the order of `fields`, -1 for none. */
interface Packed {
  readonly fields: readonly string[]
  readonly values: readonly unknown[]
  readonly providers: Readonly<Record<string, readonly (readonly number[])[]>>
}

/** Proofs that several providers share, by the name of their export. */
const SHARED: ReadonlyMap<string, Proof> = new Map(
  Object.entries(proofs).flatMap(([name, proof]) => ('check' in proof ? [[name, proof]] : [])),
)

const nameOf = (proof: Proof) => [...SHARED].find(([, shared]) => shared === proof)?.[0]

/** Whether nothing of them is code of the provider's own. */
export const isPlain = (rules: readonly SecretRule[]): boolean =>
  rules.every(({ proof, conditions }) => !conditions && (!proof || nameOf(proof) !== undefined))

/** @param providers name to rules, all of them plain. */
export function packSecrets(providers: ReadonlyMap<string, readonly SecretRule[]>): string {
  const fields = [...new Set([...providers.values()].flat().flatMap((rule) => Object.keys(rule)))]
  const numbers = new Map<string, number>()
  const numberOf = (value: unknown) => {
    const text = JSON.stringify(value)
    if (!numbers.has(text)) numbers.set(text, numbers.size)
    return numbers.get(text)
  }
  const packRule = (rule: SecretRule) => {
    const plain = new Map<string, unknown>(Object.entries(rule))
    if (rule.proof) plain.set('proof', nameOf(rule.proof))
    return fields.map((field) => (plain.has(field) ? numberOf(plain.get(field)) : -1))
  }
  const packed = [...providers].map(([name, rules]) => [name, rules.map(packRule)])
  const rows = packed.map(([name, rules]) => `${JSON.stringify(name)}:${JSON.stringify(rules)}`)
  return [
    `{"fields":${JSON.stringify(fields)},`,
    `"values":[\n${[...numbers.keys()].join(',\n')}\n],`,
    `"providers":{\n${rows.join(',\n')}\n}}\n`,
  ].join('\n')
}

/** The rules of one provider, out of the file beside the bundle. */
export const packedSecrets = (provider: string): readonly SecretRule[] => {
  held ??= unpackerOf(readFileSync(new URL(`./${SECRETS_FILE}`, import.meta.url), 'utf8'))
  return held(provider)
}

let held: ReturnType<typeof unpackerOf> | undefined

/** @param text what `packSecrets` made. @returns the rules of a provider, by its name */
export function unpackerOf(text: string): (provider: string) => readonly SecretRule[] {
  const { fields, values, providers }: Packed = JSON.parse(text)
  const proof = fields.indexOf('proof')
  // Without a list of pairs on the way: there are some fifteen thousand fields.
  const unpack = (numbers: readonly number[]): SecretRule => {
    const rule = Object.create(Object.prototype)
    for (let i = 0; i < fields.length; i++) {
      const value = values[numbers[i]!]
      if (value !== undefined) rule[fields[i]!] = i === proof ? SHARED.get(String(value)) : value
    }
    return rule
  }
  return (provider) => (providers[provider] ?? []).map(unpack)
}
