/** Drives a real Chromium (Chrome, Edge) with Naast in it. With a display through the real page menu, else headless. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumHands, pressKeyIn } from './chromium-hands.mjs';
import { launchChromium } from './chromium-launch.mjs';
import { barsHeight, dragger, pageCorner } from './chromium-places.mjs';
import { createChromiumProfile } from './chromium-profile.mjs';
import { processesBelow } from './processes.mjs';
import { readNetlog } from './netlog.mjs';
import { takePicture } from './chromium-picture.mjs';
import { middleOf, readPage, selectInPage, whenDrawn } from './page-tasks.mjs';
import { createScreen } from './screen.mjs';
import { selectAllAt } from './select-all.mjs';
import { createSurface } from './surface.mjs';
import { until } from './until.mjs';

/**
 * Opens a browser with a fresh profile and the built extension beside the demo dossier. Gives the driver whose
 * interface is the same as Firefox's (firefox.mjs). `display` is an X display such as ':99'; without it the browser
 * is headless and the page menu is replaced by popup plus a dispatched menu event. `hosts` are the only names it
 * reaches, `features` are switches of Chromium, `parent` is the folder for its profile.
 */
export async function openChromium({ executable, extension, demo, display, parent, ...wishes }) {
  const looks = { scale: 1, size: '1400,900', features: [], hosts: ['127.0.0.1', 'localhost'], ...wishes };
  const profile = await createChromiumProfile(parent);
  const screen = display ? createScreen(display) : undefined;
  const effort = { clicks: 0, keys: 0 };
  const logs = [];
  const state = {};

  const launch = async () => {
    logs.push(join(profile, `requests-${logs.length}.json`));
    const started = await launchChromium({ executable, extension, display, profile, log: logs.at(-1), looks });
    Object.assign(state, { browser: started.browser, page: started.page });
    await screen?.waitForWindow();
    state.bars = await started.page.evaluate(barsHeight);
    state.extension = await started.findExtension();
  };
  await launch();

  const targetOf = (file) => (target) => target.url() === `chrome-extension://${state.extension.id}/${file}`;
  const extensionPage = async (file) =>
    (await state.browser.waitForTarget(targetOf(file), { timeout: 10_000 })).asPage();
  const surface = (name, findPage) => createSurface(name, chromiumHands(findPage), effort);
  const panel = surface('panel', () => extensionPage('sidepanel.html'));
  const popup = surface('popup', () => extensionPage('popup.html'));
  const worker = async () => {
    const found = await state.browser.waitForTarget((target) => target.type() === 'service_worker', {
      timeout: 10_000,
    });
    return found.worker();
  };
  const isPanelOpen = async () => state.browser.targets().some(targetOf('sidepanel.html'));
  const openPopup = async () => {
    await state.page.bringToFront();
    await state.page.triggerExtensionAction(state.extension);
    effort.clicks += 1;
  };
  const closePopup = () => popup.close().catch(() => undefined);
  const openPanel = async () => {
    await openPopup();
    await popup.click('button', /naast het dossier/i);
  };

  /** The real right click and the real menu item, found by its first letter. */
  const useMenu = async ({ x, y }) => {
    const corner = await state.page.evaluate(pageCorner, state.bars);
    await state.page.bringToFront();
    await state.page.evaluate(whenDrawn);
    await screen.waitForMenu(() => screen.rightClick(corner.x + x, corner.y + y));
    await screen.key('m');
    effort.clicks += 2;
  };
  /** Without a screen there is no menu: the popup gives the same access, and the worker is told of the choice. */
  const pretendMenu = async ({ text }) => {
    if (!(await isPanelOpen())) await openPanel();
    const info = { menuItemId: 'mark-signal', editable: false, frameId: 0, selectionText: text };
    await (
      await worker()
    ).evaluate(async (chosen) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ ...chosen, pageUrl: tab.url }, tab);
    }, info);
  };

  return {
    name: 'Chromium',
    /** The folder of the profile, for tests that break or search it. */
    profile,
    effort,
    panel,
    popup,
    page: {
      /** Waits until the page has such an element on the screen. */
      see: (selector) => until(selector, 10_000, () => state.page.evaluate(middleOf, selector)),
      click: async (selector) => {
        const { x, y } = await until(selector, 10_000, () => state.page.evaluate(middleOf, selector));
        await state.page.evaluate(whenDrawn);
        effort.clicks += 1;
        await state.page.mouse.click(x, y);
      },
      /** Gives the page the keyboard; Chromium's devtools do so by themselves. */
      enter: async () => undefined,
      type: (text) => state.page.keyboard.type(text),
      press: (key) => pressKeyIn(state.page, key),
      evaluate: (task, ...args) => state.page.evaluate(task, ...args),
      text: () => state.page.evaluate(readPage),
      screenshot: (path) => state.page.screenshot({ path }),
    },
    openDemo: (path) => state.page.goto(new URL(path, demo.origin).href),
    goTo: (url) => state.page.goto(url, { waitUntil: 'domcontentloaded' }),
    selectText: async (selector, options) =>
      (state.selection = await state.page.evaluate(selectInPage, selector, options)),
    /** Selects everything in a field or frame by hand. */
    selectAllAt: async (selector) =>
      void (state.selection = await selectAllAt(
        selector,
        chromiumHands(() => state.page),
      )),
    markSelectedAsSignal: () => (screen ? useMenu(state.selection) : pretendMenu(state.selection)),
    /** A keyboard shortcut of the extension, such as 'Alt+Shift+M', pressed in the page; needs a screen. */
    pressShortcut: async (keys) => {
      await state.page.bringToFront();
      await screen.key(keys.toLowerCase());
    },
    /** Drags what says something in the panel to an element of the page; needs a screen. */
    dragFromPanel: dragger(screen, panel, { findPage: () => state.page, bars: () => state.bars }),
    openPopup,
    closePopup,
    /** Chromium keeps its access within one site. */
    renewAccess: () => Promise.resolve(),
    openPanel,
    /** Access to the page, as the toolbar button gives it; its popup is closed again. */
    giveAccess: async () => {
      await openPopup();
      await popup.see('link', /112/);
      await closePopup();
    },
    isPanelOpen,
    /** A page of the extension in a tab of its own, such as options.html or a second sidepanel.html. */
    openExtensionTab: async (file) => {
      const tab = await state.browser.newPage();
      await tab.goto(`chrome-extension://${state.extension.id}/${file}?tab`);
      return surface(file, () => tab);
    },
    /** Does `act`, which asks the browser for access to a site, and answers the browser's own question. */
    answerPermission: async (act, isAllowed) => {
      if (!screen) throw new Error('The browser asks for access on a screen; this run has none');
      await screen.answerQuestion(act, isAllowed);
    },
    /** The window as a person sees it: the page and, when it is open, the panel beside it. */
    picture: async (path) =>
      takePicture(
        state.browser,
        [state.page, ...((await isPanelOpen()) ? [await extensionPage('sidepanel.html')] : [])],
        path,
      ),
    closeDemo: async () => {
      const old = state.page;
      state.page = await state.browser.newPage();
      await old.close();
    },
    /** Ends the background as the browser does when it is idle; gives whether it ran. */
    stopBackground: async () => {
      const target = state.browser.targets().find((each) => each.type() === 'service_worker');
      await (await target?.worker())?.close().catch(() => undefined);
      return target !== undefined;
    },
    /** Loads the extension anew, as an update does: every page of it ends at once. */
    reloadExtension: async () => {
      await (await worker()).evaluate(() => chrome.runtime.reload());
      await until('the extension ended', 10_000, async () => !(await isPanelOpen()));
    },
    /** The numbers of the processes in which pages of extensions run. */
    extensionProcesses: () => processesBelow(state.browser.process().pid, /--extension-process/),
    panelTools: async () => (await extensionPage('sidepanel.html')).createCDPSession(),
    /** Installs another extension and opens a page of it, as a surface. */
    openNeighbour: async (folder, file) => {
      const id = await state.browser.installExtension(folder);
      const tab = await state.browser.newPage();
      await tab.goto(`chrome-extension://${id}/${file}?${state.extension.id}`);
      return surface(file, () => tab);
    },
    /** Tells the panel what the browser would tell it of the machine: 'idle' or 'locked'. */
    tellOfMachine: (told) => panel.evaluate((state) => void chrome.idle.onStateChanged.dispatch(state), told),
    quitBrowser: () => state.browser.close(),
    killBrowser: async () => {
      const child = state.browser.process();
      const ended = new Promise((done) => child.once('exit', done));
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
    restart: launch,
    network: () => logs.flatMap((log) => readNetlog(log, demo.origin)),
    close: async () => {
      await state.browser.close().catch(() => undefined);
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
