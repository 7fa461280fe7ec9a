// One thing said, until the server has answered that it is kept.
import type { Activity } from '../directline/activity';

export interface Parcel {
  /** The mark the server knows a repetition by; never changed, however often it is sent. */
  readonly mark: string;
  readonly activity: Activity;
  /** Whether it may wait on the device. What is typed, and what is told in confidence, stays in memory only. */
  readonly mayBeStored: boolean;
  /** A drawing or a photo that goes with it. */
  readonly picture?: Blob;
  /** Its place among what waits: the time it was said, in milliseconds since 1970, never the same twice. */
  readonly place?: number;
}
