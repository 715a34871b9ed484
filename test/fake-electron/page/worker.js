// Carries the page's calls to the main process and its news back. page/wire.mjs stands before it, with `pack` and `unpack`.
// Its own address begins with the secret of the page, and so does what it asks for.
const news = new EventSource('../news');
news.onmessage = ({ data }) => postMessage({ news: unpack(data) });

self.onmessage = async ({ data: { id, channel, args } }) => {
  try {
    const response = await fetch('../call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: pack({ channel, args }),
    });
    if (!response.ok) throw new Error(`the app answered ${response.status}`);
    postMessage({ id, ...unpack(await response.text()) });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
};
