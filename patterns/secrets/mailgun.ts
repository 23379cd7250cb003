import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mailgun', {
  docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  revoke: 'Delete it under API security (https://app.mailgun.com/settings/api_security).',
  tokens: [
    {
      id: 'mailgun-api-key',
      title: 'Mailgun API key',
      severity: 9.0,
      format: ['key-', hex(32)],
      grants: 'send mail in the name of the domains and read their logs',
    },
    {
      id: 'mailgun-account-key',
      title: 'Mailgun API or sending key',
      severity: 9.0,
      format: [hex(32), '-', hex(8), '-', hex(8)],
      near: ['mailgun', 'mg_api', 'mg_key'],
      grants: 'send mail in the name of the domains',
    },
    {
      id: 'mailgun-public-key',
      title: 'Mailgun public validation key',
      severity: 4.0,
      format: ['pubkey-', hex(32)],
      grants: 'validate addresses at the cost of its owner',
    },
    {
      id: 'mailgun-webhook-key',
      title: 'Mailgun webhook signing key',
      severity: 6.5,
      format: [hex(32)],
      near: ['mailgun'],
      grants: 'forge events to the receiver',
    },
  ],
})
