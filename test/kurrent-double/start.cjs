// Starts the protocol double in a process of its own: node test/kurrent-double/start.cjs PORT [SEED DROPPED]
// It is written in TypeScript like everything else; here it is compiled as it is loaded.
const { transformFileSync } = require('@swc/core');

const options = { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } };
require.extensions['.ts'] = (module, file) => {
  const compile = '_compile';
  module[compile](transformFileSync(file, options).code, file);
};
require('./main.ts');
