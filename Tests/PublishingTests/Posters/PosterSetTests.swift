import Questionnaire
import Signposting
import SignpostingFixtures
import Testing

@testable import Publishing

struct PosterSetTests {
    private func posters(_ audiences: [PosterAudience?]) throws -> [Poster] {
        try ["general", "waiting"].flatMap { theme in
            try audiences.map { audience in
                try Poster(
                    PosterRequest(theme: theme, audience: audience, publisher: "Us"), from: Shipped.bank(),
                    with: Shipped.directory(), on: Shipped.today())
            }
        }
    }

    @Test("Every poster has a file of its own that says what it is")
    func files() throws {
        let pages = PosterSet(try posters([nil, .parents]), on: [.a4, .social], ending: "html")
        #expect(
            pages.entries.map(\.file) == [
                "general.a4.html", "general.social.html", "general.parents.a4.html", "general.parents.social.html",
                "waiting.a4.html", "waiting.social.html", "waiting.parents.a4.html", "waiting.parents.social.html",
            ])
        let texts = PosterSet(try posters([.younger]), on: [nil], ending: "txt")
        #expect(texts.entries.map(\.file) == ["general.11-15.txt", "waiting.11-15.txt"])
        #expect(PosterSet([], on: [.a4], ending: "html").entries.isEmpty)
    }

    @Test("The page of a set leads to each poster, under its theme, and says that it is a draft")
    func index() throws {
        let set = PosterSet(try posters([nil, .staff]), on: [.a4], ending: "html")
        let page = try PosterSetIndex().page(of: set)
        #expect(page.contains("4 files, 4 of them drafts."))
        #expect(page.matches(of: #/<h2>/#).count == 2)
        for entry in set.entries { #expect(page.contains("<a href=\"\(entry.file)\"")) }
        #expect(page.contains("for people who work in schools, a4"))
        #expect(page.contains("for everyone, a4"))
        #expect(page.matches(of: #/DRAFT: contacts not confirmed, words not approved/#).count == 4)
        #expect(!page.contains("{{"))
    }
}
