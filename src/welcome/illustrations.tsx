import type { ComponentChildren } from 'preact';
import type { Language } from '../core/shared/language.ts';
import { StatusChip } from '../ui/components/status-chip.tsx';
import { cardStrings } from '../ui/strings/card.ts';
import { popupStrings } from '../ui/strings/popup.ts';
import { welcomeStrings } from '../ui/strings/welcome.ts';

interface Props {
  /** The name that the illustrations show as marked. */
  name: string;
  language: Language;
}

/** Three pictures that explain marks, cards and the popup. */
export function Illustrations({ name, language }: Props) {
  const strings = welcomeStrings[language];
  const { mark, card, popup } = strings.pictures;
  return (
    <ol class="illustrations">
      <Illustration caption={mark}>
        <div class="mini-page">
          <Line width={100} />
          <Line width={86} />
          <p class="line-with-name">
            <Bar width={24} />
            <Name look="marked">{name}</Name>
            <Bar width={30} />
          </p>
          <Line width={94} />
          <Line width={62} />
          <MousePointer />
        </div>
      </Illustration>
      <Illustration caption={card}>
        <p class="line-with-name">
          <Bar width={14} />
          <Name look="active">{name}</Name>
          <Bar width={46} />
        </p>
        <div class="mini-card">
          <p class="mini-title">
            <Name>{name}</Name>
          </p>
          <div class="mini-note">
            <p class="mini-origin">
              <StatusChip status="reported" label={cardStrings[language].status.reported} />
              <b>{strings.whoSaysIt}</b>
            </p>
            <Line width={100} />
            <Line width={72} />
            <p class="mini-when">{strings.whenAndWhere}</p>
          </div>
        </div>
      </Illustration>
      <Illustration caption={popup}>
        <div class="toolbar">
          <Bar width={58} />
          <span class="tool-button">
            <img src="/icons/icon.svg" alt="" width="18" height="18" />
            <span class="badge">3</span>
          </span>
        </div>
        <div class="mini-popup">
          <MiniSwitchRow on>
            <b>{popupStrings[language].everything}</b>
          </MiniSwitchRow>
          <MiniSwitchRow on>{popupStrings[language].thisSite}</MiniSwitchRow>
          <MiniSwitchRow on={false}>
            <Name>{name}</Name>
          </MiniSwitchRow>
        </div>
      </Illustration>
    </ol>
  );
}

interface IllustrationProps {
  caption: { title: string; text: string };
  children: ComponentChildren;
}

/** A picture with a caption. The caption says all that the picture shows, so the picture is hidden from screen readers. */
function Illustration({ caption, children }: IllustrationProps) {
  return (
    <li>
      <figure>
        <div class="illustration" aria-hidden="true">
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

/** A name that is drawn with a look. In `samp`, because the extension itself marks no text there. */
function Name({ look, children }: { look?: 'marked' | 'active'; children: string }) {
  return <samp class={look ? `name ${look}` : 'name'}>{children}</samp>;
}

/** A placeholder for text; its width in per cent. */
const Bar = ({ width }: { width: number }) => <span class="bar" style={{ inlineSize: `${width}%` }} />;

const Line = ({ width }: { width: number }) => (
  <span class="line">
    <Bar width={width} />
  </span>
);

function MiniSwitchRow({ on, children }: { on: boolean; children: ComponentChildren }) {
  return (
    <p class="mini-row">
      <span>{children}</span>
      <span class={`mini-switch ${on ? 'on' : 'off'}`} />
    </p>
  );
}

const MousePointer = () => (
  <svg class="mouse-pointer" viewBox="0 0 16 20" width="16" height="20" aria-hidden="true">
    <path d="M2 1.5v14l3.5-3.2 2.3 5.3 2.6-1.1-2.3-5.2h4.9z" />
  </svg>
);
