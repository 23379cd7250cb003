import { base36, oneOf, uuid } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Plaid', {
  docs: 'https://plaid.com/docs/api/',
  revoke: 'Rotate it under Developers, Keys (https://dashboard.plaid.com/developers/keys).',
  tokens: [
    {
      id: 'plaid-secret',
      title: 'Plaid secret',
      severity: 9.0,
      format: [base36(30)],
      near: ['plaid'],
      proof: hasDigit,
      grants: 'use the bank connections of the customers, with the client id',
    },
    {
      id: 'plaid-access-token',
      title: 'Plaid access token',
      severity: 8.8,
      format: ['access-', oneOf('production-', 'development-'), ...uuid],
      grants: 'read the bank accounts of one customer, with the client id and secret',
      revoke: 'Invalidate it with `/item/access_token/invalidate`.',
    },
    {
      id: 'plaid-sandbox-token',
      title: 'Plaid sandbox access token',
      severity: 4.0,
      format: ['access-sandbox-', ...uuid],
      grants: 'read a made-up bank account',
    },
  ],
})
