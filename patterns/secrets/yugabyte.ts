import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('YugabyteDB Aeon', {
  docs: 'https://docs.yugabyte.com/stable/yugabyte-cloud/managed-automation/managed-apikeys/',
  revoke: 'Revoke it under Security, Access control, API keys (https://cloud.yugabyte.com/).',
  tokens: [
    {
      id: 'yugabyte-api-key',
      title: 'YugabyteDB Aeon API key',
      severity: 8.8,
      format: jwt,
      near: ['yugabyte', 'ybm_apikey'],
      proof: jwtStructure,
      grants: 'change the clusters of its owner',
    },
  ],
})
