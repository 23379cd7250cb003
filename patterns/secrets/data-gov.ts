import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('api.data.gov', {
  docs: 'https://api.data.gov/docs/api-key/',
  revoke: 'Regenerate it in the settings of the account (https://api.data.gov/).',
  tokens: [
    {
      id: 'data-gov-api-key',
      title: 'api.data.gov API key',
      severity: 4.2,
      format: [base62(40)],
      near: ['data_gov', 'datagov', 'api_data_gov', 'fec_api', 'fdc_api', 'usda_api'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
