import { isoDay, padded } from "../../calendar/days.js";
const PART_HOURS = {
  MO: [6, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
  DT: [6, 18]
};
function moment(day, seconds, zone) {
  const days = day + Math.floor(seconds / 86400);
  const rest = seconds - Math.floor(seconds / 86400) * 86400;
  const tail = rest % 60 === 0 ? "" : `:${padded(rest % 60)}`;
  return `${isoDay(days)}T${padded(Math.floor(rest / 3600))}:${padded(Math.floor(rest / 60) % 60)}${tail}${zone}`;
}
function partInterval(day, part) {
  const [from, to] = PART_HOURS[part] ?? [0, 24];
  return { start: moment(day, from * 3600, ""), end: moment(day, to * 3600, "") };
}
function clockInterval(day, clock) {
  const length = clock.grain === "hour" ? 3600 : clock.grain === "minute" ? 60 : 1;
  const zone = clock.zone ?? "";
  return { start: moment(day, clock.time, zone), end: moment(day, clock.time + length, zone) };
}
export {
  clockInterval,
  partInterval
};
