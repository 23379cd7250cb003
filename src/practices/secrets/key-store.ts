/** Stores of keys and certificates as Java writes them: whether an entry of one is more than a certificate. */

export interface PrivateEntry {
  readonly kind: 'private key' | 'secret key'
  /** A digest that the passphrase goes into ends the store. */
  readonly isDigested: boolean
}

/** Undefined where there is none, and where the bytes are no such store or end before one. */
export function privateEntryOf(bytes: Buffer): PrivateEntry | undefined {
  if (bytes.length < 32) return undefined
  const reader = new Reader(bytes)
  if (MAGIC.includes(reader.number(4))) return ofJks(reader)
  return bytes.readUInt32BE(4) === BKS_SALT ? ofBks(reader) : undefined
}

/** Of JKS and JCEKS. */
const MAGIC = [0xfeedfeed, 0xcececece]
/** Bytes of salt in the header of a BKS, which has no magic number: its version of 1 or 2 stands before. */
const BKS_SALT = 20

/** https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/com/sun/crypto/provider/JceKeyStore.java */
function ofJks(reader: Reader): PrivateEntry | undefined {
  const version = reader.number(4)
  for (let left = reader.number(4); left > 0; left--) {
    const tag = reader.number(4)
    if (tag === 1) return { kind: 'private key', isDigested: true }
    if (tag === 3) return { kind: 'secret key', isDigested: true }
    if (tag !== 2) return undefined
    reader.skip(reader.number(2)) // alias
    reader.skip(8) // date
    if (version === 2) reader.skip(reader.number(2)) // type of the certificate
    reader.skip(reader.number(4))
  }
  return undefined
}

/** https://github.com/bcgit/bc-java/blob/main/prov/src/main/java/org/bouncycastle/jcajce/provider/keystore/bc/BcKeyStoreSpi.java */
function ofBks(reader: Reader): PrivateEntry | undefined {
  reader.skip(reader.number(4)) // salt
  reader.skip(4) // iterations
  for (let type = reader.number(1); type !== 0; type = reader.number(1)) {
    if (type > 4) return undefined
    // A sealed entry is a key, and of which kind is sealed with it.
    if (type !== 1) return { kind: type === 3 ? 'secret key' : 'private key', isDigested: false }
    reader.skip(reader.number(2)) // alias
    reader.skip(8) // date
    for (let chain = reader.number(4); chain > 0 && !reader.isOver; chain--) skipCertificate(reader)
    skipCertificate(reader)
  }
  return undefined
}

function skipCertificate(reader: Reader): void {
  reader.skip(reader.number(2)) // its type
  reader.skip(reader.number(4))
}

/** Numbers with their highest byte first; zero behind the end. */
class Reader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get isOver(): boolean {
    return this.#at > this.#bytes.length
  }

  /** @param length in bytes, 6 at most */
  number(length: number): number {
    const at = this.#at
    this.#at += length
    return this.isOver ? 0 : this.#bytes.readUIntBE(at, length)
  }

  skip(length: number): void {
    this.#at += length
  }
}
