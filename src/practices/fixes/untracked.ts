/** Commands that take a file out of the next commit and keep it out. */
import { nameOf } from '../../documents/paths.ts'

/** Names that say by themselves what the file is; any other is ignored at its own place alone. */
const TELLING =
  /^\.(?!gitignore$)[\w-]+|\.(?:kdbx?|pem|p12|pfx|jks|jceks|bks|keystore|psafe3|key|ovpn|nmconnection|env|tfstate|tfplan)$/

export function untracked(path: string): string {
  const name = nameOf(path)
  const pattern = TELLING.test(name) ? name : `/${path}`
  return `git rm --cached ${quoted(path)}\necho ${quoted(pattern)} >> .gitignore`
}

/** As one word of a shell. */
const quoted = (word: string): string =>
  /^[\w./@%+=:,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
