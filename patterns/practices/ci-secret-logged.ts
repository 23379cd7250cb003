import { isJenkinsfile, jenkinsSecrets } from '../../src/documents/dialects/jenkins.ts'
import { workflowOf } from '../../src/documents/dialects/workflow.ts'
import { at, entriesAt, keyedScalars, textAt } from '../../src/documents/node.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { commandsIn } from '../../src/practices/commands/commands.ts'
import { type Logged, loggedIn, maySpeakOfSecrets } from '../../src/practices/commands/logged-secret.ts'
import { replaced } from '../../src/practices/edits.ts'
import { pipelineOf } from '../../src/practices/fixes/kinds.ts'
import { printedByPrograms } from '../../src/practices/pipelines/inline-programs.ts'
import {
  isOtherPipeline,
  isPipeline,
  jobOf,
  scriptName,
  scriptsOf,
  variablesOf,
} from '../../src/practices/pipelines/pipeline.ts'
import { secretsGivenBy, secretVariables } from '../../src/practices/pipelines/workflow-secrets.ts'
import { isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/**
 * Azure's own is `system.debug`. GitLab warns of what its services print that masked variables may be among it:
 * https://docs.gitlab.com/ci/services/#capturing-service-container-logs
 */
const DEBUG = /^(?:ACTIONS_STEP_DEBUG|ACTIONS_RUNNER_DEBUG|CI_DEBUG_(?:TRACE|SERVICES)|system\.debug)$/i

export default defineDocumentRule({
  id: 'ci-secret-logged',
  title: 'Secret printed into the log of a pipeline',
  why: 'Logs are kept, downloaded and shared. Runners mask only the exact value that they know: a part, an encoding or a field of it is printed as it is.',
  remediation:
    'Take the value out of the output: pipe it into the program that needs it, or mask it before its first use. Replace a secret that was printed.',
  severity: 7.5,
  cites: [
    { document: 'S1', line: 40, practice: 'Secret values never reach a log.' },
    { document: 'S2', line: 52, practice: 'Sensitive information is not logged.' },
  ],
  confidence: 'medium',
  files: (path) => isPipeline(path) || isJenkinsfile(path),
  *check(file) {
    if (isJenkinsfile(file.path)) return yield* inJenkins(file)
    if (isOtherPipeline(file.path) || maySpeakOfSecrets(file.text)) yield* shown(file)
    yield* debugging(file)
    yield* inputs(file)
  },
  examples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  build:\n    steps:\n      - run: echo "key is ${{ secrets.API_KEY }}"\n',
      },
      at: ['.github/workflows/a.yml:5'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  build:\n    env:\n      JSON: ${{ secrets.BUNDLE }}\n    steps:\n      - run: |\n          KEY=$(echo "$JSON" | jq -r .key)\n          echo $KEY\n      - run: echo "$JSON" | base64\n      - run: |\n          set -x\n          deploy --token "$JSON"\n      - run: echo "token=$JSON" >> $GITHUB_OUTPUT\n      - run: vault kv get secret/app\n',
      },
      at: [9, 10, 12, 14, 15].map((line) => `.github/workflows/a.yml:${line}`),
    },
    {
      files: {
        '.gitlab-ci.yml':
          'variables:\n  CI_DEBUG_TRACE: "true"\n  CI_DEBUG_SERVICES: "true"\nbuild:\n  script:\n    - echo $CI_JOB_TOKEN\n',
        '.azure-pipelines.yml':
          'variables:\n- name: System.Debug\n  value: true\nsteps:\n- script: ./deploy.sh\n',
      },
      at: ['.azure-pipelines.yml:3', '.gitlab-ci.yml:2', '.gitlab-ci.yml:3', '.gitlab-ci.yml:6'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on:\n  workflow_dispatch:\n    inputs:\n      password:\n        type: string\njobs: {}\n',
      },
      at: ['.github/workflows/a.yml:4'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          "on: push\njobs:\n  build:\n    steps:\n      - uses: actions/github-script@v7\n        env:\n          KEY: ${{ secrets.API_KEY }}\n        with:\n          script: |\n            console.log('key is ${{ secrets.API_KEY }}')\n            core.info(`key ${process.env.KEY}`)\n",
      },
      at: ['.github/workflows/a.yml:10', '.github/workflows/a.yml:11'],
    },
    {
      files: {
        Jenkinsfile:
          "withCredentials([string(credentialsId: 'a', variable: 'API_TOKEN')]) {\n  sh 'echo $API_TOKEN'\n  sh 'echo $API_TOKEN | docker login -u x --password-stdin'\n}\n",
        'azure-pipelines.yml': 'steps:\n  - bash: echo $(dbPassword)\n  - bash: echo $(Build.BuildNumber)\n',
        '.github/workflows/a.yml':
          'on: push\njobs:\n  build:\n    steps:\n      - run: echo \'${{ toJSON(secrets) }}\'\n      - uses: some/login@v1\n        with:\n          id: ${{ fromJSON(secrets.ACCOUNT).id }}\n      - shell: pwsh\n        run: Write-Host "is $env:KEY"\n        env:\n          KEY: ${{ secrets.KEY }}\n',
      },
      at: [
        '.github/workflows/a.yml:5',
        '.github/workflows/a.yml:8',
        '.github/workflows/a.yml:10',
        'Jenkinsfile:2',
        'azure-pipelines.yml:2',
      ],
    },
  ],
  counterExamples: [
    {
      files: {
        '.github/workflows/a.yml':
          "on: push\njobs:\n  build:\n    steps:\n      - uses: actions/github-script@v7\n        env:\n          KEY: ${{ secrets.API_KEY }}\n        with:\n          script: |\n            // console.log(process.env.KEY)\n            console.log(process.env.KEY ? 'set' : 'unset', process.env.KEY.length, !process.env.KEY)\n            core.setSecret(process.env.KEY)\n            await fetch(url, { headers: { key: process.env.KEY } })\n            core.info(context.sha)\n",
      },
      at: [],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  build:\n    env:\n      T: ${{ secrets.T }}\n      HAS: ${{ secrets.T != \'\' }}\n    steps:\n      - run: |\n          echo "$T" | docker login -u x --password-stdin\n          echo "::add-mask::$T"\n          echo "token set: ${T:+yes} $HAS ${#T}"\n          echo "$T" > key.json\n          echo "Deploying secret rotation"\n          STATUS=$(curl -H "Authorization: $T" https://example.org)\n          echo "$STATUS"\n          echo "T=$T" >> "$GITHUB_ENV"\n          VALUE=$(vault kv get -field=x secret/app)\n',
      },
      at: [],
    },
    {
      files: {
        '.gitlab-ci.yml':
          'variables:\n  CI_DEBUG_TRACE: "false"\nbuild:\n  script:\n    - echo "$CI_COMMIT_SHA $TOKEN_FILE"\n    - echo "$DEPLOY_TOKEN" | helm registry login --password-stdin\n',
      },
      at: [],
    },
  ],
})

function* shown(file: SourceFile): Generator<Hit> {
  yield* scripts(file)
  for (const one of printedByPrograms(file)) yield printed(file, one, `${one.job} program`, one.job)
  yield* fields(file)
}

function* scripts(file: SourceFile): Generator<Hit> {
  const anySecretName = isOtherPipeline(file.path)
  for (const script of scriptsOf(file)) {
    const bound = boundAt(file, script.path)
    const holds = (name: string) => bound.has(name) || (anySecretName && isSecretName(name))
    const given = pipelineOf(file.path) === 'azure-pipelines' ? macrosIn : givenBy
    for (const one of loggedIn(script.commands, { holds, given }))
      yield printed(file, one, scriptName(script), script.job)
  }
}

const printed = (
  file: SourceFile,
  { range, what, severity }: Logged,
  resource: string,
  job: string,
): Hit => ({
  path: file.path,
  range,
  resource: `${resource} ${what}`,
  message: `${job} ${what}`,
  severity: severityAt(file.path, severity),
  fix: keptOut(file.path, what),
})

const givenBy = (text: string): readonly string[] =>
  /\$\{\{[^}]*\btoJSON\s*\(\s*secrets\s*\)/i.test(text) ? ['every secret'] : secretsGivenBy(text)

/** Azure writes `$(name)` into a script before the shell sees it; a command would be called by a verb. */
const macrosIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$\(([A-Za-z][\w.]*)\)/g)].flatMap(([, name = '']) =>
    isSecretName(name) && !/^(?:get|fetch|read|make|gen|generate|create|cat|print|show)(?=[_A-Z])/.test(name)
      ? [name]
      : [],
  )

/** What `withCredentials` and `credentials()` bind is masked by its value alone, as elsewhere. */
function* inJenkins(file: SourceFile): Generator<Hit> {
  const bound = new Set(jenkinsSecrets(file.text))
  const sources = { holds: (name: string) => bound.has(name), given: () => [] }
  for (const one of loggedIn(commandsIn(file), sources)) yield printed(file, one, 'script', 'The pipeline')
}

/** A field of a secret that is JSON is not the value that the runner masks. */
function* fields(file: SourceFile): Generator<Hit> {
  const workflow = workflowOf(file)
  for (const { path, key, node } of keyedScalars(workflow?.node)) {
    const [, name] = FIELD.exec(node.text) ?? []
    if (name)
      yield {
        path: file.path,
        range: node.range,
        resource: `${jobOf(path)} ${key} field of ${name}`,
        message: `${jobOf(path)} takes a field of ${name}, which the runner does not mask`,
        severity: severityAt(file.path, 5.0),
        fix: `${key}: \${{ secrets.<NAME OF ITS OWN> }}`,
      }
  }
}

const FIELD = /\$\{\{[^}]*\bfromJSON\s*\(\s*secrets\.(\w+)\s*\)\s*[.[]/i

/** Variables that a workflow, a job and a step fill from secrets, seen from the step's script. */
function boundAt(file: SourceFile, path: readonly (string | number)[]): Set<string> {
  const [root] = file.yaml()
  const levels = path.map((_, length) => entriesAt(root, ...path.slice(0, length), 'env'))
  return new Set(levels.flatMap((env) => secretVariables(env).map(({ entry }) => entry.key)))
}

function* debugging(file: SourceFile): Generator<Hit> {
  for (const { job, name, node } of variablesOf(file))
    if (DEBUG.test(name) && /^(?:true|1)$/i.test(node.text))
      yield {
        path: file.path,
        range: node.range,
        resource: `${job} ${name}`,
        message: `${name} prints ${/SERVICES$/i.test(name) ? 'what services log, unmasked' : 'every command and variable of the run'}`,
        // Azure goes on masking the values that it knows.
        severity: severityAt(file.path, /^system/i.test(name) ? 5.0 : 7.5),
        fix: `${name}: "false"`,
        edits: replaced(node.range, 'false'),
      }
}

/** What is typed into the form of a manual run is shown with the run. */
function* inputs(file: SourceFile): Generator<Hit> {
  const dispatch = workflowOf(file)?.triggers.get('workflow_dispatch')
  for (const { key, keyRange, value } of entriesAt(dispatch, 'inputs'))
    if (
      isSecretName(key) &&
      !/^(?:boolean|choice|environment)$/.test(textAt(value, 'type') ?? '') &&
      !at(value, 'options')
    )
      yield {
        path: file.path,
        range: keyRange,
        resource: `workflow_dispatch input ${key}`,
        message: `The input ${key} of a manual run is shown with the run, unmasked`,
        severity: 5.0,
        fix: `\${{ secrets.${key.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()} }}`,
      }
}

/** What takes the secret out of the log, by how it gets there. */
function keptOut(path: string, what: string): string {
  const name = /(?:prints|traces commands that hold|hands) (\w+)(?: in | to |$)/.exec(what)?.[1] ?? 'VALUE'
  if (what.startsWith('traces')) return 'set +x'
  if (what.includes('hands')) return `# give ${name} as a secret of its own to the step that needs it`
  if (/what \w+ reads/.test(what)) return 'VALUE=$(<the command with the one field that is needed>)'
  const piped = `printf %s "$${name}" | <program> --password-stdin`
  return pipelineOf(path) === 'github'
    ? `echo "::add-mask::$${name}"   # before its first use; or\n${piped}`
    : piped
}
