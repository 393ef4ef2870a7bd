export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'provenly-theme'

export function readTheme(): Theme {
  const kept = window.localStorage.getItem(key)
  return themes.find((theme) => theme === kept) ?? 'auto'
}

export function applyTheme(theme: Theme): void {
  window.localStorage.setItem(key, theme)
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
