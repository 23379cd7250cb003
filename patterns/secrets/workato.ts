import { base64url, hex, jwt } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Workato', {
  docs: 'https://docs.workato.com/workato-api.html',
  revoke: 'Delete it under Workspace admin, API clients (https://app.workato.com/).',
  tokens: [
    {
      id: 'workato-api-token',
      title: 'Workato API token',
      severity: 8.5,
      formats: [
        ['wrkaus-', base64url(40, 1000)],
        ['wrkaeu-', base64url(40, 1000)],
        ['wrkasg-', base64url(40, 1000)],
        ['wrkajp-', base64url(40, 1000)],
        ['wrkaau-', base64url(40, 1000)],
      ],
      near: ['workato'],
      grants: 'change the recipes of the workspace',
    },
    {
      id: 'workato-client-token',
      title: 'Workato API client token',
      severity: 8.5,
      formats: [jwt, [hex(64)]],
      near: ['workato'],
      grants: 'change the recipes of the workspace',
    },
  ],
})
