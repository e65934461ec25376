package it.campanile.check;

import it.campanile.check.attachment.AttachmentCheck;
import it.campanile.check.attachment.Attachments;
import it.campanile.check.criteria.Conformity;
import it.campanile.check.criteria.CriterionResult;
import it.campanile.check.html.HeadingCheck;
import it.campanile.check.html.HtmlCheck;
import it.campanile.check.html.IdCheck;
import it.campanile.check.html.LandmarkCheck;
import it.campanile.check.html.LanguageCheck;
import it.campanile.check.html.TitleCheck;
import it.campanile.check.link.LinkCheck;
import it.campanile.check.link.RedirectCheck;
import it.campanile.check.link.StyleCheck;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Runs every check that needs no browser over a built site. */
public final class SiteCheck {

    private static final List<PageCheck> CHECKS =
            List.of(new IdCheck(), new HeadingCheck(), new TitleCheck(), new LanguageCheck(), new ImageCheck());

    private final Path root;
    private final Conformity conformity = new Conformity();
    private final List<WholeCheck> whole;

    /**
     * @param root the workspace root
     * @param cache folder of what is kept between runs, which may be thrown away at any time
     */
    public SiteCheck(Path root, Path cache) {
        this(root, cache, List.of());
    }

    /**
     * @param root the workspace root
     * @param cache folder of what is kept between runs, which may be thrown away at any time
     * @param more what is checked besides
     */
    public SiteCheck(Path root, Path cache, List<WholeCheck> more) {
        this.root = root;
        PersonalData data = new PersonalData();
        Attachments attachments = new Attachments(cache, data);
        this.whole = new ArrayList<>(List.of(
                new LinkCheck(),
                new StyleCheck(root),
                new RedirectCheck(),
                new LandmarkCheck(),
                new HtmlCheck(cache),
                new TextCheck(),
                new AttachmentCheck(attachments),
                new PrivacyCheck(attachments, data),
                new ThirdPartyCheck()));
        whole.addAll(more);
    }

    /**
     * Checks a site.
     *
     * @param folder where it was built
     * @param places where the elements of its pages come from
     * @return what the criteria of the model say, for their report; what fails is among the findings already
     */
    public CheckResult check(Site site, Path folder, Places places, Diagnostics diagnostics) {
        Map<String, BuiltPage> pages = site.pages().parallelStream()
                .filter(Page::isWhole)
                .map(page -> parse(page, folder, places))
                .collect(Collectors.toMap(BuiltPage::url, Function.identity(), (one, other) -> one, TreeMap::new));
        BuiltSite built = BuiltSite.of(site, folder, pages);
        pages.values().parallelStream().forEach(page -> CHECKS.forEach(check -> check.check(page, built, diagnostics)));
        whole.forEach(check -> check.check(built, diagnostics));
        List<CriterionResult> results = Conformity.isAskedOf(site.settings()) ? conformity.judge(built) : List.of();
        Conformity.report(results, diagnostics);
        return new CheckResult(results);
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
