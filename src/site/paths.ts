/** Addresses inside the site. The site may live under any base path. */

/** A site path such as `/sources/` under the base path of this build. */
export function withBase(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
