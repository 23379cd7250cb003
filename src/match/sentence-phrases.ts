/** Passwords in prose: `the password is …`, `login: robot / …`. What is no word is taken for one. */
import type { Phrase } from './phrase.ts'

/** Letters with a digit or a sign between them. */
const MADE = String.raw`(?=\S{0,60}[A-Za-z])(?=\S{0,60}[\d@!#$%^&*+=])`
const VALUE = String.raw`(?:(?<quote>["'${'`'}])${MADE}(?<value>[^\s"'${'`'}]{6,60})\k<quote>|${MADE}(?<bare>[^\s"'${'`'}(<[{][^\s"'${'`'}<>(){}[\]]{4,58}[^\s"'${'`'}<>(){}[\].,;:?)]))(?=[\s.,;)]|$)`

const OF_WHOM = String.raw`(?: (?:for|of|to) [\w.@\- ]{1,40}?)?`
const IS = new RegExp(`^(?:password|passwort|passphrase)${OF_WHOM} (?:is|lautet)(?: now)?:? ${VALUE}`, 'i')
/** A name and a password, parted by a slash. */
const PAIR = new RegExp(String.raw`^[a-z/]+: {0,4}[\w.@-]{2,60}(?: / | \/|\/ )${VALUE}`, 'i')

export const SENTENCES: readonly Phrase[] = [
  ...['password is', 'password for ', 'password of ', 'passphrase is', 'passwort lautet'].map(
    (words): Phrase => [words, [IS]],
  ),
  ...['login:', 'credentials:', 'logins:', 'creds:', 'account:'].map((words): Phrase => [words, [PAIR]]),
]
