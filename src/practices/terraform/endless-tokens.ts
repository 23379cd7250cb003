/** Tokens that Terraform issues and that are good for ever unless it is said how long; by the pages of their providers. */
import { attributeOf, type HclBlock } from '../../documents/hcl/hcl.ts'

/** Kinds of resources, what says how long, and such a value. */
const EXPIRING: readonly (readonly [RegExp, string, string])[] = [
  [/^gitlab_(?:(?:project|group|personal)_access|deploy)_token$|^github_.*_token$/, 'expires_at', '"<date>"'],
  [/^scaleway_iam_api_key$/, 'expires_at', '"<date>"'],
  [/^databricks_(?:obo_)?token$/, 'lifetime_seconds', '7776000'],
  [/^grafana_service_account_token$/, 'seconds_to_live', '7776000'],
  [/^cloudflare_api_token$/, 'expires_on', '"<date>"'],
  [/^linode_token$/, 'expiry', '"<date>"'],
]
/** Words of which a file with such a token holds one. */
export const ENDLESS_TOKENS = [
  ...['access_token', 'expires_at', 'scaleway_iam_api_key', 'databricks_', 'linode_token'],
  ...['grafana_service_account_token', 'cloudflare_api_token'],
]

/** What would give the token an end; undefined when it has one, or is no token. */
export function endFor(block: HclBlock): string | undefined {
  const [, name, given] = EXPIRING.find(([types]) => types.test(block.labels[0] ?? '')) ?? []
  const hasEnd = name && (attributeOf(block, name) ?? attributeOf(block, 'rotation_configuration'))
  return name && !hasEnd ? `${name} = ${given}` : undefined
}
