import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Qase', {
  docs: 'https://developers.qase.io/reference/introduction-to-the-qase-api',
  revoke: 'Regenerate it in the settings of the account (https://developers.qase.io/).',
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
