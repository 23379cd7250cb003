/** Secrets that a boot script assigns, as it is written or in base64. */
import type { Range } from '../../documents/node.ts'
import { parseShell } from '../../documents/shell/shell.ts'
import { isSecretName } from '../secrets/secret-name.ts'
import { cloudInitSecrets } from './cloud-init.ts'
import { credentialsInCommands } from './command-credential.ts'

export interface LiteralSecret {
  readonly secret: string
  readonly range: Range
  readonly resource: string
}

/** A script shorter than this assigns nothing that is worth hiding. */
const SHORTEST = 24

/** Of the script at a range of a text. What stands in base64 has the place of all of it. */
export function* assignedIn(text: string, range: Range, owner: string): Generator<LiteralSecret> {
  const encoded = text.slice(range.start, range.end).trim()
  const decoded =
    encoded.length >= SHORTEST && /^[A-Za-z0-9+/\s]+={0,2}$/.test(encoded)
      ? Buffer.from(encoded, 'base64').toString('utf8')
      : undefined
  const isText = decoded !== undefined && /^[\t\n\r -~]+$/.test(decoded)
  const script = isText ? decoded : text
  if (!isText) yield* cloudInitSecrets(text, range, `${owner}.`)
  const commands = parseShell(script, isText ? undefined : range)
  for (const { name, value, range: place, strong } of credentialsInCommands(commands, script))
    if (strong && / -/.test(name))
      yield { secret: value, range: isText ? range : place, resource: `${owner}.${name}` }
  for (const { assignments } of commands)
    for (const { name, value } of assignments)
      if (isSecretName(name) && value.literal)
        yield { secret: value.text, range: isText ? range : value.range, resource: `${owner}.${name}` }
}
