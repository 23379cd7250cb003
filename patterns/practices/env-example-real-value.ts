import { environmentOf } from '../../src/documents/environment.ts'
import { isExample, isVendored, nameOf } from '../../src/documents/paths.ts'
import { emptied } from '../../src/practices/fixes/setting.ts'
import { isEnvironmentTemplate, secretSettings } from '../../src/practices/secrets/environment-file.ts'
import { isRandom } from '../../src/practices/secrets/strength.ts'
import { NOTE } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

/** Configuration to be copied, of any format: `terraform.tfvars.example`, `values.sample.yaml`. */
const isTemplate = (path: string) =>
  isEnvironmentTemplate(path) ||
  (isExample(nameOf(path)) &&
    /\.(?:ya?ml|json|toml|ini|cfg|conf|properties|tfvars|sh)(?:\.|$)/i.test(nameOf(path)))

export default defineDocumentRule({
  id: 'env-example-real-value',
  title: 'Example configuration with a real value',
  why: 'The example is tracked on purpose, and somebody filled it in with the value that a machine uses.',
  remediation:
    'Empty the value here, and replace it where it was issued: it has been public since it was committed.',
  severity: 8.0,
  cites: [
    { document: 'S3', line: 124, practice: 'The tracked environment file is a template without values.' },
  ],
  confidence: 'medium',
  files: (path) => isTemplate(path) && !isVendored(path),
  *check(file) {
    for (const { name, value, range, path, decision } of secretSettings(file, 'template')) {
      if (decision.kind !== 'value' || !isChosen(value)) continue
      yield {
        path: file.path,
        range,
        secret: value,
        resource: path,
        message: `${name} has a value in the example`,
        // What tests run with opens nothing else.
        ...(environmentOf(nameOf(file.path)) === 'test' && { severity: NOTE }),
        fix: emptied(file.path, name),
      }
    }
  },
  examples: [
    { files: { '.env.example': 'PORT=1\nDB_PASSWORD=Tr0ub4dor&3\n' }, at: ['.env.example:2'] },
    {
      files: { '.env.sample': `API_TOKEN=${['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c'].join('')}\n` },
      at: ['.env.sample:1'],
    },
    {
      files: { 'config.sample.yml': `db:\n  password: ${['q7RzkT4w', 'Pb2nXe9m'].join('')}\n` },
      at: ['config.sample.yml:2'],
    },
    {
      files: {
        '.env.template': `DATABASE_URL=postgres://kettle:${['q7RzkT4w', 'Pb2n'].join('')}@db.kettle.dev/a\n`,
      },
      at: ['.env.template:1'],
    },
    {
      files: { 'terraform.tfvars.example': 'db_password = "Tr0ub4dor&3"\n' },
      at: ['terraform.tfvars.example:1'],
    },
  ],
  counterExamples: [
    {
      files: { '.env.example': 'JWT_SECRET=your_super_secret_jwt_key_here_make_it_long_and_random\n' },
      at: [],
    },
    {
      files: {
        '.env.example': 'DATABASE_URL=postgresql://<username>:<password>@<host>\nDB_PASSWORD=postgres\n',
      },
      at: [],
    },
    {
      files: { '.env.example': 'DATABASE_URL=postgres://kettle:Tr0ub4dor@localhost/a\nTOKEN_TTL=3600\n' },
      at: [],
    },
    {
      files: { '.env.example': 'STRIPE_SECRET_KEY=sk_test_...\nAPI_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxx\n' },
      at: [],
    },
    {
      files: { 'values.example.yaml': 'auth:\n  password: changeme\n  existingSecret: kettle-auth-91\n' },
      at: [],
    },
  ],
})

/** Somebody's or a generator's choice rather than a name put there to be replaced: two kinds of characters at least. */
const isChosen = (value: string): boolean =>
  isRandom(value) ||
  (value.length >= 8 && [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s-]/].filter((kind) => kind.test(value)).length >= 3)
