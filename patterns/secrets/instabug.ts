import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Instabug', {
  docs: 'https://docs.instabug.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.instabug.com/).',
  tokens: [
    {
      id: 'instabug-app-token',
      title: 'Instabug app token',
      severity: 4.8,
      format: [hex(32)],
      near: ['instabug'],
      grants: 'report as the application',
    },
  ],
})
