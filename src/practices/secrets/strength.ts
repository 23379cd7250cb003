/**
 * How strong a value is as a secret: a weak default that anybody guesses, or something a generator made. Entropy alone
 * cannot tell (a run of the alphabet has plenty), so runs and words are taken out first. On the hot matching path: no imports.
 */

export interface Strength {
  readonly length: number
  readonly distinct: number
  /** Shannon entropy in bits for each character. */
  readonly entropy: number
  /** `weak`: words, runs or too short. `random`: looks generated. `fair`: neither, as people's own passwords are. */
  readonly kind: 'weak' | 'fair' | 'random'
  /** Why, as a noun phrase without the value. */
  readonly because: string
}

/** Below this a value is guessed by trying. */
const SHORTEST = 8
/** A generated token is at least this long. */
const RANDOM_LENGTH = 16
/** 16 hexadecimal digits drawn at random stay above it; text of people mostly below. */
const RANDOM_ENTROPY = 3

export function strengthOf(value: string): Strength {
  const counts = countsOf(value)
  const entropy = entropyOf(counts, value.length)
  const because = weaknessOf(value, counts.size)
  const measured = { length: value.length, distinct: counts.size, entropy }
  if (because) return { ...measured, kind: 'weak', because }
  if (looksRandom(value, entropy))
    return { ...measured, kind: 'random', because: 'mixed characters without words' }
  return { ...measured, kind: 'fair', because: 'neither generated nor a known default' }
}

export const isWeak = (value: string): boolean => strengthOf(value).kind === 'weak'
export const isRandom = (value: string): boolean => strengthOf(value).kind === 'random'

/** What base64 says where that is text, as of values of a Secret; else the value. */
export function inPlain(value: string): string {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return value
  const text = Buffer.from(value, 'base64').toString('latin1')
  return /^[\x20-\x7e]+\n?$/.test(text) ? text.trim() : value
}

function countsOf(value: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

function entropyOf(counts: ReadonlyMap<string, number>, length: number): number {
  let bits = 0
  for (const count of counts.values()) bits -= (count / length) * Math.log2(count / length)
  return bits
}

function weaknessOf(value: string, distinct: number): string | undefined {
  if (value.length < SHORTEST) return 'fewer than eight characters'
  if (distinct < 5) return 'few distinct characters'
  if (isRepeated(value)) return 'a repeated pattern'
  const left = withoutRuns(withoutWords(value.toLowerCase())).replace(/[^a-z0-9]/g, '')
  const letters = value.replace(/[^A-Za-z0-9]/g, '').length
  // What is left of `dev-12345-abcdef` or `Summer2024!` is a character or two.
  return left.length <= Math.max(2, letters * 0.2)
    ? 'dictionary words, years or runs of neighbouring characters'
    : undefined
}

/** `abcabcabc`: one stretch twice or more, or four times and more in half of the value. */
const isRepeated = (value: string) =>
  /^(.{1,8}?)\1+$/.test(value) || (/(.{1,6}?)\1{3,}/.exec(value)?.[0].length ?? 0) * 2 >= value.length

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const TRACKS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))]

/** Takes out runs of three and more neighbours on the alphabet, the digits or the keyboard, years, and repeated characters. */
function withoutRuns(value: string): string {
  let left = ''
  for (let at = 0; at < value.length; ) {
    const length = runAt(value, at)
    if (length < 3) left += value[at]
    at += length < 3 ? 1 : length
  }
  return left.replace(/(?:19|20)\d\d/g, '').replace(/(.)\1{2,}/g, '')
}

function runAt(value: string, at: number): number {
  let longest = 1
  for (const track of TRACKS) {
    const from = track.indexOf(value[at] ?? '')
    if (from < 0) continue
    let length = 1
    while (value[at + length] !== undefined && value[at + length] === track[from + length]) length++
    longest = Math.max(longest, length)
  }
  return longest
}

/** Words of defaults and of passwords that everybody tries; longest first, so that a word is not eaten by its part. */
const WORDS =
  'supersecret changeme changeit password passphrase passwd secret admin administrator postgres postgresql minioadmin minio mysql mariadb redis rabbitmq mongo root guest default example sample dummy replace please change production development staging testing localhost local fallback insecure unsafe secure private public random long strong very super your here this that should with from must make least characters character string value token session cookie keyboard cat jwt signing encryption encrypted client server service application user username account access refresh api auth key keys pass test demo temp temporary hello world welcome letmein monkey dragon master shadow sunshine princess football baseball iloveyou trustno qwerty hunter summer winter spring autumn company internal gateway backend frontend docker kube django flask rails laravel spring express node next react hasura graphql jenkins grafana elastic kibana vault consul sonar keycloak airflow superset wordpress drupal dev prod stage some mine my our the and for use not only bar foo baz abc xyz super safe generate generated please random hard guess'
    .split(' ')
    .sort((a, b) => b.length - a.length)
const WORD = new RegExp(WORDS.join('|'), 'g')

const withoutWords = (value: string) => unleeted(value).replace(WORD, '')

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

/** `p4ssw0rd` reads as `password`; a digit counts as a letter only between letters. */
const unleeted = (value: string) =>
  value.replace(/(?<=[a-z@$])[013457@$](?=[a-z@$])/g, (character) => LEET[character] ?? character)

function looksRandom(value: string, entropy: number): boolean {
  if (value.length >= RANDOM_LENGTH && isRandomHex(value.replaceAll('-', ''), entropy)) return true
  if (value.length < RANDOM_LENGTH || entropy < RANDOM_ENTROPY || /\s/.test(value)) return false
  const letters = value.toLowerCase().match(/[a-z]{2,}/g) ?? []
  const pairs = letters.flatMap((part) =>
    Array.from({ length: part.length - 1 }, (_, i) => part.slice(i, i + 2)),
  )
  const common = pairs.filter((pair) => COMMON_PAIRS.has(pair)).length
  return pairs.length < 4 || common / pairs.length < 0.34
}

/** The commonest letter pairs of English; they make about half of a text and a fifteenth of random letters. */
const COMMON_PAIRS = new Set(
  'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur'.split(
    ' ',
  ),
)

/** Six letters make too few pairs for the test above; ten digits of sixteen are what counts. */
const isRandomHex = (value: string, entropy: number) =>
  entropy >= 2.5 && /^[0-9a-f]+$/i.test(value) && value.replace(/\D/g, '').length >= value.length / 3
