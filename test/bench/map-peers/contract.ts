/** What the pages of the peers and the benchmark that drives them say to each other. */

export interface NetworkActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The centre of its card, in world units: pixels at 100 %. */
  readonly x: number;
  readonly y: number;
}

export interface NetworkTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The same data for every contender. */
export interface Network {
  readonly actors: readonly NetworkActor[];
  readonly ties: readonly NetworkTie[];
}

/** The size of a card in world units, as the map draws it. */
export const cardSize = { width: 172, height: 58 } as const;

/** The world point at the top left corner, and the pixels for each world unit. */
export interface PeerCamera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface PeerView {
  readonly camera: PeerCamera;
  readonly width: number;
  readonly height: number;
  /** Draws only what is in view, where the peer has the choice. */
  readonly culled: boolean;
}

/** What a peer's page puts at `window.peer`. */
export interface Peer {
  /** Shows a network; gives the milliseconds until the first turn after the frame with all of it. */
  readonly open: (network: Network, view: PeerView) => Promise<number>;
  readonly camera: () => PeerCamera;
  /** The present centre of an actor's card. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number };
}

declare global {
  interface Window {
    peer: Peer;
    /** Where the benchmark leaves the data before it asks to open it. */
    network: Network;
  }
}
