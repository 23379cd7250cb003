import { base64url, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Harvest', {
  docs: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  revoke: 'Delete it under Developers (https://id.getharvest.com/developers).',
  tokens: [
    {
      id: 'harvest-access-token',
      title: 'Harvest personal access token',
      severity: 7.5,
      format: [digits(6, 8), '.pt.', base64url(86)],
      near: ['harvest', 'authorization'],
      grants: 'read and write the time entries and invoices of its owner',
    },
  ],
})
