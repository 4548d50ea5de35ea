import { dirname, join } from 'node:path';
import ts from 'typescript';
import { readProjectFile } from './project-files.ts';

/** The packages that modules of the project load when they run, or what they import does: `minisearch`, `@a/b`. */
export function packagesOf(files: readonly string[]): readonly string[] {
  const loaded = new Set(files);
  const packages = new Set<string>();
  for (const file of loaded)
    for (const name of file.endsWith('.ts') ? importsOf(file) : [])
      if (name.startsWith('.')) loaded.add(join(dirname(file), name));
      else packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)![0]);
  return [...packages];
}

/** What a module imports, without the types. */
function importsOf(file: string): readonly string[] {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true };
  const { outputText } = ts.transpileModule(readProjectFile(file), { compilerOptions });
  return ts.preProcessFile(outputText).importedFiles.map(({ fileName }) => fileName);
}
