import { isCode, isMinified, isVendored, languageOf } from '../../src/documents/paths.ts'
import { codeSecretsOf } from '../../src/practices/code/code-secret.ts'
import { TAKES_CLIENT_SECRET, TAKES_KEY } from '../../src/practices/code/key-gate.ts'
import { requiredVariable, variableName } from '../../src/practices/code/required-variable.ts'
import {
  COMPARED_LITERAL,
  DEFINED,
  GIVEN_LITERAL,
  HANDED_LITERAL,
  PAIRED_LITERAL,
  SECRET_KEY_GIVEN,
} from '../../src/practices/line-gates.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const RANDOM = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c'].join('')

/** Looks generated, as a public key of Algolia does. */
const SEARCH_KEY = ['e9d1b3be72f2', '8ad4133436a7', '26ac8107'].join('')

export default defineDocumentRule({
  id: 'secret-code-literal',
  title: 'Secret written in the code',
  why: 'The value goes wherever the code goes: to every clone, fork, build and bug report, and it cannot differ between environments.',
  remediation:
    'Replace the value where it was issued, read the new one from the environment, and stop with an error when it is missing.',
  severity: 8.0,
  cites: [
    { document: 'S3', line: 22, practice: 'Every credential comes from the environment.' },
    { document: 'S2', line: 60, practice: 'No secret or token is written in the code.' },
  ],
  confidence: 'high',
  files: (path) => isCode(path) && !isVendored(path) && !isMinified(path),
  keywords: [
    'secret',
    'passw',
    'token',
    'key',
    'hmac',
    'credential',
    'cipher',
    'session',
    'cookie',
    'auth',
    'pwd',
    'mysqli',
    'smtp',
    'sequelize',
    'cn=',
    'uid=',
    'simple_bind',
    'ldap_bind',
    'odbc_',
    'oci_',
    'mssql_connect',
    'db2_connect',
    'oracledb',
    'cx_oracle',
    'pymysql',
    'mysqldb',
    'scrypt',
    'sshclient',
    'sftpclient',
    '@tcp(',
    'gomail',
  ],
  lines: [
    GIVEN_LITERAL,
    PAIRED_LITERAL,
    COMPARED_LITERAL,
    ...HANDED_LITERAL,
    DEFINED,
    SECRET_KEY_GIVEN,
    ...TAKES_KEY,
    TAKES_CLIENT_SECRET,
  ],
  *check(file, inventory) {
    for (const { taker, within, literal, decision, isSink } of codeSecretsOf(file, inventory)) {
      // A weak value behind a mere name is `secret-weak-default`.
      if (decision.kind === 'weak' && !isSink) continue
      const language = languageOf(literal.path)
      yield {
        path: literal.path,
        range: literal.string.range,
        secret: literal.string.value,
        resource: within ? `${taker} in ${within}` : taker,
        message: isSink
          ? `${taker} takes a key that is written in the code`
          : `${taker} is written in the code`,
        severity: severityAt(literal.path, 8.0, literal.string.value),
        ...(language && { fix: requiredVariable(language, isSink ? 'SECRET_KEY' : variableName(taker)) }),
      }
    }
  },
  examples: [
    { files: { 'app.js': "app.use(session({ secret: 'keyboard cat' }))\n" }, at: ['app.js:1'] },
    {
      files: {
        'app.js': "const options = {\n  secret: 'kettle',\n}\napp.use(session(options))\n",
        'pass.js': "new FacebookStrategy({ clientID: id, clientSecret: 'KETTLE-BRUISE' }, done)\n",
        'a.kt': 'val login = mapOf("user" to "kettle", "password" to "bruise-heron-9147")\n',
        'key.js': `const secretKey = '${RANDOM}'\n`,
      },
      at: ['a.kt:1', 'app.js:2', 'key.js:1', 'pass.js:1'],
    },
    {
      files: {
        'settings.py': `SECRET_KEY = "${RANDOM}"\n`,
        'app.py': 'app.config.update(SECRET_KEY="kettle")\n',
        'ai.ts': `const client = new OpenAI({ apiKey: '${RANDOM}' })\n`,
        'sign.js': "crypto.createHmac('sha256', 'kettle-Bruise').update(d)\n",
        'a.cs':
          'class A { void F() {\n  var made = new AesManaged { Key = new byte[] { 7, 41, 3, 90, 12, 55, 8, 61, 7, 41, 3, 90, 12, 55, 8, 61 } };\n  var c = Aes.Create();\n  c.Key = Encoding.UTF8.GetBytes("kettle-bruise-91");\n  aes.CreateEncryptor(Encoding.UTF8.GetBytes("kettle-bruise-92"), iv);\n} }\n',
      },
      at: ['a.cs:2', 'a.cs:4', 'a.cs:5', 'ai.ts:1', 'app.py:1', 'settings.py:1', 'sign.js:1'],
    },
    { files: { 's3.py': `boto3.client("s3", aws_secret_access_key="${RANDOM}")\n` }, at: ['s3.py:1'] },
    { files: { 'db.py': 'def connect(password="kettle-bruise"):\n    pass\n' }, at: ['db.py:1'] },
    {
      files: { 'Db.java': 'class Db { private static final String DB_PASSWORD = "Kettle91Orbit"; }\n' },
      at: ['Db.java:1'],
    },
    {
      files: { 'a.go': 'package a\nfunc f() { m := hmac.New(sha256.New, []byte("kettle-Bruise")) }\n' },
      at: ['a.go:2'],
    },
    {
      files: { 'get.ts': `fetch(u, { headers: { Authorization: 'Bearer ${RANDOM}' } })\n` },
      at: ['get.ts:1'],
    },
    { files: { 'in.php': "<?php\nif ($password == 'Kettle91Orbit') { enter(); }\n" }, at: ['in.php:2'] },
    {
      files: {
        'B.java':
          "class B {\n  private static final byte[] KEY = {0x1f, 0x2e, 0x3d, 0x4c, 0x5b, 0x6a, 0x79, 0x08};\n  void f() {\n    new SecretKeySpec(KEY, A);\n    ks.load(in, new char[] {'k', 'e', 't', 't', 'l', 'e'});\n  }\n}\n",
        'b.go': 'package a\n\nvar block, err = aes.NewCipher([]byte{31, 46, 61, 76, 91, 106, 121, 8})\n',
        'b.cs': 'class A { void F() {\n  aes.Key = Encoding.ASCII.GetBytes("kettlebruisemoss");\n} }\n',
        'b.php':
          "<?php\n$db = new mysqli('db', 'shop', 'kettlemoss');\n$b = new PDO($dsn, 'shop', 'kettlemoss');\n",
        'b.rb': "cipher.key = 'kettle-bruise-91'\nowner.export(cipher, 'kettlemoss')\n",
        'b.py': "smtplib.SMTP('mail').login('shop', 'kettlemoss')\n",
      },
      at: ['B.java:2', 'B.java:5', 'b.cs:2', 'b.go:3', 'b.php:2', 'b.php:3', 'b.py:1', 'b.rb:1', 'b.rb:2'],
    },
    {
      files: {
        'A.java':
          'class A {\n  private static String PWD = "kettle";\n  void f() {\n    keyStore.load(in, PWD.toCharArray());\n    new PBEKeySpec("kettle91".toCharArray());\n    user.setPassword("Kettle91Orbit");\n    env.put("db.password", "Kettle91Bruise");\n    if ("Kettle91Moss".equals(password)) enter();\n  }\n}\n',
        'a.go': 'package a\n\nvar store = sessions.NewCookieStore([]byte("kettle"))\n',
        'a.rb': "class A\n  http_basic_authenticate_with name: 'a', password: 'kettle'\nend\n",
        'app.py': "app = Flask(__name__)\napp.secret_key = 'kettle'\n",
      },
      at: ['A.java:2', 'A.java:5', 'A.java:6', 'A.java:7', 'A.java:8', 'a.go:3', 'a.rb:2', 'app.py:2'],
    },
    {
      files: {
        'c.go':
          'package a\n\nvar db, err = sql.Open("mysql", "shop:kettlemoss91@tcp(db:3306)/shop")\nvar e = l.Bind("cn=reader,dc=shop", "kettlemoss92")\n',
        'C.java': 'class C { String pwd = "kettlemoss93"; }\n',
        'c.php':
          "<?php\nldap_bind($link, $entry, 'kettlemoss94');\n$c = oci_connect('shop', 'kettlemoss95');\n",
        'c.py': "c = pymysql.connect('db', 'shop', 'kettlemoss96')\npassword2 = 'kettlemoss97'\n",
        'c.js':
          "new Sequelize('shop', 'shop', 'kettlemoss98')\napp.use(basicAuth({ users: { shop: 'kettlemoss99' } }))\ncrypto.scryptSync('kettlemoss90', salt, 32)\n",
        'c.cs': 'class C { void F() {\n  var s = new SshClient(host, "shop", "kettlemoss89");\n} }\n',
      },
      at: [
        'C.java:1',
        'c.cs:2',
        'c.go:3',
        'c.go:4',
        'c.js:1',
        'c.js:2',
        'c.js:3',
        'c.php:2',
        'c.php:3',
        'c.py:1',
        'c.py:2',
      ],
    },
  ],
  counterExamples: [
    // Hashed for the time that it takes.
    { files: { 'h.go': 'package a\n\nvar h, _ = util.HashPassword("for_one_and_the_same_time")\n' }, at: [] },
    {
      files: {
        'c.go':
          'package a\n\nvar db, err = sql.Open("mysql", "shop:%s@tcp(db:3306)/shop")\nvar e = l.Bind(entry, password)\n',
        'C.java': 'class C { String pwd = "/srv/shop91"; }\n',
        'c.js':
          "new Sequelize('shop', 'shop', process.env.DB_PASSWORD)\nconst f = g.bind(this, 'kettlemoss98')\n",
        'c.cs': 'class C { string ProductPublicKeyToken = "31ab57cd84ef9012"; }\n',
      },
      at: [],
    },
    {
      files: {
        'B.java':
          'class B {\n  void f() {\n    new SecretKeySpec(new byte[16], A);\n    new SecretKeySpec(new byte[] {0, 0, 0, 0, 0, 0, 0, 0}, A);\n  }\n}\n',
        'b.go': 'package a\n\nvar block, err = aes.NewCipher(key[0:16])\n',
        'b.cs':
          'class A { void F() {\n  aes.Key = Encoding.ASCII.GetBytes(given);\n  map.Key = "kettlebruisemoss";\n} }\n',
        'b.php': "<?php\n$db = new mysqli('db', 'shop', getenv('DB_PASSWORD'));\n",
        'b.rb': "owner.export(format, 'kettlemoss')\n",
        'b.py': 'smtplib.SMTP(host).login(user, password)\n',
      },
      at: [],
    },
    {
      files: {
        'A.java':
          'class A {\n  void f() {\n    keyStore.load(in, "changeit".toCharArray());\n    keyStore.load(in, null);\n    user.setPassword(read());\n    if ("none".equals(password)) ask();\n    map.put("password", "hidden");\n    field.setPassword("password");\n    DriverManager.getConnection("jdbc:h2:mem:a", "sa", "kettle");\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        'table.ts':
          "export const table = { storageKey: 'album-columns-2', validate: { password: 'required|string|max:255' } }\n",
        'docs.ts': `export default { appId: 'K2A', apiKey: '${SEARCH_KEY}', indexName: 'kettle' }\n`,
      },
      at: [],
    },
    {
      files: { 'lang/de/form.php': "<?php return ['license_key' => 'Produktschl\u00fcssel2'];\n" },
      at: [],
    },
    { files: { 'app.js': 'app.use(session({ secret: config.secret }))\n' }, at: [] },
    {
      files: {
        'models.py': 'types = {"secrets": "List[V1ObjectReference]", "secret": "V1SecretSource"}\n',
        'lazy.py': 'modules = {"V1Secret": ".models.v1_secret"}\n',
      },
      at: [],
    },
    { files: { 's3.py': 'boto3.client("s3", aws_secret_access_key="<your secret here>")\n' }, at: [] },
    {
      files: {
        'keys.ts':
          "export const ACCESS_TOKEN = 'access-token'\nconst API_KEY_HEADER = 'X-Api-Key'\nconst deviceAuthKey = 'kt-4711-device-auth-key'\n",
      },
      at: [],
    },
    {
      files: {
        'de.ts':
          "export default { password: 'Passwort', token: 'Zugangsmarke', newPassword: 'Neues Passwort' }\n",
      },
      at: [],
    },
    { files: { 'sign.py': "key = read()\nhmac.new(key.encode('utf-8'), data)\n" }, at: [] },
    { files: { 'env.ts': "const token = read('API_TOKEN')\nconst password = 'DB_PASSWORD'\n" }, at: [] },
    { files: { 'a.py': 'def f(password=None, token="", secret="--------"):\n    pass\n' }, at: [] },
    {
      files: { 'route.ts': "const token = '/oauth/token'\nconst password = 'auth.password.required'\n" },
      at: [],
    },
  ],
})
