import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Vouchery', {
  docs: 'https://docs.vouchery.io/reference/authentication',
  revoke: 'Replace it under My account (https://vouchery.io/).',
  tokens: [
    {
      id: 'vouchery-api-key',
      title: 'Vouchery API key',
      severity: 7.0,
      formats: [uuid, [hex(32)]],
      near: ['vouchery'],
      grants: 'read and change the data of its owner',
    },
  ],
})
