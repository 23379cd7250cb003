import { base62, base64url, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ArcGIS', {
  docs: 'https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/',
  revoke: 'Delete it under My portal, API key credentials (https://location.arcgis.com/).',
  tokens: [
    {
      id: 'arcgis-api-key',
      title: 'ArcGIS API key',
      severity: 6.8,
      formats: [
        ['AAPT', base64url(60, 400), oneOf('..', '.'), 'AT1_', base62(8)],
        [oneOf('AAPK', 'AAPT'), base64url(60, 400)],
      ],
      proof: hasDigit,
      grants: 'use location services at the cost of its owner',
    },
  ],
})
