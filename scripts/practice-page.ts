/** What docs/practices.md says: every practice with its rules or the reason why there is none. Pure: rules in, text out. */
import { docsPath } from '../patterns/docs-path.ts'
import { DOCUMENTS } from '../patterns/documents.ts'
import { practices } from '../patterns/practices/index.ts'
import { linesOf } from '../src/reporters/practices.ts'

const NOTE =
  '<!-- Generated from patterns/ by `npm run generate`; the prose is in scripts/practice-page.ts. -->'

const INTRODUCTION = `# Practices

Keysweep enforces the practices of five security policies. Below is every sentence of theirs that asks for something, in our own words,
with the rules that check it, or the reason why a repository cannot show it.

    keysweep practices .

prints the same table for a repository. There each practice is

- **violated** when a rule found something;
- **met** when at least one rule looked and none found anything: what no rule knows how to see may still be there;
- **not applicable** when there is no file or word that its rules look at;
- **off** when its rules apply with \`--strict\` only or are switched off, and **not looked** when something that they need was not read, such as the history;
- **not seen** when a repository cannot show it.`

const HISTORY = `## What the history says

A secret has one finding, however many rules have something to say of it. These speak as evidence on that finding, not as findings of their own:

| Rule | Says |
| --- | --- |
| [\`history-secret-removed\`](rules/history-secret-removed.md) | Files of the past only hold it, and nothing says that it was revoked. With it comes the command that accepts the finding once it is. |
| [\`rotate-key-age\`](rules/rotate-key-age.md) | It stands unchanged for more than \`key-age\` days, 90 without a configuration: the documents say "regularly" and no number. |
| [\`secret-shared-across-envs\`](rules/secret-shared-across-envs.md) | A file of another environment held it once. Files that hold it now have a finding. |
| [\`secret-reused-across-purposes\`](rules/secret-reused-across-purposes.md) | Another file gives it to another purpose. |

Ages count to the day that the receipt names. \`SOURCE_DATE_EPOCH\` sets it.`

const FIXES = `## What \`--fix\` changes

Only what adds a mark or narrows a setting and takes no value away:

| Rule | Change |
| --- | --- |
| \`env-not-ignored\`, \`tf-state-not-ignored\` | lines of \`.gitignore\` |
| \`env-publish-leak\` | lines of \`.dockerignore\`, \`.npmignore\`, \`MANIFEST.in\` |
| \`env-undocumented\` | the name with an empty value in the example |
| \`tf-variable-not-sensitive\`, \`tf-output-not-sensitive\`, \`tf-provider-schema-not-sensitive\` | \`sensitive = true\`, \`Sensitive: true\` |
| \`tf-backend-unencrypted\` | \`encrypt = true\` |
| \`tf-backend-no-locking\` | \`use_lockfile = true\` where the version that is asked for knows it, and no \`-lock=false\` |
| \`rotate-not-configured\` | rotation of KMS keys, refresh of mounted and external secrets |
| \`iac-param-not-secure\` | \`NoEcho: true\`, \`@secure()\`, \`securestring\`, where there is no default |
| \`ci-token-permissions\` | \`permissions\` of workflows of which every step is known to read only |
| \`ci-sensitive-artifact\` | \`persist-credentials: false\` where no later step asks git for more |
| \`ci-secret-logged\`, \`log-request-credentials\` | debug traces and logs of whole requests off |
| \`repo-alerts-off\` | alerts on |

Everything else is left to a person: it changes who gets in or what runs (users of containers, TLS, cookies, roles, network rules), takes a value
away that must be replaced first, or promises something on somebody's behalf (a security policy, an update bot).`

const LEFT_OUT = `## What is left out, and why

| Of the catalogue | Why |
| --- | --- |
| \`repo-private-reporting-off\` | The switch for private reports is behind the platform's API. Keysweep asks nothing over a network, so whether the channel that a policy names is open stays unsaid. |
| age of certificates by their end | A certificate that has ended stops working by itself, and tests are full of them. |
| age of sealed secrets and vault files | They are changed for many reasons, so their age says nothing of the keys inside. What SOPS notes counts from a year on, since every edit renews it. |
| \`terraform.tfvars\` in \`tf-state-not-ignored\` | Most of them hold no secret. One that does is reported for it. |
| large binaries in \`history-binary-or-notebook\` | Size says nothing. What is inside archives and databases is searched for tokens; the rule names stores by their kind, with \`--strict\`. |
| limits that are merely not set, in \`net-limits-disabled\` | A reverse proxy or a platform sets them as often as not. What is switched off is reported. |
| EKS without \`encryption_config\`, above a note | Since Kubernetes 1.28 EKS encrypts everything that its API stores by itself; a key of one's own is better and not missing. |
| literals in Terraform's \`kubernetes_*\` under the ids of Kubernetes | \`iac-literal-secret\` reports them, as it does for every other resource. |
| manifests that Terraform fills with \`dynamic\` blocks or variables | What they become is not in the file. |
| scopes and liveness of a key that was found | Only its issuer knows, and nobody is asked. |
| \`code-sql-concat\` beyond one shape | Queries need the flow of data. The one shape that leaves no doubt is reported, with \`--strict\`. |`

/** @returns the page's text */
export const practicePage = (): string =>
  `${[NOTE, INTRODUCTION, ...DOCUMENTS.flatMap(documentSection), HISTORY, FIXES, LEFT_OUT].join('\n\n')}\n`

const documentSection = ({ id, title, file }: (typeof DOCUMENTS)[number]) => [
  `## ${title} (\`${file}\`)`,
  [
    '| Line | Practice | Checked by |',
    '| --- | --- | --- |',
    ...linesOf(id, new Map()).map(
      ({ sentence, rules }) =>
        `| ${sentence.line} | ${sentence.practice} | ${sentence.unseen ? `Not seen: ${sentence.unseen}.` : rules.map(link).join(', ')} |`,
    ),
  ].join('\n'),
]

const link = (id: string): string => {
  const rule = practices.find((practice) => practice.id === id)
  return rule
    ? `[\`${id}\`](${docsPath(rule).replace(/^docs\//, '')})`
    : `[\`${id}\`](rules/README.md#secrets)`
}
