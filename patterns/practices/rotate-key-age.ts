import { entriesAt, type Node, type Range, scalarAt } from '../../src/documents/node.ts'
import { formatOf, isJson, isYaml } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { daysSince } from '../../src/practices/repository/age.ts'
import { defineDocumentRule } from '../rule.ts'

const RANDOM = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c', '1tQa6uZd'].join('')
const SET = `API_TOKEN=${RANDOM}\n`
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
  files: (path) => isYaml(path) || isJson(path) || ['dotenv', 'ini'].includes(formatOf(path)),
  keywords: ['sops'],
  *check(file, { today }) {
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
  ],
  counterExamples: [
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
