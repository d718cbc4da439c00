// The one-way rule: data moves intake → assemble → rules, goods → lane → declaration → report, and no stage
// reaches back into an earlier one's files. docs/architecture.md says why.

/** What the files of a folder may import from src/, beside their own folder. */
const ALLOWED = {
  model: [],
  text: ['model'],
  intake: ['model'],
  filing: ['model'],
  assemble: ['model', 'intake', 'filing'],
  goods: ['model'],
  rules: ['model'],
  lint: ['model'],
  lane: ['model', 'rules'],
  declaration: ['model', 'lane'],
  convert: ['model', 'declaration', 'report'],
  receipts: ['model', 'declaration', 'ledger'],
  signing: ['model'],
  ledger: ['model', 'lane', 'declaration'],
  report: ['model', 'text', 'lane', 'rules'],
  browser: ['model', 'text', 'report'],
};

const summaryOfARun = '^src/run/summary[.]ts$';

const oneWay = Object.entries(ALLOWED).map(([folder, allowed]) => ({
  name: `${folder}-looks-back`,
  comment: `${folder}/ may use ${allowed.length === 0 ? 'nothing else in src/' : allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    // The summary of a run is a type that reports render; nothing else of run/ is theirs.
    pathNot: [folder, ...allowed].map((name) => `^src/${name}/`).concat(folder === 'report' ? [summaryOfARun] : []),
  },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'run-knows-no-terminal',
      comment: 'run/ puts the stages in a line; what it looks like is for cli/ to say',
      severity: 'error',
      from: { path: '^src/run/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'terminal-and-process-only-outside',
      comment: 'only cli/ and run/ know that there is a process, and only cli/ how a terminal looks',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|run)/' },
      to: { path: '^(node:)?process$|node_modules/(ora|chalk|commander)/' },
    },
    {
      name: 'looks-only-in-cli',
      severity: 'error',
      from: { path: '^src/run/' },
      to: { path: 'node_modules/(ora|chalk|commander)/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-test-in-program',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared-dependency',
      comment: 'a package that the program imports stands under dependencies; what the build puts into the page does not',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/browser/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], mainFields: ['module', 'main'] },
  },
};
