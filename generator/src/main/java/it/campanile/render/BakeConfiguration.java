package it.campanile.render;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * What JBake asks of a configuration, answered from fields: its own getters read properties anew on every call. All
 * rendering tools of JBake that write pages of their own are off: ours write every page.
 */
final class BakeConfiguration extends DefaultJBakeConfiguration {

    private final File root;
    private final List<String> documentTypes;

    // The other constructor looks for folders that a workspace does not have.
    @SuppressWarnings("deprecation")
    BakeConfiguration(File root, List<String> documentTypes) {
        super(new CompositeConfiguration());
        this.root = root;
        this.documentTypes = List.copyOf(documentTypes);
    }

    @Override
    public File getSourceFolder() {
        return root;
    }

    @Override
    public File getTemplateFolder() {
        return root;
    }

    @Override
    public File getContentFolder() {
        return root;
    }

    @Override
    public File getAssetFolder() {
        return root;
    }

    @Override
    public File getDataFolder() {
        return root;
    }

    /** Never written to: pages go to the sink. */
    @Override
    public File getDestinationFolder() {
        return root;
    }

    @Override
    public List<String> getDocumentTypes() {
        return documentTypes;
    }

    @Override
    public String getRenderEncoding() {
        return "UTF-8";
    }

    @Override
    public String getOutputExtension() {
        return ".html";
    }

    @Override
    public Map<String, Object> asHashMap() {
        return Map.of();
    }
}
