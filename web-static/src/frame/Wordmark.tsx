/** The name, with two rings that hold one another. */
export function Wordmark({ plain }: { plain?: boolean }) {
  const inside = (
    <>
      <svg class="wordmark-sign" viewBox="0 0 32 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="8.2" />
        <path d="M13.6 6.2A8.2 8.2 0 1 1 15.4 18.9" />
      </svg>
      <span>Entraide</span>
    </>
  );
  return plain ? <span class="wordmark">{inside}</span> : <a class="wordmark" href="/">{inside}</a>;
}
