import type { PathCommand, Shape } from './sceneItem';

/** Shapes made larger or smaller about their origin, with the widths of their lines. */
export function scaleShapes(shapes: readonly Shape[], scale: number): readonly Shape[] {
  return scale === 1 ? shapes : shapes.map((shape) => scaled(shape, scale));
}

function scaled(shape: Shape, by: number): Shape {
  if (shape.type === 'text') {
    return { ...shape, x: shape.x * by, y: shape.y * by, size: shape.size * by };
  }
  const strokeWidth = shape.strokeWidth * by;
  const dash = shape.dash.map((length) => length * by);
  if (shape.type === 'path') {
    const commands = shape.commands.map((command) => scaledCommand(command, by));
    return { ...shape, strokeWidth, dash, commands };
  }
  const { x, y, width, height, radius } = shape;
  return {
    ...{ ...shape, strokeWidth, dash, radius: radius * by },
    ...{ x: x * by, y: y * by, width: width * by, height: height * by },
  };
}

function scaledCommand(command: PathCommand, by: number): PathCommand {
  switch (command[0]) {
    case 'M':
    case 'L':
      return [command[0], command[1] * by, command[2] * by];
    case 'C':
      return [
        'C',
        command[1] * by,
        command[2] * by,
        command[3] * by,
        command[4] * by,
        command[5] * by,
        command[6] * by,
      ];
    case 'Z':
      return command;
  }
}
