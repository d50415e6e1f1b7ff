// Runs a command of the ledger as it is written, without a build: node test/moving/run.cjs FILE ARGUMENT…
const Module = require('node:module');
const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { transformFileSync } = require('@swc/core');

const options = {
  swcrc: false,
  jsc: { parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, target: 'es2023' },
  module: { type: 'commonjs' },
};
require.extensions['.ts'] = (module, file) => {
  const compile = '_compile';
  module[compile](transformFileSync(file, options).code, file);
};

const resolving = '_resolveFilename';
const find = Module[resolving];
Module[resolving] = (name, parent, ...more) => {
  const [, library] = /^@app\/(\w+)$/.exec(name) ?? [];
  if (library) return resolve('libs', library, 'src/index.ts');
  // What is loaded on demand is named as its compiled file is.
  const source = /^\.\.?\/.*\.js$/.test(name) && join(parent.path, name.replace(/\.js$/, '.ts'));
  return source && existsSync(source) ? source : find(name, parent, ...more);
};

// The command sees its own arguments, as if it had been started itself.
const [file] = process.argv.splice(1, 2, process.argv[2]).slice(1);
require(resolve(file));
