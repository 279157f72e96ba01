import { Component } from 'react';
import type { ReactNode } from 'react';
import { logFault, reasonOf } from '../frame/faults';
import { FaultScreen } from './FaultScreen';

interface FaultBoundaryProps {
  /** For the log: which part of the window this is. */
  readonly place: string;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly reason: string | null;
}

/** Keeps a fault in one part of the window from taking the rest with it. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { reason: null };

  static getDerivedStateFromError(fault: unknown): FaultBoundaryState {
    return { reason: reasonOf(fault) };
  }

  override componentDidCatch(fault: unknown): void {
    logFault(`screen ${this.props.place}`, fault);
  }

  override render(): ReactNode {
    if (this.state.reason === null) return this.props.children;
    return (
      <FaultScreen
        reason={this.state.reason}
        isWholeApp={this.props.place === 'app'}
        onRetry={() => {
          this.setState({ reason: null });
        }}
      />
    );
  }
}
