/*
 * What a package is made of. `npm run package` makes what the machine can make: see build/README.md.
 */

/** @type {import('electron-builder').Configuration} */
const config = {
  appId: 'app.partnerscape',
  productName: 'Partnerscape',
  directories: { output: 'dist', buildResources: 'build' },
  // out/ is one bundle per process: no node_modules are shipped.
  files: ['out/**', '!out/.stamp', 'package.json', '!**/node_modules/**'],
  npmRebuild: false,
  asar: true,
  electronLanguages: ['en-US'],
  artifactName: '${name}-${version}-${os}-${arch}.${ext}',
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    // Pages come from app://, never from file://.
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    // The app sets no cookies; encrypting them would ask for the key chain at the first start.
    enableCookieEncryption: false,
  },
  linux: {
    category: 'Office',
    executableName: 'partnerscape',
    icon: 'icons',
    target: ['dir', 'zip', 'tar.gz'],
    fileAssociations: [
      {
        ext: 'partnerscape.json',
        name: 'Partnerscape plan',
        mimeType: 'application/x-partnerscape+json',
      },
    ],
  },
  mac: {
    category: 'public.app-category.business',
    icon: 'icons/icon.icns',
    target: ['dmg', 'zip'],
    hardenedRuntime: true,
  },
  win: { icon: 'icons/icon.ico', target: ['nsis', 'zip'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
};

export default config;
