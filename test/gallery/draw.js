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
  document.body.dataset.width = width;
  const chosen = shown.filter(({ card }) => only.length === 0 || only.includes(card));
  document.querySelector('main').replaceChildren(...chosen.map((one) => figure(one, config)));
}

function figure({ card, state, isExtreme, json }, config) {
  const frame = document.createElement('figure');
  Object.assign(frame.dataset, { name: `${card}, ${state}`, card, extreme: isExtreme });
  const caption = document.createElement('figcaption');
  caption.textContent = `${frame.dataset.name} (${json.version})`;
  frame.append(caption, drawnCard(json, config));
  // what newer clients make of it stands beside what all the others show
  if (bothForms && isRich(json)) {
    frame.classList.add('both');
    frame.append(drawnCard(json, config, richContext()));
  }
  return frame;
}

function drawnCard(json, config, context) {
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(config);
  drawn.parse(json, context);
  // A form keeps the radio buttons of one card apart from those of the next.
  const box = document.createElement('form');
  box.className = context === undefined ? 'card' : 'card rich';
  box.append(drawn.render());
  return box;
}

addEventListener('hashchange', draw);
draw();
