/** What axe does not measure. Each function runs in the page, needs nothing around it, and returns what is wrong. */

/** Targets below 44 × 44 px. A box and the words beside it are one target. */
export function smallTargets(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  return [...document.querySelectorAll('a[href], button, input, summary, select, textarea, [role="option"]')].flatMap((each) => {
    const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
    const fits = width === 0 || !each.checkVisibility() || (width >= 43.9 && height >= 43.9);
    return fits ? [] : [`${Math.round(width)}×${Math.round(height)} ${each.outerHTML.slice(0, 90)}`];
  });
}

/** Text with a contrast below 7, or smaller than 18 px. */
export function faintTexts(): string[] {
  const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): number[] => {
    if (element === null) return [255, 255, 255];
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers(getComputedStyle(element).backgroundColor);
    return alpha === 0 ? behind(element.parentElement) : [red, green, blue];
  };
  const judge = (element: Element, pseudo?: string): string[] => {
    const { color, fontSize } = getComputedStyle(element, pseudo);
    const [darker = 0, lighter = 0] = [light(numbers(color).slice(0, 3)), light(behind(element))].sort((a, b) => a - b);
    const contrast = (lighter + 0.05) / (darker + 0.05);
    const where = `${element.outerHTML.slice(0, 90)}${pseudo ?? ''}`;
    return [
      ...(contrast < 7 ? [`contrast ${contrast.toFixed(2)} ${where}`] : []),
      ...(parseFloat(fontSize) < 18 ? [`${fontSize} ${where}`] : []),
    ];
  };
  const texts = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.checkVisibility() &&
      !element.matches('script, noscript') &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''),
  );
  const inputs = [...document.querySelectorAll('input[placeholder]')];
  return [
    ...texts.flatMap((each) => judge(each)),
    ...inputs.flatMap((each) => [...judge(each), ...judge(each, '::placeholder')]),
  ];
}

/** Anything that moves by itself. */
export function motions(): string[] {
  return [...document.querySelectorAll('body *')].flatMap((each) => {
    const { animationName, transitionDuration } = getComputedStyle(each);
    return animationName === 'none' && transitionDuration === '0s' ? [] : [each.outerHTML.slice(0, 90)];
  });
}

/** Buttons and boxes whose edge cannot be seen. */
export function edgeless(): string[] {
  return [...document.querySelectorAll('button, input')].flatMap((each) => {
    const { borderTopWidth, borderTopStyle, appearance } = getComputedStyle(each);
    const seen = appearance === 'auto' || (parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none');
    return seen || !each.checkVisibility() ? [] : [each.outerHTML.slice(0, 90)];
  });
}

/** Whether the page is wider than the screen, and text that is cut off. */
export function overflows(): string[] {
  const wide = document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : [];
  const cut = [...document.querySelectorAll('body *:not(.sr-only, .sr-only *, form.search label, input)')].flatMap((each) => {
    const { overflowX, overflowY } = getComputedStyle(each);
    const clips = overflowX !== 'visible' || overflowY !== 'visible';
    const cutOff = clips && (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1);
    return cutOff ? [`cut off: ${each.outerHTML.slice(0, 90)}`] : [];
  });
  return [...wide, ...cut];
}

/** The spacing of WCAG 1.4.12. */
export function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets = [sheet];
}
