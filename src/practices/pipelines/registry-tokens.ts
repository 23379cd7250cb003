/** Tokens of registries that a step publishes with, where the registry would trust the job's own identity. */

import type { WorkflowJob, WorkflowStep } from '../../documents/dialects/workflow.ts'
import type { Entry } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { secretVariables } from './workflow-secrets.ts'

interface Registry {
  readonly variable: RegExp
  readonly command: RegExp
  /** An action that publishes by itself. */
  readonly action?: RegExp
  /** Says that it goes to another registry. */
  readonly other: RegExp
}

const REGISTRIES: readonly Registry[] = [
  {
    variable: /^CARGO_REGISTRY_TOKEN$/,
    command: /\bcargo (?:\+\S+ )?(?:publish|release|workspaces publish)\b|\brelease-plz release\b/,
    action: /^(?:release-plz|MarcoIeni\/release-plz)[-\w]*\/?action@/i,
    other: /--registry\b|CARGO_REGISTRY_DEFAULT/,
  },
  {
    variable: /^(?:GEM_HOST_API_KEY|RUBYGEMS_API_KEY)$/,
    command: /\bgem push\b|\brake release\b/,
    other: /--host\b|RUBYGEMS_HOST/,
  },
  {
    variable:
      /^(?:TWINE_PASSWORD|POETRY_PYPI_TOKEN_PYPI|UV_PUBLISH_TOKEN|HATCH_INDEX_AUTH|FLIT_PASSWORD|MATURIN_PYPI_TOKEN)$/,
    command: /\btwine upload\b|\b(?:poetry|uv|hatch|flit|maturin)\b.*\s(?:publish|upload)\b/,
    action: /^PyO3\/maturin-action@/i,
    other: /TWINE_REPOSITORY|--repository|--publish-url|UV_PUBLISH_URL|HATCH_INDEX_REPO|FLIT_INDEX_URL/,
  },
]
const NPM = {
  variable: /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_AUTH_TOKEN|YARN_NPM_AUTH_TOKEN)$/,
  command:
    /\b(?:npm|pnpm|yarn(?: npm)?)(?: -\S+)* publish\b|\b(?:semantic-release|(?:lerna|changeset|nx release) publish)\b/,
  action: /^(?:cycjimmy\/semantic-release-action|JS-DevTools\/npm-publish)@/i,
}

/** Nothing is published, for all that the command gets a token. */
const DRY = /\s(?:--dry-run|-n)(?:\s|$)/

/** Variables of a step that hold a token for what it publishes. */
export function registryTokens(
  file: SourceFile,
  job: WorkflowJob,
  step: WorkflowStep,
  text: string,
): Entry[] {
  const stored = secretVariables(step.env).map(({ entry }) => entry)
  if (stored.length === 0) return []
  const lines = (step.run?.text ?? '').replace(/\\\r?\n\s*/g, '').split('\n')
  const publishes = ({ command, action }: Pick<Registry, 'command' | 'action'>) =>
    lines.some((line) => command.test(line) && !DRY.test(line)) || action?.test(step.uses?.text ?? '')
  const published = REGISTRIES.filter((one) => publishes(one) && !one.other.test(text))
  const before = file.text.slice(job.node.range.start, step.node.range.end)
  return stored.filter(
    ({ key }) =>
      published.some(({ variable }) => variable.test(key)) ||
      (NPM.variable.test(key) && publishes(NPM) && !elsewhere(before)),
  )
}

/** Steps change the registry: the last one before the command counts. */
function elsewhere(before: string): boolean {
  const [last] = [...before.matchAll(/registry-url:(.*)/g)].slice(-1)
  return last ? !/registry\.npmjs\.org/.test(last[1]!) : /npm\.pkg\.github\.com/.test(before)
}
