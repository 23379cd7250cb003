/** How much a practice's finding weighs where it is what somebody chose, or reaches less. */

import ci from '../../patterns/practices/ci-hardcoded-credential.ts'
import tracked from '../../patterns/practices/compose-secret-file-tracked.ts'
import bot from '../../patterns/practices/deps-no-update-bot.ts'
import example from '../../patterns/practices/env-example-real-value.ts'
import unverified from '../../patterns/practices/jwt-verify-disabled.ts'
import egress from '../../patterns/practices/k8s-egress-open.ts'
import wildcard from '../../patterns/practices/k8s-rbac-wildcard.ts'
import dump from '../../patterns/practices/log-env-dump.ts'
import open from '../../patterns/practices/net-endpoint-no-auth.ts'
import literal from '../../patterns/practices/secret-code-literal.ts'
import type { PracticeRule } from '../../patterns/rule.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { drawn } from '../support/drawn.ts'
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

test.each([`md5$${drawn('base62', 12, 4)}$${drawn('hex', 32, 5)}`, `$S$${drawn('base62', 52, 6)}`])(
  'the hash of a password weighs as one',
  (hash) => expect(severityAt('kettle.sql', 7.5, hash)).toBe(6.5),
)

test.each([
  ['.env.test', 3],
  ['.env.example', undefined],
])('a value in %s weighs %p', async (path, severity) => {
  expect(await severitiesOf(example, path, `SECRET_KEY=${drawn('hex', 64, 3)}\n`)).toEqual([severity])
})

test('a bot that is to bring security fixes alone is a note', async () => {
  const files = {
    '.github/dependabot.yml':
      'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    open-pull-requests-limit: 0\n',
    '.github/workflows/a.yml':
      'on: push\njobs:\n  a:\n    steps:\n      - uses: kettle/deploy@v1\n        with: {key: "${{ secrets.API_KEY }}"}\n',
    'package.json': '{ "dependencies": { "a": "1" } }\n',
  }
  const { hits } = await runExample([bot], { files, at: [] })
  expect(hits.map(({ hit: { severity, message } }) => [severity, message])).toEqual([
    [3, '.github/dependabot.yml asks for nothing but security fixes: open-pull-requests-limit: 0'],
  ])
})

test.each([
  ['$2b$12$', drawn('base62', 53, 1), 6.5],
  ['pbkdf2_sha256$600000$', `${drawn('base62', 22, 2)}$${drawn('base62', 43, 3)}=`, 6.5],
  ['$9z$12$', drawn('base62', 53, 1), 8],
])('a literal that begins with %s', async (head, rest, severity) => {
  expect(await severitiesOf(literal, 'app/users.py', `admin_password = "${head}${rest}"\n`)).toEqual([
    severity,
  ])
})

test.each([
  ['if [ "$DEBUG" = "true" ]; then\n    set -x\nfi', 3],
  ['case "$1" in\n  -v|--verbose)\n    set -x\n    ;;\nesac', 3],
  ['[[ -n "$TRACE" ]] && set -x', 3],
  ['if [ "$STAGE" = "prod" ]; then\n    set -x\nfi', 5.5],
  ['set -x', 5.5],
])('commands that are printed by %p weigh %p', async (line, severity) => {
  const script = `#!/bin/sh\n${line}\ncurl -H "Token: $API_TOKEN" kettle.dev\n`
  expect(await severitiesOf(dump, 'entry.sh', script)).toEqual([severity])
})

test.each([
  ['e2e-kettle-token-at-least-32-chars-long', 3.5],
  ['kettle-Bruise-91-orbit', 8.5],
  ['"server=localhost;uid=root;pwd=Bruise-91-orbit;database=kettle"', 3.5],
  ['"server=db.kettle.dev;uid=root;pwd=Bruise-91-orbit;database=kettle"', 8.5],
])('a pipeline with %s weighs %p', async (value, severity) => {
  const workflow = `on: push\njobs:\n  a:\n    env:\n      ${value.includes('pwd=') ? 'DB_CONNECTION_STRING' : 'SESSION_TOKEN'}: ${value}\n    steps: []\n`
  expect(await severitiesOf(ci, '.github/workflows/a.yml', workflow)).toEqual([severity])
})

const look = (within: string, from: string) =>
  `package a\n\nimport "github.com/golang-jwt/jwt/v5"\n\nfunc ${within}(sent *oauth2.Token, raw string) error {\n\ttoken := ${from}\n\t_, _, err := jwt.NewParser().ParseUnverified(token, claims)\n\treturn err\n}\n`

test.each([
  ['claimsOf', 'raw', 8.5],
  ['ParseUnverifiedJWT', 'raw', 3],
  ['claimsOf', 'sent.Extra("id_token").(string)', 3],
  ['claimsOf', 'sent.Extra("access_token").(string)', 8.5],
  ['claimsOf', 'sessions.Create(subject)', 3],
  ['claimsOf', 'configCtx.User.AuthToken', 3],
  ['claimsOf', 'request.User.AuthToken', 8.5],
  ['getTokenExpiry', 'raw', 3],
])('a token that %s takes from %s without its signature weighs %p', async (within, from, severity) => {
  expect(await severitiesOf(unverified, 'auth.go', look(within, from))).toEqual([severity])
})

test.each([
  ['is_token_expired', 3],
  ['user_of', 8.5],
])('a token that %s decodes without its signature weighs %p', async (within, severity) => {
  const text = `import jwt\n\ndef ${within}(token):\n    return jwt.decode(token, options={"verify_signature": False})["exp"]\n`
  expect(await severitiesOf(unverified, 'auth.py', text)).toEqual([severity])
})

test.each([
  ['{{- if .Values.auth.enabled }}', 3.5],
  ['{{- if .Values.metrics.enabled }}', undefined],
])('a database without a password where not %s weighs %p', async (condition, severity) => {
  const text = `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec:\n  template:\n    spec:\n      containers:\n        - name: db\n          env:\n            ${condition}\n            - {name: A, value: b}\n            {{- else }}\n            - name: ALLOW_EMPTY_PASSWORD\n              value: "yes"\n            {{- end }}\n`
  expect(await severitiesOf(open, 'chart/templates/db.yaml', text)).toEqual([severity])
})
