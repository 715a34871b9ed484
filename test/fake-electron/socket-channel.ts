/**
 * Node's channel to the process that started it, over a loopback socket: a Windows process in Wine can inherit no other.
 * Where FILEREADY_FAKE_TALK names a port, `process.send`, `message` and `disconnect` work as they do elsewhere.
 */
const { FILEREADY_FAKE_TALK: port } = process.env;

if (port !== undefined) {
  const { connect } = process.getBuiltinModule('node:net');
  const { createInterface } = process.getBuiltinModule('node:readline');
  const socket = connect(Number(port), '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  const send = (said: unknown) => socket.write(`${JSON.stringify(said)}\n`);
  Object.assign(process, { send });
  createInterface({ input: socket }).on('line', (line) => {
    process.emit('message', JSON.parse(line), undefined);
  });
  socket.on('error', () => {}); // the end of it is what counts
  socket.on('close', () => process.emit('disconnect'));
}

export {};
