import { base62, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Statuspage', {
  docs: 'https://developer.statuspage.io/#section/Authentication',
  revoke: 'Delete it under API info (https://manage.statuspage.io/organizations).',
  tokens: [
    {
      id: 'statuspage-api-key',
      title: 'Statuspage API key',
      severity: 7.5,
      formats: [uuid, [base62(64)]],
      near: ['status_page'],
      grants: 'publish incidents on the page',
    },
  ],
})
