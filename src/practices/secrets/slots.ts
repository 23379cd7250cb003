/**
 * The one decision that all practices share: whether a string at a place is a secret. The same string means different
 * things in a template to fill in, in a place whose text is what runs, and in a place that names where a secret is.
 */
import { isDocs, isExample } from '../../documents/paths.ts'
import { encryptionOf } from './encryption.ts'
import { placeholderOf } from './placeholder.ts'
import { isReferenceName } from './secret-name.ts'
import { isWeak } from './strength.ts'

/**
 * `template`: a manifest, example or document whose values are to be filled in; a placeholder passes. `effective`: what is
 * written is what runs; a placeholder is a weak default. `reference`: a name or a path, never a value.
 */
export type Slot = 'template' | 'effective' | 'reference'

/** What stands at a place. `because` is a noun phrase without the value. */
export type Decision =
  | { readonly kind: 'pass'; readonly because: string }
  /** What runs when nobody changes it, and anybody can guess it. */
  | { readonly kind: 'weak'; readonly because: string }
  | { readonly kind: 'value'; readonly because: string }

/** Decides in the order of the catalogue: reference, syntactic placeholder, encrypted, vendor's example, then words. */
export function decide(slot: Slot, value: string, tag?: string): Decision {
  if (slot === 'reference') return pass('a name or path')
  const placeholder = placeholderOf(value)
  if (placeholder === 'syntactic') return pass('a placeholder')
  if (isPublic(value)) return pass('a certificate or what belongs to a public key')
  if (SAID_OF_ONE.test(value)) return pass('what is said of a field or a request')
  if (tag && !tag.startsWith('!vault') && !tag.startsWith('!enc')) return pass(`a ${tag} reference`)
  const encryption = encryptionOf(value, tag)
  if (encryption) return pass(`encrypted: ${encryption}`)
  if (slot === 'template' && IN_CAPITALS.test(value)) return pass('a placeholder to be filled in')
  if (placeholder === 'documented') return pass("an example of a vendor's documentation")
  if (placeholder === 'lexical')
    return slot === 'template'
      ? pass('a placeholder to be filled in')
      : { kind: 'weak', because: 'a placeholder that runs' }
  if (isWeak(value)) return { kind: 'weak', because: 'a value that is easily guessed' }
  return { kind: 'value', because: 'a literal value' }
}

/** A certificate or public key, without a private one behind it, and the same in base64; a key that is for pages. */
export const isPublic = (value: string): boolean =>
  value.startsWith('-----BEGIN ')
    ? !value.includes('PRIVATE KEY')
    : IN_BASE64.test(value)
      ? !Buffer.from(value, 'base64').toString('latin1').includes('PRIVATE KEY')
      : FINGERPRINT.test(value) || FOR_PAGES.test(value) || OF_MINISIGN.test(value)

/**
 * Keys with which pages name their project to a provider: https://posthog.com/docs/api, https://docs.stripe.com/keys,
 * https://docs.mapbox.com/help/dive-deeper/access-tokens/, https://supabase.com/docs/guides/api/api-keys
 */
const FOR_PAGES =
  /^(?:phc_[A-Za-z0-9]{40,60}|pk_(?:live|test)_\w{20,}|pk\.eyJ[\w.-]{20,}|sb_publishable_\w{20,})$/

/** `-----BEGIN CERTIFICATE`, `-----BEGIN PUBLIC KEY`. */
const IN_BASE64 = /^LS0tLS1CRUdJTiBDRVJUSUZJQ0FU|^LS0tLS1CRUdJTiBQVUJMSUMg/
/** Of a key of OpenPGP, as it is printed: https://www.rfc-editor.org/rfc/rfc4880#section-12.2 */
const FINGERPRINT = /^(?:[\dA-F]{4}\s+){9}[\dA-F]{4}$/i

/** The letters Ed, the key's number, and the key: https://jedisct1.github.io/minisign/ */
const OF_MINISIGN = /^RW[Q-T][A-Za-z0-9+/]{53}$/

/** `KETTLE-APP-PASSWORD` */
const IN_CAPITALS = /^[A-Z]+(?:[-_][A-Z]+)+$/

/** Rules of a form (`required|string|max:255`), and whether a request brings its cookies. */
const SAID_OF_ONE =
  /^(?:(?:required|nullable|sometimes|filled|present|bail|confirmed)(?:[:\w]*\|[\w|:,.]+)|omit|include|same-origin)$/

const pass = (because: string): Decision => ({ kind: 'pass', because })

/** True when the string is something to report: a value, or a weak default that runs. */
export const isSecretAt = (slot: Slot, value: string, tag?: string): boolean =>
  decide(slot, value, tag).kind !== 'pass'

/** The slot that a file offers by its path alone; a rule that knows the place better says so itself. */
export const slotOfPath = (path: string): Slot => (isExample(path) || isDocs(path) ? 'template' : 'effective')

/** The slot of a named place: `DB_PASSWORD_FILE` is a reference whatever file it stands in. */
export const slotOf = (path: string, name: string): Slot =>
  isReferenceName(name) ? 'reference' : slotOfPath(path)
