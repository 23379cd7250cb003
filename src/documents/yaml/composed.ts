/** The documents of a text as the library gives them. */
import type * as YAML from 'yaml'
import { lazily } from '../../library.ts'

const yaml = lazily<typeof YAML>('yaml')

/** Levels, of which the library has a few for each of a document; we read 200 of those. */
const MOST_NESTED = 400

/**
 * In the library's two steps, since the second recurses until the stack is full: how deep that is differs from one thread to the
 * next, and a regular expression that is compiled there ends the process.
 * @throws Error where it nests too deep
 */
export function composedIn(text: string): YAML.Document.Parsed[] {
  const tokens = [...new (yaml().Parser)().parse(text)]
  if (isDeeper(tokens, MOST_NESTED)) throw new Error('too deep')
  const options = { strict: false, uniqueKeys: false, logLevel: 'silent' } as const
  return [...new (yaml().Composer)(options).compose(tokens)]
}

function isDeeper(tokens: readonly YAML.CST.Token[], most: number): boolean {
  let level: (YAML.CST.Token | null | undefined)[] = [...tokens]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((token) => {
      if (token?.type === 'document') return [token.value]
      return token && 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : []
    })
  }
  return false
}
