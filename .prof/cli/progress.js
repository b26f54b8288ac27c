const EVERY = 200;
function progressLine(output, size, now = Date.now) {
  const shown = output !== void 0 && output.isTTY === true;
  let bytes = 0;
  let articles = 0;
  let last = now();
  let written = false;
  const show = () => {
    if (!shown || now() - last < EVERY) return;
    last = now();
    written = true;
    const part = size === void 0 || size === 0 ? "" : `, ${Math.min(100, Math.floor(bytes / size * 100))} %`;
    output.write(`\r\x1B[K${articles.toLocaleString("en-US")} articles${part}, ${(bytes / 1e6).toFixed(1)} MB`);
  };
  return {
    async *watch(input) {
      for await (const chunk of input) {
        bytes += chunk.length;
        show();
        yield chunk;
      }
    },
    article() {
      articles++;
      show();
    },
    articles: () => articles,
    clear() {
      if (written && output !== void 0) output.write("\r\x1B[K");
    }
  };
}
export {
  progressLine
};
