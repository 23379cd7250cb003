/**
 * What a file describes, finer than its format: what can be pasted into a workflow of GitHub is wrong in a pipeline of
 * GitLab, although both are YAML. Asked only of files in which something was found.
 */
import { ansibleTasks } from '../../documents/dialects/ansible.ts'
import { azureTemplates, isBicep } from '../../documents/dialects/azure.ts'
import { cloudTemplates } from '../../documents/dialects/cloudformation.ts'
import { isJenkinsfile } from '../../documents/dialects/jenkins.ts'
import { kubernetesObjects } from '../../documents/dialects/kubernetes.ts'
import { onceFor } from '../../documents/once-for.ts'
import { type Format, formatOf, isCompose } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { isPipeline } from '../pipelines/pipeline.ts'

/** Makers of pipelines, by what their files are called; what is left is GitHub's. */
const MAKERS = [
  ['gitlab', /gitlab/i],
  ['circleci', /\.circleci\//],
  ['azure-pipelines', /azure-pipelines/i],
  ['bitbucket', /bitbucket/i],
  ['codebuild', /buildspec/i],
  ['cloudbuild', /cloudbuild/i],
  ['drone', /\.(?:drone|woodpecker)(?:\/|\.)/i],
  ['travis', /\.travis\./i],
  ['cirrus', /\.cirrus\./i],
  ['buildkite', /\.buildkite\//],
] as const

export type Pipeline = 'github' | 'jenkins' | (typeof MAKERS)[number][0]

export type Kind =
  | Format
  | Pipeline
  | 'cloudformation'
  | 'arm'
  | 'bicep'
  | 'ansible'
  | 'kubernetes'
  | 'compose'
  | `hcl:${Cloud}`

/** Text to paste, by what a file describes; that of its format stands in, and at last that for any. */
export type Fixes = Readonly<Partial<Record<Kind, string>>> & { readonly any: string }

/** Clouds by the words that begin the names of their resources in Terraform. */
export type Cloud = 'aws' | 'azure' | 'google'

/** @param resource an address: `aws_s3_bucket.state`, `data.google_iam_policy.p` */
export function cloudOf(resource: string): Cloud | undefined {
  const [, provider = ''] = /(?:^|\.|\s)(aws|azurerm|azuread|azapi|google)_/.exec(resource) ?? []
  return provider.startsWith('az')
    ? 'azure'
    : provider === 'aws' || provider === 'google'
      ? provider
      : undefined
}

/** The maker of a pipeline's file; undefined for any other file. */
export function pipelineOf(path: string): Pipeline | undefined {
  if (isJenkinsfile(path)) return 'jenkins'
  if (!isPipeline(path)) return undefined
  return MAKERS.find(([, called]) => called.test(path))?.[0] ?? 'github'
}

export const kindOf = onceFor((file: SourceFile): Kind => {
  const { path } = file
  const format = formatOf(path)
  const named = pipelineOf(path) ?? (isCompose(path) ? 'compose' : isBicep(path) ? 'bicep' : undefined)
  if (named || (format !== 'yaml' && format !== 'json')) return named ?? format
  if (cloudTemplates(file).length > 0) return 'cloudformation'
  if (azureTemplates(file).length > 0) return 'arm'
  if (ansibleTasks(file).length > 0 || isRole(path)) return 'ansible'
  return kubernetesObjects(file).length > 0 ? 'kubernetes' : format
})

/** Variables of a role or an inventory stand in files of their own. */
const isRole = (path: string): boolean =>
  /(?:^|\/)(?:group_vars|host_vars)\/|(?:^|\/)roles\/[^/]+\/(?:defaults|vars|tasks|handlers)\//.test(path)
