import { base62, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('openrouteservice', {
  docs: 'https://openrouteservice.org/dev/#/api-docs',
  revoke: 'Delete it under the dashboard (https://openrouteservice.org/dev/#/home).',
  tokens: [
    {
      id: 'openrouteservice-api-key',
      title: 'openrouteservice API key',
      severity: 5.0,
      formats: [
        ['5b3ce3597851110001cf6248', hex(32)],
        // the same organization, its key written as JSON in base64
        [
          'eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgiLCJpZCI6I',
          base62(43),
          'IiwiaCI6Im11cm11cjY0In0',
          oneOf('=', ''),
        ],
      ],
      grants: "use its owner's quota",
    },
  ],
})
