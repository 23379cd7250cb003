/** Calls of libraries that take a key or a password, wherever in their arguments it stands: what they get runs. */
import type { Call, Code, NamedValue } from '../../documents/code/code.ts'
import { argumentOf, type Expression, propertyOf, type StringExpression } from '../../documents/expression.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { givenTo } from './given.ts'
import { resolveString } from './resolve.ts'

/** The argument's index, or its name or the property of an options argument. */
const TAKERS: readonly (readonly [RegExp, number | readonly string[]])[] = [
  [/(?:^|\.)(?:session|expressSession|cookieSession|getIronSession)$/i, ['secret', 'keys', 'password']],
  [/(?:^|\.)cookieParser$/, 0],
  [/(?:^|\.)(?:NextAuth|betterAuth|auth0|expressOidc)$/, ['secret', 'clientSecret']],
  [/Strategy$/, ['clientSecret', 'consumerSecret']],
  [/(?:^|\.)(?:createHmac|createCipheriv|createDecipheriv|createCipher|createDecipher)$/, 1],
  [/(?:^|\.)hmac\.new$/, 0],
  [/(?:^|\.)hmac\.New$/, 1],
  [/(?:^|\.)HMAC\.(?:hexdigest|digest|base64digest)$/, 1],
  [/(?:^|\.)hash_hmac$/, 2],
  [/(?:^|\.)\w*(?:Hmac|HMAC)\w*(?:::)?\.new_(?:from_slice|varkey)$/, 0],
  [/(?:^|\.)HMACSHA(?:1|256|384|512)$/, 0],
  [/\.Create(?:En|De)cryptor$/, 0],
  [/(?:^|\.)(?:SecretKeySpec|DESKeySpec|DESedeKeySpec|PBEKeySpec)$/, 0],
  [/(?:^|\.)(?:Fernet|AES\.new|aes\.NewCipher|Rfc2898DeriveBytes)$/, 0],
  [/(?:^|\.)(?:URLSafeTimedSerializer|URLSafeSerializer|TimestampSigner|EncryptedCookieStorage)$/, 0],
  [/(?:^|\.)(?:sessions\.New(?:Cookie|Filesystem)Store|cookie\.NewStore|securecookie\.New)$/, 0],
  [/(?:^|\.)CryptoJS\.(?:AES\.(?:en|de)crypt|Hmac\w+)$/, 1],
  [/(?:^|\.)(?:PasswordAuthentication|UsernamePasswordCredentials|NetworkCredential)$/, 1],
  [/(?:^|\.)KeyStore\.PasswordProtection$/, 0],
  [/(?:^|\.)(?:\w*[kK]ey[sS]tore|ks)(?:\.getInstance)?\.load$/, 1],
  [/^DriverManager\.getConnection$/, 2],
  [/(?:^|\.)PKey\.(?:RSA|EC|DSA)\.new$/, 1],
  [/(?:^|\.)(?:mysqli(?:_connect)?|PDO)$/, 2],
  [/(?:^|\.)(?:smtplib\.SMTP|smtp\w*|mailserver|imap\w*)(?:_SSL)?\.login$/i, 1],
  [/(?:^|\.)Message(?:Encryptor|Verifier)\.new$/, 0],
  [/^(?:ldap_bind|odbc_p?connect|mssql_connect|db2_connect|maxdb_connect|ibase_connect)$/, 2],
  [/^oci_(?:p|new_)?connect$/, 1],
  [/^(?:MySQLdb|pymysql|pymssql)(?:\.connections)?\.(?:connect|Connection)$/, 2],
  [/^(?:cx_Oracle|oracledb)\.connect$/, 1],
  [/\.simple_bind(?:_s)?$/, 1],
  [/(?:^|\.)(?:authPassword|ssh2_auth_password)$/, 1],
  [
    /(?:^|\.)(?:MongoCredential\.create\w*Credential|transport\.connect|SshClient|SftpClient|ScpClient|Sequelize)$/,
    2,
  ],
  [/(?:^|\.)gomail\.New(?:Plain)?Dialer$/, 3],
  [/(?:^|\.)(?:smtp|client|mail\w*)\.Authenticate$/i, 1],
  [/(?:^|\.)(?:createSecretKey|scryptSync|pbkdf2Sync|KeyGenerator\.new)$/, 0],
  [/(?:^|\.)basicAuth$/, ['users']],
  [/(?:^|\.)SessionMiddleware$/, ['secret_key']],
  [/(?:^|\.)http_basic_authenticate_with$/, ['password']],
  [/(?:^|\.)(?:mysql2?|promise|pg|oracledb)\.create(?:Connection|Pool)$/, ['password']],
]

/** What every installation of Java has by itself. */
const OPENS_NOTHING = /^changeit$/
/** A database in the program's own memory is nobody else's. */
const OWN_DATABASE = /^jdbc:(?:h2:mem|hsqldb:mem|derby:memory|sqlite):?/

/** The expressions that a call takes as a key; none for other calls. */
export function keysOf(call: Call, code: Code, file: SourceFile): readonly Expression[] {
  if (code.language === 'ruby' && /\.(?:export|to_pem)$/.test(call.callee)) return exportedWith(call)
  if (/\.[bB]ind$/.test(call.callee)) return boundWith(call)
  const [, place] = TAKERS.find(([callee]) => callee.test(call.callee)) ?? []
  if (place === undefined) return []
  if (typeof place === 'number') {
    const key = argumentOf(call, place) ?? argumentOf(call, 'key')
    const first = argumentOf(call, 0)
    if (!key || (first?.kind === 'string' && OWN_DATABASE.test(first.value))) return []
    return OPENS_NOTHING.test(resolveString(key, file)?.string.value ?? '') ? [] : [key]
  }
  const options = call.arguments.flatMap(({ value }) => [value, ...objectsNamed(value, code)])
  const keys = place.flatMap((name) => [
    ...present(argumentOf(call, name)),
    ...options.flatMap((option) => present(propertyOf(option, name))),
  ])
  return keys.flatMap((key) =>
    key.kind === 'list'
      ? key.items
      : key.kind === 'object'
        ? key.properties.map(({ value }) => value)
        : [key],
  )
}

/** A directory is bound with the name of an entry: `client.bind('cn=reader,dc=shop', 'password')` */
function boundWith(call: Call): readonly Expression[] {
  const entry = argumentOf(call, 0)
  return entry?.kind === 'string' && /^(?:cn|uid|ou|dc)=/i.test(entry.value)
    ? present(argumentOf(call, 1))
    : []
}

/** `key.export(cipher, 'pass phrase')` */
function exportedWith(call: Call): readonly Expression[] {
  const cipher = argumentOf(call, 0)
  const named = cipher?.kind === 'name' ? cipher.text : cipher?.kind === 'call' ? cipher.callee : ''
  return /cipher/i.test(named) ? present(argumentOf(call, 1)) : []
}

/** `aes.Key = …` of C#, `cipher.key = …` of Ruby. */
export function isCipherKey(named: NamedValue, code: Code, text: string): boolean {
  const { start, end } = named.nameRange
  if (!/^[Kk]ey$/.test(named.name)) return false
  const place = text.slice(Math.max(0, start - 40), end)
  if (CIPHER_FIELD.test(place)) return true
  const owner = /(\w+)\.Key$/.exec(place)?.[1]
  const made =
    owner === undefined
      ? code.calls.filter((call) => argumentOf(call, 'Key') === named.value)
      : givenTo(owner, code).map(({ value }) => value)
  return made.some((value) => value.kind === 'call' && MAKES_CIPHER.test(value.callee))
}
/** `Aes.Create()`, `new AesManaged { Key = … }` */
const MAKES_CIPHER =
  /(?:^|\.)(?:Aes|Rijndael|DES|TripleDES|RC2)(?:Managed|Cng|CryptoServiceProvider|\.Create)?$|(?:^|\.)SymmetricAlgorithm\.Create$/
const CIPHER_FIELD = /(?:aes|rijndael|des|rc2|hmac|cipher|crypto\w*)\.[Kk]ey$/i

const present = (expression: Expression | undefined): Expression[] => (expression ? [expression] : [])

/** `const options = { secret: … }; session(options)` */
const objectsNamed = (value: Expression, code: Code): Expression[] =>
  value.kind === 'name'
    ? givenTo(value.text, code).flatMap((named) => (named.value.kind === 'object' ? [named.value] : []))
    : []

/** Go's driver of MySQL: `user:password@tcp(host:3306)/name` */
export function passwordOfSource({ value, range }: StringExpression): StringExpression | undefined {
  const [, head = '', password = ''] = /^(\w[\w.-]*:)([^@:/\s%$<{*]{3,})@(?:tcp|unix)\(/.exec(value) ?? []
  const start = range.start + head.length
  return password === ''
    ? undefined
    : { kind: 'string', value: password, range: { start, end: start + password.length } }
}

/** Four words or more in place of a value. */
const SENTENCE = /^[a-z]+(?:[-_ ][a-z]+){3,}$/i

/** What a call gives a name: `x.setPassword("…")`, `props.put("password", "…")`. */
export interface Handed {
  readonly name: string
  readonly value: Expression
}

const PAIRS =
  /(?:^|\.)(?:put|set|setProperty|set_property|setdefault|config|constant|define|add|addHeader|setHeader|setenv|putIfAbsent|withProperty|property)$/

export function handedBy(call: Call): Handed | undefined {
  const [first, second, third] = call.arguments
  if (first && !second && first.name === undefined) {
    const name = /(?:^|\.)(?:set_?|with_?)?([A-Za-z]\w*)$/.exec(call.callee)?.[1] ?? ''
    // Hashed for the time that it takes: the text says what for, and nothing is compared with it.
    if (/hash/i.test(name) && first.value.kind === 'string' && SENTENCE.test(first.value.value))
      return undefined
    return call.callee.includes('.') && /pass(?:word|wd|phrase)$|^(?:secret_?key|api_?key)$/i.test(name)
      ? { name, value: first.value }
      : undefined
  }
  if (!first || !second || third || first.name !== undefined || !PAIRS.test(call.callee)) return undefined
  const key = first.value
  if (key.kind === 'string') return { name: key.value.replace(/^.*[.:]/, ''), value: second.value }
  // JNDI's name for a password.
  return key.kind === 'name' && /(?:^|\.)SECURITY_CREDENTIALS$/.test(key.text)
    ? { name: 'SECURITY_PASSWORD', value: second.value }
    : undefined
}

/** Calls that compare: `password.equals("…")`, `"…".equals(password)`, `strcmp($password, '…')`. */
export function comparedBy(call: Call): readonly [Expression, Expression] | undefined {
  const [first, second] = call.arguments
  if (!first) return undefined
  const [compares, owner] =
    /^(?:(.+)\.)?(?:equals|equalsIgnoreCase|contentEquals|Equals|eql|eq)$/.exec(call.callee) ?? []
  const left: Expression | undefined =
    call.receiver ?? (owner === undefined ? undefined : { kind: 'name', text: owner, range: call.range })
  if (compares !== undefined && left && !second) return [left, first.value]
  return second && /^(?:strcmp|hash_equals)$|(?:^|\.)compare_digest$/.test(call.callee)
    ? [first.value, second.value]
    : undefined
}

/** What a name says last, or the header that a request is asked for: `request.headers.get('X-Api-Key')` */
export function comparedName(compared: Expression): string | undefined {
  if (compared.kind === 'name') return compared.text.slice(compared.text.lastIndexOf('.') + 1)
  const header =
    compared.kind === 'call' && READS_HEADER.test(compared.callee) ? compared.arguments[0] : undefined
  return header?.value.kind === 'string' ? header.value.value : undefined
}
const READS_HEADER = /(?:^|\.)(?:[Gg]et|header|getHeader|headers)$/
