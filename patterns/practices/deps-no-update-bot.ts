import { isWorkflow } from '../../src/documents/paths.ts'
import {
  ecosystemsOf,
  isManifest,
  isUpdateBot,
  updateBotOf,
} from '../../src/practices/repository/ecosystem.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { defineRepositoryRule } from '../rule.ts'

export default defineRepositoryRule({
  id: 'deps-no-update-bot',
  title: 'Dependencies that nothing keeps up to date',
  why: 'Most fixes of vulnerabilities arrive as updates of dependencies; without a bot they wait until somebody thinks of it.',
  remediation:
    'Configure Dependabot or Renovate for every package manager of the repository, actions and images among them.',
  severity: 3.0,
  cites: [
    { document: 'S2', line: 42, practice: 'Dependencies are kept up to date.' },
    { document: 'S4', line: 150, practice: 'Security patches are taken soon after they appear.' },
  ],
  confidence: 'high',
  about: isManifest,
  reads: (path) => isManifest(path) || isUpdateBot(path) || isWorkflow(path),
  *check(inventory) {
    const bot = updateBotOf(inventory)
    if (bot && !bot.idle && !bot.covers) return
    const present = ecosystemsOf(inventory)
    if (present.size === 0) return
    const missing = [...present.keys()].filter((name) => bot?.covers && !bot.covers.has(name))
    if (bot && !bot.idle && missing.length === 0) return
    const uncovered = bot && !bot.idle ? missing : [...present.keys()]
    // An action that is compromised reads the secrets of its job.
    const isExposed = uncovered.includes('github-actions') && usesSecrets(inventory)
    yield {
      path: bot?.path ?? '',
      resource: 'update bot',
      message: bot?.idle
        ? `${bot.path} ${bot.patches ? 'asks for nothing but security fixes' : 'does nothing'}: ${bot.idle}`
        : `Nothing updates ${uncovered.join(', ')}`,
      severity: isExposed && !bot?.patches ? 4.0 : 3.0,
      fix: fixOf(bot, uncovered),
    }
  },
  examples: [
    { files: { 'package.json': '{ "dependencies": { "a": "1" } }\n' }, at: [':1'] },
    {
      files: {
        'package.json': '{ "dependencies": { "a": "1" } }\n',
        Dockerfile: 'FROM node:22\n',
        '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n',
      },
      at: ['.github/dependabot.yml:1'],
    },
    {
      files: { 'go.mod': 'module a\nrequire b.dev/c v1.0.0\n', 'renovate.json': '{ "enabled": false }\n' },
      at: ['renovate.json:1'],
    },
    {
      files: {
        'backend/Cargo.toml': '[dependencies]\na = "1"\n',
        '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: cargo\n    directory: /\n',
      },
      at: ['.github/dependabot.yml:1'],
    },
    { files: { 'mix.exs': 'defp deps, do: [{:phoenix, "~> 1.7"}]\n' }, at: [':1'] },
  ],
  counterExamples: [
    {
      files: {
        'package.json': '{ "dependencies": { "a": "1" } }\n',
        '.github/workflows/r.yml': 'jobs:\n  a:\n    steps:\n      - uses: renovatebot/github-action@v40\n',
      },
      at: [],
    },
    { files: { 'requirements.txt': 'a==1\n', '.pyup.yml': 'schedule: every week\n' }, at: [] },
    {
      files: {
        'package.json': '{ "dependencies": { "a": "1" } }\n',
        'apps/a/package.json': '{ "dependencies": { "a": "1" } }\n',
        '.github/dependabot.yml':
          'version: 2\nupdates:\n  - package-ecosystem: npm\n    directories: ["/apps/*"]\n',
      },
      at: [],
    },
    { files: { 'package.json': '{ "dependencies": { "a": "1" } }\n', 'renovate.json': '{}\n' }, at: [] },
    { files: { 'package.json': '{ "name": "a" }\n', 'README.md': '# a\n' }, at: [] },
    {
      files: { 'package.json': '{ "dependencies": { "a": "1" }, "renovate": { "extends": [] } }\n' },
      at: [],
    },
    {
      files: {
        'requirements.txt': 'a==1\n',
        '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: uv\n    directory: /\n',
      },
      at: [],
    },
  ],
})

const usesSecrets = (inventory: Inventory): boolean =>
  inventory.paths.some(
    (path) =>
      isWorkflow(path) && /\$\{\{[^}]*\bsecrets\.(?!GITHUB_TOKEN\b)/.test(inventory.file(path)?.text ?? ''),
  )

/** A bot that is there gets what it lacks; where there is none, a configuration of Dependabot is made. */
function fixOf(bot: ReturnType<typeof updateBotOf>, uncovered: readonly string[]): string {
  if (bot?.idle && /renovate/.test(bot.path)) return '"enabled": true'
  const entries = uncovered.map(
    (name) => `  - package-ecosystem: ${name}\n    directory: /\n    schedule:\n      interval: weekly`,
  )
  return bot?.covers
    ? entries.join('\n').replace(/^ {2}/gm, '')
    : ['version: 2', 'updates:', ...entries].join('\n')
}
