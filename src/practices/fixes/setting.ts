/** A setting with another value, in the words of the file that it stands in. Nothing but its name is repeated. */
import type { Range } from '../../documents/node.ts'
import { formatOf } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'

/** The name before a value, with what stands between them: `"name": `, `name = `, `name => `, and a list that begins. */
const NAME =
  /(?<![\w./:@-])((["']?)[A-Za-z_][\w.$/-]*\2\s*(?:=>|[:=])\s*)(?:!\w+\s+)?(\[[^\]\n]{0,200})?["']?$/
const ITEM = /^\s*-\s+["']?$/

/**
 * @param range of the value that stands there
 * @param value without quotes
 * @returns the name with the value; the value alone where no name stands before it on its line
 */
export function settingWith({ path, text }: SourceFile, { start }: Range, value: string): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const quote = /["']/.exec(`${text[start - 1] ?? ''}${text[start] ?? ''}`)?.[0]
  const written = quote && !/^["'[{]/.test(value) ? quote + value + quote : quoted(path, value)
  const [, name, , list] = NAME.exec(line) ?? []
  if (name === undefined) return ITEM.test(line) ? `- ${written}` : written
  const spaced = /:$/.test(name) && formatOf(path) === 'yaml' ? `${name} ` : name
  return spaced + (list === undefined ? written : `[${written}]`)
}

/** Strings have quotes in HCL, JSON and Bicep; true, false, null and numbers have none. */
function quoted(path: string, value: string): string {
  if (/^(?:true|false|null|-?\d+)$|^["'[{]/.test(value)) return value
  const format = formatOf(path)
  if (/^(?:hcl|tfjson|json)$/.test(format)) return `"${value}"`
  if (/\.bicep$/i.test(path)) return `'${value}'`
  // A word that YAML would read as something else.
  return format === 'yaml' && /^[<*&!%@`|>]|: | #/.test(value) ? `'${value}'` : value
}

/** A setting without its value, which is to be given from elsewhere. */
export const emptied = (path: string, name: string): string => settingOf(path, name, '')

/** A name with a value as files of this format write it. */
export function settingOf(path: string, name: string, value: string): string {
  const format = formatOf(path)
  const written = value === '' ? '""' : quoted(path, value)
  if (format === 'yaml') return `${name}: ${written}`
  if (format === 'json' || format === 'tfjson') return `"${name}": ${written}`
  if (format === 'hcl' || format === 'toml') return `${name} = ${written}`
  return `${name}=${value}`
}

/** Words that switch something, each with the one that switches the other way. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['true', 'false'],
  ['on', 'off'],
  ['yes', 'no'],
  ['1', '0'],
  ['enabled', 'disabled'],
  ['enable', 'disable'],
  ['always', 'never'],
]

/** The other value of a switch, in the case of the one that stands there; undefined for what is no switch. */
export function opposite(value: string): string | undefined {
  const word = value.toLowerCase()
  const pair = PAIRS.find((both) => both.includes(word))
  const other = pair?.find((one) => one !== word)
  if (other === undefined || value === word) return other
  return value === value.toUpperCase() ? other.toUpperCase() : other.charAt(0).toUpperCase() + other.slice(1)
}
