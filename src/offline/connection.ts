interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}

/** What the browser tells of the line: whether to spare it, and whether more than a little may come unasked. */
export function connectionKind(): 'sparing' | 'metered' | 'free' {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (connection?.saveData) return 'sparing';
  const slow = /2g|3g/.test(connection?.effectiveType ?? '');
  return connection?.type === 'cellular' || slow ? 'metered' : 'free';
}
