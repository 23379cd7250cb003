/** What a practice is worth where it stands. */

import { practices } from '../../patterns/practices/index.ts'
import type { Hit } from '../../patterns/rule.ts'
import { surenessOf } from '../../src/practices/confidence.ts'

const rule = (id: string) => {
  const found = practices.find((one) => one.id === id)
  if (!found) throw new Error(`no practice ${id}`)
  return found
}
const hit = (path: string, more: Partial<Hit> = {}): Hit => ({ path, resource: 'x', ...more })

test.each<[string, string, Hit, string]>([
  ['program code', 'tls-verify-disabled-code', hit('src/client.py'), 'high'],
  ["a test's code", 'tls-verify-disabled-code', hit('src/test_client.py'), 'low'],
  ['code beside tests', 'tls-verify-disabled-code', hit('tests/conftest.py'), 'low'],
  ['a manifest for tests', 'k8s-host-isolation', hit('tests/e2e/pod.yaml'), 'low'],
  ['an environment called test', 'k8s-host-isolation', hit('deploy/pod.test.yaml'), 'high'],
  ['a note', 'tls-verify-disabled-code', hit('src/client.py', { severity: 3 }), 'low'],
  [
    'a note that the rule is sure of',
    'tls-verify-disabled-code',
    hit('src/client.py', { severity: 3, confidence: 'medium' }),
    'medium',
  ],
  ['a rule whose findings are all notes', 'docker-base-image', hit('Dockerfile', { severity: 3 }), 'high'],
  ['a file that a rule of the repository weighed', 'secret-credential-file', hit('tests/.netrc'), 'high'],
])('%s', (_, id, found, confidence) => expect(surenessOf(rule(id), found).confidence).toBe(confidence))
