/** Passwords of accounts that cloud-init sets when a machine starts first. */
import type { Range } from '../../documents/node.ts'
import { nameOf } from '../../documents/paths.ts'
import type { LiteralSecret } from './script-secrets.ts'

/** The line by which cloud-init knows its own YAML. */
export const CLOUD_CONFIG = '#cloud-config'

/** `user-data`, as a disk for a machine without a network names it. https://docs.cloud-init.io/en/latest/reference/datasources/nocloud.html */
export const isUserData = (path: string): boolean => /^user[-_]data$/.test(nameOf(path))

/** `chpasswd:` with the lines that are indented below it. */
const ACCOUNTS = /^([ \t]*)chpasswd:[ \t]*\n(?:\1[ \t]+.*(?:\n|$)|[ \t]*\n)+/gm
/** `root:value` in its list; a key of YAML has a blank behind its colon. `R` and `RANDOM` have one made. */
const ACCOUNT =
  /^[ \t]+(?:-[ \t]+)?["']?([a-z_][\w.-]{0,31}):(?!(?:R|RANDOM)["']?[ \t]*$)([^\s"'$*!][^\s"']{1,119})["']?[ \t]*$/gm
/** `plain_text_passwd: value`; `passwd` is a hash. */
const PLAIN =
  /^[ \t]*(?:-[ \t]+)?(plain_text_passwd):[ \t]*(["']?)([^\s"'#$][^"'\n]{0,119}?)\2[ \t]*(?:#.*)?$/gm

/** Of the configuration at a range of a text; nothing where it is no configuration of cloud-init. */
export function* cloudInitSecrets(text: string, range: Range, owner: string): Generator<LiteralSecret> {
  const config = text.slice(range.start, range.end)
  if (!config.includes(CLOUD_CONFIG)) return
  for (const block of config.matchAll(ACCOUNTS))
    for (const [line, user = '', secret = ''] of block[0].matchAll(ACCOUNT))
      yield placed(
        secret,
        range.start + block.index + block[0].indexOf(line),
        line,
        text,
        `${owner}password of ${user}`,
      )
  for (const { index, 0: line, 3: secret = '' } of config.matchAll(PLAIN))
    yield placed(secret, range.start + index, line, text, `${owner}plain_text_passwd`)
}

function placed(secret: string, from: number, line: string, text: string, resource: string): LiteralSecret {
  const start = text.indexOf(secret, from + line.indexOf(':') + 1)
  return { secret, range: { start, end: start + secret.length }, resource }
}
