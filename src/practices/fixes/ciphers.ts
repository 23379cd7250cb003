/** Encryption and hashes of passwords that hold, in the words of each language's usual library. */
import type { Language } from '../../documents/paths.ts'

const NODE_GCM =
  "const nonce = crypto.randomBytes(12)   // another one for every message\nconst cipher = crypto.createCipheriv('aes-256-gcm', key, nonce)"
const JAVA_GCM =
  'cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));   // of AES/GCM/NoPadding, with 12 random bytes for every message'
const NODE_SLOW = 'await argon2.hash(password)   // of the package argon2'
const JAVA_SLOW = 'Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(password)'

const GCM: Readonly<Record<Language, string>> = {
  javascript: NODE_GCM,
  typescript: NODE_GCM,
  tsx: NODE_GCM,
  python:
    'nonce = os.urandom(12)   # another one for every message\nsealed = AESGCM(key).encrypt(nonce, data, None)',
  go: 'aead, err := cipher.NewGCMWithRandomNonce(block)   // from Go 1.24 on; the nonce stands before the text',
  java: JAVA_GCM,
  kotlin:
    'cipher.init(Cipher.ENCRYPT_MODE, key, GCMParameterSpec(128, nonce))   // of AES/GCM/NoPadding, with 12 random bytes for every message',
  csharp:
    'var nonce = RandomNumberGenerator.GetBytes(12);   // another one for every message\nusing var aes = new AesGcm(key, 16);\naes.Encrypt(nonce, plain, sealedText, tag);',
  ruby: "cipher = OpenSSL::Cipher.new('aes-256-gcm').encrypt\ncipher.key = key\nnonce = cipher.random_iv",
  php: "$nonce = random_bytes(12);   // another one for every message\n$sealed = openssl_encrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $nonce, $tag);",
  rust: 'let nonce = Aes256Gcm::generate_nonce(&mut OsRng);   // another one for every message\nlet sealed = Aes256Gcm::new(&key).encrypt(&nonce, text)?;',
}

const SLOW: Readonly<Record<Language, string>> = {
  javascript: NODE_SLOW,
  typescript: NODE_SLOW,
  tsx: NODE_SLOW,
  python: 'argon2.PasswordHasher().hash(password)   # of the package argon2-cffi',
  go: 'argon2.IDKey([]byte(password), salt, 1, 64*1024, 4, 32)   // of golang.org/x/crypto/argon2, with a random salt',
  java: `${JAVA_SLOW};`,
  kotlin: JAVA_SLOW,
  csharp: 'new PasswordHasher<User>().HashPassword(user, password)',
  ruby: 'BCrypt::Password.create(password)',
  php: 'password_hash($password, PASSWORD_ARGON2ID)',
  rust: 'Argon2::default().hash_password(password.as_bytes(), &SaltString::generate(&mut OsRng))?',
}

/** Authenticated encryption with a nonce of its own for every message. */
export const sealed = (language: Language): string => GCM[language]

/** A hash that is slow to try. */
export const slowly = (language: Language): string => SLOW[language]
