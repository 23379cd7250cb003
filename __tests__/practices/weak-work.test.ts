/** Slow hashes with too little work or one salt for everybody, tokens without signatures, and versions of TLS by their constants. */
import { practices } from '../../patterns/practices/index.ts'
import { hitPlaces } from '../support/practice.ts'

type Files = Readonly<Record<string, string>>

const found = (rule: string, files: Files) =>
  hitPlaces(
    practices.filter(({ id }) => id === rule),
    { files, at: [] },
  )
const java = (line: string) => `class A {\n  void f(String password) {\n    ${line}\n  }\n}\n`
const csharp = (line: string) => `using JWT;\nclass A { void F(string password) {\n${line}\n} }\n`

test.each<[file: string, line: string, isWeak: boolean]>([
  ['a.js', "crypto.pbkdf2Sync(password, salt, 500, 64, 'sha512')\n", true],
  ['a.js', "crypto.pbkdf2Sync(password, salt, 310000, 64, 'sha512')\n", false],
  ['a.js', "crypto.pbkdf2Sync(seed, salt, 1, 64, 'sha512')\n", false],
  ['a.js', "crypto.scryptSync(password, 'kettle', 32)\n", true],
  ['a.js', 'crypto.scryptSync(password, crypto.randomBytes(16), 32)\n', false],
  ['a.js', 'const ROUNDS = 4\nbcrypt.hashSync(user.password, ROUNDS)\n', true],
  ['a.js', 'bcrypt.hash(password, 12)\n', false],
  ['a.js', 'CryptoJS.PBKDF2(password, salt, { iterations: 100 })\n', true],
  ['a.js', "crypto.createHmac('md5', key).update(user.password)\n", true],
  ['a.py', "hashlib.pbkdf2_hmac('sha256', password, b'kettle', 300000)\n", true],
  ['a.py', "hashlib.pbkdf2_hmac('sha256', password, salt, 300000)\n", false],
  ['a.py', 'bcrypt.hashpw(password, bcrypt.gensalt(rounds=5))\n', true],
  ['a.py', "PASSWORD_HASHERS = ['django.contrib.auth.hashers.MD5PasswordHasher']\n", true],
  ['a.py', "PASSWORD_HASHERS = ['x.Argon2PasswordHasher', 'x.MD5PasswordHasher']\n", false],
  ['a.php', "<?php $h = password_hash($password, PASSWORD_BCRYPT, ['cost' => 5]);\n", true],
  ['a.rs', 'fn f() {\n    let mut h = Sha1::new();\n    h.update(password.as_bytes());\n}\n', true],
  ['a.rs', 'fn f() {\n    let mut h = Sha1::new();\n    h.update(file.as_bytes());\n}\n', false],
  ['a.rs', 'fn f() { openssl::hash::hash(MessageDigest::md5(), password.as_bytes()); }\n', true],
  ['a.rs', 'fn f() { let c = Ecb::<Aes128, Pkcs7>::new_from_slices(key, &[]); }\n', true],
  ['A.java', java('Hashing.md5().hashString(password, UTF_8);'), true],
  ['A.java', java('Hashing.md5().hashString(name, UTF_8);'), false],
  ['A.java', java('DigestUtils.md5DigestAsHex(password.getBytes());'), true],
  ['A.java', java('return new LdapShaPasswordEncoder();'), true],
  ['a.php', "<?php $h = hash('md5', $password);\n", true],
  ['a.php', "<?php $h = hash('sha384', $page);\n", false],
  ['a.php', '<?php mcrypt_encrypt(MCRYPT_DES, $key, $text, MCRYPT_MODE_CBC, $iv);\n', true],
  ['a.go', 'package a\n\nvar h, err = bcrypt.GenerateFromPassword(pw, bcrypt.MinCost)\n', true],
  ['a.go', 'package a\n\nvar h, err = bcrypt.GenerateFromPassword(pw, bcrypt.DefaultCost)\n', false],
  ['a.rb', "OpenSSL::PKCS5.pbkdf2_hmac(password, salt, 100, 32, 'sha256')\n", true],
  ['a.rb', 'OpenSSL::Digest::MD5.digest(user.password)\n', true],
  ['a.rb', 'BCrypt::Password.create(password, cost: 4)\n', true],
  ['a.rs', 'fn f() { let c = openssl::symm::Cipher::aes_128_ecb(); }\n', true],
  ['a.rs', 'fn f() { let c = openssl::symm::Cipher::aes_256_gcm(); }\n', false],
  ['A.java', java('new PBEKeySpec(password.toCharArray(), salt, 100, 256);'), true],
  ['A.java', java('new PBEKeySpec(password.toCharArray(), salt, 600000, 256);'), false],
  ['A.java', java('return NoOpPasswordEncoder.getInstance();'), true],
  ['A.java', java('encoders.put("noop", NoOpPasswordEncoder.getInstance());'), false],
  ['A.java', java('return new BCryptPasswordEncoder(4);'), true],
  ['A.java', java('return new BCryptPasswordEncoder();'), false],
  ['a.cs', csharp('new Rfc2898DeriveBytes(password, salt);'), true],
  ['a.cs', csharp('new Rfc2898DeriveBytes(password, salt, 600000, name);'), false],
  ['a.cs', csharp('aes.Mode = CipherMode.ECB;'), true],
  ['a.cs', csharp('aes.Mode = CipherMode.CBC;'), false],
])('a password is hashed slowly, and a cipher holds: %s %s', async (file, line, isWeak) => {
  expect(await found('crypto-secret-weak-cipher', { [file]: line })).toHaveLength(isWeak ? 1 : 0)
})

test.each<[file: string, line: string, isTaken: boolean]>([
  ['a.py', 'import jwt\njwt.encode(claims, key, algorithm=None)\n', true],
  ['a.py', "import jwt\njwt.encode(claims, key, algorithm='HS256')\n", false],
  ['a.py', 'from jose import jwt\nclaims = jwt.get_unverified_claims(token)\n', true],
  ['A.java', java('Jwts.builder().setSubject(name).compact();'), true],
  ['A.java', java('Jwts.builder().setSubject(name).signWith(key).compact();'), false],
  ['a.cs', csharp('decoder.Decode(token, key, false);'), true],
  ['a.cs', csharp('decoder.Decode(token, key, verify: true);'), false],
  ['a.cs', csharp('o.SignatureValidator = (token, _) => new JwtSecurityToken(token);'), true],
  ['a.cs', csharp('o.SignatureValidator = (token, _) => Verified(token);'), false],
])('a token has a signature that somebody looks at: %s %s', async (file, line, isTaken) => {
  expect(await found('jwt-verify-disabled', { [file]: line })).toHaveLength(isTaken ? 1 : 0)
})

test.each<[file: string, line: string, isOld: boolean]>([
  ['a.php', '<?php curl_setopt($c, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0);\n', true],
  ['a.php', '<?php curl_setopt($c, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);\n', false],
  ['a.php', "<?php $o = ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT];\n", true],
  ['A.java', java('b.tlsVersions(TlsVersion.TLS_1_2, TlsVersion.TLS_1_1);'), true],
  ['A.java', java('b.tlsVersions(TlsVersion.TLS_1_2, TlsVersion.TLS_1_3);'), false],
  [
    'A.java',
    `class A {\n  static final String P = "TLSv1.1";\n  Object c = SSLContext.getInstance(P);\n}\n`,
    true,
  ],
  ['a.py', 'import ssl\ncontext.maximum_version = ssl.TLSVersion.TLSv1_1\n', true],
  ['a.rb', 'context.min_version = OpenSSL::SSL::TLS1_VERSION\n', true],
  ['a.rs', 'fn f() { b.min_tls_version(tls::Version::TLS_1_0); }\n', true],
  ['a.rs', 'fn f() { b.min_tls_version(tls::Version::TLS_1_2); }\n', false],
])('versions of TLS are new enough: %s %s', async (file, line, isOld) => {
  expect(await found('tls-weak-version', { [file]: line })).toHaveLength(isOld ? 1 : 0)
})
