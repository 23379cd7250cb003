/** A name and a value together: `DB_PASSWORD: hunter22x` is a secret, `SECRET_NAME: db` and `TOKEN_TTL: 300` are none. */
import type { ScalarNode } from '../../documents/node.ts'
import { isLexical } from './placeholder.ts'
import { isReferenceName, isSecretName, secretKindOf } from './secret-name.ts'
import { type Decision, decide, type Slot } from './slots.ts'

const PATH = /^(?:\.{0,2}\/|~\/|file:|[A-Za-z]:\\)|\.(?:json|ya?ml|txt|pem|key|p12|pfx|jks|crt)$/i
/** What makes a secret of a connection string. */
const PASSWORD_IN = /:[^\s:@/]+@|(?:password|pwd|accountkey|sharedaccesskey|secret)\s*=\s*[^;\s]/i
/** `-----BEGIN`: of the keys only the private ones are secret. */
const PUBLIC_PEM = /-----BEGIN (?!.*PRIVATE KEY)/

/** Decides about a value by the name that it is given; a name that names no secret passes. */
export function decideNamed(slot: Slot, name: string, value: string, tag?: string): Decision {
  const kind = secretKindOf(name)
  if (!kind || isReferenceName(name)) return { kind: 'pass', because: 'a name of something else' }
  if (isOwnName(name, value)) return { kind: 'pass', because: 'a placeholder that repeats the name' }
  if (isVariable(value) || isListOfNames(name, value)) return { kind: 'pass', because: 'a name of a secret' }
  if (isToldOfSecrets(name, value)) return { kind: 'pass', because: 'a number of secrets or the name of one' }
  if (isFingerprint(name, value)) return { kind: 'pass', because: 'the fingerprint of a public key' }
  if (PATH.test(value) || PUBLIC_PEM.test(value)) return { kind: 'pass', because: 'a path or public' }
  if (isWithoutPassword(name, value)) return { kind: 'pass', because: 'a connection without a password' }
  return decide(slot, value, tag)
}

/** `API_KEY: API_KEY_VALUE` is filled in by whoever applies it. */
const isOwnName = (name: string, value: string): boolean =>
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && value.includes(name.toUpperCase().replace(/[-.]/g, '_'))

/** `Data Source=app.db`: a connection that nobody signs in to. */
export const isWithoutPassword = (name: string, value: string): boolean =>
  secretKindOf(name) === 'connection' && !PASSWORD_IN.test(value)

/** `apiKeySecretKey: KETTLE_API_KEY` names a variable; words that everybody would write are a default. */
export const isVariable = (value: string): boolean =>
  /^[A-Z]+(?:_[A-Z]+)+$/.test(value) &&
  isSecretName(value.replace(/_(?:JSON|YAML|PEM)$/, '')) &&
  !isLexical(value)

/** `secrets: "DEPLOY-KEY,REGISTRY-TOKEN"` says which are wanted. */
const isListOfNames = (name: string, value: string): boolean =>
  /secrets$/i.test(name) &&
  /^[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)*(?:\s*,\s*[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)*)*$/.test(value)

/** What its name makes another thing of than a secret: a count of them, or the name of some or of a pair of keys. */
export const isToldOfSecrets = (name: string, value: string): boolean =>
  isCount(name, value) || isNameOfKey(name, value) || (/secrets$/i.test(name) && isNameOfSecret(value))

/** `orders-feed-api-key`, under which a store keeps it. */
export const isNameOfSecret = (value: string): boolean =>
  /^[a-z][a-z\d]{0,11}(?:-[a-z][a-z\d]{0,11}){2,}$/.test(value) && isSecretName(value)

/** `secrets: "20"` in a quota: https://kubernetes.io/docs/concepts/policy/resource-quotas/#object-count-quota */
const isCount = (name: string, value: string): boolean =>
  /(?:secret|token|key|password|credential)s$/i.test(name) && /^\d{1,6}$/.test(value)

/**
 * `ssh_key: deploy`, by which a cloud knows the public key; a private one in base64 is longer. Nor does anybody take the key out
 * of a service that keeps it: `crypto_key: kettle-state`.
 */
const isNameOfKey = (name: string, value: string): boolean =>
  (/(?:^|[^a-z])(?:ssh|rsa)[_-]?keys?$/i.test(name) && /^[\w.@-]{1,40}$/.test(value)) ||
  (/(?:^|[^a-z])(?:kms|crypto)[_-]?key$/i.test(name) && isWords(value))

/** `gpg_key: 0x0123ABCD`: a key of OpenPGP by its fingerprint or the end of it. */
const isFingerprint = (name: string, value: string): boolean =>
  /(?:gpg|pgp)[_-]?key/i.test(name) && /^(?:0x)?(?:[\dA-F]{8}|[\dA-F]{16}|[\dA-F]{40})$/i.test(value)

/** The same for a value of YAML or JSON; a number that a password could be is one, a template passes. */
export const decideNode = (slot: Slot, name: string, node: ScalarNode): Decision =>
  node.templated ? { kind: 'pass', because: 'a template' } : decideNamed(slot, name, node.text, node.tag)

/** `github-actions`, `local_test`: words of small letters, which name something more often than they open anything. */
export const isWords = (value: string): boolean => /^[a-z]+(?:[-_. ][a-z]+)*$/.test(value)
