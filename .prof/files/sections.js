import { partOf } from "./labels.js";
function narrowSection(fields) {
  return fields.flatMap((field) => {
    if (field.role !== "section") return [field];
    const { text } = field.value;
    const semicolon = text.indexOf(";");
    const page = text.search(/[,;]?\s{0,4}\b(?:Pg|[PSp])\.\s?\p{L}?\d/u);
    const end = semicolon >= 0 && (page < 0 || semicolon < page) ? semicolon : page;
    const whole = { label: field.label, value: field.value };
    return end < 0 ? [field] : end === 0 ? [whole] : [{ ...field, value: partOf(field, 0, end) }, whole];
  });
}
export {
  narrowSection
};
