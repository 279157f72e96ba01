/*
 * The checks of `npm test` that look at the files only. The longest come first, so that none is
 * left to run alone at the end.
 */

const node = process.execPath;
/** @param {string} name @param {string} path */
const tool = (name, path) => `node_modules/${name}/${path}`;

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 */

/** @type {Check[]} */
export const fileChecks = [
  ...['renderer', 'test', 'shared', 'electron', 'build'].map((layer) => ({
    name: `types and lint: ${layer}`,
    command: node,
    args: ['build/checkLayer.mjs', layer],
  })),
  {
    name: 'formatting',
    command: node,
    args: [tool('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'import table',
    command: node,
    args: [
      tool('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      'build/dependency-cruiser.config.mjs',
      'shared',
      'electron',
      'renderer',
      'build',
      'test',
    ],
  },
  {
    name: 'nothing unused',
    command: node,
    args: [tool('knip', 'bin/knip.js'), '--config', 'build/knip.json', '--no-progress'],
  },
];
