import { upperBase36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('DreamHost', {
  docs: 'https://help.dreamhost.com/hc/en-us/articles/4407354972692',
  revoke: 'Delete it on the API page of the panel (https://panel.dreamhost.com/?tree=home.api).',
  tokens: [
    {
      id: 'dreamhost-api-key',
      title: 'DreamHost API key',
      severity: 8.0,
      format: [upperBase36(16)],
      near: ['dreamhost', 'dream_host'],
      proof: hasDigit,
      grants: 'change what its functions allow in the account',
    },
  ],
})
