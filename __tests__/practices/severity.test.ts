/** How much a practice's finding weighs where it is what somebody chose, or reaches less. */
import tracked from '../../patterns/practices/compose-secret-file-tracked.ts'
import egress from '../../patterns/practices/k8s-egress-open.ts'
import wildcard from '../../patterns/practices/k8s-rbac-wildcard.ts'
import type { PracticeRule } from '../../patterns/rule.ts'
import { runExample } from '../support/practice.ts'

async function severitiesOf(rule: PracticeRule, path: string, text: string) {
  const { hits } = await runExample([rule], { files: { [path]: text }, at: [] })
  return hits.map(({ hit }) => hit.severity)
}

const policy = (condition: string) =>
  `kind: NetworkPolicy\napiVersion: networking.k8s.io/v1\nmetadata:\n  name: kettle\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  {{- if .Values.${condition} }}\n  egress:\n    - {}\n  {{- end }}\n`

test.each([
  ['networkPolicy.allowExternalEgress', 3],
  ['networkPolicy.enabled', 5.5],
])('all that goes out where %s asks for it weighs %p', async (condition, severity) => {
  expect(await severitiesOf(egress, 'chart/templates/policy.yaml', policy(condition))).toEqual([severity])
})

const role = (group: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules:\n- apiGroups: ["${group}"]\n  resources: ["*"]\n  verbs: ["*"]\n`

test.each([
  ['kettle.example.io', 5.5],
  ['rbac.authorization.k8s.io', 7.5],
  ['', 7.5],
  ['*', 7.5],
])('all of the group "%s" weighs %p', async (group, severity) => {
  expect(await severitiesOf(wildcard, 'rbac.yaml', role(group))).toEqual([severity])
})

test.each([
  ['API_TOKEN=kettle-Bruise-91-orbit', 7.5],
  ['API_TOKEN=change-me', 3],
  ['POSTGRES_PASSWORD=postgres', 7.5],
])('a tracked file with %s weighs %p', async (line, severity) => {
  const compose = 'services:\n  api:\n    image: kettle\n    env_file: api.env\n'
  const { hits } = await runExample([tracked], {
    files: { 'compose.yaml': compose, 'api.env': `${line}\n` },
    at: [],
  })
  expect(hits.map(({ hit }) => hit.severity)).toEqual([severity])
})
