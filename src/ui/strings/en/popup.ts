import { formatRemainingTime } from '../../../core/time/remaining-time.ts';
import { LOCAL_FILES } from '../../../core/urls/page-address.ts';
import { readableHost } from '../../../core/urls/readable-host.ts';
import { formatNumber, plural } from '../../formats/plural.ts';
import { onSite } from './menu.ts';
import { until } from './moments.ts';

const number = (count: number) => formatNumber('en', count);

/** Texts of the toolbar popup. */
export const strings = {
  everything: 'Context Notes',
  site: (site: string) => (site === LOCAL_FILES ? 'In local files' : `On ${readableHost(site)}`),
  /** Until the site's name is known. */
  thisSite: 'On this site',
  offByRule: (pattern: string) => `Turned off by your exception for ${readableHost(pattern)}`,
  entities: 'Names',
  /** Below the list of a pack's names, which is cut. */
  moreNames: plural('en', { one: 'and 1 more on this page', other: 'and {n} more on this page' }),
  /** Heading above the switches of entities, which apply to every page. */
  everywhere: 'Everywhere',
  entityHere: (entity: string, site: string) => `${entity} ${onSite(site)}`,
  /** The number of mentions, of one entity or of all. */
  mentions: plural('en', { one: '1 mention on this page', other: '{n} mentions on this page' }),
  mentionsShort: plural('en', { one: '1 mention', other: '{n} mentions' }),
  /** Appends to a count how many of the mentions are in frames. */
  withFramed: (mentions: string, framed: number) => `${mentions}, ${number(framed)} of them embedded`,
  nothingFound: 'Nothing found on this page',
  notHere: 'Not on this page',
  entityOff: 'Off on every page',
  entityOffHere: 'Off on this site',
  /** Shown on a site that belongs to the entity. */
  ownSite: 'Not marked on its own site',
  capped: (shown: number, all: number) => `${number(shown)} of ${number(all)} shown`,
  /** Accessible name of the list of an entity's mentions. */
  mentionsOf: (entity: string) => `Mentions of ${entity} on this page`,
  previous: 'Previous mention',
  next: 'Next mention',
  /** Accessible name of the group of buttons for the previous and the next mention. */
  mentionNavigation: 'Go from mention to mention',
  position: (at: number, all: number) => `${number(at)} of ${number(all)}`,
  /** Accessible name of the pause control. */
  pause: 'Pause',
  /** Before the choices of a pause, where it holds. */
  pauseThisPage: 'Pause this page',
  pauseEverywhere: 'Pause everywhere',
  /** Each accessible name contains the visible label (WCAG 2.5.3). */
  pauses: {
    thisPage: { label: 'Today', name: 'Pause this page today, until midnight' },
    oneHour: { label: '1 hour', name: 'Pause everywhere for 1 hour' },
    untilTomorrow: { label: 'Until tomorrow', name: 'Pause everywhere until tomorrow' },
  },
  paused: 'Paused',
  /** @param left milliseconds */
  pausedFor: (left: number) => `Paused: ${formatRemainingTime(left, 'en')} left`,
  pausedEverywhere: (moment: number, now: number) => `Everywhere, ${until(moment, now)}`,
  pausedPage: (moment: number, now: number) => `This page, ${until(moment, now)}`,
  pausedPattern: (pattern: string, moment: number, now: number) =>
    `${readableHost(pattern)}, ${until(moment, now)}`,
  resume: 'Resume',
  waiting: 'Waiting for the page…',
  offEverywhere: 'Off everywhere',
  /** Where it is unknown whether the reader has switched marks off. */
  unknown: 'Nothing is marked for now',
  offOn: (site: string) => `Off ${onSite(site)}`,
  unavailable: 'Not available here',
  noAccess: 'No access to web pages',
  cannotRun: {
    title: 'Context Notes cannot run on this page.',
    text: 'Browsers keep extensions off their own pages, stores and PDF files. If this is an ordinary page, reload it once.',
  },
  /** In Chrome, where the extension lacks the permission for local files and the page may be one. */
  cannotRunOrFile: {
    title: 'Context Notes cannot run on this page.',
    text: 'Browsers keep extensions off their own pages, stores and PDF files. An ordinary page may only have to be reloaded. For a file on this computer, switch on “Allow access to file URLs” in the settings of the extension.',
  },
  /** For a local file in Firefox, which by default lets no extension read them. */
  filesOff: {
    title: 'Context Notes may not read local files.',
    text: 'To allow it, open the browser’s add-ons page, choose Context Notes, and switch on access to local files under “Permissions”. Then reload this page.',
  },
  withdrawn: {
    title: 'Context Notes may not read web pages.',
    text: 'To find names, it has to read the page you are on; none of it leaves this computer. You can allow it here, or in your browser’s settings for this extension.',
  },
  granted: {
    title: 'Reload the page to begin.',
    text: 'Context Notes may read web pages now, but this one was loaded before.',
  },
  allow: 'Allow on all pages',
  reload: 'Reload the page',
  extensionSettings: 'Open settings',
  problems: {
    unreadable: {
      title: 'Your settings could not be read.',
      text: 'Nothing is marked where you may have switched it off. Nothing was overwritten. You can save the old settings. If you start with default settings, they are set aside.',
    },
    newer: {
      title: 'Your settings are from a newer version.',
      text: 'Nothing is marked until Context Notes is updated. Nothing was overwritten. You can save the old settings. If you start with default settings, they are set aside.',
    },
    'storage-failed': {
      title: 'The browser could not load your settings.',
      text: 'Nothing is marked for now, because you may have switched it off. Nothing was overwritten. Restarting the browser may help.',
    },
  },
  silent: {
    title: 'Context Notes is not responding.',
    text: 'The part that runs in the background has stopped, so nothing is marked. After a restart, pages have to be reloaded.',
  },
  restart: 'Restart Context Notes',
  retry: 'Try again',
  saveRaw: 'Save the old settings',
  notStored: {
    title: 'This change was not saved.',
    text: 'The browser did not store it, so everything stays as it was. You can try again.',
  },
  noRoom: {
    title: 'There is no room left to save this.',
    text: 'The disk is full, or the browser gives Context Notes no more room. Everything stays as it was. Make room on the disk or remove a pack, then try again.',
  },
  resetSettings: 'Start with default settings',
  /** Why nothing is marked on the page, with the labels of what helps. */
  why: {
    title: 'Why is nothing marked here?',
    off: 'Context Notes is off everywhere.',
    turnOn: 'Switch it on',
    unknown:
      'Your settings for this page cannot be read, and you may have switched it off. See above for what you can do.',
    silent: 'Context Notes is not responding. See above for what you can do.',
    loading: 'The page is still loading, or too busy to respond. Names are marked as soon as it responds.',
    paused: 'Context Notes is paused here.',
    offHere: (pattern: string) => `You have turned Context Notes off ${onSite(pattern)}.`,
    turnOnHere: 'Switch it on here',
    noName:
      'None of the names in your packs is in the text of this page. Editors, code, pictures and PDF files are not searched.',
    xmlSource:
      'The browser shows the source of an XML file here, and code is not searched. Opened in a feed reader or with a style sheet, it would be text.',
    /** Where some names are off and none of the others was found. @param off the names that are off */
    someOff: (off: string) =>
      `Not marked here, by your choice or because it is their own site: ${off}. None of the other names is in the text.`,
    /** After the list of names that are off, which is cut. */
    moreOff: plural('en', { none: '', one: ' and 1 more', other: ' and {n} more' }),
    allOff:
      'All names are switched off here, by your choice or because it is their own site. The switches are above.',
    noLook: 'You have turned marks off. The number on the button still shows how many mentions there are.',
    chooseLook: 'Choose how marks look',
  },
  /** Heading of the exceptions made in cards on this site. */
  exceptions: 'On this site only',
  hiddenHere: (entity: string) => `${entity} is hidden`,
  shownHere: (entity: string) => `${entity} is marked`,
  notThisHere: (spelling: string) => `“${spelling}” means something else`,
  undo: 'Undo',
  /** Link to the notes page. */
  allNotes: 'All notes and their source',
  options: 'Options',
  shortcuts: 'Shortcuts',
  /** Link to the site's exceptions in the options, where the popup lists all of them, and where not. */
  siteExceptions: 'See them in the options',
  allSiteExceptions: (count: number) => `See all ${number(count)} in the options`,
  /** Link to the exception that switches the page off. */
  seeRule: 'See this exception in the options',
};
