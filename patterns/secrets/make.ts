import { base36, digits, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Make', {
  docs: 'https://www.make.com/en/help/tools/webhooks',
  revoke: 'Delete the webhook under Webhooks of the team (https://www.make.com/).',
  tokens: [
    {
      id: 'make-webhook',
      title: 'Make (Integromat) webhook',
      severity: 6.0,
      formats: [
        ['hook.', oneOf('eu', 'us'), digits(1), '.make.com/', base36(20, 40)],
        ['hook.integromat.com/', base36(20, 40)],
      ],
      grants: 'start the scenario',
    },
  ],
})
