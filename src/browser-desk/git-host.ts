import type { StoryDesk } from '../model/records/desk.ts';

/**
 * How a host is reached. Where there is none, one has to be named all the same; only the folder is opened, and Gitea is the
 * one whose state is not asked for.
 */
export function backendOf(desk: StoryDesk): object {
  if (desk === true) return { name: 'gitea', repo: 'local/story', auth_methods: ['token'] };
  const { host, repository: repo, branch, address, signIn, app } = desk;
  const methods = { auth_methods: signIn || app ? ['oauth', 'token'] : ['token'] };
  const named = { name: host, repo, ...(branch && { branch }), ...methods };
  const api = address && { api_root: address + API[host] };
  // At GitHub editors sign in through a service of their own; elsewhere at the host itself.
  const signing = host === 'github' ? signIn : address;
  const application = app && { app_id: app, ...(host === 'gitlab' && { auth_type: 'pkce' }) };
  return { ...named, ...api, ...(signing && { base_url: signing }), ...application };
}

const API = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;

/** Where the desk asks for what it needs beside its own site: nothing but the Git host. */
export function hostsOf(desk: StoryDesk): readonly string[] {
  if (desk === true) return [];
  const { host, address, signIn } = desk;
  return [address ?? HOSTS[host], ...(signIn ? [signIn] : [])];
}

const HOSTS = { github: 'https://api.github.com', gitlab: 'https://gitlab.com', gitea: 'https://gitea.com' } as const;
