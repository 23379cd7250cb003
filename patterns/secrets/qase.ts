import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Qase', {
  docs: 'https://developers.qase.io/docs/api-token-and-project-code',
  revoke: 'Revoke it under API tokens (https://app.qase.io/user/api/token).',
  tokens: [
    {
      id: 'qase-api-token',
      title: 'Qase API token',
      severity: 7.0,
      formats: [[hex(64)], [hex(40)]],
      near: ['qase'],
      grants: 'read and change the test cases of the workspace',
    },
  ],
})
