/** Constants that stand for their own names: of headers, features, entries of a store. */
import { isSecretName, secretKindOf, wordsOf } from './secret-name.ts'

/** `ACCESS_TOKEN = 'access-token'`: a constant that stands for its own name, or names another secret. */
export function isOwnName(name: string, value: string): boolean {
  const own = new Set(wordsOf(name))
  const words = wordsOf(value)
  if (words.length === 0 || isKnownToAll(name, value)) return false
  if (words.every((word) => own.has(word)) || endsAsName(name, value)) return true
  // Tokens are signed with `your-secret-key`; nobody signs in with `your-password`.
  const isRunning = /^(?:your|my)[-_]?[a-z]/i.test(value) && secretKindOf(name) !== 'password'
  return isSecretName(value) && !/\d/.test(value) && !isRunning
}

/** `SMTP_PASSWORD=smtpPassword`: of two words and more, which nobody makes a password of. */
export function repeatsName(name: string, value: string): boolean {
  const words = wordsOf(value)
  return words.length > 1 && words.join() === wordsOf(name.slice(name.lastIndexOf('.') + 1)).join()
}

/** `DeviceAuthKey = "pm-4711-device-auth-key"`, as features are named: three words and more, which nobody repeats by accident. */
export function endsAsName(name: string, value: string): boolean {
  const words = wordsOf(name.slice(name.lastIndexOf('.') + 1))
  return (
    words.length > 2 &&
    /^[a-z]+(?:-[a-z]+|-\d{1,6})+$/.test(value) &&
    `-${value}`.endsWith(`-${words.join('-')}`)
  )
}

/** `ADMIN_PASSWORD = 'admin'` is what somebody signs in with. */
export const isKnownToAll = (name: string, value: string): boolean =>
  secretKindOf(name) === 'password' && KNOWN_TO_ALL.test(value)

export const KNOWN_TO_ALL = /^(?:root|toor|admin|guest)$/i
