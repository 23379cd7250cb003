import { folderOf, isCode, isDocs, isTest, isVendored, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { withLines } from '../../src/practices/edits.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { isEnvironmentTemplate } from '../../src/practices/secrets/environment-file.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { defineRepositoryRule } from '../rule.ts'

/** Names given by platforms, which nobody writes into an example. */
const GIVEN =
  /^(?:CI|NODE_ENV|GITHUB_|GITLAB_|CI_|VERCEL_|NETLIFY_|RUNNER_|ACTIONS_|AWS_SESSION_TOKEN|NODE_AUTH_TOKEN|NPM_TOKEN|AWS_LAMBDA|KUBERNETES_|npm_)/

/** Names that libraries read by themselves, so that no line of the repository has to. */
const BY_LIBRARIES =
  /^(?:AWS_|AZURE_|GOOGLE_|GCP_|GITHUB_|NEXTAUTH_|AUTH_|CLERK_|SENTRY_|OPENAI_|ANTHROPIC_|GEMINI_|MISTRAL_|COHERE_|GROQ_|HF_|HUGGING|LANGCHAIN_|LANGSMITH_|PINECONE_|STRIPE_|CLOUDINARY_|CLOUDFLARE_|VERCEL_|NPM_|NODE_|PG|POSTGRES_|MYSQL_|MARIADB_|MONGO_INITDB_|REDIS_|RABBITMQ_|MINIO_|KC_|KEYCLOAK_|VAULT_|TF_|DD_|NEW_RELIC_|TURBO_|SUPABASE_|DATABASE_)/

export default defineRepositoryRule({
  id: 'env-undocumented',
  title: 'Secret variable that the example does not name',
  why: 'Whoever sets up the program misses a secret that it needs, or keeps giving one that nothing reads.',
  remediation:
    'Name every secret in the example with an empty value, and take out those that are read no more.',
  severity: 3.0,
  cites: [{ document: 'S2', line: 49, practice: 'All environment variables are known and validated.' }],
  confidence: 'medium',
  strict: true,
  about: isEnvironmentTemplate,
  *check(inventory) {
    const example = inventory.paths.find(
      (path) =>
        isEnvironmentTemplate(path) && folderOf(path) === '' && /example|sample|template/.test(nameOf(path)),
    )
    const file = example === undefined ? undefined : inventory.file(example)
    if (!file) return
    const named = namesIn(file)
    // A second example may have everything that can be set.
    const others = inventory.paths
      .filter((path) => isAnotherTemplate(path, file.path))
      .flatMap((path) => inventory.file(path) ?? [])
    const documented = new Set([file, ...others].flatMap((each) => [...namesIn(each).keys()]))
    const read = readNames(inventory)
    const documents = inventory.paths
      .filter((path) => /^readme\b/i.test(path) || isDocs(path))
      .map((path) => inventory.file(path)?.text ?? '')
      .join('\n')
    for (const [name, path] of read)
      if (!documented.has(name) && !new RegExp(`\\b${name}\\b`).test(documents))
        yield {
          path: file.path,
          resource: name,
          message: `${path} reads ${name}, which ${file.path} does not name`,
          fix: `${name}=`,
          edits: withLines(inventory, file.path, [`${name}=`]),
        }
    for (const [name, range] of named)
      if (
        isSecretName(name) &&
        !read.has(name) &&
        !BY_LIBRARIES.test(name) &&
        !mentions(name, file.path, inventory)
      )
        yield {
          path: file.path,
          range,
          resource: name,
          message: `Nothing in the repository reads ${name}`,
          fix: `# remove ${name}`,
        }
  },
  examples: [
    {
      files: { 'a.js': 'f(process.env.PORT_CLIENT_SECRET)\n', '.env.example': 'PORT=1\n' },
      at: ['.env.example:1'],
    },
    {
      files: {
        'config/app.php': "<?php\nreturn ['key' => env('KETTLE_API_KEY')];\n",
        '.env.example': 'PORT=1\n',
      },
      at: ['.env.example:1'],
    },
    { files: { 'a.js': 'f(1)\n', '.env.example': 'PORT=1\nOLD_API_KEY=\n' }, at: ['.env.example:2'] },
  ],
  counterExamples: [
    {
      files: {
        'a.js': 'f(process.env.API_KEY)\n',
        '.env.example': 'PORT=1\n',
        '.env.example.complete': 'PORT=1\nAPI_KEY=\n',
      },
      at: [],
    },
    {
      files: {
        'a.py':
          'class Settings(BaseSettings):\n    jwt_secret: str\n    password: str\n    smtp = os.environ["SMTP_PASSWORD"]\n',
        'docs/setup.md': '`SMTP_PASSWORD` is the password.\n',
        '.env.example': 'APP_JWT_SECRET=\nAPP__MAIL__PASSWORD=\nNEXTAUTH_SECRET=\n',
      },
      at: [],
    },
    { files: { 'a.js': 'f(process.env.PORT_CLIENT_SECRET)\n' }, at: [] },
    {
      files: {
        'a.js': 'f(process.env.API_KEY)\n',
        '.env.example': 'PORT=1\n',
        'README.md': '| API_KEY | the key |\n',
      },
      at: [],
    },
    {
      files: {
        'compose.yaml': 'services:\n  a:\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD}\n',
        '.env.example': 'DB_PASSWORD=\n',
      },
      at: [],
    },
  ],
})

/** `.env.example.complete` beside `.env.example`. */
const isAnotherTemplate = (path: string, own: string): boolean =>
  path !== own &&
  (isEnvironmentTemplate(path) || /^\.env\.example\b/.test(nameOf(path))) &&
  folderOf(path) === folderOf(own)

/** Names set in the example, commented out too. */
const namesIn = ({ text }: SourceFile): Map<string, { start: number; end: number }> =>
  new Map(
    [...text.matchAll(/^([ \t]*(?:#[ \t]*)?(?:export[ \t]+)?)([A-Za-z_]\w*)[ \t]*=/gm)].map(
      ({ 1: lead = '', 2: name = '', index }) => {
        const start = index + lead.length
        return [name, { start, end: start + name.length }]
      },
    ),
  )

const READ =
  /\b(?:process\.env\.|import\.meta\.env\.|process\.env\[["']|os\.environ\[["']|os\.environ\.get\(["']|os\.getenv\(["']|os\.Getenv\("|os\.LookupEnv\("|ENV\[["']|ENV\.fetch\(["']|System\.getenv\("|env::var\("|getenv\(["']|GetEnvironmentVariable\("|Deno\.env\.get\(["']|(?<![\w.>:$])env\(["'])([A-Z][A-Z0-9_]*)/g

/** Secrets that code reads, with the first file of each. */
function readNames(inventory: Inventory): Map<string, string> {
  const found = new Map<string, string>()
  for (const path of inventory.paths) {
    if (!isCode(path) || isTest(path) || isVendored(path)) continue
    for (const [, name = ''] of (inventory.file(path)?.text ?? '').matchAll(READ))
      if (isSecretName(name) && !GIVEN.test(name) && !found.has(name)) found.set(name, path)
  }
  return found
}

/** Frameworks and compose files read names in ways of their own: any mention counts, in lower case for settings classes. */
function mentions(name: string, own: string, inventory: Inventory): boolean {
  // `APP_JWT_SECRET` fills the field `jwt_secret` of settings with a prefix.
  const lower = name.toLowerCase()
  const nested = lower.split('__')
  const tail = nested.length > 1 ? `${nested.at(-1)}:` : lower.replace(/^[a-z0-9]+_+/, '')
  return inventory.paths.some((path) => {
    if (path === own || isVendored(path) || isEnvironmentTemplate(path)) return false
    const text = inventory.file(path)?.text ?? ''
    return (
      text.includes(name) || text.includes(name.toLowerCase()) || (/[_:]/.test(tail) && text.includes(tail))
    )
  })
}
