package it.campanile.render;

import java.io.File;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** A tool of somebody else, found on the class path: it counts how often it was called for each workspace. */
public final class CountingTool implements RenderingTool {

    private static final Map<File, AtomicInteger> CALLS = new ConcurrentHashMap<>();

    static int calls(File root) {
        AtomicInteger calls = CALLS.get(root);
        return calls == null ? 0 : calls.get();
    }

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        CALLS.computeIfAbsent(config.getContentFolder(), key -> new AtomicInteger())
                .incrementAndGet();
        return 0;
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore db, File destination, File templatesPath, CompositeConfiguration config) {
        throw new UnsupportedOperationException();
    }
}
