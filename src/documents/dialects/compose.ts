/** Compose files: services with what they set in their environment, and the secrets they name. */
import { at, entriesAt, entryAt, itemsAt, type Node, type Range, type ScalarNode } from '../node.ts'
import type { SourceFile } from '../source-file.ts'

export interface ComposeVariable {
  readonly name: string
  readonly nameRange: Range
  /** Undefined when it is passed through from the shell (`- TOKEN`). */
  readonly value?: string
  readonly valueRange: Range
}

export interface ComposeService {
  readonly name: string
  readonly nameRange: Range
  readonly node: Node
  /** From `environment`, in either of its forms. */
  readonly environment: readonly ComposeVariable[]
  /** From `build.args`, in either of its forms. */
  readonly buildArguments: readonly ComposeVariable[]
}

export const composeServices = (file: SourceFile): ComposeService[] =>
  (file.text.includes('services') ? file.yaml() : []).flatMap((root) =>
    entriesAt(root, 'services').map(({ key, keyRange, value }) => ({
      name: key,
      nameRange: keyRange,
      node: value,
      environment: variables(at(value, 'environment')),
      buildArguments: variables(at(value, 'build', 'args')),
    })),
  )

export interface ComposeSecret {
  readonly name: string
  readonly nameRange: Range
  readonly node: Node
  /** Path as written, for a secret that comes from a file. */
  readonly file?: ScalarNode
}

/** The top-level `secrets` (or `configs`). */
export const composeSecrets = (
  file: SourceFile,
  section: 'secrets' | 'configs' = 'secrets',
): ComposeSecret[] =>
  file.yaml().flatMap((root) =>
    entriesAt(root, section).map(({ key, keyRange, value }) => {
      const source = entryAt(value, 'file')?.value
      return {
        name: key,
        nameRange: keyRange,
        node: value,
        ...(source?.kind === 'scalar' && { file: source }),
      }
    }),
  )

/** A map (`KEY: value`) or a list (`- KEY=value`) of variables. */
export function variables(node: Node | undefined): ComposeVariable[] {
  const pairs = entriesAt(node).map(({ key, keyRange, value }) => ({
    name: key,
    nameRange: keyRange,
    valueRange: value.range,
    ...(value.kind === 'scalar' && value.value !== null && { value: value.text }),
  }))
  return [...pairs, ...itemsAt(node).flatMap((item) => (item.kind === 'scalar' ? [listed(item)] : []))]
}

function listed({ text, range }: ScalarNode): ComposeVariable {
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  const nameEnd = range.start + name.length
  return {
    name,
    nameRange: { start: range.start, end: nameEnd },
    valueRange: { start: equals < 0 ? nameEnd : nameEnd + 1, end: range.end },
    ...(equals >= 0 && { value: text.slice(equals + 1) }),
  }
}
