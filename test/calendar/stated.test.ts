import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statedDate } from '../../src/calendar/stated.js'

describe('statedDate', () => {
  it.each([
    ['Published Jun 05, 2026 • 3:14 PM EST', 'Jun 05, 2026 • 3:14 PM EST', '2026-06-05T15:14-05:00'],
    ['Mittwoch 31. August 2011', 'Mittwoch 31. August 2011', '2011-08-31'],
    ['17 mai 2003', '17 mai 2003', '2003-05-17'],
    ['1er février 2004', '1er février 2004', '2004-02-01'],
    ['2019-02-25T10:00Z', '2019-02-25T10:00Z', '2019-02-25T10:00Z'],
    ['2019-02-25 10:00:07.250+01:00', '2019-02-25 10:00:07.250+01:00', '2019-02-25T10:00:07+01:00'],
    ['29 December 2011', '29 December 2011', '2011-12-29'],
    ['zaterdag 3 maart 2012', 'zaterdag 3 maart 2012', '2012-03-03'],
    ['17 de mayo de 2003', '17 de mayo de 2003', '2003-05-17'],
    ['lundi 4 août 2008 à 10h30', 'lundi 4 août 2008 à 10h30', '2008-08-04T10:30'],
    ['10. März 2010, 14.30 Uhr', '10. März 2010, 14.30 Uhr', '2010-03-10T14:30'],
    ['February 27, 2019 Wednesday 10:42 AM GMT', 'February 27, 2019 Wednesday 10:42 AM GMT', '2019-02-27T10:42Z'],
    ['February 27, 2019 Sunday', 'February 27, 2019', '2019-02-27'],
    ['Tue, 26 Feb 2019 09:30:00 +0100', 'Tue, 26 Feb 2019 09:30:00 +0100', '2019-02-26T09:30:00+01:00'],
    ['Tue Feb 26 09:30:00 2019', 'Tue Feb 26 09:30:00 2019', '2019-02-26T09:30:00'],
    ['Updated 3:14 p.m. ET on Friday, June 5, 2026', '3:14 p.m. ET on Friday, June 5, 2026', '2026-06-05T15:14'],
    ['08:05 GMT, 4 May 2012', '08:05 GMT, 4 May 2012', '2012-05-04T08:05Z'],
    ['5 PM, Sept. 9, 1999', '5 PM, Sept. 9, 1999', '1999-09-09T17:00'],
    ['Feb 25, 20197:05 AM EST', 'Feb 25, 20197:05 AM EST', '2019-02-25T07:05-05:00'],
    ['25/02/2019', '25/02/2019', '2019-02-25'],
    ['02/25/2019 12:00 AM', '02/25/2019 12:00 AM', '2019-02-25T00:00'],
    ['25.02.2019', '25.02.2019', '2019-02-25'],
    ['3.4.2019', '3.4.2019', '2019-04-03'],
    ['04/04/2019', '04/04/2019', '2019-04-04'],
    ['25-FEB-19', '25-FEB-19', '2019-02-25'],
    ['2019/2/5', '2019/2/5', '2019-02-05'],
    ['2019 Feb 25', '2019 Feb 25', '2019-02-25'],
    ['The Weekly, March 2007, page 4', 'March 2007', '2007-03'],
    ['March 2007 issue, printed 2 April 2007', '2 April 2007', '2007-04-02'],
    ['the 3rd of May, 1997', '3rd of May, 1997', '1997-05-03'],
    ['Sat Apr 1st 2000', 'Sat Apr 1st 2000', '2000-04-01'],
    ['noon GMT+2: 12:00 GMT+2 on 3 May 2010', '12:00 GMT+2 on 3 May 2010', '2010-05-03T12:00+02:00'],
    ['May 5, 2011 (10:15 BST)', 'May 5, 2011 (10:15 BST', '2011-05-05T10:15+01:00']
  ])('%j', (text, span, value) => {
    const found = statedDate(text)
    expect(found && text.slice(found.start, found.end)).toBe(span)
    expect(found?.value).toBe(value)
  })

  it.each([
    '', 'Monday', '5 May', 'May 5', 'in 2019', '20190225', 'version 1.2.2019.4', '02/03/2019', '31/02/2019', '2019-13-01',
    'February 30, 2019', 'ISBN 978-3-16-148410-0', 'call 555-2019', 'June 2019.5', 'Marching 5, 2019', '$25.02.2019',
    'constructor 5, 2019', '12-34-5678', 'section 4/25/2019/7', '25:02:2019', 'page 12 of 2019', 'May he 2019', 'sept 2019abc', '99/99/9999'
  ])('finds none in %j', (text) => {
    expect(statedDate(text)).toBeUndefined()
  })

  it('takes any string, and its offsets lie inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(' May 5, 2011', '5/25/99 ', ' 10:00 '), (noise, date) => {
        const text = noise + date + noise
        const found = statedDate(text)
        if (found) expect(found.start >= 0 && found.start < found.end && found.end <= text.length).toBe(true)
      })
    )
  })
})
