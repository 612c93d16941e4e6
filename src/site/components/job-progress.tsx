import type { Child } from 'hono/jsx';
import type { Speaker } from '../../model/speaker.ts';
import { say } from '../say.ts';
import { IslandScript } from './island-script.tsx';

export interface JobProgressProps {
  readonly t: Speaker;
  readonly done: number;
  /** `null` while it is not known how much there is. */
  readonly total: number | null;
  /** Sends server-sent events: each `data:` is JSON `{"done","total","words","text","isOver"}`. Absent when the job has ended. */
  readonly stream?: string;
  /** This page again, for a reload without scripts. */
  readonly href: string;
  /** A line on rate, refused rows and the like; replaced by `text` of the events. */
  readonly children?: Child;
}

/** How far a long job is. With scripts it moves by itself; without, a link asks again. */
export const JobProgress = ({ t, done, total, stream, href, children }: JobProgressProps) => {
  const words = total === null ? say(t, 'site.progress.working') : say(t, 'site.progress.job', { done, total });
  return (
    <live-progress class="job" data-stream={stream} data-href={href} data-language={t.language}>
      <progress max={total ?? undefined} value={total === null ? undefined : done} aria-label={words} />
      <p class="job-words" aria-live="polite">
        {words}
      </p>
      <p class="quiet job-text">{children}</p>
      {stream === undefined ? null : (
        <>
          <p class="job-again">
            <a href={href}>{say(t, 'site.progress.refresh')}</a>
          </p>
          <IslandScript name="live-progress" />
        </>
      )}
    </live-progress>
  );
};

/** For the `head` of a job's page that still runs: without scripts the page asks again by itself. */
export const JobRefresh = () => (
  <noscript>
    <meta http-equiv="refresh" content="5" />
  </noscript>
);
