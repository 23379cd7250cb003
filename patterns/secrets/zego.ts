import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ZEGOCLOUD', {
  docs: 'https://www.zegocloud.com/docs',
  revoke: 'Regenerate it in the settings of the account (https://www.zegocloud.com/).',
  tokens: [
    {
      id: 'zego-server-secret',
      title: 'ZEGOCLOUD server secret',
      severity: 7.5,
      formats: [[hex(32)], [hex(64)]],
      near: ['zegocloud', 'zego_'],
      grants: 'join the rooms of the application',
    },
  ],
})
