import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Owlbot', {
  docs: 'https://owlbot.info/',
  revoke: 'Regenerate it in the settings of the account (https://owlbot.info/).',
  tokens: [
    {
      id: 'owlbot-api-token',
      title: 'Owlbot API token',
      severity: 4.0,
      format: [hex(40)],
      near: ['owlbot'],
      grants: "use its owner's quota",
    },
  ],
})
