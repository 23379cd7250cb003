import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('U.S. Census Bureau', {
  docs: 'https://www.census.gov/data/developers/guidance/api-user-guide.html',
  revoke: 'Regenerate it in the settings of the account (https://www.census.gov/).',
  tokens: [
    {
      id: 'census-api-key',
      title: 'Census API key',
      severity: 4.0,
      format: [hex(40)],
      near: ['census_api', 'census_key'],
      grants: "use its owner's quota",
    },
  ],
})
