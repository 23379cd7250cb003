/** What each key of the configuration does to a whole scan of a real repository. */

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { failureOf } from '../../src/failure.ts'
import { render } from '../../src/reporters/index.ts'
import { scan } from '../../src/scan.ts'
import { folder, githubToken, kept, repository } from '../support/leaky-repository.ts'

const leak = (seed: number) => `token: "${githubToken(seed)}"\n`
const look = (path: string, config: string, more = {}) => {
  writeFileSync(join(path, '.keysweep.yml'), config)
  return scan({ path, scope: 'auto', ...more })
}
const found = (report: Awaited<ReturnType<typeof scan>>, rule: string) =>
  report.findings.filter(({ ruleId }) => ruleId === rule)
const skipped = ({ receipt }: Awaited<ReturnType<typeof scan>>) =>
  receipt.skipped.map(({ reason, gap, count }) => `${gap ? 'gap' : 'skip'}: ${reason} (${count})`)

describe('severities', () => {
  const path = kept(folder({ 'src/a.yml': leak(1) }))

  test.each([
    ['low', 0, 'note', '2.0'],
    ['medium', 1, 'warning', '5.5'],
    ['high', 1, 'error', '8.0'],
  ])('%s', async (severity, status, level, score) => {
    const off = 'rules: { policy-security-missing: off }\n'
    const report = await look(path, `${off}severities: { github-classic-token: ${severity} }\n`)
    expect(found(report, 'github-classic-token')).toMatchObject([{ severity, blocks: status === 1 }])
    expect(report.exitCode).toBe(status)
    const sarif = JSON.parse(render(report, 'sarif', undefined))
    const result = sarif.runs.flatMap((run: { results: object[] }) => run.results)
    expect(result).toMatchObject([{ ruleId: 'github-classic-token', level }])
    expect(sarif.runs[0].tool.driver.rules).toMatchObject([{ properties: { 'security-severity': score } }])
  })

  test('of a practice that gives each place its own', async () => {
    const files = {
      'docker-compose.yml': 'services:\n  a:\n    environment:\n      DB_PASSWORD: kettle-Bruise-91-orbit\n',
    }
    const report = await look(kept(folder(files)), 'severities: { compose-literal-secret: critical }\n')
    expect(found(report, 'compose-literal-secret')).toMatchObject([
      { severity: 'critical', securitySeverity: 9.5 },
    ])
  })
})

describe('rules', () => {
  const files = {
    'k8s/a.yml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: a, image: a}]\n',
  }
  const rule = 'k8s-sa-token-automount'

  test.each([
    ['', {}, 0],
    ['', { strict: true }, 1],
    ['strict: true\n', {}, 1],
    [`rules: { ${rule}: on }\n`, {}, 1],
    [`strict: true\nrules: { ${rule}: off }\n`, {}, 0],
    [`rules: { ${rule}: strict }\n`, { strict: true }, 1],
  ])('%j with %j', async (config, options, count) => {
    const report = await look(kept(folder(files)), config, options)
    expect(found(report, rule)).toHaveLength(count)
  })

  test('a rule that is for the strict finds nothing without them, and the receipt says so', async () => {
    const path = kept(folder({ 'a.yml': leak(2) }))
    const config = 'rules: { github-classic-token: strict }\n'
    const report = await look(path, config)
    expect(found(report, 'github-classic-token')).toEqual([])
    expect(skipped(report)).toEqual(
      expect.arrayContaining([
        'skip: rule that is switched off (1)',
        'skip: finding of a rule that is switched off (1)',
      ]),
    )
    expect(found(await look(path, config, { strict: true }), 'github-classic-token')).toHaveLength(1)
  })
})

test('what is not included is left out, in the tree and in the history, but for what has no path', async () => {
  const path = kept(
    repository(
      { 'packages/api/a.yml': leak(3), 'packages/web/a.yml': leak(4), 'old.yml': leak(5) },
      { 'old.yml': '' },
    ),
  )
  execFileSync('git', [
    ...['-C', path, '-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com'],
    ...['commit', '-q', '--allow-empty', '-m', leak(6)],
  ])
  const report = await look(
    path,
    'paths:\n  include: [packages/api, packages/web]\n  exclude: [packages/web]\n',
  )
  const paths = found(report, 'github-classic-token').map((finding) => finding.path)
  expect(paths.sort()).toEqual(['.git/commit-message', 'packages/api/a.yml'])
})

describe('limits', () => {
  const big = (seed: number) => `${leak(seed)}${'# filler\n'.repeat(200)}`

  test('a file beyond a chosen size is left out by design', async () => {
    const path = kept(folder({ 'big.yml': big(7), 'small.yml': leak(8) }))
    const report = await look(path, 'limits: { file: 1 KiB }\n')
    expect(found(report, 'github-classic-token').map((finding) => finding.path)).toEqual(['small.yml'])
    expect(skipped(report)).toContain('skip: file above 1 KiB, as configured (1)')
    expect(report.exitCode).toBe(1)
  })

  test.each(['loose', 'packed'])('so is a blob that is %s', async (kind) => {
    const path = kept(
      repository(
        { 'big.yml': big(9), 'small.yml': leak(10) },
        { 'big.yml': '', 'small.yml': '', 'a.txt': 'x' },
      ),
    )
    if (kind === 'packed') execFileSync('git', ['-C', path, 'gc', '-q'])
    const report = await look(path, 'limits: { blob: 1 KiB }\n')
    expect(found(report, 'github-classic-token').map((finding) => finding.path)).toEqual(['small.yml'])
    expect(skipped(report)).toContain('skip: blob above 1 KiB, as configured (1)')
  })

  const packed = (text: string, depth: number): Buffer =>
    depth === 0 ? Buffer.from(text) : gzipSync(packed(text, depth - 1))

  test.each([
    ['{}', 5, 0, 'gap: archive nested deeper than 4 (1)'],
    ['{ archive-depth: 5 }', 5, 1, undefined],
    ['{ archive-depth: 1 }', 2, 0, 'skip: archive nested deeper than 1 (1)'],
    ['{ archive-depth: 0 }', 1, 0, 'skip: archive nested deeper than 0 (1)'],
    ['{ archive: 1 KiB }', 1, 0, 'skip: archive that unfolds beyond 1 KiB, as configured (1)'],
    ['{ archive: 10 MiB }', 1, 1, undefined],
  ])('archives with %s, %i deep', async (limits, depth, count, said) => {
    const path = kept(folder({}))
    writeFileSync(join(path, 'a.gz'), packed(big(11), depth))
    const report = await look(path, `limits: ${limits}\n`)
    expect(found(report, 'github-classic-token')).toHaveLength(count)
    expect(skipped(report).filter((one) => one.includes('archive'))).toEqual(said === undefined ? [] : [said])
  })
})

describe('environments', () => {
  const PASSWORD = ['q7RzkT4w', 'Pb2nXe9m', 'Ls3vYh8c'].join('')
  const same = (...paths: string[]) =>
    Object.fromEntries(paths.map((path) => [path, `DB_PASSWORD=${PASSWORD}\n`]))
  const rule = 'secret-shared-across-envs'

  test.each([
    ['{}', ['eu/app.env', 'us/app.env'], []],
    ['{ production: [eu], staging: [us] }', ['eu/app.env', 'us/app.env'], ['eu/app.env']],
    ['{ production: ["eu/**"], staging: [us] }', ['eu/app.env', 'us/app.env'], ['eu/app.env']],
    ['{ production: [eu, us] }', ['eu/app.env', 'us/app.env'], []],
    ['{}', ['staging/app.env', 'prod/app.env'], ['prod/app.env']],
    ['{ staging: [prod] }', ['staging/app.env', 'prod/app.env'], []],
  ])('%s', async (environments, files, at) => {
    const report = await look(kept(folder(same(...files))), `environments: ${environments}\n`)
    expect(found(report, rule).map(({ path }) => path)).toEqual(at)
  })

  test('a practice of one file follows the map too', async () => {
    const files = { 'live.yml': 'x: 1\n', 'config/eu.py': 'SECURE_SSL_REDIRECT = False\n' }
    const path = kept(folder(files))
    expect(found(await look(path, ''), 'http-plain-listener')).toEqual([])
    const report = await look(path, 'environments: { production: [config] }\n')
    expect(found(report, 'http-plain-listener')).toMatchObject([{ path: 'config/eu.py' }])
  })
})

describe('custom rules', () => {
  const value = ['k7', 'm2', 'p9', 'x4', 'b8', 'd3', 'f6', 'h5'].join('')
  const path = kept(folder({ 'a.txt': `id our_${value}\n` }))
  const rule = (...lines: string[]) =>
    `custom-rules:\n  - id: our-token\n    description: Our token\n${lines.map((line) => `    ${line}\n`).join('')}`
  const byForm = rule('prefix: our_', 'alphabet: base36', 'length: 16', 'severity: low')

  test.each([
    ['a form', byForm, [{ severity: 'low' }]],
    ['a regular expression', rule("regex: '\\bour_([0-9a-z]{16})\\b'"), [{ severity: 'high' }]],
    ['a severity of the table', `${byForm}severities: { our-token: critical }\n`, [{ severity: 'critical' }]],
    ['off', `${byForm}rules: { our-token: off }\n`, []],
  ])('%s', async (_name, config, findings) => {
    const report = await look(path, config)
    expect(found(report, 'our-token')).toEqual(findings.map((one) => expect.objectContaining(one)))
  })
})

test('an allowed fingerprint does not count, with its reason; one that no finding has is named', async () => {
  const path = kept(folder({ 'a.yml': leak(13) }))
  const [finding] = found(await look(path, ''), 'github-classic-token')
  const config = (...prints: (string | undefined)[]) =>
    `allow:\n${prints.map((print) => `  - { fingerprint: '${print}', reason: Sample of a talk }\n`).join('')}`
  const report = await look(path, config(finding?.fingerprint, 'ab'.repeat(16)))
  expect(found(report, 'github-classic-token')).toMatchObject([
    { standing: 'ignored', blocks: false, exemption: { by: 'configuration', reason: 'Sample of a talk' } },
  ])
  expect(JSON.stringify(report.receipt)).toContain('abababab, Sample of a talk')
})

test.each([
  ['UTF-16', Buffer.from('\ufefffail-on: none\n', 'utf16le'), 'is text in UTF-16. Save it as UTF-8.'],
  ['NUL', Buffer.from('fail-on: none\n\0'), 'is no text: it holds NUL.'],
  ['Latin-1', Buffer.from('# caf\xe9\n', 'latin1'), 'is not text in UTF-8. Save it as UTF-8.'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'is no text: it holds NUL.'],
  ['more than a megabyte', Buffer.alloc(1024 * 1024 + 1, '#'), 'It is a plain file of text below 1 MiB.'],
])('a file of %s gets a clear word, also at a commit', async (_name, bytes, said) => {
  const path = kept(repository({ 'a.txt': 'x' }))
  writeFileSync(join(path, '.keysweep.yml'), bytes)
  const message = (more = {}) =>
    scan({ path, scope: 'auto', ...more }).catch((error) => failureOf(error).message)
  expect(await message()).toContain(said)
  execFileSync('git', ['-C', path, 'add', '-A'])
  execFileSync('git', [
    ...['-C', path, '-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com'],
    ...['commit', '-q', '-m', 'Add a configuration'],
  ])
  writeFileSync(join(path, '.keysweep.yml'), '{}\n')
  expect(await message({ policyFrom: 'HEAD' })).toContain(said)
})

test('under review all of it counts as the base has it', async () => {
  const path = kept(repository({ 'a.yml': leak(12), '.keysweep.yml': 'fail-on: high\n' }))
  const config =
    'rules: { github-classic-token: off }\nlimits: { file: 1 KiB }\npaths: { include: [none] }\nseverities: { github-classic-token: low }\n'
  expect(found(await look(path, config), 'github-classic-token')).toEqual([])
  const report = await look(path, config, { policyFrom: 'HEAD' })
  expect(found(report, 'github-classic-token')).toMatchObject([{ severity: 'critical', blocks: true }])
  expect(skipped(report)).toContain('skip: configuration that differs from the one in force (1)')
})
