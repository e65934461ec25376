package it.campanile.assets;

import java.util.Set;

/** A file that pages load. Its bytes are shared by all sites: nobody changes them. */
public final class Asset {

    private final String path;
    private final byte[] content;
    private final String sha256;
    private final Set<String> needs;

    Asset(String path, byte[] content, String sha256, Set<String> needs) {
        this.path = path;
        this.content = content;
        this.sha256 = sha256;
        this.needs = Set.copyOf(needs);
    }

    /** Its path within the site, fingerprint included, without a slash at the start. */
    public String path() {
        return path;
    }

    /** Its bytes. */
    public byte[] content() {
        return content;
    }

    /** The hash of its bytes, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Names of the assets that it loads in turn. */
    public Set<String> needs() {
        return needs;
    }
}
