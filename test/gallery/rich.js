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

const richElements = new AdaptiveCards.CardObjectRegistry();
AdaptiveCards.GlobalRegistry.populateWithDefaultElements(richElements);
richElements.register('ProgressBar', ProgressBar);

window.isRich = (json) => /"type":"ProgressBar"/.test(JSON.stringify(json));
window.richContext = () => {
  const context = new AdaptiveCards.SerializationContext();
  context.setElementRegistry(richElements);
  return context;
};
