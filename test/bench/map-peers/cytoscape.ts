import cytoscape from 'cytoscape';
import { cardSize } from './contract';
import { firstTurnAfter, hostOf } from './painted';

let graph: cytoscape.Core | null = null;

window.peer = {
  open: async (network, { camera, width, height }) => {
    const container = hostOf(width, height);
    const begin = performance.now();
    let painted = false;
    const { x, y, scale } = camera;
    graph = cytoscape({
      container,
      elements: [
        ...network.actors.map(({ id, name, x: left, y: top }) => ({
          data: { id, name },
          position: { x: left, y: top },
        })),
        ...network.ties.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
      ],
      layout: { name: 'preset', fit: false },
      style: [
        {
          selector: 'node',
          style: {
            shape: 'round-rectangle',
            ...cardSize,
            'background-color': '#ffffff',
            'border-width': 1,
            'border-color': '#c9c2b8',
            label: 'data(name)',
            'font-size': 13,
            'text-valign': 'center',
          },
        },
        {
          selector: 'edge',
          style: {
            width: 1.6,
            'curve-style': 'bezier',
            'line-color': '#8d867c',
            'target-arrow-color': '#8d867c',
            'target-arrow-shape': 'triangle',
          },
        },
      ],
      minZoom: 0.02,
      maxZoom: 4,
      zoom: scale,
      pan: { x: -x * scale, y: -y * scale },
      boxSelectionEnabled: false,
    });
    graph.one('render', () => {
      painted = true;
    });
    return (await firstTurnAfter(() => painted)) - begin;
  },
  camera: () => {
    const core = opened();
    const { x, y } = core.pan();
    const scale = core.zoom();
    return { x: -x / scale, y: -y / scale, scale };
  },
  placeOf: (id) => opened().getElementById(id).position(),
};

function opened(): cytoscape.Core {
  if (graph === null) throw new Error('cytoscape is not there yet.');
  return graph;
}
