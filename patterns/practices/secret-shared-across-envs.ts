import { formatOf, isCode, isDocs, isExample, isTest, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { emptied } from '../../src/practices/fixes/setting.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import {
  type EnvironmentValue,
  environmentValues,
  isSettingsCode,
  listsEnvironments,
} from '../../src/practices/secrets/environment-values.ts'
import type { LifePlace } from '../life.ts'
import { defineRepositoryRule } from '../rule.ts'

const RANDOM = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c'].join('')
const SHORTEST = 8

interface Place extends EnvironmentValue {
  readonly file: SourceFile
}

export default defineRepositoryRule({
  id: 'secret-shared-across-envs',
  title: 'One secret for several environments',
  why: 'Whoever gets it from the environment that is watched least has the one that matters most, and it cannot be replaced in one without the other.',
  remediation: 'Issue a key for each environment, and replace this one in all of them.',
  severity: 7.0,
  cites: [
    { document: 'S0', line: 80, practice: 'Each environment has API keys of its own.' },
    { document: 'S4', line: 53, practice: 'Each environment has keys of its own.' },
  ],
  confidence: 'high',
  reads: (path) => isConfiguration(path),
  *check(inventory) {
    for (const places of byValue(inventory).values()) {
      const environments = new Set(places.map(({ environment }) => environment))
      if (environments.size < 2 || (environments.size === 2 && isTestedOnly(environments))) continue
      const first = places.find(({ environment }) => environment === 'production') ?? places[0]
      const other = places.find(({ environment }) => environment !== first?.environment)
      if (!first || !other) continue
      const { setting, file, environment } = first
      const line = other.file.lineAt(other.setting.range.start)
      yield {
        path: file.path,
        range: setting.range,
        secret: setting.value,
        resource: `${setting.path} in ${[...environments].sort().join(' and ')}`,
        message: `${setting.name} of ${environment} has the value of ${other.environment} (${other.file.path}, line ${line})`,
        severity: environment === 'production' ? 8.0 : 7.0,
        fix: emptied(file.path, setting.name),
      }
    }
  },
  /** Those that the files still show together have a finding of their own. */
  remark({ places }) {
    const inEnvironment = places.flatMap((place) => {
      const { environment } = place
      return environment && environment !== 'test' && !isTest(place.path) ? [{ ...place, environment }] : []
    })
    const namesOf = (all: typeof inEnvironment) =>
      [...new Set(all.map(({ environment }) => environment))].sort()
    const names = namesOf(inEnvironment)
    if (names.length < 2 || namesOf(inEnvironment.filter(isThere)).length > 1) return undefined
    const gone = inEnvironment.find((place) => !isThere(place))
    return {
      detail: `one key for ${names.join(' and ')}: ${gone?.path} held it until ${gone?.removedIn?.slice(0, 7)}`,
    }
  },
  examples: [
    {
      history: [{ 'config/staging.yml': `api_token: ${RANDOM}1tQa6uZd\n` }],
      files: { 'config/production.yml': `api_token: ${RANDOM}1tQa6uZd\n` },
      at: ['config/production.yml:1'],
    },
    {
      files: {
        '.env.staging': `OPENAI_API_KEY=${RANDOM}\n`,
        '.env.production': `A=1\nOPENAI_API_KEY=${RANDOM}\n`,
      },
      at: ['.env.production:2'],
    },
    {
      files: {
        'application-dev.yml': 'jwt:\n  secret: kettle-Bruise-91-orbit\n',
        'application-prod.yml': 'jwt:\n  secret: kettle-Bruise-91-orbit\n',
      },
      at: ['application-prod.yml:2'],
    },
    {
      files: {
        'config/database.yml': `staging:\n  password: ${RANDOM}\nproduction:\n  password: ${RANDOM}\n`,
      },
      at: ['config/database.yml:4'],
    },
    {
      files: {
        'src/config.js': `module.exports = {\n  staging: { apiSecret: '${RANDOM}' },\n  production: { a: { apiSecret: '${RANDOM}' } },\n}\n`,
      },
      at: ['src/config.js:3'],
    },
    {
      files: {
        'app/settings/staging.py': `SECRET_KEY = "${RANDOM}"\n`,
        'app/settings/production.py': `DEBUG = False\nSECRET_KEY = "${RANDOM}"\n`,
      },
      at: ['app/settings/production.py:2'],
    },
    {
      files: {
        'overlays/qa/kustomization.yaml': `secretGenerator:\n  - name: api\n    literals: [API_TOKEN=${RANDOM}]\n`,
        'k8s/prod/secret.yaml': `kind: Secret\ndata:\n  API_TOKEN: ${Buffer.from(RANDOM).toString('base64')}\n`,
        'infra/parameters.test.json': `{"parameters": {"apiToken": {"value": "${RANDOM}"}}}\n`,
      },
      at: ['k8s/prod/secret.yaml:3'],
    },
    {
      files: {
        'envs/dev/terraform.tfvars': `db_password = "${RANDOM}"\n`,
        'envs/staging/terraform.tfvars': `db_password = "${RANDOM}"\n`,
      },
      at: ['envs/dev/terraform.tfvars:1'],
    },
  ],
  counterExamples: [
    {
      history: [{ 'config/old.yml': `api_token: ${RANDOM}1tQa6uZd\n` }],
      files: { 'config/production.yml': `api_token: ${RANDOM}1tQa6uZd\n` },
      at: [],
    },
    {
      files: { '.env.staging': `API_KEY=${RANDOM}A\n`, '.env.production': `API_KEY=${RANDOM}B\n` },
      at: [],
    },
    {
      files: {
        '.env.staging': 'API_KEY=${OPENAI_API_KEY}\n',
        '.env.production': 'API_KEY=${OPENAI_API_KEY}\n',
      },
      at: [],
    },
    {
      files: { '.env.staging': 'DB_HOST=kettle.dev\nP=x\n', '.env.production': 'DB_HOST=kettle.dev\n' },
      at: [],
    },
    {
      files: {
        '.env.test': `API_KEY=${RANDOM}\n`,
        '.env.development': `API_KEY=${RANDOM}\n`,
        'database.yml': `staging:\n  password: ${RANDOM}x\nproduction:\n  password: ${RANDOM}y\n`,
      },
      at: [],
    },
    {
      files: { '.env.staging': 'DB_PASSWORD=changeme\n', '.env.production': 'DB_PASSWORD=changeme\n' },
      at: [],
    },
  ],
})

const isThere = ({ removedIn }: LifePlace): boolean => removedIn === null

/** A test's own copy of what developers use; with what runs in production it is shared. */
const isTestedOnly = (environments: ReadonlySet<string>): boolean =>
  environments.has('test') && !environments.has('production')

const isConfiguration = (path: string): boolean =>
  (isCode(path)
    ? isSettingsCode(path) || listsEnvironments(path)
    : ['yaml', 'json', 'toml', 'ini', 'dotenv', 'shell', 'hcl'].includes(formatOf(path))) &&
  !isTest(path) &&
  !isExample(path) &&
  !isDocs(path) &&
  !isVendored(path)

function byValue(inventory: Inventory): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const path of inventory.paths) {
    if (!isConfiguration(path)) continue
    const ofFile = inventory.environmentOf(path)
    const file = ofFile !== undefined || listsEnvironments(path) ? inventory.file(path) : undefined
    if (!file) continue
    for (const { setting, environment } of environmentValues(file, ofFile))
      if (setting.value.length >= SHORTEST)
        found.set(setting.value, [...(found.get(setting.value) ?? []), { file, setting, environment }])
  }
  return found
}
