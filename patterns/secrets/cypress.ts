import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.cypress.io/cloud/account-management/projects#Record-keys
export default defineProvider('Cypress Cloud', {
  docs: 'https://docs.cypress.io/cloud/account-management/projects#Record-keys',
  revoke: 'Delete the record key under Project settings (https://cloud.cypress.io/).',
  tokens: [
    {
      id: 'cypress-record-key',
      title: 'Cypress Cloud record key',
      severity: 5.0,
      format: [...uuid],
      near: ['cypress_record_key', 'cypress_key', 'cypress_record'],
      grants: 'record test runs to the project',
    },
  ],
})
