import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Nicereply', {
  docs: 'https://docs.nicereply.com/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'nicereply-api-key',
      title: 'Nicereply API key',
      severity: 6.8,
      format: [hex(40)],
      near: ['nicereply'],
      grants: 'read and change the data of its owner',
    },
  ],
})
