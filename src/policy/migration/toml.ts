/** TOML as plain data. smol-toml and not src/documents/toml.ts: a policy that is half read would be another policy. */
import { parse, TomlError } from 'smol-toml'
import { UserError } from '../../errors.ts'
import { type Fields, fieldsOf } from './fields.ts'

/** @throws UserError with the line; the library's own message would quote the file. */
export function parseTomlFile(text: string, origin: string): Fields {
  try {
    return fieldsOf(parse(text)) ?? {}
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    throw new UserError(
      `${origin}, line ${error.line}: this is not TOML`,
      'Mend the file, or leave it out: keysweep migrate --from FILE names what to read.',
    )
  }
}
