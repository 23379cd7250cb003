import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Nango', {
  docs: 'https://docs.nango.dev/',
  revoke: 'Regenerate it in the settings of the account (https://docs.nango.dev/).',
  tokens: [
    {
      id: 'nango-secret-key',
      title: 'Nango secret key',
      severity: 8.8,
      format: uuid,
      near: ['nango'],
      grants: 'act on the connected accounts of the environment',
    },
  ],
})
