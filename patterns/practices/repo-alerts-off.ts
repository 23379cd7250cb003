import { addressOf, attributeOf, blocksOf } from '../../src/documents/hcl/hcl.ts'
import { isTerraform } from '../../src/documents/paths.ts'
import { replaced } from '../../src/practices/edits.ts'
import { defineDocumentRule } from '../rule.ts'

const SWITCHES: readonly (readonly [string, string])[] = [
  ['github_repository', 'vulnerability_alerts'],
  ['github_repository_dependabot_security_updates', 'enabled'],
]

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
  files: isTerraform,
  keywords: ['vulnerability_alerts', 'dependabot_security_updates'],
  *check(file) {
    for (const [type, name] of SWITCHES)
      for (const block of blocksOf(file.hcl(), 'resource', type)) {
        const value = attributeOf(block, name)
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
  ],
  counterExamples: [
    {
      files: { 'main.tf': 'resource "github_repository" "a" {\n  vulnerability_alerts = true\n}\n' },
      at: [],
    },
    { files: { 'main.tf': 'resource "github_repository" "a" {\n  name = "a"\n}\n' }, at: [] },
  ],
})
