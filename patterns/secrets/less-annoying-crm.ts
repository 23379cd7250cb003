import { base62, base64url, digits } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Less Annoying CRM', {
  docs: 'https://account.lessannoyingcrm.com/api_docs/v2/Getting_Started/Connect',
  revoke: 'Delete it under Programmer API settings.',
  tokens: [
    {
      id: 'less-annoying-crm-api-key',
      title: 'Less Annoying CRM API key',
      severity: 7.5,
      formats: [[digits(4, 10), '-', base62(40, 70)], [base64url(57)]],
      near: ['lessannoyingcrm', 'less_annoying'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
