/** The recipes: what they name exists, is pinned as our own workflows are, and has no more rights than it needs. */
import { readdirSync, readFileSync } from 'node:fs'
import { parseCommandLine } from '../../src/commands/command-line.ts'
import { readMetadata } from '../support/programs.ts'
import { RECIPES, readRecipe, WORKFLOWS, workflow } from '../support/recipes.ts'

/** The rights of each job; nothing else may write. */
const RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nightly.yml history': { contents: 'read', 'security-events': 'write' },
  'shards.yml merge': { contents: 'read', 'security-events': 'write' },
  'organisation.yml list': {},
  'organisation.yml report': {},
}
const JOBS = WORKFLOWS.flatMap((file) =>
  Object.entries(workflow(file).jobs).map(([id, job]) => ({ file, id, job })),
)

test('every recipe is on the page', () => {
  const page = readFileSync('docs/recipes.md', 'utf8')
  const linked = [...page.matchAll(/\]\(recipes\/([^)]+)\)/g)].map(([, name]) => name)
  expect(linked.sort()).toEqual([...RECIPES].sort())
})

test.each(RECIPES)('%s is pinned by the placeholders of the README', (name) => {
  const text = readRecipe(name)
  expect(text.match(/OWNER\/keysweep/g)).not.toBeNull()
  expect(text.match(/<commit>/g)).not.toBeNull()
  expect(text.match(/<(?!commit>)[\w-]+>/g)).toBeNull()
})

describe.each(JOBS)('$file, $id', ({ file, id, job }) => {
  const uses = job.steps.filter((step) => step.uses !== undefined)

  test('has the rights that it needs, and a limit of time', () => {
    expect(workflow(file).permissions).toEqual({})
    expect(job.permissions).toEqual(RIGHTS[`${file} ${id}`] ?? { contents: 'read' })
    expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  test('pins what it uses, and keeps no credentials', () => {
    const names = uses.map((step) => step.uses ?? '')
    expect(names.filter((name) => !/^(OWNER\/keysweep@<commit>|[\w/-]+@[0-9a-f]{40})$/.test(name))).toEqual(
      [],
    )
    const checkouts = uses.filter((step) => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('gives Keysweep inputs that exist', () => {
    const { inputs } = readMetadata()
    const given = uses.filter((step) => /\/keysweep@/.test(step.uses ?? '')).map((step) => step.with ?? {})
    expect(given.flatMap((one) => Object.keys(one)).filter((name) => !(name in inputs))).toEqual([])
    const granted = job.permissions?.['security-events'] === 'write'
    expect(given.some((one) => one.upload === true) && !granted).toBe(false)
  })

  test('writes no expression into a script', () => {
    expect(job.steps.filter((step) => /\$\{\{/.test(step.run ?? ''))).toEqual([])
  })
})

test('one commit pins an action, here and in our own workflows', () => {
  const own = readdirSync('.github/workflows').map((name) =>
    readFileSync(`.github/workflows/${name}`, 'utf8'),
  )
  const pins = new Map<string, Set<string>>()
  for (const text of [...WORKFLOWS.map(readRecipe), ...own, readFileSync('README.md', 'utf8')])
    for (const [, action = '', pin = ''] of text.matchAll(
      /uses: ([\w/-]+)@([0-9a-f]{40} # v\d+\.\d+\.\d+)$/gm,
    ))
      pins.set(action, (pins.get(action) ?? new Set()).add(pin))
  expect([...pins].filter(([, all]) => all.size > 1)).toEqual([])
})

test.each(RECIPES)('the command lines of %s are understood', (name) => {
  const lines = [...readRecipe(name).matchAll(/dist\/cli\.js"? ((?:scan|merge) [^\n|>&]*)/g)].map(
    ([, line = '']) => line,
  )
  const argv = (line: string) =>
    line
      .trim()
      .replaceAll('"$SHARD/$SHARDS"', '1/4')
      .replaceAll('"$@"', '')
      .replaceAll('"', '')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => (word.startsWith('$') ? 'name' : word))
  for (const line of lines) expect(['scan', 'merge']).toContain(parseCommandLine(argv(line)).name)
})
