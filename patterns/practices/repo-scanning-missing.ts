import { at, walk } from '../../src/documents/node.ts'
import { isWorkflow, nameOf } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { isPipeline } from '../../src/practices/pipelines/pipeline.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

/** Tools that look for secrets or for flaws in code; a repository needs one of them, whichever. */
const SCANNER =
  /\b(?:codeql|gitleaks|betterleaks|trufflehog|detect-secrets|kingfisher|keysweep|noseyparker|ggshield|gitguardian|talisman|git-secrets|secretlint|semgrep|snyk|trivy|bandit|gosec|brakeman|checkov|tfsec|kics|terrascan|osv-scanner|zizmor|secret[- ]detection|sast|dependency[- ]scanning|sonar(?:qube|cloud|-scanner)|ossf\/scorecard|dependency-review-action|bearer|horusec|njsscan|grype|govulncheck|cargo[- ]audit|cargo[- ]deny|pip-audit|npm audit)\b/i
const IGNORED = /\|\|\s*(?:true|:|exit 0)|--exit-code[ =]0\b|--exit-zero\b|--soft-fail\b/

const mayRunScanner = (path: string): boolean =>
  isPipeline(path) ||
  /^(?:\.pre-commit-config\.ya?ml|lefthook\.ya?ml|Makefile|Justfile|justfile|package\.json|tox\.ini|noxfile\.py|Jenkinsfile)$/.test(
    nameOf(path),
  ) ||
  path.startsWith('.husky/')

export default defineRepositoryRule({
  id: 'repo-scanning-missing',
  title: 'No scanner runs on the repository',
  why: 'A secret or a flaw that nobody looks for stays until somebody else finds it.',
  remediation: 'Run a scanner for secrets and one for code on every pull request, and let it fail the run.',
  fixes: {
    any: 'continue-on-error: false',
  },
  severity: 3.0,
  cites: [
    { document: 'S2', line: 72, practice: 'Scans for security run automatically.' },
    { document: 'S3', line: 64, practice: 'Dependencies are scanned for vulnerabilities.' },
  ],
  confidence: 'medium',
  strict: true,
  *check(inventory) {
    const files = inventory.paths.filter(mayRunScanner).flatMap((path) => inventory.file(path) ?? [])
    const scanning = files.filter(({ text }) => SCANNER.test(text))
    for (const { path, text } of scanning)
      for (const { 0: line, index } of text.matchAll(/^.*$/gm))
        if (SCANNER.test(line) && IGNORED.test(line) && !/^\s*#/.test(line))
          yield {
            path,
            range: { start: index, end: index + line.length },
            resource: 'ignored result',
            message: 'What the scanner finds does not fail the run',
          }
    for (const file of scanning) if (isPipeline(file.path)) yield* inForgivingSteps(file)
    // Whatever a called workflow does is not in this repository.
    const callsAnother = files.some(
      ({ path, text }) => isWorkflow(path) && /uses:\s*[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(text),
    )
    if (scanning.length > 0 || callsAnother || inventory.paths.length < 3) return
    yield {
      path: '',
      resource: 'scanner',
      message: 'No workflow, pipeline or hook runs a scanner for secrets or code',
      fix: 'on: pull_request\npermissions:\n  contents: read\n  security-events: write\njobs:\n  scan:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - uses: github/codeql-action/init@v3\n      - uses: github/codeql-action/analyze@v3',
    }
  },
  examples: [
    {
      files: { 'a.js': '1\n', 'b.js': '2\n', '.github/workflows/a.yml': 'on: push\njobs: {}\n' },
      at: [':1'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  a:\n    steps:\n      - run: gitleaks detect || true\n',
        'a.js': '1\n',
        'b.js': '',
      },
      at: ['.github/workflows/a.yml:5'],
    },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  a:\n    steps:\n      - run: npm test\n        continue-on-error: true\n      - uses: kettle/gitleaks-action@v2\n        continue-on-error: true\n      - uses: kettle/trivy-action@v1\n        with: { exit-code: "0" }\n',
        '.gitlab-ci.yml':
          'leaks:\n  script:\n    - trufflehog git file://.\n  allow_failure: true\nlint:\n  script: [lint]\n  allow_failure: true\n',
        'b.js': '',
      },
      at: ['.github/workflows/a.yml:10', '.github/workflows/a.yml:8', '.gitlab-ci.yml:4'],
    },
  ],
  counterExamples: [
    {
      files: {
        'a.js': '1\n',
        'b.js': '2\n',
        '.gitlab-ci.yml': 'include:\n  - template: Security/Secret-Detection.gitlab-ci.yml\n',
      },
      at: [],
    },
    {
      files: {
        'a.js': '1\n',
        'b.js': '2\n',
        '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - uses: github/codeql-action/analyze@v3\n',
      },
      at: [],
    },
    {
      files: {
        'a.js': '1\n',
        'b.js': '2\n',
        '.pre-commit-config.yaml': 'repos:\n- repo: https://kettle.dev/gitleaks\n',
      },
      at: [],
    },
    {
      files: {
        'a.js': '1\n',
        'b.js': '2\n',
        '.github/workflows/a.yml': 'jobs:\n  a:\n    uses: kettle/ci/.github/workflows/scan.yml@v1\n',
      },
      at: [],
    },
  ],
})

/** A step or job that runs a scanner and may fail, or is told that what it finds is none. */
function* inForgivingSteps(file: SourceFile): Generator<Hit> {
  for (const root of file.yaml() ?? [])
    for (const { node } of walk(root)) {
      const forgiving =
        [at(node, 'continue-on-error'), at(node, 'allow_failure')].find(
          (value) => value?.kind === 'scalar' && value.value === true,
        ) ?? [at(node, 'with', 'exit-code')].find((value) => value?.kind === 'scalar' && value.text === '0')
      const own = node.kind === 'map' ? file.text.slice(node.range.start, node.range.end) : ''
      if (forgiving && SCANNER.test(own))
        yield {
          path: file.path,
          range: forgiving.range,
          resource: 'ignored result',
          message: 'What the scanner finds does not fail the run',
        }
    }
}
