import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Clipdrop', {
  docs: 'https://clipdrop.co/apis/docs/',
  revoke: 'Regenerate it in the settings of the account (https://clipdrop.co/).',
  tokens: [
    {
      id: 'clipdrop-api-key',
      title: 'Clipdrop API key',
      severity: 6.3,
      format: [hex(128)],
      near: ['clipdrop', 'clip_drop'],
      grants: 'make images at the cost of its owner',
    },
  ],
})
