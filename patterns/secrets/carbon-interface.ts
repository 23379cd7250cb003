import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Carbon Interface', {
  docs: 'https://docs.carboninterface.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.carboninterface.com/).',
  tokens: [
    {
      id: 'carbon-interface-api-key',
      title: 'Carbon Interface API key',
      severity: 4.5,
      format: [base62(20, 24)],
      near: ['carbon_interface', 'carboninterface'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
