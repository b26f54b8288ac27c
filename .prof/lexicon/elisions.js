import { list } from "./table.js";
const ELISIONS = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
bout cause cept em fraid n neath nother round s scuse til till tis twas tween twere twill twixt
`));
export {
  ELISIONS
};
