import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Smartcar', {
  docs: 'https://smartcar.com/docs/getting-started/',
  revoke: 'Regenerate it in the settings of the account (https://smartcar.com/).',
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
