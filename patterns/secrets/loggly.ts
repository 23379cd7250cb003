import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Loggly', {
  docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  revoke: 'Retire it under Source setup, Customer tokens.',
  tokens: [
    {
      id: 'loggly-customer-token',
      title: 'Loggly customer token',
      severity: 5.5,
      format: uuid,
      near: ['loggly'],
      grants: 'write logs of the account',
    },
  ],
})
