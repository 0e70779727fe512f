/** Foreground and background tokens of Fluent 2 as Teams uses them (fluentui `teamsLightTheme`, `teamsDarkTheme`, `teamsHighContrastTheme`). */
interface Theme {
  readonly page: string;
  readonly card: string;
  readonly border: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly emphasisFill: string;
  readonly accentFill: string;
  readonly goodFill: string;
  readonly button: string;
  readonly buttonText: string;
  readonly primary: string;
  readonly primaryText: string;
}

export const themes: Readonly<Record<string, Theme>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    border: '#d1d1d1',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#0e700e',
    warning: '#bc4b09',
    attention: '#b10e1c',
    emphasisFill: '#f0f0f0',
    accentFill: '#c7def9',
    goodFill: '#ccffcc',
    button: '#ffffff',
    buttonText: '#242424',
    primary: '#5b5fc7',
    primaryText: '#ffffff',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    border: '#666666',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#54b054',
    warning: '#faa06b',
    attention: '#eeacb2',
    emphasisFill: '#3d3d3d',
    accentFill: '#3d3e78',
    goodFill: '#0e4d0e',
    button: '#292929',
    buttonText: '#ffffff',
    primary: '#5b5fc7',
    primaryText: '#ffffff',
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    border: '#ffffff',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff8080',
    emphasisFill: '#262626',
    accentFill: '#14548c',
    goodFill: '#0e5c0e',
    button: '#000000',
    buttonText: '#ffff01',
    primary: '#1aebff',
    primaryText: '#000000',
  },
};

/** Spacing, sizes and limits of microsoft/AdaptiveCards `samples/HostConfig/microsoft-teams-light.json`, in a theme's colours. */
export function hostConfig(theme: Theme): object {
  const color = (value: string, subtle = value) => ({ default: value, subtle });
  const foregroundColors = {
    default: color(theme.text, theme.subtle),
    dark: color(theme.text),
    light: color(theme.text),
    accent: color(theme.accent),
    good: color(theme.good),
    warning: color(theme.warning),
    attention: color(theme.attention),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  const font = (fontFamily: string) => ({
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
  });
  return {
    choiceSetInputValueSeparator: ',',
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.border },
    fontTypes: {
      default: font("'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif"),
      monospace: font('monospace'),
    },
    containerStyles: {
      default: style(theme.card),
      emphasis: style(theme.emphasisFill),
      accent: style(theme.accentFill),
      good: style(theme.goodFill),
    },
    inputs: {
      label: {
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention' },
    },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
    },
    factSet: {
      title: { weight: 'Bolder', wrap: true, maxWidth: 160 },
      value: { wrap: true },
      spacing: 16,
    },
  };
}
