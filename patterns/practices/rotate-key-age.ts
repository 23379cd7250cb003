import { entriesAt, type Node, type Range, scalarAt } from '../../src/documents/node.ts'
import {
  formatOf,
  isDocs,
  isExample,
  isJson,
  isTest,
  isVendored,
  isYaml,
  nameOf,
} from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { daysSince } from '../../src/practices/repository/age.ts'
import { certificateIn } from '../../src/practices/secrets/certificate.ts'
import { defineDocumentRule } from '../rule.ts'

const RANDOM = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c', '1tQa6uZd'].join('')
const SET = `API_TOKEN=${RANDOM}\n`
/** Of a key that nobody has; good for two days of November 2026. */
const CERTIFICATE = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBRDCB66ADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMMCmtldHRsZS5k',
  'ZXYwHhcNMjYxMTIzMjA0NzM5WhcNMjYxMTI1MjA0NzM5WjAVMRMwEQYDVQQDDApr',
  'ZXR0bGUuZGV2MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGbTYUQpTcvZsdfKV',
  'BT0WGKP5oxEBvF4TYbKp1X1JTnqUXDr8dx0/E4DLO4gjYhUZhebKYXQAABwtmH+t',
  'hMyvcqMsMCowCQYDVR0TBAIwADAdBgNVHQ4EFgQUuiaXC5Ig/4AjvJgjHuTUFG3F',
  'HrgwCgYIKoZIzj0EAwIDSAAwRQIhAKlWcrhZcX4Gfa4BLqA3CE6+FJnp/psGkAUE',
  'BRy0fFcUAiAynKeE5xT4qho/jx+Q46HKGjkcSAkzrH1lhCwLTINpbw==',
  '-----END CERTIFICATE-----\n',
].join('\n')
/** Days. An encrypted file is touched by every edit, so it is only old when nobody touched it for a year. */
const YEAR = 365

export default defineDocumentRule({
  id: 'rotate-key-age',
  title: 'Key that has not been replaced for long',
  why: 'The longer a key lives, the more machines, people and backups have it, and nobody knows any more which of them still should.',
  remediation:
    'Issue a new key, switch over, revoke the old one, and note when the next change is due. `key-age` in the configuration sets the days, 90 without it.',
  severity: 5.5,
  cites: [
    { document: 'S0', line: 56, practice: 'Keys are replaced regularly.' },
    { document: 'S2', line: 40, practice: 'API tokens are replaced regularly.' },
    { document: 'S3', line: 39, practice: 'API keys are replaced regularly.' },
    { document: 'S4', line: 52, practice: 'API keys are replaced regularly.' },
  ],
  confidence: 'high',
  files: (path) =>
    isYaml(path) || isJson(path) || ['dotenv', 'ini'].includes(formatOf(path)) || isCertificate(path),
  keywords: ['sops', 'BEGIN CERTIFICATE'],
  *check(file, { today }) {
    if (isCertificate(file.path)) {
      const certificate = certificateIn(file.text)
      const past = certificate && daysSince(certificate.ends, today)
      if (certificate && past !== undefined && past > 0)
        yield {
          path: file.path,
          range: certificate.range,
          resource: nameOf(file.path),
          message: `the certificate ended ${past} days ago`,
          severity: 4.0,
          fix: '# a certificate that is renewed where it is used, with a new key\n',
        }
      return
    }
    const encrypted = encryptedOn(file)
    const age = encrypted && daysSince(encrypted.text, today)
    if (!encrypted || age === undefined || age <= YEAR) return
    yield {
      path: file.path,
      range: encrypted.range,
      resource: 'sops.lastmodified',
      message: `what the file holds has not changed for ${age} days`,
      fix: 'sops rotate --in-place <file>   # a new data key; the secrets inside are to be replaced where they are issued',
    }
  },
  remark({ present, places, today, keyAge }) {
    const since = places.flatMap((place) => place.since ?? []).sort()[0]
    const age = since === undefined ? undefined : daysSince(since, today)
    if (!present || since === undefined || age === undefined || age <= keyAge) return undefined
    return {
      detail: `the same for ${age} days, where a key is to be replaced after ${keyAge}`,
    }
  },
  examples: [
    { history: [{ '.env': SET }], files: { '.env': `# moved\n${SET}` }, today: '2025-03-01', at: ['.env:2'] },
    {
      files: {
        'secrets.yaml':
          'token: ENC[AES256_GCM,data:aGk=,iv:aGk=,tag:aGk=,type:str]\nsops:\n  lastmodified: "2021-04-13T08:00:00Z"\n  mac: ENC[AES256_GCM,data:aGk=,type:str]\n',
      },
      today: '2024-01-02',
      at: ['secrets.yaml:3'],
    },
    { files: { 'tls/web.crt': CERTIFICATE }, today: '2027-03-01', at: ['tls/web.crt:1'] },
  ],
  counterExamples: [
    { files: { 'tls/web.crt': CERTIFICATE }, today: '2026-11-24', at: [] },
    { files: { 'tests/web.crt': CERTIFICATE }, today: '2027-03-01', at: [] },
    { history: [{ '.env': SET }], files: { '.env': SET }, today: '2024-03-01', at: [] },
    {
      history: [{ '.env': `API_TOKEN=${RANDOM.toLowerCase()}x9\n` }],
      files: { 'a.txt': 'gone\n' },
      today: '2025-03-01',
      at: [],
    },
    {
      files: {
        'secrets.yaml':
          'token: ENC[AES256_GCM,data:aGk=,iv:aGk=,tag:aGk=,type:str]\nsops:\n  lastmodified: "2023-12-13T08:00:00Z"\n  mac: ENC[AES256_GCM,data:aGk=,type:str]\n',
      },
      today: '2024-01-02',
      at: [],
    },
  ],
})

const isCertificate = (path: string): boolean =>
  /\.(?:crt|cer|cert|pem)$/i.test(path) &&
  !isTest(path) &&
  !isDocs(path) &&
  !isExample(path) &&
  !isVendored(path)

interface Stamp {
  readonly text: string
  readonly range: Range
}

/** When SOPS wrote the file, as it notes itself. */
function encryptedOn(file: SourceFile): Stamp | undefined {
  const roots: readonly (Node | undefined)[] = isYaml(file.path) ? file.yaml() : [file.json()]
  const noted = roots.flatMap((root) =>
    entriesAt(root, 'sops').length > 0 ? (scalarAt(root, 'sops', 'lastmodified') ?? []) : [],
  )[0]
  if (noted) return noted
  const line = file
    .assignments()
    .find(
      ({ name, section }) => name === 'sops_lastmodified' || (section === 'sops' && name === 'lastmodified'),
    )
  return line && { text: line.value, range: line.valueRange }
}
