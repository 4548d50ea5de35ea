import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from './running.ts';
import type { Served } from './server.ts';

/** Where a web server is to serve from. */
interface Place {
  /** The folder of what it serves, in which the site lies at its path. */
  readonly root: string;
  /** The folder of the site. */
  readonly site: string;
  /** A folder of its own, for what it notes. */
  readonly own: string;
  readonly port: number;
}

/** A program that serves files: its name, the settings that `docs/hosting.md` gives for it, and how it is told of them. */
interface WebServer {
  readonly program: string;
  readonly settings: (place: Place) => string;
  readonly options: (file: string) => readonly string[];
}

/** Web servers, as their packages in Debian have them. */
export const WEB_SERVERS = {
  nginx: {
    program: 'nginx',
    options: (file) => ['-c', file, '-e', 'stderr', '-g', 'daemon off;'],
    settings: ({ root, site, own, port }) => `${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${own}/pid;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${own}/body; proxy_temp_path ${own}/proxy; fastcgi_temp_path ${own}/fastcgi;
  uwsgi_temp_path ${own}/uwsgi; scgi_temp_path ${own}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${site}/redirects.nginx.conf;
    include ${site}/headers.nginx.conf;
  }
}`,
  },
  Apache: {
    program: 'apache2',
    options: (file) => ['-D', 'FOREGROUND', '-f', file],
    settings: ({ root, own, port }) => `ServerRoot ${own}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${own}/pid
ErrorLog ${own}/errors
DefaultRuntimeDir ${own}
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo
  Options FollowSymLinks
  Require all granted
</Directory>`,
  },
  Caddy: {
    program: 'caddy',
    options: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
    settings: ({ root, site, port }) => `{
  admin off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${site}/redirects.caddy
  import ${site}/headers.caddy
  file_server
}`,
  },
  lighttpd: {
    program: 'lighttpd',
    options: (file) => ['-D', '-f', file],
    settings: ({ root, site, own, port }) => `server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${own}/errors"
server.document-root = "${root}"
index-file.names = ("index.html")
include_shell "/usr/share/lighttpd/create-mime.conf.pl"
include "${site}/redirects.lighttpd.conf"
include "${site}/headers.lighttpd.conf"`,
  },
} as const satisfies Record<string, WebServer>;

const APACHE_MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'rewrite', 'headers', 'filter', 'deflate'];

export type WebServerName = keyof typeof WEB_SERVERS;

/** Whether a web server is installed here. */
export function isInstalled(name: WebServerName): boolean {
  return spawnSync(WEB_SERVERS[name].program, ['-v']).error === undefined;
}

/**
 * Serves a built site by a web server, on a free port of this machine.
 *
 * @param base the path the site was built for, with a slash at both ends
 */
export async function serveBy(name: WebServerName, site: string, base: string): Promise<Served> {
  const own = await mkdtemp(join(tmpdir(), 'throughline-web-server-'));
  // Servers give up the rights of the one who starts them.
  await chmod(own, 0o755);
  const root = base === '/' ? site : join(own, 'root');
  if (base !== '/') await linkAt(join(root, base), site);
  const port = await freePort();
  const { program, options, settings } = WEB_SERVERS[name];
  const file = join(own, 'settings');
  await writeFile(file, settings({ root, site, own, port }));
  const child = spawn(program, options(file), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const stop = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    await rm(own, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}${base}`;
  while (!(await fetch(url).then(Boolean, () => false))) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, stop };
}

async function linkAt(path: string, folder: string): Promise<void> {
  const link = path.replace(/\/$/, '');
  await mkdir(dirname(link), { recursive: true });
  await symlink(folder, link);
}
