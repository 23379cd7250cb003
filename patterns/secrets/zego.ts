import { base36, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ZEGOCLOUD', {
  docs: 'https://www.zegocloud.com/docs',
  revoke: 'Reset it under the project in the console (https://console.zegocloud.com/).',
  tokens: [
    {
      id: 'zego-server-secret',
      title: 'ZEGOCLOUD server secret',
      severity: 7.5,
      formats: [[hex(32)], [base36(64)]],
      near: ['zegocloud', 'zego_'],
      grants: 'join the rooms of the application',
    },
  ],
})
