import { composeServices } from '../../src/documents/dialects/compose.ts'
import { workflowOf } from '../../src/documents/dialects/workflow.ts'
import type { Dockerfile, DockerInstruction, DockerPair } from '../../src/documents/dockerfile.ts'
import type { Range } from '../../src/documents/node.ts'
import { isCompose, isDockerfile, isShell } from '../../src/documents/paths.ts'
import type { ShellCommand } from '../../src/documents/shell/shell.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import { pipelineOf } from '../../src/practices/fixes/kinds.ts'
import { isPipeline, scriptsOf } from '../../src/practices/pipelines/pipeline.ts'
import { decideNamed } from '../../src/practices/secrets/named-secret.ts'
import { isReferenceName, isSecretName } from '../../src/practices/secrets/secret-name.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 8.0
/** Given from outside, but kept in the history of the image all the same. */
const PASSED = 5.5

export default defineDocumentRule({
  id: 'docker-env-arg-secret',
  title: 'Secret in a variable of an image or of its build',
  why: 'ENV is in every container, and ARG in the history and the provenance of the image: whoever can pull it can read both.',
  remediation:
    'Mount the secret for the one command that needs it, or give it to the container when it starts. Replace a value that was ever built in.',
  severity: SEVERITY,
  cites: [
    {
      document: 'S3',
      line: 22,
      practice: 'Credentials come from the environment and are never written down.',
    },
    { document: 'S1', line: 46, practice: 'Keys are kept in a secret store, not with the source.' },
  ],
  confidence: 'high',
  files: (path) => isDockerfile(path) || isCompose(path) || isShell(path) || isPipeline(path),
  keywords: ['env', 'arg', 'label'],
  *check(file) {
    const dockerfile = file.dockerfile()
    if (dockerfile) yield* inDockerfile(file, dockerfile)
    else if (isCompose(file.path)) yield* inCompose(file)
    else if (isShell(file.path)) yield* inCommands(file, file.shell(), 'script')
    else {
      for (const { job, commands } of scriptsOf(file)) yield* inCommands(file, commands, job)
      yield* inInputs(file)
    }
  },
  examples: [
    {
      files: {
        Dockerfile:
          'FROM node:22 AS build\nARG NPM_TOKEN\nRUN echo "//packages.example/:_authToken=$NPM_TOKEN" > .npmrc\nARG adminPassword="default"\nENV JWT_SECRET=dev ADMIN_PASSWORD=$adminPassword\nENV MODE=prod\n',
      },
      at: ['Dockerfile:2', 'Dockerfile:4', 'Dockerfile:5', 'Dockerfile:5'],
    },
    {
      files: { Dockerfile: 'FROM node:22\nARG API_TOKEN\nENV API_TOKEN=$API_TOKEN\n' },
      at: ['Dockerfile:3'],
    },
    {
      files: {
        'compose.yaml':
          'services:\n  a:\n    build:\n      args:\n        API_TOKEN: kettle-Bruise-91-orbit\n        NPM_TOKEN: ${NPM_TOKEN}\n',
        '.gitlab-ci.yml': 'build:\n  script:\n    - docker build --build-arg NPM_TOKEN=$NPM_TOKEN -t app .\n',
        '.github/workflows/a.yml':
          'on: push\njobs:\n  build:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          build-args: |\n            VERSION=1\n            NPM_TOKEN=${{ secrets.NPM_TOKEN }}\n',
      },
      at: ['compose.yaml:5', 'compose.yaml:6', '.gitlab-ci.yml:3', '.github/workflows/a.yml:9'],
    },
  ],
  counterExamples: [
    {
      files: {
        Dockerfile: `FROM python:3\nENV TOKEN_TTL=300 KMS_KEY_ALIAS=alias/x PASSWORD_FILE=/run/secrets/p PUBLIC_KEY=abc\nENV GPG_KEY=${'0123ABCD89'.repeat(4)}\nENV API_TOKEN=\nARG TOKEN\nRUN --mount=type=secret,id=t,env=TOKEN deploy\nARG NAME="secret password token key"\nENV DB_PASSWORD=$UNKNOWN\n`,
      },
      at: [],
    },
    {
      files: {
        'compose.yaml':
          'services:\n  a:\n    build:\n      args:\n        - VERSION=1\n      secrets: [npm]\n',
        'build.sh': 'docker build --build-arg VERSION=$VERSION --secret id=npm,src=.npmrc .\n',
      },
      at: [],
    },
  ],
})

function* inDockerfile(file: SourceFile, dockerfile: Dockerfile): Generator<Hit> {
  const declared = new Set(
    dockerfile.instructions
      .filter(({ keyword }) => keyword === 'ARG')
      .flatMap(({ pairs }) => pairs.map(({ name }) => name)),
  )
  const mounted = dockerfile.instructions.flatMap(mountedAs)
  const kept = new Set(
    dockerfile.instructions
      .filter(({ keyword }) => keyword === 'ENV')
      .flatMap(({ pairs }) =>
        pairs.flatMap((pair) => (isSecretName(pair.name) ? (argumentIn(pair) ?? []) : [])),
      ),
  )
  const local = ['development', 'test'].includes(file.environment ?? '')
  for (const { keyword, pairs } of dockerfile.instructions) {
    if (!/^(?:ENV|ARG|LABEL)$/.test(keyword)) continue
    for (const pair of pairs) {
      // What ENV keeps of a build's argument is said there, once.
      const isSaid = keyword === 'ARG' && pair.value === null && kept.has(pair.name)
      const found = isSaid || mounted.includes(pair.name) ? undefined : judge(keyword, pair, declared)
      if (!found) continue
      yield {
        path: file.path,
        range: found.secret === undefined ? pair.nameRange : pair.valueRange,
        ...(found.secret !== undefined && { secret: found.secret }),
        resource: `${keyword} ${pair.name}`,
        message: `${keyword} ${pair.name} ${found.what}`,
        severity: severityAt(file.path, local ? Math.min(found.severity, PASSED) : found.severity),
        fix: mountOf(pair.name),
      }
    }
  }
}

interface Judged {
  readonly what: string
  readonly severity: number
  readonly secret?: string
}

function judge(keyword: string, pair: DockerPair, declared: ReadonlySet<string>): Judged | undefined {
  const { name } = pair
  const value = pair.value ?? ''
  if (!isSecretName(name) || isReferenceName(name) || isKeyId(name, value)) return undefined
  if (keyword === 'ARG' && pair.value === null)
    return { what: 'is kept in the history of the image that is built with it', severity: PASSED }
  const from = argumentIn(pair)
  if (from !== undefined)
    return keyword === 'ENV' && declared.has(from)
      ? { what: `keeps what the build was given as ${from}`, severity: SEVERITY }
      : undefined
  return decideNamed('effective', name, value).kind === 'pass'
    ? undefined
    : { what: 'is a literal in the image', severity: SEVERITY, secret: value }
}

/** `ENV TOKEN=$TOKEN` takes over an argument. */
const argumentIn = ({ value }: DockerPair): string | undefined => /^\$\{?(\w+)\}?$/.exec(value ?? '')?.[1]

/** Images of languages name the keys that their releases are signed with, by fingerprint. */
const isKeyId = (name: string, value: string) =>
  /(?:gpg|pgp|signing|release).*key|key.*(?:gpg|pgp)/i.test(name) &&
  /^(?:0x)?[0-9A-F]{8,40}$/i.test(value.replace(/\s/g, ''))

/** Variables that a RUN fills from a mounted secret. */
const mountedAs = ({ flags }: DockerInstruction): string[] =>
  flags.flatMap(({ name, value }) =>
    name === 'mount' && /type=secret/.test(value) ? [/(?:^|,)env=([^,]+)/.exec(value)?.[1] ?? ''] : [],
  )

const hit = (file: SourceFile, resource: string, name: string, range: Range, secret?: string): Hit => ({
  path: file.path,
  range,
  ...(secret !== undefined && { secret }),
  resource,
  message: `${name} is given to the build, which keeps it in the history of the image`,
  severity: severityAt(file.path, secret === undefined ? PASSED : SEVERITY),
  fix: given(file.path, name),
})

function* inCompose(file: SourceFile): Generator<Hit> {
  for (const { name: service, buildArguments } of composeServices(file))
    for (const { name, nameRange, value, valueRange } of buildArguments) {
      if (!isSecretName(name) || isReferenceName(name) || value === '') continue
      const resource = `service ${service} build.args.${name}`
      const literal = value !== undefined && decideNamed('effective', name, value).kind !== 'pass'
      if (literal) yield hit(file, resource, name, valueRange, value)
      else if (value === undefined || value.includes('$')) yield hit(file, resource, name, nameRange)
    }
}

/** `docker build --build-arg NAME=value`. */
function* inCommands(file: SourceFile, commands: readonly ShellCommand[], where: string): Generator<Hit> {
  for (const { words } of commands) {
    if (!/^(?:docker|podman|buildah|nerdctl|docker-compose)$/.test(programOf(words).name)) continue
    for (const [at, word] of words.entries()) {
      const given =
        /^--build-arg=(.+)$/s.exec(word.text)?.[1] ??
        (words[at - 1]?.text === '--build-arg' ? word.text : undefined)
      const [name = '', value = ''] = given?.split(/=(.*)/s) ?? []
      if (!isSecretName(name) || isReferenceName(name)) continue
      const literal = word.literal && decideNamed('effective', name, value).kind !== 'pass'
      const start = word.range.start + file.text.slice(word.range.start, word.range.end).lastIndexOf(value)
      yield literal
        ? hit(file, `${where} ${name}`, name, { start, end: start + value.length }, value)
        : hit(file, `${where} ${name}`, name, word.range)
    }
  }
}

/** `build-args` of the build action: one a line. */
function* inInputs(file: SourceFile): Generator<Hit> {
  for (const job of workflowOf(file)?.jobs ?? [])
    for (const step of job.steps)
      for (const { key, value } of step.with) {
        if (key !== 'build-args' || value.kind !== 'scalar') continue
        const body = file.text.slice(value.range.start, value.range.end)
        for (const line of body.matchAll(/^[ \t]*([A-Za-z_]\w*)=/gm)) {
          const name = line[1] ?? ''
          if (!isSecretName(name) || isReferenceName(name)) continue
          const start = value.range.start + line.index + line[0].indexOf(name)
          yield hit(file, `job ${job.id} ${name}`, name, { start, end: start + name.length })
        }
      }
}

const idOf = (name: string) => name.toLowerCase()

/** https://docs.docker.com/build/building/secrets/ */
const mountOf = (name: string): string =>
  `RUN --mount=type=secret,id=${idOf(name)},env=${name} <command that needs it>`

/** The same secret given to a build, in the words of what starts it. */
function given(path: string, name: string): string {
  const id = idOf(name)
  if (isCompose(path)) return `build:\n  secrets: [${id}]\nsecrets:\n  ${id}:\n    environment: ${name}`
  if (pipelineOf(path) === 'github' && !isShell(path)) return `secrets: |\n  ${id}=\${{ secrets.${name} }}`
  return `docker build --secret id=${id},env=${name} .`
}
