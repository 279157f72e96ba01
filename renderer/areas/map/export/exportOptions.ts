import { create } from 'zustand';
import type { PaperName } from '@shared/scene/pages';

export const exportFormats = ['png', 'svg', 'pdf', 'pptx', 'canvas', 'graphml', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export type Colours = 'light' | 'dark';
export type PageScale = 'fit' | 'full' | 'threeQuarters' | 'half';

/** How much of its size on screen at 100 % the map has on paper. */
export const pageScales: Readonly<Record<PageScale, 'fit' | number>> = {
  fit: 'fit',
  full: 1,
  threeQuarters: 0.75,
  half: 0.5,
};

/** What the person chose; kept from one export to the next. */
export interface ExportOptions {
  readonly format: ExportFormat;
  readonly scope: 'whole' | 'selection';
  /** Null: as on screen. */
  readonly colours: Colours | null;
  readonly background: boolean;
  /** Pixels for each map unit. */
  readonly factor: 1 | 2 | 3 | 4;
  readonly paper: PaperName;
  readonly landscape: boolean;
  readonly pageScale: PageScale;
  readonly table: 'nodes' | 'edges';
}

interface ExportState {
  readonly isOpen: boolean;
  readonly options: ExportOptions;
}

export const useExport = create<ExportState>(() => ({
  isOpen: false,
  options: {
    format: 'png',
    scope: 'whole',
    colours: null,
    background: true,
    factor: 2,
    paper: 'a4',
    landscape: true,
    pageScale: 'fit',
    table: 'nodes',
  },
}));

/** Opens the dialog, for the whole map: what is selected by chance is seldom what is meant. */
export function openExport(): void {
  useExport.setState(({ options }) => ({ isOpen: true, options: { ...options, scope: 'whole' } }));
}

export function closeExport(): void {
  useExport.setState({ isOpen: false });
}

/** Chooses something in the dialog. */
export function chooseExport(change: Partial<ExportOptions>): void {
  useExport.setState(({ options }) => ({ options: { ...options, ...change } }));
}
