import { base64, oneOf, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.elastic.co/docs/deploy-manage/api-keys
export default defineProvider('Elastic', {
  docs: 'https://www.elastic.co/docs/deploy-manage/api-keys',
  revoke:
    'Invalidate it under Stack management, API keys, or Organization, API keys (https://cloud.elastic.co/).',
  tokens: [
    {
      id: 'elastic-cloud-api-key',
      title: 'Elastic Cloud API key',
      severity: 9.2,
      format: [
        'essu_',
        run('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_', 40, 120),
        oneOf('==', '=', ''),
      ],
      grants: "manage the organization's deployments",
      docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
    },
    {
      id: 'elastic-api-key',
      title: 'Elasticsearch API key',
      severity: 8.8,
      // base64 of an id of 20 characters, a colon and a key of 22.
      format: [base64(58), '=='],
      near: [
        'elastic',
        'elasticsearch',
        'es_api',
        'es_key',
        'kibana',
        'apikey',
        'fleet',
        'filebeat',
        'logstash',
      ],
      grants: 'read and write the indices within its privileges',
      docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
    },
    {
      id: 'elastic-service-account-token',
      title: 'Elasticsearch service account token',
      severity: 8.5,
      // Three bytes 0, 1, 0, 1 and the account's name "elastic/…", in base64.
      format: ['AAEAAWVsYXN0aWMv', base64(30, 150), oneOf('==', '=', '')],
      grants: 'act as the service (Kibana, Fleet Server) towards the cluster',
      docs: 'https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts',
    },
  ],
})
