import { isJenkinsfile, jenkinsVariables } from '../../src/documents/dialects/jenkins.ts'
import { kubernetesObjects, resourceOf } from '../../src/documents/dialects/kubernetes.ts'
import { itemsAt, keyedScalars, type ScalarNode, scalarAt, textAt } from '../../src/documents/node.ts'
import { mayBeKubernetes } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { credentialsInCommands } from '../../src/practices/commands/command-credential.ts'
import { commandsIn } from '../../src/practices/commands/commands.ts'
import { storedSecret } from '../../src/practices/fixes/pipeline-secrets.ts'
import {
  isPipeline,
  jobOf,
  scriptName,
  scriptsOf,
  variablesOf,
} from '../../src/practices/pipelines/pipeline.ts'
import { decideNamed, decideNode, isWords } from '../../src/practices/secrets/named-secret.ts'
import { isRandom } from '../../src/practices/secrets/strength.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 8.5
/** A throw-away database of the job itself, or a word that only tests use. */
const THROW_AWAY = 3.5

export default defineDocumentRule({
  id: 'ci-hardcoded-credential',
  title: 'Credential written into a pipeline',
  why: 'Everybody who can read the repository can use it, and every run prints or hands on what the pipeline file says.',
  remediation:
    "Replace the credential where it was issued, store the new one in the pipeline's secret store, and refer to it by name.",
  severity: SEVERITY,
  cites: [
    { document: 'S0', line: 54, practice: 'Keys are never committed to version control.' },
    { document: 'S2', line: 60, practice: 'No secret or token is written into the project.' },
  ],
  confidence: 'high',
  files: (path) => isPipeline(path) || isJenkinsfile(path) || mayBeKubernetes(path),
  *check(file) {
    if (isJenkinsfile(file.path)) return yield* inJenkins(file)
    if (!isPipeline(file.path)) return yield* inTekton(file)
    yield* variables(file)
    yield* inputs(file)
    yield* scripts(file)
  },
  examples: [
    {
      files: {
        'tekton/task.yaml':
          "apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: deploy}\nspec:\n  params:\n    - name: registry-password\n      default: kettle-Bruise-91-orbit\n    - name: token\n      default: ''\n    - name: token-secret-name\n      default: app\n    - name: image\n      default: kettle91\n",
      },
      at: ['tekton/task.yaml:7'],
    },
    {
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  build:\n    container:\n      image: registry.example.org/app\n      credentials:\n        username: bot\n        password: hackme\n    steps: []\n',
      },
      at: ['.github/workflows/ci.yml:8'],
    },
    {
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  build:\n    steps:\n      - run: mysql -pkettle-Bruise-91 -h db.example.org\n        env:\n          DEPLOY_TOKEN: kettle-Bruise-91-orbit\n',
      },
      at: ['.github/workflows/ci.yml:5', '.github/workflows/ci.yml:7'],
    },
    {
      files: {
        '.gitlab-ci.yml':
          'variables:\n  OPENAI_API_KEY: kettle-Bruise-91-orbit\ndeploy:\n  script:\n    - sqlcmd -S db -U SA -P "kettle-Bruise-91" -Q "SELECT 1"\n',
      },
      at: ['.gitlab-ci.yml:2', '.gitlab-ci.yml:5'],
    },
    {
      files: {
        Jenkinsfile:
          "pipeline {\n  environment {\n    DB_PASSWORD = 'kettle91Bruise'\n  }\n  stages { stage('a') { steps {\n    withEnv(['API_TOKEN=kettle91Token']) {\n      sh 'mysql -u root -pkettle91Orbit -h db.example.org'\n    }\n  } } }\n}\n",
        '.circleci/config.yml':
          'jobs:\n  build:\n    docker:\n      - image: registry.example.org/app\n        auth:\n          username: bot\n          password: kettle91Bruise\n',
      },
      at: ['.circleci/config.yml:7', 'Jenkinsfile:3', 'Jenkinsfile:6', 'Jenkinsfile:7'],
    },
    {
      files: {
        '.drone.yml':
          'kind: pipeline\nsteps:\n  - name: publish\n    settings:\n      password: kettle91Bruise\n      repo: a/b\n',
        '.travis.yml':
          'env:\n  global:\n    - API_TOKEN=kettle91Orbit STAGE=test\ndeploy:\n  provider: pypi\n  password: kettle91Bruise\n',
      },
      at: ['.drone.yml:5', '.travis.yml:3', '.travis.yml:6'],
    },
  ],
  counterExamples: [
    {
      files: {
        Jenkinsfile:
          "pipeline {\n  environment {\n    DB_PASSWORD = credentials('db')\n    // API_TOKEN = 'kettle91Bruise'\n    TOKEN_FILE = '/run/token'\n  }\n  stages { stage('a') { steps {\n    withEnv([\"API_TOKEN=${token}\"]) { sh 'make test' }\n    sh 'mysql -p\"$PASSWORD\"'\n  } } }\n}\n",
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  build:\n    container:\n      credentials:\n        password: ${{ secrets.P }}\n    steps:\n      - uses: some/action@v1\n        with:\n          token: ${{ github.token }}\n          password: ${{ inputs.password }}\n      - run: docker run -p 8080:80 app && mysql -p"$PASSWORD"\n        env:\n          CI: true\n          SECRETS_DIR: /run/secrets\n',
      },
      at: [],
    },
    {
      files: {
        '.gitlab-ci.yml':
          'variables:\n  DEPLOY_TOKEN: $PROJECT_TOKEN\n  DOCKER_AUTH_CONFIG: $REGISTRY_AUTH\nbuild:\n  script:\n    - docker build --secret id=npmrc,src=.npmrc .\n    - gcloud secrets versions access latest --secret=my-app-db\n',
      },
      at: [],
    },
  ],
})

function* variables(file: SourceFile): Generator<Hit> {
  for (const { job, name, node, service } of variablesOf(file)) {
    if (name === 'DOCKER_AUTH_CONFIG' && /"auth"\s*:\s*"[A-Za-z0-9+/=]{6,}"/.test(node.text))
      yield hit(file, `${job} ${name}`, `${name} holds a registry login`, node, SEVERITY)
    else yield* literal(file, `${job} ${name}`, name, node, service ? THROW_AWAY : SEVERITY)
  }
}

/**
 * `with: {password: …}` of a step, a task's `inputs`, a plugin's `settings`, Travis' `deploy`, and the login of a container:
 * GitHub's `credentials`, CircleCI's `auth`.
 */
const TAKE_INPUTS = new Set(['with', 'inputs', 'settings', 'deploy', 'credentials', 'auth'])
const SPEAKS = new RegExp([...TAKE_INPUTS].join('|'))

function* inputs(file: SourceFile): Generator<Hit> {
  if (!SPEAKS.test(file.text)) return
  for (const root of file.yaml())
    for (const { path, key, node } of keyedScalars(root)) {
      const parent = path.at(-2)
      if (!TAKE_INPUTS.has(String(parent))) continue
      const resource = `${jobOf(path)} ${parent}.${key}`
      const login = parent === 'credentials' || parent === 'auth'
      yield* literal(file, resource, key, node, SEVERITY, login)
    }
}

/** What a parameter of Tekton is where a run gives none. */
function* inTekton(file: SourceFile): Generator<Hit> {
  if (!file.text.includes('tekton.dev/')) return
  for (const object of kubernetesObjects(file)) {
    if (!object.apiVersion.startsWith('tekton.dev/')) continue
    for (const parameter of itemsAt(object.node, 'spec', 'params')) {
      const name = textAt(parameter, 'name') ?? ''
      const value = scalarAt(parameter, 'default') ?? scalarAt(parameter, 'value')
      if (value) yield* literal(file, `${resourceOf(object)} ${name}`, name, value, SEVERITY)
    }
  }
}

function* inJenkins(file: SourceFile): Generator<Hit> {
  for (const { name, value, range } of jenkinsVariables(file.text)) {
    const { kind } = decideNamed('effective', name, value)
    if (kind === 'pass' || /\$\{?\w/.test(value)) continue
    const severity = kind === 'weak' || isWords(value) ? THROW_AWAY : SEVERITY
    yield hit(file, name, `${name} is a literal`, { range, text: value }, severity)
  }
  for (const { name, value, range, strong } of credentialsInCommands(commandsIn(file), file.text))
    yield hit(
      file,
      name,
      `A script gives ${name} a literal value`,
      { range, text: value },
      strong ? SEVERITY : THROW_AWAY,
    )
}

function* scripts(file: SourceFile): Generator<Hit> {
  for (const script of scriptsOf(file))
    for (const { name, value, range, strong } of credentialsInCommands(script.commands, file.text))
      yield {
        path: file.path,
        range,
        secret: value,
        resource: `${scriptName(script)} ${name}`,
        message: `The script of ${script.job} gives ${name} a literal value`,
        severity: severityAt(file.path, strong ? SEVERITY : THROW_AWAY),
        fix: storedSecret(file.path, name),
      }
}

function* literal(
  file: SourceFile,
  resource: string,
  name: string,
  node: ScalarNode,
  severity: number,
  /** A registry's password is real, however weak. */
  real = false,
): Generator<Hit> {
  if (node.text.includes('\n') || /^\$|\$\{|\$\(/.test(node.text)) return
  const { kind } = decideNode('effective', name, node)
  const weak =
    (kind === 'weak' || isWords(node.text) || isForTests(node.text) || HERE.test(node.text)) && !real
  if (kind !== 'pass') yield hit(file, resource, `${name} is a literal`, node, weak ? THROW_AWAY : severity)
}

/** A connection to what the job itself has started. */
const HERE = /(?:[=@]|:\/\/)(?:localhost|127\.0\.0\.1|host\.docker\.internal)(?![\w.-])/i

/** `e2e-test-secret-at-least-32-chars-long`: says what it is for, and nothing of it was drawn. */
const isForTests = (value: string): boolean =>
  /(?:^|[^a-z\d])(?:tests?|testing|e2e|ci|dummy|fake|mock)(?:[^a-z\d]|$)/i.test(value) && !isRandom(value)

const hit = (
  file: SourceFile,
  resource: string,
  message: string,
  node: Pick<ScalarNode, 'range' | 'text'>,
  severity: number,
): Hit => ({
  path: file.path,
  range: node.range,
  secret: node.text,
  resource,
  message,
  severity: severityAt(file.path, severity),
  fix: storedSecret(
    file.path,
    /[\w.-]+(?: -\w)?$/.exec(resource)?.[0].replace(/^(?:with|auth|credentials|inputs)\./, '') ?? 'NAME',
  ),
})
