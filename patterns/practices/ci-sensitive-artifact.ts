import { type WorkflowJob, type WorkflowStep, workflowOf } from '../../src/documents/dialects/workflow.ts'
import {
  at,
  entryAt,
  type Node,
  type Range,
  type ScalarNode,
  textAt,
  walk,
} from '../../src/documents/node.ts'
import { isWorkflow, nameOf } from '../../src/documents/paths.ts'
import type { ShellCommand } from '../../src/documents/shell/shell.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import { lineEndOf, replaced, withEntry } from '../../src/practices/edits.ts'
import { pipelineOf } from '../../src/practices/fixes/kinds.ts'
import { isOtherPipeline, jobOf, scriptsOf } from '../../src/practices/pipelines/pipeline.ts'
import { sensitiveKindOf } from '../../src/practices/secrets/sensitive-path.ts'
import { defineDocumentRule, type Hit, type HitEdit } from '../rule.ts'

const SEVERITY = 7.0
/** Steps that store files where others fetch them, and the inputs that name the files. */
const STORES =
  /^(?:actions\/(?:upload-artifact|upload-pages-artifact|cache)(?:\/save)?@|softprops\/action-gh-release@|peaceiris\/actions-gh-pages@)/
const INPUTS = new Set(['path', 'files', 'publish_dir'])
const EVERYTHING = /^(?:\.\/?|\*\*?(?:\/\*)?|\.\/\*\*?(?:\/\*)?|\$\{\{\s*github\.workspace\s*\}\}\/?)$/

export default defineDocumentRule({
  id: 'ci-sensitive-artifact',
  title: 'Pipeline publishes a file that holds secrets',
  why: 'Everybody who may read the runs of the project can download its artifacts, and caches reach other branches. Plans and state hold every value in plain text.',
  remediation:
    'Name only the files that are wanted. Encrypt a plan before it is stored, keep state in its backend, and replace what was published.',
  severity: SEVERITY,
  cites: [
    {
      document: 'S0',
      line: 62,
      practice: 'State files are treated as sensitive, because they hold values in plain text.',
    },
    { document: 'S0', line: 66, practice: 'State files can be read only by those who are allowed to.' },
  ],
  confidence: 'high',
  files: (path) => isWorkflow(path) || isOtherPipeline(path),
  *check(file) {
    const made = plansMadeBy(file)
    for (const job of workflowOf(file)?.jobs ?? [])
      for (const step of job.steps)
        if (STORES.test(step.uses?.text ?? '')) yield* stored(file, job, step, made)
    if (!isWorkflow(file.path)) for (const root of file.yaml()) yield* artifacts(file, root, made)
  },
  examples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  plan:\n    steps:\n      - uses: actions/upload-artifact@v4\n        with:\n          name: plan\n          path: tfplan\n      - uses: actions/upload-artifact@v4\n        with:\n          path: |\n            dist/\n            infra/terraform.tfstate\n',
      },
      at: ['.github/workflows/a.yml:8', '.github/workflows/a.yml:13'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  build:\n    steps:\n      - uses: actions/checkout@v4\n      - uses: actions/upload-artifact@v3\n        with:\n          path: .\n',
      },
      at: ['.github/workflows/a.yml:8'],
    },
    {
      files: {
        '.gitlab-ci.yml':
          'build:\n  script: make\n  artifacts:\n    paths:\n      - dist/\n      - .env.production\n      - deploy-key.pem\n',
      },
      at: ['.gitlab-ci.yml:6', '.gitlab-ci.yml:7'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  plan:\n    steps:\n      - run: terraform show -json saved > shown.json\n      - uses: actions/upload-artifact@v4\n        with:\n          path: shown.json\n      - uses: actions/upload-artifact@v4\n        with:\n          path: report.json\n',
        'azure-pipelines.yml':
          'steps:\n  - script: terraform plan -out=saved\n  - task: PublishPipelineArtifact@1\n    inputs:\n      targetPath: $(System.DefaultWorkingDirectory)/saved\n',
      },
      at: ['.github/workflows/a.yml:8', 'azure-pipelines.yml:5'],
    },
  ],
  counterExamples: [
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  build:\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n      - uses: actions/upload-artifact@v3\n        with:\n          path: .\n      - uses: actions/upload-artifact@v4\n        with:\n          path: |\n            dist/\n            tfplan.gpg\n            certs/ca.pem\n            !.env\n      - uses: actions/cache@v4\n        with:\n          path: ~/.npm\n',
      },
      at: [],
    },
    {
      files: {
        '.gitlab-ci.yml':
          'build:\n  script: make\n  artifacts:\n    paths: [coverage/, .env.example]\n    exclude: [secrets.env]\n    reports:\n      dotenv: build.env\n',
      },
      at: [],
    },
  ],
})

/** Files that the pipeline's own commands write plans, states or outputs of Terraform to, by name. */
function plansMadeBy(file: SourceFile): ReadonlySet<string> {
  if (!/\b(?:terraform|tofu|terragrunt)\b/.test(file.text)) return new Set()
  return new Set(
    scriptsOf(file)
      .flatMap(({ commands }) => commands)
      .flatMap((command) => madeBy(command))
      .map(nameOf),
  )
}

function madeBy({ words, redirects }: ShellCommand): string[] {
  const { name, arguments: given } = programOf(words)
  if (!/^(?:terraform|tofu|terragrunt)$/.test(name)) return []
  const has = (pattern: RegExp) => given.some(({ text }) => pattern.test(text))
  const out = given.flatMap(({ text }) => /^--?out=(.+)$/.exec(text)?.[1] ?? [])
  if (has(/^plan$/)) return out
  const shows = (has(/^(?:show|output)$/) && has(/^--?json$/)) || (has(/^state$/) && has(/^pull$/))
  return shows
    ? redirects.filter(({ operator }) => /^1?>/.test(operator)).map(({ target }) => target.text)
    : []
}

function* stored(
  file: SourceFile,
  job: WorkflowJob,
  step: WorkflowStep,
  made: ReadonlySet<string>,
): Generator<Hit> {
  for (const { key, value } of step.with) {
    if (!INPUTS.has(key) || value.kind !== 'scalar') continue
    for (const { text, range } of linesOf(file, value)) {
      const kind = kindOf(text, made)
      if (kind) yield hit(file, `job ${job.id}`, text, range, kind, SEVERITY)
      else if (EVERYTHING.test(text) && keepsToken(job, step))
        yield {
          path: file.path,
          range,
          resource: `job ${job.id} workspace`,
          message: `Job ${job.id} stores the whole workspace, where checkout left its token in .git`,
          severity: takesHidden(step) ? SEVERITY : 3.5,
          fix: `- uses: ${tokenKeepers(job, step)[0]?.uses?.text ?? 'actions/checkout@<commit>'}\n  with:\n    persist-credentials: false`,
          edits: withoutToken(file, job, step),
        }
    }
  }
}

/** Every checkout told to leave no token, where no later command asks git for more. */
function withoutToken(file: SourceFile, job: WorkflowJob, step: WorkflowStep): HitEdit[] {
  if (/\bgit\s+(?:-\S+\s+)*(?:push|fetch|pull|submodule|lfs|remote)\b/.test(file.text)) return []
  return tokenKeepers(job, step).flatMap(({ node, uses }) => {
    const given = at(node, 'with')
    if (given?.kind === 'map') return withEntry(file, given, 'persist-credentials', 'false')
    const start = entryAt(node, 'uses')?.keyRange.start
    if (given || !uses || start === undefined) return []
    const written = file.text.slice(uses.range.end).search(/[,}\s]/) + uses.range.end
    if (file.text[node.range.start] === '{')
      return replaced({ start: written, end: written }, ', with: {persist-credentials: false}')
    const column = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start).replace(/\S/g, ' ')
    const eol = lineEndOf(file.text)
    const end = file.text.slice(uses.range.end).search(/\r?\n|$/) + uses.range.end
    return replaced({ start: end, end }, `${eol}${column}with:${eol}${column}  persist-credentials: false`)
  })
}

const keepsToken = (job: WorkflowJob, step: WorkflowStep): boolean => tokenKeepers(job, step).length > 0

/** Earlier checkouts that wrote their token into the workspace; from version 6 on it is written elsewhere. */
function tokenKeepers(job: WorkflowJob, step: WorkflowStep): WorkflowStep[] {
  return job.steps.slice(0, job.steps.indexOf(step)).filter(({ uses, node }) => {
    const version = /^actions\/checkout@(?:v(\d+))?/.exec(uses?.text ?? '')
    if (!version || Number(version[1] ?? 0) >= 6) return false
    return textAt(node, 'with', 'persist-credentials') !== 'false' && !textAt(node, 'with', 'path')
  })
}

/** upload-artifact leaves hidden files out from version 4 on, unless it is told otherwise. */
const takesHidden = ({ uses, node }: WorkflowStep): boolean =>
  !/^actions\/upload-(?:pages-)?artifact@(?!v[123]\b)/.test(uses?.text ?? '') ||
  textAt(node, 'with', 'include-hidden-files') === 'true'

/** `artifacts`, `cache` and their like in pipelines of other makers. */
const kindOf = (path: string, made: ReadonlySet<string>): string | undefined =>
  sensitiveKindOf(path) ?? (made.has(nameOf(path)) ? 'Terraform plan' : undefined)

function* artifacts(file: SourceFile, root: Node, made: ReadonlySet<string>): Generator<Hit> {
  for (const { path, node } of walk(root)) {
    if (node.kind !== 'scalar' || node.value === null) continue
    const keys = path.filter((part): part is string => typeof part === 'string')
    const last = keys.at(-1) ?? ''
    if (!PUBLISHED.test(last) && !(keys.some((key) => ARTIFACTS.test(key)) && PATHS.test(last))) continue
    const kind = kindOf(node.text, made)
    if (kind) yield hit(file, jobOf(path), node.text, node.range, kind, SEVERITY)
  }
}

/** Of Azure's tasks that publish. */
const PUBLISHED = /^(?:publish|targetPath|PathtoPublish)$/i
const ARTIFACTS = /^(?:artifacts|cache|store_artifacts|persist_to_workspace|save_cache|definitions)$/
const PATHS = /^(?:paths|path|files|artifacts)$/

const hit = (
  file: SourceFile,
  job: string,
  path: string,
  range: Range,
  kind: string,
  severity: number,
): Hit => ({
  path: file.path,
  range,
  resource: `${job} ${path}`,
  message: `${job} stores ${path} (${kind}) for everybody who may read the run`,
  severity,
  fix: without(file.path, path),
})

/** The lines of a scalar with their places. */
function linesOf(file: SourceFile, { range }: ScalarNode): { text: string; range: Range }[] {
  const body = file.text.slice(range.start, range.end)
  return [...body.matchAll(/[^\s][^\n]*/g)].map((line) => {
    const text = line[0].trim()
    const start = range.start + line.index
    return { text, range: { start, end: start + text.length } }
  })
}

/** What leaves a file out: the makers of pipelines write it in different places. */
function without(pipeline: string, path: string): string {
  if (pipelineOf(pipeline) === 'gitlab') return `artifacts:\n  exclude:\n    - ${path}`
  const kept =
    pipelineOf(pipeline) === 'github' ? `path: |\n  <the files that are wanted>\n  !${path}` : undefined
  return kept ?? `# take ${path} off the list, or encrypt it first: age -r <recipient> -o ${path}.age ${path}`
}
