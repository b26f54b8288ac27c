async function write(output, text) {
  if (!output.write(text)) await new Promise((resolve) => output.once("drain", resolve));
}
function jsonWriter(output) {
  let first;
  let count = 0;
  return {
    async add(value) {
      const json = JSON.stringify(value);
      count++;
      if (count === 1) first = json;
      else await write(output, (count === 2 ? `[${first ?? ""},` : ",") + json);
    },
    async end() {
      await write(output, count === 0 ? "[]\n" : count === 1 ? `${first ?? ""}
` : "]\n");
    }
  };
}
export {
  jsonWriter,
  write
};
