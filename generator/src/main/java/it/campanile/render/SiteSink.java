package it.campanile.render;

import it.campanile.source.SourceFile;

/** Where the files of a built site go. Safe for use from several threads. */
public interface SiteSink {

    /**
     * Takes a whole file.
     *
     * @param path path within the site, without a slash at the start
     */
    void write(String path, byte[] content);

    /**
     * Takes a whole file whose hash is known, so that what several sites have is hashed once.
     *
     * @param sha256 hash of the content, in hexadecimal
     */
    void write(String path, byte[] content, String sha256);

    /** Takes a file that is copied as it is. */
    void copy(String path, SourceFile source);
}
