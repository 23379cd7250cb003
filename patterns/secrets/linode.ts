import { base62, hex } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// 64 hexadecimal digits: https://techdocs.akamai.com/linode-api/reference/get-started
export default defineProvider('Linode', {
  docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  revoke: 'Revoke it under My Profile, API Tokens (https://cloud.linode.com/profile/tokens).',
  tokens: [
    {
      id: 'linode-personal-access-token',
      title: 'Linode personal access token',
      severity: 9.2,
      format: [hex(64)],
      near: ['linode'],
      grants: 'create, change and destroy the resources of the account',
    },
    {
      id: 'linode-object-storage-secret-key',
      title: 'Linode Object Storage secret key',
      severity: 8.5,
      format: [base62(40)],
      near: ['linode_obj', 'linode_secret', 'linode_s3', 'linode_object_storage'],
      proof: notHex,
      grants: 'read and write Object Storage buckets',
      docs: 'https://techdocs.akamai.com/cloud-computing/docs/manage-access-keys',
    },
  ],
})
