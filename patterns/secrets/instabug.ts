import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Instabug', {
  docs: 'https://docs.luciq.ai/',
  revoke: 'Regenerate it in the settings of the application.',
  tokens: [
    {
      id: 'instabug-app-token',
      title: 'Instabug app token',
      severity: 4.8,
      format: [hex(32)],
      near: ['instabug', 'luciq'],
      grants: 'report as the application',
    },
  ],
})
