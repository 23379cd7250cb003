import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sematext', {
  docs: 'https://sematext.com/docs/api/',
  revoke: 'Regenerate it in the settings of the account (https://sematext.com/).',
  tokens: [
    {
      id: 'sematext-api-key',
      title: 'Sematext API key',
      severity: 7.0,
      format: uuid,
      near: ['sematext'],
      grants: 'write, and with the API key read, the data of the account',
    },
  ],
})
