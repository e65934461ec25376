package it.campanile.audit;

import java.util.Map;

/**
 * The browser of this machine.
 *
 * @param environment what its processes inherit
 */
record LocalBrowsers(Browser browser, Map<String, String> environment, int sessions) implements BrowserSource {

    @Override
    public String name() {
        return browser.program().toString();
    }

    @Override
    public RunningBrowser start() {
        return new BrowserProcess(browser, environment);
    }

    @Override
    public String version(BrowserSessions sessions) {
        return browser.version();
    }
}
