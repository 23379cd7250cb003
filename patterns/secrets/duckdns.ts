import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Duck DNS', {
  docs: 'https://www.duckdns.org/spec.jsp',
  revoke: 'Regenerate it in the settings of the account (https://www.duckdns.org/).',
  tokens: [
    {
      id: 'duckdns-token',
      title: 'Duck DNS token',
      severity: 7.5,
      format: uuid,
      near: ['duckdns', 'duck_dns'],
      grants: 'change where the domains point',
    },
  ],
})
