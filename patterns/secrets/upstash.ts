import { base62, base64, oneOf, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://upstash.com/docs/redis/features/restapi and https://upstash.com/docs/qstash/overall/getstarted
export default defineProvider('Upstash', {
  docs: 'https://upstash.com/docs/redis/features/restapi',
  revoke: 'Reset the credentials of the database (https://console.upstash.com/).',
  tokens: [
    {
      id: 'upstash-redis-rest-token',
      title: 'Upstash Redis REST token',
      severity: 9.0,
      format: ['A', base64(38, 120), oneOf('==', '=', '')],
      near: ['upstash', 'kv_rest_api', 'redis_rest', 'kv_rest'],
      grants: 'read and write the database',
    },
    {
      id: 'upstash-qstash-token',
      title: 'Upstash QStash token',
      severity: 8.8,
      // base64 of `{"UserID":"…","Password":"…"}`.
      format: ['eyJVc2VySUQiOi', base64(80, 160), oneOf('==', '=', '')],
      grants: "publish messages and schedules in the account's name",
      docs: 'https://upstash.com/docs/qstash/overall/getstarted',
    },
    {
      id: 'upstash-qstash-signing-key',
      title: 'Upstash QStash signing key',
      severity: 8.0,
      format: ['sig_', base62(26, 32)],
      near: ['qstash', 'upstash', 'current_signing_key', 'next_signing_key'],
      grants: 'forge the messages that the application takes for its own',
      docs: 'https://upstash.com/docs/qstash/howto/signature',
    },
    {
      id: 'upstash-api-key',
      title: 'Upstash developer API key',
      severity: 9.0,
      format: [...uuid],
      near: ['upstash_api_key', 'upstash_developer', 'upstash_management'],
      grants: 'manage every database of the account',
      docs: 'https://upstash.com/docs/devops/developer-api/introduction',
      revoke: 'Delete it under Account, Management API (https://console.upstash.com/account/api).',
    },
  ],
})
