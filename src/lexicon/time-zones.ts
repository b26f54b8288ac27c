/**
 * Time zones as news writes them, with their offset from UTC. After the IANA time zone database (theory.html lists the
 * abbreviations) and the AP Stylebook's "time zones". An empty offset: the name says where, not which offset ("ET" is
 * summer or winter time); names that mean several zones (IST, AST) are left out.
 */
export const TIME_ZONES: Readonly<Record<string, string>> = {
  z: 'Z', utc: 'Z', gmt: 'Z',
  et: '', ct: '', mt: '', pt: '', local: '',
  est: '-05:00', edt: '-04:00',
  cst: '-06:00', cdt: '-05:00',
  mst: '-07:00', mdt: '-06:00',
  pst: '-08:00', pdt: '-07:00',
  hst: '-10:00',
  bst: '+01:00',
  cet: '+01:00', cest: '+02:00',
  eet: '+02:00', eest: '+03:00', msk: '+03:00',
  sast: '+02:00', pkt: '+05:00', irst: '+03:30',
  hkt: '+08:00', sgt: '+08:00', jst: '+09:00', kst: '+09:00',
  awst: '+08:00', aest: '+10:00', aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00'
}
