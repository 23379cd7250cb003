/** How a line looks on which something is encrypted or hashed: other files are spared the check for weak ciphers and hashes. */
import type { LineGate } from '../../../patterns/rule.ts'

export const PROTECTING_LINES: readonly LineGate[] = [
  {
    words: [
      'cipher',
      'openssl_',
      'des',
      'arc',
      'blowfish',
      'cast',
      'algorithms.',
      'ecb',
      'rc4',
      'cryptojs',
      'rc2',
      'mcrypt',
    ],
    shape:
      /create(?:C|Dec)ipher|NullCipher|Cipher\s*\.\s*(?:getInstance|new)|openssl_(?:en|de)crypt|(?:DES3?|ARC[24]|Blowfish|CAST|TripleDES)\s*\.\s*(?:new|Create)|RC2\.Create|algorithms\.|MODE_ECB|Mode\.ECB|modes\.ECB|(?:des|rc4|blowfish|cast5)\.New|CryptoJS|mcrypt_|pyDes\.|CryptoServiceProvider|Cipher::(?:aes_\d+_ecb|des_|rc4|bf_)|\b(?:RC4|Blowfish)\.new|OpenSSL::Cipher::[A-Z]|\b(?:Des|Tdes\w+|Rc[24]|Blowfish)(?:::<[^>\n]*>)?::new|\becb::/i,
  },
  {
    words: ['cipher.new', '.seal', '.new', 'modes.', 'parameterspec'],
    shape:
      /cipher\.New(?:OFB|CTR|CFBEnc|CBCEnc)|\.Seal\s*\(|(?:AES|DES3?|ChaCha20\w*|Salsa20|Blowfish)\.new\s*\(|modes\.(?:CBC|CFB|CTR|GCM|OFB)|(?:Iv|GCM)ParameterSpec/,
  },
  // Python's `from Crypto.Cipher import DES as D`.
  {
    words: ['cipher', 'hashlib', 'pydes'],
    shape: /\b(?:from|import)\s[^\n]*(?:cipher|hashlib|pyDes)[\s\S]*?\sas\s/i,
  },
  { words: ['iv'], shape: /\bIV\s*=[^=]|\.iv\s*=\s*["'\w]/ },
  // A slow hash, and what it is given.
  {
    words: [
      'pbkdf2',
      'pbekeyspec',
      'rfc2898',
      'scrypt',
      'bcrypt',
      'password_hash',
      'passwordencoder',
      'passwordhasher',
      'make_password',
      'schemes',
    ],
    shape:
      /pbkdf2\w*["'\s]*[(.]|PBEKeySpec\s*\(|Rfc2898DeriveBytes|scrypt(?:Sync)?\s*[(.]|(?:gen_?salt(?:Sync)?|bcrypt(?:js)?\.hash(?:Sync)?|HashPassword|GenerateFromPassword)\s*\([^\n]*(?:\b\d\b|MinCost|[A-Z_]{4,})|PASSWORD_HASHERS|schemes\s*=\s*\[|(?:NoOp|Standard|Md[45]|Sha|MessageDigest|BCrypt)PasswordEncoder|password_hash\([^\n]*(?:cost|["'])|make_password\(|Password\.create[^\n]*cost/i,
  },
  // A fast hash, and what it is given.
  { words: ['md5', 'sha'], shape: /(?:md5|sha-?\d)[\s\S]*(?:pass|pw|token|secret)/i },
  { words: ['pass', 'pw', 'token', 'secret'], shape: /(?:md5|sha-?\d)/i },
  {
    words: ['encrypt'],
    shape:
      /(?:function|def|func|fn|fun|static|public|private|const|let|var)\s[^\n]*?_?encrypt\w*\s*[(=:<]|^\s*(?:async\s+)?_?encrypt\w*\s*[(=:]/im,
  },
]
