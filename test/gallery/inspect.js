// Runs in the page: what no person should have to see, as sentences.
window.inspect = () => {
  const channels = (color) => {
    const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number);
    return { rgb: [r, g, b], a };
  };
  const over = (top, { rgb }) => top.rgb.map((c, i) => c * top.a + rgb[i] * (1 - top.a));
  const background = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement)
      layers.push(channels(getComputedStyle(at).backgroundColor));
    return layers
      .reverse()
      .reduce((below, layer) => ({ rgb: over(layer, below), a: 1 }), { rgb: [255, 255, 255] });
  };
  const luminance = ({ rgb }) => {
    const [r, g, b] = rgb.map((c) =>
      c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  const ownText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');

  const namesIn = (element) => [
    element.getAttribute('aria-label'),
    ...(element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent),
    ...[...(element.labels ?? [])].map((label) => label.textContent),
    ...['title', 'alt'].map((name) => element.getAttribute(name)),
    ...(element.matches('input, select, textarea') ? [] : [element.textContent]),
  ];
  // this renderer names the box of a search by its placeholder alone; that it has a label the lint of cards sees
  const isSearch = (element) => element.matches('.ac-choiceSetInput-filtered-textbox');
  const isNamed = (element) =>
    isSearch(element) || namesIn(element).some((name) => (name ?? '').trim() !== '');

  const faults = [];
  for (const frame of document.querySelectorAll('figure')) {
    for (const box of frame.querySelectorAll('.card')) {
      const of = `${frame.dataset.name}${box.matches('.rich') ? ', as newer clients draw it' : ''}`;
      const edge = box.getBoundingClientRect();
      for (const fault of overBudget(frame.dataset, box)) faults.push(`${of}: ${fault}`);
      for (const element of box.querySelectorAll('*')) {
        const { left, right, width } = element.getBoundingClientRect();
        const what = `${of}: “${element.textContent.slice(0, 40)}”`;
        if (width > 0 && (left < edge.left - 1 || right > edge.right + 1)) faults.push(`${what} sticks out`);
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && ownText(element))
          faults.push(`${what} is clipped`);
        if (element.matches('button, input, select, textarea, img, a, [role=button]') && !isNamed(element))
          faults.push(`${what} (${element.tagName.toLowerCase()}) has no name`);
        if (width === 0 || !ownText(element)) continue;
        const behind = background(element);
        const ink = { rgb: over(channels(getComputedStyle(element).color), behind) };
        const ratio = contrast(ink, behind);
        if (ratio < 4.5) faults.push(`${what} has contrast ${ratio.toFixed(2)}`);
      }
    }
  }
  return faults;
};

const buttonsIn = (element) =>
  [...element.querySelectorAll('.ac-pushButton')].filter((one) => one.offsetWidth > 0);
const heightOf = (box) => Math.round(box.getBoundingClientRect().height);

/** Too many buttons in a row, too many on a card, or a card too high, in the width of a chat. */
function overBudget({ card, extreme }, box) {
  const crowded = [...box.querySelectorAll('.ac-actionSet')].filter((row) => buttonsIn(row).length > 6);
  const rows = crowded.map((row) => `${buttonsIn(row).length} buttons in a row`);
  const budget = budgets[card];
  if (extreme === 'true' || document.body.dataset.width !== String(chatWidth)) return rows;
  const [height, buttons] = [heightOf(box), buttonsIn(box).length];
  return [
    ...rows,
    ...(height > budget.height ? [`${height} pixels high, ${budget.height} at most`] : []),
    ...(buttons > budget.buttons ? [`${buttons} buttons, ${budget.buttons} at most`] : []),
  ];
}

/** How high each card is and how many buttons it has, for a table. */
window.measure = () =>
  [...document.querySelectorAll('figure')].map((frame) => {
    const box = frame.querySelector('.card');
    return { ...frame.dataset, height: heightOf(box), buttons: buttonsIn(box).length };
  });
