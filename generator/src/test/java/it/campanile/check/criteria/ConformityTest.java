package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The six sites against the criteria of conformity of measure 1.4.1, walked as the public assessment tool walks them with
 * its accuracy «all», and without its tolerance. What takes a browser is in {@link BrowserConformityTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformityTest {

    private List<RealSite> sites = List.of();

    @BeforeAll
    void build(@TempDir Path folder) {
        sites = RealSite.build(folder);
    }

    List<RealSite> sites() {
        return sites;
    }

    private static void assertPasses(RealSite site, Criterion criterion) {
        assertPasses(site, Neighbours.inProduct(criterion));
    }

    private static void assertPasses(RealSite site, WrittenCriterion criterion) {
        Verdict verdict = criterion.verdict(site.site());
        assertEquals(Outcome.PASS, verdict.outcome(), () -> site + ": " + verdict);
    }

    // What the tool counts.

    @EverySite
    void no_style_gives_another_font_than_those_of_the_model(RealSite site) {
        assertPasses(site, new Fonts());
    }

    @EverySite
    void no_page_asks_another_host_for_anything(RealSite site) {
        assertPasses(site, new Cookies());
    }

    @EverySite
    void the_styles_and_most_classes_are_of_bootstrap_italia(RealSite site) {
        assertPasses(site, new BootstrapItalia());
    }

    @EverySite
    void the_service_sheets_have_all_their_parts_in_order(RealSite site) {
        assertPasses(site, new ServiceSheets());
    }

    @EverySite
    void the_theme_is_rightly_tolerated_as_that_of_another_generator(RealSite site) {
        Verdict verdict = Neighbours.inProduct(new CmsTheme()).verdict(site.site());
        assertEquals(Outcome.TOLERANCE, verdict.outcome(), () -> site + ": " + verdict);
    }

    @EverySite
    void the_topics_are_those_of_the_model(RealSite site) {
        assertPasses(site, new Topics());
    }

    @EverySite
    void the_menu_has_its_four_entries_once(RealSite site) {
        assertPasses(site, new FirstLevelMenu());
    }

    @EverySite
    void the_titles_of_the_second_level_are_those_of_the_model(RealSite site) {
        assertPasses(site, new SecondLevelTitles());
    }

    @EverySite
    void an_appointment_is_booked_from_the_services_and_from_every_sheet(RealSite site) {
        assertPasses(site, new Booking());
    }

    @EverySite
    void every_sheet_has_its_contacts(RealSite site) {
        assertPasses(site, new Contacts());
    }

    @EverySite
    void the_footer_leads_to_the_frequent_questions(RealSite site) {
        assertPasses(site, FooterLink.faq());
    }

    @EverySite
    void the_footer_leads_to_the_report_of_a_disservice(RealSite site) {
        assertPasses(site, FooterLink.report());
    }

    @EverySite
    void the_home_and_two_levels_of_pages_can_be_rated(RealSite site) {
        assertPasses(site, Rating.ofPages());
    }

    @EverySite
    void every_sheet_can_be_rated(RealSite site) {
        assertPasses(site, Rating.ofSheets());
    }

    @EverySite
    void the_footer_leads_to_the_declaration_of_accessibility(RealSite site) {
        assertPasses(site, FooterLink.accessibility());
    }

    @EverySite
    void the_footer_leads_to_the_privacy_notice(RealSite site) {
        assertPasses(site, FooterLink.privacy());
    }

    @EverySite
    void the_legal_notes_have_the_licence_word_for_word(RealSite site) {
        assertPasses(site, new Licence());
    }

    @EverySite
    void the_home_is_light_enough_to_be_fast(RealSite site) {
        assertPasses(site, new Speed());
    }

    @EverySite
    void nothing_is_asked_for_without_https(RealSite site) {
        assertPasses(site, new Https());
    }

    @EverySite
    void every_page_is_under_the_institutional_domain(RealSite site) {
        assertPasses(site, new InstitutionalDomain());
    }

    @EverySite
    void every_sheet_tells_machines_its_facts(RealSite site) {
        assertPasses(site, new StructuredData());
    }

    // What people check.

    @EverySite
    void the_breadcrumb_mirrors_the_tree_of_addresses(RealSite site) {
        assertPasses(site, new Breadcrumbs());
    }

    @EverySite
    void addresses_and_titles_follow_the_menu(RealSite site) {
        assertPasses(site, new MenuTree());
    }

    @EverySite
    void every_service_of_the_town_has_a_sheet(RealSite site) {
        assertPasses(site, new ServiceCoverage(site.services()));
    }

    @EverySite
    void a_sheet_says_what_is_to_be_paid_and_why_a_service_is_not_active(RealSite site) {
        assertPasses(site, new ServiceFacts());
    }

    @EverySite
    void no_title_is_shouted(RealSite site) {
        assertPasses(site, new PlainTitles());
    }

    @EverySite
    void the_home_links_in_clear_what_people_need_when_stuck(RealSite site) {
        assertPasses(site, new HomeLinks());
    }

    @EverySite
    void header_and_footer_are_the_same_on_every_page(RealSite site) {
        assertPasses(site, new SameFrame());
    }

    @EverySite
    void every_office_says_the_facts_that_assessors_look_for(RealSite site) {
        assertPasses(site, AssessedFacts.offices());
    }

    @EverySite
    void every_document_says_the_facts_that_assessors_look_for(RealSite site) {
        assertPasses(site, AssessedFacts.documents());
    }

    @EverySite
    void every_place_says_the_facts_that_assessors_look_for(RealSite site) {
        assertPasses(site, AssessedFacts.places());
    }

    @EverySite
    void every_event_says_the_facts_that_assessors_look_for(RealSite site) {
        assertPasses(site, AssessedFacts.events());
    }

    @EverySite
    void every_person_says_the_facts_that_assessors_look_for(RealSite site) {
        assertPasses(site, AssessedFacts.people());
    }

    @EverySite
    void every_piece_of_news_says_the_facts_that_assessors_look_for(RealSite site) {
        assertPasses(site, AssessedFacts.news());
    }

    // What people notice.

    @EverySite
    void no_picture_moves_the_text_while_it_loads(RealSite site) {
        assertPasses(site, new SteadyPictures());
        assertTrue(site.site().pages().stream().anyMatch(page -> page.selectFirst("picture > source + img") != null));
    }
}
