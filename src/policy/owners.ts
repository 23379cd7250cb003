/**
 * CODEOWNERS: who owns a path. GitHub takes the first file of three places, and in it the last pattern that matches:
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */

import { type PolicyPlace, readPolicyFile } from './policy-file.ts'
import { OWNERS_BYTES, OWNERS_FILES } from './policy-names.ts'

/** `@org/team`, several with a space between them, or `unowned`. */
export type OwnerOf = (path: string) => string

export const UNOWNED = 'unowned'

export async function readOwners(place: PolicyPlace): Promise<OwnerOf> {
  for (const file of OWNERS_FILES) {
    const { text } = await readPolicyFile(place, { file, most: OWNERS_BYTES })
    if (text !== undefined) return parseOwners(text)
  }
  return () => UNOWNED
}

/** What GitHub does not understand it passes over, and so does this. */
export function parseOwners(text: string): OwnerOf {
  const rules = text.split(/\r?\n/).flatMap(ruleOf).reverse()
  const known = new Map<string, string>()
  return (path) => {
    const owner = known.get(path) ?? rules.find(({ pattern }) => pattern.test(path))?.owner ?? UNOWNED
    known.set(path, owner)
    return owner
  }
}

interface OwnerRule {
  readonly pattern: RegExp
  readonly owner: string
}

/** More wildcards than a person writes would let a pattern run for long. */
const MOST_WILDCARDS = 10

function ruleOf(line: string): readonly OwnerRule[] {
  const words = line.trim().match(/(?:\\.|\S)+/g) ?? []
  const comment = words.findIndex((word) => word.startsWith('#'))
  const [glob, ...owners] = comment < 0 ? words : words.slice(0, comment)
  if (glob === undefined || /^!|[[\]]|^\\#/.test(glob)) return []
  if ((glob.match(/\*+|\?/g) ?? []).length > MOST_WILDCARDS) return []
  return [{ pattern: patternOf(glob.replace(/\\(.)/g, '$1')), owner: owners.join(' ') || UNOWNED }]
}

/** As in a .gitignore: a slash before the end ties it to the root, and a folder's name means all that is in it. */
function patternOf(glob: string): RegExp {
  const tied = /\/(?!$)/.test(glob)
  const body = glob
    .replace(/^\/|\/$/g, '')
    .split(/(\/?\*\*\/?|\*|\?)/)
    .map((part) => WILD[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('')
  // Unlike in a .gitignore, `docs/*` means the files of docs alone.
  const end = glob.endsWith('/') ? '/.*' : /\/\*$/.test(glob) ? '' : '(?:/.*)?'
  return new RegExp(`^${tied ? '' : '(?:.*/)?'}${body}${end}$`, 's')
}

const WILD: Readonly<Record<string, string>> = {
  '*': '[^/]*',
  '?': '[^/]',
  '**': '.*',
  '/**': '/.*',
  '**/': '(?:.*/)?',
  '/**/': '/(?:.*/)?',
}
