/** A configuration that is tried before it is written. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs `use` with the path of a file that holds the text, or with `none` where there is no text. */
export async function withDraft<T>(text: string | undefined, use: (file: string) => Promise<T>): Promise<T> {
  if (text === undefined) return use('none')
  const folder = await mkdtemp(join(tmpdir(), 'keysweep-migrate-'))
  try {
    const file = join(folder, '.keysweep.yml')
    await writeFile(file, text)
    return await use(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
