'use strict'
var import_scan_2 = require("./scan-2.js");
var import_attribute_changes = require("./attribute-changes.js");
var import_match_scanner = require("./match-scanner.js");
var import_practices_run = require("./practices-run.js");
async function customHere() {
  const directory = (0, import_attribute_changes.openFolder)(".");
  const repository = await (0, import_attribute_changes.openRepository)(directory);
  const ids = [...import_match_scanner.secrets, ...import_practices_run.practices].map(({ id }) => id);
  const { customRules } = await (0, import_scan_2.readConfig)({ directory, repository }, ids, () => {
  });
  return (0, import_match_scanner.loadCustom)(customRules);
}
module.exports = Object.defineProperty({
  customHere
}, "__esModule", { value: true });
