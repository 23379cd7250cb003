/** How deep the library's tokens nest: they come flat, and what is made of them recurses. */

interface Token {
  readonly type: string
  readonly value?: unknown
  readonly items?: readonly { readonly key?: unknown; readonly value?: unknown }[]
}

export function nestsDeeper(tokens: readonly unknown[], most: number): boolean {
  let level = tokens as (Token | null | undefined)[]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((token) => {
      if (token?.type === 'document') return [token.value as Token]
      return (token?.items ?? []).flatMap(({ key, value }) => [key as Token, value as Token])
    })
  }
  return false
}
