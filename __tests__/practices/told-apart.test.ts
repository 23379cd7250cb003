/** What looks like an unsafe practice and is none, beside what is one. */
import { practices } from '../../patterns/practices/index.ts'
import { hitPlaces, runExample } from '../support/practice.ts'

type Files = Readonly<Record<string, string>>

const found = (rule: string, files: Files) =>
  hitPlaces(
    practices.filter(({ id }) => id === rule),
    { files, at: [] },
  )

const job = (...lines: readonly string[]) =>
  `on: push\njobs:\n  a:\n    permissions:\n      contents: write\n${lines.map((line) => `    ${line}\n`).join('')}`
const endpoint = (type: string) =>
  `Resources:\n  Gate:\n    Type: ${type}\n    Properties:\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: "*"\n            Resource: "*"\n`

const group = (parameter: string) =>
  `Parameters:\n  From:\n    Type: String\n    ${parameter}\nResources:\n  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      SecurityGroupIngress:\n        - {FromPort: 22, ToPort: 22, CidrIp: !Ref From}\n`
const database = (kept: string) =>
  `Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: '{{resolve:${kept}}}'\n`

test.each<[what: string, rule: string, files: Files, at: string[]]>([
  [
    'workflow of the repository by its root',
    'ci-unpinned-action-with-secret',
    { '.github/workflows/a.yml': job('uses: $/.github/workflows/b.yml', 'secrets: {t: "${{ secrets.T }}"}') },
    [],
  ],
  [
    'workflow of another repository',
    'ci-unpinned-action-with-secret',
    {
      '.github/workflows/a.yml': job(
        'uses: acme/w/.github/workflows/b.yml@v1',
        'secrets: {t: "${{ secrets.T }}"}',
      ),
    },
    ['.github/workflows/a.yml:6'],
  ],
  [
    'workflow of the repository by its full name',
    'ci-unpinned-action-with-secret',
    {
      '.github/workflows/a.yml': job(
        'uses: acme/w/.github/workflows/b.yml@main',
        'secrets: {t: "${{ secrets.T }}"}',
      ),
      '.github/workflows/b.yml': 'on: workflow_call\njobs: {}\n',
    },
    [],
  ],
  [
    'service of a namespace',
    'http-plain-url',
    {
      'values.yaml':
        'A_WEBHOOK_HOST: http://kettle-server.kettle\nB_WEBHOOK_HOST: http://kettle-server.acme.io\n',
    },
    ['values.yaml:2'],
  ],
  [
    'question to Pwned Passwords',
    'crypto-secret-weak-cipher',
    {
      'a.php':
        "<?php\n$hash = sha1($password);\n$answer = get('https://api.pwnedpasswords.com/range/' . substr($hash, 0, 5));\n",
    },
    [],
  ],
  [
    'name of the variable that a chart is to read',
    'env-fallback-config',
    { 'templates/a.yaml': 'key: {{ .Values.llm.apiSecretKey | default "KETTLE_LLM_API_KEY" }}\n' },
    [],
  ],
  [
    'members of an organisation',
    'iam-secrets-wildcard',
    {
      'a.tf':
        'resource "aws_kms_key" "k" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "kms:Decrypt", Resource = "*", Principal = { AWS = "*" }, Condition = { "ForAnyValue:StringLike" = { "aws:PrincipalOrgPaths" = ["o/r/*"] } } }] })\n}\n',
    },
    [],
  ],
  [
    'check that only hands on what it was told',
    'tls-verify-disabled-code',
    {
      'a.cs':
        'class A { void F(R to, R from) { to.DangerousAcceptAnyServerCertificateValidator = from.DangerousAcceptAnyServerCertificateValidator; } }\n',
    },
    [],
  ],
  [
    'call and the argument that it is found by',
    'tls-verify-disabled-code',
    { 'a.py': 'import aiohttp\nc = aiohttp.TCPConnector(verify_ssl=False)\n' },
    ['a.py:2'],
  ],
  [
    'texts of an interface',
    'jwt-short-secret',
    { 'src/locales/en.json': '{"signing_secret": "Signing Secret"}\n' },
    [],
  ],
  ['command that makes a key', 'jwt-short-secret', { 'a.sh': 'jwt_secret=`make_jwt_secret`\n' }, []],
  [
    'names of the secrets that a step wants',
    'ci-hardcoded-credential',
    { '.github/workflows/a.yml': job('steps:', '  - uses: a/b@v1', '    with: {secrets: "APP-ID,APP-KEY"}') },
    [],
  ],
  [
    'output of a step that reads a store',
    'ci-unpinned-action-with-secret',
    {
      '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    permissions: {}\n    steps:\n      - uses: acme/b@v1\n        with: {t: '\${{ steps.read-secrets.outputs.API_TOKEN }}'}\n`,
    },
    ['.github/workflows/a.yml:6'],
  ],
  [
    'what a secret is asked for',
    'ci-secret-logged',
    {
      '.github/workflows/a.yml': job(
        'steps:',
        '  - run: echo "a=${{ contains(secrets.PEOPLE, github.actor) }}" >> $GITHUB_OUTPUT',
      ),
    },
    [],
  ],
  [
    'fingerprint of a public key',
    'iac-literal-secret',
    { 'roles/a/defaults/main.yml': `a__gpg_key: '${'0123 ABCD '.repeat(5).trim()}'\n` },
    [],
  ],
  [
    'certificate in a Secret',
    'k8s-secret-plaintext',
    {
      'a.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: ca-secret}\ndata:\n  ca-bundle.crt: ${btoa(`-----BEGIN CERTIFICATE-----\n${'q7RzkT4w'.repeat(9)}`)}\n`,
    },
    [],
  ],
  [
    'variant of an enumeration',
    'log-secret-value',
    { 'a.rs': 'fn f() -> Result<(), E> {\n    return Err(ParseError(Kind::MissingPassword));\n}\n' },
    [],
  ],
  [
    'variable in Rust',
    'log-secret-value',
    { 'a.rs': 'fn f() {\n    println!("{}", self.api_token);\n}\n' },
    ['a.rs:2'],
  ],
  [
    'constant with the name of a file',
    'log-secret-value',
    {
      'a.go':
        'package a\n\nconst privateKey = "private.key"\n\nfunc f() error { return fmt.Errorf("no %s", privateKey) }\n',
    },
    [],
  ],
  [
    'field with a key',
    'log-secret-value',
    { 'a.go': 'package a\n\nfunc f(c Config) error { return fmt.Errorf("no %s", c.PrivateKey) }\n' },
    ['a.go:3'],
  ],
  [
    'entry of a table of codes',
    'log-secret-value',
    { 'a.py': 'raise AuthException(code=ERROR_CODES["REQUIRED_PASSWORD"])\n' },
    [],
  ],
  [
    'message for a field',
    'log-secret-value',
    {
      'a.py':
        'def f():\n    msg = {"api_key": _("is not of this service")}\n    raise ValidationError(msg)\n',
    },
    [],
  ],
  [
    'value for a field',
    'log-secret-value',
    { 'a.py': 'def f(given):\n    msg = {"api_key": given}\n    raise ValidationError(msg)\n' },
    ['a.py:3'],
  ],
  [
    'address of telemetry that browsers send to',
    'env-client-exposed',
    { '.env': 'VITE_APPLICATIONINSIGHTS_CONNECTION_STRING=InstrumentationKey\n' },
    [],
  ],
  [
    'ids of secrets, taken out one by one',
    'tf-output-not-sensitive',
    { 'o.tf': 'output "ids" {\n  value = { for k, v in local.db_secret : k => v.id }\n}\n' },
    [],
  ],
  [
    'secrets, taken out one by one',
    'tf-output-not-sensitive',
    { 'o.tf': 'output "all" {\n  value = { for k in var.names : k => random_password.a[k].result }\n}\n' },
    ['o.tf:1'],
  ],
  [
    'name of a key in KMS',
    'tf-variable-not-sensitive',
    { 'v.tf': 'variable "encryption_key" {\n  description = "KMS key that encrypts the data"\n}\n' },
    [],
  ],
  [
    'key itself',
    'tf-variable-not-sensitive',
    { 'v.tf': 'variable "encryption_key" {\n  description = "Encrypts the data"\n}\n' },
    ['v.tf:1'],
  ],
  [
    'provider that asks nobody',
    'tf-provider-credentials',
    {
      'p.tf':
        'provider "aws" {\n  skip_credentials_validation = true\n  skip_requesting_account_id = true\n  access_key = "none-needed"\n  secret_key = "kettle-Bruise-91-orbit"\n}\n',
    },
    [],
  ],
  [
    'provider that signs in',
    'tf-provider-credentials',
    { 'p.tf': 'provider "aws" {\n  access_key = "a"\n  secret_key = "kettle-Bruise-91-orbit"\n}\n' },
    ['p.tf:3'],
  ],
  ['policy of an endpoint', 'iam-admin-grant', { 'a.yaml': endpoint('AWS::EC2::VPCEndpoint') }, []],
  ['policy of a group', 'iam-admin-grant', { 'a.yaml': endpoint('AWS::IAM::Policy') }, ['a.yaml:7']],
  [
    'policy about a resource',
    'iam-oidc-trust-broad',
    {
      'b.json':
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}], "x": "AssumeRole"}\n',
    },
    [],
  ],
  [
    'who may take on a role',
    'iam-oidc-trust-broad',
    { 'b.json': '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}\n' },
    ['b.json:1'],
  ],
  [
    'route that ends in a secret',
    'secret-code-literal',
    { 'config/routes.rb': "post '/hooks/:agent_id/:secret' => 'hooks_by_agent#create_9'\n" },
    [],
  ],
  ['mask of an answer', 'secret-weak-default', { 'a.py': "PASSWORD = '$encrypted$'\n" }, []],
  [
    'name of what is kept',
    'secret-code-literal',
    { 'a.go': 'package a\n\nconst ScrapeConfigSecret = "metrics-scrape-config"\n' },
    [],
  ],
  [
    'name under which a store keeps it',
    'iac-literal-secret',
    { 'm.tf': 'locals {\n  feed_api_key = "orders-feed-api-key"\n}\n' },
    [],
  ],
  [
    'module with a provider of its own',
    'tf-backend-local',
    { 'modules/net/main.tf': 'provider "google" {\n  region = "x"\n}\nresource "google_x" "y" {}\n' },
    [],
  ],
  [
    'default that a reference leads to',
    'net-open-cidr',
    { 'g.yaml': group('Default: 0.0.0.0/0') },
    ['g.yaml:4'],
  ],
  ['default that narrows', 'net-open-cidr', { 'g.yaml': group('Default: 10.0.0.0/8') }, []],
  ['parameter without a default', 'net-open-cidr', { 'g.yaml': group('NoEcho: false') }, []],
  ['plain parameter', 'iac-literal-secret', { 'd.yaml': database('ssm:pw:1') }, ['d.yaml:5']],
  ['encrypted parameter', 'iac-literal-secret', { 'd.yaml': database('ssm-secure:pw:1') }, []],
])('%s: %s', async (_, rule, files, at) => expect(await found(rule, files)).toEqual(at))

test('tests inside a file of Rust weigh as tests do', async () => {
  const inside = 'const PASSWORD: &str = "hunter2-changeme";\n'
  const text = `${inside}\n#[cfg(test)]\nmod tests {\n    ${inside}}\n`
  const rules = practices.filter(({ id }) => id === 'secret-weak-default')
  const { hits } = await runExample(rules, { files: { 'src/a.rs': text }, at: [] })
  expect(hits.map(({ hit }) => hit.severity)).toEqual([undefined, 3])
})

test('a weak default is told with all of its name', async () => {
  const rules = practices.filter(({ id }) => id === 'secret-weak-default')
  const text = 'main:\n  password: kettle123\nreplica:\n  password: changeme\n'
  const { hits } = await runExample(rules, { files: { 'config/database.yml': text }, at: [] })
  expect(hits.map(({ hit }) => hit.message?.split(' ')[0])).toContain('replica.password')
})
