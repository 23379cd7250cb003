/** Ciphers and modes that can be broken, by the calls that choose them in ten languages. */
import type { Call, Code, NamedValue } from '../../documents/code/code.ts'
import { type Expression, namesIn } from '../../documents/expression.ts'
import { givenOnce } from './given.ts'

const WEAK_CIPHER =
  /(?:^|[-_/])(?:ecb|des|des3|des-?ede3?(?:wrap)?|3des|a?rc[24]|arcfour|bf|blowfish|cast5?|idea|seed)(?:[-_/]|$)|^AES$|^PBEWith(?:MD5|SHA1)And(?:DES|RC\d|TripleDES)/i
// Java writes `RSA/ECB/…`, where the mode is only a word.
const TAKES_CIPHER =
  /(?:^|\.)(?:createCipheriv|createDecipheriv|Cipher\.getInstance|Cipher\.new|openssl_encrypt|openssl_decrypt)$/
const WEAK_CALL =
  /(?:^|\.)(?:DES3?|ARC[24]|RC4|Blowfish|CAST|TripleDES)\.new$|^pyDes\.(?:des|triple_des)$|(?:^|\.)(?:DES|TripleDES|RC2)CryptoServiceProvider$|(?:^|\.)Cipher\.(?:aes_\d+_ecb|des_\w+|rc4|bf_\w+)$|^(?:blowfish|cast5)\.NewCipher$|(?:^|\.)algorithms\.(?:TripleDES|ARC4|Blowfish|IDEA|CAST5|SEED)$|(?:^|\.)modes\.ECB$|^(?:des|rc4)\.New(?:TripleDES)?Cipher$|(?:^|\.)(?:DES|TripleDES|RC2)\.Create$|^(?:crypto\.)?create(?:Cipher|Decipher)$|(?:^|\.)CryptoJS\.(?:DES|TripleDES|RC4)\.encrypt$/

const OF_MCRYPT = /^MCRYPT_(?:DES\w*|3DES|TRIPLEDES|RC[24]|ARCFOUR\w*|BLOWFISH\w*|CAST_\w+|MODE_ECB)$/

/** The classes of OpenSSL's ciphers, whose mode is an argument: `OpenSSL::Cipher::AES.new(256, :ecb)`. */
const OF_RUBY = /(?:^|\.)OpenSSL\.Cipher\.(AES\d*|BF|CAST5?|DES3?|IDEA|RC[24]|SEED)\.new$/
/** Crates of RustCrypto: `Des::new(key)`, `ecb::Encryptor::<Aes128>::new(key)`. */
const OF_RUST =
  /(?:^|\.)(?:(?:Des|Tdes(?:Ede|Eee)[23]|Rc[24]|Blowfish)(?:::)?\.new(?:_from_slice)?|ecb(?:\.|::)(?:En|De)cryptor(?:::)?\.new(?:_from_slices?)?|Ecb(?:::)?\.new(?:_from_slices|_var|_fix))$/

/** What is wrong with the cipher or mode that a call chooses. */
export function weakCipherIn(call: Call, code: Code): string | undefined {
  if (/(?:^|\.)NullCipher$/.test(call.callee)) return 'encrypts nothing'
  const ofRuby = code.language === 'ruby' ? OF_RUBY.exec(call.callee)?.[1] : undefined
  const isRust = code.language === 'rust' && OF_RUST.test(call.callee)
  if (WEAK_CALL.test(call.callee) || isRust || (ofRuby && !ofRuby.startsWith('AES')))
    return 'is a cipher that can be broken'
  if (ofRuby && call.arguments.some(({ value }) => /^:?ecb$/i.test(textOf(value))))
    return 'uses ECB, which shows repetition'
  if (
    call.arguments.some(
      ({ value }) =>
        namesIn(value).some((name) => /(?:^|\.)(?:MODE_ECB|CipherMode\.ECB|mode\.ECB)$/.test(name)) &&
        (value.kind !== 'object' || /crypt$/.test(call.callee)),
    )
  )
    return 'uses ECB, which shows repetition'
  if (
    /^mcrypt_(?:en|de)crypt$/.test(call.callee) &&
    call.arguments.some(({ value }) => namesIn(value).some((name) => OF_MCRYPT.test(name)))
  )
    return 'uses a cipher or mode that can be broken'
  if (!TAKES_CIPHER.test(call.callee)) return undefined
  const named = call.arguments
    .map(({ value }) => givenOnce(value, code)?.value ?? value)
    .find((value) => value.kind === 'string' && !/^RSA/i.test(value.value) && WEAK_CIPHER.test(value.value))
  if (named) return 'uses a cipher or mode that can be broken'
  return undefined
}

const textOf = (value: Expression): string =>
  value.kind === 'string' ? value.value : 'text' in value ? value.text : ''

/** `aes.Mode = CipherMode.ECB` of C#; in an object or a call the call is reported. */
export const weakModeOf = ({ kind, value }: NamedValue): string | undefined =>
  (kind === 'field' || kind === 'variable') && value.kind === 'name' && value.text === 'CipherMode.ECB'
    ? 'is ECB, which shows repetition'
    : undefined
