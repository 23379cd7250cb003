import { addressOf, attributeOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { at } from '../../src/documents/node.ts'
import { isTerraform } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { replaced } from '../../src/practices/edits.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SWITCHES: readonly (readonly [string, string])[] = [
  ['github_repository', 'vulnerability_alerts'],
  ['github_repository_dependabot_security_updates', 'enabled'],
]

/** Of the Settings app. https://github.com/repository-settings/app */
const isSettings = (path: string): boolean => /^\.github\/settings\.ya?ml$/.test(path)

export default defineDocumentRule({
  id: 'repo-alerts-off',
  title: 'Alerts about vulnerable dependencies switched off',
  why: 'Nobody is told when a dependency of the repository turns out to be vulnerable.',
  remediation: 'Switch the alerts on, and the updates that answer them.',
  severity: 3.0,
  cites: [
    { document: 'S0', line: 97, practice: 'Advisories of the platform are followed.' },
    { document: 'S2', line: 73, practice: 'Vulnerabilities of dependencies are watched for.' },
  ],
  confidence: 'high',
  strict: true,
  files: (path) => isTerraform(path) || isSettings(path),
  keywords: ['vulnerability_alerts', 'dependabot_security_updates', 'automated_security_fixes'],
  *check(file) {
    if (isSettings(file.path)) yield* inSettings(file)
    for (const [type, name] of SWITCHES)
      for (const block of blocksOf(file.hcl(), 'resource', type)) {
        const value = attributeOf(block, name)
        const archived = attributeOf(block, 'archived')
        if (archived?.kind === 'constant' && archived.text === 'true') continue
        if (value?.kind === 'constant' && value.text === 'false')
          yield {
            path: file.path,
            range: value.range,
            resource: `${addressOf(block)}.${name}`,
            message: `${addressOf(block)} switches ${name} off`,
            fix: `${name} = true`,
            edits: replaced(value.range, 'true'),
          }
      }
  },
  examples: [
    {
      files: { 'main.tf': 'resource "github_repository" "a" {\n  vulnerability_alerts = false\n}\n' },
      at: ['main.tf:2'],
    },
    {
      files: {
        'main.tf': 'resource "github_repository_dependabot_security_updates" "a" {\n  enabled = false\n}\n',
      },
      at: ['main.tf:2'],
    },
    {
      files: { '.github/settings.yml': 'repository:\n  enable_vulnerability_alerts: false\n' },
      at: ['.github/settings.yml:2'],
    },
  ],
  counterExamples: [
    {
      files: {
        'main.tf':
          'resource "github_repository" "a" {\n  archived = true\n  vulnerability_alerts = false\n}\n',
        '.github/settings.yml': 'repository:\n  enable_vulnerability_alerts: true\n',
      },
      at: [],
    },
    {
      files: { 'main.tf': 'resource "github_repository" "a" {\n  vulnerability_alerts = true\n}\n' },
      at: [],
    },
    { files: { 'main.tf': 'resource "github_repository" "a" {\n  name = "a"\n}\n' }, at: [] },
  ],
})

function* inSettings(file: SourceFile): Generator<Hit> {
  const root = file.yaml()?.[0]
  for (const name of ['enable_vulnerability_alerts', 'enable_automated_security_fixes']) {
    const value = at(root, 'repository', name)
    if (value?.kind === 'scalar' && value.value === false)
      yield {
        path: file.path,
        range: value.range,
        resource: name,
        message: `The settings of the repository switch ${name} off`,
        fix: `${name}: true`,
        edits: replaced(value.range, 'true'),
      }
  }
}
