import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CodeSandbox', {
  docs: 'https://codesandbox.io/docs/sdk',
  revoke:
    'Delete it under Workspace settings, Permissions, API access (https://codesandbox.io/docs/sdk/faq).',
  tokens: [
    {
      id: 'codesandbox-api-key',
      title: 'CodeSandbox API key',
      severity: 7.8,
      format: ['csb_v1_', base64url(43)],
      grants: 'start sandboxes of the workspace',
    },
  ],
})
