import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Musixmatch', {
  docs: 'https://docs.musixmatch.com/',
  revoke: 'Ask the provider to replace it.',
  tokens: [
    {
      id: 'musixmatch-api-key',
      title: 'Musixmatch API key',
      severity: 4.8,
      format: [hex(32)],
      near: ['musixmatch'],
      grants: "use its owner's quota",
    },
  ],
})
