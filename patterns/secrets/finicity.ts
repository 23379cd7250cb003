import { base36, base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Finicity', {
  docs: 'https://developer.mastercard.com/open-finance-us/documentation/onboarding/',
  revoke: 'Change the partner secret (https://developer.mastercard.com/account/sign-in).',
  tokens: [
    {
      id: 'finicity-app-key',
      title: 'Finicity app key',
      severity: 8.0,
      format: [base36(32)],
      near: ['finicity'],
      proof: hasDigit,
      grants: 'read bank accounts of customers, with the partner secret',
    },
    {
      id: 'finicity-partner-secret',
      title: 'Finicity partner secret',
      severity: 8.5,
      format: [base62(20)],
      near: ['finicity'],
      proof: hasDigit,
      grants: 'read bank accounts of customers, with the app key',
    },
  ],
})
