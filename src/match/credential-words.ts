/** The words that names of credentials have: what the search looks for, for the assignments' sake. */
import type { Anchor } from '../engine/engine.ts'
import { PHRASE_ANCHORS } from './phrases.ts'

const WORDS = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'passwort',
  'pass',
  'pswd',
  'secret',
  'token',
  'credential',
  'credentials',
  'creds',
  'cred',
  'auth',
  'authorization',
  'bearer',
  'salt',
  'nonce',
  'totp',
  'hotp',
  'securestring',
  'identified by',
]
/** Shorter than the search's four characters, so they are tried with what may stand behind them. */
const SHORT_WORDS = ['pwd', 'jwt', 'otp', 'psk']
const SIGNS = [...'=: "\')]>(,$[`\t\\|?+!<{}@#&*/;~^%\n\r\0'].map((sign) => ({
  sign,
  follow: 'any' as const,
}))
const GOES_ON = [...'_-.'].map((sign) => ({ sign, follow: 'assigned' as const }))
/** `key` alone names too many other things; these do not. */
export const KEYS = [
  'api',
  'apis',
  'access',
  'secret',
  'private',
  'signing',
  'preshared',
  'signature',
  'encryption',
  'encrypt',
  'crypt',
  'cipher',
  'auth',
  'master',
  'shared',
  'storage',
  'account',
  'app',
  'service',
  'subscription',
  'license',
  'aes',
  'hmac',
  'ssh',
  'admin',
  'client',
  'session',
  'cookie',
  'server',
  'consumer',
  'webhook',
  'host',
  'function',
  'user',
  'deploy',
  'root',
  'application',
  'activation',
  'merchant',
  'partner',
  'tenant',
  'registration',
]
/** Too many words end so: `default`, `author`. */
const SHORT_ENDS = new Set(['auth', 'salt', 'nonce', 'totp', 'hotp'])
const JOINTS = ['_', '-', '', ' ', '.']

const assigned = (
  literal: string,
  side: 'start' | 'end',
  follow: 'assigned' | 'any' = 'assigned',
): Anchor => ({ literal, side, follow, need: 0, exactCase: false })

export const ASSIGNMENT_ANCHORS: readonly Anchor[] = [
  ...WORDS.map((word) => assigned(word, 'start')),
  ...SHORT_WORDS.flatMap((word) =>
    [...SIGNS, ...GOES_ON].map(({ sign, follow }) => assigned(word + sign, 'start', follow)),
  ),
  // `FOO_KEY=` in environment files; `key:` would be every second line of YAML.
  ...['key=', 'key = "', "key = '"].map((literal) => assigned(literal, 'start', 'any')),
  ...KEYS.flatMap((word) => JOINTS.map((joint) => assigned(`${word}${joint}key`, 'start'))),
  ...WORDS.filter((word) => !word.includes(' ') && word.length > 3 && !SHORT_ENDS.has(word)).map((word) =>
    assigned(word, 'end'),
  ),
  // `server.login("user", "…")`; no more of a name than that.
  assigned('login(', 'start', 'any'),
  ...PHRASE_ANCHORS.map((literal) => assigned(literal, 'start', 'any')),
  ...['pwd', 'apikey', 'accesskey', 'secretkey', 'privatekey', 'authkey'].map((word) =>
    assigned(word, 'end'),
  ),
]
