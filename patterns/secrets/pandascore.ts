import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PandaScore', {
  docs: 'https://developers.pandascore.co/docs/authentication',
  revoke: 'Regenerate it on the dashboard (https://app.pandascore.co/).',
  tokens: [
    {
      id: 'pandascore-access-token',
      title: 'PandaScore access token',
      severity: 5.0,
      format: [base64url(51)],
      near: ['pandascore', 'panda_score'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
