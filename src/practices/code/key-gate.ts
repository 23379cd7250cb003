/** How a line looks on which something takes a key or a password, see `key-takers.ts`; wider than what reads the program. */
import type { LineGate } from '../../../patterns/rule.ts'
import { ALL_BUT_RUBY } from '../line-gates.ts'

/** A cipher of C#, whatever the name that it is kept under. */
const MAKES_CIPHER: LineGate = {
  words: ['aes', 'rijndael', 'des', 'tripledes', 'rc2', 'symmetricalgorithm'],
  shape:
    /(?<!\w)(?:Aes|Rijndael|(?:Triple)?DES|RC2)(?:Managed|Cng|CryptoServiceProvider|\s*\.\s*Create)?\s*[({]|SymmetricAlgorithm\s*\.\s*Create/y,
}

/** Functions of frameworks and of cryptography that take a key, and settings that are one. */
export const TAKES_KEY: readonly LineGate[] = [
  {
    words: [
      'session',
      'cookieparser',
      'nextauth',
      'betterauth',
      'auth0',
      'expressoidc',
      'createhmac',
      'createcipher',
      'createdecipher',
      'createencryptor',
      'createdecryptor',
      'hmac.',
      'hmacsha',
      'hash_hmac',
      'keyspec',
      'rfc2898derivebytes',
      'encryptedcookiestorage',
      'newstore',
      'newcookiestore',
      'newfilesystemstore',
      'securecookie.new',
      'cryptojs.',
      'passwordauthentication',
      'usernamepasswordcredentials',
      'networkcredential',
      'passwordprotection',
      'ks.load',
      'drivermanager.getconnection',
      'createconnection',
      'createpool',
      'fernet',
      'aes.new',
      'newcipher',
      'urlsafe',
      'timestampsigner',
    ],
    shape:
      /(?:(?<=(?<![\w$])(?:express|cookie|getIron)?)[sS]ession(?=\s*\(\s*[^\s)])|SessionMiddleware|cookieParser|NextAuth|betterAuth|auth0|expressOidc|create(?:Hmac|Cipher\w*|Decipher\w*)|Create(?:En|De)cryptor|hmac\.[nN]ew|HMAC\.\w+|HMACSHA\d+|hash_hmac|KeySpec|Rfc2898DeriveBytes|EncryptedCookieStorage|New(?:Cookie|Filesystem)?Store|securecookie\.New|CryptoJS\.[\w.]+|PasswordAuthentication|UsernamePasswordCredentials|NetworkCredential|PasswordProtection|ks\.load|DriverManager\.getConnection|createConnection|createPool|Fernet|AES\.new|NewCipher|URLSafe\w*Serializer|TimestampSigner)\s*\(/y,
  },
  { words: ['keystore'], shape: /[kK]ey[sS]tore(?:\.getInstance\([^)]*\))?\.load\s*\(/y },
  {
    words: ['new_from_slice', 'new_varkey'],
    shape: /new_(?:from_slice|varkey)\s*\(/y,
    before: /(?:Hmac|HMAC)[^\n(;]{0,60}::$/,
  },
  { words: ['mysqli', 'pdo'], shape: /(?:mysqli(?:_connect)?|PDO)\s*\([^,;]*,[^,;]*,\s*["'$]/y },
  {
    words: ['.login'],
    shape: /\.login\s*\([^,]*,/y,
    before: /(?:smtp|imap|mailserver)\w*(?:\([^)]*\))?$/i,
  },
  {
    words: ['export', 'to_pem'],
    shape: /(?:export|to_pem)[\s(][^,\n]*[cC]ipher[^,\n]*,/y,
    not: ALL_BUT_RUBY,
  },
  {
    words: [
      'messageencryptor',
      'messageverifier',
      'pkey::',
      'http_basic_authenticate_with',
      '@tcp(',
      '@unix(',
    ],
    shape: /Message(?:Encryptor|Verifier)\.new[\s(]+\S|PKey::\w+\.new|http_basic|@/y,
  },
  {
    words: ['.key'],
    shape: /\.[kK]ey\s*=[^=]/y,
    before: /(?:aes|rijndael|des|rc2|hmac|cipher|crypto\w*)$/i,
  },
  { words: ['.key'], shape: /\.Key\s*=[^=]/y, before: /\w$/, also: MAKES_CIPHER },
  { words: ['key = new byte', 'key = encoding', 'key = convert'], shape: /\bKey = /y, also: MAKES_CIPHER },
  // A directory, bound with the name of an entry and its password.
  { words: ['simple_bind'], shape: /simple_bind(?:_s)?\s*\(\s*[^\n]{2,200},\s*["'`]/y },
  { words: ['bind'], shape: /[bB]ind\s*\(\s*["'`](?:cn|uid|ou|dc)=[^\n]{1,200},\s*["'`]/iy },
  {
    words: [
      'ldap_bind',
      'odbc_',
      'oci_',
      'mssql_',
      'db2_',
      'maxdb_',
      'ibase_',
      'mysqldb',
      'pymysql',
      'pymssql',
      'cx_oracle',
      'oracledb',
      'mongocredential',
      'transport.connect',
      'authpassword',
      'auth_password',
      'sshclient',
      'sftpclient',
      'scpclient',
      'sequelize',
      'dialer',
      '.authenticate',
      'createsecretkey',
      'scryptsync',
      'pbkdf2sync',
      'basicauth',
      'keygenerator.new',
    ],
    shape:
      /(?:ldap_bind|(?:odbc|mssql|db2|maxdb|ibase|oci)_\w*connect|(?:MySQLdb|pymysql|pymssql|cx_Oracle|oracledb)[\w.]*\.[cC]onnect(?:ion)?|authPassword|auth_password|MongoCredential\.create\w+|transport\.connect|(?:Ssh|Sftp|Scp)Client|Sequelize|Dialer|\.Authenticate|createSecretKey|scryptSync|pbkdf2Sync|basicAuth|KeyGenerator\.new)\s*\((?:[^,\n]{0,80},){0,3}[^,\n]{0,40}["'`]/y,
  },
  {
    words: ['pwd'],
    shape: /\b(?:pwd|PWD)\d?["']?\s*(?::\s*\w+\s*)?(?:=>|[:=])\s*["'](?=[^"'/\\\s]{6,}["'])/y,
  },
  {
    words: ['secret_key', 'sessionsecret', 'session_secret', 'cookiesecret', 'cookie_secret'],
    shape:
      /(?:(?:SECRET_KEY|secret_key)(?:_BASE|_base)?|(?:session|cookie|SESSION_|COOKIE_)(?:Secret|SECRET))["'\]]*\s*[=:]/y,
  },
]

/** `new FacebookStrategy({ clientSecret: … })`: what takes it by that name alone. The options may be named elsewhere. */
export const TAKES_CLIENT_SECRET: LineGate = {
  words: ['strategy'],
  shape: /Strategy\s*\(/y,
  also: { words: ['clientsecret', 'consumersecret'], shape: /clientSecret|consumerSecret/y },
}
