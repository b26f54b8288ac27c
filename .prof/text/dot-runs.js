import { isBlank } from "../span.js";
import { isCapital } from "./characters.js";
function dotsGoOn(source, from, next, start) {
  const apart = from > start && isBlank(source.charCodeAt(from - 1));
  if (source.charCodeAt(next) === 46 && next === from + 2) return !(!apart && source.charCodeAt(next + 1) === 32 && endsBeforeDots(source, next));
  if (!apart) return void 0;
  const dots = countBefore(source, from, start);
  return dots > 1 && dots < 4 ? true : void 0;
}
function endsBeforeDots(source, at) {
  let dots = 0;
  let to = at;
  while (dots < 4 && source.charCodeAt(to) === 46) {
    dots++;
    to += source.charCodeAt(to + 1) === 32 ? 2 : 1;
  }
  return dots === 3 && isCapital(source.charCodeAt(to));
}
function countBefore(source, from, start) {
  let dots = 1;
  for (let at = from; at - 2 >= start && dots < 5 && source.charCodeAt(at - 1) === 32 && source.charCodeAt(at - 2) === 46; at -= 2) dots++;
  return dots;
}
export {
  dotsGoOn
};
