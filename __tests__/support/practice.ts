/** Lays out an example of a practice, runs rules over it and says where they hit. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Example, PracticeRule } from '../../patterns/rule.ts'
import { environmentOf } from '../../src/documents/environment.ts'
import { createSourceFile, type SourceFile } from '../../src/documents/source-file.ts'
import type { PracticeResult } from '../../src/practices/answer.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { runPractices } from '../../src/practices/run.ts'

/** `path:line` of every hit, sorted; line 1 for a hit without a place. Throws when a rule or a reader failed. */
export async function hitPlaces(rules: readonly PracticeRule[], example: Example): Promise<string[]> {
  const { hits, problems } = await runExample(rules, example)
  if (problems.length > 0)
    throw new Error(problems.map(({ path, rule, what }) => `${path} ${rule ?? ''} ${what}`).join('\n'))
  return hits.map(({ hit }) => placeOf(example, hit.path, hit.range?.start ?? 0)).sort()
}

const placeOf = ({ files }: Example, path: string, offset: number): string =>
  `${path}:${(files[path] ?? '').slice(0, offset).split('\n').length}`

export async function runExample(rules: readonly PracticeRule[], example: Example): Promise<PracticeResult> {
  const repository = new ExampleRepository(example)
  try {
    const files = Object.entries(example.files).map(([path, text]) => ({ path, text }))
    return await runPractices(rules, files, repository)
  } finally {
    repository.remove()
  }
}

/** In memory until a rule asks git; then a real repository, because ignore rules are git's to decide. */
class ExampleRepository implements Inventory {
  readonly paths: readonly string[]
  readonly today: string
  readonly #example: Example
  readonly #files = new Map<string, SourceFile>()
  #folder: string | undefined

  constructor(example: Example) {
    this.#example = example
    this.today = example.today ?? '2026-01-01'
    this.paths = Object.keys(example.files).sort()
  }

  file(path: string): SourceFile | undefined {
    const text = this.#example.files[path]
    const known = this.#files.get(path)
    if (known || text === undefined) return known
    const made = createSourceFile(path, text)
    this.#files.set(path, made)
    return made
  }

  bytes(path: string): Buffer | undefined {
    const text = this.#example.files[path]
    return text === undefined ? undefined : Buffer.from(text)
  }

  environmentOf(path: string) {
    return environmentOf(path)
  }

  ignores(path: string): boolean {
    try {
      this.#git('check-ignore', '--no-index', '-q', '--', path)
      return true
    } catch {
      return false
    }
  }

  tracked(path: string): boolean {
    return this.#git('ls-files', '-z', '--', path).split('\0').includes(path)
  }

  remove() {
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true })
  }

  #git(...args: string[]): string {
    this.#folder ??= this.#layOut()
    return git(this.#folder, args)
  }

  #layOut(): string {
    const folder = mkdtempSync(join(tmpdir(), 'practice-'))
    for (const [path, text] of Object.entries(this.#example.files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    git(folder, ['init', '-q'])
    git(folder, ['add', '-A'])
    if (this.#example.tracked) git(folder, ['add', '-f', '--', ...this.#example.tracked])
    return folder
  }
}

/** Without the user's own settings: a global ignore file would change what an example means. */
const git = (cwd: string, args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  })
