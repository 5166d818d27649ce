import { COLOURS, type Colour, MARK_LOOKS, type MarkLook } from '../../core/settings/preferences.ts';
import type { Localisation } from '../session/localisation.ts';

type Strings = Localisation['strings'];

/** The looks to choose from, each with a picture in a colour. */
export const lookOptions = (strings: Strings, colour: Colour) =>
  MARK_LOOKS.map((value) => ({
    value,
    ...strings.looks[value],
    picture: <LookPicture look={value} colour={colour} />,
  }));

/** The colours to choose from. */
export const colourOptions = (strings: Strings) =>
  COLOURS.map((value) => ({
    value,
    name: strings.colours[value],
    picture: <span class="swatch" data-colour={value} />,
  }));

/** Two marked letters. */
export function LookPicture({ look, colour }: { look: MarkLook; colour: Colour }) {
  return (
    <span class="look" data-look={look} data-colour={colour} aria-hidden="true">
      Aa
    </span>
  );
}
