import { environmentOf } from '../../src/documents/environment.ts'
import { nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { configuredIn } from '../../src/practices/secrets/configured.ts'
import { fileEncryptionOf, isSopsDocument } from '../../src/practices/secrets/encryption.ts'
import { isEnvironmentFile, secretSettings } from '../../src/practices/secrets/environment-file.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

/** Prefixes of variables that a bundler publishes anyway. */
const PUBLIC =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP)_|^(?:NODE_ENV|PORT|HOST|TZ)$/

export default defineDocumentRule({
  id: 'env-file-committed',
  title: 'Environment file in version control',
  why: 'The file is where secrets of one machine are kept; once tracked, each later change of it goes to everybody who clones.',
  remediation:
    'Replace every secret in it, run `git rm --cached` on it, ignore its name, and track an example with empty values instead.',
  severity: 8.0,
  cites: [
    {
      document: 'S0',
      line: 55,
      practice: 'Secrets are in the environment or a secret manager, not in tracked files.',
    },
    {
      document: 'S3',
      line: 124,
      practice: 'An environment file for production is a template without values.',
    },
  ],
  confidence: 'high',
  files: isEnvironmentFile,
  *check(file, inventory) {
    if (!inventory.tracked(file.path) || isEncrypted(file)) return
    const filled = configuredIn(file).filter(({ value }) => value.trim() !== '')
    if (filled.length === 0) return
    const secrets = secretSettings(file, 'effective')
    const values = secrets.filter(({ decision }) => decision.kind === 'value')
    const usual =
      values.length > 0
        ? 8.0
        : secrets.length > 0
          ? 5.5
          : severityWithout(
              file,
              filled.map(({ name }) => name),
            )
    if (usual === undefined) return
    const count =
      secrets.length === 0
        ? 'no secret in it today'
        : `${secrets.length} secret${secrets.length > 1 ? 's' : ''} in it`
    const ignored = inventory.ignores(file.path) ? ', although git ignores its name' : ''
    yield {
      path: file.path,
      resource: nameOf(file.path),
      message: `${nameOf(file.path)} is tracked${ignored}, with ${count}`,
      severity: severityAt(file.path, usual),
      fix: `git rm --cached ${file.path}\necho '${nameOf(file.path)}' >> .gitignore`,
    }
  },
  examples: [
    { files: { '.env': 'PORT=1\nJWT_SECRET=kettle-Bruise-91-orbit\n' }, at: ['.env:1'] },
    {
      files: { 'src/.env': 'DB_PASSWORD=kettle-Bruise-91\n', '.gitignore': '**.env\n' },
      tracked: ['src/.env'],
      at: ['src/.env:1'],
    },
    { files: { '.env': 'LOG_LEVEL=debug\n' }, at: ['.env:1'] },
    { files: { 'deploy/prod.env': 'API_TOKEN=kettle-Bruise-91-orbit\n' }, at: ['deploy/prod.env:1'] },
    {
      files: { '.streamlit/secrets.toml': 'api_key = "kettle-Bruise-91-orbit"\n' },
      at: ['.streamlit/secrets.toml:1'],
    },
    {
      files: {
        'local.settings.json': `{ "Values": { "AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=kettle;AccountKey=${'Bq7xKw2m'.repeat(10)}Bq7xKw==;EndpointSuffix=core.windows.net" } }\n`,
      },
      at: ['local.settings.json:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        'local.settings.json': '{ "Values": { "AzureWebJobsStorage": "UseDevelopmentStorage=true" } }\n',
      },
      at: [],
    },
    { files: { '.env.example': 'JWT_SECRET=\n' }, at: [] },
    { files: { 'kettle/.env.j2': 'JWT_SECRET={{ jwt_secret }}\nLOG_LEVEL=info\n' }, at: [] },
    { files: { '.env': "JWT_SECRET=''\nDB_PASSWORD=\n" }, at: [] },
    { files: { '.env': 'JWT_SECRET=kettle-Bruise-91-orbit\n', '.gitignore': '.env\n' }, at: [] },
    { files: { '.envrc': 'use nix\nexport LANG=C\n' }, at: [] },
    { files: { 'docker/versions.env': 'NODE_VERSION=20\n' }, at: [] },
    { files: { 'docs/.env': 'LOG_LEVEL=debug\n' }, at: [] },
    { files: { 'kafka/.env.patch': '+JWT_SECRET=kettle-Bruise-91-orbit\n' }, at: [] },
    {
      files: {
        '.env': `DOTENV_PUBLIC_KEY="${'03ab'.repeat(16)}"\nAPI_TOKEN="encrypted:${'Bq7x'.repeat(8)}"\n`,
      },
      at: [],
    },
  ],
})

const isEncrypted = (file: SourceFile) =>
  fileEncryptionOf(file.path, file.text) !== undefined ||
  isSopsDocument(file.json()) ||
  isSopsDocument(file.toml())

/** Without a secret the file is a habit that will leak one; files that projects track on purpose are left alone. */
function severityWithout(
  { path, declaredEnvironment }: SourceFile,
  names: readonly string[],
): number | undefined {
  if (!/^\.env(?:\.[\w-]+)*$|^\.dev\.vars$/.test(nameOf(path))) return undefined
  const environment = declaredEnvironment ?? environmentOf(nameOf(path))
  return names.every((name) => PUBLIC.test(name)) || environment === 'development' || environment === 'test'
    ? NOTE
    : 4.0
}
