import { base64url } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://docs.expo.dev/accounts/programmatic-access/
export default defineProvider('Expo', {
  docs: 'https://docs.expo.dev/accounts/programmatic-access/',
  revoke: 'Revoke it under Account settings, Access tokens (https://expo.dev/settings/access-tokens).',
  tokens: [
    {
      id: 'expo-access-token',
      title: 'Expo access token',
      severity: 9.0,
      format: [base64url(40)],
      near: ['expo_token', 'expo_access_token', 'eas_token'],
      proof: notHex,
      grants: "build and update its owner's applications",
    },
  ],
})
