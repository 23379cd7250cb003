import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('urlscan.io', {
  docs: 'https://docs.urlscan.io/apis/urlscan-openapi/generic',
  revoke: 'Delete it under Settings and API (https://urlscan.io/user/profile/).',
  tokens: [
    {
      id: 'urlscan-api-key',
      title: 'urlscan.io API key',
      severity: 6.0,
      format: uuid,
      near: ['url_scan'],
      grants: 'scan, and read the private scans of its owner',
    },
  ],
})
