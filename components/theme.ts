import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { BRAND_COLOURS } from '@/lib/compare/brand-marks';

/**
 * The look of every screen: one theme for the side panel and the app.
 * Shade 7 is the filled colour on light, shade 4 on dark; both reach AA on the card of their scheme.
 * What Mantine has no name for (ground, line, brand row, verdict colours) are the `--tt-` variables below.
 */
const ink: MantineColorsTuple = [
  '#f8fafc',
  '#f1f5f9',
  '#e2e8f0',
  '#cbd5e1',
  '#e2e8f0',
  '#f8fafc',
  '#475569',
  '#0f172a',
  '#334155',
  '#1e293b',
];
const own: MantineColorsTuple = [
  '#f0fdfa',
  '#ccfbf1',
  '#99f6e4',
  '#5eead4',
  '#2dd4bf',
  '#14b8a6',
  '#0d9488',
  '#0f766e',
  '#115e59',
  '#134e4a',
];
const rival: MantineColorsTuple = [
  '#fff7ed',
  '#ffedd5',
  '#fed7aa',
  '#fdba74',
  '#fb923c',
  '#f97316',
  '#ea580c',
  '#c2410c',
  '#9a3412',
  '#7c2d12',
];
const red: MantineColorsTuple = [
  '#fef2f2',
  '#fee2e2',
  '#fecaca',
  '#fca5a5',
  '#f87171',
  '#ef4444',
  '#dc2626',
  '#b91c1c',
  '#991b1b',
  '#7f1d1d',
];
const green: MantineColorsTuple = [
  '#f0fdf4',
  '#dcfce7',
  '#bbf7d0',
  '#86efac',
  '#4ade80',
  '#22c55e',
  '#16a34a',
  '#15803d',
  '#166534',
  '#14532d',
];
const dark: MantineColorsTuple = [
  '#e2e8f0',
  '#cbd5e1',
  '#a3b2c7',
  '#8494aa',
  '#33415a',
  '#26334a',
  '#182235',
  '#0e1626',
  '#0b111e',
  '#070b14',
];

const ON_FILL = 'var(--tt-on-fill)';

const gray: MantineColorsTuple = [
  '#f8fafc',
  '#f1f5f9',
  '#e2e8f0',
  '#d5dde8',
  '#cbd5e1',
  '#64748b',
  '#56657a',
  '#475569',
  '#334155',
  '#1e293b',
];

export const theme = createTheme({
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.4', xl: '1.3' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.35' },
      h3: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  colors: { ink, own, rival, red, green, gray, dark },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 4 },
  // Fills are dark on light and light on dark; Mantine's own contrast looks at the light scheme only.
  variantColorResolver: (input) => {
    const resolved = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...resolved, color: ON_FILL } : resolved;
  },
  black: '#0f172a',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Checkbox: { defaultProps: { iconColor: ON_FILL } },
    Radio: { defaultProps: { iconColor: ON_FILL } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    // Its placeholder is no item, and a menu may hold nothing else.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: { radius: 'lg' }, styles: { title: { lineHeight: 1.3 } } },
  },
});

const brandVariables = (scheme: 0 | 1): Record<string, string> =>
  Object.fromEntries(BRAND_COLOURS.map((pair, index) => [`--tt-brand-${index}`, pair[scheme]]));

/** Ground, lines and meanings, the same names in both schemes. Pass it to MantineProvider beside the theme. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...brandVariables(0),
    '--tt-on-fill': '#ffffff',
    '--tt-ground': '#f8fafc',
    '--tt-card': '#ffffff',
    '--tt-line': '#e2e8f0',
    '--tt-line-strong': '#cbd5e1',
    '--tt-soft': '#f1f5f9',
    '--tt-mute': '#56657a',
    '--tt-good': '#166534',
    '--tt-good-soft': '#dcfce7',
    '--tt-bad': '#b91c1c',
    '--tt-bad-soft': '#fee2e2',
    '--tt-warn': '#854d0e',
    '--tt-warn-soft': '#fef9c3',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#56657a',
    '--mantine-color-placeholder': '#64748b',
    '--mantine-color-default-border': '#d5dde8',
    '--mantine-color-error': '#b91c1c',
  },
  dark: {
    ...brandVariables(1),
    '--tt-on-fill': '#0b111e',
    '--tt-ground': '#0e1626',
    '--tt-card': '#182235',
    '--tt-line': '#2b3850',
    '--tt-line-strong': '#455570',
    '--tt-soft': '#233047',
    '--tt-mute': '#a3b2c7',
    '--tt-good': '#86efac',
    '--tt-good-soft': '#14432a',
    '--tt-bad': '#fca5a5',
    '--tt-bad-soft': '#4c1d22',
    '--tt-warn': '#fde047',
    '--tt-warn-soft': '#423a0d',
    '--mantine-color-body': '#182235',
    '--mantine-color-dimmed': '#a3b2c7',
    '--mantine-color-error': '#fca5a5',
  },
});
