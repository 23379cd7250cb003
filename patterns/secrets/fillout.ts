import { base62, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Fillout', {
  docs: 'https://www.fillout.com/docs/help/fillout-rest-api',
  revoke: 'Delete it under Settings, Developer (https://build.fillout.com/home/settings/developer).',
  tokens: [
    {
      id: 'fillout-api-key',
      title: 'Fillout API key',
      severity: 7.8,
      formats: [
        ['sk_prod_', base62(32), '_', digits(1, 10)],
        ['sk_prod_', base62(80, 160), '_', digits(1, 10)],
      ],
      grants: 'read the forms and submissions of its owner',
    },
  ],
})
