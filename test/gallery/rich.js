// Runs in the page: stand-ins for what newer clients of Teams draw, so that both forms of a card can be looked at.
class ProgressBar extends AdaptiveCards.CardElement {
  getJsonTypeName() {
    return 'ProgressBar';
  }

  internalParse(source, context) {
    super.internalParse(source, context);
    this.source = source;
  }

  internalRender() {
    const { value, max = 100, color = 'Accent' } = this.source;
    const track = document.createElement('div');
    track.className = 'rich-bar';
    track.setAttribute('role', 'progressbar');
    track.setAttribute('aria-valuenow', value);
    const filled = document.createElement('div');
    filled.style.width = `${(100 * value) / max}%`;
    filled.style.background = `var(--${color.toLowerCase()})`;
    track.append(filled);
    return track;
  }
}

/** Any chart as its title and its numbers: what matters is how much room it takes. */
class Chart extends AdaptiveCards.CardElement {
  constructor(name) {
    super();
    this.name = name;
  }

  getJsonTypeName() {
    return this.name;
  }

  internalParse(source, context) {
    super.internalParse(source, context);
    this.source = source;
  }

  internalRender() {
    const box = document.createElement('div');
    box.className = 'rich-chart';
    const title = document.createElement('strong');
    title.textContent = this.source.title ?? '';
    const numbers = (this.source.data ?? []).flatMap((one) => one.data ?? [one]);
    const lines = numbers.map(({ x, y, legend, value, color }) => {
      const line = document.createElement('div');
      line.textContent = `${x ?? legend}: ${y ?? value}`;
      line.dataset.color = color ?? '';
      return line;
    });
    box.append(title, ...lines);
    return box;
  }
}

const charts = [
  'HorizontalBar',
  'HorizontalBar.Stacked',
  'VerticalBar',
  'VerticalBar.Grouped',
  'Donut',
  'Pie',
  'Gauge',
  'Line',
];
const richElements = new AdaptiveCards.CardObjectRegistry();
AdaptiveCards.GlobalRegistry.populateWithDefaultElements(richElements);
richElements.register('ProgressBar', ProgressBar);
for (const chart of charts) {
  const name = `Chart.${chart}`;
  richElements.register(
    name,
    class extends Chart {
      constructor() {
        super(name);
      }
    },
  );
}

window.isRich = (json) => /"type":"(ProgressBar|Chart\.)/.test(JSON.stringify(json));
window.richContext = () => {
  const context = new AdaptiveCards.SerializationContext();
  context.setElementRegistry(richElements);
  return context;
};
