import { chmodSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;

/** Office.js may only come from Microsoft's CDN in production; see docs/decisions. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target,
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
});

const shared = (name, mode) => ({
  name,
  mode,
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/webpack'), name: `${name}-${mode}` },
  stats: 'errors-warnings',
  performance: { hints: false },
});

/** @param {string} filename @param {string} title @param {string} chunk @param {boolean} office */
const page = (filename, title, chunk, office) =>
  new HtmlPlugin({
    filename,
    title,
    chunks: [chunk],
    template: path.join(root, 'src/addin/page.html'),
    templateParameters: { title, officeJs: office ? OFFICE_JS : '' },
    scriptLoading: 'defer',
  });

const browser = (mode) => ({
  ...shared('browser', mode),
  target: ['web', 'es2022'],
  entry: {
    taskpane: './src/addin/pane/taskpane.tsx',
    word: './src/addin/pane/word.tsx',
    dialog: './src/addin/auth/dialog.ts',
    demo: './src/demo/demo.tsx',
    'demo-pane': './src/demo/demo-pane.tsx',
  },
  output: {
    path: path.join(root, 'dist/public'),
    filename: 'js/[name].[contenthash:8].js',
    chunkFilename: 'js/[name].[contenthash:8].js',
    publicPath: '/',
    clean: true,
  },
  module: {
    rules: [swc('es2022'), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  optimization: { minimizer: ['...', new CssMinimizerPlugin()] },
  plugins: [
    new MiniCssExtractPlugin({ filename: 'css/[name].[contenthash:8].css' }),
    page('taskpane.html', 'Enkeltvis', 'taskpane', true),
    page('word.html', 'Enkeltvis', 'word', true),
    page('dialog.html', 'Enkeltvis', 'dialog', true),
    page('demo-pane.html', 'Enkeltvis', 'demo-pane', false),
    page('index.html', 'Enkeltvis – prøv', 'demo', false),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons', to: 'icons', noErrorOnMissing: true },
        { from: 'assets/about', to: 'about' },
      ],
    }),
  ],
});

/** Everything in node_modules stays where it is: the gateway runs beside its installed packages. */
const packages = ({ request }, done) =>
  /^(node:|@?[a-z])/i.test(request) && !path.isAbsolute(request) ? done(null, `module ${request}`) : done();

/** Lets `dist/node/cli.js` be run by its name. */
const executable = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('executable', ({ outputOptions }) =>
      chmodSync(path.join(outputOptions.path, 'cli.js'), 0o755),
    ),
};

const node = (mode) => ({
  ...shared('node', mode),
  target: 'node20',
  entry: {
    cli: './src/cli/cli.ts',
    'pglite-worker': './src/gateway/store/pglite-worker.ts',
  },
  output: {
    path: path.join(root, 'dist/node'),
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  externalsType: 'module',
  externals: [packages],
  // `import.meta.url` must name the built file, wherever it is moved to.
  module: { rules: [swc('es2022')], parser: { javascript: { importMeta: false } } },
  optimization: { minimize: false },
  node: false,
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^cli\.js$/ }),
    executable,
  ],
});

export default (_env, { mode = 'production' } = {}) => [browser(mode), node(mode)];
