'use strict'
var import_node_crypto = require("node:crypto");
var blobId = (bytes, format = "sha1") => (0, import_node_crypto.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
module.exports = Object.defineProperty({
  blobId
}, "__esModule", { value: true });
