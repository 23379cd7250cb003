/** A script from the network that is run only when it is the one that was read. */
import type { ShellCommand } from '../../documents/shell/shell.ts'
import { programOf } from '../commands/program.ts'

/** @param fetch the command that fetches it; @param run the one that runs it */
export function checkedScript(fetch: ShellCommand | undefined, run: ShellCommand | undefined): string {
  const address = fetch?.words.map(({ text }) => /^https:\/\/[^\s?@$]+$/.exec(text)?.[0]).find(Boolean)
  return checked(address ?? '<address>', run ? programOf(run.words).name : 'sh')
}

/** @param address without a query or credentials */
export const checked = (address: string, shell: string): string =>
  `curl -sSfo install.sh ${address}\necho "<sha256>  install.sh" | sha256sum -c && ${shell} install.sh`
