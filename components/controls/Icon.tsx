/** Our own icons: one weight (1.75), round ends, drawn on 24. Always beside words or a label, so hidden from readers. */
const paths = {
  back: 'M14.5 5.5 8 12l6.5 6.5',
  chevron: 'm9.5 5.5 6.5 6.5-6.5 6.5',
  lock: 'M6.5 11h11v8.5h-11zM8.75 11V8a3.25 3.25 0 0 1 6.5 0v3',
  settings:
    'M4.5 7.5h9M17.5 7.5h2M4.5 16.5h2M10.5 16.5h9M15.5 9.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8.5 18.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  plus: 'M12 5.5v13M5.5 12h13',
  phone: 'M8.2 4.5 5.4 5.3c-.6 4.7 4.6 12.3 9.9 13.4l2.6-1.7-2.7-3.4-2.3.8c-1.3-.9-2.3-2.4-2.7-3.9l1.5-1.8z',
  copy: 'M9 8.5h10v11H9zM5 15.5v-11h10',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  alert: 'M12 4.5 20.5 19h-17zM12 10v4M12 16.6v.1',
  quote: 'M5 16.5c2.5-.5 4-2.4 4-5V7.5H5V12h4M14 16.5c2.5-.5 4-2.4 4-5V7.5h-4V12h4',
  undo: 'M8.5 5.5 5 9l3.5 3.5M5.5 9H14a5 5 0 0 1 0 10h-4',
  pen: 'm5 19 1-4L16 5l3 3L9 18z',
  place: 'M12 4v9.5m-4-4 4 4 4-4M5 18.5h14',
  link: 'M10 14a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M14 10a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1',
  eye: 'M3.5 12S6.5 6.5 12 6.5 20.5 12 20.5 12 17.5 17.5 12 17.5 3.5 12 3.5 12ZM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  hide: 'M3.5 12S6.5 6.5 12 6.5 20.5 12 20.5 12 17.5 17.5 12 17.5 3.5 12 3.5 12ZM5 19 19 5',
  beside: 'M4.5 5.5h15v13h-15zM13.5 5.5v13',
  screen: 'M4.5 5.5h15v10h-15zM9 19h6M12 15.5V19',
  drag: 'M9 6v.1M9 12v.1M9 18v.1M15 6v.1M15 12v.1M15 18v.1',
  circle: 'M12 18.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z',
  dash: 'M6.5 12h11',
  help: 'M9 9.2a3 3 0 1 1 4.6 2.6c-1 .6-1.6 1.2-1.6 2.4M12 18v.1',
  close: 'm6.5 6.5 11 11m0-11-11 11',
} as const;

export type IconName = keyof typeof paths;

/** A picture of 20 px that says nothing by itself. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
