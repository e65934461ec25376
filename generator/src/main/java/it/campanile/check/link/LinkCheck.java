package it.campanile.check.link;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every address within the site leads to a page or a file, in the form that needs no redirect, and its fragment to an
 * element there; addresses of mail and telephone can be used. A fault of a template is told once, not on every page.
 */
public final class LinkCheck implements WholeCheck {

    @Override
    public void check(BuiltSite site, Diagnostics diagnostics) {
        Judge judge = new Judge(site, new Targets(site));
        List<List<Fault>> faults = site.pages().values().parallelStream()
                .map(page -> faults(page, judge))
                .toList();
        Set<List<String>> told = new HashSet<>();
        for (Fault fault : faults.stream().flatMap(List::stream).toList()) {
            if (fault.isOwn() || told.add(fault.cause())) {
                diagnostics.error(
                        fault.problem.code(), fault.at, fault.page.url(), fault.link.address(), fault.problem.detail());
            }
        }
    }

    private static List<Fault> faults(BuiltPage page, Judge judge) {
        List<Fault> faults = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Link link : Link.of(page.document())) {
            if (link.kind() != Link.Kind.REDIRECT && seen.add(List.of(link.address(), link.kind()))) {
                judge.problem(link, page.url())
                        .ifPresent(problem ->
                                faults.add(new Fault(page, link, problem, page.at(link.element(), link.address()))));
            }
        }
        return faults;
    }

    /** An address of a page with which something is wrong. */
    private record Fault(BuiltPage page, Link link, Problem problem, Location at) {

        /** Whether the page's own text has it; else it comes from a template. */
        boolean isOwn() {
            return at.line() > 0 && at.path().equals(page.source().path());
        }

        /** Alike for the pages that have it from one place: an address from the root, or one that fails in the same way. */
        List<String> cause() {
            boolean sameEverywhere =
                    link.address().startsWith("/") || link.address().contains(":");
            return List.of(
                    problem.code(),
                    link.address(),
                    problem.detail(),
                    sameEverywhere ? "" : page.url(),
                    at.line() > 0 ? at.toString() : "");
        }
    }
}
