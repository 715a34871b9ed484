// Electron's renderer half for a plain browser page: ipcRenderer and contextBridge, nothing else. page/bridge.mjs stands
// before it, with `crossed` and `frozen`.

// biome-ignore lint/correctness/noUnusedVariables: the preload bundle, which is served right behind this, requires with it.
const fakeRequire = (() => {
  const policy = self.trustedTypes?.createPolicy('fake-electron', {
    createScriptURL: (url) => url,
  });
  const address = new URL('worker.js', document.currentScript.src).pathname;
  const worker = new Worker(policy ? policy.createScriptURL(address) : address);
  const waiting = new Map();
  const listeners = new Map();
  let lastCall = 0;

  worker.onmessage = ({ data }) => {
    if (data.id) {
      const { resolve, reject } = waiting.get(data.id);
      waiting.delete(data.id);
      data.error === undefined ? resolve(data.value) : reject(new Error(data.error));
    } else if (data.news.reload) location.reload();
    else if (data.news.open) showAddress(data.news.open);
    else if (data.news.channel) {
      for (const listener of listeners.get(data.news.channel) ?? [])
        listener({}, ...data.news.args);
    }
  };

  // A browser tab may not open another without a click; say where to go instead.
  function showAddress(url) {
    document.dispatchEvent(new CustomEvent('fake-electron-open', { detail: url }));
    window.open(url, '_blank', 'noopener,noreferrer');
  }

  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        lastCall += 1;
        waiting.set(lastCall, { resolve, reject });
        worker.postMessage({ id: lastCall, channel, args });
      }),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    off(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((known) => known !== listener),
      );
    },
  };

  const contextBridge = {
    exposeInMainWorld(name, api) {
      if (name in window)
        throw new Error(`Cannot bind an API on top of an existing property on the window object`);
      Object.defineProperty(window, name, { value: frozen(crossed(api)), enumerable: true });
    },
  };

  return (name) => {
    if (name === 'electron') return { ipcRenderer, contextBridge };
    throw new Error(`module not found: ${name}`);
  };
})();
