import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A wide table that scrolls by itself. It stops the keyboard only where there is something to scroll. */
export const Scrolls = ({ label, children }: { label: string; children: ReactNode }): ReactNode => {
  const region = useRef<HTMLElement>(null);
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const look = new ResizeObserver(() => setIsWide(element.scrollWidth > element.clientWidth + 1));
    look.observe(element);
    for (const child of element.children) look.observe(child);
    return () => look.disconnect();
  }, []);
  return (
    <section ref={region} className="scrolls" tabIndex={isWide ? 0 : undefined} aria-label={label}>
      {children}
    </section>
  );
};
