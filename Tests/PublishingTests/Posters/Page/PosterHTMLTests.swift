import Questionnaire
import ShippedResources
import Signposting
import SignpostingFixtures
import Testing

@testable import Publishing

struct PosterHTMLTests {
    private func poster(
        _ theme: String? = "waiting", with directory: ServicesDirectory? = nil, publisher: String = "Us"
    ) throws -> Poster {
        let request = PosterRequest(theme: theme, area: "portsmouth", publisher: publisher)
        return try Poster(request, from: Shipped.bank(), with: directory ?? Shipped.directory(), on: Shipped.today())
    }

    @Test(
        "Every theme on every sheet says its headline, that it is a draft, and where help is",
        arguments: PosterSheet.allCases)
    func everySheet(sheet: PosterSheet) throws {
        let html = try PosterHTML(sheet: sheet)
        for theme in PosterFormatTests.themes {
            let poster = try poster(theme)
            let page = html.page(of: poster)
            #expect(page.contains("<h1>\(poster.headline.harmless().asHTML)</h1>"))
            #expect(page.contains(">DRAFT: contacts not confirmed, words not approved</p>"))
            #expect(page.contains("Call 999 or go to A&amp;E now if:"))
            #expect(page.contains("Call 111 if:"))
            #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
            #expect(!page.contains("{{"))
        }
    }

    @Test("A poster that is confirmed and approved bears no notice and no list")
    func confirmed() throws {
        let directory = try Shipped.confirmed()
        let request = PosterRequest(theme: "waiting", area: "portsmouth", publisher: "Us")
        let approvals = try Shipped.approvals(of: request, with: directory)
        let poster = try Poster(
            request, from: Shipped.bank(), with: directory, approvals: approvals, on: Shipped.today())
        let page = try PosterHTML().page(of: poster)
        #expect(!page.contains("DRAFT"))
        #expect(!page.contains("class=\"missing\""))
    }

    @Test("Where the sheet with what a draft lacks is left out, the notice stays on its face")
    func withoutList() throws {
        let page = try PosterHTML().page(of: poster(), withDraftList: false)
        #expect(page.contains(">DRAFT: contacts not confirmed, words not approved</p>"))
        #expect(!page.contains("class=\"missing\""))
    }

    @Test("An Arabic poster runs from the right, and what is English in it says so and runs from the left")
    func arabic() throws {
        let bytes = try #require(ShippedResources.translations["posters.ar.po"])
        let file = try POFile(parsing: SourceFile(name: "posters.ar.po", bytes: bytes))
        let request = PosterRequest(
            theme: "waiting", area: "portsmouth", language: PosterLanguage(Translation(file, language: "ar")),
            publisher: "Us")
        let poster = try Poster(request, from: Shipped.bank(), with: Shipped.directory(), on: Shipped.today())
        for sheet in PosterSheet.allCases {
            let page = try PosterHTML(sheet: sheet).page(of: poster)
            #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
            #expect(page.contains(poster.headline))
            for line in page.split(separator: "\n") where line.contains("Childline") && !line.contains(": name;") {
                #expect(line.contains("lang=\"en\" dir=\"ltr\"") || line.hasPrefix("<h3>"), "\(sheet): \(line)")
            }
            #expect(page.contains("DRAFT: contacts not confirmed, words not approved, translation not reviewed"))
        }
    }

    @Test("What is still in English on an Arabic poster says so and runs from the left, on every sheet")
    func stillInEnglish() throws {
        let bytes = try #require(ShippedResources.translations["posters.ar.po"])
        var file = try POFile(parsing: SourceFile(name: "posters.ar.po", bytes: bytes))
        let bank = try Shipped.bank()
        let own = try #require(bank["waiting"]?.words)
        let english = [own.headlines[0].source, own.steps[0].source, bank.shared.headings.steps.source]
        file.entries.removeAll { english.contains($0.source) }
        let request = PosterRequest(
            theme: "waiting", language: PosterLanguage(Translation(file, language: "ar")), publisher: "Us")
        let poster = try Poster(request, from: bank, with: Shipped.directory(), on: Shipped.today())
        for sheet in PosterSheet.allCases {
            let page = try PosterHTML(sheet: sheet).page(of: poster, withDraftList: false)
            #expect(page.contains("<h1 lang=\"en\" dir=\"ltr\">\(english[0].harmless().asHTML)</h1>"))
            guard sheet != .social else { continue }
            #expect(page.contains("<li lang=\"en\" dir=\"ltr\">\(english[1].harmless().asHTML)</li>"))
            #expect(page.contains("<h2 lang=\"en\" dir=\"ltr\">\(english[2].harmless().asHTML)</h2>"))
        }
        let page = try PosterHTML().page(of: poster)
        #expect(page.contains(" still in English</p>") && page.contains("<li>\(english[1].harmless().asHTML)</li>"))
    }

    @Test("A service that no theme's own services name stands once, with its code only where the sheet has room")
    func codes() throws {
        for sheet in PosterSheet.allCases {
            let page = try PosterHTML(sheet: sheet).page(of: poster())
            #expect(page.matches(of: #/class="code"/#).count == min(sheet.codeLimit, sheet.serviceLimit))
        }
        let page = try PosterHTML().page(of: poster())
        #expect(page.contains("aria-label=\"QR code: Text SHOUT to 85258\""))
    }

    @Test("A flyer has a second back where the way to CAMHS has contacts of its own, and no other sheet has")
    func secondBack() throws {
        func backs(_ area: String?, _ sheet: PosterSheet) throws -> Int {
            let request = PosterRequest(theme: "waiting", area: area, publisher: "Us")
            let poster = try Poster(request, from: Shipped.bank(), with: Shipped.directory(), on: Shipped.today())
            let page = try PosterHTML(sheet: sheet).page(of: poster)
            #expect(page.matches(of: #/<footer>/#).count == 1)
            #expect(page.matches(of: #/class="part camhs"/#).count == ([.a5, .a4, .a3].contains(sheet) ? 1 : 0))
            return page.matches(of: #/class="face back"/#).count
        }
        #expect(try backs("hampshire", .a5) == 2 && backs("portsmouth", .a5) == 1 && backs(nil, .a5) == 1)
        for sheet in PosterSheet.allCases where sheet != .a5 { #expect(try backs("hampshire", sheet) == 0) }
    }

    @Test("What a hostile file or a publisher says stays words on the page")
    func hostile() throws {
        let mine = SourceFile(
            name: "mine.yml",
            text: #"""
                services:
                  - id: childline
                    name: "</svg><script>alert(1)</script>"
                    urgency: helpline
                    for: "\u202Eesrever <img src=x onerror=alert(1)>"
                    areas: everywhere
                    channels: [{phone: 0800 1111, then: "\" onload=\"alert(1)"}]
                    source: "{{headline}}"
                """#)
        let directory = try Shipped.directory(and: mine)
        for sheet in PosterSheet.allCases {
            let page = try PosterHTML(sheet: sheet).page(
                of: poster(with: directory, publisher: "</style><b>Us</b>\u{1B}[31m"))
            #expect(!page.contains("<script"))
            #expect(!page.contains("<img"))
            #expect(!page.contains("<b>Us"))
            #expect(!page.contains("\" onload"))
            #expect(!page.contains("\u{202E}"))
            #expect(!page.contains("\u{1B}"))
        }
    }
}

extension String {
    fileprivate var asHTML: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&#39;").replacing(
            "\"", with: "&quot;")
    }
}
