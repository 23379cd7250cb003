import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Agora', {
  docs: 'https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server',
  revoke: 'Make a new primary certificate in the console (https://console.agora.io/).',
  tokens: [
    {
      id: 'agora-app-certificate',
      title: 'Agora app certificate',
      severity: 8.0,
      format: [hex(32)],
      near: ['agora_app_certificate', 'agora_cert', 'app_certificate', 'agora_customer_secret'],
      grants: 'sign in to every channel as any user',
    },
  ],
})
