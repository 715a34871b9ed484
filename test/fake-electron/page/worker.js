// Carries the page's calls to the main process and its news back.

const news = new EventSource('/runtime/news');
news.onmessage = ({ data }) => postMessage({ news: JSON.parse(data) });

self.onmessage = async ({ data: { id, channel, args } }) => {
  try {
    const response = await fetch('/runtime/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ channel, args }),
    });
    if (!response.ok) throw new Error(`the app answered ${response.status}`);
    postMessage({ id, ...(await response.json()) });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
};
