import { createHash } from 'node:crypto'
import { base62, base64, oneOf, run } from '../format.ts'
import { defineProvider } from '../provider.ts'
import type { Proof } from '../rule.ts'

// Keys of 64 bytes end in == and of 32 bytes in =: https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string
const urlText = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%'

/** A shared access signature is an HMAC-SHA256, so 32 bytes when the percent-encoding and the base64 are undone. */
const signatureLength: Proof = {
  name: 'key length',
  check: (token) => /^[A-Za-z0-9+/]{43}=$/.test(decoded(token.slice('sig='.length))),
  complete: (token) => `sig=${encodeURIComponent(createHash('sha256').update(token).digest('base64'))}`,
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

export default defineProvider('Azure', {
  docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
  revoke: "Regenerate the key under the resource's Access keys (https://portal.azure.com/).",
  tokens: [
    {
      id: 'azure-data-account-key',
      title: 'Azure account key in a connection string (Storage, Cosmos DB)',
      severity: 9.5,
      formats: [
        ['AccountKey=', base64(86), '=='],
        [base64(76), '+ASt', base64(6), '=='],
      ],
      grants: 'read and write all data of the account',
    },
    {
      id: 'azure-data-storage-key',
      title: 'Azure Storage account key',
      severity: 9.5,
      format: [base64(86), '=='],
      near: [
        'azure_storage',
        'azurestorage',
        'storage_account',
        'storageaccount',
        'storage_key',
        'account_key',
        'accountkey',
        'blob_key',
        'azure_blob',
        'azure_account_key',
        'adls',
      ],
      grants: 'read and write all data of the storage account',
    },
    {
      id: 'azure-data-cosmos-key',
      title: 'Azure Cosmos DB account key',
      severity: 9.3,
      format: [base64(76), 'ACDb', base64(6), '=='],
      grants: 'read and write all databases of the account',
      docs: 'https://learn.microsoft.com/en-us/azure/cosmos-db/secure-access-to-data',
    },
    {
      id: 'azure-data-cosmos-key-old',
      title: 'Azure Cosmos DB account key (before 2023)',
      severity: 9.3,
      format: [base64(86), '=='],
      near: ['cosmos', 'azure_cosmos', 'documentdb', 'azure_documentdb'],
      grants: 'read and write all databases of the account',
      docs: 'https://learn.microsoft.com/en-us/azure/cosmos-db/secure-access-to-data',
    },
    {
      id: 'azure-data-batch-key',
      title: 'Azure Batch account key',
      severity: 8.5,
      formats: [[base64(76), '+ABa', base64(6), '==']],
      grants: "run jobs on the account's pools",
      docs: 'https://learn.microsoft.com/en-us/azure/batch/batch-account-create-portal',
    },
    {
      id: 'azure-data-batch-key-old',
      title: 'Azure Batch account key (before 2022)',
      severity: 8.5,
      format: [base64(86), '=='],
      near: ['azure_batch', 'batch_account_key', 'batch_key'],
      grants: "run jobs on the account's pools",
      docs: 'https://learn.microsoft.com/en-us/azure/batch/batch-account-create-portal',
    },
    {
      id: 'azure-data-sas-signature',
      title: 'Azure shared access signature',
      severity: 8.0,
      formats: [
        ['sig=', base64(43), '='],
        ['sig=', run(urlText, 46, 80)],
      ],
      proof: signatureLength,
      grants: 'use the resource as the signature permits until it expires',
      docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
      revoke:
        'Rotate the account key that signed it, or delete its stored access policy (https://portal.azure.com/).',
    },
    {
      id: 'azure-data-shared-access-key',
      title: 'Azure shared access key (Service Bus, Event Hubs, IoT Hub, Notification Hubs)',
      severity: 9.0,
      formats: [
        ['SharedAccessKey=', base64(43, 64), oneOf('==', '=', '')],
        [base64(33), oneOf('+ASb', '+AEh', 'AIoT'), base64(6), '='],
      ],
      grants: 'send, receive and manage messages or devices as the policy permits',
      docs: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
      revoke: 'Regenerate the key under Shared access policies (https://portal.azure.com/).',
    },
    {
      id: 'azure-data-shared-access-key-value',
      title: 'Azure shared access key (in a variable)',
      severity: 9.0,
      format: [base64(43), '='],
      near: [
        'servicebus',
        'service_bus',
        'eventhub',
        'event_hub',
        'iothub',
        'iot_hub',
        'shared_access_key',
        'sharedaccesskey',
        'aeg-sas-key',
        'eventgrid',
        'event_grid',
        'azure_signalr',
      ],
      grants: 'send, receive and manage messages or devices as the policy permits',
      docs: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    },
    {
      id: 'azure-data-signalr-key',
      title: 'Azure SignalR or Web PubSub access key',
      severity: 8.0,
      formats: [
        ['AccessKey=', base64(43), '='],
        ['AccessKey=', base62(84)],
      ],
      grants: 'send messages to every client of the service',
      docs: 'https://learn.microsoft.com/en-us/azure/azure-signalr/concept-connection-string',
    },
    {
      id: 'azure-data-communication-key',
      title: 'Azure Communication Services access key',
      severity: 8.5,
      formats: [
        ['accesskey=', base64(86), '=='],
        ['accesskey=', base62(84)],
      ],
      grants: "send messages and place calls at the resource's cost",
      docs: 'https://learn.microsoft.com/en-us/azure/communication-services/concepts/authentication',
    },
    {
      id: 'azure-data-app-configuration-secret',
      title: 'Azure App Configuration access key',
      severity: 8.5,
      formats: [
        ['Secret=', base64(43, 44), '='],
        ['Secret=', base62(84)],
      ],
      grants: 'read and change the configuration of the applications',
      docs: 'https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-disable-access-key-authentication',
    },
  ],
})
