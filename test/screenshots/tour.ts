import type { Page } from '@playwright/test';
import type { LaunchedApp, LaunchOptions } from '../e2e/launch';

export interface TourContext {
  /** Starts an app in the tour's theme and size, with a profile of its own unless one is given. */
  readonly launch: (options?: LaunchOptions) => Promise<LaunchedApp>;
  /** Takes a picture of the page as it is, once its fonts are there and nothing moves any more. */
  readonly shot: (window: Page, name: string) => Promise<void>;
  readonly theme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
}

/** What a file `test/screenshots/*.tour.ts` exports as `tour`: a walk that takes pictures. */
export interface Tour {
  readonly name: string;
  readonly run: (context: TourContext) => Promise<void>;
}
