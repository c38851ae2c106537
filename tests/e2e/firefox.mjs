/** Drives a real Firefox with Naast in it, headless, over Marionette. The same interface as chromium.mjs. */
import { rm, writeFile } from 'node:fs/promises';
import { firefoxHands } from './firefox-hands.mjs';
import { launchFirefox } from './firefox-launch.mjs';
import { addonAddress, addonId, createFirefoxProfile } from './firefox-profile.mjs';
import * as tasks from './firefox-window.mjs';
import { middleOf, readPage, selectInPage } from './page-tasks.mjs';
import { selectAllAt } from './select-all.mjs';
import { createSurface } from './surface.mjs';
import { until } from './until.mjs';

/** Opens Firefox with a fresh profile and the built add-on beside the demo dossier. */
export async function openFirefox({ executable, extension, demo, display, hosts, parent }) {
  const profile = await createFirefoxProfile({ hosts, parent });
  const effort = { clicks: 0, keys: 0 };
  const state = { requests: [], tabs: 0 };
  const session = () => state.session;
  const launch = async () => {
    state.session = await launchFirefox({ executable, extension, profile, display });
    await state.session.inBrowser(tasks.prepareWindow);
  };
  await launch();

  const surface = (name, where, more = {}) => createSurface(name, { ...firefoxHands(session, where), ...more }, effort);
  const hideSidebar = () => session().inBrowser(async (win) => win.SidebarController.hide());
  const panel = surface('panel', 'sidebar', { close: hideSidebar });
  const popup = surface('popup', 'popup');
  const demoHands = firefoxHands(session, 'demo');
  const openPopup = async () => {
    await session().inBrowser(tasks.pressToolbarButton, addonId);
    effort.clicks += 1;
  };
  const readRequests = async () => [...state.requests, ...(await session().inBrowser(tasks.readRequests))];

  const closePopup = () => session().inBrowser(tasks.closePopup);
  return {
    name: 'Firefox',
    /** The folder of the profile, for tests that break or search it. */
    profile,
    effort,
    panel,
    popup,
    page: {
      /** Waits until the page has such an element on the screen. */
      see: (selector) => until(selector, 10_000, () => demoHands.run(middleOf, selector)),
      click: async (selector) => {
        const { x, y } = await until(selector, 10_000, () => demoHands.run(middleOf, selector));
        effort.clicks += 1;
        await demoHands.clickAt(x, y);
      },
      /** Gives the page the keyboard, as a click in it does; without it a page cannot take the focus. */
      enter: () => session().inBrowser(tasks.inDocument, 'demo', 'enter'),
      type: demoHands.typeText,
      press: demoHands.pressKey,
      evaluate: demoHands.run,
      text: () => demoHands.run(readPage),
      screenshot: demoHands.picture,
    },
    openDemo: (path) => session().inBrowser(tasks.openInTab, 'demo', new URL(path, demo.origin).href),
    goTo: (url) => session().inBrowser(tasks.openInTab, 'demo', url),
    selectText: async (selector, options = {}) =>
      (state.selection = await demoHands.run(selectInPage, selector, options)),
    /** Selects everything in a field or frame by hand. */
    selectAllAt: async (selector) => void (state.selection = await selectAllAt(selector, demoHands)),
    markSelectedAsSignal: async () => {
      await session().inBrowser(tasks.expectMenu);
      await demoHands.clickAt(state.selection.x, state.selection.y, 2);
      const chosen = await session().inBrowser(tasks.chooseInMenu, 'Markeer als signaal');
      if (!chosen) throw new Error('The page menu has no item "Markeer als signaal"');
      effort.clicks += 2;
    },
    pressShortcut: (keys) => demoHands.pressKey(keys),
    openPopup,
    closePopup,
    /** Firefox forgets its access at every navigation; a click on the icon gives it back. */
    renewAccess: async () => {
      await openPopup();
      await popup.see('link', 'Bel 112');
      await closePopup();
    },
    openPanel: async () => {
      await openPopup();
      await popup.click('button', /naast het dossier/i);
    },
    /** Access to the sites of the gallery that lasts, as linking them gives it. */
    giveAccess: () =>
      session().inBrowser(
        tasks.linkSites,
        addonId,
        hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]),
      ),
    isPanelOpen: () => session().inBrowser(tasks.inDocument, 'sidebar', 'exists'),
    openExtensionTab: async (file) => {
      state.tabs += 1;
      const mark = `${file}-${state.tabs}`;
      await session().inBrowser(tasks.openInTab, mark, `moz-extension://${addonAddress}/${file}?tab`);
      return surface(file, mark, { close: () => session().inBrowser(tasks.closeTab, mark) });
    },
    answerPermission: async (act, isAllowed) => {
      await act();
      await until('the question for access', 10_000, () => session().inBrowser(tasks.answerQuestion, isAllowed));
    },
    /** The window as a person sees it. Firefox cannot draw it while a document in it changes process: then again. */
    picture: async (path) => {
      const drawn = await until('the window can be drawn', 10_000, () => session().inBrowser(tasks.drawWindow));
      await writeFile(path, Buffer.from(drawn, 'base64'));
    },
    closeDemo: () => session().inBrowser(tasks.closeTab, 'demo'),
    reloadExtension: () => session().send('Addon:Install', { path: extension, temporary: true }),
    openNeighbour: async (folder, file) => {
      const id = await session().send('Addon:Install', { path: folder, temporary: true });
      const host = await session().inBrowser(tasks.addressOf, id.value ?? id);
      await session().inBrowser(tasks.openInTab, file, `moz-extension://${host}/${file}?${addonId}`);
      return surface(file, file, { close: () => session().inBrowser(tasks.closeTab, file) });
    },
    /** Firefox measures by itself how long nobody has touched the machine, and does not tell of a lock. */
    tellOfMachine: () => Promise.resolve(),
    extensionProcesses: () => session().inBrowser(tasks.extensionProcesses),
    stopBackground: () => session().inBrowser(tasks.stopBackground, addonId),
    quitBrowser: async () => {
      state.requests = await readRequests();
      await session().quit();
      session().close();
    },
    killBrowser: async () => {
      state.requests = await readRequests();
      await session().kill();
      session().close();
    },
    restart: launch,
    /** Requests an extension started, and any to elsewhere that Firefox did not start itself. */
    network: async () => {
      const requests = await readRequests();
      // A recorder that records nothing would prove anything.
      if (!requests.some(({ url }) => url.startsWith(demo.origin)))
        throw new Error('No request was written down at all');
      return requests.filter(
        ({ url, initiator }) =>
          initiator.includes('moz-extension:') ||
          (!url.startsWith(demo.origin) && initiator !== '[System Principal]' && initiator !== ''),
      );
    },
    close: async () => {
      await session().quit();
      session().close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
