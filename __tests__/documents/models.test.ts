/** The models on top of YAML: Kubernetes, compose, workflows; and what paths say. */
import { composeSecrets, composeServices } from '../../src/documents/dialects/compose.ts'
import {
  containersOf,
  dataOf,
  kubernetesObjects,
  podSpecOf,
  resourceOf,
  variablesOf,
} from '../../src/documents/dialects/kubernetes.ts'
import { commandsOf, expressionsOf, workflowOf } from '../../src/documents/dialects/workflow.ts'
import { environmentOf } from '../../src/documents/environment.ts'
import {
  type Format,
  formatOf,
  isCompose,
  isDocs,
  isExample,
  isLockFile,
  isTest,
  isVendored,
  isWorkflow,
} from '../../src/documents/paths.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'

describe('Kubernetes', () => {
  const objects = (text: string, path = 'a.yaml') => kubernetesObjects(createSourceFile(path, text))

  test('objects of documents, lists and OpenShift templates', () => {
    const text = [
      'apiVersion: v1\nkind: Secret\nmetadata: {name: a, namespace: n}',
      'apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Pod, metadata: {name: b}}]',
      'apiVersion: template.openshift.io/v1\nkind: Template\nobjects: [{apiVersion: v1, kind: Service, metadata: {name: c}}]',
      'not: an object',
    ].join('\n---\n')
    expect(objects(text).map((object) => [resourceOf(object), object.namespace, object.inTemplate])).toEqual([
      ['Secret/a', 'n', false],
      ['Pod/b', undefined, false],
      ['Service/c', undefined, true],
    ])
  })

  test('JSON too', () =>
    expect(
      objects('{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"}}', 'a.json').map(resourceOf),
    ).toEqual(['Pod/a']))

  test.each([
    ['Pod', 'spec', 'spec:\n'],
    ['Deployment', 'spec.template.spec', 'spec:\n template:\n  spec:\n'],
    [
      'CronJob',
      'spec.jobTemplate.spec.template.spec',
      'spec:\n jobTemplate:\n  spec:\n   template:\n    spec:\n',
    ],
    ['SomethingOfOurs', 'spec.template.spec', 'spec:\n template:\n  spec:\n'],
  ])('the pods of a %s', (kind, path, head) => {
    const indent = ' '.repeat((/ *(?=\S+\n$)/.exec(head)?.[0].length ?? 0) + 1)
    const pod = `${indent}containers: [{name: c, env: [{name: A, value: "1"}, {name: B, valueFrom: {}}]}]\n${indent}initContainers: [{name: i}]\n`
    const [object] = objects(`apiVersion: v1\nkind: ${kind}\nmetadata: {name: x}\n${head}${pod}`)
    expect(object && podSpecOf(object)?.path.join('.')).toBe(path)
    const containers = object ? containersOf(object) : []
    expect(containers.map(({ name, init }) => [name, init])).toEqual([
      ['c', false],
      ['i', true],
    ])
    expect(containers[0] && variablesOf(containers[0]).map(({ name, value }) => [name, value?.kind])).toEqual(
      [
        ['A', 'scalar'],
        ['B', undefined],
      ],
    )
  })

  test('only the data of a Secret is base64', () => {
    const text = (kind: string) =>
      `apiVersion: v1\nkind: ${kind}\nmetadata: {name: x}\ndata: {a: b}\nstringData: {c: d}\n`
    const encoded = (kind: string) =>
      objects(text(kind))
        .flatMap(dataOf)
        .map((entry) => [entry.key, entry.encoded])
    expect(encoded('Secret')).toEqual([
      ['a', true],
      ['c', false],
    ])
    expect(encoded('ConfigMap')).toEqual([
      ['a', false],
      ['c', false],
    ])
  })
})

test('compose: environment in both forms, with places', () => {
  const text = [
    'x-env: &env {SHARED: s}',
    'services:',
    '  a:',
    '    build: {args: [ARG=v]}',
    '    environment:',
    '      <<: *env',
    '      A: "1"',
    '      B:',
    '  b:',
    '    environment: [C=2, D, "E=f=g"]',
    'secrets:',
    '  pw: {file: ./pw.txt}',
    '  ext: {external: true}',
  ].join('\n')
  const file = createSourceFile('compose.yaml', text)
  const brief = composeServices(file).map(({ name, environment, buildArguments }) => [
    name,
    environment.map((variable) => [
      variable.name,
      variable.value,
      text.slice(variable.valueRange.start, variable.valueRange.end),
    ]),
    buildArguments.map((variable) => variable.name),
  ])
  expect(brief).toEqual([
    [
      'a',
      [
        ['A', '1', '1'],
        ['B', undefined, ''],
        ['SHARED', 's', 's'],
      ],
      ['ARG'],
    ],
    [
      'b',
      [
        ['C', '2', '2'],
        ['D', undefined, ''],
        ['E', 'f=g', 'f=g'],
      ],
      [],
    ],
  ])
  expect(composeSecrets(file).map(({ name, file: source }) => [name, source?.text])).toEqual([
    ['pw', './pw.txt'],
    ['ext', undefined],
  ])
})

describe('workflow', () => {
  const text = [
    'on: [push, pull_request_target]',
    'permissions: {contents: read}',
    'jobs:',
    '  build:',
    '    environment: {name: production}',
    '    steps:',
    '    - uses: actions/checkout@v4',
    '      with: {persist-credentials: false}',
    '    - name: Deploy',
    '      env: {TOKEN: "${{ secrets.TOKEN }}"}',
    '      run: |',
    '        echo "$TOKEN" | docker login',
    '        env',
  ].join('\n')
  const file = createSourceFile('.github/workflows/a.yml', text)
  const workflow = workflowOf(file)

  test('triggers, jobs and steps', () => {
    expect([...(workflow?.triggers.keys() ?? [])]).toEqual(['push', 'pull_request_target'])
    const [job] = workflow?.jobs ?? []
    expect([job?.id, job?.environment, job?.steps.map(({ name, uses }) => [name, uses?.text])]).toEqual([
      'build',
      'production',
      [
        ['step 1', 'actions/checkout@v4'],
        ['Deploy', undefined],
      ],
    ])
    expect(job?.steps[1]?.env.map(({ key }) => key)).toEqual(['TOKEN'])
  })

  test('commands of a step, at their lines', () => {
    const step = workflow?.jobs[0]?.steps[1]
    const commands = step ? commandsOf(file, step) : []
    expect(
      commands.map(({ words, then, range }) => [words[0]?.text, then, file.lineAt(range.start)]),
    ).toEqual([
      ['echo', '|', 12],
      ['docker', '', 12],
      ['env', '', 13],
    ])
  })

  test('triggers written as a word or a map; a composite action is one job', () => {
    const read = (yaml: string) => workflowOf(createSourceFile('.github/workflows/a.yml', yaml))
    expect([...(read('on: push\njobs: {}')?.triggers.keys() ?? [])]).toEqual(['push'])
    expect([...(read('on: {push: {branches: [x]}}\njobs: {}')?.triggers.keys() ?? [])]).toEqual(['push'])
    expect(read('runs:\n  using: composite\n  steps: [{run: a}]')?.jobs[0]?.steps).toHaveLength(1)
    expect(read('a: 1')).toBeUndefined()
  })

  test('expressions', () => expect(expressionsOf('a ${{ secrets.A }} ${{b}}')).toEqual(['secrets.A', 'b']))
})

describe('paths', () => {
  test.each<[string, Format]>([
    ['a/Dockerfile', 'dockerfile'],
    ['Dockerfile.prod', 'dockerfile'],
    ['x.dockerfile', 'dockerfile'],
    ['.env', 'dotenv'],
    ['.env.production.local', 'dotenv'],
    ['prod.env', 'dotenv'],
    ['.env.example', 'dotenv'],
    ['values.yaml.example', 'yaml'],
    ['terraform.tfvars.example', 'hcl'],
    ['a.tf.json', 'tfjson'],
    ['a.tfstate', 'json'],
    ['.npmrc', 'ini'],
    ['a.tsx', 'tsx'],
    ['README.md', 'markdown'],
    ['LICENSE', 'text'],
  ])('%s is %s', (path, format) => expect(formatOf(path)).toBe(format))

  test.each([
    [isTest, 'a/__tests__/b.ts', 'src/contest.ts'],
    [isTest, 'pkg/a_test.go', 'latest/a.go'],
    [isTest, 'src/AuthTest.java', 'src/Attest.java'],
    [isTest, 'auth_tests/a.py', 'latest/a.py'],
    [isTest, 't/unit/a.py', 'at/unit/a.py'],
    [isTest, 'src/Kettle.Core.UnitTests/Files/a.json', 'src/Kettle.Contests/a.json'],
    [isTest, 'test/Kettle.IntegrationTest/a.json', 'src/SpeedTest/a.json'],
    [isTest, 'apps/web/vitestSetup.ts', 'apps/web/setup.ts'],
    [isTest, 'web/playwright/utils/mock.ts', 'web/playwright.ts'],
    [isTest, '_unit-test/a.sh', '_unit/a.sh'],
    [isTest, 'app/src/androidTest/assets/a.json', 'app/src/latest/a.json'],
    [isExample, 'src/Kettle.Samples/a.bicep', 'src/resamples/a.bicep'],
    [isDocs, 'docs/a.yaml', 'src/docstore.ts'],
    [isDocs, 'a.egg-info/PKG-INFO', 'src/pkg-info.py'],
    [isDocs, 'apis/a.examples.json', 'apis/a.json'],
    [isExample, '.env.example', '.env'],
    [isExample, 'config.sample.json', 'examplestore.json'],
    [isCompose, 'docker-compose.prod.yml', 'compose.ts'],
    [isWorkflow, '.github/workflows/a.yml', 'workflows/a.yml'],
    [isLockFile, 'a/package-lock.json', 'package.json'],
    [isVendored, 'node_modules/a/b.js', 'src/b.js'],
    [isVendored, 'static/jquery.min.js', 'static/admin.js'],
  ])('%p: %s, not %s', (is, yes, no) => expect([is(yes), is(no)]).toEqual([true, false]))

  test.each([
    ['.env.production', 'production'],
    ['envs/prod/main.tf', 'production'],
    ['values-staging.yaml', 'staging'],
    ['config/dev.json', 'development'],
    ['src/product.ts', undefined],
  ])('%s is of %s', (path, environment) => expect(environmentOf(path)).toBe(environment))
})
