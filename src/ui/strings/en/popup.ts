import { formatDuration } from '../../../core/shared/durations.ts';
import { LOCAL_FILES } from '../../../core/urls/page-address.ts';
import { formatNumber, plural } from '../plural.ts';
import type { PopupStrings } from '../popup.ts';
import { until } from './moments.ts';

const number = (count: number) => formatNumber('en', count);

export const strings: PopupStrings = {
  everything: 'Context Notes',
  site: (site) => `On ${site === LOCAL_FILES ? 'local files' : site}`,
  thisSite: 'On this site',
  offByRule: (pattern) => `Off by your exception for ${pattern}`,
  entities: 'Names',
  everywhere: 'Everywhere',
  entityHere: (entity, site) => `${entity} ${site === LOCAL_FILES ? 'in local files' : `on ${site}`}`,
  mentions: plural('en', { one: '1 mention on this page', other: '{n} mentions on this page' }),
  mentionsShort: plural('en', { one: '1 mention', other: '{n} mentions' }),
  withFramed: (mentions, framed) => `${mentions}, ${number(framed)} of them embedded`,
  nothingFound: 'Nothing found on this page',
  notHere: 'Not on this page',
  entityOff: 'Off on every page',
  entityOffHere: 'Off on this site',
  ownSite: 'Not marked on its own site',
  capped: (shown, all) => `${number(shown)} of ${number(all)} shown`,
  mentionsOf: (entity) => `Mentions of ${entity} on this page`,
  previous: 'Previous mention',
  next: 'Next mention',
  mentionNavigation: 'Go from mention to mention',
  position: (at, all) => `${number(at)} of ${number(all)}`,
  pause: 'Pause',
  pauses: {
    thisPage: { label: 'This page today', name: 'Pause this page today, until midnight' },
    oneHour: { label: '1 hour', name: 'Pause everywhere for 1 hour' },
    untilTomorrow: { label: 'Until tomorrow', name: 'Pause everywhere until tomorrow' },
  },
  paused: 'Paused',
  pausedFor: (left) => `Paused for ${formatDuration(left, 'en')} more`,
  pausedEverywhere: (moment, now) => `Everywhere, ${until(moment, now)}`,
  pausedPage: (moment, now) => `This page, ${until(moment, now)}`,
  pausedPattern: (pattern, moment, now) => `${pattern}, ${until(moment, now)}`,
  resume: 'Resume',
  waiting: 'Waiting for the page …',
  offEverywhere: 'Off everywhere',
  offOn: (site) => `Off on ${site === LOCAL_FILES ? 'local files' : site}`,
  unavailable: 'Not available here',
  noAccess: 'No access to web pages',
  cannotRun: {
    title: 'Context Notes cannot run on this page.',
    text: 'Browsers keep extensions off their own pages and stores. If this is an ordinary page, reload it once.',
  },
  cannotRunOrFile: {
    title: 'Context Notes cannot run on this page.',
    text: 'Browsers keep extensions off their own pages and stores. An ordinary page may only have to be reloaded. For a file of this computer, switch on “Allow access to file URLs” in the settings of the extension.',
  },
  filesOff: {
    title: 'Context Notes may not read local files.',
    text: 'To allow it, open the browser’s page of add-ons, choose Context Notes, and switch on the access to local files under “Permissions”. Then reload this page.',
  },
  withdrawn: {
    title: 'Context Notes may not read web pages.',
    text: 'To find names, it has to read the page you are on; nothing of it leaves this computer. You can allow it here, or in your browser’s settings for this extension.',
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
      text: 'The default settings apply for now. Nothing was overwritten. If you start afresh, the old settings are kept aside.',
    },
    newer: {
      title: 'Your settings are from a newer version.',
      text: 'The default settings apply until Context Notes is updated. Nothing was overwritten.',
    },
    'storage-failed': {
      title: 'The browser did not hand out your settings.',
      text: 'The default settings apply for now. Nothing was overwritten. Restarting the browser may help.',
    },
  },
  notStored: {
    title: 'This change was not saved.',
    text: 'The browser did not store it, so everything stays as it was. You can try again.',
  },
  resetSettings: 'Start with default settings',
  exceptions: 'On this site only',
  hiddenHere: (entity) => `${entity} is hidden`,
  shownHere: (entity) => `${entity} is marked`,
  notThisHere: (spelling) => `“${spelling}” means something else`,
  undo: 'Undo',
  allNotes: 'All notes and their source',
  options: 'Options',
  shortcuts: 'Shortcuts',
  siteExceptions: 'See them in the options',
  seeRule: 'See this rule in the options',
};
