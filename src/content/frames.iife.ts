import { VERSION } from '../bundled/version.ts';
import { onNotification } from '../platform/messages/from-content.ts';
import { type RemoteCardContext, startRemoteCards } from './frames/start-remote-cards.ts';
import { readFrameContext } from './scout/frame-context.ts';

/** Injected after the card script into a frame that is too small for its card, and into the top frame, which shows it. */

const context = readFrameContext<RemoteCardContext>(VERSION);
if (context && !context.frames) {
  startRemoteCards(
    (listener, signal) =>
      onNotification('remoteMessage', ({ from, message }) => listener(from, message), signal),
    context,
  );
}
