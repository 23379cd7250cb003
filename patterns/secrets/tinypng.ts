import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('TinyPNG', {
  docs: 'https://tinypng.com/developers/reference',
  revoke: 'Disable it on the dashboard (https://tinify.com/dashboard/api).',
  tokens: [
    {
      id: 'tinypng-api-key',
      title: 'TinyPNG (Tinify) API key',
      severity: 4.5,
      format: [base62(32)],
      near: ['tiny_png', 'tinify'],
      proof: notHex,
      grants: 'compress images at the cost of its owner',
    },
  ],
})
