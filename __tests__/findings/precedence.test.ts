import type { Finding } from '../../src/finding.ts'
import { withoutTwins } from '../../src/findings/precedence.ts'
import { finding } from '../support/report.ts'

const at = (family: string, column: number, length: number, more = {}) =>
  finding({
    ruleId: family,
    family,
    startColumn: column,
    endColumn: column + length,
    fingerprint: family,
    ...more,
  })

const families = (...given: ReturnType<typeof finding>[]) => withoutTwins(given).map(({ family }) => family)

describe('where rules report the same value', () => {
  test.each([
    [
      'a sink stands for a plain literal',
      ['jwt-hardcoded-secret', 'secret-code-literal'],
      ['jwt-hardcoded-secret'],
    ],
    [
      'a fallback stands for an assignment',
      ['env-fallback-secret', 'secret-generic-assignment'],
      ['env-fallback-secret'],
    ],
    ['a token stands for a literal', ['secret-known-token', 'secret-code-literal'], ['secret-known-token']],
    [
      'the hash of a password stands for a literal',
      ['secret-code-literal', 'secret-password-hash'],
      ['secret-password-hash'],
    ],
    [
      'a token stands beside a sink',
      ['secret-known-token', 'k8s-env-literal-secret'],
      ['secret-known-token', 'k8s-env-literal-secret'],
    ],
    [
      'a key that opens the repository stands for the token whose shape it has',
      ['enc-key-committed', 'secret-known-token'],
      ['enc-key-committed'],
    ],
    [
      'a key that opens the repository stands for a private key',
      ['secret-private-key', 'enc-key-committed'],
      ['enc-key-committed'],
    ],
    [
      'a weak signing key stands for a weak default',
      ['secret-weak-default', 'jwt-short-secret'],
      ['jwt-short-secret'],
    ],
    [
      'another property always stands',
      ['jwt-hardcoded-secret', 'jwt-short-secret'],
      ['jwt-hardcoded-secret', 'jwt-short-secret'],
    ],
  ])('%s', (_, given, expected) => {
    expect(families(...given.map((family) => at(family, 10, 20)))).toEqual(expected)
  })

  test('a rule that is a part of a family may know more than the rest of it', () => {
    const place = { ruleId: 'secret-config-literal', fingerprint: 'place' }
    const told = withoutTwins([
      at('secret-generic-assignment', 10, 20),
      at('secret-generic-assignment', 10, 20, place),
    ])
    expect(told.map(({ ruleId }) => ruleId)).toEqual(['secret-config-literal'])
  })

  test('two values on one line are two findings', () => {
    expect(families(at('jwt-hardcoded-secret', 1, 5), at('secret-code-literal', 6, 5))).toHaveLength(2)
  })

  test('a secret that stands elsewhere too is not dropped for one of its places', () => {
    const [place] = finding().occurrences
    const elsewhere = { ...place!, path: 'other.ts', startLine: 3 }
    const generic = at('secret-generic-assignment', 10, 20, { occurrences: [place!, elsewhere] })
    expect(families(at('jwt-hardcoded-secret', 10, 20), generic)).toHaveLength(2)
  })

  const second = (startColumn: number, confidence: Finding['confidence'] = 'medium') => ({
    ...finding().occurrences[0]!,
    path: 'other.yml',
    startLine: 3,
    alone: {
      ...{ startLine: 3, startColumn, endLine: 3, endColumn: startColumn + 20, lineHash: '3:1' },
      ...{ confidence, severity: 'medium' as const, securitySeverity: 5.5 },
    },
  })
  const sinkAt = (column: number) =>
    at('k8s-secret-plaintext', column, 20, { path: 'other.yml', startLine: 3, endLine: 3 })
  const generic = (...more: ReturnType<typeof second>[]) =>
    at('secret-generic-assignment', 10, 20, { occurrences: [...finding().occurrences, ...more] })

  test('a secret whose places are all told goes', () => {
    expect(families(at('jwt-hardcoded-secret', 10, 20), sinkAt(30), generic(second(30)))).toEqual([
      'jwt-hardcoded-secret',
      'k8s-secret-plaintext',
    ])
  })

  test('another value on the line of its second place tells nothing of it', () => {
    expect(families(at('jwt-hardcoded-secret', 10, 20), sinkAt(60), generic(second(30)))).toHaveLength(3)
  })

  test('a secret is told where nothing else tells it', () => {
    const [, left] = withoutTwins([at('jwt-hardcoded-secret', 10, 20), generic(second(30))])
    expect(left).toMatchObject({ path: 'other.yml', startLine: 3, startColumn: 30, lineHash: '3:1' })
    expect(left).toMatchObject({ severity: 'critical', securitySeverity: 9.1, confidence: 'medium' })
    const weighed = { ...generic(second(30)), severity: 'medium' as const, securitySeverity: 5.5 }
    expect(withoutTwins([at('jwt-hardcoded-secret', 10, 20), weighed])[1]).toMatchObject({
      severity: 'medium',
    })
    const [first] = withoutTwins([generic(second(30)), sinkAt(30)])
    expect(first).toMatchObject({ path: finding().path, startColumn: 10 })
  })

  test('what is unsure at its second place is told with the first', () => {
    const [left, ...others] = withoutTwins([
      at('jwt-hardcoded-secret', 10, 20, { commit: null }),
      generic(second(30, 'low')),
    ])
    expect(others).toEqual([])
    expect(left?.occurrences.map(({ path }) => path)).toContain('other.yml')
  })

  test('a token does not go for a note', () => {
    const note = at('enc-key-committed', 10, 20, { severity: 'note', securitySeverity: 2 })
    expect(families(note, at('secret-known-token', 10, 20))).toHaveLength(2)
  })

  test('a token that stands in a sink too does not go', () => {
    const [place] = finding().occurrences
    const token = at('secret-known-token', 10, 20, {
      occurrences: [place!, { ...place!, path: 'other.yml', startLine: 3 }],
    })
    const sink = at('k8s-secret-plaintext', 10, 20, { path: 'other.yml', startLine: 3, endLine: 3 })
    expect(families(at('enc-key-committed', 10, 20), sink, token)).toHaveLength(3)
  })

  test.each([
    ['the past', { present: false }],
    ['another branch', { lineHash: '1:1' }],
  ])('a value of %s is not dropped for what stands there now', (_, more) => {
    const generic = at('secret-generic-assignment', 10, 20, more)
    expect(families(at('jwt-hardcoded-secret', 10, 20), generic)).toHaveLength(2)
  })

  test('what stands knows what it stands for', () => {
    const [left] = withoutTwins([at('jwt-hardcoded-secret', 10, 20), at('secret-code-literal', 10, 20)])
    expect(left?.supersedes).toEqual(['secret-code-literal'])
  })

  test('what stands inherits the history of what goes', () => {
    const generic = at('secret-generic-assignment', 10, 20)
    const [left] = withoutTwins([at('k8s-secret-plaintext', 10, 20, { commit: null }), generic])
    expect(left).toMatchObject({
      family: 'k8s-secret-plaintext',
      commit: generic.commit,
      occurrences: generic.occurrences,
    })
  })
})
