'use strict'
const thisFile = require('node:url').pathToFileURL(__filename).href
const requirePart = require
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_practices_secrets_secret_name = require("./practices-secrets-secret-name.js");
var import_finding = require("./finding.js");
var import_bundle_runtime = require("./bundle-runtime.js");
var import_node_fs = require("node:fs");
var import_node_crypto = require("node:crypto");
var import_node_zlib = require("node:zlib");
var import_node_crypto2 = require("node:crypto");
var import_node_crypto3 = require("node:crypto");
var import_node_zlib2 = require("node:zlib");
var import_node_crypto4 = require("node:crypto");
var import_node_crypto5 = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_node_fs3 = require("node:fs");
var import_node_url = require("node:url");
var proof_exports = {};
(0, import_bundle_runtime.__export)(proof_exports, {
  base58Check: () => base58Check,
  crc32Base36: () => crc32Base36,
  crc32Base62: () => crc32Base62,
  hasDigit: () => hasDigit,
  jwtClaims: () => jwtClaims,
  jwtStructure: () => jwtStructure,
  markedBy: () => markedBy,
  notHex: () => notHex
});
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
var checksum = (token) => toBase62((0, import_node_zlib.crc32)(token.slice(token.indexOf("_") + 1, -6)) >>> 0, 6);
var crc32Base36 = {
  name: "checksum",
  check: (token) => routableChecksum(token) === token.slice(-7) || void 0,
  complete: (token) => token.slice(0, -7) + routableChecksum(token)
};
var routableChecksum = (token) => ((0, import_node_zlib.crc32)(token.slice(0, -7)) >>> 0).toString(36).padStart(7, "0");
var notHex = {
  name: "alphabet",
  check: (token) => /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(token) ? false : void 0
};
var hasDigit = {
  name: "alphabet",
  check: (token) => /\d/.test(token) ? void 0 : false,
  complete: (token) => /\d/.test(token) ? token : `${token.slice(0, -1)}7`
};
var jwtClaims = (name, holds, sample) => ({
  name,
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
    const payload = sample((0, import_node_crypto.createHash)("sha512").update(token).digest());
    return toBase58(Buffer.concat([payload, doubleSha256(payload)]));
  }
});
var sha256 = (bytes) => (0, import_node_crypto.createHash)("sha256").update(bytes).digest();
var doubleSha256 = (bytes) => sha256(sha256(bytes)).subarray(0, 4);
var SECRETS_FILE = "secrets.json";
var SHARED = new Map(
  Object.entries(proof_exports).flatMap(([name, proof]) => "check" in proof ? [[name, proof]] : [])
);
var packedSecrets = (provider) => {
  held ??= unpackerOf((0, import_node_fs.readFileSync)(new URL(`./${SECRETS_FILE}`, thisFile), "utf8"));
  return held(provider);
};
var held;
function unpackerOf(text) {
  const { fields, values, providers } = JSON.parse(text);
  const proof = fields.indexOf("proof");
  const unpack2 = (numbers) => {
    const rule = Object.create(Object.prototype);
    for (let i = 0; i < fields.length; i++) {
      const value = values[numbers[i]];
      if (value !== void 0) rule[fields[i]] = i === proof ? SHARED.get(String(value)) : value;
    }
    return rule;
  };
  return (provider) => (providers[provider] ?? []).map(unpack2);
}
var ably_default = packedSecrets("ably");
var abstract_api_default = packedSecrets("abstract-api");
var abuseipdb_default = packedSecrets("abuseipdb");
var accuweather_default = packedSecrets("accuweather");
var activecampaign_default = packedSecrets("activecampaign");
var activeloop_default = packedSecrets("activeloop");
var adafruit_default = packedSecrets("adafruit");
var adobe_default = packedSecrets("adobe");
var adyen_default = packedSecrets("adyen");
var adzuna_default = packedSecrets("adzuna");
var affinity_default = packedSecrets("affinity");
var africas_talking_default = packedSecrets("africas-talking");
var aftership_default = packedSecrets("aftership");
var DIGITS2 = "0123456789";
var LOWER = "abcdefghijklmnopqrstuvwxyz";
var UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
var run = (alphabet, min, max = min) => ({ alphabet, min, max });
var oneOf = (...literals) => ({ oneOf: literals });
var named = (alphabet) => (min, max) => run(alphabet, min, max);
var digits = named(DIGITS2);
var hex = named(DIGITS2 + "abcdef");
var upperHex = named(DIGITS2 + "ABCDEF");
var anyHex = named(DIGITS2 + "abcdefABCDEF");
var lower = named(LOWER);
var upper = named(UPPER);
var letters = named(LOWER + UPPER);
var base36 = named(DIGITS2 + LOWER);
var upperBase36 = named(DIGITS2 + UPPER);
var base32 = named(UPPER + "234567");
var base62 = named(DIGITS2 + LOWER + UPPER);
var base64 = named(DIGITS2 + LOWER + UPPER + "+/");
var base64url = named(DIGITS2 + LOWER + UPPER + "-_");
var dotted = named(DIGITS2 + LOWER + UPPER + "-_.");
var word = named(DIGITS2 + LOWER + UPPER + "_");
var base58 = named("123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ");
var uuid = [hex(8), "-", hex(4), "-", hex(4), "-", hex(4), "-", hex(12)];
var jwt = ["eyJ", base64url(12, 140), ".eyJ", base64url(16, 420), ".", base64url(43, 342)];
var isRun = (part) => typeof part === "object" && "alphabet" in part;
var literalsOf = (part) => typeof part === "string" ? [part] : part.oneOf;
var NEVER_COMMIT = [
  { document: "S0", line: 54, practice: "Keep API keys out of version control." },
  { document: "S2", line: 38, practice: "Keep API tokens out of version control." }
];
var defineProvider = (name, provider) => provider.tokens.map((token) => ({
  kind: "secret",
  id: token.id,
  family: "secret-known-token",
  title: token.title,
  why: `Anybody who can read the repository or a copy of its history can ${token.grants ?? `act as its owner at ${name}`}.`,
  remediation: `${token.revoke ?? provider.revoke} Then read it from the environment or a secret manager, and check the provider's log for use that is not yours.`,
  severity: token.severity,
  cites: NEVER_COMMIT,
  provider: name,
  formats: token.formats ?? (token.format ? [token.format] : []),
  confidence: token.confidence ?? (token.near ? "medium" : "high"),
  docs: token.docs ?? provider.docs,
  ...token.near && { near: token.near },
  ...token.proof && { proof: token.proof },
  ...token.pair && { pair: token.pair },
  ...token.third && { third: token.third },
  ...token.selfMade && { selfMade: true }
}));
var BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var UPPER_BECH32 = BECH32.toUpperCase();
var PREFIX = "AGE-SECRET-KEY-";
var HYBRID = "AGE-SECRET-KEY-PQ-";
var GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function bech32(prefix) {
  const codes = [...prefix.toLowerCase()].map((character) => character.charCodeAt(0));
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const values = (token) => [...token.slice(prefix.length + 1)].map((character) => UPPER_BECH32.indexOf(character));
  return {
    name: "checksum",
    check: (token) => remainder([...expanded, ...values(token)]) === 1,
    complete: (token) => {
      const data = values(token).slice(0, -6);
      const rest = remainder([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
      const sum = [25, 20, 15, 10, 5, 0].map((shift) => UPPER_BECH32[rest >> shift & 31]);
      return token.slice(0, -6) + sum.join("");
    }
  };
}
var remainder = (symbols) => symbols.reduce((sum, symbol) => {
  const mixed2 = (sum & 33554431) << 5 ^ symbol;
  return GENERATOR.reduce((left, mask, bit) => sum >> 25 + bit & 1 ? left ^ mask : left, mixed2);
}, 1);
var age_default = defineProvider("age", {
  docs: "https://github.com/FiloSottile/age#readme",
  revoke: "Make a new identity with `age-keygen`, encrypt the files to it, and change every secret that they held (https://github.com/FiloSottile/age).",
  tokens: [
    {
      id: "age-secret-key",
      title: "age secret key",
      severity: 9.5,
      format: [`${PREFIX}1`, run(UPPER_BECH32, 58)],
      proof: bech32(PREFIX),
      grants: "decrypt every file that was encrypted to it, SOPS files included"
    },
    {
      id: "age-hybrid-secret-key",
      title: "age secret key (post-quantum hybrid)",
      severity: 9.5,
      format: [`${HYBRID}1`, run(UPPER_BECH32, 58)],
      proof: bech32(HYBRID),
      grants: "decrypt every file that was encrypted to it, SOPS files included",
      docs: "https://manpages.debian.org/unstable/age/age-keygen.1.en.html"
    }
  ]
});
var agentmail_default = packedSecrets("agentmail");
var agentops_default = packedSecrets("agentops");
var agora_default = packedSecrets("agora");
var aha_default = packedSecrets("aha");
var ahrefs_default = packedSecrets("ahrefs");
var ai21_default = packedSecrets("ai21");
var aikido_default = packedSecrets("aikido");
var airbrake_default = packedSecrets("airbrake");
var airbyte_default = packedSecrets("airbyte");
var aircall_default = packedSecrets("aircall");
var airtable_default = packedSecrets("airtable");
var airvisual_default = packedSecrets("airvisual");
var aiven_default = packedSecrets("aiven");
var akamai_default = packedSecrets("akamai");
var akeyless_default = packedSecrets("akeyless");
var alchemy_default = packedSecrets("alchemy");
var algolia_default = packedSecrets("algolia");
var alibaba_cloud_default = packedSecrets("alibaba-cloud");
var alienvault_default = packedSecrets("alienvault");
var alpaca_default = packedSecrets("alpaca");
var alpha_vantage_default = packedSecrets("alpha-vantage");
var amadeus_default = packedSecrets("amadeus");
var amap_default = packedSecrets("amap");
var amazon_default = packedSecrets("amazon");
var ambee_default = packedSecrets("ambee");
var amp_default = packedSecrets("amp");
var amplitude_default = packedSecrets("amplitude");
var anaconda_default = packedSecrets("anaconda");
var ankr_default = packedSecrets("ankr");
var ansible_galaxy_default = packedSecrets("ansible-galaxy");
var anthropic_default = packedSecrets("anthropic");
var anypoint_default = packedSecrets("anypoint");
var anyscale_default = packedSecrets("anyscale");
var api_ninjas_default = packedSecrets("api-ninjas");
var api_sports_default = packedSecrets("api-sports");
var api_video_default = packedSecrets("api-video");
var api2cart_default = packedSecrets("api2cart");
var apiflash_default = packedSecrets("apiflash");
var apify_default = packedSecrets("apify");
var apilayer_default = packedSecrets("apilayer");
var apitemplate_default = packedSecrets("apitemplate");
var apollo_io_default = packedSecrets("apollo-io");
var apollo_default = packedSecrets("apollo");
var app_center_default = packedSecrets("app-center");
var appdynamics_default = packedSecrets("appdynamics");
var apple_default = packedSecrets("apple");
var applitools_default = packedSecrets("applitools");
var appoptics_default = packedSecrets("appoptics");
var appsflyer_default = packedSecrets("appsflyer");
var appsignal_default = packedSecrets("appsignal");
var appveyor_default = packedSecrets("appveyor");
var appwrite_default = packedSecrets("appwrite");
var aqicn_default = packedSecrets("aqicn");
var arcgis_default = packedSecrets("arcgis");
var arize_default = packedSecrets("arize");
var artifactory_default = packedSecrets("artifactory");
var artsy_default = packedSecrets("artsy");
var asaas_default = packedSecrets("asaas");
var asana_default = packedSecrets("asana");
var ashby_default = packedSecrets("ashby");
var assemblyai_default = packedSecrets("assemblyai");
var astronomer_default = packedSecrets("astronomer");
var atera_default = packedSecrets("atera");
var atlassian_default = packedSecrets("atlassian");
var attio_default = packedSecrets("attio");
var audd_default = packedSecrets("audd");
var auth0_default = packedSecrets("auth0");
var authorize_net_default = packedSecrets("authorize-net");
var authress_default = packedSecrets("authress");
var autodesk_default = packedSecrets("autodesk");
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
      format: [oneOf("AKIA", "ASIA", "ABIA", "ACCA"), base32(16)],
      proof: embeddedAccount,
      grants: "tell the account, and with the secret key beside it act as the IAM user in AWS"
    },
    {
      id: "aws-secret-access-key",
      title: "AWS secret access key",
      severity: 9.5,
      pair: ["aws-access-key-id"],
      third: "aws-session-token",
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
var axiom_default = packedSecrets("axiom");
var aylien_default = packedSecrets("aylien");
var ayrshare_default = packedSecrets("ayrshare");
var urlText = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%";
var signatureLength = {
  name: "key length",
  check: (token) => /^[A-Za-z0-9+/]{43}=$/.test(decoded(token.slice("sig=".length))),
  complete: (token) => `sig=${encodeURIComponent((0, import_node_crypto2.createHash)("sha256").update(token).digest("base64"))}`
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
var azure_devops_default = packedSecrets("azure-devops");
var azure_default = packedSecrets("azure");
var backblaze_default = packedSecrets("backblaze");
var baidu_cloud_default = packedSecrets("baidu-cloud");
var baidu_map_default = packedSecrets("baidu-map");
var bamboohr_default = packedSecrets("bamboohr");
var bandwidth_default = packedSecrets("bandwidth");
var bannerbear_default = packedSecrets("bannerbear");
var baserow_default = packedSecrets("baserow");
var baseten_default = packedSecrets("baseten");
var beamer_default = packedSecrets("beamer");
var beebole_default = packedSecrets("beebole");
var beehiiv_default = packedSecrets("beehiiv");
var besttime_default = packedSecrets("besttime");
var better_stack_default = packedSecrets("better-stack");
var bigcommerce_default = packedSecrets("bigcommerce");
var binance_default = packedSecrets("binance");
var bitbar_default = packedSecrets("bitbar");
var bitbucket_default = packedSecrets("bitbucket");
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
var bitfinex_default = packedSecrets("bitfinex");
var bitget_default = packedSecrets("bitget");
var bitgo_default = packedSecrets("bitgo");
var bitly_default = packedSecrets("bitly");
var bitmex_default = packedSecrets("bitmex");
var bitrise_default = packedSecrets("bitrise");
var bittrex_default = packedSecrets("bittrex");
var bitwarden_default = packedSecrets("bitwarden");
var black_forest_labs_default = packedSecrets("black-forest-labs");
var bland_default = packedSecrets("bland");
var blaxel_default = packedSecrets("blaxel");
var blazemeter_default = packedSecrets("blazemeter");
var blizzard_default = packedSecrets("blizzard");
var blockcypher_default = packedSecrets("blockcypher");
var blockfrost_default = packedSecrets("blockfrost");
var blocknative_default = packedSecrets("blocknative");
var bluesky_default = packedSecrets("bluesky");
var blynk_default = packedSecrets("blynk");
var borgbase_default = packedSecrets("borgbase");
var botpress_default = packedSecrets("botpress");
var box_default = packedSecrets("box");
var braintree_default = packedSecrets("braintree");
var braintrust_default = packedSecrets("braintrust");
var branch_default = packedSecrets("branch");
var brandfetch_default = packedSecrets("brandfetch");
var brave_search_default = packedSecrets("brave-search");
var braze_default = packedSecrets("braze");
var brevo_default = packedSecrets("brevo");
var brex_default = packedSecrets("brex");
var bright_data_default = packedSecrets("bright-data");
var bright_security_default = packedSecrets("bright-security");
var browser_use_default = packedSecrets("browser-use");
var browserbase_default = packedSecrets("browserbase");
var browserstack_default = packedSecrets("browserstack");
var browshot_default = packedSecrets("browshot");
var bugherd_default = packedSecrets("bugherd");
var bugsnag_default = packedSecrets("bugsnag");
var buildbuddy_default = packedSecrets("buildbuddy");
var builder_io_default = packedSecrets("builder-io");
var buildkite_default = packedSecrets("buildkite");
var bungie_default = packedSecrets("bungie");
var bunny_default = packedSecrets("bunny");
var buttercms_default = packedSecrets("buttercms");
var buttondown_default = packedSecrets("buttondown");
var bybit_default = packedSecrets("bybit");
var cachix_default = packedSecrets("cachix");
var cal_com_default = packedSecrets("cal-com");
var calendarific_default = packedSecrets("calendarific");
var calendly_default = packedSecrets("calendly");
var canny_default = packedSecrets("canny");
var canva_default = packedSecrets("canva");
var capsule_crm_default = packedSecrets("capsule-crm");
var captaindata_default = packedSecrets("captaindata");
var carbon_interface_default = packedSecrets("carbon-interface");
var cartesia_default = packedSecrets("cartesia");
var cashfree_default = packedSecrets("cashfree");
var census_default = packedSecrets("census");
var censys_default = packedSecrets("censys");
var cerebras_default = packedSecrets("cerebras");
var chainstack_default = packedSecrets("chainstack");
var chargebee_default = packedSecrets("chargebee");
var chartmogul_default = packedSecrets("chartmogul");
var checkly_default = packedSecrets("checkly");
var checkout_com_default = packedSecrets("checkout-com");
var checkr_default = packedSecrets("checkr");
var chocolatey_default = packedSecrets("chocolatey");
var chroma_default = packedSecrets("chroma");
var chromatic_default = packedSecrets("chromatic");
var chutes_default = packedSecrets("chutes");
var cicero_default = packedSecrets("cicero");
var circle_default = packedSecrets("circle");
var circleci_default = packedSecrets("circleci");
var civo_default = packedSecrets("civo");
var clarifai_default = packedSecrets("clarifai");
var clearbit_default = packedSecrets("clearbit");
var clearml_default = packedSecrets("clearml");
var clerk_default = packedSecrets("clerk");
var clevertap_default = packedSecrets("clevertap");
var clickhouse_default = packedSecrets("clickhouse");
var clicksend_default = packedSecrets("clicksend");
var clickup_default = packedSecrets("clickup");
var clipdrop_default = packedSecrets("clipdrop");
var clockify_default = packedSecrets("clockify");
var clojars_default = packedSecrets("clojars");
var close_default = packedSecrets("close");
var cloudconvert_default = packedSecrets("cloudconvert");
var cloudflare_default = packedSecrets("cloudflare");
var cloudinary_default = packedSecrets("cloudinary");
var cloudmersive_default = packedSecrets("cloudmersive");
var cloudsmith_default = packedSecrets("cloudsmith");
var cockroachdb_default = packedSecrets("cockroachdb");
var cocoapods_default = packedSecrets("cocoapods");
var coda_default = packedSecrets("coda");
var codacy_default = packedSecrets("codacy");
var code_climate_default = packedSecrets("code-climate");
var codecov_default = packedSecrets("codecov");
var codefresh_default = packedSecrets("codefresh");
var codeium_default = packedSecrets("codeium");
var codemagic_default = packedSecrets("codemagic");
var codequiry_default = packedSecrets("codequiry");
var coder_default = packedSecrets("coder");
var coderabbit_default = packedSecrets("coderabbit");
var codesandbox_default = packedSecrets("codesandbox");
var cohere_default = packedSecrets("cohere");
var coinapi_default = packedSecrets("coinapi");
var coinbase_default = packedSecrets("coinbase");
var coingecko_default = packedSecrets("coingecko");
var coinmarketcap_default = packedSecrets("coinmarketcap");
var column_default = packedSecrets("column");
var comet_default = packedSecrets("comet");
var composio_default = packedSecrets("composio");
var conekta_default = packedSecrets("conekta");
var configcat_default = packedSecrets("configcat");
var confluent_default = packedSecrets("confluent");
var conjur_default = packedSecrets("conjur");
var contentful_default = packedSecrets("contentful");
var context7_default = packedSecrets("context7");
var contextual_ai_default = packedSecrets("contextual-ai");
var convertapi_default = packedSecrets("convertapi");
var convex_default = packedSecrets("convex");
var convoy_default = packedSecrets("convoy");
var coolify_default = packedSecrets("coolify");
var copper_default = packedSecrets("copper");
var coralogix_default = packedSecrets("coralogix");
var corbado_default = packedSecrets("corbado");
var couchbase_default = packedSecrets("couchbase");
var countrylayer_default = packedSecrets("countrylayer");
var courier_default = packedSecrets("courier");
var covalent_default = packedSecrets("covalent");
var coveralls_default = packedSecrets("coveralls");
var craftmypdf_default = packedSecrets("craftmypdf");
var crates_io_default = packedSecrets("crates-io");
var crawlbase_default = packedSecrets("crawlbase");
var crisp_default = packedSecrets("crisp");
var cronitor_default = packedSecrets("cronitor");
var crossbrowsertesting_default = packedSecrets("crossbrowsertesting");
var crossmint_default = packedSecrets("crossmint");
var crowdin_default = packedSecrets("crowdin");
var crowdstrike_default = packedSecrets("crowdstrike");
var crunchbase_default = packedSecrets("crunchbase");
var crunchy_bridge_default = packedSecrets("crunchy-bridge");
var cryptocompare_default = packedSecrets("cryptocompare");
var currencyapi_default = packedSecrets("currencyapi");
var currencybeacon_default = packedSecrets("currencybeacon");
var currencyfreaks_default = packedSecrets("currencyfreaks");
var currents_api_default = packedSecrets("currents-api");
var cursor_default = packedSecrets("cursor");
var customer_io_default = packedSecrets("customer-io");
var cypress_default = packedSecrets("cypress");
var d_id_default = packedSecrets("d-id");
var dagster_default = packedSecrets("dagster");
var daily_default = packedSecrets("daily");
var dandelion_default = packedSecrets("dandelion");
var dappier_default = packedSecrets("dappier");
var dashlane_default = packedSecrets("dashlane");
var dashscope_default = packedSecrets("dashscope");
var data_gov_default = packedSecrets("data-gov");
var databento_default = packedSecrets("databento");
var databricks_default = packedSecrets("databricks");
var datadog_default = packedSecrets("datadog");
var datafold_default = packedSecrets("datafold");
var datastax_default = packedSecrets("datastax");
var datocms_default = packedSecrets("datocms");
var daytona_default = packedSecrets("daytona");
var dbt_default = packedSecrets("dbt");
var deepai_default = packedSecrets("deepai");
var deepgram_default = packedSecrets("deepgram");
var deepinfra_default = packedSecrets("deepinfra");
var deepl_default = packedSecrets("deepl");
var deepseek_default = packedSecrets("deepseek");
var deepsource_default = packedSecrets("deepsource");
var deezer_default = packedSecrets("deezer");
var defined_networking_default = packedSecrets("defined-networking");
var delighted_default = packedSecrets("delighted");
var demio_default = packedSecrets("demio");
var deno_default = packedSecrets("deno");
var depot_default = packedSecrets("depot");
var deputy_default = packedSecrets("deputy");
var descope_default = packedSecrets("descope");
var desec_default = packedSecrets("desec");
var detect_language_default = packedSecrets("detect-language");
var detectify_default = packedSecrets("detectify");
var devcycle_default = packedSecrets("devcycle");
var devin_default = packedSecrets("devin");
var dialpad_default = packedSecrets("dialpad");
var diffbot_default = packedSecrets("diffbot");
var dify_default = packedSecrets("dify");
var diggernaut_default = packedSecrets("diggernaut");
var digitalocean_default = packedSecrets("digitalocean");
var dingtalk_default = packedSecrets("dingtalk");
var directus_default = packedSecrets("directus");
var discogs_default = packedSecrets("discogs");
var ID_BEGINNINGS = Array.from({ length: 900 }, (_, i) => Buffer.from(`${i + 100}`).toString("base64url"));
var botId = {
  name: "embedded id",
  check: (token) => /^\d{17,20}$/.test(Buffer.from(token.slice(0, token.indexOf(".")), "base64url").toString()) || void 0,
  complete: (token) => {
    const id = (0, import_node_crypto3.createHash)("sha256").update(token).digest().readBigUInt64BE().toString().slice(0, 17);
    return Buffer.from(`1${id}`).toString("base64url") + token.slice(token.indexOf("."));
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
var disqus_default = packedSecrets("disqus");
var dnsimple_default = packedSecrets("dnsimple");
var docker_default = packedSecrets("docker");
var docparser_default = packedSecrets("docparser");
var documo_default = packedSecrets("documo");
var docusign_default = packedSecrets("docusign");
var doppler_default = packedSecrets("doppler");
var dreamhost_default = packedSecrets("dreamhost");
var drift_default = packedSecrets("drift");
var drip_default = packedSecrets("drip");
var drone_default = packedSecrets("drone");
var dropbox_sign_default = packedSecrets("dropbox-sign");
var dropbox_default = packedSecrets("dropbox");
var dub_default = packedSecrets("dub");
var duckdns_default = packedSecrets("duckdns");
var duffel_default = packedSecrets("duffel");
var dune_default = packedSecrets("dune");
var duo_default = packedSecrets("duo");
var dwolla_default = packedSecrets("dwolla");
var dynalist_default = packedSecrets("dynalist");
var dynamic_default = packedSecrets("dynamic");
var dynatrace_default = packedSecrets("dynatrace");
var dyspatch_default = packedSecrets("dyspatch");
var e2b_default = packedSecrets("e2b");
var easypost_default = packedSecrets("easypost");
var ebay_default = packedSecrets("ebay");
var edamam_default = packedSecrets("edamam");
var eden_ai_default = packedSecrets("eden-ai");
var eia_default = packedSecrets("eia");
var elastic_apm_default = packedSecrets("elastic-apm");
var elastic_email_default = packedSecrets("elastic-email");
var elastic_default = packedSecrets("elastic");
var elevenlabs_default = packedSecrets("elevenlabs");
var emailoctopus_default = packedSecrets("emailoctopus");
var endor_labs_default = packedSecrets("endor-labs");
var enigma_default = packedSecrets("enigma");
var env0_default = packedSecrets("env0");
var eodhd_default = packedSecrets("eodhd");
var equinix_metal_default = packedSecrets("equinix-metal");
var ethereum_default = packedSecrets("ethereum");
var etherscan_default = packedSecrets("etherscan");
var ethplorer_default = packedSecrets("ethplorer");
var etsy_default = packedSecrets("etsy");
var eventbrite_default = packedSecrets("eventbrite");
var everhour_default = packedSecrets("everhour");
var exa_default = packedSecrets("exa");
var exchangerate_api_default = packedSecrets("exchangerate-api");
var exoscale_default = packedSecrets("exoscale");
var exotel_default = packedSecrets("exotel");
var expo_default = packedSecrets("expo");
var extractor_api_default = packedSecrets("extractor-api");
var face_plus_plus_default = packedSecrets("face-plus-plus");
var facebook_default = packedSecrets("facebook");
var fal_default = packedSecrets("fal");
var fast2sms_default = packedSecrets("fast2sms");
var fastforex_default = packedSecrets("fastforex");
var fastly_default = packedSecrets("fastly");
var fauna_default = packedSecrets("fauna");
var featherless_default = packedSecrets("featherless");
var fibery_default = packedSecrets("fibery");
var figma_default = packedSecrets("figma");
var fillout_default = packedSecrets("fillout");
var finage_default = packedSecrets("finage");
var financial_modeling_prep_default = packedSecrets("financial-modeling-prep");
var finicity_default = packedSecrets("finicity");
var finnhub_default = packedSecrets("finnhub");
var firebase_default = packedSecrets("firebase");
var firecrawl_default = packedSecrets("firecrawl");
var firehydrant_default = packedSecrets("firehydrant");
var fireworks_ai_default = packedSecrets("fireworks-ai");
var fitbit_default = packedSecrets("fitbit");
var fivem_default = packedSecrets("fivem");
var fivetran_default = packedSecrets("fivetran");
var flagsmith_default = packedSecrets("flagsmith");
var flat_io_default = packedSecrets("flat-io");
var flickr_default = packedSecrets("flickr");
var flightaware_default = packedSecrets("flightaware");
var flightstats_default = packedSecrets("flightstats");
var flutterwave_default = packedSecrets("flutterwave");
var fly_default = packedSecrets("fly");
var font_awesome_default = packedSecrets("font-awesome");
var fossa_default = packedSecrets("fossa");
var foursquare_default = packedSecrets("foursquare");
var frameio_default = packedSecrets("frameio");
var fred_default = packedSecrets("fred");
var freshbooks_default = packedSecrets("freshbooks");
var freshdesk_default = packedSecrets("freshdesk");
var friendli_default = packedSecrets("friendli");
var front_default = packedSecrets("front");
var frontegg_default = packedSecrets("frontegg");
var fulcrum_default = packedSecrets("fulcrum");
var fullcontact_default = packedSecrets("fullcontact");
var fullstory_default = packedSecrets("fullstory");
var fusionauth_default = packedSecrets("fusionauth");
var galileo_default = packedSecrets("galileo");
var gandi_default = packedSecrets("gandi");
var gcore_default = packedSecrets("gcore");
var gcp_default = packedSecrets("gcp");
var geckoboard_default = packedSecrets("geckoboard");
var gemfury_default = packedSecrets("gemfury");
var gemini_exchange_default = packedSecrets("gemini-exchange");
var generic_default = packedSecrets("generic");
var genius_default = packedSecrets("genius");
var geoapify_default = packedSecrets("geoapify");
var geocodify_default = packedSecrets("geocodify");
var geocodio_default = packedSecrets("geocodio");
var getblock_default = packedSecrets("getblock");
var getimg_default = packedSecrets("getimg");
var getresponse_default = packedSecrets("getresponse");
var ghost_default = packedSecrets("ghost");
var giphy_default = packedSecrets("giphy");
var gitbook_default = packedSecrets("gitbook");
var gitea_default = packedSecrets("gitea");
var gitee_default = packedSecrets("gitee");
var gitguardian_default = packedSecrets("gitguardian");
var github_default = packedSecrets("github");
var gitlab_default = packedSecrets("gitlab");
var gitpod_default = packedSecrets("gitpod");
var gitter_default = packedSecrets("gitter");
var gladia_default = packedSecrets("gladia");
var glassnode_default = packedSecrets("glassnode");
var gnews_default = packedSecrets("gnews");
var gocanvas_default = packedSecrets("gocanvas");
var gocardless_default = packedSecrets("gocardless");
var gocd_default = packedSecrets("gocd");
var godaddy_default = packedSecrets("godaddy");
var google_chat_default = packedSecrets("google-chat");
var gorgias_default = packedSecrets("gorgias");
var gradle_default = packedSecrets("gradle");
var littleEndianCrc = {
  name: "checksum",
  check: (token) => token.endsWith(checksum2(token)) || void 0,
  complete: (token) => token.slice(0, -8) + checksum2(token)
};
function checksum2(token) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE((0, import_node_zlib2.crc32)(token.slice(0, -9)) >>> 0);
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
var graphhopper_default = packedSecrets("graphhopper");
var greenhouse_default = packedSecrets("greenhouse");
var greptile_default = packedSecrets("greptile");
var greynoise_default = packedSecrets("greynoise");
var groove_default = packedSecrets("groove");
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
var growthbook_default = packedSecrets("growthbook");
var gtmetrix_default = packedSecrets("gtmetrix");
var guardian_default = packedSecrets("guardian");
var gumroad_default = packedSecrets("gumroad");
var gyazo_default = packedSecrets("gyazo");
var hackerone_default = packedSecrets("hackerone");
var harbor_default = packedSecrets("harbor");
var harness_default = packedSecrets("harness");
var harvest_default = packedSecrets("harvest");
var hashicorp_default = packedSecrets("hashicorp");
var hasura_default = packedSecrets("hasura");
var have_i_been_pwned_default = packedSecrets("have-i-been-pwned");
var hcaptcha_default = packedSecrets("hcaptcha");
var headscale_default = packedSecrets("headscale");
var healthchecks_default = packedSecrets("healthchecks");
var heap_default = packedSecrets("heap");
var hedra_default = packedSecrets("hedra");
var helicone_default = packedSecrets("helicone");
var helius_default = packedSecrets("helius");
var helpcrunch_default = packedSecrets("helpcrunch");
var helpscout_default = packedSecrets("helpscout");
var henrikdev_default = packedSecrets("henrikdev");
var here_default = packedSecrets("here");
var heroku_default = packedSecrets("heroku");
var hetzner_default = packedSecrets("hetzner");
var hex_pm_default = packedSecrets("hex-pm");
var heygen_default = packedSecrets("heygen");
var highnote_default = packedSecrets("highnote");
var hive_default = packedSecrets("hive");
var holiday_api_default = packedSecrets("holiday-api");
var home_assistant_default = packedSecrets("home-assistant");
var honeybadger_default = packedSecrets("honeybadger");
var honeycomb_default = packedSecrets("honeycomb");
var hookdeck_default = packedSecrets("hookdeck");
var hostinger_default = packedSecrets("hostinger");
var hotjar_default = packedSecrets("hotjar");
var huawei_cloud_default = packedSecrets("huawei-cloud");
var hubspot_default = packedSecrets("hubspot");
var hugging_face_default = packedSecrets("hugging-face");
var humanloop_default = packedSecrets("humanloop");
var hume_default = packedSecrets("hume");
var hunter_default = packedSecrets("hunter");
var hygraph_default = packedSecrets("hygraph");
var hyperbolic_default = packedSecrets("hyperbolic");
var hyperbrowser_default = packedSecrets("hyperbrowser");
var hypertrack_default = packedSecrets("hypertrack");
var ibm_cloud_default = packedSecrets("ibm-cloud");
var iconfinder_default = packedSecrets("iconfinder");
var ideogram_default = packedSecrets("ideogram");
var iex_cloud_default = packedSecrets("iex-cloud");
var ifttt_default = packedSecrets("ifttt");
var imagekit_default = packedSecrets("imagekit");
var imagga_default = packedSecrets("imagga");
var imgix_default = packedSecrets("imgix");
var imgur_default = packedSecrets("imgur");
var inception_default = packedSecrets("inception");
var incident_io_default = packedSecrets("incident-io");
var infisical_default = packedSecrets("infisical");
var influxdb_default = packedSecrets("influxdb");
var infobip_default = packedSecrets("infobip");
var infomaniak_default = packedSecrets("infomaniak");
var notDigest = {
  name: "alphabet",
  check: (token) => /^ico-[0-9a-f]{32}$/.test(token) ? false : void 0
};
var infracost_default = defineProvider("Infracost", {
  docs: "https://www.infracost.io/docs/features/environment_variables/",
  revoke: "Regenerate it under Org settings, CLI tokens (https://dashboard.infracost.io/).",
  tokens: [
    {
      id: "infracost-api-key",
      title: "Infracost API key",
      severity: 6,
      format: ["ico-", base62(32)],
      proof: notDigest,
      grants: "use the pricing service and post runs for the organization"
    }
  ]
});
var infura_default = packedSecrets("infura");
var inngest_default = packedSecrets("inngest");
var insightly_default = packedSecrets("insightly");
var instabug_default = packedSecrets("instabug");
var instagram_default = packedSecrets("instagram");
var instamojo_default = packedSecrets("instamojo");
var instana_default = packedSecrets("instana");
var intercom_default = packedSecrets("intercom");
var intra_42_default = packedSecrets("intra-42");
var intrinio_default = packedSecrets("intrinio");
var intruder_default = packedSecrets("intruder");
var ionic_default = packedSecrets("ionic");
var ionos_default = packedSecrets("ionos");
var ip2location_default = packedSecrets("ip2location");
var ipdata_default = packedSecrets("ipdata");
var ipgeolocation_default = packedSecrets("ipgeolocation");
var ipinfo_default = packedSecrets("ipinfo");
var ipinfodb_default = packedSecrets("ipinfodb");
var ipqualityscore_default = packedSecrets("ipqualityscore");
var iterable_default = packedSecrets("iterable");
var iugu_default = packedSecrets("iugu");
var jd_cloud_default = packedSecrets("jd-cloud");
var jenkins_default = packedSecrets("jenkins");
var jetbrains_default = packedSecrets("jetbrains");
var jina_default = packedSecrets("jina");
var jotform_default = packedSecrets("jotform");
var jpush_default = packedSecrets("jpush");
var jsr_default = packedSecrets("jsr");
var jumpcloud_default = packedSecrets("jumpcloud");
var jumpseller_default = packedSecrets("jumpseller");
var jwt_default = packedSecrets("jwt");
var k6_default = packedSecrets("k6");
var kaggle_default = packedSecrets("kaggle");
var kakao_default = packedSecrets("kakao");
var keycloak_default = packedSecrets("keycloak");
var keygen_default = packedSecrets("keygen");
var keywords_ai_default = packedSecrets("keywords-ai");
var kickbox_default = packedSecrets("kickbox");
var kinde_default = packedSecrets("kinde");
var kit_default = packedSecrets("kit");
var klarna_default = packedSecrets("klarna");
var klaviyo_default = packedSecrets("klaviyo");
var klipfolio_default = packedSecrets("klipfolio");
var knock_default = packedSecrets("knock");
var kong_default = packedSecrets("kong");
var kontent_default = packedSecrets("kontent");
var kount_default = packedSecrets("kount");
var koyeb_default = packedSecrets("koyeb");
var kraken_default = packedSecrets("kraken");
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
var kucoin_default = packedSecrets("kucoin");
var labelbox_default = packedSecrets("labelbox");
var lacework_default = packedSecrets("lacework");
var lakera_default = packedSecrets("lakera");
var lambda_cloud_default = packedSecrets("lambda-cloud");
var lambdatest_default = packedSecrets("lambdatest");
var langfuse_default = packedSecrets("langfuse");
var langsmith_default = packedSecrets("langsmith");
var langtrace_default = packedSecrets("langtrace");
var languagelayer_default = packedSecrets("languagelayer");
var laravel_default = packedSecrets("laravel");
var lark_default = packedSecrets("lark");
var lastfm_default = packedSecrets("lastfm");
var launchdarkly_default = packedSecrets("launchdarkly");
var leadfeeder_default = packedSecrets("leadfeeder");
var leancloud_default = packedSecrets("leancloud");
var lemlist_default = packedSecrets("lemlist");
var lemon_squeezy_default = packedSecrets("lemon-squeezy");
var leonardo_ai_default = packedSecrets("leonardo-ai");
var lepton_default = packedSecrets("lepton");
var less_annoying_crm_default = packedSecrets("less-annoying-crm");
var letta_default = packedSecrets("letta");
var lever_default = packedSecrets("lever");
var lichess_default = packedSecrets("lichess");
var lighton_default = packedSecrets("lighton");
var lightstep_default = packedSecrets("lightstep");
var line_notify_default = packedSecrets("line-notify");
var line_default = packedSecrets("line");
var linear_default = packedSecrets("linear");
var link_preview_default = packedSecrets("link-preview");
var linkedin_default = packedSecrets("linkedin");
var linkup_default = packedSecrets("linkup");
var linode_default = packedSecrets("linode");
var litellm_default = packedSecrets("litellm");
var literal_ai_default = packedSecrets("literal-ai");
var lithic_default = packedSecrets("lithic");
var liveagent_default = packedSecrets("liveagent");
var liveblocks_default = packedSecrets("liveblocks");
var livekit_default = packedSecrets("livekit");
var llamacloud_default = packedSecrets("llamacloud");
var lob_default = packedSecrets("lob");
var locationiq_default = packedSecrets("locationiq");
var logfire_default = packedSecrets("logfire");
var loggly_default = packedSecrets("loggly");
var logicmonitor_default = packedSecrets("logicmonitor");
var loginradius_default = packedSecrets("loginradius");
var logto_default = packedSecrets("logto");
var logz_io_default = packedSecrets("logz-io");
var lokalise_default = packedSecrets("lokalise");
var looker_default = packedSecrets("looker");
var loopreturns_default = packedSecrets("loopreturns");
var loops_default = packedSecrets("loops");
var loyverse_default = packedSecrets("loyverse");
var luarocks_default = packedSecrets("luarocks");
var luma_default = packedSecrets("luma");
var lunch_money_default = packedSecrets("lunch-money");
var luno_default = packedSecrets("luno");
var lusha_default = packedSecrets("lusha");
var magicbell_default = packedSecrets("magicbell");
var mailchimp_default = packedSecrets("mailchimp");
var mailerlite_default = packedSecrets("mailerlite");
var mailersend_default = packedSecrets("mailersend");
var mailgun_default = packedSecrets("mailgun");
var mailjet_default = packedSecrets("mailjet");
var mailsac_default = packedSecrets("mailsac");
var mailtrap_default = packedSecrets("mailtrap");
var make_default = packedSecrets("make");
var mandrill_default = packedSecrets("mandrill");
var mapbox_default = packedSecrets("mapbox");
var mapquest_default = packedSecrets("mapquest");
var maptiler_default = packedSecrets("maptiler");
var mastodon_default = packedSecrets("mastodon");
var materialize_default = packedSecrets("materialize");
var mathpix_default = packedSecrets("mathpix");
var matomo_default = packedSecrets("matomo");
var matrix_default = packedSecrets("matrix");
var mattermost_default = packedSecrets("mattermost");
var maven_central_default = packedSecrets("maven-central");
var mavenlink_default = packedSecrets("mavenlink");
var maxmind_default = packedSecrets("maxmind");
var meaningcloud_default = packedSecrets("meaningcloud");
var meilisearch_default = packedSecrets("meilisearch");
var meistertask_default = packedSecrets("meistertask");
var mem0_default = packedSecrets("mem0");
var meraki_default = packedSecrets("meraki");
var mercado_pago_default = packedSecrets("mercado-pago");
var mercury_default = packedSecrets("mercury");
var mergify_default = packedSecrets("mergify");
var messagebird_default = packedSecrets("messagebird");
var meta_llama_default = packedSecrets("meta-llama");
var meta_quest_default = packedSecrets("meta-quest");
var metaapi_default = packedSecrets("metaapi");
var metabase_default = packedSecrets("metabase");
var mexc_default = packedSecrets("mexc");
var mezmo_default = packedSecrets("mezmo");
var microsoft_teams_default = packedSecrets("microsoft-teams");
var middesk_default = packedSecrets("middesk");
var midtrans_default = packedSecrets("midtrans");
var minimax_default = packedSecrets("minimax");
var miro_default = packedSecrets("miro");
var missive_default = packedSecrets("missive");
var mistral_default = packedSecrets("mistral");
var mixedbread_default = packedSecrets("mixedbread");
var mixmax_default = packedSecrets("mixmax");
var mixpanel_default = packedSecrets("mixpanel");
var modal_default = packedSecrets("modal");
var modrinth_default = packedSecrets("modrinth");
var moengage_default = packedSecrets("moengage");
var mollie_default = packedSecrets("mollie");
var monday_default = packedSecrets("monday");
var mongodb_atlas_default = packedSecrets("mongodb-atlas");
var monkeylearn_default = packedSecrets("monkeylearn");
var moonshot_default = packedSecrets("moonshot");
var moosend_default = packedSecrets("moosend");
var moralis_default = packedSecrets("moralis");
var motherduck_default = packedSecrets("motherduck");
var mozilla_addons_default = packedSecrets("mozilla-addons");
var msg91_default = packedSecrets("msg91");
var murf_default = packedSecrets("murf");
var musixmatch_default = packedSecrets("musixmatch");
var mux_default = packedSecrets("mux");
var myget_default = packedSecrets("myget");
var n8n_default = packedSecrets("n8n");
var name_com_default = packedSecrets("name-com");
var namecheap_default = packedSecrets("namecheap");
var nango_default = packedSecrets("nango");
var nasa_default = packedSecrets("nasa");
var nasdaq_data_link_default = packedSecrets("nasdaq-data-link");
var naver_default = packedSecrets("naver");
var nebius_default = packedSecrets("nebius");
var neon_default = packedSecrets("neon");
var neptune_default = packedSecrets("neptune");
var netbird_default = packedSecrets("netbird");
var netdata_default = packedSecrets("netdata");
var netlify_default = packedSecrets("netlify");
var netsuite_default = packedSecrets("netsuite");
var neutrino_default = packedSecrets("neutrino");
var neverbounce_default = packedSecrets("neverbounce");
var new_relic_default = packedSecrets("new-relic");
var new_york_times_default = packedSecrets("new-york-times");
var newsapi_default = packedSecrets("newsapi");
var newscatcher_default = packedSecrets("newscatcher");
var newsdata_default = packedSecrets("newsdata");
var nexus_default = packedSecrets("nexus");
var nftport_default = packedSecrets("nftport");
var ngrok_default = packedSecrets("ngrok");
var nicereply_default = packedSecrets("nicereply");
var nightfall_default = packedSecrets("nightfall");
var noaa_default = packedSecrets("noaa");
var nomic_default = packedSecrets("nomic");
var northflank_default = packedSecrets("northflank");
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
function polymod(values) {
  let sum = 1;
  for (const value of [...PREFIX2, ...values]) {
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
var notify_default = packedSecrets("notify");
var notion_default = packedSecrets("notion");
var novelai_default = packedSecrets("novelai");
var novita_default = packedSecrets("novita");
var novu_default = packedSecrets("novu");
var npm_default = packedSecrets("npm");
var ns1_default = packedSecrets("ns1");
var ntfy_default = packedSecrets("ntfy");
var nuget_default = packedSecrets("nuget");
var nutritionix_default = packedSecrets("nutritionix");
var nvidia_default = packedSecrets("nvidia");
var nx_cloud_default = packedSecrets("nx-cloud");
var nylas_default = packedSecrets("nylas");
var oanda_default = packedSecrets("oanda");
var notHexBody = {
  name: "alphabet",
  check: (token) => /^API-[0-9A-F]{32}$/.test(token) ? false : void 0
};
var octopus_deploy_default = defineProvider("Octopus Deploy", {
  docs: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
  revoke: "Revoke it under Profile, My API keys (https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key).",
  tokens: [
    {
      id: "octopus-deploy-api-key",
      title: "Octopus Deploy API key",
      severity: 9,
      format: ["API-", upperBase36(25, 32)],
      proof: notHexBody,
      grants: "deploy and read variables as its owner"
    }
  ]
});
var okta_default = packedSecrets("okta");
var okteto_default = packedSecrets("okteto");
var okx_default = packedSecrets("okx");
var ollama_default = packedSecrets("ollama");
var omise_default = packedSecrets("omise");
var omnisend_default = packedSecrets("omnisend");
var onelogin_default = packedSecrets("onelogin");
var onepassword_default = packedSecrets("onepassword");
var onesignal_default = packedSecrets("onesignal");
var onfido_default = packedSecrets("onfido");
var onfleet_default = packedSecrets("onfleet");
var oopspam_default = packedSecrets("oopspam");
var open_exchange_rates_default = packedSecrets("open-exchange-rates");
var open_vsx_default = packedSecrets("open-vsx");
var named2 = markedBy("T3BlbkFJ");
var openai_default = defineProvider("OpenAI", {
  docs: "https://platform.openai.com/docs/api-reference/authentication",
  revoke: "Revoke it under API keys (https://platform.openai.com/api-keys).",
  tokens: [
    {
      id: "openai-project-key",
      title: "OpenAI project API key",
      severity: 9,
      format: ["sk-proj-", base64url(48, 200)],
      proof: named2,
      grants: "call the models at the cost of the project and read its files and assistants"
    },
    {
      id: "openai-service-account-key",
      title: "OpenAI service account API key",
      severity: 9,
      format: ["sk-svcacct-", base64url(48, 200)],
      proof: named2,
      grants: "call the models at the cost of the project"
    },
    {
      id: "openai-admin-key",
      title: "OpenAI admin API key",
      severity: 9.6,
      format: ["sk-admin-", base64url(48, 200)],
      proof: named2,
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
      id: "openai-form-key",
      title: "API key of a model provider (the form of the first OpenAI keys)",
      severity: 8,
      format: ["sk-", base62(48)],
      proof: hasDigit,
      confidence: "medium",
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
var opencage_default = packedSecrets("opencage");
var openpay_default = packedSecrets("openpay");
var openpipe_default = packedSecrets("openpipe");
var openrouter_default = packedSecrets("openrouter");
var openrouteservice_default = packedSecrets("openrouteservice");
var opensea_default = packedSecrets("opensea");
var openuv_default = packedSecrets("openuv");
var openweather_default = packedSecrets("openweather");
var opsgenie_default = packedSecrets("opsgenie");
var optimizely_default = packedSecrets("optimizely");
var oracle_cloud_default = packedSecrets("oracle-cloud");
var ory_default = packedSecrets("ory");
var osu_default = packedSecrets("osu");
var oura_default = packedSecrets("oura");
var outline_default = packedSecrets("outline");
var ovhcloud_default = packedSecrets("ovhcloud");
var owlbot_default = packedSecrets("owlbot");
var packagecloud_default = packedSecrets("packagecloud");
var packagist_default = packedSecrets("packagist");
var paddle_default = packedSecrets("paddle");
var pagarme_default = packedSecrets("pagarme");
var pagerduty_default = packedSecrets("pagerduty");
var pandadoc_default = packedSecrets("pandadoc");
var pandascore_default = packedSecrets("pandascore");
var pangea_default = packedSecrets("pangea");
var paperspace_default = packedSecrets("paperspace");
var papertrail_default = packedSecrets("papertrail");
var parsehub_default = packedSecrets("parsehub");
var parseur_default = packedSecrets("parseur");
var particle_default = packedSecrets("particle");
var pastebin_default = packedSecrets("pastebin");
var patreon_default = packedSecrets("patreon");
var paymo_default = packedSecrets("paymo");
var paypal_default = packedSecrets("paypal");
var paystack_default = packedSecrets("paystack");
var payu_default = packedSecrets("payu");
var people_data_labs_default = packedSecrets("people-data-labs");
var permit_default = packedSecrets("permit");
var perplexity_default = packedSecrets("perplexity");
var persona_default = packedSecrets("persona");
var pexels_default = packedSecrets("pexels");
var phabricator_default = packedSecrets("phabricator");
var phantombuster_default = packedSecrets("phantombuster");
var photoroom_default = packedSecrets("photoroom");
var phrase_default = packedSecrets("phrase");
var pimlico_default = packedSecrets("pimlico");
var pinata_default = packedSecrets("pinata");
var pinecone_default = packedSecrets("pinecone");
var ping_identity_default = packedSecrets("ping-identity");
var pingdom_default = packedSecrets("pingdom");
var pinterest_default = packedSecrets("pinterest");
var pipedream_default = packedSecrets("pipedream");
var pipedrive_default = packedSecrets("pipedrive");
var pivotal_tracker_default = packedSecrets("pivotal-tracker");
var pixabay_default = packedSecrets("pixabay");
var plaid_default = packedSecrets("plaid");
var plane_default = packedSecrets("plane");
var planetscale_default = packedSecrets("planetscale");
var plivo_default = packedSecrets("plivo");
var plunk_default = packedSecrets("plunk");
var podio_default = packedSecrets("podio");
var poe_default = packedSecrets("poe");
var polar_default = packedSecrets("polar");
var poloniex_default = packedSecrets("poloniex");
var polygon_default = packedSecrets("polygon");
var polymarket_default = packedSecrets("polymarket");
var porkbun_default = packedSecrets("porkbun");
var port_default = packedSecrets("port");
var portainer_default = packedSecrets("portainer");
var portkey_default = packedSecrets("portkey");
var postgrid_default = packedSecrets("postgrid");
var posthog_default = packedSecrets("posthog");
var postman_default = packedSecrets("postman");
var postmark_default = packedSecrets("postmark");
var predibase_default = packedSecrets("predibase");
var prefect_default = packedSecrets("prefect");
var printify_default = packedSecrets("printify");
var prismic_default = packedSecrets("prismic");
var privacy_com_default = packedSecrets("privacy-com");
var private_key_default = packedSecrets("private-key");
var prodpad_default = packedSecrets("prodpad");
var promptlayer_default = packedSecrets("promptlayer");
var proxmox_default = packedSecrets("proxmox");
var proxycurl_default = packedSecrets("proxycurl");
var pterodactyl_default = packedSecrets("pterodactyl");
var pubnub_default = packedSecrets("pubnub");
var pulumi_default = packedSecrets("pulumi");
var puppet_forge_default = packedSecrets("puppet-forge");
var purpleair_default = packedSecrets("purpleair");
var pushbullet_default = packedSecrets("pushbullet");
var pusher_default = packedSecrets("pusher");
var pushover_default = packedSecrets("pushover");
var pypi_default = packedSecrets("pypi");
var qase_default = packedSecrets("qase");
var qdrant_default = packedSecrets("qdrant");
var qiniu_default = packedSecrets("qiniu");
var qovery_default = packedSecrets("qovery");
var qualtrics_default = packedSecrets("qualtrics");
var quay_default = packedSecrets("quay");
var qubole_default = packedSecrets("qubole");
var quickbooks_default = packedSecrets("quickbooks");
var quicknode_default = packedSecrets("quicknode");
var qweather_default = packedSecrets("qweather");
var radar_default = packedSecrets("radar");
var ragie_default = packedSecrets("ragie");
var railway_default = packedSecrets("railway");
var rainforest_qa_default = packedSecrets("rainforest-qa");
var ramp_default = packedSecrets("ramp");
var rancher_default = packedSecrets("rancher");
var rapidapi_default = packedSecrets("rapidapi");
var rawg_default = packedSecrets("rawg");
var raygun_default = packedSecrets("raygun");
var razorpay_default = packedSecrets("razorpay");
var readme_default = packedSecrets("readme");
var rebrandly_default = packedSecrets("rebrandly");
var recharge_default = packedSecrets("recharge");
var recraft_default = packedSecrets("recraft");
var recurly_default = packedSecrets("recurly");
var reddit_default = packedSecrets("reddit");
var redirect_pizza_default = packedSecrets("redirect-pizza");
var redis_cloud_default = packedSecrets("redis-cloud");
var redmine_default = packedSecrets("redmine");
var reducto_default = packedSecrets("reducto");
var refiner_default = packedSecrets("refiner");
var remove_bg_default = packedSecrets("remove-bg");
var render_default = packedSecrets("render");
var replicate_default = packedSecrets("replicate");
var resend_default = packedSecrets("resend");
var retell_default = packedSecrets("retell");
var retool_default = packedSecrets("retool");
var rev_ai_default = packedSecrets("rev-ai");
var revenuecat_default = packedSecrets("revenuecat");
var ringcentral_default = packedSecrets("ringcentral");
var riot_default = packedSecrets("riot");
var robinhood_default = packedSecrets("robinhood");
var roblox_default = packedSecrets("roblox");
var roboflow_default = packedSecrets("roboflow");
var rocket_chat_default = packedSecrets("rocket-chat");
var rockset_default = packedSecrets("rockset");
var rollbar_default = packedSecrets("rollbar");
var rootly_default = packedSecrets("rootly");
var route4me_default = packedSecrets("route4me");
var rubygems_default = packedSecrets("rubygems");
var runpod_default = packedSecrets("runpod");
var runrunit_default = packedSecrets("runrunit");
var runway_default = packedSecrets("runway");
var salesforce_default = packedSecrets("salesforce");
var salesloft_default = packedSecrets("salesloft");
var sambanova_default = packedSecrets("sambanova");
var samsara_default = packedSecrets("samsara");
var sanity_default = packedSecrets("sanity");
var sauce_labs_default = packedSecrets("sauce-labs");
var savvycal_default = packedSecrets("savvycal");
var scale_ai_default = packedSecrets("scale-ai");
var scaleway_default = packedSecrets("scaleway");
var scalingo_default = packedSecrets("scalingo");
var scalr_default = packedSecrets("scalr");
var scrapegraph_default = packedSecrets("scrapegraph");
var scrapeowl_default = packedSecrets("scrapeowl");
var scraperapi_default = packedSecrets("scraperapi");
var scrapestack_default = packedSecrets("scrapestack");
var scrapfly_default = packedSecrets("scrapfly");
var scrapingant_default = packedSecrets("scrapingant");
var scrapingbee_default = packedSecrets("scrapingbee");
var screenshot_api_default = packedSecrets("screenshot-api");
var screenshotlayer_default = packedSecrets("screenshotlayer");
var scrutinizer_default = packedSecrets("scrutinizer");
var search_api_default = packedSecrets("search-api");
var securitytrails_default = packedSecrets("securitytrails");
var segment_default = packedSecrets("segment");
var segmind_default = packedSecrets("segmind");
var select_pdf_default = packedSecrets("select-pdf");
var semaphore_default = packedSecrets("semaphore");
var sematext_default = packedSecrets("sematext");
var semgrep_default = packedSecrets("semgrep");
var semrush_default = packedSecrets("semrush");
var sendbird_default = packedSecrets("sendbird");
var sendgrid_default = packedSecrets("sendgrid");
var sentry_default = packedSecrets("sentry");
var serpapi_default = packedSecrets("serpapi");
var serper_default = packedSecrets("serper");
var serphouse_default = packedSecrets("serphouse");
var serpstack_default = packedSecrets("serpstack");
var settlemint_default = packedSecrets("settlemint");
var shipengine_default = packedSecrets("shipengine");
var shippo_default = packedSecrets("shippo");
var shodan_default = packedSecrets("shodan");
var shopify_default = packedSecrets("shopify");
var short_io_default = packedSecrets("short-io");
var shortcut_default = packedSecrets("shortcut");
var shotstack_default = packedSecrets("shotstack");
var shutterstock_default = packedSecrets("shutterstock");
var sidekiq_default = packedSecrets("sidekiq");
var signalwire_default = packedSecrets("signalwire");
var signaturit_default = packedSecrets("signaturit");
var sigopt_default = packedSecrets("sigopt");
var siliconflow_default = packedSecrets("siliconflow");
var similarweb_default = packedSecrets("similarweb");
var sinch_default = packedSecrets("sinch");
var sirv_default = packedSecrets("sirv");
var slack_default = packedSecrets("slack");
var smartcar_default = packedSecrets("smartcar");
var smartsheet_default = packedSecrets("smartsheet");
var smarty_default = packedSecrets("smarty");
var smtp2go_default = packedSecrets("smtp2go");
var snipcart_default = packedSecrets("snipcart");
var snowflake_default = packedSecrets("snowflake");
var snyk_default = packedSecrets("snyk");
var socket_default = packedSecrets("socket");
var PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");
var publicKeyOf = (seed) => (0, import_node_crypto4.createPublicKey)((0, import_node_crypto4.createPrivateKey)({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" })).export({ format: "der", type: "spki" }).subarray(-32);
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
var solarwinds_default = packedSecrets("solarwinds");
var sonar_default = packedSecrets("sonar");
var soundcloud_default = packedSecrets("soundcloud");
var sourcegraph_default = packedSecrets("sourcegraph");
var spacelift_default = packedSecrets("spacelift");
var sparkpost_default = packedSecrets("sparkpost");
var speechmatics_default = packedSecrets("speechmatics");
var split_default = packedSecrets("split");
var splunk_default = packedSecrets("splunk");
var spoonacular_default = packedSecrets("spoonacular");
var sportmonks_default = packedSecrets("sportmonks");
var sportradar_default = packedSecrets("sportradar");
var spotify_default = packedSecrets("spotify");
var square_default = packedSecrets("square");
var squarespace_default = packedSecrets("squarespace");
var sslmate_default = packedSecrets("sslmate");
var stability_ai_default = packedSecrets("stability-ai");
var stackhawk_default = packedSecrets("stackhawk");
var statsig_default = packedSecrets("statsig");
var statuscake_default = packedSecrets("statuscake");
var statuspage_default = packedSecrets("statuspage");
var statuspal_default = packedSecrets("statuspal");
var steam_default = packedSecrets("steam");
var steel_default = packedSecrets("steel");
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
var stockdata_default = packedSecrets("stockdata");
var storecove_default = packedSecrets("storecove");
var stormglass_default = packedSecrets("stormglass");
var storyblok_default = packedSecrets("storyblok");
var strapi_default = packedSecrets("strapi");
var strava_default = packedSecrets("strava");
var streak_default = packedSecrets("streak");
var stream_default = packedSecrets("stream");
var stripe_default = packedSecrets("stripe");
var stytch_default = packedSecrets("stytch");
var sumo_logic_default = packedSecrets("sumo-logic");
var sumsub_default = packedSecrets("sumsub");
var sumup_default = packedSecrets("sumup");
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
      format: ["sb_secret_", base64url(31, 36)],
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
var supermemory_default = packedSecrets("supermemory");
var superwall_default = packedSecrets("superwall");
var surveymonkey_default = packedSecrets("surveymonkey");
var svix_default = packedSecrets("svix");
var swaggerhub_default = packedSecrets("swaggerhub");
var t_ly_default = packedSecrets("t-ly");
var tableau_default = packedSecrets("tableau");
var tailscale_default = packedSecrets("tailscale");
var tally_default = packedSecrets("tally");
var targon_default = packedSecrets("targon");
var tatum_default = packedSecrets("tatum");
var tavily_default = packedSecrets("tavily");
var taxjar_default = packedSecrets("taxjar");
var teamcity_default = packedSecrets("teamcity");
var teamwork_default = packedSecrets("teamwork");
var telegram_default = packedSecrets("telegram");
var teleport_default = packedSecrets("teleport");
var teletype_default = packedSecrets("teletype");
var telnyx_default = packedSecrets("telnyx");
var temporal_default = packedSecrets("temporal");
var tenable_default = packedSecrets("tenable");
var tencent_cloud_default = packedSecrets("tencent-cloud");
var tenderly_default = packedSecrets("tenderly");
var termii_default = packedSecrets("termii");
var terraform_default = packedSecrets("terraform");
var testingbot_default = packedSecrets("testingbot");
var text2data_default = packedSecrets("text2data");
var textlocal_default = packedSecrets("textlocal");
var textmagic_default = packedSecrets("textmagic");
var the_graph_default = packedSecrets("the-graph");
var the_news_api_default = packedSecrets("the-news-api");
var the_odds_api_default = packedSecrets("the-odds-api");
var thingspeak_default = packedSecrets("thingspeak");
var thinkific_default = packedSecrets("thinkific");
var thousandeyes_default = packedSecrets("thousandeyes");
var threads_default = packedSecrets("threads");
var thunderforest_default = packedSecrets("thunderforest");
var thunderstore_default = packedSecrets("thunderstore");
var ticketmaster_default = packedSecrets("ticketmaster");
var tigris_default = packedSecrets("tigris");
var tiingo_default = packedSecrets("tiingo");
var tiktok_default = packedSecrets("tiktok");
var tines_default = packedSecrets("tines");
var tinybird_default = packedSecrets("tinybird");
var tinypng_default = packedSecrets("tinypng");
var tinyurl_default = packedSecrets("tinyurl");
var tmdb_default = packedSecrets("tmdb");
var tmetric_default = packedSecrets("tmetric");
var todoist_default = packedSecrets("todoist");
var together_ai_default = packedSecrets("together-ai");
var toggl_default = packedSecrets("toggl");
var tomorrow_io_default = packedSecrets("tomorrow-io");
var tomtom_default = packedSecrets("tomtom");
var tradier_default = packedSecrets("tradier");
var transifex_default = packedSecrets("transifex");
var travelpayouts_default = packedSecrets("travelpayouts");
var travis_default = packedSecrets("travis");
var trello_default = packedSecrets("trello");
var trigger_dev_default = packedSecrets("trigger-dev");
var trustpilot_default = packedSecrets("trustpilot");
var tumblr_default = packedSecrets("tumblr");
var turbopuffer_default = packedSecrets("turbopuffer");
var turborepo_default = packedSecrets("turborepo");
var turso_default = packedSecrets("turso");
var twelve_data_default = packedSecrets("twelve-data");
var twilio_default = packedSecrets("twilio");
var twitch_default = packedSecrets("twitch");
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
var twocaptcha_default = packedSecrets("twocaptcha");
var tyntec_default = packedSecrets("tyntec");
var typeform_default = packedSecrets("typeform");
var typesense_default = packedSecrets("typesense");
var typetalk_default = packedSecrets("typetalk");
var ubidots_default = packedSecrets("ubidots");
var unit_default = packedSecrets("unit");
var unity_default = packedSecrets("unity");
var unkey_default = packedSecrets("unkey");
var unleash_default = packedSecrets("unleash");
var unsplash_default = packedSecrets("unsplash");
var unstructured_default = packedSecrets("unstructured");
var upcloud_default = packedSecrets("upcloud");
var uplead_default = packedSecrets("uplead");
var uploadcare_default = packedSecrets("uploadcare");
var uploadthing_default = packedSecrets("uploadthing");
var upstage_default = packedSecrets("upstage");
var upstash_default = packedSecrets("upstash");
var upsun_default = packedSecrets("upsun");
var uptimerobot_default = packedSecrets("uptimerobot");
var upyun_default = packedSecrets("upyun");
var urlscan_default = packedSecrets("urlscan");
var userfront_default = packedSecrets("userfront");
var userstack_default = packedSecrets("userstack");
var val_town_default = packedSecrets("val-town");
var vapi_default = packedSecrets("vapi");
var vapid_default = packedSecrets("vapid");
var vast_ai_default = packedSecrets("vast-ai");
var vatlayer_default = packedSecrets("vatlayer");
var vault_default = packedSecrets("vault");
var vectara_default = packedSecrets("vectara");
var veracode_default = packedSecrets("veracode");
var vercel_default = packedSecrets("vercel");
var verimail_default = packedSecrets("verimail");
var veriphone_default = packedSecrets("veriphone");
var viber_default = packedSecrets("viber");
var victorops_default = packedSecrets("victorops");
var vimeo_default = packedSecrets("vimeo");
var virustotal_default = packedSecrets("virustotal");
var visual_crossing_default = packedSecrets("visual-crossing");
var vk_default = packedSecrets("vk");
var voiceflow_default = packedSecrets("voiceflow");
var volcengine_default = packedSecrets("volcengine");
var vonage_default = packedSecrets("vonage");
var vouchery_default = packedSecrets("vouchery");
var voyage_ai_default = packedSecrets("voyage-ai");
var vpnapi_default = packedSecrets("vpnapi");
var vultr_default = packedSecrets("vultr");
var wakatime_default = packedSecrets("wakatime");
var walk_score_default = packedSecrets("walk-score");
var walletconnect_default = packedSecrets("walletconnect");
var wandb_default = packedSecrets("wandb");
var warp_default = packedSecrets("warp");
var wasabi_default = packedSecrets("wasabi");
var wasmer_default = packedSecrets("wasmer");
var wavefront_default = packedSecrets("wavefront");
var weatherapi_default = packedSecrets("weatherapi");
var weatherbit_default = packedSecrets("weatherbit");
var weaviate_default = packedSecrets("weaviate");
var web3_storage_default = packedSecrets("web3-storage");
var webex_default = packedSecrets("webex");
var webflow_default = packedSecrets("webflow");
var webscraper_default = packedSecrets("webscraper");
var wechat_default = packedSecrets("wechat");
var wecom_default = packedSecrets("wecom");
var what3words_default = packedSecrets("what3words");
var whoisxml_default = packedSecrets("whoisxml");
var windmill_default = packedSecrets("windmill");
var wireguard_default = packedSecrets("wireguard");
var wise_default = packedSecrets("wise");
var wistia_default = packedSecrets("wistia");
var wit_ai_default = packedSecrets("wit-ai");
var wix_default = packedSecrets("wix");
var wiza_default = packedSecrets("wiza");
var wolfram_alpha_default = packedSecrets("wolfram-alpha");
var wompi_default = packedSecrets("wompi");
var woocommerce_default = packedSecrets("woocommerce");
var woodpecker_default = packedSecrets("woodpecker");
var wordpress_default = packedSecrets("wordpress");
var workato_default = packedSecrets("workato");
var workos_default = packedSecrets("workos");
var worksnaps_default = packedSecrets("worksnaps");
var worldpay_default = packedSecrets("worldpay");
var wrike_default = packedSecrets("wrike");
var xai_default = packedSecrets("xai");
var xata_default = packedSecrets("xata");
var xendit_default = packedSecrets("xendit");
var xero_default = packedSecrets("xero");
var xfyun_default = packedSecrets("xfyun");
var yandex_cloud_default = packedSecrets("yandex-cloud");
var yelp_default = packedSecrets("yelp");
var ynab_default = packedSecrets("ynab");
var you_com_default = packedSecrets("you-com");
var yousign_default = packedSecrets("yousign");
var yugabyte_default = packedSecrets("yugabyte");
var zapier_nla_default = packedSecrets("zapier-nla");
var zapier_default = packedSecrets("zapier");
var zego_default = packedSecrets("zego");
var zendesk_default = packedSecrets("zendesk");
var zenhub_default = packedSecrets("zenhub");
var zenrows_default = packedSecrets("zenrows");
var zenscrape_default = packedSecrets("zenscrape");
var zenserp_default = packedSecrets("zenserp");
var zep_default = packedSecrets("zep");
var zeplin_default = packedSecrets("zeplin");
var zeptomail_default = packedSecrets("zeptomail");
var zerobounce_default = packedSecrets("zerobounce");
var zerotier_default = packedSecrets("zerotier");
var zhipu_default = packedSecrets("zhipu");
var zilliz_default = packedSecrets("zilliz");
var zipcodeapi_default = packedSecrets("zipcodeapi");
var zitadel_default = packedSecrets("zitadel");
var zoho_default = packedSecrets("zoho");
var zoom_default = packedSecrets("zoom");
var zulip_default = packedSecrets("zulip");
var zuplo_default = packedSecrets("zuplo");
var secrets = [
  ably_default,
  abstract_api_default,
  abuseipdb_default,
  accuweather_default,
  activecampaign_default,
  activeloop_default,
  adafruit_default,
  adobe_default,
  adyen_default,
  adzuna_default,
  affinity_default,
  africas_talking_default,
  aftership_default,
  age_default,
  agentmail_default,
  agentops_default,
  agora_default,
  aha_default,
  ahrefs_default,
  ai21_default,
  aikido_default,
  airbrake_default,
  airbyte_default,
  aircall_default,
  airtable_default,
  airvisual_default,
  aiven_default,
  akamai_default,
  akeyless_default,
  alchemy_default,
  algolia_default,
  alibaba_cloud_default,
  alienvault_default,
  alpaca_default,
  alpha_vantage_default,
  amadeus_default,
  amap_default,
  amazon_default,
  ambee_default,
  amp_default,
  amplitude_default,
  anaconda_default,
  ankr_default,
  ansible_galaxy_default,
  anthropic_default,
  anypoint_default,
  anyscale_default,
  api_ninjas_default,
  api_sports_default,
  api_video_default,
  api2cart_default,
  apiflash_default,
  apify_default,
  apilayer_default,
  apitemplate_default,
  apollo_io_default,
  apollo_default,
  app_center_default,
  appdynamics_default,
  apple_default,
  applitools_default,
  appoptics_default,
  appsflyer_default,
  appsignal_default,
  appveyor_default,
  appwrite_default,
  aqicn_default,
  arcgis_default,
  arize_default,
  artifactory_default,
  artsy_default,
  asaas_default,
  asana_default,
  ashby_default,
  assemblyai_default,
  astronomer_default,
  atera_default,
  atlassian_default,
  attio_default,
  audd_default,
  auth0_default,
  authorize_net_default,
  authress_default,
  autodesk_default,
  aws_default,
  axiom_default,
  aylien_default,
  ayrshare_default,
  azure_data_default,
  azure_devops_default,
  azure_default,
  backblaze_default,
  baidu_cloud_default,
  baidu_map_default,
  bamboohr_default,
  bandwidth_default,
  bannerbear_default,
  baserow_default,
  baseten_default,
  beamer_default,
  beebole_default,
  beehiiv_default,
  besttime_default,
  better_stack_default,
  bigcommerce_default,
  binance_default,
  bitbar_default,
  bitbucket_default,
  bitcoin_default,
  bitfinex_default,
  bitget_default,
  bitgo_default,
  bitly_default,
  bitmex_default,
  bitrise_default,
  bittrex_default,
  bitwarden_default,
  black_forest_labs_default,
  bland_default,
  blaxel_default,
  blazemeter_default,
  blizzard_default,
  blockcypher_default,
  blockfrost_default,
  blocknative_default,
  bluesky_default,
  blynk_default,
  borgbase_default,
  botpress_default,
  box_default,
  braintree_default,
  braintrust_default,
  branch_default,
  brandfetch_default,
  brave_search_default,
  braze_default,
  brevo_default,
  brex_default,
  bright_data_default,
  bright_security_default,
  browser_use_default,
  browserbase_default,
  browserstack_default,
  browshot_default,
  bugherd_default,
  bugsnag_default,
  buildbuddy_default,
  builder_io_default,
  buildkite_default,
  bungie_default,
  bunny_default,
  buttercms_default,
  buttondown_default,
  bybit_default,
  cachix_default,
  cal_com_default,
  calendarific_default,
  calendly_default,
  canny_default,
  canva_default,
  capsule_crm_default,
  captaindata_default,
  carbon_interface_default,
  cartesia_default,
  cashfree_default,
  census_default,
  censys_default,
  cerebras_default,
  chainstack_default,
  chargebee_default,
  chartmogul_default,
  checkly_default,
  checkout_com_default,
  checkr_default,
  chocolatey_default,
  chroma_default,
  chromatic_default,
  chutes_default,
  cicero_default,
  circle_default,
  circleci_default,
  civo_default,
  clarifai_default,
  clearbit_default,
  clearml_default,
  clerk_default,
  clevertap_default,
  clickhouse_default,
  clicksend_default,
  clickup_default,
  clipdrop_default,
  clockify_default,
  clojars_default,
  close_default,
  cloudconvert_default,
  cloudflare_default,
  cloudinary_default,
  cloudmersive_default,
  cloudsmith_default,
  cockroachdb_default,
  cocoapods_default,
  coda_default,
  codacy_default,
  code_climate_default,
  codecov_default,
  codefresh_default,
  codeium_default,
  codemagic_default,
  codequiry_default,
  coder_default,
  coderabbit_default,
  codesandbox_default,
  cohere_default,
  coinapi_default,
  coinbase_default,
  coingecko_default,
  coinmarketcap_default,
  column_default,
  comet_default,
  composio_default,
  conekta_default,
  configcat_default,
  confluent_default,
  conjur_default,
  contentful_default,
  context7_default,
  contextual_ai_default,
  convertapi_default,
  convex_default,
  convoy_default,
  coolify_default,
  copper_default,
  coralogix_default,
  corbado_default,
  couchbase_default,
  countrylayer_default,
  courier_default,
  covalent_default,
  coveralls_default,
  craftmypdf_default,
  crates_io_default,
  crawlbase_default,
  crisp_default,
  cronitor_default,
  crossbrowsertesting_default,
  crossmint_default,
  crowdin_default,
  crowdstrike_default,
  crunchbase_default,
  crunchy_bridge_default,
  cryptocompare_default,
  currencyapi_default,
  currencybeacon_default,
  currencyfreaks_default,
  currents_api_default,
  cursor_default,
  customer_io_default,
  cypress_default,
  d_id_default,
  dagster_default,
  daily_default,
  dandelion_default,
  dappier_default,
  dashlane_default,
  dashscope_default,
  data_gov_default,
  databento_default,
  databricks_default,
  datadog_default,
  datafold_default,
  datastax_default,
  datocms_default,
  daytona_default,
  dbt_default,
  deepai_default,
  deepgram_default,
  deepinfra_default,
  deepl_default,
  deepseek_default,
  deepsource_default,
  deezer_default,
  defined_networking_default,
  delighted_default,
  demio_default,
  deno_default,
  depot_default,
  deputy_default,
  descope_default,
  desec_default,
  detect_language_default,
  detectify_default,
  devcycle_default,
  devin_default,
  dialpad_default,
  diffbot_default,
  dify_default,
  diggernaut_default,
  digitalocean_default,
  dingtalk_default,
  directus_default,
  discogs_default,
  discord_default,
  disqus_default,
  dnsimple_default,
  docker_default,
  docparser_default,
  documo_default,
  docusign_default,
  doppler_default,
  dreamhost_default,
  drift_default,
  drip_default,
  drone_default,
  dropbox_sign_default,
  dropbox_default,
  dub_default,
  duckdns_default,
  duffel_default,
  dune_default,
  duo_default,
  dwolla_default,
  dynalist_default,
  dynamic_default,
  dynatrace_default,
  dyspatch_default,
  e2b_default,
  easypost_default,
  ebay_default,
  edamam_default,
  eden_ai_default,
  eia_default,
  elastic_apm_default,
  elastic_email_default,
  elastic_default,
  elevenlabs_default,
  emailoctopus_default,
  endor_labs_default,
  enigma_default,
  env0_default,
  eodhd_default,
  equinix_metal_default,
  ethereum_default,
  etherscan_default,
  ethplorer_default,
  etsy_default,
  eventbrite_default,
  everhour_default,
  exa_default,
  exchangerate_api_default,
  exoscale_default,
  exotel_default,
  expo_default,
  extractor_api_default,
  face_plus_plus_default,
  facebook_default,
  fal_default,
  fast2sms_default,
  fastforex_default,
  fastly_default,
  fauna_default,
  featherless_default,
  fibery_default,
  figma_default,
  fillout_default,
  finage_default,
  financial_modeling_prep_default,
  finicity_default,
  finnhub_default,
  firebase_default,
  firecrawl_default,
  firehydrant_default,
  fireworks_ai_default,
  fitbit_default,
  fivem_default,
  fivetran_default,
  flagsmith_default,
  flat_io_default,
  flickr_default,
  flightaware_default,
  flightstats_default,
  flutterwave_default,
  fly_default,
  font_awesome_default,
  fossa_default,
  foursquare_default,
  frameio_default,
  fred_default,
  freshbooks_default,
  freshdesk_default,
  friendli_default,
  front_default,
  frontegg_default,
  fulcrum_default,
  fullcontact_default,
  fullstory_default,
  fusionauth_default,
  galileo_default,
  gandi_default,
  gcore_default,
  gcp_default,
  geckoboard_default,
  gemfury_default,
  gemini_exchange_default,
  generic_default,
  genius_default,
  geoapify_default,
  geocodify_default,
  geocodio_default,
  getblock_default,
  getimg_default,
  getresponse_default,
  ghost_default,
  giphy_default,
  gitbook_default,
  gitea_default,
  gitee_default,
  gitguardian_default,
  github_default,
  gitlab_default,
  gitpod_default,
  gitter_default,
  gladia_default,
  glassnode_default,
  gnews_default,
  gocanvas_default,
  gocardless_default,
  gocd_default,
  godaddy_default,
  google_chat_default,
  gorgias_default,
  gradle_default,
  grafana_default,
  graphhopper_default,
  greenhouse_default,
  greptile_default,
  greynoise_default,
  groove_default,
  groq_default,
  growthbook_default,
  gtmetrix_default,
  guardian_default,
  gumroad_default,
  gyazo_default,
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
  hedra_default,
  helicone_default,
  helius_default,
  helpcrunch_default,
  helpscout_default,
  henrikdev_default,
  here_default,
  heroku_default,
  hetzner_default,
  hex_pm_default,
  heygen_default,
  highnote_default,
  hive_default,
  holiday_api_default,
  home_assistant_default,
  honeybadger_default,
  honeycomb_default,
  hookdeck_default,
  hostinger_default,
  hotjar_default,
  huawei_cloud_default,
  hubspot_default,
  hugging_face_default,
  humanloop_default,
  hume_default,
  hunter_default,
  hygraph_default,
  hyperbolic_default,
  hyperbrowser_default,
  hypertrack_default,
  ibm_cloud_default,
  iconfinder_default,
  ideogram_default,
  iex_cloud_default,
  ifttt_default,
  imagekit_default,
  imagga_default,
  imgix_default,
  imgur_default,
  inception_default,
  incident_io_default,
  infisical_default,
  influxdb_default,
  infobip_default,
  infomaniak_default,
  infracost_default,
  infura_default,
  inngest_default,
  insightly_default,
  instabug_default,
  instagram_default,
  instamojo_default,
  instana_default,
  intercom_default,
  intra_42_default,
  intrinio_default,
  intruder_default,
  ionic_default,
  ionos_default,
  ip2location_default,
  ipdata_default,
  ipgeolocation_default,
  ipinfo_default,
  ipinfodb_default,
  ipqualityscore_default,
  iterable_default,
  iugu_default,
  jd_cloud_default,
  jenkins_default,
  jetbrains_default,
  jina_default,
  jotform_default,
  jpush_default,
  jsr_default,
  jumpcloud_default,
  jumpseller_default,
  jwt_default,
  k6_default,
  kaggle_default,
  kakao_default,
  keycloak_default,
  keygen_default,
  keywords_ai_default,
  kickbox_default,
  kinde_default,
  kit_default,
  klarna_default,
  klaviyo_default,
  klipfolio_default,
  knock_default,
  kong_default,
  kontent_default,
  kount_default,
  koyeb_default,
  kraken_default,
  kubernetes_default,
  kucoin_default,
  labelbox_default,
  lacework_default,
  lakera_default,
  lambda_cloud_default,
  lambdatest_default,
  langfuse_default,
  langsmith_default,
  langtrace_default,
  languagelayer_default,
  laravel_default,
  lark_default,
  lastfm_default,
  launchdarkly_default,
  leadfeeder_default,
  leancloud_default,
  lemlist_default,
  lemon_squeezy_default,
  leonardo_ai_default,
  lepton_default,
  less_annoying_crm_default,
  letta_default,
  lever_default,
  lichess_default,
  lighton_default,
  lightstep_default,
  line_notify_default,
  line_default,
  linear_default,
  link_preview_default,
  linkedin_default,
  linkup_default,
  linode_default,
  litellm_default,
  literal_ai_default,
  lithic_default,
  liveagent_default,
  liveblocks_default,
  livekit_default,
  llamacloud_default,
  lob_default,
  locationiq_default,
  logfire_default,
  loggly_default,
  logicmonitor_default,
  loginradius_default,
  logto_default,
  logz_io_default,
  lokalise_default,
  looker_default,
  loopreturns_default,
  loops_default,
  loyverse_default,
  luarocks_default,
  luma_default,
  lunch_money_default,
  luno_default,
  lusha_default,
  magicbell_default,
  mailchimp_default,
  mailerlite_default,
  mailersend_default,
  mailgun_default,
  mailjet_default,
  mailsac_default,
  mailtrap_default,
  make_default,
  mandrill_default,
  mapbox_default,
  mapquest_default,
  maptiler_default,
  mastodon_default,
  materialize_default,
  mathpix_default,
  matomo_default,
  matrix_default,
  mattermost_default,
  maven_central_default,
  mavenlink_default,
  maxmind_default,
  meaningcloud_default,
  meilisearch_default,
  meistertask_default,
  mem0_default,
  meraki_default,
  mercado_pago_default,
  mercury_default,
  mergify_default,
  messagebird_default,
  meta_llama_default,
  meta_quest_default,
  metaapi_default,
  metabase_default,
  mexc_default,
  mezmo_default,
  microsoft_teams_default,
  middesk_default,
  midtrans_default,
  minimax_default,
  miro_default,
  missive_default,
  mistral_default,
  mixedbread_default,
  mixmax_default,
  mixpanel_default,
  modal_default,
  modrinth_default,
  moengage_default,
  mollie_default,
  monday_default,
  mongodb_atlas_default,
  monkeylearn_default,
  moonshot_default,
  moosend_default,
  moralis_default,
  motherduck_default,
  mozilla_addons_default,
  msg91_default,
  murf_default,
  musixmatch_default,
  mux_default,
  myget_default,
  n8n_default,
  name_com_default,
  namecheap_default,
  nango_default,
  nasa_default,
  nasdaq_data_link_default,
  naver_default,
  nebius_default,
  neon_default,
  neptune_default,
  netbird_default,
  netdata_default,
  netlify_default,
  netsuite_default,
  neutrino_default,
  neverbounce_default,
  new_relic_default,
  new_york_times_default,
  newsapi_default,
  newscatcher_default,
  newsdata_default,
  nexus_default,
  nftport_default,
  ngrok_default,
  nicereply_default,
  nightfall_default,
  noaa_default,
  nomic_default,
  northflank_default,
  nostr_default,
  notify_default,
  notion_default,
  novelai_default,
  novita_default,
  novu_default,
  npm_default,
  ns1_default,
  ntfy_default,
  nuget_default,
  nutritionix_default,
  nvidia_default,
  nx_cloud_default,
  nylas_default,
  oanda_default,
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
  onfleet_default,
  oopspam_default,
  open_exchange_rates_default,
  open_vsx_default,
  openai_default,
  opencage_default,
  openpay_default,
  openpipe_default,
  openrouter_default,
  openrouteservice_default,
  opensea_default,
  openuv_default,
  openweather_default,
  opsgenie_default,
  optimizely_default,
  oracle_cloud_default,
  ory_default,
  osu_default,
  oura_default,
  outline_default,
  ovhcloud_default,
  owlbot_default,
  packagecloud_default,
  packagist_default,
  paddle_default,
  pagarme_default,
  pagerduty_default,
  pandadoc_default,
  pandascore_default,
  pangea_default,
  paperspace_default,
  papertrail_default,
  parsehub_default,
  parseur_default,
  particle_default,
  pastebin_default,
  patreon_default,
  paymo_default,
  paypal_default,
  paystack_default,
  payu_default,
  people_data_labs_default,
  permit_default,
  perplexity_default,
  persona_default,
  pexels_default,
  phabricator_default,
  phantombuster_default,
  photoroom_default,
  phrase_default,
  pimlico_default,
  pinata_default,
  pinecone_default,
  ping_identity_default,
  pingdom_default,
  pinterest_default,
  pipedream_default,
  pipedrive_default,
  pivotal_tracker_default,
  pixabay_default,
  plaid_default,
  plane_default,
  planetscale_default,
  plivo_default,
  plunk_default,
  podio_default,
  poe_default,
  polar_default,
  poloniex_default,
  polygon_default,
  polymarket_default,
  porkbun_default,
  port_default,
  portainer_default,
  portkey_default,
  postgrid_default,
  posthog_default,
  postman_default,
  postmark_default,
  predibase_default,
  prefect_default,
  printify_default,
  prismic_default,
  privacy_com_default,
  private_key_default,
  prodpad_default,
  promptlayer_default,
  proxmox_default,
  proxycurl_default,
  pterodactyl_default,
  pubnub_default,
  pulumi_default,
  puppet_forge_default,
  purpleair_default,
  pushbullet_default,
  pusher_default,
  pushover_default,
  pypi_default,
  qase_default,
  qdrant_default,
  qiniu_default,
  qovery_default,
  qualtrics_default,
  quay_default,
  qubole_default,
  quickbooks_default,
  quicknode_default,
  qweather_default,
  radar_default,
  ragie_default,
  railway_default,
  rainforest_qa_default,
  ramp_default,
  rancher_default,
  rapidapi_default,
  rawg_default,
  raygun_default,
  razorpay_default,
  readme_default,
  rebrandly_default,
  recharge_default,
  recraft_default,
  recurly_default,
  reddit_default,
  redirect_pizza_default,
  redis_cloud_default,
  redmine_default,
  reducto_default,
  refiner_default,
  remove_bg_default,
  render_default,
  replicate_default,
  resend_default,
  retell_default,
  retool_default,
  rev_ai_default,
  revenuecat_default,
  ringcentral_default,
  riot_default,
  robinhood_default,
  roblox_default,
  roboflow_default,
  rocket_chat_default,
  rockset_default,
  rollbar_default,
  rootly_default,
  route4me_default,
  rubygems_default,
  runpod_default,
  runrunit_default,
  runway_default,
  salesforce_default,
  salesloft_default,
  sambanova_default,
  samsara_default,
  sanity_default,
  sauce_labs_default,
  savvycal_default,
  scale_ai_default,
  scaleway_default,
  scalingo_default,
  scalr_default,
  scrapegraph_default,
  scrapeowl_default,
  scraperapi_default,
  scrapestack_default,
  scrapfly_default,
  scrapingant_default,
  scrapingbee_default,
  screenshot_api_default,
  screenshotlayer_default,
  scrutinizer_default,
  search_api_default,
  securitytrails_default,
  segment_default,
  segmind_default,
  select_pdf_default,
  semaphore_default,
  sematext_default,
  semgrep_default,
  semrush_default,
  sendbird_default,
  sendgrid_default,
  sentry_default,
  serpapi_default,
  serper_default,
  serphouse_default,
  serpstack_default,
  settlemint_default,
  shipengine_default,
  shippo_default,
  shodan_default,
  shopify_default,
  short_io_default,
  shortcut_default,
  shotstack_default,
  shutterstock_default,
  sidekiq_default,
  signalwire_default,
  signaturit_default,
  sigopt_default,
  siliconflow_default,
  similarweb_default,
  sinch_default,
  sirv_default,
  slack_default,
  smartcar_default,
  smartsheet_default,
  smarty_default,
  smtp2go_default,
  snipcart_default,
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
  spoonacular_default,
  sportmonks_default,
  sportradar_default,
  spotify_default,
  square_default,
  squarespace_default,
  sslmate_default,
  stability_ai_default,
  stackhawk_default,
  statsig_default,
  statuscake_default,
  statuspage_default,
  statuspal_default,
  steam_default,
  steel_default,
  stellar_default,
  stockdata_default,
  storecove_default,
  stormglass_default,
  storyblok_default,
  strapi_default,
  strava_default,
  streak_default,
  stream_default,
  stripe_default,
  stytch_default,
  sumo_logic_default,
  sumsub_default,
  sumup_default,
  supabase_default,
  supermemory_default,
  superwall_default,
  surveymonkey_default,
  svix_default,
  swaggerhub_default,
  t_ly_default,
  tableau_default,
  tailscale_default,
  tally_default,
  targon_default,
  tatum_default,
  tavily_default,
  taxjar_default,
  teamcity_default,
  teamwork_default,
  telegram_default,
  teleport_default,
  teletype_default,
  telnyx_default,
  temporal_default,
  tenable_default,
  tencent_cloud_default,
  tenderly_default,
  termii_default,
  terraform_default,
  testingbot_default,
  text2data_default,
  textlocal_default,
  textmagic_default,
  the_graph_default,
  the_news_api_default,
  the_odds_api_default,
  thingspeak_default,
  thinkific_default,
  thousandeyes_default,
  threads_default,
  thunderforest_default,
  thunderstore_default,
  ticketmaster_default,
  tigris_default,
  tiingo_default,
  tiktok_default,
  tines_default,
  tinybird_default,
  tinypng_default,
  tinyurl_default,
  tmdb_default,
  tmetric_default,
  todoist_default,
  together_ai_default,
  toggl_default,
  tomorrow_io_default,
  tomtom_default,
  tradier_default,
  transifex_default,
  travelpayouts_default,
  travis_default,
  trello_default,
  trigger_dev_default,
  trustpilot_default,
  tumblr_default,
  turbopuffer_default,
  turborepo_default,
  turso_default,
  twelve_data_default,
  twilio_default,
  twitch_default,
  twitter_default,
  twocaptcha_default,
  tyntec_default,
  typeform_default,
  typesense_default,
  typetalk_default,
  ubidots_default,
  unit_default,
  unity_default,
  unkey_default,
  unleash_default,
  unsplash_default,
  unstructured_default,
  upcloud_default,
  uplead_default,
  uploadcare_default,
  uploadthing_default,
  upstage_default,
  upstash_default,
  upsun_default,
  uptimerobot_default,
  upyun_default,
  urlscan_default,
  userfront_default,
  userstack_default,
  val_town_default,
  vapi_default,
  vapid_default,
  vast_ai_default,
  vatlayer_default,
  vault_default,
  vectara_default,
  veracode_default,
  vercel_default,
  verimail_default,
  veriphone_default,
  viber_default,
  victorops_default,
  vimeo_default,
  virustotal_default,
  visual_crossing_default,
  vk_default,
  voiceflow_default,
  volcengine_default,
  vonage_default,
  vouchery_default,
  voyage_ai_default,
  vpnapi_default,
  vultr_default,
  wakatime_default,
  walk_score_default,
  walletconnect_default,
  wandb_default,
  warp_default,
  wasabi_default,
  wasmer_default,
  wavefront_default,
  weatherapi_default,
  weatherbit_default,
  weaviate_default,
  web3_storage_default,
  webex_default,
  webflow_default,
  webscraper_default,
  wechat_default,
  wecom_default,
  what3words_default,
  whoisxml_default,
  windmill_default,
  wireguard_default,
  wise_default,
  wistia_default,
  wit_ai_default,
  wix_default,
  wiza_default,
  wolfram_alpha_default,
  wompi_default,
  woocommerce_default,
  woodpecker_default,
  wordpress_default,
  workato_default,
  workos_default,
  worksnaps_default,
  worldpay_default,
  wrike_default,
  xai_default,
  xata_default,
  xendit_default,
  xero_default,
  xfyun_default,
  yandex_cloud_default,
  yelp_default,
  ynab_default,
  you_com_default,
  yousign_default,
  yugabyte_default,
  zapier_nla_default,
  zapier_default,
  zego_default,
  zendesk_default,
  zenhub_default,
  zenrows_default,
  zenscrape_default,
  zenserp_default,
  zep_default,
  zeplin_default,
  zeptomail_default,
  zerobounce_default,
  zerotier_default,
  zhipu_default,
  zilliz_default,
  zipcodeapi_default,
  zitadel_default,
  zoho_default,
  zoom_default,
  zulip_default,
  zuplo_default
].flat();
var ALNUM = classOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
var TOKEN = classOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-./_+=~");
var NAME = classOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
var HEX = classOf("0123456789abcdefABCDEF");
var compileFormat = (format) => format.map(
  (part) => isRun(part) ? { set: classOf(part.alphabet), min: part.min, max: part.max } : typeof part === "string" ? part : part.oneOf
);
function matchAt(format, text, start) {
  if (!beginsToken(format, text, start)) return -1;
  let at = start;
  for (const part of format) {
    at = matchPart(part, text, at);
    if (at < 0) return -1;
  }
  return endsToken(format, text, at) ? at : -1;
}
function mayBegin([first], character) {
  if (typeof first === "string") return first.charCodeAt(0) === character;
  return first !== void 0 && (!("set" in first) || first.min === 0 || first.set[character] === 1);
}
function startBefore(format, index, text, at) {
  if (index === 0) return beginsToken(format, text, at) ? at : -1;
  const part = format[index - 1];
  if (typeof part === "string" || !("set" in part)) {
    const literal = (typeof part === "string" ? [part] : part).find((l) => text.endsWith(l, at));
    return literal === void 0 ? -1 : startBefore(format, index - 1, text, at - literal.length);
  }
  let length = 0;
  while (length < part.max && at > length && part.set[text.charCodeAt(at - length - 1)]) length++;
  for (; length >= part.min; length--) {
    const start = startBefore(format, index - 1, text, at - length);
    if (start >= 0) return start;
  }
  return -1;
}
function matchPart(part, text, at) {
  if (typeof part === "string") return text.startsWith(part, at) ? at + part.length : -1;
  if (!("set" in part)) {
    const literal = part.find((l) => text.startsWith(l, at));
    return literal === void 0 ? -1 : at + literal.length;
  }
  let end = at;
  while (end - at < part.max && part.set[text.charCodeAt(end)]) end++;
  return end - at < part.min ? -1 : end;
}
function beginsToken(format, text, start) {
  const before = text.charCodeAt(start - 1);
  if (!ALNUM[before] && !firstSet(format)?.[before]) return true;
  return endsEscape(text, start);
}
var firstSet = (format) => {
  const first = format[0];
  return typeof first === "object" && "set" in first ? first.set : void 0;
};
function endsToken(format, text, end) {
  const after = text.charCodeAt(end);
  const last = format.findLast((part) => typeof part === "object" && "set" in part);
  return !NAME[after] && !(last !== void 0 && typeof last === "object" && "set" in last && last.set[after]);
}
function endsEscape(text, start) {
  const hexBefore = (n) => {
    for (let i = 1; i <= n; i++) if (!HEX[text.charCodeAt(start - i)]) return false;
    return true;
  };
  if (text[start - 2] === "\\") return !/[ux]/i.test(text[start - 1]);
  if (text[start - 3] === "%") return hexBefore(2);
  if (text[start - 4] === "\\") return text[start - 3] === "x" && hexBefore(2);
  return text[start - 6] === "\\" && text[start - 5] === "u" && hexBefore(4);
}
var lengthsOf = (format) => format.reduce(
  (sum, part) => {
    const lengths = isRun(part) ? [part.min, part.max] : literalsOf(part).map((l) => l.length);
    return { min: sum.min + Math.min(...lengths), max: sum.max + Math.max(...lengths) };
  },
  { min: 0, max: 0 }
);
function tokenRun(parts) {
  let run2 = 0;
  for (const part of parts) {
    const strings = isRun(part) ? [part.alphabet] : literalsOf(part);
    const plain = strings.every((s) => [...s].every((c) => TOKEN[c.charCodeAt(0)]));
    if (!plain) return run2 + (isRun(part) ? 0 : Math.min(...strings.map(leadingTokens)));
    run2 += isRun(part) ? part.min : Math.min(...strings.map((s) => s.length));
  }
  return run2;
}
function leadingTokens(text) {
  let n = 0;
  while (n < text.length && TOKEN[text.charCodeAt(n)]) n++;
  return n;
}
var literalLength = (format) => format.reduce(
  (sum, part) => sum + (isRun(part) ? 0 : Math.min(...literalsOf(part).map((l) => l.length))),
  0
);
function classOf(alphabet) {
  const set = new Uint8Array(256);
  for (const c of alphabet) set[c.charCodeAt(0)] = 1;
  return set;
}
var TELLING = /^[A-Za-z0-9][\w.-]+[-_]$/;
var WORD = /^[A-Za-z0-9][\w.-]*[-_]/;
var shortest;
function isBeginning(value) {
  if (!WORD.test(value)) return false;
  shortest ??= shortestTokens();
  let begins = false;
  for (let length = 3; length <= value.length; length++) {
    const least = shortest.get(value.slice(0, length));
    if (least === void 0) continue;
    if (value.length * 2 >= least) return false;
    begins = true;
  }
  return begins;
}
function shortestTokens() {
  const lengths = /* @__PURE__ */ new Map();
  for (const format of secrets.flatMap(({ formats }) => formats)) {
    const [first] = format;
    const { min } = lengthsOf(format);
    for (const literal of first === void 0 || isRun(first) ? [] : literalsOf(first))
      if (TELLING.test(literal)) lengths.set(literal, Math.min(min, lengths.get(literal) ?? min));
  }
  return lengths;
}
function nameFeatures(written, value) {
  const features = [...featuresOf(written)];
  if (repeats(plainName(written), value)) features.push("value repeats its name");
  return features;
}
var featuresOf = (0, import_practices_secrets_secret_name.remembered)((written) => {
  const name = plainName(written);
  const words = (0, import_practices_secrets_secret_name.wordsOf)(name);
  return [
    `name of ${nameKind(name)}`,
    `name begins with ${words[0] ?? "none"}`,
    ...MARKS.filter(([, test]) => test(name, words)).map(([mark]) => `name ${mark}`),
    ...(0, import_practices_secrets_secret_name.isReferenceName)(name) && !/key$/i.test(name) ? ["name of a place"] : [],
    .../^identified by$/i.test(written) ? [SET_BY_SQL] : []
  ];
});
var SET_BY_SQL = "name is that of SQL for a password";
var nameKind = (0, import_practices_secrets_secret_name.remembered)((written) => {
  const name = plainName(written);
  const kind = (0, import_practices_secrets_secret_name.secretKindOf)(name);
  if (kind) return `a ${kind}`;
  const last = LOOSE.find(({ atEnd }) => atEnd.test(name));
  if (last) return `perhaps a ${last.kind}`;
  const inside = LOOSE.find(({ anywhere }) => anywhere.test(name));
  return inside ? `something about a ${inside.kind}` : "another thing";
});
var plainName = (name) => /^(?:identified by|convertto-securestring|-?passin|-?passout|_?pass|(?:\w+\.)*login)$/i.test(name) ? "password" : name;
var KINDS = [
  ["header", "(?:^|[^a-z])(?:proxy-)?authorization"],
  ["password", "pass(?:word|wd|wort|phrase|code)s?(?:\\d+|[_-]?confirm(?:ation)?)?|pswd|pwd"],
  ["pass", "(?:^|[^a-z]|[a-z](?=P))pass|(?:^|[^a-z])pw|passes"],
  ["one-time password secret", "[th]?otp(?:\\.new)?|otp_?secret"],
  ["salt", "salt|nonce"],
  ["secret", "secrets?(?:_?key)?"],
  ["token", "tokens?|bearer|jwt|psk"],
  ["key", "key"],
  ["credential", "creds?|credentials?"],
  ["login", "auth(?!or(?!i[sz]))"]
];
var LOOSE = KINDS.map(([kind, pattern]) => ({
  kind,
  atEnd: new RegExp(`${pattern}\\W*$`, "i"),
  anywhere: new RegExp(pattern, "i")
}));
var MARKS = [
  ["is one word", (_, words) => words.length === 1],
  ["is long", (_, words) => words.length >= 5],
  ["is in capitals", (name) => /^[A-Z][A-Z0-9_]+$/.test(name)],
  ["is dotted", (name) => name.includes(".")],
  ["is a flag", (name) => name.startsWith("-")],
  ["asks or tells", (_, words) => ASKING.test(words[0] ?? "") || ASKING.test(words[1] ?? "")],
  ["is of text to show", (_, words) => words.some((word2) => SHOWN.test(word2))],
  ["is of a setting", (_, words) => SETTING.test(words.at(-1) ?? "")],
  [
    "is of a hash",
    (name) => /hash(?![_-]?(?:salt|secret|key))|digest|checksum|sha\d|md5|integrity|fingerprint|etag/i.test(name)
  ],
  [
    "is of something public",
    (name) => /pub(?:lic|lishable)?[_-]?key|public|csrf|xsrf|authenticity|sitekey|site_key/i.test(name)
  ],
  [
    "is of a test",
    (_, words) => words.some((word2) => /^(?:test|fake|mock|dummy|example|invalid|wrong|bad)$/.test(word2))
  ]
];
var ASKING = /^(?:is|has|have|use|no|need|needs|require|requires|allow|show|hide|reset|forgot|get|check|verify|validate|missing|invalid|wrong|max|min|num|next|assert|expect|on|with|by|to|create|generate|parse|find|t|describe|it|test)$/;
var SHOWN = /^(?:label|title|placeholder|message|msg|hint|help|text|description|prompt|error|caption|tooltip|button|mandatory|invalid|translation)$/;
var SETTING = /^(?:type|kind|mode|policy|length|len|size|count|limit|ttl|expiry|expires|timeout|age|field|param|parameter|header|prefix|suffix|format|pattern|regex|provider|method|scheme|strategy|algorithm|version|status|enabled|disabled|required|index|class|store|manager|service|server|endpoint|host|name|id|file|path|dir|url|uri|domain|env|var|column|table|schema|code|state|action|event|group|role|user|info|data|options|config|item|list|map|callback|handler|validator)s?$/;
var letters2 = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
var repeats = (name, value) => letters2(value) !== "" && (letters2(name).includes(letters2(value)) || letters2(value) === letters2(name));
var AROUND = [
  [
    "another kind of value",
    "it is a text in a language with letters beyond ASCII",
    ({ value }) => ESCAPED_LETTER.test(value)
  ],
  ["another kind of value", "a test that passed", ({ context: { before } }) => /--- PASS:\s*$/.test(before)],
  [
    "another kind of value",
    "an expression of a template",
    ({ context: { before, quote } }) => quote === "" && IN_TEMPLATE.test(before)
  ],
  [
    "reference",
    "by which a secret is asked for",
    ({ context: { name, operator } }) => operator === "(" && ASKED_FOR.test(name)
  ],
  [
    "another kind of value",
    "the name of the next member",
    ({ context: { operator, quote, after } }) => operator === "," && quote !== "" && /^["'`]\s*:/.test(after)
  ],
  ["another kind of value", "the type of a resource", ({ value }) => RESOURCE_TYPE.test(value)],
  ["another kind of value", "the tag of an image", ({ context: { before } }) => IMAGE.test(before)],
  [
    "another kind of value",
    "what a template compares with",
    ({ context: { before } }) => COMPARED.test(before)
  ],
  ["reference", "a template fills it in", ({ value }) => OPENS_TEMPLATE.test(value)],
  [
    "reference",
    "where the system looks up its users",
    ({ value, context: { name } }) => name === "passwd" && SOURCE_OF_USERS.test(value)
  ],
  [
    "public by design",
    "whoever is to see the file is given the link with it",
    ({ context: { before } }) => LINK_TO_FILE.test(before)
  ],
  [
    "another kind of value",
    "the signature of a link that ends",
    ({ context: { before } }) => SIGNED_LINK.test(before)
  ],
  [
    "another kind of value",
    "a word of a description",
    ({ value, context: { before, quote } }) => quote === "" && /^[a-z]+$/.test(value) && IN_DESCRIPTION.test(before)
  ],
  [
    "reference",
    "the name of an environment variable",
    ({ value, context: { quote } }) => quote !== "" && (0, import_practices_secrets_secret_name.isVariable)(value)
  ],
  [
    "reference",
    "under which something is kept",
    ({ value, context: { before } }) => isEntryName(KEY_BEFORE.exec(before)?.[1], value)
  ],
  [
    "another kind of value",
    "the digest by which Helm starts pods again when what they read has changed",
    ({ context: { before } }) => CHART_CHECKSUM.test(before)
  ],
  ["another kind of value", "the namespace of an element", ({ context: { before } }) => XMLNS.test(before)],
  [
    "another kind of value",
    "where a build put the file of that name",
    ({ value, context: { name } }) => isBuiltFile(name, value)
  ],
  [
    "another kind of value",
    "the next attribute, behind a comparison",
    ({ context: { before } }) => COMPARED_IN_ATTRIBUTE.test(before)
  ],
  [
    "reference",
    "the service for which a keyring keeps it",
    ({ context: { name, before } }) => /(?:^|\.)keyring\.set_password$/.test(name) && /\(\s*["']$/.test(before)
  ],
  [
    "reference",
    "under which a store keeps it",
    ({ value, context: { name } }) => name === "secret" && UNDER_WHICH.test(value)
  ],
  ["placeholder", "words that say it is for a test or to be set", ({ value }) => TO_BE_SET.test(value)],
  [
    "another kind of value",
    "the next word in a list",
    ({ value, context: { operator, before, after } }) => operator === "," && /^\s*"$/.test(before) && /^",?\s*$/.test(after) && /^[a-z]{3,}$/.test(value)
  ],
  [
    "another kind of value",
    "the header of a web token without its claims",
    ({ value, context: { name } }) => isHeaderAlone(value) && !/secret|key$/i.test(name)
  ],
  ["reference", "the name of a secret of AWS", ({ context: { before } }) => IN_ARN.test(before)],
  ["reference", "the name of an output or a parameter", ({ context: { name } }) => KEY_OF_STACK.test(name)],
  [
    "another kind of value",
    "how an editor calls a kind of word",
    ({ value, context: { name } }) => name === "token" && SCOPE.test(value)
  ],
  ["placeholder", "it repeats its name", ({ value, context: { name } }) => (0, import_practices_secrets_secret_name.repeatsName)(name, value)],
  ["reference", "the name of a file", ({ value }) => PROGRAM.test(value)],
  [
    "reference",
    "a constant that says its own name",
    ({ value, context: { name } }) => (0, import_practices_secrets_secret_name.endsAsName)(name, value)
  ],
  [
    "reference",
    "the key of an entry in a Secret",
    ({ value, context: { name } }) => /(?:password|secret)_?key$/i.test(name) && IN_KEBAB.test(value)
  ],
  [
    "reference",
    "the name of a Secret with a file in it",
    ({ value, context: { name } }) => /(?:file|tls|cert|pull)_?secret$/i.test(name) && IN_KEBAB.test(value)
  ],
  [
    "reference",
    "the name of a Secret",
    ({ value, context: { name } }) => OF_SECRET.test(name) && (0, import_practices_secrets_secret_name.isNameOfSecret)(value)
  ],
  [
    "another kind of value",
    "the keyed hash that stands for a value in the audit log of Vault",
    ({ value }) => /^hmac-sha256:[0-9a-f]{64}$/.test(value)
  ],
  [
    "another kind of value",
    "by which passkeys tell what keeps them",
    ({ value, context: { name } }) => KEEPER.test(name) && UUID.test(value)
  ]
];
var CHART_CHECKSUM = /(?:^|[\s"'])checksum\/[\w./-]+["']?\s*:\s*["']?$/;
var XMLNS = /\sxmlns(?::[\w-]+)?\s*=\s*["']$/;
var UNDER_WHICH = /^[a-z]+(?:-[a-z]+)+-(?:id|secret|key|token|password|credentials)$/;
var COMPARED_IN_ATTRIBUTE = /[!=]==?\s*(["'])[^"']*\1["']\s+[:@][\w.-]+=["']?$/;
var isBuiltFile = (name, value) => {
  const [, stem, kind] = /([\w-]+)\.(m?js|css|map|png|jpe?g|gif|svg|webp|ico|woff2?|ttf|html)$/i.exec(name) ?? [];
  return stem !== void 0 && value.includes(stem) && value.includes(`.${kind}`);
};
var ESCAPED_LETTER = /\\u(?:00[c-f][\da-f]|0[1-9a-f][\da-f]{2}|[1-9a-cf][\da-f]{3}|d[0-7][\da-f]{2})/i;
var IN_TEMPLATE = /\{\{-?\s*\$\w+\s*:?=\s*$/;
var ASKED_FOR = /(?:^|\.)(?:get|fetch|find|read|load|lookup|resolve|retrieve|list|delete)_?secrets?(?:[A-Z_]\w*)?$/i;
var RESOURCE_TYPE = /^[A-Z]\w+(?:\.\w+)+(?:\/\w+)+@\d{4}-\d\d-\d\d/;
var IMAGE = /(?:^|[^\w])(?:image|from)["']?\s*[:=\s]\s*["']?[\w.-]+(?:[:/][\w.-]+)*:$/i;
var COMPARED = /\{\{[^{}]*\b(?:eq|ne)\s+[.$][\w.]+\s+["'`]$/;
var OPENS_TEMPLATE = /^\$\{[\w.]+\[$/;
var SOURCE_OF_USERS = /^(?:files|compat|db|nis|nisplus|sss|ldap|winbind|systemd|mymachines|hesiod)$/;
var LINK_TO_FILE = /(?:firebasestorage\.googleapis\.com\/v0\/b|\.(?:appspot\.com|firebasestorage\.app)\/o)\/[^\s"'`]*[?&]token=$/;
var SIGNED_LINK = /[?&](?:e|expires)=\d{10}&(?:amp;)?(?:token|signature|sign)=$/i;
var IN_DESCRIPTION = /"(?:description|title|summary|markdownDescription|\$comment)"\s*:\s*"[^"]*$/;
var TO_BE_SET = /^(?:test|set-secure)(?:-[a-z]+)+$/;
var OF_SECRET = /^(?:password|user(?:name)?|ssh|git|key|token|license|database|db|auth)Secret$/;
var IN_KEBAB = /^[a-z]+(?:-[a-z]+)+$/;
function isHeaderAlone(value) {
  const [, header = ""] = /^(eyJ[\w-]{10,120}={0,2})\.?(?:[a-z]+)?$/.exec(value) ?? [];
  return header !== "" && /^\{.*"alg"\s*:.*\}$/.test(Buffer.from(header, "base64url").toString("latin1"));
}
var IN_ARN = /\barn:aws[\w-]*:secretsmanager:[\w-]*:\d*:secret:$/;
var KEY_OF_STACK = /(?:^|\.)(?:Output|Parameter)Key$/;
var SCOPE = /^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)+$/;
var PROGRAM = /^[\w.-]+\.(?:exe|dll|msi|bat|cmd|ps1|sh|so|dylib)$/i;
var KEEPER = /(?:Password(?:s|Manager)|^(?:One|1)Password|(?:Nord|Proton|Last|Kee)Pass)$/;
var UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
var KEY_BEFORE = /([A-Za-z]\w*Key)\s*[=:]\s*["'`]$/;
var isEntryName = (name, value) => name !== void 0 && (0, import_practices_secrets_secret_name.secretKindOf)(name) === void 0 && isCamelCase(value);
function isCamelCase(value) {
  const words = value.match(/[A-Z]?[a-z]+/g) ?? [];
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) && words.length * 4 <= value.length;
}
var supports = (name, detail) => ({ sign: "for", name, detail });
var opposes = (name, detail) => ({ sign: "against", name, detail });
var keep = (confidence, ...evidence) => ({ confidence, evidence });
var drop = (suppressed, detail) => ({
  confidence: "low",
  evidence: [opposes(suppressed, detail)],
  suppressed
});
var LOWER2 = { high: "medium", medium: "low", low: "low" };
var lowered = (verdict, name, detail) => ({
  ...verdict,
  confidence: LOWER2[verdict.confidence],
  evidence: [...verdict.evidence, opposes(name, detail)]
});
function certain(match) {
  const rule = CERTAIN.find(([, , holds]) => holds(match));
  return rule && drop(rule[0], rule[1]);
}
var INSTRUCTION = /^(?:please[-_ ])?(?:replace|insert|enter|put|fill|provide|paste)(?:[-_ ](?!pass)[a-z]+){2,6}$/i;
var CERTAIN = [
  [
    "documented example",
    "a provider or a standard prints it in its documentation",
    ({ value }) => (0, import_practices_secrets_secret_name.isDocumented)(value) || MARKED_EXAMPLE.test(value)
  ],
  [
    "documented example",
    "the redis.conf that Redis comes with has it in a comment",
    ({ value, context: { before } }) => value === "foobared" && /^\s*#/.test(before)
  ],
  ["placeholder", "a mask or a reference stands where the value would", ({ value }) => (0, import_practices_secrets_secret_name.isSyntactic)(value)],
  [
    "placeholder",
    "one or two characters again and again",
    ({ value }) => isRepeated(value) || isTwoLetters(value)
  ],
  [
    "placeholder",
    "the beginning of a token without the rest",
    ({ value, context: { name } }) => isBeginning(value) && !/password/.test(nameKind(name))
  ],
  ["placeholder", "it tells the reader what to do", ({ value }) => INSTRUCTION.test(value)],
  ["placeholder", "the parts of a token by name", ({ value }) => PARTS_OF_TOKEN.test(value)],
  ["placeholder", "it is cut short", ({ value, context }) => CUT_SHORT.test(value + context.after)],
  [
    "encrypted",
    "a tool encrypted it for this file",
    ({ value, context }) => ENCRYPTED.test(context.before + value)
  ],
  [
    "reference",
    "its name says where a secret is",
    ({ context: { name } }) => (0, import_practices_secrets_secret_name.isReferenceName)(name) && !/key$/i.test(name)
  ],
  [
    "reference",
    "an address without a credential in it",
    ({ value, context: { name } }) => /ur[il]$/i.test(name) && PLAIN_ADDRESS.test(value)
  ],
  [
    "reference",
    "Jenkins is told which of its credentials to use",
    ({ context: { name, operator } }) => name === "credentials" && operator === "("
  ],
  [
    "another kind of value",
    "a hash by which detect-secrets knows what it has reported",
    ({ value, context: { name } }) => name === "hashed_secret" && /^[0-9a-f]{40}$/.test(value)
  ],
  ["public by design", "a certificate or a public key", ({ value }) => (0, import_practices_secrets_secret_name.isPublic)(value)],
  [
    "public by design",
    "by which Pulumi tells whether a passphrase is right",
    ({ value, context: { name } }) => /salt$/i.test(name) && PULUMI_SALT.test(value)
  ],
  [
    "public by design",
    "its name is that of something everybody may see",
    ({ context: { name } }) => PUBLIC.test(name)
  ],
  ["reference", "an address at which tokens are asked for", ({ value }) => TOKEN_ADDRESS.test(value)],
  [
    "reference",
    "it is read from the environment",
    ({ value, context: { quote } }) => quote === "" && VARIABLE.test(value)
  ],
  [
    "reference",
    "the field of that name",
    ({ value, context: { name, quote } }) => quote === "" && /^[a-z_]\w*(?:\.\w+)+$/i.test(value) && isFieldOf(name, value)
  ],
  ["another kind of value", "it is a call", ({ value, context }) => context.quote === "" && CALL.test(value)],
  [
    "another kind of value",
    "the next name in a list",
    ({ value, context: { operator, before } }) => operator === "," && /^\s*["'`]$/.test(before) && (SNAKE_CASE.test(value) || CAMEL_CASE.test(value) || CONSTANT_CASE.test(value))
  ],
  [
    "another kind of value",
    "a place in a listing, or what tells one request from another",
    ({ value, context: { name } }) => isPassingToken((0, import_practices_secrets_secret_name.wordsOf)(name), value)
  ],
  [
    "another kind of value",
    "its name is that of a setting",
    ({ value, context: { name } }) => KIND_OF_LOGIN.test(name) && IN_LETTERS.test(value)
  ],
  ["another kind of value", "it is a number", ({ value }) => NUMBER.test(value)],
  [
    "another kind of value",
    "it is a pattern that values are held against",
    ({ value }) => PATTERN.test(value)
  ],
  ["another kind of value", "it is a piece of an expression", ({ value }) => PIECE.test(value)],
  ["another kind of value", "it is a sentence", ({ value }) => SENTENCE.test(value)],
  ["another kind of value", "it is in a script other than Latin", (match) => isForeignText(match)],
  [
    "another kind of value",
    "it is one of many texts that a program shows",
    ({ value, context }) => LABEL.test(value) && BEHIND_LABEL.test(context.before) && BEFORE_LABEL.test(context.after)
  ],
  [
    "another kind of value",
    "the other branch of a condition",
    ({ context: { operator, before } }) => operator === ":" && OTHER_BRANCH.test(before)
  ],
  [
    "placeholder",
    "Crowdin marks a text that is translated where it is shown",
    ({ value }) => /^crwdns\d+:\d+crwdne\d+:\d+$/.test(value)
  ],
  [
    "another kind of value",
    "it is the working directory",
    ({ value, context }) => /^(?:old)?pwd$/i.test(context.name) && /^\/(?:[\w.@+-]+\/)*[\w.@+-]+$/.test(value)
  ],
  ...AROUND
];
var MARKED_EXAMPLE = /[A-Za-z0-9/+]{6}EXAMPLE/;
var A_WORD = /^(?:(?:my|the|your|a|some)?[ _-]?)?(?:password|passwd|pwd|passphrase|secret|token|api[_-]?key|credentials?)$|^(?:wrong|bad|invalid|incorrect)[ _-]?(?:pass|password|passwd|pwd|secret|token|key|credentials?)$/i;
var isFieldOf = (name, value) => {
  const field = (0, import_practices_secrets_secret_name.wordsOf)(value.slice(value.lastIndexOf(".") + 1));
  return value.endsWith(`.${name}`) || field.length > 0 && (0, import_practices_secrets_secret_name.wordsOf)(name).slice(-field.length).join() === field.join();
};
function isRepeated(value) {
  const [run2 = ""] = /([A-Za-z0-9])\1{7,}|^([A-Za-z0-9])\2{3,}$/.exec(value) ?? [];
  return run2.length * 3 > value.length;
}
var PARTS_OF_TOKEN = /^[\w-]+\.[\w-]+\.(?:signature|sig)$/i;
var PATTERN = /\[\^?(?:a-z|A-Z|0-9|\\[wd])[^\]]*\][*+?{]|\(\?[:!=<]|\\[dwsS][*+{]/;
var CUT_SHORT = /^\S{4,80}?(?:\.\.|\u2026|\xe2\x80\xa6)\s?["'[<(]|^\S{4,80}\[(?:redacted|snip|truncated)\]/i;
var ENCRYPTED = /ENC[[(][\w,:+/=.-]*[)\]]?$|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT|!vault|(?<![\w-])encrypted:[A-Za-z0-9+/]{60,}={0,2}$/;
var PUBLIC = /(?:^|[^a-z])(?:csrf|xsrf|public|publishable|authenticity)|(?:Csrf|Xsrf|Public|Publishable)[A-Z]|(?:site|project)_?key$/i;
var PULUMI_SALT = /^v1:[\w+/=]+:v1:[\w+/=]+:[\w+/=]+$/;
var PLAIN_ADDRESS = /^https?:\/\/[^\s@?#]+$/;
var CALL = /^[A-Za-z_$][\w$.]*\(|^(?:Get|ConvertTo|ConvertFrom|New|Read|Import|Invoke)-[A-Z][A-Za-z]+$/;
var SNAKE_CASE = /^[a-z]+(?:_[a-z\d]+)+$/;
var CAMEL_CASE = /^[A-Za-z][a-z]+(?:[A-Z][a-z]+|V\d+(?:(?:alpha|beta)\d+)?)+$/;
var CONSTANT_CASE = /^[A-Z]+(?:_[A-Z]+)+$/;
var TOKEN_ADDRESS = /^https?:\/\/[^\s@?#]+\/(?:access_?token|token|authorize|oauth2?)\/?$/i;
var VARIABLE = /^(?:process\.env|import\.meta\.env|Deno\.env|ENV|env)\.[A-Za-z_]\w*\W?$/;
var KIND_OF_LOGIN = /(?:auth|token|key|secret|credentials?|password)(?:[_.-]?hash(?:ing|er)?)?[_.-]?(?:type|kind|mode|method|scheme|alg(?:o(?:rithm)?)?)$/i;
var IN_LETTERS = /^[A-Za-z][A-Za-z\d]*(?:[-_: ][A-Za-z\d]+)*$/;
var PASSING = /^(?:next|prev|previous|page|paging|pagination|continuation|cursor|sync|change|resume|idempotency|postman)$/;
var NUMBER = /^0x[0-9a-f]{1,16}[uln]*,?$/i;
var PIECE = /^\s*\+\s|\s\+\s*$|^\s*,\s*$/;
var SENTENCE = /^[A-Z\x80-\xff][^\s]*(?:\s+[^\s]+){4,}[.:!?]$/;
var LABEL = /^[A-Z\x80-\xff][^\d]*$/;
var BEHIND_LABEL = /["'`][A-Z\x80-\xff][^\d"'`]*["'`],[\w$]+:["'`]$/;
var BEFORE_LABEL = /^["'`],[\w$]+:["'`][A-Z\x80-\xff]/;
var OTHER_BRANCH = /\?\s*(["'`])[^"'`]*\1\s*:\s*["'`]?$/;
var isPassingToken = (words, value) => words.at(-1) === "token" && (PASSING.test(words.at(-2) ?? "") || words.at(-2) === "request" && (words.at(-3) === "client" || /^[\da-f]{8}-[\da-f-]{27}$/i.test(value)));
var WORD_FOR_ONE = drop("placeholder", "the word for a credential, not one");
var isWordForOne = ({ value, context: { name } }) => A_WORD.test(value) && !/^identified by/i.test(name);
var isForeignText = ({ value }) => (value.match(/[\x80-\xff]/g)?.length ?? 0) > value.length / 2;
var isTwoLetters = (value) => value.length >= 8 && new Set(value.replace(/[^A-Za-z0-9\x80-\xff]/g, "")).size <= 2;
var PAIRS = [
  "535320303025341305453110204",
  "612250005206105104425000205",
  "502151053044006003153000105",
  "400260005001003002303000007",
  "414522100003350206530203006",
  "501055006004005004134000206",
  "500060334002133004303000007",
  "600060005002106004243000206",
  "424343300004375203450301022",
  "512260003010004201504230007",
  "501371115002032100511010007",
  "500360006005005000333000405",
  "620060005001305500313000105",
  "404552604011023000562200006",
  "323301201024463406334330003",
  "600160034005005406343000205",
  "603121200003001011217010106",
  "502270105011325003442100306",
  "303050034011003300454000107",
  "502060046001004004432000306",
  "443241203005461405550000002",
  "610080006000004000000000005",
  "600150045002045004410010006",
  "314351025001201600150003107",
  "402130003002232500330000008",
  "612172105201103010102111126",
  "445444324013433414543220000"
].join("");
var BIAS = -1.31;
var WEIGHTS = {
  "a setting in a comment": -0.27,
  "bare in JSON": 1.07,
  "bare in code": -0.46,
  "bare in configuration": 0.76,
  "bare in declarations": -0.42,
  "bare in documents": 0.49,
  "bare in pages": 0.9,
  "bare in scripts": 0.91,
  "bare in settings": 0.63,
  "behind words of tests": -1.07,
  "beside a user": 0.2,
  "goes on as a sentence": -1.14,
  "goes on as an expression": -0.63,
  "in JSON": 0.86,
  "in a command": 0.51,
  "in a comment": -0.3,
  "in a condition": 0.43,
  "in a test": 0.12,
  "in an assertion": 0.81,
  "in an example": 0.5,
  "in code": -0.24,
  "in configuration": 0.68,
  "in declarations": -0.44,
  "in documentation": 0.13,
  "in documents": 0.12,
  "in markup": -0.28,
  "in minified code": -0.58,
  "in pages": 0.9,
  "in recorded data": 0.87,
  "in scripts": 0.57,
  "in settings": 0.6,
  "in translations": -1.22,
  "in vendored code": -0.2,
  "name asks or tells": -0.56,
  "name begins with a": -0.94,
  "name begins with access": -1.68,
  "name begins with api": 0.36,
  "name begins with auth": 0.13,
  "name begins with authenticated": 0.53,
  "name begins with authentication": 0.79,
  "name begins with author": -1.06,
  "name begins with authority": -0.49,
  "name begins with authors": -0.12,
  "name begins with aws": -0.67,
  "name begins with bearer": -0.57,
  "name begins with c": -0.7,
  "name begins with client": -0.37,
  "name begins with config": 1.08,
  "name begins with credential": -0.37,
  "name begins with credentials": -1.12,
  "name begins with credit": -0.23,
  "name begins with creds": -0.31,
  "name begins with default": -0.86,
  "name begins with exports": -0.32,
  "name begins with get": -0.46,
  "name begins with http": -0.73,
  "name begins with id": -0.81,
  "name begins with invalid": -0.1,
  "name begins with is": -0.26,
  "name begins with jwt": -0.11,
  "name begins with new": 0.16,
  "name begins with next": -0.12,
  "name begins with nonce": -1.43,
  "name begins with oauth": -3.52,
  "name begins with options": -1.01,
  "name begins with p": -0.81,
  "name begins with pass": -0.21,
  "name begins with passed": -0.33,
  "name begins with passes": -0.4,
  "name begins with passing": -0.32,
  "name begins with passwd": -0.14,
  "name begins with password": 0.31,
  "name begins with postgres": 1.29,
  "name begins with private": 1,
  "name begins with proxy": -1.45,
  "name begins with pwd": -0.95,
  "name begins with refresh": -2.51,
  "name begins with req": 1.4,
  "name begins with request": -0.51,
  "name begins with rsa": -0.22,
  "name begins with s": -0.29,
  "name begins with salt": 2.55,
  "name begins with secrets": -0.99,
  "name begins with self": -0.8,
  "name begins with server": -0.69,
  "name begins with t": -0.51,
  "name begins with test": -0.25,
  "name begins with this": -0.28,
  "name begins with token": -0.97,
  "name begins with tokens": -0.27,
  "name begins with www": -0.91,
  "name has 20 characters or more": -0.11,
  "name has 26 characters or more": -0.52,
  "name has 4 characters or more": -0.12,
  "name is dotted": -0.23,
  "name is in capitals": -0.2,
  "name is of a hash": -1.78,
  "name is of a setting": -0.11,
  "name is of a test": 0.24,
  "name is of something public": -2.16,
  "name is of text to show": -1.09,
  "name is one word": -0.15,
  "name of a credential": -0.11,
  "name of a credential, value is like words": -0.66,
  "name of a credential, value is quoted": -0.59,
  "name of a credential, value is random": 1.4,
  "name of a credential, value is random or not": -0.54,
  "name of a credential, value is weak": -0.15,
  "name of a credential, value is words": -0.85,
  "name of a key": -0.15,
  "name of a key, behind =": 0.2,
  "name of a key, behind =>": 0.61,
  "name of a key, value is bare": 0.29,
  "name of a key, value is hardly like words": 0.78,
  "name of a key, value is like words": 0.22,
  "name of a key, value is quoted": -0.94,
  "name of a key, value is random": 0.61,
  "name of a key, value is random or not": -0.3,
  "name of a key, value is weak": -1.22,
  "name of a key, value is words": -0.48,
  "name of a password": 0.47,
  "name of a password, behind :": 0.91,
  "name of a password, behind =": 1.3,
  "name of a password, behind =>": -0.6,
  "name of a password, value is hardly like words": 0.96,
  "name of a password, value is made as rules for passwords ask": 2.59,
  "name of a password, value is quoted": 0.72,
  "name of a password, value is random": -0.65,
  "name of a password, value is random or not": -0.51,
  "name of a password, value is short of letters": -0.81,
  "name of a password, value is unlike words": -0.21,
  "name of a password, value is weak": 0.65,
  "name of a password, value is words": 0.25,
  "name of a place": 0.21,
  "name of a secret": 0.16,
  "name of a secret, behind :": 0.24,
  "name of a secret, behind =": 0.55,
  "name of a secret, value is bare": -0.4,
  "name of a secret, value is like words": -1.25,
  "name of a secret, value is quoted": 0.67,
  "name of a secret, value is random": 2.09,
  "name of a secret, value is random or not": -0.3,
  "name of a secret, value is unlike words": 0.29,
  "name of a secret, value is weak": -0.1,
  "name of a secret, value is words": -1.06,
  "name of a token": 0.11,
  "name of a token, behind :": -0.22,
  "name of a token, behind =": 0.15,
  "name of a token, behind =>": 0.58,
  "name of a token, value is bare": -0.28,
  "name of a token, value is hardly like words": -0.31,
  "name of a token, value is like words": 0.27,
  "name of a token, value is quoted": 0.45,
  "name of a token, value is random": 1,
  "name of a token, value is random or not": 1.29,
  "name of a token, value is short of letters": -0.37,
  "name of a token, value is unlike words": -0.42,
  "name of a token, value is weak": -0.73,
  "name of a token, value is words": 0.21,
  "name of another thing": -0.6,
  "name of another thing, behind :": -0.53,
  "name of another thing, behind =": -1.09,
  "name of another thing, value is bare": -0.51,
  "name of another thing, value is hardly like words": -0.79,
  "name of another thing, value is like words": -1.12,
  "name of another thing, value is quoted": -0.76,
  "name of another thing, value is random": -0.8,
  "name of another thing, value is unlike words": -0.19,
  "name of another thing, value is weak": -0.32,
  "name of another thing, value is words": -0.43,
  "name of perhaps a credential": -0.54,
  "name of perhaps a credential, behind :": -0.54,
  "name of perhaps a credential, behind =": -0.59,
  "name of perhaps a credential, value is bare": -0.21,
  "name of perhaps a credential, value is hardly like words": -0.17,
  "name of perhaps a credential, value is like words": -0.37,
  "name of perhaps a credential, value is quoted": -0.94,
  "name of perhaps a credential, value is random": -2.76,
  "name of perhaps a credential, value is random or not": -0.73,
  "name of perhaps a credential, value is weak": 0.36,
  "name of perhaps a credential, value is words": -0.34,
  "name of perhaps a header": -0.14,
  "name of perhaps a header, behind :": -0.34,
  "name of perhaps a header, behind =": -1.21,
  "name of perhaps a header, value is hardly like words": -1.52,
  "name of perhaps a header, value is quoted": -0.21,
  "name of perhaps a header, value is random": 0.38,
  "name of perhaps a header, value is random or not": 0.16,
  "name of perhaps a header, value is unlike words": -1.03,
  "name of perhaps a header, value is weak": -0.12,
  "name of perhaps a header, value is words": 0.55,
  "name of perhaps a key, behind :": -0.42,
  "name of perhaps a key, value is bare": 0.31,
  "name of perhaps a key, value is hardly like words": -1.57,
  "name of perhaps a key, value is like words": 0.2,
  "name of perhaps a key, value is quoted": -0.46,
  "name of perhaps a key, value is random": 0.4,
  "name of perhaps a key, value is random or not": 0.83,
  "name of perhaps a key, value is weak": -0.19,
  "name of perhaps a key, value is words": -0.56,
  "name of perhaps a login, behind :": -1.89,
  "name of perhaps a login, behind =": -0.37,
  "name of perhaps a login, value is bare": -0.18,
  "name of perhaps a login, value is hardly like words": -0.12,
  "name of perhaps a login, value is like words": 1.6,
  "name of perhaps a login, value is quoted": 0.18,
  "name of perhaps a login, value is random or not": -1.12,
  "name of perhaps a login, value is short of letters": -0.14,
  "name of perhaps a login, value is weak": -0.65,
  "name of perhaps a login, value is words": -0.7,
  "name of perhaps a one-time password secret": 0.69,
  "name of perhaps a one-time password secret, behind :": -0.61,
  "name of perhaps a one-time password secret, behind =": -0.76,
  "name of perhaps a one-time password secret, value is bare": 0.61,
  "name of perhaps a one-time password secret, value is hardly like words": -0.32,
  "name of perhaps a one-time password secret, value is quoted": 0.22,
  "name of perhaps a one-time password secret, value is random": 0.91,
  "name of perhaps a one-time password secret, value is weak": 0.58,
  "name of perhaps a one-time password secret, value is words": -0.53,
  "name of perhaps a pass": -0.43,
  "name of perhaps a pass, behind :": -0.47,
  "name of perhaps a pass, value is bare": -0.18,
  "name of perhaps a pass, value is hardly like words": -0.26,
  "name of perhaps a pass, value is like words": -0.46,
  "name of perhaps a pass, value is quoted": -0.73,
  "name of perhaps a pass, value is random": -1.47,
  "name of perhaps a pass, value is random or not": -0.16,
  "name of perhaps a pass, value is short of letters": -0.23,
  "name of perhaps a pass, value is weak": -0.43,
  "name of perhaps a pass, value is words": 0.16,
  "name of perhaps a password, behind :": 0.98,
  "name of perhaps a password, behind =": -0.67,
  "name of perhaps a password, value is bare": -0.68,
  "name of perhaps a password, value is hardly like words": -0.5,
  "name of perhaps a password, value is like words": -1.42,
  "name of perhaps a password, value is quoted": 0.42,
  "name of perhaps a password, value is random": -0.22,
  "name of perhaps a password, value is random or not": -0.22,
  "name of perhaps a password, value is unlike words": 1.73,
  "name of perhaps a password, value is weak": 0.21,
  "name of perhaps a password, value is words": -0.24,
  "name of perhaps a salt": -0.58,
  "name of perhaps a salt, behind :": -1.22,
  "name of perhaps a salt, behind =": 0.23,
  "name of perhaps a salt, value is bare": -0.47,
  "name of perhaps a salt, value is hardly like words": 1.04,
  "name of perhaps a salt, value is like words": -1,
  "name of perhaps a salt, value is quoted": -0.59,
  "name of perhaps a salt, value is random": -0.56,
  "name of perhaps a salt, value is random or not": -0.26,
  "name of perhaps a salt, value is weak": -0.14,
  "name of perhaps a salt, value is words": -0.33,
  "name of perhaps a secret": -0.31,
  "name of perhaps a secret, behind :": -0.37,
  "name of perhaps a secret, value is bare": -0.13,
  "name of perhaps a secret, value is quoted": -0.24,
  "name of perhaps a secret, value is weak": -0.83,
  "name of perhaps a token": -0.36,
  "name of perhaps a token, behind :": 0.39,
  "name of perhaps a token, behind =": -0.44,
  "name of perhaps a token, value is bare": -0.22,
  "name of perhaps a token, value is hardly like words": -0.18,
  "name of perhaps a token, value is like words": 0.22,
  "name of perhaps a token, value is quoted": -0.52,
  "name of perhaps a token, value is random or not": 0.24,
  "name of perhaps a token, value is weak": -0.55,
  "name of perhaps a token, value is words": -0.36,
  "name of something about a header": -0.77,
  "name of something about a header, behind :": -0.39,
  "name of something about a header, behind =": -0.76,
  "name of something about a header, value is bare": -0.46,
  "name of something about a header, value is like words": -0.48,
  "name of something about a header, value is quoted": -0.87,
  "name of something about a header, value is random": -0.79,
  "name of something about a header, value is weak": -0.36,
  "name of something about a header, value is words": -0.36,
  "name of something about a key": -0.25,
  "name of something about a key, behind :": 0.26,
  "name of something about a key, value is bare": -0.26,
  "name of something about a key, value is hardly like words": -1.49,
  "name of something about a key, value is like words": -0.74,
  "name of something about a key, value is quoted": -0.18,
  "name of something about a key, value is random": -1.15,
  "name of something about a key, value is random or not": -0.88,
  "name of something about a key, value is weak": 0.41,
  "name of something about a key, value is words": 1.02,
  "name of something about a login": -0.26,
  "name of something about a login, behind :": -0.35,
  "name of something about a login, behind =": -0.15,
  "name of something about a login, value is hardly like words": -0.72,
  "name of something about a login, value is like words": -0.32,
  "name of something about a login, value is quoted": -0.58,
  "name of something about a login, value is random": -0.7,
  "name of something about a login, value is random or not": -0.23,
  "name of something about a login, value is short of letters": -0.27,
  "name of something about a login, value is unlike words": 0.24,
  "name of something about a login, value is words": -0.35,
  "name of something about a salt": -0.26,
  "name of something about a salt, behind =": -0.2,
  "name of something about a salt, value is bare": -0.17,
  "name of something about a salt, value is like words": -0.15,
  "name of something about a salt, value is quoted": -0.13,
  "name of something about a salt, value is weak": -0.1,
  "name of something about a secret": -1.08,
  "name of something about a secret, behind :": -0.63,
  "name of something about a secret, behind =": 0.7,
  "name of something about a secret, value is bare": -0.57,
  "name of something about a secret, value is like words": -0.56,
  "name of something about a secret, value is quoted": -1.17,
  "name of something about a secret, value is random": -0.92,
  "name of something about a secret, value is random or not": -0.63,
  "name of something about a secret, value is weak": -0.35,
  "name of something about a secret, value is words": -0.21,
  "name of something about a token": -0.66,
  "name of something about a token, behind :": -0.4,
  "name of something about a token, value is bare": -0.25,
  "name of something about a token, value is like words": -0.38,
  "name of something about a token, value is quoted": -0.59,
  "name of something about a token, value is random": -0.32,
  "quoted in JSON": 0.61,
  "quoted in configuration": 0.17,
  "quoted in declarations": -0.52,
  "quoted in documents": -0.45,
  "quoted in scripts": -0.16,
  "value changes kinds": 0.21,
  "value changes kinds by 10 % or more": 0.44,
  "value changes kinds by 20 % or more": 0.18,
  "value changes kinds by 30 % or more": 0.35,
  "value changes kinds by 40 % or more": 0.16,
  "value ends in punctuation": -0.32,
  "value has 10 characters or more": 0.19,
  "value has 12 characters or more": 0.1,
  "value has 128 characters or more": 0.37,
  "value has 16 characters or more": 0.1,
  "value has 2 bits a character or more": -0.12,
  "value has 2 runs of letters or more": -0.17,
  "value has 20 different characters or more": 0.2,
  "value has 24 characters or more": 0.24,
  "value has 3.25 bits a character or more": -0.12,
  "value has 32 characters or more": 0.19,
  "value has 4 runs of letters or more": 0.22,
  "value has 4.5 bits a character or more": 0.94,
  "value has 40 characters or more": 0.21,
  "value has 5 bits a character or more": -0.63,
  "value has 5 characters or more": 0.16,
  "value has 6 runs of letters or more": 0.42,
  "value has a format sign": -0.23,
  "value has a sign that passwords have": -0.13,
  "value has at most 11 characters": -0.13,
  "value has at most 15 characters": 0.1,
  "value has at most 23 characters": -0.11,
  "value has at most 39 characters": 0.23,
  "value has at most 5 characters": -0.61,
  "value has at most 63 characters": 0.24,
  "value has at most 7 characters": -0.21,
  "value has capitals": -0.27,
  "value has digits": 0.31,
  "value has markup": -0.35,
  "value has more than 127 characters": 0.37,
  "value has several digits": 0.41,
  "value has signs": -0.32,
  "value has the word access": 0.55,
  "value has the word account": -0.71,
  "value has the word action": -0.1,
  "value has the word admin": -1.21,
  "value has the word allow": -0.5,
  "value has the word application": 0.11,
  "value has the word args": -0.21,
  "value has the word argument": -0.48,
  "value has the word array": -0.32,
  "value has the word async": -0.54,
  "value has the word auth": 0.27,
  "value has the word authenticate": -0.13,
  "value has the word authenticated": -0.16,
  "value has the word authentication": -0.64,
  "value has the word authority": -0.2,
  "value has the word authorization": 0.79,
  "value has the word authorize": -0.35,
  "value has the word await": -0.39,
  "value has the word base": -1.29,
  "value has the word basic": -0.63,
  "value has the word bearer": 0.13,
  "value has the word block": -0.58,
  "value has the word body": -0.54,
  "value has the word bool": -0.27,
  "value has the word boolean": -0.26,
  "value has the word buffer": -0.43,
  "value has the word byte": -0.65,
  "value has the word bytes": -0.53,
  "value has the word cache": -0.24,
  "value has the word callback": -0.26,
  "value has the word cert": 1.5,
  "value has the word char": -0.1,
  "value has the word check": -0.52,
  "value has the word class": -0.26,
  "value has the word client": 0.25,
  "value has the word code": -0.49,
  "value has the word comment": 0.58,
  "value has the word common": -0.28,
  "value has the word config": -0.39,
  "value has the word content": -0.39,
  "value has the word context": -0.46,
  "value has the word cookie": -0.8,
  "value has the word core": -0.44,
  "value has the word create": -0.24,
  "value has the word credential": -0.28,
  "value has the word credentials": 0.33,
  "value has the word current": -0.51,
  "value has the word custom": -0.5,
  "value has the word data": -1.15,
  "value has the word decode": -0.21,
  "value has the word default": -1.03,
  "value has the word description": -0.39,
  "value has the word digest": -1.06,
  "value has the word does": -0.51,
  "value has the word domain": 1.43,
  "value has the word email": 0.85,
  "value has the word empty": -0.28,
  "value has the word encode": -0.56,
  "value has the word error": 0.14,
  "value has the word example": -1.9,
  "value has the word exports": -0.27,
  "value has the word external": -1.31,
  "value has the word failed": -0.24,
  "value has the word fake": -1.15,
  "value has the word false": -0.7,
  "value has the word field": -0.14,
  "value has the word file": -0.85,
  "value has the word find": -0.12,
  "value has the word first": -0.43,
  "value has the word foobar": 1.21,
  "value has the word format": -0.93,
  "value has the word from": -1.87,
  "value has the word function": -0.57,
  "value has the word generate": -0.45,
  "value has the word github": -1.56,
  "value has the word gmail": -0.38,
  "value has the word google": -0.42,
  "value has the word group": -0.34,
  "value has the word handler": -0.2,
  "value has the word hash": -0.12,
  "value has the word header": 1.33,
  "value has the word headers": -0.11,
  "value has the word hello": -1.59,
  "value has the word here": -1.01,
  "value has the word host": 0.68,
  "value has the word http": -1.06,
  "value has the word https": 0.23,
  "value has the word identifier": -1.12,
  "value has the word import": -0.19,
  "value has the word index": -0.5,
  "value has the word info": -0.42,
  "value has the word input": -0.24,
  "value has the word instance": -0.52,
  "value has the word invalid": -0.91,
  "value has the word item": -0.29,
  "value has the word json": -0.44,
  "value has the word keys": -0.47,
  "value has the word label": -0.29,
  "value has the word lambda": -1.24,
  "value has the word length": -0.45,
  "value has the word line": -0.4,
  "value has the word list": -0.36,
  "value has the word local": 1.64,
  "value has the word localhost": -0.9,
  "value has the word login": 0.8,
  "value has the word match": -0.14,
  "value has the word message": -0.99,
  "value has the word method": -0.43,
  "value has the word mode": -0.13,
  "value has the word name": -0.65,
  "value has the word next": -0.16,
  "value has the word node": -0.34,
  "value has the word nonce": -0.98,
  "value has the word none": -0.76,
  "value has the word null": -1.22,
  "value has the word number": -0.23,
  "value has the word oauth": 1.22,
  "value has the word object": -0.69,
  "value has the word open": -1.66,
  "value has the word option": -0.27,
  "value has the word optional": -0.74,
  "value has the word options": -0.68,
  "value has the word other": -0.13,
  "value has the word parameters": -1.21,
  "value has the word params": -0.44,
  "value has the word parent": -0.44,
  "value has the word parse": -0.38,
  "value has the word parsed": -0.18,
  "value has the word parser": -0.11,
  "value has the word pass": -0.59,
  "value has the word password": -0.88,
  "value has the word path": -1.51,
  "value has the word port": -0.72,
  "value has the word process": -0.4,
  "value has the word property": -0.11,
  "value has the word provider": 0.31,
  "value has the word proxy": -0.43,
  "value has the word public": 0.93,
  "value has the word quoted": -0.52,
  "value has the word random": -0.48,
  "value has the word read": -0.31,
  "value has the word realm": -0.38,
  "value has the word record": -0.2,
  "value has the word refresh": -1.59,
  "value has the word request": -1.13,
  "value has the word required": -0.34,
  "value has the word reset": -1.03,
  "value has the word response": -0.6,
  "value has the word result": -0.42,
  "value has the word return": -0.9,
  "value has the word root": -0.41,
  "value has the word salt": -2.17,
  "value has the word save": -0.14,
  "value has the word scheme": -0.11,
  "value has the word secret": -0.89,
  "value has the word secrets": -0.49,
  "value has the word secure": 0.11,
  "value has the word security": -0.63,
  "value has the word self": -0.29,
  "value has the word service": 0.46,
  "value has the word size": -0.29,
  "value has the word skip": -0.17,
  "value has the word source": -0.23,
  "value has the word split": -0.36,
  "value has the word start": 0.99,
  "value has the word state": -0.34,
  "value has the word status": -0.23,
  "value has the word string": -0.24,
  "value has the word support": -0.14,
  "value has the word template": -0.79,
  "value has the word test": 0.6,
  "value has the word text": 1.04,
  "value has the word time": -0.13,
  "value has the word timeout": -0.78,
  "value has the word token": -0.23,
  "value has the word tokens": -0.37,
  "value has the word true": -0.24,
  "value has the word type": -0.72,
  "value has the word types": -0.12,
  "value has the word undefined": -0.73,
  "value has the word unknown": -0.32,
  "value has the word user": -0.64,
  "value has the word username": -1.46,
  "value has the word valid": -0.74,
  "value has the word value": -0.91,
  "value has the word version": -1.06,
  "value has the word void": -0.58,
  "value has the word with": -0.8,
  "value has the word wrong": -0.12,
  "value has the word your": 0.18,
  "value has words to be replaced": -0.45,
  "value hides a user and a password": -1.1,
  "value hides a user and a weak password": 0.5,
  "value is 10 % capitals or more": -0.1,
  "value is 10 % digits or more": 0.1,
  "value is 10 % signs or more": -0.55,
  "value is 20 % capitals or more": -0.17,
  "value is 20 % digits or more": 0.31,
  "value is 20 % signs or more": -0.52,
  "value is 30 % capitals or more": 0.28,
  "value is 30 % vowels or more": 0.1,
  "value is 40 % digits or more": 0.32,
  "value is 40 % signs or more": -0.24,
  "value is 40 % vowels or more": 0.16,
  "value is 5 % signs or more": -0.33,
  "value is 50 % capitals or more": -0.37,
  "value is 50 % digits or more": -0.14,
  "value is 50 % small letters or more": -0.13,
  "value is 70 % digits or more": -0.57,
  "value is 90 % capitals or more": -0.28,
  "value is CONSTANT_CASE": -0.47,
  "value is CONSTANT_CASE, hardly like words": -0.17,
  "value is CONSTANT_CASE, like words": -0.45,
  "value is CONSTANT_CASE, random": -0.32,
  "value is CONSTANT_CASE, random or not": -0.38,
  "value is CONSTANT_CASE, weak": -0.28,
  "value is CONSTANT_CASE, words": -0.34,
  "value is TitleCase": 0.17,
  "value is TitleCase, hardly like words": 0.36,
  "value is TitleCase, like words": 0.22,
  "value is TitleCase, random": 0.48,
  "value is TitleCase, random or not": -0.22,
  "value is TitleCase, weak": 0.33,
  "value is TitleCase, words": -0.1,
  "value is a UUID": 0.56,
  "value is a UUID, random": 0.56,
  "value is a Word and digits": 0.67,
  "value is a Word and digits, weak": 1.26,
  "value is a Word and digits, words": -0.75,
  "value is a Word, like words": -1.41,
  "value is a Word, words": 0.72,
  "value is a capital word": 0.18,
  "value is a capital word, like words": -3.39,
  "value is a capital word, words": -0.21,
  "value is a file name": -0.47,
  "value is a hexadecimal number": -0.96,
  "value is a hexadecimal number, weak": -1.07,
  "value is a host": -0.67,
  "value is a known default": 1.09,
  "value is a path": -1.81,
  "value is a series": -1.09,
  "value is a small word, hardly like words": -0.18,
  "value is a small word, like words": 0.31,
  "value is a small word, random": 0.7,
  "value is a small word, unlike words": -0.13,
  "value is a small word, weak": 0.1,
  "value is a small word, words": -0.25,
  "value is a type": -0.58,
  "value is a word and digits, hardly like words": 0.13,
  "value is a word and digits, like words": 0.57,
  "value is a word and digits, unlike words": -0.16,
  "value is a word and digits, weak": -0.27,
  "value is a word of the programming language": -0.75,
  "value is a word of the programming language, like words": -0.39,
  "value is a word of the programming language, random or not": -0.12,
  "value is a word of the programming language, weak": -0.36,
  "value is a word of the programming language, words": -0.14,
  "value is a word, digits and signs": 0.4,
  "value is a word, digits and signs, hardly like words": 1.11,
  "value is a word, digits and signs, like words": 1.35,
  "value is a word, digits and signs, random": 0.49,
  "value is a word, digits and signs, weak": -0.92,
  "value is a word, digits and signs, words": 1.13,
  "value is all digits": -0.67,
  "value is all digits, random": 0.26,
  "value is all digits, short of letters": -0.51,
  "value is all digits, weak": -0.61,
  "value is an address": -0.58,
  "value is an e-mail address": -0.13,
  "value is an expression": -0.51,
  "value is bare": -0.16,
  "value is bare behind !=": -0.67,
  "value is bare behind !==": -0.66,
  "value is bare behind +=": -0.32,
  "value is bare behind -": -1.5,
  "value is bare behind ->": -0.34,
  "value is bare behind :": -0.38,
  "value is bare behind ::": -0.45,
  "value is bare behind :=": -0.54,
  "value is bare behind ==": -0.75,
  "value is bare behind ===": 0.58,
  "value is bare behind =>": -0.16,
  "value is bare behind >": -0.32,
  "value is bare behind a blank": -0.34,
  "value is base32": 1.84,
  "value is base32, random": 1.84,
  "value is base64": 0.28,
  "value is base64, random": -0.29,
  "value is base64, unlike words": 1.29,
  "value is base64, weak": 0.46,
  "value is base64, words": -0.54,
  "value is base64url": 0.14,
  "value is base64url, hardly like words": -0.6,
  "value is base64url, like words": 0.73,
  "value is base64url, random": -0.95,
  "value is base64url, random or not": 1.13,
  "value is base64url, weak": -0.74,
  "value is base64url, words": 1.29,
  "value is beyond ASCII": -1.06,
  "value is beyond ASCII, like words": -1.2,
  "value is beyond ASCII, weak": -2.03,
  "value is beyond ASCII, words": -0.64,
  "value is camelCase, hardly like words": -0.31,
  "value is camelCase, random": 1.35,
  "value is camelCase, random or not": -0.74,
  "value is camelCase, weak": 1.01,
  "value is camelCase, words": -0.29,
  "value is dotted": -0.33,
  "value is dotted, like words": -0.67,
  "value is dotted, random": 1.42,
  "value is dotted, random or not": -0.48,
  "value is dotted, weak": -0.74,
  "value is dotted, words": -0.38,
  "value is hardly like words": -0.26,
  "value is hardly like words in a test": 0.18,
  "value is hardly like words in an example": 1.24,
  "value is hardly like words in documentation": -0.14,
  "value is hardly like words of at most 11 characters": -0.4,
  "value is hardly like words of at most 15 characters": 0.53,
  "value is hardly like words of at most 23 characters": -0.17,
  "value is hardly like words of at most 39 characters": -0.21,
  "value is hardly like words of at most 63 characters": -0.23,
  "value is hardly like words, bare": 0.4,
  "value is hardly like words, bare in another file": 0.21,
  "value is hardly like words, bare in code": -1.21,
  "value is hardly like words, bare in declarations": -0.14,
  "value is hardly like words, bare in documents": 0.53,
  "value is hardly like words, bare in scripts": 0.64,
  "value is hardly like words, bare in settings": -0.17,
  "value is hardly like words, behind :": -0.12,
  "value is hardly like words, behind =": -0.5,
  "value is hardly like words, beside a user": -0.72,
  "value is hardly like words, quoted": -0.62,
  "value is hardly like words, quoted in JSON": -1.71,
  "value is hardly like words, quoted in another file": -0.83,
  "value is hardly like words, quoted in code": 0.62,
  "value is hardly like words, quoted in configuration": 0.82,
  "value is hardly like words, quoted in declarations": -0.21,
  "value is hardly like words, quoted in documents": -1.44,
  "value is hexadecimal, random": -1.09,
  "value is hexadecimal, weak": -0.3,
  "value is in backticks": -0.33,
  "value is in backticks behind ,": -0.48,
  "value is in backticks behind :": -2,
  "value is in backticks behind =": -0.5,
  "value is in backticks behind a blank": -1.36,
  "value is kebab-case": 0.38,
  "value is kebab-case, hardly like words": 0.66,
  "value is kebab-case, like words": -0.91,
  "value is kebab-case, random": 0.67,
  "value is kebab-case, random or not": 0.29,
  "value is kebab-case, unlike words": -1.23,
  "value is kebab-case, weak": 1.01,
  "value is kebab-case, words": -0.35,
  "value is letters": 0.86,
  "value is letters and digits": -0.22,
  "value is letters and digits, hardly like words": -0.39,
  "value is letters and digits, like words": 1.16,
  "value is letters and digits, random": -0.41,
  "value is letters and digits, random or not": 0.21,
  "value is letters and digits, unlike words": 0.32,
  "value is letters and digits, weak": -0.19,
  "value is letters and digits, words": -0.39,
  "value is letters, digits and signs": -0.3,
  "value is letters, digits and signs, hardly like words": -0.95,
  "value is letters, digits and signs, like words": -0.13,
  "value is letters, digits and signs, random": -0.55,
  "value is letters, digits and signs, unlike words": -0.32,
  "value is letters, digits and signs, weak": 0.47,
  "value is letters, digits and signs, words": -0.14,
  "value is letters, weak": 0.78,
  "value is letters, words": -0.21,
  "value is like words": -0.15,
  "value is like words by 3 or more": -0.12,
  "value is like words by 3.4 or more": -0.19,
  "value is like words by 3.7 or more": -0.13,
  "value is like words by 3.9 or more": -0.14,
  "value is like words by 4.1 or more": -0.2,
  "value is like words by 4.5 or more": -0.1,
  "value is like words by 5.5 or more": -0.43,
  "value is like words in a test": 1.07,
  "value is like words in an example": 0.99,
  "value is like words in documentation": 0.15,
  "value is like words in minified code": -0.64,
  "value is like words in recorded data": -1.69,
  "value is like words in vendored code": -0.41,
  "value is like words of at most 127 characters": 0.86,
  "value is like words of at most 15 characters": -0.14,
  "value is like words of at most 23 characters": -1.23,
  "value is like words of at most 63 characters": 0.6,
  "value is like words, bare": -0.25,
  "value is like words, bare in another file": -1.34,
  "value is like words, bare in code": -0.39,
  "value is like words, bare in configuration": 0.98,
  "value is like words, bare in declarations": -0.74,
  "value is like words, bare in settings": 0.92,
  "value is like words, behind :": -0.11,
  "value is like words, behind =": 0.24,
  "value is like words, beside a user": 0.55,
  "value is like words, quoted in JSON": 1.92,
  "value is like words, quoted in another file": -0.18,
  "value is like words, quoted in code": -0.1,
  "value is like words, quoted in configuration": -0.75,
  "value is like words, quoted in declarations": -0.21,
  "value is like words, quoted in documents": 0.18,
  "value is like words, quoted in scripts": -0.29,
  "value is many words": 0.22,
  "value is quoted behind !=": 0.76,
  "value is quoted behind !==": -1.11,
  "value is quoted behind (": -0.89,
  "value is quoted behind ,": -1.23,
  "value is quoted behind -": 0.31,
  "value is quoted behind .=": 2.08,
  "value is quoted behind :": 0.46,
  "value is quoted behind ::=": 1.02,
  "value is quoted behind :=": 0.56,
  "value is quoted behind =": 0.11,
  "value is quoted behind ===": -0.42,
  "value is quoted behind =>": 0.28,
  "value is quoted behind a blank": 1.12,
  "value is quoted behind {": -0.48,
  "value is quoted, beside a user": 0.23,
  "value is random": 0.37,
  "value is random in a test": -2.02,
  "value is random in an example": -0.87,
  "value is random in documentation": -0.5,
  "value is random in recorded data": 0.58,
  "value is random in vendored code": -0.56,
  "value is random of at most 127 characters": -0.26,
  "value is random of at most 23 characters": 0.26,
  "value is random of at most 39 characters": 0.27,
  "value is random of at most 63 characters": 0.5,
  "value is random of more than 127 characters": 0.39,
  "value is random or not in a test": -0.49,
  "value is random or not in an example": 0.3,
  "value is random or not in documentation": 0.2,
  "value is random or not in minified code": -0.54,
  "value is random or not in vendored code": -0.63,
  "value is random or not of at most 127 characters": 1.46,
  "value is random or not of at most 23 characters": -0.3,
  "value is random or not of at most 39 characters": -0.17,
  "value is random or not of at most 63 characters": 0.1,
  "value is random or not, bare": -0.3,
  "value is random or not, bare in another file": 0.3,
  "value is random or not, bare in code": -0.58,
  "value is random or not, bare in configuration": 0.39,
  "value is random or not, bare in declarations": -0.75,
  "value is random or not, bare in documents": -0.58,
  "value is random or not, bare in settings": 1.33,
  "value is random or not, behind =": 0.4,
  "value is random or not, behind =>": -0.36,
  "value is random or not, beside a user": -0.13,
  "value is random or not, quoted": 0.46,
  "value is random or not, quoted in JSON": 1.36,
  "value is random or not, quoted in another file": 0.25,
  "value is random or not, quoted in code": -0.55,
  "value is random or not, quoted in configuration": 0.59,
  "value is random or not, quoted in documents": 0.44,
  "value is random, bare": 0.18,
  "value is random, bare in JSON": 1.11,
  "value is random, bare in another file": 0.67,
  "value is random, bare in code": -1.08,
  "value is random, bare in configuration": 0.28,
  "value is random, bare in documents": -0.58,
  "value is random, bare in scripts": 1.91,
  "value is random, behind :": 0.44,
  "value is random, behind =": 0.33,
  "value is random, behind =>": 0.94,
  "value is random, beside a user": 0.7,
  "value is random, quoted": 0.4,
  "value is random, quoted in JSON": 2.07,
  "value is random, quoted in another file": 0.57,
  "value is random, quoted in configuration": -0.52,
  "value is random, quoted in scripts": 0.55,
  "value is short of letters": -0.53,
  "value is short of letters in a test": -0.27,
  "value is short of letters of at most 11 characters": -0.52,
  "value is short of letters of at most 23 characters": -0.13,
  "value is short of letters of at most 39 characters": -0.1,
  "value is short of letters, bare": -0.73,
  "value is short of letters, bare in code": -0.38,
  "value is short of letters, behind :": -0.52,
  "value is short of letters, behind =": -0.43,
  "value is short of letters, quoted": -0.35,
  "value is short of letters, quoted in code": -0.62,
  "value is signs": -0.3,
  "value is signs, hardly like words": -1.15,
  "value is signs, like words": -0.28,
  "value is signs, random": -0.87,
  "value is signs, random or not": -0.32,
  "value is signs, unlike words": 1.27,
  "value is signs, weak": -0.6,
  "value is snake_case, hardly like words": 0.25,
  "value is snake_case, like words": 0.35,
  "value is snake_case, random": 0.98,
  "value is snake_case, random or not": 1.14,
  "value is snake_case, weak": -1.35,
  "value is snake_case, words": -0.16,
  "value is unlike words in a test": 1.46,
  "value is unlike words in an example": 0.96,
  "value is unlike words in documentation": -1.53,
  "value is unlike words of at most 11 characters": -0.48,
  "value is unlike words of at most 15 characters": 0.7,
  "value is unlike words of at most 23 characters": -1.41,
  "value is unlike words, bare": -0.57,
  "value is unlike words, bare in another file": 0.99,
  "value is unlike words, bare in code": -0.76,
  "value is unlike words, bare in documents": -0.78,
  "value is unlike words, behind :": -0.67,
  "value is unlike words, behind =": 0.47,
  "value is unlike words, beside a user": 0.94,
  "value is unlike words, quoted": 0.45,
  "value is unlike words, quoted in JSON": 0.12,
  "value is unlike words, quoted in code": 0.56,
  "value is weak": -0.19,
  "value is weak in a test": 0.24,
  "value is weak in documentation": 0.37,
  "value is weak in minified code": -0.69,
  "value is weak in recorded data": 1.09,
  "value is weak in vendored code": 0.27,
  "value is weak of at most 11 characters": 0.17,
  "value is weak of at most 127 characters": -0.61,
  "value is weak of at most 23 characters": 1.2,
  "value is weak of at most 39 characters": 1.43,
  "value is weak of at most 5 characters": -0.61,
  "value is weak of at most 7 characters": -0.21,
  "value is weak, bare": -0.12,
  "value is weak, bare in JSON": 0.72,
  "value is weak, bare in another file": -0.27,
  "value is weak, bare in code": -0.4,
  "value is weak, bare in configuration": 0.53,
  "value is weak, bare in declarations": -0.22,
  "value is weak, bare in documents": 0.39,
  "value is weak, bare in scripts": 0.38,
  "value is weak, behind :": 0.15,
  "value is weak, behind =>": -0.56,
  "value is weak, beside a user": -0.12,
  "value is weak, quoted": -0.29,
  "value is weak, quoted in JSON": -0.87,
  "value is weak, quoted in another file": -0.35,
  "value is weak, quoted in configuration": 0.54,
  "value is weak, quoted in declarations": -0.66,
  "value is weak, quoted in scripts": 0.16,
  "value is weak, quoted in settings": -0.11,
  "value is words": -0.17,
  "value is words in a test": 0.46,
  "value is words in an example": 0.37,
  "value is words in documentation": 0.31,
  "value is words in minified code": -0.43,
  "value is words in recorded data": 1.14,
  "value is words in vendored code": -0.4,
  "value is words of at most 11 characters": -0.16,
  "value is words of at most 127 characters": -0.19,
  "value is words of at most 23 characters": -0.16,
  "value is words of at most 39 characters": -0.24,
  "value is words of at most 63 characters": -0.34,
  "value is words with blanks": -0.8,
  "value is words with blanks, hardly like words": -0.14,
  "value is words with blanks, like words": -0.37,
  "value is words with blanks, weak": -0.59,
  "value is words with blanks, words": -0.96,
  "value is words, bare": -0.28,
  "value is words, bare in another file": 0.37,
  "value is words, bare in code": -0.42,
  "value is words, bare in configuration": -0.76,
  "value is words, bare in declarations": -0.49,
  "value is words, bare in documents": 1.14,
  "value is words, bare in scripts": -0.68,
  "value is words, bare in settings": 0.56,
  "value is words, behind :": -0.56,
  "value is words, behind =>": 1.04,
  "value is words, quoted in JSON": 0.23,
  "value is words, quoted in declarations": -0.19,
  "value is words, quoted in documents": -0.7,
  "value is words, quoted in scripts": -0.26,
  "value repeats its name": -0.26,
  "value says that it is an example": -0.38,
  "value says your or my": -0.22,
  "value speaks of a password": -0.26
};
var LETTERS = 27;
var placeOf = (before, after) => before * LETTERS + after;
var indexOf = (character) => {
  const code = character.charCodeAt(0) - 97;
  return code >= 0 && code < 26 ? code : 26;
};
var lettersOf = (value) => value.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().match(/[a-z]+/g) ?? [];
function wordiness(value) {
  let sum = 0;
  let pairs = 0;
  for (const word2 of lettersOf(value)) {
    for (let i = 0; i <= word2.length; i++) {
      sum += Number(PAIRS[placeOf(indexOf(word2[i - 1] ?? " "), indexOf(word2[i] ?? " "))]);
      pairs++;
    }
  }
  return pairs < 4 ? void 0 : sum / pairs;
}
var shareOf = (pattern) => (value) => (value.match(pattern)?.length ?? 0) / value.length;
var percent = (share) => `${Math.round(share * 100)} %`;
var MEASURES = [
  {
    of: ({ length }) => length,
    steps: [5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 32, 40, 64, 128],
    say: (step) => `value has ${step} characters or more`
  },
  {
    of: (value) => (0, import_practices_secrets_secret_name.strengthOf)(value).entropy,
    steps: [1.5, 2, 2.5, 3, 3.25, 3.5, 3.75, 4, 4.5, 5],
    say: (step) => `value has ${step} bits a character or more`
  },
  {
    of: (value) => wordiness(value) ?? -1,
    steps: [0, 1.5, 2.5, 3, 3.4, 3.7, 3.9, 4.1, 4.5, 5, 5.5],
    say: (step) => step === 0 ? "value has letters to go by" : `value is like words by ${step} or more`
  },
  {
    of: (value) => new Set(value).size,
    steps: [3, 5, 7, 9, 12, 15, 20],
    say: (step) => `value has ${step} different characters or more`
  },
  {
    of: (value) => lettersOf(value).length,
    steps: [1, 2, 3, 4, 6],
    say: (step) => `value has ${step} runs of letters or more`
  },
  {
    of: shareOf(/\d/g),
    steps: [1e-3, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7],
    say: (step) => step < 0.01 ? "value has digits" : `value is ${percent(step)} digits or more`
  },
  {
    of: shareOf(/[A-Z]/g),
    steps: [1e-3, 0.1, 0.2, 0.3, 0.5, 0.9],
    say: (step) => step < 0.01 ? "value has capitals" : `value is ${percent(step)} capitals or more`
  },
  {
    of: shareOf(/[a-z]/g),
    steps: [1e-3, 0.2, 0.5, 0.8, 0.95],
    say: (step) => step < 0.01 ? "value has small letters" : `value is ${percent(step)} small letters or more`
  },
  {
    of: shareOf(/[^A-Za-z0-9]/g),
    steps: [1e-3, 0.05, 0.1, 0.2, 0.4],
    say: (step) => step < 0.01 ? "value has signs" : `value is ${percent(step)} signs or more`
  },
  {
    of: shareOf(/[aeiou]/gi),
    steps: [0.1, 0.2, 0.3, 0.4],
    say: (step) => `value is ${percent(step)} vowels or more`
  },
  {
    of: shareOf(/[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]/g),
    steps: [1e-3, 0.1, 0.2, 0.3, 0.4],
    say: (step) => step < 0.01 ? "value changes kinds" : `value changes kinds by ${percent(step)} or more`
  },
  {
    of: (_, name) => name.length,
    steps: [4, 6, 8, 10, 13, 16, 20, 26],
    say: (step) => `name has ${step} characters or more`
  }
];
var SAYINGS = MEASURES.map(({ of, steps, say }) => ({ of, steps, sayings: steps.map(say) }));
var measureFeatures = (value, name) => SAYINGS.flatMap(({ of, steps, sayings }) => {
  const measured = of(value, name);
  return sayings.filter((_, i) => measured >= steps[i]);
});
var SETTINGS = /["'`][^"'`]{0,200}(?<![\w-])(?:server|data source|host|hostname|hostaddr|dbname|database|initial catalog|user|user ?id|uid|username|account|endpoint)[ ]?=[ ]?[^"'`]{1,200}$/i;
var isInConnectionString = (before) => SETTINGS.test(before);
var isQuoted = ({ quote, before }) => quote !== "" || isInConnectionString(before);
function contextFeatures(context) {
  const { operator, quote, before, after } = context;
  const written = !isQuoted(context) ? "bare" : quote === "`" ? "in backticks" : "quoted";
  return [
    `value is ${written}`,
    `value is ${written} behind ${operator === "" ? "a blank" : operator}`,
    .../^\s*(?:#|\/\/|;|--)\s?[\w.-]+\s*[=:]\s*["']?$/.test(before) ? ["a setting in a comment"] : [],
    .../^\s*(?:#(?![ \t]*define\b)|\/\/|\*|--|;|<!--|rem )/i.test(before) ? ["in a comment"] : [],
    ...AFTER.filter(([, test]) => test.test(quote === "" ? after : after.slice(quote.length))).map(([name]) => name).filter((name) => name !== SENTENCE2 || operator !== OF_COMMAND),
    .../\b(?:assert\w*|expect|should|equal|describe|it)\b/i.test(before) ? ["in an assertion"] : [],
    .../\b(?:test|mock|fake|stub)/i.test(before) ? ["behind words of tests"] : [],
    .../(?:^|\s)(?:curl|docker|mysql|psql|openssl|az|aws|kubectl|helm|export|set)\s/.test(before) ? ["in a command"] : [],
    .../[?][^?]{0,60}$|\bif\b|&&|\|\|/.test(before) ? ["in a condition"] : [],
    .../<\w/.test(before) ? ["in markup"] : [],
    .../^\s*["']?[\w.-]+["']?\s*[:=]/.test(before) ? ["begins its line"] : []
  ];
}
var isBesideUser = ({ before, after }) => USER.test(before) || USER.test(after);
var USER = /(?:user|login|email|uid|account|usr)[\w-]{0,12}["'`\]]{0,2}\s{0,20}(?:=>|[:=,(]|\s)\s{0,20}["'`]?[\w@.$-]{2}/i;
var SENTENCE2 = "goes on as a sentence";
var OF_COMMAND = "-";
var AFTER = [
  ["goes on as an expression", /^(?:[.([]|\s*[+*/|&?]\s|\s*\+)/],
  [SENTENCE2, /^[,.]?\s+[a-z]+(?:\s+[a-z]+|\s*$)/i],
  ["ends the statement", /^\s*[,;)}\]]*\s*(?:$|\/\/|#)/]
];
var pathFeatures = (0, import_practices_secrets_secret_name.remembered)((path) => {
  if (path === "") return [];
  const kind = kindOf(path);
  return [`in ${kind}`, ...ROLES.filter(([, test]) => test(path)).map(([role]) => role)];
});
var kindOf = (0, import_practices_secrets_secret_name.remembered)((path) => {
  if (/\.(?:d\.ts|pyi|h|hpp|proto|graphql|rbi)$/.test(path)) return "declarations";
  if ((0, import_practices_secrets_secret_name.isTranslation)(path)) return "translations";
  if ((0, import_practices_secrets_secret_name.isCode)(path) || /\.(?:scala|swift|c|cc|cpp|m|mm|lua|pl|pm|ex|exs|hs|r|dart|groovy|gradle|sql|ps1|clj|erl|vue|svelte)$/i.test(
    path
  ))
    return "code";
  if (/\.(?:html?|xhtml|jsp|erb|ejs|hbs|pug|twig|css|scss|less|svg)$/i.test(path)) return "pages";
  const format = (0, import_practices_secrets_secret_name.formatOf)(path);
  if (format === "dotenv" || format === "ini" || /\.rsp$/.test(path)) return "settings";
  if (format === "shell" || format === "dockerfile") return "scripts";
  if (format === "markdown" || /\.(?:rst|adoc|asciidoc)$/i.test(path)) return "documents";
  if (format === "yaml" || format === "toml" || format === "hcl" || format === "xml") return "configuration";
  return format === "json" ? "JSON" : "another file";
});
var ROLES = [
  ["in a test", import_practices_secrets_secret_name.isTest],
  ["in documentation", import_practices_secrets_secret_name.isDocs],
  ["in an example", import_practices_secrets_secret_name.isExample],
  ["in vendored code", import_practices_secrets_secret_name.isVendored],
  ["in minified code", import_practices_secrets_secret_name.isMinified],
  ["in a lock file", import_practices_secrets_secret_name.isLockFile],
  ["in a file for credentials", (path) => isForCredentials(path)],
  ["in recorded data", (path) => /cassette|fixture|snapshot|golden|\.snap$|recording/i.test(path)]
];
var isForCredentials = (path) => CREDENTIALS.test(path);
var CREDENTIALS = /(?:^|\/)(?:[._]netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.npmrc|\.pypirc|\.s3cfg|\.boto|\.dockercfg|\.ftpconfig|\.(?:es|m)mtprc|sftp(?:-config)?\.json|(?:recentservers|filezilla|sitemanager|(?:dbeaver-)?data-sources)\.xml|wp-config\.php|\.aws\/credentials|\.docker\/config\.json)$/i;
var valueFeatures = (0, import_practices_secrets_secret_name.remembered)((value) => {
  const shape = shapeOf(value);
  const drawn = drawnness(value);
  return [
    `value is ${shape}`,
    `value is ${drawn}`,
    `value is ${shape}, ${drawn}`,
    `value has ${lengthOf(value)}`,
    `value is ${drawn} of ${lengthOf(value)}`,
    ...MARKS2.filter(([, test]) => test(value)).map(([name]) => `value ${name}`),
    ...new Set(wordsIn(value).map((word2) => HAS_WORD + word2))
  ];
});
var HAS_WORD = "value has the word ";
var wordsIn = (value) => lettersOf(value).filter(({ length }) => length >= SHORTEST_WORD && length <= LONGEST_WORD);
var SHORTEST_WORD = 4;
var LONGEST_WORD = 16;
var SHAPES = [
  ["all digits", /^[\d.,-]+$/],
  ["a UUID", /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ["a hexadecimal number", /^0x[0-9a-f]+$/i],
  ["hexadecimal", /^(?=.*\d)(?:[0-9a-f-]{8,}|[0-9A-F-]{8,})$/],
  ["base32", /^(?=.*[2-7])[A-Z2-7]{16,}=*$/],
  ["a small word", /^[a-z]+$/],
  ["a capital word", /^[A-Z]+$/],
  ["a Word", /^[A-Z][a-z]+$/],
  ["camelCase", /^[a-z]+(?:[A-Z][a-z]*)+$/],
  ["TitleCase", /^(?:[A-Z]+[a-z]+){2,}$/],
  ["letters", /^[A-Za-z]+$/],
  ["a word and digits", /^[a-z]+\d{1,4}$/],
  ["a Word and digits", /^[A-Z][a-z]+\d{1,4}$/],
  ["a word, digits and signs", /^[A-Za-z]+[\d@!#$_.-]+$/],
  ["letters and digits", /^[A-Za-z0-9]+$/],
  ["snake_case", /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/],
  ["CONSTANT_CASE", /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/],
  ["kebab-case", /^[A-Za-z][a-z0-9]*(?:-[A-Za-z0-9]+)+$/],
  ["dotted", /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+$/],
  ["a word of the programming language", /^[A-Za-z_$][\w$]*(?:::|->|\?\.)/],
  ["base64", /^[A-Za-z0-9+/]+={0,2}$/],
  ["base64url", /^[\w-]+={0,2}$/],
  ["beyond ASCII", /[^\x20-\x7e]/],
  ["words with blanks", /\s/],
  ["letters, digits and signs", /^(?=.*[A-Za-z])(?=.*\d)/]
];
var shapeOf = (value) => SHAPES.find(([, shape]) => shape.test(value))?.[0] ?? "signs";
var drawnness = (0, import_practices_secrets_secret_name.remembered)((value) => {
  const strength = (0, import_practices_secrets_secret_name.strengthOf)(value);
  if (strength.kind === "weak") return "weak";
  const wordy = wordiness(value);
  if (strength.kind === "random")
    return wordy !== void 0 && wordy > 4.1 && !/^[0-9a-f-]+$/i.test(value) ? "random or not" : "random";
  if (wordy === void 0) return "short of letters";
  return wordy < 3.4 ? "unlike words" : wordy < 3.9 ? "hardly like words" : wordy < 4.5 ? "like words" : "words";
});
function lengthOf(value) {
  const { length } = value;
  const bound = [5, 7, 11, 15, 23, 39, 63, 127].find((most) => length <= most);
  return bound === void 0 ? "more than 127 characters" : `at most ${bound} characters`;
}
var MARKS2 = [
  ["has words to be replaced", import_practices_secrets_secret_name.isLexical],
  ["says that it is an example", (v) => /example|sample|dummy|fake|placeholder|changeme|todo/i.test(v)],
  ["says your or my", (v) => /(?:^|[^a-z])(?:your|my|some|insert|enter|put)(?=[^a-z]|[A-Z])/i.test(v)],
  ["speaks of a test", (v) => /test|mock|stub|demo/i.test(v)],
  ["speaks of a password", (v) => /pass|pwd|secret|token|key|credential|auth/i.test(v)],
  [
    "is a known default",
    (v) => /^(?:admin|root|guest|postgres|mysql|welcome|qwerty|letmein|oracle|redis)(?![a-z]{2})/i.test(v)
  ],
  ["is a series", (v) => /0123|1234|abcd|qwer|asdf|aaaa|xxxx|(.)\1\1\1/i.test(v)],
  ["is an expression", isExpression],
  [
    "is a path",
    (v) => /^(?:\.{0,2}|~|[A-Za-z]:|\/?[\w.-]+)[\\/][\w./\\-]*$/.test(v) && !/[+=]/.test(v) && !/\d.*\d.*\d/.test(v)
  ],
  ["is a file name", (v) => FILE_NAME.test(v)],
  [
    "is an address",
    (v) => /^[a-z][a-z0-9+.-]{1,14}:\/|^(?:urn|arn|vault|op|ref|env|secretsmanager|ssm|mailto):/i.test(v)
  ],
  ["is an e-mail address", (v) => /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(v)],
  ["is a host", (v) => /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|local|dev|internal)(?::\d+)?$/i.test(v)],
  ["is a type", (v) => TYPE.test(v)],
  ["has a format sign", (v) => /%[sdvq@]|%\(\w+\)s|\{\d?\}|\\[()dws]|\[\^?[a-z0-9]-/i.test(v)],
  ["has markup", (v) => /<\/?\w|&\w+;|\*\*|`/.test(v)],
  ["ends in punctuation", (v) => /[:,.?!)]$/.test(v)],
  ["has two cases and digits", (v) => /[a-z]/.test(v) && /[A-Z]/.test(v) && /\d/.test(v)],
  ["has several digits", (v) => (v.match(/\d/g)?.length ?? 0) >= 3],
  ["has a sign that passwords have", (v) => /[@!#$%^&*?]/.test(v)],
  ["hides a user and a password", (v) => hidden(v)?.strength === "strong"],
  ["hides a user and a weak password", (v) => hidden(v)?.strength === "weak"],
  ["is many words", (v) => lettersOf(v).length >= 4]
];
var FILE_NAME = /\.(?:json|ya?ml|toml|pem|crt|cer|key|txt|cfg|conf|ini|env|py|jsx?|tsx?|mjs|go|rb|java|php|html?|css|md|sh|exe|dll|xml|svg|png)$/i;
var TYPE = /^(?:str|string|int|integer|bool|boolean|bytes?|char|number|any|object|void|text|buffer|option|optional|list|map|array|uint8array|secretstr|varchar|unknown|never|nil|self|this|null|undefined|none|true|false|date|long|double|float|symbol|function|error|type|fieldstring|keyof)\b/i;
function isExpression(value) {
  return /\w\(|\)\s*[.;]|\$\{|\{\w|=>|\w\[\w|^&\w|^[!*]\w|\s[+*/&|?]\s/.test(value) || /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+(?:[[(].*)?$/.test(value);
}
function hidden(value) {
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return void 0;
  const [, password] = /^[\x20-\x7e]{0,80}?:([\x20-\x7e]+)$/.exec(Buffer.from(value, "base64").toString("latin1")) ?? [];
  if (password === void 0) return void 0;
  return { strength: (0, import_practices_secrets_secret_name.strengthOf)(password).kind === "weak" || (0, import_practices_secrets_secret_name.isLexical)(password) ? "weak" : "strong" };
}
function matchFeatures({ value, context }) {
  const drawn = drawnness(value);
  const kind = nameKind(context.name);
  const quoted = isQuoted(context) ? "quoted" : "bare";
  return [
    ...nameFeatures(context.name, value),
    ...valueFeatures(value),
    ...measureFeatures(value, context.name),
    ...contextFeatures(context),
    `name of ${kind}, value is ${drawn}`,
    `name of ${kind}, value is ${quoted}`,
    `value is ${drawn}, ${quoted}`,
    ...USUAL.has(context.operator) ? [`name of ${kind}, behind ${context.operator}`, `value is ${drawn}, behind ${context.operator}`] : [],
    ...isBesideUser(context) ? ["beside a user", `value is ${drawn}, beside a user`, `value is ${quoted}, beside a user`] : [],
    ...kind === "a password" && isAsRulesAsk(value) ? [AS_RULES_ASK] : []
  ];
}
var USUAL = /* @__PURE__ */ new Set(["=", ":", "=>"]);
var AS_RULES_ASK = "name of a password, value is made as rules for passwords ask";
var isAsRulesAsk = (value) => value.length >= 8 && value.length <= 24 && [/[A-Z]/, /[a-z]/, /\d/, /[@!#$%^&*?_+-]/].every((kind) => kind.test(value)) && !/[\s(){}<>[\]/\\]/.test(value);
function placeFeatures({ value, context }, path) {
  if (path === "") return [];
  const drawn = drawnness(value);
  const quoted = isQuoted(context) ? "quoted" : "bare";
  return [
    ...pathFeatures(path),
    `${quoted} in ${kindOf(path)}`,
    `value is ${drawn}, ${quoted} in ${kindOf(path)}`,
    ...pathFeatures(path).slice(1).map((role) => `value is ${drawn} ${role}`)
  ];
}
var MEDIUM = 0.75;
var LOW = -1.1;
var BY_HAND = {
  "in a file for credentials": 3,
  "value is bare behind -": 0.4,
  [AS_RULES_ASK]: 1.2,
  [SET_BY_SQL]: 0.4
};
var WEIGHT = new Map([...Object.entries(WEIGHTS), ...Object.entries(BY_HAND)]);
function weigh(features) {
  const evidence = [];
  let ofWords = 0;
  for (const name of features) {
    const weight = WEIGHT.get(name) ?? 0;
    if (name.startsWith(HAS_WORD)) ofWords += weight;
    else if (weight !== 0) evidence.push(evidenceOf(name, weight));
  }
  if (ofWords !== 0) evidence.push(evidenceOf("words in the value", ofWords));
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1));
  let score = BIAS;
  for (const { weight } of evidence) score += weight;
  return { score, evidence };
}
var weightOf = (features) => features.reduce((sum, name) => sum + (WEIGHT.get(name) ?? 0), 0);
var evidenceOf = (name, weight) => ({ sign: signOf(weight), name, detail: name, weight });
var signOf = (weight) => weight > 0 ? "for" : "against";
var MOST_OF_PATH = 4;
var SHOWN2 = 3;
var ENCODED = 1.5;
function judgeAssignment(match) {
  const sure = certain(match);
  if (sure) return sure;
  const weighing = weighed(match, "");
  return weighing.score < LOW - MOST_OF_PATH ? unlikely(match, weighing) : verdictOf(weighing);
}
function judgeAssignmentAt(match, path) {
  const known = verdictsOf(match);
  const kind = pathFeatures(path).join();
  const verdict = known.get(kind) ?? judgeIn(match, path);
  known.set(kind, verdict);
  return verdict;
}
var verdictsOf = (0, import_practices_secrets_secret_name.remembered)((_) => /* @__PURE__ */ new Map());
function judgeIn(match, path) {
  const sure = certain(match);
  if (sure) return sure;
  const weighing = weighed(match, path);
  return weighing.score < LOW ? unlikely(match, weighing) : verdictOf(weighing);
}
var weighingOf = (match, path) => certain(match) ? void 0 : weighed(match, path);
function weighed(match, path) {
  const weighing = weigh([...matchFeatures(match), ...placeFeatures(match, path)]);
  const encoded = match.context.encoding ? lessened(weighing, "found inside encoded text", -ENCODED) : weighing;
  const over = JUST_BELOW_MEDIUM - encoded.score;
  return over < 0 && isWordForDrawn(match) ? lessened(encoded, "words, where a generator would draw", over) : encoded;
}
var JUST_BELOW_MEDIUM = MEDIUM - 0.01;
var isWordForDrawn = ({ value, context }) => !/password/.test(nameKind(context.name)) && !/^(?:random|unlike|hardly)/.test(drawnness(value));
var lessened = ({ score, evidence }, name, weight) => ({
  score: score + weight,
  evidence: [{ sign: "against", name, detail: name, weight }, ...evidence]
});
var verdictOf = ({ score, evidence }) => ({
  confidence: score >= MEDIUM ? "medium" : "low",
  evidence: [
    ...evidence.filter(isPlain("for")).slice(0, SHOWN2),
    ...evidence.filter(isPlain("against")).slice(0, SHOWN2)
  ].map(({ sign, name, detail }) => ({ sign, name, detail })),
  score
});
var unlikely = (match, { evidence }) => {
  if (isWordForOne(match)) return WORD_FOR_ONE;
  const reason = evidence.find(isPlain("against"))?.name ?? "nothing speaks for it";
  return drop(reason, reason);
};
var isPlain = (sign) => (one) => one.sign === sign && !/,| of at most | or more$/.test(one.name);
function judgeCustom(match) {
  const { rule, value } = match;
  const because = rule.conditions?.onText(match);
  if (because !== void 0) return drop(because, because);
  const fits = supports("custom rule", `fits the rule ${rule.id} of the configuration`);
  return (0, import_practices_secrets_secret_name.placeholderOf)(value) === void 0 ? keep(rule.confidence, fits) : keep("low", fits, opposes("placeholder", "a mask, a reference or a documented example"));
}
function judgeCustomAt(match, verdict, place) {
  const because = match.rule.conditions?.atPlace(match, place);
  return because === void 0 ? verdict : drop(because, because);
}
function judgePath(match, verdict, path, inTests = (0, import_practices_secrets_secret_name.isTest)(path)) {
  if (verdict.suppressed) return verdict;
  const { id, selfMade, finder, near, family } = match.rule;
  if (finder === "private-key") return ofPrivateKey(match, verdict, inTests);
  if (selfMade && (inTests || (0, import_practices_secrets_secret_name.isDocs)(path) || isNamedForTests(match))) return { ...verdict, severity: import_practices_secrets_secret_name.NOTE };
  if (id === OF_BROWSERS && isForBrowsers(match, path)) return { ...verdict, severity: import_practices_secrets_secret_name.NOTE };
  const isHash = family === "secret-password-hash";
  if (isHash && REMARK.test(match.context.before)) return { ...verdict, severity: import_practices_secrets_secret_name.NOTE };
  if (finder === void 0 && near === void 0 && !isHash) return verdict;
  if ((0, import_practices_secrets_secret_name.isLockFile)(path) && finder !== "url-credential")
    return drop("lock file", "hashes stand in lock files, credentials do not");
  if (finder === "url-credential" && isForCredentials(path)) return { ...verdict, confidence: "medium" };
  if ((0, import_practices_secrets_secret_name.isMinified)(path)) return lowered(verdict, "minified code", "names and values are shuffled together");
  if (finder === "assignment")
    return weighedAt(match, ofAssignment(match, verdict, path, inTests), path, inTests);
  if ((0, import_practices_secrets_secret_name.isVendored)(path)) return lowered(verdict, "vendored code", "somebody else wrote it and publishes it");
  if (inTests) return lowered(verdict, "test path", "tests hold made-up values");
  if ((0, import_practices_secrets_secret_name.isDocs)(path) || (0, import_practices_secrets_secret_name.isExample)(path))
    return lowered(verdict, "documentation", "examples hold made-up values");
  return verdict;
}
function ofPrivateKey(match, verdict, inTests) {
  if (isNamedForTests(match)) return { ...verdict, severity: import_practices_secrets_secret_name.NOTE };
  return inTests ? { ...lowered(verdict, "test path", "tests have keys of their own"), severity: import_practices_secrets_secret_name.WARNING } : verdict;
}
var isNamedForTests = ({ context: { name, before } }) => (
  // What stands before a type in Rust is not taken for the name.
  (0, import_practices_secrets_secret_name.wordsOf)(NAME_BEFORE.exec(before)?.[1] ?? name).some(
    (word2) => /^(?:tests?|testing|fake|dummy|mock|example|sample|fixture)$/.test(word2)
  )
);
var NAME_BEFORE = /([A-Za-z_]\w*)\s*(?::\s*&?(?:'static\s+)?[\w<>[\]]+\s*)?:?=\s*[\w#$@]*["'`([{]*\s*$/;
var OF_BROWSERS = "gcp-api-key";
var isForBrowsers = ({ context: { name, before } }, path) => (OF_FIREBASE.test(path) || /firebase/i.test(name)) && !/gemini|gen_?ai|generative|vertex/i.test(name) || BUNDLED_MAPS.test(name) || /maps\.googleapis\.com\/maps\/api\/js\?[^\s"']*$/.test(before);
var BUNDLED_MAPS = /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|PUBLIC)_(?:\w+_)?(?:G?MAPS?|GOOGLE_?MAPS?)_/;
var OF_FIREBASE = /(?:^|\/)(?:google-services(?:-[\w-]+)?\.json|GoogleService-Info(?:-[\w-]+)?\.plist|[\w.-]*firebase[\w.-]*\.(?:[cm]?[jt]sx?|dart|json|html|vue|svelte)|\.firebaserc)$|(?:^|\/)firebase\/(?!functions\/)(?:[\w-]+\/)*[\w.-]+\.(?:[cm]?[jt]sx?|json)$/i;
var isOfRails = ({ context: { name } }, path) => name === "secret_key_base" && /(?:^|\/)config\/secrets\.yml$/.test(path);
function weighedAt(match, verdict, path, inTests) {
  const { rule, context } = match;
  if (verdict.suppressed) return verdict;
  if (isOfRails(match, path)) return { ...verdict, severity: import_practices_secrets_secret_name.WARNING };
  const value = (0, import_practices_secrets_secret_name.inPlain)(match.value);
  const drawn = (0, import_practices_secrets_secret_name.isRandom)(value) && !(0, import_practices_secrets_secret_name.isPasswordHash)(value) && !(0, import_practices_secrets_secret_name.isSampleOtp)(value);
  if (inTests) return { ...verdict, severity: drawn && !SAYS_NO_SECRET.test(value) ? import_practices_secrets_secret_name.WARNING : import_practices_secrets_secret_name.NOTE };
  if ((0, import_practices_secrets_secret_name.isSampleOtp)(value)) return drop("documented example", "it is the one of every explanation");
  if (value !== match.value && (0, import_practices_secrets_secret_name.placeholderOf)(value) !== void 0)
    return drop("placeholder", "words in base64 that nobody would keep");
  if ((0, import_practices_secrets_secret_name.isWeak)(value) && REMARK.test(context.before)) return { ...verdict, severity: import_practices_secrets_secret_name.NOTE };
  const severity = (0, import_practices_secrets_secret_name.severityAt)(path, rule.severity, value);
  return severity >= rule.severity || drawn ? verdict : { ...verdict, severity };
}
var SAYS_NO_SECRET = /^(?:fake|dummy|mock|sample|example|test|not[-_ ]?real)(?![a-z])/i;
var REMARK = /^\s*(?:#|>>>\s|\/\/|--\s|\/?\*|;|<!--)/;
function ofAssignment(match, verdict, path, inTests) {
  const { value } = match;
  if (isWordForOne(match) && !isForCredentials(path)) return WORD_FOR_ONE;
  if (kindOf(path) === "translations" && (IN_WORDS.test(value) || isCompound(value)))
    return drop("translation", "it is a text for people in their language");
  if (isForSearching(match, path))
    return drop("public by design", "the key that only searches, which every visitor of the site is given");
  if ((0, import_practices_secrets_secret_name.isVendored)(path)) return lowered(verdict, "vendored code", "somebody else wrote it and publishes it");
  if ((0, import_practices_secrets_secret_name.isDocs)(path) || OF_API.test(path))
    return lowered(verdict, "documentation", "examples hold made-up values");
  if (inTests && STOCK.test(value)) return lowered(verdict, "test path", "tests take any word for one");
  return (0, import_practices_secrets_secret_name.isWorkflow)(path) && (0, import_practices_secrets_secret_name.isWeak)(value) ? lowered(verdict, "workflow", "services of a run get any word for one, and are gone with it") : verdict;
}
var OF_API = /(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i;
var isForSearching = ({ value, context: { name } }, path) => name === "apiKey" && /^[0-9a-f]{32}$/.test(value) && /(?:^|\/)(?:docusaurus\.config\.[cm]?[jt]s|\.(?:vitepress|vuepress)\/(?:[\w.-]+\/)*[\w.-]+\.[cm]?[jt]s)$/.test(
  path
);
var STOCK = /^(?:my|the|new|old|some|no|user|db|admin|your|test)?[-_. ]?(?:password\d?|pass(?:wd|phrase)?|p[@a]ssw0rd|pwd|pw|secret|token)$|^(?:test|foo|bar|baz|foobar|wrong|invalid|abc|asdf|qwerty|letmein)(?:pw|\d{1,4})?$/i;
var isCompound = (value) => /^(?:[A-Z]?[a-z]+|[A-Z]+)(?:-(?:[A-Z]?[a-z]+|[A-Z]+))*$/.test(value);
var IN_WORDS = /\s|[^\x20-\x7e]/;
var KEPT = 120;
var OPERATOR = String.raw`=>|:{1,3}=|\?\?=|\?=|\+=|\.=|\|\|=|==?=?|!==?|:|,|\(|>|[ \t]`;
var TYPE2 = String.raw`:[ \t]{0,4}[A-Za-z][\w<>[\]|?.]{0,30}[ \t]{0,4}`;
var OPENING = String.raw`[ \t]{0,20}(?:(?:[Bb]earer|[Bb]asic|[Tt]oken)[ \t])?[bfrL@$]{0,2}(["'${"`"}]?)$`;
var NAMED = new RegExp(
  String.raw`([\w$.-]{1,80})["'${"`"}\])}]{0,3}[ \t]{0,20}(?:${TYPE2})?(${OPERATOR})${OPENING}`
);
var BLANK_TYPED = /([\w$.-]{1,80})[ \t]{1,8}(?:string|String|str|auto|char)\b[ \t*&]{0,8}(=)[ \t]{0,20}(["'`]?)$/;
function contextOf(text, start, end) {
  const before = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - KEPT), start);
  const lineEnd2 = text.indexOf("\n", end);
  const after = text.slice(end, Math.min(lineEnd2 < 0 ? text.length : lineEnd2, end + KEPT)).replace(/\r$/, "");
  const named3 = BLANK_TYPED.exec(before) ?? NAMED.exec(before);
  return {
    name: named3?.[1] ?? nameAbove(text, start - before.length),
    operator: named3?.[2]?.trim() ?? "",
    quote: named3?.[3] ?? "",
    before,
    after
  };
}
function nameAbove(text, lineStart2) {
  const line = text.slice(Math.max(0, text.lastIndexOf("\n", lineStart2 - 2) + 1), Math.max(0, lineStart2 - 1));
  return /<key>([\w.-]{1,80})<\/key>\s*$/.exec(line)?.[1] ?? /<([\w.:-]{1,80})(?:\s[^<>]{0,80})?>\s*$/.exec(line)?.[1] ?? /([\w.-]{1,80})["']?\s*[:=]\s*[|>(\\]?[-+]?\s*$/.exec(line)?.[1] ?? "";
}
var JWK_ANCHORS = [
  ...["kty", "crv"].flatMap((member) => [...`"':=`].map((sign) => member + sign)),
  "AQAB"
];
var DER_ANCHORS = [
  "MIIB",
  "MIIC",
  "MIIE",
  "MIIG",
  "MIIJ",
  "MIGH",
  "MIG2",
  "MHcC",
  "MC4C"
];
var WIDEST_OBJECT = 8192;
var TYPE_BEHIND = 160;
var KTY = /\bkty\b\\?["']?[ \t]{0,4}[:=]>?[ \t]{0,4}\\?["'](RSA|EC|OKP|oct)\b/;
var PRIVATE = /(?:^|[\s,{"'])([dk])\\?["']?[ \t]{0,4}[:=]>?[ \t]{0,4}\\?["']([A-Za-z0-9_-]{20,2000})\\?["']/g;
function findJwk({ text, anchor }) {
  const from = Math.max(0, text.lastIndexOf("{", anchor));
  const close = text.indexOf("}", anchor);
  const object = text.slice(from, close < 0 || close - from > WIDEST_OBJECT ? from + WIDEST_OBJECT : close);
  for (const found of object.matchAll(PRIVATE)) {
    const [whole, member, body] = found;
    const end = found.index + whole.length;
    const kind = KTY.exec(object.slice(0, end + TYPE_BEHIND))?.[1];
    if (!kind || kind === "oct" !== (member === "k")) continue;
    const start = from + found.index + whole.lastIndexOf(body);
    return { start, end: start + body.length, body, kind: "JWK" };
  }
  return void 0;
}
function findDer({ text, anchor }) {
  const run2 = WRAPPED.exec(text.slice(anchor, anchor + LONGEST_RUN))?.[0];
  return run2 && isPrivateKey(Buffer.from(run2.slice(0, 60), "base64")) ? {
    start: anchor,
    end: anchor + run2.length,
    decidedTo: anchor + LONGEST_RUN,
    body: run2.replace(BREAK, ""),
    kind: "DER"
  } : void 0;
}
var LONGEST_RUN = 12008;
var WRAPPED = /^[A-Za-z0-9+/]{60,12000}(?:(?:\\n|\r?\n[ \t]{0,40})[A-Za-z0-9+/]{4,12000}(?![A-Za-z0-9+/:_-]))*={0,2}/;
var BREAK = /\\n|\s+/g;
function isPrivateKey(der) {
  const head = der[1] === 130 ? 4 : der[1] === 129 ? 3 : 2;
  const [tag, length, version, next] = der.subarray(head);
  if (der[0] !== 48 || tag !== 2 || length !== 1) return false;
  return version === 0 ? next === 2 || next === 48 : version === 1 && next === 4;
}
var LABELS = ["PRIVATE", "RSA", "EC", "DSA", "OPENSSH", "ENCRYPTED", "PGP", "SSH2", "ANY"];
var PRIVATE_KEY_ANCHORS = [
  ...LABELS.map((label) => `BEGIN ${label}`),
  "PuTTY-User-Key-File",
  ...JWK_ANCHORS,
  ...DER_ANCHORS
].map((literal) => ({ literal, side: "start", follow: "any", need: 0, exactCase: true }));
var HEADER = /^BEGIN ((?:[A-Z0-9]{2,12} ){0,3})PRIVATE KEY( BLOCK)? ?----/;
var LONGEST = 8192;
var SHORTEST = 60;
var SHORTEST_PUTTY = 32;
var LONGEST_WORD2 = 30;
var SHORTENED = "shortened";
var ELIDED = /(?:^|\n|\\n)[\s"'`+>|*#/\\,;-]*(?:\.{3,}|\xe2\x80\xa6|\[\.{3}\])[\s"'`+|*,;-]*(?:\n|\\n|\\r|$)/;
function findPrivateKey(rule, window) {
  const { text } = window;
  const block = blockAt(window);
  if (!block) return void 0;
  return {
    rule,
    start: window.base + block.start,
    end: window.base + block.end,
    value: block.body,
    ...block.decidedTo !== void 0 && { decidedTo: window.base + block.decidedTo },
    context: { ...contextOf(text, block.start, block.end), operator: block.kind },
    weight: block.kind === "JWK" || block.kind === "DER" ? 900 : 1e3
  };
}
function blockAt(window) {
  const { text, anchor } = window;
  if (text.startsWith("PuTTY", anchor)) return puttyBlock(text, anchor);
  if (text.startsWith("BEGIN", anchor)) return pemBlock(text, anchor);
  return DER_ANCHORS.some((literal) => text.startsWith(literal, anchor)) ? findDer(window) : findJwk(window);
}
function pemBlock(text, anchor) {
  const header = HEADER.exec(text.slice(anchor, anchor + 80));
  if (!header || !/---- ?$/.test(text.slice(Math.max(0, anchor - 6), anchor))) return void 0;
  const start = anchor - (text.slice(0, anchor).match(/-+ ?$/)?.[0].length ?? 0);
  const from = anchor + header[0].length;
  const reach = text.slice(from, from + LONGEST);
  const close = reach.search(/-----? ?END [A-Z0-9 ]{0,40}PRIVATE KEY/);
  const inner = close < 0 ? reach : reach.slice(0, close);
  const body = base64Body(inner);
  if (body.length < SHORTEST) return void 0;
  const tail = close < 0 ? 0 : /^[- ]*END[A-Z0-9 ]*-*/.exec(text.slice(from + close))?.[0].length ?? 0;
  const end = close < 0 ? from + inner.trimEnd().length : from + close + tail;
  const kind = ELIDED.test(inner) ? SHORTENED : `${header[1].trim()} ${header[2] ? "PGP" : ""}`.trim() || "PKCS8";
  return { start, end, body, kind, ...close < 0 && { decidedTo: from + LONGEST } };
}
function puttyBlock(text, anchor) {
  const found = /Private-Lines: \d{1,4}(?:\\r)?(?:\\n|\r?\n)((?:[A-Za-z0-9+/=]{1,80}(?:\\r)?(?:\\n|\r?\n)){1,200})/.exec(
    text.slice(anchor)
  );
  if (!found) return void 0;
  const body = base64Body(found[1]);
  return body.length < SHORTEST_PUTTY ? void 0 : { start: anchor, end: anchor + found.index + found[0].length, body, kind: "PuTTY" };
}
function base64Body(inner) {
  const lines = inner.replace(/\\+[nrt]/g, "\n").split(/\s+/).map((line) => line.replace(/^[\s"'`+>|*#/\\,.;-]+|[\s"'`+|*\\,;-]+$/g, "")).filter((line) => /^[A-Za-z0-9+/]+={0,2}$/.test(line) && line.length > 3);
  return lines.some((line) => line.length >= LONGEST_WORD2) ? lines.join("") : "";
}
function judgePrivateKey(match) {
  const body = Buffer.from(match.value, "base64");
  const claimed = match.context.operator;
  if (new Set(match.value).size < 16) return drop("placeholder", "the body repeats a few characters");
  if (claimed === SHORTENED) return drop("placeholder", "dots stand where the rest of the body would");
  if (claimed === "JWK") return judgeJwk(match);
  if (claimed === "PuTTY" || claimed.includes("PGP"))
    return keep("high", supports("armour", `a ${claimed} block with a body`));
  if (body.subarray(0, 14).toString("latin1") === "openssh-key-v1") return openSsh(body);
  if (body[0] === 48) {
    if (body.length * 4 < lengthOf2(body))
      return {
        ...keep("medium", opposes("cut short", "its own length says that most of it is left out")),
        severity: import_practices_secrets_secret_name.NOTE
      };
    return claimed.includes("ENCRYPTED") ? keep(
      "medium",
      supports("structure", "the body is an ASN.1 sequence"),
      opposes("encrypted", "a passphrase protects it")
    ) : keep("high", supports("structure", "the body is an ASN.1 sequence"));
  }
  return body.length >= 300 ? keep("medium", supports("armour", "a PEM block with a long body")) : drop("placeholder", "the body is not a key");
}
var lengthOf2 = (body) => body[1] === 130 && body.length >= 4 ? 4 + body.readUInt16BE(2) : 0;
function openSsh(body) {
  const plain = body.subarray(15, 30).includes("none");
  return plain ? keep("high", supports("structure", "the body is an OpenSSH key")) : keep(
    "medium",
    supports("structure", "the body is an OpenSSH key"),
    opposes("encrypted", "a passphrase protects it")
  );
}
function judgeJwk({ value }) {
  return (0, import_practices_secrets_secret_name.strengthOf)(value).kind === "weak" ? drop("placeholder", "the private member is no key") : keep("high", supports("structure", "a JSON Web Key with its private member"));
}
function judgeToken(match) {
  const { rule, value } = match;
  const proof = rule.proof?.check(value);
  if (proof === false && rule.proof.name !== "checksum")
    return drop("disproved", `the ${rule.proof.name} does not hold`);
  if ((0, import_practices_secrets_secret_name.placeholderOf)(value) === "documented")
    return drop("documented example", "the provider prints it in its documentation");
  if (/placeholder$/i.test(match.context.name))
    return drop("placeholder", "a form shows it where nothing is entered");
  if (proof === true) return keep("high", supports(rule.proof.name, `the ${rule.proof.name} holds`));
  if (rule.family === "secret-password-hash" && isOfNobody(match))
    return drop("placeholder", "its name says that no user has the password");
  if (isInsideEncoded(match)) return drop("another kind of value", "a piece of a longer encoded text");
  const body = bodyOf(match);
  const placeholder = (0, import_practices_secrets_secret_name.placeholderOf)(body);
  if (placeholder === "syntactic")
    return drop("placeholder", "a mask or a reference stands where the token would");
  const strength = (0, import_practices_secrets_secret_name.strengthOf)(body);
  if (strength.kind === "weak") return drop("placeholder", strength.because);
  if (/example|sample|dummy|fake|placeholder|your/i.test(body))
    return drop("placeholder", "a word says that it is an example");
  if (proof === false)
    return keep(
      "low",
      supports("format", `built as ${rule.title}`),
      opposes("checksum", "the checksum does not hold: mistyped, changed or made up")
    );
  return rule.near ? judgeNear(match) : keep(rule.confidence, supports("format", `begins and is built as ${rule.title}`));
}
var isOfNobody = ({ context: { name, before } }) => import_practices_secrets_secret_name.OF_NOBODY.test(name) || import_practices_secrets_secret_name.OF_NOBODY.test(GIVEN_CALL.exec(before)?.[1] ?? "");
var GIVEN_CALL = /([A-Za-z_]\w*)\s*:?=\s*[\w.[\]]*\(["'`]$/;
var isInsideEncoded = ({ value, context: { before } }) => /[A-Za-z0-9+/]{100}[+/]$/.test(before) && /\d/.test(before.slice(-100)) && /^[A-Za-z0-9+/]+$/.test(value);
function bodyOf({ rule, value }) {
  if (rule.near) return value;
  const prefix = /^[A-Za-z0-9.]{2,16}?(?:[-_:.]|(?<=^[A-Z]{4}))/.exec(value)?.[0] ?? "";
  return value.length - prefix.length >= 12 ? value.slice(prefix.length) : value;
}
function judgeNear(match) {
  const { name, operator, quote } = match.context;
  const kept = keep(match.rule.confidence, supports("format", `built as ${match.rule.title}, near its name`));
  const surely = (detail) => ({ ...kept, evidence: [...kept.evidence, supports("name", detail)] });
  if (NAME_OF_ANOTHER.test(name) || (0, import_practices_secrets_secret_name.wordsOf)(name).some((word2) => /^sha\d*$/.test(word2)))
    return drop("another kind of value", "its name says that it is a hash or an identifier");
  if (isMember(match) || isOfWords(match.value))
    return drop("reference", "where the credential is read from, or its name");
  if ((0, import_practices_secrets_secret_name.isSecretName)(name) || isKeyOfProvider(name)) return surely("its name is that of a credential");
  if (isCalledCredential(match)) return surely("a word before it is that for a credential");
  if (isGivenToProvider(match)) return surely("it is given to the provider");
  if (operator === "" && quote === "") return lowered(kept, "no assignment", "nothing gives it to a name");
  return {
    ...kept,
    confidence: "low",
    evidence: [...kept.evidence, opposes("name", "its name is not that of a credential")]
  };
}
var NAME_OF_ANOTHER = /hash(?!icorp)|digest|checksum|commit|revision|integrity|etag|uuid|guid|(?<!con)version/i;
var isKeyOfProvider = (name) => OF_PROVIDER.test((0, import_practices_secrets_secret_name.wordsOf)(name).at(-1) ?? "") && !NOT_SECRET.test(name);
function isCalledCredential({ context: { name, operator, before } }) {
  if (operator !== "" || NOT_SECRET.test(before)) return false;
  return (0, import_practices_secrets_secret_name.wordsOf)(before.slice(0, before.lastIndexOf(name))).some((word2) => CREDENTIAL.test(word2));
}
function isGivenToProvider({ rule, value, context: { name, quote } }) {
  if (quote === "" && /^[0-9a-f-]+$/i.test(value)) return false;
  const called = letters3(
    name.replace(/(?:[._]?(?:init|configure|setup|connect|login|client|api|sdk|new))+$/i, "")
  );
  return rule.near?.some((word2) => letters3(word2) === called) ?? false;
}
var isMember = ({ value, context: { quote } }) => quote === "" && /^[a-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)+$/i.test(value) && (0, import_practices_secrets_secret_name.isSecretName)(value.slice(value.lastIndexOf(".") + 1));
var isOfWords = (value) => /^[a-z]+(?:[_-][a-z]+)+$/.test(value) && (wordiness(value) ?? 0) > 4.15;
var letters3 = (text) => text.replace(/[^a-z0-9]/gi, "").toLowerCase();
var OF_PROVIDER = /^(?:key|token|secret|pass|auth|pat|api|apikey|appid|credentials?)$/;
var CREDENTIAL = /^(?:keys?|tokens?|secrets?|passwords?|apikeys?|credentials?|bearer)$/;
var NOT_SECRET = /public|publishable|foreign|primary/i;
var LOCAL = /^@(?:localhost|127\.\d|0\.0\.0\.0|\[?::1|host\.docker\.internal|[\w-]+(?::\d+)?(?:\/|$|["'\s]))/;
var RESERVED = /^@(?:[\w.-]*\.)?(?:example|test|invalid|example\.(?:com|org|net)|local|localdomain)(?::\d+)?(?:\/|$|["'\s])/;
var INTRANET = /^@[\w-]+\.[\w.-]*local(?::\d+)?(?:\/|$|["'\s])/;
var PUBLIC2 = /^@(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$|["'\s])/i;
var MADE_ONES_OWN = /[!#$&@]|^(?!.*(?:your|change|replace|example|insert|placeholder|dummy|sample|todo|fake|test|here|1234))[A-Za-z]\w{5,}\d\d$/i;
function judgeUrlCredential(match) {
  const { value, context } = match;
  const placeholder = (0, import_practices_secrets_secret_name.placeholderOf)(value);
  if (placeholder === "syntactic" || /[{}$<>*]|%(?![\da-f]{2})/i.test(context.name) || /^[*x.]+$/i.test(value))
    return drop("placeholder", "a reference or mask stands where the password would");
  if (/^[A-Za-z]$/.test(context.name) && value.startsWith("/"))
    return drop("another kind of value", "a path on a drive, with a version behind it");
  if (/[()[\]{}|\\^]/.test(value) && /[?*+|^\\]/.test(value))
    return drop("another kind of value", "it is a pattern");
  if (placeholder && !(PUBLIC2.test(context.after) && MADE_ONES_OWN.test(value)))
    return drop("placeholder", "words say that it is to be replaced");
  if (/^(?:pass[a-z]*|pwd|pw|secret|token|key)$/i.test(value))
    return drop("placeholder", "the word for a password, not one");
  if (/^anonymous$/i.test(value)) return drop("placeholder", "the password that everybody gives");
  const userinfo = supports("userinfo", "a user and a password stand before the host");
  const strength = (0, import_practices_secrets_secret_name.strengthOf)(value);
  if (context.name === "token" && strength.kind !== "random")
    return drop("another kind of value", "a name alone stands before the host");
  if (RESERVED.test(context.after) && !(INTRANET.test(context.after) && strength.kind === "random"))
    return keep("low", userinfo, opposes("reserved host", "the host is one that documentation uses"));
  if (LOCAL.test(context.after))
    return keep("low", userinfo, opposes("local host", "only this machine or network answers there"));
  if (strength.kind === "weak" && (value.length < 8 || !PUBLIC2.test(context.after)))
    return keep("low", userinfo, opposes("weak value", strength.because));
  return keep("medium", userinfo, supports(strength.kind === "random" ? "random" : "value", strength.because));
}
function judge(match) {
  if (match.rule.custom) return judgeCustom(match);
  switch (match.rule.finder) {
    case "assignment":
      return judgeAssignment(match);
    case "url-credential":
      return judgeUrlCredential(match);
    case "private-key":
      return judgePrivateKey(match);
    default:
      return judgeToken(match);
  }
}
function judgeAt(match, verdict, path, commit = null, inTests) {
  if (verdict.suppressed) return verdict;
  if (match.rule.custom) return judgeCustomAt(match, verdict, { path, commit });
  const early = match.rule.finder === "assignment" ? judgeAssignmentAt(match, path) : verdict;
  return judgePath(match, early, path, inTests);
}
var Casebook = class {
  /** By rule, value and context, in the order of their first sight. */
  cases = /* @__PURE__ */ new Map();
  open(match) {
    const key = keyOf(match);
    const known = this.cases.get(key);
    if (known) return known;
    const opened = { match, verdict: judge(match) };
    this.cases.set(key, opened);
    return opened;
  }
  /** @param by how much further on the hit stands than the match. */
  hit(match, by = 0) {
    return { start: match.start + by, end: match.end + by, case: this.open(match) };
  }
};
var keyOf = ({ rule, value, context, whole }) => [rule.id, value, ...contextKey(context), ...whole ? [whole.match, whole.lines] : []].join("\0");
var contextKey = ({ name, operator, quote, before, after, encoding }) => [
  name,
  operator,
  quote,
  before,
  after,
  encoding ?? ""
];
function resolve(hits) {
  const placed = [...hits].sort(byPlace);
  if (!overlap(placed)) return placed.filter((hit) => !hit.case.verdict.suppressed);
  const kept = [];
  for (const hit of hits.filter((hit2) => stands(hit2.case)).sort(byWeight))
    if (!kept.some((other) => clash(hit, other))) kept.push(hit);
  return kept.filter((hit) => !hit.case.verdict.suppressed).sort(byPlace);
}
function overlap(placed) {
  let end = -1;
  for (const hit of placed) {
    if (hit.start < end) return true;
    end = Math.max(end, hit.end);
  }
  return false;
}
var TELLING_WEIGHT = 3;
var stands = ({ match, verdict }) => verdict.suppressed === void 0 || match.weight >= TELLING_WEIGHT && !match.rule.custom;
var clash = (a, b) => a.start < b.end && b.start < a.end && standInOne(a.case.match.rule, b.case.match.rule) && !(a.case.match.context.encoding && b.case.match.context.encoding && a.case.match.value !== b.case.match.value);
var standInOne = (a, b) => a.id === b.id || !a.custom && !b.custom;
var byWeight = (a, b) => b.case.match.weight - a.case.match.weight || (0, import_finding.confidenceRank)(b.case.verdict.confidence) - (0, import_finding.confidenceRank)(a.case.verdict.confidence) || Number(isGeneric(a)) - Number(isGeneric(b)) || (b.case.verdict.score ?? 0) - (a.case.verdict.score ?? 0) || b.end - b.start - (a.end - a.start) || a.start - b.start || byCase(a, b);
var isGeneric = ({ case: { match } }) => match.rule.finder !== void 0 && !match.rule.custom;
var byPlace = (a, b) => a.start - b.start || a.end - b.end || byCase(a, b);
var byCase = ({ case: a }, { case: b }) => (0, import_practices_secrets_secret_name.compareText)(a.match.rule.id, b.match.rule.id) || (0, import_practices_secrets_secret_name.compareText)(keyOf(a.match), keyOf(b.match));
var isTelling = ({ rule }) => !rule.near && (rule.finder === void 0 || rule.finder === "private-key" || rule.finder === "regex");
function importsOf(memory, host) {
  return {
    memory,
    abort,
    reserve: (top) => host.reserve(top),
    read: (to, block, skip, length) => host.walker.read(to, block, skip, length),
    whole: (...of) => host.walker.whole(...of),
    changed: (...of) => host.walker.changed(...of),
    failed: (entry) => host.walker.failed(entry),
    makeRoom: () => host.walker.makeRoom(),
    noted: () => host.noted()
  };
}
function abort() {
  throw new Error("the engine stopped: this is a bug");
}
var BITS = 16;
var BUCKETS = 2 ** (BITS - 3);
var TABLE = BUCKETS + 4 * BUCKETS;
var ENTRY = 12;
var SHORTEST_LITERAL = 3;
var LONGEST_LITERAL = 32;
var sizeOfLiterals = (literals) => literals.length === 0 ? 0 : TABLE + literals.reduce((sum, text) => sum + 4 + ENTRY + text.length, 4);
function writeLiterals(bytes, literals, first, number) {
  const groups = /* @__PURE__ */ new Map();
  literals.forEach((literal, index) => {
    const hash = hashOf(literal);
    bytes[first + (hash >>> 3)] |= 1 << (hash & 7);
    const bucket = first + BUCKETS + (hash >>> 3) * 4;
    groups.set(bucket, [...groups.get(bucket) ?? [], index]);
  });
  let at = first + TABLE + 3 & ~3;
  let text = at + groups.size * 4 + literals.length * ENTRY;
  for (const [bucket, members] of groups) {
    bytes.writeUInt32LE(at, bucket);
    bytes.writeUInt32LE(members.length, at);
    at += 4;
    for (const index of members) {
      bytes.writeUInt32LE(number + index, at);
      bytes.writeUInt32LE(text, at + 4);
      bytes.writeUInt32LE(literals[index].length, at + 8);
      text += bytes.write(literals[index], text, "latin1");
      at += ENTRY;
    }
  }
  return text;
}
function hashOf(literal) {
  const code = (i) => (literal.charCodeAt(i) | 32) << 8 * i;
  return Math.imul(code(0) | code(1) | code(2), 2654435761) >>> 32 - BITS;
}
var BITS2 = 17;
var ENTRY2 = 40;
var FOLLOW = { any: 0, run: 1, near: 2, assigned: 3, letters: 4, word: 5 };
var EXACT_CASE = 16;
var LONG = 32;
var WIDTHS = [4, 5, 6, 7, 8, 3, 3];
var [BEHIND, LAST] = [5, 6];
var BITMAP = 2 ** (BITS2 - 3);
var TABLE2 = BITMAP * 3;
var FIRST_TABLE = 4 * 65536;
function imageOf(anchors) {
  const tables = BITMAP + WIDTHS.length * TABLE2;
  const most = anchors.reduce((sum, { literal }) => sum + 8 + ENTRY2 + literal.length, tables);
  const bytes = Buffer.alloc(FIRST_TABLE + most);
  return bytes.subarray(FIRST_TABLE, writeTables(bytes, anchors, FIRST_TABLE + tables));
}
function writeTables(bytes, anchors, firstGroup) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, anchor] of anchors.entries()) {
    const bucket = enter(bytes, anchor.literal, tableOf(anchor));
    groups.set(bucket, [...groups.get(bucket) ?? [], index]);
  }
  enter(bytes, "://", BEHIND);
  let at = firstGroup;
  let literal = at + groups.size * 8 + anchors.length * ENTRY2;
  for (const [bucket, members] of groups) {
    bytes.writeUInt32LE(at, bucket);
    bytes.writeUInt32LE(members.length, at);
    at += 8;
    for (const index of members) {
      writeEntry(bytes, at, anchors[index], index, literal);
      at += ENTRY2;
      literal += bytes.write(anchors[index].literal, literal, "latin1");
    }
  }
  return literal;
}
function tableOf({ side, literal }) {
  if (side === "start") return Math.min(literal.length, 8) - 4;
  return side === "end" ? LAST : BEHIND;
}
function enter(bytes, literal, table) {
  const width = WIDTHS[table];
  const mark = (bitmap2, hash2) => {
    bytes[bitmap2 + (hash2 >>> 3)] |= 1 << (hash2 & 7);
  };
  if (width > 3) mark(FIRST_TABLE, mixed(literal.slice(0, 4)) >>> 32 - BITS2);
  const bitmap = FIRST_TABLE + BITMAP + table * TABLE2;
  const hash = mixed(table === LAST ? literal.slice(-width) : literal.slice(0, width)) >>> 32 - BITS2;
  mark(bitmap, hash);
  return bitmap + BITMAP + (hash >>> 4) * 4;
}
var FACTOR = 2654435761;
var SECOND_FACTOR = 2246822507;
function mixed(text) {
  const halves = [0, 0];
  for (let i = 0; i < text.length; i++) halves[i >> 2] |= (text.charCodeAt(i) | 32) << 8 * (i & 3);
  return Math.imul(Math.imul(halves[0], FACTOR) ^ halves[1], SECOND_FACTOR);
}
function writeEntry(bytes, at, anchor, index, address) {
  const { literal, side, follow, need, exactCase, long } = anchor;
  const compared = side === "end" ? literal.slice(-8) : literal.slice(0, 8);
  const first = side === "end" ? 8 - compared.length : 0;
  for (let i = 0; i < compared.length; i++) {
    bytes[at + first + i] = compared.charCodeAt(i) | 32;
    bytes[at + 8 + first + i] = 255;
  }
  bytes[at + 16] = literal.length;
  bytes[at + 17] = FOLLOW[follow] | (exactCase ? EXACT_CASE : 0) | (long ? LONG : 0);
  bytes.writeUInt16LE(need, at + 18);
  bytes.writeUInt32LE(index, at + 20);
  bytes.writeUInt32LE(address, at + 24);
  const tail = literal.length > 8 ? literal.slice(-8) : "";
  for (let i = 0; i < tail.length; i++) bytes[at + 32 + i] = tail.charCodeAt(i) | 32;
}
var URL_ANCHOR = 65535;
var LONG_RUN_ANCHOR = 65534;
var ESCAPE_ANCHOR = 65532;
var SLACK = 80;
var PAGE = 65536;
var CAPACITY = 65536;
var SEGMENTS = 65536;
var CANDIDATE = 12;
var SLOT = 32;
var WINDOW_BITS = 17;
var WINDOW_KEYS = 2048;
var RANGE_BITS = 18;
var SMALL_HISTORY = 16 * 1024 * 1024;
var FEWER_BITS = 2;
var RANGE_NAME = 8;
var RANGE_KEYS = 32;
var RECORDS = 24 * 1024;
var DEEPEST = 8192;
var FRAME = 20;
var NOTES = 256 * 1024;
var NAMES = 512 * 1024;
var compiled;
var Engine = class {
  exports;
  /** Triples of u32 that `apply` lists, see delta.ts. */
  segments;
  /** The whole memory; replaced when it grows, so never keep it. */
  bytes;
  /** The same as numbers of 32 bits, at a quarter of their addresses. */
  words;
  /** First address that nothing uses; what is put there moves it up and gives it back. */
  free;
  /** Where a walk lists what is to be walked, and where that ends. */
  records;
  recordsEnd;
  /** Where notes begin, see notes.ts. */
  notes;
  /** Who walks, and who takes the notes. */
  walker;
  noted;
  memory;
  output;
  hasLiterals;
  hasWindows = false;
  /** How many anchors there are; those of literals are numbered behind them. */
  anchors;
  /** @param literals found anywhere in a text; see literals.ts. */
  constructor(tables, literals = []) {
    const { image, anchors } = "image" in tables ? tables : { image: imageOf(tables), anchors: tables.length };
    this.anchors = anchors;
    compiled ??= new WebAssembly.Module((0, import_node_fs2.readFileSync)(new URL("./engine.wasm", thisFile)));
    this.memory = new WebAssembly.Memory({ initial: 64, maximum: 32768 });
    this.exports = exportsOf(new WebAssembly.Instance(compiled, { env: importsOf(this.memory, this) }));
    this.bytes = Buffer.from(this.memory.buffer);
    this.words = new Uint32Array(this.memory.buffer);
    this.reserve(FIRST_TABLE + image.length + sizeOfLiterals(literals));
    this.bytes.set(image, FIRST_TABLE);
    const tablesEnd = align(FIRST_TABLE + image.length);
    this.hasLiterals = literals.length > 0;
    this.output = this.hasLiterals ? align(writeLiterals(this.bytes, literals, tablesEnd, anchors)) : tablesEnd;
    this.exports.configureLiterals(tablesEnd);
    this.segments = this.output + CAPACITY * CANDIDATE;
    this.records = align(this.segments + SEGMENTS * 12 + SLACK);
    this.recordsEnd = this.records + RECORDS;
    const frames = align(this.recordsEnd);
    this.notes = align(frames + DEEPEST * FRAME);
    const names = this.notes + NOTES;
    this.free = align(names + NAMES + SLACK);
    this.reserve(this.free);
    this.exports.configureWalk(frames, DEEPEST, this.hasLiterals);
    this.exports.configureNotes(this.notes, names, names);
    this.exports.configure(FIRST_TABLE, this.output, CAPACITY);
    this.exports.configureDelta(this.segments, SEGMENTS);
  }
  /**
   * Gives windows numbers from now on, where a search is asked to, and knows none. Takes memory that is never given back.
   * @param packed bytes of the history that is searched.
   */
  keepWindows(packed = Number.POSITIVE_INFINITY) {
    if (this.hasWindows) {
      this.exports.forgetWindows();
      this.exports.forgetRanges();
      return;
    }
    const random = this.free;
    const used = this.bytes.length;
    const area = random + WINDOW_KEYS;
    const fewer = packed <= SMALL_HISTORY ? FEWER_BITS : 0;
    const ranges = area + SLOT * 2 ** (WINDOW_BITS - fewer);
    this.free = ranges + RANGE_NAME * 2 ** (RANGE_BITS - fewer);
    this.reserve(this.free);
    this.bytes.fill(0, random, Math.min(used, this.free));
    (0, import_node_crypto5.randomFillSync)(this.bytes, random, WINDOW_KEYS);
    this.exports.configureWindows(area, WINDOW_BITS - fewer, random);
    this.exports.configureRanges(ranges, RANGE_BITS - fewer, random, area - RANGE_KEYS);
    this.hasWindows = true;
  }
  /** Makes addresses below `top` usable. @throws RangeError above 2 GiB. */
  reserve(top) {
    const missing = top + PAGE - this.bytes.length;
    if (missing <= 0) return;
    this.memory.grow(Math.ceil((missing + Math.min(this.bytes.length >> 1, 32 << 20)) / PAGE));
    this.bytes = Buffer.from(this.memory.buffer);
    this.words = new Uint32Array(this.memory.buffer);
  }
  /** Runs `use` with a copy of `text` at the address that it is given, with slack on both sides. */
  withText(text, use) {
    const before = this.free;
    const address = before + SLACK;
    this.free = align(address + text.length + SLACK);
    this.reserve(this.free);
    this.bytes.fill(0, before, address);
    this.bytes.set(text, address);
    this.bytes.fill(0, address + text.length, address + text.length + SLACK);
    try {
      return use(address);
    } finally {
      this.free = before;
    }
  }
  /**
   * Calls `take` for every candidate whose anchor lies in [lo, hi) of the text [text, end).
   * @param remember whether windows have numbers, and those that were settled are left out.
   * @param begun where the search goes on, when its first candidates wait already; 0 when they do not.
   */
  search(text, end, lo, hi, take, remember = false, begun = 0) {
    if (begun > 0) this.give(take);
    for (let at = begun > 0 ? begun : lo; at < hi; ) {
      this.exports.clear();
      this.exports.rememberWindows(remember && this.hasWindows);
      at = this.exports.search(text, end, at, hi);
      this.give(take);
    }
    for (let at = this.hasLiterals ? lo : hi; at < hi; ) {
      this.exports.clear();
      this.exports.rememberWindows(remember && this.hasWindows);
      at = this.exports.searchLiterals(text, end, at, hi);
      this.give(take);
    }
  }
  /**
   * As `search`, for the changes that the last `apply` made to a base of `baseSize` bytes.
   * @param begun 1 more than what the search said, when its first candidates wait already.
   */
  searchChanges(text, end, baseSize, take, begun = 0) {
    if (begun > 0) this.give(take);
    else this.exports.beginChanges(text, end - text, baseSize, false);
    this.searchOn(take, begun - 1);
    if (!this.hasLiterals) return;
    this.exports.beginChanges(text, end - text, baseSize, true);
    this.searchOn(take, 0);
  }
  searchOn(take, sofar) {
    for (let done = sofar; done <= 0; ) {
      this.exports.rememberWindows(this.hasWindows);
      done = this.exports.searchChanges();
      this.give(take);
    }
  }
  /** A copy goes out, because `take` may search again for what an encoded run holds. */
  give(take) {
    const count = this.exports.found();
    if (count === 0) return;
    const first = this.output >>> 2;
    const found = [];
    for (let i = first; i < first + count * 3; i++) found.push(this.words[i]);
    for (let i = 0; i < found.length; i += 3) take(found[i], found[i + 1], found[i + 2]);
  }
};
var align = (n) => n + 63 & ~63;
function exportsOf(instance) {
  return instance.exports;
}
var LONGEST_RUN2 = 1024 * 1024;
var WRAPPED_LINE = 60;
var WIDEST_LINE = 400;
var SHORT_RUN = 400;
function decodeRun(text, start) {
  const { from, wraps } = lineBefore(text, start);
  if (wraps) return { from, to: start + 1, long: false };
  if (isSurelyBytes(text, start)) return { from, to: start + HEAD, long: false };
  const line = firstLine(text, start);
  if (!/\d/.test(line) || !/[A-Za-z]/.test(line)) return { from, to: start + line.length + 1, long: false };
  const { letters: letters4, end, lines, to } = wrappedRun(text, start);
  const reach = { from, to: Math.min(text.length, to), long: lines > 1 || end - start > SHORT_RUN };
  if (letters4.length > LONGEST_RUN2) return reach;
  const decoded2 = decode(letters4);
  return decoded2 ? { ...reach, decoded: { ...decoded2, end: padded(text, end) } } : reach;
}
var HEAD = 64;
function isSurelyBytes(text, start) {
  const head = text.toString("latin1", start, start + HEAD);
  return /^[\w+/-]{64}$/.test(head) && /[^0-9a-fA-F]/.test(head) && !isReadable(Buffer.from(head, "base64"));
}
function decode(letters4) {
  const hex2 = letters4.length % 2 === 0 && /^[0-9a-fA-F]+$/.test(letters4);
  const encoding = hex2 ? "hex" : "base64";
  if (!isReadable(Buffer.from(letters4.slice(0, HEAD), encoding))) return void 0;
  const bytes = Buffer.from(letters4, encoding);
  return isReadable(bytes) ? { bytes, encoding } : void 0;
}
function wrappedRun(text, start) {
  let letters4 = "";
  for (let at = start, lines = 1; ; lines++) {
    const end = runEnd(text, at);
    letters4 += text.toString("latin1", at, end);
    const next = lineAfter(text, end);
    if (letters4.length > LONGEST_RUN2 || end - at < WRAPPED_LINE || next < 0 || !isRun2(text[next] ?? 0))
      return { letters: letters4, end, lines, to: next < 0 ? end + 1 : next };
    at = next;
  }
}
var firstLine = (text, start) => text.toString("latin1", start, runEnd(text, start));
function runEnd(text, start) {
  let end = start;
  while (end < text.length && isRun2(text[end])) end++;
  return end;
}
var lineAfter = (text, end) => text[end] === 10 ? end + 1 : text[end] === 13 && text[end + 1] === 10 ? end + 2 : -1;
function lineBefore(text, start) {
  if (text[start - 1] !== 10) return { from: Math.max(0, start - 1), wraps: false };
  const end = text[start - 2] === 13 ? start - 2 : start - 1;
  let at = end;
  while (at > 0 && end - at < WIDEST_LINE && isRun2(text[at - 1])) at--;
  const wraps = end - at >= WRAPPED_LINE && (at === 0 || text[at - 1] === 10);
  return { from: Math.max(0, at - 1), wraps };
}
function padded(text, end) {
  let at = end;
  while (at < end + 2 && text[at] === 61) at++;
  return at;
}
var isRun2 = (c) => c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 43 || c === 47 || c === 45 || c === 95;
function isReadable(bytes) {
  let plain = 0;
  for (const c of bytes) {
    if (c >= 32 && c < 127 || c === 9 || c === 10 || c === 13) plain++;
    else if (c < 32) return false;
  }
  return bytes.length >= 16 && plain >= bytes.length * 0.9;
}
var BACK = 256;
var AHEAD = 512;
var INSIDE = /[!$%&*+\-./0-9:=?@A-Z\\_a-z~]/;
var ESCAPE = /%([0-9a-fA-F]{2})|\\(?:x|u00)([0-9a-fA-F]{2})/y;
function unescapeRun(text, at) {
  const [from, to] = boundsOf(text, at);
  const written = text.toString("latin1", from, to);
  const codes = [];
  const places = [];
  for (let i = 0; i < written.length; ) {
    ESCAPE.lastIndex = i;
    const found = ESCAPE.exec(written);
    const code = found ? Number.parseInt(found[1] ?? found[2], 16) : written.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return void 0;
    codes.push(code);
    places.push(from + i);
    i += found ? found[0].length : 1;
  }
  return { bytes: Buffer.from(codes), from, to, written, places: [...places, to] };
}
function boundsOf(text, at) {
  let from = at;
  while (from > 0 && at - from < BACK && isInside(text[from - 1])) from--;
  let to = at;
  while (to < text.length && to - at < AHEAD && isInside(text[to])) to++;
  return [from, to];
}
var isInside = (code) => INSIDE.test(String.fromCharCode(code));
var NAME2 = /[\w.$[\]-]*/y;
var CLOSING = /["'`\])}\\ \t\r]*/y;
var OPERATORS = /(?:(?:[=:><,(?!|+\-[{@]|\.(?==))[ \t\r\n"'`\\]*)*/y;
var VALUE = /[^\0- ;)]{4}/y;
var BELOW = /\n[ \t\r\n"'`]*(?:.|Parameter.)alue/y;
var TYPED = /[^\n"'`=]{0,63}=/y;
var FARTHEST = 250;
function isAssigned(text, nameEnd) {
  const end = endOf(NAME2, text, nameEnd);
  const closed = endOf(CLOSING, text, end);
  const at = endOf(OPERATORS, text, closed);
  if (at === closed && endOf(BELOW, text, at) > at) return at - nameEnd <= FARTHEST;
  if (at === end || at - nameEnd > FARTHEST) return false;
  return endOf(VALUE, text, at) > at || at > closed && endOf(TYPED, text, at) > at;
}
function endOf(pattern, text, from) {
  pattern.lastIndex = from;
  return pattern.exec(text) ? pattern.lastIndex : from;
}
var SETTER = /(?:^|[.>:])(?:[sS]et|with)_?[A-Z]?[A-Za-z]+$/;
var VERBS = "(?:[pP]ut|[sS]et|[eE]ntry|[aA]ppend|[aA]dd|[dD]efine|[hH]eader|[pP]utenv)(?:env|[A-Z_]\\w{0,20})?";
var KEYED_CALL = new RegExp(
  String.raw`(?:(?<![A-Za-z])${VERBS}[ \t]?\(|(?<![A-Za-z])Map\.of\([^()]{0,120}?)\s{0,20}["']$`
);
var PAIR_BEFORE = /(?:(?<![\w\])$])[({]|\[\s{0,20}\[)\s{0,20}["']$/;
var PAIR_AFTER = /^["']\s{0,20}[)\]}]/;
function operatorOf(operator, { name, value, before, after }) {
  if (operator === "(" && SETTER.test(name)) return "=";
  const isPair = () => PAIR_BEFORE.test(before) && PAIR_AFTER.test(after) && !A_NAME.test(value);
  return operator === "," && (KEYED_CALL.test(before) || isPair()) ? "=" : operator;
}
var A_NAME = /^[a-z]+\d?$|^\w*[a-z]_\w*$/;
var ASKED = /\.(?:equals(?:IgnoreCase)?|contentEquals|send_?[kK]eys|fill|type|val)$/;
var withoutCall = (name) => name.replace(ASKED, "");
var QUOTED = String.raw`[bBrRuUfFLN@]?(?<quote>["'])(?<value>(?:\\.|(?!\k<quote>)[^\\\n]){3,200})\k<quote>`;
var LITERAL = String.raw`(?:"[^"\n]{0,160}"|'[^'\n]{0,160}')`;
var NAME3 = String.raw`[\w$.>\[\]:-]{1,80}(?:\(\))?`;
var ARGUMENT = `(?:${LITERAL}|${NAME3})`;
var HOST = String.raw`(?:["'](?:localhost|(?:[\w-]{1,60}\.)+[\w-]{1,60})(?::\d{1,5})?["']|[\w$.>]{0,60}(?:host|server|addr)\w{0,20}(?:\(\))?)`;
var NEXT = String.raw`\s{0,20},\s{0,40}`;
var form = (...parts) => [
  new RegExp(String.raw`^[\w.:>-]{1,60}\s?[( ]\s{0,40}${parts.join(NEXT)}`, "i")
];
var ofUser = form(ARGUMENT, QUOTED);
var ofHost = form(String.raw`${HOST}(?:${NEXT}\d{1,5})?`, ARGUMENT, QUOTED);
var ofSource = form(ARGUMENT, ARGUMENT, QUOTED);
var ofRealm = form(ARGUMENT, HOST, ARGUMENT, QUOTED);
var ofOracle = [/^\w+\.connect\(\s*["'][\w.]{1,60}\/(?<value>[^\s"'@/]{4,60})@/i];
var LOGINS = [
  "networkcredential(",
  "setbasicauth(",
  "set_basic_auth(",
  "userpassword(",
  "basic_auth(",
  "basic_auth ",
  "basicauth(",
  "httpbasicauth(",
  "httpdigestauth(",
  "passwordauthentication(",
  "usernamepasswordcredentials(",
  "usernamepasswordcredential(",
  "basicawscredentials(",
  "credentials.basic(",
  "oci_connect(",
  "wifi.begin("
];
var OF_HOSTS = ["connect(", "ftp(", "ftp_tls("];
var OF_SOURCES = [
  "mysql_connect(",
  "mysql_pconnect(",
  "mysqli_connect(",
  "mysqli(",
  "pdo(",
  "getconnection(",
  "dbi->connect(",
  "plainauth(",
  "ftp_login(",
  "ssh2_auth_password(",
  "imap_open("
];
var BEFORE_PROTOCOL = [/(?<![\w.-])[\w.-]{1,60}:(?<value>[^\s"'`/]{3,120})@$/];
var DATA_SOURCES = [
  ["tcp(", BEFORE_PROTOCOL],
  ["unix(", BEFORE_PROTOCOL]
];
var CALLS = [
  ...LOGINS.map((words) => [words, ofUser]),
  ...OF_HOSTS.map((words) => [words, ofHost]),
  ...OF_SOURCES.map((words) => [words, ofSource]),
  // Of app/etc/env.php: https://experienceleague.adobe.com/docs/commerce-operations/configuration-guide/files/config-reference-envphp.html
  [
    "crypt' =>",
    [/^crypt' =>\s{0,8}(?:\[|array\s?\()\s{0,40}'key' => (?<quote>')(?<value>[\w+/=-]{32,200})'/]
  ],
  ["credentials(", ofRealm],
  ["oracle:thin:", [/^oracle:thin:[\w.-]{1,60}\/(?<value>[^\s"']{4,60})@(?=[\w.:/-])/i]],
  ["cx_oracle.connect(", ofOracle],
  ["oracledb.connect(", ofOracle]
];
var Q = `["']`;
var USER2 = String.raw`(?:^|\s)(?:-u|--user|-U|--proxy-user)(?:[ \t]{1,4}|=)?(?<quote>${Q}?)[^\s"':]{0,80}${Q}?:`;
var REST_QUOTED = String.raw`(?<value>[^"'\n]{4,200})\k<quote>`;
var REST = String.raw`(?<value>[^\s"']{4,200})`;
var WORD2 = String.raw`(?:(?<quote>${Q})(?<value>[^"'\n]{4,200})\k<quote>|(?<bare>[^\s"'-][^\s"']{3,200}))`;
var flag = (letter, blank) => new RegExp(String.raw`\s-${letter}${blank}${WORD2}`);
var JOINED = "";
var APART = String.raw`[ \t]{1,4}`;
var EITHER = String.raw`[ \t]{0,4}`;
var FLAGS = [
  ["mysql -", "p", JOINED],
  ["mysqldump -", "p", JOINED],
  ["mysqladmin -", "p", JOINED],
  ["mysqlimport -", "p", JOINED],
  ["mariadb -", "p", JOINED],
  ["mariadb-dump -", "p", JOINED],
  ["sshpass -", "p", EITHER],
  ["docker login", "p", APART],
  ["podman login", "p", APART],
  ["helm registry login", "p", APART],
  ["oc login", "p", APART],
  ["az login", "p", APART],
  ["cf login", "p", APART],
  ["twine upload", "p", APART],
  ["redis-cli -", "a", APART],
  ["ldapsearch -", "w", APART],
  ["ldapadd -", "w", APART],
  ["ldapmodify -", "w", APART],
  ["mongo -", "p", APART],
  ["mongosh -", "p", APART],
  ["mongodump -", "p", APART],
  ["mongorestore -", "p", APART],
  ["mongoimport -", "p", APART],
  ["mongoexport -", "p", APART],
  ["sqlcmd -", "P", EITHER],
  ["isql -", "P", EITHER],
  ["mosquitto_pub -", "P", APART],
  ["mosquitto_sub -", "P", APART],
  ["ipmitool -", "P", APART],
  ["zip -", "P", EITHER],
  ["unzip -", "P", EITHER],
  ["psexec ", "p", APART],
  ["useradd ", "p", EITHER],
  ["usermod ", "p", EITHER],
  ["7z x ", "p", JOINED],
  ["7z a ", "p", JOINED],
  ["7za x ", "p", JOINED],
  ["7za a ", "p", JOINED]
];
var COMMANDS = [
  [
    "curl -",
    [
      new RegExp(USER2.replace(`${Q}?)[`, `${Q})[`) + REST_QUOTED),
      new RegExp(USER2 + String.raw`(?<inner>${Q})(?<value>[^"'\n]{4,200})\k<inner>`),
      new RegExp(USER2 + REST)
    ]
  ],
  ...FLAGS.map(([words, letter, blank]) => [words, [flag(letter, blank)]]),
  ["openssl enc", [new RegExp(String.raw`\s-(?:k|pass[ \t]{1,4}pass:)${EITHER}${WORD2}`)]],
  [
    "smbclient ",
    [new RegExp(String.raw`\s-U${EITHER}(?<quote>${Q}?)[^\s"'%]{1,60}%(?<value>[^\s"']{4,200})\k<quote>`)]
  ],
  [
    "lftp -",
    [new RegExp(String.raw`\s-u${EITHER}(?<quote>${Q}?)[^\s"',]{1,60},(?<value>[^\s"']{4,200})\k<quote>`)]
  ],
  ["xfreerdp ", [/\s\/p:(?<quote>["']?)(?<value>[^\s"']{4,200})\k<quote>/]],
  [
    "htpasswd -",
    [
      new RegExp(
        String.raw`^htpasswd(?:[ \t]+-\w*)*[ \t]+-\w*b\w*(?:[ \t]+-\w+)*[ \t]+\S{1,200}[ \t]+\S{1,80}[ \t]+${WORD2}`
      )
    ]
  ],
  [
    "net use ",
    [new RegExp(String.raw`\s\\\\[^\s\\]{1,80}\\\S{1,80}[ \t]+(?:/user:\S{1,80}[ \t]+)?(?!/)${WORD2}`, "i")]
  ],
  [
    "net user ",
    [new RegExp(String.raw`^net user[ \t]+[\w.$-]{1,60}[ \t]+(?!/)${WORD2}(?=[ \t]+/add\b)`, "i")]
  ],
  ["sqlplus ", [/^sqlplus(?:[ \t]+-\w+)*[ \t]+["']?[\w.]{1,60}\/(?<value>[^\s"'@/]{4,60})@/i]]
];
var ECHOED = String.raw`(?:echo|printf)(?:[ \t]+-\w+)?[ \t]+(?:["']%s\\n["'][ \t]+)?${WORD2}(?:\\n)?["']?[ \t]*\|[ \t]*(?:[\w/]{1,40}[ \t]+)?$`;
var PIPED = [
  ...["sudo -s", "passwd --stdin", "docker login", "podman login", "cryptsetup "].map(
    (words) => [words, [new RegExp(ECHOED)]]
  ),
  [
    "chpasswd",
    [
      /(?:echo|printf)(?:[ \t]+-\w+)?[ \t]+(?<quote>["']?)[\w.-]{1,40}:(?<value>[^\s"':|]{4,120})\k<quote>[ \t]*\|[ \t]*(?:sudo[ \t]+)?$/
    ]
  ]
];
var MADE = String.raw`(?=\S{0,60}[A-Za-z])(?=\S{0,60}[\d@!#$%^&*+=])`;
var VALUE2 = String.raw`(?:(?<quote>["'${"`"}])${MADE}(?<value>[^\s"'${"`"}]{6,60})\k<quote>|${MADE}(?<bare>[^\s"'${"`"}(<[{][^\s"'${"`"}<>(){}[\]]{4,58}[^\s"'${"`"}<>(){}[\].,;:?)]))(?=[\s.,;)]|$)`;
var OF_WHOM = String.raw`(?: (?:for|of|to) [\w.@\- ]{1,40}?)?`;
var IS = new RegExp(`^(?:password|passwort|passphrase)${OF_WHOM} (?:is|lautet)(?: now)?:? ${VALUE2}`, "i");
var PAIR = new RegExp(String.raw`^[a-z/]+: {0,4}[\w.@-]{2,60}(?: / | \/|\/ )${VALUE2}`, "i");
var SENTENCES = [
  ...["password is", "password for ", "password of ", "passphrase is", "passwort lautet"].map(
    (words) => [words, [IS]]
  ),
  ...["login:", "credentials:", "logins:", "creds:", "account:"].map((words) => [words, [PAIR]])
];
var VALUE3 = String.raw`(?:(?<quote>["'])(?<value>[^"'\n]{3,200})\k<quote>|(?<bare>[^\s"'#;|&<>(){}][^\s"';|&<>]{2,200}))(?=[ \t\r]|$)`;
var behind = (words, between = "") => [
  words,
  [new RegExp(`^${words}[ \\t]*${between}${VALUE3}`, "i")]
];
var HIDDEN = "(?:[067][ \\t]+)?";
var NO_WORD = "(?!\\d[ \\t])(?=\\S*[\\d!@#%^&*])";
var SETTINGS2 = [
  behind("requirepass "),
  behind("masterauth "),
  behind("bindpw "),
  behind("rootpw ", "(?!\\{)(?!--iscrypted)(?:--plaintext[ \\t]+)?"),
  // Of Debian's installer: https://www.debian.org/releases/stable/amd64/apbs04.en.html
  ...["root-password", "root-password-again", "user-password", "user-password-again"].map(
    (words) => behind(`${words} password `)
  ),
  behind("insecure-password "),
  ["stats auth ", [/^stats auth[ \t]+[^\s:]{1,80}:(?<value>[^\s"']{3,200})/i]],
  ["password 0 ", [new RegExp(`^password 0[ \\t]+${VALUE3}`, "i")]],
  ["password 7 ", [/^password 7[ \t]+(?<value>[\dA-F]{8,80})(?=[ \t\r]|$)/i]],
  ["secret 0 ", [new RegExp(`^secret 0[ \\t]+${VALUE3}`, "i")]],
  // Of net-snmp: http://www.net-snmp.org/docs/man/snmpd.conf.html
  ["createuser ", [new RegExp(`^createuser[ \\t]+\\S{1,60}[ \\t]+(?:MD5|SHA\\S{0,4})[ \\t]+${VALUE3}`, "i")]],
  behind("enable password ", NO_WORD),
  behind("chap password ", NO_WORD),
  behind("key-string ", HIDDEN + NO_WORD),
  behind("authentication-key ", HIDDEN + NO_WORD),
  ["neighbor ", [new RegExp(`^neighbor[ \\t]+[\\w.:-]{1,60}[ \\t]+password[ \\t]+${NO_WORD}${VALUE3}`, "i")]],
  [
    "username ",
    [
      new RegExp(
        `^username[ \\t]+[\\w.-]{1,60}(?:[ \\t]+privilege[ \\t]+\\d+)?[ \\t]+password[ \\t]+${NO_WORD}${VALUE3}`,
        "i"
      )
    ]
  ],
  behind("isakmp key ", HIDDEN),
  behind("tacacs-server key ", HIDDEN),
  behind("radius-server key ", HIDDEN),
  [
    "radius-server host ",
    [new RegExp(String.raw`^radius-server host[^\n]{1,120}?\bkey[ \t]+${HIDDEN}${VALUE3}`, "i")]
  ],
  [
    "snmp-server community ",
    [/^snmp-server community[ \t]+(?!(?:public|private)\b)(?<value>[^\s"']{4,80})[ \t]+R[OW]\b/i]
  ]
];
var ON_ONE_LINE = [...COMMANDS, ...SETTINGS2, ...SENTENCES];
var ENDED = [...DATA_SOURCES, ...PIPED];
var PHRASES = [...ON_ONE_LINE, ...CALLS, ...ENDED];
var PHRASE_ANCHORS = [...new Set(PHRASES.map(([words]) => words))];
var FEWEST = 4;
var LONGEST2 = Math.max(...PHRASE_ANCHORS.map(({ length }) => length));
var BY_FIRST = /* @__PURE__ */ new Map();
for (const phrase of PHRASES) {
  const first = phrase[0].slice(0, FEWEST);
  BY_FIRST.set(first, [...BY_FIRST.get(first) ?? [], phrase]);
}
function findArgument({ text, anchor }) {
  const candidates = BY_FIRST.get(text.slice(anchor, anchor + FEWEST).toLowerCase());
  if (!candidates) return void 0;
  const begins = text.slice(anchor, anchor + LONGEST2).toLowerCase();
  for (const phrase of candidates) {
    const [words, forms] = phrase;
    if (!begins.startsWith(words)) continue;
    const from = ENDED.includes(phrase) ? Math.max(text.lastIndexOf("\n", anchor - 1) + 1, anchor - SHOWN3) : anchor;
    const found = firstOf(forms, from < anchor ? text.slice(from, anchor) : shownOf(phrase, text, anchor));
    if (found) return argumentOf(found, from);
  }
  return void 0;
}
function firstOf(forms, text) {
  for (const form2 of forms) {
    const found = form2.exec(text);
    if (found) return found;
  }
  return void 0;
}
function argumentOf(found, from) {
  const { quote, value, bare } = found.groups;
  const password = value ?? bare;
  return {
    start: from + found.index + found[0].lastIndexOf(password),
    value: password,
    quote: quote ?? ""
  };
}
var SHOWN3 = 640;
function shownOf(phrase, text, anchor) {
  const shown = text.slice(anchor, anchor + SHOWN3);
  if (!ON_ONE_LINE.includes(phrase)) return shown;
  const end = /(?<!\\)\r?\n|\s(?:\||&&|;)\s/.exec(shown);
  return end ? shown.slice(0, end.index) : shown;
}
var WORDS = [
  "password",
  "passwd",
  "passphrase",
  "passcode",
  "passwort",
  "pass",
  "pswd",
  "secret",
  "token",
  "credential",
  "credentials",
  "creds",
  "cred",
  "auth",
  "authorization",
  "bearer",
  "salt",
  "nonce",
  "totp",
  "hotp",
  "securestring",
  "identified by"
];
var SHORT_WORDS = ["pwd", "jwt", "otp", "psk"];
var SIGNS = [..."=: \"')]>(,$[`	\\|?+!<{}@#&*/;~^%\n\r\0"].map((sign) => ({
  sign,
  follow: "any"
}));
var GOES_ON = [..."_-."].map((sign) => ({ sign, follow: "assigned" }));
var KEYS = [
  "api",
  "apis",
  "access",
  "secret",
  "private",
  "signing",
  "preshared",
  "signature",
  "encryption",
  "encrypt",
  "crypt",
  "cipher",
  "auth",
  "master",
  "shared",
  "storage",
  "account",
  "app",
  "service",
  "subscription",
  "license",
  "aes",
  "hmac",
  "ssh",
  "admin",
  "client",
  "session",
  "cookie",
  "server",
  "consumer",
  "webhook",
  "host",
  "function",
  "user",
  "deploy",
  "root",
  "application",
  "activation",
  "merchant",
  "partner",
  "tenant",
  "registration"
];
var SHORT_ENDS = /* @__PURE__ */ new Set(["auth", "salt", "nonce", "totp", "hotp"]);
var JOINTS = ["_", "-", "", " ", "."];
var assigned = (literal, side, follow = "assigned") => ({ literal, side, follow, need: 0, exactCase: false });
var ASSIGNMENT_ANCHORS = [
  ...WORDS.map((word2) => assigned(word2, "start")),
  ...SHORT_WORDS.flatMap(
    (word2) => [...SIGNS, ...GOES_ON].map(({ sign, follow }) => assigned(word2 + sign, "start", follow))
  ),
  // `FOO_KEY=` in environment files; `key:` would be every second line of YAML.
  ...["key=", 'key = "', "key = '"].map((literal) => assigned(literal, "start", "any")),
  ...KEYS.flatMap((word2) => JOINTS.map((joint) => assigned(`${word2}${joint}key`, "start"))),
  ...WORDS.filter((word2) => !word2.includes(" ") && word2.length > 3 && !SHORT_ENDS.has(word2)).map(
    (word2) => assigned(word2, "end")
  ),
  // `server.login("user", "\u2026")`; no more of a name than that.
  assigned("login(", "start", "any"),
  ...PHRASE_ANCHORS.map((literal) => assigned(literal, "start", "any")),
  ...["pwd", "apikey", "accesskey", "secretkey", "privatekey", "authkey"].map(
    (word2) => assigned(word2, "end")
  )
];
var Q2 = "\"'`";
var QUOTED2 = String.raw`[bBrRuUfFLN@$&]{0,2}(?<quote>"""|'''|[${Q2}])(?<value>(?:\\.|(?!\k<quote>)[^\\\n]){1,600})\k<quote>`;
var ENDLESS = String.raw`(?<quote>[${Q2}])(?<value>[A-Za-z0-9+/=_\-]{600})`;
var ESCAPED = String.raw`\\{1,3}(?<quote>["'])(?<value>[^"'\\\n]{1,400})\\{1,3}\k<quote>`;
var BARE = String.raw`(?<value>[^\s${Q2}<>(){}[\],;|&\\][^\s${Q2}<>(){};,|&\\]{2,300})(?=[ \t]|\r?\n|$|[,;}<&|${Q2}\])]|\\)`;
var REST2 = String.raw`(?<value>[^\s${Q2}<>(){}[\],;|\\$#][^\s${Q2}]{3,300})(?=[ \t]*(?:\r?\n|$))`;
var CLOSE = String.raw`[${Q2}]?[\]}]?[${Q2}]?\)?[ \t]{0,40}`;
var TYPE3 = String.raw`(?::[ \t]{0,4}[A-Za-z_&*][\w<>[\]|?.& ]{0,40}?[ \t]{0,4})?`;
var BLANK_TYPE = String.raw`[ \t]{1,8}[*&\w.[\]]{1,30}[ \t]{0,8}`;
var SCHEME = String.raw`(?:(?:[Bb]earer|[Bb]asic|[Tt]oken|[Aa]pi-?[Kk]ey|[Aa]pi-?[Tt]oken)[ \t]{1,3})?`;
var OPERATOR2 = String.raw`(?<operator>(?<!\)[ \t]{0,4})=>|:{1,3}=|\?\?=|\?=|\+=|\.=|\|\|=|===?|!==?|=|::?|->|<-)`;
var WRAPPER = String.raw`(?:Some|Just|Ok|Secret\w{0,20}|Password\w{0,20}|Credential\w{0,20}|\w{0,12}[Bb]ytes|str|String(?:::(?:from|new))?|Buffer\.from|(?:base64\.)?b64encode|[\w.]{0,30}Encode|[\w.]{0,20}\.of|quote|unhex|TOTP\.new|HOTP\.new)[ \t]?\([ \t]?`;
var EXPECTED = String.raw`(?<operator>:)[ \t]{0,4}[*$]{0,2}["}]\s{0,40}\{?\s{0,40}send[ \t]{1,4}(?:--[ \t]{1,4})?(?<quote>")(?<value>[^"\\\n]{3,200})\\[rn]`;
var XML_TEXT = String.raw`(?:\s\S{4}[^<>\n]{0,80})?(?<operator>>)(?<value>[^<>\n]{3,300})</`;
var compiled2 = (forms) => forms.map((form2) => new RegExp(`^(?:${form2})`));
var BEHIND_SIGN = compiled2([
  `${CLOSE}${TYPE3}${OPERATOR2}[ \\t]{0,40}${SCHEME}(?:${QUOTED2})`,
  `${CLOSE}${TYPE3}${OPERATOR2}[ \\t]{0,40}${WRAPPER}(?:${QUOTED2})`,
  `${CLOSE}${OPERATOR2}[ \\t]{0,8}\\r?\\n[ \\t]{0,80}(?:${QUOTED2})`,
  `${CLOSE}${OPERATOR2}[ \\t]{0,40}${SCHEME}${ENDLESS}`,
  `\\\\{1,3}["']?[ \\t]{0,4}${OPERATOR2}[ \\t]{0,8}(?:${ESCAPED})`,
  XML_TEXT,
  String.raw`(?<operator>>)[ \t]{0,8}\r?\n[ \t]{0,80}(?<value>[^<>\s]{4,300})(?=[ \t]{0,8}(?:\r?\n|</|$))`,
  String.raw`(?<operator>>)\s{0,80}<[Vv]alue>(?<value>[^<>\n]{3,300})</`,
  String.raw`["'],\s{0,40}["'][Vv]alue["']\s{0,4}(?<operator>:)\s{0,4}(?:${QUOTED2})`,
  String.raw`</key>\s{0,80}(?<operator><string>)(?<value>[^<>\n]{3,300})</`,
  // Of any namespace, and JMeter's properties of one name.
  String.raw`</(?:\w{1,20}:)?(?:name|key|param-name|stringProp)>\s{0,80}<(?:\w{1,20}:)?(?:(?:param-)?[Vv]alue|stringProp name="\w{1,20}\.value")(?<operator>>)(?<value>[^<>\n]{3,300})</`,
  // A literal inside another one, as Gradle is told the fields of a program: `"\"\u2026\""`.
  String.raw`[${Q2}]?(?<operator>,)\s{0,40}"\\(?<quote>")(?<value>[^"\\\n]{4,300})\\""`,
  // Erlang's binaries stand between angle brackets.
  String.raw`[${Q2}]?\)?(?<operator>[(,{])\s{0,40}(?:<<)?(?:${QUOTED2})`,
  String.raw`["'],\s{0,8}(?<operator>with:|:with[ \t]?=>)\s{0,8}(?:${QUOTED2})`,
  EXPECTED,
  String.raw`["'\]]{0,3}\)(?<operator>\.(?:send_?[Kk]eys|type|fill|val)\()\s{0,40}(?:${QUOTED2})`,
  `${CLOSE}${OPERATOR2}[ \\t]{0,8}\\[[ \\t]{0,8}(?:${QUOTED2})`,
  String.raw`${CLOSE}(?<operator>:)[ \t]{0,8}[|>][-+]?[ \t]{0,8}\r?\n[ \t]{1,80}(?<value>\S{4,300})(?=[ \t]*(?:\r?\n|$))`,
  String.raw`${CLOSE}(?<operator>:)[ \t]{0,8}\r?\n[ \t]{0,80}-[ \t]{1,8}${SCHEME}${BARE}`
]);
var BEHIND_BLANK = compiled2([
  `${BLANK_TYPE}(?<operator>=)[ \\t]{0,8}(?:${QUOTED2})`,
  String.raw`["']\s{1,8}(?:android:)?(?:value|content)[ \t]{0,4}(?<operator>=)[ \t]{0,4}(?<quote>["'])(?<value>[^"'\n]{1,400})\k<quote>`,
  XML_TEXT,
  String.raw`(?<operator>[ \t]{1,8})(?:${QUOTED2})`
]);
var BARE_FORM = new RegExp(`^${CLOSE}${OPERATOR2}[ \\t]{0,40}${SCHEME}${BARE}`);
var SIGN = new RegExp(`^${CLOSE}[=:?+|!<>({,.\\\\-]`);
function assignedIn(rest, alone) {
  const signed = SIGN.test(rest);
  for (const form2 of signed ? BEHIND_SIGN : BEHIND_BLANK) {
    const found = form2.exec(rest);
    if (found) return found;
  }
  return signed ? (alone ? LINE_FORM.exec(rest) : null) ?? BARE_FORM.exec(rest) : null;
}
var LINE_FORM = new RegExp(`^[ \\t]{0,8}(?<operator>[=:])[ \\t]{0,8}${REST2}`);
var PAIRED = String.raw`["']?,?\s{1,80}["']?(?:[Vv]alue|ParameterValue)["']?[ \t]{0,8}(?<operator>[=:])[ \t]{0,8}`;
var pairedIn = (rest) => PAIRED_FORM.exec(rest) ?? PAIRED_BARE_FORM.exec(rest);
var [PAIRED_FORM, PAIRED_BARE_FORM] = [
  new RegExp(`^${PAIRED}(?:${QUOTED2})`),
  new RegExp(`^${PAIRED}${BARE}`)
];
var KEYED_FORM = /^["'](?:\s[^<>\n]{0,80})?(?<operator>>)\s{0,80}(?:<value>)?(?<value>[^<>\n]{3,300})<\//;
var BLANK_FORM = new RegExp(String.raw`^(?<operator>[ \t]{1,4})${BARE}`);
var PAIR_FORM = new RegExp(
  String.raw`^${CLOSE}[=:]?[ \t]{0,8}(?<operator>[(\[])[ \t]{0,8}["'][^"'\n]{1,80}["'][ \t]{0,4},[ \t]{0,8}(?:${QUOTED2})`
);
var SCHEME2 = /^(?:(?:Bearer|Basic|Token|ApiKey|Api-Key|Api-Token|Digest|JWT|GenieKey|SSWS)[ \t]+|pass:)(?=\S{4})/i;
function findAssignment(rule, window) {
  const given = findArgument(window);
  if (given) return matchOf(rule, window, { ...given, name: "password", operator: "-" });
  const { text, anchor } = window;
  const nameStart = startOfName(text, anchor);
  const nameEnd = endOfName(text, anchor);
  if (!isAssigned(text, nameEnd)) return void 0;
  const found = valueBehind(text, nameStart, nameEnd);
  if (!found || found.groups.value.length < SHORTEST2) return void 0;
  const { operator, quote, value: whole } = found.groups;
  const value = whole.slice(SCHEME2.exec(whole)?.[0].length ?? 0);
  const start = nameEnd + found[0].lastIndexOf(whole) + whole.length - value.length;
  const written = text.slice(nameStart, nameEnd).replace(/^[-.$]+|[-.]+$/g, "");
  const before = text.slice(text.lastIndexOf("\n", nameStart - 1) + 1, nameStart).slice(-SHOWN4);
  const name = isPassword(written, operator, text.slice(0, start)) ? "password" : withoutCall(written);
  const after = text.slice(start + value.length, start + value.length + SHOWN4);
  const by = BEHIND_USER.test(found[0]) ? "=" : operatorOf(operator.trim(), { name: written, value, before, after });
  return matchOf(rule, window, { start, value, name, operator: by, quote: quote ?? "" });
}
var BEHIND_USER = /[([][ \t]{0,8}["'][^"'\n]{1,80}["'][ \t]{0,4},[ \t]{0,8}["'`]/;
var isPassword = (name, operator, before) => operator === "(" && /auth$/i.test(name) || /^pwd$/i.test(name) && isInConnectionString(before.slice(before.lastIndexOf("\n") + 1).slice(-SHOWN4));
function matchOf(rule, { text, base }, given) {
  const { start, value, name, operator, quote } = given;
  const end = start + value.length;
  const lineStart2 = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd2 = text.indexOf("\n", end);
  const before = text.slice(Math.max(lineStart2, start - SHOWN4), start);
  const after = text.slice(end, Math.min(lineEnd2 < 0 ? text.length : lineEnd2, end + SHOWN4)).replace(/\r$/, "");
  return {
    rule,
    start: base + start,
    end: base + end,
    value,
    context: { name, operator, quote, before, after },
    weight: 0
  };
}
var SHORTEST2 = 4;
var SHOWN4 = 120;
var TWO_WORDS = new RegExp(`^(?:${KEYS.join("|")}) key`, "i");
function endOfName(text, anchor) {
  const rest = text.slice(anchor, anchor + 60);
  const words = beginsWord(text, anchor) ? TWO_WORDS.exec(rest) : null;
  const name = /^identified by/i.exec(rest) ?? words ?? /^[\w.$-]{1,60}(?:\[\d{0,5}\])?/.exec(rest);
  return anchor + name[0].length;
}
var beginsWord = (text, at) => !/[A-Za-z0-9]/.test(text[at - 1] ?? "") || /[A-Z]/.test(text[at]) && /[a-z0-9]/.test(text[at - 1]);
function startOfName(text, at) {
  let start = at;
  while (start > 0 && at - start < 60 && /[\w.$-]/.test(text[start - 1])) start--;
  return start;
}
function valueBehind(text, nameStart, nameEnd) {
  const rest = text.slice(nameEnd, nameEnd + 960);
  const name = text.slice(nameStart, nameEnd);
  const line = text.slice(text.lastIndexOf("\n", nameStart - 1) + 1, nameStart);
  if (/(?:auth|login)$/i.test(name)) {
    const pair = PAIR_FORM.exec(rest);
    if (pair || /login$/i.test(name)) return pair;
  }
  const named3 = ITEM.test(line) ? pairedIn(rest) : null;
  const found = named3 ?? (KEYED.test(line) ? KEYED_FORM.exec(rest) : null) ?? assignedIn(rest, BEGINS_LINE.test(line));
  if (found) return found;
  return standsBehindBlank(text, name, line, nameStart) ? BLANK_FORM.exec(rest) : null;
}
var ITEM = /(?:name|key)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?[\w.$:/-]{0,60}$/i;
var KEYED = /<(?:string|stringProp|entry|property|prop|param|setting|variable)\s[^<>]{0,80}["']$/i;
var BEGINS_LINE = /^[ \t]{0,40}(?:(?:export|set|ENV|ARG|-|- name:|setx|-e|#)[ \t]{1,4})?(?:-D)?$/;
var NETRC_LINE = /(?:^|\s)(?:machine\s+\S+|default)\s.*\blogin\s+\S+\s+$/;
var LOGIN_LINE = /^[ \t]*(?:login|user)[ \t]+\S+[ \t]*\r?$/;
var SETS = /^[ \t]*(?:SetEnv|proxy_set_header|grpc_set_header|(?:fastcgi|uwsgi|scgi)_param)[ \t]+$/i;
function standsBehindBlank(text, name, line, nameStart) {
  if (/^identified by/i.test(name)) return true;
  if (/^-{1,2}\w/.test(name) || /(?:^|[\s"'])-{1,2}[\w-]*$/.test(line)) return true;
  if (NETRC_LINE.test(line)) return true;
  if (SETS.test(line)) return true;
  if (line.trim() !== "" || name !== "password") return false;
  const end = Math.max(0, text.lastIndexOf("\n", nameStart - 1));
  return LOGIN_LINE.test(text.slice(text.lastIndexOf("\n", end - 1) + 1, end));
}
var REACH = 200;
var LF = 10;
var SEMICOLON = 59;
var INSIDE2 = Uint8Array.from({ length: 256 }, (_, c) => Number(/[\w\-.+]/.test(String.fromCharCode(c))));
function findNear(rule, format, weight, wordLength, window) {
  const { text, anchor } = window;
  const from = anchor + wordLength;
  const most = Math.min(text.length, from + REACH);
  let lines = 0;
  for (let at = from; at < most; at++) {
    const c = text.charCodeAt(at);
    if (c === LF && ++lines > 1) return void 0;
    if (c === SEMICOLON) return void 0;
    if (INSIDE2[text.charCodeAt(at - 1)] || !mayBegin(format, c)) continue;
    const end = matchAt(format, text, at);
    if (end < 0 || /[\w+/-]/.test(text[end] ?? "")) continue;
    if (lines > 0 && !continues(text.slice(from, at))) return void 0;
    return {
      rule,
      start: window.base + at,
      end: window.base + end,
      value: text.slice(at, end),
      context: contextOf(text, at, end),
      weight
    };
  }
  return void 0;
}
var continues = (between) => /^[\w"'\])\s.-]{0,60}(?:[=:(,>|\\+]|<\/key>|<string>)\s*\n/.test(between);
var SHORTEST3 = 4;
var MOST_RUN = 64;
var LONG_RUN = 40;
var ANYTHING = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  "	",
  "\r",
  "\n",
  "\0"
];
function placesOf(format) {
  const index = anchorPart(format);
  const part = format[index];
  if (part === void 0 || isRun(part)) return void 0;
  const [before, next] = [format[index - 1], format[index + 1]];
  const places = literalsOf(part).flatMap((literal) => {
    if (standsBehind(literal, before)) return [behindWord(literal, format.slice(index + 1))];
    if (standsInside(literal, before))
      return /^[0-9A-Za-z]+\W$/.test(literal) ? insideWord(literal, before, next) : [];
    return wordStart(literal, format.slice(index + 1));
  });
  return places.length > 0 || inLongRun(format) ? { index, places } : void 0;
}
var needsRun = (format, index) => {
  const part = format[index];
  return !isRun(part) && literalsOf(part).some((l) => standsInside(l, format[index - 1]) && !/\W$/.test(l));
};
var inLongRun = (format) => {
  let run2 = 0;
  for (const part of format) {
    const strings = isRun(part) ? [part.alphabet] : literalsOf(part);
    if (!strings.every((s) => /^[\w+/-]*$/.test(s))) break;
    run2 += isRun(part) ? part.min : Math.min(...strings.map((s) => s.length));
  }
  return run2 >= LONG_RUN;
};
var behindWord = (literal, rest) => ({
  anchor: { literal, side: "behind", ...followOf(literal, literal, rest), exactCase: true },
  offset: 0
});
function wordStart(literal, rest) {
  const skip = literal.search(/[0-9A-Za-z]/);
  const word2 = literal.slice(skip);
  return lengthened(word2, rest[0]).map((text) => ({
    anchor: { literal: text, side: "start", ...followOf(word2, text, rest), exactCase: true },
    offset: -skip
  }));
}
function followOf(word2, text, rest) {
  const next = rest[0];
  const left = next !== void 0 && isRun(next) ? next.min - (text.length - word2.length) : 0;
  if (next !== void 0 && isRun(next) && left > 0) {
    if (/^[0-9A-Za-z]+$/.test(next.alphabet)) return { follow: "letters", need: Math.min(left, MOST_RUN) };
    if (/^[\w-]+$/.test(next.alphabet)) return { follow: "word", need: Math.min(left, MOST_RUN) };
  }
  const need = isPlain2(word2) ? runOf(word2, tokenRun(rest)) : tokenRun([text]);
  return { follow: "run", need: Math.min(need, MOST_RUN) };
}
function insideWord(literal, before, next) {
  const any = { follow: "any", need: 0 };
  const word2 = literal.slice(0, -1);
  const letters4 = [...before.alphabet].filter((c) => /[0-9A-Za-z]/.test(c));
  return [
    ...lengthened(literal, next).map((text) => ({
      anchor: { literal: text, side: "start", exactCase: true, ...any },
      offset: 0
    })),
    ...letters4.map((c) => ({
      anchor: { literal: c + literal, side: "start", exactCase: true, ...any },
      offset: 1
    })),
    ...lowerCase(letters4).map((c) => ({
      anchor: { literal: (c + word2).toLowerCase(), side: "end", exactCase: false, ...any },
      offset: 1
    }))
  ];
}
var isPlain2 = (text) => tokenRun([text]) === text.length;
var runOf = (literal, need) => isPlain2(literal) ? literal.length + need : tokenRun([literal]);
var standsBehind = (literal, before) => before !== void 0 && isRun(before) && /^[0-9A-Za-z]+$/.test(before.alphabet) && /^[+,./:;<=[\\\]^_{|}~-].{2}/.test(literal);
var standsInside = (literal, before) => before !== void 0 && isRun(before) && /[0-9A-Za-z]/.test(before.alphabet) && /^[0-9A-Za-z]/.test(literal);
function anchorPart(format) {
  const usable = format.map(
    (part, i) => !isRun(part) && literalsOf(part).every((l) => lengthAt(l, format[i - 1]) >= SHORTEST3)
  );
  if (usable.includes(true)) return usable.indexOf(true);
  return format.findIndex((part, i) => {
    if (isRun(part)) return false;
    const next = format[i + 1];
    const least = next !== void 0 && isRun(next) && next.min > 0 ? 2 : SHORTEST3 - 1;
    return literalsOf(part).every((l) => lengthAt(l, format[i - 1]) >= least);
  });
}
var lengthAt = (literal, before) => standsBehind(literal, before) ? SHORTEST3 : /[0-9A-Za-z].*/.exec(literal)?.[0].length ?? 0;
function lengthened(literal, next, taken = 0) {
  if (literal.length >= SHORTEST3) return [literal];
  const sure = next !== void 0 && isRun(next) && taken < next.min;
  return [...sure ? next.alphabet : ANYTHING].flatMap((c) => lengthened(literal + c, next, taken + 1));
}
var lowerCase = (texts) => [
  ...new Set(texts.map((text) => text.toLowerCase()))
];
var WINDOW_BACK = 512;
var WINDOW_AHEAD = 1024;
var LONG_WINDOW_AHEAD = 32768;
var LF2 = 10;
function windowAt(bytes, start, end, at) {
  const lo = lineStart(
    bytes,
    Math.max(start, at - WINDOW_BACK),
    lineStart(bytes, Math.max(start, at - WINDOW_BACK), at) - 1
  );
  const most = Math.min(end, at + WINDOW_AHEAD);
  const hi = lineEnd(bytes, most, Math.min(most, lineEnd(bytes, most, at) + 1));
  return windowIn(bytes, lo, hi, at);
}
var windowIn = (bytes, lo, hi, at) => ({
  text: bytes.toString("latin1", lo, hi),
  anchor: at - lo,
  base: lo
});
function longWindowAt(bytes, start, end, at) {
  const lo = lineStart(bytes, Math.max(start, at - WINDOW_BACK), at);
  return {
    text: bytes.toString("latin1", lo, Math.min(end, at + LONG_WINDOW_AHEAD)),
    anchor: at - lo,
    base: lo
  };
}
function lineStart(bytes, least, at) {
  let lo = Math.max(at, least);
  while (lo > least && bytes[lo - 1] !== LF2) lo--;
  return lo;
}
function lineEnd(bytes, most, at) {
  let hi = at;
  while (hi < most && bytes[hi] !== LF2) hi++;
  return hi;
}
var WAYS = ["format", "in-run", "near", "assignment", "private-key"];
function planOf(rules) {
  const table = new AnchorTable();
  const plain = { format: 0, part: 0, shift: 0 };
  for (const [number, rule] of rules.entries()) {
    if (rule.finder === "assignment")
      for (const a of ASSIGNMENT_ANCHORS) table.add(a, { how: "assignment", rule: number, ...plain }, false);
    else if (rule.finder === "private-key")
      for (const a of PRIVATE_KEY_ANCHORS) table.add(a, { how: "private-key", rule: number, ...plain }, true);
    else if (rule.finder === void 0)
      for (const [index, format] of rule.formats.entries()) addFormat(table, rule, number, format, index);
  }
  return {
    tables: table.anchors(),
    isLong: (anchor) => anchor < LONG_RUN_ANCHOR && table.long.has(anchor),
    usesAt: (anchor) => anchor === LONG_RUN_ANCHOR ? table.inRuns : table.uses[anchor] ?? []
  };
}
function addFormat(table, rule, number, format, index) {
  const long = lengthsOf(format).max > WINDOW_AHEAD - 64;
  const use = { rule: number, format: index };
  if (rule.near) {
    const need = Math.min(tokenRun(format), 64);
    for (const word2 of new Set(rule.near.flatMap(spellings)))
      for (const literal of word2.length < SHORTEST3 ? lowerCase(ANYTHING).map((c) => word2 + c) : [word2])
        table.add(
          { literal, side: "start", follow: "near", need, exactCase: false },
          { how: "near", ...use, part: 0, shift: word2.length },
          long
        );
    return;
  }
  const found = placesOf(format);
  if (!found) throw new Error(`${rule.id}: no literal to search for`);
  const part = found.index;
  for (const { anchor, offset } of found.places)
    table.add(anchor, { how: "format", ...use, part, shift: offset }, long);
  if (needsRun(format, part)) table.inRuns.push({ how: "in-run", ...use, part, shift: 0 });
}
function spellings(words) {
  const parts = words.toLowerCase().split(/[_\-. ]/);
  return ["_", "-", "", ".", " "].map((joint) => parts.join(joint));
}
var AnchorTable = class {
  uses = [];
  /** What is looked for inside every long run. */
  inRuns = [];
  long = /* @__PURE__ */ new Set();
  byKey = /* @__PURE__ */ new Map();
  add(anchor, use, long) {
    const key = `${anchor.side} ${anchor.follow} ${anchor.exactCase} ${anchor.literal}`;
    const known = this.byKey.get(key);
    const index = known?.index ?? this.uses.length;
    this.byKey.set(key, {
      index,
      anchor: { ...anchor, need: Math.min(anchor.need, known?.anchor.need ?? anchor.need) }
    });
    if (!known) this.uses[index] = [];
    this.uses[index]?.push(use);
    if (long) this.long.add(index);
  }
  anchors() {
    return [...this.byKey.values()].map(({ anchor, index }) => ({ ...anchor, long: this.long.has(index) }));
  }
};
var AUTHORITY = /^:\/\/([^\s:@/"'<>`]{0,120}):([^\s"'<>`]{1,200}?)@([\w.\-[\]${}%*<>]{1,200})(?![\w.\-[\]${}%*<>]*@)/;
var MAIL_AUTHORITY = /^:\/\/([^\s:@/"'<>`]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}):([^\s"'<>`/]{1,200})@([\w-]{1,60}(?:\.[\w-]{1,60}){1,6})/;
var TOKEN_AUTHORITY = /^:\/\/([\w-]{20,120})(?::x-oauth-basic)?@((?:[\w-]{1,60}\.){0,3}(?:github|gitlab|bitbucket|azure|visualstudio|gitea|codeberg)\.\w{2,6}|(?:[\w-]{1,60}\.){0,2}(?:pypi|packages?|pkgs|registry|artifactory|nexus|gems?|npm|maven|conda)(?:\.[\w-]{1,60}){1,4})(?=[/:])/i;
function findUrlCredential(rule, window) {
  const { text, anchor } = window;
  const rest = text.slice(anchor, anchor + 520);
  const token = TOKEN_AUTHORITY.exec(rest);
  const found = token ? [token[0], "", token[1], token[2]] : AUTHORITY.exec(rest) ?? MAIL_AUTHORITY.exec(rest);
  if (!found) return void 0;
  const [, user, password, host] = found;
  if (password.includes("/") && /^\d{1,5}\//.test(password)) return void 0;
  const start = anchor + 3 + (token ? 0 : user.length + 1);
  const end = start + password.length;
  const scheme = /[a-z][a-z0-9+.-]{0,30}$/i.exec(text.slice(Math.max(0, anchor - 31), anchor))?.[0] ?? "";
  const { before, after } = contextOf(text, start, end);
  return {
    rule,
    start: window.base + start,
    end: window.base + end,
    value: password,
    context: {
      name: token ? "token" : user,
      operator: "://",
      quote: "",
      before: before.slice(-120),
      after: `@${host}${after.slice(host.length + 1)}`
    },
    weight: 3 + (scheme ? 1 : 0)
  };
}
var NOTHING = [];
function createMatcher(rules, plan = planOf(rules)) {
  const trials = /* @__PURE__ */ new Map([[URL_ANCHOR, urlTrials(rules)]]);
  const makeTrials = (anchor) => {
    const made = plan.usesAt(anchor).map((use) => trialOf(rules[use.rule], use));
    trials.set(anchor, made);
    return made;
  };
  const trialsAt = (anchor) => trials.get(anchor) ?? makeTrials(anchor);
  return {
    isLong: plan.isLong,
    trialsAt: (anchor) => trialsAt(anchor).length,
    matchesAt(anchor, window) {
      let found;
      for (const trial of trialsAt(anchor)) {
        const match = trial(window);
        if (match && found) found.push(match);
        else if (match) found = [match];
      }
      return found ?? NOTHING;
    }
  };
}
var urlTrials = (rules) => rules.filter(({ finder }) => finder === "url-credential").map((rule) => (window) => findUrlCredential(rule, window));
function trialOf(rule, { format: number, part, shift, how }) {
  if (how === "assignment") return (window) => findAssignment(rule, window);
  if (how === "private-key") return (window) => findPrivateKey(rule, window);
  const format = rule.formats[number];
  const compiled3 = compileFormat(format);
  const literal = literalLength(format);
  const weight = literal * 4 + (rule.proof ? 2 : 0) + (rule.near ? Math.min(literal * 4, 4) : 1);
  if (how === "near") return (window) => findNear(rule, compiled3, weight, shift, window);
  if (how === "in-run") return (window) => matchInRun(rule, compiled3, weight, part, window);
  return (window) => matchFormat(rule, compiled3, weight, part, window.anchor + shift, window);
}
function matchFormat(rule, format, weight, index, at, window) {
  const start = index === 0 ? at : startBefore(format, index, window.text, at);
  if (start < 0) return void 0;
  const end = matchAt(format, window.text, start);
  if (end <= at) return void 0;
  return {
    rule,
    start: window.base + start,
    end: window.base + end,
    value: window.text.slice(start, end),
    context: contextOf(window.text, start, end),
    weight
  };
}
function matchInRun(rule, format, weight, index, window) {
  const { text, anchor } = window;
  const part = format[index];
  for (const literal of typeof part === "string" ? [part] : "set" in part ? [] : part) {
    if (!text.includes(literal, anchor)) continue;
    const end = endOfRun(text, anchor);
    const run2 = text.slice(anchor, end + literal.length);
    for (let at = run2.indexOf(literal); at >= 0; at = run2.indexOf(literal, at + 1)) {
      const match = matchFormat(rule, format, weight, index, anchor + at, window);
      if (match) return match;
    }
  }
  return void 0;
}
function endOfRun(text, from) {
  RUN.lastIndex = from;
  return RUN.test(text) ? RUN.lastIndex : from;
}
var RUN = /[\w+/-]+/y;
var PLAN_FILE = "plan.bin";
var OWN = (0, import_node_url.fileURLToPath)(new URL(`./${PLAN_FILE}`, thisFile));
var HEAD2 = 4;
var FIELDS = 5;
function packedPlan(rules, file = OWN) {
  return (0, import_node_fs3.existsSync)(file) ? unpack((0, import_node_fs3.readFileSync)(file), idsOf(rules)) : void 0;
}
function unpack(bytes, ids) {
  let at = 0;
  const take = (length) => {
    at += length;
    return bytes.buffer.slice(bytes.byteOffset + at - length, bytes.byteOffset + at);
  };
  const [anchors = 0, count = 0, idBytes = 0, tableBytes = 0] = new Uint32Array(take(HEAD2 * 4));
  const starts = new Uint32Array(take((anchors + 2) * 4));
  const uses = new Int16Array(take(count * FIELDS * 2));
  const long = new Uint8Array(take(anchors));
  if (!Buffer.from(take(idBytes)).equals(ids)) return void 0;
  const image = bytes.subarray(at, at + tableBytes);
  const useAt = (i) => {
    const [how = 0, rule = 0, format = 0, part = 0, shift = 0] = uses.subarray(i * FIELDS, (i + 1) * FIELDS);
    return { how: WAYS[how], rule, format, part, shift };
  };
  return {
    tables: { image, anchors },
    isLong: (anchor) => long[anchor] === 1,
    usesAt(anchor) {
      const number = anchor === LONG_RUN_ANCHOR ? anchors : anchor;
      const [from = 0, to = 0] = starts.subarray(number, number + 2);
      return Array.from({ length: to - from }, (_, i) => useAt(from + i));
    }
  };
}
var idsOf = (rules) => Buffer.from(rules.map(({ id }) => id).join("\n"));
var PIECE2 = 8 * 1024 * 1024;
var BACK2 = 1024;
var AHEAD2 = LONGEST_RUN2 + LONGEST_RUN2 / 8;
function* piecesOf(text, size = PIECE2) {
  for (let from = 0, lo = 0; from + lo < text.length; ) {
    const piece = pieceOf(text.subarray(from, from + lo + size + AHEAD2), from, lo, size);
    yield piece;
    from += piece.next;
    lo = piece.hi - piece.next;
  }
}
async function* piecesIn(parts, size = PIECE2) {
  const room = Buffer.allocUnsafeSlow(BACK2 + LONGEST_CHARACTER + size + AHEAD2);
  let [filled, from, lo] = [0, 0, 0];
  const moveOn = ({ next, hi }) => {
    room.copyWithin(0, next, filled);
    filled -= next;
    from += next;
    lo = hi - next;
  };
  for await (const part of parts)
    for (let taken = 0; taken < part.length; ) {
      const copied = part.copy(room, filled, taken);
      taken += copied;
      filled += copied;
      if (filled < room.length) continue;
      const piece = pieceOf(room, from, lo, size);
      yield piece;
      moveOn(piece);
    }
  while (lo < filled) {
    const piece = pieceOf(room.subarray(0, filled), from, lo, size);
    yield piece;
    moveOn(piece);
  }
}
function pieceOf(bytes, from, lo, size) {
  const hi = Math.min(bytes.length, lo + size);
  return { bytes, from, lo, hi, next: characterAt(bytes, Math.max(0, hi - BACK2)) };
}
var LONGEST_CHARACTER = 4;
function characterAt(bytes, at) {
  for (let start = at; start > at - LONGEST_CHARACTER && start >= 0; start--)
    if ((bytes[start] & 192) !== 128) return start;
  return at;
}
var RUN_BACK = 128;
var DEEPEST2 = 3;
var BEHIND2 = 256;
var Scanner = class {
  engine;
  /** Users' rules. */
  custom;
  matcher;
  depth = 0;
  constructor(rules, custom = { rules: [] }) {
    this.custom = custom;
    const all = [...rules, ...custom.rules.filter(({ finder }) => finder !== "regex")];
    const plan = packedPlan(all) ?? planOf(all);
    this.matcher = createMatcher(all, plan);
    this.engine = new Engine(plan.tables, custom.matcher?.literals);
  }
  /** Every match in `text`, overlapping ones too; `start` and `end` are offsets into `text`. */
  scan(text) {
    const found = [];
    for (const piece of piecesOf(text)) for (const match of this.scanPiece(piece)) found.push(match);
    if (this.custom.matcher)
      for (const match of this.custom.matcher.inWhole(text, 0, text.length)) found.push(match);
    return found;
  }
  /** As `scan`, at the anchors in one piece of a text; without rules that no anchor leads to. Offsets are of the whole text. */
  scanPiece({ bytes, from, lo, hi }) {
    const found = [];
    this.engine.withText(bytes, (start) => {
      const end = start + bytes.length;
      this.engine.search(start, end, start + lo, start + hi, (anchor, address) => {
        if (anchor === LONG_RUN_ANCHOR && address < start + lo - RUN_BACK) return;
        for (const match of this.evaluate(anchor, address, start, end).matches)
          found.push(moved(match, from - start));
      });
    });
    return found;
  }
  /** Whether there are rules that no anchor leads to: they have to see each text as a whole. */
  get hasUnanchored() {
    return (this.custom.matcher?.slow.size ?? 0) > 0;
  }
  /** Matches in the engine's text [start, end) of rules that no anchor leads to. */
  unanchored(start, end) {
    return this.custom.matcher?.inWhole(this.engine.bytes, start, end) ?? [];
  }
  /** What the candidate at `address` is, inside the text [start, end) of the engine's memory. */
  evaluate(anchor, address, start, end) {
    if (anchor === LONG_RUN_ANCHOR)
      return both(this.atAnchor(anchor, address, start, end), this.insideRun(address, start, end));
    if (anchor === ESCAPE_ANCHOR) return this.behindEscapes(address, start, end);
    const literal = anchor - this.engine.anchors;
    if (literal >= 0 && this.custom.matcher && anchor < LONG_RUN_ANCHOR)
      return this.custom.matcher.evaluate(literal, this.engine.bytes, start, end, address);
    return this.atAnchor(anchor, address, start, end);
  }
  atAnchor(anchor, address, start, end) {
    if (this.matcher.isLong(anchor)) return this.atLongAnchor(anchor, address, start, end);
    const { bytes, exports: exports2 } = this.engine;
    const window = windowIn(bytes, exports2.windowStart(address, start, end), exports2.windowEnd(), address);
    const matches = this.matcher.matchesAt(anchor, window);
    return { matches, from: window.base, to: window.base + window.text.length, long: false, inWindow: true };
  }
  atLongAnchor(anchor, address, start, end) {
    const window = longWindowAt(this.engine.bytes, start, end, address);
    const matches = this.matcher.matchesAt(anchor, window);
    const all = window.base + window.text.length;
    const decided = matches.length === this.matcher.trialsAt(anchor);
    const to = decided ? Math.max(...matches.map((m) => Math.max(m.end + BEHIND2, m.decidedTo ?? 0))) : all;
    return { matches, from: window.base, to: Math.min(all, to), long: true, inWindow: false };
  }
  /** What an encoded run holds; it is reported at the run. */
  insideRun(address, start, end) {
    const { decoded: decoded2, from, to, long } = decodeRun(this.engine.bytes.subarray(start, end), address - start);
    const reach = { from: start + from, to: start + to, long };
    if (!decoded2 || this.depth === DEEPEST2) return { matches: [], ...reach };
    const matches = this.deeper(decoded2.bytes, decoded2.encoding).map((match) => ({
      ...match,
      start: address,
      end: start + decoded2.end
    }));
    return { matches, ...reach };
  }
  /** What a run with escapes holds and does not show without them; each is reported where it is written. */
  behindEscapes(address, start, end) {
    const run2 = unescapeRun(this.engine.bytes.subarray(start, end), address - start);
    const from = start + (run2?.from ?? address - start) - 1;
    const reach = { from, to: start + (run2?.to ?? address - start) + 1, long: false, inWindow: true };
    if (!run2 || this.depth === DEEPEST2) return { matches: [], ...reach };
    const matches = this.deeper(run2.bytes, "escapes").filter((match) => !run2.written.includes(match.value) && !isWrittenUrl(match, run2)).map((match) => ({
      ...match,
      start: start + run2.places[match.start],
      end: start + run2.places[match.end]
    }));
    return { matches, ...reach };
  }
  /** What decoded text holds, where it stands in there. */
  deeper(bytes, encoding) {
    this.depth++;
    const found = this.scan(bytes);
    this.depth--;
    return found.map((match) => ({
      ...match,
      context: { ...match.context, encoding: nested(encoding, match.context.encoding) }
    }));
  }
};
var isWrittenUrl = ({ rule, start }, { written, places, from }) => rule.finder === "url-credential" && written.slice(0, places[start] - from).includes("://");
var both = (window, run2) => ({
  matches: [...run2.matches, ...window.matches],
  from: Math.min(window.from, run2.from),
  to: Math.max(window.to, run2.to),
  long: window.long || run2.long,
  inWindow: window.inWindow && !run2.long && run2.from > window.from && run2.to < window.to
});
var nested = (outer, inner) => inner ? `${inner} in ${outer}` : outer;
var moved = (match, by) => ({
  ...match,
  start: match.start + by,
  end: match.end + by
});
var loadCustom = async (rules) => rules.length === 0 ? NONE : (await Promise.resolve().then(() => __toESM(requirePart("./match-custom-load.js")))).load(rules);
var loadChecked = async (rules) => rules.length === 0 ? NONE : (await Promise.resolve().then(() => __toESM(requirePart("./match-custom-load.js")))).loadChecked(rules);
var NONE = { rules: [] };
module.exports = Object.defineProperty({
  secrets,
  isQuoted,
  pathFeatures,
  drawnness,
  placeFeatures,
  MEDIUM,
  LOW,
  weightOf,
  weighingOf,
  contextOf,
  judge,
  judgeAt,
  Casebook,
  keyOf,
  resolve,
  stands,
  isTelling,
  SHORTEST_LITERAL,
  LONGEST_LITERAL,
  WINDOW_AHEAD,
  windowAt,
  longWindowAt,
  PIECE: PIECE2,
  BACK: BACK2,
  piecesIn,
  Scanner,
  loadCustom,
  loadChecked
}, "__esModule", { value: true });
