/** Wrong configurations, each with what is said of it. The snapshot is read by people: a message names line, key and what to do. */
import { UserError } from '../../src/errors.ts'
import { failureOf } from '../../src/failure.ts'
import { parseConfig } from '../../src/policy/config.ts'
import { IDS, WRONG } from '../support/wrong-configs.ts'

const saidOf = async (text: string): Promise<string> => {
  try {
    await parseConfig(text, '.keysweep.yml', IDS)
  } catch (error) {
    if (error instanceof UserError) return failureOf(error).message
    throw error
  }
  return 'nothing'
}

test.each(Object.keys(WRONG))('%s', async (name) => {
  const said = await saidOf(WRONG[name] ?? '')
  expect(said).toMatch(/^\.keysweep\.yml, line [1-9]\d*: \S.*[.?] [A-Z]?\S.*\.$/)
  expect(said.length).toBeLessThan(500)
  // A new key changes what is said of the keys at the top; that they are listed is enough.
  expect(said.replace(/keys are rules, strict, [\w, -]+/, 'keys are rules, strict, …')).toMatchSnapshot()
})

test('a file of a megabyte is answered, however it is made', async () => {
  const keys = Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n')
  expect(await saidOf(keys)).toMatch(/line 1: "k0" is not a key.*lists 99 more\.$/)
})
