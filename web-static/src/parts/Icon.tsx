const DRAWINGS = {
  home: "M4 11.2 12 4.8l8 6.4M6 9.8V19h12V9.8M10 19v-5h4v5",
  spaces: "M4 5.5h6.5v7H4zM13.5 5.5H20v4h-6.5zM13.5 12.5H20v6h-6.5zM4 15.5h6.5v3H4z",
  ask: "M5 19.2h3.8L19 9a2.1 2.1 0 0 0-3.8-3.8L5 15.4zM13.8 6.6l3.8 3.8",
  queue: "M4 6h16M4 11h9M4 16h5M17 12.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM17 14.8v1.9l1.3.9",
  help: "M9 7a5 5 0 1 0 0 10A5 5 0 0 0 9 7zM15 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10z",
  messages: "M4 5.5h16v11h-8.5L7.5 20v-3.5H4z",
  people: "M9 5.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3.5 19c.5-3 2.6-4.6 5.5-4.6s5 1.6 5.5 4.6M15.5 6a2.8 2.8 0 0 1 0 5.4M17 14.7c2 .6 3.2 2.1 3.5 4.3",
  person: "M12 4.8a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2zM5 19.5c.6-3.4 3.2-5.3 7-5.3s6.4 1.9 7 5.3",
  search: "M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l4.8 4.8",
  close: "M6 6l12 12M18 6 6 18",
  menu: "M4 7h16M4 12h16M4 17h16",
  back: "M11 6l-6 6 6 6M5 12h14",
  next: "M9.5 6l6 6-6 6",
  down: "M6 9.5l6 6 6-6",
  more: "M5.5 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM12 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2zM18.5 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2z",
  check: "M5 12.8l4.5 4.4L19 7.5",
  seal: "M12 3.5l2.3 1.7 2.8-.1.8 2.7 2.3 1.6L19.3 12l.9 2.6-2.3 1.6-.8 2.7-2.8-.1L12 20.5l-2.3-1.7-2.8.1-.8-2.7-2.3-1.6.9-2.6-.9-2.6 2.3-1.6.8-2.7 2.8.1zM8.8 12.2l2.3 2.2 4.2-4.5",
  heart: "M12 19.5C7 16 4.5 12.8 4.5 9.7a3.9 3.9 0 0 1 7.5-1.6 3.9 3.9 0 0 1 7.5 1.6c0 3.1-2.5 6.3-7.5 9.8z",
  reply: "M9 6.5 4 11.5l5 5M4 11.5h9.5a6 6 0 0 1 6 6v1",
  quote: "M5 17h4.5v-5H6c0-2.3 1-3.9 3-4.6M14 17h4.5v-5H15c0-2.3 1-3.9 3-4.6",
  link: "M10 14a4 4 0 0 0 5.7 0l2.9-2.9a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-2.9 2.9a4 4 0 0 0 5.7 5.7l1.2-1.2",
  pin: "M9 4.5h6l-.8 5.5 2.8 3H7l2.8-3zM12 13v6.5",
  lock: "M6 11h12v8.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  clock: "M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM12 7.5V12l3 1.8",
  bell: "M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5zM10.3 20.5h3.4",
  edit: "M5 19.2h3.8L19 9a2.1 2.1 0 0 0-3.8-3.8L5 15.4z",
  trash: "M5 7h14M10 7V4.8h4V7M7 7l.8 12.5h8.4L17 7M10.5 11v5M13.5 11v5",
  copy: "M9 9h10.5v11H9zM6 15H4.5V4H15v2",
  plus: "M12 5v14M5 12h14",
  flag: "M6 20.5V4.5M6 5.5c4-2 7.5 2 12 0v8c-4.5 2-8-2-12 0",
  shield: "M12 3.8 5 6.3v5.2c0 4.2 2.8 7.2 7 8.7 4.2-1.5 7-4.5 7-8.7V6.3zM9 11.8l2.2 2.2 4-4",
  hidden: "M4 4l16 16M9.5 6.2A9 9 0 0 1 12 5.8c4.5 0 7.5 3.6 8.5 6.2a11 11 0 0 1-2.6 3.7M6.3 8A11.5 11.5 0 0 0 3.5 12c1 2.6 4 6.2 8.5 6.2 1.5 0 2.8-.4 4-1",
  image: "M4 5.5h16v13H4zM4 15.5l4.5-4 4 3.5 3-2.5 4.5 4M15.5 8.8h.01",
  settings: "M4 7.5h8M17 7.5h3M14.5 5.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6zM4 16.5h3M12 16.5h8M9.5 14.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z",
  leave: "M13 5H5.5v14H13M10 12h10M16.5 8.5 20 12l-3.5 3.5",
} as const;

export type IconName = keyof typeof DRAWINGS;

/** One of our signs; a word stands beside it unless the sign is universal. */
export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  return <Sign drawing={DRAWINGS[name]} {...(small ? { small } : {})} />;
}

/** A sign that one page alone uses, drawn on 24 × 24. */
export function Sign({ drawing, small }: { drawing: string; small?: boolean }) {
  return (
    <svg class={small ? "icon icon-small" : "icon"} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawing} />
    </svg>
  );
}
