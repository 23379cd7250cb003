'use strict'
var UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var visible = (text) => text.replace(UNSEEN, escapeUnseen);
var ESCAPED = /\\(?:[nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|u\{[0-9a-f]+\})/g;
var mayHoldToken = (text) => /[\w-]{16}/.test(text) && !/^[0-9a-f]+$/.test(text);
var inert = (line) => line.replace(/##(?=\w*\[)/g, "##\\").replace(/^(\s*)::/, "$1\\::");
var logLine = (text) => inert(visible(text));
var command = (name, properties, message) => {
  const given = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`);
  const lines = message.split("\n").map((line) => escapeData(visible(line)));
  return `::${name}${given.length > 0 ? ` ${given.join(",")}` : ""}::${lines.join("%0A")}`;
};
var markdown = (text) => visible(text).replace(/[^\p{L}\p{N}\p{M}\p{Zs}\p{So}@.,/-]/gu, reference).replace(/\b(www)\./gi, "$1&#46;").replace(/@/g, "&#64;<!-- -->");
var markdownCode = (text) => `<code>${markdown(text)}</code>`;
var markdownBlock = (text, info = "") => {
  const inside = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(3, inside + 1));
  return `${fence}${info}
${text}
${fence}`;
};
var markdownProse = (text) => {
  const parts = visible(text).split("`");
  const balanced = parts.length % 2 === 1;
  return parts.map((part, index) => balanced && index % 2 === 1 ? part : part.replace(/[<>|]|!(?=\[)/g, reference)).join("`");
};
var jsonText = (value) => `${JSON.stringify(value, null, 2).replace(/[\x7f-\x9f]|[\p{Cf}\p{Zl}\p{Zp}]/gu, jsonEscape).replace(/##(\w*)\[/g, "##$1\\u005b")}
`;
var escapeUnseen = (character) => {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code > 65535) return `\\u{${digits}}`;
  return SHORT[character] ?? (code > 255 ? `\\u${digits.padStart(4, "0")}` : `\\x${digits.padStart(2, "0")}`);
};
var escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
var reference = (character) => `&#${character.codePointAt(0)};`;
var jsonEscape = (character) => Array.from({ length: character.length }, (_, unit) => unitEscape(character.charCodeAt(unit))).join("");
var unitEscape = (unit) => `\\u${unit.toString(16).padStart(4, "0")}`;
module.exports = Object.defineProperty({
  visible,
  ESCAPED,
  mayHoldToken,
  inert,
  logLine,
  command,
  markdown,
  markdownCode,
  markdownBlock,
  markdownProse,
  jsonText
}, "__esModule", { value: true });
