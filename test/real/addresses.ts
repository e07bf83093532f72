/** Where addresses of a text are on this machine. */
export interface Addresses {
  /** The port for one on which the text's program listens. */
  listener(port: string): Promise<number>;
  /** The port for an address that it sends to. */
  portOf(host: string, port: string): Promise<number>;
}

/** A configuration text, of Alloy or as JSON, with every address on the loopback interface. */
export async function onLoopback(text: string, { listener, portOf }: Addresses): Promise<string> {
  const peers = await replaced(
    text,
    /hostname = "([^"]+)"(\s+port\s+= )"(\d+)"/g,
    async ([, host = '', gap, port = '']) => `hostname = "127.0.0.1"${gap}"${await portOf(host, port)}"`,
  );
  // faro.receiver and pyroscope.receive_http.
  const apart = await replaced(
    peers,
    /listen_address(\s+)= "0\.0\.0\.0"(\s+listen_port\s+= )(\d+)/g,
    async ([, gap = '', between = '', port = '']) =>
      `listen_address${gap}= "127.0.0.1"${between}${await listener(port)}`,
  );
  const listening = await replaced(
    apart,
    /"(?:0\.0\.0\.0|127\.0\.0\.1|localhost)?:(\d+)"/g,
    async ([, port = '']) => `"127.0.0.1:${await listener(port)}"`,
  );
  const urls = await replaced(
    listening,
    /\bhttps?:\/\/((?!127\.|localhost)[a-z0-9][a-z0-9.-]*)(?::(\d+))?(?=[/"`])/g,
    async ([url, host = '', port = url.startsWith('https') ? '443' : '80']) =>
      `http://127.0.0.1:${await portOf(host, port)}`,
  );
  return replaced(
    urls,
    /"((?=[^":]*[a-z])[a-z0-9.-]+):(\d+)"/g,
    async ([, host = '', port = '']) => `"127.0.0.1:${await portOf(host, port)}"`,
  );
}

async function replaced(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpMatchArray) => Promise<string>,
): Promise<string> {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    result += text.slice(from, match.index) + (await replace(match));
    from = match.index + match[0].length;
  }
  return result + text.slice(from);
}
