/** Which of its places speaks for a secret. */
import { bestOf, type Placed, type Trace } from '../../src/findings/places.ts'

const place = (
  path: string,
  weight: number,
  confidence: 'low' | 'medium' | 'high',
  isPresent = true,
  severity?: number,
): Placed<Trace> => ({
  path,
  stay: undefined,
  verdict: { confidence, evidence: [], ...(severity !== undefined && { severity }) },
  sighting: {
    content: { kind: 'file', ...(isPresent && { path }) },
    inner: '',
    case: {
      match: { rule: { id: 'kettle', family: 'kettle', severity: 7 }, weight },
    },
  },
})

test.each([
  ['the most telling rule', place('a', 1, 'high'), place('b', 2, 'medium')],
  ['what is reported, before the same value in a document', place('a', 2, 'low'), place('b', 1, 'medium')],
  ['the surer one of a rule', place('a', 1, 'medium'), place('b', 1, 'high')],
  ['what is still there', place('a', 1, 'medium', false), place('b', 1, 'medium')],
  ['what runs, before a template', place('a', 1, 'medium', true, 3), place('b', 1, 'medium')],
])('%s', (_, other, best) => {
  expect(bestOf([other, best])?.path).toBe('b')
  expect(bestOf([best, other])?.path).toBe('b')
})

test('the first of equals, and none of none', () => {
  expect(bestOf([place('a', 1, 'medium'), place('b', 1, 'medium')])?.path).toBe('a')
  expect(bestOf([])).toBeUndefined()
})
