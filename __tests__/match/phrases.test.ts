/** Passwords that stand at a place instead of behind a name: in commands, calls, data sources and settings. */
import generic from '../../patterns/secrets/generic.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { drawn } from '../support/drawn.ts'

const scanner = new Scanner(generic)
const password = `${drawn('base62', 10, 3)}7q`
const hex = drawn('hex', 18, 4).toUpperCase()

const valuesIn = (text: string, isWanted = (_name: string) => true): string[] =>
  scanner
    .scan(Buffer.from(text))
    .filter(({ context }) => isWanted(context.name))
    .map(({ value }) => value)
const passwordsIn = (text: string) => valuesIn(text, (name) => name === 'password')

/** `§` stands for the password. */
const given = (text: string, value: string) => text.replaceAll('§', value)

describe('the password', () => {
  test.each([
    'mysql -u root -p§ shop',
    'mongosh -u admin -p § db',
    "sqlcmd -S db -U sa -P '§' -Q x",
    'az login --service-principal -u a -p § --tenant b',
    'unzip -P § a.zip',
    '7z x -p§ a.7z',
    'openssl enc -aes-256-cbc -in a -k §',
    'smbclient //nas/share -U robot%§',
    'lftp -u robot,§ ftp.kettle.dev',
    'xfreerdp /v:kettle.dev /u:robot /p:§',
    'htpasswd -bc .htpasswd robot §',
    'net use Z: \\\\nas\\share § /user:robot',
    'sqlplus app/§@ORCL',
    'docker login -u robot \\\n  -p § registry.kettle.dev',
  ])('of a command: %s', (text) => {
    expect(valuesIn(given(text, password))).toContain(password)
  })

  test.each([
    's.login("ops", "§")',
    'requests.get(url, auth=("robot", "§"))',
    'requests.get(url, auth=HTTPBasicAuth(user, "§"))',
    "new mysqli('db.kettle.dev', 'app', '§', 'shop')",
    "new PDO('mysql:host=db', 'app', '§')",
    'DriverManager.getConnection("jdbc:mysql://db/shop", "app", "§")',
    'DriverManager.getConnection(\n    url, user(), "§")',
    'pymysql.connect("db.kettle.dev", "app", "§", "shop")',
    'ssh.connect(host, 22, "root", "§")',
    'ftplib.FTP("ftp.kettle.dev", "app", "§")',
    'new NetworkCredential("robot", "§")',
    'req.SetBasicAuth(user, "§")',
    'smtp.PlainAuth("", "robot", "§", host)',
    "req.basic_auth 'robot', '§'",
    "DBI->connect('dbi:mysql:shop', 'app', '§')",
    'cx_Oracle.connect("app/§@db.kettle.dev/ORCL")',
    'jdbc:oracle:thin:app/§@db.kettle.dev:1521:ORCL',
    'sql.Open("mysql", "app:§@tcp(db.kettle.dev:3306)/shop")',
  ])('of a call: %s', (text) => {
    expect(valuesIn(given(text, password))).toContain(password)
  })

  test.each([
    'requirepass §',
    'masterauth "§"',
    'bindpw §',
    'user admin insecure-password §',
    'stats auth admin:§',
    'username admin privilege 15 password 0 §',
    'tacacs-server key §',
    'radius-server host 10.1.2.3 key 7 §',
    'crypto isakmp key § address 10.1.2.3',
    'snmp-server community § RW',
    '<!-- --><string name="db_password">§</string>',
    '<AdministratorPassword>\n<Value>§</Value>',
    '{"key": "password", "value": "§"}',
    'SetEnv DB_PASSWORD §',
    'conn = "Server=db;Uid=app;PWD=§"',
  ])('of a setting: %s', (text) => {
    expect(valuesIn(given(text, password))).toContain(password)
  })

  test('that a router can show again', () => {
    expect(passwordsIn(`enable password 7 ${hex}`)).toEqual([hex])
  })
})

describe('is none', () => {
  test.each([
    'ssh -p § host',
    'mkdir -p §',
    'docker run -p § image',
    "socket.connect('clicked', 'app', '§')",
    'signal.connect(button, "clicked", "§")',
    'connect("db.kettle.dev", "app", §)',
    'snmp-server community public RO',
    'rootpw {SSHA}§',
    '<a href="/reset-password">§</a>',
    'listen tcp(§)',
  ])('%s', (text) => {
    expect(passwordsIn(given(text, password))).toEqual([])
  })
})
