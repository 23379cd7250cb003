/** Scripts that stand in a file: of a workflow many rules ask for the same. */
import type { Range } from '../node.ts'
import { onceFor } from '../once-for.ts'
import type { SourceFile } from '../source-file.ts'
import { parseShell, type ShellCommand } from './shell.ts'

const readOf = onceFor((_: SourceFile) => new Map<string, readonly ShellCommand[]>())

/** The commands at a range of the file, read once. */
export function shellAt(file: SourceFile, { start, end }: Range): readonly ShellCommand[] {
  const read = readOf(file)
  const place = `${start}-${end}`
  const commands = read.get(place) ?? parseShell(file.text, { start, end })
  read.set(place, commands)
  return commands
}
