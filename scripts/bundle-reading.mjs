import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

/**
 * Puts the child process that reads files into a few files: some eighty modules, each looked for on disk under the
 * permission model, cost a third of the time of reading a short text. What only one kind of file needs stays apart
 * and is loaded when that kind comes. `node scripts/bundle-reading.mjs [FOLDER]`: the compiled program, `dist`.
 */
const [folder = fileURLToPath(new URL('../dist', import.meta.url))] = process.argv.slice(2);
const reading = `${folder}/src/documents/reading/`;

const compiler = webpack({
  mode: 'production',
  target: 'node20',
  context: reading,
  entry: { 'reading-child': './reading-child.js' },
  experiments: { outputModule: true },
  output: {
    path: `${reading}bundle`,
    clean: true,
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    filename: '[name].js',
    chunkFilename: '[name].js',
  },
  // One large file already, and it finds its own parts by its address.
  externals: { unpdf: 'module-import unpdf', 'unpdf/pdfjs': 'module-import unpdf/pdfjs' },
  // `import.meta.url` must name the bundle, not the file on the machine that built it.
  module: { parser: { javascript: { importMeta: false, createRequire: false } } },
  // A stack must be readable.
  optimization: { minimize: false, chunkIds: 'named' },
  performance: false,
  devtool: false,
});

const stats = await new Promise((resolve, reject) =>
  compiler.run((error, result) => (error ? reject(error) : resolve(result))),
);
await new Promise((resolve) => compiler.close(resolve));
if (stats.hasErrors() || stats.hasWarnings()) {
  console.error(stats.toString({ preset: 'errors-warnings' }));
  process.exitCode = 1;
}
