/**
 * Keysweep, the peers, and git itself as a yardstick: how each is called and how its report is read.
 * Validation is off in all of them: it would send strings to third parties.
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CLI = join(ROOT, 'dist/cli.js')

const keysweep = {
  name: 'Keysweep',
  command: (repository, scope, report) => [
    ...[process.execPath, CLI, 'scan', repository, '--scope', scope, '--fail-on', 'none', '--quiet'],
    ...['--format', 'json', '--output', report],
  ],
  rules: (report) => report.findings.map(({ ruleId }) => ruleId),
}

/** Reads every object and prints it: what no scanner that lets git read for it can be faster than. */
const yardstick = {
  name: 'git cat-file',
  scopes: ['history'],
  command: (repository) => [
    ...['git', '-C', repository, 'cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'],
  ],
}

const PEERS = [
  {
    name: 'kingfisher',
    command: (repository, scope, report) => [
      ...['kingfisher', 'scan', repository, '--no-validate', '--no-update-check', '--quiet'],
      ...(scope === 'tree' ? ['--git-history', 'none'] : []),
      ...['--format', 'json', '--output', report],
    ],
    // 200: found something.
    exitCodes: [0, 200],
    rules: (report) => report.findings.map(({ rule }) => rule.id),
  },
  {
    name: 'betterleaks',
    command: (repository, scope, report) => [
      ...[
        'betterleaks',
        scope === 'tree' ? 'fs' : 'git',
        repository,
        '--no-banner',
        '--silent',
        '-l',
        'error',
      ],
      ...['-o', report, '--exit-code', '0'],
    ],
    rules: (report) => (report.findings ?? []).map(({ rule_id }) => rule_id),
  },
  {
    name: 'gitleaks',
    command: (repository, scope, report) => [
      ...['gitleaks', scope === 'tree' ? 'dir' : 'git', repository, '--no-banner', '--log-level', 'error'],
      ...['-f', 'json', '-r', report, '--exit-code', '0'],
    ],
    rules: (report) => report.map(({ RuleID }) => RuleID),
  },
]

/** Those that scan `scope` and, of the peers, those installed in .peers/bin, in $PEERS/bin or on PATH. */
export function contenders(scope, withPeers) {
  const folders = [join(ROOT, '.peers'), process.env.PEERS].filter(Boolean)
  const places = [
    ...folders.map((folder) => join(folder, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  const located = PEERS.flatMap((peer) => {
    const file = places.map((place) => join(place, peer.name)).find((path) => existsSync(path))
    if (!file) return []
    return [{ ...peer, command: (...asked) => [file, ...peer.command(...asked).slice(1)] }]
  })
  return [keysweep, yardstick, ...(withPeers ? located : [])].filter(
    ({ scopes }) => scopes?.includes(scope) ?? true,
  )
}
