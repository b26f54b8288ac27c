/** What the bytes 80–9F stand for in Windows-1252 (WHATWG Encoding Standard, index windows-1252). */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
