import type { Call, Code, FunctionCode, NamedValue } from '../../src/documents/code/code.ts'
import type { Expression } from '../../src/documents/expression.ts'
import { isCode, isTest, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { PROTECTING_LINES } from '../../src/practices/code/cipher-lines.ts'
import { hashFed, hashIn, hashStored } from '../../src/practices/code/fast-hash.ts'
import { hasFixedNonce, isFixedField } from '../../src/practices/code/fixed-nonce.ts'
import { encodingIn } from '../../src/practices/code/only-encodes.ts'
import { weakHashers, weakHashIn } from '../../src/practices/code/slow-hash.ts'
import { weakCipherIn, weakModeOf } from '../../src/practices/code/weak-cipher.ts'
import { sealed, slowly } from '../../src/practices/fixes/ciphers.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

interface Found {
  readonly range: Expression['range']
  readonly what: string
}

export default defineDocumentRule({
  id: 'crypto-secret-weak-cipher',
  title: 'Secret protected with a cipher or hash that does not',
  why: 'Old ciphers, modes without a random nonce and fast hashes give the secret back to whoever gets hold of the stored form.',
  remediation:
    'Encrypt with AES-256-GCM and a random nonce; store passwords with a slow hash such as argon2id.',
  severity: 6.5,
  cites: [
    { document: 'S1', line: 41, practice: 'Values are encrypted with AES-256-GCM.' },
    { document: 'S3', line: 137, practice: 'Stored data is encrypted with AES-256.' },
  ],
  confidence: 'medium',
  files: (path) => isCode(path) && !isTest(path) && !isVendored(path),
  keywords: [
    'cipher',
    'ecb',
    'rc2',
    'blowfish',
    'md5',
    'sha1',
    'sha256',
    'DES',
    'ARC4',
    'rc4',
    'encrypt',
    'createHash',
    'MessageDigest',
    'bcrypt',
    'pbkdf2',
    'scrypt',
    'PBEKeySpec',
    'Rfc2898',
    'PasswordEncoder',
    'PasswordHasher',
    'password_hash',
    'make_password',
    'pyDes',
    'schemes',
  ],
  lines: PROTECTING_LINES,
  *check(file) {
    const code = file.code()
    if (!code) return
    const ciphers = [
      ...code.calls
        // A library's own function of that name is not the one of Node.
        .filter(({ callee }) => !code.functions.some(({ name }) => name === callee))
        .flatMap((call) => [...cipherIn(call, code), ...nonceIn(call, code)]),
      ...code.named.flatMap((named) => fieldIn(named, code)),
      ...code.functions.flatMap((made) => only(made, code)),
    ]
    const hashes = [
      ...code.calls.flatMap((call) => [...hashIn(call, code), ...hashStored(call, code)]),
      ...code.calls.flatMap((call) => [...hashFed(call, code), ...weakHashIn(call, code)]),
      ...code.named.flatMap((named) => weakHashers(named)),
    ]
    yield* hits(file, ciphers, sealed(code.language))
    // Pwned Passwords is asked by SHA-1, and keeps nothing: https://haveibeenpwned.com/API/v3#PwnedPasswords
    if (!/pwnedpasswords/i.test(file.text)) yield* hits(file, hashes, slowly(code.language))
  },
  examples: [
    { files: { 'a.js': "crypto.createCipheriv('aes-256-ecb', key, null)\n" }, at: ['a.js:1'] },
    {
      files: {
        'a.py':
          'stored = hashlib.md5(password)\nstored = generate_password_hash(password, method="sha256")\nstored = make_password(password, hasher="md5")\n',
        'A.java':
          'class A {\n  static final String ALGORITHM = "ARCFOUR";\n  Cipher c = Cipher.getInstance(ALGORITHM);\n}\n',
      },
      at: ['A.java:3', 'a.py:1', 'a.py:2', 'a.py:3'],
    },
    { files: { 'a.py': 'stored = hashlib.sha256((password + s).encode()).hexdigest()\n' }, at: ['a.py:1'] },
    { files: { 'a.js': "crypto.createHash('sha1').update(password).digest('hex')\n" }, at: ['a.js:1'] },
    { files: { 'a.js': "crypto.createCipheriv('aes-256-cbc', key, 'kettle-bruise-91')\n" }, at: ['a.js:1'] },
    {
      files: {
        'A.java': 'class A { Cipher c = Cipher.getInstance("DES/CBC/PKCS5Padding"); }\n',
        'a.py': 'AES.new(key, AES.MODE_ECB)\n',
        'a.rb':
          "OpenSSL::Cipher::AES.new(256, :ecb)\nOpenSSL::Cipher::BF.new('cbc')\nOpenSSL::Cipher::AES.new(256, :gcm)\n",
        'a.rs':
          'fn f() {\n    let a = Rc4::<_>::new(key);\n    let b = ecb::Encryptor::<Aes128>::new(key);\n    let c = Aes256Gcm::new(key);\n}\n',
      },
      at: ['A.java:1', 'a.py:1', 'a.rb:1', 'a.rb:2', 'a.rs:2', 'a.rs:3'],
    },
    {
      files: {
        'A.java': 'class A { Cipher c = new NullCipher(); }\n',
        'a.js':
          "const none = ''\ncrypto.createCipheriv('aes-256-cbc', key, '')\ncrypto.createCipheriv('aes-256-gcm', key, none)\ncrypto.createCipheriv('aes-256-cbc', key, new Uint8Array(16))\ncrypto.createCipheriv('aes-256-cbc', key, Buffer.from([1, 2, 3, 4]))\n",
      },
      at: ['A.java:1', 'a.js:2', 'a.js:3', 'a.js:4', 'a.js:5'],
    },
    {
      files: {
        'a.py':
          'from Crypto.Cipher import DES as D, AES as A\nimport hashlib as h\nD.new(k)\nA.new(k, A.MODE_CBC, b"kettle-once-more")\nstored = h.md5()\nstored.update(password.encode())\n',
        'b.py':
          'from cryptography.hazmat.primitives.ciphers import (\n    algorithms as alg,\n)\nc = Cipher(alg.TripleDES(key))\n',
        'c.py': 'from hashlib import md5 as quick\nstored = quick(password)\n',
      },
      at: ['a.py:3', 'a.py:4', 'a.py:6', 'b.py:4', 'c.py:2'],
    },
    {
      files: {
        'a.js':
          "function save(user, text) {\n  const digest = crypto.createHash('md5').update(text).digest('hex')\n  user.setPassword(digest)\n}\n",
        'b.php': '<?php\n$pass = md5($text);\n$user->setPassword($pass);\n',
        'a.py': 'user.set_password(hashlib.md5(text).hexdigest())\n',
        'A.java':
          'class A {\n  void f(Cipher c) {\n    c.init(1, key, new IvParameterSpec(new byte[] {1, 2, 3, 4}));\n    c.init(1, key, new IvParameterSpec(new byte[16]));\n  }\n}\n',
      },
      at: ['A.java:3', 'A.java:4', 'a.js:3', 'a.py:1', 'b.php:3'],
    },
    {
      files: {
        'a.go':
          'package a\n\nvar nonce = []byte("kettle-once")\n\nfunc f(g cipher.AEAD, text []byte) []byte {\n\treturn g.Seal(nil, nonce, text, nil)\n}\n',
        'a.py': "cipher = AES.new(key, AES.MODE_CBC, b'\\x00' * 16)\n",
        'A.java':
          'class A {\n  void f(Cipher c) {\n    byte[] iv = new byte[16];\n    c.init(1, key, new IvParameterSpec(iv));\n  }\n}\n',
      },
      at: ['A.java:4', 'a.go:6', 'a.py:1'],
    },
    {
      files: {
        'a.cs':
          'class A {\n  void F(byte[] data) {\n    cipher.IV = new byte[16];\n    cipher.IV = Encoding.ASCII.GetBytes("kettle-once-more");\n  }\n}\n',
        'a.rb': "cipher = OpenSSL::Cipher.new('AES-256-CBC')\ncipher.iv = 'kettle-once-more'\n",
        'a.php':
          "<?php\n$iv = 'kettle-once-more';\n$sent = openssl_encrypt($text, $method, $key, 0, $iv);\n$mark = hash_hmac('sha256', $sent . $iv, $key);\n",
        'a.kt': 'fun f(c: Cipher) = c.init(1, key, IvParameterSpec(ByteArray(16)))\n',
      },
      at: ['a.cs:3', 'a.cs:4', 'a.kt:1', 'a.php:3', 'a.rb:2'],
    },
    {
      files: {
        'a.go':
          'package a\n\nfunc f(password string) []byte {\n\th := sha1.New()\n\th.Write([]byte(password))\n\treturn h.Sum(nil)\n}\n',
        'a.py': 'h = hashlib.md5()\nh.update(password.encode())\nuser.set_password(h.hexdigest())\n',
        'A.java':
          'class A {\n  byte[] f(String password) {\n    return MessageDigest.getInstance("MD5").digest(password.getBytes());\n  }\n}\n',
        'a.cs':
          'class A { void F() {\n  var stored = MD5.Create().ComputeHash(Encoding.UTF8.GetBytes(password));\n} }\n',
      },
      at: ['A.java:3', 'a.cs:2', 'a.go:5', 'a.py:2', 'a.py:3'],
    },
    { files: { 'a.js': 'function encryptToken(token) {\n  return btoa(token)\n}\n' }, at: ['a.js:2'] },
    {
      files: {
        'a.kt': 'MessageDigest.getInstance("SHA-256").digest(password.bytes())\n',
        'a.php': '<?php\n$stored = md5($password);\n',
        'a.rb': 'secure_compare(Digest::SHA256.hexdigest(password), user.stored)\n',
      },
      at: ['a.kt:1', 'a.php:2', 'a.rb:1'],
    },
  ],
  counterExamples: [
    { files: { 'a.js': "crypto.createCipheriv('aes-256-gcm', key, crypto.randomBytes(12))\n" }, at: [] },
    {
      files: {
        'a.go':
          'package a\n\nfunc f(g cipher.AEAD, text []byte) []byte {\n\tnonce := make([]byte, 12)\n\trand.Read(nonce)\n\treturn g.Seal(nil, nonce, text, nil)\n}\n',
        'a.py':
          'cipher = AES.new(key, AES.MODE_CBC, get_random_bytes(16))\nother = AES.new(key, AES.MODE_CBC, iv)\n',
        'A.java':
          'class A {\n  void f(Cipher c) {\n    byte[] iv = new byte[16];\n    random.nextBytes(iv);\n    c.init(1, key, new IvParameterSpec(iv));\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'a.cs':
          'class A {\n  void F() {\n    cipher.IV = iv;\n    var own = new byte[16];\n    random.GetBytes(own);\n    cipher.IV = own;\n  }\n}\n',
        'a.rb': "iv = 'kettle-once-more'\ncipher.iv = cipher.random_iv\n",
        'a.go':
          'package a\n\nfunc scramblePassword(password string) {\n\th := sha1.New()\n\th.Write([]byte(password))\n}\n\nfunc f(name string) {\n\th := sha1.New()\n\th.Write([]byte(name))\n}\n',
        'a.py': 'h = hashlib.sha1()\nh.update(page.encode())\n',
      },
      at: [],
    },
    {
      files: {
        'a.py':
          'mark = hashlib.sha1(secret.encode())\nha1 = hashlib.md5(join(user, realm, password))\nhashlib.sha256(file)\nhashlib.md5(cache_key)\nbcrypt.hashpw(password, salt)\n',
        'a.js':
          "crypto.createCipheriv('chacha20', key, '')\nconst iv = new Uint8Array(16)\ncrypto.getRandomValues(iv)\ncrypto.createCipheriv('aes-256-cbc', key, iv)\nconst nonce = new Uint8Array(12)\nnonce.set(counter)\ncrypto.createCipheriv('aes-256-gcm', key, nonce)\n",
      },
      at: [],
    },
    {
      files: {
        'a.js': "crypto.createHash('sha256').update(apiKey).digest('hex')\n",
        'b.py': 'from kettle.Cipher import DES as D\nimport kettle as D\nD.new(k)\n',
        'A.java': 'class A { Cipher c = Cipher.getInstance("AES/GCM/NoPadding"); }\n',
        'rc2.js': 'const createCipher = function (key) {\n  return key\n}\ncreateCipher(key)\n',
        'a.rb':
          'wanted = Digest::SHA256.hexdigest(ENV.fetch("KETTLE_PASSWORD"))\nActiveSupport::SecurityUtils.secure_compare(Digest::SHA256.hexdigest(password), wanted)\n',
        'a.py': 'def encrypted_disk_check(disk):\n    return base64.b64encode(disk)\n',
        'c.py':
          'stored = generate_password_hash(password, method="pbkdf2:sha256")\nstored = make_password(password, hasher="argon2")\n',
        'd.py':
          'digest = hashlib.sha256(text).hexdigest()\nuser.set_password(text)\nuser.set_name(hashlib.md5(text).hexdigest())\n',
      },
      at: [],
    },
  ],
})

function* hits(file: SourceFile, found: readonly Found[], fix: string): Generator<Hit> {
  for (const { range, what } of found)
    yield { path: file.path, range, resource: what, message: what, severity: severityAt(file.path, 6.5), fix }
}

const nonceIn = (call: Call, code: Code): Found[] =>
  hasFixedNonce(call, code)
    ? [{ range: call.range, what: `${call.callee} uses the same nonce for every message` }]
    : []

const fieldIn = (named: NamedValue, code: Code): Found[] => {
  const what = isFixedField(named, code) ? 'is the same nonce for every message' : weakModeOf(named)
  return what === undefined ? [] : [{ range: named.nameRange, what: `${named.name} ${what}` }]
}

const only = (made: FunctionCode, code: Code): Found[] =>
  encodingIn(made, code).map(({ range }) => ({
    range,
    what: `${made.name} only encodes, which anybody undoes`,
  }))

const cipherIn = (call: Call, code: Code): Found[] => {
  const what = weakCipherIn(call, code)
  return what === undefined ? [] : [{ range: call.range, what: `${call.callee} ${what}` }]
}
