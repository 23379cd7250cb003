/** Writes a policy file whole or not at all: a run that ends midway leaves the old one. */
import { randomBytes } from 'node:crypto'
import { lstat, rename, rm, writeFile } from 'node:fs/promises'
import { UserError } from '../errors.ts'

/** @throws UserError where it cannot be written; a link is not followed, since it may lead anywhere. */
export async function writePolicyFile(file: string, text: string): Promise<void> {
  const facts = await lstat(file).catch(() => undefined)
  if (facts && !facts.isFile()) throw unwritable(file, 'it is no plain file')
  const draft = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(draft, text, { flag: 'wx' })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'error'
    throw unwritable(file, code)
  }
}

/** @throws UserError where something is there already, a link included. */
export async function createPolicyFile(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'error'
    if (code !== 'EEXIST') throw unwritable(file, code)
    throw new UserError(`${file} is there already`, 'Nothing was written: remove it first, or edit it.')
  }
}

const unwritable = (file: string, reason: string) =>
  new UserError(`${file} cannot be written: ${reason}`, 'Check the folder and its rights.')
