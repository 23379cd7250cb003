import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NOAA', {
  docs: 'https://www.ncdc.noaa.gov/cdo-web/webservices/v2',
  revoke: 'Ask for a new one on the token page (https://www.ncdc.noaa.gov/cdo-web/token).',
  tokens: [
    {
      id: 'noaa-token',
      title: 'NOAA climate data token',
      severity: 4.0,
      format: [base62(32)],
      near: ['noaa_', 'ncdc'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
