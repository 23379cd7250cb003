/** The same secret and the same practice keep their fingerprint whatever is done to the place where they stand. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { secrets } from '../../patterns/secrets/index.ts'
import { keyId } from '../../src/fingerprint.ts'
import type { ScanOptions } from '../../src/options.ts'
import { drawKey } from '../../src/policy/key.ts'
import { KEY_FILE } from '../../src/policy/policy-names.ts'
import { scan } from '../../src/scan.ts'
import { drawn } from '../support/drawn.ts'
import { exampleOf } from '../support/example.ts'
import { Builder, gitIn, place, removePlaces } from '../support/history.ts'

afterAll(removePlaces)

const github = secrets.find((rule) => rule.id === 'github-classic-token')!

interface Values {
  readonly token: string
  readonly password: string
  readonly mapped: string
  readonly key: string
}

const valuesOf = (seed: number): Values => ({
  token: exampleOf(github, seed),
  password: `kettle-Bruise-${seed}91`,
  mapped: `orbit-Lantern-${seed}37`,
  key: drawn('base62', 64 * 12, seed),
})
const KEPT = valuesOf(1)

const armoured = (body: string, indent = '') => {
  const label = 'RSA PRIVATE KEY'
  const lines = [`-----BEGIN ${label}-----`, ...(body.match(/.{64}/g) ?? []), `-----END ${label}-----`]
  return lines.map((line) => `${indent}${line}\n`).join('')
}

const SECURITY = '# Security\n\nReport to security@example.org within 90 days.\n'

const filesOf = ({ token, password, mapped, key }: Values) => ({
  'src/client.py': `import requests\n\ntoken = "${token}"\nsession = requests.Session()\n`,
  'src/database.py': `import db\n\nDB_PASSWORD = "${password}"\nconnect = db.connect\n`,
  'deploy/map.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\ndata:\n  DB_PASSWORD: "${mapped}"\n`,
  'deploy/role.yaml':
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: all\nrules:\n  - apiGroups: ["*"]\n    resources: ["*"]\n    verbs: ["*"]\n',
  'keys/server.yaml': `key: |\n${armoured(key, '  ')}`,
  'SECURITY.md': SECURITY,
})

const FIRST = filesOf(KEPT)

/** Fingerprints of what is reported, by rule. */
async function identities(
  path: string,
  options: Partial<ScanOptions> = {},
): Promise<Record<string, string[]>> {
  const { findings } = await scan({ path, scope: 'auto', ...options })
  const ids: Record<string, string[]> = {}
  for (const { ruleId, fingerprint } of findings)
    ids[ruleId] = [...new Set([...(ids[ruleId] ?? []), fingerprint])].sort()
  return ids
}

async function repository(files: Readonly<Record<string, string>> = FIRST): Promise<Builder> {
  const builder = await Builder.create()
  await builder.commit({ 'notes.txt': 'nothing\n' })
  await builder.commit(files)
  return builder
}

const everywhere = (edit: (text: string, path: string) => string) => (builder: Builder) =>
  builder.commit(Object.fromEntries(Object.entries(FIRST).map(([path, text]) => [path, edit(text, path)])))

const moved = (names: Readonly<Record<string, string>>) => async (builder: Builder) => {
  for (const [from, to] of Object.entries(names)) await builder.git('mv', from, to)
  await builder.commit({})
}

/** One more level in YAML; in Python the line goes into a block. */
const reindented = (text: string, path: string) =>
  path.endsWith('.py')
    ? text.replace(/^(token|DB_PASSWORD)/m, 'if True:\n        $1')
    : path.startsWith('deploy/')
      ? text.replace(/^ +/gm, '$&$&')
      : text.replace(/^ {2}/gm, '      ')

const CHANGES: readonly (readonly [string, (builder: Builder) => Promise<unknown>])[] = [
  ['a line shift', everywhere((text) => `${'# more\n'.repeat(40)}${text}`)],
  ['another indent', everywhere(reindented)],
  ['other quotes', everywhere((text) => text.replaceAll('"', "'"))],
  ['a flip to CRLF', everywhere((text) => text.replaceAll('\n', '\r\n'))],
  [
    'a squash',
    async (builder) => {
      await builder.commit({ 'notes.txt': 'more\n' })
      await builder.git('reset', '-q', '--soft', 'HEAD~2')
      await builder.commit({}, 'All of it')
      await builder.git('reflog', 'expire', '--expire=all', '--all')
      await builder.git('gc', '-q', '--prune=now')
    },
  ],
  [
    'a rebase',
    async (builder) => {
      await builder.git('checkout', '-q', '-b', 'base', 'HEAD~1')
      await builder.commit({ 'meanwhile.txt': 'x\n' })
      await builder.git('rebase', '-q', 'base', 'main')
    },
  ],
]

test.each(CHANGES)('%s keeps every fingerprint', async (_name, change) => {
  const builder = await repository()
  const before = await identities(builder.path)
  await change(builder)
  expect(await identities(builder.path)).toEqual(before)
})

test('the repository of these tests has secrets of each kind, and practices', async () => {
  expect(Object.keys(await identities((await repository()).path)).sort()).toEqual([
    'github-classic-token',
    'k8s-configmap-secret',
    'k8s-rbac-secrets-broad',
    'k8s-rbac-wildcard',
    'policy-contact-placeholder',
    'secret-code-literal',
    'secret-private-key',
  ])
})

test('a rename keeps those of secrets, also where a practice found them; a practice is about its file', async () => {
  const builder = await repository()
  const before = await identities(builder.path)
  const names = {
    'src/client.py': 'src/remote.py',
    'src/database.py': 'src/storage.py',
    'deploy/map.yaml': 'deploy/settings.yaml',
    'deploy/role.yaml': 'deploy/cluster-role.yaml',
    'keys/server.yaml': 'keys/other.yaml',
  }
  await moved(names)(builder)
  const {
    'k8s-rbac-wildcard': wildcard,
    'k8s-rbac-secrets-broad': broad,
    ...after
  } = await identities(builder.path)
  expect(before).toMatchObject(after)
  expect(wildcard).not.toEqual(before['k8s-rbac-wildcard'])
  expect(broad).not.toEqual(before['k8s-rbac-secrets-broad'])
})

test('a move of the lines into another file keeps them', async () => {
  const builder = await repository()
  const before = await identities(builder.path)
  const [client, database] = [FIRST['src/client.py'].split('\n'), FIRST['src/database.py'].split('\n')]
  await builder.commit({
    'src/client.py': client.filter((line) => !line.startsWith('token')).join('\n'),
    'src/database.py': database.filter((line) => !line.startsWith('DB_')).join('\n'),
    'src/settings.py': `${client[2]}\n\n${database[2]}\n`,
    'deploy/map.yaml': null,
    'deploy/all.yaml': `${FIRST['deploy/map.yaml']}---\n${FIRST['deploy/map.yaml'].replace(/DB_PASSWORD.*/, 'MODE: fast')}`,
  })
  expect(await identities(builder.path)).toEqual(before)
})

test('a different value at the same place is new, and the old one is still known', async () => {
  const builder = await repository()
  const before = await identities(builder.path)
  const { fingerprints: first } = await shown(builder.path)
  await builder.commit(filesOf(valuesOf(2)))
  const after = await identities(builder.path)
  for (const rule of [
    'github-classic-token',
    'secret-private-key',
    'k8s-configmap-secret',
    'secret-code-literal',
  ])
    expect(after[rule]).not.toEqual(before[rule])
  for (const rule of ['github-classic-token', 'secret-private-key'])
    expect(after[rule]).toEqual(expect.arrayContaining(before[rule]!))
  for (const rule of ['k8s-rbac-wildcard', 'policy-contact-placeholder'])
    expect(after[rule]).toEqual(before[rule])
  const historic = (await shown(builder.path)).historic
  expect(historic).toHaveLength(4)
  expect(historic.filter((fingerprint) => !first.includes(fingerprint))).toEqual([])
})

/** Those that findings have or stand for, and those of what is in history only. */
async function shown(path: string) {
  const { findings } = await scan({ path, scope: 'auto', confidence: 'low' })
  return {
    fingerprints: findings.flatMap(({ fingerprint, supersedes = [] }) => [fingerprint, ...supersedes]),
    historic: findings.filter(({ present }) => !present).map(({ fingerprint }) => fingerprint),
  }
}

describe('the key', () => {
  const keyed = async (seed: number) => {
    const builder = await repository()
    await builder.commit({ [KEY_FILE]: `# made once\n${drawn('hex', 32, seed)}\n` })
    return builder
  }

  test('keeps two repositories apart, and is no finding itself', async () => {
    const [one, two] = [await identities((await keyed(1)).path), await identities((await keyed(2)).path)]
    expect(Object.keys(one)).toEqual(Object.keys(two))
    for (const [rule, ids] of Object.entries(one)) expect(two[rule]).not.toEqual(ids)
  })

  test('is the same in a clone, a shallow clone and a checkout without history', async () => {
    const builder = await keyed(3)
    const before = await identities(builder.path)
    const folder = place()
    const url = `file://${builder.path}`
    const git = gitIn(folder)
    await git.raw(['clone', '-q', url, 'whole'])
    await git.raw(['clone', '-q', '--depth=1', url, 'shallow'])
    expect(await identities(join(folder, 'whole'))).toEqual(before)
    expect(await identities(join(folder, 'shallow'))).toEqual(before)
    rmSync(join(folder, 'whole/.git'), { recursive: true })
    expect(await identities(join(folder, 'whole'))).toEqual(before)
  })

  test('counts as it stands on the base under review', async () => {
    const builder = await keyed(4)
    const before = await identities(builder.path)
    const base = await builder.git('rev-parse', 'HEAD')
    await builder.commit({ [KEY_FILE]: `${drawn('hex', 32, 5)}\n` })
    expect(await identities(builder.path)).not.toEqual(before)
    expect(await identities(builder.path, { policyFrom: base })).toEqual(before)
  })

  test('of an organisation wins, and the same key gives the same fingerprints everywhere', async () => {
    const fingerprintKey = drawn('base62', 40, 6)
    const [one, two] = [(await keyed(7)).path, (await keyed(8)).path]
    expect(await identities(one, { fingerprintKey })).toEqual(await identities(two, { fingerprintKey }))
    expect(await identities(one, { fingerprintKey })).not.toEqual(await identities(one))
  })

  test.each([
    [{ fingerprintKey: 'short' }, '', 'is shorter than 32 characters'],
    [{}, 'not a key\n', '.keysweep-key does not hold a key'],
    [{}, '', '.keysweep-key does not hold a key'],
    [{}, `${drawn('hex', 32, 1)}\n${drawn('hex', 32, 2)}\n`, '.keysweep-key does not hold a key'],
  ])('%j with %j is refused', async (options, text, message) => {
    const builder = await repository({ [KEY_FILE]: text })
    await expect(identities(builder.path, options)).rejects.toThrow(message)
  })

  test('is told apart by an id that does not hold it', () => {
    const key = drawn('hex', 32, 9)
    expect(keyId(key)).toMatch(/^[0-9a-f]{8}$/)
    expect(key).not.toContain(keyId(key))
    expect(keyId(drawn('hex', 32, 10))).not.toBe(keyId(key))
    expect(keyId('')).toBeUndefined()
    expect(drawKey()).not.toBe(drawKey())
  })
})
