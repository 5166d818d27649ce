import type { Status } from '../../core/packs/pack-schema.ts';
import { StatusShape } from './status-shape.tsx';
import { statusShapes } from './status-shapes.ts';

/** The shape of a status, for pages. */
export const StatusMark = ({ status }: { status: Status }) => <StatusShape shape={statusShapes[status]} />;
