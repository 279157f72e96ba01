/*
 * node build/checkLayer.mjs <layer>    types and lint of one layer
 * Both ask the same program, so that each layer is read and its types are worked out once; each file
 * is reported by the layer it belongs to.
 */
import { join, sep } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { projectDir } from './setup/paths.mjs';
import { runMain, SetupError } from './setup/run.mjs';

await runMain(async () => {
  const layer = process.argv[2];
  if (layer === undefined)
    throw new SetupError('Say which layer: node build/checkLayer.mjs shared');
  const program = programOf(layer);
  const typesHold = checkTypes(program, layer);
  const lintHolds = await checkLint(program, layer);
  return typesHold && lintHolds ? 0 : 1;
});

/** @param {string} layer */
function programOf(layer) {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(projectDir, layer, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => fail([problem]) },
  );
  if (config === undefined || config.errors.length > 0) return fail(config?.errors ?? []);
  return ts.createProgram({ rootNames: config.fileNames, options: config.options });
}

/** @param {ts.Program} program @param {string} layer */
function checkTypes(program, layer) {
  const folder = join(projectDir, layer) + sep;
  const problems = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program
      .getSourceFiles()
      .filter(({ fileName }) => join(fileName).startsWith(folder))
      .flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]),
  ];
  process.stdout.write(inWords(problems));
  return problems.length === 0;
}

/** The build layer takes the configurations at the top with it. @param {ts.Program} program @param {string} layer */
async function checkLint(program, layer) {
  const eslint = new ESLint({
    cwd: projectDir,
    overrideConfig: {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  });
  const results = await eslint.lintFiles([layer, ...(layer === 'build' ? ['*.js'] : [])]);
  const formatter = await eslint.loadFormatter('stylish');
  process.stdout.write(await formatter.format(results));
  return results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
}

/** @param {readonly ts.Diagnostic[]} problems @returns {never} */
function fail(problems) {
  throw new SetupError(inWords(problems) || 'The configuration of the layer cannot be read.');
}

/** @param {readonly ts.Diagnostic[]} problems */
function inWords(problems) {
  return ts.formatDiagnostics(problems, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => projectDir,
    getNewLine: () => '\n',
  });
}
