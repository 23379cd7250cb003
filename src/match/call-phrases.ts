/** Passwords in calls, known by their place: the second of what logs in, the third of what connects to a host. */
import type { Phrase } from './phrase.ts'

const QUOTED = String.raw`[bBrRuUfFLN@]?(?<quote>["'])(?<value>(?:\\.|(?!\k<quote>)[^\\\n]){3,200})\k<quote>`
const LITERAL = String.raw`(?:"[^"\n]{0,160}"|'[^'\n]{0,160}')`
/** A name, a member of something, or a call of it without arguments. */
const NAME = String.raw`[\w$.>\[\]:-]{1,80}(?:\(\))?`
const ARGUMENT = `(?:${LITERAL}|${NAME})`
/** An address, or what is named as one: other things connect too. */
const HOST = String.raw`(?:["'](?:localhost|(?:[\w-]{1,60}\.)+[\w-]{1,60})(?::\d{1,5})?["']|[\w$.>]{0,60}(?:host|server|addr)\w{0,20}(?:\(\))?)`
const NEXT = String.raw`\s{0,20},\s{0,40}`

const form = (...parts: readonly string[]): readonly RegExp[] => [
  new RegExp(String.raw`^[\w.:>-]{1,60}\s?[( ]\s{0,40}${parts.join(NEXT)}`, 'i'),
]
const ofUser = form(ARGUMENT, QUOTED)
/** The host's port may stand before the user. */
const ofHost = form(String.raw`${HOST}(?:${NEXT}\d{1,5})?`, ARGUMENT, QUOTED)
const ofSource = form(ARGUMENT, ARGUMENT, QUOTED)
/** A realm, a host, a user and a password, as sbt takes them: https://www.scala-sbt.org/1.x/docs/Publishing.html#Credentials */
const ofRealm = form(ARGUMENT, HOST, ARGUMENT, QUOTED)
const ofOracle = [/^\w+\.connect\(\s*["'][\w.]{1,60}\/(?<value>[^\s"'@/]{4,60})@/i]

/** A user and a password. */
const LOGINS = [
  'networkcredential(',
  'setbasicauth(',
  'set_basic_auth(',
  'userpassword(',
  'basic_auth(',
  'basic_auth ',
  'basicauth(',
  'httpbasicauth(',
  'httpdigestauth(',
  'passwordauthentication(',
  'usernamepasswordcredentials(',
  'usernamepasswordcredential(',
  'basicawscredentials(',
  'credentials.basic(',
  'oci_connect(',
  'wifi.begin(',
]
/** A host, a user and a password. */
const OF_HOSTS = ['connect(', 'ftp(', 'ftp_tls(']
/** The same, under names that nothing else has; or what is logged into, a user and a password. */
const OF_SOURCES = [
  'mysql_connect(',
  'mysql_pconnect(',
  'mysqli_connect(',
  'mysqli(',
  'pdo(',
  'getconnection(',
  'dbi->connect(',
  'plainauth(',
  'ftp_login(',
  'ssh2_auth_password(',
  'imap_open(',
]

/** As Go's driver of MySQL takes it: https://github.com/go-sql-driver/mysql#dsn-data-source-name */
const BEFORE_PROTOCOL = [/(?<![\w.-])[\w.-]{1,60}:(?<value>[^\s"'`/]{3,120})@$/]
export const DATA_SOURCES: readonly Phrase[] = [
  ['tcp(', BEFORE_PROTOCOL],
  ['unix(', BEFORE_PROTOCOL],
]

export const CALLS: readonly Phrase[] = [
  ...LOGINS.map((words): Phrase => [words, ofUser]),
  ...OF_HOSTS.map((words): Phrase => [words, ofHost]),
  ...OF_SOURCES.map((words): Phrase => [words, ofSource]),
  // Of app/etc/env.php: https://experienceleague.adobe.com/docs/commerce-operations/configuration-guide/files/config-reference-envphp.html
  [
    "crypt' =>",
    [/^crypt' =>\s{0,8}(?:\[|array\s?\()\s{0,40}'key' => (?<quote>')(?<value>[\w+/=-]{32,200})'/],
  ],
  ['credentials(', ofRealm],
  ['oracle:thin:', [/^oracle:thin:[\w.-]{1,60}\/(?<value>[^\s"']{4,60})@(?=[\w.:/-])/i]],
  ['cx_oracle.connect(', ofOracle],
  ['oracledb.connect(', ofOracle],
]
