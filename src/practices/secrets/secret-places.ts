/** Where a text names a secret, told by words and not by parsing: for gates that are asked before a program is parsed. */
import { isSecretName } from './secret-name.ts'

/** Every name of a secret holds one of these (`secret-name.ts`), and how it may go on in small letters. */
const WORDS: readonly (readonly [word: string, more: string])[] = [
  ['secret', 's'],
  ['pass', 'wpc'],
  ['pw', 'd'],
  ['token', ''],
  ['key', ''],
  ['credential', 's'],
  ['bearer', ''],
  ['jwt', ''],
  ['pat', ''],
  ['conn', 'es'],
  ['webhook', ''],
  ['authorization', ''],
]
/** A longer one is data. */
const LONGEST = 120
const COMMENT = /^[ \t]*(?:\/\/|\/?\*|#[ \t!])/

export interface NamePlace {
  readonly start: number
  readonly end: number
}

/** Places of names, also of dotted ones (`jwt.secret`); those that a comment holds are left out. */
export function secretPlaces(text: string, lower: string, has: (word: string) => boolean): NamePlace[] {
  const starts = new Set<number>()
  const places: NamePlace[] = []
  for (const [word, more] of WORDS) {
    if (!has(word)) continue
    for (let at = lower.indexOf(word); at >= 0; ) {
      // `path` and `keyword` are most of them.
      if (isSmall(text.charCodeAt(at + word.length)) && !more.includes(lower.charAt(at + word.length))) {
        at = lower.indexOf(word, at + word.length)
        continue
      }
      const [start, end] = nameAround(text, at, at + word.length)
      if (
        !starts.has(start) &&
        end - start <= LONGEST &&
        isSecret(text.slice(start, end)) &&
        !isComment(text, start)
      ) {
        starts.add(start)
        places.push({ start, end })
      }
      at = lower.indexOf(word, end)
    }
  }
  return places
}

function nameAround(text: string, from: number, to: number): [number, number] {
  let start = from
  while (start > 0 && from - start <= LONGEST && isPart(text.charCodeAt(start - 1))) start--
  let end = to
  while (end < text.length && end - from <= LONGEST && isPart(text.charCodeAt(end))) end++
  // `password:` is a name and what gives it a value.
  while (end > to && /[.:-]/.test(text[end - 1] ?? '')) end--
  return [start, end]
}

const isSmall = (c: number): boolean => c >= 97 && c <= 122

/** Letters, digits and - . : _ */
const isPart = (c: number): boolean =>
  (c >= 48 && c <= 58) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c === 45 || c === 46

const known = new Map<string, boolean>()

/** The same few names stand in many files. */
function isSecret(name: string): boolean {
  const found = known.get(name)
  if (found !== undefined) return found
  const parts = /[.:-]/.test(name) ? [name, ...name.split(/[.:]+/), ...name.split(/[.:-]+/)] : [name]
  const answer = /authorization$/i.test(name) || parts.some((part) => isSecretName(unnumbered(part)))
  if (known.size > MOST_KNOWN) known.clear()
  known.set(name, answer)
  return answer
}

/** `password2` is the second of them. */
export const unnumbered = (name: string): string => name.replace(/(?<=[A-Za-z])\d{1,3}$/, '')

const MOST_KNOWN = 20_000

const isComment = (text: string, at: number): boolean => {
  const line = text.lastIndexOf('\n', at - 1) + 1
  return at - line < 400 && COMMENT.test(text.slice(line, at))
}
