import { base36, digits } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zapier', {
  docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  revoke: 'Turn the Zap off, or replace its trigger (https://zapier.com/app/zaps).',
  tokens: [
    {
      id: 'zapier-webhook',
      title: 'Zapier webhook',
      severity: 6.0,
      format: ['hooks.zapier.com/hooks/catch/', digits(5, 10), '/', base36(5, 12)],
      grants: 'start the Zap',
    },
  ],
})
