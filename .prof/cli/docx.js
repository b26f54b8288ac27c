const NO_DOCX = "to read .docx files, install mammoth beside broadsheet: npm install mammoth";
function isDocx(file) {
  return /\.docx$/i.test(file);
}
async function docxText(bytes, load = () => import("mammoth")) {
  let mammoth;
  try {
    mammoth = await load();
  } catch {
    throw new Error(NO_DOCX);
  }
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) });
    return value;
  } catch (error) {
    throw new Error(`no Word file can be read in it (${error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)})`);
  }
}
export {
  NO_DOCX,
  docxText,
  isDocx
};
