import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('bunny.net', {
  docs: 'https://docs.bunny.net/docs/where-to-find-your-api-key',
  revoke: 'Regenerate it under Account settings, API key (https://dash.bunny.net/account/api-key).',
  tokens: [
    {
      id: 'bunny-api-key',
      title: 'bunny.net API key',
      severity: 8.8,
      format: [...uuid, ...uuid],
      near: ['bunny', 'accesskey', 'bunnycdn'],
      grants: 'change the zones and storage of the account',
    },
    {
      id: 'bunny-storage-password',
      title: 'bunny.net storage zone password',
      severity: 8.5,
      format: [hex(8), '-', hex(4), '-', hex(4), '-', hex(12), '-', hex(4), '-', hex(4)],
      near: ['bunny', 'accesskey', 'bunnycdn', 'storage_password', 'storage_zone'],
      grants: 'read and write the files of the storage zone',
    },
  ],
})
