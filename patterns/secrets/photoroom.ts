import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Photoroom', {
  docs: 'https://docs.photoroom.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.photoroom.com/).',
  tokens: [
    {
      id: 'photoroom-api-key',
      title: 'Photoroom API key',
      severity: 6.0,
      formats: [[hex(40)], ['sandbox_', hex(40)]],
      near: ['photoroom', 'photo_room'],
      grants: 'make images at the cost of its owner',
    },
  ],
})
