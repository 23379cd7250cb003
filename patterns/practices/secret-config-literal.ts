import { isCode, isDocs, isVendored } from '../../src/documents/paths.ts'
import { REFERENCES } from '../../src/practices/fixes/references.ts'
import { placedSecrets } from '../../src/practices/secrets/placed-secrets.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const SEVERITY = 7.5
const RANDOM = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c'].join('')

export default defineDocumentRule({
  id: 'secret-config-literal',
  family: 'secret-generic-assignment',
  title: 'Secret in a configuration file',
  why: 'What is configured here is what runs: everybody who can read the repository or a copy of its history has the value.',
  remediation:
    'Replace the value where it was issued, and let the configuration refer to a variable or a secret manager for the new one.',
  severity: SEVERITY,
  cites: [
    { document: 'S3', line: 37, practice: 'Commit no secrets.' },
    { document: 'S2', line: 39, practice: 'Keep sensitive configuration in environment variables.' },
  ],
  confidence: 'medium',
  fixes: REFERENCES,
  files: (path) => !isVendored(path) && !isDocs(path) && !isCode(path),
  keywords: [
    'key',
    'secret',
    'token',
    'passw',
    'credential',
    'encrypt',
    'pepper',
    'bearer',
    '_pat',
    '-pat',
    'pw',
    'basic ',
  ],
  *check(file) {
    for (const { name, value, range, path } of placedSecrets(file))
      yield {
        path: file.path,
        range,
        secret: value,
        resource: path,
        message: `${name} has a value in this configuration`,
        severity: severityAt(file.path, SEVERITY, value),
      }
  },
  examples: [
    {
      files: {
        'app.json': '{"env": {"SESSION_SECRET": {\n"description": "a",\n"value": "Kettle91-Orbit"}}}\n',
        'spec.yaml': `envs:\n  - key: API_TOKEN\n    scope: RUN_TIME\n    value: ${RANDOM}\n`,
      },
      at: ['app.json:3', 'spec.yaml:4'],
    },
    {
      files: {
        'config/services.yml': `stripe:\n  key: ${RANDOM}\nsendgrid_key: ${RANDOM}x\nORBIT_PAT: ${RANDOM}\nbind_pw: Kettle91-Orbit\nsecrets:\n  kettle: ${RANDOM}y\n`,
        'appsettings.json': `{"Jwt": {\n"Key": "${RANDOM}"},\n"Headers": {"X-Kettle": "Bearer ${RANDOM}"}}\n`,
        'airflow.cfg': `[core]\nfernet_key = ${RANDOM}\n`,
      },
      at: [
        'airflow.cfg:2',
        'appsettings.json:2',
        'appsettings.json:3',
        'config/services.yml:2',
        'config/services.yml:3',
        'config/services.yml:4',
        'config/services.yml:5',
        'config/services.yml:7',
      ],
    },
  ],
  counterExamples: [
    {
      files: { 'app.json': '{"env": {"SESSION_SECRET": {"description": "a", "value": "${SECRET}"}}}\n' },
      at: [],
    },
    {
      files: {
        'districts.json': '{"MU-PW": "Plaines Wilhems"}\n',
        'stack.yaml': `bucket: {S3Key: a/${RANDOM}}\nids: {secret_ids: [${RANDOM}]}\n`,
      },
      at: [],
    },
    {
      files: {
        'config/app.yml': `cache:\n  key: ${RANDOM}\npublic_key: ${RANDOM}\nstripe:\n  key: \${STRIPE_KEY}\nsecrets:\n  kettle: kettle-orders-credentials\n`,
      },
      at: [],
    },
  ],
})
