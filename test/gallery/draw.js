// Runs in the page: draws the cards chosen by the part after "#".
const markdown = window.markdownit();
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

function draw() {
  const [theme, width, ...only] = (location.hash.slice(1) || 'light-480').split('-');
  const { theme: colors, config } = hosts[theme];
  for (const [name, value] of Object.entries(colors)) document.body.style.setProperty(`--${name}`, value);
  document.body.style.setProperty('--width', `${width}px`);
  const chosen = shown.filter(({ card }) => only.length === 0 || only.includes(card));
  document.querySelector('main').replaceChildren(...chosen.map((one) => figure(one, config)));
}

function figure({ card, state, json }, config) {
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(config);
  drawn.parse(json);
  const frame = document.createElement('figure');
  frame.dataset.name = `${card}, ${state}`;
  const caption = document.createElement('figcaption');
  caption.textContent = `${frame.dataset.name} (${json.version})`;
  // A form keeps the radio buttons of one card apart from those of the next.
  const box = document.createElement('form');
  box.className = 'card';
  box.append(drawn.render());
  frame.append(caption, box);
  return frame;
}

addEventListener('hashchange', draw);
draw();
