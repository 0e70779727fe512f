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

  const faults = [];
  for (const frame of document.querySelectorAll('figure')) {
    const box = frame.querySelector('.card');
    const edge = box.getBoundingClientRect();
    for (const element of box.querySelectorAll('*')) {
      const { left, right, width } = element.getBoundingClientRect();
      const what = `${frame.dataset.name}: “${element.textContent.slice(0, 40)}”`;
      if (width > 0 && (left < edge.left - 1 || right > edge.right + 1)) faults.push(`${what} sticks out`);
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && ownText(element))
        faults.push(`${what} is clipped`);
      if (width === 0 || !ownText(element)) continue;
      const behind = background(element);
      const ink = { rgb: over(channels(getComputedStyle(element).color), behind) };
      const ratio = contrast(ink, behind);
      if (ratio < 4.5) faults.push(`${what} has contrast ${ratio.toFixed(2)}`);
    }
  }
  return faults;
};
