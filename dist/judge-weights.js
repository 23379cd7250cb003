import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)
import {
  formatOf,
  isCode,
  isDocs,
  isDocumented,
  isExample,
  isLexical,
  isLockFile,
  isMinified,
  isReferenceName,
  isSecretName,
  isSyntactic,
  isTest,
  isVendored,
  placeholderOf,
  secretKindOf,
  strengthOf,
  wordsOf
} from "./practices-secret-name.js";

// src/judge/weights.ts
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
var BIAS = -1.96;
var WEIGHTS = {
  "bare in JSON": 0.49,
  "bare in code": -0.47,
  "bare in configuration": 0.81,
  "bare in declarations": -0.51,
  "bare in documents": 0.47,
  "bare in pages": 1.1,
  "bare in scripts": 0.85,
  "bare in settings": 0.62,
  "behind words of tests": -1.09,
  "ends the statement": -0.13,
  "goes on as a sentence": -1.33,
  "goes on as an expression": -0.75,
  "in JSON": 0.58,
  "in a command": 0.38,
  "in a comment": -0.41,
  "in a condition": 0.43,
  "in a test": 0.17,
  "in an assertion": 0.84,
  "in an example": 0.42,
  "in code": -0.27,
  "in configuration": 0.8,
  "in declarations": -0.67,
  "in documents": 0.12,
  "in markup": -0.63,
  "in minified code": -0.64,
  "in pages": 0.44,
  "in recorded data": 1.03,
  "in scripts": 0.4,
  "in settings": 0.6,
  "in translations": -1.36,
  "in vendored code": -0.27,
  "name asks or tells": -0.79,
  "name is dotted": -0.36,
  "name is long": -0.28,
  "name is of a hash": -1.53,
  "name is of something public": -1.9,
  "name is of text to show": -1.32,
  "name of a credential": -0.38,
  "name of a credential, value is bare": -0.28,
  "name of a credential, value is like words": -0.7,
  "name of a credential, value is quoted": -0.57,
  "name of a credential, value is random": 0.84,
  "name of a credential, value is random or not": -1.09,
  "name of a credential, value is weak": -0.13,
  "name of a credential, value is words": -1.22,
  "name of a key, value is bare": 0.28,
  "name of a key, value is hardly like words": 0.81,
  "name of a key, value is like words": 0.43,
  "name of a key, value is quoted": -0.63,
  "name of a key, value is random": 0.74,
  "name of a key, value is weak": -1.2,
  "name of a key, value is words": -0.69,
  "name of a password": 0.81,
  "name of a password, value is bare": 0.34,
  "name of a password, value is hardly like words": 1.27,
  "name of a password, value is quoted": 0.98,
  "name of a password, value is random": -0.32,
  "name of a password, value is random or not": -0.53,
  "name of a password, value is short of letters": -0.94,
  "name of a password, value is unlike words": 0.85,
  "name of a password, value is weak": 0.87,
  "name of a password, value is words": 0.4,
  "name of a place": 0.2,
  "name of a secret": 0.27,
  "name of a secret, value is bare": -0.33,
  "name of a secret, value is hardly like words": 0.11,
  "name of a secret, value is like words": 0.29,
  "name of a secret, value is quoted": 0.79,
  "name of a secret, value is random": 2.08,
  "name of a secret, value is random or not": -0.59,
  "name of a secret, value is unlike words": -0.15,
  "name of a secret, value is weak": -0.14,
  "name of a secret, value is words": -1.41,
  "name of a token, value is bare": -0.26,
  "name of a token, value is hardly like words": -0.43,
  "name of a token, value is quoted": 0.35,
  "name of a token, value is random": 1.25,
  "name of a token, value is random or not": 1.57,
  "name of a token, value is short of letters": -0.44,
  "name of a token, value is unlike words": -0.75,
  "name of a token, value is weak": -0.99,
  "name of a token, value is words": 0.26,
  "name of another thing": -0.89,
  "name of another thing, value is bare": -0.78,
  "name of another thing, value is hardly like words": -1.84,
  "name of another thing, value is like words": -0.47,
  "name of another thing, value is quoted": -1.14,
  "name of another thing, value is random": -1.69,
  "name of another thing, value is random or not": -0.6,
  "name of another thing, value is unlike words": -0.39,
  "name of another thing, value is weak": -0.84,
  "name of another thing, value is words": -1,
  "name of perhaps a credential": -0.73,
  "name of perhaps a credential, value is bare": -0.46,
  "name of perhaps a credential, value is hardly like words": -0.68,
  "name of perhaps a credential, value is like words": -0.53,
  "name of perhaps a credential, value is quoted": -1.03,
  "name of perhaps a credential, value is random": -2.92,
  "name of perhaps a credential, value is random or not": -0.93,
  "name of perhaps a credential, value is weak": 0.21,
  "name of perhaps a credential, value is words": -0.42,
  "name of perhaps a header": -0.32,
  "name of perhaps a header, value is bare": -0.18,
  "name of perhaps a header, value is hardly like words": -1.89,
  "name of perhaps a header, value is like words": 0.12,
  "name of perhaps a header, value is quoted": -0.33,
  "name of perhaps a header, value is random": 0.61,
  "name of perhaps a header, value is random or not": 0.34,
  "name of perhaps a header, value is unlike words": -1.5,
  "name of perhaps a header, value is weak": -0.28,
  "name of perhaps a header, value is words": 0.18,
  "name of perhaps a key": -0.18,
  "name of perhaps a key, value is bare": 0.31,
  "name of perhaps a key, value is hardly like words": -1.8,
  "name of perhaps a key, value is like words": -0.17,
  "name of perhaps a key, value is quoted": -0.7,
  "name of perhaps a key, value is random": 0.53,
  "name of perhaps a key, value is random or not": 0.77,
  "name of perhaps a key, value is weak": -0.35,
  "name of perhaps a key, value is words": -0.77,
  "name of perhaps a login": -0.24,
  "name of perhaps a login, value is bare": -0.38,
  "name of perhaps a login, value is hardly like words": -0.18,
  "name of perhaps a login, value is like words": 1.64,
  "name of perhaps a login, value is random": -0.16,
  "name of perhaps a login, value is random or not": -1.65,
  "name of perhaps a login, value is short of letters": -0.22,
  "name of perhaps a login, value is weak": -0.73,
  "name of perhaps a login, value is words": -0.85,
  "name of perhaps a one-time password secret": 0.71,
  "name of perhaps a one-time password secret, value is bare": 0.68,
  "name of perhaps a one-time password secret, value is hardly like words": -0.48,
  "name of perhaps a one-time password secret, value is like words": -0.18,
  "name of perhaps a one-time password secret, value is quoted": 0.1,
  "name of perhaps a one-time password secret, value is random": 1.01,
  "name of perhaps a one-time password secret, value is weak": 0.73,
  "name of perhaps a one-time password secret, value is words": -0.76,
  "name of perhaps a pass": -0.32,
  "name of perhaps a pass, value is bare": 0.22,
  "name of perhaps a pass, value is hardly like words": -0.22,
  "name of perhaps a pass, value is like words": -0.56,
  "name of perhaps a pass, value is quoted": -1.05,
  "name of perhaps a pass, value is random": -1.95,
  "name of perhaps a pass, value is random or not": -0.25,
  "name of perhaps a pass, value is short of letters": -0.3,
  "name of perhaps a pass, value is words": 0.31,
  "name of perhaps a password, value is bare": -0.95,
  "name of perhaps a password, value is hardly like words": -0.56,
  "name of perhaps a password, value is like words": -1.57,
  "name of perhaps a password, value is quoted": 0.56,
  "name of perhaps a password, value is random": -0.51,
  "name of perhaps a password, value is random or not": -0.5,
  "name of perhaps a password, value is unlike words": 1.85,
  "name of perhaps a password, value is weak": 0.21,
  "name of perhaps a password, value is words": 0.17,
  "name of perhaps a salt": -0.68,
  "name of perhaps a salt, value is bare": -0.53,
  "name of perhaps a salt, value is hardly like words": 1.3,
  "name of perhaps a salt, value is like words": -0.93,
  "name of perhaps a salt, value is quoted": -0.7,
  "name of perhaps a salt, value is random": -0.79,
  "name of perhaps a salt, value is random or not": -0.22,
  "name of perhaps a salt, value is weak": -0.18,
  "name of perhaps a salt, value is words": -0.75,
  "name of perhaps a secret": -0.16,
  "name of perhaps a secret, value is quoted": -0.15,
  "name of perhaps a secret, value is weak": -0.9,
  "name of perhaps a token": -0.47,
  "name of perhaps a token, value is bare": -0.26,
  "name of perhaps a token, value is hardly like words": -0.22,
  "name of perhaps a token, value is like words": 0.19,
  "name of perhaps a token, value is quoted": -0.69,
  "name of perhaps a token, value is random": 0.15,
  "name of perhaps a token, value is random or not": 0.22,
  "name of perhaps a token, value is weak": -0.7,
  "name of perhaps a token, value is words": -0.55,
  "name of something about a header": -0.84,
  "name of something about a header, value is bare": -0.59,
  "name of something about a header, value is like words": -0.36,
  "name of something about a header, value is quoted": -0.91,
  "name of something about a header, value is random": -0.9,
  "name of something about a header, value is weak": -0.59,
  "name of something about a header, value is words": -0.36,
  "name of something about a key": -0.26,
  "name of something about a key, value is bare": -0.26,
  "name of something about a key, value is hardly like words": -1.46,
  "name of something about a key, value is like words": -0.86,
  "name of something about a key, value is quoted": -0.24,
  "name of something about a key, value is random": -1.46,
  "name of something about a key, value is random or not": -0.8,
  "name of something about a key, value is short of letters": -0.1,
  "name of something about a key, value is weak": 0.48,
  "name of something about a key, value is words": 1.13,
  "name of something about a login": -0.35,
  "name of something about a login, value is bare": -0.14,
  "name of something about a login, value is hardly like words": -1.32,
  "name of something about a login, value is like words": -0.53,
  "name of something about a login, value is quoted": -0.58,
  "name of something about a login, value is random": -0.37,
  "name of something about a login, value is short of letters": -0.4,
  "name of something about a login, value is unlike words": 0.25,
  "name of something about a login, value is words": -0.44,
  "name of something about a salt": -0.63,
  "name of something about a salt, value is bare": -0.26,
  "name of something about a salt, value is like words": -0.46,
  "name of something about a salt, value is quoted": -0.51,
  "name of something about a salt, value is weak": -0.21,
  "name of something about a secret": -1.05,
  "name of something about a secret, value is bare": -0.42,
  "name of something about a secret, value is like words": -0.83,
  "name of something about a secret, value is quoted": -1.37,
  "name of something about a secret, value is random": -0.43,
  "name of something about a secret, value is random or not": -0.65,
  "name of something about a secret, value is weak": -0.74,
  "name of something about a secret, value is words": -0.33,
  "name of something about a token": -1.1,
  "name of something about a token, value is bare": -0.37,
  "name of something about a token, value is like words": -0.71,
  "name of something about a token, value is quoted": -1.02,
  "name of something about a token, value is random": -0.61,
  "quoted in JSON": 0.49,
  "quoted in another file": 0.11,
  "quoted in configuration": 0.29,
  "quoted in declarations": -1.18,
  "quoted in documents": -0.46,
  "quoted in pages": -1.26,
  "quoted in scripts": -0.34,
  "value ends in punctuation": -0.21,
  "value has a format sign": -0.46,
  "value has a sign that passwords have": -0.36,
  "value has at most 11 characters": -0.36,
  "value has at most 127 characters": 0.6,
  "value has at most 23 characters": -0.36,
  "value has at most 39 characters": 0.3,
  "value has at most 5 characters": -0.72,
  "value has at most 63 characters": 0.68,
  "value has at most 7 characters": -0.3,
  "value has markup": -0.84,
  "value has more than 127 characters": 1.1,
  "value has several digits": 1.01,
  "value has two cases and digits": 0.57,
  "value has words to be replaced": -0.79,
  "value hides a user and a password": -1.02,
  "value hides a user and a weak password": 0.49,
  "value is CONSTANT_CASE": -0.9,
  "value is CONSTANT_CASE, hardly like words": -0.31,
  "value is CONSTANT_CASE, like words": -0.8,
  "value is CONSTANT_CASE, random": -0.69,
  "value is CONSTANT_CASE, random or not": -0.66,
  "value is CONSTANT_CASE, weak": -0.71,
  "value is CONSTANT_CASE, words": -0.63,
  "value is TitleCase": 0.34,
  "value is TitleCase, hardly like words": 0.49,
  "value is TitleCase, like words": -0.13,
  "value is TitleCase, random": 0.86,
  "value is TitleCase, weak": 0.29,
  "value is a UUID": 0.33,
  "value is a UUID, random": 0.33,
  "value is a Word and digits": 0.83,
  "value is a Word and digits, weak": 1.08,
  "value is a Word and digits, words": -0.36,
  "value is a Word, like words": -0.91,
  "value is a Word, weak": -0.2,
  "value is a Word, words": 0.82,
  "value is a capital word, like words": -1.47,
  "value is a capital word, weak": -0.21,
  "value is a capital word, words": -1.16,
  "value is a file name": -0.66,
  "value is a hexadecimal number": -0.45,
  "value is a hexadecimal number, weak": -0.54,
  "value is a host": -0.71,
  "value is a known default": 0.93,
  "value is a path": -2.05,
  "value is a series": -0.65,
  "value is a small word": 0.24,
  "value is a small word, like words": 1,
  "value is a small word, random": 1.14,
  "value is a small word, unlike words": 0.17,
  "value is a small word, weak": 0.18,
  "value is a small word, words": -0.25,
  "value is a type": -0.8,
  "value is a word and digits": 0.7,
  "value is a word and digits, like words": 1.39,
  "value is a word and digits, unlike words": -0.23,
  "value is a word and digits, weak": 0.21,
  "value is a word of the programming language": -1.12,
  "value is a word of the programming language, like words": -0.46,
  "value is a word of the programming language, random or not": -0.23,
  "value is a word of the programming language, weak": -0.71,
  "value is a word of the programming language, words": -0.22,
  "value is a word, digits and signs": 0.5,
  "value is a word, digits and signs, hardly like words": 0.78,
  "value is a word, digits and signs, like words": 1.48,
  "value is a word, digits and signs, random": -0.59,
  "value is a word, digits and signs, weak": -0.29,
  "value is a word, digits and signs, words": 1.37,
  "value is all digits": -0.57,
  "value is all digits, random": 0.78,
  "value is all digits, short of letters": -0.72,
  "value is all digits, weak": -0.43,
  "value is an address": -0.78,
  "value is an e-mail address": -0.39,
  "value is an expression": -0.91,
  "value is bare": -0.19,
  "value is bare behind !=": -0.91,
  "value is bare behind !==": -0.77,
  "value is bare behind +=": -0.64,
  "value is bare behind -": -1.17,
  "value is bare behind ->": -0.78,
  "value is bare behind :": -0.45,
  "value is bare behind ::": -0.6,
  "value is bare behind :=": -0.74,
  "value is bare behind =": 0.12,
  "value is bare behind ==": -1.54,
  "value is bare behind ===": 0.45,
  "value is bare behind =>": -0.66,
  "value is bare behind >": -0.38,
  "value is bare behind a blank": -0.69,
  "value is base32": 2.28,
  "value is base32, random": 2.28,
  "value is base64, like words": -0.25,
  "value is base64, random": 0.12,
  "value is base64, unlike words": 0.45,
  "value is base64, words": -0.84,
  "value is base64url, hardly like words": 0.25,
  "value is base64url, like words": 0.21,
  "value is base64url, random": -0.85,
  "value is base64url, random or not": 0.83,
  "value is base64url, weak": -1.08,
  "value is base64url, words": 1.18,
  "value is beyond ASCII": -1.26,
  "value is beyond ASCII, like words": -1.51,
  "value is beyond ASCII, weak": -2.02,
  "value is beyond ASCII, words": -1.05,
  "value is camelCase": 0.38,
  "value is camelCase, hardly like words": -0.2,
  "value is camelCase, like words": 0.39,
  "value is camelCase, random": 2.08,
  "value is camelCase, random or not": -0.73,
  "value is camelCase, weak": 1.12,
  "value is camelCase, words": -0.1,
  "value is dotted": -0.43,
  "value is dotted, like words": -0.93,
  "value is dotted, random": 1.61,
  "value is dotted, random or not": -0.65,
  "value is dotted, weak": -0.77,
  "value is dotted, words": -0.46,
  "value is hardly like words": -0.37,
  "value is hardly like words in a test": 0.33,
  "value is hardly like words in an example": 1.48,
  "value is hardly like words of at most 11 characters": -0.67,
  "value is hardly like words of at most 15 characters": 0.41,
  "value is hardly like words of at most 39 characters": -0.22,
  "value is hardly like words of at most 63 characters": -0.34,
  "value is hardly like words, bare": 0.41,
  "value is hardly like words, bare in another file": 0.57,
  "value is hardly like words, bare in code": -1.7,
  "value is hardly like words, bare in declarations": -0.14,
  "value is hardly like words, bare in documents": 0.57,
  "value is hardly like words, bare in scripts": 0.41,
  "value is hardly like words, bare in settings": -0.29,
  "value is hardly like words, quoted": -0.74,
  "value is hardly like words, quoted in JSON": -1.74,
  "value is hardly like words, quoted in another file": -1.18,
  "value is hardly like words, quoted in code": 0.71,
  "value is hardly like words, quoted in configuration": 0.47,
  "value is hardly like words, quoted in declarations": -0.23,
  "value is hardly like words, quoted in documents": -1.26,
  "value is hexadecimal": 0.7,
  "value is hexadecimal, random": -1.45,
  "value is hexadecimal, weak": -0.15,
  "value is in backticks": -0.43,
  "value is in backticks behind ,": -0.61,
  "value is in backticks behind :": -2.35,
  "value is in backticks behind =": -0.89,
  "value is in backticks behind a blank": -1.91,
  "value is kebab-case, hardly like words": 0.54,
  "value is kebab-case, like words": -1.28,
  "value is kebab-case, random": 0.79,
  "value is kebab-case, random or not": 0.82,
  "value is kebab-case, unlike words": -1.26,
  "value is kebab-case, weak": 0.51,
  "value is kebab-case, words": -0.63,
  "value is letters": 0.67,
  "value is letters and digits": 0.38,
  "value is letters and digits, like words": 1.36,
  "value is letters and digits, random": -0.29,
  "value is letters and digits, random or not": 0.32,
  "value is letters and digits, unlike words": 0.52,
  "value is letters and digits, weak": 0.14,
  "value is letters and digits, words": -0.17,
  "value is letters, digits and signs": -0.35,
  "value is letters, digits and signs, hardly like words": -0.75,
  "value is letters, digits and signs, like words": 0.11,
  "value is letters, digits and signs, random": -0.68,
  "value is letters, digits and signs, unlike words": -0.7,
  "value is letters, digits and signs, weak": 0.4,
  "value is letters, hardly like words": -0.14,
  "value is letters, like words": -0.1,
  "value is letters, weak": 0.65,
  "value is letters, words": -0.39,
  "value is like words": -0.22,
  "value is like words in a test": 1.16,
  "value is like words in an example": 0.35,
  "value is like words in minified code": -0.78,
  "value is like words in recorded data": -0.42,
  "value is like words in vendored code": -0.46,
  "value is like words of at most 11 characters": -0.43,
  "value is like words of at most 127 characters": 1.18,
  "value is like words of at most 15 characters": -0.24,
  "value is like words of at most 23 characters": -0.88,
  "value is like words of at most 39 characters": 0.28,
  "value is like words of at most 63 characters": 0.67,
  "value is like words, bare": -0.32,
  "value is like words, bare in another file": -1.93,
  "value is like words, bare in code": -0.24,
  "value is like words, bare in configuration": 0.99,
  "value is like words, bare in declarations": -0.57,
  "value is like words, bare in settings": 0.84,
  "value is like words, quoted": -0.1,
  "value is like words, quoted in JSON": 1.17,
  "value is like words, quoted in another file": 0.12,
  "value is like words, quoted in code": -0.12,
  "value is like words, quoted in configuration": -0.21,
  "value is like words, quoted in declarations": -0.27,
  "value is like words, quoted in documents": 0.24,
  "value is like words, quoted in scripts": -0.13,
  "value is many words": 0.49,
  "value is quoted": -0.13,
  "value is quoted behind !=": 0.94,
  "value is quoted behind !==": -1.32,
  "value is quoted behind (": -0.57,
  "value is quoted behind ,": -1.53,
  "value is quoted behind -": 0.76,
  "value is quoted behind :": 0.35,
  "value is quoted behind ::=": 1.22,
  "value is quoted behind :=": 1.2,
  "value is quoted behind =": 0.44,
  "value is quoted behind ==": -0.47,
  "value is quoted behind ===": -0.26,
  "value is quoted behind =>": 0.23,
  "value is quoted behind a blank": 0.77,
  "value is random": 0.6,
  "value is random in a test": -1.95,
  "value is random in an example": -0.47,
  "value is random in documentation": -0.52,
  "value is random in recorded data": 0.43,
  "value is random in vendored code": -0.41,
  "value is random of at most 23 characters": -0.31,
  "value is random of at most 39 characters": 0.23,
  "value is random of at most 63 characters": 1.09,
  "value is random of more than 127 characters": 1,
  "value is random or not in a test": -0.79,
  "value is random or not in an example": 0.62,
  "value is random or not in documentation": 0.16,
  "value is random or not in minified code": -0.64,
  "value is random or not in vendored code": -0.74,
  "value is random or not of at most 127 characters": 1.8,
  "value is random or not of at most 23 characters": -0.66,
  "value is random or not of at most 39 characters": -0.11,
  "value is random or not of at most 63 characters": 0.37,
  "value is random or not, bare": -0.37,
  "value is random or not, bare in another file": 0.41,
  "value is random or not, bare in code": -0.86,
  "value is random or not, bare in configuration": 0.32,
  "value is random or not, bare in declarations": -0.54,
  "value is random or not, bare in documents": -0.95,
  "value is random or not, bare in settings": 1.82,
  "value is random or not, quoted": 0.51,
  "value is random or not, quoted in JSON": 1.75,
  "value is random or not, quoted in another file": 0.5,
  "value is random or not, quoted in code": -0.85,
  "value is random or not, quoted in configuration": 0.62,
  "value is random or not, quoted in documents": 0.56,
  "value is random, bare": 0.37,
  "value is random, bare in JSON": 1.64,
  "value is random, bare in another file": 1.01,
  "value is random, bare in code": -1.45,
  "value is random, bare in configuration": 0.35,
  "value is random, bare in documents": -0.42,
  "value is random, bare in scripts": 2.02,
  "value is random, bare in settings": 0.2,
  "value is random, quoted": 0.56,
  "value is random, quoted in JSON": 2.23,
  "value is random, quoted in another file": 0.8,
  "value is random, quoted in code": 0.13,
  "value is random, quoted in configuration": -0.34,
  "value is random, quoted in documents": -0.31,
  "value is random, quoted in scripts": 0.59,
  "value is short of letters": -0.69,
  "value is short of letters in a test": -0.37,
  "value is short of letters of at most 11 characters": -0.65,
  "value is short of letters of at most 23 characters": -0.23,
  "value is short of letters of at most 39 characters": -0.2,
  "value is short of letters, bare": -0.81,
  "value is short of letters, bare in code": -0.36,
  "value is short of letters, quoted": -0.55,
  "value is short of letters, quoted in code": -0.93,
  "value is signs": -0.71,
  "value is signs, hardly like words": -1.85,
  "value is signs, like words": -0.66,
  "value is signs, random": -1.6,
  "value is signs, random or not": -0.79,
  "value is signs, unlike words": 1.36,
  "value is signs, weak": -1.04,
  "value is signs, words": -0.31,
  "value is snake_case": -0.32,
  "value is snake_case, hardly like words": -0.12,
  "value is snake_case, like words": 0.42,
  "value is snake_case, random": 0.76,
  "value is snake_case, random or not": 1.7,
  "value is snake_case, weak": -2.13,
  "value is snake_case, words": -0.5,
  "value is unlike words in a test": 1.39,
  "value is unlike words in an example": 0.26,
  "value is unlike words in documentation": -1.59,
  "value is unlike words of at most 11 characters": -0.62,
  "value is unlike words of at most 15 characters": 0.7,
  "value is unlike words of at most 23 characters": -1.48,
  "value is unlike words of at most 39 characters": -0.25,
  "value is unlike words, bare": -0.55,
  "value is unlike words, bare in another file": 1.25,
  "value is unlike words, bare in code": -0.98,
  "value is unlike words, bare in documents": -0.82,
  "value is unlike words, quoted": 0.3,
  "value is unlike words, quoted in JSON": 0.11,
  "value is unlike words, quoted in another file": 0.13,
  "value is unlike words, quoted in code": 0.55,
  "value is weak": -0.24,
  "value is weak in a test": 0.24,
  "value is weak in documentation": 0.35,
  "value is weak in minified code": -0.69,
  "value is weak in recorded data": 0.7,
  "value is weak in vendored code": 0.23,
  "value is weak of at most 11 characters": 0.14,
  "value is weak of at most 127 characters": -0.6,
  "value is weak of at most 23 characters": 1.24,
  "value is weak of at most 39 characters": 1.72,
  "value is weak of at most 5 characters": -0.72,
  "value is weak of at most 63 characters": 0.15,
  "value is weak of at most 7 characters": -0.3,
  "value is weak, bare": -0.16,
  "value is weak, bare in JSON": -0.1,
  "value is weak, bare in another file": -0.21,
  "value is weak, bare in code": -0.43,
  "value is weak, bare in configuration": 0.44,
  "value is weak, bare in declarations": -0.29,
  "value is weak, bare in documents": 0.49,
  "value is weak, bare in scripts": 0.45,
  "value is weak, quoted": -0.37,
  "value is weak, quoted in JSON": -1.12,
  "value is weak, quoted in another file": -0.62,
  "value is weak, quoted in code": 0.16,
  "value is weak, quoted in configuration": 0.48,
  "value is weak, quoted in declarations": -0.65,
  "value is weak, quoted in documents": -0.23,
  "value is weak, quoted in scripts": 0.25,
  "value is weak, quoted in settings": -0.48,
  "value is words": -0.25,
  "value is words in a test": 0.45,
  "value is words in an example": 0.35,
  "value is words in documentation": 0.33,
  "value is words in minified code": -0.5,
  "value is words in recorded data": 1.57,
  "value is words in vendored code": -0.51,
  "value is words of at most 11 characters": -0.32,
  "value is words of at most 127 characters": 0.15,
  "value is words of at most 15 characters": -0.12,
  "value is words of at most 23 characters": -0.34,
  "value is words of at most 39 characters": -0.3,
  "value is words of at most 63 characters": -0.19,
  "value is words of more than 127 characters": -0.15,
  "value is words with blanks": -1.34,
  "value is words with blanks, like words": -1.03,
  "value is words with blanks, unlike words": 0.87,
  "value is words with blanks, weak": -0.89,
  "value is words with blanks, words": -1.49,
  "value is words, bare": -0.33,
  "value is words, bare in another file": -0.17,
  "value is words, bare in code": -0.38,
  "value is words, bare in configuration": -0.77,
  "value is words, bare in declarations": -0.57,
  "value is words, bare in documents": 0.88,
  "value is words, bare in scripts": -1.17,
  "value is words, bare in settings": 0.92,
  "value is words, quoted": -0.19,
  "value is words, quoted in JSON": 0.19,
  "value is words, quoted in code": -0.12,
  "value is words, quoted in configuration": -0.21,
  "value is words, quoted in declarations": -0.13,
  "value is words, quoted in documents": -0.44,
  "value is words, quoted in scripts": -0.66,
  "value repeats its name": -0.54,
  "value says that it is an example": -0.82,
  "value says your or my": -0.12,
  "value speaks of a password": -0.51,
  "value speaks of a test": 0.19
};

// src/judge/weigh.ts
var MEDIUM = 0.4;
var LOW = -1.5;
var BY_HAND = { "in a file for credentials": 3 };
function weigh(features) {
  const evidence = features.map((name) => ({ name, weight: BY_HAND[name] ?? WEIGHTS[name] ?? 0 })).filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1)).map(({ name, weight }) => ({ sign: signOf(weight), name, detail: name, weight }));
  return { score: evidence.reduce((sum, { weight }) => sum + weight, BIAS), evidence };
}
var signOf = (weight) => weight > 0 ? "for" : "against";

// src/judge/name.ts
function nameFeatures(written, value) {
  const name = plainName(written);
  const kind = nameKind(name);
  const words = wordsOf(name);
  return [
    `name of ${kind}`,
    ...MARKS.filter(([, test]) => test(name, words)).map(([mark]) => `name ${mark}`),
    ...repeats(name, value) ? ["value repeats its name"] : [],
    ...isReferenceName(name) && !/key$/i.test(name) ? ["name of a place"] : []
  ];
}
function nameKind(written) {
  const name = plainName(written);
  const kind = secretKindOf(name);
  if (kind) return `a ${kind}`;
  const last = LOOSE.find(([, pattern]) => new RegExp(`${pattern}\\W*$`, "i").test(name));
  if (last) return `perhaps a ${last[0]}`;
  const inside = LOOSE.find(([, pattern]) => new RegExp(pattern, "i").test(name));
  return inside ? `something about a ${inside[0]}` : "another thing";
}
var plainName = (name) => /^(?:identified by|convertto-securestring|-?passin|-?passout|_?pass|(?:\w+\.)*login)$/i.test(name) ? "password" : name;
var LOOSE = [
  ["header", "(?:^|[^a-z])(?:proxy-)?authorization"],
  ["password", "pass(?:word|wd|wort|phrase|code)s?(?:\\d+|[_-]?confirm(?:ation)?)?|pswd|pwd"],
  ["pass", "(?:^|[^a-z]|[a-z](?=P))pass|(?:^|[^a-z])pw|passes"],
  ["one-time password secret", "[th]?otp(?:\\.new)?|otp_?secret"],
  ["salt", "salt|nonce"],
  ["secret", "secrets?(?:_?key)?"],
  ["token", "tokens?|bearer|jwt|psk"],
  ["key", "key"],
  ["credential", "creds?|credentials?"],
  ["login", "auth(?!ors?(?![a-z]))"]
];
var MARKS = [
  ["is one word", (_, words) => words.length === 1],
  ["is long", (_, words) => words.length >= 5],
  ["is in capitals", (name) => /^[A-Z][A-Z0-9_]+$/.test(name)],
  ["is dotted", (name) => name.includes(".")],
  ["is a flag", (name) => name.startsWith("-")],
  ["asks or tells", (_, words) => ASKING.test(words[0] ?? "") || ASKING.test(words[1] ?? "")],
  ["is of text to show", (_, words) => words.some((word) => SHOWN.test(word))],
  ["is of a setting", (_, words) => SETTING.test(words.at(-1) ?? "")],
  ["is of a hash", (name) => /hash|digest|checksum|sha\d|md5|integrity|fingerprint|etag/i.test(name)],
  [
    "is of something public",
    (name) => /pub(?:lic|lishable)?[_-]?key|public|csrf|xsrf|authenticity|sitekey|site_key/i.test(name)
  ],
  [
    "is of a test",
    (_, words) => words.some((word) => /^(?:test|fake|mock|dummy|example|invalid|wrong|bad)$/.test(word))
  ]
];
var ASKING = /^(?:is|has|have|use|no|need|needs|require|requires|allow|show|hide|reset|forgot|get|check|verify|validate|missing|invalid|wrong|max|min|num|next|assert|expect|on|with|by|to|create|generate|parse|find|t|describe|it|test)$/;
var SHOWN = /^(?:label|title|placeholder|message|msg|hint|help|text|description|prompt|error|caption|tooltip|button|mandatory|invalid|translation)$/;
var SETTING = /^(?:type|kind|mode|policy|length|len|size|count|limit|ttl|expiry|expires|timeout|age|field|param|parameter|header|prefix|suffix|format|pattern|regex|provider|method|scheme|strategy|algorithm|version|status|enabled|disabled|required|index|class|store|manager|service|server|endpoint|host|name|id|file|path|dir|url|uri|domain|env|var|column|table|schema|code|state|action|event|group|role|user|info|data|options|config|item|list|map|callback|handler|validator)s?$/;
var letters = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
var repeats = (name, value) => letters(value) !== "" && (letters(name).includes(letters(value)) || letters(value) === letters(name));

// src/judge/place.ts
function contextFeatures({ operator, quote, before, after }) {
  const written = quote === "" ? "bare" : quote === "`" ? "in backticks" : "quoted";
  return [
    `value is ${written}`,
    `value is ${written} behind ${operator === "" ? "a blank" : operator}`,
    .../^\s*(?:#|\/\/|\*|--|;|<!--|rem )/i.test(before) ? ["in a comment"] : [],
    ...AFTER.filter(([, test]) => test.test(quote === "" ? after : after.slice(quote.length))).map(
      ([name]) => name
    ),
    .../\b(?:assert\w*|expect|should|equal|describe|it)\b/i.test(before) ? ["in an assertion"] : [],
    .../\b(?:test|mock|fake|stub)/i.test(before) ? ["behind words of tests"] : [],
    .../(?:^|\s)(?:curl|docker|mysql|psql|openssl|az|aws|kubectl|helm|export|set)\s/.test(before) ? ["in a command"] : [],
    .../[?][^?]{0,60}$|\bif\b|&&|\|\|/.test(before) ? ["in a condition"] : [],
    .../<\w/.test(before) ? ["in markup"] : [],
    .../^\s*["']?[\w.-]+["']?\s*[:=]/.test(before) ? ["begins its line"] : []
  ];
}
var AFTER = [
  ["goes on as an expression", /^(?:[.([]|\s*[+*/|&?]\s|\s*\+)/],
  ["goes on as a sentence", /^[,.]?\s+[a-z]+(?:\s+[a-z]+|\s*$)/i],
  ["ends the statement", /^\s*[,;)}\]]*\s*(?:$|\/\/|#)/]
];
function pathFeatures(path) {
  if (path === "") return [];
  const kind = kindOf(path);
  return [`in ${kind}`, ...ROLES.filter(([, test]) => test(path)).map(([role]) => role)];
}
function kindOf(path) {
  if (/\.(?:d\.ts|pyi|h|hpp|proto|graphql|rbi)$/.test(path)) return "declarations";
  if (/(?:^|[/._-])(?:i18n|locales?|lang|l10n|translations?)[/._-]|\.(?:po|pot|strings|resx|arb)$/i.test(path))
    return "translations";
  if (isCode(path) || /\.(?:scala|swift|c|cc|cpp|m|mm|lua|pl|pm|ex|exs|hs|r|dart|groovy|gradle|sql|ps1|clj|erl|vue|svelte)$/i.test(
    path
  ))
    return "code";
  if (/\.(?:html?|xhtml|jsp|erb|ejs|hbs|pug|twig|css|scss|less|svg)$/i.test(path)) return "pages";
  const format = formatOf(path);
  if (format === "dotenv" || format === "ini" || /\.rsp$/.test(path)) return "settings";
  if (format === "shell" || format === "dockerfile") return "scripts";
  if (format === "markdown" || /\.(?:rst|adoc|asciidoc)$/i.test(path)) return "documents";
  if (format === "yaml" || format === "toml" || format === "hcl" || format === "xml") return "configuration";
  return format === "json" ? "JSON" : "another file";
}
var ROLES = [
  ["in a test", isTest],
  ["in documentation", isDocs],
  ["in an example", isExample],
  ["in vendored code", isVendored],
  ["in minified code", isMinified],
  ["in a lock file", isLockFile],
  ["in a file for credentials", (path) => isForCredentials(path)],
  ["in recorded data", (path) => /cassette|fixture|snapshot|golden|\.snap$|recording/i.test(path)]
];
var isForCredentials = (path) => CREDENTIALS.test(path);
var CREDENTIALS = /(?:^|\/)(?:[._]netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.npmrc|\.pypirc|\.s3cfg|\.boto|\.dockercfg|\.ftpconfig|\.(?:es|m)mtprc|sftp(?:-config)?\.json|(?:recentservers|filezilla|sitemanager|(?:dbeaver-)?data-sources)\.xml|wp-config\.php|\.aws\/credentials|\.docker\/config\.json)$/i;

// src/judge/letters.ts
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
  for (const word of lettersOf(value)) {
    for (let i = 0; i <= word.length; i++) {
      sum += Number(PAIRS[placeOf(indexOf(word[i - 1] ?? " "), indexOf(word[i] ?? " "))]);
      pairs++;
    }
  }
  return pairs < 4 ? void 0 : sum / pairs;
}

// src/judge/value.ts
function valueFeatures(value) {
  const shape = shapeOf(value);
  const drawn = drawnness(value);
  return [
    `value is ${shape}`,
    `value is ${drawn}`,
    `value is ${shape}, ${drawn}`,
    `value has ${lengthOf(value)}`,
    `value is ${drawn} of ${lengthOf(value)}`,
    ...MARKS2.filter(([, test]) => test(value)).map(([name]) => `value ${name}`)
  ];
}
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
function drawnness(value) {
  const strength = strengthOf(value);
  if (strength.kind === "weak") return "weak";
  const wordy = wordiness(value);
  if (strength.kind === "random")
    return wordy !== void 0 && wordy > 4.1 && !/^[0-9a-f-]+$/i.test(value) ? "random or not" : "random";
  if (wordy === void 0) return "short of letters";
  return wordy < 3.4 ? "unlike words" : wordy < 3.9 ? "hardly like words" : wordy < 4.5 ? "like words" : "words";
}
function lengthOf(value) {
  const { length } = value;
  const bound = [5, 7, 11, 15, 23, 39, 63, 127].find((most) => length <= most);
  return bound === void 0 ? "more than 127 characters" : `at most ${bound} characters`;
}
var MARKS2 = [
  ["has words to be replaced", isLexical],
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
  return { strength: strengthOf(password).kind === "weak" || isLexical(password) ? "weak" : "strong" };
}

// src/judge/features.ts
function matchFeatures({ value, context }) {
  const drawn = drawnness(value);
  const kind = nameKind(context.name);
  const quoted = context.quote === "" ? "bare" : "quoted";
  return [
    ...nameFeatures(context.name, value),
    ...valueFeatures(value),
    ...contextFeatures(context),
    `name of ${kind}, value is ${drawn}`,
    `name of ${kind}, value is ${quoted}`,
    `value is ${drawn}, ${quoted}`
  ];
}
function placeFeatures({ value, context }, path) {
  if (path === "") return [];
  const drawn = drawnness(value);
  const quoted = context.quote === "" ? "bare" : "quoted";
  return [
    ...pathFeatures(path),
    `${quoted} in ${kindOf(path)}`,
    `value is ${drawn}, ${quoted} in ${kindOf(path)}`,
    ...pathFeatures(path).slice(1).map((role) => `value is ${drawn} ${role}`)
  ];
}

// src/judge/verdict.ts
var supports = (name, detail) => ({ sign: "for", name, detail });
var opposes = (name, detail) => ({ sign: "against", name, detail });
var keep = (confidence, ...evidence) => ({ confidence, evidence });
var drop = (suppressed, detail) => ({
  confidence: "low",
  evidence: [opposes(suppressed, detail)],
  suppressed
});
var LOWER = { high: "medium", medium: "low", low: "low" };
var lowered = (verdict, name, detail) => ({
  ...verdict,
  confidence: LOWER[verdict.confidence],
  evidence: [...verdict.evidence, opposes(name, detail)]
});

// src/judge/assignment.ts
var MOST_OF_PATH = 4;
var SHOWN2 = 3;
var ENCODED = 1.5;
function judgeAssignment(match) {
  const weighing = weighingOf(match, "");
  if (!weighing) return certain(match);
  return weighing.score < LOW - MOST_OF_PATH ? unlikely(weighing) : verdictOf(weighing);
}
function judgeAssignmentAt(match, path) {
  const weighing = weighingOf(match, path);
  if (!weighing) return certain(match);
  return weighing.score < LOW ? unlikely(weighing) : verdictOf(weighing);
}
function weighingOf(match, path) {
  if (certain(match)) return void 0;
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
function certain(match) {
  const rule = CERTAIN.find(([, , holds]) => holds(match));
  return rule && drop(rule[0], rule[1]);
}
var CERTAIN = [
  [
    "documented example",
    "a provider or a standard prints it in its documentation",
    ({ value }) => isDocumented(value) || MARKED_EXAMPLE.test(value)
  ],
  ["placeholder", "a mask or a reference stands where the value would", ({ value }) => isSyntactic(value)],
  [
    "placeholder",
    "one or two characters again and again",
    ({ value }) => REPEATED.test(value) || isTwoLetters(value)
  ],
  ["placeholder", "it is cut short", ({ value, context }) => CUT_SHORT.test(value + context.after)],
  [
    "encrypted",
    "a tool encrypted it for this file",
    ({ value, context }) => ENCRYPTED.test(context.before + value)
  ],
  [
    "reference",
    "its name says where a secret is",
    ({ context: { name } }) => isReferenceName(name) && !/key$/i.test(name)
  ],
  [
    "public by design",
    "its name is that of something everybody may see",
    ({ context: { name } }) => PUBLIC.test(name)
  ],
  ["another kind of value", "it is a call", ({ value, context }) => context.quote === "" && CALL.test(value)]
];
var MARKED_EXAMPLE = /[A-Za-z0-9/+]{6}EXAMPLE/;
var REPEATED = /([A-Za-z0-9])\1{7,}/;
var CUT_SHORT = /^\S{4,80}?(?:\.\.|\u2026|\xe2\x80\xa6)\s?["'[<(]|^\S{4,80}\[(?:redacted|snip|truncated)\]/i;
var ENCRYPTED = /ENC[[(][\w,:+/=.-]*[)\]]?$|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT|!vault/;
var PUBLIC = /(?:^|[^a-z])(?:csrf|xsrf|public|publishable|authenticity)|(?:Csrf|Xsrf|Public|Publishable)[A-Z]|site_?key$/i;
var CALL = /^[A-Za-z_$][\w$.]*\(/;
var isTwoLetters = (value) => value.length >= 8 && new Set(value.replace(/[^A-Za-z0-9]/g, "")).size <= 2;
var verdictOf = ({ score, evidence }) => ({
  confidence: score >= MEDIUM ? "medium" : "low",
  evidence: [
    ...evidence.filter(isPlain("for")).slice(0, SHOWN2),
    ...evidence.filter(isPlain("against")).slice(0, SHOWN2)
  ].map(({ sign, name, detail }) => ({ sign, name, detail })),
  score
});
var unlikely = ({ evidence }) => {
  const reason = evidence.find(isPlain("against"))?.name ?? "nothing speaks for it";
  return drop(reason, reason);
};
var isPlain = (sign) => (one) => one.sign === sign && !one.name.includes(",");

// src/judge/custom.ts
function judgeCustom(match) {
  const { rule, value } = match;
  const because = rule.conditions?.onText(match);
  if (because !== void 0) return drop(because, because);
  const fits = supports("custom rule", `fits the rule ${rule.id} of the configuration`);
  return placeholderOf(value) === void 0 ? keep(rule.confidence, fits) : keep("low", fits, opposes("placeholder", "a mask, a reference or a documented example"));
}
function judgeCustomAt(match, verdict, place) {
  const because = match.rule.conditions?.atPlace(match, place);
  return because === void 0 ? verdict : drop(because, because);
}

// src/judge/path.ts
function judgePath(match, verdict, path) {
  if (verdict.suppressed) return verdict;
  const { finder, near, family } = match.rule;
  if (finder === "private-key")
    return isTest(path) ? lowered(verdict, "test path", "tests have keys of their own") : verdict;
  if (finder === void 0 && near === void 0 && family !== "secret-password-hash") return verdict;
  if (isLockFile(path) && finder !== "url-credential")
    return drop("lock file", "hashes stand in lock files, credentials do not");
  if (finder === "url-credential" && isForCredentials(path)) return { ...verdict, confidence: "medium" };
  if (isMinified(path)) return lowered(verdict, "minified code", "names and values are shuffled together");
  if (finder === "assignment") return verdict;
  if (isVendored(path)) return lowered(verdict, "vendored code", "somebody else wrote it and publishes it");
  if (isTest(path)) return lowered(verdict, "test path", "tests hold made-up values");
  if (isDocs(path) || isExample(path))
    return lowered(verdict, "documentation", "examples hold made-up values");
  return verdict;
}

// src/judge/private-key.ts
function judgePrivateKey(match) {
  const body = Buffer.from(match.value, "base64");
  const claimed = match.context.operator;
  if (new Set(match.value).size < 16) return drop("placeholder", "the body repeats a few characters");
  if (claimed === "JWK") return judgeJwk(match);
  if (claimed === "PuTTY" || claimed.includes("PGP"))
    return keep("high", supports("armour", `a ${claimed} block with a body`));
  if (body.subarray(0, 14).toString("latin1") === "openssh-key-v1") return openSsh(body);
  if (body[0] === 48) {
    return claimed.includes("ENCRYPTED") ? keep(
      "medium",
      supports("structure", "the body is an ASN.1 sequence"),
      opposes("encrypted", "a passphrase protects it")
    ) : keep("high", supports("structure", "the body is an ASN.1 sequence"));
  }
  return body.length >= 300 ? keep("medium", supports("armour", "a PEM block with a long body")) : drop("placeholder", "the body is not a key");
}
function openSsh(body) {
  const plain = body.subarray(15, 30).includes("none");
  return plain ? keep("high", supports("structure", "the body is an OpenSSH key")) : keep(
    "medium",
    supports("structure", "the body is an OpenSSH key"),
    opposes("encrypted", "a passphrase protects it")
  );
}
function judgeJwk({ value }) {
  return strengthOf(value).kind === "weak" ? drop("placeholder", "the private member is no key") : keep("high", supports("structure", "a JSON Web Key with its private member"));
}

// src/judge/token.ts
function judgeToken(match) {
  const { rule, value } = match;
  const proof = rule.proof?.check(value);
  if (proof === false && rule.proof.name !== "checksum")
    return drop("disproved", `the ${rule.proof.name} does not hold`);
  if (proof === true) return keep("high", supports(rule.proof.name, `the ${rule.proof.name} holds`));
  if (placeholderOf(value) === "documented")
    return drop("documented example", "the provider prints it in its documentation");
  const body = bodyOf(match);
  const placeholder = placeholderOf(body);
  if (placeholder === "syntactic")
    return drop("placeholder", "a mask or a reference stands where the token would");
  const strength = strengthOf(body);
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
function bodyOf({ rule, value }) {
  if (rule.near) return value;
  const prefix = /^[A-Za-z0-9.]{2,16}?(?:[-_:.]|(?<=^[A-Z]{4}))/.exec(value)?.[0] ?? "";
  return value.length - prefix.length >= 12 ? value.slice(prefix.length) : value;
}
function judgeNear(match) {
  const { name, operator, quote } = match.context;
  const kept = keep(match.rule.confidence, supports("format", `built as ${match.rule.title}, near its name`));
  if (/sha\d*|hash|digest|checksum|commit|revision|integrity|etag|uuid|guid|version/i.test(name))
    return drop("another kind of value", "its name says that it is a hash or an identifier");
  if (isSecretName(name))
    return { ...kept, evidence: [...kept.evidence, supports("name", "its name is that of a credential")] };
  if (operator === "" && quote === "") return lowered(kept, "no assignment", "nothing gives it to a name");
  return {
    ...kept,
    confidence: "low",
    evidence: [...kept.evidence, opposes("name", "its name is not that of a credential")]
  };
}

// src/judge/url-credential.ts
var LOCAL = /^@(?:localhost|127\.\d|0\.0\.0\.0|\[?::1|host\.docker\.internal|[\w-]+(?::\d+)?(?:\/|$|["'\s]))/;
var RESERVED = /^@(?:[\w.-]*\.)?(?:example|test|invalid|example\.(?:com|org|net)|local|localdomain)(?::\d+)?(?:\/|$|["'\s])/;
var PUBLIC2 = /^@(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$|["'\s])/i;
function judgeUrlCredential(match) {
  const { value, context } = match;
  const placeholder = placeholderOf(value);
  if (placeholder === "syntactic" || /[{}$%<>*]/.test(context.name) || /^[*x.]+$/i.test(value))
    return drop("placeholder", "a reference or mask stands where the password would");
  if (/[()[\]{}|\\^]/.test(value) && /[?*+|^\\]/.test(value))
    return drop("another kind of value", "it is a pattern");
  if (placeholder && !(PUBLIC2.test(context.after) && /[!#$&@]/.test(value)))
    return drop("placeholder", "words say that it is to be replaced");
  if (/^(?:pass\w*|pwd|pw|secret|token|key)$/i.test(value))
    return drop("placeholder", "the word for a password, not one");
  const userinfo = supports("userinfo", "a user and a password stand before the host");
  const strength = strengthOf(value);
  if (RESERVED.test(context.after))
    return keep("low", userinfo, opposes("reserved host", "the host is one that documentation uses"));
  if (LOCAL.test(context.after))
    return keep("low", userinfo, opposes("local host", "only this machine or network answers there"));
  if (strength.kind === "weak" && (value.length < 8 || !PUBLIC2.test(context.after)))
    return keep("low", userinfo, opposes("weak value", strength.because));
  return keep("medium", userinfo, supports(strength.kind === "random" ? "random" : "value", strength.because));
}

// src/judge/judge.ts
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
function judgeAt(match, verdict, path, commit = null) {
  if (verdict.suppressed) return verdict;
  if (match.rule.custom) return judgeCustomAt(match, verdict, { path, commit });
  return judgePath(match, match.rule.finder === "assignment" ? judgeAssignmentAt(match, path) : verdict, path);
}

export {
  MEDIUM,
  LOW,
  weighingOf,
  judge,
  judgeAt
};
