/** `keysweep.schema.json` for editors and the table of keys in docs/configuration.md, both from the configuration's schema. */
import { jsonSchema } from '../src/policy/schema.ts'

const BEGIN = '<!-- keys: generated from src/policy/schema.ts by `npm run generate` -->'
const END = '<!-- /keys -->'

/** The text of the file. */
export const schemaFile = (): string => {
  const { $schema, ...rest } = jsonSchema()
  const title = 'Configuration of Keysweep (.keysweep.yml)'
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}

/** @throws where the page has no place for it */
export function withKeyTable(page: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`docs/configuration.md has no ${BEGIN}`)
  return `${page.slice(0, from + BEGIN.length)}\n\n${table()}\n\n${page.slice(to)}`
}

type Whole = ReturnType<typeof jsonSchema>
type Schema = Pick<
  Whole,
  | 'additionalProperties'
  | 'anyOf'
  | 'default'
  | 'description'
  | 'enum'
  | 'items'
  | 'maximum'
  | 'minimum'
  | 'pattern'
  | 'properties'
  | 'required'
  | 'type'
>

const table = (): string =>
  ['| Key | What | Values | Without it |', '| --- | --- | --- | --- |', ...rowsOf(jsonSchema(), '')].join(
    '\n',
  )

/** A map of known keys has a row for each, any other value has one. */
function rowsOf(schema: Schema, name: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const path = name === '' ? key : `${name}.${key}`
    const inner = isSchema(value) ? innerOf(value) : undefined
    if (!isSchema(value)) return []
    const own = value.description === undefined ? [] : [rowOf(path, value, schema.required?.includes(key))]
    if (!inner) return own
    return [...own, ...rowsOf(inner, inner === value ? path : `${path}[]`)]
  })
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

function innerOf(schema: Schema): Schema | undefined {
  if (schema.properties) return schema
  const { items } = schema
  return isSchema(items) && !Array.isArray(items) && items.properties ? items : undefined
}

const rowOf = (path: string, schema: Schema, isRequired = false): string => {
  const standard =
    schema.default === undefined ? (isRequired ? 'required' : '') : code(String(schema.default))
  return `| ${[code(path), schema.description ?? '', valuesOf(schema), standard].join(' | ')} |`
}

/** In a few words; the schema has the rest. */
function valuesOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ')
  if (schema.anyOf) return schema.anyOf.map((one) => (isSchema(one) ? valuesOf(one) : '')).join(' or ')
  if (schema.type === 'array') return listOf(schema)
  if (schema.type === 'object')
    return isSchema(schema.additionalProperties) ? `id: ${valuesOf(schema.additionalProperties)}` : 'map'
  if (schema.type === 'integer' || schema.type === 'number')
    return `${schema.minimum ?? ''} to ${schema.maximum ?? ''}`
  if (schema.type === 'boolean') return '`true`, `false`'
  return schema.pattern?.includes('iB') ? 'size, such as `512 KiB`' : 'text'
}

function listOf({ items }: Schema): string {
  if (Array.isArray(items)) return 'list of two'
  const what = isSchema(items) ? innerOf({ type: 'array', items }) : undefined
  if (what) return 'list of maps'
  return isSchema(items) && items.pattern?.startsWith('^(?!') ? 'list of globs' : 'list of texts'
}

const code = (text: string): string => `\`${text}\``
