import { base62, base64url } from '../format.ts'
import { hasDigit, notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://firebase.google.com/docs/cloud-messaging/migrate-v1
export default defineProvider('Firebase', {
  docs: 'https://firebase.google.com/docs/projects/api-keys',
  revoke: 'Revoke it in the Firebase console, Project settings (https://console.firebase.google.com/).',
  tokens: [
    {
      id: 'firebase-cloud-messaging-server-key',
      title: 'Firebase Cloud Messaging server key',
      severity: 7.5,
      format: ['AAAA', base64url(7), ':APA91b', base64url(134)],
      grants: 'push messages to every device of the application',
    },
    {
      id: 'firebase-ci-token',
      title: 'Firebase CLI token',
      severity: 9.0,
      format: [base64url(60, 160)],
      near: ['firebase_token', 'firebase_ci_token'],
      proof: hasDigit,
      confidence: 'low',
      grants: 'deploy to every Firebase project of its owner',
      docs: 'https://firebase.google.com/docs/cli#cli-ci-systems',
      revoke: 'Run `firebase logout --token <token>` (https://firebase.google.com/docs/cli).',
    },
    {
      id: 'firebase-database-secret',
      title: 'Firebase Realtime Database secret',
      severity: 8.5,
      format: [base62(40)],
      near: ['firebase_secret', 'firebase_database_secret', 'firebase_db_secret', 'firebase_auth'],
      proof: notHex,
      grants: 'read and write the whole database, past its rules',
      docs: 'https://firebase.google.com/docs/database/rest/auth#legacy_tokens',
    },
  ],
})
