/** How a line looks on which something is encrypted or hashed: other files are spared the check for weak ciphers and hashes. */
import type { LineGate } from '../../../patterns/rule.ts'
import { ALL_BUT_PYTHON } from '../line-gates.ts'

export const PROTECTING_LINES: readonly LineGate[] = [
  {
    words: [
      'cipher',
      'openssl_',
      'des',
      'arc2',
      'arc4',
      'blowfish',
      'cast',
      'algorithms.',
      'ecb',
      'rc4',
      'cryptojs',
      'rc2',
      'mcrypt_',
    ],
    shape:
      /cipher(?:\s*\.\s*(?:getInstance|new)|::(?:aes_\d+_ecb|des_|rc4|bf_))|(?<=create(?:De)?|Null)cipher|openssl_(?:en|de)crypt|(?:DES3?|ARC[24]|Blowfish|CAST5?|RC[24])(?:\s*\.\s*(?:new|Create)|CryptoServiceProvider)|algorithms\.|(?<=MODE_|Modes?\.)ECB|\becb::|(?<=OpenSSL::)cipher::[A-Z]|(?:(?<=\bT?)des\w*|\b(?:rc[24]|blowfish))(?:::<[^>\n]*>)?::new|CryptoJS|mcrypt_|(?<=pyDes\.|pyDes\.triple_)des/iy,
  },
  {
    words: ['cipher.new', '.seal', '.new', 'modes.', 'parameterspec'],
    shape:
      /cipher\.New(?:OFB|CTR|CFBEnc|CBCEnc)|\.Seal\s*\(|(?<=AES|DES3?|ChaCha20\w*|Salsa20|Blowfish)\.new\s*\(|modes\.(?:CBC|CFB|CTR|GCM|OFB)|(?<=Iv|GCM)ParameterSpec/y,
  },
  // Python's `from Crypto.Cipher import DES as D`.
  {
    words: ['cipher', 'hashlib', 'pydes'],
    shape: /(?:cipher|hashlib|pyDes)(?:[^\n]*\n){0,3}?[^\n]*?\sas\s/iy,
    before: /\b(?:from|import)\s[^\n]*$/i,
    not: ALL_BUT_PYTHON,
  },
  { words: ['iv'], shape: /\bIV\s*=[^=]|(?<=\.)iv\s*=\s*["'\w]/y },
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
  {
    words: ['md5', 'sha'],
    shape: /(?:md5|sha-?\d)(?:[^\n]*\n){0,3}?[^\n]*?(?:pass|pw|token|secret)/iy,
  },
  {
    words: ['md5', 'sha'],
    shape: /(?:md5|sha-?\d)/iy,
    before: /(?:pass|pw|token|secret)[^\n]*(?:\n[^\n]*){0,3}$/i,
  },
  {
    words: ['encrypt'],
    shape: /encrypt\w*\s*[(=:<]/iy,
    before:
      /(?:function|def|func|fn|fun|static|public|private|const|let|var)\s[^\n]*$|(?:^|\n)\s*(?:async\s+)?_?$/i,
  },
]
