import { base62, base64url, uuid } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://www.mongodb.com/docs/atlas/api/service-accounts-overview/ and https://www.mongodb.com/docs/atlas/configure-api-access/
export default defineProvider('MongoDB Atlas', {
  docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  revoke: 'Delete it under Access manager, Applications (https://cloud.mongodb.com/).',
  tokens: [
    {
      id: 'mongodb-atlas-service-account-secret',
      title: 'MongoDB Atlas service account secret',
      severity: 9.3,
      format: ['mdb_sa_sk_', base64url(36, 48)],
      grants: 'manage the clusters within its roles',
      docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    },
    {
      id: 'mongodb-atlas-private-key',
      title: 'MongoDB Atlas private API key',
      severity: 9.0,
      format: [...uuid],
      near: ['mongodb_atlas', 'atlas_private', 'atlas_api', 'mcli_private', 'mongodbatlas', 'mongo_atlas'],
      grants: 'manage the clusters within its roles, with the public key',
    },
    {
      id: 'mongodb-atlas-data-api-key',
      title: 'MongoDB Atlas Data API or App Services key',
      severity: 8.5,
      format: [base62(64)],
      near: [
        'mongodb_data_api',
        'mongo_data_api',
        'atlas_data_api',
        'realm_api',
        'mongodb_realm',
        'data_api_key',
        'voyage_mongodb',
      ],
      proof: notHex,
      grants: "read and write the data that the application's rules allow",
      docs: 'https://www.mongodb.com/docs/atlas/app-services/authentication/api-key/',
    },
  ],
})
