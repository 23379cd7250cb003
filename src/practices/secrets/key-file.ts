/** Private keys and password stores that are no text, told by their bytes: a name says nothing of what a store holds. */
import { createHash } from 'node:crypto'
import { nameOf } from '../../documents/paths.ts'
import { privateEntryOf } from './key-store.ts'

export interface KeyFile {
  /** As what follows "is": "a key store of Java with a private key". */
  readonly what: string
  /** A passphrase has to be guessed before it is of use. */
  readonly isLocked?: boolean
  /** What is to be known of that passphrase. */
  readonly besides?: string
  /** It opens what else the repository holds encrypted. */
  readonly opens?: boolean
}

/** Names under which such files are kept. Others are not read for it: every object of a change would have to be fetched. */
const NAMED =
  /\.(?:jks|jceks|bks|ks|keystore|truststore|p12|pfx|pkcs12|der|key|keys|priv|private|p8|pk8|pkcs8|pem|pvk|gpg|pgp|gpgkey|kdbx?|psafe3)$|(?:^|[._-])(?:key|keystore|truststore|keyring|secring|identity)$/i

export const mayBeKeyFile = (path: string): boolean => NAMED.test(nameOf(path))

/** What stands at the start of a file of its kind, as bytes in Latin-1. */
const BEGINNINGS: readonly (readonly [string, KeyFile])[] = [
  // https://github.com/AGWA/git-crypt/blob/master/key.cpp
  ['\0GITCRYPTKEY', { what: 'the key of git-crypt', opens: true }],
  // https://keepass.info/help/kb/kdbx.html
  ['\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5', { what: 'a password store' }],
  ['\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5', { what: 'a password store' }],
  ['PWS3', { what: 'a password store' }],
  ['SSH PRIVATE KEY FILE FORMAT 1.1\n\0', { what: 'a private key of SSH' }],
  // https://github.com/openssl/openssl/blob/master/crypto/pem/pvkfmt.c
  ['\x1e\xf1\xb5\xb0', { what: 'a private key in Microsoft’s PVK form' }],
  ['(11:private-key', { what: 'a private key of GnuPG' }],
  ['(21:protected-private-key', { what: 'a private key of GnuPG', isLocked: true }],
]

/** What key or store the bytes are; undefined for anything else, and for stores of certificates alone. */
export function keyFileOf(bytes: Buffer): KeyFile | undefined {
  const start = bytes.toString('latin1', 0, 64)
  const begun = BEGINNINGS.find(([beginning]) => start.startsWith(beginning))
  return begun?.[1] ?? ofJava(bytes) ?? ofSequence(bytes) ?? ofOpenPgp(bytes)
}

function ofJava(bytes: Buffer): KeyFile | undefined {
  const entry = privateEntryOf(bytes)
  if (!entry) return undefined
  const word = entry.isDigested ? TRIED.find((tried) => isDigestOf(tried, bytes)) : undefined
  return {
    what: `a key store of Java with a ${entry.kind}`,
    isLocked: word === undefined,
    ...(word !== undefined && { besides: 'a passphrase that everybody tries opens it' }),
  }
}

/** What keytool's own manual and the build tools give to every store. */
const TRIED = ['changeit', 'changeme', 'password', 'android', 'secret', '123456', '']

/** Of a JKS and JCEKS: https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/security/provider/JavaKeyStore.java */
function isDigestOf(word: string, bytes: Buffer): boolean {
  const digest = createHash('sha1').update(Buffer.from(word, 'utf16le').swap16()).update('Mighty Aphrodite')
  return digest.update(bytes.subarray(0, -20)).digest().equals(bytes.subarray(-20))
}

/** Object identifiers as DER writes them, in Latin-1. */
const PKCS = '\x2a\x86\x48\x86\xf7\x0d\x01'
const IN_PKCS12 = `\x06\x09${PKCS}\x07`
/** RFC 7292, section 4.2: a key in the clear, and one that a passphrase shrouds. */
const KEY_BAG = `\x06\x0b${PKCS}\x0c\x0a\x01\x01`
const SHROUDED_BAG = `\x06\x0b${PKCS}\x0c\x0a\x01\x02`

/** PKCS#12, and keys in PKCS#8, PKCS#1 and SEC1: one ASN.1 sequence that is the whole file. */
function ofSequence(bytes: Buffer): KeyFile | undefined {
  const body = sequenceOf(bytes)
  if (!body) return undefined
  const start = body.toString('latin1', 0, 40)
  if (start.startsWith('\x02\x01\x03\x30') && start.includes(IN_PKCS12)) {
    // Stores of Windows and Java with nothing but certificates have no bag of a key outside of what is encrypted.
    if (body.includes(KEY_BAG, 0, 'latin1')) return { what: 'a PKCS#12 store with a private key' }
    const isShrouded = body.includes(SHROUDED_BAG, 0, 'latin1')
    return isShrouded ? { what: 'a PKCS#12 store with a private key', isLocked: true } : undefined
  }
  if (PLAIN_KEY.test(start)) return { what: 'a private key in DER' }
  return LOCKED_KEY.test(start) ? { what: 'a private key in DER', isLocked: true } : undefined
}

const LENGTH = '(?:[\\0-\\x7f]|\\x81[^]|\\x82[^]{2})'
/**
 * A version; behind it the algorithm of PKCS#8 (RFC 5958), the modulus of an RSA key (RFC 8017), or the bytes of one of an
 * elliptic curve (RFC 5915), which are as many as those of its curve's order.
 */
const PLAIN_KEY = new RegExp(
  `^\\x02\\x01(?:[\\0\\x01]\\x30${LENGTH}\\x06[\\x03-\\x0a][\\x2a\\x2b]|\\0\\x02${LENGTH}\\0[\\x80-\\xff]|\\x01\\x04[\\x14-\\x42][^]{0,38})`,
)
/** An algorithm of PKCS#5 or PKCS#12 alone before what it encrypted: RFC 5958, section 3. */
const LOCKED_KEY = new RegExp(
  `^\\x30${LENGTH}\\x06[\\x09\\x0a]\\x2a\\x86\\x48\\x86\\xf7\\x0d\\x01[\\x05\\x0c]`,
)

/** What a sequence holds that is as long as the bytes are; of indefinite length, as some write PKCS#12, to the end. */
function sequenceOf(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== 0x30 || bytes.length < 24) return undefined
  const first = bytes[1]!
  if (first === 0x80) return bytes.subarray(2)
  if (first > 0x83) return undefined
  const more = first > 0x80 ? first - 0x80 : 0
  const length = more === 0 ? first : bytes.readUIntBE(2, more)
  return length === bytes.length - 2 - more ? bytes.subarray(2 + more) : undefined
}

/** A packet of a secret key begins the file: RFC 9580, sections 4.2 and 5.5.3. */
function ofOpenPgp(bytes: Buffer): KeyFile | undefined {
  const [tag = 0, length = 0] = bytes
  const old = [0x94, 0x95].indexOf(tag)
  const at = old >= 0 ? old + 2 : tag !== 0xc5 ? -1 : length < 192 ? 2 : length < 224 ? 3 : 6
  const [version = 0, algorithm = 0] = at < 0 ? [] : [bytes[at], bytes[at + 5]]
  const isKey = version === 4 && [1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28].includes(algorithm)
  return isKey ? { what: 'a private key of OpenPGP', isLocked: true } : undefined
}
