import type { ComponentChildren } from 'preact';
import { StatusChip } from '../ui/components/status-chip.tsx';
import type { CardStrings } from '../ui/strings/card.ts';
import type { PopupStrings } from '../ui/strings/popup.ts';
import type { WelcomeStrings } from '../ui/strings/welcome.ts';

interface Props {
  /** The name in the pictures. */
  name: string;
  strings: WelcomeStrings;
  shared: CardStrings;
  popup: Pick<PopupStrings, 'everything' | 'thisSite'>;
}

/** What happens, in three pictures. */
export function Pictures({ name, strings, shared, popup }: Props) {
  const { mark, card, popup: switches } = strings.pictures;
  return (
    <ol class="pictures">
      <Picture caption={mark}>
        <div class="sheet">
          <Line width={100} />
          <Line width={86} />
          <p class="line-with-name">
            <Bar width={24} />
            <Name look="marked">{name}</Name>
            <Bar width={30} />
          </p>
          <Line width={94} />
          <Line width={62} />
          <Pointer />
        </div>
      </Picture>
      <Picture caption={card}>
        <p class="line-with-name">
          <Bar width={14} />
          <Name look="active">{name}</Name>
          <Bar width={46} />
        </p>
        <div class="little-card">
          <p class="little-title">
            <Name>{name}</Name>
          </p>
          <div class="little-note">
            <p class="little-origin">
              <StatusChip status="reported" label={shared.status.reported} />
              <b>{strings.whoSaysIt}</b>
            </p>
            <Line width={100} />
            <Line width={72} />
            <p class="little-when">{strings.whenAndWhere}</p>
          </div>
        </div>
      </Picture>
      <Picture caption={switches}>
        <div class="toolbar">
          <Bar width={58} />
          <span class="tool-button">
            <img src="/icons/icon.svg" alt="" width="18" height="18" />
            <span class="badge">3</span>
          </span>
        </div>
        <div class="little-popup">
          <Row on>
            <b>{popup.everything}</b>
          </Row>
          <Row on>{popup.thisSite}</Row>
          <Row on={false}>
            <Name>{name}</Name>
          </Row>
        </div>
      </Picture>
    </ol>
  );
}

/** The caption tells all that the picture shows, so assistive technology skips the picture. */
function Picture({
  caption,
  children,
}: {
  caption: { title: string; text: string };
  children: ComponentChildren;
}) {
  return (
    <li>
      <figure>
        <div class="picture" aria-hidden="true">
          {children}
        </div>
        <figcaption>
          <h3>{caption.title}</h3>
          <p>{caption.text}</p>
        </figcaption>
      </figure>
    </li>
  );
}

/** A name as it looks somewhere. `samp`, the element for what programs show, is never marked itself. */
function Name({ look, children }: { look?: 'marked' | 'active'; children: string }) {
  return <samp class={look ? `name ${look}` : 'name'}>{children}</samp>;
}

/** A stretch of text that need not be read; its width in per cent. */
const Bar = ({ width }: { width: number }) => <span class="bar" style={{ inlineSize: `${width}%` }} />;

const Line = ({ width }: { width: number }) => (
  <span class="line">
    <Bar width={width} />
  </span>
);

function Row({ on, children }: { on: boolean; children: ComponentChildren }) {
  return (
    <p class="little-row">
      <span>{children}</span>
      <span class={`little-switch ${on ? 'on' : 'off'}`} />
    </p>
  );
}

/** The arrow of a mouse, about to rest. */
const Pointer = () => (
  <svg class="pointer" viewBox="0 0 16 20" width="16" height="20" aria-hidden="true">
    <path d="M2 1.500v14l3.500-3.200 2.300 5.300 2.600-1.100-2.300-5.200h4.900z" />
  </svg>
);
