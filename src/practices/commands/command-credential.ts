/**
 * Credentials written into a command: `--password x`, `mysql -px`, `-H "Authorization: Bearer x"`, `--from-literal=token=x`.
 * One table serves pipelines, Dockerfiles, container arguments and compose commands.
 */
import type { Range } from '../../documents/node.ts'
import { parseShell, type ShellCommand, type ShellWord } from '../../documents/shell/shell.ts'
import { remembered } from '../../remembered.ts'
import { isWords } from '../secrets/named-secret.ts'
import { isReferenceName, isSecretName, secretKindOf } from '../secrets/secret-name.ts'
import { decide } from '../secrets/slots.ts'
import { programOf } from './program.ts'

export interface CommandCredential {
  /** What it was given as: `--password`, `mysql -p`, `Authorization`. */
  readonly name: string
  readonly value: string
  /** UTF-16 offsets of exactly the value. */
  readonly range: Range
  /** False for a value that anybody guesses, as throw-away databases have. */
  readonly strong: boolean
}

/** A short option that takes a password, by program; an `attached` one takes it in the same word only. */
interface ShortOption {
  readonly programs: RegExp
  readonly option: string
  readonly attached?: boolean
}

const SHORT: readonly ShortOption[] = [
  { programs: /^(?:mysql\w*|mariadb[\w-]*)$/, option: '-p', attached: true },
  { programs: /^(?:sqlcmd|bcp)$/, option: '-P' },
  { programs: /^(?:sshpass|twine|mongo\w*)$/, option: '-p' },
  { programs: /^(?:docker|podman|buildah|skopeo|oras|az|cf|oc)$/, option: '-p' },
  { programs: /^redis-cli$/, option: '-a' },
  { programs: /^ldap\w+$/, option: '-w' },
  { programs: /^user(?:add|mod)$/, option: '-p' },
]
const shortOptionsOf = remembered((program) => SHORT.filter(({ programs }) => programs.test(program)))
/** `docker run -p 80:80` publishes a port: `-p` is a password only behind these words. */
const NEEDS_LOGIN = /^(?:docker|podman|buildah|skopeo|oras|az|cf|oc)$/
/** Options whose value names a secret, says where it is or how it is given. */
const NO_VALUE =
  /^(?:secret|secrets|credential|credentials|key|private-key|ssh-key|api-token-name|with-token|build-secret)$/i
/** Of a word that a person wrote; longer ones are data. */
const LONGEST = 4096
const HEADER =
  /^(authorization|proxy-authorization|private-token|job-token|(?:x-)?[\w-]*(?:api-?key|auth-?key|token|secret))\s*:\s*(?:(?:bearer|basic|token|apikey)\s+)?(\S+)$/i
const URL_PASSWORD = /^[a-z][\w+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/i
const PATH = /^(?:\.{0,2}\/|~|file:|env:|pass:env|@)|\.(?:json|ya?ml|txt|pem|key|env|p12|pfx|jks|crt)$/i

/** Every credential in the commands of a text, assignments before a command included. */
export function* credentialsInCommands(
  commands: readonly ShellCommand[],
  text: string,
): Generator<CommandCredential> {
  for (const [at, { assignments, words, then, redirects }] of commands.entries()) {
    const reader = then === '|' ? commands[at + 1]?.words : words
    const here = redirects.find(({ operator }) => operator === '<<<')?.target
    if (reader && programOf(reader).name === 'chpasswd')
      for (const word of then === '|' ? words : here ? [here] : []) yield* accountIn(word, text)
    for (const { name, value } of assignments)
      if (isNamed(name) && value.literal) yield* credential(name, value.text, value, text)
    yield* credentialsInWords(words, text)
    const script = scriptIn(words, text)
    if (script) yield* credentialsInCommands(parseShell(text, script), text)
  }
}

/** Where the script of `sh -c '…'` stands between its quotes. */
function scriptIn(words: readonly ShellWord[], text: string): Range | undefined {
  const at = words.findIndex(
    (word, i) => /^-[a-z]*c$/.test(word.text) && SHELL.test(words[i - 1]?.text ?? ''),
  )
  const { start, end } = words[at + 1]?.range ?? { start: 0, end: 0 }
  const isQuoted = at >= 0 && /^(["'])[^\\]*\1$/.test(text.slice(start, end))
  return isQuoted ? { start: start + 1, end: end - 1 } : undefined
}

const SHELL = /^(?:[\w/]*\/)?(?:ba|da|a|k|z)?sh$/

/** `echo "root:…" | chpasswd` */
function* accountIn(word: ShellWord, text: string): Generator<CommandCredential> {
  const [, user, value] = /^([a-z_][\w.-]{0,31}):([^\s:\\]{2,120})(?:\\n)?$/i.exec(word.text) ?? []
  if (word.literal && user && value) yield* credential(`password of ${user}`, value, word, text)
}

/** Of one command: its program and arguments. */
export function* credentialsInWords(words: readonly ShellWord[], text: string): Generator<CommandCredential> {
  const program = programOf(words).name
  const options = shortOptionsOf(program)
  for (const [at, word] of words.entries()) {
    if (word.text.length > LONGEST) continue
    const next = words[at + 1]
    const option = /^--?([A-Za-z][\w.-]*)$/.exec(word.text)?.[1]
    if (option === 'storepass' && next?.text === JAVA_DEFAULT && words.some(isOfTrust)) continue
    if (option && next?.literal && !next.text.startsWith('-') && isNamed(option))
      yield* credential(word.text, next.text, next, text)
    const found = inOneWord(word) ?? shortOption(program, options, words, at)
    if (found) yield* credential(found.name, found.value, found.word, text)
  }
}

/**
 * Of the store of certificates that every Java comes with, which holds nothing secret:
 * https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html#the-cacerts-certificates-file
 */
const JAVA_DEFAULT = 'changeit'
const isOfTrust = ({ text }: ShellWord): boolean => /^-(?:trustcacerts|cacerts)$/.test(text)

interface Given {
  readonly name: string
  readonly value: string
  readonly word: ShellWord
}

function inOneWord(word: ShellWord): Given | undefined {
  if (!word.literal || !/[=:]/.test(word.text)) return undefined
  const pair = pairIn(word.text)
  if (pair) return { ...pair, word }
  const header = HEADER.exec(word.text)
  if (header?.[1] && header[2]) return { name: header[1], value: header[2], word }
  const password = URL_PASSWORD.exec(word.text)?.[1]
  return password ? { name: 'URL password', value: password, word } : undefined
}

/** `--from-literal=password=x` names its secret second. */
function pairIn(text: string): { name: string; value: string } | undefined {
  if (!text.includes('=')) return undefined
  const parts = text.split('=', 4)
  for (const [at, part] of parts.slice(0, -1).entries()) {
    const name = part.replace(/^-+/, '')
    const value = text.slice(parts.slice(0, at + 1).join('=').length + 1)
    if (isNamed(name) && value !== '' && !value.startsWith('=')) return { name, value }
  }
  return undefined
}

function shortOption(
  program: string,
  options: readonly ShortOption[],
  words: readonly ShellWord[],
  at: number,
): Given | undefined {
  const word = words[at]
  if (!word) return undefined
  for (const { option, attached } of options) {
    if (!word.text.startsWith(option)) continue
    if (NEEDS_LOGIN.test(program) && !words.some(({ text }) => text === 'login')) continue
    const name = `${program} ${option}`
    if (word.text.length > option.length)
      return word.literal && !word.text.startsWith('--')
        ? { name, value: word.text.slice(option.length), word }
        : undefined
    const next = words[at + 1]
    return !attached && next?.literal && !HASH.test(next.text)
      ? { name, value: next.text, word: next }
      : undefined
  }
  if (program === 'curl' && /^(?:-u|--user|-U|--proxy-user)$/.test(word.text)) {
    const [, password] = /^[^:]+:(.+)$/s.exec(words[at + 1]?.text ?? '') ?? []
    const next = words[at + 1]
    if (password && next?.literal) return { name: 'curl -u', value: password, word: next }
  }
  return undefined
}

/** What `useradd -p` takes is a hash, unless somebody took it for a password. */
const HASH = /^\$\w{1,2}\$/

/** `printf 'A=%s B=%s' "$A" "$B"` writes no value down. */
const TO_FILL_IN = /^%[sq](?:\W|$)/

/** Options that programs name in their own way. */
const OWN_NAMES = /^(?:requirepass|masterauth|(?:src|dest)?storepass|keypass)$/

/** Scripts give the same options again and again. */
const isNamed = remembered(
  (name): boolean =>
    OWN_NAMES.test(name) ||
    (isSecretName(name) &&
      !isReferenceName(name) &&
      !NO_VALUE.test(name) &&
      !/^(?:no|without|skip|existing)\b|existing-?secret/i.test(name)),
)

function* credential(
  name: string,
  value: string,
  word: ShellWord,
  text: string,
): Generator<CommandCredential> {
  if (
    value.includes('{{') ||
    PATH.test(value) ||
    TO_FILL_IN.test(value) ||
    /^(?:id|type|src|source|env|name)=/.test(value)
  )
    return
  const decision = decide('effective', value)
  if (decision.kind === 'pass' || (secretKindOf(name) === 'connection' && !/[:=][^;]*[@;]/.test(value)))
    return
  const at = text.slice(word.range.start, word.range.end).lastIndexOf(value)
  const range =
    at < 0 ? word.range : { start: word.range.start + at, end: word.range.start + at + value.length }
  yield { name, value, range, strong: decision.kind === 'value' && !isWords(value) }
}
