/** The one function of react-dom that letters need; all of @types/react-dom would be a package for this line. */
declare module 'react-dom/server' {
  import type { ReactElement } from 'react'

  /** HTML without the marks that a browser-side React would want. */
  export function renderToStaticMarkup(element: ReactElement): string
}
