package it.campanile.check;

import it.campanile.check.attachment.AttachmentCheck;
import it.campanile.check.attachment.Attachments;
import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.PageCheck;
import it.campanile.check.page.Places;
import it.campanile.check.page.WholeCheck;
import it.campanile.check.privacy.PersonalData;
import it.campanile.check.privacy.PrivacyCheck;
import it.campanile.check.privacy.ThirdPartyCheck;
import it.campanile.check.text.TextCheck;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Page;
import it.campanile.model.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Runs every check that needs no browser over a built site. */
public final class SiteCheck {

    private static final List<PageCheck> CHECKS =
            List.of(new LinkCheck(), new IdCheck(), new HeadingCheck(), new TitleCheck(), new ImageCheck());

    private final Path root;
    private final List<WholeCheck> whole;

    /**
     * @param root the workspace root
     * @param cache where what was learned of files is kept
     */
    public SiteCheck(Path root, Path cache) {
        this.root = root;
        PersonalData data = new PersonalData();
        Attachments attachments = new Attachments(cache, data);
        this.whole = List.of(
                new TextCheck(),
                new AttachmentCheck(attachments),
                new PrivacyCheck(attachments, data),
                new ThirdPartyCheck());
    }

    /**
     * Checks a site.
     *
     * @param folder where it was built
     * @param places where the elements of its pages come from
     */
    public void check(Site site, Path folder, Places places, Diagnostics diagnostics) {
        Map<String, BuiltPage> pages = site.pages().parallelStream()
                .filter(Page::isWhole)
                .map(page -> parse(page, folder, places))
                .collect(Collectors.toMap(BuiltPage::url, Function.identity(), (one, other) -> one, TreeMap::new));
        BuiltSite built = BuiltSite.of(site, folder, pages);
        pages.values().parallelStream().forEach(page -> CHECKS.forEach(check -> check.check(page, built, diagnostics)));
        whole.forEach(check -> check.check(built, diagnostics));
    }

    private BuiltPage parse(Page page, Path folder, Places places) {
        try {
            String html = Files.readString(folder.resolve(page.output()));
            return BuiltPage.of(page, html, Jsoup.parse(html), places, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
