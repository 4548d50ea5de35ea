import type { APIContext } from 'astro';
import type { CountriesFile } from '../../../search/names-file.ts';
import { getGraph } from '../../../site/graph.ts';
import { countriesFiles } from '../../../views/data/names.ts';

export async function getStaticPaths() {
  const files = countriesFiles(await getGraph());
  return Object.entries(files).map(([shard, file]) => ({ params: { shard }, props: { file } }));
}

export const GET = ({ props }: APIContext<{ file: CountriesFile }>) => Response.json(props.file);
