import { base36, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/
export default defineProvider('Redis Cloud', {
  docs: 'https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/',
  revoke: 'Delete it under Access management, API keys (https://cloud.redis.io/).',
  tokens: [
    {
      id: 'redis-cloud-api-key',
      title: 'Redis Cloud API key',
      severity: 8.8,
      format: [oneOf('A', 'S'), base36(45, 56)],
      near: ['rediscloud', 'redis_cloud', 'redislabs', 'redis_labs', 'redis_enterprise'],
      grants: "manage the account's databases, the account key and the user key together",
    },
  ],
})
