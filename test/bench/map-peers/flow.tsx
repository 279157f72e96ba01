import '@xyflow/react/dist/style.css';
import {
  Handle,
  Position,
  ReactFlow,
  type Edge,
  type Node,
  type NodeProps,
  type ReactFlowInstance,
} from '@xyflow/react';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { cardSize } from './contract';
import { hostOf } from './painted';

/** React Flow as its documentation sets it up: one memoised node type, the built-in edges. */
const Card = memo(({ data }: NodeProps) => (
  <div className="card">
    <Handle type="target" position={Position.Left} />
    <b>{String(data['name'])}</b>
    <span>{String(data['kind'])}</span>
    <Handle type="source" position={Position.Right} />
  </div>
));
const nodeTypes = { card: Card };

let flow: ReactFlowInstance | null = null;

window.peer = {
  open: async (network, { camera, width, height, culled }) => {
    const host = hostOf(width, height);
    const begin = performance.now();
    const nodes: Node[] = network.actors.map(({ id, name, kind, x, y }) => ({
      id,
      type: 'card',
      data: { name, kind },
      position: { x: x - cardSize.width / 2, y: y - cardSize.height / 2 },
      ...cardSize,
    }));
    const edges: Edge[] = network.ties.map(({ id, from, to }) => ({
      id,
      source: from,
      target: to,
    }));
    const { x, y, scale } = camera;
    createRoot(host).render(
      <ReactFlow
        defaultNodes={nodes}
        defaultEdges={edges}
        nodeTypes={nodeTypes}
        defaultViewport={{ x: -x * scale, y: -y * scale, zoom: scale }}
        minZoom={0.02}
        maxZoom={4}
        panOnDrag={[1]}
        onlyRenderVisibleElements={culled}
        onInit={(instance) => {
          flow = instance;
        }}
      />,
    );
    const all = nodes.length + edges.length;
    return (await wholePicture(host, culled ? null : all)) - begin;
  },
  camera: () => {
    const { x, y, zoom } = opened().getViewport();
    return { x: -x / zoom, y: -y / zoom, scale: zoom };
  },
  placeOf: (id) => {
    const { x, y } = opened().getNode(id)?.position ?? { x: NaN, y: NaN };
    return { x: x + cardSize.width / 2, y: y + cardSize.height / 2 };
  },
};

function opened(): ReactFlowInstance {
  if (flow === null) throw new Error('React Flow is not there yet.');
  return flow;
}

/**
 * The moment after the frame in which all is drawn: so many elements, or, where culling decides
 * how many, as many as are still there three frames later.
 */
function wholePicture(host: HTMLElement, expected: number | null): Promise<number> {
  return new Promise((resolve) => {
    let known = { count: 0, edges: 0, at: 0 };
    let frames = 0;
    const look = (): void => {
      const edges = host.querySelectorAll('.react-flow__edge-path').length;
      const count = edges + shownNodes(host);
      if (count === expected) {
        setTimeout(() => resolve(performance.now()));
        return;
      }
      if (count !== known.count) {
        frames = 0;
        const fresh = { count, edges, at: 0 };
        known = fresh;
        setTimeout(() => {
          fresh.at = performance.now();
        });
      } else frames += 1;
      if (expected === null && known.edges > 0 && frames >= 3) resolve(known.at);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Nodes are in the page before they are measured, but hidden. */
function shownNodes(host: HTMLElement): number {
  const nodes = host.querySelectorAll<HTMLElement>('.react-flow__node');
  return [...nodes].filter(({ style }) => style.visibility !== 'hidden').length;
}
