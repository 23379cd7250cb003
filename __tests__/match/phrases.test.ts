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
    "echo '§' | sudo -S apt-get update",
    'echo "§" | docker login -u robot --password-stdin',
    "printf '%s\\n' '§' | passwd --stdin root",
    'echo "root:§" | chpasswd',
    'useradd -m robot -p "§"',
    'expect "password:"\nsend "§\\r"',
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
    'WiFi.begin("homenet", "§");',
    'credentials += Credentials("Realm", "repo.kettle.dev", "robot", "§")',
    'Map.of("user", "svc", "password", "§")',
    'driver.find_element(By.ID, "password").send_keys("§")',
    "fill_in 'Password', with: '§'",
    'if (password.equals("§")) return true;',
    'let password = String::from("§");',
    'std::string password{"§"};',
    "$opt{password} = '§';",
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
    'env:\n  - name: DB_PASSWORD\n    value: §',
    'env:\r\n  - name: "API_KEY"\r\n    value: "§"',
    'env: [{ name: DB_PASSWORD, value: § }]',
    '- ParameterKey: DBPassword\n  ParameterValue: §',
    'name  = "DB_PASSWORD"\nvalue = "§"',
    '<property name="password"\n          value="§"/>',
    '<name>fs.s3a.secret.key</name>\n<value>§</value>',
    '<param-name>password</param-name>\n<param-value>§</param-value>',
    'createUser robot SHA "§" AES',
    'enable password §',
    'username ops privilege 15 password §',
    ' neighbor 10.1.2.3 password §',
    ' key-string §',
    ' ppp chap password §',
    ' ip ospf authentication-key §',
    'proxy_set_header X-Api-Key §;',
    'fastcgi_param DB_PASSWORD §;',
    'rootpw --plaintext §',
    'd-i passwd/root-password password §',
    '<stringProp name="password">§</stringProp>',
    '<stringProp name="Argument.name">password</stringProp>\n<stringProp name="Argument.value">§</stringProp>',
    '<con:name>apiKey</con:name><con:value>§</con:value>',
    '<meta-data android:name="dev.kettle.API_KEY" android:value="§" />',
    'buildConfigField "String", "API_KEY", "\\"§\\""',
    '{default_pass, <<"§">>}',
  ])('of a setting: %s', (text) => {
    expect(valuesIn(given(text, password))).toContain(password)
  })

  test.each([
    'The password for root is "§".',
    'password is § for now',
    'login: robot / §',
    'Credentials: robot@kettle.dev / §',
  ])('of a sentence: %s', (text) => {
    expect(valuesIn(given(text, password))).toContain(password)
  })

  test('by which Magento encrypts', () => {
    const key = password.repeat(3)
    expect(passwordsIn(`'crypt' => [\n  'key' => '${key}'`)).toEqual([key])
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
    'password is required',
    'login: robot / admin',
    'enable password authentication',
    'username and password are kept',
    'enable password 5 $1$§',
    'rootpw --iscrypted §',
  ])('%s', (text) => {
    expect(passwordsIn(given(text, password))).toEqual([])
  })
})
