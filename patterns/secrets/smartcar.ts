import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Smartcar', {
  docs: 'https://smartcar.com/docs/api-reference/authorization/overview',
  revoke: 'Regenerate it under the configuration of the application (https://dashboard.smartcar.com/).',
  tokens: [
    {
      id: 'smartcar-client-secret',
      title: 'Smartcar client secret',
      severity: 8.0,
      format: uuid,
      near: ['smartcar'],
      grants: 'act as the application towards its cars',
    },
  ],
})
