import { base62, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('U.S. Energy Information Administration', {
  docs: 'https://www.eia.gov/opendata/documentation.php',
  revoke: 'Regenerate it in the settings of the account (https://www.eia.gov/).',
  tokens: [
    {
      id: 'eia-api-key',
      title: 'EIA API key',
      severity: 4.0,
      formats: [[base62(40)], [hex(32)]],
      near: ['eia_api', 'eia_key', 'eia_token'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
