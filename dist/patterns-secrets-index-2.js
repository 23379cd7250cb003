import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  anyHex,
  base32,
  base36,
  base58,
  base62,
  base64,
  base64url,
  digits,
  dotted,
  hex,
  jwt,
  letters,
  lower,
  oneOf,
  run,
  upper,
  upperBase36,
  upperHex,
  uuid,
  word
} from "./patterns-format.js";

// patterns/proof.ts
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

// patterns/base58.ts
var DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
function fromBase58(text) {
  let n = 0n;
  for (const c of text) n = n * 58n + BigInt(DIGITS.indexOf(c));
  const zeros = /^1*/.exec(text)[0].length;
  const hex2 = n === 0n ? "" : n.toString(16);
  return Buffer.concat([
    Buffer.alloc(zeros),
    Buffer.from(hex2.padStart(hex2.length + hex2.length % 2, "0"), "hex")
  ]);
}
function toBase58(bytes) {
  let text = "";
  for (let n = BigInt(`0x0${bytes.toString("hex")}`); n > 0n; n /= 58n) text = DIGITS[Number(n % 58n)] + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return "1".repeat(zeros < 0 ? bytes.length : zeros) + text;
}

// patterns/proof.ts
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function toBase62(n, width) {
  let text = "";
  for (let rest = n; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62] + text;
  return text.padStart(width, "0");
}
var crc32Base62 = {
  name: "checksum",
  check: (token) => checksum(token) === token.slice(-6),
  complete: (token) => token.slice(0, -6) + checksum(token)
};
var checksum = (token) => toBase62(crc32(token.slice(token.indexOf("_") + 1, -6)) >>> 0, 6);
var crc32Base36 = {
  name: "checksum",
  check: (token) => routableChecksum(token) === token.slice(-7) || void 0,
  complete: (token) => token.slice(0, -7) + routableChecksum(token)
};
var routableChecksum = (token) => (crc32(token.slice(0, -7)) >>> 0).toString(36).padStart(7, "0");
var notHex = {
  name: "alphabet",
  check: (token) => /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(token) ? false : void 0
};
var hasDigit = {
  name: "alphabet",
  check: (token) => /\d/.test(token) ? void 0 : false,
  complete: (token) => /\d/.test(token) ? token : `${token.slice(0, -1)}7`
};
var jwtClaims = (name2, holds, sample) => ({
  name: name2,
  check: (token) => {
    const claims = readClaims(token);
    return claims && holds(claims);
  },
  complete: (token) => {
    const [header = "", payload = "", signature = ""] = token.split(".");
    const unique = { ...sample, jti: payload.slice(-12) };
    return [header, Buffer.from(JSON.stringify(unique)).toString("base64url"), signature].join(".");
  }
});
function readClaims(token) {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    return isClaims(claims) ? claims : void 0;
  } catch {
    return void 0;
  }
}
var isClaims = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var jwtStructure = {
  name: "JWT structure",
  check(token) {
    const [header, payload] = token.split(".").map(jsonObject);
    return header !== void 0 && payload !== void 0 && typeof header.alg === "string" && header.alg !== "none";
  },
  complete(token) {
    const parts = [
      { alg: "HS256", typ: "JWT" },
      { sub: token.slice(3, 30).replace(/\W/g, ""), iat: 17e8 }
    ];
    return [
      ...parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")),
      token.slice(-43).replace(/\./g, "x")
    ].join(".");
  }
};
function jsonObject(part) {
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : void 0;
  } catch {
    return void 0;
  }
}
var markedBy = (marker) => ({
  name: "marker",
  check: (token) => token.includes(marker) || void 0,
  complete: (token) => {
    const at = Math.ceil((token.length - marker.length) / 2);
    return token.slice(0, at) + marker + token.slice(at + marker.length);
  }
});
var base58Check = (sample) => ({
  name: "checksum",
  check: (token) => {
    const bytes = fromBase58(token);
    return bytes.subarray(-4).equals(doubleSha256(bytes.subarray(0, -4)));
  },
  complete: (token) => {
    const payload = sample(createHash("sha512").update(token).digest());
    return toBase58(Buffer.concat([payload, doubleSha256(payload)]));
  }
});
var sha256 = (bytes) => createHash("sha256").update(bytes).digest();
var doubleSha256 = (bytes) => sha256(sha256(bytes)).subarray(0, 4);

// patterns/provider.ts
var NEVER_COMMIT = [
  { document: "S0", line: 54, practice: "Keep API keys out of version control." },
  { document: "S2", line: 38, practice: "Keep API tokens out of version control." }
];
var defineProvider = (name2, provider) => provider.tokens.map((token) => ({
  kind: "secret",
  id: token.id,
  family: "secret-known-token",
  title: token.title,
  why: `Anybody who can read the repository or a copy of its history can ${token.grants ?? `act as its owner at ${name2}`}.`,
  remediation: `${token.revoke ?? provider.revoke} Then read it from the environment or a secret manager, and check the provider's log for use that is not yours.`,
  severity: token.severity,
  cites: NEVER_COMMIT,
  provider: name2,
  formats: token.formats ?? (token.format ? [token.format] : []),
  confidence: token.confidence ?? (token.near ? "medium" : "high"),
  docs: token.docs ?? provider.docs,
  ...token.near && { near: token.near },
  ...token.proof && { proof: token.proof },
  ...token.pair && { pair: token.pair }
}));

// patterns/secrets/ably.ts
var ably_default = defineProvider("Ably", {
  docs: "https://ably.com/docs/auth/basic",
  revoke: "Revoke it under API keys (https://ably.com/accounts/any/apps/any/app_keys).",
  tokens: [
    {
      id: "ably-api-key",
      title: "Ably API key",
      severity: 8.5,
      format: [base64url(6), ".", base64url(6), ":", base64url(43)],
      near: ["ably"],
      proof: hasDigit,
      grants: "publish and subscribe within its capabilities"
    }
  ]
});

// patterns/secrets/abuseipdb.ts
var abuseipdb_default = defineProvider("AbuseIPDB", {
  docs: "https://docs.abuseipdb.com/#introduction",
  revoke: "Delete it under API (https://www.abuseipdb.com/account/api).",
  tokens: [
    {
      id: "abuseipdb-api-key",
      title: "AbuseIPDB API key",
      severity: 6,
      format: [base36(80)],
      near: ["abuse_ip_db"],
      proof: hasDigit,
      grants: "report and check addresses as its owner"
    }
  ]
});

// patterns/secrets/activecampaign.ts
var activecampaign_default = defineProvider("ActiveCampaign", {
  docs: "https://developers.activecampaign.com/reference/authentication",
  revoke: "Reset it under Settings, Developer of the account.",
  tokens: [
    {
      id: "activecampaign-api-key",
      title: "ActiveCampaign API key",
      severity: 8.5,
      format: [base36(72)],
      near: ["active_campaign", "api_token", "api_key"],
      proof: hasDigit,
      grants: "read and write the contacts and send campaigns"
    }
  ]
});

// patterns/secrets/activeloop.ts
var activeloop_default = defineProvider("Activeloop", {
  docs: "https://docs.activeloop.ai/setup/user-guide/user-authentication",
  revoke: "Revoke it under API tokens (https://app.activeloop.ai).",
  tokens: [
    {
      id: "activeloop-token",
      title: "Activeloop API token",
      severity: 7.5,
      format: jwt,
      near: ["activeloop", "deep_lake"],
      proof: jwtStructure,
      grants: "read and write the data sets of its owner"
    }
  ]
});

// patterns/secrets/adafruit.ts
var adafruit_default = defineProvider("Adafruit IO", {
  docs: "https://io.adafruit.com/api/docs/#authentication",
  revoke: "Regenerate it under My key (https://io.adafruit.com/).",
  tokens: [
    {
      id: "adafruit-io-key",
      title: "Adafruit IO key",
      severity: 6.5,
      format: ["aio_", base62(28)],
      grants: "read and write the feeds of its owner"
    },
    {
      id: "adafruit-legacy-io-key",
      title: "Adafruit IO key (legacy)",
      severity: 6.5,
      format: [base64url(32)],
      near: ["adafruit", "aio_key"],
      grants: "read and write the feeds of its owner"
    }
  ]
});

// patterns/secrets/adobe.ts
var adobe_default = defineProvider("Adobe", {
  docs: "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/",
  revoke: "Rotate it under Credentials of the project (https://developer.adobe.com/console).",
  tokens: [
    {
      id: "adobe-client-secret",
      title: "Adobe client secret",
      severity: 8.5,
      pair: ["adobe-client-id"],
      format: ["p8e-", base64url(32)],
      grants: "obtain tokens as the integration"
    },
    {
      id: "adobe-client-id",
      title: "Adobe client id",
      severity: 3,
      format: [hex(32)],
      near: ["adobe"],
      confidence: "low",
      grants: "obtain tokens, with the client secret"
    }
  ]
});

// patterns/secrets/adyen.ts
var adyen_default = defineProvider("Adyen", {
  docs: "https://docs.adyen.com/development-resources/api-credentials/",
  revoke: "Generate a new one under Developers, API credentials (https://ca-live.adyen.com/).",
  tokens: [
    {
      id: "adyen-api-key",
      title: "Adyen API key",
      severity: 9.2,
      format: [
        "AQE",
        base64(60, 300),
        oneOf("==", "=", ""),
        "-",
        base64(43),
        "=-",
        run(base62(1).alphabet + "!#$%&()*+,-./:;<=>?@[]^_{|}~", 12, 20)
      ],
      grants: "charge and refund within the roles of the credential"
    },
    {
      id: "adyen-hmac-key",
      title: "Adyen HMAC key",
      severity: 7.5,
      format: [upperHex(64)],
      near: ["adyen", "hmac_key"],
      grants: "forge payment notifications",
      docs: "https://docs.adyen.com/development-resources/webhooks/secure-webhooks/verify-hmac-signatures/"
    }
  ]
});

// patterns/secrets/africas-talking.ts
var africas_talking_default = defineProvider("Africa's Talking", {
  docs: "https://developers.africastalking.com/docs/authentication",
  revoke: "Generate a new one under Settings, API key (https://account.africastalking.com/).",
  tokens: [
    {
      id: "africas-talking-api-key",
      title: "Africa's Talking API key",
      severity: 8.5,
      format: ["atsk_", hex(64)],
      grants: "send messages and call at the cost of the account"
    }
  ]
});

// patterns/secrets/age.ts
var BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var UPPER_BECH32 = BECH32.toUpperCase();
var PREFIX = "AGE-SECRET-KEY-";
var GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
var bech32 = {
  name: "checksum",
  check: (token) => remainder([...expanded, ...values(token)]) === 1,
  complete: (token) => {
    const data = values(token).slice(0, -6);
    const rest = remainder([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
    const sum = [25, 20, 15, 10, 5, 0].map((shift) => UPPER_BECH32[rest >> shift & 31]);
    return token.slice(0, -6) + sum.join("");
  }
};
var lowered = [...PREFIX.toLowerCase()].map((character) => character.charCodeAt(0));
var expanded = [...lowered.map((code) => code >> 5), 0, ...lowered.map((code) => code & 31)];
var values = (token) => [...token.slice(PREFIX.length + 1)].map((character) => UPPER_BECH32.indexOf(character));
var remainder = (symbols) => symbols.reduce((sum, symbol) => {
  const mixed = (sum & 33554431) << 5 ^ symbol;
  return GENERATOR.reduce((left, mask, bit) => sum >> 25 + bit & 1 ? left ^ mask : left, mixed);
}, 1);
var age_default = defineProvider("age", {
  docs: "https://github.com/FiloSottile/age#readme",
  revoke: "Make a new identity with `age-keygen`, encrypt the files to it, and change every secret that they held (https://github.com/FiloSottile/age).",
  tokens: [
    {
      id: "age-secret-key",
      title: "age secret key",
      severity: 9.5,
      format: ["AGE-SECRET-KEY-1", run(UPPER_BECH32, 58)],
      proof: bech32,
      grants: "decrypt every file that was encrypted to it, SOPS files included"
    }
  ]
});

// patterns/secrets/agentops.ts
var agentops_default = defineProvider("AgentOps", {
  docs: "https://docs.agentops.ai/v2/quickstart",
  revoke: "Delete it under Projects (https://app.agentops.ai/settings/projects).",
  tokens: [
    {
      id: "agentops-api-key",
      title: "AgentOps API key",
      severity: 6.5,
      format: uuid,
      near: ["agentops"],
      grants: "write sessions to the project"
    }
  ]
});

// patterns/secrets/agora.ts
var agora_default = defineProvider("Agora", {
  docs: "https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server",
  revoke: "Make a new primary certificate in the console (https://console.agora.io/).",
  tokens: [
    {
      id: "agora-app-certificate",
      title: "Agora app certificate",
      severity: 8,
      format: [hex(32)],
      near: ["agora_app_certificate", "agora_cert", "app_certificate", "agora_customer_secret"],
      grants: "sign in to every channel as any user"
    }
  ]
});

// patterns/secrets/ai21.ts
var ai21_default = defineProvider("AI21 Labs", {
  docs: "https://docs.ai21.com/reference/api-authentication",
  revoke: "Delete it under API keys (https://studio.ai21.com/account/api-key).",
  tokens: [
    {
      id: "ai21-api-key",
      title: "AI21 Labs API key",
      severity: 8,
      formats: [[base62(32)], uuid],
      near: ["ai21"],
      proof: notHex,
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/airbrake.ts
var airbrake_default = defineProvider("Airbrake", {
  docs: "https://docs.airbrake.io/docs/devops-tools/api/",
  revoke: "Regenerate it under Project settings (https://airbrake.io/).",
  tokens: [
    {
      id: "airbrake-key",
      title: "Airbrake project or user key",
      severity: 5.5,
      formats: [[hex(32)], [hex(40)]],
      near: ["airbrake"],
      grants: "write, or with a user key read, the errors of the project"
    }
  ]
});

// patterns/secrets/airbyte.ts
var airbyte_default = defineProvider("Airbyte", {
  docs: "https://docs.airbyte.com/platform/using-airbyte/configuring-api-access",
  revoke: "Delete the application under User settings, Applications (https://cloud.airbyte.com/settings/applications).",
  tokens: [
    {
      id: "airbyte-client-secret",
      title: "Airbyte application client secret",
      severity: 8.8,
      format: [base62(32)],
      near: ["airbyte"],
      proof: notHex,
      grants: "run and change the connections of the workspace"
    }
  ]
});

// patterns/secrets/airtable.ts
var airtable_default = defineProvider("Airtable", {
  docs: "https://airtable.com/developers/web/guides/personal-access-tokens",
  revoke: "Delete it under Builder hub, Personal access tokens (https://airtable.com/create/tokens).",
  tokens: [
    {
      id: "airtable-personal-token",
      title: "Airtable personal access token",
      severity: 8.8,
      format: ["pat", base62(14), ".", hex(64)],
      grants: "read and write the bases within its scopes"
    },
    {
      id: "airtable-oauth-token",
      title: "Airtable OAuth token",
      severity: 8,
      format: [oneOf("oaa", "oar"), base62(14), ".", base64url(60, 900)],
      grants: "act as the user within the granted scopes",
      docs: "https://airtable.com/developers/web/guides/oauth-integrations"
    },
    {
      id: "airtable-legacy-key",
      title: "Airtable API key (legacy)",
      severity: 7,
      format: ["key", base62(14)],
      near: ["airtable"],
      grants: "read and write the bases of its owner"
    }
  ]
});

// patterns/secrets/aiven.ts
var aiven_default = defineProvider("Aiven", {
  docs: "https://aiven.io/docs/platform/howto/create_authentication_token",
  revoke: "Revoke it under User information, Tokens (https://console.aiven.io/profile/tokens).",
  tokens: [
    {
      id: "aiven-service-password",
      title: "Aiven service password",
      severity: 9.2,
      format: ["AVNS_", base64url(19)],
      grants: "read and write the service's data",
      docs: "https://aiven.io/docs/platform/howto/list-manage-service-users",
      revoke: "Reset the password of the service user (https://console.aiven.io/)."
    },
    {
      id: "aiven-api-token",
      title: "Aiven API token",
      severity: 9.2,
      formats: [
        ["aivenv1", base64(300, 420), oneOf("==", "=", "")],
        [base64(300, 420), oneOf("==", "=", "")]
      ],
      near: ["aiven"],
      grants: "manage every service of its owner"
    }
  ]
});

// patterns/secrets/akamai.ts
var akamai_default = defineProvider("Akamai", {
  docs: "https://techdocs.akamai.com/developer/docs/edgegrid",
  revoke: "Deactivate the credential of the API client under Identity and access (https://control.akamai.com/).",
  tokens: [
    {
      id: "akamai-edgegrid-token",
      title: "Akamai EdgeGrid token",
      severity: 7,
      format: ["akab-", base36(16), "-", base36(16)],
      grants: "call the APIs of the client, with the client secret beside it"
    },
    {
      id: "akamai-edgegrid-client-secret",
      title: "Akamai EdgeGrid client secret",
      severity: 8.8,
      format: [base64(43), "="],
      near: ["akamai", "edgegrid", "edgerc"],
      grants: "change and purge what the API client may"
    }
  ]
});

// patterns/secrets/akeyless.ts
var akeyless_default = defineProvider("Akeyless", {
  docs: "https://docs.akeyless.io/docs/auth-with-api-key",
  revoke: "Reset the access key of the auth method (https://console.akeyless.io/).",
  tokens: [
    {
      id: "akeyless-access-key",
      title: "Akeyless access key",
      severity: 9.2,
      format: [base64(43), "="],
      near: ["akeyless"],
      grants: "read the secrets that the auth method may"
    }
  ]
});

// patterns/secrets/alchemy.ts
var alchemy_default = defineProvider("Alchemy", {
  docs: "https://www.alchemy.com/docs/create-an-api-key",
  revoke: "Delete the app, or rotate its key (https://dashboard.alchemy.com/apps).",
  tokens: [
    {
      id: "alchemy-api-key",
      title: "Alchemy API key",
      severity: 6.5,
      formats: [[base64url(32)], ["alcht_", base62(30)]],
      near: ["alchemy"],
      proof: notHex,
      grants: "use the nodes at the cost of its owner"
    },
    {
      id: "alchemy-url",
      title: "Alchemy endpoint with its key",
      severity: 6.5,
      formats: [
        ["g.alchemy.com/v2/", base64url(21, 32)],
        ["alchemyapi.io/v2/", base64url(32)]
      ],
      grants: "use the nodes at the cost of its owner"
    }
  ]
});

// patterns/secrets/algolia.ts
var algolia_default = defineProvider("Algolia", {
  docs: "https://www.algolia.com/doc/guides/security/api-keys/",
  revoke: "Regenerate it under Settings, API keys (https://dashboard.algolia.com/account/api-keys).",
  tokens: [
    {
      id: "algolia-api-key",
      title: "Algolia API key",
      severity: 7.5,
      format: [hex(32)],
      near: [
        "algolia_admin",
        "algolia_api_key",
        "algolia_write",
        "algolia_key",
        "algolia_secret",
        "algolia_token",
        "algolia_apikey",
        "algoliaadmin",
        "algoliaapikey",
        "x-algolia-api-key"
      ],
      grants: "search, and with an admin key change, every index of the application"
    }
  ]
});

// patterns/secrets/alibaba-cloud.ts
var alibaba_cloud_default = defineProvider("Alibaba Cloud", {
  docs: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
  revoke: "Disable the AccessKey pair, then delete it (https://ram.console.aliyun.com/manage/ak).",
  tokens: [
    {
      id: "alibaba-cloud-access-key-id",
      title: "Alibaba Cloud AccessKey id",
      severity: 7,
      formats: [
        ["LTAI5t", base62(18)],
        ["LTAI4", base62(19)],
        ["LTAI", base62(12)]
      ],
      grants: "act as the RAM user, with the secret beside it"
    },
    {
      id: "alibaba-cloud-sts-token",
      title: "Alibaba Cloud STS token",
      severity: 7.5,
      format: ["CAIS", base64(40, 2e3), oneOf("==", "=", "")],
      near: ["alibaba", "aliyun", "alicloud", "sts_token", "security_token", "securitytoken", "oss_sts"],
      grants: "act as the role until the session ends",
      docs: "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole"
    },
    {
      id: "alibaba-cloud-access-key-secret",
      title: "Alibaba Cloud AccessKey secret",
      severity: 9.3,
      pair: ["alibaba-cloud-access-key-id"],
      formats: [[base62(30)], [base62(36, 46)]],
      near: [
        "alibaba",
        "alicloud",
        "aliyun",
        "ali_access",
        "ali_secret",
        "oss_secret",
        "oss_access_key_secret",
        "accesskeysecret",
        "access_key_secret",
        "ali_oss"
      ],
      proof: hasDigit,
      grants: "act as the RAM user at Alibaba Cloud"
    }
  ]
});

// patterns/secrets/alienvault.ts
var alienvault_default = defineProvider("AlienVault OTX", {
  docs: "https://otx.alienvault.com/api",
  revoke: "Ask for a new one under Settings (https://otx.alienvault.com/settings).",
  tokens: [
    {
      id: "alienvault-otx-api-key",
      title: "AlienVault OTX API key",
      severity: 5.5,
      format: [base36(64)],
      near: ["alienvault", "otx_api", "x_otx_api_key"],
      proof: hasDigit,
      grants: "read and publish pulses as its owner"
    }
  ]
});

// patterns/secrets/alpaca.ts
var alpaca_default = defineProvider("Alpaca", {
  docs: "https://docs.alpaca.markets/docs/authentication",
  revoke: "Regenerate it on the dashboard (https://app.alpaca.markets/).",
  tokens: [
    {
      id: "alpaca-api-secret",
      title: "Alpaca API secret key",
      severity: 9,
      pair: ["alpaca-key-id"],
      formats: [[base62(40)], [base62(43, 44)]],
      near: ["alpaca", "apca"],
      proof: notHex,
      grants: "trade on the account, with the key id"
    },
    {
      id: "alpaca-key-id",
      title: "Alpaca API key id",
      severity: 5,
      format: [oneOf("AK", "PK", "CK"), upperBase36(18, 24)],
      near: ["alpaca", "apca"],
      grants: "trade on the account, with the secret key"
    }
  ]
});

// patterns/secrets/alpha-vantage.ts
var alpha_vantage_default = defineProvider("Alpha Vantage", {
  docs: "https://www.alphavantage.co/documentation/",
  revoke: "Ask the support for a new one (https://www.alphavantage.co/support/).",
  tokens: [
    {
      id: "alpha-vantage-api-key",
      title: "Alpha Vantage API key",
      severity: 4.5,
      format: [upperBase36(16)],
      near: ["alpha_vantage"],
      grants: "read market data at the cost of its owner"
    }
  ]
});

// patterns/secrets/amazon.ts
var amazon_default = defineProvider("Amazon", {
  docs: "https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html",
  revoke: "Rotate the credential in the developer console (https://developer.amazon.com/settings/console/securityprofile/overview.html).",
  tokens: [
    {
      id: "amazon-mws-auth-token",
      title: "Amazon MWS auth token",
      severity: 8,
      format: ["amzn.mws.", ...uuid],
      grants: "read and change the orders and listings of the seller",
      docs: "https://developer-docs.amazon.com/sp-api/docs/migration-from-mws"
    },
    {
      id: "amazon-lwa-client-secret",
      title: "Login with Amazon client secret",
      severity: 8.5,
      format: ["amzn1.oa2-cs.v1.", hex(64)],
      grants: "act as the application towards Amazon accounts"
    },
    {
      id: "amazon-lwa-refresh-token",
      title: "Login with Amazon refresh token",
      severity: 8.5,
      format: ["Atzr|", base64url(100, 1e3)],
      grants: "obtain new access tokens, with the client secret"
    },
    {
      id: "amazon-lwa-access-token",
      title: "Login with Amazon access token",
      severity: 6,
      format: ["Atza|", base64url(100, 1e3)],
      grants: "act as the user for an hour"
    }
  ]
});

// patterns/secrets/amplitude.ts
var amplitude_default = defineProvider("Amplitude", {
  docs: "https://amplitude.com/docs/apis/keys-and-tokens",
  revoke: "Rotate it under Organization settings, Projects (https://app.amplitude.com/).",
  tokens: [
    {
      id: "amplitude-key",
      title: "Amplitude API key or secret key",
      severity: 6.5,
      format: [base36(32)],
      near: ["amplitude"],
      proof: hasDigit,
      grants: "write events, or with the secret key read those of the project"
    }
  ]
});

// patterns/secrets/anaconda.ts
var anaconda_default = defineProvider("Anaconda", {
  docs: "https://www.anaconda.com/docs/tools/anaconda-org/main",
  revoke: "Remove it under Settings, Access (https://anaconda.org/settings/access).",
  tokens: [
    {
      id: "anaconda-api-token",
      title: "Anaconda.org API token",
      severity: 9,
      format: [lower(2), "-", ...uuid],
      near: ["anaconda", "conda", "binstar"],
      grants: "publish new versions of its owner's packages"
    }
  ]
});

// patterns/secrets/ansible-galaxy.ts
var ansible_galaxy_default = defineProvider("Ansible Galaxy", {
  docs: "https://docs.ansible.com/ansible/latest/galaxy/user_guide.html",
  revoke: "Load a new token, which ends the old one (https://galaxy.ansible.com/ui/token/).",
  tokens: [
    {
      id: "ansible-galaxy-api-token",
      title: "Ansible Galaxy API token",
      severity: 8.8,
      format: [hex(40)],
      near: ["ansible_galaxy", "galaxy_api", "galaxy_token", "galaxy_server"],
      grants: "publish new versions of its owner's collections"
    }
  ]
});

// patterns/secrets/anthropic.ts
var anthropic_default = defineProvider("Anthropic", {
  docs: "https://docs.anthropic.com/en/api/getting-started",
  revoke: "Delete it under Settings, API keys (https://console.anthropic.com/settings/keys).",
  tokens: [
    {
      id: "anthropic-api-key",
      title: "Anthropic API key",
      severity: 9,
      format: ["sk-ant-api", digits(2), "-", base64url(93), "AA"],
      grants: "call the models at the cost of the organization"
    },
    {
      id: "anthropic-admin-key",
      title: "Anthropic Admin API key",
      severity: 9.6,
      format: ["sk-ant-admin", digits(2), "-", base64url(93), "AA"],
      grants: "manage members, workspaces and API keys of the organization",
      docs: "https://docs.anthropic.com/en/api/administration-api",
      revoke: "Delete it under Settings, Admin keys (https://console.anthropic.com/settings/admin-keys)."
    },
    {
      id: "anthropic-oauth-token",
      title: "Anthropic OAuth access token",
      severity: 8.8,
      format: ["sk-ant-oat", digits(2), "-", base64url(80, 120)],
      grants: "use the Claude subscription of its owner",
      docs: "https://docs.anthropic.com/en/docs/claude-code/iam",
      revoke: "Log out of all devices under Settings, Account (https://claude.ai/settings/account)."
    },
    {
      id: "anthropic-refresh-token",
      title: "Anthropic OAuth refresh token",
      severity: 8.8,
      format: ["sk-ant-ort", digits(2), "-", base64url(80, 120)],
      grants: "obtain new access tokens",
      docs: "https://docs.anthropic.com/en/docs/claude-code/iam",
      revoke: "Log out of all devices under Settings, Account (https://claude.ai/settings/account)."
    },
    {
      id: "anthropic-session-key",
      title: "Claude session key",
      severity: 8.8,
      format: ["sk-ant-sid", digits(2), "-", base64url(80, 120)],
      grants: "read and write the conversations of its owner",
      revoke: "Log out of all devices under Settings, Account (https://claude.ai/settings/account)."
    }
  ]
});

// patterns/secrets/anyscale.ts
var anyscale_default = defineProvider("Anyscale", {
  docs: "https://docs.anyscale.com/reference/python-sdk",
  revoke: "Delete it under API keys (https://console.anyscale.com/v2/api-keys).",
  tokens: [
    {
      id: "anyscale-api-key",
      title: "Anyscale API key",
      severity: 8.5,
      formats: [
        ["esecret_", base62(24, 48)],
        ["aph0_", base64url(40, 100)]
      ],
      grants: "run clusters at the cost of its owner"
    }
  ]
});

// patterns/secrets/apify.ts
var apify_default = defineProvider("Apify", {
  docs: "https://docs.apify.com/platform/integrations/api#api-token",
  revoke: "Delete it under Settings, API and integrations (https://console.apify.com/settings/integrations).",
  tokens: [
    {
      id: "apify-api-token",
      title: "Apify API token",
      severity: 8.2,
      format: ["apify_api_", base62(36)],
      grants: "run actors at the cost of its owner and read their data"
    }
  ]
});

// patterns/secrets/apilayer.ts
var apilayer_default = defineProvider("APILayer", {
  docs: "https://apilayer.com/docs",
  revoke: "Reset it under Account (https://apilayer.com/account).",
  tokens: [
    {
      id: "apilayer-api-key",
      title: "APILayer API key",
      severity: 4.5,
      formats: [[base62(32)], [hex(32)]],
      near: [
        "apilayer",
        "fixer_api",
        "fixer_key",
        "fixer_io",
        "currencylayer",
        "mediastack",
        "weatherstack",
        "aviationstack",
        "numverify",
        "marketstack",
        "mailboxlayer",
        "positionstack",
        "coinlayer",
        "ipstack",
        "ipapi"
      ],
      grants: "use the subscription of its owner"
    }
  ]
});

// patterns/secrets/apollo.ts
var apollo_default = defineProvider("Apollo GraphOS", {
  docs: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
  revoke: "Delete it under the graph's Settings (https://studio.apollographql.com/).",
  tokens: [
    {
      id: "apollo-graph-api-key",
      title: "Apollo graph API key",
      severity: 7.5,
      format: [
        "service:",
        run("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 1, 64),
        ":",
        base64url(22)
      ],
      grants: "publish schemas of the graph"
    },
    {
      id: "apollo-user-api-key",
      title: "Apollo user API key",
      severity: 8,
      format: [
        "user:gh.",
        run("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 1, 64),
        ":",
        base64url(22)
      ],
      grants: "publish schemas as its owner"
    }
  ]
});

// patterns/secrets/appdynamics.ts
var appdynamics_default = defineProvider("AppDynamics", {
  docs: "https://docs.appdynamics.com/appd/24.x/latest/en/extend-splunk-appdynamics/splunk-appdynamics-apis/api-clients",
  revoke: "Regenerate the secret under Administration, API clients of the controller.",
  tokens: [
    {
      id: "appdynamics-client-secret",
      title: "AppDynamics API client secret",
      severity: 8,
      format: uuid,
      near: ["appdynamics", "appd_client", "appd_secret"],
      grants: "read and change the controller within its roles"
    }
  ]
});

// patterns/secrets/appsignal.ts
var appsignal_default = defineProvider("AppSignal", {
  docs: "https://docs.appsignal.com/appsignal/terminology#push-api-key",
  revoke: "Regenerate it under Organization settings, Push and deploy (https://appsignal.com/).",
  tokens: [
    {
      id: "appsignal-push-key",
      title: "AppSignal push API key",
      severity: 5,
      format: uuid,
      near: ["appsignal"],
      grants: "write telemetry of the organization"
    }
  ]
});

// patterns/secrets/appveyor.ts
var appveyor_default = defineProvider("AppVeyor", {
  docs: "https://www.appveyor.com/docs/api/#authentication",
  revoke: "Revoke it under My profile, API keys (https://ci.appveyor.com/api-keys).",
  tokens: [
    {
      id: "appveyor-api-token",
      title: "AppVeyor API token",
      severity: 8.5,
      formats: [["v2.", base36(20)], [base36(20)]],
      near: ["appveyor"],
      proof: hasDigit,
      grants: "run builds and change the settings of the account's projects"
    }
  ]
});

// patterns/secrets/appwrite.ts
var appwrite_default = defineProvider("Appwrite", {
  docs: "https://appwrite.io/docs/advanced/platform/api-keys",
  revoke: "Delete it under the project's API keys (https://cloud.appwrite.io/).",
  tokens: [
    {
      id: "appwrite-api-key",
      title: "Appwrite API key",
      severity: 9,
      format: ["standard_", hex(256)],
      grants: "read and write the project within its scopes"
    },
    {
      id: "appwrite-api-key-old",
      title: "Appwrite API key (without prefix)",
      severity: 9,
      format: [hex(256)],
      near: ["appwrite"],
      grants: "read and write the project within its scopes"
    }
  ]
});

// patterns/secrets/artifactory.ts
var artifactory_default = defineProvider("JFrog Artifactory", {
  docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
  revoke: "Revoke it under Administration, Access tokens (https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens).",
  tokens: [
    {
      id: "artifactory-api-key",
      title: "Artifactory API key",
      severity: 9,
      format: ["AKCp", base62(69)],
      grants: "publish and download as its owner"
    },
    {
      id: "artifactory-reference-token",
      title: "Artifactory reference token",
      severity: 9,
      format: ["cmVmd", base62(59)],
      grants: "publish and download as its owner"
    },
    {
      id: "artifactory-token",
      title: "Artifactory API key or token (without prefix)",
      severity: 8.8,
      formats: [[base62(64)], [base62(73)]],
      near: ["artifactory", "jfrog", "bintray", "xray_token"],
      grants: "publish and download as its owner"
    },
    {
      id: "artifactory-encrypted-password",
      title: "Artifactory encrypted password",
      severity: 8.5,
      formats: [["AP", base62(1), base62(28, 60)]],
      near: ["artifactory_password", "artifactory_pass", "jfrog_password"],
      grants: "sign in as the user with the encrypted form of the password",
      docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/centrally-secure-passwords"
    }
  ]
});

// patterns/secrets/asaas.ts
var asaas_default = defineProvider("Asaas", {
  docs: "https://docs.asaas.com/docs/autenticacao-1",
  revoke: "Delete it under Integrations, API keys (https://www.asaas.com/customerApiAccessToken/index).",
  tokens: [
    {
      id: "asaas-api-key",
      title: "Asaas API key",
      severity: 9.3,
      formats: [
        [
          "$aact_",
          oneOf("prod_", ""),
          base64(80, 250),
          oneOf("==", "=", ""),
          "::$aach_",
          base64(36, 100),
          oneOf("==", "=", "")
        ],
        ["$aact_", oneOf("prod_", ""), base64(80, 250), oneOf("==", "=", "")]
      ],
      grants: "charge and transfer money"
    }
  ]
});

// patterns/secrets/asana.ts
var asana_default = defineProvider("Asana", {
  docs: "https://developers.asana.com/docs/personal-access-token",
  revoke: "Revoke it in the developer console (https://app.asana.com/0/my-apps).",
  tokens: [
    {
      id: "asana-access-token",
      title: "Asana personal access token",
      severity: 8.5,
      formats: [
        [oneOf("0/", "1/"), digits(12, 18), ":", hex(32)],
        ["2/", digits(12, 18), "/", digits(12, 18), ":", hex(32)],
        ["0/", hex(32)]
      ],
      near: ["asana"],
      grants: "act as its owner"
    },
    {
      id: "asana-client-secret",
      title: "Asana client secret",
      severity: 8,
      format: [base36(32)],
      near: ["asana"],
      proof: hasDigit,
      grants: "obtain tokens as the app"
    }
  ]
});

// patterns/secrets/assemblyai.ts
var assemblyai_default = defineProvider("AssemblyAI", {
  docs: "https://www.assemblyai.com/docs/api-reference/overview",
  revoke: "Delete it under API keys (https://www.assemblyai.com/dashboard/api-keys).",
  tokens: [
    {
      id: "assemblyai-api-key",
      title: "AssemblyAI API key",
      severity: 8,
      format: [base36(32)],
      near: ["assembly_ai"],
      proof: hasDigit,
      grants: "read transcripts and transcribe at the cost of its owner"
    }
  ]
});

// patterns/secrets/astronomer.ts
var astronomer_default = defineProvider("Astronomer", {
  docs: "https://www.astronomer.io/docs/astro/automation-authentication",
  revoke: "Delete it under the workspace's or deployment's API tokens (https://cloud.astronomer.io/).",
  tokens: [
    {
      id: "astronomer-api-token",
      title: "Astro API token",
      severity: 8.8,
      format: ["eyJ", base64url(20, 200), ".", base64url(60, 1e3), ".", base64url(300, 700)],
      near: ["astro_api_token", "astronomer", "astro_api"],
      grants: "deploy to the workspace or deployment"
    }
  ]
});

// patterns/secrets/atlassian.ts
var atlassian_default = defineProvider("Atlassian", {
  docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
  revoke: "Revoke it under Security, API tokens (https://id.atlassian.com/manage-profile/security/api-tokens).",
  tokens: [
    {
      id: "atlassian-api-token",
      title: "Atlassian API token",
      severity: 9.2,
      format: ["ATATT3xFfGF0", base64url(60, 250), "=", upperHex(8)],
      grants: "read and change Jira, Confluence and Bitbucket as its owner"
    },
    {
      id: "atlassian-access-token",
      title: "Atlassian organization or Bitbucket access token",
      severity: 9.2,
      format: ["ATCTT3xFfGN0", base64url(60, 250), "=", upperHex(8)],
      grants: "read and write the repositories or administer the organization",
      docs: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/"
    },
    {
      id: "atlassian-api-token-old",
      title: "Atlassian API token (before 2022)",
      severity: 9,
      format: [base62(24)],
      near: ["atlassian", "jira", "confluence", "jira_api", "jira_token", "bamboo"],
      proof: hasDigit,
      grants: "read and change Jira and Confluence as its owner"
    },
    {
      id: "atlassian-data-center-token",
      title: "Jira, Confluence or Bitbucket Data Center personal access token",
      severity: 8.8,
      // base64 of twelve digits, a colon and 20 bytes: https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html
      formats: [[run("MNO", 1), run("DTjz", 1), base62(14), base64(28)]],
      near: ["atlassian", "jira", "confluence", "bitbucket", "stash"],
      grants: "read and change the server as its owner",
      docs: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
      revoke: "Revoke it on the server under Profile, Personal access tokens (https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html)."
    },
    {
      id: "atlassian-trello-token",
      title: "Trello token",
      severity: 8.5,
      format: ["ATTA", hex(64), upperHex(8)],
      grants: "read and change the boards of its owner",
      docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
      revoke: "Revoke it under Account, Applications (https://trello.com/my/account)."
    }
  ]
});

// patterns/secrets/auth0.ts
var auth0_default = defineProvider("Auth0", {
  docs: "https://auth0.com/docs/secure/application-credentials",
  revoke: "Rotate it under Applications, Settings (https://manage.auth0.com/).",
  tokens: [
    {
      id: "auth0-client-secret",
      title: "Auth0 client secret",
      severity: 8.8,
      format: [base64url(64)],
      near: ["auth0", "auth0_client_secret", "auth0_secret"],
      grants: "act as the application towards the tenant's accounts"
    }
  ]
});

// patterns/secrets/authress.ts
var authress_default = defineProvider("Authress", {
  docs: "https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning",
  revoke: "Delete the access key of the service client (https://authress.io/app/#/settings).",
  tokens: [
    {
      id: "authress-access-key",
      title: "Authress service client access key",
      severity: 8.8,
      format: [
        oneOf("sc_", "ext_", "scauth_", "authress_"),
        base36(5, 30),
        ".",
        base36(4, 6),
        ".",
        run("abcdefghijklmnopqrstuvwxyz0123456789-_", 10, 40),
        ".",
        run("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=-", 30, 120)
      ],
      grants: "act as the service client"
    }
  ]
});

// patterns/secrets/aws.ts
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var embeddedAccount = {
  name: "embedded account id",
  check: (token) => BASE32.indexOf(token[4]) >= 16 && account(token) > 999999999999 ? false : void 0,
  complete: (token) => `${token.slice(0, 4)}Q${token.slice(5)}`
};
function account(token) {
  let bits = 0n;
  for (const character of token.slice(4, 14)) bits = bits * 32n + BigInt(BASE32.indexOf(character));
  return Number(bits >> 9n & (1n << 40n) - 1n);
}
var aws_default = defineProvider("AWS", {
  docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  revoke: "Deactivate the key, then delete it, under IAM, Users, Security credentials (https://console.aws.amazon.com/iam/home#/users).",
  tokens: [
    {
      id: "aws-access-key-id",
      title: "AWS access key id",
      severity: 7,
      format: [oneOf("AKIA", "ASIA"), base32(16)],
      proof: embeddedAccount,
      grants: "tell the account, and with the secret key beside it act as the IAM user in AWS"
    },
    {
      id: "aws-secret-access-key",
      title: "AWS secret access key",
      severity: 9.5,
      pair: ["aws-access-key-id"],
      format: [base64(40)],
      near: [
        "aws_secret",
        "awssecret",
        "secret_access_key",
        "secretaccesskey",
        "aws_secret_access_key",
        "amazon_secret",
        "s3_secret",
        "aws_sk",
        "aws_key"
      ],
      proof: notHex,
      grants: "act as the IAM user in AWS"
    },
    {
      id: "aws-session-token",
      title: "AWS session token",
      severity: 7.5,
      formats: [
        [
          oneOf("IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "AQoDYXdz"),
          base64(100, 3e3),
          oneOf("==", "=", "")
        ]
      ],
      grants: "act as the role in AWS until the session ends",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
      revoke: "Revoke the sessions of the role under IAM, Roles, Revoke sessions (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html)."
    },
    {
      id: "aws-bedrock-long-term-key",
      title: "Amazon Bedrock long-term API key",
      severity: 9,
      // The rest is base64 of a text that begins with the kind of the key.
      format: ["ABSKQmVkcm9ja0FQSUtleS", base64(60, 300), oneOf("==", "=", "")],
      grants: "run models at the account's cost",
      docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
    },
    {
      id: "aws-bedrock-short-term-key",
      title: "Amazon Bedrock short-term API key",
      severity: 7,
      // A presigned URL of bedrock.amazonaws.com, in base64; it lasts at most twelve hours.
      format: ["bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t", base64(100, 4e3), oneOf("==", "=", "")],
      grants: "run models at the account's cost until the session ends",
      docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html"
    },
    {
      id: "aws-appsync-api-key",
      title: "AWS AppSync API key",
      severity: 7,
      format: ["da2-", base36(26)],
      grants: "query and change the data that the GraphQL API lets key holders reach",
      docs: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
      revoke: "Delete the key under AppSync, Settings (https://console.aws.amazon.com/appsync/home)."
    },
    {
      id: "aws-ses-smtp-password",
      title: "Amazon SES SMTP password",
      severity: 8.5,
      // A version byte of 4 and a signature of 32 bytes, so the first characters are B and one of A to P.
      // https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html
      format: ["B", run("ABCDEFGHIJKLMNOP", 1), base64(42)],
      near: [
        "ses_smtp",
        "ses_password",
        "ses_secret",
        "aws_ses",
        "amazon_ses",
        "smtp",
        "email_host_password",
        "mail_password"
      ],
      grants: "send mail in the name of the account's domains",
      docs: "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html"
    },
    {
      id: "aws-cognito-client-secret",
      title: "Amazon Cognito app client secret",
      severity: 8,
      format: [base36(50, 52)],
      near: ["cognito", "aws_cognito", "user_pool"],
      grants: "act as the application towards the user pool",
      docs: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html",
      revoke: "Rotate the app client secret in the user pool (https://console.aws.amazon.com/cognito/home)."
    }
  ]
});

// patterns/secrets/axiom.ts
var axiom_default = defineProvider("Axiom", {
  docs: "https://axiom.co/docs/reference/tokens",
  revoke: "Delete it under Settings, API tokens (https://app.axiom.co/settings/api-tokens).",
  tokens: [
    {
      id: "axiom-api-token",
      title: "Axiom API token",
      severity: 7.5,
      format: ["xaat-", ...uuid],
      grants: "read or write data sets within its permissions"
    },
    {
      id: "axiom-personal-token",
      title: "Axiom personal access token",
      severity: 8.8,
      format: ["xapt-", ...uuid],
      grants: "act as its owner"
    }
  ]
});

// patterns/secrets/azure-data.ts
import { createHash as createHash2 } from "node:crypto";
var urlText = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%";
var signatureLength = {
  name: "key length",
  check: (token) => /^[A-Za-z0-9+/]{43}=$/.test(decoded(token.slice("sig=".length))),
  complete: (token) => `sig=${encodeURIComponent(createHash2("sha256").update(token).digest("base64"))}`
};
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
var azure_data_default = defineProvider("Azure", {
  docs: "https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage",
  revoke: "Regenerate the key under the resource's Access keys (https://portal.azure.com/).",
  tokens: [
    {
      id: "azure-data-account-key",
      title: "Azure account key in a connection string (Storage, Cosmos DB)",
      severity: 9.5,
      formats: [
        ["AccountKey=", base64(86), "=="],
        [base64(76), "+ASt", base64(6), "=="]
      ],
      grants: "read and write all data of the account"
    },
    {
      id: "azure-data-storage-key",
      title: "Azure Storage account key",
      severity: 9.5,
      format: [base64(86), "=="],
      near: [
        "azure_storage",
        "azurestorage",
        "storage_account",
        "storageaccount",
        "storage_key",
        "account_key",
        "accountkey",
        "blob_key",
        "azure_blob",
        "azure_account_key",
        "adls"
      ],
      grants: "read and write all data of the storage account"
    },
    {
      id: "azure-data-cosmos-key",
      title: "Azure Cosmos DB account key",
      severity: 9.3,
      format: [base64(76), "ACDb", base64(6), "=="],
      grants: "read and write all databases of the account",
      docs: "https://learn.microsoft.com/en-us/azure/cosmos-db/secure-access-to-data"
    },
    {
      id: "azure-data-cosmos-key-old",
      title: "Azure Cosmos DB account key (before 2023)",
      severity: 9.3,
      format: [base64(86), "=="],
      near: ["cosmos", "azure_cosmos", "documentdb", "azure_documentdb"],
      grants: "read and write all databases of the account",
      docs: "https://learn.microsoft.com/en-us/azure/cosmos-db/secure-access-to-data"
    },
    {
      id: "azure-data-batch-key",
      title: "Azure Batch account key",
      severity: 8.5,
      formats: [[base64(76), "+ABa", base64(6), "=="]],
      grants: "run jobs on the account's pools",
      docs: "https://learn.microsoft.com/en-us/azure/batch/batch-account-create-portal"
    },
    {
      id: "azure-data-batch-key-old",
      title: "Azure Batch account key (before 2022)",
      severity: 8.5,
      format: [base64(86), "=="],
      near: ["azure_batch", "batch_account_key", "batch_key"],
      grants: "run jobs on the account's pools",
      docs: "https://learn.microsoft.com/en-us/azure/batch/batch-account-create-portal"
    },
    {
      id: "azure-data-sas-signature",
      title: "Azure shared access signature",
      severity: 8,
      formats: [
        ["sig=", base64(43), "="],
        ["sig=", run(urlText, 46, 80)]
      ],
      proof: signatureLength,
      grants: "use the resource as the signature permits until it expires",
      docs: "https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview",
      revoke: "Rotate the account key that signed it, or delete its stored access policy (https://portal.azure.com/)."
    },
    {
      id: "azure-data-shared-access-key",
      title: "Azure shared access key (Service Bus, Event Hubs, IoT Hub, Notification Hubs)",
      severity: 9,
      formats: [
        ["SharedAccessKey=", base64(43, 64), oneOf("==", "=", "")],
        [base64(33), oneOf("+ASb", "+AEh", "AIoT"), base64(6), "="]
      ],
      grants: "send, receive and manage messages or devices as the policy permits",
      docs: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas",
      revoke: "Regenerate the key under Shared access policies (https://portal.azure.com/)."
    },
    {
      id: "azure-data-shared-access-key-value",
      title: "Azure shared access key (in a variable)",
      severity: 9,
      format: [base64(43), "="],
      near: [
        "servicebus",
        "service_bus",
        "eventhub",
        "event_hub",
        "iothub",
        "iot_hub",
        "shared_access_key",
        "sharedaccesskey",
        "aeg-sas-key",
        "eventgrid",
        "event_grid",
        "azure_signalr"
      ],
      grants: "send, receive and manage messages or devices as the policy permits",
      docs: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas"
    },
    {
      id: "azure-data-signalr-key",
      title: "Azure SignalR or Web PubSub access key",
      severity: 8,
      formats: [
        ["AccessKey=", base64(43), "="],
        ["AccessKey=", base62(84)]
      ],
      grants: "send messages to every client of the service",
      docs: "https://learn.microsoft.com/en-us/azure/azure-signalr/concept-connection-string"
    },
    {
      id: "azure-data-communication-key",
      title: "Azure Communication Services access key",
      severity: 8.5,
      formats: [
        ["accesskey=", base64(86), "=="],
        ["accesskey=", base62(84)]
      ],
      grants: "send messages and place calls at the resource's cost",
      docs: "https://learn.microsoft.com/en-us/azure/communication-services/concepts/authentication"
    },
    {
      id: "azure-data-app-configuration-secret",
      title: "Azure App Configuration access key",
      severity: 8.5,
      formats: [
        ["Secret=", base64(43, 44), "="],
        ["Secret=", base62(84)]
      ],
      grants: "read and change the configuration of the applications",
      docs: "https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-disable-access-key-authentication"
    }
  ]
});

// patterns/secrets/azure-devops.ts
var azure_devops_default = defineProvider("Azure DevOps", {
  docs: "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
  revoke: "Revoke it under User settings, Personal access tokens (https://dev.azure.com/_usersSettings/tokens).",
  tokens: [
    {
      id: "azure-devops-personal-access-token",
      title: "Azure DevOps personal access token",
      severity: 9.2,
      format: [base62(52), "JQQJ99", base62(18), "AZDO", base62(4)],
      grants: "read and write the repositories, pipelines and packages that the token's scopes reach"
    },
    {
      id: "azure-devops-personal-access-token-old",
      title: "Azure DevOps personal access token (before 2024)",
      severity: 9,
      format: [run("abcdefghijklmnopqrstuvwxyz234567", 52)],
      near: [
        "azure_devops",
        "azuredevops",
        "azdo",
        "ado_pat",
        "ado_token",
        "system_accesstoken",
        "vsts",
        "vsce_pat",
        "vss_nuget",
        "azure_pat",
        "tfs_pat",
        "azure_artifacts",
        "devops_pat"
      ],
      grants: "read and write the repositories, pipelines and packages that the token's scopes reach"
    }
  ]
});

// patterns/secrets/azure.ts
var secretAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~.";
var azure_default = defineProvider("Azure", {
  docs: "https://learn.microsoft.com/en-us/azure/security/fundamentals/secrets-best-practices",
  revoke: "Regenerate the key under the resource's Keys page in the portal (https://portal.azure.com/).",
  tokens: [
    {
      id: "azure-client-secret",
      title: "Microsoft Entra ID client secret",
      severity: 9.3,
      format: [run(secretAlphabet, 3), oneOf("7Q~", "8Q~", "9Q~"), run(secretAlphabet, 31, 34)],
      grants: "sign in as the application, with all of its roles",
      docs: "https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials",
      revoke: "Delete the secret under App registrations, Certificates and secrets (https://entra.microsoft.com/)."
    },
    {
      id: "azure-client-secret-old",
      title: "Microsoft Entra ID client secret (before 2021)",
      severity: 9,
      // 32 to 44 characters of many kinds; 36 are left out, for they are the UUID of the application or of the secret.
      formats: [[run(secretAlphabet, 32, 35)], [run(secretAlphabet, 38, 44)]],
      near: [
        "azure_client_secret",
        "arm_client_secret",
        "aad_client_secret",
        "azure_ad_client_secret",
        "azuread_client_secret",
        "entra_client_secret",
        "azure_secret",
        "azure_app_secret",
        "azure_sp_secret"
      ],
      grants: "sign in as the application, with all of its roles",
      docs: "https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials",
      revoke: "Delete the secret under App registrations, Certificates and secrets (https://entra.microsoft.com/)."
    },
    {
      id: "azure-ai-services-key",
      title: "Azure AI services key",
      severity: 8.5,
      format: [base62(52), "JQQJ99", base62(18), "ACOG", base62(4)],
      grants: "run models at the subscription's cost",
      docs: "https://learn.microsoft.com/en-us/azure/ai-services/authentication"
    },
    {
      id: "azure-ai-services-key-old",
      title: "Azure AI services key (32 characters)",
      severity: 8.5,
      format: [hex(32)],
      near: [
        "azure_openai",
        "azureopenai",
        "azure_ai",
        "azure_speech",
        "azure_translator",
        "azure_vision",
        "cognitive_service",
        "ocp-apim-subscription-key",
        "speech_key",
        "translator_key",
        "text_analytics_key",
        "computer_vision_key",
        "form_recognizer",
        "document_intelligence",
        "bing_search"
      ],
      grants: "run models at the subscription's cost",
      docs: "https://learn.microsoft.com/en-us/azure/ai-services/authentication"
    },
    {
      id: "azure-service-key",
      title: "Azure service key (Event Grid, Maps, Machine Learning)",
      severity: 8,
      format: [base62(52), "JQQJ99", base62(18), oneOf("AZEG", "AZMP", "AAML", "AZML"), base62(4)],
      grants: "use the service as its owner"
    },
    {
      id: "azure-function-key",
      title: "Azure Functions key",
      severity: 8,
      // 56 characters: https://learn.microsoft.com/en-us/purview/sit-defn-azure-function-master-api-key
      formats: [
        [base64url(44), "AzFu", base64url(6), "=="],
        ["code=", base64(54), "=="]
      ],
      grants: "call the function, and with a master key administer the function app",
      docs: "https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to",
      revoke: "Renew the key under the function app's App keys (https://portal.azure.com/)."
    },
    {
      id: "azure-search-key",
      title: "Azure AI Search admin key",
      severity: 8,
      format: [base62(42), "AzSe", base62(6)],
      grants: "read and change every index of the search service",
      docs: "https://learn.microsoft.com/en-us/azure/search/search-security-api-keys"
    },
    {
      id: "azure-search-key-old",
      title: "Azure AI Search admin key (32 characters)",
      severity: 8,
      // https://learn.microsoft.com/en-us/purview/sit-defn-azure-cognitive-search-api-key
      format: [anyHex(32)],
      near: ["azure_search", "azuresearch", "search_admin_key", "cognitive_search", "search_service_key"],
      grants: "read and change every index of the search service",
      docs: "https://learn.microsoft.com/en-us/azure/search/search-security-api-keys"
    },
    {
      id: "azure-container-registry-password",
      title: "Azure Container Registry password",
      severity: 9,
      format: [base64(42), "+ACR", base62(6)],
      grants: "pull and push images of the registry",
      docs: "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication#admin-account",
      revoke: "Regenerate the password under the registry's Access keys (https://portal.azure.com/)."
    },
    {
      id: "azure-redis-key",
      title: "Azure Cache for Redis access key",
      severity: 8.5,
      formats: [[base62(33), "AzCa", base62(6), "="]],
      grants: "read and write the cache",
      docs: "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure#access-keys"
    },
    {
      id: "azure-api-management-key",
      title: "Azure API Management key",
      severity: 8.5,
      formats: [[base64(76), "APIM", base64(6), "=="]],
      grants: "administer the API Management service directly or through its gateway",
      docs: "https://learn.microsoft.com/en-us/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-authentication"
    },
    {
      id: "azure-api-management-subscription-key",
      title: "Azure API Management subscription key",
      severity: 7,
      format: [hex(32)],
      near: ["apim_subscription", "apim_key", "apimsubscription", "azure_apim"],
      grants: "call the APIs of the product that the subscription covers",
      docs: "https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions"
    },
    {
      id: "azure-publish-profile-password",
      title: "Azure App Service publish profile password",
      severity: 9,
      format: ['userPWD="', base62(60)],
      grants: "deploy code to the web app",
      docs: "https://learn.microsoft.com/en-us/visualstudio/azure/how-to-get-publish-profile-from-azure-app-service",
      revoke: "Reset the publish profile on the app's Overview page (https://portal.azure.com/)."
    },
    {
      id: "azure-static-web-apps-token",
      title: "Azure Static Web Apps deployment token",
      severity: 8.5,
      format: [run("0123456789abcdef-", 60, 140)],
      near: ["azure_static_web_apps_api_token", "azure_static_web_apps", "swa_cli_deployment_token"],
      grants: "deploy to the static web app",
      docs: "https://learn.microsoft.com/en-us/azure/static-web-apps/deployment-token-management",
      revoke: "Reset the deployment token on the app's Overview page (https://portal.azure.com/)."
    }
  ]
});

// patterns/secrets/backblaze.ts
var backblaze_default = defineProvider("Backblaze", {
  docs: "https://www.backblaze.com/docs/cloud-storage-application-keys",
  revoke: "Delete it under Application keys (https://secure.backblaze.com/app_keys.htm).",
  tokens: [
    {
      id: "backblaze-b2-application-key",
      title: "Backblaze B2 application key",
      severity: 8.8,
      format: ["K00", digits(1), base64(27)],
      grants: "read and write the buckets that the key is for"
    },
    {
      id: "backblaze-b2-master-key",
      title: "Backblaze B2 master application key",
      severity: 9.2,
      format: [hex(40, 42)],
      near: [
        "backblaze_application_key",
        "b2_application_key",
        "b2_account_key",
        "b2_master",
        "backblaze_key",
        "b2_key"
      ],
      grants: "read and write every bucket of the account"
    }
  ]
});

// patterns/secrets/baidu-cloud.ts
var baidu_cloud_default = defineProvider("Baidu AI Cloud", {
  docs: "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb",
  revoke: "Disable the key, then delete it, under Security authentication (https://console.bce.baidu.com/iam/#/iam/accesslist).",
  tokens: [
    {
      id: "baidu-cloud-bce-api-key",
      title: "Baidu AI Cloud API key",
      severity: 8.5,
      format: ["bce-v3/ALTAK-", base62(21), "/", hex(40)],
      grants: "use the services that the key is meant for, at the account's cost"
    },
    {
      id: "baidu-cloud-secret-access-key",
      title: "Baidu AI Cloud secret access key",
      severity: 9,
      format: [hex(32)],
      near: ["baidu", "bce_secret", "bos_secret", "baiducloud"],
      grants: "act as the account at Baidu AI Cloud"
    }
  ]
});

// patterns/secrets/bamboohr.ts
var bamboohr_default = defineProvider("BambooHR", {
  docs: "https://documentation.bamboohr.com/docs/getting-started",
  revoke: "Delete it under API keys of the user menu.",
  tokens: [
    {
      id: "bamboohr-api-key",
      title: "BambooHR API key",
      severity: 8.5,
      format: [base36(40)],
      near: ["bamboo_hr", "bamboo_api"],
      proof: hasDigit,
      grants: "read the employees that its owner can"
    }
  ]
});

// patterns/secrets/bandwidth.ts
var bandwidth_default = defineProvider("Bandwidth", {
  docs: "https://dev.bandwidth.com/docs/credentials/",
  revoke: "Delete it under Account, API credentials (https://app.bandwidth.com/).",
  tokens: [
    {
      id: "bandwidth-api-secret",
      title: "Bandwidth API token or secret",
      severity: 8.5,
      formats: [[hex(48)], [base36(31, 40)]],
      near: ["bandwidth_api", "bandwidth_secret", "bandwidth_token", "bw_api", "bw_secret"],
      grants: "send messages and call at the cost of the account"
    }
  ]
});

// patterns/secrets/baseten.ts
var baseten_default = defineProvider("Baseten", {
  docs: "https://docs.baseten.co/observability/api-keys",
  revoke: "Delete it under Settings, API keys (https://app.baseten.co/settings/api_keys).",
  tokens: [
    {
      id: "baseten-api-key",
      title: "Baseten API key",
      severity: 8.5,
      format: [base62(8), ".", base62(32)],
      near: ["baseten", "truss"],
      proof: hasDigit,
      grants: "deploy and call models at the cost of the workspace"
    }
  ]
});

// patterns/secrets/beamer.ts
var beamer_default = defineProvider("Beamer", {
  docs: "https://www.getbeamer.com/api",
  revoke: "Delete it under Settings, API (https://app.getbeamer.com/settings).",
  tokens: [
    {
      id: "beamer-api-key",
      title: "Beamer API key",
      severity: 6.5,
      format: ["b_", run(base64url(1).alphabet + "+/=", 44)],
      near: ["beamer"],
      grants: "publish posts to the users of the product"
    }
  ]
});

// patterns/secrets/better-stack.ts
var better_stack_default = defineProvider("Better Stack", {
  docs: "https://betterstack.com/docs/logs/logging-start/",
  revoke: "Rotate it under Sources, or API tokens (https://betterstack.com/settings/api-tokens).",
  tokens: [
    {
      id: "better-stack-token",
      title: "Better Stack (Logtail) token",
      severity: 6.8,
      format: [base62(24)],
      near: ["logtail", "better_stack", "better_uptime"],
      proof: hasDigit,
      grants: "write logs, or with an API token change the monitors"
    }
  ]
});

// patterns/secrets/bigcommerce.ts
var bigcommerce_default = defineProvider("BigCommerce", {
  docs: "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
  revoke: "Delete it under Settings, API accounts of the store.",
  tokens: [
    {
      id: "bigcommerce-access-token",
      title: "BigCommerce access token or client secret",
      severity: 8.5,
      formats: [[base36(31)], [hex(64)]],
      near: ["big_commerce", "bc_access_token", "bc_client_secret"],
      grants: "read and change orders, customers and products"
    }
  ]
});

// patterns/secrets/binance.ts
var binance_default = defineProvider("Binance", {
  docs: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security",
  revoke: "Delete it under API management (https://www.binance.com/en/my/settings/api-management).",
  tokens: [
    {
      id: "binance-api-key",
      title: "Binance API key or secret",
      severity: 9.3,
      format: [base62(64)],
      near: ["binance", "bnb_api", "bnb_secret", "x_mbx_apikey"],
      proof: notHex,
      grants: "trade and, where allowed, withdraw, together with the other of the two"
    }
  ]
});

// patterns/secrets/bitbucket.ts
var bitbucket_default = defineProvider("Bitbucket", {
  docs: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
  revoke: "Revoke it under Personal settings, App passwords (https://bitbucket.org/account/settings/app-passwords/).",
  tokens: [
    {
      id: "bitbucket-app-password",
      title: "Bitbucket app password",
      severity: 9,
      format: ["ATBB", base62(24), upperHex(8)],
      grants: "read and write the repositories of its owner"
    },
    {
      id: "bitbucket-oauth-consumer-secret",
      title: "Bitbucket OAuth consumer secret",
      severity: 8,
      formats: [[base62(32)], [base64url(64)]],
      near: [
        "bitbucket_secret",
        "bitbucket_client_secret",
        "bitbucket_oauth",
        "bitbucket_consumer_secret",
        "bitbucket_key",
        "bitbucket_token"
      ],
      proof: notHex,
      grants: "act as the consumer towards Bitbucket",
      docs: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
      revoke: "Delete the consumer under Workspace settings, OAuth consumers (https://bitbucket.org/)."
    }
  ]
});

// patterns/secrets/bitcoin.ts
var bitcoin_default = defineProvider("Bitcoin", {
  docs: "https://en.bitcoin.it/wiki/Wallet_import_format",
  revoke: "Move the coins to a new wallet at once; a key cannot be revoked.",
  tokens: [
    {
      id: "bitcoin-private-key",
      title: "Bitcoin private key (wallet import format, uncompressed)",
      severity: 9.5,
      format: ["5", run("HJK", 1), base58(49)],
      near: [
        "bitcoin",
        "btc_priv",
        "btc_key",
        "btc_wif",
        "wif_key",
        "wif_private",
        "private_key",
        "priv_key",
        "wallet"
      ],
      proof: base58Check((seed) => Buffer.concat([Buffer.from([128]), seed.subarray(0, 32)])),
      grants: "spend the coins of the address"
    },
    {
      id: "bitcoin-compressed-private-key",
      title: "Bitcoin private key (wallet import format, compressed)",
      severity: 9.5,
      format: [run("KL", 1), base58(51)],
      near: [
        "bitcoin",
        "btc_priv",
        "btc_key",
        "btc_wif",
        "wif_key",
        "wif_private",
        "private_key",
        "priv_key",
        "wallet"
      ],
      proof: base58Check(
        (seed) => Buffer.concat([Buffer.from([128]), seed.subarray(0, 32), Buffer.from([1])])
      ),
      grants: "spend the coins of the address"
    },
    {
      id: "bitcoin-extended-private-key",
      title: "Bitcoin extended private key",
      severity: 9.8,
      format: ["xprv", base58(107)],
      proof: base58Check(
        (seed) => Buffer.concat([
          Buffer.from("0488ade400000000000000", "hex"),
          Buffer.alloc(2),
          seed.subarray(0, 32),
          Buffer.alloc(1),
          seed.subarray(32, 64)
        ])
      ),
      grants: "spend the coins of every address of the wallet",
      docs: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki"
    }
  ]
});

// patterns/secrets/bitfinex.ts
var bitfinex_default = defineProvider("Bitfinex", {
  docs: "https://docs.bitfinex.com/docs/api-access",
  revoke: "Revoke it under API keys (https://setting.bitfinex.com/api).",
  tokens: [
    {
      id: "bitfinex-api-key",
      title: "Bitfinex API key or secret",
      severity: 9.2,
      formats: [[base62(43)], [hex(43)]],
      near: ["bitfinex", "bfx_api", "bfx_secret"],
      grants: "trade and, where allowed, withdraw, together with the other of the two"
    }
  ]
});

// patterns/secrets/bitly.ts
var bitly_default = defineProvider("Bitly", {
  docs: "https://dev.bitly.com/docs/getting-started/authentication/",
  revoke: "Delete it under Settings, API (https://app.bitly.com/settings/api/).",
  tokens: [
    {
      id: "bitly-access-token",
      title: "Bitly access token",
      severity: 7,
      format: [base36(40)],
      near: ["bit_ly"],
      proof: hasDigit,
      grants: "make and change the links of its owner"
    }
  ]
});

// patterns/secrets/bitmex.ts
var bitmex_default = defineProvider("BitMEX", {
  docs: "https://www.bitmex.com/app/apiKeysUsage",
  revoke: "Delete it under API keys (https://www.bitmex.com/app/apiKeys).",
  tokens: [
    {
      id: "bitmex-api-secret",
      title: "BitMEX API secret",
      severity: 9,
      format: [base64url(48)],
      near: ["bitmex"],
      proof: hasDigit,
      grants: "trade, with the key id"
    },
    {
      id: "bitmex-api-key",
      title: "BitMEX API key id",
      severity: 6,
      format: [base64url(24)],
      near: ["bitmex"],
      proof: hasDigit,
      grants: "trade, with the secret"
    }
  ]
});

// patterns/secrets/bitrise.ts
var bitrise_default = defineProvider("Bitrise", {
  docs: "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html",
  revoke: "Revoke it under Account settings, Security (https://app.bitrise.io/me/account/security).",
  tokens: [
    {
      id: "bitrise-access-token",
      title: "Bitrise access token",
      severity: 8.5,
      format: [base64url(80, 90)],
      near: ["bitrise"],
      proof: hasDigit,
      grants: "run builds and read the apps of its owner"
    },
    {
      id: "bitrise-workspace-token",
      title: "Bitrise workspace API token",
      severity: 8.8,
      format: ["bitwat_", base64url(40, 100)],
      grants: "run builds and read the apps of the workspace"
    },
    {
      id: "bitrise-personal-token",
      title: "Bitrise personal access token",
      severity: 8.8,
      format: ["bitpat_", base64url(40, 100)],
      grants: "run builds and read the apps of its owner"
    }
  ]
});

// patterns/secrets/bittrex.ts
var bittrex_default = defineProvider("Bittrex", {
  docs: "https://bittrex.github.io/api/v3",
  revoke: "The exchange closed in 2023; make sure that the key is used nowhere else.",
  tokens: [
    {
      id: "bittrex-api-key",
      title: "Bittrex API key or secret",
      severity: 6,
      format: [base36(32)],
      near: ["bittrex"],
      proof: hasDigit,
      grants: "trade, together with the other of the two"
    }
  ]
});

// patterns/secrets/bitwarden.ts
var bitwarden_default = defineProvider("Bitwarden", {
  docs: "https://bitwarden.com/help/access-tokens/",
  revoke: "Revoke it under Secrets Manager, Machine accounts, Access tokens (https://vault.bitwarden.com/#/sm).",
  tokens: [
    {
      id: "bitwarden-access-token",
      title: "Bitwarden Secrets Manager access token",
      severity: 9.5,
      // The key after the colon is 16 bytes.
      format: ["0.", ...uuid, ".", base62(30), ":", base64(22), "=="],
      near: ["bws", "bitwarden", "bws_access_token", "access_token", "bw_access_token"],
      grants: "read the secrets of the machine account",
      confidence: "high"
    },
    {
      id: "bitwarden-client-secret",
      title: "Bitwarden API client secret",
      severity: 8.5,
      format: [base62(30)],
      near: ["bw_clientsecret", "bitwarden", "bw_client_secret"],
      grants: "sign in as its owner; the vault stays locked",
      docs: "https://bitwarden.com/help/personal-api-key/",
      revoke: "Rotate it under Settings, Security, Keys (https://vault.bitwarden.com/#/settings/security/security-keys)."
    }
  ]
});

// patterns/secrets/blockfrost.ts
var blockfrost_default = defineProvider("Blockfrost", {
  docs: "https://docs.blockfrost.io/#section/Authentication",
  revoke: "Rotate it on the dashboard (https://blockfrost.io/dashboard).",
  tokens: [
    {
      id: "blockfrost-project-id",
      title: "Blockfrost project id",
      severity: 5.5,
      format: [oneOf("mainnet", "preprod", "preview", "testnet", "ipfs"), base62(32)],
      grants: "call the API at the cost of the project"
    }
  ]
});

// patterns/secrets/box.ts
var box_default = defineProvider("Box", {
  docs: "https://developer.box.com/guides/authentication/",
  revoke: "Reset it under Configuration of the app (https://app.box.com/developers/console).",
  tokens: [
    {
      id: "box-client-secret",
      title: "Box client secret or developer token",
      severity: 8.5,
      format: [base62(32)],
      near: [
        "box_client",
        "box_secret",
        "box_developer",
        "box_token",
        "box_api",
        "box_access",
        "boxsdk",
        "boxappsettings"
      ],
      proof: notHex,
      grants: "act as the app, or for an hour as the user"
    }
  ]
});

// patterns/secrets/braintree.ts
var braintree_default = defineProvider("Braintree", {
  docs: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
  revoke: "Delete it under Settings, API keys (https://www.braintreegateway.com/).",
  tokens: [
    {
      id: "braintree-access-token",
      title: "Braintree access token",
      severity: 9.3,
      format: ["access_token$production$", base36(16), "$", hex(32)],
      grants: "charge and refund as the merchant"
    },
    {
      id: "braintree-sandbox-token",
      title: "Braintree sandbox access token",
      severity: 4.5,
      format: ["access_token$sandbox$", base36(16), "$", hex(32)],
      grants: "use the sandbox of the merchant"
    },
    {
      id: "braintree-private-key",
      title: "Braintree private key",
      severity: 9.3,
      format: [base36(32)],
      near: ["braintree", "bt_private_key"],
      proof: hasDigit,
      grants: "charge and refund as the merchant"
    }
  ]
});

// patterns/secrets/braintrust.ts
var braintrust_default = defineProvider("Braintrust", {
  docs: "https://www.braintrust.dev/docs/reference/api",
  revoke: "Delete it under Settings, API keys (https://www.braintrust.dev/app/settings?subroute=api-keys).",
  tokens: [
    {
      id: "braintrust-api-key",
      title: "Braintrust API key",
      severity: 8,
      format: ["sk-", base62(48)],
      near: ["braintrust"],
      grants: "read the logs and use the connected models"
    }
  ]
});

// patterns/secrets/branch.ts
var branch_default = defineProvider("Branch", {
  docs: "https://help.branch.io/developers-hub/docs/branch-key-and-secret",
  revoke: "Make a new secret under Account settings (https://dashboard.branch.io/account-settings/app).",
  tokens: [
    {
      id: "branch-secret",
      title: "Branch live secret",
      severity: 7.5,
      format: ["secret_live_", base62(32)],
      grants: "read and change the links of the app"
    },
    {
      id: "branch-test-secret",
      title: "Branch test secret",
      severity: 4,
      format: ["secret_test_", base62(32)],
      grants: "use the test environment"
    }
  ]
});

// patterns/secrets/brave-search.ts
var brave_search_default = defineProvider("Brave Search", {
  docs: "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started",
  revoke: "Delete it under API keys (https://api-dashboard.search.brave.com/app/keys).",
  tokens: [
    {
      id: "brave-search-api-key",
      title: "Brave Search API key",
      severity: 6.5,
      format: ["BSA", base64url(27, 29)],
      near: ["brave", "x_subscription_token", "subscription_token"],
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/braze.ts
var braze_default = defineProvider("Braze", {
  docs: "https://www.braze.com/docs/api/basics/#rest-api-key",
  revoke: "Delete it under Settings, API keys of the dashboard.",
  tokens: [
    {
      id: "braze-api-key",
      title: "Braze REST API key",
      severity: 8.5,
      format: uuid,
      near: ["braze", "appboy"],
      grants: "send messages and read users within its permissions"
    }
  ]
});

// patterns/secrets/brevo.ts
var brevo_default = defineProvider("Brevo", {
  docs: "https://developers.brevo.com/docs/getting-started",
  revoke: "Delete it under SMTP and API (https://app.brevo.com/settings/keys/api).",
  tokens: [
    {
      id: "brevo-api-key",
      title: "Brevo (Sendinblue) API key",
      severity: 8.8,
      format: ["xkeysib-", hex(64), "-", base62(16)],
      grants: "send mail and read the contacts"
    },
    {
      id: "brevo-smtp-key",
      title: "Brevo (Sendinblue) SMTP key",
      severity: 8.5,
      format: ["xsmtpsib-", hex(64), "-", base62(16)],
      grants: "send mail in the name of the domain"
    }
  ]
});

// patterns/secrets/brex.ts
var brex_default = defineProvider("Brex", {
  docs: "https://developer.brex.com/docs/authentication/",
  revoke: "Revoke it under Settings, Developer (https://dashboard.brex.com/settings/developer).",
  tokens: [
    {
      id: "brex-user-token",
      title: "Brex user token",
      severity: 9.3,
      format: ["bxt_", base62(32, 60)],
      grants: "read accounts and, within its scopes, send money"
    }
  ]
});

// patterns/secrets/bright-data.ts
var bright_data_default = defineProvider("Bright Data", {
  docs: "https://docs.brightdata.com/api-reference/authentication",
  revoke: "Remove it under Account settings, API keys (https://brightdata.com/cp/setting/users).",
  tokens: [
    {
      id: "bright-data-api-key",
      title: "Bright Data API key",
      severity: 7,
      formats: [uuid, [hex(64)]],
      near: ["bright_data", "luminati"],
      grants: "use the proxies at the cost of its owner"
    }
  ]
});

// patterns/secrets/browserbase.ts
var browserbase_default = defineProvider("Browserbase", {
  docs: "https://docs.browserbase.com/introduction/getting-started",
  revoke: "Delete it under Settings, API keys (https://www.browserbase.com/settings).",
  tokens: [
    {
      id: "browserbase-api-key",
      title: "Browserbase API key",
      severity: 7.8,
      format: ["bb_live_", base64url(24, 44)],
      grants: "run browsers at the cost of its owner and read their sessions"
    }
  ]
});

// patterns/secrets/browserstack.ts
var browserstack_default = defineProvider("BrowserStack", {
  docs: "https://www.browserstack.com/docs/automate/api-reference/selenium/introduction#authentication",
  revoke: "Reset the access key under Account, My profile (https://www.browserstack.com/accounts/profile).",
  tokens: [
    {
      id: "browserstack-access-key",
      title: "BrowserStack access key",
      severity: 7,
      format: [base62(20)],
      near: ["browserstack", "browser_stack", "bs_access_key", "bstack"],
      proof: hasDigit,
      grants: "run and read test sessions at the account's cost"
    },
    {
      id: "browserstack-percy-token",
      title: "Percy project token",
      severity: 5.5,
      formats: [[oneOf("web_", "auto_", "app_", "ss_"), hex(64)], [hex(64)]],
      near: ["percy"],
      grants: "upload snapshots to the project",
      docs: "https://www.browserstack.com/docs/percy/get-started/percy-in-ci"
    }
  ]
});

// patterns/secrets/bugsnag.ts
var bugsnag_default = defineProvider("Bugsnag", {
  docs: "https://docs.bugsnag.com/product/personal-authentication-tokens/",
  revoke: "Delete it under My account, Personal auth tokens (https://app.bugsnag.com/settings/my-account).",
  tokens: [
    {
      id: "bugsnag-auth-token",
      title: "Bugsnag personal auth token",
      severity: 7.5,
      format: uuid,
      near: ["bugsnag"],
      grants: "read the errors of the organization"
    },
    {
      id: "bugsnag-notifier-key",
      title: "Bugsnag notifier API key",
      severity: 3,
      format: [hex(32)],
      near: ["bugsnag"],
      confidence: "low",
      grants: "write errors of the project",
      docs: "https://docs.bugsnag.com/api/error-reporting/"
    }
  ]
});

// patterns/secrets/buildkite.ts
var buildkite_default = defineProvider("Buildkite", {
  docs: "https://buildkite.com/docs/platform/security/tokens",
  revoke: "Revoke it under Personal settings, API access tokens (https://buildkite.com/user/api-access-tokens).",
  tokens: [
    {
      id: "buildkite-api-access-token",
      title: "Buildkite API access token",
      severity: 9,
      format: ["bkua_", base62(40, 64)],
      grants: "read and run the pipelines that its scopes reach"
    },
    {
      id: "buildkite-agent-token",
      title: "Buildkite agent or cluster token",
      severity: 8.8,
      format: [oneOf("bkct_", "bkaa_", "bkrt_", "bkpt_"), base64url(40, 160)],
      grants: "register agents that receive the jobs and their secrets",
      revoke: "Revoke it under Agents, the cluster's Agent tokens (https://buildkite.com/organizations/~/clusters)."
    },
    {
      id: "buildkite-job-token",
      title: "Buildkite agent job token",
      severity: 5.5,
      format: ["bkaj_", base64url(20, 400), ".", base64url(20, 1e3), ".", base64url(20, 400)],
      grants: "act as the job while it runs"
    },
    {
      id: "buildkite-token-old",
      title: "Buildkite token (without prefix)",
      severity: 8.5,
      formats: [[hex(40)], [hex(50)]],
      near: [
        "buildkite_agent_token",
        "buildkite_api",
        "buildkite_token",
        "buildkite_access",
        "buildkite_analytics"
      ],
      grants: "read and run pipelines, or register agents"
    }
  ]
});

// patterns/secrets/bunny.ts
var bunny_default = defineProvider("bunny.net", {
  docs: "https://docs.bunny.net/docs/where-to-find-your-api-key",
  revoke: "Regenerate it under Account settings, API key (https://dash.bunny.net/account/api-key).",
  tokens: [
    {
      id: "bunny-api-key",
      title: "bunny.net API key",
      severity: 8.8,
      format: [...uuid, ...uuid],
      near: ["bunny", "accesskey", "bunnycdn"],
      grants: "change the zones and storage of the account"
    },
    {
      id: "bunny-storage-password",
      title: "bunny.net storage zone password",
      severity: 8.5,
      format: [hex(8), "-", hex(4), "-", hex(4), "-", hex(12), "-", hex(4), "-", hex(4)],
      near: ["bunny", "accesskey", "bunnycdn", "storage_password", "storage_zone"],
      grants: "read and write the files of the storage zone"
    }
  ]
});

// patterns/secrets/bybit.ts
var bybit_default = defineProvider("Bybit", {
  docs: "https://bybit-exchange.github.io/docs/v5/guide",
  revoke: "Delete it under API (https://www.bybit.com/app/user/api-management).",
  tokens: [
    {
      id: "bybit-api-secret",
      title: "Bybit API secret",
      severity: 9.2,
      format: [base62(36)],
      near: ["bybit"],
      proof: hasDigit,
      grants: "trade and, where allowed, withdraw, with the key"
    },
    {
      id: "bybit-api-key",
      title: "Bybit API key",
      severity: 6,
      format: [base62(18)],
      near: ["bybit"],
      proof: hasDigit,
      grants: "trade, with the secret"
    }
  ]
});

// patterns/secrets/cachix.ts
var cachix_default = defineProvider("Cachix", {
  docs: "https://docs.cachix.org/getting-started#authenticating",
  revoke: "Delete it under Personal auth tokens (https://app.cachix.org/personal-auth-tokens).",
  tokens: [
    {
      id: "cachix-signing-key",
      title: "Cachix signing key",
      severity: 8.5,
      format: [base64(86), "=="],
      near: ["cachix_signing_key", "cachix_sign"],
      grants: "sign store paths that the cache's users trust"
    },
    {
      id: "cachix-auth-token",
      title: "Cachix auth token",
      severity: 8,
      format: ["eyJ", base64url(10, 100), ".", base64url(40, 400), ".", base64url(43)],
      near: ["cachix"],
      grants: "push to the caches of its owner"
    }
  ]
});

// patterns/secrets/calendly.ts
var calendly_default = defineProvider("Calendly", {
  docs: "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",
  revoke: "Revoke it under Integrations, API and webhooks (https://calendly.com/integrations/api_webhooks).",
  tokens: [
    {
      id: "calendly-personal-token",
      title: "Calendly personal access token",
      severity: 8,
      format: jwt,
      near: ["calendly"],
      proof: jwtStructure,
      grants: "read and cancel the events of its owner"
    }
  ]
});

// patterns/secrets/canva.ts
var canva_default = defineProvider("Canva", {
  docs: "https://www.canva.dev/docs/connect/authentication/",
  revoke: "Generate a new secret under Configuration of the integration (https://www.canva.com/developers/).",
  tokens: [
    {
      id: "canva-client-secret",
      title: "Canva client secret",
      severity: 8,
      format: ["cnvca", base64url(51)],
      grants: "obtain tokens as the integration"
    }
  ]
});

// patterns/secrets/cartesia.ts
var cartesia_default = defineProvider("Cartesia", {
  docs: "https://docs.cartesia.ai/get-started/authenticate-your-client-applications",
  revoke: "Delete it under API keys (https://play.cartesia.ai/keys).",
  tokens: [
    {
      id: "cartesia-api-key",
      title: "Cartesia API key",
      severity: 7.8,
      format: ["sk_car_", base64url(20, 44)],
      grants: "make speech at the cost of its owner"
    }
  ]
});

// patterns/secrets/cashfree.ts
var cashfree_default = defineProvider("Cashfree", {
  docs: "https://www.cashfree.com/docs/api-reference/authentication",
  revoke: "Revoke it under Developers, API keys (https://merchant.cashfree.com/).",
  tokens: [
    {
      id: "cashfree-secret-key",
      title: "Cashfree production secret key",
      severity: 9.2,
      format: ["cfsk_ma_prod_", hex(32), "_", hex(8)],
      grants: "charge, refund and pay out as the merchant"
    },
    {
      id: "cashfree-test-key",
      title: "Cashfree test secret key",
      severity: 4.5,
      format: ["cfsk_ma_test_", hex(32), "_", hex(8)],
      grants: "use the test mode"
    }
  ]
});

// patterns/secrets/censys.ts
var censys_default = defineProvider("Censys", {
  docs: "https://docs.censys.com/docs/ls-introduction-api-access",
  revoke: "Reset it under Account, API (https://search.censys.io/account/api).",
  tokens: [
    {
      id: "censys-api-secret",
      title: "Censys API secret",
      severity: 6.5,
      formats: [[base62(32)], ["censys_", base62(8), "_", base62(24)]],
      near: ["censys"],
      proof: notHex,
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/cerebras.ts
var cerebras_default = defineProvider("Cerebras", {
  docs: "https://inference-docs.cerebras.ai/quickstart",
  revoke: "Delete it under API keys (https://cloud.cerebras.ai/platform).",
  tokens: [
    {
      id: "cerebras-api-key",
      title: "Cerebras API key",
      severity: 8.5,
      format: ["csk-", base36(48)],
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/chargebee.ts
var chargebee_default = defineProvider("Chargebee", {
  docs: "https://www.chargebee.com/docs/2.0/api_keys.html",
  revoke: "Remove it under Settings, Configure Chargebee, API keys.",
  tokens: [
    {
      id: "chargebee-live-key",
      title: "Chargebee live API key",
      severity: 9,
      format: ["live_", base62(30, 60)],
      near: ["chargebee"],
      grants: "manage subscriptions and invoices"
    },
    {
      id: "chargebee-test-key",
      title: "Chargebee test API key",
      severity: 4.5,
      format: ["test_", base62(30, 60)],
      near: ["chargebee"],
      grants: "use the test site"
    }
  ]
});

// patterns/secrets/checkly.ts
var checkly_default = defineProvider("Checkly", {
  docs: "https://www.checklyhq.com/docs/cli/authentication/",
  revoke: "Delete it under User settings, API keys (https://app.checklyhq.com/settings/user/api-keys).",
  tokens: [
    {
      id: "checkly-api-key",
      title: "Checkly API key",
      severity: 8,
      formats: [
        ["cu_", hex(32)],
        ["sv_", hex(32)]
      ],
      grants: "change the checks, which run code and hold secrets"
    }
  ]
});

// patterns/secrets/checkout-com.ts
var checkout_com_default = defineProvider("Checkout.com", {
  docs: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
  revoke: "Deactivate it under Developers, Keys (https://dashboard.checkout.com/developers/keys).",
  tokens: [
    {
      id: "checkout-com-secret-key",
      title: "Checkout.com secret key",
      severity: 9.3,
      format: [
        "sk_",
        run("abcdefghijklmnopqrstuvwxyz234567", 26),
        run("abcdefghijklmnopqrstuvwxyz234567*#$=", 1)
      ],
      grants: "charge and refund as the merchant"
    },
    {
      id: "checkout-com-sandbox-key",
      title: "Checkout.com sandbox secret key",
      severity: 4.5,
      format: [
        "sk_sbox_",
        run("abcdefghijklmnopqrstuvwxyz234567", 26),
        run("abcdefghijklmnopqrstuvwxyz234567*#$=", 1)
      ],
      grants: "use the sandbox of the merchant"
    },
    {
      id: "checkout-com-legacy-key",
      title: "Checkout.com secret key (previous platform)",
      severity: 9.3,
      format: ["sk_", ...uuid],
      grants: "charge and refund as the merchant"
    },
    {
      id: "checkout-com-legacy-test-key",
      title: "Checkout.com test secret key (previous platform)",
      severity: 4.5,
      format: ["sk_test_", ...uuid],
      grants: "use the sandbox of the merchant"
    }
  ]
});

// patterns/secrets/chromatic.ts
var chromatic_default = defineProvider("Chromatic", {
  docs: "https://www.chromatic.com/docs/setup/",
  revoke: "Reset the project token under Manage, Configure (https://www.chromatic.com/).",
  tokens: [
    {
      id: "chromatic-project-token",
      title: "Chromatic project token",
      severity: 5,
      format: ["chpt_", base36(10, 24)],
      grants: "publish builds to the project"
    }
  ]
});

// patterns/secrets/circleci.ts
var circleci_default = defineProvider("CircleCI", {
  docs: "https://circleci.com/docs/managing-api-tokens/",
  revoke: "Delete it under User settings, Personal API tokens (https://app.circleci.com/settings/user/tokens).",
  tokens: [
    {
      id: "circleci-personal-api-token",
      title: "CircleCI personal API token",
      severity: 9,
      format: ["CCIPAT_", base62(18, 26), "_", hex(40)],
      grants: "read and run the pipelines of its owner"
    },
    {
      id: "circleci-project-api-token",
      title: "CircleCI project API token",
      severity: 8,
      format: ["CCIPRJ_", base62(18, 26), "_", hex(40)],
      grants: "read or run the pipelines of the project",
      revoke: "Delete it under the project's Settings, API permissions (https://app.circleci.com/)."
    },
    {
      id: "circleci-api-token-old",
      title: "CircleCI API token (without prefix)",
      severity: 8.8,
      format: [hex(40)],
      near: ["circle_token", "circleci", "circle_api", "circle-token", "circle_ci"],
      grants: "read and run the pipelines of its owner"
    }
  ]
});

// patterns/secrets/civo.ts
var civo_default = defineProvider("Civo", {
  docs: "https://www.civo.com/docs/account/api-keys",
  revoke: "Regenerate it under Settings, Profile, Security (https://dashboard.civo.com/security).",
  tokens: [
    {
      id: "civo-api-key",
      title: "Civo API key",
      severity: 9,
      format: [base62(50)],
      near: ["civo"],
      proof: hasDigit,
      grants: "create, change and destroy the resources of the account"
    }
  ]
});

// patterns/secrets/clarifai.ts
var clarifai_default = defineProvider("Clarifai", {
  docs: "https://docs.clarifai.com/control/authentication/pat",
  revoke: "Delete it under Settings, Secrets (https://clarifai.com/settings/secrets).",
  tokens: [
    {
      id: "clarifai-access-token",
      title: "Clarifai personal access token",
      severity: 8,
      format: [base36(32)],
      near: ["clarifai"],
      proof: hasDigit,
      grants: "call models and read and write the data of its owner"
    }
  ]
});

// patterns/secrets/clearbit.ts
var clearbit_default = defineProvider("Clearbit", {
  docs: "https://dashboard.clearbit.com/docs#authentication",
  revoke: "Roll it under API (https://dashboard.clearbit.com/api).",
  tokens: [
    {
      id: "clearbit-api-key",
      title: "Clearbit secret API key",
      severity: 7,
      format: ["sk_", hex(32)],
      near: ["clearbit"],
      grants: "enrich records at the cost of its owner"
    }
  ]
});

// patterns/secrets/clearml.ts
var clearml_default = defineProvider("ClearML", {
  docs: "https://clear.ml/docs/latest/docs/webapp/settings/webapp_settings_profile",
  revoke: "Revoke it under Settings, Workspace, App credentials (https://app.clear.ml/settings/workspace-configuration).",
  tokens: [
    {
      id: "clearml-secret-key",
      title: "ClearML secret key",
      severity: 8,
      format: [base62(48, 60)],
      near: ["clearml", "trains_api_secret"],
      proof: notHex,
      grants: "read and write the experiments of the workspace and queue tasks on its workers"
    }
  ]
});

// patterns/secrets/clerk.ts
var clerk_default = defineProvider("Clerk", {
  docs: "https://clerk.com/docs/deployments/clerk-environment-variables",
  revoke: "Roll it under Configure, API keys (https://dashboard.clerk.com/last-active?path=api-keys).",
  tokens: [
    {
      id: "clerk-secret-key",
      title: "Clerk secret key",
      severity: 9.2,
      format: ["sk_live_", base62(40, 50)],
      near: ["clerk"],
      confidence: "high",
      grants: "read and change the accounts of the application"
    },
    {
      id: "clerk-test-secret-key",
      title: "Clerk secret key (development)",
      severity: 6,
      format: ["sk_test_", base62(40, 50)],
      near: ["clerk"],
      confidence: "high",
      grants: "read and change the accounts of the development instance"
    },
    {
      id: "clerk-machine-key",
      title: "Clerk API or machine key",
      severity: 8,
      format: ["ak_", base62(40, 50)],
      near: ["clerk"],
      grants: "act as the machine or user towards the application",
      docs: "https://clerk.com/docs/machine-auth/api-keys"
    }
  ]
});

// patterns/secrets/clickhouse.ts
var clickhouse_default = defineProvider("ClickHouse Cloud", {
  docs: "https://clickhouse.com/docs/cloud/manage/openapi",
  revoke: "Delete it under API keys (https://clickhouse.cloud/).",
  tokens: [
    {
      id: "clickhouse-cloud-api-secret",
      title: "ClickHouse Cloud API key secret",
      severity: 9,
      format: ["4b1d", base62(38)],
      grants: "manage the services of the organization"
    }
  ]
});

// patterns/secrets/clicksend.ts
var clicksend_default = defineProvider("ClickSend", {
  docs: "https://developers.clicksend.com/docs/#authentication",
  revoke: "Renew it under API credentials (https://dashboard.clicksend.com/account/subaccounts).",
  tokens: [
    {
      id: "clicksend-api-key",
      title: "ClickSend API key",
      severity: 8,
      format: [upperHex(8), "-", upperHex(4), "-", upperHex(4), "-", upperHex(4), "-", upperHex(12)],
      near: ["click_send"],
      grants: "send messages at the cost of the account"
    }
  ]
});

// patterns/secrets/clickup.ts
var clickup_default = defineProvider("ClickUp", {
  docs: "https://developer.clickup.com/docs/authentication",
  revoke: "Regenerate it under Settings, Apps (https://app.clickup.com/settings/apps).",
  tokens: [
    {
      id: "clickup-api-token",
      title: "ClickUp personal API token",
      severity: 8.5,
      format: ["pk_", digits(5, 12), "_", upperBase36(32)],
      grants: "act as its owner"
    }
  ]
});

// patterns/secrets/clockify.ts
var clockify_default = defineProvider("Clockify", {
  docs: "https://docs.clockify.me/#section/Authentication",
  revoke: "Regenerate it under Preferences, Advanced (https://app.clockify.me/user/preferences#advanced).",
  tokens: [
    {
      id: "clockify-api-key",
      title: "Clockify API key",
      severity: 6.5,
      format: [base64(48)],
      near: ["clockify"],
      proof: hasDigit,
      grants: "read and write the time entries of its owner"
    }
  ]
});

// patterns/secrets/clojars.ts
var clojars_default = defineProvider("Clojars", {
  docs: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
  revoke: "Disable it under Deploy tokens (https://clojars.org/tokens).",
  tokens: [
    {
      id: "clojars-deploy-token",
      title: "Clojars deploy token",
      severity: 9.3,
      format: ["CLOJARS_", base36(60)],
      grants: "publish new versions of its owner's libraries"
    }
  ]
});

// patterns/secrets/close.ts
var close_default = defineProvider("Close", {
  docs: "https://developer.close.com/topics/authentication/",
  revoke: "Delete it under Settings, Developer, API keys (https://app.close.com/settings/developer/api-keys/).",
  tokens: [
    {
      id: "close-api-key",
      title: "Close API key",
      severity: 8.5,
      format: ["api_", base62(22), ".", base62(22)],
      grants: "read and write the leads of the organization"
    }
  ]
});

// patterns/secrets/cloudflare.ts
var cloudflare_default = defineProvider("Cloudflare", {
  docs: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
  revoke: "Roll or delete it under My Profile, API Tokens (https://dash.cloudflare.com/profile/api-tokens).",
  tokens: [
    {
      id: "cloudflare-user-api-token",
      title: "Cloudflare user API token",
      severity: 9,
      format: ["cfut_", base64url(42, 56)],
      grants: "use what the token's permissions allow: DNS, Workers, zones"
    },
    {
      id: "cloudflare-account-api-token",
      title: "Cloudflare account API token",
      severity: 9,
      format: ["cfat_", base64url(42, 56)],
      grants: "use what the token's permissions allow: DNS, Workers, zones"
    },
    {
      id: "cloudflare-global-api-key",
      title: "Cloudflare global API key",
      severity: 9.6,
      format: ["cfk_", base64url(42, 56)],
      grants: "do everything that its owner can at Cloudflare"
    },
    {
      id: "cloudflare-api-token-old",
      title: "Cloudflare API token (before 2026)",
      severity: 9,
      format: [base64url(40)],
      near: [
        "cloudflare",
        "cloudflare_api_token",
        "cloudflare_token",
        "cf_api_token",
        "cf_token",
        "cloudflareapitoken",
        "cloudflare_dns",
        "cf_dns"
      ],
      proof: notHex,
      grants: "use what the token's permissions allow: DNS, Workers, zones"
    },
    {
      id: "cloudflare-global-api-key-old",
      title: "Cloudflare global API key (before 2026)",
      severity: 9.6,
      format: [hex(37, 45)],
      near: ["cloudflare", "cf_api_key", "cf_key", "x-auth-key", "cf_global"],
      grants: "do everything that its owner can at Cloudflare"
    },
    {
      id: "cloudflare-origin-ca-key",
      title: "Cloudflare Origin CA key",
      severity: 8,
      format: ["v1.0-", hex(24), "-", hex(146)],
      grants: "issue and revoke origin certificates",
      docs: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/"
    },
    {
      id: "cloudflare-r2-secret-access-key",
      title: "Cloudflare R2 secret access key",
      severity: 8.5,
      format: [hex(64)],
      near: ["r2_secret", "cloudflare_r2", "r2_secret_access_key", "cf_r2"],
      grants: "read and write R2 buckets",
      docs: "https://developers.cloudflare.com/r2/api/tokens/",
      revoke: "Delete the token under R2, Manage API tokens (https://dash.cloudflare.com/?to=/:account/r2/api-tokens)."
    },
    {
      id: "cloudflare-tunnel-token",
      title: "Cloudflare Tunnel token",
      severity: 8.5,
      // base64 of a JSON object that begins with the account ("a") of 32 hex digits.
      format: ["eyJhIjoi", base64(120, 300), oneOf("==", "=", "")],
      grants: "run the tunnel and receive its traffic",
      docs: "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/configure-tunnels/remote-tunnel-permissions/",
      revoke: "Refresh the token on the tunnel's page in the Zero Trust dashboard (https://one.dash.cloudflare.com/)."
    },
    {
      id: "cloudflare-turnstile-secret",
      title: "Cloudflare Turnstile secret key",
      severity: 5,
      format: ["0x4AAAAAA", base64url(24, 28)],
      near: ["turnstile_secret", "turnstilesecret", "cf_turnstile_secret", "cloudflare_turnstile_secret"],
      grants: "pass the site's challenge checks off as its own",
      docs: "https://developers.cloudflare.com/turnstile/get-started/server-side-validation/"
    }
  ]
});

// patterns/secrets/cloudinary.ts
var cloudinary_default = defineProvider("Cloudinary", {
  docs: "https://cloudinary.com/documentation/product_environment_settings#api_keys",
  revoke: "Disable the key pair under Settings, API keys (https://console.cloudinary.com/app/settings/api-keys).",
  tokens: [
    {
      id: "cloudinary-url",
      title: "Cloudinary environment URL",
      severity: 8.8,
      format: ["cloudinary://", digits(15), ":", base64url(27), "@"],
      grants: "read, change and delete every asset of the environment"
    },
    {
      id: "cloudinary-api-secret",
      title: "Cloudinary API secret",
      severity: 8.8,
      format: [base64url(27)],
      near: ["cloudinary", "cloud_api_secret"],
      proof: hasDigit,
      grants: "read, change and delete every asset of the environment"
    }
  ]
});

// patterns/secrets/cloudsmith.ts
var cloudsmith_default = defineProvider("Cloudsmith", {
  docs: "https://docs.cloudsmith.com/accounts-and-teams/api-key",
  revoke: "Rotate it under Settings, API key (https://cloudsmith.io/user/settings/api/).",
  tokens: [
    {
      id: "cloudsmith-service-account-key",
      title: "Cloudsmith service account key",
      severity: 9,
      format: ["csa_", base62(36)],
      grants: "publish and download as the service account"
    },
    {
      id: "cloudsmith-api-key",
      title: "Cloudsmith API key",
      severity: 9,
      formats: [["ck_", base62(32, 48)], [hex(40)]],
      near: ["cloudsmith"],
      grants: "publish and download the packages of the account"
    }
  ]
});

// patterns/secrets/cockroachdb.ts
var cockroachdb_default = defineProvider("CockroachDB Cloud", {
  docs: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
  revoke: "Delete it under Access management, Service accounts (https://cockroachlabs.cloud/).",
  tokens: [
    {
      id: "cockroachdb-api-key",
      title: "CockroachDB Cloud API key",
      severity: 9.2,
      format: ["CCDB1_", base62(22), "_", base62(40)],
      grants: "manage the clusters within the service account's roles"
    }
  ]
});

// patterns/secrets/coda.ts
var coda_default = defineProvider("Coda", {
  docs: "https://coda.io/developers/apis/v1",
  revoke: "Delete it under Account settings, API settings (https://coda.io/account).",
  tokens: [
    {
      id: "coda-api-token",
      title: "Coda API token",
      severity: 8,
      format: uuid,
      near: ["coda_api", "coda_token", "coda_io", "coda_key"],
      grants: "read and write the docs of its owner"
    }
  ]
});

// patterns/secrets/codacy.ts
var codacy_default = defineProvider("Codacy", {
  docs: "https://docs.codacy.com/codacy-api/api-tokens/",
  revoke: "Delete it under Your account, Access management (https://app.codacy.com/account/access-management).",
  tokens: [
    {
      id: "codacy-api-token",
      title: "Codacy API token",
      severity: 7,
      formats: [[hex(32)], [base62(20)]],
      near: ["codacy"],
      grants: "upload reports, or read the account's repositories"
    }
  ]
});

// patterns/secrets/code-climate.ts
var code_climate_default = defineProvider("Code Climate", {
  docs: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
  revoke: "Regenerate it under the repository's settings, Test coverage (https://codeclimate.com/).",
  tokens: [
    {
      id: "code-climate-test-reporter-id",
      title: "Code Climate test reporter id",
      severity: 4.5,
      format: [hex(64)],
      near: ["cc_test_reporter_id", "codeclimate", "code_climate"],
      grants: "upload coverage reports for the repository"
    }
  ]
});

// patterns/secrets/codecov.ts
var codecov_default = defineProvider("Codecov", {
  docs: "https://docs.codecov.com/docs/codecov-tokens",
  revoke: "Regenerate it under the repository's Configuration (https://app.codecov.io/).",
  tokens: [
    {
      id: "codecov-upload-token",
      title: "Codecov upload token",
      severity: 5.5,
      formats: [[...uuid], [base36(32)]],
      near: ["codecov", "cc_token"],
      grants: "upload coverage reports for the repository"
    }
  ]
});

// patterns/secrets/codefresh.ts
var codefresh_default = defineProvider("Codefresh", {
  docs: "https://codefresh.io/docs/docs/integrations/codefresh-api/",
  revoke: "Delete it under User settings, API keys (https://g.codefresh.io/user/settings).",
  tokens: [
    {
      id: "codefresh-api-key",
      title: "Codefresh API key",
      severity: 8.5,
      format: [hex(24), ".", hex(32)],
      near: ["codefresh", "cf_api_key", "cf_token"],
      grants: "run pipelines within its scopes"
    }
  ]
});

// patterns/secrets/codeium.ts
var codeium_default = defineProvider("Codeium", {
  docs: "https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction",
  revoke: "Delete it under Team settings, Service keys (https://windsurf.com/team/settings).",
  tokens: [
    {
      id: "codeium-api-key",
      title: "Codeium (Windsurf) API key",
      severity: 7,
      formats: [uuid, ["sk-ws-01-", base64url(40, 140)]],
      near: ["codeium", "windsurf"],
      grants: "use the subscription of its owner"
    }
  ]
});

// patterns/secrets/coder.ts
var coder_default = defineProvider("Coder", {
  docs: "https://coder.com/docs/admin/users/sessions-tokens",
  revoke: "Delete it under Account, Tokens (https://coder.com/docs/admin/users/sessions-tokens).",
  tokens: [
    {
      id: "coder-session-token",
      title: "Coder session token",
      severity: 8,
      format: [base62(10), "-", base62(22)],
      near: ["coder_session_token", "coder_token", "coder-session-token", "coder_api"],
      grants: "start and enter the workspaces of its owner"
    }
  ]
});

// patterns/secrets/cohere.ts
var cohere_default = defineProvider("Cohere", {
  docs: "https://docs.cohere.com/reference/about",
  revoke: "Delete it under API keys (https://dashboard.cohere.com/api-keys).",
  tokens: [
    {
      id: "cohere-api-key",
      title: "Cohere API key",
      severity: 8.5,
      format: [base62(40)],
      near: ["cohere", "co_api_key"],
      proof: notHex,
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/coinbase.ts
var coinbase_default = defineProvider("Coinbase", {
  docs: "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys",
  revoke: "Delete it under API keys (https://portal.cdp.coinbase.com/projects/api-keys).",
  tokens: [
    {
      id: "coinbase-api-secret",
      title: "Coinbase API secret (legacy)",
      severity: 9.3,
      formats: [[base62(32)], [base64(86), "=="]],
      near: ["coinbase", "gdax", "cb_access", "cb_api"],
      grants: "trade or move funds within its permissions"
    },
    {
      id: "coinbase-access-token",
      title: "Coinbase OAuth token",
      severity: 8.8,
      format: [base64url(64)],
      near: ["coinbase"],
      grants: "act on the wallet of the user"
    }
  ]
});

// patterns/secrets/coingecko.ts
var coingecko_default = defineProvider("CoinGecko", {
  docs: "https://docs.coingecko.com/reference/setting-up-your-api-key",
  revoke: "Delete it on the dashboard (https://www.coingecko.com/en/developers/dashboard).",
  tokens: [
    {
      id: "coingecko-api-key",
      title: "CoinGecko API key",
      severity: 4.5,
      format: ["CG-", base62(24)],
      grants: "call the API at the cost of its owner"
    }
  ]
});

// patterns/secrets/coinmarketcap.ts
var coinmarketcap_default = defineProvider("CoinMarketCap", {
  docs: "https://coinmarketcap.com/api/documentation/v1/#section/Authentication",
  revoke: "Regenerate it on the dashboard (https://pro.coinmarketcap.com/account).",
  tokens: [
    {
      id: "coinmarketcap-api-key",
      title: "CoinMarketCap API key",
      severity: 4.5,
      format: uuid,
      near: ["coin_market_cap", "cmc_api", "cmc_key", "x_cmc_pro"],
      grants: "call the API at the cost of its owner"
    }
  ]
});

// patterns/secrets/comet.ts
var comet_default = defineProvider("Comet", {
  docs: "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/",
  revoke: "Regenerate it under Account settings, API keys (https://www.comet.com/account-settings/apiKeys).",
  tokens: [
    {
      id: "comet-api-key",
      title: "Comet API key",
      severity: 7.5,
      format: [base62(25)],
      near: ["comet_api", "comet_ml", "opik_api", "comet_key"],
      proof: hasDigit,
      grants: "read and write the experiments of its owner"
    }
  ]
});

// patterns/secrets/configcat.ts
var configcat_default = defineProvider("ConfigCat", {
  docs: "https://configcat.com/docs/requests/",
  revoke: "Revoke it under the environment's SDK keys (https://app.configcat.com/).",
  tokens: [
    {
      id: "configcat-sdk-key",
      title: "ConfigCat SDK key",
      severity: 5,
      format: ["configcat-sdk-1/", base64url(22), "/", base64url(22)],
      grants: "read every feature flag and its rules"
    },
    {
      id: "configcat-sdk-key-old",
      title: "ConfigCat SDK key (version 1)",
      severity: 5,
      format: [base64url(22), "/", base64url(22)],
      near: ["configcat"],
      grants: "read every feature flag and its rules"
    }
  ]
});

// patterns/secrets/confluent.ts
var confluent_default = defineProvider("Confluent", {
  docs: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
  revoke: "Delete it under API keys (https://confluent.cloud/settings/api-keys).",
  tokens: [
    {
      id: "confluent-api-secret",
      title: "Confluent Cloud API secret",
      severity: 9,
      format: ["cflt", base64(60)],
      grants: "read and write the topics that the key's account can"
    },
    {
      id: "confluent-api-secret-old",
      title: "Confluent Cloud API secret (before 2025)",
      severity: 9,
      format: [base64(64)],
      near: [
        "confluent",
        "kafka_api_secret",
        "kafka_secret",
        "kafka_sasl_password",
        "sasl_password",
        "sasl.password",
        "schema_registry",
        "kafka_password",
        "cluster_api_secret",
        "ccloud"
      ],
      proof: notHex,
      grants: "read and write the topics that the key's account can"
    }
  ]
});

// patterns/secrets/conjur.ts
var conjur_default = defineProvider("CyberArk Conjur", {
  docs: "https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm",
  revoke: "Rotate it with `conjur host rotate-api-key` or `conjur user rotate-api-key` (https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/cli/cli-rotate-api-key.htm).",
  tokens: [
    {
      id: "conjur-api-key",
      title: "Conjur API key",
      severity: 9.2,
      format: [base36(48, 60)],
      near: ["conjur", "conjur_authn_api_key"],
      proof: hasDigit,
      grants: "read the secrets of the host or user"
    }
  ]
});

// patterns/secrets/contentful.ts
var contentful_default = defineProvider("Contentful", {
  docs: "https://www.contentful.com/developers/docs/references/authentication/",
  revoke: "Revoke it under Account settings, CMA tokens (https://app.contentful.com/account/profile/cma_tokens).",
  tokens: [
    {
      id: "contentful-personal-access-token",
      title: "Contentful personal access token",
      severity: 8.8,
      format: ["CFPAT-", base64url(43)],
      grants: "change the content that its owner can"
    },
    {
      id: "contentful-delivery-token",
      title: "Contentful delivery or preview token",
      severity: 5.5,
      format: [base64url(43)],
      near: ["contentful", "ctf_access", "ctf_cda", "ctf_cpa", "ctf_preview"],
      grants: "read the published, or with a preview token the unpublished, content",
      revoke: "Delete it under Settings, API keys (https://app.contentful.com/)."
    }
  ]
});

// patterns/secrets/context7.ts
var context7_default = defineProvider("Context7", {
  docs: "https://context7.com/docs/howto/api-keys",
  revoke: "Delete it on the dashboard (https://context7.com/dashboard).",
  tokens: [
    {
      id: "context7-api-key",
      title: "Context7 API key",
      severity: 5,
      format: ["ctx7sk-", ...uuid],
      grants: "read documentation at the quota of its owner"
    }
  ]
});

// patterns/secrets/convex.ts
var name = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:";
var convex_default = defineProvider("Convex", {
  docs: "https://docs.convex.dev/cli/deploy-key-types",
  revoke: "Delete it under the deployment's Settings (https://dashboard.convex.dev/).",
  tokens: [
    {
      id: "convex-deploy-key",
      title: "Convex deploy or admin key",
      severity: 9.2,
      format: [
        oneOf("prod:", "preview:", "dev:", "project:"),
        run(name, 3, 80),
        "|",
        run("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=", 40, 300)
      ],
      grants: "deploy code to, and read and write the data of, the deployment"
    }
  ]
});

// patterns/secrets/coralogix.ts
var coralogix_default = defineProvider("Coralogix", {
  docs: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
  revoke: "Delete it under Data flow, API keys of the team.",
  tokens: [
    {
      id: "coralogix-api-key",
      title: "Coralogix API key",
      severity: 7.8,
      formats: [
        ["cxtp_", base62(30)],
        ["cxup_", base62(30)]
      ],
      grants: "write, or within its permissions read and change, the data of the team"
    },
    {
      id: "coralogix-legacy-key",
      title: "Coralogix private key (legacy)",
      severity: 6.5,
      format: uuid,
      near: ["coralogix", "cx_api"],
      grants: "write the telemetry of the team"
    }
  ]
});

// patterns/secrets/couchbase.ts
var couchbase_default = defineProvider("Couchbase Capella", {
  docs: "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
  revoke: "Delete it under Settings, API keys (https://cloud.couchbase.com/).",
  tokens: [
    {
      id: "couchbase-capella-api-key",
      title: "Couchbase Capella API key",
      severity: 8.8,
      format: [base64(60, 130), oneOf("==", "=", "")],
      near: ["capella", "couchbase_api", "couchbase_cloud"],
      grants: "manage the clusters within its roles"
    }
  ]
});

// patterns/secrets/courier.ts
var courier_default = defineProvider("Courier", {
  docs: "https://www.courier.com/docs/reference/auth/intro",
  revoke: "Rotate it under Settings, API keys (https://app.courier.com/settings/api-keys).",
  tokens: [
    {
      id: "courier-api-key",
      title: "Courier production API key",
      severity: 8,
      formats: [[oneOf("pk_prod_", "dk_prod_"), upperBase36(28)]],
      grants: "send messages and read what was sent"
    },
    {
      id: "courier-test-key",
      title: "Courier test API key",
      severity: 4,
      formats: [[oneOf("pk_test_", "dk_test_"), upperBase36(28)]],
      near: ["courier"],
      grants: "use the test environment"
    }
  ]
});

// patterns/secrets/covalent.ts
var covalent_default = defineProvider("GoldRush", {
  docs: "https://goldrush.dev/docs/api-reference/foundational-api/authentication",
  revoke: "Delete it under API keys (https://goldrush.dev/platform/apikey/).",
  tokens: [
    {
      id: "covalent-api-key",
      title: "GoldRush (Covalent) API key",
      severity: 5.5,
      formats: [
        ["cqt_", base62(28, 40)],
        ["ckey_", hex(27)]
      ],
      grants: "call the API at the cost of its owner"
    }
  ]
});

// patterns/secrets/coveralls.ts
var coveralls_default = defineProvider("Coveralls", {
  docs: "https://docs.coveralls.io/",
  revoke: "Regenerate the repository's token under its Settings (https://coveralls.io/).",
  tokens: [
    {
      id: "coveralls-repo-token",
      title: "Coveralls repository token",
      severity: 5,
      format: [base62(32, 37)],
      near: ["coveralls"],
      grants: "upload coverage reports for the repository"
    }
  ]
});

// patterns/secrets/crates-io.ts
var crates_io_default = defineProvider("crates.io", {
  docs: "https://doc.rust-lang.org/cargo/reference/publishing.html",
  revoke: "Revoke it under Account settings, API tokens (https://crates.io/settings/tokens).",
  tokens: [
    {
      id: "crates-io-api-token",
      title: "crates.io API token",
      severity: 9.5,
      format: ["cio", base62(32)],
      grants: "publish new versions of its owner's crates"
    }
  ]
});

// patterns/secrets/crisp.ts
var crisp_default = defineProvider("Crisp", {
  docs: "https://docs.crisp.chat/guides/rest-api/authentication/",
  revoke: "Delete it in the marketplace (https://marketplace.crisp.chat/).",
  tokens: [
    {
      id: "crisp-api-key",
      title: "Crisp API key",
      severity: 8,
      format: [hex(64)],
      near: ["crisp_key", "crisp_token", "crisp_api", "crisp_tier", "crisp_chat"],
      grants: "read and write the conversations, with the token identifier"
    }
  ]
});

// patterns/secrets/cronitor.ts
var cronitor_default = defineProvider("Cronitor", {
  docs: "https://cronitor.io/docs/api",
  revoke: "Delete it under Settings, API keys (https://cronitor.io/app/settings/api).",
  tokens: [
    {
      id: "cronitor-api-key",
      title: "Cronitor API key",
      severity: 6.5,
      format: [base36(32)],
      near: ["cronitor"],
      proof: hasDigit,
      grants: "change the monitors"
    }
  ]
});

// patterns/secrets/crowdin.ts
var crowdin_default = defineProvider("Crowdin", {
  docs: "https://support.crowdin.com/account-settings/#api",
  revoke: "Revoke it under Account settings, API (https://crowdin.com/settings#api-key).",
  tokens: [
    {
      id: "crowdin-personal-access-token",
      title: "Crowdin personal access token",
      severity: 7.5,
      format: [hex(80)],
      near: ["crowdin"],
      grants: "change the translations of its owner's projects"
    }
  ]
});

// patterns/secrets/crowdstrike.ts
var crowdstrike_default = defineProvider("CrowdStrike", {
  docs: "https://developer.crowdstrike.com/docs/getting-started/authentication/",
  revoke: "Reset it under Support and resources, API clients and keys (https://falcon.crowdstrike.com/api-clients-and-keys/clients).",
  tokens: [
    {
      id: "crowdstrike-client-secret",
      title: "CrowdStrike API client secret",
      severity: 9.2,
      format: [base62(40)],
      near: ["crowdstrike", "falcon_client", "falcon_secret", "falcon_api", "cs_client_secret"],
      proof: notHex,
      grants: "read and control the endpoints within its scopes"
    }
  ]
});

// patterns/secrets/cryptocompare.ts
var cryptocompare_default = defineProvider("CryptoCompare", {
  docs: "https://min-api.cryptocompare.com/documentation",
  revoke: "Delete it under API keys (https://www.cryptocompare.com/cryptopian/api-keys).",
  tokens: [
    {
      id: "cryptocompare-api-key",
      title: "CryptoCompare API key",
      severity: 4.5,
      format: [base36(64)],
      near: ["crypto_compare"],
      proof: hasDigit,
      grants: "call the API at the cost of its owner"
    }
  ]
});

// patterns/secrets/cursor.ts
var cursor_default = defineProvider("Cursor", {
  docs: "https://docs.cursor.com/en/account/teams/admin-api",
  revoke: "Delete it under Dashboard, Settings (https://cursor.com/dashboard?tab=integrations).",
  tokens: [
    {
      id: "cursor-api-key",
      title: "Cursor API key",
      severity: 8.5,
      formats: [
        ["key_", hex(64)],
        ["crsr_", hex(64)]
      ],
      grants: "run agents and read the usage of the team"
    }
  ]
});

// patterns/secrets/customer-io.ts
var customer_io_default = defineProvider("Customer.io", {
  docs: "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
  revoke: "Delete it under Settings, API credentials (https://fly.customer.io/settings/api_credentials).",
  tokens: [
    {
      id: "customer-io-app-key",
      title: "Customer.io App API key",
      severity: 8.5,
      format: [base36(32)],
      near: ["customer_io", "cio_app"],
      proof: hasDigit,
      grants: "send messages and read the people of the workspace"
    },
    {
      id: "customer-io-track-key",
      title: "Customer.io Track API key",
      severity: 7.5,
      format: [base36(20)],
      near: ["customer_io", "cio_track"],
      proof: hasDigit,
      grants: "write people and events of the workspace"
    }
  ]
});

// patterns/secrets/cypress.ts
var cypress_default = defineProvider("Cypress Cloud", {
  docs: "https://docs.cypress.io/cloud/account-management/projects#Record-keys",
  revoke: "Delete the record key under Project settings (https://cloud.cypress.io/).",
  tokens: [
    {
      id: "cypress-record-key",
      title: "Cypress Cloud record key",
      severity: 5,
      format: [...uuid],
      near: ["cypress_record_key", "cypress_key", "cypress_record"],
      grants: "record test runs to the project"
    }
  ]
});

// patterns/secrets/dagster.ts
var dagster_default = defineProvider("Dagster", {
  docs: "https://docs.dagster.io/deployment/dagster-plus/management/tokens",
  revoke: "Revoke it under Deployment, Tokens (https://dagster.cloud/).",
  tokens: [
    {
      id: "dagster-agent-token",
      title: "Dagster+ agent token",
      severity: 8.5,
      format: ["agent:", run("abcdefghijklmnopqrstuvwxyz0123456789-_", 2, 60), ":", hex(32)],
      grants: "serve the deployment's runs"
    },
    {
      id: "dagster-user-token",
      title: "Dagster+ user token",
      severity: 8.8,
      format: ["user:", hex(32)],
      confidence: "medium",
      grants: "act as its owner in the deployment"
    }
  ]
});

// patterns/secrets/dashscope.ts
var dashscope_default = defineProvider("Alibaba Model Studio", {
  docs: "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
  revoke: "Delete it under API key (https://bailian.console.alibabacloud.com/?apiKey=1).",
  tokens: [
    {
      id: "dashscope-api-key",
      title: "Alibaba Model Studio (DashScope) API key",
      severity: 8.5,
      format: ["sk-", hex(32)],
      near: ["dashscope", "qwen", "bailian", "tongyi"],
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/databricks.ts
var databricks_default = defineProvider("Databricks", {
  docs: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
  revoke: "Revoke it under Settings, Developer, Access tokens (https://docs.databricks.com/aws/en/dev-tools/auth/pat).",
  tokens: [
    {
      id: "databricks-personal-access-token",
      title: "Databricks personal access token",
      severity: 9.3,
      formats: [
        ["dapi", hex(32), "-", digits(1)],
        ["dapi", hex(32)],
        ["dkea", hex(32)]
      ],
      grants: "read the data and run the jobs that its owner can"
    },
    {
      id: "databricks-oauth-secret",
      title: "Databricks service principal OAuth secret",
      severity: 9.2,
      format: ["dose", hex(32)],
      grants: "act as the service principal",
      docs: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
      revoke: "Delete the secret of the service principal (https://accounts.cloud.databricks.com/)."
    }
  ]
});

// patterns/secrets/datadog.ts
var datadog_default = defineProvider("Datadog", {
  docs: "https://docs.datadoghq.com/account_management/api-app-keys/",
  revoke: "Revoke it under Organization settings, API or Application keys (https://app.datadoghq.com/organization-settings/api-keys).",
  tokens: [
    {
      id: "datadog-api-key",
      title: "Datadog API key",
      severity: 7.5,
      format: [base36(32)],
      near: ["datadog", "dd_api", "dd_key", "dd_client_api", "ddog"],
      proof: hasDigit,
      grants: "write metrics, logs and events of the organization"
    },
    {
      id: "datadog-application-key",
      title: "Datadog application key",
      severity: 8.8,
      format: [base36(40)],
      near: ["datadog", "dd_app", "dd_key", "ddog"],
      proof: hasDigit,
      grants: "read and change the configuration, with an API key"
    },
    {
      id: "datadog-prefixed-application-key",
      title: "Datadog application key (with prefix)",
      severity: 8.8,
      format: ["ddapp_", base62(34)],
      grants: "read and change the configuration, with an API key"
    },
    {
      id: "datadog-client-token",
      title: "Datadog client token",
      severity: 2.5,
      format: ["pub", hex(32)],
      confidence: "low",
      grants: "write browser and mobile events"
    }
  ]
});

// patterns/secrets/datafold.ts
var datafold_default = defineProvider("Datafold", {
  docs: "https://docs.datafold.com/api-reference/introduction",
  revoke: "Delete it under Settings, Account (https://app.datafold.com/users/me).",
  tokens: [
    {
      id: "datafold-api-key",
      title: "Datafold API key",
      severity: 7.8,
      format: [base62(40)],
      near: ["datafold"],
      proof: notHex,
      grants: "run data diffs on the connected databases"
    }
  ]
});

// patterns/secrets/datastax.ts
var datastax_default = defineProvider("DataStax Astra", {
  docs: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
  revoke: "Delete it under Settings, Tokens (https://astra.datastax.com/).",
  tokens: [
    {
      id: "datastax-application-token",
      title: "Astra DB application token",
      severity: 9,
      formats: [
        ["AstraCS:", base62(24), ":", hex(64)],
        ["AstraCS:", base62(32, 64)]
      ],
      grants: "read and write the databases within its role"
    }
  ]
});

// patterns/secrets/datocms.ts
var datocms_default = defineProvider("DatoCMS", {
  docs: "https://www.datocms.com/docs/content-management-api/authentication",
  revoke: "Regenerate it under Settings, API tokens of the project.",
  tokens: [
    {
      id: "datocms-api-token",
      title: "DatoCMS API token",
      severity: 7.5,
      format: [base36(30)],
      near: ["dato_cms", "dato_api", "dato_token"],
      proof: hasDigit,
      grants: "read, or within its role change, the content"
    }
  ]
});

// patterns/secrets/dbt.ts
var dbt_default = defineProvider("dbt", {
  docs: "https://docs.getdbt.com/docs/dbt-cloud-apis/authentication",
  revoke: "Revoke it under Account settings, API tokens (https://cloud.getdbt.com/).",
  tokens: [
    {
      id: "dbt-service-token",
      title: "dbt service token",
      severity: 8.5,
      formats: [["dbtc_", base64url(38, 60), oneOf("==", "=", "")]],
      grants: "run jobs within its permissions",
      docs: "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens"
    },
    {
      id: "dbt-personal-access-token",
      title: "dbt personal access token",
      severity: 8.8,
      formats: [["dbtu_", base64url(38, 60), oneOf("==", "=", "")]],
      grants: "run jobs as its owner",
      docs: "https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens"
    },
    {
      id: "dbt-token-old",
      title: "dbt Cloud API token (without prefix)",
      severity: 8.5,
      formats: [[hex(40)], [base62(40)]],
      near: ["dbt_cloud", "dbt_api", "dbt_token"],
      grants: "run jobs as its owner"
    }
  ]
});

// patterns/secrets/deepgram.ts
var deepgram_default = defineProvider("Deepgram", {
  docs: "https://developers.deepgram.com/docs/create-additional-api-keys",
  revoke: "Delete it under API keys (https://console.deepgram.com).",
  tokens: [
    {
      id: "deepgram-api-key",
      title: "Deepgram API key",
      severity: 8,
      format: [base36(40)],
      near: ["deepgram"],
      proof: hasDigit,
      grants: "transcribe at the cost of the project"
    }
  ]
});

// patterns/secrets/deepinfra.ts
var deepinfra_default = defineProvider("DeepInfra", {
  docs: "https://deepinfra.com/docs/getting-started",
  revoke: "Delete it under API keys (https://deepinfra.com/dash/api_keys).",
  tokens: [
    {
      id: "deepinfra-api-key",
      title: "DeepInfra API key",
      severity: 8,
      format: [base62(32)],
      near: ["deep_infra"],
      proof: notHex,
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/deepl.ts
var deepl_default = defineProvider("DeepL", {
  docs: "https://developers.deepl.com/docs/getting-started/auth",
  revoke: "Deactivate it under Account, API keys (https://www.deepl.com/your-account/keys).",
  tokens: [
    {
      id: "deepl-free-key",
      title: "DeepL API key (free plan)",
      severity: 6,
      format: [...uuid, ":fx"],
      near: ["deepl", "auth_key", "translate", "authorization", "api_key"],
      grants: "translate at the quota of its owner"
    },
    {
      id: "deepl-pro-key",
      title: "DeepL API key",
      severity: 7,
      format: uuid,
      near: ["deepl"],
      grants: "translate at the cost of its owner"
    }
  ]
});

// patterns/secrets/deepseek.ts
var deepseek_default = defineProvider("DeepSeek", {
  docs: "https://api-docs.deepseek.com/",
  revoke: "Delete it under API keys (https://platform.deepseek.com/api_keys).",
  tokens: [
    {
      id: "deepseek-api-key",
      title: "DeepSeek API key",
      severity: 8.5,
      format: ["sk-", base36(32)],
      near: ["deep_seek"],
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/deepsource.ts
var deepsource_default = defineProvider("DeepSource", {
  docs: "https://docs.deepsource.com/docs/developers-api",
  revoke: "Delete it under Settings, Personal access tokens (https://app.deepsource.com/settings/tokens).",
  tokens: [
    {
      id: "deepsource-personal-access-token",
      title: "DeepSource personal access token",
      severity: 7.5,
      format: ["dsp_", hex(40)],
      grants: "read the issues of its owner's repositories"
    }
  ]
});

// patterns/secrets/defined-networking.ts
var defined_networking_default = defineProvider("Defined Networking", {
  docs: "https://docs.defined.net/guides/rotating-api-keys/",
  revoke: "Delete it under Settings, API keys (https://admin.defined.net/settings/api-keys).",
  tokens: [
    {
      id: "defined-networking-api-key",
      title: "Defined Networking API key",
      severity: 9,
      format: ["dnkey-", base64url(26), "-", base64url(52)],
      grants: "enrol hosts and change the network"
    }
  ]
});

// patterns/secrets/deno.ts
var deno_default = defineProvider("Deno Deploy", {
  docs: "https://docs.deno.com/deploy/manual/",
  revoke: "Revoke it under Account settings, Access tokens (https://dash.deno.com/account#access-tokens).",
  tokens: [
    {
      id: "deno-deploy-access-token",
      title: "Deno Deploy personal access token",
      severity: 9,
      format: ["ddp_", base62(36)],
      grants: "deploy to every project of its owner"
    },
    {
      id: "deno-deploy-organization-token",
      title: "Deno Deploy organization access token",
      severity: 9,
      format: ["ddo_", base62(36)],
      grants: "deploy to every project of the organization"
    }
  ]
});

// patterns/secrets/depot.ts
var depot_default = defineProvider("Depot", {
  docs: "https://depot.dev/docs/cli/authentication",
  revoke: "Delete it under the project's or organization's Settings (https://depot.dev/orgs).",
  tokens: [
    {
      id: "depot-token",
      title: "Depot token",
      severity: 8,
      format: [oneOf("depot_project_", "depot_org_", "depot_user_"), hex(60, 72)],
      grants: "build images and use the build cache of the project or organization"
    }
  ]
});

// patterns/secrets/descope.ts
var descope_default = defineProvider("Descope", {
  docs: "https://docs.descope.com/management/m2m-access-keys",
  revoke: "Delete it under Company, Management keys (https://app.descope.com/settings/company/managementkeys).",
  tokens: [
    {
      id: "descope-management-key",
      title: "Descope management or access key",
      severity: 9,
      format: ["K", base62(60, 90)],
      near: ["descope"],
      grants: "read and change the accounts of the project"
    }
  ]
});

// patterns/secrets/detectify.ts
var detectify_default = defineProvider("Detectify", {
  docs: "https://developer.detectify.com/",
  revoke: "Delete it under Team settings, API keys.",
  tokens: [
    {
      id: "detectify-api-key",
      title: "Detectify API key",
      severity: 7.8,
      formats: [[hex(32)], [base64(43), "="]],
      near: ["detectify"],
      grants: "read the vulnerabilities of the targets"
    }
  ]
});

// patterns/secrets/devcycle.ts
var devcycle_default = defineProvider("DevCycle", {
  docs: "https://docs.devcycle.com/essentials/keys/",
  revoke: "Rotate it under Settings, Environments and keys (https://app.devcycle.com/).",
  tokens: [
    {
      id: "devcycle-server-sdk-key",
      title: "DevCycle server SDK key",
      severity: 6.5,
      formats: [
        ["dvc_server_", hex(32), "_", hex(32)],
        ["dvc_server_", base64url(20, 80)],
        ["server-", ...uuid]
      ],
      grants: "read every feature flag of the environment",
      confidence: "medium"
    }
  ]
});

// patterns/secrets/devin.ts
var devin_default = defineProvider("Devin", {
  docs: "https://docs.devin.ai/api-reference/overview",
  revoke: "Delete it under Settings, API keys (https://app.devin.ai/settings/api-keys).",
  tokens: [
    {
      id: "devin-api-key",
      title: "Devin API key",
      severity: 9,
      formats: [
        ["apk_user_", base64(80, 240), oneOf("==", "=", "")],
        ["apk_", base64(80, 240), oneOf("==", "=", "")],
        ["cog_", run("abcdefghijklmnopqrstuvwxyz234567", 52)]
      ],
      grants: "run sessions, which reach the repositories of the organization"
    }
  ]
});

// patterns/secrets/dify.ts
var dify_default = defineProvider("Dify", {
  docs: "https://docs.dify.ai/en/guides/application-publishing/developing-with-apis",
  revoke: "Delete it under API access of the app (https://cloud.dify.ai).",
  tokens: [
    {
      id: "dify-app-key",
      title: "Dify app API key",
      severity: 7,
      format: ["app-", base62(24)],
      near: ["dify"],
      grants: "use the app at the cost of its owner"
    },
    {
      id: "dify-dataset-key",
      title: "Dify knowledge API key",
      severity: 8,
      format: ["dataset-", base62(24)],
      grants: "read and write the knowledge of the workspace"
    }
  ]
});

// patterns/secrets/digitalocean.ts
var digitalocean_default = defineProvider("DigitalOcean", {
  docs: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
  revoke: "Delete it under API, Tokens (https://cloud.digitalocean.com/account/api/tokens).",
  tokens: [
    {
      id: "digitalocean-personal-access-token",
      title: "DigitalOcean personal access token",
      severity: 9.3,
      format: ["dop_v1_", hex(64)],
      grants: "create, change and destroy the resources of the account"
    },
    {
      id: "digitalocean-oauth-token",
      title: "DigitalOcean OAuth access token",
      severity: 9,
      format: ["doo_v1_", hex(64)]
    },
    {
      id: "digitalocean-refresh-token",
      title: "DigitalOcean OAuth refresh token",
      severity: 9,
      format: ["dor_v1_", hex(64)],
      grants: "obtain new access tokens for the account"
    },
    {
      id: "digitalocean-spaces-access-key",
      title: "DigitalOcean Spaces access key",
      severity: 6.5,
      format: ["DO00", upperBase36(16)],
      grants: "read and write Spaces buckets, with the secret beside it",
      docs: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
      revoke: "Delete it under Spaces, Access keys (https://cloud.digitalocean.com/spaces/access_keys)."
    },
    {
      id: "digitalocean-spaces-secret-key",
      title: "DigitalOcean Spaces secret key",
      severity: 8.5,
      pair: ["digitalocean-spaces-access-key"],
      format: [base64(43)],
      near: ["spaces_secret", "do_spaces", "digitalocean_spaces", "spaces_secret_access_key"],
      grants: "read and write Spaces buckets",
      docs: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
      revoke: "Delete it under Spaces, Access keys (https://cloud.digitalocean.com/spaces/access_keys)."
    },
    {
      id: "digitalocean-token-old",
      title: "DigitalOcean API token (before 2021)",
      severity: 9,
      format: [hex(64)],
      near: ["digitalocean", "digital_ocean", "do_token", "do_api_token", "do_pat"],
      grants: "create, change and destroy the resources of the account"
    }
  ]
});

// patterns/secrets/dingtalk.ts
var dingtalk_default = defineProvider("DingTalk", {
  docs: "https://open.dingtalk.com/document/orgapp/custom-robot-access",
  revoke: "Remove the robot from the group.",
  tokens: [
    {
      id: "dingtalk-webhook",
      title: "DingTalk robot webhook",
      severity: 6.5,
      format: ["oapi.dingtalk.com/robot/send?access_token=", hex(64)],
      grants: "post into the group"
    },
    {
      id: "dingtalk-robot-secret",
      title: "DingTalk robot signing secret",
      severity: 6.5,
      format: ["SEC", hex(64)],
      grants: "post into the group, with the access token"
    },
    {
      id: "dingtalk-app-secret",
      title: "DingTalk app secret",
      severity: 8,
      format: [base64url(64)],
      near: ["dingtalk", "dingding"],
      proof: notHex,
      grants: "act as the app in the company"
    }
  ]
});

// patterns/secrets/directus.ts
var directus_default = defineProvider("Directus", {
  docs: "https://directus.io/docs/api/authentication",
  revoke: "Regenerate it on the user's page (https://directus.io/docs/api/authentication).",
  tokens: [
    {
      id: "directus-static-token",
      title: "Directus static token",
      severity: 8,
      format: [base64url(32)],
      near: ["directus"],
      proof: hasDigit,
      grants: "read and change what the user can"
    }
  ]
});

// patterns/secrets/discord.ts
import { createHash as createHash3 } from "node:crypto";
var ID_BEGINNINGS = Array.from({ length: 900 }, (_, i) => Buffer.from(`${i + 100}`).toString("base64url"));
var botId = {
  name: "embedded id",
  check: (token) => /^\d{17,20}$/.test(Buffer.from(token.slice(0, token.indexOf(".")), "base64url").toString()) || void 0,
  complete: (token) => {
    const id2 = createHash3("sha256").update(token).digest().readBigUInt64BE().toString().slice(0, 17);
    return Buffer.from(`1${id2}`).toString("base64url") + token.slice(token.indexOf("."));
  }
};
var discord_default = defineProvider("Discord", {
  docs: "https://discord.com/developers/docs/reference#authentication",
  revoke: "Reset it under Bot of the application (https://discord.com/developers/applications).",
  tokens: [
    {
      id: "discord-bot-token",
      title: "Discord bot token",
      severity: 9,
      format: [oneOf(...ID_BEGINNINGS), base64url(19, 24), ".", base64url(6), ".", base64url(27, 38)],
      proof: botId,
      grants: "act as the bot in every server where it is"
    },
    {
      id: "discord-mfa-token",
      title: "Discord user token",
      severity: 9,
      format: ["mfa.", base64url(84)],
      grants: "act as the user",
      revoke: "Change the password; that ends all sessions (https://discord.com/settings/account)."
    },
    {
      id: "discord-client-secret",
      title: "Discord client secret",
      severity: 8,
      format: [base64url(32)],
      near: ["discord_secret", "discord_client", "discord_oauth"],
      proof: notHex,
      grants: "obtain tokens as the application",
      docs: "https://discord.com/developers/docs/topics/oauth2",
      revoke: "Reset it under OAuth2 of the application (https://discord.com/developers/applications)."
    },
    {
      id: "discord-webhook",
      title: "Discord webhook",
      severity: 7,
      format: [
        oneOf("discord.com/api/", "discordapp.com/api/"),
        oneOf("v10/", "v9/", "v8/", "v7/", "v6/", ""),
        "webhooks/",
        digits(17, 20),
        "/",
        base64url(60, 72)
      ],
      grants: "post into the channel",
      docs: "https://discord.com/developers/docs/resources/webhook",
      revoke: "Delete it under Integrations of the channel, or with `DELETE` to its own URL."
    }
  ]
});

// patterns/secrets/dnsimple.ts
var dnsimple_default = defineProvider("DNSimple", {
  docs: "https://support.dnsimple.com/articles/api-access-token/",
  revoke: "Delete it under Account, Access tokens (https://dnsimple.com/user).",
  tokens: [
    {
      id: "dnsimple-access-token",
      title: "DNSimple access token",
      severity: 8.8,
      format: [oneOf("dnsimple_u_", "dnsimple_a_"), base62(20, 60)],
      grants: "change the domains and zones of the account"
    },
    {
      id: "dnsimple-access-token-old",
      title: "DNSimple access token (without prefix)",
      severity: 8.8,
      format: [base62(32)],
      near: ["dnsimple"],
      proof: notHex,
      grants: "change the domains and zones of the account"
    }
  ]
});

// patterns/secrets/docker.ts
var docker_default = defineProvider("Docker", {
  docs: "https://docs.docker.com/security/access-tokens/",
  revoke: "Delete it under Account settings, Personal access tokens (https://app.docker.com/settings/personal-access-tokens).",
  tokens: [
    {
      id: "docker-personal-access-token",
      title: "Docker personal access token",
      severity: 9.2,
      format: ["dckr_pat_", base64url(27)],
      grants: "push and pull the images of its owner"
    },
    {
      id: "docker-organization-access-token",
      title: "Docker organization access token",
      severity: 9.2,
      format: ["dckr_oat_", base64url(32)],
      grants: "push and pull the images of the organization",
      docs: "https://docs.docker.com/enterprise/security/access-tokens/"
    },
    {
      id: "docker-access-token-old",
      title: "Docker Hub access token (UUID)",
      severity: 9,
      format: [...uuid],
      near: [
        "docker_password",
        "docker_token",
        "dockerhub",
        "docker_hub",
        "docker_access_token",
        "docker_pass"
      ],
      grants: "push and pull the images of its owner"
    },
    {
      id: "docker-swarm-join-token",
      title: "Docker Swarm join token",
      severity: 8,
      format: ["SWMTKN-1-", base36(48, 52), "-", base36(22, 28)],
      grants: "join the swarm, as a manager or a worker",
      docs: "https://docs.docker.com/engine/swarm/join-nodes/",
      revoke: "Rotate it with `docker swarm join-token --rotate` (https://docs.docker.com/reference/cli/docker/swarm/join-token/)."
    },
    {
      id: "docker-swarm-unlock-key",
      title: "Docker Swarm unlock key",
      severity: 7.5,
      format: ["SWMKEY-1-", base64(40, 44)],
      grants: "decrypt the secrets of the swarm's managers",
      docs: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
      revoke: "Rotate it with `docker swarm unlock-key --rotate` (https://docs.docker.com/engine/swarm/swarm_manager_locking/)."
    }
  ]
});

// patterns/secrets/docusign.ts
var docusign_default = defineProvider("Docusign", {
  docs: "https://developers.docusign.com/platform/auth/",
  revoke: "Delete it under Apps and keys (https://admindemo.docusign.com/apps-and-keys).",
  tokens: [
    {
      id: "docusign-secret-key",
      title: "Docusign secret key",
      severity: 8.5,
      format: uuid,
      near: ["docu_sign"],
      grants: "obtain tokens as the app"
    }
  ]
});

// patterns/secrets/doppler.ts
var doppler_default = defineProvider("Doppler", {
  docs: "https://docs.doppler.com/reference/auth-token-formats",
  revoke: "Revoke it under Tokens of the workplace, project or account (https://dashboard.doppler.com/workplace/tokens).",
  tokens: [
    {
      id: "doppler-personal-token",
      title: "Doppler personal or CLI token",
      severity: 9.5,
      format: [oneOf("dp.pt.", "dp.ct."), base62(40, 44)],
      grants: "read and change every secret that its owner can"
    },
    {
      id: "doppler-service-token",
      title: "Doppler service token",
      severity: 9.2,
      formats: [
        ["dp.st.", base62(40, 44)],
        ["dp.st.", run("abcdefghijklmnopqrstuvwxyz0123456789-_", 2, 35), ".", base62(40, 44)]
      ],
      grants: "read the secrets of the config"
    },
    {
      id: "doppler-service-account-token",
      title: "Doppler service account token",
      severity: 9.3,
      format: [oneOf("dp.sa.", "dp.said."), base62(40, 44)],
      grants: "read and change the secrets that the service account can"
    },
    {
      id: "doppler-scim-token",
      title: "Doppler SCIM or audit token",
      severity: 8,
      format: [oneOf("dp.scim.", "dp.audit."), base62(40, 44)],
      grants: "manage the users of the workplace or read its audit log"
    }
  ]
});

// patterns/secrets/drift.ts
var drift_default = defineProvider("Drift", {
  docs: "https://devdocs.drift.com/docs/authentication-and-scopes",
  revoke: "Reset it in the app settings (https://dev.drift.com/apps).",
  tokens: [
    {
      id: "drift-access-token",
      title: "Drift access token",
      severity: 8,
      format: [base62(32)],
      near: ["drift_api", "drift_token", "drift_access", "drift_client", "driftt"],
      proof: hasDigit,
      grants: "read and write the contacts and conversations"
    }
  ]
});

// patterns/secrets/drone.ts
var drone_default = defineProvider("Drone CI", {
  docs: "https://docs.drone.io/cli/configure/",
  revoke: "Rotate it under the account page of the Drone server (https://docs.drone.io/cli/configure/).",
  tokens: [
    {
      id: "drone-user-token",
      title: "Drone CI user token",
      severity: 8.5,
      format: [base62(32)],
      near: ["drone_token", "drone_rpc", "drone_api", "drone_server_token", "drone_secret", "drone"],
      proof: hasDigit,
      grants: "run builds and read secrets as its owner"
    }
  ]
});

// patterns/secrets/dropbox-sign.ts
var dropbox_sign_default = defineProvider("Dropbox Sign", {
  docs: "https://developers.hellosign.com/api/reference/authentication/",
  revoke: "Delete it under API settings (https://app.hellosign.com/home/myAccount#api).",
  tokens: [
    {
      id: "dropbox-sign-api-key",
      title: "Dropbox Sign (HelloSign) API key",
      severity: 8.8,
      format: [base36(64)],
      near: ["hello_sign", "dropbox_sign"],
      proof: hasDigit,
      grants: "read and send the documents of the account"
    }
  ]
});

// patterns/secrets/dropbox.ts
var dropbox_default = defineProvider("Dropbox", {
  docs: "https://developers.dropbox.com/oauth-guide",
  revoke: "Revoke it with `/auth/token/revoke`, or reset the app secret (https://www.dropbox.com/developers/apps).",
  tokens: [
    {
      id: "dropbox-access-token",
      title: "Dropbox access token",
      severity: 8,
      formats: [
        ["sl.", base64url(120, 200)],
        ["sl.u.", base64url(120, 900)],
        ["sl.B", base64url(120, 900)]
      ],
      grants: "read and write the files for some hours"
    },
    {
      id: "dropbox-long-lived-token",
      title: "Dropbox long-lived access token",
      severity: 9,
      format: [base64url(11), "AAAAAAAAAA", base64url(43)],
      near: ["dropbox", "access_token"],
      grants: "read and write the files"
    },
    {
      id: "dropbox-refresh-token",
      title: "Dropbox refresh token",
      severity: 8.8,
      format: [base64url(11), "AAAAAAAAAA", base64url(41, 42)],
      near: ["dropbox"],
      grants: "obtain new access tokens, with the app key"
    },
    {
      id: "dropbox-app-secret",
      title: "Dropbox app secret",
      severity: 8,
      format: [base36(15)],
      near: ["dropbox"],
      proof: hasDigit,
      grants: "obtain tokens as the app"
    }
  ]
});

// patterns/secrets/duffel.ts
var duffel_default = defineProvider("Duffel", {
  docs: "https://duffel.com/docs/api/overview/authentication",
  revoke: "Delete it under Developers, Access tokens (https://app.duffel.com/).",
  tokens: [
    {
      id: "duffel-live-token",
      title: "Duffel live access token",
      severity: 9,
      format: ["duffel_live_", run(base64url(1).alphabet + "=", 43)],
      grants: "book flights and read passengers"
    },
    {
      id: "duffel-test-token",
      title: "Duffel test access token",
      severity: 4.5,
      format: ["duffel_test_", run(base64url(1).alphabet + "=", 43)],
      grants: "use the test mode"
    }
  ]
});

// patterns/secrets/duo.ts
var duo_default = defineProvider("Duo", {
  docs: "https://duo.com/docs/authapi#authentication",
  revoke: "Reset the secret key of the application (https://admin.duosecurity.com/applications).",
  tokens: [
    {
      id: "duo-secret-key",
      title: "Duo secret key",
      severity: 9,
      format: [base62(40)],
      near: ["duo_skey", "duo_secret", "duo_sec", "skey", "duo_api_secret", "duosecurity"],
      proof: notHex,
      grants: "answer for the second factor of the application's users"
    }
  ]
});

// patterns/secrets/dwolla.ts
var dwolla_default = defineProvider("Dwolla", {
  docs: "https://developers.dwolla.com/docs/balance/api-reference/api-fundamentals/auth",
  revoke: "Roll it under Applications (https://dashboard.dwolla.com/applications-legacy).",
  tokens: [
    {
      id: "dwolla-secret",
      title: "Dwolla application secret",
      severity: 9.2,
      format: [base62(50)],
      near: ["dwolla"],
      proof: hasDigit,
      grants: "send money between the accounts of customers"
    }
  ]
});

// patterns/secrets/dynatrace.ts
var dynatrace_default = defineProvider("Dynatrace", {
  docs: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
  revoke: "Revoke it under Access tokens of the environment.",
  tokens: [
    {
      id: "dynatrace-api-token",
      title: "Dynatrace API token",
      severity: 8.5,
      format: ["dt0c01.", base62(24), ".", base62(64)],
      grants: "read and change the environment within its scopes"
    },
    {
      id: "dynatrace-platform-token",
      title: "Dynatrace platform token or OAuth client secret",
      severity: 8.8,
      formats: [["dt0s", digits(2), ".", base62(8, 24), ".", base62(64)]],
      grants: "act as the user or the client within its scopes",
      docs: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/platform-tokens"
    }
  ]
});

// patterns/secrets/e2b.ts
var e2b_default = defineProvider("E2B", {
  docs: "https://e2b.dev/docs/api-key",
  revoke: "Delete it under Keys (https://e2b.dev/dashboard?tab=keys).",
  tokens: [
    {
      id: "e2b-api-key",
      title: "E2B API key",
      severity: 8,
      format: ["e2b_", hex(40)],
      grants: "run sandboxes at the cost of the team"
    },
    {
      id: "e2b-access-token",
      title: "E2B access token",
      severity: 8.2,
      format: ["sk_e2b_", hex(40)],
      grants: "manage the sandbox templates of its owner"
    }
  ]
});

// patterns/secrets/easypost.ts
var easypost_default = defineProvider("EasyPost", {
  docs: "https://docs.easypost.com/docs/authentication",
  revoke: "Disable it under API keys (https://www.easypost.com/account/api-keys).",
  tokens: [
    {
      id: "easypost-production-key",
      title: "EasyPost production API key",
      severity: 8.5,
      format: ["EZAK", base62(54)],
      grants: "buy labels and read the addresses of customers"
    },
    {
      id: "easypost-test-key",
      title: "EasyPost test API key",
      severity: 4.5,
      format: ["EZTK", base62(54)],
      grants: "use the test mode"
    }
  ]
});

// patterns/secrets/ebay.ts
var ebay_default = defineProvider("eBay", {
  docs: "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
  revoke: "Rotate the Cert id under Application keys (https://developer.ebay.com/my/keys).",
  tokens: [
    {
      id: "ebay-cert-id",
      title: "eBay production Cert id (client secret)",
      severity: 8.5,
      format: ["PRD-", hex(8, 12), "-", hex(4), "-", hex(4), "-", hex(4), "-", hex(4, 8)],
      grants: "obtain tokens as the application"
    },
    {
      id: "ebay-sandbox-cert-id",
      title: "eBay sandbox Cert id",
      severity: 4.5,
      format: ["SBX-", hex(8, 12), "-", hex(4), "-", hex(4), "-", hex(4), "-", hex(4, 8)],
      grants: "use the sandbox as the application"
    },
    {
      id: "ebay-user-token",
      title: "eBay user token",
      severity: 8,
      format: ["v^1.1#i^1#", run(base62(1).alphabet + "^#+/=", 80, 900)],
      grants: "act as the seller or buyer",
      docs: "https://developer.ebay.com/api-docs/static/oauth-tokens.html"
    }
  ]
});

// patterns/secrets/elastic-apm.ts
var elastic_apm_default = defineProvider("Elastic APM", {
  docs: "https://www.elastic.co/docs/solutions/observability/apm/secret-token",
  revoke: "Change the secret token in the configuration of the APM server.",
  tokens: [
    {
      id: "elastic-apm-secret-token",
      title: "Elastic APM secret token",
      severity: 6,
      format: [base62(16, 40)],
      near: ["elastic_apm_secret", "elastic_apm_api", "apm_server_secret", "apm_secret_token"],
      proof: hasDigit,
      grants: "write telemetry to the APM server"
    }
  ]
});

// patterns/secrets/elastic-email.ts
var elastic_email_default = defineProvider("Elastic Email", {
  docs: "https://elasticemail.com/developers/api-documentation",
  revoke: "Delete it under Settings, Manage API keys (https://app.elasticemail.com/marketing/settings/manage-api).",
  tokens: [
    {
      id: "elastic-email-api-key",
      title: "Elastic Email API key",
      severity: 8.5,
      format: [upperHex(96)],
      near: ["elastic_email", "api_key"],
      grants: "send mail in the name of the domain"
    }
  ]
});

// patterns/secrets/elastic.ts
var elastic_default = defineProvider("Elastic", {
  docs: "https://www.elastic.co/docs/deploy-manage/api-keys",
  revoke: "Invalidate it under Stack management, API keys, or Organization, API keys (https://cloud.elastic.co/).",
  tokens: [
    {
      id: "elastic-cloud-api-key",
      title: "Elastic Cloud API key",
      severity: 9.2,
      format: [
        "essu_",
        run("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_", 40, 120),
        oneOf("==", "=", "")
      ],
      grants: "manage the organization's deployments",
      docs: "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys"
    },
    {
      id: "elastic-api-key",
      title: "Elasticsearch API key",
      severity: 8.8,
      // base64 of an id of 20 characters, a colon and a key of 22.
      format: [base64(58), "=="],
      near: [
        "elastic",
        "elasticsearch",
        "es_api",
        "es_key",
        "kibana",
        "apikey",
        "fleet",
        "filebeat",
        "logstash"
      ],
      grants: "read and write the indices within its privileges",
      docs: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys"
    },
    {
      id: "elastic-service-account-token",
      title: "Elasticsearch service account token",
      severity: 8.5,
      // Three bytes 0, 1, 0, 1 and the account's name "elastic/…", in base64.
      format: ["AAEAAWVsYXN0aWMv", base64(30, 150), oneOf("==", "=", "")],
      grants: "act as the service (Kibana, Fleet Server) towards the cluster",
      docs: "https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts"
    }
  ]
});

// patterns/secrets/elevenlabs.ts
var elevenlabs_default = defineProvider("ElevenLabs", {
  docs: "https://elevenlabs.io/docs/api-reference/authentication",
  revoke: "Delete it under Developers, API keys (https://elevenlabs.io/app/settings/api-keys).",
  tokens: [
    {
      id: "elevenlabs-api-key",
      title: "ElevenLabs API key",
      severity: 8.5,
      format: ["sk_", hex(48)],
      grants: "use the voices and the quota of its owner"
    },
    {
      id: "elevenlabs-legacy-key",
      title: "ElevenLabs API key (legacy)",
      severity: 8.5,
      format: [hex(32)],
      near: ["eleven_labs", "eleven_api_key", "xi_api_key"],
      grants: "use the voices and the quota of its owner"
    }
  ]
});

// patterns/secrets/endor-labs.ts
var endor_labs_default = defineProvider("Endor Labs", {
  docs: "https://docs.endorlabs.com/administration/api-keys/",
  revoke: "Delete it under Manage, Access control, API keys (https://app.endorlabs.com/).",
  tokens: [
    {
      id: "endor-labs-api-credential",
      title: "Endor Labs API key or secret",
      severity: 7.5,
      format: ["endr+", base64url(16)],
      grants: "read and change the findings of the namespace, key and secret together"
    }
  ]
});

// patterns/secrets/env0.ts
var env0_default = defineProvider("env zero", {
  docs: "https://docs.envzero.com/docs/api-keys",
  revoke: "Delete it under Organization settings, API keys (https://app.env0.com/).",
  tokens: [
    {
      id: "env0-api-secret",
      title: "env zero API key secret",
      severity: 9,
      format: [base64url(28, 48)],
      near: ["env0_api_secret", "env0_secret", "env0"],
      grants: "run deployments within the key's role"
    }
  ]
});

// patterns/secrets/equinix-metal.ts
var equinix_metal_default = defineProvider("Equinix Metal", {
  docs: "https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/",
  revoke: "Delete it under API keys of the user or project (https://console.equinix.com/profile/api-keys).",
  tokens: [
    {
      id: "equinix-metal-api-key",
      title: "Equinix Metal API key",
      severity: 8.8,
      format: [base62(32)],
      near: ["metal_auth", "equinix", "packet_auth", "packet_api", "packet_token", "packet_net"],
      proof: notHex,
      grants: "create, change and destroy the servers of the project"
    }
  ]
});

// patterns/secrets/ethereum.ts
var ethereum_default = defineProvider("Ethereum", {
  docs: "https://ethereum.org/en/developers/docs/accounts/#account-creation",
  revoke: "Move everything to a new account at once; a key cannot be revoked.",
  tokens: [
    {
      id: "ethereum-private-key",
      title: "Ethereum private key",
      severity: 9.5,
      formats: [["0x", anyHex(64)], [anyHex(64)]],
      near: [
        "private_key",
        "priv_key",
        "deployer_key",
        "deployer_private",
        "wallet_key",
        "wallet_private",
        "eth_private",
        "eth_key",
        "ethereum_private",
        "ethereum_key",
        "metamask_private",
        "account_key",
        "signer_key",
        "sender_key",
        "owner_key",
        "pk_deployer",
        "deployer_pk"
      ],
      grants: "spend everything that the account holds"
    }
  ]
});

// patterns/secrets/etherscan.ts
var etherscan_default = defineProvider("Etherscan", {
  docs: "https://docs.etherscan.io/getting-an-api-key",
  revoke: "Remove it under API keys (https://etherscan.io/myapikey).",
  tokens: [
    {
      id: "etherscan-api-key",
      title: "Etherscan API key",
      severity: 4.5,
      format: [upperBase36(34)],
      near: [
        "etherscan",
        "bscscan",
        "polygonscan",
        "arbiscan",
        "ftmscan",
        "snowtrace",
        "basescan",
        "lineascan",
        "optimistic_etherscan",
        "optimism_etherscan",
        "snowscan",
        "moonscan"
      ],
      grants: "call the API at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/etsy.ts
var etsy_default = defineProvider("Etsy", {
  docs: "https://developers.etsy.com/documentation/essentials/authentication",
  revoke: "Delete the app (https://www.etsy.com/developers/your-apps).",
  tokens: [
    {
      id: "etsy-api-key",
      title: "Etsy API keystring",
      severity: 5.5,
      format: [base36(24)],
      near: ["etsy"],
      proof: hasDigit,
      grants: "call the API as the app"
    }
  ]
});

// patterns/secrets/exa.ts
var exa_default = defineProvider("Exa", {
  docs: "https://docs.exa.ai/reference/quickstart",
  revoke: "Delete it under API keys (https://dashboard.exa.ai/api-keys).",
  tokens: [
    {
      id: "exa-api-key",
      title: "Exa API key",
      severity: 7,
      format: uuid,
      near: ["exa_api", "exa_key", "exa_search"],
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/exoscale.ts
var exoscale_default = defineProvider("Exoscale", {
  docs: "https://community.exoscale.com/product/iam/keys/",
  revoke: "Revoke it under IAM, Keys (https://portal.exoscale.com/iam/keys).",
  tokens: [
    {
      id: "exoscale-api-key",
      title: "Exoscale API key",
      severity: 6,
      format: ["EXO", hex(24, 28)],
      grants: "act as the key's role, with the secret beside it"
    },
    {
      id: "exoscale-api-secret",
      title: "Exoscale API secret",
      severity: 9,
      format: [base64url(40, 44)],
      near: ["exoscale", "exo_secret", "exoscale_api_secret"],
      grants: "act as the key's role at Exoscale"
    }
  ]
});

// patterns/secrets/expo.ts
var expo_default = defineProvider("Expo", {
  docs: "https://docs.expo.dev/accounts/programmatic-access/",
  revoke: "Revoke it under Account settings, Access tokens (https://expo.dev/settings/access-tokens).",
  tokens: [
    {
      id: "expo-access-token",
      title: "Expo access token",
      severity: 9,
      format: [base64url(40)],
      near: ["expo_token", "expo_access_token", "eas_token"],
      proof: notHex,
      grants: "build and update its owner's applications"
    }
  ]
});

// patterns/secrets/facebook.ts
var facebook_default = defineProvider("Meta", {
  docs: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
  revoke: "Revoke it with `DELETE /me/permissions`, or reset the app secret under App settings, Basic (https://developers.facebook.com/apps/).",
  tokens: [
    {
      id: "facebook-access-token",
      title: "Facebook access token",
      severity: 8.8,
      format: ["EAA", base62(80, 400)],
      grants: "act as the user, page or WhatsApp business account"
    },
    {
      id: "facebook-app-secret",
      title: "Facebook app secret",
      severity: 8.8,
      format: [hex(32)],
      near: [
        "facebook",
        "fb_app",
        "fb_secret",
        "fb_client",
        "fb_api",
        "meta_app_secret",
        "meta_secret",
        "whatsapp",
        "instagram"
      ],
      grants: "act as the app and issue app access tokens"
    },
    {
      id: "facebook-app-token",
      title: "Facebook app access token",
      severity: 8.8,
      format: [digits(13, 17), "|", base64url(27)],
      near: ["facebook", "fb_app", "fb_access", "meta_app", "access_token"],
      grants: "act as the app"
    }
  ]
});

// patterns/secrets/fal.ts
var fal_default = defineProvider("fal", {
  docs: "https://docs.fal.ai/authentication/key-based",
  revoke: "Delete it under Keys (https://fal.ai/dashboard/keys).",
  tokens: [
    {
      id: "fal-api-key",
      title: "fal API key",
      severity: 8,
      format: [...uuid, ":", hex(32)],
      near: ["fal_key", "fal_api", "fal_ai", "fal_client"],
      grants: "run models at the cost of its owner"
    }
  ]
});

// patterns/secrets/fastly.ts
var fastly_default = defineProvider("Fastly", {
  docs: "https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/",
  revoke: "Delete it under Account, API tokens (https://manage.fastly.com/account/personal/tokens).",
  tokens: [
    {
      id: "fastly-api-token",
      title: "Fastly API token",
      severity: 9,
      format: [base64url(32)],
      near: ["fastly"],
      proof: notHex,
      grants: "purge and change the services that the token reaches"
    }
  ]
});

// patterns/secrets/fauna.ts
var fauna_default = defineProvider("Fauna", {
  docs: "https://docs.fauna.com/fauna/current/learn/security/keys/",
  revoke: "Delete the key in the dashboard (https://dashboard.fauna.com/).",
  tokens: [
    {
      id: "fauna-secret",
      title: "Fauna key secret",
      severity: 8.5,
      format: ["fnA", base64url(37, 60)],
      grants: "read and write the database within its role"
    }
  ]
});

// patterns/secrets/figma.ts
var figma_default = defineProvider("Figma", {
  docs: "https://www.figma.com/developers/api#access-tokens",
  revoke: "Revoke it under Settings, Security (https://www.figma.com/settings).",
  tokens: [
    {
      id: "figma-personal-token",
      title: "Figma personal access token",
      severity: 8,
      format: [oneOf("figd_", "figdr_"), base64url(36, 44)],
      grants: "read the files of its owner within its scopes"
    },
    {
      id: "figma-legacy-token",
      title: "Figma personal access token (legacy)",
      severity: 8,
      formats: [
        [digits(4, 8), "-", ...uuid],
        [
          upperHex(4),
          "-",
          upperHex(8),
          "-",
          upperHex(4),
          "-",
          upperHex(4),
          "-",
          upperHex(4),
          "-",
          upperHex(12)
        ]
      ],
      near: ["figma"],
      grants: "read the files of its owner"
    },
    {
      id: "figma-oauth-token",
      title: "Figma OAuth token",
      severity: 7.8,
      format: [oneOf("figu_", "figur_", "figo_", "figor_"), base64url(40)],
      grants: "act as the user within the granted scopes"
    }
  ]
});

// patterns/secrets/financial-modeling-prep.ts
var financial_modeling_prep_default = defineProvider("Financial Modeling Prep", {
  docs: "https://site.financialmodelingprep.com/developer/docs",
  revoke: "Regenerate it on the dashboard (https://site.financialmodelingprep.com/developer/docs/dashboard).",
  tokens: [
    {
      id: "financial-modeling-prep-api-key",
      title: "Financial Modeling Prep API key",
      severity: 5,
      format: [base62(32)],
      near: ["financial_modeling_prep", "fmp_api", "fmp_key"],
      proof: notHex,
      grants: "read market data at the cost of its owner"
    }
  ]
});

// patterns/secrets/finicity.ts
var finicity_default = defineProvider("Finicity", {
  docs: "https://developer.mastercard.com/open-finance-us/documentation/onboarding/",
  revoke: "Change the partner secret (https://developer.mastercard.com/account/sign-in).",
  tokens: [
    {
      id: "finicity-app-key",
      title: "Finicity app key",
      severity: 8,
      format: [base36(32)],
      near: ["finicity"],
      proof: hasDigit,
      grants: "read bank accounts of customers, with the partner secret"
    },
    {
      id: "finicity-partner-secret",
      title: "Finicity partner secret",
      severity: 8.5,
      format: [base62(20)],
      near: ["finicity"],
      proof: hasDigit,
      grants: "read bank accounts of customers, with the app key"
    }
  ]
});

// patterns/secrets/finnhub.ts
var finnhub_default = defineProvider("Finnhub", {
  docs: "https://finnhub.io/docs/api/authentication",
  revoke: "Regenerate it on the dashboard (https://finnhub.io/dashboard).",
  tokens: [
    {
      id: "finnhub-api-key",
      title: "Finnhub API key",
      severity: 5.5,
      formats: [[base36(20)], [base36(40)]],
      near: ["finnhub"],
      proof: hasDigit,
      grants: "read market data at the cost of its owner"
    }
  ]
});

// patterns/secrets/firebase.ts
var firebase_default = defineProvider("Firebase", {
  docs: "https://firebase.google.com/docs/projects/api-keys",
  revoke: "Revoke it in the Firebase console, Project settings (https://console.firebase.google.com/).",
  tokens: [
    {
      id: "firebase-cloud-messaging-server-key",
      title: "Firebase Cloud Messaging server key",
      severity: 7.5,
      format: ["AAAA", base64url(7), ":APA91b", base64url(134)],
      grants: "push messages to every device of the application"
    },
    {
      id: "firebase-ci-token",
      title: "Firebase CLI token",
      severity: 9,
      format: [base64url(60, 160)],
      near: ["firebase_token", "firebase_ci_token"],
      proof: hasDigit,
      confidence: "low",
      grants: "deploy to every Firebase project of its owner",
      docs: "https://firebase.google.com/docs/cli#cli-ci-systems",
      revoke: "Run `firebase logout --token <token>` (https://firebase.google.com/docs/cli)."
    },
    {
      id: "firebase-database-secret",
      title: "Firebase Realtime Database secret",
      severity: 8.5,
      format: [base62(40)],
      near: ["firebase_secret", "firebase_database_secret", "firebase_db_secret", "firebase_auth"],
      proof: notHex,
      grants: "read and write the whole database, past its rules",
      docs: "https://firebase.google.com/docs/database/rest/auth#legacy_tokens"
    }
  ]
});

// patterns/secrets/firecrawl.ts
var firecrawl_default = defineProvider("Firecrawl", {
  docs: "https://docs.firecrawl.dev/introduction",
  revoke: "Delete it under API keys (https://www.firecrawl.dev/app/api-keys).",
  tokens: [
    {
      id: "firecrawl-api-key",
      title: "Firecrawl API key",
      severity: 7,
      format: ["fc-", hex(32)],
      grants: "crawl at the cost of its owner"
    }
  ]
});

// patterns/secrets/firehydrant.ts
var firehydrant_default = defineProvider("FireHydrant", {
  docs: "https://docs.firehydrant.com/docs/api-keys",
  revoke: "Delete it under Settings, API keys (https://app.firehydrant.io/organizations/bots).",
  tokens: [
    {
      id: "firehydrant-bot-token",
      title: "FireHydrant bot token",
      severity: 7.8,
      format: ["fhb-", hex(32)],
      grants: "read and change incidents"
    }
  ]
});

// patterns/secrets/fireworks-ai.ts
var fireworks_ai_default = defineProvider("Fireworks AI", {
  docs: "https://docs.fireworks.ai/getting-started/quickstart",
  revoke: "Delete it under Settings, API keys (https://fireworks.ai/settings/users/api-keys).",
  tokens: [
    {
      id: "fireworks-ai-api-key",
      title: "Fireworks AI API key",
      severity: 8.5,
      format: ["fw_", base62(22, 24)],
      grants: "call the models at the cost of its owner"
    },
    {
      id: "fireworks-ai-legacy-key",
      title: "Fireworks AI API key (legacy)",
      severity: 8.5,
      format: [base62(48)],
      near: ["fireworks"],
      proof: notHex,
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/fitbit.ts
var fitbit_default = defineProvider("Fitbit", {
  docs: "https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/",
  revoke: "Reset it under Manage my apps (https://dev.fitbit.com/apps).",
  tokens: [
    {
      id: "fitbit-client-secret",
      title: "Fitbit client secret",
      severity: 7,
      format: [base36(32)],
      near: ["fitbit"],
      proof: hasDigit,
      grants: "obtain tokens as the app"
    }
  ]
});

// patterns/secrets/fivetran.ts
var fivetran_default = defineProvider("Fivetran", {
  docs: "https://fivetran.com/docs/rest-api/getting-started",
  revoke: "Generate a new key under Account settings, API config (https://fivetran.com/dashboard/user/api-config).",
  tokens: [
    {
      id: "fivetran-api-secret",
      title: "Fivetran API secret",
      severity: 8.8,
      format: [base62(32)],
      near: ["fivetran_api_secret", "fivetran_secret", "fivetran_apisecret", "fivetran"],
      proof: notHex,
      grants: "run and change the connectors of the account"
    }
  ]
});

// patterns/secrets/flagsmith.ts
var flagsmith_default = defineProvider("Flagsmith", {
  docs: "https://docs.flagsmith.com/clients/server-side",
  revoke: "Delete it under Environment settings, SDK keys (https://app.flagsmith.com/).",
  tokens: [
    {
      id: "flagsmith-server-key",
      title: "Flagsmith server-side environment key",
      severity: 6.5,
      format: ["ser.", base62(22)],
      confidence: "medium",
      grants: "read every feature flag and segment of the environment"
    },
    {
      id: "flagsmith-organization-api-key",
      title: "Flagsmith organization API key",
      severity: 8.5,
      format: [base62(8), ".", base62(32)],
      near: ["flagsmith"],
      grants: "change the feature flags of the organization"
    }
  ]
});

// patterns/secrets/flickr.ts
var flickr_default = defineProvider("Flickr", {
  docs: "https://www.flickr.com/services/api/",
  revoke: "Delete the key in the App garden (https://www.flickr.com/services/apps/by/me).",
  tokens: [
    {
      id: "flickr-api-key",
      title: "Flickr API key",
      severity: 4.5,
      format: [base36(32)],
      near: ["flickr"],
      proof: hasDigit,
      grants: "call the API as the app"
    },
    {
      id: "flickr-secret",
      title: "Flickr API secret",
      severity: 5.5,
      format: [hex(16)],
      near: ["flickr"],
      grants: "obtain tokens as the app"
    }
  ]
});

// patterns/secrets/flutterwave.ts
var flutterwave_default = defineProvider("Flutterwave", {
  docs: "https://developer.flutterwave.com/v3.0.0/docs/authentication",
  revoke: "Regenerate it under Settings, API keys (https://app.flutterwave.com/dashboard/settings/apis).",
  tokens: [
    {
      id: "flutterwave-secret-key",
      title: "Flutterwave live secret key",
      severity: 9.3,
      formats: [
        ["FLWSECK-", anyHex(32), "-X"],
        ["FLWSECK-", anyHex(32), "-", base62(11, 16), "-X"]
      ],
      grants: "charge, refund and transfer"
    },
    {
      id: "flutterwave-test-key",
      title: "Flutterwave test secret key",
      severity: 4.5,
      formats: [
        ["FLWSECK_TEST-", base62(32), "-X"],
        ["FLWSECK_TEST", oneOf("-", ""), base62(12)]
      ],
      grants: "use the test mode"
    },
    {
      id: "flutterwave-public-key",
      title: "Flutterwave public key",
      severity: 2,
      formats: [
        ["FLWPUBK-", anyHex(32), "-X"],
        ["FLWPUBK_TEST-", base62(32), "-X"]
      ],
      confidence: "low",
      grants: "start payments to the merchant"
    }
  ]
});

// patterns/secrets/fly.ts
var fly_default = defineProvider("Fly.io", {
  docs: "https://fly.io/docs/security/tokens/",
  revoke: "Run `fly tokens revoke`, or revoke it under Account, Access tokens (https://fly.io/user/personal_access_tokens).",
  tokens: [
    {
      id: "fly-access-token",
      title: "Fly.io access token",
      severity: 9,
      format: [oneOf("fm2_", "fm1r_", "fm1a_"), base64(80, 3e3), oneOf("==", "=", "")],
      grants: "deploy to the apps or the organization that the token is for"
    },
    {
      id: "fly-personal-token",
      title: "Fly.io personal auth token",
      severity: 9.2,
      format: ["fo1_", base64url(43)],
      grants: "manage every app and organization of its owner"
    }
  ]
});

// patterns/secrets/font-awesome.ts
var font_awesome_default = defineProvider("Font Awesome", {
  docs: "https://docs.fontawesome.com/web/setup/packages",
  revoke: "Regenerate it under Account, Tokens (https://fontawesome.com/account/general).",
  tokens: [
    {
      id: "font-awesome-package-token",
      title: "Font Awesome package token",
      severity: 5,
      format: [upperHex(8), "-", upperHex(4), "-", upperHex(4), "-", upperHex(4), "-", upperHex(12)],
      near: ["fontawesome", "font_awesome", "fortawesome", "npm.fontawesome.com"],
      grants: "download the packages that the licence covers"
    }
  ]
});

// patterns/secrets/frameio.ts
var frameio_default = defineProvider("Frame.io", {
  docs: "https://developer.frame.io/docs/getting-started/authentication",
  revoke: "Delete it in the developer portal (https://developer.frame.io/app/tokens).",
  tokens: [
    {
      id: "frameio-developer-token",
      title: "Frame.io developer token",
      severity: 8,
      format: ["fio-u-", run(base64url(1).alphabet + "=", 64)],
      grants: "read and write the media within its scopes"
    }
  ]
});

// patterns/secrets/freshbooks.ts
var freshbooks_default = defineProvider("FreshBooks", {
  docs: "https://www.freshbooks.com/api/authentication",
  revoke: "Delete the app, or its tokens, in the developer portal (https://my.freshbooks.com/#/developer).",
  tokens: [
    {
      id: "freshbooks-token",
      title: "FreshBooks client secret or token",
      severity: 8,
      formats: [[base36(64)], [hex(64)]],
      near: ["freshbooks", "fresh_books"],
      grants: "act as the app, or read and write the books of the user"
    }
  ]
});

// patterns/secrets/freshdesk.ts
var freshdesk_default = defineProvider("Freshdesk", {
  docs: "https://developers.freshdesk.com/api/#authentication",
  revoke: "Reset it under Profile settings of the agent.",
  tokens: [
    {
      id: "freshdesk-api-key",
      title: "Freshdesk API key",
      severity: 8.5,
      format: [base62(18, 20)],
      near: ["freshdesk", "freshservice", "freshworks", "freshchat"],
      proof: hasDigit,
      grants: "read and write tickets as the agent"
    }
  ]
});

// patterns/secrets/friendli.ts
var friendli_default = defineProvider("Friendli", {
  docs: "https://friendli.ai/docs/guides/personal_access_tokens",
  revoke: "Delete it under Personal settings, Tokens (https://friendli.ai/suite/setting/tokens).",
  tokens: [
    {
      id: "friendli-access-token",
      title: "Friendli personal access token",
      severity: 8,
      format: ["flp_", base62(40, 60)],
      grants: "deploy and call models at the cost of its owner"
    }
  ]
});

// patterns/secrets/front.ts
var front_default = defineProvider("Front", {
  docs: "https://dev.frontapp.com/docs/create-and-revoke-api-tokens",
  revoke: "Delete it under Settings, Developers, API tokens (https://app.frontapp.com/settings/developers/tokens).",
  tokens: [
    {
      id: "front-api-token",
      title: "Front API token",
      severity: 8.5,
      format: jwt,
      near: ["frontapp", "front_api", "front_token"],
      proof: jwtStructure,
      grants: "read and write the conversations of the workspace"
    }
  ]
});

// patterns/secrets/frontegg.ts
var frontegg_default = defineProvider("Frontegg", {
  docs: "https://docs.frontegg.com/docs/env-settings",
  revoke: "Regenerate the API key of the environment (https://portal.frontegg.com/).",
  tokens: [
    {
      id: "frontegg-api-key",
      title: "Frontegg API key",
      severity: 9,
      format: [...uuid],
      near: ["frontegg_api_key", "frontegg_secret", "frontegg_key"],
      grants: "read and change the accounts of the environment"
    }
  ]
});

// patterns/secrets/fullstory.ts
var fullstory_default = defineProvider("FullStory", {
  docs: "https://developer.fullstory.com/server/authentication/",
  revoke: "Delete it under Settings, Integrations and API keys (https://app.fullstory.com/ui/_/settings/apikeys).",
  tokens: [
    {
      id: "fullstory-api-key",
      title: "FullStory API key",
      severity: 8,
      format: [oneOf("na1.", "eu1."), base64(32, 160), oneOf("==", "=", "")],
      near: ["full_story", "fs_api", "authorization"],
      grants: "read the sessions of the users"
    }
  ]
});

// patterns/secrets/fusionauth.ts
var fusionauth_default = defineProvider("FusionAuth", {
  docs: "https://fusionauth.io/docs/apis/authentication",
  revoke: "Delete it under Settings, API keys (https://fusionauth.io/docs/apis/authentication).",
  tokens: [
    {
      id: "fusionauth-api-key",
      title: "FusionAuth API key or client secret",
      severity: 9.2,
      formats: [[base64url(86)], [base64url(64)], [base64url(43)]],
      near: ["fusionauth", "fusion_auth"],
      grants: "read and change every account of the server"
    }
  ]
});

// patterns/secrets/gandi.ts
var gandi_default = defineProvider("Gandi", {
  docs: "https://docs.gandi.net/en/managing_an_organization/organizations/personal_access_token.html",
  revoke: "Delete it under Organization, Personal access tokens (https://admin.gandi.net/).",
  tokens: [
    {
      id: "gandi-personal-access-token",
      title: "Gandi personal access token",
      severity: 8.8,
      format: [hex(40)],
      near: ["gandi"],
      grants: "change the domains and zones within its permissions"
    },
    {
      id: "gandi-api-key",
      title: "Gandi API key",
      severity: 8.8,
      format: [base62(24)],
      near: ["gandi"],
      proof: hasDigit,
      grants: "change the domains and zones of the account"
    }
  ]
});

// patterns/secrets/gcp.ts
var gcp_default = defineProvider("Google Cloud", {
  docs: "https://cloud.google.com/docs/authentication/api-keys",
  revoke: "Delete the credential under APIs and services, Credentials (https://console.cloud.google.com/apis/credentials).",
  tokens: [
    {
      id: "gcp-api-key",
      title: "Google API key",
      severity: 7,
      format: ["AIza", base64url(35)],
      grants: "use the APIs that the key is not restricted from, at the project's cost"
    },
    {
      id: "gcp-bound-api-key",
      title: "Google API key bound to a service account",
      severity: 8,
      format: ["AQ.Ab8R", base64url(38, 65)],
      grants: "act as the service account towards the APIs of the key"
    },
    {
      id: "gcp-oauth-client-secret",
      title: "Google OAuth client secret",
      severity: 8,
      format: ["GOCSPX-", base64url(28)],
      grants: "act as the application towards Google accounts",
      docs: "https://developers.google.com/identity/protocols/oauth2",
      revoke: "Add a new client secret and delete this one under Google Auth Platform, Clients (https://console.cloud.google.com/auth/clients)."
    },
    {
      id: "gcp-oauth-client-secret-old",
      title: "Google OAuth client secret (before 2021)",
      severity: 7.5,
      format: [base64url(24)],
      near: [
        "google_client_secret",
        "google_oauth",
        "googleclientsecret",
        "google_secret",
        "gcp_client_secret"
      ],
      proof: hasDigit,
      grants: "act as the application towards Google accounts",
      docs: "https://developers.google.com/identity/protocols/oauth2"
    },
    {
      id: "gcp-oauth-refresh-token",
      title: "Google OAuth refresh token",
      severity: 9,
      format: ["1//0", base64url(40, 160)],
      grants: "obtain access tokens for the Google account, with the client secret",
      docs: "https://developers.google.com/identity/protocols/oauth2#expiration",
      revoke: "Revoke it with `https://oauth2.googleapis.com/revoke?token=…` or remove the app at https://myaccount.google.com/connections."
    },
    {
      id: "gcp-oauth-access-token",
      title: "Google OAuth access token",
      severity: 6.5,
      format: ["ya29.", base64url(30, 1e3)],
      grants: "act as the Google account for about an hour",
      docs: "https://cloud.google.com/docs/authentication/token-types#access",
      revoke: "Revoke it with `https://oauth2.googleapis.com/revoke?token=…`; it ends by itself after about an hour."
    },
    {
      id: "gcp-service-account-key-id",
      title: "Google Cloud service account key file",
      severity: 8.5,
      format: [hex(40)],
      near: ["private_key_id"],
      grants: "act as the service account, with the private key of the same file",
      docs: "https://cloud.google.com/iam/docs/keys-create-delete",
      revoke: "Delete the key of the service account (https://console.cloud.google.com/iam-admin/serviceaccounts)."
    },
    {
      id: "gcp-hmac-access-id",
      title: "Google Cloud Storage HMAC access id",
      severity: 6.5,
      // 61 characters for a service account, 24 for a user: https://cloud.google.com/storage/docs/authentication/hmackeys
      formats: [
        ["GOOG", upperBase36(57)],
        ["GOOG", upperBase36(20)]
      ],
      grants: "read and write Cloud Storage, with the secret beside it",
      docs: "https://cloud.google.com/storage/docs/authentication/hmackeys",
      revoke: "Deactivate and delete the key under Cloud Storage, Settings, Interoperability (https://console.cloud.google.com/storage/settings)."
    },
    {
      id: "gcp-hmac-secret",
      title: "Google Cloud Storage HMAC secret",
      severity: 8.5,
      pair: ["gcp-hmac-access-id"],
      format: [base64(40)],
      near: ["gcs_secret", "gs_secret", "gcs_hmac", "google_storage_secret", "gs_secret_access_key"],
      proof: notHex,
      grants: "read and write Cloud Storage as the key's account",
      docs: "https://cloud.google.com/storage/docs/authentication/hmackeys"
    },
    {
      id: "gcp-recaptcha-secret-key",
      title: "Google reCAPTCHA secret key",
      severity: 5,
      format: ["6L", base64url(38)],
      near: [
        "recaptcha_secret",
        "recaptcha_private",
        "recaptchasecret",
        "recaptcha_key_secret",
        "captcha_secret"
      ],
      grants: "pass the site's captcha checks off as its own",
      docs: "https://developers.google.com/recaptcha/docs/verify",
      revoke: "Create a new key pair at https://www.google.com/recaptcha/admin and delete this one."
    }
  ]
});

// patterns/secrets/gemfury.ts
var gemfury_default = defineProvider("Gemfury", {
  docs: "https://gemfury.com/help/tokens/",
  revoke: "Delete it under Dashboard, Tokens (https://manage.fury.io/manage/tokens).",
  tokens: [
    {
      id: "gemfury-token",
      title: "Gemfury deploy or full access token",
      severity: 8.8,
      formats: [[oneOf("fpt_", "fat_", "fdt_"), base62(24, 40)], [base62(20)]],
      near: ["gemfury", "fury_token", "fury_auth", "fury_api", "fury_push"],
      grants: "publish and download the packages of the account"
    }
  ]
});

// patterns/secrets/gemini-exchange.ts
var gemini_exchange_default = defineProvider("Gemini", {
  docs: "https://docs.gemini.com/rest-api/#private-api-invocation",
  revoke: "Revoke it under Settings, API (https://exchange.gemini.com/settings/api).",
  tokens: [
    {
      id: "gemini-exchange-api-key",
      title: "Gemini exchange API key",
      severity: 8.5,
      format: [oneOf("account-", "master-"), base62(20)],
      near: ["gemini", "api_key"],
      grants: "trade, with the secret"
    },
    {
      id: "gemini-exchange-api-secret",
      title: "Gemini exchange API secret",
      severity: 9,
      format: [base62(27, 28)],
      near: ["gemini_secret", "gemini_api_secret"],
      proof: hasDigit,
      grants: "trade, with the key"
    }
  ]
});

// patterns/secrets/generic.ts
var OUT_OF_CODE = {
  document: "S3",
  line: 22,
  practice: "Give every credential through the environment, none in code."
};
var shared = {
  kind: "secret",
  provider: "",
  formats: [],
  docs: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
};
var hash64 = (min, max = min) => run("./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", min, max);
var CRYPT = [
  ["6", hash64(1, 16), "$", hash64(86)],
  ["5", hash64(1, 16), "$", hash64(43)],
  ["1", hash64(1, 8), "$", hash64(22)],
  ["apr1", hash64(1, 8), "$", hash64(22)],
  ["y", hash64(1, 8), "$", hash64(1, 64), "$", hash64(43)]
];
var rules = [
  {
    ...shared,
    id: "secret-generic-assignment",
    family: "secret-generic-assignment",
    title: "Credential written as a literal",
    why: "A value with the name of a credential and the look of one works for everybody who can read the repository or a copy of its history.",
    remediation: "Replace the credential where it was issued, then read it from the environment or a secret manager, and leave its name with an empty value in the example file.",
    severity: 7.5,
    cites: [{ document: "S3", line: 37, practice: "Commit no secrets." }, OUT_OF_CODE, ...NEVER_COMMIT],
    finder: "assignment",
    confidence: "medium"
  },
  {
    ...shared,
    id: "secret-url-credential",
    family: "secret-url-credential",
    title: "Password inside a URL",
    why: "A URL with a user and a password gives access to everybody who reads it, and URLs are printed by tools, logs and error messages.",
    remediation: "Change the password where it was set, then give host, user and password in separate variables, or use a credential helper.",
    severity: 8.5,
    cites: [
      ...NEVER_COMMIT,
      { document: "S2", line: 39, practice: "Keep sensitive configuration in environment variables." }
    ],
    finder: "url-credential",
    confidence: "medium",
    docs: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"
  },
  {
    ...shared,
    id: "secret-password-hash",
    family: "secret-password-hash",
    title: "Hash of a password",
    why: "Whoever has the hash can try passwords against it at leisure, and people choose passwords that are found so.",
    remediation: "Have the password changed wherever it was used, and take the user list or dump out of the repository and its history.",
    severity: 6.5,
    cites: [...NEVER_COMMIT],
    formats: [
      ...CRYPT.map(([id2, ...rest]) => [base62(1, 32), `:$${id2}$`, ...rest]),
      [oneOf("$2y$", "$2a$", "$2b$"), digits(2), "$", hash64(53)]
    ],
    confidence: "medium",
    docs: "https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html"
  }
];
var generic_default = rules;

// patterns/secrets/getresponse.ts
var getresponse_default = defineProvider("GetResponse", {
  docs: "https://apidocs.getresponse.com/v3/authentication",
  revoke: "Delete it under Integrations and API (https://app.getresponse.com/api).",
  tokens: [
    {
      id: "getresponse-api-key",
      title: "GetResponse API key",
      severity: 8,
      format: [base36(32)],
      near: ["get_response"],
      proof: hasDigit,
      grants: "read and write the contacts and send campaigns"
    }
  ]
});

// patterns/secrets/ghost.ts
var ghost_default = defineProvider("Ghost", {
  docs: "https://ghost.org/docs/admin-api/#token-authentication",
  revoke: "Delete the integration under Settings, Integrations of the site.",
  tokens: [
    {
      id: "ghost-admin-key",
      title: "Ghost Admin API key",
      severity: 8.8,
      format: [hex(24), ":", hex(64)],
      near: ["ghost", "admin_api", "admin_key"],
      grants: "change the posts, members and themes of the site"
    },
    {
      id: "ghost-content-key",
      title: "Ghost Content API key",
      severity: 3,
      format: [hex(26)],
      near: ["ghost", "content_api"],
      confidence: "low",
      grants: "read what the site publishes"
    }
  ]
});

// patterns/secrets/giphy.ts
var giphy_default = defineProvider("Giphy", {
  docs: "https://developers.giphy.com/docs/api/#quick-start-guide",
  revoke: "Delete the app on the dashboard (https://developers.giphy.com/dashboard/).",
  tokens: [
    {
      id: "giphy-api-key",
      title: "Giphy API key",
      severity: 4,
      format: [base62(32)],
      near: ["giphy"],
      proof: notHex,
      grants: "search at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/gitea.ts
var gitea_default = defineProvider("Gitea", {
  docs: "https://docs.gitea.com/development/api-usage",
  revoke: "Delete it under Settings, Applications (https://docs.gitea.com/development/api-usage).",
  tokens: [
    {
      id: "gitea-access-token",
      title: "Gitea or Forgejo access token",
      severity: 8.8,
      format: [hex(40)],
      near: [
        "gitea_token",
        "gitea_access",
        "gitea_api",
        "gitea_key",
        "gitea_pat",
        "forgejo_token",
        "forgejo_api",
        "codeberg_token",
        "codeberg_api",
        "gogs_token",
        "gogs_api"
      ],
      grants: "read and write the repositories of its owner"
    },
    {
      id: "gitea-oauth-client-secret",
      title: "Gitea OAuth client secret",
      severity: 7.5,
      format: ["gto_", run("abcdefghijklmnopqrstuvwxyz234567", 52)],
      grants: "act as the application towards the server's accounts",
      docs: "https://docs.gitea.com/development/oauth2-provider"
    },
    {
      id: "gitea-runner-registration-token",
      title: "Gitea runner registration token",
      severity: 8,
      format: [base62(40)],
      near: ["gitea_runner_registration_token", "forgejo_runner", "gitea_runner"],
      proof: notHex,
      grants: "register runners that receive the jobs' secrets",
      docs: "https://docs.gitea.com/usage/actions/act-runner"
    }
  ]
});

// patterns/secrets/gitguardian.ts
var gitguardian_default = defineProvider("GitGuardian", {
  docs: "https://docs.gitguardian.com/api-docs/authentication",
  revoke: "Revoke it under API, Personal access tokens (https://dashboard.gitguardian.com/api/personal-access-tokens).",
  tokens: [
    {
      id: "gitguardian-api-key",
      title: "GitGuardian API key",
      severity: 8.5,
      format: [hex(64, 71)],
      near: ["git_guardian"],
      grants: "read the incidents of the workspace"
    }
  ]
});

// patterns/secrets/github.ts
var github_default = defineProvider("GitHub", {
  docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats",
  revoke: "Revoke it under Settings, Developer settings (https://github.com/settings/tokens).",
  tokens: [
    {
      id: "github-classic-token",
      title: "GitHub personal access token (classic)",
      severity: 9.3,
      format: ["ghp_", base62(36)],
      proof: crc32Base62,
      grants: "read and write every repository that its owner can"
    },
    {
      id: "github-fine-grained-token",
      title: "GitHub fine-grained personal access token",
      severity: 9,
      format: ["github_pat_", base62(22), "_", base62(59)]
    },
    {
      id: "github-oauth-token",
      title: "GitHub OAuth access token",
      severity: 9,
      format: ["gho_", base62(36)],
      proof: crc32Base62,
      revoke: "Revoke the application under Settings, Applications (https://github.com/settings/applications)."
    },
    {
      id: "github-app-user-token",
      title: "GitHub App user access token",
      severity: 9,
      format: ["ghu_", base62(36)],
      proof: crc32Base62,
      revoke: "Revoke the application under Settings, Applications (https://github.com/settings/applications)."
    },
    {
      id: "github-app-installation-token",
      title: "GitHub App installation access token",
      severity: 8.5,
      format: ["ghs_", base62(36)],
      proof: crc32Base62,
      revoke: "Revoke it with `DELETE /installation/token`; it ends by itself an hour after it was made."
    },
    {
      id: "github-refresh-token",
      title: "GitHub App refresh token",
      severity: 9,
      format: ["ghr_", base62(36, 76)],
      grants: "obtain new user access tokens",
      revoke: "Revoke the application under Settings, Applications (https://github.com/settings/applications)."
    }
  ]
});

// patterns/secrets/gitlab.ts
var ROUTABLE = [
  "gldt-",
  "glrt-t1_",
  "glrt-t2_",
  "glrt-t3_",
  "glrt-",
  "glrtr-",
  "glcbt-",
  "glptt-",
  "glft-",
  "glimt-",
  "glagent-",
  "glsoat-",
  "glffct-",
  "glwt-"
];
var routable = (...prefixes) => [
  [oneOf(...prefixes), base64url(27, 300), ".", base36(9)],
  [oneOf(...prefixes), base64url(27, 300), ".", base36(2), ".", base36(9)]
];
var gitlab_default = defineProvider("GitLab", {
  docs: "https://docs.gitlab.com/security/tokens/",
  revoke: "Revoke it in the settings of the user, project or group that it belongs to (https://docs.gitlab.com/security/tokens/).",
  tokens: [
    {
      id: "gitlab-personal-access-token",
      title: "GitLab personal, project or group access token",
      severity: 9.3,
      format: ["glpat-", base64url(20)],
      grants: "read and write the repositories that its scopes reach",
      revoke: "Revoke it under User settings, Access tokens (https://gitlab.com/-/user_settings/personal_access_tokens)."
    },
    {
      id: "gitlab-routable-access-token",
      title: "GitLab personal, project or group access token (routable)",
      severity: 9.3,
      formats: routable("glpat-"),
      proof: crc32Base36,
      grants: "read and write the repositories that its scopes reach",
      revoke: "Revoke it under User settings, Access tokens (https://gitlab.com/-/user_settings/personal_access_tokens)."
    },
    {
      id: "gitlab-routable-token",
      title: "GitLab token (routable)",
      severity: 8.5,
      formats: routable(...ROUTABLE),
      proof: crc32Base36
    },
    {
      id: "gitlab-deploy-token",
      title: "GitLab deploy token",
      severity: 8,
      format: ["gldt-", base64url(20)],
      grants: "clone the project and use its packages and images",
      docs: "https://docs.gitlab.com/user/project/deploy_tokens/"
    },
    {
      id: "gitlab-runner-authentication-token",
      title: "GitLab runner authentication token",
      severity: 8.8,
      formats: [
        ["glrt-", base64url(20)],
        [oneOf("glrt-t1_", "glrt-t2_", "glrt-t3_"), base64url(20)],
        ["glrtr-", base64url(20)]
      ],
      grants: "take the place of the runner and receive the jobs' secrets",
      docs: "https://docs.gitlab.com/runner/",
      revoke: "Delete the runner under Settings, CI/CD, Runners (https://docs.gitlab.com/ci/runners/runners_scope/)."
    },
    {
      id: "gitlab-runner-registration-token",
      title: "GitLab runner registration token",
      severity: 8.8,
      format: ["GR1348941", base64url(20, 50)],
      grants: "register runners that receive the jobs' secrets",
      docs: "https://docs.gitlab.com/ci/runners/new_creation_workflow/"
    },
    {
      id: "gitlab-ci-job-token",
      title: "GitLab CI/CD job token",
      severity: 5.5,
      format: ["glcbt-", base62(1, 5), "_", base64url(20)],
      grants: "act as the job while it runs",
      docs: "https://docs.gitlab.com/ci/jobs/ci_job_token/"
    },
    {
      id: "gitlab-pipeline-trigger-token",
      title: "GitLab pipeline trigger token",
      severity: 7.5,
      formats: [
        ["glptt-", hex(40)],
        ["glptt-", base64url(40)]
      ],
      grants: "start pipelines of the project as the token's owner",
      docs: "https://docs.gitlab.com/ci/triggers/"
    },
    {
      id: "gitlab-feed-token",
      title: "GitLab feed token",
      severity: 5,
      formats: [
        ["glft-", base64url(20)],
        ["glft-", hex(64), "-", digits(1, 12)]
      ],
      grants: "read the activity and calendar feeds of the user",
      docs: "https://docs.gitlab.com/security/tokens/#feed-token"
    },
    {
      id: "gitlab-incoming-mail-token",
      title: "GitLab incoming mail token",
      severity: 5.5,
      format: ["glimt-", base64url(25)],
      grants: "open issues and merge requests by mail as the user",
      docs: "https://docs.gitlab.com/security/tokens/#incoming-email-token"
    },
    {
      id: "gitlab-agent-token",
      title: "GitLab agent for Kubernetes token",
      severity: 8.8,
      format: ["glagent-", base64url(50)],
      grants: "take the place of the agent and receive its configuration",
      docs: "https://docs.gitlab.com/user/clusters/agent/"
    },
    {
      id: "gitlab-oauth-application-secret",
      title: "GitLab OAuth application secret",
      severity: 8,
      format: ["gloas-", base64url(64)],
      grants: "act as the application towards GitLab accounts",
      docs: "https://docs.gitlab.com/integration/oauth_provider/"
    },
    {
      id: "gitlab-scim-token",
      title: "GitLab SCIM token",
      severity: 8.5,
      format: ["glsoat-", base64url(20, 50)],
      grants: "add and remove the members of the group",
      docs: "https://docs.gitlab.com/user/group/saml_sso/scim_setup/"
    },
    {
      id: "gitlab-feature-flag-client-token",
      title: "GitLab feature flags client token",
      severity: 4.5,
      format: ["glffct-", base64url(20)],
      grants: "read the project's feature flags",
      docs: "https://docs.gitlab.com/operations/feature_flags/"
    },
    {
      id: "gitlab-workspace-token",
      title: "GitLab workspace token",
      severity: 6.5,
      format: ["glwt-", base64url(20)],
      docs: "https://docs.gitlab.com/user/workspace/"
    },
    {
      id: "gitlab-session-cookie",
      title: "GitLab session cookie",
      severity: 7,
      format: ["_gitlab_session=", base36(32)],
      grants: "take over the user's session while it lasts",
      docs: "https://docs.gitlab.com/user/profile/active_sessions/",
      revoke: "Revoke the session under User settings, Active sessions (https://gitlab.com/-/user_settings/active_sessions)."
    },
    {
      id: "gitlab-token-old",
      title: "GitLab access token (without prefix)",
      severity: 8.8,
      format: [base64url(20)],
      near: [
        "gitlab_token",
        "gitlab_private_token",
        "gitlab_access_token",
        "gitlab_api_token",
        "gitlab_pat",
        "private-token",
        "gitlab_personal",
        "gl_token",
        "ci_job_token"
      ],
      proof: hasDigit,
      grants: "read and write the repositories that its scopes reach"
    }
  ]
});

// patterns/secrets/gitpod.ts
var gitpod_default = defineProvider("Gitpod", {
  docs: "https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens",
  revoke: "Delete it under User settings, Access tokens (https://gitpod.io/user/tokens).",
  tokens: [
    {
      id: "gitpod-personal-access-token",
      title: "Gitpod personal access token",
      severity: 8,
      format: ["gitpod_pat_", base64url(30, 80), ".", base64url(30, 80)],
      grants: "start and enter the workspaces of its owner"
    }
  ]
});

// patterns/secrets/gitter.ts
var gitter_default = defineProvider("Gitter", {
  docs: "https://developer.gitter.im/docs/authentication",
  revoke: "Make a new one (https://developer.gitter.im/apps).",
  tokens: [
    {
      id: "gitter-access-token",
      title: "Gitter access token",
      severity: 7,
      format: [base36(40)],
      near: ["gitter"],
      proof: hasDigit,
      grants: "read and write as its owner"
    }
  ]
});

// patterns/secrets/gocardless.ts
var gocardless_default = defineProvider("GoCardless", {
  docs: "https://developer.gocardless.com/api-reference/#making-requests-access-tokens",
  revoke: "Revoke it under Developers (https://manage.gocardless.com/developers).",
  tokens: [
    {
      id: "gocardless-live-token",
      title: "GoCardless live access token",
      severity: 9.2,
      format: ["live_", run(base64url(1).alphabet + "=", 40)],
      near: ["go_cardless", "gc_access"],
      grants: "collect payments from customers"
    },
    {
      id: "gocardless-sandbox-token",
      title: "GoCardless sandbox access token",
      severity: 4.5,
      format: ["sandbox_", base64url(40)],
      grants: "use the sandbox"
    }
  ]
});

// patterns/secrets/gocd.ts
var gocd_default = defineProvider("GoCD", {
  docs: "https://docs.gocd.org/current/configuration/access_tokens.html",
  revoke: "Revoke it under Personal access tokens (https://docs.gocd.org/current/configuration/access_tokens.html).",
  tokens: [
    {
      id: "gocd-access-token",
      title: "GoCD access token",
      severity: 8,
      format: [hex(40)],
      near: ["gocd"],
      grants: "run pipelines as its owner on the GoCD server"
    }
  ]
});

// patterns/secrets/godaddy.ts
var godaddy_default = defineProvider("GoDaddy", {
  docs: "https://developer.godaddy.com/getstarted",
  revoke: "Delete the key under API keys (https://developer.godaddy.com/keys).",
  tokens: [
    {
      id: "godaddy-api-secret",
      title: "GoDaddy API secret",
      severity: 8.8,
      format: [base62(21, 23)],
      near: ["godaddy_secret", "godaddy_api_secret", "godaddysecret", "gd_secret"],
      proof: hasDigit,
      grants: "change the domains and zones of the account, with the key"
    }
  ]
});

// patterns/secrets/google-chat.ts
var google_chat_default = defineProvider("Google Chat", {
  docs: "https://developers.google.com/workspace/chat/quickstart/webhooks",
  revoke: "Delete the webhook under Apps and integrations of the space.",
  tokens: [
    {
      id: "google-chat-webhook",
      title: "Google Chat webhook",
      severity: 7,
      format: [
        "chat.googleapis.com/v1/spaces/",
        base64url(8, 20),
        "/messages?key=",
        base64url(39),
        "&token=",
        base64url(40, 50),
        oneOf("%3D", "=", "")
      ],
      grants: "post into the space"
    }
  ]
});

// patterns/secrets/gradle.ts
var gradle_default = defineProvider("Gradle", {
  docs: "https://docs.gradle.com/develocity/gradle-plugin/current/#access_keys",
  revoke: "Revoke the key on the Develocity server or the Plugin Portal profile (https://plugins.gradle.org/user/).",
  tokens: [
    {
      id: "gradle-publish-secret",
      title: "Gradle Plugin Portal publish secret",
      severity: 9,
      format: [base62(48)],
      near: ["gradle.publish.secret", "gradle_publish_secret", "gradle_publish"],
      grants: "publish new versions of its owner's plugins",
      docs: "https://docs.gradle.org/current/userguide/publishing_gradle_plugins.html"
    },
    {
      id: "gradle-develocity-access-key",
      title: "Develocity access key",
      severity: 6.5,
      format: [base32(52)],
      near: ["develocity_access_key", "gradle_enterprise_access_key", "develocity", "gradle_enterprise"],
      confidence: "low",
      grants: "publish build scans and use the build cache"
    }
  ]
});

// patterns/secrets/grafana.ts
import { crc32 as crc322 } from "node:zlib";
var littleEndianCrc = {
  name: "checksum",
  check: (token) => token.endsWith(checksum2(token)) || void 0,
  complete: (token) => token.slice(0, -8) + checksum2(token)
};
function checksum2(token) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc322(token.slice(0, -9)) >>> 0);
  return bytes.toString("hex");
}
var grafana_default = defineProvider("Grafana", {
  docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  revoke: "Delete it under Administration, Service accounts of the instance.",
  tokens: [
    {
      id: "grafana-service-account-token",
      title: "Grafana service account token",
      severity: 8.8,
      format: ["glsa_", base62(32), "_", hex(8)],
      proof: littleEndianCrc,
      grants: "act on the instance within the role of the service account"
    },
    {
      id: "grafana-cloud-token",
      title: "Grafana Cloud access policy token",
      severity: 8.8,
      format: ["glc_", base64(32, 400), oneOf("==", "=", "")],
      grants: "read and write the telemetry of the stack within its policy",
      docs: "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/",
      revoke: "Delete it under Security, Access policies (https://grafana.com/orgs)."
    },
    {
      id: "grafana-api-key",
      title: "Grafana API key (legacy)",
      severity: 8.5,
      format: ["eyJrIjoi", base64(50, 300), oneOf("==", "=", "")],
      grants: "act on the instance within its role",
      docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/"
    }
  ]
});

// patterns/secrets/greenhouse.ts
var greenhouse_default = defineProvider("Greenhouse", {
  docs: "https://developers.greenhouse.io/harvest.html#authentication",
  revoke: "Revoke it under Configure, Dev center, API credentials (https://app.greenhouse.io/).",
  tokens: [
    {
      id: "greenhouse-api-key",
      title: "Greenhouse API key",
      severity: 8.5,
      formats: [
        [hex(32), "-", digits(1)],
        [hex(40), "-", digits(1)]
      ],
      near: ["greenhouse"],
      grants: "read and change candidates within its permissions"
    }
  ]
});

// patterns/secrets/greptile.ts
var greptile_default = defineProvider("Greptile", {
  docs: "https://www.greptile.com/docs/api-reference/introduction",
  revoke: "Delete it under API (https://app.greptile.com/).",
  tokens: [
    {
      id: "greptile-api-key",
      title: "Greptile API key",
      severity: 8,
      format: [base64(48)],
      near: ["greptile"],
      proof: hasDigit,
      grants: "ask about the repositories of the organization"
    }
  ]
});

// patterns/secrets/greynoise.ts
var greynoise_default = defineProvider("GreyNoise", {
  docs: "https://docs.greynoise.io/docs/using-the-greynoise-api",
  revoke: "Reset it under Account (https://viz.greynoise.io/account/api-key).",
  tokens: [
    {
      id: "greynoise-api-key",
      title: "GreyNoise API key",
      severity: 6,
      format: [base62(64)],
      near: ["grey_noise"],
      proof: hasDigit,
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/groq.ts
var groq_default = defineProvider("Groq", {
  docs: "https://console.groq.com/docs/quickstart",
  revoke: "Delete it under API keys (https://console.groq.com/keys).",
  tokens: [
    {
      id: "groq-api-key",
      title: "Groq API key",
      severity: 8.5,
      format: ["gsk_", base62(48, 56)],
      proof: markedBy("WGdyb3FY"),
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/growthbook.ts
var growthbook_default = defineProvider("GrowthBook", {
  docs: "https://docs.growthbook.io/api/",
  revoke: "Delete it under Settings, API keys (https://app.growthbook.io/settings/keys).",
  tokens: [
    {
      id: "growthbook-secret-key",
      title: "GrowthBook secret key",
      severity: 8,
      format: [oneOf("secret_user_", "secret_admin_", "secret_readonly_", "secret_"), base64url(40, 60)],
      near: ["growthbook", "gb_secret", "gb_api"],
      grants: "change the features and experiments within its role"
    }
  ]
});

// patterns/secrets/guardian.ts
var guardian_default = defineProvider("The Guardian", {
  docs: "https://open-platform.theguardian.com/documentation/",
  revoke: "Register a new one (https://open-platform.theguardian.com/access/).",
  tokens: [
    {
      id: "guardian-api-key",
      title: "The Guardian API key",
      severity: 3.5,
      format: uuid,
      near: ["guardian_api", "theguardian", "guardian_key"],
      grants: "read articles at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/gumroad.ts
var gumroad_default = defineProvider("Gumroad", {
  docs: "https://gumroad.com/api",
  revoke: "Delete the application under Settings, Advanced (https://gumroad.com/settings/advanced).",
  tokens: [
    {
      id: "gumroad-access-token",
      title: "Gumroad access token",
      severity: 8.5,
      format: [base64url(43)],
      near: ["gumroad"],
      proof: notHex,
      grants: "manage products and read sales"
    }
  ]
});

// patterns/secrets/hackerone.ts
var hackerone_default = defineProvider("HackerOne", {
  docs: "https://docs.hackerone.com/en/articles/8410331-api-tokens",
  revoke: "Revoke it under Settings, API token (https://hackerone.com/settings/api_token/edit).",
  tokens: [
    {
      id: "hackerone-api-token",
      title: "HackerOne API token",
      severity: 8.5,
      format: [base64(43), "="],
      near: ["hacker_one", "h1_api", "h1_token"],
      grants: "read and change reports of vulnerabilities"
    }
  ]
});

// patterns/secrets/harbor.ts
var harbor_default = defineProvider("Harbor", {
  docs: "https://goharbor.io/docs/main/working-with-projects/project-configuration/create-robot-accounts/",
  revoke: "Refresh the secret of the robot account (https://goharbor.io/docs/main/working-with-projects/project-configuration/create-robot-accounts/).",
  tokens: [
    {
      id: "harbor-robot-secret",
      title: "Harbor robot account secret",
      severity: 8.5,
      format: [base62(32)],
      near: ["harbor"],
      proof: notHex,
      grants: "push and pull the images that the robot may"
    }
  ]
});

// patterns/secrets/harness.ts
var harness_default = defineProvider("Harness", {
  docs: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
  revoke: "Delete it under Profile, My API keys (https://app.harness.io/).",
  tokens: [
    {
      id: "harness-personal-access-token",
      title: "Harness personal access token",
      severity: 9,
      format: ["pat.", base64url(22), ".", base62(24), ".", base62(20)],
      grants: "run pipelines and read secrets' names as its owner"
    },
    {
      id: "harness-service-account-token",
      title: "Harness service account token",
      severity: 9,
      format: ["sat.", base64url(22), ".", base62(24), ".", base62(20)],
      grants: "run pipelines as the service account"
    }
  ]
});

// patterns/secrets/harvest.ts
var harvest_default = defineProvider("Harvest", {
  docs: "https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/",
  revoke: "Delete it under Developers (https://id.getharvest.com/developers).",
  tokens: [
    {
      id: "harvest-access-token",
      title: "Harvest personal access token",
      severity: 7.5,
      format: [digits(6, 8), ".pt.", base64url(86)],
      near: ["harvest", "authorization"],
      grants: "read and write the time entries and invoices of its owner"
    }
  ]
});

// patterns/secrets/hashicorp.ts
var hashicorp_default = defineProvider("HashiCorp", {
  docs: "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
  revoke: "Delete it with `consul acl token delete` or `nomad acl token delete` (https://developer.hashicorp.com/).",
  tokens: [
    {
      id: "hashicorp-consul-token",
      title: "Consul ACL token",
      severity: 8.8,
      format: [...uuid],
      near: [
        "consul_http_token",
        "consul_token",
        "consul_acl",
        "x-consul-token",
        "consul_management",
        "consul_master"
      ],
      grants: "read and change what its policies reach in Consul"
    },
    {
      id: "hashicorp-consul-gossip-key",
      title: "Consul or Nomad gossip encryption key",
      severity: 7.5,
      formats: [[base64(43), "="]],
      near: ["consul_encrypt", "consul_gossip", "gossip", "nomad_encrypt", "encrypt_key"],
      grants: "read and forge the cluster's gossip",
      docs: "https://developer.hashicorp.com/consul/docs/security/encryption/gossip"
    },
    {
      id: "hashicorp-nomad-token",
      title: "Nomad ACL token",
      severity: 8.8,
      format: [...uuid],
      near: ["nomad_token", "nomad_acl", "x-nomad-token"],
      grants: "run jobs that its policies allow",
      docs: "https://developer.hashicorp.com/nomad/docs/secure/acl/tokens"
    },
    {
      id: "hashicorp-boundary-token",
      title: "Boundary auth token",
      severity: 8,
      format: ["at_", base62(10), "_s1", base58(50, 600)],
      grants: "open sessions to the targets of its owner",
      docs: "https://developer.hashicorp.com/boundary/docs/concepts/security/data-encryption",
      revoke: "Delete it with `boundary auth-tokens delete` (https://developer.hashicorp.com/boundary/docs/commands/auth-tokens)."
    },
    {
      id: "hashicorp-hcp-client-secret",
      title: "HCP service principal client secret",
      severity: 9,
      format: [base64url(64)],
      near: ["hcp_client_secret", "hcp_secret", "hcp_service_principal"],
      proof: notHex,
      grants: "act as the service principal in HCP",
      docs: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
      revoke: "Delete the key of the service principal (https://portal.cloud.hashicorp.com/)."
    }
  ]
});

// patterns/secrets/hasura.ts
var hasura_default = defineProvider("Hasura", {
  docs: "https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/",
  revoke: "Change the admin secret of the project (https://cloud.hasura.io/).",
  tokens: [
    {
      id: "hasura-admin-secret",
      title: "Hasura admin secret",
      severity: 9.3,
      format: [base62(64)],
      near: ["hasura", "x-hasura-admin-secret"],
      grants: "read and write every table behind the GraphQL API"
    }
  ]
});

// patterns/secrets/have-i-been-pwned.ts
var have_i_been_pwned_default = defineProvider("Have I Been Pwned", {
  docs: "https://haveibeenpwned.com/API/v3#Authorisation",
  revoke: "Regenerate it under API key (https://haveibeenpwned.com/API/Key).",
  tokens: [
    {
      id: "have-i-been-pwned-api-key",
      title: "Have I Been Pwned API key",
      severity: 5.5,
      format: [base36(32)],
      near: ["hibp", "have_i_been_pwned", "pwned"],
      proof: hasDigit,
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/hcaptcha.ts
var hcaptcha_default = defineProvider("hCaptcha", {
  docs: "https://docs.hcaptcha.com/",
  revoke: "Generate a new secret under Settings (https://dashboard.hcaptcha.com/settings).",
  tokens: [
    {
      id: "hcaptcha-secret",
      title: "hCaptcha secret",
      severity: 5.5,
      formats: [
        ["ES_", hex(32)],
        ["0x", anyHex(40)]
      ],
      near: ["hcaptcha", "captcha_secret"],
      grants: "verify answers as the site"
    }
  ]
});

// patterns/secrets/headscale.ts
var headscale_default = defineProvider("Headscale", {
  docs: "https://headscale.net/stable/usage/getting-started/",
  revoke: "Expire it with `headscale preauthkeys expire` or `headscale apikeys expire` (https://headscale.net/stable/).",
  tokens: [
    {
      id: "headscale-key",
      title: "Headscale auth or API key",
      severity: 8.8,
      format: [oneOf("hskey-auth-", "hskey-api-"), base64url(12), "-", base64url(64)],
      grants: "join nodes to, or administer, the private network"
    }
  ]
});

// patterns/secrets/healthchecks.ts
var healthchecks_default = defineProvider("Healthchecks.io", {
  docs: "https://healthchecks.io/docs/api/",
  revoke: "Revoke it under Project settings (https://healthchecks.io/).",
  tokens: [
    {
      id: "healthchecks-api-key",
      title: "Healthchecks.io API key",
      severity: 6.5,
      formats: [[base64url(32)], ["hcw_", base62(28)], ["hcr_", base62(28)]],
      near: ["healthchecks", "hc_api_key", "hcio"],
      proof: notHex,
      grants: "read and change the checks of the project"
    }
  ]
});

// patterns/secrets/heap.ts
var heap_default = defineProvider("Heap", {
  docs: "https://developers.heap.io/reference/authentication-2",
  revoke: "Rotate it under Account, Manage, Privacy and security (https://heapanalytics.com/).",
  tokens: [
    {
      id: "heap-api-key",
      title: "Heap API key",
      severity: 7,
      format: [base62(32)],
      near: ["heap_api", "heap_key", "heap_analytics"],
      proof: notHex,
      grants: "delete users and read exports of the environment"
    }
  ]
});

// patterns/secrets/helicone.ts
var helicone_default = defineProvider("Helicone", {
  docs: "https://docs.helicone.ai/helicone-headers/helicone-auth",
  revoke: "Delete it under Settings, API keys (https://us.helicone.ai/settings/api-keys).",
  tokens: [
    {
      id: "helicone-api-key",
      title: "Helicone API key",
      severity: 8,
      format: ["sk-helicone-", oneOf("eu-", ""), base36(7), "-", base36(7), "-", base36(7), "-", base36(7)],
      grants: "read the logged prompts and answers"
    }
  ]
});

// patterns/secrets/helius.ts
var helius_default = defineProvider("Helius", {
  docs: "https://www.helius.dev/docs/api-reference/authentication",
  revoke: "Delete it under RPCs or API keys (https://dashboard.helius.dev/).",
  tokens: [
    {
      id: "helius-api-key",
      title: "Helius API key",
      severity: 6,
      format: uuid,
      near: ["helius"],
      grants: "use the nodes at the cost of its owner"
    }
  ]
});

// patterns/secrets/here.ts
var here_default = defineProvider("HERE", {
  docs: "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html",
  revoke: "Delete it under Access manager (https://platform.here.com/access/apps).",
  tokens: [
    {
      id: "here-api-key",
      title: "HERE API key",
      severity: 5.5,
      format: [base64url(43)],
      near: ["here_api", "here_maps", "here_key", "here_app", "here_rest"],
      proof: notHex,
      grants: "use maps at the cost of its owner"
    },
    {
      id: "here-access-key-secret",
      title: "HERE access key secret",
      severity: 7.5,
      format: [base64url(86)],
      near: ["here_access", "here_secret", "here_oauth", "access_key_secret"],
      proof: hasDigit,
      grants: "obtain tokens as the app"
    }
  ]
});

// patterns/secrets/heroku.ts
var heroku_default = defineProvider("Heroku", {
  docs: "https://devcenter.heroku.com/articles/oauth#prefixed-oauth-tokens",
  revoke: "Run `heroku authorizations:revoke`, or regenerate the key under Account settings (https://dashboard.heroku.com/account).",
  tokens: [
    {
      id: "heroku-oauth-token",
      title: "Heroku OAuth token",
      severity: 9.2,
      formats: [
        ["HRKU-AA", base64url(58)],
        ["HRKU-", ...uuid]
      ],
      grants: "deploy to and read the configuration of the account's apps"
    },
    {
      id: "heroku-api-key",
      title: "Heroku API key",
      severity: 9.2,
      format: [...uuid],
      near: ["heroku_api_key", "heroku_key", "heroku_token", "heroku_auth", "herokuapikey"],
      grants: "deploy to and read the configuration of the account's apps"
    }
  ]
});

// patterns/secrets/hetzner.ts
var hetzner_default = defineProvider("Hetzner", {
  docs: "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
  revoke: "Delete it under the project's Security, API tokens (https://console.hetzner.cloud/).",
  tokens: [
    {
      id: "hetzner-cloud-api-token",
      title: "Hetzner Cloud API token",
      severity: 9.2,
      format: [base62(64)],
      near: ["hcloud", "hetzner", "hetzner_cloud", "hcloud_token"],
      proof: notHex,
      grants: "create, change and destroy the servers of the project"
    },
    {
      id: "hetzner-dns-api-token",
      title: "Hetzner DNS API token",
      severity: 8.5,
      format: [base62(32)],
      near: ["hetzner_dns", "hetzner_api", "hetzner_token"],
      proof: notHex,
      grants: "change the DNS zones of the account",
      docs: "https://docs.hetzner.com/networking/dns/"
    }
  ]
});

// patterns/secrets/hex-pm.ts
var hex_pm_default = defineProvider("Hex", {
  docs: "https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html",
  revoke: "Revoke it under Dashboard, Keys (https://hex.pm/dashboard/keys).",
  tokens: [
    {
      id: "hex-pm-api-key",
      title: "Hex API key",
      severity: 9.2,
      format: [hex(32)],
      near: ["hex_api_key", "hex_auth", "hexpm", "hex_organization_key", "hex_repos_key"],
      grants: "publish new versions of its owner's packages"
    }
  ]
});

// patterns/secrets/heygen.ts
var heygen_default = defineProvider("HeyGen", {
  docs: "https://docs.heygen.com/docs/quick-start",
  revoke: "Regenerate it under Settings, API (https://app.heygen.com/settings).",
  tokens: [
    {
      id: "heygen-api-key",
      title: "HeyGen API key",
      severity: 7,
      formats: [
        [base64(48), oneOf("==", "=", "")],
        ["sk_V2_", base64url(30, 80)]
      ],
      near: ["hey_gen"],
      grants: "create videos at the cost of its owner"
    }
  ]
});

// patterns/secrets/honeybadger.ts
var honeybadger_default = defineProvider("Honeybadger", {
  docs: "https://docs.honeybadger.io/api/getting-started/",
  revoke: "Rotate it under User settings, Authentication (https://app.honeybadger.io/users/edit#authentication).",
  tokens: [
    {
      id: "honeybadger-personal-token",
      title: "Honeybadger personal auth token",
      severity: 7.5,
      format: ["hbu_", base62(36)],
      grants: "read the errors of its owner"
    },
    {
      id: "honeybadger-project-key",
      title: "Honeybadger project API key",
      severity: 4.5,
      format: ["hbp_", base62(36)],
      grants: "write errors of the project"
    }
  ]
});

// patterns/secrets/honeycomb.ts
var KEY_BEGINNINGS = [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `hc${letter}ik_`);
var honeycomb_default = defineProvider("Honeycomb", {
  docs: "https://docs.honeycomb.io/api/authentication",
  revoke: "Delete it under Environment settings, API keys (https://ui.honeycomb.io/).",
  tokens: [
    {
      id: "honeycomb-ingest-key",
      title: "Honeycomb ingest key",
      severity: 6.5,
      format: [oneOf(...KEY_BEGINNINGS), base36(58)],
      grants: "write telemetry of the environment"
    },
    {
      id: "honeycomb-management-key",
      title: "Honeycomb management key",
      severity: 8.5,
      format: ["hc", lower(1), "mk_", base36(26), ":", base36(32)],
      near: ["honeycomb", "authorization"],
      grants: "manage the keys and environments of the team"
    },
    {
      id: "honeycomb-configuration-key",
      title: "Honeycomb configuration key",
      severity: 8,
      formats: [[base62(22)], [hex(32)]],
      near: ["honeycomb", "libhoney", "x_honeycomb_team"],
      grants: "write telemetry and change what its permissions allow"
    }
  ]
});

// patterns/secrets/hostinger.ts
var hostinger_default = defineProvider("Hostinger", {
  docs: "https://developers.hostinger.com/",
  revoke: "Delete it under Profile, API (https://hpanel.hostinger.com/profile/api).",
  tokens: [
    {
      id: "hostinger-api-token",
      title: "Hostinger API token",
      severity: 8.8,
      format: [base62(44, 56)],
      near: ["hostinger"],
      proof: hasDigit,
      grants: "change the domains and servers of the account"
    }
  ]
});

// patterns/secrets/huawei-cloud.ts
var huawei_cloud_default = defineProvider("Huawei Cloud", {
  docs: "https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html",
  revoke: "Delete the access key under My Credentials, Access Keys (https://console.huaweicloud.com/iam/#/mine/accessKey).",
  tokens: [
    {
      id: "huawei-cloud-secret-access-key",
      title: "Huawei Cloud secret access key",
      severity: 9.2,
      format: [base62(40)],
      near: ["huawei", "huaweicloud", "hw_secret", "hw_sk", "obs_secret", "hwcloud", "os_secret_key"],
      proof: notHex,
      grants: "act as the account at Huawei Cloud"
    }
  ]
});

// patterns/secrets/hubspot.ts
var hubspot_default = defineProvider("HubSpot", {
  docs: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
  revoke: "Rotate it under Settings, Integrations, Private apps (https://app.hubspot.com/l/private-apps/).",
  tokens: [
    {
      id: "hubspot-private-app-token",
      title: "HubSpot private app access token",
      severity: 8.8,
      format: ["pat-", oneOf("na1-", "na2-", "na3-", "eu1-", "ap1-"), ...uuid],
      grants: "read and write the contacts within its scopes"
    },
    {
      id: "hubspot-api-key",
      title: "HubSpot API key (legacy)",
      severity: 7,
      format: uuid,
      near: ["hub_spot", "hapikey"],
      grants: "read and write the contacts of the account"
    }
  ]
});

// patterns/secrets/hugging-face.ts
var hugging_face_default = defineProvider("Hugging Face", {
  docs: "https://huggingface.co/docs/hub/security-tokens",
  revoke: "Invalidate it under Settings, Access tokens (https://huggingface.co/settings/tokens).",
  tokens: [
    {
      id: "hugging-face-access-token",
      title: "Hugging Face user access token",
      severity: 9,
      format: ["hf_", letters(34)],
      grants: "read, and with the write role change, the models and data sets of its owner"
    },
    {
      id: "hugging-face-organization-token",
      title: "Hugging Face organization API token",
      severity: 9,
      format: ["api_org_", letters(34)],
      grants: "read and write the models and data sets of the organization"
    },
    {
      id: "hugging-face-oauth-token",
      title: "Hugging Face OAuth access token",
      severity: 8,
      format: ["hf_oauth_", ...jwt],
      docs: "https://huggingface.co/docs/hub/oauth"
    },
    {
      id: "hugging-face-oauth-app-secret",
      title: "Hugging Face OAuth app secret",
      severity: 8,
      format: ["oauth_app_secret_", base62(40, 44)],
      grants: "act as the application towards Hugging Face accounts",
      docs: "https://huggingface.co/docs/hub/oauth",
      revoke: "Regenerate the secret under Settings, Connected apps (https://huggingface.co/settings/connected-applications)."
    }
  ]
});

// patterns/secrets/hume.ts
var hume_default = defineProvider("Hume AI", {
  docs: "https://dev.hume.ai/docs/introduction/api-key",
  revoke: "Regenerate it under API keys (https://app.hume.ai/keys).",
  tokens: [
    {
      id: "hume-api-key",
      title: "Hume AI API key",
      severity: 7.5,
      format: [base62(48)],
      near: ["hume_api", "hume_ai", "hume_key"],
      proof: hasDigit,
      grants: "call the models at the cost of its owner"
    },
    {
      id: "hume-secret-key",
      title: "Hume AI secret key",
      severity: 7.5,
      format: [base62(64)],
      near: ["hume_secret"],
      proof: hasDigit,
      grants: "obtain access tokens, with the API key"
    }
  ]
});

// patterns/secrets/hunter.ts
var hunter_default = defineProvider("Hunter", {
  docs: "https://hunter.io/api-documentation/v2",
  revoke: "Delete it under API (https://hunter.io/api-keys).",
  tokens: [
    {
      id: "hunter-api-key",
      title: "Hunter API key",
      severity: 6,
      format: [base36(40)],
      near: ["hunter_api", "hunter_io", "hunter_key"],
      proof: hasDigit,
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/hygraph.ts
var hygraph_default = defineProvider("Hygraph", {
  docs: "https://hygraph.com/docs/api-reference/basics/authorization",
  revoke: "Delete it under Project settings, Permanent auth tokens (https://app.hygraph.com/).",
  tokens: [
    {
      id: "hygraph-auth-token",
      title: "Hygraph permanent auth token",
      severity: 8,
      format: ["eyJ", base64url(20, 200), ".", base64url(60, 800), ".", base64url(300, 700)],
      near: ["hygraph", "graphcms"],
      grants: "read, and with its permissions change, the content of the project"
    }
  ]
});

// patterns/secrets/ibm-cloud.ts
var ibm_cloud_default = defineProvider("IBM Cloud", {
  docs: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
  revoke: "Delete it under Manage, Access (IAM), API keys (https://cloud.ibm.com/iam/apikeys).",
  tokens: [
    {
      id: "ibm-cloud-api-key",
      title: "IBM Cloud API key",
      severity: 9.2,
      format: [base64url(44)],
      near: [
        "ibm_cloud",
        "ibmcloud",
        "ibm_api_key",
        "ibm_apikey",
        "ibm_key",
        "bluemix",
        "bx_api",
        "ic_api_key",
        "watson",
        "watsonx",
        "wx_api_key",
        "cos_api_key",
        "iam_apikey",
        "ibm_watson"
      ],
      grants: "act as its owner in IBM Cloud"
    },
    {
      id: "ibm-cloud-cos-hmac-secret",
      title: "IBM Cloud Object Storage HMAC secret",
      severity: 8.5,
      format: [hex(48)],
      near: ["cos_hmac", "cos_secret", "ibm_cos", "secret_access_key"],
      grants: "read and write Object Storage buckets",
      docs: "https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main"
    }
  ]
});

// patterns/secrets/ifttt.ts
var ifttt_default = defineProvider("IFTTT", {
  docs: "https://ifttt.com/maker_webhooks",
  revoke: "Edit the connection to make a new key (https://ifttt.com/maker_webhooks/settings).",
  tokens: [
    {
      id: "ifttt-webhook-key",
      title: "IFTTT webhook key",
      severity: 6,
      formats: [
        ["with/key/", base64url(20, 60)],
        ["maker.ifttt.com/use/", base64url(20, 60)]
      ],
      grants: "start the applets"
    }
  ]
});

// patterns/secrets/imagekit.ts
var imagekit_default = defineProvider("ImageKit", {
  docs: "https://imagekit.io/docs/api-keys",
  revoke: "Delete it under Developer options (https://imagekit.io/dashboard/developer/api-keys).",
  tokens: [
    {
      id: "imagekit-private-key",
      title: "ImageKit private API key",
      severity: 8,
      format: ["private_", base64(27), "="],
      grants: "read, upload and delete the media of the account"
    }
  ]
});

// patterns/secrets/imgix.ts
var imgix_default = defineProvider("imgix", {
  docs: "https://docs.imgix.com/en-US/apis/management/overview",
  revoke: "Delete it under API keys (https://dashboard.imgix.com/api-keys).",
  tokens: [
    {
      id: "imgix-api-key",
      title: "imgix API key",
      severity: 8,
      format: ["ak_", hex(64)],
      grants: "change the sources and purge the assets of the account"
    }
  ]
});

// patterns/secrets/incident-io.ts
var incident_io_default = defineProvider("incident.io", {
  docs: "https://api-docs.incident.io/tag/Authentication",
  revoke: "Delete it under Settings, API keys (https://app.incident.io/settings/api-keys).",
  tokens: [
    {
      id: "incident-io-api-key",
      title: "incident.io API key",
      severity: 8,
      format: ["inc_", hex(64)],
      grants: "read and change incidents within its roles"
    }
  ]
});

// patterns/secrets/infisical.ts
var infisical_default = defineProvider("Infisical", {
  docs: "https://infisical.com/docs/documentation/platform/token",
  revoke: "Delete it under the project's Access control (https://app.infisical.com/).",
  tokens: [
    {
      id: "infisical-service-token",
      title: "Infisical service token",
      severity: 9.2,
      formats: [
        ["st.", hex(24), ".", hex(32), ".", hex(32)],
        ["st.", ...uuid, ".", hex(32), ".", hex(32)]
      ],
      grants: "read the secrets of the environment"
    },
    {
      id: "infisical-client-secret",
      title: "Infisical universal auth client secret",
      severity: 9,
      format: [hex(64)],
      near: ["infisical"],
      grants: "sign in as the machine identity",
      docs: "https://infisical.com/docs/documentation/platform/identities/universal-auth"
    }
  ]
});

// patterns/secrets/influxdb.ts
var influxdb_default = defineProvider("InfluxDB", {
  docs: "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
  revoke: "Delete it under Load data, API tokens (https://cloud2.influxdata.com/).",
  tokens: [
    {
      id: "influxdb-api-token",
      title: "InfluxDB API token",
      severity: 8.5,
      // 64 bytes in base64.
      format: [base64url(86), "=="],
      near: ["influx", "influxdb"],
      grants: "read and write the buckets within its permissions"
    },
    {
      id: "influxdb-3-token",
      title: "InfluxDB 3 token",
      severity: 8.8,
      format: ["apiv3_", base64url(60, 90)],
      grants: "read and write the databases within its permissions",
      docs: "https://docs.influxdata.com/influxdb3/core/admin/tokens/"
    }
  ]
});

// patterns/secrets/infobip.ts
var infobip_default = defineProvider("Infobip", {
  docs: "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
  revoke: "Delete it under Developer tools, API keys (https://portal.infobip.com/dev/api-keys).",
  tokens: [
    {
      id: "infobip-api-key",
      title: "Infobip API key",
      severity: 8.5,
      format: [hex(32), "-", ...uuid],
      near: ["infobip", "authorization"],
      grants: "send messages at the cost of the account"
    }
  ]
});

// patterns/secrets/infomaniak.ts
var infomaniak_default = defineProvider("Infomaniak", {
  docs: "https://developer.infomaniak.com/getting-started",
  revoke: "Delete it under Developer, API tokens (https://manager.infomaniak.com/v3/ng/accounts/token/list).",
  tokens: [
    {
      id: "infomaniak-api-token",
      title: "Infomaniak API token",
      severity: 8.8,
      format: [base64url(64, 90)],
      near: ["infomaniak"],
      proof: notHex,
      grants: "change the domains and services within its scopes"
    }
  ]
});

// patterns/secrets/infracost.ts
var infracost_default = defineProvider("Infracost", {
  docs: "https://www.infracost.io/docs/features/environment_variables/",
  revoke: "Regenerate it under Org settings, CLI tokens (https://dashboard.infracost.io/).",
  tokens: [
    {
      id: "infracost-api-key",
      title: "Infracost API key",
      severity: 6,
      format: ["ico-", base62(32)],
      grants: "use the pricing service and post runs for the organization"
    }
  ]
});

// patterns/secrets/infura.ts
var infura_default = defineProvider("Infura", {
  docs: "https://docs.metamask.io/services/get-started/infura/",
  revoke: "Delete the key (https://developer.metamask.io/).",
  tokens: [
    {
      id: "infura-api-key",
      title: "Infura API key or secret",
      severity: 6,
      formats: [[hex(32)], [base64(54), oneOf("==", "=", "")]],
      near: ["infura"],
      grants: "use the nodes at the cost of its owner"
    }
  ]
});

// patterns/secrets/inngest.ts
var inngest_default = defineProvider("Inngest", {
  docs: "https://www.inngest.com/docs/platform/signing-keys",
  revoke: "Rotate it under the environment's Signing key (https://app.inngest.com/).",
  tokens: [
    {
      id: "inngest-signing-key",
      title: "Inngest signing key",
      severity: 8,
      format: [oneOf("signkey-prod-", "signkey-branch-", "signkey-test-", "signkey-staging-"), hex(64)],
      grants: "call the functions in the service's name"
    }
  ]
});

// patterns/secrets/instagram.ts
var instagram_default = defineProvider("Instagram", {
  docs: "https://developers.facebook.com/docs/instagram-platform",
  revoke: "Remove the app under Settings, Apps and websites, or reset its secret (https://developers.facebook.com/apps/).",
  tokens: [
    {
      id: "instagram-access-token",
      title: "Instagram access token",
      severity: 8.5,
      formats: [
        ["IGQV", base64url(80, 300)],
        ["IGQW", base64url(80, 300)],
        ["IGAA", base64url(80, 300)]
      ],
      grants: "read and publish as the Instagram account"
    }
  ]
});

// patterns/secrets/instana.ts
var instana_default = defineProvider("Instana", {
  docs: "https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api",
  revoke: "Delete it under Settings, API tokens of the unit.",
  tokens: [
    {
      id: "instana-token",
      title: "Instana API token or agent key",
      severity: 7.5,
      format: [base64url(22)],
      near: ["instana"],
      proof: hasDigit,
      grants: "read the telemetry, or write it with an agent key"
    }
  ]
});

// patterns/secrets/intercom.ts
var intercom_default = defineProvider("Intercom", {
  docs: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
  revoke: "Regenerate it under Authentication of the app (https://app.intercom.com/a/apps/_/developer-hub).",
  tokens: [
    {
      id: "intercom-access-token",
      title: "Intercom access token",
      severity: 8.8,
      format: [oneOf("dG9rOj", "dG9rOm"), base64(48, 58), oneOf("==", "=", "")],
      grants: "read and write the contacts and conversations of the workspace"
    },
    {
      id: "intercom-client-secret",
      title: "Intercom client secret",
      severity: 8,
      format: uuid,
      near: ["intercom_client_secret", "intercom_secret"],
      grants: "obtain tokens as the app"
    },
    {
      id: "intercom-identity-secret",
      title: "Intercom identity verification secret",
      severity: 7.5,
      format: [base64url(40, 43)],
      near: ["intercom_identity", "intercom_messenger_secret", "intercom_hmac", "intercom_api_secret"],
      proof: hasDigit,
      grants: "pose as any user in the messenger",
      docs: "https://www.intercom.com/help/en/articles/183"
    }
  ]
});

// patterns/secrets/intra-42.ts
var intra_42_default = defineProvider("42 Intra", {
  docs: "https://api.intra.42.fr/apidoc/guides/getting_started",
  revoke: "Regenerate the secret of the application (https://profile.intra.42.fr/oauth/applications).",
  tokens: [
    {
      id: "intra-42-client-secret",
      title: "42 Intra client secret",
      severity: 6.5,
      format: [oneOf("s-s4t2ud-", "s-s4t2af-"), hex(64)],
      grants: "act as the application towards the school's API"
    }
  ]
});

// patterns/secrets/intruder.ts
var intruder_default = defineProvider("Intruder", {
  docs: "https://developers.intruder.io/docs/creating-an-access-token",
  revoke: "Delete it under Settings, API access (https://portal.intruder.io/).",
  tokens: [
    {
      id: "intruder-access-token",
      title: "Intruder API access token",
      severity: 7.8,
      format: [base64url(40, 60)],
      near: ["intruder_api", "intruder_token", "intruder_access", "intruder_io"],
      proof: hasDigit,
      grants: "read the vulnerabilities of the targets"
    }
  ]
});

// patterns/secrets/ionic.ts
var ionic_default = defineProvider("Ionic Appflow", {
  docs: "https://ionic.io/docs/appflow/personal-access-tokens",
  revoke: "Delete it under Personal settings, Access tokens (https://dashboard.ionicframework.com/).",
  tokens: [
    {
      id: "ionic-personal-access-token",
      title: "Ionic personal access token",
      severity: 8.5,
      format: ["ion_", base62(42)],
      grants: "build and deploy the apps of its owner"
    }
  ]
});

// patterns/secrets/ipdata.ts
var ipdata_default = defineProvider("ipdata", {
  docs: "https://docs.ipdata.co/docs/getting-started",
  revoke: "Reset it on the dashboard (https://dashboard.ipdata.co/).",
  tokens: [
    {
      id: "ipdata-api-key",
      title: "ipdata API key",
      severity: 4,
      format: [base36(56)],
      near: ["ipdata"],
      proof: hasDigit,
      grants: "look up addresses at the cost of its owner"
    }
  ]
});

// patterns/secrets/ipgeolocation.ts
var ipgeolocation_default = defineProvider("ipgeolocation.io", {
  docs: "https://ipgeolocation.io/documentation.html",
  revoke: "Reset it on the dashboard (https://app.ipgeolocation.io/).",
  tokens: [
    {
      id: "ipgeolocation-api-key",
      title: "ipgeolocation.io API key",
      severity: 4,
      format: [base36(32)],
      near: ["ip_geolocation"],
      proof: hasDigit,
      grants: "look up addresses at the cost of its owner"
    }
  ]
});

// patterns/secrets/ipinfo.ts
var ipinfo_default = defineProvider("IPinfo", {
  docs: "https://ipinfo.io/developers#authentication",
  revoke: "Reset it under Token (https://ipinfo.io/account/token).",
  tokens: [
    {
      id: "ipinfo-token",
      title: "IPinfo token",
      severity: 4.5,
      format: [hex(14)],
      near: ["ip_info"],
      grants: "look up addresses at the cost of its owner"
    }
  ]
});

// patterns/secrets/ipqualityscore.ts
var ipqualityscore_default = defineProvider("IPQualityScore", {
  docs: "https://www.ipqualityscore.com/documentation/overview",
  revoke: "Reset it under Settings (https://www.ipqualityscore.com/user/settings).",
  tokens: [
    {
      id: "ipqualityscore-api-key",
      title: "IPQualityScore API key",
      severity: 5,
      format: [base62(32)],
      near: ["ipqualityscore", "ipqs"],
      proof: notHex,
      grants: "look up at the cost of its owner"
    }
  ]
});

// patterns/secrets/iterable.ts
var iterable_default = defineProvider("Iterable", {
  docs: "https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys",
  revoke: "Delete it under Integrations, API keys (https://app.iterable.com/settings/apiKeys).",
  tokens: [
    {
      id: "iterable-api-key",
      title: "Iterable API key",
      severity: 8.5,
      format: [base36(32)],
      near: ["iterable_api", "iterable_key", "iterable_secret"],
      proof: hasDigit,
      grants: "read and write the users and send campaigns"
    }
  ]
});

// patterns/secrets/jenkins.ts
var jenkins_default = defineProvider("Jenkins", {
  docs: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
  revoke: "Revoke it under the user's Security page (https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/).",
  tokens: [
    {
      id: "jenkins-api-token",
      title: "Jenkins API token",
      severity: 8.8,
      formats: [["11", hex(32)], [hex(32)]],
      near: [
        "jenkins_api",
        "jenkins_token",
        "jenkins_user_token",
        "jenkins_auth",
        "jenkins_key",
        "jenkins_pass",
        "jenkins_secret"
      ],
      grants: "run jobs as its owner on the Jenkins server"
    },
    {
      id: "jenkins-crumb",
      title: "Jenkins crumb",
      severity: 4,
      format: [hex(64)],
      near: ["jenkins-crumb", "jenkins_crumb"],
      confidence: "low",
      grants: "send requests within the user's session while it lasts"
    }
  ]
});

// patterns/secrets/jetbrains.ts
var jetbrains_default = defineProvider("JetBrains", {
  docs: "https://www.jetbrains.com/help/hub/manage-permanent-tokens.html",
  revoke: "Delete it under Profile, Account security, Tokens (https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html).",
  tokens: [
    {
      id: "jetbrains-permanent-token",
      title: "YouTrack, Hub or Marketplace permanent token",
      severity: 8.5,
      formats: [
        [
          oneOf("perm:", "perm-"),
          base64(4, 100),
          oneOf("==", "=", ""),
          ".",
          run("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=", 2, 60),
          ".",
          base62(30)
        ]
      ],
      grants: "act as its owner in the scope of the token"
    }
  ]
});

// patterns/secrets/jina.ts
var jina_default = defineProvider("Jina AI", {
  docs: "https://jina.ai/embeddings/",
  revoke: "Revoke it under API key and billing (https://jina.ai/api-dashboard/key-manager).",
  tokens: [
    {
      id: "jina-api-key",
      title: "Jina AI API key",
      severity: 7.5,
      format: ["jina_", hex(32), base64url(28)],
      grants: "make embeddings and searches at the cost of its owner"
    }
  ]
});

// patterns/secrets/jumpcloud.ts
var jumpcloud_default = defineProvider("JumpCloud", {
  docs: "https://jumpcloud.com/support/jumpcloud-apis1",
  revoke: "Generate a new API key under My API key, which ends the old one (https://console.jumpcloud.com/).",
  tokens: [
    {
      id: "jumpcloud-api-key",
      title: "JumpCloud API key",
      severity: 9.3,
      format: ["jca_", base62(36)],
      grants: "manage the users and devices of the organization"
    },
    {
      id: "jumpcloud-api-key-old",
      title: "JumpCloud API key (without prefix)",
      severity: 9.2,
      format: [hex(40)],
      near: ["jumpcloud"],
      grants: "manage the users and devices of the organization"
    }
  ]
});

// patterns/secrets/jwt.ts
var jwt_default = defineProvider("JSON Web Token", {
  docs: "https://www.rfc-editor.org/rfc/rfc7519",
  revoke: "End the session at its issuer, or replace the signing key where tokens cannot be ended one by one.",
  tokens: [
    {
      id: "json-web-token",
      title: "JSON Web Token",
      severity: 7.5,
      format: ["eyJ", base64url(10, 2e3), ".", "eyJ", base64url(10, 8e3), ".", base64url(20, 1400)],
      proof: jwtStructure,
      confidence: "medium",
      grants: "act as the person or service that it was issued to until it expires"
    }
  ]
});

// patterns/secrets/keycloak.ts
var keycloak_default = defineProvider("Keycloak", {
  docs: "https://www.keycloak.org/docs/latest/server_admin/#_client-credentials",
  revoke: "Regenerate it under the client's Credentials (https://www.keycloak.org/docs/latest/server_admin/#_client-credentials).",
  tokens: [
    {
      id: "keycloak-client-secret",
      title: "Keycloak client secret",
      severity: 8.5,
      formats: [[base62(32)], [...uuid]],
      near: [
        "keycloak_client_secret",
        "keycloak_secret",
        "keycloakclientsecret",
        "keycloak.credentials.secret",
        "kc_client_secret",
        "keycloak_clientsecret",
        "keycloak_admin_secret"
      ],
      grants: "act as the client towards the realm"
    }
  ]
});

// patterns/secrets/kinde.ts
var kinde_default = defineProvider("Kinde", {
  docs: "https://docs.kinde.com/get-started/connect/getting-app-keys/",
  revoke: "Rotate the client secret of the application (https://app.kinde.com/).",
  tokens: [
    {
      id: "kinde-client-secret",
      title: "Kinde client secret",
      severity: 8.5,
      format: [base62(45, 60)],
      near: ["kinde"],
      proof: hasDigit,
      grants: "act as the application towards its accounts"
    }
  ]
});

// patterns/secrets/kit.ts
var kit_default = defineProvider("Kit", {
  docs: "https://developers.kit.com/api-reference/authentication",
  revoke: "Delete it under Settings, Developer (https://app.kit.com/account_settings/developer_settings).",
  tokens: [
    {
      id: "kit-api-key",
      title: "Kit (ConvertKit) API key",
      severity: 8,
      format: ["kit_", hex(32)],
      grants: "read and write the subscribers"
    },
    {
      id: "kit-legacy-secret",
      title: "Kit (ConvertKit) API key or secret (legacy)",
      severity: 7.8,
      formats: [[base64url(22)], [base64url(43)]],
      near: ["convert_kit"],
      proof: hasDigit,
      grants: "read and write the subscribers"
    }
  ]
});

// patterns/secrets/klarna.ts
var klarna_default = defineProvider("Klarna", {
  docs: "https://docs.klarna.com/acquirer/klarna/get-started/auth/",
  revoke: "Disable it under Settings, Klarna API keys (https://portal.klarna.com/).",
  tokens: [
    {
      id: "klarna-live-key",
      title: "Klarna live API key",
      severity: 9,
      format: ["klarna_live_api_", base64(60, 200), oneOf("==", "=", "")],
      grants: "manage orders and refunds"
    },
    {
      id: "klarna-test-key",
      title: "Klarna test API key",
      severity: 4.5,
      format: ["klarna_test_api_", base64(60, 200), oneOf("==", "=", "")],
      grants: "use the test environment"
    }
  ]
});

// patterns/secrets/klaviyo.ts
var klaviyo_default = defineProvider("Klaviyo", {
  docs: "https://developers.klaviyo.com/en/docs/authenticate_",
  revoke: "Delete it under Settings, API keys (https://www.klaviyo.com/settings/account/api-keys).",
  tokens: [
    {
      id: "klaviyo-private-key",
      title: "Klaviyo private API key",
      severity: 8.5,
      formats: [
        ["pk_", hex(34)],
        ["pk_", base62(6), "_", hex(34)]
      ],
      grants: "read and write the profiles and send campaigns"
    }
  ]
});

// patterns/secrets/kong.ts
var kong_default = defineProvider("Kong Konnect", {
  docs: "https://developer.konghq.com/konnect-api/#konnect-api-authentication",
  revoke: "Revoke it under Personal access tokens (https://cloud.konghq.com/global/account/tokens).",
  tokens: [
    {
      id: "kong-konnect-token",
      title: "Kong Konnect access token",
      severity: 8.8,
      format: [oneOf("kpat_", "spat_"), base62(40, 60)],
      grants: "change the gateways that its owner can"
    }
  ]
});

// patterns/secrets/kount.ts
var kount_default = defineProvider("Kount", {
  docs: "https://developer.kount.com/hc/en-us/articles/4411149718676",
  revoke: "Disable it under Admin, API keys of the console.",
  tokens: [
    {
      id: "kount-api-key",
      title: "Kount API key",
      severity: 7.5,
      format: jwt,
      near: ["kount"],
      proof: jwtStructure,
      grants: "judge payments as the merchant"
    }
  ]
});

// patterns/secrets/koyeb.ts
var koyeb_default = defineProvider("Koyeb", {
  docs: "https://www.koyeb.com/docs/reference/organizations#api-access-tokens",
  revoke: "Delete it under Organization settings, API (https://app.koyeb.com/user/settings/api).",
  tokens: [
    {
      id: "koyeb-api-token",
      title: "Koyeb API access token",
      severity: 9,
      format: [base36(64)],
      near: ["koyeb"],
      proof: notHex,
      grants: "deploy to the services of the organization"
    }
  ]
});

// patterns/secrets/kraken.ts
var kraken_default = defineProvider("Kraken", {
  docs: "https://docs.kraken.com/api/docs/guides/spot-rest-auth/",
  revoke: "Delete it under Settings, API (https://pro.kraken.com/app/settings/api).",
  tokens: [
    {
      id: "kraken-private-key",
      title: "Kraken private key",
      severity: 9.3,
      format: [base64(86), "=="],
      near: ["kraken"],
      grants: "trade and, where allowed, withdraw, with the API key"
    },
    {
      id: "kraken-api-key",
      title: "Kraken API key",
      severity: 6,
      format: [base64(56)],
      near: ["kraken"],
      proof: hasDigit,
      grants: "trade, with the private key"
    }
  ]
});

// patterns/secrets/kubernetes.ts
var kubernetes_default = defineProvider("Kubernetes", {
  docs: "https://kubernetes.io/docs/concepts/security/service-accounts/",
  revoke: "Delete the token's Secret, or the service account (https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets).",
  tokens: [
    {
      id: "kubernetes-service-account-token",
      title: "Kubernetes service account token (without expiry)",
      severity: 9,
      // The claims begin with `{"iss":"kubernetes/serviceaccount"`.
      format: [
        "eyJ",
        base64url(20, 200),
        ".eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50I",
        base64url(60, 1e3),
        ".",
        base64url(80, 700)
      ],
      proof: jwtClaims(
        "issuer",
        (claims) => claims.iss === "kubernetes/serviceaccount" ? true : void 0,
        { iss: "kubernetes/serviceaccount", sub: "system:serviceaccount:default:example" }
      ),
      grants: "act as the service account towards the cluster",
      docs: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/"
    },
    {
      id: "kubernetes-bootstrap-token",
      title: "Kubernetes bootstrap token",
      severity: 7.5,
      format: [base36(6), ".", base36(16)],
      near: ["kubeadm", "bootstrap", "bootstrap_token", "token", "tls-bootstrap-token", "join_token"],
      grants: "join nodes to the cluster until it expires",
      docs: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
      revoke: "Run `kubeadm token delete` (https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/)."
    },
    {
      id: "kubernetes-k3s-node-token",
      title: "K3s or RKE2 join token",
      severity: 8.5,
      format: ["K10", hex(64), "::", lower(4, 12), ":", base62(16, 64)],
      grants: "join nodes to the cluster",
      docs: "https://docs.k3s.io/cli/token",
      revoke: "Rotate it with `k3s token rotate` (https://docs.k3s.io/cli/token)."
    },
    {
      id: "kubernetes-openshift-token",
      title: "OpenShift OAuth access token",
      severity: 8.5,
      format: ["sha256~", base64url(43)],
      grants: "act as its owner towards the cluster until it expires",
      docs: "https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/configuring-internal-oauth",
      revoke: "Delete it with `oc delete useroauthaccesstokens` (https://docs.redhat.com/en/documentation/openshift_container_platform/)."
    }
  ]
});

// patterns/secrets/kucoin.ts
var kucoin_default = defineProvider("KuCoin", {
  docs: "https://www.kucoin.com/docs-new/authentication",
  revoke: "Delete it under API management (https://www.kucoin.com/account/api).",
  tokens: [
    {
      id: "kucoin-api-secret",
      title: "KuCoin API secret",
      severity: 9.2,
      format: uuid,
      near: ["kucoin"],
      grants: "trade and, where allowed, withdraw, with the key and passphrase"
    },
    {
      id: "kucoin-api-key",
      title: "KuCoin API key",
      severity: 6,
      format: [base36(24)],
      near: ["kucoin"],
      proof: hasDigit,
      grants: "trade, with the secret and passphrase"
    }
  ]
});

// patterns/secrets/labelbox.ts
var labelbox_default = defineProvider("Labelbox", {
  docs: "https://docs.labelbox.com/reference/create-api-key",
  revoke: "Delete it under Workspace settings, API (https://app.labelbox.com/workspace-settings/api-access).",
  tokens: [
    {
      id: "labelbox-api-key",
      title: "Labelbox API key",
      severity: 8,
      format: jwt,
      near: ["labelbox"],
      proof: jwtStructure,
      grants: "read and write the data sets of its owner"
    }
  ]
});

// patterns/secrets/lacework.ts
var lacework_default = defineProvider("Lacework", {
  docs: "https://docs.fortinet.com/document/forticnapp/latest/api-reference/",
  revoke: "Disable it under Settings, API keys of the account.",
  tokens: [
    {
      id: "lacework-api-secret",
      title: "Lacework (FortiCNAPP) API secret",
      severity: 8.5,
      format: ["_", hex(32)],
      near: ["lacework", "lw_api"],
      grants: "read the findings and change the configuration, with the key id"
    }
  ]
});

// patterns/secrets/lambda-cloud.ts
var lambda_cloud_default = defineProvider("Lambda", {
  docs: "https://docs.lambda.ai/public-cloud/cloud-api/",
  revoke: "Delete it under API keys (https://cloud.lambda.ai/api-keys).",
  tokens: [
    {
      id: "lambda-cloud-api-key",
      title: "Lambda Cloud API key",
      severity: 8.8,
      format: ["secret_", word(34, 100), ".", base62(32)],
      grants: "run and stop machines at the cost of its owner"
    }
  ]
});

// patterns/secrets/lambdatest.ts
var lambdatest_default = defineProvider("LambdaTest", {
  docs: "https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/",
  revoke: "Regenerate the access key under Account settings (https://accounts.lambdatest.com/security).",
  tokens: [
    {
      id: "lambdatest-access-key",
      title: "LambdaTest access key",
      severity: 7,
      formats: [["LT_", base62(40, 60)], [base62(50)]],
      near: ["lambdatest", "lt_access_key", "lt_accesskey", "lambda_test"],
      grants: "run and read test sessions at the account's cost"
    }
  ]
});

// patterns/secrets/langfuse.ts
var langfuse_default = defineProvider("Langfuse", {
  docs: "https://langfuse.com/docs/api-and-data-platform/features/public-api",
  revoke: "Delete it under Project settings, API keys (https://cloud.langfuse.com).",
  tokens: [
    {
      id: "langfuse-secret-key",
      title: "Langfuse secret key",
      severity: 8,
      format: ["sk-lf-", ...uuid],
      grants: "read and write the traces and prompts of the project"
    }
  ]
});

// patterns/secrets/langsmith.ts
var langsmith_default = defineProvider("LangSmith", {
  docs: "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
  revoke: "Delete it under Settings, API keys (https://smith.langchain.com/settings).",
  tokens: [
    {
      id: "langsmith-personal-token",
      title: "LangSmith personal access token",
      severity: 8,
      format: ["lsv2_pt_", hex(32), "_", hex(10)],
      grants: "read and write the traces and prompts of its owner"
    },
    {
      id: "langsmith-service-key",
      title: "LangSmith service key",
      severity: 8.2,
      format: ["lsv2_sk_", hex(32), "_", hex(10)],
      grants: "read and write the traces and prompts of the workspace"
    },
    {
      id: "langsmith-legacy-key",
      title: "LangSmith API key (legacy)",
      severity: 8,
      format: ["ls__", hex(32)],
      grants: "read and write the traces of its owner"
    }
  ]
});

// patterns/secrets/lark.ts
var lark_default = defineProvider("Lark", {
  docs: "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
  revoke: "Remove the bot from the group, or reset the secret (https://open.larksuite.com/app).",
  tokens: [
    {
      id: "lark-webhook",
      title: "Lark (Feishu) bot webhook",
      severity: 6.5,
      format: [oneOf("open.feishu.cn", "open.larksuite.com"), "/open-apis/bot/v2/hook/", ...uuid],
      grants: "post into the group"
    },
    {
      id: "lark-app-secret",
      title: "Lark (Feishu) app secret",
      severity: 8,
      format: [base62(32)],
      near: ["lark", "feishu"],
      proof: notHex,
      grants: "act as the app in the company"
    }
  ]
});

// patterns/secrets/lastfm.ts
var lastfm_default = defineProvider("Last.fm", {
  docs: "https://www.last.fm/api/authentication",
  revoke: "Delete the account (https://www.last.fm/api/accounts).",
  tokens: [
    {
      id: "lastfm-api-key",
      title: "Last.fm API key or shared secret",
      severity: 4.5,
      format: [base36(32)],
      near: ["last_fm"],
      proof: hasDigit,
      grants: "call the API as the application"
    }
  ]
});

// patterns/secrets/launchdarkly.ts
var launchdarkly_default = defineProvider("LaunchDarkly", {
  docs: "https://launchdarkly.com/docs/home/account/api",
  revoke: "Reset it under Account settings, Authorization (https://app.launchdarkly.com/settings/authorization).",
  tokens: [
    {
      id: "launchdarkly-access-token",
      title: "LaunchDarkly API access token",
      severity: 8.8,
      format: ["api-", ...uuid],
      confidence: "medium",
      grants: "change the feature flags that its role reaches"
    },
    {
      id: "launchdarkly-sdk-key",
      title: "LaunchDarkly SDK key",
      severity: 6.5,
      format: ["sdk-", ...uuid],
      confidence: "medium",
      grants: "read every feature flag and its rules",
      docs: "https://launchdarkly.com/docs/home/account/environment/keys",
      revoke: "Reset it under Project settings, Environments (https://app.launchdarkly.com/)."
    },
    {
      id: "launchdarkly-relay-key",
      title: "LaunchDarkly Relay Proxy configuration key",
      severity: 7,
      format: ["rel-", ...uuid],
      confidence: "medium",
      grants: "read every feature flag of the environments",
      docs: "https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration"
    }
  ]
});

// patterns/secrets/lemon-squeezy.ts
var lemon_squeezy_default = defineProvider("Lemon Squeezy", {
  docs: "https://docs.lemonsqueezy.com/api/getting-started/requests",
  revoke: "Delete it under Settings, API (https://app.lemonsqueezy.com/settings/api).",
  tokens: [
    {
      id: "lemon-squeezy-api-key",
      title: "Lemon Squeezy API key",
      severity: 8.8,
      format: jwt,
      near: ["lemon_squeezy"],
      proof: jwtStructure,
      grants: "manage subscriptions, refunds and customers"
    }
  ]
});

// patterns/secrets/leonardo-ai.ts
var leonardo_ai_default = defineProvider("Leonardo.Ai", {
  docs: "https://docs.leonardo.ai/docs/create-your-api-key",
  revoke: "Delete it under API access (https://app.leonardo.ai/api-access).",
  tokens: [
    {
      id: "leonardo-ai-api-key",
      title: "Leonardo.Ai API key",
      severity: 7,
      format: uuid,
      near: ["leonardo"],
      grants: "create images at the cost of its owner"
    }
  ]
});

// patterns/secrets/lichess.ts
var lichess_default = defineProvider("Lichess", {
  docs: "https://lichess.org/api#section/Introduction/Authentication",
  revoke: "Revoke it under Preferences, API access tokens (https://lichess.org/account/oauth/token).",
  tokens: [
    {
      id: "lichess-access-token",
      title: "Lichess personal access token",
      severity: 5.5,
      format: ["lip_", word(16, 40)],
      grants: "act as its owner within its scopes"
    }
  ]
});

// patterns/secrets/lighton.ts
var lighton_default = defineProvider("LightOn", {
  docs: "https://paradigm.lighton.ai/docs/",
  revoke: "Delete it under Settings, API keys (https://paradigm.lighton.ai/).",
  tokens: [
    {
      id: "lighton-api-key",
      title: "LightOn Paradigm API key",
      severity: 8,
      format: [base64url(48)],
      near: ["lighton", "paradigm_api", "paradigm_token", "paradigm_key"],
      proof: hasDigit,
      grants: "ask about the documents of its owner"
    }
  ]
});

// patterns/secrets/lightstep.ts
var lightstep_default = defineProvider("Lightstep", {
  docs: "https://docs.lightstep.com/docs/create-and-manage-access-tokens",
  revoke: "Delete it under Settings, Access tokens (https://app.lightstep.com/).",
  tokens: [
    {
      id: "lightstep-access-token",
      title: "Lightstep access token",
      severity: 6,
      formats: [[base64url(80, 100), oneOf("==", "=", "")], [hex(32)]],
      near: ["lightstep", "ls_access_token"],
      grants: "write telemetry of the project"
    }
  ]
});

// patterns/secrets/line.ts
var line_default = defineProvider("LINE", {
  docs: "https://developers.line.biz/en/docs/basics/channel-access-token/",
  revoke: "Revoke it in the channel's Messaging API settings (https://developers.line.biz/console/).",
  tokens: [
    {
      id: "line-channel-token",
      title: "LINE channel access token",
      severity: 8.5,
      format: [base64(150, 176), oneOf("==", "=", "")],
      near: ["line_channel", "line_access_token", "line_token", "line_bot", "channel_access_token"],
      grants: "send messages as the bot"
    },
    {
      id: "line-channel-secret",
      title: "LINE channel secret",
      severity: 8,
      format: [base36(32)],
      near: ["line_channel_secret", "line_secret", "line_bot_secret", "channel_secret"],
      proof: hasDigit,
      grants: "forge events and issue channel access tokens"
    }
  ]
});

// patterns/secrets/linear.ts
var linear_default = defineProvider("Linear", {
  docs: "https://linear.app/developers/graphql",
  revoke: "Revoke it under Settings, Security and access (https://linear.app/settings/account/security).",
  tokens: [
    {
      id: "linear-api-key",
      title: "Linear API key",
      severity: 8.5,
      format: ["lin_api_", base62(40)],
      grants: "read and write the issues of the workspace as its owner"
    },
    {
      id: "linear-oauth-token",
      title: "Linear OAuth access token",
      severity: 8.5,
      format: ["lin_oauth_", hex(64)],
      grants: "act as the user within the granted scopes"
    },
    {
      id: "linear-webhook-secret",
      title: "Linear webhook signing secret",
      severity: 6,
      format: ["lin_wh_", base62(32, 48)],
      grants: "forge webhooks to the receiver",
      docs: "https://linear.app/developers/webhooks"
    },
    {
      id: "linear-client-secret",
      title: "Linear OAuth client secret",
      severity: 8,
      format: [base36(32)],
      near: ["linear_client_secret", "linear_secret", "linear_oauth"],
      proof: hasDigit,
      grants: "obtain tokens as the application"
    }
  ]
});

// patterns/secrets/linkedin.ts
var linkedin_default = defineProvider("LinkedIn", {
  docs: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication",
  revoke: "Regenerate the secret under Auth of the app (https://www.linkedin.com/developers/apps).",
  tokens: [
    {
      id: "linkedin-client-secret",
      title: "LinkedIn client secret",
      severity: 8,
      formats: [
        ["WPL_AP", digits(1), ".", base62(16), ".", base64(6, 10), oneOf("==", "=", "")],
        ["WPL_AP", digits(1), ".", base62(16)]
      ],
      grants: "obtain tokens as the app"
    },
    {
      id: "linkedin-legacy-secret",
      title: "LinkedIn client secret (legacy)",
      severity: 8,
      format: [base62(16)],
      near: ["linkedin"],
      proof: hasDigit,
      grants: "obtain tokens as the app"
    },
    {
      id: "linkedin-access-token",
      title: "LinkedIn access token",
      severity: 8,
      format: ["AQ", base64url(280, 500)],
      near: ["linkedin"],
      grants: "act as the member within the granted scopes"
    }
  ]
});

// patterns/secrets/linode.ts
var linode_default = defineProvider("Linode", {
  docs: "https://techdocs.akamai.com/linode-api/reference/get-started",
  revoke: "Revoke it under My Profile, API Tokens (https://cloud.linode.com/profile/tokens).",
  tokens: [
    {
      id: "linode-personal-access-token",
      title: "Linode personal access token",
      severity: 9.2,
      format: [hex(64)],
      near: ["linode"],
      grants: "create, change and destroy the resources of the account"
    },
    {
      id: "linode-object-storage-secret-key",
      title: "Linode Object Storage secret key",
      severity: 8.5,
      format: [base62(40)],
      near: ["linode_obj", "linode_secret", "linode_s3", "linode_object_storage"],
      proof: notHex,
      grants: "read and write Object Storage buckets",
      docs: "https://techdocs.akamai.com/cloud-computing/docs/manage-access-keys"
    }
  ]
});

// patterns/secrets/litellm.ts
var litellm_default = defineProvider("LiteLLM", {
  docs: "https://docs.litellm.ai/docs/proxy/virtual_keys",
  revoke: "Delete it with `/key/delete` of the proxy; change the master key in its configuration.",
  tokens: [
    {
      id: "litellm-key",
      title: "LiteLLM virtual or master key",
      severity: 8,
      format: ["sk-", base64url(22)],
      near: ["litellm"],
      grants: "call every model that the proxy has credentials for"
    }
  ]
});

// patterns/secrets/lithic.ts
var lithic_default = defineProvider("Lithic", {
  docs: "https://docs.lithic.com/docs/authentication",
  revoke: "Rotate it under Program, API keys (https://app.lithic.com/program-settings).",
  tokens: [
    {
      id: "lithic-api-key",
      title: "Lithic API key",
      severity: 9,
      format: uuid,
      near: ["lithic"],
      grants: "create and read cards of the program"
    }
  ]
});

// patterns/secrets/livekit.ts
var livekit_default = defineProvider("LiveKit", {
  docs: "https://docs.livekit.io/home/get-started/authentication/",
  revoke: "Delete the key under Settings, Keys (https://cloud.livekit.io/).",
  tokens: [
    {
      id: "livekit-api-secret",
      title: "LiveKit API secret",
      severity: 8.5,
      format: [base62(43, 44)],
      near: ["livekit"],
      proof: notHex,
      grants: "join and administer every room"
    }
  ]
});

// patterns/secrets/llamacloud.ts
var llamacloud_default = defineProvider("LlamaCloud", {
  docs: "https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key",
  revoke: "Delete it under API keys (https://cloud.llamaindex.ai/api-key).",
  tokens: [
    {
      id: "llamacloud-api-key",
      title: "LlamaCloud API key",
      severity: 7.8,
      format: ["llx-", base62(48)],
      grants: "parse documents at the cost of its owner and read the indexes"
    }
  ]
});

// patterns/secrets/lob.ts
var lob_default = defineProvider("Lob", {
  docs: "https://docs.lob.com/#tag/Authentication",
  revoke: "Rotate it under Settings, API keys (https://dashboard.lob.com/settings/api-keys).",
  tokens: [
    {
      id: "lob-live-key",
      title: "Lob live API key",
      severity: 8,
      format: ["live_", hex(35)],
      grants: "print and send letters at the cost of the account"
    },
    {
      id: "lob-test-key",
      title: "Lob test API key",
      severity: 4.5,
      format: ["test_", hex(35)],
      grants: "use the test mode"
    }
  ]
});

// patterns/secrets/locationiq.ts
var locationiq_default = defineProvider("LocationIQ", {
  docs: "https://docs.locationiq.com/docs/api-keys",
  revoke: "Delete it under API access tokens (https://my.locationiq.com/dashboard).",
  tokens: [
    {
      id: "locationiq-access-token",
      title: "LocationIQ access token",
      severity: 4.5,
      format: ["pk.", hex(32)],
      grants: "geocode at the cost of its owner"
    }
  ]
});

// patterns/secrets/logfire.ts
var logfire_default = defineProvider("Pydantic Logfire", {
  docs: "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/",
  revoke: "Revoke it under Project settings (https://logfire.pydantic.dev/).",
  tokens: [
    {
      id: "logfire-token",
      title: "Logfire write token",
      severity: 6.5,
      format: ["pylf_v", digits(1), "_", lower(2), "_", base62(43)],
      grants: "write telemetry of the project"
    }
  ]
});

// patterns/secrets/loggly.ts
var loggly_default = defineProvider("Loggly", {
  docs: "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm",
  revoke: "Retire it under Source setup, Customer tokens.",
  tokens: [
    {
      id: "loggly-customer-token",
      title: "Loggly customer token",
      severity: 5.5,
      format: uuid,
      near: ["loggly"],
      grants: "write logs of the account"
    }
  ]
});

// patterns/secrets/logz-io.ts
var logz_io_default = defineProvider("Logz.io", {
  docs: "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/default-tokens/",
  revoke: "Delete it under Settings, Manage tokens (https://app.logz.io/).",
  tokens: [
    {
      id: "logz-io-token",
      title: "Logz.io shipping or API token",
      severity: 7,
      formats: [[base62(32)], uuid],
      near: ["logz_io", "logz_token"],
      proof: notHex,
      grants: "write, or with an API token read, the logs of the account"
    }
  ]
});

// patterns/secrets/lokalise.ts
var lokalise_default = defineProvider("Lokalise", {
  docs: "https://developers.lokalise.com/reference/api-authentication",
  revoke: "Revoke it under Profile settings, API tokens (https://app.lokalise.com/profile#apitokens).",
  tokens: [
    {
      id: "lokalise-api-token",
      title: "Lokalise API token",
      severity: 7.5,
      format: [hex(40)],
      near: ["lokalise"],
      grants: "change the translations of its owner's projects"
    }
  ]
});

// patterns/secrets/looker.ts
var looker_default = defineProvider("Looker", {
  docs: "https://cloud.google.com/looker/docs/api-auth",
  revoke: "Delete the API key of the user under Admin, Users (https://cloud.google.com/looker/docs/admin-panel-users-users).",
  tokens: [
    {
      id: "looker-client-secret",
      title: "Looker API client secret",
      severity: 8,
      format: [base36(24)],
      near: ["looker", "lookersdk"],
      proof: hasDigit,
      grants: "read the data that its owner can"
    }
  ]
});

// patterns/secrets/loops.ts
var loops_default = defineProvider("Loops", {
  docs: "https://loops.so/docs/api-reference/intro",
  revoke: "Delete it under Settings, API (https://app.loops.so/settings?page=api).",
  tokens: [
    {
      id: "loops-api-key",
      title: "Loops API key",
      severity: 8,
      format: [base36(32)],
      near: ["loops_api", "loops_key", "loops_so"],
      proof: hasDigit,
      grants: "send mail and read the contacts"
    }
  ]
});

// patterns/secrets/luma.ts
var luma_default = defineProvider("Luma AI", {
  docs: "https://docs.lumalabs.ai/docs/api",
  revoke: "Delete it under API keys (https://lumalabs.ai/dream-machine/api/keys).",
  tokens: [
    {
      id: "luma-api-key",
      title: "Luma AI API key",
      severity: 7.8,
      format: ["luma-", ...uuid, "-", ...uuid],
      grants: "create videos at the cost of its owner"
    }
  ]
});

// patterns/secrets/mailchimp.ts
var mailchimp_default = defineProvider("Mailchimp", {
  docs: "https://mailchimp.com/developer/marketing/guides/quick-start/#generate-your-api-key",
  revoke: "Revoke it under Extras, API keys (https://admin.mailchimp.com/account/api/).",
  tokens: [
    {
      id: "mailchimp-api-key",
      title: "Mailchimp API key",
      severity: 8.8,
      format: [hex(32), "-us", digits(1, 2)],
      grants: "read the audiences and send campaigns"
    }
  ]
});

// patterns/secrets/mailerlite.ts
var mailerlite_default = defineProvider("MailerLite", {
  docs: "https://developers.mailerlite.com/docs/#authentication",
  revoke: "Delete it under Integrations, API (https://dashboard.mailerlite.com/integrations/api).",
  tokens: [
    {
      id: "mailerlite-api-token",
      title: "MailerLite API token",
      severity: 8.5,
      formats: [jwt, [hex(32)]],
      near: ["mailer_lite"],
      grants: "read and write the subscribers and send campaigns"
    }
  ]
});

// patterns/secrets/mailersend.ts
var mailersend_default = defineProvider("MailerSend", {
  docs: "https://developers.mailersend.com/general.html#authentication",
  revoke: "Delete it under Integrations, API tokens (https://app.mailersend.com/api-tokens).",
  tokens: [
    {
      id: "mailersend-api-token",
      title: "MailerSend API token",
      severity: 8.5,
      format: ["mlsn.", base62(48, 64)],
      grants: "send mail in the name of the domain"
    }
  ]
});

// patterns/secrets/mailgun.ts
var mailgun_default = defineProvider("Mailgun", {
  docs: "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt",
  revoke: "Delete it under API security (https://app.mailgun.com/settings/api_security).",
  tokens: [
    {
      id: "mailgun-api-key",
      title: "Mailgun API key",
      severity: 9,
      format: ["key-", hex(32)],
      grants: "send mail in the name of the domains and read their logs"
    },
    {
      id: "mailgun-account-key",
      title: "Mailgun API or sending key",
      severity: 9,
      format: [hex(32), "-", hex(8), "-", hex(8)],
      near: ["mailgun", "mg_api", "mg_key"],
      grants: "send mail in the name of the domains"
    },
    {
      id: "mailgun-public-key",
      title: "Mailgun public validation key",
      severity: 4,
      format: ["pubkey-", hex(32)],
      grants: "validate addresses at the cost of its owner"
    },
    {
      id: "mailgun-webhook-key",
      title: "Mailgun webhook signing key",
      severity: 6.5,
      format: [hex(32)],
      near: ["mailgun"],
      grants: "forge events to the receiver"
    }
  ]
});

// patterns/secrets/mailjet.ts
var mailjet_default = defineProvider("Mailjet", {
  docs: "https://dev.mailjet.com/email/guides/",
  revoke: "Reset it under API key management (https://app.mailjet.com/account/apikeys).",
  tokens: [
    {
      id: "mailjet-api-key",
      title: "Mailjet API key or secret key",
      severity: 8.5,
      format: [base36(32)],
      near: ["mailjet", "mj_api"],
      proof: hasDigit,
      grants: "send mail, together with the other of the two"
    }
  ]
});

// patterns/secrets/mailtrap.ts
var mailtrap_default = defineProvider("Mailtrap", {
  docs: "https://api-docs.mailtrap.io/docs/mailtrap-api-docs",
  revoke: "Delete it under Settings, API tokens (https://mailtrap.io/api-tokens).",
  tokens: [
    {
      id: "mailtrap-api-token",
      title: "Mailtrap API token",
      severity: 7.5,
      format: [base36(32)],
      near: ["mailtrap"],
      proof: hasDigit,
      grants: "send mail in the name of the domain"
    }
  ]
});

// patterns/secrets/make.ts
var make_default = defineProvider("Make", {
  docs: "https://www.make.com/en/help/tools/webhooks",
  revoke: "Delete the webhook under Webhooks of the team (https://www.make.com/).",
  tokens: [
    {
      id: "make-webhook",
      title: "Make (Integromat) webhook",
      severity: 6,
      formats: [
        ["hook.", oneOf("eu", "us"), digits(1), ".make.com/", base36(20, 40)],
        ["hook.integromat.com/", base36(20, 40)]
      ],
      grants: "start the scenario"
    }
  ]
});

// patterns/secrets/mandrill.ts
var mandrill_default = defineProvider("Mandrill", {
  docs: "https://mailchimp.com/developer/transactional/docs/fundamentals/",
  revoke: "Delete it under Settings, SMTP and API info (https://mandrillapp.com/settings).",
  tokens: [
    {
      id: "mandrill-api-key",
      title: "Mailchimp Transactional (Mandrill) API key",
      severity: 8.8,
      formats: [["md-", base64url(22)], [base64url(22)]],
      near: ["mandrill", "mailchimp_transactional"],
      grants: "send mail in the name of the domain"
    }
  ]
});

// patterns/secrets/mapbox.ts
var mapbox_default = defineProvider("Mapbox", {
  docs: "https://docs.mapbox.com/help/getting-started/access-tokens/",
  revoke: "Delete it under Tokens (https://console.mapbox.com/account/access-tokens/).",
  tokens: [
    {
      id: "mapbox-secret-token",
      title: "Mapbox secret token",
      severity: 8,
      format: ["sk.eyJ", base64url(50, 140), ".", base64url(22)],
      grants: "change the styles and uploads of its owner within its scopes"
    },
    {
      id: "mapbox-temporary-token",
      title: "Mapbox temporary token",
      severity: 5,
      format: ["tk.eyJ", base64url(50, 300), ".", base64url(22)],
      grants: "use its scopes for an hour"
    },
    {
      id: "mapbox-public-token",
      title: "Mapbox public token",
      severity: 2,
      format: ["pk.eyJ", base64url(50, 140), ".", base64url(22)],
      confidence: "low",
      grants: "show maps at the cost of its owner"
    }
  ]
});

// patterns/secrets/maptiler.ts
var maptiler_default = defineProvider("MapTiler", {
  docs: "https://docs.maptiler.com/cloud/api/authentication-key/",
  revoke: "Delete it under API keys (https://cloud.maptiler.com/account/keys/).",
  tokens: [
    {
      id: "maptiler-api-key",
      title: "MapTiler API key",
      severity: 4.5,
      format: [base62(20)],
      near: ["maptiler"],
      proof: hasDigit,
      grants: "show maps at the cost of its owner"
    }
  ]
});

// patterns/secrets/materialize.ts
var materialize_default = defineProvider("Materialize", {
  docs: "https://materialize.com/docs/manage/users-service-accounts/create-service-accounts/",
  revoke: "Delete it under App passwords (https://console.materialize.com/).",
  tokens: [
    {
      id: "materialize-app-password",
      title: "Materialize app password",
      severity: 9,
      format: ["mzp_", hex(64)],
      grants: "read and write the data that its owner can"
    }
  ]
});

// patterns/secrets/matrix.ts
var matrix_default = defineProvider("Matrix", {
  docs: "https://spec.matrix.org/latest/client-server-api/#client-authentication",
  revoke: "Sign out the session under Settings, Sessions of the client, or call `/logout`.",
  tokens: [
    {
      id: "matrix-access-token",
      title: "Matrix access token",
      severity: 8.5,
      formats: [
        ["syt_", base64(2, 60), "_", base62(20), "_", base62(6)],
        [oneOf("mct_", "mat_"), base62(30), "_", base62(6)]
      ],
      grants: "act as the user on the home server"
    }
  ]
});

// patterns/secrets/mattermost.ts
var mattermost_default = defineProvider("Mattermost", {
  docs: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
  revoke: "Delete it under Profile, Security, Personal access tokens of the server.",
  tokens: [
    {
      id: "mattermost-access-token",
      title: "Mattermost access token",
      severity: 8.5,
      format: [base36(26)],
      near: ["mattermost", "mm_token"],
      proof: hasDigit,
      grants: "act as its owner on the server"
    }
  ]
});

// patterns/secrets/maven-central.ts
var maven_central_default = defineProvider("Maven Central", {
  docs: "https://central.sonatype.org/publish/generate-portal-token/",
  revoke: "Generate a new user token, which ends the old one (https://central.sonatype.com/usertoken).",
  tokens: [
    {
      id: "maven-central-user-token",
      title: "Maven Central user token password",
      severity: 9.3,
      format: [base64(44)],
      near: [
        "ossrh",
        "sonatype",
        "maven_central",
        "mavencentral",
        "central_password",
        "central_token",
        "nexus_password"
      ],
      grants: "publish new versions under its owner's namespaces"
    }
  ]
});

// patterns/secrets/maxmind.ts
var maxmind_default = defineProvider("MaxMind", {
  docs: "https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key",
  revoke: "Delete it under Manage license keys (https://www.maxmind.com/en/accounts/current/license-key).",
  tokens: [
    {
      id: "maxmind-license-key",
      title: "MaxMind license key",
      severity: 6.5,
      format: [word(36), "_mmk"],
      grants: "use the web services and download the databases at the account's cost"
    }
  ]
});

// patterns/secrets/meilisearch.ts
var meilisearch_default = defineProvider("Meilisearch", {
  docs: "https://www.meilisearch.com/docs/reference/api/keys",
  revoke: "Delete the key, or change the master key (https://www.meilisearch.com/docs/learn/security/resetting_master_key).",
  tokens: [
    {
      id: "meilisearch-api-key",
      title: "Meilisearch API key",
      severity: 8,
      format: [hex(64)],
      near: ["meili", "meilisearch"],
      grants: "search, and with an admin key change, every index"
    },
    {
      id: "meilisearch-master-key",
      title: "Meilisearch master key",
      severity: 8.8,
      format: [base64url(40, 48)],
      near: ["meili_master_key", "meilisearch_master_key", "meili_master"],
      grants: "make and read every key of the server"
    }
  ]
});

// patterns/secrets/mem0.ts
var mem0_default = defineProvider("Mem0", {
  docs: "https://docs.mem0.ai/platform/quickstart",
  revoke: "Delete it under API keys (https://app.mem0.ai/dashboard/api-keys).",
  tokens: [
    {
      id: "mem0-api-key",
      title: "Mem0 API key",
      severity: 8,
      format: ["m0-", base62(40)],
      grants: "read and write the memories of the project"
    }
  ]
});

// patterns/secrets/meraki.ts
var meraki_default = defineProvider("Cisco Meraki", {
  docs: "https://developer.cisco.com/meraki/api-v1/authorization/",
  revoke: "Revoke it under My profile, API access (https://dashboard.meraki.com/).",
  tokens: [
    {
      id: "meraki-api-key",
      title: "Meraki dashboard API key",
      severity: 9,
      format: [hex(40)],
      near: ["meraki", "x-cisco-meraki-api-key"],
      grants: "change the networks that its owner administers"
    }
  ]
});

// patterns/secrets/mercado-pago.ts
var mercado_pago_default = defineProvider("Mercado Pago", {
  docs: "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
  revoke: "Renew it under Your integrations, Production credentials (https://www.mercadopago.com/developers/panel/app).",
  tokens: [
    {
      id: "mercado-pago-access-token",
      title: "Mercado Pago access token",
      severity: 9.2,
      formats: [
        ["APP_USR-", digits(13, 17), "-", digits(6), "-", hex(32), "-", digits(6, 11)],
        [
          "APP_USR-",
          digits(13, 17),
          "-",
          digits(6),
          "-",
          hex(32),
          "__",
          upper(2),
          "_",
          upper(2),
          "__-",
          digits(6, 11)
        ]
      ],
      grants: "charge and refund as the merchant"
    },
    {
      id: "mercado-pago-test-token",
      title: "Mercado Pago test access token",
      severity: 4.5,
      format: ["TEST-", digits(13, 17), "-", digits(6), "-", hex(32), "-", digits(6, 11)],
      grants: "use the test mode"
    }
  ]
});

// patterns/secrets/mercury.ts
var mercury_default = defineProvider("Mercury", {
  docs: "https://docs.mercury.com/docs/api-token-security-policies",
  revoke: "Delete it under Settings, API tokens (https://app.mercury.com/settings/tokens).",
  tokens: [
    {
      id: "mercury-api-token",
      title: "Mercury API token",
      severity: 9.5,
      format: [
        "secret-token:mercury_production_",
        oneOf("wma_", "rma_", ""),
        base62(30, 60),
        oneOf("_yrucrem", "")
      ],
      grants: "read the bank account and, when it may write, send money"
    }
  ]
});

// patterns/secrets/mergify.ts
var mergify_default = defineProvider("Mergify", {
  docs: "https://docs.mergify.com/api/usage/",
  revoke: "Delete the application under Settings, Applications (https://dashboard.mergify.com/).",
  tokens: [
    {
      id: "mergify-application-key",
      title: "Mergify application key",
      severity: 7.5,
      format: ["mergify_application_key_", base64url(50, 96)],
      grants: "change the merge queue and read the CI data of the organization"
    }
  ]
});

// patterns/secrets/messagebird.ts
var messagebird_default = defineProvider("MessageBird", {
  docs: "https://developers.messagebird.com/api/#authentication",
  revoke: "Delete it under Developers, API access (https://dashboard.messagebird.com/developers/access).",
  tokens: [
    {
      id: "messagebird-access-key",
      title: "MessageBird access key",
      severity: 8.5,
      formats: [[base62(25)], [oneOf("live_", "test_"), base62(25)]],
      near: ["message_bird"],
      grants: "send messages and call at the cost of the account"
    }
  ]
});

// patterns/secrets/meta-quest.ts
var meta_quest_default = defineProvider("Meta Quest", {
  docs: "https://developers.meta.com/horizon/documentation/unity/ps-s2s/",
  revoke: "Reset the app secret under API (https://developers.meta.com/horizon/manage/).",
  tokens: [
    {
      id: "meta-quest-app-token",
      title: "Meta Quest app credentials",
      severity: 8,
      format: ["OC|", digits(14, 18), "|", hex(32)],
      grants: "act as the app towards the Meta Quest platform"
    }
  ]
});

// patterns/secrets/mexc.ts
var mexc_default = defineProvider("MEXC", {
  docs: "https://www.mexc.com/api-docs/spot-v3/introduction",
  revoke: "Delete it under API management (https://www.mexc.com/user/openapi).",
  tokens: [
    {
      id: "mexc-access-key",
      title: "MEXC access key",
      severity: 6,
      format: ["mx0", base62(15)],
      near: ["mexc", "access_key", "api_key"],
      grants: "trade, with the secret"
    },
    {
      id: "mexc-secret-key",
      title: "MEXC secret key",
      severity: 9,
      format: [base36(32)],
      near: ["mexc"],
      proof: hasDigit,
      grants: "trade, with the access key"
    }
  ]
});

// patterns/secrets/mezmo.ts
var mezmo_default = defineProvider("Mezmo", {
  docs: "https://docs.mezmo.com/docs/ingestion-key",
  revoke: "Delete it under Settings, Organization, API keys (https://app.mezmo.com/manage/api-keys).",
  tokens: [
    {
      id: "mezmo-key",
      title: "Mezmo (LogDNA) ingestion or service key",
      severity: 6.5,
      formats: [[hex(32)], [oneOf("sts_", "ingestion_"), hex(32)]],
      near: ["logdna", "mezmo"],
      grants: "write logs, or with a service key read them"
    }
  ]
});

// patterns/secrets/microsoft-teams.ts
var id = [base36(8), "-", base36(4), "-", base36(4), "-", base36(4), "-", base36(12)];
var hook = [...id, "@", ...id, "/IncomingWebhook/", base36(32), "/", ...id];
var microsoft_teams_default = defineProvider("Microsoft Teams", {
  docs: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  revoke: "Remove the connector or the workflow of the channel.",
  tokens: [
    {
      id: "microsoft-teams-webhook",
      title: "Microsoft Teams incoming webhook",
      severity: 7,
      formats: [
        ["webhook.office.com/webhookb2/", ...hook],
        [oneOf("outlook.office.com/webhook/", "outlook.office365.com/webhook/"), ...hook]
      ],
      grants: "post into the channel"
    },
    {
      id: "microsoft-teams-workflow",
      title: "Microsoft Teams workflow webhook",
      severity: 7,
      formats: [
        [
          "logic.azure.com",
          oneOf(":443", ""),
          "/workflows/",
          hex(32),
          "/triggers/manual/paths/invoke",
          oneOf("/?", "?"),
          "api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=",
          base64url(43)
        ],
        [
          "api.powerplatform.com",
          oneOf(":443", ""),
          "/powerautomate/automations/direct/workflows/",
          hex(32),
          "/triggers/manual/paths/invoke",
          oneOf("/?", "?"),
          "api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=",
          base64url(43)
        ]
      ],
      grants: "start the workflow",
      docs: "https://support.microsoft.com/en-us/office/create-incoming-webhooks-with-workflows-for-microsoft-teams-8ae491c7-0394-4861-ba59-055e33f75498"
    }
  ]
});

// patterns/secrets/midtrans.ts
var midtrans_default = defineProvider("Midtrans", {
  docs: "https://docs.midtrans.com/docs/retrieving-api-access-keys",
  revoke: "Ask Midtrans for a new one; see Settings, Access keys (https://dashboard.midtrans.com/settings/config_info).",
  tokens: [
    {
      id: "midtrans-server-key",
      title: "Midtrans server key",
      severity: 9.2,
      format: ["Mid-server-", base64url(14, 40)],
      grants: "charge and refund as the merchant"
    },
    {
      id: "midtrans-sandbox-key",
      title: "Midtrans sandbox server key",
      severity: 4.5,
      format: ["SB-Mid-server-", base64url(14, 40)],
      grants: "use the sandbox"
    }
  ]
});

// patterns/secrets/minimax.ts
var minimax_default = defineProvider("MiniMax", {
  docs: "https://platform.minimax.io/docs/api-reference/api-overview",
  revoke: "Delete it under Account, API keys (https://platform.minimax.io/user-center/basic-information/interface-key).",
  tokens: [
    {
      id: "minimax-api-key",
      title: "MiniMax API key",
      severity: 8.5,
      format: ["sk-", oneOf("api-", "cp-"), base64url(80, 160)],
      grants: "call the models at the cost of its owner"
    },
    {
      id: "minimax-legacy-key",
      title: "MiniMax API key (JWT)",
      severity: 8.5,
      format: jwt,
      near: ["minimax"],
      proof: jwtStructure,
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/miro.ts
var miro_default = defineProvider("Miro", {
  docs: "https://developers.miro.com/docs/getting-started-with-oauth",
  revoke: "Revoke it with `POST /v2/oauth/revoke`, or reset the app under Your apps (https://miro.com/app/settings/user-profile/apps).",
  tokens: [
    {
      id: "miro-access-token",
      title: "Miro access token",
      severity: 8,
      formats: [["eyJtaXJvLm9yaWdpbiI6", base64url(20, 100)], [base64url(27)]],
      near: ["miro_access", "miro_token", "miro_oauth"],
      grants: "read and write the boards of the team"
    }
  ]
});

// patterns/secrets/mistral.ts
var mistral_default = defineProvider("Mistral AI", {
  docs: "https://docs.mistral.ai/getting-started/quickstart/",
  revoke: "Delete it under API keys (https://console.mistral.ai/api-keys).",
  tokens: [
    {
      id: "mistral-api-key",
      title: "Mistral AI API key",
      severity: 8.5,
      format: [base62(32)],
      near: ["mistral", "codestral"],
      proof: notHex,
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/mixpanel.ts
var mixpanel_default = defineProvider("Mixpanel", {
  docs: "https://developer.mixpanel.com/reference/service-accounts",
  revoke: "Delete it under Organization settings, Service accounts (https://mixpanel.com/settings/org#serviceaccounts).",
  tokens: [
    {
      id: "mixpanel-service-account-secret",
      title: "Mixpanel service account secret",
      severity: 8,
      format: [base62(32)],
      near: ["mixpanel"],
      proof: notHex,
      grants: "read the events of the projects"
    },
    {
      id: "mixpanel-api-secret",
      title: "Mixpanel API secret",
      severity: 7.5,
      format: [hex(32)],
      near: ["mixpanel"],
      grants: "read the events of the project"
    }
  ]
});

// patterns/secrets/modal.ts
var modal_default = defineProvider("Modal", {
  docs: "https://modal.com/docs/reference/modal.config",
  revoke: "Delete it under Settings, API tokens (https://modal.com/settings/tokens).",
  tokens: [
    {
      id: "modal-token-secret",
      title: "Modal token secret",
      severity: 9,
      pair: ["modal-token-id"],
      format: ["as-", base62(22)],
      confidence: "medium",
      grants: "run code and read secrets in the workspace, with the token id"
    },
    {
      id: "modal-token-id",
      title: "Modal token id",
      severity: 5,
      format: ["ak-", base62(22)],
      confidence: "medium",
      grants: "run code and read secrets in the workspace, with the token secret"
    }
  ]
});

// patterns/secrets/moengage.ts
var moengage_default = defineProvider("MoEngage", {
  docs: "https://developers.moengage.com/hc/en-us/articles/4404674776724",
  revoke: "Regenerate it under Settings, Account, APIs of the dashboard.",
  tokens: [
    {
      id: "moengage-api-key",
      title: "MoEngage API key",
      severity: 7.5,
      formats: [[upperBase36(24)], [base62(24)]],
      near: ["moengage"],
      proof: hasDigit,
      grants: "write the users and events of the workspace"
    }
  ]
});

// patterns/secrets/mollie.ts
var mollie_default = defineProvider("Mollie", {
  docs: "https://docs.mollie.com/reference/authentication",
  revoke: "Reset it under Developers, API keys (https://my.mollie.com/dashboard/developers/api-keys).",
  tokens: [
    {
      id: "mollie-live-key",
      title: "Mollie live API key",
      severity: 9.2,
      format: ["live_", base62(30)],
      near: ["mollie", "live_api"],
      grants: "create payments and refunds"
    },
    {
      id: "mollie-test-key",
      title: "Mollie test API key",
      severity: 4.5,
      format: ["test_", base62(30)],
      near: ["mollie", "test_api"],
      grants: "create test payments"
    },
    {
      id: "mollie-access-token",
      title: "Mollie organization access token",
      severity: 9.2,
      format: ["access_", base62(40)],
      near: ["mollie", "organization_token"],
      grants: "act for the organization within its permissions"
    }
  ]
});

// patterns/secrets/monday.ts
var monday_default = defineProvider("monday.com", {
  docs: "https://developer.monday.com/api-reference/docs/authentication",
  revoke: "Regenerate it under Developers, API token of the account.",
  tokens: [
    {
      id: "monday-api-token",
      title: "monday.com API token",
      severity: 8.5,
      format: jwt,
      near: ["monday_api", "monday_token", "monday_key", "monday_com"],
      proof: jwtStructure,
      grants: "act as its owner"
    }
  ]
});

// patterns/secrets/mongodb-atlas.ts
var mongodb_atlas_default = defineProvider("MongoDB Atlas", {
  docs: "https://www.mongodb.com/docs/atlas/configure-api-access/",
  revoke: "Delete it under Access manager, Applications (https://cloud.mongodb.com/).",
  tokens: [
    {
      id: "mongodb-atlas-service-account-secret",
      title: "MongoDB Atlas service account secret",
      severity: 9.3,
      format: ["mdb_sa_sk_", base64url(36, 48)],
      grants: "manage the clusters within its roles",
      docs: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/"
    },
    {
      id: "mongodb-atlas-private-key",
      title: "MongoDB Atlas private API key",
      severity: 9,
      format: [...uuid],
      near: ["mongodb_atlas", "atlas_private", "atlas_api", "mcli_private", "mongodbatlas", "mongo_atlas"],
      grants: "manage the clusters within its roles, with the public key"
    },
    {
      id: "mongodb-atlas-data-api-key",
      title: "MongoDB Atlas Data API or App Services key",
      severity: 8.5,
      format: [base62(64)],
      near: [
        "mongodb_data_api",
        "mongo_data_api",
        "atlas_data_api",
        "realm_api",
        "mongodb_realm",
        "data_api_key",
        "voyage_mongodb"
      ],
      proof: notHex,
      grants: "read and write the data that the application's rules allow",
      docs: "https://www.mongodb.com/docs/atlas/app-services/authentication/api-key/"
    }
  ]
});

// patterns/secrets/moonshot.ts
var moonshot_default = defineProvider("Moonshot AI", {
  docs: "https://platform.moonshot.ai/docs/overview",
  revoke: "Delete it under API keys (https://platform.moonshot.ai/console/api-keys).",
  tokens: [
    {
      id: "moonshot-api-key",
      title: "Moonshot AI API key",
      severity: 8.5,
      format: ["sk-", base64url(48)],
      near: ["moonshot", "kimi"],
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/moralis.ts
var moralis_default = defineProvider("Moralis", {
  docs: "https://docs.moralis.com/web3-data-api/evm/get-your-api-key",
  revoke: "Delete it under API keys (https://admin.moralis.com/).",
  tokens: [
    {
      id: "moralis-api-key",
      title: "Moralis API key",
      severity: 6,
      formats: [jwt, [base62(64)]],
      near: ["moralis"],
      grants: "call the API at the cost of its owner"
    }
  ]
});

// patterns/secrets/motherduck.ts
var motherduck_default = defineProvider("MotherDuck", {
  docs: "https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/",
  revoke: "Revoke it under Settings, Access tokens (https://app.motherduck.com/settings/tokens).",
  tokens: [
    {
      id: "motherduck-access-token",
      title: "MotherDuck access token",
      severity: 8.8,
      format: ["eyJ", base64url(20, 200), ".", base64url(60, 800), ".", base64url(43)],
      near: ["motherduck"],
      grants: "read and write the databases of its owner"
    }
  ]
});

// patterns/secrets/mozilla-addons.ts
var mozilla_addons_default = defineProvider("Mozilla Add-ons", {
  docs: "https://mozilla.github.io/addons-server/topics/api/auth.html",
  revoke: "Revoke the credentials under Manage API keys (https://addons.mozilla.org/developers/addon/api/key/).",
  tokens: [
    {
      id: "mozilla-addons-jwt-secret",
      title: "Mozilla Add-ons JWT secret",
      severity: 9,
      format: [hex(64)],
      near: [
        "web_ext_api_secret",
        "amo_jwt_secret",
        "amo_secret",
        "amo_api_secret",
        "firefox_jwt_secret",
        "firefox_api_secret",
        "firefox_secret"
      ],
      grants: "publish new versions of its owner's extensions"
    }
  ]
});

// patterns/secrets/mux.ts
var mux_default = defineProvider("Mux", {
  docs: "https://www.mux.com/docs/core/make-api-requests",
  revoke: "Revoke it under Settings, Access tokens (https://dashboard.mux.com/settings/access-tokens).",
  tokens: [
    {
      id: "mux-token-secret",
      title: "Mux access token secret",
      severity: 8,
      format: [base64(75)],
      near: ["mux_token", "mux_secret", "mux_access", "mux_api"],
      proof: hasDigit,
      grants: "read and change the videos of the environment"
    }
  ]
});

// patterns/secrets/myget.ts
var myget_default = defineProvider("MyGet", {
  docs: "https://docs.myget.org/docs/reference/security",
  revoke: "Delete it under Profile, Access tokens (https://www.myget.org/profile/Me).",
  tokens: [
    {
      id: "myget-api-key",
      title: "MyGet API key",
      severity: 8.5,
      format: [...uuid],
      near: ["myget"],
      grants: "publish packages to its owner's feeds"
    }
  ]
});

// patterns/secrets/n8n.ts
var n8n_default = defineProvider("n8n", {
  docs: "https://docs.n8n.io/api/authentication/",
  revoke: "Delete it under Settings, n8n API of the instance.",
  tokens: [
    {
      id: "n8n-api-key",
      title: "n8n API key",
      severity: 8.8,
      formats: [jwt, ["n8n_api_", hex(80)]],
      near: ["n8n_api", "n8n_key"],
      grants: "change workflows, which run code and hold credentials"
    }
  ]
});

// patterns/secrets/namecheap.ts
var namecheap_default = defineProvider("Namecheap", {
  docs: "https://www.namecheap.com/support/api/intro/",
  revoke: "Reset it under Profile, Tools, API access (https://ap.www.namecheap.com/settings/tools/apiaccess/).",
  tokens: [
    {
      id: "namecheap-api-key",
      title: "Namecheap API key",
      severity: 8.5,
      format: [hex(32)],
      near: ["namecheap"],
      grants: "change the domains of the account from its listed addresses"
    }
  ]
});

// patterns/secrets/nasa.ts
var nasa_default = defineProvider("NASA", {
  docs: "https://api.nasa.gov/",
  revoke: "Sign up for a new one (https://api.nasa.gov/).",
  tokens: [
    {
      id: "nasa-api-key",
      title: "NASA API key",
      severity: 3,
      format: [base62(40)],
      near: ["nasa"],
      proof: notHex,
      grants: "call the API at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/nasdaq-data-link.ts
var nasdaq_data_link_default = defineProvider("Nasdaq Data Link", {
  docs: "https://docs.data.nasdaq.com/docs/getting-started",
  revoke: "Regenerate it under Account settings (https://data.nasdaq.com/account/profile).",
  tokens: [
    {
      id: "nasdaq-data-link-api-key",
      title: "Nasdaq Data Link (Quandl) API key",
      severity: 5,
      format: [base64url(20)],
      near: ["quandl", "nasdaq_data_link", "nasdaq_api"],
      proof: hasDigit,
      grants: "read market data at the cost of its owner"
    }
  ]
});

// patterns/secrets/neon.ts
var neon_default = defineProvider("Neon", {
  docs: "https://neon.com/docs/manage/api-keys",
  revoke: "Revoke it under Account settings, API keys (https://console.neon.tech/app/settings/api-keys).",
  tokens: [
    {
      id: "neon-api-key",
      title: "Neon API key",
      severity: 9.2,
      format: ["napi_", base36(64)],
      grants: "manage the projects and databases of its owner"
    },
    {
      id: "neon-database-password",
      title: "Neon database password",
      severity: 9.3,
      format: ["npg_", base62(12, 20)],
      confidence: "medium",
      grants: "read and write the database",
      docs: "https://neon.com/docs/connect/connect-from-any-app",
      revoke: "Reset the password of the role under Branches, Roles (https://console.neon.tech/)."
    }
  ]
});

// patterns/secrets/neptune.ts
var neptune_default = defineProvider("Neptune", {
  docs: "https://docs.neptune.ai/setup/setting_api_token/",
  revoke: "Reset it from the user menu under Get your API token (https://app.neptune.ai).",
  tokens: [
    {
      id: "neptune-api-token",
      title: "Neptune API token",
      severity: 8,
      format: ["eyJhcGlfYWRkcmVzcyI6", base64(60, 300), oneOf("==", "=", "")],
      grants: "read and write the experiments of its owner"
    }
  ]
});

// patterns/secrets/netbird.ts
var netbird_default = defineProvider("NetBird", {
  docs: "https://docs.netbird.io/how-to/access-netbird-public-api",
  revoke: "Delete it under Team, Users, Access tokens (https://app.netbird.io/).",
  tokens: [
    {
      id: "netbird-access-token",
      title: "NetBird personal access token",
      severity: 8.8,
      format: ["nbp_", base62(36)],
      grants: "change the private network as its owner"
    }
  ]
});

// patterns/secrets/netlify.ts
var netlify_default = defineProvider("Netlify", {
  docs: "https://docs.netlify.com/api/get-started/#authentication",
  revoke: "Revoke it under User settings, Applications (https://app.netlify.com/user/applications).",
  tokens: [
    {
      id: "netlify-personal-access-token",
      title: "Netlify personal access token",
      severity: 9,
      format: ["nfp_", base62(36)],
      grants: "deploy to and change every site of its owner"
    },
    {
      id: "netlify-oauth-token",
      title: "Netlify OAuth or CLI token",
      severity: 8.5,
      format: [oneOf("nfo_", "nfc_", "nfu_", "nfb_"), base62(36)],
      grants: "deploy to and change the sites of its owner"
    },
    {
      id: "netlify-access-token-old",
      title: "Netlify access token (before 2023)",
      severity: 9,
      format: [base64url(43, 46)],
      near: ["netlify_auth_token", "netlify_token", "netlify_access", "netlify_api", "netlify"],
      grants: "deploy to and change every site of its owner"
    },
    {
      id: "netlify-build-hook",
      title: "Netlify build hook URL",
      severity: 5.5,
      format: ["api.netlify.com/build_hooks/", hex(24)],
      grants: "start builds of the site",
      docs: "https://docs.netlify.com/build/configure-builds/build-hooks/",
      revoke: "Delete the hook under Site configuration, Build hooks (https://app.netlify.com/)."
    }
  ]
});

// patterns/secrets/neverbounce.ts
var neverbounce_default = defineProvider("NeverBounce", {
  docs: "https://developers.neverbounce.com/docs/authentication",
  revoke: "Delete the app under Apps (https://app.neverbounce.com/apps).",
  tokens: [
    {
      id: "neverbounce-api-key",
      title: "NeverBounce API key",
      severity: 6,
      formats: [
        ["private_", hex(32)],
        ["secret_", base62(25)]
      ],
      near: ["neverbounce"],
      grants: "verify addresses at the cost of its owner"
    }
  ]
});

// patterns/secrets/new-relic.ts
var new_relic_default = defineProvider("New Relic", {
  docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  revoke: "Delete it under API keys (https://one.newrelic.com/api-keys).",
  tokens: [
    {
      id: "new-relic-user-key",
      title: "New Relic user key",
      severity: 9,
      format: ["NRAK-", base62(27)],
      grants: "read the data and change the configuration as the user"
    },
    {
      id: "new-relic-admin-key",
      title: "New Relic admin key",
      severity: 9.2,
      format: ["NRAA-", hex(27)],
      grants: "change the configuration of the account"
    },
    {
      id: "new-relic-insert-key",
      title: "New Relic insights insert key",
      severity: 6.5,
      format: ["NRII-", base64url(32)],
      grants: "write events of the account"
    },
    {
      id: "new-relic-query-key",
      title: "New Relic insights query key",
      severity: 7.5,
      format: ["NRIQ-", base64url(32)],
      grants: "read the data of the account"
    },
    {
      id: "new-relic-rest-key",
      title: "New Relic REST API key",
      severity: 8,
      format: ["NRRA-", hex(42)],
      grants: "read the data of the account"
    },
    {
      id: "new-relic-browser-key",
      title: "New Relic browser key",
      severity: 2.5,
      format: ["NRJS-", hex(19)],
      confidence: "low",
      grants: "write browser events"
    },
    {
      id: "new-relic-license-key",
      title: "New Relic license key",
      severity: 6.8,
      formats: [
        ["eu01xx", hex(30), "NRAL"],
        [hex(36), "NRAL"],
        [hex(32), "FFFFNRAL"]
      ],
      near: ["new_relic", "nr_license", "nr_insert", "nria_license", "license_key", "api_key"],
      grants: "write the telemetry of the account"
    },
    {
      id: "new-relic-legacy-license-key",
      title: "New Relic license key (legacy)",
      severity: 6.8,
      format: [base36(40)],
      near: ["new_relic", "nr_license", "nria_license"],
      proof: hasDigit,
      grants: "write the telemetry of the account"
    }
  ]
});

// patterns/secrets/new-york-times.ts
var new_york_times_default = defineProvider("The New York Times", {
  docs: "https://developer.nytimes.com/get-started",
  revoke: "Delete it under Apps (https://developer.nytimes.com/my-apps).",
  tokens: [
    {
      id: "new-york-times-api-key",
      title: "New York Times API key",
      severity: 4,
      formats: [[base62(32)], [base62(48)]],
      near: ["nytimes", "nyt_api", "nyt_key", "new_york_times"],
      proof: notHex,
      grants: "read articles at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/newsapi.ts
var newsapi_default = defineProvider("News API", {
  docs: "https://newsapi.org/docs/authentication",
  revoke: "Regenerate it under Account (https://newsapi.org/account).",
  tokens: [
    {
      id: "newsapi-api-key",
      title: "News API key",
      severity: 4,
      format: [base36(32)],
      near: ["news_api"],
      proof: hasDigit,
      grants: "read news at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/nexus.ts
var nexus_default = defineProvider("Sonatype Nexus", {
  docs: "https://help.sonatype.com/en/npm-security.html",
  revoke: "Delete the user's token in Nexus Repository (https://help.sonatype.com/en/user-tokens.html).",
  tokens: [
    {
      id: "nexus-format-token",
      title: "Nexus Repository token",
      severity: 8.5,
      format: [oneOf("NpmToken.", "DockerToken.", "CargoToken.", "NuGetApiKey.", "RubyGemsApiKey."), ...uuid],
      grants: "publish and download as its owner"
    }
  ]
});

// patterns/secrets/ngrok.ts
var ngrok_default = defineProvider("ngrok", {
  docs: "https://ngrok.com/docs/agent/#authtokens",
  revoke: "Delete it under Authtokens or API keys (https://dashboard.ngrok.com/authtokens).",
  tokens: [
    {
      id: "ngrok-token",
      title: "ngrok authtoken or API key",
      severity: 7.5,
      formats: [[base62(27), "_", base62(18, 23)], [base62(43, 48)]],
      near: ["ngrok", "authtoken"],
      proof: hasDigit,
      grants: "open endpoints, or change the account, in its owner's name"
    }
  ]
});

// patterns/secrets/northflank.ts
var northflank_default = defineProvider("Northflank", {
  docs: "https://northflank.com/docs/v1/application/secure/grant-api-access",
  revoke: "Delete it under Settings, API, Tokens (https://app.northflank.com/).",
  tokens: [
    {
      id: "northflank-api-token",
      title: "Northflank API token",
      severity: 9,
      format: ["nf-eyJ", base64url(10, 100), ".", base64url(40, 600), ".", base64url(43)],
      grants: "deploy to and read the secrets of the projects within its role"
    }
  ]
});

// patterns/secrets/nostr.ts
var BECH322 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var PREFIX2 = [3, 3, 3, 3, 0, 14, 19, 5, 3];
var bech322 = {
  name: "checksum",
  check: (token) => polymod(digitsOf(token.slice(5))) === 1,
  complete: (token) => {
    const sum = polymod([...digitsOf(token.slice(5, -6)), 0, 0, 0, 0, 0, 0]) ^ 1;
    return token.slice(0, -6) + [25, 20, 15, 10, 5, 0].map((shift) => BECH322[sum >>> shift & 31]).join("");
  }
};
var digitsOf = (text) => [...text].map((c) => BECH322.indexOf(c));
function polymod(values2) {
  let sum = 1;
  for (const value of [...PREFIX2, ...values2]) {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value;
    for (const [i, term] of [996825010, 642813549, 513874426, 1027748829, 705979059].entries())
      if (top >>> i & 1) sum ^= term;
  }
  return sum;
}
var nostr_default = defineProvider("Nostr", {
  docs: "https://github.com/nostr-protocol/nips/blob/master/19.md",
  revoke: "Announce a new key; a key cannot be revoked.",
  tokens: [
    {
      id: "nostr-private-key",
      title: "Nostr private key",
      severity: 8.5,
      format: ["nsec1", run(BECH322, 58)],
      proof: bech322,
      grants: "publish and read private messages as the user"
    }
  ]
});

// patterns/secrets/notify.ts
var UPPER_UUID = [upperHex(8), "-", upperHex(4), "-", upperHex(4), "-", upperHex(4), "-", upperHex(12)];
var notify_default = defineProvider("GOV.UK Notify", {
  docs: "https://docs.notifications.service.gov.uk/rest-api.html#api-keys",
  revoke: "Revoke it under API integration (https://www.notifications.service.gov.uk/).",
  tokens: [
    {
      id: "notify-api-key",
      title: "GOV.UK Notify API key",
      severity: 8.5,
      formats: [
        [word(1, 60), "-", ...uuid, "-", ...uuid],
        [...uuid, "-", ...uuid]
      ],
      near: ["notify", "notifications_api", "govuk_notify", "gov_notify"],
      grants: "send messages in the name of the service"
    },
    {
      id: "notify-canada-api-key",
      title: "GC Notify API key",
      severity: 8.5,
      formats: [
        ["gcntfy-", word(1, 60), "-", ...uuid, "-", ...uuid],
        ["GCNTFY-", word(1, 60), "-", ...UPPER_UUID, "-", ...UPPER_UUID]
      ],
      grants: "send messages in the name of the service",
      docs: "https://documentation.notification.canada.ca/en/start.html",
      revoke: "Revoke it under API integration (https://notification.canada.ca/)."
    }
  ]
});

// patterns/secrets/notion.ts
var notion_default = defineProvider("Notion", {
  docs: "https://developers.notion.com/reference/authentication",
  revoke: "Refresh the secret of the integration (https://www.notion.so/profile/integrations).",
  tokens: [
    {
      id: "notion-token",
      title: "Notion integration token",
      severity: 8.8,
      format: ["ntn_", digits(11), base62(35)],
      grants: "read and write the pages shared with the integration"
    },
    {
      id: "notion-legacy-token",
      title: "Notion integration token (legacy)",
      severity: 8.8,
      format: ["secret_", base62(43)],
      grants: "read and write the pages shared with the integration"
    }
  ]
});

// patterns/secrets/novu.ts
var novu_default = defineProvider("Novu", {
  docs: "https://docs.novu.co/api-reference/overview",
  revoke: "Regenerate it under API keys (https://dashboard.novu.co/api-keys).",
  tokens: [
    {
      id: "novu-api-key",
      title: "Novu secret key",
      severity: 8,
      format: [base36(32)],
      near: ["novu"],
      proof: hasDigit,
      grants: "notify every subscriber and read their data"
    }
  ]
});

// patterns/secrets/npm.ts
var npm_default = defineProvider("npm", {
  docs: "https://docs.npmjs.com/about-access-tokens",
  revoke: "Revoke it under Access tokens (https://www.npmjs.com/settings/~/tokens), or with `npm token revoke`.",
  tokens: [
    {
      id: "npm-access-token",
      title: "npm access token",
      severity: 9.5,
      format: ["npm_", base62(36)],
      proof: crc32Base62,
      grants: "publish new versions of its owner's packages"
    },
    {
      id: "npm-access-token-old",
      title: "npm access token (before 2021)",
      severity: 9,
      format: ["_authToken=", ...uuid],
      grants: "publish new versions of its owner's packages"
    },
    {
      id: "npm-access-token-old-variable",
      title: "npm access token (before 2021, in a variable)",
      severity: 9,
      format: [...uuid],
      near: [
        "npm_token",
        "npm_auth_token",
        "npm_access_token",
        "node_auth_token",
        "npmauthtoken",
        "npm_api_key"
      ],
      grants: "publish new versions of its owner's packages"
    }
  ]
});

// patterns/secrets/ns1.ts
var ns1_default = defineProvider("NS1", {
  docs: "https://www.ibm.com/docs/en/ns1-connect?topic=introduction-using-api",
  revoke: "Delete it under Account settings, API keys (https://my.nsone.net/).",
  tokens: [
    {
      id: "ns1-api-key",
      title: "NS1 API key",
      severity: 8.8,
      format: [base62(20)],
      near: ["ns1", "nsone", "x-nsone-key"],
      proof: hasDigit,
      grants: "change the zones within its permissions"
    }
  ]
});

// patterns/secrets/ntfy.ts
var ntfy_default = defineProvider("ntfy", {
  docs: "https://docs.ntfy.sh/publish/#access-tokens",
  revoke: "Delete it under Account, Access tokens (https://ntfy.sh/account), or with `ntfy token remove`.",
  tokens: [
    {
      id: "ntfy-access-token",
      title: "ntfy access token",
      severity: 6,
      format: ["tk_", base36(29)],
      grants: "publish and subscribe as its owner"
    }
  ]
});

// patterns/secrets/nuget.ts
var nuget_default = defineProvider("NuGet", {
  docs: "https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys",
  revoke: "Delete or regenerate it under API keys (https://www.nuget.org/account/apikeys).",
  tokens: [
    {
      id: "nuget-api-key",
      title: "NuGet API key",
      severity: 9.3,
      format: ["oy2", run("abcdefghijklmnop", 1), run("abcdefghijklmnopqrstuvwxyz234567", 42)],
      grants: "publish new versions of its owner's packages"
    },
    {
      id: "nuget-api-key-old",
      title: "NuGet or PowerShell Gallery API key (UUID)",
      severity: 8.5,
      format: [...uuid],
      near: [
        "nuget_api_key",
        "nuget_key",
        "nugetapikey",
        "nuget_apikey",
        "psgallery",
        "powershell_gallery",
        "nuget_token"
      ],
      grants: "publish new versions of its owner's packages"
    }
  ]
});

// patterns/secrets/nvidia.ts
var nvidia_default = defineProvider("NVIDIA", {
  docs: "https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#ngc-api-keys",
  revoke: "Delete it under API keys (https://org.ngc.nvidia.com/setup/api-keys).",
  tokens: [
    {
      id: "nvidia-api-key",
      title: "NVIDIA API key",
      severity: 8.5,
      format: ["nvapi-", base64url(60, 70)],
      grants: "call the models and read the private registry of the organization"
    },
    {
      id: "nvidia-ngc-key",
      title: "NVIDIA NGC API key (legacy)",
      severity: 8.5,
      format: [base62(84)],
      near: ["ngc_api", "ngc_key", "ngc_cli", "nvcr", "nvidia"],
      proof: hasDigit,
      grants: "read and write the private registry of the organization"
    }
  ]
});

// patterns/secrets/nx-cloud.ts
var nx_cloud_default = defineProvider("Nx Cloud", {
  docs: "https://nx.dev/ci/recipes/security/access-tokens",
  revoke: "Delete it under the workspace's settings (https://cloud.nx.app/).",
  tokens: [
    {
      id: "nx-cloud-access-token",
      title: "Nx Cloud access token",
      severity: 6.5,
      // base64 of a UUID, a bar, and whether it may write.
      format: [base64(60, 80), oneOf("==", "=", "")],
      near: ["nx_cloud_access_token", "nxcloudaccesstoken", "nx_cloud_auth_token"],
      grants: "read, and with write access poison, the shared build cache"
    }
  ]
});

// patterns/secrets/nylas.ts
var nylas_default = defineProvider("Nylas", {
  docs: "https://developer.nylas.com/docs/v3/auth/",
  revoke: "Delete it under API keys (https://dashboard-v3.nylas.com/).",
  tokens: [
    {
      id: "nylas-api-key",
      title: "Nylas API key",
      severity: 9,
      format: ["nyk_v0_", base62(64)],
      grants: "read and send the mail of every connected account"
    }
  ]
});

// patterns/secrets/octopus-deploy.ts
var octopus_deploy_default = defineProvider("Octopus Deploy", {
  docs: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
  revoke: "Revoke it under Profile, My API keys (https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key).",
  tokens: [
    {
      id: "octopus-deploy-api-key",
      title: "Octopus Deploy API key",
      severity: 9,
      format: ["API-", upperBase36(25, 32)],
      grants: "deploy and read variables as its owner"
    }
  ]
});

// patterns/secrets/okta.ts
var okta_default = defineProvider("Okta", {
  docs: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
  revoke: "Revoke it under Security, API, Tokens (https://help.okta.com/en-us/content/topics/security/api.htm).",
  tokens: [
    {
      id: "okta-api-token",
      title: "Okta API token",
      severity: 9.5,
      format: ["00", base64url(40)],
      near: ["okta", "ssws", "okta_api_token", "okta_token"],
      grants: "act as its owner, often an administrator, towards every account of the organization"
    },
    {
      id: "okta-client-secret",
      title: "Okta client secret",
      severity: 8.8,
      formats: [[base64url(64)], [base64url(40)]],
      near: [
        "okta_client_secret",
        "okta_secret",
        "oktaclientsecret",
        "okta_oauth2_client_secret",
        "okta_oauth_client_secret",
        "okta.oauth2.client-secret",
        "okta_oidc"
      ],
      proof: notHex,
      grants: "act as the application towards the organization's accounts",
      docs: "https://developer.okta.com/docs/guides/client-secret-rotation-key/main/"
    }
  ]
});

// patterns/secrets/okteto.ts
var okteto_default = defineProvider("Okteto", {
  docs: "https://www.okteto.com/docs/core/credentials/personal-access-tokens/",
  revoke: "Delete it under Settings, Personal access tokens (https://www.okteto.com/docs/core/credentials/personal-access-tokens/).",
  tokens: [
    {
      id: "okteto-personal-access-token",
      title: "Okteto personal access token",
      severity: 8.5,
      format: [base62(40, 60)],
      near: ["okteto"],
      proof: hasDigit,
      grants: "deploy to the namespaces of its owner"
    }
  ]
});

// patterns/secrets/okx.ts
var okx_default = defineProvider("OKX", {
  docs: "https://www.okx.com/docs-v5/en/#overview-rest-authentication",
  revoke: "Delete it under API (https://www.okx.com/account/my-api).",
  tokens: [
    {
      id: "okx-secret-key",
      title: "OKX secret key",
      severity: 9.2,
      format: [upperHex(32)],
      near: ["okx_api", "okx_secret", "okx_key", "okex", "ok_access"],
      grants: "trade and, where allowed, withdraw, with the key and passphrase"
    },
    {
      id: "okx-api-key",
      title: "OKX API key",
      severity: 6,
      format: uuid,
      near: ["okx_api", "okx_secret", "okx_key", "okex", "ok_access"],
      grants: "trade, with the secret and passphrase"
    }
  ]
});

// patterns/secrets/ollama.ts
var ollama_default = defineProvider("Ollama", {
  docs: "https://docs.ollama.com/cloud",
  revoke: "Delete it under Settings, Keys (https://ollama.com/settings/keys).",
  tokens: [
    {
      id: "ollama-api-key",
      title: "Ollama API key",
      severity: 8,
      format: [hex(32), ".", base64url(24)],
      near: ["ollama"],
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/omise.ts
var omise_default = defineProvider("Omise", {
  docs: "https://docs.omise.co/api-authentication",
  revoke: "Roll it under Keys (https://dashboard.omise.co/v2/settings/keys).",
  tokens: [
    {
      id: "omise-secret-key",
      title: "Omise live secret key",
      severity: 9.2,
      formats: [
        ["skey_", base36(19)],
        ["skey_live_", base36(19)]
      ],
      grants: "charge, refund and transfer as the merchant"
    },
    {
      id: "omise-test-key",
      title: "Omise test secret key",
      severity: 4.5,
      format: ["skey_test_", base36(19)],
      grants: "use the test mode"
    }
  ]
});

// patterns/secrets/omnisend.ts
var omnisend_default = defineProvider("Omnisend", {
  docs: "https://api-docs.omnisend.com/reference/authentication",
  revoke: "Delete it under Store settings, API keys (https://app.omnisend.com/).",
  tokens: [
    {
      id: "omnisend-api-key",
      title: "Omnisend API key",
      severity: 8,
      format: [hex(24), "-", base62(30, 60)],
      near: ["omnisend"],
      grants: "read and write the contacts and send campaigns"
    }
  ]
});

// patterns/secrets/onelogin.ts
var onelogin_default = defineProvider("OneLogin", {
  docs: "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
  revoke: "Delete the credential pair under Developers, API credentials (https://developers.onelogin.com/).",
  tokens: [
    {
      id: "onelogin-client-secret",
      title: "OneLogin API client secret",
      severity: 9.2,
      format: [hex(64)],
      near: ["onelogin", "one_login"],
      grants: "manage the accounts within the credential's scope"
    }
  ]
});

// patterns/secrets/onepassword.ts
var EITHER_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";
var groups = [upperBase36(5), "-", upperBase36(5), "-", upperBase36(5), "-", upperBase36(5)];
var onepassword_default = defineProvider("1Password", {
  docs: "https://developer.1password.com/docs/service-accounts/",
  revoke: "Revoke it under Developer, Service accounts (https://start.1password.com/developer-tools/infrastructure-secrets/serviceaccount/).",
  tokens: [
    {
      id: "onepassword-service-account-token",
      title: "1Password service account token",
      severity: 9.6,
      format: ["ops_eyJ", run(EITHER_BASE64, 200, 1500), oneOf("==", "=", "")],
      grants: "read the vaults of the service account"
    },
    {
      id: "onepassword-secret-key",
      title: "1Password secret key",
      severity: 8.5,
      formats: [
        ["A3-", upperBase36(6), "-", upperBase36(6), "-", ...groups],
        [
          "A3-",
          upperBase36(6),
          "-",
          upperBase36(11),
          "-",
          upperBase36(5),
          "-",
          upperBase36(5),
          "-",
          upperBase36(5)
        ]
      ],
      grants: "sign in as its owner, with the account password",
      docs: "https://support.1password.com/secret-key-security/",
      revoke: "Regenerate it under My profile (https://support.1password.com/cs/regenerate-secret-key/)."
    }
  ]
});

// patterns/secrets/onesignal.ts
var onesignal_default = defineProvider("OneSignal", {
  docs: "https://documentation.onesignal.com/docs/en/keys-and-ids",
  revoke: "Delete it under Settings, Keys and IDs (https://dashboard.onesignal.com/).",
  tokens: [
    {
      id: "onesignal-app-key",
      title: "OneSignal app API key",
      severity: 8.5,
      format: ["os_v2_app_", run("abcdefghijklmnopqrstuvwxyz234567", 80, 120)],
      grants: "send notifications to every user of the app"
    },
    {
      id: "onesignal-organization-key",
      title: "OneSignal organization API key",
      severity: 9,
      format: ["os_v2_org_", run("abcdefghijklmnopqrstuvwxyz234567", 80, 120)],
      grants: "create apps and keys of the organization"
    },
    {
      id: "onesignal-legacy-key",
      title: "OneSignal REST API key (legacy)",
      severity: 8.5,
      format: [base64(48)],
      near: ["one_signal"],
      proof: hasDigit,
      grants: "send notifications to every user of the app"
    }
  ]
});

// patterns/secrets/onfido.ts
var onfido_default = defineProvider("Onfido", {
  docs: "https://documentation.onfido.com/api/latest/#api-tokens",
  revoke: "Delete it under Developers, Tokens (https://dashboard.onfido.com/api/tokens).",
  tokens: [
    {
      id: "onfido-api-token",
      title: "Onfido API token",
      severity: 9,
      formats: [
        [oneOf("api_live.", "api_live_us.", "api_live_ca."), base64url(10, 12), ".", base64url(32)],
        [oneOf("api_live.", "api_live_us.", "api_live_ca."), base64url(32)]
      ],
      grants: "read the identity documents of the verified people"
    },
    {
      id: "onfido-sandbox-api-token",
      title: "Onfido API token (sandbox)",
      severity: 5,
      formats: [
        [oneOf("api_sandbox.", "api_sandbox_us.", "api_sandbox_ca."), base64url(10, 12), ".", base64url(32)],
        [oneOf("api_sandbox.", "api_sandbox_us.", "api_sandbox_ca."), base64url(32)]
      ],
      grants: "use the sandbox"
    }
  ]
});

// patterns/secrets/open-exchange-rates.ts
var open_exchange_rates_default = defineProvider("Open Exchange Rates", {
  docs: "https://docs.openexchangerates.org/reference/authentication",
  revoke: "Deactivate it under App IDs (https://openexchangerates.org/account/app-ids).",
  tokens: [
    {
      id: "open-exchange-rates-app-id",
      title: "Open Exchange Rates app id",
      severity: 4.5,
      format: [base36(32)],
      near: ["open_exchange", "oxr_app"],
      proof: hasDigit,
      grants: "read rates at the cost of its owner"
    }
  ]
});

// patterns/secrets/open-vsx.ts
var open_vsx_default = defineProvider("Open VSX", {
  docs: "https://github.com/eclipse/openvsx/wiki/Publishing-Extensions",
  revoke: "Delete it under Settings, Access tokens (https://open-vsx.org/user-settings/tokens).",
  tokens: [
    {
      id: "open-vsx-access-token",
      title: "Open VSX access token",
      severity: 9.2,
      formats: [
        ["ovsxat_", ...uuid],
        ["ovsxp_", ...uuid]
      ],
      grants: "publish new versions of its owner's extensions"
    },
    {
      id: "open-vsx-access-token-old",
      title: "Open VSX access token (without prefix)",
      severity: 9,
      format: [...uuid],
      near: ["ovsx", "open_vsx", "openvsx"],
      grants: "publish new versions of its owner's extensions"
    }
  ]
});

// patterns/secrets/openai.ts
var named = markedBy("T3BlbkFJ");
var openai_default = defineProvider("OpenAI", {
  docs: "https://platform.openai.com/docs/api-reference/authentication",
  revoke: "Revoke it under API keys (https://platform.openai.com/api-keys).",
  tokens: [
    {
      id: "openai-project-key",
      title: "OpenAI project API key",
      severity: 9,
      format: ["sk-proj-", base64url(48, 200)],
      proof: named,
      grants: "call the models at the cost of the project and read its files and assistants"
    },
    {
      id: "openai-service-account-key",
      title: "OpenAI service account API key",
      severity: 9,
      format: ["sk-svcacct-", base64url(48, 200)],
      proof: named,
      grants: "call the models at the cost of the project"
    },
    {
      id: "openai-admin-key",
      title: "OpenAI admin API key",
      severity: 9.6,
      format: ["sk-admin-", base64url(48, 200)],
      proof: named,
      grants: "manage the organization, its projects, members and keys",
      docs: "https://platform.openai.com/docs/api-reference/administration",
      revoke: "Revoke it under Admin keys (https://platform.openai.com/settings/organization/admin-keys)."
    },
    {
      id: "openai-api-key",
      title: "OpenAI API key (user, legacy)",
      severity: 9,
      formats: [
        ["sk-", base62(20), "T3BlbkFJ", base62(20)],
        ["sk-None-", base62(20), "T3BlbkFJ", base62(20)]
      ],
      grants: "call the models at the cost of its owner"
    },
    {
      id: "openai-session-key",
      title: "OpenAI session key",
      severity: 8.5,
      format: ["sess-", base62(40)],
      confidence: "medium"
    }
  ]
});

// patterns/secrets/opencage.ts
var opencage_default = defineProvider("OpenCage", {
  docs: "https://opencagedata.com/api#quickstart",
  revoke: "Delete it on the dashboard (https://opencagedata.com/dashboard).",
  tokens: [
    {
      id: "opencage-api-key",
      title: "OpenCage API key",
      severity: 4.5,
      format: [base36(32)],
      near: ["open_cage"],
      proof: hasDigit,
      grants: "geocode at the cost of its owner"
    }
  ]
});

// patterns/secrets/openrouter.ts
var openrouter_default = defineProvider("OpenRouter", {
  docs: "https://openrouter.ai/docs/api-reference/authentication",
  revoke: "Delete it under Settings, Keys (https://openrouter.ai/settings/keys).",
  tokens: [
    {
      id: "openrouter-api-key",
      title: "OpenRouter API key",
      severity: 8.8,
      format: ["sk-or-v1-", hex(64)],
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/opensea.ts
var opensea_default = defineProvider("OpenSea", {
  docs: "https://docs.opensea.io/reference/api-keys",
  revoke: "Delete it under Settings, Developer (https://opensea.io/settings/developer).",
  tokens: [
    {
      id: "opensea-api-key",
      title: "OpenSea API key",
      severity: 5,
      format: [base36(32)],
      near: ["opensea"],
      proof: hasDigit,
      grants: "call the API at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/openweather.ts
var openweather_default = defineProvider("OpenWeather", {
  docs: "https://openweathermap.org/appid",
  revoke: "Delete it under API keys (https://home.openweathermap.org/api_keys).",
  tokens: [
    {
      id: "openweather-api-key",
      title: "OpenWeather API key",
      severity: 4.5,
      format: [base36(32)],
      near: ["open_weather", "owm_api", "weather_api", "appid"],
      proof: hasDigit,
      grants: "read weather at the cost of its owner"
    }
  ]
});

// patterns/secrets/opsgenie.ts
var opsgenie_default = defineProvider("Opsgenie", {
  docs: "https://docs.opsgenie.com/docs/authentication",
  revoke: "Delete it under Settings, API key management (https://app.opsgenie.com/settings/api-key-management).",
  tokens: [
    {
      id: "opsgenie-api-key",
      title: "Opsgenie API key",
      severity: 8,
      format: uuid,
      near: ["ops_genie", "geniekey"],
      grants: "raise and close alerts and read the configuration"
    }
  ]
});

// patterns/secrets/optimizely.ts
var optimizely_default = defineProvider("Optimizely", {
  docs: "https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token",
  revoke: "Revoke it under Profile, API access (https://app.optimizely.com/v2/profile/api).",
  tokens: [
    {
      id: "optimizely-personal-access-token",
      title: "Optimizely personal access token",
      severity: 8,
      format: ["2:", base64url(40, 70)],
      near: ["optimizely"],
      grants: "change the experiments and flags that its owner can"
    }
  ]
});

// patterns/secrets/oracle-cloud.ts
var oracle_cloud_default = defineProvider("Oracle Cloud", {
  docs: "https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm",
  revoke: "Delete it under User settings in the console (https://cloud.oracle.com/identity/domains/my-profile).",
  tokens: [
    {
      id: "oracle-cloud-customer-secret-key",
      title: "Oracle Cloud customer secret key",
      severity: 8.5,
      format: [base64(43), "="],
      near: ["oci_secret", "oci_customer_secret", "oracle_secret", "oci_s3_secret"],
      grants: "read and write Object Storage through its Amazon S3 API"
    },
    {
      id: "oracle-cloud-access-key-secret",
      title: "Oracle Cloud identity domain client secret",
      severity: 8.5,
      formats: [
        ["idcscs-", ...uuid],
        ["idcscs-", hex(32)]
      ],
      grants: "sign in as the application in the identity domain",
      docs: "https://docs.oracle.com/en-us/iaas/Content/Identity/api-getstarted/RegisterClientApplication.htm"
    }
  ]
});

// patterns/secrets/ory.ts
var ory_default = defineProvider("Ory", {
  docs: "https://www.ory.com/docs/concepts/personal-access-token",
  revoke: "Delete the API key of the project (https://console.ory.sh/).",
  tokens: [
    {
      id: "ory-api-key",
      title: "Ory Network API key",
      severity: 9.2,
      format: [oneOf("ory_pat_", "ory_apikey_", "ory_wak_"), base62(32)],
      grants: "manage the accounts of the project or workspace"
    },
    {
      id: "ory-session-token",
      title: "Ory session, access or refresh token",
      severity: 7,
      formats: [
        [oneOf("ory_st_", "ory_lo_"), base62(32)],
        [oneOf("ory_at_", "ory_rt_", "ory_ac_"), base64url(43), ".", base64url(43)]
      ],
      grants: "act as the signed-in user while it lasts"
    }
  ]
});

// patterns/secrets/ovhcloud.ts
var ovhcloud_default = defineProvider("OVHcloud", {
  docs: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777",
  revoke: "Delete the application at https://eu.api.ovh.com/console/ (`DELETE /me/api/application/{applicationId}`).",
  tokens: [
    {
      id: "ovhcloud-application-secret",
      title: "OVHcloud application secret or consumer key",
      severity: 9,
      formats: [[hex(32)], [base64url(32)]],
      near: ["ovh_application_secret", "ovh_consumer_key", "ovh_secret", "ovh_as", "ovh_ck", "ovh"],
      grants: "call the API in the account's name, the two keys together"
    }
  ]
});

// patterns/secrets/packagist.ts
var packagist_default = defineProvider("Private Packagist", {
  docs: "https://packagist.com/docs/composer-authentication#token-format",
  revoke: "Revoke it under the organization's Authentication tokens (https://packagist.com/).",
  tokens: [
    {
      id: "packagist-organization-read-token",
      title: "Private Packagist organization token (read)",
      severity: 7.5,
      format: ["packagist_ort_", hex(68)],
      grants: "download the organization's packages"
    },
    {
      id: "packagist-update-token",
      title: "Private Packagist update token",
      severity: 8.5,
      format: [oneOf("packagist_out_", "packagist_uut_", "packagist_urt_"), hex(68)],
      grants: "download and update the organization's packages"
    },
    {
      id: "packagist-api-credential",
      title: "Private Packagist API key or secret",
      severity: 8.8,
      format: [oneOf("packagist_acs_", "packagist_ack_"), hex(40, 100)],
      grants: "administer the organization through the API",
      docs: "https://packagist.com/docs/api/",
      revoke: "Delete the API credentials under the organization's settings (https://packagist.com/)."
    },
    {
      id: "packagist-api-token",
      title: "Packagist.org API token",
      severity: 7,
      format: [base64url(20)],
      near: ["packagist_token", "packagist_api", "packagist_api_token"],
      proof: hasDigit,
      grants: "update its owner's packages from their repositories",
      docs: "https://packagist.org/apidoc",
      revoke: "Regenerate it on the profile page (https://packagist.org/profile/)."
    }
  ]
});

// patterns/secrets/paddle.ts
var paddle_default = defineProvider("Paddle", {
  docs: "https://developer.paddle.com/api-reference/about/api-keys",
  revoke: "Revoke it under Developer tools, Authentication (https://vendors.paddle.com/authentication-v2).",
  tokens: [
    {
      id: "paddle-live-api-key",
      title: "Paddle live API key",
      severity: 9.2,
      format: ["pdl_live_apikey_", base36(26), "_", base62(22), "_", base62(3)],
      grants: "manage subscriptions, refunds and customers"
    },
    {
      id: "paddle-sandbox-api-key",
      title: "Paddle sandbox API key",
      severity: 4.5,
      format: ["pdl_sdbx_apikey_", base36(26), "_", base62(22), "_", base62(3)],
      grants: "use the sandbox"
    },
    {
      id: "paddle-webhook-secret",
      title: "Paddle webhook secret key",
      severity: 7.5,
      format: ["pdl_ntfset_", base36(26), "_", base64(32)],
      grants: "forge notifications, such as a payment that never was",
      docs: "https://developer.paddle.com/webhooks/signature-verification"
    },
    {
      id: "paddle-legacy-key",
      title: "Paddle API key (legacy)",
      severity: 9,
      formats: [[hex(50)], [base62(50)]],
      near: ["paddle"],
      grants: "manage subscriptions, refunds and customers"
    }
  ]
});

// patterns/secrets/pagerduty.ts
var pagerduty_default = defineProvider("PagerDuty", {
  docs: "https://support.pagerduty.com/main/docs/api-access-keys",
  revoke: "Delete it under Integrations, API access keys of the account.",
  tokens: [
    {
      id: "pagerduty-api-key",
      title: "PagerDuty REST API key",
      severity: 8.5,
      formats: [["u+", base64url(18)], [base64url(20)]],
      near: ["pager_duty", "pd_token", "pd_api"],
      grants: "read and change incidents and schedules"
    },
    {
      id: "pagerduty-routing-key",
      title: "PagerDuty integration key",
      severity: 6,
      formats: [[base36(32)], [hex(32)], ["R0", upperBase36(30)]],
      near: ["pager_duty", "pd_routing", "pd_service", "routing_key"],
      grants: "raise and resolve alerts of the service",
      docs: "https://support.pagerduty.com/main/docs/services-and-integrations"
    }
  ]
});

// patterns/secrets/pandadoc.ts
var pandadoc_default = defineProvider("PandaDoc", {
  docs: "https://developers.pandadoc.com/reference/api-key-authentication-process",
  revoke: "Regenerate it in the developer dashboard (https://app.pandadoc.com/a/#/api-dashboard/configuration).",
  tokens: [
    {
      id: "pandadoc-api-key",
      title: "PandaDoc API key",
      severity: 8.5,
      format: [base36(40)],
      near: ["panda_doc"],
      proof: hasDigit,
      grants: "read and send the documents of the workspace"
    }
  ]
});

// patterns/secrets/paperspace.ts
var paperspace_default = defineProvider("Paperspace", {
  docs: "https://docs.digitalocean.com/reference/paperspace/api-keys/",
  revoke: "Delete it under Team settings, API keys (https://console.paperspace.com/).",
  tokens: [
    {
      id: "paperspace-api-key",
      title: "Paperspace API key",
      severity: 8.8,
      format: [hex(30)],
      near: ["paperspace"],
      grants: "run machines at the team's cost"
    }
  ]
});

// patterns/secrets/papertrail.ts
var papertrail_default = defineProvider("Papertrail", {
  docs: "https://www.papertrail.com/help/settings-api/",
  revoke: "Reset it under Settings, Profile (https://papertrailapp.com/account/profile).",
  tokens: [
    {
      id: "papertrail-api-token",
      title: "Papertrail API token",
      severity: 7,
      format: [base62(20)],
      near: ["papertrail"],
      proof: hasDigit,
      grants: "read the logs of the account"
    }
  ]
});

// patterns/secrets/patreon.ts
var patreon_default = defineProvider("Patreon", {
  docs: "https://docs.patreon.com/#oauth",
  revoke: "Regenerate it under Clients and API keys (https://www.patreon.com/portal/registration/register-clients).",
  tokens: [
    {
      id: "patreon-access-token",
      title: "Patreon creator access token",
      severity: 8,
      format: [base64url(43)],
      near: ["patreon"],
      proof: notHex,
      grants: "read the members and posts of the campaign"
    },
    {
      id: "patreon-client-secret",
      title: "Patreon client secret",
      severity: 7.8,
      format: [base64url(64)],
      near: ["patreon"],
      proof: hasDigit,
      grants: "obtain tokens as the client"
    }
  ]
});

// patterns/secrets/paypal.ts
var paypal_default = defineProvider("PayPal", {
  docs: "https://developer.paypal.com/api/rest/",
  revoke: "Make a new secret under Apps and credentials (https://developer.paypal.com/dashboard/applications/live).",
  tokens: [
    {
      id: "paypal-client-secret",
      title: "PayPal client secret",
      severity: 9.3,
      format: ["E", base64url(79)],
      near: ["pay_pal", "client_secret"],
      grants: "charge, refund and pay out as the merchant"
    },
    {
      id: "paypal-access-token",
      title: "PayPal access token",
      severity: 8,
      format: ["A21AA", base64url(80, 100)],
      grants: "act as the merchant for some hours"
    }
  ]
});

// patterns/secrets/paystack.ts
var paystack_default = defineProvider("Paystack", {
  docs: "https://paystack.com/docs/api/authentication/",
  revoke: "Generate a new one under Settings, API keys and webhooks (https://dashboard.paystack.com/#/settings/developers).",
  tokens: [
    {
      id: "paystack-live-secret-key",
      title: "Paystack live secret key",
      severity: 9.3,
      format: ["sk_live_", hex(40)],
      grants: "charge, refund and transfer"
    },
    {
      id: "paystack-test-secret-key",
      title: "Paystack test secret key",
      severity: 4.5,
      format: ["sk_test_", hex(40)],
      grants: "use the test mode"
    }
  ]
});

// patterns/secrets/payu.ts
var payu_default = defineProvider("PayU", {
  docs: "https://developers.payu.com/europe/docs/get-started/",
  revoke: "Ask for a new one in the panel of the shop.",
  tokens: [
    {
      id: "payu-secret",
      title: "PayU client secret or second key",
      severity: 8.5,
      format: [base36(32)],
      near: ["payu"],
      proof: hasDigit,
      grants: "create and refund orders as the merchant"
    }
  ]
});

// patterns/secrets/permit.ts
var permit_default = defineProvider("Permit.io", {
  docs: "https://docs.permit.io/overview/use-the-permit-api-and-sdk/",
  revoke: "Rotate it under Settings, API keys (https://app.permit.io/settings/api-keys).",
  tokens: [
    {
      id: "permit-api-key",
      title: "Permit.io API key",
      severity: 8.5,
      format: ["permit_key_", base62(64, 96)],
      grants: "change who may do what in the environment"
    }
  ]
});

// patterns/secrets/perplexity.ts
var perplexity_default = defineProvider("Perplexity", {
  docs: "https://docs.perplexity.ai/guides/getting-started",
  revoke: "Delete it under Settings, API (https://www.perplexity.ai/settings/api).",
  tokens: [
    {
      id: "perplexity-api-key",
      title: "Perplexity API key",
      severity: 8.5,
      format: ["pplx-", base62(48, 56)],
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/persona.ts
var persona_default = defineProvider("Persona", {
  docs: "https://docs.withpersona.com/api-keys",
  revoke: "Roll it under API, API keys (https://app.withpersona.com/dashboard/api-keys).",
  tokens: [
    {
      id: "persona-api-key",
      title: "Persona API key",
      severity: 9,
      formats: [
        ["persona_production_", ...uuid],
        ["persona_production_", base64url(32)]
      ],
      grants: "read the identity documents of the verified people"
    },
    {
      id: "persona-sandbox-api-key",
      title: "Persona API key (sandbox)",
      severity: 5,
      formats: [
        ["persona_sandbox_", ...uuid],
        ["persona_sandbox_", base64url(32)]
      ],
      grants: "use the sandbox"
    }
  ]
});

// patterns/secrets/pexels.ts
var pexels_default = defineProvider("Pexels", {
  docs: "https://www.pexels.com/api/documentation/#authorization",
  revoke: "Ask the support for a new one (https://www.pexels.com/api/).",
  tokens: [
    {
      id: "pexels-api-key",
      title: "Pexels API key",
      severity: 4,
      format: [base62(56)],
      near: ["pexels"],
      proof: hasDigit,
      grants: "search photos at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/phabricator.ts
var phabricator_default = defineProvider("Phabricator", {
  docs: "https://we.phorge.it/conduit/",
  revoke: "Terminate it under Settings, Conduit API tokens (https://we.phorge.it/settings/).",
  tokens: [
    {
      id: "phabricator-conduit-token",
      title: "Phabricator or Phorge Conduit token",
      severity: 8,
      format: [oneOf("api-", "cli-"), run("abcdefghijklmnopqrstuvwxyz234567", 28)],
      confidence: "medium"
    }
  ]
});

// patterns/secrets/phrase.ts
var phrase_default = defineProvider("Phrase", {
  docs: "https://support.phrase.com/hc/en-us/articles/5784109494556",
  revoke: "Delete it under Profile settings, Access tokens (https://app.phrase.com/settings/oauth_access_tokens).",
  tokens: [
    {
      id: "phrase-access-token",
      title: "Phrase access token",
      severity: 7.5,
      format: [hex(64)],
      near: ["phrase_access", "phrase_token", "phrase_api", "phraseapp"],
      grants: "change the translations of its owner's projects"
    }
  ]
});

// patterns/secrets/pinata.ts
var pinata_default = defineProvider("Pinata", {
  docs: "https://docs.pinata.cloud/account-management/api-keys",
  revoke: "Revoke it under API keys (https://app.pinata.cloud/developers/api-keys).",
  tokens: [
    {
      id: "pinata-jwt",
      title: "Pinata JWT",
      severity: 7.5,
      format: jwt,
      near: ["pinata"],
      proof: jwtStructure,
      grants: "pin and unpin files within its scopes"
    },
    {
      id: "pinata-api-secret",
      title: "Pinata API secret",
      severity: 7.5,
      format: [base36(64)],
      near: ["pinata"],
      proof: hasDigit,
      grants: "pin and unpin files, with the key"
    }
  ]
});

// patterns/secrets/pinecone.ts
var pinecone_default = defineProvider("Pinecone", {
  docs: "https://docs.pinecone.io/guides/projects/manage-api-keys",
  revoke: "Delete it under API keys (https://app.pinecone.io/organizations/-/projects/-/keys).",
  tokens: [
    {
      id: "pinecone-api-key",
      title: "Pinecone API key",
      severity: 8.8,
      format: ["pcsk_", base62(5, 7), "_", base62(62, 64)],
      grants: "read and write the indexes of the project"
    },
    {
      id: "pinecone-legacy-key",
      title: "Pinecone API key (legacy)",
      severity: 8.8,
      format: uuid,
      near: ["pinecone"],
      grants: "read and write the indexes of the project"
    }
  ]
});

// patterns/secrets/ping-identity.ts
var ping_identity_default = defineProvider("Ping Identity", {
  docs: "https://docs.pingidentity.com/pingone/applications/p1_c_app_client_secret.html",
  revoke: "Generate a new secret in the application's Overview (https://console.pingone.com/).",
  tokens: [
    {
      id: "ping-identity-client-secret",
      title: "PingOne client secret",
      severity: 8.8,
      format: [run("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~", 64)],
      near: ["pingone", "ping_client_secret", "pingidentity", "ping_identity", "pingfederate"],
      grants: "act as the application or worker towards the environment"
    }
  ]
});

// patterns/secrets/pinterest.ts
var pinterest_default = defineProvider("Pinterest", {
  docs: "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/",
  revoke: "Reset the app secret under My apps (https://developers.pinterest.com/apps/).",
  tokens: [
    {
      id: "pinterest-access-token",
      title: "Pinterest access token",
      severity: 8,
      format: ["pina_", base64url(32, 120)],
      grants: "read and write the boards and pins of the user"
    },
    {
      id: "pinterest-refresh-token",
      title: "Pinterest refresh token",
      severity: 8,
      format: ["pinr", oneOf(".", "_"), base64url(32, 200)],
      grants: "obtain new access tokens"
    }
  ]
});

// patterns/secrets/pipedream.ts
var pipedream_default = defineProvider("Pipedream", {
  docs: "https://pipedream.com/docs/rest-api/auth",
  revoke: "Revoke it under Settings, Account (https://pipedream.com/settings/account).",
  tokens: [
    {
      id: "pipedream-webhook",
      title: "Pipedream HTTP trigger",
      severity: 5.5,
      format: [oneOf("https://eo", "https://en"), base36(12, 20), ".m.pipedream.net"],
      grants: "start the workflow"
    },
    {
      id: "pipedream-api-key",
      title: "Pipedream API key",
      severity: 8,
      format: [base36(32)],
      near: ["pipedream"],
      proof: hasDigit,
      grants: "act as its owner"
    }
  ]
});

// patterns/secrets/pipedrive.ts
var pipedrive_default = defineProvider("Pipedrive", {
  docs: "https://pipedrive.readme.io/docs/core-api-concepts-authentication",
  revoke: "Regenerate it under Personal preferences, API of the company.",
  tokens: [
    {
      id: "pipedrive-api-token",
      title: "Pipedrive API token",
      severity: 8,
      format: [base36(40)],
      near: ["pipedrive"],
      proof: hasDigit,
      grants: "read and write the deals and contacts of its owner"
    }
  ]
});

// patterns/secrets/plaid.ts
var plaid_default = defineProvider("Plaid", {
  docs: "https://plaid.com/docs/api/",
  revoke: "Rotate it under Developers, Keys (https://dashboard.plaid.com/developers/keys).",
  tokens: [
    {
      id: "plaid-secret",
      title: "Plaid secret",
      severity: 9,
      format: [base36(30)],
      near: ["plaid"],
      proof: hasDigit,
      grants: "use the bank connections of the customers, with the client id"
    },
    {
      id: "plaid-access-token",
      title: "Plaid access token",
      severity: 8.8,
      format: ["access-", oneOf("production-", "development-"), ...uuid],
      grants: "read the bank accounts of one customer, with the client id and secret",
      revoke: "Invalidate it with `/item/access_token/invalidate`."
    },
    {
      id: "plaid-sandbox-token",
      title: "Plaid sandbox access token",
      severity: 4,
      format: ["access-sandbox-", ...uuid],
      grants: "read a made-up bank account"
    }
  ]
});

// patterns/secrets/planetscale.ts
var tail = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=";
var planetscale_default = defineProvider("PlanetScale", {
  docs: "https://planetscale.com/docs/concepts/service-tokens",
  revoke: "Delete it under the organization's Settings, Service tokens (https://app.planetscale.com/).",
  tokens: [
    {
      id: "planetscale-service-token",
      title: "PlanetScale service token",
      severity: 9,
      format: ["pscale_tkn_", run(tail, 32, 64)],
      grants: "manage the databases that the token is allowed"
    },
    {
      id: "planetscale-database-password",
      title: "PlanetScale database password",
      severity: 9.3,
      format: ["pscale_pw_", run(tail, 32, 64)],
      grants: "read and write the database branch",
      docs: "https://planetscale.com/docs/concepts/connection-strings",
      revoke: "Delete the password under the database's Settings, Passwords (https://app.planetscale.com/)."
    },
    {
      id: "planetscale-oauth-token",
      title: "PlanetScale OAuth token",
      severity: 9,
      format: ["pscale_oauth_", run(tail, 32, 64)]
    }
  ]
});

// patterns/secrets/plivo.ts
var plivo_default = defineProvider("Plivo", {
  docs: "https://www.plivo.com/docs/account/api/authentication",
  revoke: "Regenerate it on the console (https://console.plivo.com/dashboard/).",
  tokens: [
    {
      id: "plivo-auth-token",
      title: "Plivo auth token",
      severity: 8.8,
      formats: [[base64url(40)], [base64(52, 56), oneOf("==", "=", "")]],
      near: ["plivo"],
      proof: notHex,
      grants: "send messages and call at the cost of the account"
    }
  ]
});

// patterns/secrets/polar.ts
var polar_default = defineProvider("Polar", {
  docs: "https://docs.polar.sh/integrate/oat",
  revoke: "Delete it under Settings, Developers (https://polar.sh/dashboard).",
  tokens: [
    {
      id: "polar-access-token",
      title: "Polar access token",
      severity: 8.8,
      format: [oneOf("polar_oat_", "polar_pat_", "polar_at_", "polar_rt_"), base64url(32, 64)],
      grants: "manage products, orders and customers"
    },
    {
      id: "polar-webhook-secret",
      title: "Polar webhook secret",
      severity: 7,
      format: ["polar_whs_", base62(32, 64)],
      grants: "forge events to the receiver",
      docs: "https://docs.polar.sh/integrate/webhooks/endpoints"
    }
  ]
});

// patterns/secrets/polygon.ts
var polygon_default = defineProvider("Polygon.io", {
  docs: "https://polygon.io/docs/rest/quickstart",
  revoke: "Delete it on the dashboard (https://polygon.io/dashboard/keys).",
  tokens: [
    {
      id: "polygon-api-key",
      title: "Polygon.io API key",
      severity: 6,
      format: [base64url(32)],
      near: ["polygon_api", "polygon_io", "polygon_key"],
      proof: notHex,
      grants: "read market data at the cost of its owner"
    }
  ]
});

// patterns/secrets/polymarket.ts
var polymarket_default = defineProvider("Polymarket", {
  docs: "https://docs.polymarket.com/developers/CLOB/authentication",
  revoke: "Delete it with `DELETE /auth/api-key`.",
  tokens: [
    {
      id: "polymarket-api-secret",
      title: "Polymarket API secret",
      severity: 8.5,
      format: [base64url(43), "="],
      near: ["polymarket", "poly_secret", "poly_api", "clob_secret"],
      grants: "trade, with the key and passphrase"
    },
    {
      id: "polymarket-api-key",
      title: "Polymarket API key",
      severity: 6,
      format: uuid,
      near: ["polymarket", "poly_key", "poly_api", "clob_api"],
      grants: "trade, with the secret and passphrase"
    }
  ]
});

// patterns/secrets/porkbun.ts
var porkbun_default = defineProvider("Porkbun", {
  docs: "https://porkbun.com/api/json/v3/documentation",
  revoke: "Delete it under Account, API access (https://porkbun.com/account/api).",
  tokens: [
    {
      id: "porkbun-secret-api-key",
      title: "Porkbun secret API key",
      severity: 8.8,
      format: ["sk1_", hex(64)],
      grants: "change the domains and zones of the account, with the API key"
    },
    {
      id: "porkbun-api-key",
      title: "Porkbun API key",
      severity: 6.5,
      format: ["pk1_", hex(64)],
      grants: "change the domains and zones of the account, with the secret key"
    }
  ]
});

// patterns/secrets/port.ts
var port_default = defineProvider("Port", {
  docs: "https://docs.port.io/build-your-software-catalog/custom-integration/api/",
  revoke: "Rotate the credentials under Credentials (https://app.port.io/).",
  tokens: [
    {
      id: "port-client-secret",
      title: "Port client secret",
      severity: 9,
      format: [base62(64)],
      near: ["port_client_secret", "port_secret", "getport", "port_io", "portclientsecret", "port_api"],
      proof: notHex,
      grants: "read and change the catalogue and run its actions"
    }
  ]
});

// patterns/secrets/portainer.ts
var portainer_default = defineProvider("Portainer", {
  docs: "https://docs.portainer.io/api/access",
  revoke: "Remove it under My account, Access tokens (https://docs.portainer.io/api/access).",
  tokens: [
    {
      id: "portainer-access-token",
      title: "Portainer access token",
      severity: 9,
      format: ["ptr_", base64(43), "="],
      grants: "manage the containers of its environments as its owner"
    }
  ]
});

// patterns/secrets/portkey.ts
var portkey_default = defineProvider("Portkey", {
  docs: "https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz",
  revoke: "Delete it under API keys (https://app.portkey.ai/api-keys).",
  tokens: [
    {
      id: "portkey-api-key",
      title: "Portkey API key",
      severity: 9,
      formats: [[base64(27), "="], [base64(28)]],
      near: ["portkey", "x-portkey-api-key"],
      grants: "run models through the gateway, or administer the organization"
    }
  ]
});

// patterns/secrets/posthog.ts
var posthog_default = defineProvider("PostHog", {
  docs: "https://posthog.com/docs/api#authentication",
  revoke: "Roll it under Settings, Personal API keys (https://us.posthog.com/settings/user-api-keys).",
  tokens: [
    {
      id: "posthog-personal-key",
      title: "PostHog personal API key",
      severity: 8.5,
      format: ["phx_", base64url(40, 60)],
      grants: "read and change the projects of its owner"
    },
    {
      id: "posthog-secret-key",
      title: "PostHog feature flags secure key",
      severity: 6.5,
      format: ["phs_", base62(40, 60)],
      grants: "read the definitions of feature flags"
    },
    {
      id: "posthog-oauth-token",
      title: "PostHog OAuth token",
      severity: 8,
      format: [oneOf("pha_", "phr_"), base62(40, 60)],
      grants: "act as the user within the granted scopes"
    },
    {
      id: "posthog-project-key",
      title: "PostHog project API key",
      severity: 1.5,
      format: ["phc_", base62(40, 60)],
      confidence: "low",
      grants: "write events of the project; it is meant to be public"
    }
  ]
});

// patterns/secrets/postman.ts
var postman_default = defineProvider("Postman", {
  docs: "https://learning.postman.com/docs/developer/postman-api/authentication/",
  revoke: "Revoke it under Settings, API keys (https://go.postman.co/settings/me/api-keys).",
  tokens: [
    {
      id: "postman-api-key",
      title: "Postman API key",
      severity: 8.8,
      format: ["PMAK-", hex(24), "-", hex(34)],
      grants: "read the collections and environments, which hold credentials"
    },
    {
      id: "postman-collection-key",
      title: "Postman collection access key",
      severity: 6,
      format: ["PMAT-", upperBase36(26)],
      grants: "read one collection",
      docs: "https://learning.postman.com/docs/developer/collection-access-keys/"
    }
  ]
});

// patterns/secrets/postmark.ts
var postmark_default = defineProvider("Postmark", {
  docs: "https://postmarkapp.com/developer/api/overview#authentication",
  revoke: "Replace it under API tokens of the server (https://account.postmarkapp.com/servers).",
  tokens: [
    {
      id: "postmark-token",
      title: "Postmark server or account token",
      severity: 8.8,
      format: uuid,
      near: ["postmark"],
      grants: "send mail in the name of the domain and read what was sent"
    }
  ]
});

// patterns/secrets/prefect.ts
var prefect_default = defineProvider("Prefect", {
  docs: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
  revoke: "Delete it under Profile, API keys (https://app.prefect.cloud/my/api-keys).",
  tokens: [
    {
      id: "prefect-api-key",
      title: "Prefect Cloud API key",
      severity: 8.8,
      format: [oneOf("pnu_", "pnb_"), base62(36)],
      grants: "run flows and read blocks as the user or service account"
    }
  ]
});

// patterns/secrets/prismic.ts
var prismic_default = defineProvider("Prismic", {
  docs: "https://prismic.io/docs/technical-reference/access-tokens",
  revoke: "Delete it under Settings, API and security of the repository.",
  tokens: [
    {
      id: "prismic-access-token",
      title: "Prismic access token",
      severity: 6,
      formats: [["MC5", dotted(40, 160)], jwt],
      near: ["prismic"],
      grants: "read, or with a write token change, the content"
    }
  ]
});

// patterns/secrets/private-key.ts
var rules2 = [
  {
    kind: "secret",
    id: "secret-private-key",
    family: "secret-private-key",
    title: "Private key",
    why: "Whoever has the private key can sign, decrypt or log in as its owner, and its certificate stays valid until it is revoked.",
    remediation: "Make a new key pair, put the new public key in place everywhere, revoke certificates made from the old one, and keep the private key in a secret manager.",
    severity: 9.3,
    cites: [
      ...NEVER_COMMIT,
      { document: "S1", line: 46, practice: "Keep access keys in a secret store, never in source control." }
    ],
    provider: "",
    formats: [],
    finder: "private-key",
    confidence: "high",
    docs: "https://www.rfc-editor.org/rfc/rfc7468"
  }
];
var private_key_default = rules2;

// patterns/secrets/promptlayer.ts
var promptlayer_default = defineProvider("PromptLayer", {
  docs: "https://docs.promptlayer.com/languages/rest-api",
  revoke: "Delete it under Settings (https://dashboard.promptlayer.com/settings).",
  tokens: [
    {
      id: "promptlayer-api-key",
      title: "PromptLayer API key",
      severity: 7.5,
      format: ["pl_", hex(32)],
      grants: "read the logged prompts and answers"
    }
  ]
});

// patterns/secrets/proxmox.ts
var proxmox_default = defineProvider("Proxmox", {
  docs: "https://pve.proxmox.com/wiki/User_Management#pveum_tokens",
  revoke: "Remove it under Datacenter, Permissions, API tokens (https://pve.proxmox.com/wiki/User_Management).",
  tokens: [
    {
      id: "proxmox-api-token",
      title: "Proxmox VE API token",
      severity: 9,
      formats: [
        [
          "PVEAPIToken=",
          run("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.@", 3, 80),
          "!",
          base64url(1, 60),
          "=",
          ...uuid
        ]
      ],
      grants: "manage the virtual machines within the token's rights"
    },
    {
      id: "proxmox-api-token-secret",
      title: "Proxmox VE API token secret",
      severity: 8.8,
      format: [...uuid],
      near: ["proxmox", "pve_token", "pm_api_token_secret", "pve_api", "pm_api"],
      grants: "manage the virtual machines within the token's rights"
    }
  ]
});

// patterns/secrets/pubnub.ts
var pubnub_default = defineProvider("PubNub", {
  docs: "https://www.pubnub.com/docs/general/setup/account-setup",
  revoke: "Reset the key under Keysets (https://admin.pubnub.com/).",
  tokens: [
    {
      id: "pubnub-secret-key",
      title: "PubNub secret key",
      severity: 8.5,
      format: ["sec-c-", base64(46, 48), oneOf("==", "=", "")],
      grants: "administer access to every channel"
    },
    {
      id: "pubnub-publish-key",
      title: "PubNub publish key",
      severity: 3.5,
      format: ["pub-c-", ...uuid],
      confidence: "low",
      grants: "publish into the channels that need no grant"
    }
  ]
});

// patterns/secrets/pulumi.ts
var pulumi_default = defineProvider("Pulumi", {
  docs: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
  revoke: "Delete it under Account settings, Access tokens (https://app.pulumi.com/account/tokens).",
  tokens: [
    {
      id: "pulumi-access-token",
      title: "Pulumi access token",
      severity: 9.2,
      format: ["pul-", hex(40)],
      grants: "run updates and decrypt the stacks' secrets as its owner"
    }
  ]
});

// patterns/secrets/pushbullet.ts
var pushbullet_default = defineProvider("Pushbullet", {
  docs: "https://docs.pushbullet.com/#authentication",
  revoke: "Reset all access tokens under Settings, Account (https://www.pushbullet.com/#settings/account).",
  tokens: [
    {
      id: "pushbullet-access-token",
      title: "Pushbullet access token",
      severity: 8,
      format: ["o.", base62(32)],
      near: ["pushbullet", "pb_token", "pb_api"],
      grants: "read and send pushes, and text messages of the phone"
    }
  ]
});

// patterns/secrets/pusher.ts
var pusher_default = defineProvider("Pusher", {
  docs: "https://pusher.com/docs/channels/channels_libraries/libraries/",
  revoke: "Make new keys under App keys (https://dashboard.pusher.com/).",
  tokens: [
    {
      id: "pusher-app-secret",
      title: "Pusher app secret",
      severity: 8,
      format: [base36(20)],
      near: ["pusher"],
      proof: hasDigit,
      grants: "publish into every channel and sign in subscribers"
    }
  ]
});

// patterns/secrets/pushover.ts
var pushover_default = defineProvider("Pushover", {
  docs: "https://pushover.net/api#registration",
  revoke: "Delete the application or reset the key on the dashboard (https://pushover.net/).",
  tokens: [
    {
      id: "pushover-token",
      title: "Pushover application token or user key",
      severity: 5.5,
      format: [base36(30)],
      near: ["pushover"],
      proof: hasDigit,
      grants: "send notifications, together with the other of the two"
    }
  ]
});

// patterns/secrets/pypi.ts
var pypi_default = defineProvider("PyPI", {
  docs: "https://pypi.org/help/#apitoken",
  revoke: "Remove it under Account settings, API tokens (https://pypi.org/manage/account/token/).",
  tokens: [
    {
      id: "pypi-api-token",
      title: "PyPI API token",
      severity: 9.5,
      format: ["pypi-AgEIcHlwaS5vcmc", base64url(50, 1e3)],
      grants: "publish new versions of its owner's packages"
    },
    {
      id: "pypi-test-api-token",
      title: "TestPyPI API token",
      severity: 5.5,
      format: ["pypi-AgENdGVzdC5weXBpLm9yZw", base64url(50, 1e3)],
      grants: "publish packages on the test index",
      docs: "https://test.pypi.org/help/#apitoken",
      revoke: "Remove it under Account settings, API tokens (https://test.pypi.org/manage/account/token/)."
    }
  ]
});

// patterns/secrets/qdrant.ts
var qdrant_default = defineProvider("Qdrant", {
  docs: "https://qdrant.tech/documentation/cloud/authentication/",
  revoke: "Delete it under the cluster's API keys (https://cloud.qdrant.io/).",
  tokens: [
    {
      id: "qdrant-api-key",
      title: "Qdrant Cloud API key",
      severity: 8.5,
      formats: [
        [base64url(54)],
        [...uuid, "|", base64url(40, 60)],
        ["eyJ", base64url(20, 200), ".", base64url(20, 400), ".", base64url(43)]
      ],
      near: ["qdrant"],
      grants: "read and write the cluster"
    }
  ]
});

// patterns/secrets/quay.ts
var quay_default = defineProvider("Quay", {
  docs: "https://docs.quay.io/glossary/robot-accounts.html",
  revoke: "Regenerate it under Robot accounts or delete the application token (https://quay.io/).",
  tokens: [
    {
      id: "quay-robot-token",
      title: "Quay robot account token",
      severity: 8.8,
      format: [upperBase36(64)],
      near: ["quay", "quay_io", "robot_token"],
      grants: "push and pull the images that the robot may"
    },
    {
      id: "quay-oauth-token",
      title: "Quay OAuth access token",
      severity: 8.8,
      format: [base62(40)],
      near: ["quay_token", "quay_oauth", "quay_api", "quay_access"],
      proof: notHex,
      grants: "use the API within the token's scopes",
      docs: "https://docs.quay.io/api/"
    }
  ]
});

// patterns/secrets/quickbooks.ts
var quickbooks_default = defineProvider("Intuit QuickBooks", {
  docs: "https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret",
  revoke: "Rotate it under Keys and credentials of the app (https://developer.intuit.com/app/developer/dashboard).",
  tokens: [
    {
      id: "quickbooks-client-secret",
      title: "Intuit client secret",
      severity: 8.8,
      format: [base62(40)],
      near: ["quickbooks", "intuit", "qbo_client", "qbo_secret"],
      proof: notHex,
      grants: "obtain tokens of companies as the app"
    }
  ]
});

// patterns/secrets/quicknode.ts
var quicknode_default = defineProvider("QuickNode", {
  docs: "https://www.quicknode.com/docs/console-api/getting-started",
  revoke: "Archive the endpoint, or delete the key (https://dashboard.quicknode.com/).",
  tokens: [
    {
      id: "quicknode-url",
      title: "QuickNode endpoint with its token",
      severity: 6.5,
      formats: [
        ["quiknode.pro/", hex(40)],
        ["quicknode.pro/", hex(40)]
      ],
      grants: "use the nodes at the cost of its owner"
    },
    {
      id: "quicknode-api-key",
      title: "QuickNode API key",
      severity: 8,
      format: ["QN_", hex(32)],
      grants: "change the endpoints of the account"
    }
  ]
});

// patterns/secrets/railway.ts
var railway_default = defineProvider("Railway", {
  docs: "https://docs.railway.com/guides/public-api#creating-a-token",
  revoke: "Delete it under Account settings, Tokens (https://railway.com/account/tokens).",
  tokens: [
    {
      id: "railway-api-token",
      title: "Railway API token",
      severity: 9,
      format: [...uuid],
      near: ["railway_token", "railway_api_token", "railway_api", "railwaytoken"],
      grants: "deploy and read the variables of the project or account"
    }
  ]
});

// patterns/secrets/rainforest-qa.ts
var rainforest_qa_default = defineProvider("Rainforest QA", {
  docs: "https://help.rainforestqa.com/docs/api",
  revoke: "Delete it under Settings, Integrations (https://app.rainforestqa.com/settings/integrations).",
  tokens: [
    {
      id: "rainforest-qa-api-key",
      title: "Rainforest QA API key",
      severity: 7,
      format: ["apikey_", hex(64)],
      near: ["rainforest"],
      grants: "run and read the tests of the account"
    }
  ]
});

// patterns/secrets/ramp.ts
var ramp_default = defineProvider("Ramp", {
  docs: "https://docs.ramp.com/developer-api/v1/authorization",
  revoke: "Revoke it under Company, Developer (https://app.ramp.com/developer-api).",
  tokens: [
    {
      id: "ramp-access-token",
      title: "Ramp access token",
      severity: 9,
      formats: [
        ["ramp_business_tok_", base62(32, 60)],
        ["ramp_tok_", base62(32, 60)]
      ],
      grants: "read and manage cards and expenses within its scopes"
    },
    {
      id: "ramp-client-secret",
      title: "Ramp client secret",
      severity: 9.2,
      format: ["ramp_sec_", base62(32, 60)],
      grants: "obtain access tokens as the application"
    }
  ]
});

// patterns/secrets/rancher.ts
var rancher_default = defineProvider("Rancher", {
  docs: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
  revoke: "Delete it under Account and API keys (https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys).",
  tokens: [
    {
      id: "rancher-api-token",
      title: "Rancher API token",
      severity: 9.2,
      formats: [
        ["token-", base36(5), ":", base36(54)],
        ["kubeconfig-", run("abcdefghijklmnopqrstuvwxyz0123456789-.", 5, 60), ":", base36(54)]
      ],
      grants: "act as its owner towards the clusters of the server"
    },
    {
      id: "rancher-secret-key",
      title: "Rancher API secret key",
      severity: 9,
      format: [base36(54)],
      near: ["rancher"],
      grants: "act as its owner, with the access key"
    }
  ]
});

// patterns/secrets/rapidapi.ts
var rapidapi_default = defineProvider("RapidAPI", {
  docs: "https://docs.rapidapi.com/docs/keys-and-key-rotation",
  revoke: "Rotate it under Apps, Authorization (https://rapidapi.com/developer/dashboard).",
  tokens: [
    {
      id: "rapidapi-key",
      title: "RapidAPI key",
      severity: 7,
      formats: [[base36(10), "msh", base36(15), "p1", base36(6), "jsn", base36(12)], [base62(50)]],
      near: ["rapid_api", "x_rapidapi", "x_mashape"],
      grants: "call the subscribed APIs at the cost of its owner"
    }
  ]
});

// patterns/secrets/raygun.ts
var raygun_default = defineProvider("Raygun", {
  docs: "https://raygun.com/documentation/product-guides/external-access-tokens/",
  revoke: "Delete it under User settings, Personal access tokens (https://app.raygun.com/user/tokens).",
  tokens: [
    {
      id: "raygun-api-key",
      title: "Raygun API key or access token",
      severity: 6,
      formats: [[base64(22), "=="], [base62(40)], [base62(22)]],
      near: ["raygun"],
      grants: "write errors, or with a token read those of the account"
    }
  ]
});

// patterns/secrets/razorpay.ts
var razorpay_default = defineProvider("Razorpay", {
  docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
  revoke: "Regenerate it under Account and settings, API keys (https://dashboard.razorpay.com/app/website-app-settings/api-keys).",
  tokens: [
    {
      id: "razorpay-key-secret",
      title: "Razorpay key secret",
      severity: 9.2,
      pair: ["razorpay-live-key-id", "razorpay-test-key-id"],
      format: [base62(24)],
      near: ["razorpay", "rzp_secret", "rzp_key_secret"],
      proof: hasDigit,
      grants: "charge and refund, with the key id"
    },
    {
      id: "razorpay-live-key-id",
      title: "Razorpay live key id",
      severity: 5,
      format: ["rzp_live_", base62(14)],
      grants: "charge and refund, with the key secret"
    },
    {
      id: "razorpay-test-key-id",
      title: "Razorpay test key id",
      severity: 2.5,
      format: ["rzp_test_", base62(14)],
      confidence: "low",
      grants: "use the test mode, with the key secret"
    }
  ]
});

// patterns/secrets/readme.ts
var readme_default = defineProvider("ReadMe", {
  docs: "https://docs.readme.com/main/reference/intro/authentication",
  revoke: "Delete it under API keys of the project (https://dash.readme.com/).",
  tokens: [
    {
      id: "readme-api-key",
      title: "ReadMe API key",
      severity: 7.5,
      format: ["rdme_", base36(70)],
      grants: "change the documentation"
    }
  ]
});

// patterns/secrets/rebrandly.ts
var rebrandly_default = defineProvider("Rebrandly", {
  docs: "https://developers.rebrandly.com/docs/api-key-authentication",
  revoke: "Delete it under Account, API (https://app.rebrandly.com/account/api).",
  tokens: [
    {
      id: "rebrandly-api-key",
      title: "Rebrandly API key",
      severity: 6.5,
      format: [base36(32)],
      near: ["rebrandly"],
      proof: hasDigit,
      grants: "make and change the links of the workspace"
    }
  ]
});

// patterns/secrets/recurly.ts
var recurly_default = defineProvider("Recurly", {
  docs: "https://docs.recurly.com/recurly-subscriptions/docs/api-keys",
  revoke: "Regenerate it under Integrations, API credentials (https://app.recurly.com/go/integrations/api_keys).",
  tokens: [
    {
      id: "recurly-api-key",
      title: "Recurly private API key",
      severity: 9,
      format: [base36(32)],
      near: ["recurly"],
      proof: hasDigit,
      grants: "manage subscriptions, refunds and customers"
    }
  ]
});

// patterns/secrets/reddit.ts
var reddit_default = defineProvider("Reddit", {
  docs: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
  revoke: "Delete the app, or its secret, under Preferences, Apps (https://www.reddit.com/prefs/apps).",
  tokens: [
    {
      id: "reddit-client-secret",
      title: "Reddit client secret",
      severity: 7.5,
      format: [base64url(27, 30)],
      near: ["reddit", "praw"],
      proof: hasDigit,
      grants: "act as the app, and as its owner when it is a script"
    }
  ]
});

// patterns/secrets/redirect-pizza.ts
var redirect_pizza_default = defineProvider("redirect.pizza", {
  docs: "https://redirect.pizza/docs",
  revoke: "Delete it under Account, API (https://redirect.pizza/api).",
  tokens: [
    {
      id: "redirect-pizza-api-token",
      title: "redirect.pizza API token",
      severity: 7,
      format: ["rpa_", base62(28, 45)],
      grants: "change where the account's domains redirect"
    }
  ]
});

// patterns/secrets/redis-cloud.ts
var redis_cloud_default = defineProvider("Redis Cloud", {
  docs: "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/",
  revoke: "Delete it under Access management, API keys (https://cloud.redis.io/).",
  tokens: [
    {
      id: "redis-cloud-api-key",
      title: "Redis Cloud API key",
      severity: 8.8,
      format: [oneOf("A", "S"), base36(45, 56)],
      near: ["rediscloud", "redis_cloud", "redislabs", "redis_labs", "redis_enterprise"],
      grants: "manage the account's databases, the account key and the user key together"
    }
  ]
});

// patterns/secrets/remove-bg.ts
var remove_bg_default = defineProvider("remove.bg", {
  docs: "https://www.remove.bg/api#authentication",
  revoke: "Delete it under API keys (https://www.remove.bg/dashboard#api-key).",
  tokens: [
    {
      id: "remove-bg-api-key",
      title: "remove.bg API key",
      severity: 4.5,
      format: [base62(24)],
      near: ["remove_bg"],
      proof: hasDigit,
      grants: "edit images at the cost of its owner"
    }
  ]
});

// patterns/secrets/render.ts
var render_default = defineProvider("Render", {
  docs: "https://render.com/docs/api",
  revoke: "Revoke it under Account settings, API keys (https://dashboard.render.com/u/settings#api-keys).",
  tokens: [
    {
      id: "render-api-key",
      title: "Render API key",
      severity: 9,
      format: ["rnd_", base62(26, 36)],
      grants: "deploy and read the environment of every service of the account"
    },
    {
      id: "render-deploy-hook",
      title: "Render deploy hook URL",
      severity: 6,
      format: ["api.render.com/deploy/srv-", base36(20), "?key=", base64url(10, 12)],
      grants: "start deploys of the service",
      docs: "https://render.com/docs/deploy-hooks",
      revoke: "Regenerate the hook under the service's Settings, Deploy hook (https://dashboard.render.com/)."
    }
  ]
});

// patterns/secrets/replicate.ts
var replicate_default = defineProvider("Replicate", {
  docs: "https://replicate.com/docs/reference/http#authentication",
  revoke: "Delete it under Account, API tokens (https://replicate.com/account/api-tokens).",
  tokens: [
    {
      id: "replicate-api-token",
      title: "Replicate API token",
      severity: 8.5,
      format: ["r8_", base62(37)],
      grants: "run models at the cost of its owner"
    }
  ]
});

// patterns/secrets/resend.ts
var resend_default = defineProvider("Resend", {
  docs: "https://resend.com/docs/dashboard/api-keys/introduction",
  revoke: "Remove it under API keys (https://resend.com/api-keys).",
  tokens: [
    {
      id: "resend-api-key",
      title: "Resend API key",
      severity: 8.8,
      format: ["re_", base62(8), "_", base62(24)],
      grants: "send mail in the name of the domain"
    }
  ]
});

// patterns/secrets/retell.ts
var retell_default = defineProvider("Retell AI", {
  docs: "https://docs.retellai.com/accounts/manage-api-keys",
  revoke: "Delete it under Settings, API keys (https://dashboard.retellai.com/settings/api-keys).",
  tokens: [
    {
      id: "retell-api-key",
      title: "Retell AI API key",
      severity: 8,
      format: ["key_", hex(28)],
      grants: "call at the cost of the workspace"
    }
  ]
});

// patterns/secrets/revenuecat.ts
var revenuecat_default = defineProvider("RevenueCat", {
  docs: "https://www.revenuecat.com/docs/projects/authentication",
  revoke: "Delete it under Project settings, API keys (https://app.revenuecat.com/).",
  tokens: [
    {
      id: "revenuecat-secret-key",
      title: "RevenueCat secret API key",
      severity: 8.5,
      formats: [
        ["sk_", base62(28, 40)],
        ["atk_", base62(28, 50)]
      ],
      near: ["revenue_cat", "rc_api", "rc_secret"],
      grants: "grant and revoke purchases of customers"
    }
  ]
});

// patterns/secrets/riot.ts
var riot_default = defineProvider("Riot Games", {
  docs: "https://developer.riotgames.com/docs/portal",
  revoke: "Regenerate it on the dashboard (https://developer.riotgames.com/).",
  tokens: [
    {
      id: "riot-api-key",
      title: "Riot Games API key",
      severity: 5.5,
      format: ["RGAPI-", ...uuid],
      grants: "call the API at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/roboflow.ts
var roboflow_default = defineProvider("Roboflow", {
  docs: "https://docs.roboflow.com/api-reference/authentication",
  revoke: "Roll it under Settings, API keys (https://app.roboflow.com/settings/api).",
  tokens: [
    {
      id: "roboflow-api-key",
      title: "Roboflow private API key",
      severity: 7.8,
      format: [base62(20)],
      near: ["roboflow"],
      proof: hasDigit,
      grants: "read and write the data sets of the workspace"
    }
  ]
});

// patterns/secrets/rocket-chat.ts
var rocket_chat_default = defineProvider("Rocket.Chat", {
  docs: "https://developer.rocket.chat/apidocs/generate-personal-access-token",
  revoke: "Remove it under Account, Personal access tokens of the server.",
  tokens: [
    {
      id: "rocket-chat-access-token",
      title: "Rocket.Chat personal access token",
      severity: 8.5,
      format: [base64url(43)],
      near: ["rocket_chat"],
      proof: notHex,
      grants: "act as its owner on the server"
    },
    {
      id: "rocket-chat-webhook",
      title: "Rocket.Chat incoming webhook",
      severity: 6.5,
      formats: [
        ["hooks/", base62(17), "/", base62(48, 64)],
        ["hooks/", hex(24), "/", base62(48, 64)]
      ],
      near: ["rocket_chat"],
      grants: "post into the channel",
      docs: "https://docs.rocket.chat/docs/integrations"
    }
  ]
});

// patterns/secrets/rollbar.ts
var rollbar_default = defineProvider("Rollbar", {
  docs: "https://docs.rollbar.com/docs/access-tokens",
  revoke: "Disable it under Project settings, Access tokens (https://rollbar.com/).",
  tokens: [
    {
      id: "rollbar-access-token",
      title: "Rollbar access token",
      severity: 6.5,
      formats: [[hex(32)], [hex(128)]],
      near: ["rollbar"],
      grants: "write, or within its scopes read, the items of the project"
    }
  ]
});

// patterns/secrets/rootly.ts
var rootly_default = defineProvider("Rootly", {
  docs: "https://docs.rootly.com/api-reference/overview",
  revoke: "Revoke it under Organization settings, API keys (https://rootly.com/account/api_keys).",
  tokens: [
    {
      id: "rootly-api-token",
      title: "Rootly API token",
      severity: 8,
      format: ["rootly_", hex(64)],
      grants: "read and change incidents and schedules"
    }
  ]
});

// patterns/secrets/rubygems.ts
var rubygems_default = defineProvider("RubyGems", {
  docs: "https://guides.rubygems.org/api-key-scopes/",
  revoke: "Delete it under Edit settings, API keys (https://rubygems.org/profile/api_keys).",
  tokens: [
    {
      id: "rubygems-api-key",
      title: "RubyGems API key",
      severity: 9.5,
      format: ["rubygems_", hex(48)],
      grants: "publish new versions of its owner's gems"
    }
  ]
});

// patterns/secrets/runpod.ts
var runpod_default = defineProvider("RunPod", {
  docs: "https://docs.runpod.io/get-started/api-keys",
  revoke: "Delete it under Settings, API keys (https://console.runpod.io/user/settings).",
  tokens: [
    {
      id: "runpod-api-key",
      title: "RunPod API key",
      severity: 8.8,
      format: ["rpa_", base62(46, 52)],
      grants: "run and stop pods at the cost of its owner"
    }
  ]
});

// patterns/secrets/runway.ts
var runway_default = defineProvider("Runway", {
  docs: "https://docs.dev.runwayml.com/guides/setup/",
  revoke: "Disable it under API keys (https://dev.runwayml.com).",
  tokens: [
    {
      id: "runway-api-key",
      title: "Runway API key",
      severity: 8,
      format: ["key_", hex(128)],
      grants: "create videos at the cost of the organization"
    }
  ]
});

// patterns/secrets/salesforce.ts
var salesforce_default = defineProvider("Salesforce", {
  docs: "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_access_tokens.htm",
  revoke: "Revoke the session under Setup, Session management, or the connected app's OAuth usage.",
  tokens: [
    {
      id: "salesforce-access-token",
      title: "Salesforce access token",
      severity: 8.8,
      format: ["00D", base62(12, 15), "!", dotted(80, 260)],
      grants: "act as the user while the session lasts"
    },
    {
      id: "salesforce-session-id",
      title: "Salesforce session id",
      severity: 8.5,
      format: ["00", base62(13, 16), "!", dotted(80, 260)],
      near: ["salesforce", "sf_access", "sf_session", "sfdc", "session_id"],
      grants: "act as the user while the session lasts"
    },
    {
      id: "salesforce-refresh-token",
      title: "Salesforce refresh token",
      severity: 9.2,
      format: ["5Aep861", dotted(60, 90)],
      grants: "obtain new access tokens"
    },
    {
      id: "salesforce-auth-url",
      title: "Salesforce DX auth URL",
      severity: 9.3,
      format: ["force://", dotted(9, 90), ":", dotted(0, 90), ":", dotted(60, 120), "@", dotted(6, 120)],
      grants: "act as the user",
      docs: "https://developer.salesforce.com/docs/atlas.en-us.sfdx_cli_reference.meta/sfdx_cli_reference/cli_reference_org_commands_unified.htm"
    },
    {
      id: "salesforce-consumer-key",
      title: "Salesforce consumer key",
      severity: 4.5,
      format: ["3MVG9", dotted(60, 120)],
      grants: "act as the connected app, with its secret",
      docs: "https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm"
    },
    {
      id: "salesforce-consumer-secret",
      title: "Salesforce consumer secret",
      severity: 8.5,
      pair: ["salesforce-consumer-key"],
      formats: [[upperHex(64)], [digits(19)]],
      near: ["salesforce", "sfdc", "sf_client_secret", "sf_consumer_secret"],
      grants: "obtain tokens as the connected app",
      docs: "https://help.salesforce.com/s/articleView?id=xcloud.connected_app_rotate_consumer_details.htm"
    }
  ]
});

// patterns/secrets/sambanova.ts
var sambanova_default = defineProvider("SambaNova", {
  docs: "https://docs.sambanova.ai/docs/en/get-started/quickstart",
  revoke: "Delete it under API keys (https://cloud.sambanova.ai/apis).",
  tokens: [
    {
      id: "sambanova-api-key",
      title: "SambaNova API key",
      severity: 8,
      format: uuid,
      near: ["sambanova"],
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/samsara.ts
var samsara_default = defineProvider("Samsara", {
  docs: "https://developers.samsara.com/docs/authentication",
  revoke: "Delete it under Settings, API tokens (https://cloud.samsara.com/).",
  tokens: [
    {
      id: "samsara-api-token",
      title: "Samsara API token",
      severity: 8.5,
      format: ["samsara_api_", base62(30)],
      grants: "read and change the fleet within its scopes"
    }
  ]
});

// patterns/secrets/sanity.ts
var sanity_default = defineProvider("Sanity", {
  docs: "https://www.sanity.io/docs/http-auth",
  revoke: "Delete it under API, Tokens of the project (https://www.sanity.io/manage).",
  tokens: [
    {
      id: "sanity-api-token",
      title: "Sanity API token",
      severity: 8,
      format: ["sk", base62(78, 180)],
      near: ["sanity"],
      grants: "read, or within its role write, the data set"
    }
  ]
});

// patterns/secrets/sauce-labs.ts
var sauce_labs_default = defineProvider("Sauce Labs", {
  docs: "https://docs.saucelabs.com/dev/api/",
  revoke: "Regenerate the access key under User settings (https://app.saucelabs.com/user-settings).",
  tokens: [
    {
      id: "sauce-labs-access-key",
      title: "Sauce Labs access key",
      severity: 7,
      format: [...uuid],
      near: ["sauce_access_key", "sauce_key", "saucelabs", "sauce_labs", "sauce_api", "sauceaccesskey"],
      grants: "run and read test sessions at the account's cost"
    }
  ]
});

// patterns/secrets/scale-ai.ts
var scale_ai_default = defineProvider("Scale AI", {
  docs: "https://docs.scale.com/reference/authentication",
  revoke: "Delete it under Settings, API keys (https://dashboard.scale.com/settings/api-keys).",
  tokens: [
    {
      id: "scale-ai-live-key",
      title: "Scale AI live API key",
      severity: 8,
      format: ["live_", hex(32)],
      near: ["scale_api", "scale_ai", "scale_live"],
      grants: "read and create tasks at the cost of its owner"
    },
    {
      id: "scale-ai-test-key",
      title: "Scale AI test API key",
      severity: 4,
      format: ["test_", hex(32)],
      near: ["scale_api", "scale_ai", "scale_test"],
      grants: "read and create test tasks"
    }
  ]
});

// patterns/secrets/scaleway.ts
var scaleway_default = defineProvider("Scaleway", {
  docs: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
  revoke: "Delete it under IAM, API keys (https://console.scaleway.com/iam/api-keys).",
  tokens: [
    {
      id: "scaleway-secret-key",
      title: "Scaleway secret key",
      severity: 9,
      pair: ["scaleway-access-key"],
      format: [...uuid],
      near: ["scw_secret", "scaleway_secret", "scw_token", "scaleway_token", "scaleway_api", "scw_api"],
      grants: "act as the key's owner at Scaleway"
    },
    {
      id: "scaleway-access-key",
      title: "Scaleway access key",
      severity: 5,
      format: ["SCW", upperBase36(17)],
      grants: "act as the key's owner, with the secret key beside it"
    }
  ]
});

// patterns/secrets/scalingo.ts
var scalingo_default = defineProvider("Scalingo", {
  docs: "https://developers.scalingo.com/tokens",
  revoke: "Revoke it under Profile, API tokens (https://dashboard.scalingo.com/account/tokens).",
  tokens: [
    {
      id: "scalingo-api-token",
      title: "Scalingo API token",
      severity: 9,
      format: ["tk-us-", base64url(48)],
      grants: "deploy to and read the environment of every app of its owner"
    }
  ]
});

// patterns/secrets/scalr.ts
var scalr_default = defineProvider("Scalr", {
  docs: "https://docs.scalr.io/docs/api-tokens",
  revoke: "Delete it under the user's or service account's API tokens (https://docs.scalr.io/docs/api-tokens).",
  tokens: [
    {
      id: "scalr-api-token",
      title: "Scalr API token",
      severity: 9,
      format: ["eyJ", base64url(20, 200), ".", base64url(40, 600), ".", base64url(43)],
      near: ["scalr"],
      grants: "run workspaces as its owner"
    }
  ]
});

// patterns/secrets/scraperapi.ts
var scraperapi_default = defineProvider("ScraperAPI", {
  docs: "https://docs.scraperapi.com/",
  revoke: "Reset it on the dashboard (https://dashboard.scraperapi.com/).",
  tokens: [
    {
      id: "scraperapi-api-key",
      title: "ScraperAPI API key",
      severity: 6,
      format: [base36(32)],
      near: ["scraper_api"],
      proof: hasDigit,
      grants: "crawl at the cost of its owner"
    }
  ]
});

// patterns/secrets/scrapingbee.ts
var scrapingbee_default = defineProvider("ScrapingBee", {
  docs: "https://www.scrapingbee.com/documentation/",
  revoke: "Reset it on the dashboard (https://app.scrapingbee.com/account/manage/api_key).",
  tokens: [
    {
      id: "scrapingbee-api-key",
      title: "ScrapingBee API key",
      severity: 6.5,
      format: [upperBase36(80)],
      near: ["scraping_bee"],
      grants: "crawl at the cost of its owner"
    }
  ]
});

// patterns/secrets/securitytrails.ts
var securitytrails_default = defineProvider("SecurityTrails", {
  docs: "https://docs.securitytrails.com/docs/authentication",
  revoke: "Delete it under Credentials (https://securitytrails.com/app/account/credentials).",
  tokens: [
    {
      id: "securitytrails-api-key",
      title: "SecurityTrails API key",
      severity: 6,
      format: [base62(32)],
      near: ["security_trails"],
      proof: notHex,
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/segment.ts
var segment_default = defineProvider("Segment", {
  docs: "https://segment.com/docs/connections/find-writekey/",
  revoke: "Rotate it under Settings, API keys of the source (https://app.segment.com/).",
  tokens: [
    {
      id: "segment-public-api-token",
      title: "Segment Public API token",
      severity: 8.8,
      format: ["sgp_", base62(64)],
      grants: "manage the sources and destinations of the workspace",
      docs: "https://docs.segmentapis.com/tag/Getting-Started"
    },
    {
      id: "segment-write-key",
      title: "Segment write key",
      severity: 4.5,
      format: [base62(32)],
      near: ["segment_write", "segment_key", "segment_api", "segment_io", "writekey"],
      proof: notHex,
      grants: "write events of the source"
    }
  ]
});

// patterns/secrets/semaphore.ts
var semaphore_default = defineProvider("Semaphore CI", {
  docs: "https://docs.semaphore.io/reference/api",
  revoke: "Reset it under Profile settings, API token (https://me.semaphoreci.com/account).",
  tokens: [
    {
      id: "semaphore-api-token",
      title: "Semaphore API token",
      severity: 8.5,
      format: [base64url(20)],
      near: ["semaphore_api", "semaphore_token", "semaphoreci", "semaphore_ci"],
      proof: hasDigit,
      grants: "run workflows and read the secrets of the organization"
    }
  ]
});

// patterns/secrets/semgrep.ts
var semgrep_default = defineProvider("Semgrep", {
  docs: "https://semgrep.dev/docs/deployment/add-semgrep-to-ci",
  revoke: "Delete it under Settings, Tokens (https://semgrep.dev/orgs/-/settings/tokens).",
  tokens: [
    {
      id: "semgrep-app-token",
      title: "Semgrep app token",
      severity: 7,
      format: [hex(64)],
      near: ["semgrep"],
      grants: "upload and read findings of the organization"
    }
  ]
});

// patterns/secrets/sendbird.ts
var sendbird_default = defineProvider("Sendbird", {
  docs: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
  revoke: "Revoke it under Settings, General, API tokens (https://dashboard.sendbird.com/).",
  tokens: [
    {
      id: "sendbird-api-token",
      title: "Sendbird API token",
      severity: 8.5,
      format: [base36(40)],
      near: ["send_bird"],
      proof: hasDigit,
      grants: "read and write the messages of all users"
    }
  ]
});

// patterns/secrets/sendgrid.ts
var sendgrid_default = defineProvider("SendGrid", {
  docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  revoke: "Delete it under Settings, API keys (https://app.sendgrid.com/settings/api_keys).",
  tokens: [
    {
      id: "sendgrid-api-key",
      title: "SendGrid API key",
      severity: 9,
      formats: [
        ["SG.", base64url(22), ".", base64url(43)],
        ["SG.", run(dotted(1).alphabet + "=", 66)]
      ],
      grants: "send mail in the name of the domain and read the contacts"
    }
  ]
});

// patterns/secrets/sentry.ts
var sentry_default = defineProvider("Sentry", {
  docs: "https://docs.sentry.io/account/auth-tokens/",
  revoke: "Revoke it under Settings, Auth tokens (https://sentry.io/settings/auth-tokens/).",
  tokens: [
    {
      id: "sentry-user-token",
      title: "Sentry personal auth token",
      severity: 8.5,
      format: ["sntryu_", hex(64)],
      grants: "act as the user within its scopes"
    },
    {
      id: "sentry-org-token",
      title: "Sentry organization auth token",
      severity: 7.8,
      format: ["sntrys_eyJ", base64(60, 400), oneOf("==", "=", ""), "_", base64(42, 43)],
      grants: "upload releases and source maps"
    },
    {
      id: "sentry-integration-token",
      title: "Sentry internal integration or app token",
      severity: 8.5,
      format: [oneOf("sntryi_", "sntrya_", "sntryr_"), hex(64)],
      grants: "act in the organization within its scopes"
    },
    {
      id: "sentry-legacy-token",
      title: "Sentry auth token (legacy)",
      severity: 8.5,
      format: [hex(64)],
      near: ["sentry"],
      grants: "act as the user within its scopes"
    },
    {
      id: "sentry-dsn-secret",
      title: "Sentry DSN with a secret key",
      severity: 4.5,
      format: [
        oneOf("https://", "http://"),
        hex(32),
        ":",
        hex(32),
        "@",
        oneOf("sentry.io/", "app.getsentry.com/"),
        digits(1, 10)
      ],
      grants: "write events of the project",
      docs: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
      revoke: "Revoke the client key under Project settings, Client keys."
    },
    {
      id: "sentry-dsn",
      title: "Sentry DSN",
      severity: 2,
      format: [
        "https://",
        hex(32),
        "@o",
        digits(1, 19),
        ".ingest.",
        oneOf("us.", "de.", ""),
        "sentry.io/",
        digits(1, 19)
      ],
      confidence: "low",
      grants: "write events of the project",
      docs: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
      revoke: "Revoke the client key under Project settings, Client keys, when it is misused."
    }
  ]
});

// patterns/secrets/serpapi.ts
var serpapi_default = defineProvider("SerpApi", {
  docs: "https://serpapi.com/search-api",
  revoke: "Regenerate it under API key (https://serpapi.com/manage-api-key).",
  tokens: [
    {
      id: "serpapi-api-key",
      title: "SerpApi API key",
      severity: 7,
      format: [base36(64)],
      near: ["serp_api"],
      proof: hasDigit,
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/serper.ts
var serper_default = defineProvider("Serper", {
  docs: "https://serper.dev/",
  revoke: "Delete it under API keys (https://serper.dev/api-keys).",
  tokens: [
    {
      id: "serper-api-key",
      title: "Serper API key",
      severity: 7,
      format: [base36(40)],
      near: ["serper"],
      proof: hasDigit,
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/settlemint.ts
var settlemint_default = defineProvider("SettleMint", {
  docs: "https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens",
  revoke: "Delete it under the profile's or application's access tokens (https://console.settlemint.com/).",
  tokens: [
    {
      id: "settlemint-access-token",
      title: "SettleMint access token",
      severity: 8.5,
      format: [oneOf("sm_pat_", "sm_aat_", "sm_sat_"), base62(16)],
      grants: "change the applications that it is for"
    }
  ]
});

// patterns/secrets/shippo.ts
var shippo_default = defineProvider("Shippo", {
  docs: "https://docs.goshippo.com/docs/guides_general/authentication/",
  revoke: "Delete it under Settings, API (https://apps.goshippo.com/settings/api).",
  tokens: [
    {
      id: "shippo-live-token",
      title: "Shippo live API token",
      severity: 8.5,
      format: ["shippo_live_", hex(40)],
      grants: "buy labels and read the addresses of customers"
    },
    {
      id: "shippo-test-token",
      title: "Shippo test API token",
      severity: 4.5,
      format: ["shippo_test_", hex(40)],
      grants: "use the test mode"
    }
  ]
});

// patterns/secrets/shodan.ts
var shodan_default = defineProvider("Shodan", {
  docs: "https://developer.shodan.io/api/requirements",
  revoke: "Reset it under Account (https://account.shodan.io/).",
  tokens: [
    {
      id: "shodan-api-key",
      title: "Shodan API key",
      severity: 6,
      format: [base62(32)],
      near: ["shodan"],
      proof: hasDigit,
      grants: "search and scan at the cost of its owner"
    }
  ]
});

// patterns/secrets/shopify.ts
var shopify_default = defineProvider("Shopify", {
  docs: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
  revoke: "Uninstall the app of the store, or rotate its credentials (https://partners.shopify.com/).",
  tokens: [
    {
      id: "shopify-admin-token",
      title: "Shopify Admin API access token",
      severity: 9.2,
      format: ["shpat_", anyHex(32)],
      grants: "read and change the store within the scopes of the app"
    },
    {
      id: "shopify-custom-app-token",
      title: "Shopify custom app access token",
      severity: 9.2,
      format: ["shpca_", anyHex(32)],
      grants: "read and change the store within the scopes of the app"
    },
    {
      id: "shopify-private-app-password",
      title: "Shopify private app password",
      severity: 9.2,
      format: ["shppa_", anyHex(32)],
      grants: "read and change the store within the scopes of the app"
    },
    {
      id: "shopify-shared-secret",
      title: "Shopify app shared secret",
      severity: 8.8,
      format: ["shpss_", anyHex(32)],
      grants: "forge webhooks and obtain tokens as the app"
    },
    {
      id: "shopify-user-token",
      title: "Shopify user access token",
      severity: 8.8,
      format: ["shpua_", anyHex(32)],
      grants: "act as a member of staff"
    },
    {
      id: "shopify-theme-token",
      title: "Shopify Theme Access password",
      severity: 7.5,
      format: ["shptka_", anyHex(32)],
      grants: "change the themes of the store",
      docs: "https://shopify.dev/docs/storefronts/themes/tools/theme-access",
      revoke: "Delete it in the Theme Access app of the store."
    },
    {
      id: "shopify-partner-token",
      title: "Shopify Partner API token",
      severity: 8.5,
      format: ["prtapi_", anyHex(32)],
      grants: "read the apps and payouts of the partner",
      docs: "https://shopify.dev/docs/api/partner",
      revoke: "Delete it under Settings, Partner API clients (https://partners.shopify.com/)."
    },
    {
      id: "shopify-cli-token",
      title: "Shopify CLI token",
      severity: 8.5,
      format: ["atkn_2.", base64url(40, 500)],
      grants: "deploy apps of the partner",
      docs: "https://shopify.dev/docs/apps/launch/deployment/deploy-in-ci-cd-pipeline",
      revoke: "Delete it under Settings, CLI tokens (https://partners.shopify.com/)."
    }
  ]
});

// patterns/secrets/shortcut.ts
var shortcut_default = defineProvider("Shortcut", {
  docs: "https://developer.shortcut.com/api/rest/v3#Authentication",
  revoke: "Delete it under Settings, API tokens (https://app.shortcut.com/settings/account/api-tokens).",
  tokens: [
    {
      id: "shortcut-api-token",
      title: "Shortcut API token",
      severity: 8,
      format: uuid,
      near: ["shortcut_api", "shortcut_token", "clubhouse"],
      grants: "act as its owner"
    }
  ]
});

// patterns/secrets/sidekiq.ts
var sidekiq_default = defineProvider("Sidekiq", {
  docs: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
  revoke: "Ask for new credentials (https://billing.contribsys.com/).",
  tokens: [
    {
      id: "sidekiq-gem-credential",
      title: "Sidekiq Pro or Enterprise gem server credential",
      severity: 5,
      format: [hex(8), ":", hex(8)],
      near: [
        "bundle_enterprise__contribsys__com",
        "bundle_gems__contribsys__com",
        "gems.contribsys.com",
        "enterprise.contribsys.com"
      ],
      grants: "download the commercial gems"
    }
  ]
});

// patterns/secrets/siliconflow.ts
var siliconflow_default = defineProvider("SiliconFlow", {
  docs: "https://docs.siliconflow.com/en/userguide/quickstart",
  revoke: "Delete it under API keys (https://cloud.siliconflow.com/account/ak).",
  tokens: [
    {
      id: "siliconflow-api-key",
      title: "SiliconFlow API key",
      severity: 8.5,
      format: ["sk-", lower(48)],
      near: ["silicon_flow"],
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/sinch.ts
var sinch_default = defineProvider("Sinch", {
  docs: "https://developers.sinch.com/docs/sms/api-reference/authentication/",
  revoke: "Delete it under Settings, Access keys (https://dashboard.sinch.com/settings/access-keys).",
  tokens: [
    {
      id: "sinch-token",
      title: "Sinch API token",
      severity: 8.5,
      formats: [[hex(32)], [base64(22), "=="], [base62(34)]],
      near: ["sinch"],
      grants: "send messages and call at the cost of the account"
    }
  ]
});

// patterns/secrets/slack.ts
var slack_default = defineProvider("Slack", {
  docs: "https://api.slack.com/concepts/token-types",
  revoke: "Revoke it with `auth.revoke` (https://api.slack.com/methods/auth.revoke) or reinstall the app under Your apps (https://api.slack.com/apps).",
  tokens: [
    {
      id: "slack-bot-token",
      title: "Slack bot token",
      severity: 9,
      formats: [
        ["xoxb-", digits(8, 14), "-", digits(8, 14), "-", base62(18, 34)],
        ["xoxb-", digits(8, 14), "-", base62(18, 34)]
      ],
      grants: "read and write in the channels where the bot is"
    },
    {
      id: "slack-user-token",
      title: "Slack user token",
      severity: 9.2,
      formats: [
        ["xoxp-", digits(9, 14), "-", digits(9, 14), "-", base62(24, 64)],
        ["xoxp-", digits(9, 14), "-", digits(9, 14), "-", digits(9, 14), "-", base62(6, 40)]
      ],
      grants: "read and write everything that the user can"
    },
    {
      id: "slack-app-token",
      title: "Slack app-level token",
      severity: 8.8,
      format: ["xapp-", digits(1, 5), "-", upperBase36(8, 13), "-", digits(9, 14), "-", base62(32, 100)],
      grants: "open the connection over which the app receives events"
    },
    {
      id: "slack-config-token",
      title: "Slack app configuration token",
      severity: 9,
      format: ["xoxe.xox", oneOf("b-1-", "p-1-", "b-", "p-"), base64(120, 240)],
      grants: "create and change the apps of the workspace",
      docs: "https://api.slack.com/reference/manifests#config-tokens"
    },
    {
      id: "slack-config-refresh-token",
      title: "Slack configuration refresh token",
      severity: 9,
      format: ["xoxe-", oneOf("1-", ""), base64(120, 240)],
      grants: "obtain new configuration tokens",
      docs: "https://api.slack.com/reference/manifests#config-tokens"
    },
    {
      id: "slack-legacy-token",
      title: "Slack legacy token",
      severity: 9,
      formats: [
        [oneOf("xoxa-", "xoxo-", "xoxr-", "xoxs-"), digits(1, 14), "-", base64url(10, 160)],
        ["xoxe-", digits(8, 14), "-", base64url(20, 160)]
      ],
      grants: "read and write everything that its owner can"
    },
    {
      id: "slack-browser-token",
      title: "Slack browser session token",
      severity: 8.8,
      format: ["xoxc-", digits(9, 14), "-", digits(9, 14), "-", digits(9, 14), "-", hex(64)],
      grants: "act as the signed-in user, with the session cookie",
      revoke: "Sign out of all sessions under Account settings (https://slack.com/account/settings)."
    },
    {
      id: "slack-browser-cookie",
      title: "Slack browser session cookie",
      severity: 8.8,
      format: ["xoxd-", run(base64url(1).alphabet + "+/%=", 80, 300)],
      grants: "act as the signed-in user, with the session token",
      revoke: "Sign out of all sessions under Account settings (https://slack.com/account/settings)."
    },
    {
      id: "slack-webhook",
      title: "Slack incoming webhook",
      severity: 7.5,
      format: [
        "hooks.slack.com/services/T",
        upperBase36(8, 12),
        "/B",
        upperBase36(8, 12),
        "/",
        base62(20, 26)
      ],
      grants: "post into the channel",
      docs: "https://api.slack.com/messaging/webhooks",
      revoke: "Remove it under Incoming webhooks of the app (https://api.slack.com/apps)."
    },
    {
      id: "slack-workflow-webhook",
      title: "Slack workflow webhook",
      severity: 7,
      formats: [
        [
          "hooks.slack.com/workflows/T",
          upperBase36(8, 12),
          "/A",
          upperBase36(8, 12),
          "/",
          digits(15, 20),
          "/",
          base62(23, 25)
        ],
        ["hooks.slack.com/triggers/", oneOf("T", "E"), upperBase36(8, 12), "/", digits(10, 18), "/", hex(32)]
      ],
      grants: "start the workflow",
      docs: "https://slack.com/help/articles/360041352714",
      revoke: "Unpublish the workflow in Workflow builder."
    },
    {
      id: "slack-signing-secret",
      title: "Slack signing secret",
      severity: 7.5,
      format: [hex(32)],
      near: ["slack_signing", "slack_secret"],
      grants: "forge requests to the app as if Slack had sent them",
      docs: "https://api.slack.com/authentication/verifying-requests-from-slack",
      revoke: "Regenerate it under Basic information of the app (https://api.slack.com/apps)."
    },
    {
      id: "slack-client-secret",
      title: "Slack client secret",
      severity: 8,
      format: [hex(32)],
      near: ["slack_client", "slack_app_secret", "slack_oauth"],
      grants: "obtain tokens as the app",
      docs: "https://api.slack.com/authentication/oauth-v2",
      revoke: "Regenerate it under Basic information of the app (https://api.slack.com/apps)."
    }
  ]
});

// patterns/secrets/smartsheet.ts
var smartsheet_default = defineProvider("Smartsheet", {
  docs: "https://developers.smartsheet.com/api/smartsheet/introduction",
  revoke: "Revoke it under Personal settings, API access (https://app.smartsheet.com/).",
  tokens: [
    {
      id: "smartsheet-access-token",
      title: "Smartsheet access token",
      severity: 8,
      formats: [[base62(37)], [base36(26)]],
      near: ["smartsheet"],
      proof: hasDigit,
      grants: "read and write the sheets of its owner"
    }
  ]
});

// patterns/secrets/smtp2go.ts
var smtp2go_default = defineProvider("SMTP2GO", {
  docs: "https://developers.smtp2go.com/docs/getting-started",
  revoke: "Delete it under Sending, API keys (https://app.smtp2go.com/sending/apikeys/).",
  tokens: [
    {
      id: "smtp2go-api-key",
      title: "SMTP2GO API key",
      severity: 8.5,
      format: ["api-", upperHex(32)],
      grants: "send mail in the name of the domain"
    }
  ]
});

// patterns/secrets/snowflake.ts
var snowflake_default = defineProvider("Snowflake", {
  docs: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
  revoke: "Run `ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN` (https://docs.snowflake.com/en/user-guide/programmatic-access-tokens).",
  tokens: [
    {
      id: "snowflake-token",
      title: "Snowflake session, OAuth or SCIM token",
      severity: 8.8,
      format: ["ver:", digits(1, 2), "-hint:", digits(1, 20), "-", base64(60, 1e3), oneOf("==", "=", "")],
      grants: "act as the user or integration in the account",
      docs: "https://docs.snowflake.com/en/user-guide/scim-okta"
    },
    {
      id: "snowflake-programmatic-access-token",
      title: "Snowflake programmatic access token",
      severity: 9.2,
      format: ["eyJ", base64url(20, 200), ".", base64url(60, 800), ".", base64url(80, 700)],
      near: ["snowflake", "snowsql", "snowpark"],
      grants: "read and change the data that its role can"
    }
  ]
});

// patterns/secrets/snyk.ts
var snyk_default = defineProvider("Snyk", {
  docs: "https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api",
  revoke: "Revoke it under Account settings (https://app.snyk.io/account).",
  tokens: [
    {
      id: "snyk-api-token",
      title: "Snyk API token",
      severity: 8,
      format: [...uuid],
      near: ["snyk_token", "snyk_api", "snyk_key", "snyk_oauth", "snyk_auth"],
      grants: "read the vulnerabilities of its owner's projects"
    },
    {
      id: "snyk-access-token",
      title: "Snyk personal or service account access token",
      severity: 8,
      format: [oneOf("snyk_uat.", "snyk_sat."), hex(8), ".", base64url(40, 400), ".", base64url(40, 200)],
      grants: "read the vulnerabilities of the projects within its scopes"
    }
  ]
});

// patterns/secrets/socket.ts
var socket_default = defineProvider("Socket", {
  docs: "https://docs.socket.dev/docs/api-keys",
  revoke: "Revoke it under Settings, API tokens (https://socket.dev/dashboard).",
  tokens: [
    {
      id: "socket-api-token",
      title: "Socket API token",
      severity: 7,
      format: ["sktsec_", base62(30, 80), "_api"],
      grants: "read and change the organization's reports within its scopes"
    }
  ]
});

// patterns/secrets/solana.ts
import { createPrivateKey, createPublicKey } from "node:crypto";
var PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");
var publicKeyOf = (seed) => createPublicKey(createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" })).export({ format: "der", type: "spki" }).subarray(-32);
var keypair = {
  name: "key pair",
  check: (token) => {
    const bytes = fromBase58(token);
    return bytes.length === 64 && publicKeyOf(bytes.subarray(0, 32)).equals(bytes.subarray(32));
  },
  complete: (token) => {
    const seed = Buffer.concat([Buffer.from([255]), fromBase58(token).subarray(0, 31)]);
    return toBase58(Buffer.concat([seed, publicKeyOf(seed)]));
  }
};
var solana_default = defineProvider("Solana", {
  docs: "https://solana.com/developers/cookbook/wallets/restore-keypair",
  revoke: "Move everything to a new account at once; a key cannot be revoked.",
  tokens: [
    {
      id: "solana-private-key",
      title: "Solana keypair",
      severity: 9.5,
      format: [base58(86, 88)],
      near: ["solana", "sol_private", "wallet", "private_key", "secret_key", "keypair", "phantom"],
      proof: keypair,
      grants: "spend everything that the account holds"
    }
  ]
});

// patterns/secrets/solarwinds.ts
var solarwinds_default = defineProvider("SolarWinds", {
  docs: "https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm",
  revoke: "Delete it under Settings, API tokens.",
  tokens: [
    {
      id: "solarwinds-api-token",
      title: "SolarWinds Observability API token",
      severity: 7.5,
      format: [base64url(71)],
      near: ["solarwinds", "swo_token", "sw_apm_service_key"],
      proof: hasDigit,
      grants: "read or write the telemetry of the organization"
    }
  ]
});

// patterns/secrets/sonar.ts
var sonar_default = defineProvider("SonarQube", {
  docs: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
  revoke: "Revoke it under My account, Security (https://sonarcloud.io/account/security).",
  tokens: [
    {
      id: "sonar-user-token",
      title: "SonarQube user token",
      severity: 8.5,
      format: ["squ_", hex(40)],
      grants: "read the code and change projects as its owner"
    },
    {
      id: "sonar-analysis-token",
      title: "SonarQube project or global analysis token",
      severity: 7,
      format: [oneOf("sqp_", "sqa_"), hex(40)],
      grants: "upload analyses"
    },
    {
      id: "sonar-organization-token",
      title: "SonarQube Cloud scoped organization token",
      severity: 7.5,
      format: ["sqco_", base64url(30, 80)],
      grants: "upload analyses of the organization's projects",
      docs: "https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens"
    },
    {
      id: "sonar-token-old",
      title: "SonarQube token (without prefix)",
      severity: 7.5,
      format: [hex(40)],
      near: ["sonar", "sonar_token", "sonarqube", "sonarcloud", "sonar_login"],
      grants: "upload analyses, or act as its owner"
    }
  ]
});

// patterns/secrets/soundcloud.ts
var soundcloud_default = defineProvider("SoundCloud", {
  docs: "https://developers.soundcloud.com/docs/api/guide#authentication",
  revoke: "Reset it under Your apps (https://soundcloud.com/you/apps).",
  tokens: [
    {
      id: "soundcloud-client-secret",
      title: "SoundCloud client secret",
      severity: 6.5,
      format: [base62(32)],
      near: ["sound_cloud"],
      proof: notHex,
      grants: "obtain tokens as the app"
    }
  ]
});

// patterns/secrets/sourcegraph.ts
var sourcegraph_default = defineProvider("Sourcegraph", {
  docs: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
  revoke: "Delete it under User settings, Access tokens (https://sourcegraph.com/user/settings/tokens).",
  tokens: [
    {
      id: "sourcegraph-access-token",
      title: "Sourcegraph access token",
      severity: 8.8,
      formats: [
        ["sgp_", anyHex(40)],
        ["sgp_", anyHex(16), "_", anyHex(40)],
        ["sgp_local_", anyHex(40)]
      ],
      grants: "read the code that its owner can"
    },
    {
      id: "sourcegraph-license-access-token",
      title: "Sourcegraph license access token",
      severity: 7,
      format: [oneOf("slk_", "sgd_"), hex(64)],
      grants: "use the instance's licence towards Sourcegraph's services"
    }
  ]
});

// patterns/secrets/spacelift.ts
var spacelift_default = defineProvider("Spacelift", {
  docs: "https://docs.spacelift.io/integrations/api",
  revoke: "Delete it under Organization settings, API keys (https://docs.spacelift.io/integrations/api).",
  tokens: [
    {
      id: "spacelift-api-key-secret",
      title: "Spacelift API key secret",
      severity: 9,
      format: [hex(64)],
      near: ["spacelift"],
      grants: "run stacks within the key's role"
    }
  ]
});

// patterns/secrets/sparkpost.ts
var sparkpost_default = defineProvider("SparkPost", {
  docs: "https://developers.sparkpost.com/api/#header-authentication",
  revoke: "Delete it under API keys (https://app.sparkpost.com/account/api-keys).",
  tokens: [
    {
      id: "sparkpost-api-key",
      title: "SparkPost API key",
      severity: 8.8,
      format: [base36(40)],
      near: ["sparkpost"],
      proof: hasDigit,
      grants: "send mail in the name of the domain"
    }
  ]
});

// patterns/secrets/speechmatics.ts
var speechmatics_default = defineProvider("Speechmatics", {
  docs: "https://docs.speechmatics.com/get-started/authentication",
  revoke: "Delete it under Settings, API keys (https://portal.speechmatics.com/settings/api-keys).",
  tokens: [
    {
      id: "speechmatics-api-key",
      title: "Speechmatics API key",
      severity: 7.5,
      format: [base62(32)],
      near: ["speechmatics"],
      proof: notHex,
      grants: "transcribe at the cost of its owner"
    }
  ]
});

// patterns/secrets/split.ts
var split_default = defineProvider("Split", {
  docs: "https://developer.harness.io/docs/feature-management-experimentation/management-and-administration/account-settings/api-keys/",
  revoke: "Revoke it under Admin settings, API keys (https://app.split.io/).",
  tokens: [
    {
      id: "split-api-key",
      title: "Split SDK or admin API key",
      severity: 7.5,
      format: [base36(36, 60)],
      near: ["split_io", "splitio", "split_api_key", "split_sdk", "split_admin", "split_auth", "split_key"],
      grants: "read, and with an admin key change, the feature flags"
    }
  ]
});

// patterns/secrets/splunk.ts
var splunk_default = defineProvider("Splunk", {
  docs: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
  revoke: "Delete it under Settings, Data inputs, HTTP Event Collector.",
  tokens: [
    {
      id: "splunk-hec-token",
      title: "Splunk HTTP Event Collector token",
      severity: 6.8,
      format: uuid,
      near: ["splunk", "hec_token"],
      grants: "write events into the index"
    },
    {
      id: "splunk-observability-token",
      title: "Splunk Observability access token",
      severity: 8,
      format: [base64url(22)],
      near: ["signalfx", "sfx_token", "splunk_access_token", "splunk_observability", "x_sf_token"],
      proof: hasDigit,
      grants: "read or write the telemetry of the organization",
      docs: "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/tokens.html",
      revoke: "Disable it under Settings, Access tokens."
    }
  ]
});

// patterns/secrets/spotify.ts
var spotify_default = defineProvider("Spotify", {
  docs: "https://developer.spotify.com/documentation/web-api/concepts/apps",
  revoke: "Rotate the client secret of the app (https://developer.spotify.com/dashboard).",
  tokens: [
    {
      id: "spotify-client-secret",
      title: "Spotify client secret",
      severity: 7,
      format: [base36(32)],
      near: ["spotify", "spotipy"],
      proof: hasDigit,
      grants: "obtain tokens as the app"
    },
    {
      id: "spotify-token",
      title: "Spotify access or refresh token",
      severity: 7.5,
      format: [oneOf("AQ", "BQ"), base64url(120, 330)],
      near: ["spotify", "refresh_token"],
      grants: "act as the user within the granted scopes",
      docs: "https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens"
    }
  ]
});

// patterns/secrets/square.ts
var square_default = defineProvider("Square", {
  docs: "https://developer.squareup.com/docs/build-basics/access-tokens",
  revoke: "Replace it under Credentials of the application (https://developer.squareup.com/apps).",
  tokens: [
    {
      id: "square-access-token",
      title: "Square access token",
      severity: 9.2,
      format: ["EAAA", base64url(60)],
      grants: "charge, refund and read the customers of the seller"
    },
    {
      id: "square-legacy-token",
      title: "Square access token (legacy)",
      severity: 9.2,
      format: ["sq0atp-", base64url(22)],
      grants: "charge, refund and read the customers of the seller"
    },
    {
      id: "square-oauth-secret",
      title: "Square OAuth application secret",
      severity: 8.8,
      format: ["sq0csp-", base64url(43)],
      grants: "obtain tokens of sellers as the application",
      docs: "https://developer.squareup.com/docs/oauth-api/overview"
    },
    {
      id: "square-sandbox-secret",
      title: "Square sandbox application secret",
      severity: 4.5,
      format: ["sq0csb-", base64url(43)],
      grants: "use the sandbox as the application"
    }
  ]
});

// patterns/secrets/squarespace.ts
var squarespace_default = defineProvider("Squarespace", {
  docs: "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
  revoke: "Delete it under Settings, Developer tools, API keys of the site.",
  tokens: [
    {
      id: "squarespace-api-key",
      title: "Squarespace API key",
      severity: 8,
      format: uuid,
      near: ["squarespace"],
      grants: "read and change orders and products within its permissions"
    }
  ]
});

// patterns/secrets/sslmate.ts
var sslmate_default = defineProvider("SSLMate", {
  docs: "https://sslmate.com/help/reference/apiv2",
  revoke: "Delete it under API credentials (https://sslmate.com/account/api_credentials).",
  tokens: [
    {
      id: "sslmate-api-key",
      title: "SSLMate API key",
      severity: 8,
      formats: [[base62(36)], [digits(1, 8), "_", base62(20, 30)]],
      near: ["sslmate"],
      proof: hasDigit,
      grants: "order and revoke the certificates of the account"
    }
  ]
});

// patterns/secrets/stability-ai.ts
var stability_ai_default = defineProvider("Stability AI", {
  docs: "https://platform.stability.ai/docs/api-reference#section/Authentication",
  revoke: "Delete it under API keys (https://platform.stability.ai/account/keys).",
  tokens: [
    {
      id: "stability-ai-api-key",
      title: "Stability AI API key",
      severity: 8,
      format: ["sk-", base62(48)],
      near: ["stability", "dreamstudio", "stable_diffusion"],
      grants: "create images at the cost of its owner"
    }
  ]
});

// patterns/secrets/statsig.ts
var statsig_default = defineProvider("Statsig", {
  docs: "https://docs.statsig.com/sdk-keys/api-keys",
  revoke: "Revoke it under Project settings, Keys and environments (https://console.statsig.com/api_keys).",
  tokens: [
    {
      id: "statsig-server-secret-key",
      title: "Statsig server secret key",
      severity: 7,
      format: ["secret-", base62(40, 50)],
      confidence: "medium",
      grants: "read every gate and its rules"
    },
    {
      id: "statsig-console-key",
      title: "Statsig console API key",
      severity: 8.5,
      format: ["console-", base62(40, 50)],
      confidence: "medium",
      grants: "change the gates and experiments of the project",
      docs: "https://docs.statsig.com/console-api/introduction"
    }
  ]
});

// patterns/secrets/statuspage.ts
var statuspage_default = defineProvider("Statuspage", {
  docs: "https://developer.statuspage.io/#section/Authentication",
  revoke: "Delete it under API info (https://manage.statuspage.io/organizations).",
  tokens: [
    {
      id: "statuspage-api-key",
      title: "Statuspage API key",
      severity: 7.5,
      formats: [uuid, [base62(64)]],
      near: ["status_page"],
      grants: "publish incidents on the page"
    }
  ]
});

// patterns/secrets/steam.ts
var steam_default = defineProvider("Steam", {
  docs: "https://partner.steamgames.com/doc/webapi_overview/auth",
  revoke: "Revoke it (https://steamcommunity.com/dev/apikey).",
  tokens: [
    {
      id: "steam-web-api-key",
      title: "Steam Web API key",
      severity: 6,
      format: [upperHex(32)],
      near: ["steam"],
      grants: "call the Web API as its owner; a publisher key can change games"
    }
  ]
});

// patterns/secrets/stellar.ts
var BASE322 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var strkey = {
  name: "checksum",
  check: (token) => {
    const bytes = fromBase32(token);
    return crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(33);
  },
  complete: (token) => {
    const bytes = fromBase32(token);
    bytes[0] = 144;
    bytes.writeUInt16LE(crc16(bytes.subarray(0, -2)), 33);
    return toBase32(bytes);
  }
};
function crc16(bytes) {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 32768 ? crc << 1 ^ 4129 : crc << 1) & 65535;
  }
  return crc;
}
var fromBase32 = (text) => {
  const bits = [...text].map((c) => BASE322.indexOf(c).toString(2).padStart(5, "0")).join("");
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
};
var toBase32 = (bytes) => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.match(/.{5}/g).map((digit) => BASE322[Number.parseInt(digit, 2)]).join("");
};
var stellar_default = defineProvider("Stellar", {
  docs: "https://developers.stellar.org/docs/learn/fundamentals/stellar-data-structures/accounts",
  revoke: "Move everything to a new account, or replace the signer.",
  tokens: [
    {
      id: "stellar-secret-seed",
      title: "Stellar secret seed",
      severity: 9.5,
      format: ["S", base32(55)],
      near: ["stellar", "xlm_secret", "xlm_seed", "secret_seed", "soroban", "horizon", "secret_key"],
      proof: strkey,
      grants: "spend everything that the account holds"
    }
  ]
});

// patterns/secrets/storyblok.ts
var storyblok_default = defineProvider("Storyblok", {
  docs: "https://www.storyblok.com/docs/concepts/access-tokens",
  revoke: "Delete it under Settings, Access tokens of the space (https://app.storyblok.com/).",
  tokens: [
    {
      id: "storyblok-management-token",
      title: "Storyblok personal access token",
      severity: 8.5,
      formats: [[base62(22), "tt", "-", digits(4, 8), "-", base64url(20)]],
      near: ["storyblok"],
      grants: "change the spaces of its owner"
    },
    {
      id: "storyblok-access-token",
      title: "Storyblok access token",
      severity: 5,
      format: [base62(22), "tt"],
      near: ["storyblok"],
      grants: "read the content of the space, drafts too with a preview token"
    }
  ]
});

// patterns/secrets/strapi.ts
var strapi_default = defineProvider("Strapi", {
  docs: "https://docs.strapi.io/cms/features/api-tokens",
  revoke: "Delete it under Settings, API tokens of the server.",
  tokens: [
    {
      id: "strapi-api-token",
      title: "Strapi API token",
      severity: 8,
      format: [hex(256)],
      near: ["strapi", "token"],
      grants: "read and write the content within its type"
    }
  ]
});

// patterns/secrets/strava.ts
var strava_default = defineProvider("Strava", {
  docs: "https://developers.strava.com/docs/authentication/",
  revoke: "Reset it under My API application (https://www.strava.com/settings/api).",
  tokens: [
    {
      id: "strava-token",
      title: "Strava client secret or token",
      severity: 6.8,
      format: [base36(40)],
      near: ["strava"],
      proof: hasDigit,
      grants: "act as the app, or as the athlete"
    }
  ]
});

// patterns/secrets/stream.ts
var stream_default = defineProvider("Stream", {
  docs: "https://getstream.io/chat/docs/node/tokens_and_authentication/",
  revoke: "Rotate it under Chat overview, App access keys (https://dashboard.getstream.io/).",
  tokens: [
    {
      id: "stream-api-secret",
      title: "Stream API secret",
      severity: 8.5,
      format: [base36(64)],
      near: ["getstream", "stream_secret", "stream_api_secret", "stream_chat"],
      proof: hasDigit,
      grants: "sign in as any user of the app"
    }
  ]
});

// patterns/secrets/stripe.ts
var stripe_default = defineProvider("Stripe", {
  docs: "https://docs.stripe.com/keys",
  revoke: "Roll it under Developers, API keys (https://dashboard.stripe.com/apikeys).",
  tokens: [
    {
      id: "stripe-live-secret-key",
      title: "Stripe live secret key",
      severity: 9.8,
      formats: [
        ["sk_live_", base62(16, 39)],
        ["sk_live_", base62(90, 247)],
        [oneOf("sk_org_live_", "sk_prod_"), base62(24, 247)]
      ],
      grants: "charge, refund and pay out, and read every customer"
    },
    {
      id: "stripe-live-restricted-key",
      title: "Stripe live restricted key",
      severity: 9.2,
      formats: [[oneOf("rk_live_", "rk_prod_"), base62(16, 247)]],
      grants: "use the live account within its permissions"
    },
    {
      id: "stripe-test-secret-key",
      title: "Stripe test secret key",
      severity: 5,
      formats: [
        ["sk_test_", base62(16, 39)],
        ["sk_test_", base62(90, 247)],
        ["sk_org_test_", base62(24, 247)]
      ],
      grants: "use the test account; no money can move"
    },
    {
      id: "stripe-test-restricted-key",
      title: "Stripe test restricted key",
      severity: 4.5,
      formats: [["rk_test_", base62(16, 247)]],
      grants: "use the test account within its permissions"
    },
    {
      id: "stripe-webhook-secret",
      title: "Stripe webhook signing secret",
      severity: 7.5,
      formats: [
        ["whsec_", base62(32)],
        ["whsec_", hex(64)]
      ],
      grants: "forge events, such as a payment that never was",
      docs: "https://docs.stripe.com/webhooks",
      revoke: "Roll it under Developers, Webhooks (https://dashboard.stripe.com/webhooks)."
    }
  ]
});

// patterns/secrets/stytch.ts
var stytch_default = defineProvider("Stytch", {
  docs: "https://stytch.com/docs/api",
  revoke: "Delete the secret under API keys (https://stytch.com/dashboard/api-keys).",
  tokens: [
    {
      id: "stytch-secret",
      title: "Stytch project secret",
      severity: 9,
      format: ["secret-live-", base64url(35), "="],
      grants: "read and change the accounts of the project"
    },
    {
      id: "stytch-test-secret",
      title: "Stytch project secret (test)",
      severity: 5.5,
      format: ["secret-test-", base64url(35), "="],
      grants: "read and change the test project"
    }
  ]
});

// patterns/secrets/sumo-logic.ts
var sumo_logic_default = defineProvider("Sumo Logic", {
  docs: "https://help.sumologic.com/docs/manage/security/access-keys/",
  revoke: "Delete it under Preferences, Access keys of the account.",
  tokens: [
    {
      id: "sumo-logic-access-key",
      title: "Sumo Logic access key",
      severity: 8.5,
      format: [base62(64)],
      near: ["sumo_logic", "sumo_access", "sumo_api", "sumo_key", "sumo_secret"],
      proof: notHex,
      grants: "read the logs and change the collectors, with the access id"
    },
    {
      id: "sumo-logic-collector-url",
      title: "Sumo Logic HTTP source URL",
      severity: 6,
      format: ["sumologic.com/receiver/v1/http/", base64url(60, 200), oneOf("==", "=", "")],
      grants: "write logs into the source",
      docs: "https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/logs-metrics/",
      revoke: "Regenerate the URL under Manage data, Collection."
    }
  ]
});

// patterns/secrets/sumup.ts
var sumup_default = defineProvider("SumUp", {
  docs: "https://developer.sumup.com/tools/authorization/api-keys",
  revoke: "Delete it under API keys (https://me.sumup.com/settings/api-keys).",
  tokens: [
    {
      id: "sumup-secret-key",
      title: "SumUp API key",
      severity: 9,
      format: ["sup_sk_", base62(32, 60)],
      grants: "charge and refund as the merchant"
    }
  ]
});

// patterns/secrets/supabase.ts
var serviceRole = jwtClaims(
  "role claim",
  (claims) => claims.role === "service_role" ? true : claims.role === "anon" ? false : void 0,
  { iss: "supabase", ref: "abcdefghijklmnopqrst", role: "service_role", iat: 17e8, exp: 2015576e3 }
);
var supabase_default = defineProvider("Supabase", {
  docs: "https://supabase.com/docs/guides/api/api-keys",
  revoke: "Rotate the key under Project settings, API keys (https://supabase.com/dashboard/project/_/settings/api-keys).",
  tokens: [
    {
      id: "supabase-access-token",
      title: "Supabase personal access token",
      severity: 9.2,
      formats: [
        ["sbp_", hex(40)],
        ["sbp_v0_", hex(40)]
      ],
      grants: "manage every project of its owner",
      docs: "https://supabase.com/docs/reference/api/introduction",
      revoke: "Delete it under Account, Access tokens (https://supabase.com/dashboard/account/tokens)."
    },
    {
      id: "supabase-oauth-token",
      title: "Supabase OAuth access token",
      severity: 9,
      format: ["sbp_oauth_", hex(40)],
      grants: "manage the projects that the application may",
      docs: "https://supabase.com/docs/guides/integrations/build-a-supabase-integration"
    },
    {
      id: "supabase-secret-key",
      title: "Supabase secret key",
      severity: 9.3,
      format: ["sb_secret_", base64url(30, 45)],
      grants: "read and write all data of the project, past row level security"
    },
    {
      id: "supabase-service-role-key",
      title: "Supabase service role key",
      severity: 9.3,
      // The claims begin with `{"iss":"supabase",`.
      format: ["eyJ", base64url(20, 60), ".eyJpc3MiOiJzdXBhYmFzZSIs", base64url(60, 200), ".", base64url(43)],
      proof: serviceRole,
      grants: "read and write all data of the project, past row level security"
    }
  ]
});

// patterns/secrets/surveymonkey.ts
var surveymonkey_default = defineProvider("SurveyMonkey", {
  docs: "https://developer.surveymonkey.com/api/v3/#authentication",
  revoke: "Reset it under Settings of the app (https://developer.surveymonkey.com/apps/).",
  tokens: [
    {
      id: "surveymonkey-access-token",
      title: "SurveyMonkey access token",
      severity: 8,
      format: [dotted(80, 200)],
      near: ["survey_monkey", "sm_access_token"],
      grants: "read and write the surveys and responses of its owner"
    }
  ]
});

// patterns/secrets/svix.ts
var svix_default = defineProvider("Svix", {
  docs: "https://docs.svix.com/receiving/verifying-payloads/how",
  revoke: "Rotate the secret of the endpoint, and delete keys under API access (https://dashboard.svix.com/).",
  tokens: [
    {
      id: "svix-api-key",
      title: "Svix API key",
      severity: 8.5,
      format: [oneOf("sk_", "testsk_"), base64url(32, 44), oneOf(".us", ".eu", ".ca", ".au", ".in")],
      grants: "read and send the webhooks of every application"
    },
    {
      id: "svix-webhook-secret",
      title: "Svix webhook signing secret",
      severity: 7,
      format: ["whsec_", base64(33, 63), oneOf("==", "=", "")],
      confidence: "medium",
      grants: "forge webhooks to the receiver"
    }
  ]
});

// patterns/secrets/swaggerhub.ts
var swaggerhub_default = defineProvider("SwaggerHub", {
  docs: "https://support.smartbear.com/swaggerhub/docs/en/integrate/user-api-key.html",
  revoke: "Regenerate it under Settings, API key (https://app.swaggerhub.com/settings/apiKey).",
  tokens: [
    {
      id: "swaggerhub-api-key",
      title: "SwaggerHub API key",
      severity: 7.5,
      format: uuid,
      near: ["swagger_hub"],
      grants: "read and write the API definitions of its owner"
    }
  ]
});

// patterns/secrets/tableau.ts
var tableau_default = defineProvider("Tableau", {
  docs: "https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm",
  revoke: "Revoke it under My account settings, Personal access tokens (https://online.tableau.com/).",
  tokens: [
    {
      id: "tableau-personal-access-token",
      title: "Tableau personal access token",
      severity: 8.5,
      format: [base64(22), "==:", base62(32)],
      near: ["tableau", "pat_secret", "personal_access_token"],
      grants: "read and publish what its owner can"
    }
  ]
});

// patterns/secrets/tailscale.ts
var key = (...kinds) => [
  oneOf(...kinds.map((kind) => `tskey-${kind}-`)),
  base62(8, 24),
  "-",
  base62(16, 64)
];
var tailscale_default = defineProvider("Tailscale", {
  docs: "https://tailscale.com/kb/1277/key-prefixes",
  revoke: "Revoke it under Settings, Keys (https://login.tailscale.com/admin/settings/keys).",
  tokens: [
    {
      id: "tailscale-auth-key",
      title: "Tailscale auth key",
      severity: 9,
      format: key("auth"),
      grants: "join devices to the private network"
    },
    {
      id: "tailscale-api-access-token",
      title: "Tailscale API access token",
      severity: 9.3,
      format: key("api"),
      grants: "change the private network as its owner"
    },
    {
      id: "tailscale-oauth-client-secret",
      title: "Tailscale OAuth client secret",
      severity: 9,
      format: key("client"),
      grants: "obtain API access tokens within its scopes"
    },
    {
      id: "tailscale-scim-or-webhook-key",
      title: "Tailscale SCIM or webhook key",
      severity: 7,
      formats: [key("scim", "webhook")],
      grants: "manage the users of the network, or forge its events"
    }
  ]
});

// patterns/secrets/tatum.ts
var tatum_default = defineProvider("Tatum", {
  docs: "https://docs.tatum.io/docs/authentication",
  revoke: "Delete it under API keys (https://dashboard.tatum.io/).",
  tokens: [
    {
      id: "tatum-api-key",
      title: "Tatum API key",
      severity: 6.5,
      format: ["t-", hex(24), "-", hex(24)],
      near: ["tatum", "x_api_key"],
      grants: "use the nodes at the cost of its owner"
    }
  ]
});

// patterns/secrets/tavily.ts
var tavily_default = defineProvider("Tavily", {
  docs: "https://docs.tavily.com/documentation/quickstart",
  revoke: "Delete it on the dashboard (https://app.tavily.com/home).",
  tokens: [
    {
      id: "tavily-api-key",
      title: "Tavily API key",
      severity: 7,
      formats: [
        ["tvly-", base62(32)],
        ["tvly-", oneOf("dev-", "prod-"), base64url(32, 60)]
      ],
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/taxjar.ts
var taxjar_default = defineProvider("TaxJar", {
  docs: "https://developers.taxjar.com/api/reference/#authentication",
  revoke: "Delete it under Account, TaxJar API (https://app.taxjar.com/account#api-access).",
  tokens: [
    {
      id: "taxjar-api-token",
      title: "TaxJar API token",
      severity: 7,
      format: [base36(32)],
      near: ["tax_jar"],
      proof: hasDigit,
      grants: "read and write transactions and tax reports"
    }
  ]
});

// patterns/secrets/teamcity.ts
var teamcity_default = defineProvider("TeamCity", {
  docs: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens",
  revoke: "Delete it under Your profile, Access tokens (https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html).",
  tokens: [
    {
      id: "teamcity-access-token",
      title: "TeamCity access token",
      severity: 8.8,
      format: ["eyJ0eXAiOiAiVENWMiJ9.", base64url(20, 80), ".", base64url(30, 120)],
      grants: "act as its owner on the TeamCity server"
    }
  ]
});

// patterns/secrets/telegram.ts
var telegram_default = defineProvider("Telegram", {
  docs: "https://core.telegram.org/bots/api#authorizing-your-bot",
  revoke: "Revoke it with /revoke to @BotFather (https://t.me/BotFather).",
  tokens: [
    {
      id: "telegram-bot-token",
      title: "Telegram bot token",
      severity: 8.8,
      formats: [
        [digits(8, 10), ":AA", base64url(33)],
        ["bot", digits(8, 10), ":AA", base64url(33)]
      ],
      grants: "act as the bot and read what is sent to it"
    },
    {
      id: "telegram-bot-token-by-name",
      title: "Telegram bot token (an id of unusual length)",
      severity: 8.8,
      format: [digits(5, 16), ":A", base64url(34)],
      near: ["telegram", "tg_bot", "tg_token", "bot_token"],
      grants: "act as the bot and read what is sent to it"
    }
  ]
});

// patterns/secrets/teleport.ts
var teleport_default = defineProvider("Teleport", {
  docs: "https://goteleport.com/docs/reference/join-methods/",
  revoke: "Run `tctl tokens rm` (https://goteleport.com/docs/reference/cli/tctl/).",
  tokens: [
    {
      id: "teleport-join-token",
      title: "Teleport join token",
      severity: 8,
      format: [hex(32)],
      near: ["teleport"],
      grants: "join services to the cluster until it expires"
    }
  ]
});

// patterns/secrets/telnyx.ts
var telnyx_default = defineProvider("Telnyx", {
  docs: "https://developers.telnyx.com/development/api-fundamentals/create-api-keys",
  revoke: "Delete it under API keys (https://portal.telnyx.com/#/api-keys).",
  tokens: [
    {
      id: "telnyx-api-key",
      title: "Telnyx API key",
      severity: 8.8,
      format: ["KEY", upperHex(32), "_", base62(22)],
      grants: "send messages and call at the cost of the account"
    }
  ]
});

// patterns/secrets/tenable.ts
var tenable_default = defineProvider("Tenable", {
  docs: "https://developer.tenable.com/docs/authorization",
  revoke: "Generate new keys under My account, API keys (https://cloud.tenable.com/).",
  tokens: [
    {
      id: "tenable-api-key",
      title: "Tenable access or secret key",
      severity: 8.8,
      format: [base36(64)],
      near: ["tenable", "nessus", "tio_access", "tio_secret"],
      proof: hasDigit,
      grants: "read vulnerabilities and run scans, together with the other of the two"
    }
  ]
});

// patterns/secrets/tencent-cloud.ts
var tencent_cloud_default = defineProvider("Tencent Cloud", {
  docs: "https://www.tencentcloud.com/document/product/598/34228",
  revoke: "Disable the key, then delete it, under Access Management, API keys (https://console.cloud.tencent.com/cam/capi).",
  tokens: [
    {
      id: "tencent-cloud-secret-id",
      title: "Tencent Cloud SecretId",
      severity: 7,
      format: ["AKID", base62(32)],
      grants: "act as the account, with the secret key beside it"
    },
    {
      id: "tencent-cloud-secret-key",
      title: "Tencent Cloud SecretKey",
      severity: 9.2,
      pair: ["tencent-cloud-secret-id"],
      format: [base62(32)],
      near: ["tencent", "tencentcloud", "qcloud", "cos_secret", "cos_secret_key"],
      proof: notHex,
      grants: "act as the account at Tencent Cloud"
    }
  ]
});

// patterns/secrets/termii.ts
var termii_default = defineProvider("Termii", {
  docs: "https://developers.termii.com/",
  revoke: "Reset it on the dashboard (https://accounts.termii.com/).",
  tokens: [
    {
      id: "termii-api-key",
      title: "Termii API key",
      severity: 8,
      format: ["TL", base62(50, 70)],
      near: ["termii"],
      grants: "send messages at the cost of the account"
    }
  ]
});

// patterns/secrets/terraform.ts
var tail2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=";
var terraform_default = defineProvider("HCP Terraform", {
  docs: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  revoke: "Delete it under the user's, team's or organization's Tokens (https://app.terraform.io/app/settings/tokens).",
  tokens: [
    {
      id: "terraform-cloud-api-token",
      title: "HCP Terraform API token",
      severity: 9.5,
      format: [base62(14), ".atlasv1.", run(tail2, 60, 75)],
      grants: "run plans and read the state, secrets included"
    }
  ]
});

// patterns/secrets/threads.ts
var threads_default = defineProvider("Threads", {
  docs: "https://developers.facebook.com/docs/threads",
  revoke: "Remove the app under Settings, Apps and websites, or reset its secret (https://developers.facebook.com/apps/).",
  tokens: [
    {
      id: "threads-access-token",
      title: "Threads access token",
      severity: 8.5,
      formats: [
        ["THQV", base64url(80, 300)],
        ["THAA", base64url(80, 300)]
      ],
      grants: "read and publish as the Threads account"
    }
  ]
});

// patterns/secrets/thunderstore.ts
var thunderstore_default = defineProvider("Thunderstore", {
  docs: "https://thunderstore.io/api/docs/",
  revoke: "Delete the service account of the team (https://thunderstore.io/settings/teams/).",
  tokens: [
    {
      id: "thunderstore-service-account-token",
      title: "Thunderstore service account token",
      severity: 9,
      format: ["tss_", base64url(30, 64)],
      grants: "publish new versions of the team's packages"
    }
  ]
});

// patterns/secrets/tiingo.ts
var tiingo_default = defineProvider("Tiingo", {
  docs: "https://www.tiingo.com/documentation/general/connecting",
  revoke: "Make a new one under Account, API token (https://www.tiingo.com/account/api/token).",
  tokens: [
    {
      id: "tiingo-api-token",
      title: "Tiingo API token",
      severity: 5.5,
      format: [base36(40)],
      near: ["tiingo"],
      proof: hasDigit,
      grants: "read market data at the cost of its owner"
    }
  ]
});

// patterns/secrets/tiktok.ts
var tiktok_default = defineProvider("TikTok", {
  docs: "https://developers.tiktok.com/doc/oauth-user-access-token-management",
  revoke: "Reset the client secret under Manage apps (https://developers.tiktok.com/apps/).",
  tokens: [
    {
      id: "tiktok-client-secret",
      title: "TikTok client secret",
      severity: 8,
      formats: [[base62(32)], [hex(40)]],
      near: ["tiktok"],
      grants: "obtain tokens as the app"
    }
  ]
});

// patterns/secrets/tinybird.ts
var tinybird_default = defineProvider("Tinybird", {
  docs: "https://www.tinybird.co/docs/forward/administration/tokens",
  revoke: "Refresh it under Tokens (https://cloud.tinybird.co/tokens).",
  tokens: [
    {
      id: "tinybird-token",
      title: "Tinybird token",
      severity: 8.5,
      format: ["p.eyJ", base64url(60, 200), ".", base64url(43)],
      grants: "read, and with an admin token change, the data of the workspace"
    }
  ]
});

// patterns/secrets/tinypng.ts
var tinypng_default = defineProvider("TinyPNG", {
  docs: "https://tinypng.com/developers/reference",
  revoke: "Disable it on the dashboard (https://tinify.com/dashboard/api).",
  tokens: [
    {
      id: "tinypng-api-key",
      title: "TinyPNG (Tinify) API key",
      severity: 4.5,
      format: [base62(32)],
      near: ["tiny_png", "tinify"],
      proof: notHex,
      grants: "compress images at the cost of its owner"
    }
  ]
});

// patterns/secrets/tmdb.ts
var tmdb_default = defineProvider("TMDB", {
  docs: "https://developer.themoviedb.org/docs/authentication-application",
  revoke: "Regenerate it under Settings, API (https://www.themoviedb.org/settings/api).",
  tokens: [
    {
      id: "tmdb-api-key",
      title: "TMDB API key",
      severity: 4,
      format: [base36(32)],
      near: ["tmdb", "the_movie_db", "moviedb"],
      proof: hasDigit,
      grants: "read films at the rate limit of its owner"
    },
    {
      id: "tmdb-read-token",
      title: "TMDB API read access token",
      severity: 4,
      format: jwt,
      near: ["tmdb", "the_movie_db", "moviedb"],
      proof: jwtStructure,
      grants: "read films, and lists of its owner"
    }
  ]
});

// patterns/secrets/todoist.ts
var todoist_default = defineProvider("Todoist", {
  docs: "https://developer.todoist.com/api/v1/#tag/Authorization",
  revoke: "Issue a new one under Settings, Integrations, Developer (https://app.todoist.com/app/settings/integrations/developer).",
  tokens: [
    {
      id: "todoist-api-token",
      title: "Todoist API token",
      severity: 7,
      format: [base36(40)],
      near: ["todoist"],
      proof: hasDigit,
      grants: "read and write the tasks of its owner"
    }
  ]
});

// patterns/secrets/together-ai.ts
var together_ai_default = defineProvider("Together AI", {
  docs: "https://docs.together.ai/docs/quickstart",
  revoke: "Delete it under Settings, API keys (https://api.together.ai/settings/api-keys).",
  tokens: [
    {
      id: "together-ai-api-key",
      title: "Together AI API key",
      severity: 8.5,
      format: ["tgp_v1_", base64url(43)],
      grants: "call the models at the cost of its owner"
    },
    {
      id: "together-ai-legacy-key",
      title: "Together AI API key (legacy)",
      severity: 8.5,
      format: [base36(64)],
      near: ["together_api", "together_ai", "together_key"],
      proof: hasDigit,
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/toggl.ts
var toggl_default = defineProvider("Toggl Track", {
  docs: "https://engineering.toggl.com/docs/authentication/",
  revoke: "Reset it under Profile settings (https://track.toggl.com/profile).",
  tokens: [
    {
      id: "toggl-api-token",
      title: "Toggl Track API token",
      severity: 6.5,
      format: [base36(32)],
      near: ["toggl"],
      proof: hasDigit,
      grants: "read and write the time entries of its owner"
    }
  ]
});

// patterns/secrets/tomtom.ts
var tomtom_default = defineProvider("TomTom", {
  docs: "https://developer.tomtom.com/platform/documentation/dashboard/api-key-management",
  revoke: "Delete it on the dashboard (https://my.tomtom.com/api-keys/).",
  tokens: [
    {
      id: "tomtom-api-key",
      title: "TomTom API key",
      severity: 5,
      format: [base62(32)],
      near: ["tom_tom"],
      proof: notHex,
      grants: "use maps at the cost of its owner"
    }
  ]
});

// patterns/secrets/transifex.ts
var transifex_default = defineProvider("Transifex", {
  docs: "https://developers.transifex.com/reference/api-authentication",
  revoke: "Delete it under User settings, API token (https://app.transifex.com/user/settings/api/).",
  tokens: [
    {
      id: "transifex-api-token",
      title: "Transifex API token",
      severity: 7.5,
      format: ["1/", hex(40)],
      near: ["transifex", "tx_token"],
      grants: "change the translations of its owner's projects"
    }
  ]
});

// patterns/secrets/travis.ts
var travis_default = defineProvider("Travis CI", {
  docs: "https://developer.travis-ci.com/authentication",
  revoke: "Regenerate it under Settings, API authentication (https://app.travis-ci.com/account/preferences).",
  tokens: [
    {
      id: "travis-api-token",
      title: "Travis CI API token",
      severity: 8.5,
      format: [base64url(22)],
      near: ["travis_token", "travis_api", "travis_access", "travis_ci_token", "travisci_token"],
      proof: hasDigit,
      grants: "run builds and change the settings of its owner's repositories"
    }
  ]
});

// patterns/secrets/trello.ts
var trello_default = defineProvider("Trello", {
  docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
  revoke: "Revoke it under Settings, Applications (https://trello.com/my/account), or regenerate the secret (https://trello.com/power-ups/admin).",
  tokens: [
    {
      id: "trello-legacy-token",
      title: "Trello token or API secret (legacy)",
      severity: 8,
      format: [hex(64)],
      near: ["trello"],
      grants: "read and write the boards of its owner, with an API key"
    },
    {
      id: "trello-api-key",
      title: "Trello API key",
      severity: 5,
      format: [hex(32)],
      near: ["trello"],
      grants: "act as the user, with a token"
    }
  ]
});

// patterns/secrets/trigger-dev.ts
var trigger_dev_default = defineProvider("Trigger.dev", {
  docs: "https://trigger.dev/docs/apikeys",
  revoke: "Regenerate it under the environment's API keys (https://cloud.trigger.dev/).",
  tokens: [
    {
      id: "trigger-dev-secret-key",
      title: "Trigger.dev secret key",
      severity: 8,
      format: [oneOf("tr_prod_", "tr_stg_", "tr_preview_"), base62(20, 32)],
      grants: "start the tasks of the environment"
    },
    {
      id: "trigger-dev-dev-secret-key",
      title: "Trigger.dev secret key (development)",
      severity: 4.5,
      format: ["tr_dev_", base62(20, 32)],
      grants: "start the tasks of the development environment"
    },
    {
      id: "trigger-dev-access-token",
      title: "Trigger.dev personal access token",
      severity: 8.5,
      format: ["tr_pat_", base62(32, 48)],
      grants: "deploy to the projects of its owner"
    }
  ]
});

// patterns/secrets/turborepo.ts
var turborepo_default = defineProvider("Turborepo", {
  docs: "https://turborepo.com/docs/core-concepts/remote-caching",
  revoke: "Delete the token at Vercel under Account settings, Tokens (https://vercel.com/account/settings/tokens).",
  tokens: [
    {
      id: "turborepo-remote-cache-token",
      title: "Turborepo remote cache token",
      severity: 7,
      format: [base62(24)],
      near: ["turbo_token", "turbo_remote_cache"],
      proof: hasDigit,
      grants: "read and poison the shared build cache"
    }
  ]
});

// patterns/secrets/turso.ts
var turso_default = defineProvider("Turso", {
  docs: "https://docs.turso.tech/cli/db/tokens/create",
  revoke: "Run `turso db tokens invalidate` (https://docs.turso.tech/cli/db/tokens/invalidate).",
  tokens: [
    {
      id: "turso-database-token",
      title: "Turso database token",
      severity: 9,
      // An Ed25519 signature is 64 bytes.
      format: ["eyJ", base64url(20, 100), ".", base64url(40, 600), ".", base64url(86)],
      near: ["turso", "libsql", "authtoken", "database_auth_token", "turso_auth_token"],
      grants: "read and write the database"
    }
  ]
});

// patterns/secrets/twilio.ts
var twilio_default = defineProvider("Twilio", {
  docs: "https://www.twilio.com/docs/iam/api-keys",
  revoke: "Delete it under Account, API keys and tokens (https://console.twilio.com/us1/account/keys-credentials/api-keys).",
  tokens: [
    {
      id: "twilio-api-key",
      title: "Twilio API key",
      severity: 8,
      format: ["SK", hex(32)],
      near: ["twilio", "api_key"],
      grants: "call and send messages, with its secret"
    },
    {
      id: "twilio-api-secret",
      title: "Twilio API key secret",
      severity: 9,
      pair: ["twilio-api-key"],
      format: [base62(32)],
      near: ["twilio"],
      proof: notHex,
      grants: "call and send messages, with the key"
    },
    {
      id: "twilio-auth-token",
      title: "Twilio auth token",
      severity: 9.3,
      format: [hex(32)],
      near: ["twilio", "account_sid"],
      grants: "act as the account",
      docs: "https://www.twilio.com/docs/iam/api/authtoken",
      revoke: "Promote a secondary token under Account, API keys and tokens (https://console.twilio.com/us1/account/keys-credentials/api-keys)."
    }
  ]
});

// patterns/secrets/twitch.ts
var twitch_default = defineProvider("Twitch", {
  docs: "https://dev.twitch.tv/docs/authentication/",
  revoke: "Revoke it with `POST https://id.twitch.tv/oauth2/revoke`, or make a new secret (https://dev.twitch.tv/console/apps).",
  tokens: [
    {
      id: "twitch-token",
      title: "Twitch access token or client secret",
      severity: 7.8,
      format: [base36(30)],
      near: ["twitch", "tmi_token", "tmi_oauth"],
      proof: hasDigit,
      grants: "act as the user or the app"
    },
    {
      id: "twitch-chat-token",
      title: "Twitch chat OAuth token",
      severity: 7.8,
      format: ["oauth:", base36(30)],
      grants: "write in the chat as the user"
    },
    {
      id: "twitch-stream-key",
      title: "Twitch stream key",
      severity: 7.5,
      format: ["live_", digits(6, 10), "_", base62(30)],
      grants: "broadcast on the channel",
      revoke: "Reset it under Settings, Stream (https://dashboard.twitch.tv/settings/stream)."
    }
  ]
});

// patterns/secrets/twitter.ts
var twitter_default = defineProvider("X (Twitter)", {
  docs: "https://docs.x.com/resources/fundamentals/authentication/overview",
  revoke: "Regenerate it under Keys and tokens of the app (https://developer.x.com/en/portal/dashboard).",
  tokens: [
    {
      id: "twitter-bearer-token",
      title: "X (Twitter) app bearer token",
      severity: 8,
      format: ["AAAAAAAAAAAAAAAAAAAAA", run(base62(1).alphabet + "%", 60, 140)],
      proof: markedBy("%3D"),
      confidence: "medium",
      grants: "read posts at the rate limit of the app"
    },
    {
      id: "twitter-consumer-secret",
      title: "X (Twitter) API key secret",
      severity: 8.5,
      pair: ["twitter-consumer-key"],
      format: [base62(50)],
      near: ["twitter", "consumer_secret", "api_secret", "x_api"],
      proof: hasDigit,
      grants: "act as the app"
    },
    {
      id: "twitter-consumer-key",
      title: "X (Twitter) API key",
      severity: 6,
      format: [base62(25)],
      near: ["twitter", "consumer_key", "x_api"],
      proof: hasDigit,
      grants: "act as the app, with its secret"
    },
    {
      id: "twitter-access-token",
      title: "X (Twitter) access token",
      severity: 8,
      format: [digits(6, 20), "-", base62(20, 40)],
      near: ["twitter", "access_token", "x_access", "oauth_token"],
      grants: "act as the user, with the three other keys"
    },
    {
      id: "twitter-access-token-secret",
      title: "X (Twitter) access token secret",
      severity: 8.5,
      format: [base62(45)],
      near: ["twitter", "access_token_secret", "access_secret", "oauth_token_secret", "x_access"],
      proof: hasDigit,
      grants: "act as the user, with the three other keys"
    }
  ]
});

// patterns/secrets/twocaptcha.ts
var twocaptcha_default = defineProvider("2Captcha", {
  docs: "https://2captcha.com/2captcha-api",
  revoke: "Change it on the dashboard (https://2captcha.com/enterpage).",
  tokens: [
    {
      id: "twocaptcha-api-key",
      title: "2Captcha API key",
      severity: 5.5,
      format: [base36(32)],
      near: ["2captcha", "two_captcha", "rucaptcha", "anti_captcha"],
      proof: hasDigit,
      grants: "solve captchas at the cost of its owner"
    }
  ]
});

// patterns/secrets/typeform.ts
var typeform_default = defineProvider("Typeform", {
  docs: "https://www.typeform.com/developers/get-started/personal-access-token/",
  revoke: "Delete it under Account, Personal tokens (https://admin.typeform.com/user/tokens).",
  tokens: [
    {
      id: "typeform-personal-token",
      title: "Typeform personal access token",
      severity: 8,
      format: ["tfp_", run(dotted(1).alphabet + "=", 50, 64)],
      grants: "read and write the forms and responses of its owner"
    }
  ]
});

// patterns/secrets/typesense.ts
var typesense_default = defineProvider("Typesense", {
  docs: "https://typesense.org/docs/latest/api/api-keys.html",
  revoke: "Delete it through the API keys endpoint (https://typesense.org/docs/latest/api/api-keys.html).",
  tokens: [
    {
      id: "typesense-api-key",
      title: "Typesense API key",
      severity: 8,
      format: [base62(32, 64)],
      near: ["typesense", "x-typesense-api-key"],
      proof: hasDigit,
      grants: "read and change the collections within its actions"
    }
  ]
});

// patterns/secrets/unity.ts
var unity_default = defineProvider("Unity", {
  docs: "https://docs.unity.com/ugs/en-us/manual/authentication/manual/service-accounts",
  revoke: "Delete the key under Administration, Service accounts (https://cloud.unity.com/).",
  tokens: [
    {
      id: "unity-service-account-secret",
      title: "Unity service account secret key",
      severity: 8,
      format: [base64url(32)],
      near: ["unity_service", "unity_secret", "unity_api", "ugs_cli", "ugs_service"],
      proof: hasDigit,
      grants: "change the services of the project within its roles"
    }
  ]
});

// patterns/secrets/unkey.ts
var unkey_default = defineProvider("Unkey", {
  docs: "https://www.unkey.com/docs/security/root-keys",
  revoke: "Delete it under Settings, Root keys (https://app.unkey.com/settings/root-keys).",
  tokens: [
    {
      id: "unkey-root-key",
      title: "Unkey root key",
      severity: 9,
      format: ["unkey_", base62(20, 32)],
      grants: "make, verify and delete the API keys of the workspace"
    }
  ]
});

// patterns/secrets/unleash.ts
var scope = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
var unleash_default = defineProvider("Unleash", {
  docs: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
  revoke: "Delete it under Admin settings, API access (https://docs.getunleash.io/reference/api-tokens-and-client-keys).",
  tokens: [
    {
      id: "unleash-admin-token",
      title: "Unleash admin token",
      severity: 8.8,
      format: ["*:*.", hex(56, 64)],
      near: ["unleash", "authorization"],
      confidence: "high",
      grants: "change every feature flag"
    },
    {
      id: "unleash-client-token",
      title: "Unleash client token",
      severity: 6,
      formats: [
        ["*:", run(scope, 1, 60), ".", hex(56, 64)],
        ["default:", run(scope, 1, 60), ".", hex(56, 64)],
        ["[]:", run(scope, 1, 60), ".", hex(56, 64)]
      ],
      near: ["unleash", "authorization"],
      confidence: "high",
      grants: "read the feature flags of the environment"
    },
    {
      id: "unleash-personal-access-token",
      title: "Unleash personal access token",
      severity: 8.5,
      format: ["user:", hex(56, 64)],
      confidence: "medium",
      grants: "change the feature flags that its owner can"
    }
  ]
});

// patterns/secrets/unsplash.ts
var unsplash_default = defineProvider("Unsplash", {
  docs: "https://unsplash.com/documentation#authorization",
  revoke: "Delete the application (https://unsplash.com/oauth/applications).",
  tokens: [
    {
      id: "unsplash-access-key",
      title: "Unsplash access or secret key",
      severity: 4.5,
      format: [base64url(43)],
      near: ["unsplash"],
      proof: hasDigit,
      grants: "search photos at the rate limit of the application"
    }
  ]
});

// patterns/secrets/upcloud.ts
var upcloud_default = defineProvider("UpCloud", {
  docs: "https://upcloud.com/docs/guides/getting-started-upcloud-api/",
  revoke: "Delete it under Account, API tokens (https://hub.upcloud.com/account/api-tokens).",
  tokens: [
    {
      id: "upcloud-api-token",
      title: "UpCloud API token",
      severity: 9,
      format: ["ucat_", upperBase36(26)],
      grants: "create, change and destroy the resources of the account"
    }
  ]
});

// patterns/secrets/uploadcare.ts
var uploadcare_default = defineProvider("Uploadcare", {
  docs: "https://uploadcare.com/docs/start/settings/#keys",
  revoke: "Delete the secret key under API keys of the project (https://app.uploadcare.com/).",
  tokens: [
    {
      id: "uploadcare-secret-key",
      title: "Uploadcare secret key",
      severity: 7.8,
      format: [base36(20)],
      near: ["uploadcare_secret", "uploadcare_private", "uploadcare_api"],
      proof: hasDigit,
      grants: "read and delete the files of the project"
    }
  ]
});

// patterns/secrets/upstage.ts
var upstage_default = defineProvider("Upstage", {
  docs: "https://console.upstage.ai/docs/getting-started",
  revoke: "Delete it under API keys (https://console.upstage.ai/api-keys).",
  tokens: [
    {
      id: "upstage-api-key",
      title: "Upstage API key",
      severity: 8,
      formats: [["up_", base62(29)], [base62(32, 40)]],
      near: ["upstage"],
      proof: hasDigit,
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/upstash.ts
var upstash_default = defineProvider("Upstash", {
  docs: "https://upstash.com/docs/redis/features/restapi",
  revoke: "Reset the credentials of the database (https://console.upstash.com/).",
  tokens: [
    {
      id: "upstash-redis-rest-token",
      title: "Upstash Redis REST token",
      severity: 9,
      format: ["A", base64(38, 120), oneOf("==", "=", "")],
      near: ["upstash", "kv_rest_api", "redis_rest", "kv_rest"],
      grants: "read and write the database"
    },
    {
      id: "upstash-qstash-token",
      title: "Upstash QStash token",
      severity: 8.8,
      // base64 of `{"UserID":"…","Password":"…"}`.
      format: ["eyJVc2VySUQiOi", base64(80, 160), oneOf("==", "=", "")],
      grants: "publish messages and schedules in the account's name",
      docs: "https://upstash.com/docs/qstash/overall/getstarted"
    },
    {
      id: "upstash-qstash-signing-key",
      title: "Upstash QStash signing key",
      severity: 8,
      format: ["sig_", base62(26, 32)],
      near: ["qstash", "upstash", "current_signing_key", "next_signing_key"],
      grants: "forge the messages that the application takes for its own",
      docs: "https://upstash.com/docs/qstash/howto/signature"
    },
    {
      id: "upstash-api-key",
      title: "Upstash developer API key",
      severity: 9,
      format: [...uuid],
      near: ["upstash_api_key", "upstash_developer", "upstash_management"],
      grants: "manage every database of the account",
      docs: "https://upstash.com/docs/devops/developer-api/introduction",
      revoke: "Delete it under Account, Management API (https://console.upstash.com/account/api)."
    }
  ]
});

// patterns/secrets/upsun.ts
var upsun_default = defineProvider("Upsun", {
  docs: "https://docs.upsun.com/administration/cli/api-tokens.html",
  revoke: "Delete it under My profile, API tokens (https://console.upsun.com/-/users/~/settings/tokens).",
  tokens: [
    {
      id: "upsun-api-token",
      title: "Upsun or Platform.sh API token",
      severity: 9,
      format: [base64url(43)],
      near: ["platformsh_cli_token", "platformsh", "upsun_cli_token", "upsun", "platform_sh"],
      proof: notHex,
      grants: "deploy to the projects of its owner"
    }
  ]
});

// patterns/secrets/uptimerobot.ts
var uptimerobot_default = defineProvider("UptimeRobot", {
  docs: "https://uptimerobot.com/api/",
  revoke: "Delete it under Integrations and API (https://dashboard.uptimerobot.com/integrations).",
  tokens: [
    {
      id: "uptimerobot-api-key",
      title: "UptimeRobot API key",
      severity: 6.5,
      formats: [
        ["u", digits(4, 9), "-", hex(24)],
        ["m", digits(6, 12), "-", hex(24)],
        ["ur", digits(4, 9), "-", hex(24)]
      ],
      near: ["uptime_robot", "api_key"],
      grants: "read, or with the main key change, the monitors"
    }
  ]
});

// patterns/secrets/urlscan.ts
var urlscan_default = defineProvider("urlscan.io", {
  docs: "https://docs.urlscan.io/apis/urlscan-openapi/generic",
  revoke: "Delete it under Settings and API (https://urlscan.io/user/profile/).",
  tokens: [
    {
      id: "urlscan-api-key",
      title: "urlscan.io API key",
      severity: 6,
      format: uuid,
      near: ["url_scan"],
      grants: "scan, and read the private scans of its owner"
    }
  ]
});

// patterns/secrets/val-town.ts
var val_town_default = defineProvider("Val Town", {
  docs: "https://docs.val.town/api/authentication/",
  revoke: "Delete it under Settings, API tokens (https://www.val.town/settings/api).",
  tokens: [
    {
      id: "val-town-api-token",
      title: "Val Town API token",
      severity: 8.5,
      format: ["vtwn_", base64url(24, 40)],
      grants: "run and change the vals of its owner"
    }
  ]
});

// patterns/secrets/vapi.ts
var vapi_default = defineProvider("Vapi", {
  docs: "https://docs.vapi.ai/api-reference/assistants/list",
  revoke: "Delete it under API keys (https://dashboard.vapi.ai/).",
  tokens: [
    {
      id: "vapi-private-key",
      title: "Vapi private key",
      severity: 8,
      format: uuid,
      near: ["vapi"],
      grants: "call at the cost of the organization"
    }
  ]
});

// patterns/secrets/vapid.ts
var vapid_default = defineProvider("Web Push", {
  docs: "https://www.rfc-editor.org/rfc/rfc8292",
  revoke: "Make a new key pair; every subscriber has to subscribe again.",
  tokens: [
    {
      id: "vapid-private-key",
      title: "Web Push (VAPID) private key",
      severity: 7,
      format: [base64url(43), oneOf("=", "")],
      near: ["vapid_private", "vapid_key", "vapid", "web_push_private", "webpush_private"],
      grants: "send push messages to the subscribers, with their subscriptions"
    }
  ]
});

// patterns/secrets/vast-ai.ts
var vast_ai_default = defineProvider("Vast.ai", {
  docs: "https://docs.vast.ai/api-reference/authentication",
  revoke: "Delete it under Keys (https://cloud.vast.ai/manage-keys/).",
  tokens: [
    {
      id: "vast-ai-api-key",
      title: "Vast.ai API key",
      severity: 8.5,
      format: [base36(64)],
      near: ["vast_ai", "vast_api"],
      proof: hasDigit,
      grants: "rent machines at the cost of its owner"
    }
  ]
});

// patterns/secrets/vault.ts
var vault_default = defineProvider("HashiCorp Vault", {
  docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  revoke: "Run `vault token revoke` (https://developer.hashicorp.com/vault/docs/commands/token/revoke).",
  tokens: [
    {
      id: "vault-service-token",
      title: "Vault service token",
      severity: 9.5,
      format: ["hvs.", base64url(20, 300)],
      grants: "read the secrets that its policies reach"
    },
    {
      id: "vault-batch-token",
      title: "Vault batch token",
      severity: 9,
      format: ["hvb.", base64url(20, 500)],
      grants: "read the secrets that its policies reach until it expires"
    },
    {
      id: "vault-recovery-token",
      title: "Vault recovery token",
      severity: 9.5,
      format: ["hvr.", base64url(20, 300)],
      grants: "use the recovery mode of the server"
    },
    {
      id: "vault-token-old",
      title: "Vault token (before 1.10)",
      severity: 9.3,
      formats: [
        ["s.", base62(24)],
        ["b.", base64url(130, 400)]
      ],
      near: ["vault", "x-vault-token", "vault_token"],
      proof: hasDigit,
      grants: "read the secrets that its policies reach"
    },
    {
      id: "vault-app-role-secret-id",
      title: "Vault AppRole secret id",
      severity: 8.8,
      format: [...uuid],
      near: ["vault_secret_id", "approle_secret", "vault_approle", "secret_id", "app_role_secret"],
      confidence: "low",
      grants: "obtain tokens of the role, with its role id",
      docs: "https://developer.hashicorp.com/vault/docs/auth/approle"
    },
    {
      id: "vault-unseal-key",
      title: "Vault unseal key",
      severity: 9.5,
      formats: [[base64(44)], [base64(43), "="], [hex(66)], [hex(64)]],
      near: ["unseal_key", "vault_unseal", "unseal_keys", "unsealkey", "recovery_key_b64", "unseal"],
      grants: "unseal the server, with the other shares of the key",
      docs: "https://developer.hashicorp.com/vault/docs/concepts/seal",
      revoke: "Rekey with `vault operator rekey` (https://developer.hashicorp.com/vault/docs/commands/operator/rekey)."
    }
  ]
});

// patterns/secrets/veracode.ts
var veracode_default = defineProvider("Veracode", {
  docs: "https://docs.veracode.com/r/c_api_credentials3",
  revoke: "Revoke it under User account, API credentials (https://analysiscenter.veracode.com/).",
  tokens: [
    {
      id: "veracode-api-secret-key",
      title: "Veracode API secret key",
      severity: 8,
      formats: [[hex(128)], ["vera01es-", hex(128)], ["vera01gs-", hex(128)]],
      near: ["veracode", "vkey"],
      grants: "read and upload scans of the organization"
    }
  ]
});

// patterns/secrets/vercel.ts
var vercel_default = defineProvider("Vercel", {
  docs: "https://vercel.com/changelog/new-token-formats-and-secret-scanning",
  revoke: "Delete it under Account settings, Tokens (https://vercel.com/account/settings/tokens).",
  tokens: [
    {
      id: "vercel-personal-access-token",
      title: "Vercel personal access token",
      severity: 9.2,
      format: ["vcp_", base64url(24, 80)],
      grants: "deploy to and read the environment of the account's projects"
    },
    {
      id: "vercel-integration-token",
      title: "Vercel integration token",
      severity: 9,
      format: ["vci_", base64url(24, 80)],
      grants: "use what the integration was allowed to in the account"
    },
    {
      id: "vercel-app-access-token",
      title: "Vercel app access token",
      severity: 8,
      format: ["vca_", base64url(24, 80)]
    },
    {
      id: "vercel-app-refresh-token",
      title: "Vercel app refresh token",
      severity: 8.5,
      format: ["vcr_", base64url(24, 80)],
      grants: "obtain new access tokens for the app"
    },
    {
      id: "vercel-api-key",
      title: "Vercel API key",
      severity: 8.5,
      format: ["vck_", base64url(24, 80)],
      grants: "run models through AI Gateway at the account's cost"
    },
    {
      id: "vercel-token-old",
      title: "Vercel access token (before 2026)",
      severity: 9,
      format: [base62(24)],
      near: ["vercel_token", "vercel_api", "vercel_access", "vercel", "now_token", "zeit_token"],
      proof: hasDigit,
      grants: "deploy to and read the environment of the account's projects"
    },
    {
      id: "vercel-blob-read-write-token",
      title: "Vercel Blob read-write token",
      severity: 8.5,
      format: ["vercel_blob_rw_", base62(16), "_", base62(30)],
      grants: "read, write and delete the files of the blob store",
      docs: "https://vercel.com/docs/vercel-blob/using-blob-sdk",
      revoke: "Rotate the token under the project's Storage (https://vercel.com/dashboard/stores)."
    },
    {
      id: "vercel-deploy-hook",
      title: "Vercel deploy hook URL",
      severity: 5.5,
      format: ["api.vercel.com/v1/integrations/deploy/prj_", base62(20, 40), "/", base62(10)],
      grants: "start deploys of the project",
      docs: "https://vercel.com/docs/deploy-hooks",
      revoke: "Revoke the hook under the project's Settings, Git (https://vercel.com/dashboard)."
    }
  ]
});

// patterns/secrets/viber.ts
var viber_default = defineProvider("Viber", {
  docs: "https://developers.viber.com/docs/api/rest-bot-api/#authentication-token",
  revoke: "Ask for a new one in the admin panel (https://partners.viber.com/).",
  tokens: [
    {
      id: "viber-bot-token",
      title: "Viber bot token",
      severity: 7.5,
      format: [hex(16), "-", hex(16), "-", hex(16)],
      near: ["viber", "x_viber_auth_token", "auth_token"],
      grants: "send messages as the bot"
    }
  ]
});

// patterns/secrets/victorops.ts
var victorops_default = defineProvider("Splunk On-Call", {
  docs: "https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/",
  revoke: "Disable the integration under Integrations, REST (https://portal.victorops.com/).",
  tokens: [
    {
      id: "victorops-rest-url",
      title: "Splunk On-Call (VictorOps) REST endpoint",
      severity: 6,
      format: ["alert.victorops.com/integrations/generic/", digits(8), "/alert/", ...uuid],
      grants: "raise alerts of the organization"
    }
  ]
});

// patterns/secrets/vimeo.ts
var vimeo_default = defineProvider("Vimeo", {
  docs: "https://developer.vimeo.com/api/authentication",
  revoke: "Delete it under Authentication of the app (https://developer.vimeo.com/apps).",
  tokens: [
    {
      id: "vimeo-access-token",
      title: "Vimeo access token",
      severity: 7.5,
      format: [base36(32)],
      near: ["vimeo"],
      proof: hasDigit,
      grants: "read and, within its scopes, change the videos"
    },
    {
      id: "vimeo-client-secret",
      title: "Vimeo client secret",
      severity: 7.5,
      format: [base64(128)],
      near: ["vimeo"],
      proof: hasDigit,
      grants: "obtain tokens as the app"
    }
  ]
});

// patterns/secrets/virustotal.ts
var virustotal_default = defineProvider("VirusTotal", {
  docs: "https://docs.virustotal.com/docs/please-give-me-an-api-key",
  revoke: "Request a new one under API key (https://www.virustotal.com/gui/my-apikey).",
  tokens: [
    {
      id: "virustotal-api-key",
      title: "VirusTotal API key",
      severity: 6.5,
      format: [base36(64)],
      near: ["virus_total", "vt_api", "vt_key", "x_apikey"],
      proof: hasDigit,
      grants: "search and submit files at the cost of its owner"
    }
  ]
});

// patterns/secrets/vk.ts
var vk_default = defineProvider("VK", {
  docs: "https://dev.vk.com/en/api/access-token/getting-started",
  revoke: "Delete it under Manage, API usage of the community, or end all sessions (https://vk.com/settings?act=security).",
  tokens: [
    {
      id: "vk-access-token",
      title: "VK access token",
      severity: 8,
      format: ["vk1.a.", base64url(150, 300)],
      grants: "act as the user or the community"
    },
    {
      id: "vk-legacy-token",
      title: "VK access token (legacy)",
      severity: 8,
      format: [hex(85)],
      near: ["vk_token", "vk_access", "vkontakte", "vk_api", "vk_group", "access_token"],
      grants: "act as the user or the community"
    }
  ]
});

// patterns/secrets/volcengine.ts
var volcengine_default = defineProvider("Volcengine", {
  docs: "https://www.volcengine.com/docs/6291/65568",
  revoke: "Disable the key, then delete it, under Access control, API access keys (https://console.volcengine.com/iam/keymanage/).",
  tokens: [
    {
      id: "volcengine-access-key-id",
      title: "Volcengine access key id",
      severity: 7,
      format: ["AKLT", base62(40, 48)],
      grants: "act as the account, with the secret beside it"
    },
    {
      id: "volcengine-secret-access-key",
      title: "Volcengine secret access key",
      severity: 9,
      pair: ["volcengine-access-key-id"],
      format: [base64(56, 60), oneOf("==", "=", "")],
      near: ["volc", "volcengine", "volc_secret"],
      grants: "act as the account at Volcengine"
    }
  ]
});

// patterns/secrets/vonage.ts
var vonage_default = defineProvider("Vonage", {
  docs: "https://developer.vonage.com/en/account/overview",
  revoke: "Revoke it under API settings (https://dashboard.nexmo.com/settings).",
  tokens: [
    {
      id: "vonage-api-secret",
      title: "Vonage (Nexmo) API secret",
      severity: 8.8,
      format: [base62(16)],
      near: ["vonage", "nexmo"],
      proof: hasDigit,
      grants: "send messages and call at the cost of the account"
    }
  ]
});

// patterns/secrets/voyage-ai.ts
var voyage_ai_default = defineProvider("Voyage AI", {
  docs: "https://docs.voyageai.com/docs/api-key-and-installation",
  revoke: "Delete it under API keys (https://dashboard.voyageai.com/organization/api-keys).",
  tokens: [
    {
      id: "voyage-ai-api-key",
      title: "Voyage AI API key",
      severity: 7.5,
      format: ["pa-", base64url(43)],
      confidence: "medium",
      grants: "make embeddings at the cost of its owner"
    }
  ]
});

// patterns/secrets/vultr.ts
var vultr_default = defineProvider("Vultr", {
  docs: "https://www.vultr.com/api/#section/Authentication",
  revoke: "Regenerate the key under Account, API (https://my.vultr.com/settings/#settingsapi).",
  tokens: [
    {
      id: "vultr-api-key",
      title: "Vultr API key",
      severity: 9.2,
      format: [upperBase36(36)],
      near: ["vultr"],
      grants: "create, change and destroy the resources of the account"
    }
  ]
});

// patterns/secrets/wakatime.ts
var wakatime_default = defineProvider("WakaTime", {
  docs: "https://wakatime.com/developers#authentication",
  revoke: "Refresh it under Account settings (https://wakatime.com/settings/account).",
  tokens: [
    {
      id: "wakatime-api-key",
      title: "WakaTime API key",
      severity: 5.5,
      formats: [
        ["waka_", ...uuid],
        ["waka_", base36(40)]
      ],
      grants: "read and write its owner's coding activity"
    },
    {
      id: "wakatime-oauth-token",
      title: "WakaTime OAuth token or secret",
      severity: 6.5,
      format: [oneOf("waka_tok_", "waka_ref_", "waka_sec_"), base62(40, 100)],
      grants: "read the coding activity that the user shared"
    }
  ]
});

// patterns/secrets/wandb.ts
var wandb_default = defineProvider("Weights & Biases", {
  docs: "https://docs.wandb.ai/support/find_api_key/",
  revoke: "Delete it under User settings, API keys (https://wandb.ai/settings).",
  tokens: [
    {
      id: "wandb-api-key",
      title: "Weights & Biases API key",
      severity: 8,
      format: ["wandb_v1_", word(70, 80)],
      grants: "read and write the runs and artifacts of its owner"
    },
    {
      id: "wandb-legacy-key",
      title: "Weights & Biases API key (legacy)",
      severity: 8,
      format: [base36(40)],
      near: ["wandb", "weights_and_biases"],
      proof: hasDigit,
      grants: "read and write the runs and artifacts of its owner"
    }
  ]
});

// patterns/secrets/wasabi.ts
var wasabi_default = defineProvider("Wasabi", {
  docs: "https://docs.wasabi.com/docs/creating-a-new-access-key",
  revoke: "Delete the access key in the console (https://console.wasabisys.com/access_keys).",
  tokens: [
    {
      id: "wasabi-secret-access-key",
      title: "Wasabi secret access key",
      severity: 8.8,
      format: [base62(40)],
      near: ["wasabi"],
      proof: notHex,
      grants: "read and write the buckets of the account"
    }
  ]
});

// patterns/secrets/wasmer.ts
var wasmer_default = defineProvider("Wasmer", {
  docs: "https://docs.wasmer.io/",
  revoke: "Delete it under Settings, Access tokens (https://wasmer.io/settings/access-tokens).",
  tokens: [
    {
      id: "wasmer-access-token",
      title: "Wasmer access token",
      severity: 8.8,
      format: ["wap_", hex(64)],
      grants: "publish packages and deploy apps of its owner"
    }
  ]
});

// patterns/secrets/weatherapi.ts
var weatherapi_default = defineProvider("WeatherAPI", {
  docs: "https://www.weatherapi.com/docs/#intro-authentication",
  revoke: "Regenerate it under API (https://www.weatherapi.com/my/).",
  tokens: [
    {
      id: "weatherapi-api-key",
      title: "WeatherAPI key",
      severity: 4,
      format: [hex(31)],
      near: ["weather_api", "weather_key"],
      grants: "read weather at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/weaviate.ts
var weaviate_default = defineProvider("Weaviate", {
  docs: "https://docs.weaviate.io/cloud/manage-clusters/authentication",
  revoke: "Delete it on the cluster's page (https://console.weaviate.cloud/).",
  tokens: [
    {
      id: "weaviate-api-key",
      title: "Weaviate Cloud API key",
      severity: 8.5,
      formats: [[base62(36)], [base64(50, 120), oneOf("==", "=", "")]],
      near: ["weaviate", "wcd_api", "wcs_api"],
      grants: "read and write the cluster"
    }
  ]
});

// patterns/secrets/webex.ts
var webex_default = defineProvider("Webex", {
  docs: "https://developer.webex.com/docs/bots",
  revoke: "Regenerate it under My apps (https://developer.webex.com/my-apps).",
  tokens: [
    {
      id: "webex-access-token",
      title: "Webex access token",
      severity: 8.5,
      format: [base62(64), "_", base62(4), "_", ...uuid],
      near: ["webex", "spark", "ciscospark", "bearer"],
      grants: "act as the bot or the user"
    },
    {
      id: "webex-client-secret",
      title: "Webex integration client secret",
      severity: 8,
      format: [hex(64)],
      near: ["webex_secret", "webex_client"],
      grants: "obtain tokens as the integration",
      docs: "https://developer.webex.com/docs/integrations"
    },
    {
      id: "webex-webhook",
      title: "Webex incoming webhook",
      severity: 6.5,
      format: ["webexapis.com/v1/webhooks/incoming/", base62(70, 120)],
      grants: "post into the space",
      docs: "https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252"
    }
  ]
});

// patterns/secrets/webflow.ts
var webflow_default = defineProvider("Webflow", {
  docs: "https://developers.webflow.com/data/reference/authentication/site-token",
  revoke: "Revoke it under Site settings, Apps and integrations (https://webflow.com/dashboard).",
  tokens: [
    {
      id: "webflow-api-token",
      title: "Webflow API token",
      severity: 8,
      format: [base36(64)],
      near: ["webflow"],
      proof: hasDigit,
      grants: "change and publish the site within its scopes"
    }
  ]
});

// patterns/secrets/wechat.ts
var wechat_default = defineProvider("WeChat", {
  docs: "https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html",
  revoke: "Reset it under Development, Basic configuration (https://mp.weixin.qq.com/).",
  tokens: [
    {
      id: "wechat-app-secret",
      title: "WeChat app secret",
      severity: 8.5,
      format: [hex(32)],
      near: ["wechat", "weixin", "wx_secret", "wx_app", "appsecret"],
      grants: "act as the app"
    }
  ]
});

// patterns/secrets/wecom.ts
var wecom_default = defineProvider("WeCom", {
  docs: "https://developer.work.weixin.qq.com/document/path/91770",
  revoke: "Remove the robot from the group.",
  tokens: [
    {
      id: "wecom-webhook",
      title: "WeCom group robot webhook",
      severity: 6.5,
      format: ["qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", ...uuid],
      grants: "post into the group"
    },
    {
      id: "wecom-corp-secret",
      title: "WeCom application secret",
      severity: 8,
      format: [base64url(43)],
      near: ["corp_secret", "wecom", "qywx", "wework"],
      proof: hasDigit,
      grants: "act as the application in the company"
    }
  ]
});

// patterns/secrets/what3words.ts
var what3words_default = defineProvider("what3words", {
  docs: "https://developer.what3words.com/public-api/docs",
  revoke: "Revoke it on the dashboard (https://accounts.what3words.com/overview).",
  tokens: [
    {
      id: "what3words-api-key",
      title: "what3words API key",
      severity: 4,
      format: [upperBase36(8)],
      near: ["what3words_api", "w3w_api", "what3words_key"],
      grants: "look up addresses at the cost of its owner"
    }
  ]
});

// patterns/secrets/windmill.ts
var windmill_default = defineProvider("Windmill", {
  docs: "https://www.windmill.dev/docs/core_concepts/user_tokens",
  revoke: "Delete it under Account settings, Tokens (https://app.windmill.dev/).",
  tokens: [
    {
      id: "windmill-user-token",
      title: "Windmill user token",
      severity: 8,
      format: [base62(32)],
      near: ["windmill", "wm_token"],
      proof: notHex,
      grants: "run scripts as its owner"
    }
  ]
});

// patterns/secrets/wise.ts
var wise_default = defineProvider("Wise", {
  docs: "https://docs.wise.com/api-docs/features/authentication-access/personal-token",
  revoke: "Revoke it under Settings, API tokens (https://wise.com/settings/api-tokens).",
  tokens: [
    {
      id: "wise-api-token",
      title: "Wise API token",
      severity: 9,
      format: uuid,
      near: ["wise_api", "wise_token", "wise_key", "transferwise"],
      grants: "read balances and create transfers"
    }
  ]
});

// patterns/secrets/wix.ts
var wix_default = defineProvider("Wix", {
  docs: "https://dev.wix.com/docs/api-reference/articles/authentication/api-keys/about-api-keys",
  revoke: "Delete it in the API keys manager (https://manage.wix.com/account/api-keys).",
  tokens: [
    {
      id: "wix-api-key",
      title: "Wix API key",
      severity: 8.5,
      format: ["IST.eyJ", base64url(20, 140), ".eyJ", base64url(80, 440), ".", base64url(200, 342)],
      grants: "change the sites of the account within its permissions"
    }
  ]
});

// patterns/secrets/wolfram-alpha.ts
var wolfram_alpha_default = defineProvider("Wolfram|Alpha", {
  docs: "https://products.wolframalpha.com/api/documentation",
  revoke: "Delete it in the developer portal (https://developer.wolframalpha.com/).",
  tokens: [
    {
      id: "wolfram-alpha-app-id",
      title: "Wolfram|Alpha app id",
      severity: 4.5,
      format: [upperBase36(6), "-", upperBase36(10)],
      near: ["wolfram"],
      grants: "ask at the rate limit of its owner"
    }
  ]
});

// patterns/secrets/woodpecker.ts
var woodpecker_default = defineProvider("Woodpecker CI", {
  docs: "https://woodpecker-ci.org/docs/administration/configuration/agent",
  revoke: "Change the agent secret on the server and its agents (https://woodpecker-ci.org/docs/administration/configuration/server).",
  tokens: [
    {
      id: "woodpecker-agent-secret",
      title: "Woodpecker CI agent secret",
      severity: 8,
      formats: [[hex(64)], [base32(56)]],
      near: ["woodpecker_agent_secret", "woodpecker"],
      grants: "register agents that receive the pipelines' secrets"
    }
  ]
});

// patterns/secrets/wordpress.ts
var wordpress_default = defineProvider("WordPress", {
  docs: "https://developer.wordpress.org/rest-api/reference/application-passwords/",
  revoke: "Revoke it under Users, Profile, Application passwords of the site.",
  tokens: [
    {
      id: "wordpress-application-password",
      title: "WordPress application password",
      severity: 8.8,
      format: [base62(4), " ", base62(4), " ", base62(4), " ", base62(4), " ", base62(4), " ", base62(4)],
      near: ["wordpress", "wp_app", "wp_password", "application_password", "app_password"],
      proof: hasDigit,
      grants: "act as the user on the site"
    },
    {
      id: "wordpress-salt",
      title: "WordPress authentication key or salt",
      severity: 7.5,
      format: [run(base62(1).alphabet + "!@#$%^&*()-_ []{}<>~`+=,.;:/?|", 64)],
      near: [
        "auth_key",
        "secure_auth_key",
        "logged_in_key",
        "nonce_key",
        "auth_salt",
        "secure_auth_salt",
        "logged_in_salt",
        "nonce_salt"
      ],
      proof: hasDigit,
      grants: "forge the cookies of any user of the site",
      docs: "https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys",
      revoke: "Replace all eight (https://api.wordpress.org/secret-key/1.1/salt/); everybody is signed out."
    }
  ]
});

// patterns/secrets/workos.ts
var workos_default = defineProvider("WorkOS", {
  docs: "https://workos.com/docs/reference/api-keys",
  revoke: "Delete it under API keys (https://dashboard.workos.com/api-keys).",
  tokens: [
    {
      id: "workos-api-key",
      title: "WorkOS API key",
      severity: 9.2,
      formats: [[oneOf("sk_live_a2V5X", "sk_a2V5X"), base64(40, 120), oneOf("==", "=", "")]],
      grants: "read and change the organizations and accounts of the application"
    },
    {
      id: "workos-test-api-key",
      title: "WorkOS API key (staging)",
      severity: 6,
      format: ["sk_test_a2V5X", base64(40, 120), oneOf("==", "=", "")],
      grants: "read and change the staging environment"
    }
  ]
});

// patterns/secrets/xai.ts
var xai_default = defineProvider("xAI", {
  docs: "https://docs.x.ai/docs/overview",
  revoke: "Delete it under API keys (https://console.x.ai).",
  tokens: [
    {
      id: "xai-api-key",
      title: "xAI API key",
      severity: 8.5,
      format: ["xai-", base64url(78, 90)],
      grants: "call the models at the cost of the team"
    },
    {
      id: "xai-management-key",
      title: "xAI management key",
      severity: 9.2,
      format: ["xai-token-", base64url(80)],
      grants: "create and delete the API keys of the team",
      docs: "https://docs.x.ai/docs/management-api"
    }
  ]
});

// patterns/secrets/xata.ts
var xata_default = defineProvider("Xata", {
  docs: "https://lite.xata.io/docs/concepts/api-keys",
  revoke: "Delete it under Account settings, API keys (https://app.xata.io/settings).",
  tokens: [
    {
      id: "xata-api-key",
      title: "Xata API key",
      severity: 9,
      format: ["xau_", base62(30, 48)],
      grants: "read and write every database of its owner"
    }
  ]
});

// patterns/secrets/xendit.ts
var xendit_default = defineProvider("Xendit", {
  docs: "https://docs.xendit.co/api-integration/api-keys",
  revoke: "Delete it under Settings, API keys (https://dashboard.xendit.co/settings/developers#api-keys).",
  tokens: [
    {
      id: "xendit-live-key",
      title: "Xendit production API key",
      severity: 9.2,
      format: ["xnd_production_", base64url(30, 80)],
      grants: "charge, refund and disburse within its permissions"
    },
    {
      id: "xendit-test-key",
      title: "Xendit development API key",
      severity: 4.5,
      format: ["xnd_development_", base64url(30, 80)],
      grants: "use the test mode"
    }
  ]
});

// patterns/secrets/xero.ts
var xero_default = defineProvider("Xero", {
  docs: "https://developer.xero.com/documentation/guides/oauth2/auth-flow/",
  revoke: "Delete the secret under Configuration of the app (https://developer.xero.com/app/manage).",
  tokens: [
    {
      id: "xero-client-secret",
      title: "Xero client secret",
      severity: 8.8,
      format: [base64url(48)],
      near: ["xero"],
      proof: hasDigit,
      grants: "obtain tokens of organisations as the app"
    }
  ]
});

// patterns/secrets/yandex-cloud.ts
var yandex_cloud_default = defineProvider("Yandex Cloud", {
  docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/",
  revoke: "Delete the key of the service account in the console (https://console.yandex.cloud/).",
  tokens: [
    {
      id: "yandex-cloud-api-key",
      title: "Yandex Cloud API key",
      severity: 9,
      format: ["AQVN", base64url(35, 38)],
      grants: "act as the service account towards the APIs of the key"
    },
    {
      id: "yandex-cloud-static-access-key",
      title: "Yandex Cloud static access key",
      severity: 9,
      format: ["YC", base64url(38)],
      near: [
        "yandex",
        "ycp",
        "yc_secret",
        "yc_static",
        "yc_storage",
        "s3_secret",
        "secret_access_key",
        "aws_secret_access_key",
        "secret_key"
      ],
      grants: "read and write Object Storage as the service account"
    },
    {
      id: "yandex-cloud-iam-token",
      title: "Yandex Cloud IAM token",
      severity: 7,
      format: ["t1.", base64url(1, 1e3), ".", base64url(80, 120), oneOf("==", "=", "")],
      grants: "act as the account for at most twelve hours"
    },
    {
      id: "yandex-cloud-oauth-token",
      title: "Yandex OAuth token",
      severity: 9,
      formats: [
        ["y0_", base64url(50, 70)],
        ["y0__", base64url(50, 70)]
      ],
      grants: "obtain IAM tokens as the user",
      docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token",
      revoke: "Revoke the token on the Yandex ID page (https://id.yandex.com/security)."
    },
    {
      id: "yandex-cloud-smartcaptcha-key",
      title: "Yandex SmartCaptcha server key",
      severity: 5,
      format: ["ysc2_", base62(40), hex(8)],
      grants: "pass the site's captcha checks off as its own",
      docs: "https://yandex.cloud/en/docs/smartcaptcha/concepts/keys"
    }
  ]
});

// patterns/secrets/yelp.ts
var yelp_default = defineProvider("Yelp", {
  docs: "https://docs.developer.yelp.com/docs/places-authentication",
  revoke: "Regenerate it under Manage app (https://www.yelp.com/developers/v3/manage_app).",
  tokens: [
    {
      id: "yelp-api-key",
      title: "Yelp API key",
      severity: 5,
      format: [base64url(128)],
      near: ["yelp"],
      proof: hasDigit,
      grants: "search at the cost of its owner"
    }
  ]
});

// patterns/secrets/zapier.ts
var zapier_default = defineProvider("Zapier", {
  docs: "https://help.zapier.com/hc/en-us/articles/8496288690317",
  revoke: "Turn the Zap off, or replace its trigger (https://zapier.com/app/zaps).",
  tokens: [
    {
      id: "zapier-webhook",
      title: "Zapier webhook",
      severity: 6,
      format: ["hooks.zapier.com/hooks/catch/", digits(5, 10), "/", base36(5, 12)],
      grants: "start the Zap"
    }
  ]
});

// patterns/secrets/zendesk.ts
var zendesk_default = defineProvider("Zendesk", {
  docs: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
  revoke: "Remove it under Admin center, Apps and integrations, API tokens.",
  tokens: [
    {
      id: "zendesk-api-token",
      title: "Zendesk API token",
      severity: 8.8,
      format: [base62(40)],
      near: ["zendesk"],
      proof: notHex,
      grants: "read and write every ticket as any agent"
    },
    {
      id: "zendesk-oauth-secret",
      title: "Zendesk OAuth token or client secret",
      severity: 8.5,
      format: [hex(64)],
      near: ["zendesk"],
      grants: "obtain tokens, or act within the granted scopes"
    }
  ]
});

// patterns/secrets/zenrows.ts
var zenrows_default = defineProvider("ZenRows", {
  docs: "https://docs.zenrows.com/universal-scraper-api/api-reference",
  revoke: "Reset it under Settings (https://app.zenrows.com/account/settings).",
  tokens: [
    {
      id: "zenrows-api-key",
      title: "ZenRows API key",
      severity: 6,
      format: [base36(40)],
      near: ["zenrows"],
      proof: hasDigit,
      grants: "crawl at the cost of its owner"
    }
  ]
});

// patterns/secrets/zeptomail.ts
var zeptomail_default = defineProvider("ZeptoMail", {
  docs: "https://www.zoho.com/zeptomail/help/api/email-sending.html",
  revoke: "Regenerate it under Mail agents, SMTP and API (https://zeptomail.zoho.com/).",
  tokens: [
    {
      id: "zeptomail-token",
      title: "ZeptoMail send mail token",
      severity: 8.5,
      format: ["Zoho-enczapikey ", base64(40, 160), oneOf("==", "=", "")],
      grants: "send mail in the name of the domain"
    }
  ]
});

// patterns/secrets/zerobounce.ts
var zerobounce_default = defineProvider("ZeroBounce", {
  docs: "https://www.zerobounce.net/docs/email-validation-api-quickstart/",
  revoke: "Replace it under API (https://www.zerobounce.net/members/API).",
  tokens: [
    {
      id: "zerobounce-api-key",
      title: "ZeroBounce API key",
      severity: 5.5,
      format: [base36(32)],
      near: ["zero_bounce"],
      proof: hasDigit,
      grants: "verify addresses at the cost of its owner"
    }
  ]
});

// patterns/secrets/zerotier.ts
var zerotier_default = defineProvider("ZeroTier", {
  docs: "https://docs.zerotier.com/api/tokens/",
  revoke: "Delete it under Account, API access tokens (https://my.zerotier.com/account).",
  tokens: [
    {
      id: "zerotier-api-token",
      title: "ZeroTier API token",
      severity: 8.8,
      format: [base62(32)],
      near: ["zerotier"],
      proof: notHex,
      grants: "admit members and change the networks of its owner"
    }
  ]
});

// patterns/secrets/zhipu.ts
var zhipu_default = defineProvider("Zhipu AI", {
  docs: "https://docs.z.ai/api-reference/introduction",
  revoke: "Delete it under API keys (https://z.ai/manage-apikey/apikey-list).",
  tokens: [
    {
      id: "zhipu-api-key",
      title: "Zhipu AI (Z.ai) API key",
      severity: 8.5,
      format: [hex(32), ".", base62(16)],
      near: ["zhipu", "bigmodel", "chatglm", "glm_api", "zai_api", "zai_token", "zai_key"],
      grants: "call the models at the cost of its owner"
    }
  ]
});

// patterns/secrets/zilliz.ts
var zilliz_default = defineProvider("Zilliz", {
  docs: "https://docs.zilliz.com/docs/manage-api-keys",
  revoke: "Delete it under API keys (https://cloud.zilliz.com/).",
  tokens: [
    {
      id: "zilliz-api-key",
      title: "Zilliz Cloud API key",
      severity: 8.8,
      format: [hex(64, 104)],
      near: ["zilliz", "milvus"],
      grants: "read and write the clusters within its role"
    }
  ]
});

// patterns/secrets/zitadel.ts
var zitadel_default = defineProvider("ZITADEL", {
  docs: "https://zitadel.com/docs/guides/integrate/service-users/personal-access-token",
  revoke: "Delete it on the service user's page (https://zitadel.com/docs/guides/integrate/service-users/personal-access-token).",
  tokens: [
    {
      id: "zitadel-personal-access-token",
      title: "ZITADEL personal access token",
      severity: 8.8,
      format: [base64url(71)],
      near: ["zitadel"],
      proof: hasDigit,
      grants: "act as the service user"
    }
  ]
});

// patterns/secrets/zoho.ts
var zoho_default = defineProvider("Zoho", {
  docs: "https://www.zoho.com/accounts/protocol/oauth.html",
  revoke: "Revoke it in the API console (https://api-console.zoho.com/).",
  tokens: [
    {
      id: "zoho-oauth-token",
      title: "Zoho OAuth token",
      severity: 8.5,
      format: ["1000.", hex(32), ".", hex(32)],
      grants: "act as the user within the granted scopes"
    },
    {
      id: "zoho-client-secret",
      title: "Zoho client secret",
      severity: 8,
      format: [hex(42)],
      near: ["zoho"],
      grants: "obtain tokens as the client"
    }
  ]
});

// patterns/secrets/zoom.ts
var zoom_default = defineProvider("Zoom", {
  docs: "https://developers.zoom.us/docs/internal-apps/s2s-oauth/",
  revoke: "Regenerate it under App credentials (https://marketplace.zoom.us/user/build).",
  tokens: [
    {
      id: "zoom-client-secret",
      title: "Zoom client secret",
      severity: 8.5,
      format: [base62(32)],
      near: ["zoom_client", "zoom_secret", "zoom_app", "zoom_sdk", "zoom_oauth", "zoom_api"],
      proof: notHex,
      grants: "obtain tokens as the app"
    },
    {
      id: "zoom-webhook-token",
      title: "Zoom webhook secret token",
      severity: 6,
      format: [base64url(22)],
      near: ["zoom_webhook", "zoom_secret_token", "zoom_verification_token"],
      proof: hasDigit,
      grants: "forge events to the app",
      docs: "https://developers.zoom.us/docs/api/webhooks/"
    }
  ]
});

// patterns/secrets/zulip.ts
var zulip_default = defineProvider("Zulip", {
  docs: "https://zulip.com/api/api-keys",
  revoke: "Generate a new one under Personal settings, Account and privacy of the server.",
  tokens: [
    {
      id: "zulip-api-key",
      title: "Zulip API key",
      severity: 8,
      format: [base62(32)],
      near: ["zulip"],
      proof: notHex,
      grants: "act as its owner on the server"
    }
  ]
});

// patterns/secrets/zuplo.ts
var zuplo_default = defineProvider("Zuplo", {
  docs: "https://zuplo.com/docs/articles/api-key-leak-detection",
  revoke: "Delete or roll it in the portal (https://portal.zuplo.com/).",
  tokens: [
    {
      id: "zuplo-api-key",
      title: "Zuplo-issued API key",
      severity: 7,
      format: ["zpka_", base36(32), "_", hex(8)],
      grants: "call the API that it was issued for"
    }
  ]
});

// patterns/secrets/index.ts
var secrets = [
  ably_default,
  abuseipdb_default,
  activecampaign_default,
  activeloop_default,
  adafruit_default,
  adobe_default,
  adyen_default,
  africas_talking_default,
  age_default,
  agentops_default,
  agora_default,
  ai21_default,
  airbrake_default,
  airbyte_default,
  airtable_default,
  aiven_default,
  akamai_default,
  akeyless_default,
  alchemy_default,
  algolia_default,
  alibaba_cloud_default,
  alienvault_default,
  alpaca_default,
  alpha_vantage_default,
  amazon_default,
  amplitude_default,
  anaconda_default,
  ansible_galaxy_default,
  anthropic_default,
  anyscale_default,
  apify_default,
  apilayer_default,
  apollo_default,
  appdynamics_default,
  appsignal_default,
  appveyor_default,
  appwrite_default,
  artifactory_default,
  asaas_default,
  asana_default,
  assemblyai_default,
  astronomer_default,
  atlassian_default,
  auth0_default,
  authress_default,
  aws_default,
  axiom_default,
  azure_data_default,
  azure_devops_default,
  azure_default,
  backblaze_default,
  baidu_cloud_default,
  bamboohr_default,
  bandwidth_default,
  baseten_default,
  beamer_default,
  better_stack_default,
  bigcommerce_default,
  binance_default,
  bitbucket_default,
  bitcoin_default,
  bitfinex_default,
  bitly_default,
  bitmex_default,
  bitrise_default,
  bittrex_default,
  bitwarden_default,
  blockfrost_default,
  box_default,
  braintree_default,
  braintrust_default,
  branch_default,
  brave_search_default,
  braze_default,
  brevo_default,
  brex_default,
  bright_data_default,
  browserbase_default,
  browserstack_default,
  bugsnag_default,
  buildkite_default,
  bunny_default,
  bybit_default,
  cachix_default,
  calendly_default,
  canva_default,
  cartesia_default,
  cashfree_default,
  censys_default,
  cerebras_default,
  chargebee_default,
  checkly_default,
  checkout_com_default,
  chromatic_default,
  circleci_default,
  civo_default,
  clarifai_default,
  clearbit_default,
  clearml_default,
  clerk_default,
  clickhouse_default,
  clicksend_default,
  clickup_default,
  clockify_default,
  clojars_default,
  close_default,
  cloudflare_default,
  cloudinary_default,
  cloudsmith_default,
  cockroachdb_default,
  coda_default,
  codacy_default,
  code_climate_default,
  codecov_default,
  codefresh_default,
  codeium_default,
  coder_default,
  cohere_default,
  coinbase_default,
  coingecko_default,
  coinmarketcap_default,
  comet_default,
  configcat_default,
  confluent_default,
  conjur_default,
  contentful_default,
  context7_default,
  convex_default,
  coralogix_default,
  couchbase_default,
  courier_default,
  covalent_default,
  coveralls_default,
  crates_io_default,
  crisp_default,
  cronitor_default,
  crowdin_default,
  crowdstrike_default,
  cryptocompare_default,
  cursor_default,
  customer_io_default,
  cypress_default,
  dagster_default,
  dashscope_default,
  databricks_default,
  datadog_default,
  datafold_default,
  datastax_default,
  datocms_default,
  dbt_default,
  deepgram_default,
  deepinfra_default,
  deepl_default,
  deepseek_default,
  deepsource_default,
  defined_networking_default,
  deno_default,
  depot_default,
  descope_default,
  detectify_default,
  devcycle_default,
  devin_default,
  dify_default,
  digitalocean_default,
  dingtalk_default,
  directus_default,
  discord_default,
  dnsimple_default,
  docker_default,
  docusign_default,
  doppler_default,
  drift_default,
  drone_default,
  dropbox_sign_default,
  dropbox_default,
  duffel_default,
  duo_default,
  dwolla_default,
  dynatrace_default,
  e2b_default,
  easypost_default,
  ebay_default,
  elastic_apm_default,
  elastic_email_default,
  elastic_default,
  elevenlabs_default,
  endor_labs_default,
  env0_default,
  equinix_metal_default,
  ethereum_default,
  etherscan_default,
  etsy_default,
  exa_default,
  exoscale_default,
  expo_default,
  facebook_default,
  fal_default,
  fastly_default,
  fauna_default,
  figma_default,
  financial_modeling_prep_default,
  finicity_default,
  finnhub_default,
  firebase_default,
  firecrawl_default,
  firehydrant_default,
  fireworks_ai_default,
  fitbit_default,
  fivetran_default,
  flagsmith_default,
  flickr_default,
  flutterwave_default,
  fly_default,
  font_awesome_default,
  frameio_default,
  freshbooks_default,
  freshdesk_default,
  friendli_default,
  front_default,
  frontegg_default,
  fullstory_default,
  fusionauth_default,
  gandi_default,
  gcp_default,
  gemfury_default,
  gemini_exchange_default,
  generic_default,
  getresponse_default,
  ghost_default,
  giphy_default,
  gitea_default,
  gitguardian_default,
  github_default,
  gitlab_default,
  gitpod_default,
  gitter_default,
  gocardless_default,
  gocd_default,
  godaddy_default,
  google_chat_default,
  gradle_default,
  grafana_default,
  greenhouse_default,
  greptile_default,
  greynoise_default,
  groq_default,
  growthbook_default,
  guardian_default,
  gumroad_default,
  hackerone_default,
  harbor_default,
  harness_default,
  harvest_default,
  hashicorp_default,
  hasura_default,
  have_i_been_pwned_default,
  hcaptcha_default,
  headscale_default,
  healthchecks_default,
  heap_default,
  helicone_default,
  helius_default,
  here_default,
  heroku_default,
  hetzner_default,
  hex_pm_default,
  heygen_default,
  honeybadger_default,
  honeycomb_default,
  hostinger_default,
  huawei_cloud_default,
  hubspot_default,
  hugging_face_default,
  hume_default,
  hunter_default,
  hygraph_default,
  ibm_cloud_default,
  ifttt_default,
  imagekit_default,
  imgix_default,
  incident_io_default,
  infisical_default,
  influxdb_default,
  infobip_default,
  infomaniak_default,
  infracost_default,
  infura_default,
  inngest_default,
  instagram_default,
  instana_default,
  intercom_default,
  intra_42_default,
  intruder_default,
  ionic_default,
  ipdata_default,
  ipgeolocation_default,
  ipinfo_default,
  ipqualityscore_default,
  iterable_default,
  jenkins_default,
  jetbrains_default,
  jina_default,
  jumpcloud_default,
  jwt_default,
  keycloak_default,
  kinde_default,
  kit_default,
  klarna_default,
  klaviyo_default,
  kong_default,
  kount_default,
  koyeb_default,
  kraken_default,
  kubernetes_default,
  kucoin_default,
  labelbox_default,
  lacework_default,
  lambda_cloud_default,
  lambdatest_default,
  langfuse_default,
  langsmith_default,
  lark_default,
  lastfm_default,
  launchdarkly_default,
  lemon_squeezy_default,
  leonardo_ai_default,
  lichess_default,
  lighton_default,
  lightstep_default,
  line_default,
  linear_default,
  linkedin_default,
  linode_default,
  litellm_default,
  lithic_default,
  livekit_default,
  llamacloud_default,
  lob_default,
  locationiq_default,
  logfire_default,
  loggly_default,
  logz_io_default,
  lokalise_default,
  looker_default,
  loops_default,
  luma_default,
  mailchimp_default,
  mailerlite_default,
  mailersend_default,
  mailgun_default,
  mailjet_default,
  mailtrap_default,
  make_default,
  mandrill_default,
  mapbox_default,
  maptiler_default,
  materialize_default,
  matrix_default,
  mattermost_default,
  maven_central_default,
  maxmind_default,
  meilisearch_default,
  mem0_default,
  meraki_default,
  mercado_pago_default,
  mercury_default,
  mergify_default,
  messagebird_default,
  meta_quest_default,
  mexc_default,
  mezmo_default,
  microsoft_teams_default,
  midtrans_default,
  minimax_default,
  miro_default,
  mistral_default,
  mixpanel_default,
  modal_default,
  moengage_default,
  mollie_default,
  monday_default,
  mongodb_atlas_default,
  moonshot_default,
  moralis_default,
  motherduck_default,
  mozilla_addons_default,
  mux_default,
  myget_default,
  n8n_default,
  namecheap_default,
  nasa_default,
  nasdaq_data_link_default,
  neon_default,
  neptune_default,
  netbird_default,
  netlify_default,
  neverbounce_default,
  new_relic_default,
  new_york_times_default,
  newsapi_default,
  nexus_default,
  ngrok_default,
  northflank_default,
  nostr_default,
  notify_default,
  notion_default,
  novu_default,
  npm_default,
  ns1_default,
  ntfy_default,
  nuget_default,
  nvidia_default,
  nx_cloud_default,
  nylas_default,
  octopus_deploy_default,
  okta_default,
  okteto_default,
  okx_default,
  ollama_default,
  omise_default,
  omnisend_default,
  onelogin_default,
  onepassword_default,
  onesignal_default,
  onfido_default,
  open_exchange_rates_default,
  open_vsx_default,
  openai_default,
  opencage_default,
  openrouter_default,
  opensea_default,
  openweather_default,
  opsgenie_default,
  optimizely_default,
  oracle_cloud_default,
  ory_default,
  ovhcloud_default,
  packagist_default,
  paddle_default,
  pagerduty_default,
  pandadoc_default,
  paperspace_default,
  papertrail_default,
  patreon_default,
  paypal_default,
  paystack_default,
  payu_default,
  permit_default,
  perplexity_default,
  persona_default,
  pexels_default,
  phabricator_default,
  phrase_default,
  pinata_default,
  pinecone_default,
  ping_identity_default,
  pinterest_default,
  pipedream_default,
  pipedrive_default,
  plaid_default,
  planetscale_default,
  plivo_default,
  polar_default,
  polygon_default,
  polymarket_default,
  porkbun_default,
  port_default,
  portainer_default,
  portkey_default,
  posthog_default,
  postman_default,
  postmark_default,
  prefect_default,
  prismic_default,
  private_key_default,
  promptlayer_default,
  proxmox_default,
  pubnub_default,
  pulumi_default,
  pushbullet_default,
  pusher_default,
  pushover_default,
  pypi_default,
  qdrant_default,
  quay_default,
  quickbooks_default,
  quicknode_default,
  railway_default,
  rainforest_qa_default,
  ramp_default,
  rancher_default,
  rapidapi_default,
  raygun_default,
  razorpay_default,
  readme_default,
  rebrandly_default,
  recurly_default,
  reddit_default,
  redirect_pizza_default,
  redis_cloud_default,
  remove_bg_default,
  render_default,
  replicate_default,
  resend_default,
  retell_default,
  revenuecat_default,
  riot_default,
  roboflow_default,
  rocket_chat_default,
  rollbar_default,
  rootly_default,
  rubygems_default,
  runpod_default,
  runway_default,
  salesforce_default,
  sambanova_default,
  samsara_default,
  sanity_default,
  sauce_labs_default,
  scale_ai_default,
  scaleway_default,
  scalingo_default,
  scalr_default,
  scraperapi_default,
  scrapingbee_default,
  securitytrails_default,
  segment_default,
  semaphore_default,
  semgrep_default,
  sendbird_default,
  sendgrid_default,
  sentry_default,
  serpapi_default,
  serper_default,
  settlemint_default,
  shippo_default,
  shodan_default,
  shopify_default,
  shortcut_default,
  sidekiq_default,
  siliconflow_default,
  sinch_default,
  slack_default,
  smartsheet_default,
  smtp2go_default,
  snowflake_default,
  snyk_default,
  socket_default,
  solana_default,
  solarwinds_default,
  sonar_default,
  soundcloud_default,
  sourcegraph_default,
  spacelift_default,
  sparkpost_default,
  speechmatics_default,
  split_default,
  splunk_default,
  spotify_default,
  square_default,
  squarespace_default,
  sslmate_default,
  stability_ai_default,
  statsig_default,
  statuspage_default,
  steam_default,
  stellar_default,
  storyblok_default,
  strapi_default,
  strava_default,
  stream_default,
  stripe_default,
  stytch_default,
  sumo_logic_default,
  sumup_default,
  supabase_default,
  surveymonkey_default,
  svix_default,
  swaggerhub_default,
  tableau_default,
  tailscale_default,
  tatum_default,
  tavily_default,
  taxjar_default,
  teamcity_default,
  telegram_default,
  teleport_default,
  telnyx_default,
  tenable_default,
  tencent_cloud_default,
  termii_default,
  terraform_default,
  threads_default,
  thunderstore_default,
  tiingo_default,
  tiktok_default,
  tinybird_default,
  tinypng_default,
  tmdb_default,
  todoist_default,
  together_ai_default,
  toggl_default,
  tomtom_default,
  transifex_default,
  travis_default,
  trello_default,
  trigger_dev_default,
  turborepo_default,
  turso_default,
  twilio_default,
  twitch_default,
  twitter_default,
  twocaptcha_default,
  typeform_default,
  typesense_default,
  unity_default,
  unkey_default,
  unleash_default,
  unsplash_default,
  upcloud_default,
  uploadcare_default,
  upstage_default,
  upstash_default,
  upsun_default,
  uptimerobot_default,
  urlscan_default,
  val_town_default,
  vapi_default,
  vapid_default,
  vast_ai_default,
  vault_default,
  veracode_default,
  vercel_default,
  viber_default,
  victorops_default,
  vimeo_default,
  virustotal_default,
  vk_default,
  volcengine_default,
  vonage_default,
  voyage_ai_default,
  vultr_default,
  wakatime_default,
  wandb_default,
  wasabi_default,
  wasmer_default,
  weatherapi_default,
  weaviate_default,
  webex_default,
  webflow_default,
  wechat_default,
  wecom_default,
  what3words_default,
  windmill_default,
  wise_default,
  wix_default,
  wolfram_alpha_default,
  woodpecker_default,
  wordpress_default,
  workos_default,
  xai_default,
  xata_default,
  xendit_default,
  xero_default,
  yandex_cloud_default,
  yelp_default,
  zapier_default,
  zendesk_default,
  zenrows_default,
  zeptomail_default,
  zerobounce_default,
  zerotier_default,
  zhipu_default,
  zilliz_default,
  zitadel_default,
  zoho_default,
  zoom_default,
  zulip_default,
  zuplo_default
].flat();

export {
  secrets
};
