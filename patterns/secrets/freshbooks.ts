import { base36, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('FreshBooks', {
  docs: 'https://www.freshbooks.com/api/authentication',
  revoke: 'Delete the app, or its tokens, in the developer portal (https://my.freshbooks.com/#/developer).',
  tokens: [
    {
      id: 'freshbooks-token',
      title: 'FreshBooks client secret or token',
      severity: 8.0,
      formats: [[base36(64)], [hex(64)]],
      near: ['freshbooks', 'fresh_books'],
      grants: 'act as the app, or read and write the books of the user',
    },
  ],
})
