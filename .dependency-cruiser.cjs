/** Who may depend on whom, followed through to the end; `test/tidy.spec.ts` looks at each file alone. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other at run time are one file. Types may refer to each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'the-domain-stands-alone',
      comment: 'What an alliance may decide depends on nothing, not even node.',
      severity: 'error',
      from: { path: '^libs/alliance/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/alliance/' },
    },
    {
      name: 'the-ledger-knows-no-alliance',
      comment: 'A ledger keeps any history, under any framework.',
      severity: 'error',
      from: { path: '^libs/(ledger|proofs)/' },
      to: { path: '^(libs/(alliance|views)|apps|node_modules/@nestjs)/' },
    },
    {
      name: 'views-are-folds',
      comment: 'A view knows what happened, and neither the server nor how histories are kept.',
      severity: 'error',
      from: { path: '^libs/views/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(libs/ledger|apps|node_modules/@nestjs)/' },
    },
    {
      name: 'libraries-know-no-application',
      comment: 'An application may be replaced; what it is made of may not notice.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'an-auditor-trusts-no-server',
      comment: 'The audit re-derives everything from an export.',
      severity: 'error',
      from: { path: '^apps/audit/' },
      to: { path: '^(apps/(?!audit/)|libs/views/src/tables|node_modules/@nestjs)' },
    },
    {
      name: 'specs-are-not-used',
      comment: 'What specs need in common stands in a file of its own.',
      severity: 'error',
      from: {},
      to: { path: '\\.spec\\.ts$' },
    },
    {
      name: 'all-is-resolved',
      comment: 'An import that leads nowhere fails on the first run.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'development-stays-outside',
      comment: 'What is installed only for development is not there when the ledger runs.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.spec\\.ts$|/testing/|^apps/bench/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps/web|dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
