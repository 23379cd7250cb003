/** The Action as a runner runs it: what a person sees, what a workflow gets, and what blocks. */
import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { visible } from '../src/sanitise.ts'
import { ACTION } from './support/built.ts'
import { folder, githubToken, HOSTILE_NAMES, kept, repository } from './support/leaky-repository.ts'
import { runAction, SOURCE_ACTION } from './support/programs.ts'

const leak = (seed: number) => `token: "${githubToken(seed)}"\n`

const run = (workspace: string, inputs = {}, env = {}) => runAction(ACTION, { workspace, inputs, env })

describe.each([
  ['built', ACTION],
  ['from source', SOURCE_ACTION],
])('with findings, %s', (_, program) => {
  const workspace = kept(repository({ 'old.env': leak(1), 'src/app.yml': leak(2) }, { 'old.env': '' }))
  const { status, seen, outputs, summary, stdout, stderr } = runAction(program, { workspace })

  test('the step fails', () => expect({ status, stderr }).toEqual({ status: 1, stderr: '' }))

  test('annotations stand on the lines of today, and name what is in history', () => {
    expect(seen).toMatchObject({ dropped: [], obeyed: [] })
    const tokens = seen.annotations.filter(({ title }) => title?.includes('github-classic-token'))
    expect(tokens).toHaveLength(2)
    expect(tokens).toContainEqual(
      expect.objectContaining({
        type: 'error',
        file: 'src/app.yml',
        line: 1,
        endLine: 1,
        col: 9,
        endColumn: 49,
      }),
    )
    expect(tokens).toContainEqual(expect.not.objectContaining({ file: expect.anything() }))
  })

  test('outputs are counts and paths', () => {
    expect(outputs).toMatchObject({
      critical: '2',
      'sarif-file': join(workspace, 'keysweep.sarif'),
      blocks: 'true',
      complete: 'true',
    })
    expect(Number(outputs.blocking)).toBeGreaterThanOrEqual(2)
    expect(Number(outputs.findings)).toBeGreaterThanOrEqual(Number(outputs.blocking))
  })

  test('the SARIF file has both runs and links to this repository', () => {
    const sarif = readFileSync(join(workspace, 'keysweep.sarif'), 'utf8')
    expect(JSON.parse(sarif).runs).toHaveLength(2)
    expect(sarif).toMatch(/https:\/\/github\.com\/owner\/name\/blob\/[0-9a-f]{40}\/old\.env#L1/)
  })

  test('the summary says what blocks', () =>
    expect(summary).toMatch(/^## Keysweep: \d+ findings block\n[\s\S]*old\.env/))

  test('nothing that is written holds a secret', () => {
    const written = [
      stdout,
      stderr,
      summary,
      JSON.stringify(outputs),
      readFileSync(join(workspace, 'keysweep.sarif'), 'utf8'),
    ]
    for (const seed of [1, 2]) expect(written.join()).not.toContain(githubToken(seed).slice(8, 30))
  })
})

describe('hostile names', () => {
  const files = Object.fromEntries(HOSTILE_NAMES.map((name, index) => [name, leak(index + 10)]))
  const workspace = kept(repository({ ...files, 'zz.env': leak(40) }, { 'zz.env': '' }))
  const { status, seen, summary, stdout, stderr } = run(workspace)

  test('give the runner no order and lose no annotation', () => {
    expect(status).toBe(1)
    expect(seen.obeyed).toEqual([])
    expect(seen.dropped).toEqual([])
    expect(seen.annotations).toHaveLength(10)
    const names = HOSTILE_NAMES.map(visible)
    for (const { file } of seen.annotations) if (file !== undefined) expect(names).toContain(file)
  })

  test('reach no terminal', () => {
    expect(`${stdout}${stderr}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  })

  test('are no markup in the summary', () => expect(summary).not.toMatch(/<b>|`c`|\[stop-commands\]/))
})

describe('the gate', () => {
  const leaky = kept(repository({ 'app.yml': leak(3) }))

  test('opens when nothing is to block', () => {
    const { status, outputs, seen } = run(leaky, { 'fail-on': 'none' })
    expect(status).toBe(0)
    expect(outputs).toMatchObject({ blocks: 'false', blocking: '0' })
    expect(seen.annotations.map(({ type }) => type)).not.toContain('error')
  })

  test('stays shut when the summary and the annotations cannot be had', () => {
    const { status, stdout } = run(
      leaky,
      { annotations: 'false' },
      { GITHUB_STEP_SUMMARY: '/nowhere/summary' },
    )
    expect(status).toBe(1)
    expect(stdout).toContain('The job summary could not be written.')
  })

  test.each([
    [{ scope: 'hsitory' }, 'input scope: "hsitory" is not one of its values; did you mean history?'],
    [{ summary: 'yes' }, 'input summary: "yes" is not one of its values'],
    [{ path: 'nowhere' }, 'nowhere is not a folder'],
    [{ 'sarif-file': 'no/such/folder.sarif' }, 'input sarif-file: '],
  ])('stays shut for %j, with one error that says what to do', (inputs, message) => {
    const { status, seen, outputs } = run(leaky, inputs)
    expect(status).toBe(2)
    const errors = seen.annotations.filter(({ title }) => title === 'Keysweep could not finish')
    expect(errors).toEqual([
      { type: 'error', title: expect.any(String), message: expect.stringContaining(message) },
    ])
    expect(outputs).toMatchObject({ blocks: 'true', complete: 'false' })
  })
})

describe('switches', () => {
  const workspace = kept(folder({ 'app.yml': leak(4) }))

  test('turn off the summary, the annotations and the SARIF file', () => {
    const { status, seen, outputs, summary } = run(workspace, {
      summary: 'false',
      annotations: 'false',
      'sarif-file': 'none',
    })
    expect({ status, annotations: seen.annotations, summary }).toEqual({
      status: 1,
      annotations: [],
      summary: '',
    })
    expect(outputs['sarif-file']).toBe('')
    expect(existsSync(join(workspace, 'keysweep.sarif'))).toBe(false)
  })
})

test('the SARIF file is not written through a link that the checkout holds', () => {
  const outside = join(kept(folder({})), 'precious')
  writeFileSync(outside, 'untouched')
  const workspace = kept(folder({ 'app.yml': leak(5) }))
  symlinkSync(outside, join(workspace, 'keysweep.sarif'))
  expect(run(workspace).status).toBe(1)
  expect(readFileSync(outside, 'utf8')).toBe('untouched')
  expect(lstatSync(join(workspace, 'keysweep.sarif')).isFile()).toBe(true)
})
