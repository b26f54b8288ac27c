// What the tests of the reader do inside the page.
'use strict'
globalThis.inPage = {
  pasteInto(area, text) {
    area.value = text
    area.dispatchEvent(new ClipboardEvent('paste'))
  },

  /** The words of the article, without the labels that the page adds. */
  words() {
    const copy = document.querySelector('#article').cloneNode(true)
    for (const label of copy.querySelectorAll('.kind, .tag')) label.remove()
    return copy.textContent
  },

  focused: () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id,

  /** Buttons inside buttons: assistive technology is not told of the inner ones. */
  nested: () => [...document.querySelectorAll('button, [role=button]')].filter((button) => button.querySelector('button, [role=button]')).length,

  /** Text that stands out too little from what is behind it: WCAG 2.2, relative luminance and contrast ratio. */
  lowContrast() {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const luminance = (color) => {
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const background = (element) => {
      const color = getComputedStyle(element).backgroundColor
      return color === 'rgba(0, 0, 0, 0)' && element.parentElement ? background(element.parentElement) : color
    }
    const elements = [...document.querySelectorAll('h1, h2, header p, label, legend, button, #message, .kind, .block, .person, .organization, .date, .number, small, .chain li')]
    return elements.flatMap((element) => {
      const [a, b] = [luminance(getComputedStyle(element).color), luminance(background(element))]
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      return contrast < 4.5 ? [`${element.className} ${element.textContent.slice(0, 20)}: ${contrast.toFixed(2)}`] : []
    })
  }
}
