/** Custom rules and excluded paths as text for `.keysweep.yml`, in the words of src/policy/schema.ts. */
import type { CustomAllowlist, CustomRule } from '../../../patterns/custom.ts'

export interface Written {
  readonly rules: readonly CustomRule[]
  readonly allowlists: readonly CustomAllowlist[]
  readonly excluded: readonly string[]
}

/** A top-level key of the file with all that stands below it. */
export interface Section {
  readonly key: 'paths' | 'custom-allowlists' | 'custom-rules'
  readonly text: string
}

export const sectionsOf = ({ rules, allowlists, excluded }: Written): readonly Section[] => [
  ...(excluded.length > 0
    ? [{ key: 'paths' as const, text: `paths:\n  exclude:\n${items(excluded, 4)}` }]
    : []),
  ...(allowlists.length > 0 && rules.length > 0
    ? [
        {
          key: 'custom-allowlists' as const,
          text: `custom-allowlists:\n${maps(allowlists.map(allowlistFields), 2)}`,
        },
      ]
    : []),
  ...(rules.length > 0
    ? [{ key: 'custom-rules' as const, text: `custom-rules:\n${maps(rules.map(ruleFields), 2)}` }]
    : []),
]

type Value = string | number | readonly string[] | readonly Map[]
type Map = readonly (readonly [key: string, value: Value | undefined])[]

const ruleFields = (rule: CustomRule): Map => [
  ['id', rule.id],
  ['description', rule.description],
  ['regex', rule.regex],
  ['secret-group', rule.secretGroup],
  ['keywords', rule.keywords],
  ['entropy', rule.entropy],
  ['path-regexes', rule.pathRegexes],
  ['allowlists', rule.allowlists?.map(allowlistFields)],
]

const allowlistFields = (list: CustomAllowlist): Map => [
  ['description', list.description],
  ['condition', list.condition?.toLowerCase()],
  ['regex-target', list.regexTarget],
  ['regexes', list.regexes],
  ['stopwords', list.stopwords],
  ['path-regexes', list.pathRegexes],
  ['commits', list.commits],
]

const maps = (all: readonly Map[], indent: number): string => all.map((map) => mapText(map, indent)).join('')

function mapText(map: Map, indent: number): string {
  const lines = map.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}:${valueText(value, indent + 4)}`],
  )
  const pad = ' '.repeat(indent)
  return lines.map((line, i) => `${pad}${i === 0 ? '- ' : '  '}${line}`).join('')
}

function valueText(value: Value, indent: number): string {
  if (typeof value === 'string') return ` ${scalar(value)}\n`
  if (typeof value === 'number') return ` ${value}\n`
  return `\n${value.map((one) => (typeof one === 'string' ? item(one, indent) : mapText(one, indent))).join('')}`
}

const items = (texts: readonly string[], indent: number): string =>
  texts.map((one) => item(one, indent)).join('')
const item = (text: string, indent: number) => `${' '.repeat(indent)}- ${scalar(text)}\n`

/** Single quotes leave the backslashes of expressions as they are; what cannot be seen needs double ones. */
const scalar = (text: string): string =>
  /[\p{C}\p{Zl}\p{Zp}]/u.test(text) || text === '' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`
