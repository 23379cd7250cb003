/** A regular expression of paths as globs, where it is simple enough to mean the same. */

/** Signs that mean something in a glob. */
const SPECIAL = /[*?[\]{}()!,\\@+]/

/** Globs as `paths.exclude` takes them, a folder's name with all that is in it; undefined where there are none. */
export function globsOf(regex: string): readonly string[] | undefined {
  const whole = /^\(\?:(.*)\)$/.exec(regex)?.[1]
  if (whole !== undefined && !/[()]/.test(whole)) return all(whole.split('|').map(globsOf))
  if (/^[^()]*\|[^()]*$/.test(regex)) return all(regex.split('|').map(globsOf))
  return globOf(regex)
}

const all = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? [])

function globOf(regex: string): readonly string[] | undefined {
  const [, start = '', rest = ''] =
    /^(\^(?:\.\/)?|\((?:\?:)?\^\|\/\)|\((?:\?:)?\/\|\^\)|\.\*)?([\s\S]*)$/.exec(regex) ?? []
  const [, middle = '', end = ''] =
    /^([\s\S]*?)(\((?:\?:)?\/\.\*\)\?\$|\/(?:\.\*\$?)?|\.\*\$?|\$)?$/.exec(rest) ?? []
  const body = bodyOf(middle)
  if (body === undefined || body === '') return undefined
  const head = start.startsWith('^')
    ? ''
    : start.startsWith('(')
      ? '**/'
      : body.startsWith('/')
        ? '*/**'
        : '**/*'
  const glob = head + body
  if (end.startsWith('(')) return [glob]
  // A glob means a folder of that name too: with an ending it is hardly one.
  if (end === '$') return /[^/]\.[^/]*$/.test(glob) ? [glob] : undefined
  return [end.startsWith('/') ? `${glob}/**/*` : `${glob}*`]
}

/** Plain characters, escaped signs, `[^/]*`, and choices of plain words. */
function bodyOf(regex: string): string | undefined {
  let glob = ''
  const token =
    /\\([.\-_/ ~#@+])|\[\^\/\]\*|\((?:\?:)?((?:[\w-]|\\[.-])+(?:\|(?:[\w-]|\\[.-])+)+)\)|([\w\-/ ~#%&=:;]+)|([\s\S])/gy
  for (const [found, escaped, choice, plain, odd] of regex.matchAll(token)) {
    if (odd !== undefined) return undefined
    if (escaped !== undefined) {
      if (SPECIAL.test(escaped)) return undefined
      glob += escaped
    } else if (choice !== undefined) glob += `{${choice.replaceAll('\\', '').replaceAll('|', ',')}}`
    else glob += plain ?? (found === '[^/]*' ? '*' : '')
  }
  return glob
}
