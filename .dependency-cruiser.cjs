/**
 * The law of imports (`ARCHITECTURE.md`). `npm run check:imports` runs it and asserts that it saw every module.
 * `runtime` names dependencies that exist when the program runs: imports of types only are allowed more widely.
 */
const runtime = { dependencyTypesNot: ['type-only'] };
const slices =
  '^src/(accounts|consolidations|directives|escalations|journal|links|obligations|plans|rehearsals|rounds|today|units)/';
const roots = '^(src/(main|worker|cli)\\.ts|src/cli/)';
const frameworks = '^node_modules/(@nestjs/|typeorm/|nodemailer/)';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two modules that need each other are one module, or one of them knows too much.',
      from: {},
      to: { circular: true, viaOnly: runtime },
    },
    {
      name: 'resolved',
      severity: 'error',
      comment: 'An import that is not found would escape every other rule.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'Rules must be readable, testable and the same everywhere: no package, no node:*, no other folder.',
      from: { path: '^src/domain/', pathNot: '\\.spec\\.tsx?$' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'workflows-run-alone',
      severity: 'error',
      comment:
        'A value of the domain inside a workflow would change running histories with the next release, and a stray entity would be bundled silently (7 MB).',
      from: { path: '^workflows/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^(workflows/|node_modules/@temporalio/(workflow|common)/)', ...runtime },
    },
    {
      name: 'workflows-know-types-of-the-domain',
      severity: 'error',
      comment:
        'Other types would tie the story to how facts are kept. What a step answers stands in the contract.',
      from: { path: '^workflows/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^(workflows/|src/domain/|node_modules/@temporalio/(workflow|common)/)' },
    },
    {
      name: 'activities-call-what-they-are-given',
      severity: 'error',
      comment:
        'Use cases are injected by worker.ts, so an activity is tested without database and mail server.',
      from: { path: '^activities/', pathNot: '\\.spec\\.ts$' },
      to: { path: `^src/(?!domain/)|${frameworks}`, ...runtime },
    },
    {
      name: 'slices-do-not-know-workflow-code',
      severity: 'error',
      comment:
        'A command writes a wake into the outbox; which workflow waits for it, and what its steps ask, is named by the contract alone.',
      from: { path: slices },
      to: { path: '^(workflows/(?!contract)|activities/)' },
    },
    {
      name: 'slices-do-not-open-temporal-or-mail',
      severity: 'error',
      comment:
        'The outbox is the only way out: what is sent past it is lost or doubled by a rollback. Texts of mails are pure functions and free to use.',
      from: { path: slices, pathNot: '\\.spec\\.tsx?$' },
      to: {
        path: '^(src/mail/(?!emails/)|src/temporal/|node_modules/(@temporalio|nodemailer)/)',
        ...runtime,
      },
    },
    {
      name: 'slices-do-not-share-pages',
      severity: 'error',
      comment:
        'A slice offers others its use cases and read models, never its controllers, pages, mails or words. Its policy may be asked: a page that offers an act of another noun must not keep its own list of who may do it.',
      from: { path: slices },
      to: { path: `${slices}.*\\.(controller|page|email|words)\\.tsx?$`, pathNot: '^src/$1/' },
    },
    {
      name: 'lower-parts-do-not-know-slices',
      severity: 'error',
      comment: 'Persistence, mail, documents and outbox serve the slices; knowing them would make a circle.',
      from: { path: '^src/(persistence|mail|documents|outbox)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: `${slices}|^src/web/|^(workflows/(?!contract)|activities/)` },
    },
    {
      name: 'temporal-connects-only',
      severity: 'error',
      comment: 'Client and worker runner carry ids; facts are read by activities.',
      from: { path: '^src/temporal/', pathNot: '\\.spec\\.ts$' },
      to: { path: `${slices}|^src/(persistence|web|mail|documents)/` },
    },
    {
      name: 'web-shows-only',
      severity: 'error',
      comment: 'Layout and forms are given what they show; a query here would be hidden from the slices.',
      from: { path: '^src/web/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: `${slices}|^src/(persistence|mail|outbox|temporal)/|^(workflows|activities)/` },
    },
    {
      name: 'web-opens-no-database',
      severity: 'error',
      comment:
        'The pool of the sessions is handed in; a driver in the layout would be a second way to the facts.',
      from: { path: '^src/web/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^node_modules/(typeorm|pg)/', ...runtime },
    },
    {
      name: 'local-is-not-production',
      severity: 'error',
      comment:
        'The embedded default and the measurements are for trying out: the service must run without them.',
      from: { path: '^(src|workflows|activities)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^(local|bench|test|scripts|tools)/' },
    },
    {
      name: 'local-knows-settings-and-schema',
      severity: 'error',
      comment:
        'It starts the two processes as anybody would; it only migrates before and reads the same settings.',
      from: { path: '^local/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(src/(?!config\\.ts$|persistence/migrate\\.ts$)|workflows/|activities/)' },
    },
    {
      name: 'roots-are-not-imported',
      severity: 'error',
      comment: 'Where the parts are put together nothing else may lean on.',
      from: { pathNot: `${roots}|^(test|bench|scripts)/|\\.spec\\.tsx?$` },
      to: { path: roots },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: ['^dist/', '^test/histories/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
