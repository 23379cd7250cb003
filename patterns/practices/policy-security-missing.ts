import { nameOf } from '../../src/documents/paths.ts'
import { isPolicy, policyOf } from '../../src/practices/repository/security-policy.ts'
import { NOTE } from '../../src/practices/severity.ts'
import { defineRepositoryRule } from '../rule.ts'

/** A policy to start from; the address is left to be filled in, and `policy-contact-placeholder` reminds of it. */
const POLICY = `# Security policy

## Supported versions

The latest release gets security fixes.

## Reporting a vulnerability

Do not open a public issue. Use "Report a vulnerability" in the Security tab of this repository
(private vulnerability reporting must be on). You get an answer within 3 days.
`

/** Where people look before they report something. */
const LEADS = /^(?:\.github\/|docs\/)?readme(?:\.\w+)?$|^\.github\/ISSUE_TEMPLATE\/config\.ya?ml$/i
const isContact = (path: string): boolean =>
  /^(?:\.well-known\/|public\/\.well-known\/)?security\.txt$/i.test(path)
/** The policy of an organisation stands in another repository, and GitHub shows it on a page of this one. */
const PAGE = /https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/security(?:\/policy|\/advisories(?:\/new)?)(?![\w/-])/

export default defineRepositoryRule({
  id: 'policy-security-missing',
  title: 'No security policy',
  why: 'Who finds a leaked key or a vulnerability does not know whom to tell in private, and tells everybody or nobody.',
  remediation:
    'Add a SECURITY.md to the root, `.github` or `docs`: which versions get fixes, where to report in private, when to expect an answer.',
  severity: 4.0,
  cites: [
    {
      document: 'S0',
      line: 17,
      practice: 'The repository says that vulnerabilities are not reported in public.',
    },
    { document: 'S0', line: 19, practice: 'The repository says where to report them instead.' },
  ],
  confidence: 'medium',
  reads: (path) => isPolicy(path) || isContact(path) || LEADS.test(path),
  *check(inventory) {
    if (inventory.paths.length === 0 || policyOf(inventory)) return
    if (inventory.paths.some(isContact)) return
    if (inventory.paths.some((path) => LEADS.test(path) && PAGE.test(inventory.file(path)?.text ?? '')))
      return
    // A single file, or a profile page, is no project that anybody depends on.
    const isTiny =
      inventory.paths.filter((path) => !/^(?:readme|licen[cs]e|\.git|\.keysweep)/i.test(nameOf(path)))
        .length < 2
    yield {
      path: '',
      resource: 'SECURITY.md',
      message: 'No SECURITY.md in the root, .github or docs',
      ...(isTiny && { severity: NOTE }),
      fix: POLICY,
    }
  },
  examples: [
    { files: { 'index.js': 'start()\n', 'package.json': '{}\n' }, at: [':1'] },
    {
      files: {
        'CHANGELOG.md': 'Fixed, see https://github.com/kettle/lid/security/advisories/GHSA-aaaa-bbbb-cccc\n',
        'a.py': 'pass\n',
      },
      at: [':1'],
    },
    { files: { 'README.md': '# x\n\n## Security\n\nWrite to us.\n', 'a.py': 'pass\n' }, at: [':1'] },
  ],
  counterExamples: [
    { files: { 'index.js': 'start()\n', '.github/SECURITY.md': '# Security\n' }, at: [] },
    { files: { 'index.js': 'start()\n', 'docs/security.md': '# Security\n' }, at: [] },
    { files: { 'index.js': 'start()\n', 'SECURITY.rst': 'Security\n' }, at: [] },
    {
      files: {
        'index.js': 'start()\n',
        'Readme.md': 'Holes: see [our policy](https://github.com/kettle/lid/security/policy).\n',
      },
      at: [],
    },
    {
      files: {
        'index.js': 'start()\n',
        '.github/ISSUE_TEMPLATE/config.yml':
          'contact_links:\n  - name: Vulnerability\n    url: https://github.com/kettle/lid/security/advisories/new\n',
      },
      at: [],
    },
    {
      files: { 'index.js': 'start()\n', '.well-known/security.txt': 'Contact: mailto:a@kettle.dev\n' },
      at: [],
    },
  ],
})
