/** Privileged tasks in Firefox's own window. Each travels as text, so it needs nothing from outside but `win`. */

/**
 * Reaches one document: `where` is 'sidebar', 'popup', or the mark of a tab. `act` says what to do with it. Sidebar and
 * popup are remote documents inside the browser's window; Marionette's own actor in them runs scripts without the
 * page's content policy in the way.
 */
export async function inDocument(win, where, act, ...args) {
  const { document, SidebarController: sidebar } = win;
  const frameOf = {
    sidebar: () => sidebar.isOpen && sidebar.browser.contentDocument?.getElementById('webext-panels-browser'),
    popup: () => document.querySelector('panel[panelopen="true"] .webextension-popup-browser'),
  };
  const tab = () => [...win.gBrowser.tabs].find((each) => each.naastMark === where)?.linkedBrowser;
  const frame = (frameOf[where] ?? tab)();
  if (act === 'exists') return Boolean(frame);
  if (!frame) throw new Error(`${where} is not open`);
  const actions = {
    run: (script) =>
      frame.browsingContext.currentWindowGlobal.getActor('MarionetteCommands').executeScript(script, args, {}),
    /** Where the document begins, in the window; the keyboard goes there from now on. */
    enter: () => {
      if (document.activeElement !== frame) frame.focus();
      const outer = frame.ownerDocument === document ? { x: 0, y: 0 } : sidebar.browser.getBoundingClientRect();
      const { x, y } = frame.getBoundingClientRect();
      return { x: outer.x + x, y: outer.y + y };
    },
    picture: async () => {
      const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').replace(/^.*,/, '');
    },
    look: ({ width, scheme }) => {
      if (scheme) frame.browsingContext.prefersColorSchemeOverride = scheme;
      if (width) (where === 'sidebar' ? document.getElementById('sidebar-box') : frame).style.width = `${width}px`;
    },
  };
  return act === 'run' ? actions.run(args.shift()) : actions[act](...args);
}

/** Opens an address in the tab with this mark (a new one when there is none) and waits until it is loaded. */
export async function openInTab(win, mark, url) {
  const { gBrowser } = win;
  const triggeringPrincipal = win.Services.scriptSecurityManager.getSystemPrincipal();
  let tab = [...gBrowser.tabs].find((each) => each.naastMark === mark);
  if (!tab) {
    const isFirst = gBrowser.tabs.length === 1 && !gBrowser.selectedTab.naastMark;
    tab = isFirst ? gBrowser.selectedTab : gBrowser.addTab('about:blank', { triggeringPrincipal });
    tab.naastMark = mark;
  }
  gBrowser.selectedTab = tab;
  const browser = tab.linkedBrowser;
  const { STATE_STOP, STATE_IS_NETWORK } = win.Ci.nsIWebProgressListener;
  // Not "is it loading?": Firefox takes an add-on's access away at the change of address, which it may tell of later.
  const loaded = new Promise((done) => {
    const listener = {
      onStateChange: (changed, progress, _request, flags) => {
        if (changed !== browser || !progress.isTopLevel) return;
        if (!(flags & STATE_STOP) || !(flags & STATE_IS_NETWORK) || browser.currentURI.spec !== url) return;
        gBrowser.removeTabsProgressListener(listener);
        done();
      },
    };
    gBrowser.addTabsProgressListener(listener);
  });
  browser.loadURI(win.Services.io.newURI(url), { triggeringPrincipal });
  await loaded;
}

/** Closes the tab with this mark; the window stays, whatever tab that was. */
export async function closeTab(win, mark) {
  const { gBrowser } = win;
  const triggeringPrincipal = win.Services.scriptSecurityManager.getSystemPrincipal();
  if (gBrowser.tabs.length === 1) gBrowser.addTab('about:blank', { triggeringPrincipal });
  gBrowser.removeTab([...gBrowser.tabs].find((tab) => tab.naastMark === mark));
}

/** Starts to listen for the page menu, before the click that opens it. */
export async function expectMenu(win) {
  const menu = win.document.getElementById('contentAreaContextMenu');
  win.naastMenu = new Promise((done) => menu.addEventListener('popupshown', () => done(menu), { once: true }));
}

/** Chooses the item with this label in the page menu that was expected. */
export async function chooseInMenu(win, label) {
  const menu = await win.naastMenu;
  const item = [...menu.querySelectorAll('menuitem')].find((each) => each.label === label && !each.hidden);
  if (item) menu.activateItem(item);
  else menu.hidePopup();
  return Boolean(item);
}

/** Does what a click on the add-on's toolbar button does. */
export async function pressToolbarButton(win, addonId) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = win.WebExtensionPolicy.getByID(addonId);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(win);
}

/** Closes the add-on's popup, and waits until it is gone: a click that closes it would not reach the page. */
export async function closePopup(win) {
  const panel = win.document.querySelector('panel[panelopen="true"]');
  if (!panel) return;
  const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
  panel.hidePopup();
  await hidden;
}

/** Answers Firefox's question for access; gives false while there is none. */
export async function answerQuestion(win, isAllowed) {
  const [question] = win.PopupNotifications.panel.children;
  if (!win.PopupNotifications.isPanelOpen || !question) return false;
  (isAllowed ? question.button : question.secondaryButton).click();
  return true;
}

/** Gives the sidebar the width of Chromium's side panel, and writes down every request from now on, with its starter. */
export async function prepareWindow(win) {
  win.document.getElementById('sidebar-box').style.width = '360px';
  const { Services, Ci } = win;
  win.naastRequests = [];
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    win.naastRequests.push({ url: URI.spec, initiator: loadInfo?.triggeringPrincipal?.origin ?? '' });
  }, 'http-on-modify-request');
}

/** The requests written down so far. */
export const readRequests = async (win) => win.naastRequests;

/** The whole window with page and sidebar, as a PNG in base64. */
export async function drawWindow(win) {
  const { document } = win;
  const area = new win.DOMRect(0, 0, win.innerWidth, win.innerHeight);
  const bitmap = await win.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

/** The processes in which pages of extensions run. */
export async function extensionProcesses() {
  const { children } = await ChromeUtils.requestProcInfo();
  return children.filter(({ type }) => type === 'extension').map(({ pid }) => pid);
}

/** Under which host an add-on's own pages stand. */
export const addressOf = async (win, id) => win.WebExtensionPolicy.getByID(id).mozExtensionHostname;

/** Ends the add-on's background as Firefox does when it is idle; gives whether it ran. */
export async function stopBackground(win, addonId) {
  const { extension } = win.WebExtensionPolicy.getByID(addonId);
  const isRunning = extension.backgroundState === 'running';
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return isRunning;
}

/** Gives the add-on lasting access to these sites, as its own question does when it is answered with yes. */
export async function linkSites(win, addonId, origins) {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = win.WebExtensionPolicy.getByID(addonId);
  await ExtensionPermissions.add(addonId, { permissions: [], origins }, extension);
}
