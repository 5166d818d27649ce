import type { Status } from '../../core/packs/pack-schema.ts';
import { StatusShape } from './status-shape.tsx';
import { statusShapes } from './status-shapes.ts';

/** The picture of a status, on pages that know all of them. */
export const StatusMark = ({ status }: { status: Status }) => <StatusShape shape={statusShapes[status]} />;
