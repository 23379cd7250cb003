/** Where a rule is documented: a page of its own for a practice, a section of the provider's page for a token kind. */
import type { Rule } from './rule.ts'

/** Path from the repository's root, with an anchor for a token kind: `docs/rules/secrets/github.md#github-oauth-token`. */
export const docsPath = (rule: Rule): string =>
  rule.kind === 'practice'
    ? `docs/rules/${rule.id}.md`
    : `docs/rules/secrets/${slug(rule.provider)}.md#${rule.id}`

const slug = (provider: string): string =>
  provider
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
