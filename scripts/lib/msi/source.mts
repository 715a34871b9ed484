import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { componentCode, type Edition, entryName, productCode, UPGRADE_CODE } from './codes.mts';

/** The id of the entry in the Start menu, to which the packager adds the app's identity. */
export const SHORTCUT = 'StartMenuEntry';
const PROGRAM = 'FileReady.exe';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** The files of a folder as WiX components inside directories, and the name of each component. */
interface Tree {
  readonly xml: string;
  readonly components: readonly string[];
}

/** Registers `fileready:` links for the whole machine. Nothing after the `--` is taken for a switch. */
const linksXml = (file: string): readonly string[] => {
  const value = (key: string, name: string, text: string) =>
    `<RegistryValue Root="HKLM" Key="Software\\Classes\\fileready${key}"${name} Type="string" Value="${text}"/>`;
  return [
    value('', '', 'URL:FileReady'),
    value('', ' Name="URL Protocol"', ''),
    value('\\shell\\open\\command', '', `&quot;[#${file}]&quot; -- &quot;%1&quot;`),
  ];
};

function fileXml(path: string, name: string): string {
  const id = entryName('file', path);
  const shortcut = `<Shortcut Id="${SHORTCUT}" Directory="ProgramMenuFolder" Name="FileReady" Target="[#${id}]" WorkingDirectory="APPLICATIONFOLDER"/>`;
  return [
    `<Component Id="${entryName('component', path)}" Guid="${componentCode(path)}" Win64="yes">`,
    `<File Id="${id}" Name="${escaped(name)}" KeyPath="yes" Source="${escaped(path)}"/>`,
    ...(path === PROGRAM ? [shortcut, ...linksXml(id)] : []),
    '</Component>',
  ].join('');
}

/** Walks a packed folder in a fixed order, so that one folder always gives one text. */
function treeOf(folder: string, below = ''): Tree {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  const parts = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry): Tree => {
      const path = `${below}${entry.name}`;
      if (!entry.isDirectory())
        return { xml: fileXml(path, entry.name), components: [entryName('component', path)] };
      const { xml, components } = treeOf(folder, `${path}/`);
      const id = entryName('folder', path);
      return {
        xml: `<Directory Id="${id}" Name="${escaped(entry.name)}">${xml}</Directory>`,
        components,
      };
    });
  return {
    xml: parts.map(({ xml }) => xml).join('\n'),
    components: parts.flatMap(({ components }) => components),
  };
}

/**
 * The source that wixl makes the MSI from. wixl writes no file versions, and Windows keeps a file that has one before a
 * file without; REINSTALLMODE makes an upgrade put every file in place. Paths of files are relative to the folder, where wixl must run. `icon` is the
 * path of the icon that Windows shows in its list of programs.
 */
export function msiSource(folder: string, edition: Edition, icon: string): string {
  const { xml, components } = treeOf(folder);
  if (!components.includes(entryName('component', PROGRAM)))
    throw new Error(`${folder} is no packed Windows folder: it has no ${PROGRAM}`);
  const refs = components.map((id) => `<ComponentRef Id="${id}"/>`).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="${productCode(edition)}" Name="FileReady" UpgradeCode="${UPGRADE_CODE}" Version="${edition.version}" Language="1033" Manufacturer="FileReady">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Description="FileReady ${edition.version}"/>
    <MajorUpgrade DowngradeErrorMessage="A newer version of FileReady is already installed."/>
    <Condition Message="FileReady needs Windows 10 or newer, 64-bit.">Installed OR VersionNT64 &gt;= 603</Condition>
    <Media Id="1" Cabinet="app.cab" EmbedCab="yes"/>
    <Icon Id="FileReady.ico" SourceFile="${escaped(icon)}"/>
    <Property Id="ARPPRODUCTICON" Value="FileReady.ico"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <Property Id="REINSTALLMODE" Value="amus"/>
    <Property Id="DISABLEADVTSHORTCUTS" Value="1"/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="APPLICATIONFOLDER" Name="FileReady">
${xml}
        </Directory>
      </Directory>
      <Directory Id="ProgramMenuFolder"/>
    </Directory>
    <Feature Id="Main" Level="1">
${refs}
    </Feature>
  </Product>
</Wix>
`;
}
