/**
 * Every safe fix, from the examples of the rules themselves, through the whole pipeline: with it the finding is gone, a
 * second run changes nothing, and the patch says the same. Rules are found by their files.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { practices } from '../../patterns/practices/index.ts'
import type { Example, PracticeRule } from '../../patterns/rule.ts'
import { mendFiles, mendingPatch } from '../../src/fix/mend.ts'
import { scan } from '../../src/scan.ts'
import { type Place, repository } from '../support/leaky-repository.ts'
import { runExample } from '../support/practice.ts'

/** The rules of which an example can be mended without a person's decision. */
const FIXABLE = [
  'ci-secret-logged',
  'ci-sensitive-artifact',
  'ci-token-permissions',
  'env-not-ignored',
  'env-publish-leak',
  'env-undocumented',
  'iac-param-not-secure',
  'log-request-credentials',
  'repo-alerts-off',
  'rotate-not-configured',
  'tf-backend-no-locking',
  'tf-backend-unencrypted',
  'tf-output-not-sensitive',
  'tf-provider-schema-not-sensitive',
  'tf-state-not-ignored',
  'tf-variable-not-sensitive',
]

interface Case {
  readonly rule: PracticeRule
  readonly example: Example
}

const cases: Case[] = []
for (const rule of practices)
  for (const example of rule.examples) {
    const { hits } = await runExample([rule], example)
    if (hits.some(({ hit }) => (hit.edits ?? []).length > 0)) cases.push({ rule, example })
  }

test('the fixable rules are these', () => {
  expect([...new Set(cases.map(({ rule }) => rule.id))].sort()).toEqual(FIXABLE)
})

const seen = async (path: string) =>
  (await scan({ path, scope: 'tree', config: 'none', strict: true, confidence: 'low' })).findings

/** The files of an example in a repository, with the line ends asked for. */
const laidOut = (example: Example, eol: string): Place =>
  repository(
    Object.fromEntries(
      Object.entries(example.files).map(([path, text]) => [path, text.replaceAll('\n', eol)]),
    ),
  )

const status = (path: string) => execFileSync('git', ['-C', path, 'diff', 'HEAD'], { encoding: 'utf8' })

describe.each(cases.map(({ rule, example }, index) => [rule.id, index, example] as const))(
  '%s (%i)',
  (id, _, example) => {
    test.each([
      ['line feeds', '\n'],
      ['carriage returns too', '\r\n'],
    ])('%s', async (_name, eol) => {
      const place = laidOut(example, eol)
      const before = await seen(place.path)
      const mine = before.filter((finding) => finding.ruleId === id && finding.fix?.edits.length)
      expect(mine.length).toBeGreaterThan(0)
      const { patch, changed, refused } = await mendingPatch(place.path, before, 'low')
      const done = await mendFiles(place.path, before, 'low')
      expect({ changed, refused }).toEqual(done)
      expect(refused).toEqual([])
      const mended = Object.fromEntries(
        changed.map((path) => [path, readFileSync(join(place.path, path), 'utf8')]),
      )
      for (const text of Object.values(mended))
        expect(/(?<!\r)\n/.test(text) && text.includes('\r\n')).toBe(false)
      const after = await seen(place.path)
      const left = new Set(after.map(({ fingerprint }) => fingerprint))
      expect(mine.filter(({ fingerprint }) => left.has(fingerprint))).toEqual([])
      expect(await mendFiles(place.path, after, 'low')).toEqual({ changed: [], refused: [] })
      // The patch gives the same files.
      const other = laidOut(example, eol)
      execFileSync('git', ['-C', other.path, 'apply', '-'], { input: patch })
      for (const [path, text] of Object.entries(mended))
        expect(readFileSync(join(other.path, path), 'utf8')).toBe(text)
      expect(status(other.path)).toBe(status(place.path))
      for (const each of [place, other]) each.close()
    })
  },
)

test('whatever stands together in a repository, a second run changes nothing', async () => {
  const byFolder = (chosen: readonly Case[]) =>
    Object.fromEntries(
      chosen.flatMap(({ example }, i) =>
        Object.entries(example.files).map(([path, text]) => [
          path.startsWith('.github/') ? path : `p${i}/${path}`,
          text,
        ]),
      ),
    )
  await fc.assert(
    fc.asyncProperty(fc.subarray(cases, { minLength: 3, maxLength: 8 }), async (chosen) => {
      const place = repository(byFolder(chosen))
      const before = await seen(place.path)
      const first = await mendFiles(place.path, before, 'low')
      const second = await mendFiles(place.path, await seen(place.path), 'low')
      place.close()
      expect({ refused: first.refused, second }).toEqual({
        refused: [],
        second: { changed: [], refused: [] },
      })
    }),
    { numRuns: 8 },
  )
})
