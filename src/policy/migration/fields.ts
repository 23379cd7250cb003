/** Values of another tool's file, which may be anything. */

/** A map whose keys are lower case: gitleaks takes `secretGroup` and `secretgroup` for the same. */
export type Fields = Readonly<Record<string, unknown>>

export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one]))
    : undefined

/** Undefined where it is empty or no text. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** Undefined where it is zero or no number. */
export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'bigint' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number !== 0 ? number : undefined
}

export const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : []).filter((one) => typeof one === 'string' && one !== '')

export const listOf = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value])
    .map(fieldsOf)
    .filter((fields) => fields !== undefined)
