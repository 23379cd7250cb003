/** `keysweep migrate` and rules of a user's own, as a person uses them: the program on real repositories. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLI } from '../support/built.ts'
import { drawn } from '../support/drawn.ts'
import { githubToken, kept, repository } from '../support/leaky-repository.ts'
import { runCli } from '../support/programs.ts'

interface Found {
  readonly path: string
  readonly ruleId: string
  readonly standing: string
  readonly severity: string
  readonly present: boolean
  readonly startLine: number
  readonly occurrences: readonly object[]
}

const run = (path: string, ...args: string[]) => runCli(CLI, args, path)
const scan = (path: string, ...args: string[]) => {
  const { stdout } = run(path, 'scan', '.', '--format', 'json', ...args)
  const findings: readonly Found[] = JSON.parse(stdout).findings
  return findings.filter(({ ruleId }) => ruleId !== 'policy-security-missing')
}
const standing = (findings: readonly Found[]) =>
  findings.map((one) => `${one.path} ${one.ruleId} ${one.standing}`).sort()

const acme = (seed: number) => `acme_${drawn('hex', 16, seed)}`
const password = (seed: number) => drawn('base62', 20, seed)
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')

const GITLEAKS = `
[extend]
useDefault = true
[[rules]]
id = "Acme Token"
description = "Acme token"
regex = '''(acme_[0-9a-f]{16})\\b'''
keywords = ["acme_"]
[[allowlists]]
paths = ['''(?:^|/)vendor/''']
`

test('what is accepted there is accepted here, wherever the lines went', () => {
  const first = {
    'a.yml': `x: 1\nkey: ${acme(1)}\ntoken: ${githubToken(2)}\n`,
    'c.py': `password = "${password(3)}"\n`,
  }
  const second = {
    'a.yml': `\n\n${first['a.yml']}`,
    'b.txt': `${acme(4)} # gitleaks:allow\n${acme(5)}\n`,
    'vendor/v.txt': acme(6),
  }
  const path = kept(repository(first, second))
  const commit = execFileSync('git', ['-C', path, 'rev-parse', 'HEAD~1'], { encoding: 'utf8' }).trim()
  const results = {
    'c.py': [{ hashed_secret: sha1(password(3)), line_number: 9 }],
    'a.yml': [{ hashed_secret: sha1('x'), line_number: 5 }],
  }
  writeFileSync(join(path, '.gitleaks.toml'), GITLEAKS)
  writeFileSync(join(path, '.gitleaksignore'), `${commit}:a.yml:acme:2\n${commit}:none:x:1\n../b.txt:x:1\n`)
  writeFileSync(join(path, '.secrets.baseline'), JSON.stringify({ results }))

  const dry = run(path, 'migrate', '--dry-run')
  expect(dry).toMatchObject({ status: 0, stderr: '' })
  expect(dry.stdout).toContain('would write .keysweep.yml and .keysweep-ignore.yml')
  expect(existsSync(join(path, '.keysweep.yml'))).toBe(false)

  const { status, stdout } = run(path, 'migrate')
  expect(status).toBe(0)
  expect(stdout).toContain('became   1 custom rule, 1 excluded path, 3 ignored findings')
  expect(stdout).toContain('.gitleaksignore: 2 entries name nothing that Keysweep finds: none:1, ../b.txt:1')
  expect(stdout).toContain('.secrets.baseline: 1 entry names nothing that Keysweep finds: a.yml:5')
  expect(readFileSync(join(path, '.keysweep-ignore.yml'), 'utf8')).toContain(
    'reason: "migrated from .gitleaksignore"',
  )
  for (const secret of [1, 4, 5, 6].map(acme)) expect(stdout).not.toContain(secret)

  const found = scan(path).filter((one) => one.path !== '.secrets.baseline')
  expect(standing(found)).toEqual([
    'a.yml acme-token ignored',
    'a.yml github-classic-token open',
    'b.txt acme-token ignored',
    'b.txt acme-token open',
    'c.py secret-code-literal ignored',
  ])
  expect(run(path, 'migrate')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('has custom-rules already'),
  })
})

test.each([
  ['nothing to take over', ['migrate'], 'There is nothing of gitleaks'],
  ['a file that is not there', ['migrate', '--from', 'x.toml'], 'x.toml does not exist'],
  ['a word without a flag', ['migrate', 'x.toml'], 'migrate does not take "x.toml"'],
])('%s ends with 2', (_, args, said) => {
  const path = kept(repository({ 'a.txt': 'x\n' }))
  const { status, stderr } = run(path, ...args)
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(said) })
})

const config = (text: string) => ({ '.keysweep.yml': text })
const RULE = `custom-rules:
  - id: acme
    description: Acme token
    severity: critical
    regex: 'acme_[0-9a-f]{16}'
`

describe('a custom rule', () => {
  test('is found in files and in history, beside its own conditions', () => {
    const more = `    paths: [src/**]
    entropy: 2
    allowlists:
      - regex-target: line
        regexes: ['# sample']
      - condition: and
        paths: [src/old/**]
        stopwords: [acme_]
  - id: format
    description: Token of a format
    prefix: qfx_
    alphabet: hex
    length: [8, 12]
custom-allowlists:
  - stopwords: ['${acme(9).slice(-6)}']
`
    const files = {
      ...config(RULE + more),
      'src/a.txt': `${acme(1)}\n${acme(2)} # sample\nacme_${'0'.repeat(16)}\n${acme(9)}\n`,
      'src/old/b.txt': acme(3),
      'docs/c.txt': acme(4),
      'd.txt': `qfx_${drawn('hex', 10, 5)}`,
    }
    const path = kept(repository({ ...files, 'src/gone.txt': acme(6) }, { 'src/gone.txt': '' }))
    const found = scan(path)
    expect(
      found.map(({ path: at, ruleId, severity, present }) => [at, ruleId, severity, present]).sort(),
    ).toEqual([
      ['d.txt', 'format', 'high', true],
      ['src/a.txt', 'acme', 'critical', true],
      ['src/gone.txt', 'acme', 'critical', false],
    ])
    const sarif = JSON.parse(run(path, 'scan', '.', '--format', 'sarif').stdout)
    const rules: readonly { id: string; helpUri?: string }[] = sarif.runs[0].tool.driver.rules
    expect(rules.find(({ id }) => id === 'acme')).not.toHaveProperty('helpUri')
  })

  test('and one of ours at the same value are one finding, and its own where ours is off', () => {
    const own = String.raw`custom-rules:
  - id: hub
    description: Token of the hub
    regex: '(ghp_\w{36})'
`
    const token = { 'a.txt': `${githubToken(1)}\n` }
    const both = scan(kept(repository({ ...config(own), ...token })))
    expect(standing(both)).toEqual(['a.txt github-classic-token open'])
    expect(both[0]?.occurrences).toHaveLength(1)
    const off = scan(kept(repository({ ...config(`${own}rules:\n  github-classic-token: off\n`), ...token })))
    expect(standing(off)).toEqual(['a.txt hub open'])
  })

  test('is listed, explained, and named where it is slow', () => {
    const own = RULE.replace('acme_[0-9a-f]{16}', '\\b[0-9]{3}-[0-9]{3}\\b')
    const path = kept(repository({ ...config(own), 'a.txt': '123-456\n' }))
    expect(run(path, 'rules').stdout).toContain('  acme  ')
    expect(run(path, 'rules', 'acme').stdout).toContain('Slow        run over each whole text')
    expect(run(path, 'why', 'a.txt:1').stdout).toContain('acme: Acme token')
    const report = run(path, 'scan', '.', '--format', 'json').stdout
    expect(JSON.parse(report).receipt.policy).toEqual([
      {
        reason: expect.stringContaining('run over each whole text'),
        count: 1,
        examples: ['acme'],
        fails: false,
      },
    ])
  })

  test('with a placeholder is of low confidence', () => {
    const path = kept(
      repository({ ...config(RULE.replace('[0-9a-f]', '[0-9a-fx]')), 'a.txt': `acme_${'x'.repeat(16)}\n` }),
    )
    expect(scan(path)).toEqual([])
    expect(scan(path, '--confidence', 'low').map(({ ruleId }) => ruleId)).toEqual(['acme'])
  })
})
