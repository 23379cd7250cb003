/**
 * The golden run: policies with the features of the five security documents, in our own words, each as the SECURITY.md of
 * an otherwise empty repository. What must be said of each is known by heart.
 */
import { readdir, readFile } from 'node:fs/promises'
import type { PracticeRule } from '../../patterns/rule.ts'
import { runExample } from '../support/practice.ts'

const FOLDER = 'patterns/practices'

async function allRules(): Promise<PracticeRule[]> {
  const rules: PracticeRule[] = []
  for (const name of (await readdir(FOLDER)).filter((each) => each.endsWith('.ts') && each !== 'index.ts')) {
    if (!/^export default /m.test(await readFile(`${FOLDER}/${name}`, 'utf8'))) continue
    const loaded: { default: PracticeRule } = await import(`../../${FOLDER}/${name}`)
    rules.push(loaded.default)
  }
  return rules
}

/** A provider with a bold address, a table of one line, and a changelog that is not there. */
const PROVIDER = `# Security

| Version | Supported |
| ------- | --------- |
| 0.1.x   | :white_check_mark: |

## Telling us

**Please keep vulnerabilities out of public GitHub issues.** Do not report them there.

Write to:

**safety@kettle.dev**

- First answer: within 48 hours

Keys: never in version control, in the environment, rotated, with few scopes. \`api_key\` is sensitive.

Fixes are noted in the CHANGELOG. For anything that is not a vulnerability, open a
[discussion](https://github.com/kettle/provider/discussions).
`

/** A webhook service that asks for a private report and gives no way to make one. */
const WEBHOOK = `# Security

The newest release is looked after.

## Telling us

1. **Do not** open an issue that describes the problem in public.
2. Contact the maintainers in private, by what the profile of the repository says.

We confirm and look into it, in reasonable time.

- Only behind HTTPS; no plain HTTP on the internet.
- The property \`"encryption": "aes256-gcm"\` is opened in memory with \`KETTLE_CLIENT_SECRET\`.
- Only our caller reaches \`/webhook\`.

How to run it: the **Security** section in \`README.md\`.
`

/** A token server whose address was never filled in; broken characters, no newline at the end. */
const SERVER = `# Security

| Version | Supported |
| ------- | --------- |
| 0.1.x   | :white_check_mark: |
| < 0.1   | :x: |

## Telling us

1. **DO NOT** make a public GitHub issue of it
2. Mail us at [security contact] or take GitHub's private vulnerability reporting

- Receipt within 24 hours

## Now

- âœ… No secrets in the code
- ðŸ”„ Tokens encrypted at rest (planned)

## Contact

- GitHub Security Advisories (best)
- Create an issue labelled 'security' for non-sensitive security talk`

/** Services that publish a removed key, refer to what is not there, and name an impossible channel. */
const SERVICES = `# Security

## üîí What we do

\`\`\`bash
# At least 32 characters
export JWT_SECRET_KEY=$(python -c "import secrets; print(secrets.token_urlsafe(32))")
python scripts/make_key.py
\`\`\`

### v1.0.1

- Removed the hard-coded key \`dev-12345-abcdef-67890-ghijkl\`

## üìã Telling us

1. **DO NOT** open a GitHub issue for it

**Contact**: open a private security issue or contact the maintainers

- Receipt within 48 hours

[Setting up](README.md#setup)

- \`scripts/make_key.py\` makes keys
- \`shell_exports.sh\` sets the environment
- \`.env\` is the template for production
`

/** An operator with fences: a Secret to fill in, and a role that reads secrets. */
const OPERATOR = `# Security

| Version | Supported |
| ------- | --------- |
| 0.1.x   | :white_check_mark: |

**Please do NOT report vulnerabilities in public issues.** Mail safety@kettle.dev, answer within 48 hours.

1. **Kubernetes Secrets** hold keys
   \`\`\`yaml
   apiVersion: v1
   kind: Secret
   metadata:
     name: kettle
   stringData:
     api-key: <your-api-key>
   \`\`\`
2. **Limits** for each user
   \`\`\`yaml
   rateLimit:
     perUser: true
   \`\`\`

\`\`\`yaml
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: kettle
rules:
- apiGroups: [""]
  resources: ["secrets"]
  verbs: ["get"]
\`\`\`
`

test.each([
  ['the provider', PROVIDER, ['policy-broken-reference CHANGELOG']],
  [
    'the webhook service',
    WEBHOOK,
    [
      'policy-broken-reference README.md',
      'policy-contact-missing 2. Contact the maintainers',
      'policy-no-timeline',
    ],
  ],
  ['the token server', SERVER, ['policy-contact-placeholder [security contact]']],
  [
    'the services',
    SERVICES,
    [
      'history-removal-claim dev-12345-abcdef-67890-ghijkl',
      'policy-broken-reference README.md#setup',
      'policy-broken-reference `.env`',
      'policy-broken-reference `scripts/make_key.py`',
      'policy-broken-reference `shell_exports.sh`',
      'policy-contact-missing **Contact**: open a private',
    ],
  ],
  ['the operator', OPERATOR, []],
])('%s', async (_, text, expected) => {
  const rules = await allRules()
  const { hits, problems } = await runExample(rules, { files: { 'SECURITY.md': text }, at: [] })
  expect(problems).toEqual([])
  const said = hits.map(({ rule, hit }) => ({
    rule: rule.id,
    place: hit.range ? text.slice(hit.range.start, hit.range.end) : '',
    severity: hit.severity ?? rule.severity,
  }))
  expect(said.map(({ rule }) => rule).sort()).toEqual(expected.map((each) => each.split(' ')[0]).sort())
  for (const each of expected) {
    const [rule, ...words] = each.split(' ')
    expect(
      said
        .filter((one) => one.rule === rule)
        .map(({ place }) => place)
        .join('\n'),
    ).toContain(words.join(' '))
  }
  // References that lead nowhere and missing times are notes.
  for (const { rule, severity } of said) expect(severity >= 4).toBe(/^policy-contact-/.test(rule))
})
