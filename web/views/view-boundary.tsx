import { Component, type ReactNode } from 'react';

/** Catches what a view could not be shown for, such as a part of the page that a newer version has replaced, and offers to load again. */
export class ViewBoundary extends Component<
  { readonly children: ReactNode; readonly title: string; readonly text: string; readonly action: string },
  { readonly failed: boolean }
> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main id="content" tabIndex={-1}>
        <section className="away" role="alert">
          <h1>{this.props.title}</h1>
          <p>{this.props.text}</p>
          <button type="button" className="main-action" onClick={() => location.reload()}>
            {this.props.action}
          </button>
        </section>
      </main>
    );
  }
}
