import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LoginRadius', {
  docs: 'https://www.loginradius.com/docs/api/v2/getting-started/introduction/',
  revoke: 'Regenerate it in the settings of the account (https://www.loginradius.com/).',
  tokens: [
    {
      id: 'loginradius-api-secret',
      title: 'LoginRadius API key or secret',
      severity: 8.8,
      format: uuid,
      near: ['loginradius', 'login_radius'],
      grants: 'read and change the users of the site',
    },
  ],
})
