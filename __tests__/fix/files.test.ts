/** What is written, and what is left alone: links, changed files, text that is no text; and the command line around it. */
import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baseOf } from '../../src/edit.ts'
import type { Finding } from '../../src/finding.ts'
import { changeOf, write } from '../../src/fix/files.ts'
import { mendingPatch } from '../../src/fix/mend.ts'
import { CLI } from '../support/built.ts'
import { folder, githubToken, kept, repository } from '../support/leaky-repository.ts'
import { runCli } from '../support/programs.ts'
import { finding } from '../support/report.ts'

const add = (path: string, base: string | null) => ({
  path,
  base,
  edits: [{ path, start: 0, end: 0, text: 'x\n', base }],
})

describe('files', () => {
  test('a file keeps its mode, a new one is made', async () => {
    const place = kept(folder({ 'run.sh': 'y\n' }))
    chmodSync(join(place, 'run.sh'), 0o755)
    for (const edits of [add('run.sh', baseOf('y\n')), add('new', null)]) {
      const change = await changeOf(place, edits)
      expect('reason' in change ? change : await write(place, change)).toBeUndefined()
    }
    expect(readFileSync(join(place, 'run.sh'), 'utf8')).toBe('x\ny\n')
    expect(statSync(join(place, 'run.sh')).mode & 0o777).toBe(0o755)
    expect(readFileSync(join(place, 'new'), 'utf8')).toBe('x\n')
  })

  test('links, changed files and what is no text are left alone', async () => {
    const outside = kept(folder({ 'a.txt': 'y\n' }))
    const place = kept(folder({ changed: 'other\n', 'there/a': 'y\n' }))
    symlinkSync(join(outside, 'a.txt'), join(place, 'link'))
    symlinkSync(outside, join(place, 'folder'))
    writeFileSync(join(place, 'latin'), Buffer.from([0x66, 0xfc, 0x72]))
    const base = baseOf('y\n')
    const reasons = [
      ['link', base],
      ['folder/a.txt', base],
      ['folder/new', null],
      ['../a', null],
      ['.git/config', null],
      ['changed', base],
      ['changed', null],
      ['gone', base],
      ['latin', baseOf('f\ufffdr')],
      ['there', base],
    ] as const
    for (const [path, was] of reasons)
      expect(await changeOf(place, add(path, was))).toEqual({ path, reason: expect.any(String) })
    expect(readFileSync(join(outside, 'a.txt'), 'utf8')).toBe('y\n')
  })

  test('a patch shows what a finding marks as an object, and no line of a value', async () => {
    const place = kept(folder({ 'a.tf': 'y\nz\n' }))
    const edit = add('a.tf', baseOf('y\nz\n')).edits[0]!
    const mended = finding({ path: 'a.tf', startLine: 1, endLine: 1, fix: { text: 'x', edits: [edit] } })
    const other = (given: Partial<Finding>) => finding({ path: 'a.tf', startLine: 1, endLine: 2, ...given })
    const refusals = async (one: Finding) => (await mendingPatch(place, [mended, one])).refused.length
    expect(await refusals(other({ marksObject: true }))).toBe(0)
    expect(await refusals(other({ marksObject: true, endLine: 1 }))).toBe(1)
    expect(await refusals(other({}))).toBe(1)
  })

  test('a file that changes between reading and writing is left alone', async () => {
    const place = kept(folder({ a: 'y\n' }))
    const change = await changeOf(place, add('a', baseOf('y\n')))
    writeFileSync(join(place, 'a'), 'z\n')
    expect('reason' in change ? undefined : await write(place, change)).toMatchObject({ path: 'a' })
    expect(readFileSync(join(place, 'a'), 'utf8')).toBe('z\n')
  })
})

describe('--fix', () => {
  const FILES = {
    'main.tf': 'variable "db_password" {\n  type = string # kept\n}\n\nprovider "aws" {}\n',
    '.gitignore': 'node_modules/\n*.tfstate\n**/.terraform/*\n',
    'backend.tf': `terraform {\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n    token = "${githubToken(5)}"\n  }\n}\n`,
  }
  const cli = (...args: readonly string[]) => runCli(CLI, ['scan', ...args])

  test('mends, says so, and reports what is left', () => {
    const place = kept(repository(FILES))
    const first = cli('--fix', '--format', 'json', place)
    expect(first.stderr.split('\n').filter(Boolean)).toEqual([
      'keysweep: changed .gitignore',
      'keysweep: changed backend.tf',
      'keysweep: changed main.tf',
    ])
    expect(readFileSync(join(place, 'main.tf'), 'utf8')).toContain(
      'type = string # kept\n  sensitive = true\n}',
    )
    const { findings } = JSON.parse(first.stdout)
    expect(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain(
      'tf-variable-not-sensitive',
    )
    const second = cli('--fix', '--format', 'json', place)
    expect(second).toEqual({ ...first, stderr: 'keysweep: nothing to change\n' })
  })

  test('--dry-run prints a patch without the secret and changes nothing', () => {
    const place = kept(repository(FILES))
    const { stdout, stderr } = cli('--fix', '--dry-run', place)
    expect(stdout).toContain('+  sensitive = true\n')
    expect(stdout).not.toContain(githubToken(5).slice(0, 12))
    expect(stderr).toContain('would change main.tf')
    const changed = () => execFileSync('git', ['-C', place, 'status', '--porcelain']).toString()
    expect(changed()).toBe('')
    execFileSync('git', ['-C', place, 'apply', '-'], { input: stdout })
    expect(changed()).toContain('M main.tf')
  })

  test('--dry-run alone is an error', () => {
    expect(cli('--dry-run', '.')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--dry-run goes with --fix alone'),
    })
  })
})
