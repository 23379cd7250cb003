/** Commands that YAML gives as lists: a container's `command` and `args`, a service's `command`. */
import { isLiteral, itemsAt, type Node, type ScalarNode } from '../../documents/node.ts'
import { parseShell, type ShellWord } from '../../documents/shell/shell.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { type CommandCredential, credentialsInCommands, credentialsInWords } from './command-credential.ts'

/** Credentials in a command: a list of words, a list that ends in a shell's script, or one line of text. */
export function* credentialsInArguments(
  file: SourceFile,
  ...lists: (Node | undefined)[]
): Generator<CommandCredential> {
  const scalars = lists.flatMap((list) => (list?.kind === 'scalar' ? [list] : scalarsOf(list)))
  const words = scalars.map(wordOf)
  yield* credentialsInWords(words, file.text)
  for (const [at, scalar] of scalars.entries())
    if (isScript(scalars, at)) yield* credentialsInCommands(parseShell(file.text, scalar.range), file.text)
}

const scalarsOf = (list: Node | undefined): ScalarNode[] =>
  itemsAt(list).filter((item): item is ScalarNode => item.kind === 'scalar')

/** A word as YAML gives it; `$(VAR)` and `${VAR}` are filled in later. */
const wordOf = (node: ScalarNode): ShellWord => ({
  text: node.text,
  range: node.range,
  literal: isLiteral(node) && !/\$[({A-Za-z_]/.test(node.text) && !/\s-{1,2}\w/.test(node.text),
})

/** What a shell reads: the word behind `-c`, or a single text of several words. */
const isScript = (scalars: readonly ScalarNode[], at: number): boolean =>
  /^-[a-z]*c$/.test(scalars[at - 1]?.text ?? '') || /\s-{1,2}\w/.test(scalars[at]?.text ?? '')
