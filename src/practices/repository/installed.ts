/** What pip put beside a program, as it does with `--target` for a layer of AWS Lambda: somebody else's code by any path. */
import { posix } from 'node:path'
import { folderOf } from '../../documents/paths.ts'
import type { Inventory } from './inventory.ts'

const RECORD = /\.dist-info\/RECORD$/

/**
 * Every file that a package in the repository lists as its own; none where there is no list. A list that is under review is not believed:
 * it could name any file of the project.
 */
export function installedIn(inventory: Inventory): ReadonlySet<string> {
  const installed = new Set<string>()
  const lists = inventory.paths.filter((one) => RECORD.test(one) && !inventory.changed?.has(one))
  for (const path of lists) {
    const folder = folderOf(folderOf(path))
    for (const listed of listedIn(inventory.file(path)?.text ?? '')) {
      const file = posix.join(folder, listed)
      // A package may put scripts elsewhere, but says nothing of what is not below it.
      if (
        !listed.startsWith('/') &&
        (folder === '' ? !file.startsWith('../') : file.startsWith(`${folder}/`))
      )
        installed.add(file)
    }
  }
  return installed
}

/**
 * Of lines such as `kettle/boil.py,sha256=…,812`; a path with a comma is in quotes.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
const listedIn = (text: string): readonly string[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^,"]+)),/.exec(line) ?? []
    return quoted?.replaceAll('""', '"') ?? plain ?? []
  })
