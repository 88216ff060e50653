import Questionnaire
import Signposting
import SignpostingFixtures
import Testing

@testable import Publishing

struct PosterFormatTests {
    static let themes = [
        "general", "waiting", "thresholds", "not-heard", "where-to-turn", "stigma", "privacy", "trust",
        "changing-workers", "school-pressure", "school-support", "friends-and-peers", "bullying", "online-life",
        "home-and-family", "care", "police", "safety", "loneliness", "anxiety-low-mood", "self-harm-suicide",
        "sleep-food-body", "identity", "money-and-travel", "places-to-go", "information",
    ]
    static let areas = ["portsmouth", "southampton", "isle-of-wight", "hampshire"]

    @Test("A poster as plain text begins with its draft notice and its headline")
    func text() throws {
        let text = try rendered(PosterRequest(theme: "waiting", area: "portsmouth", publisher: "Us"), .text())
        #expect(
            text.hasPrefix(
                """
                DRAFT: contacts not confirmed, words not approved

                Still waiting? You still matter
                ===============================

                Being on a waiting list can feel like nobody remembers you. You
                can get support while you wait.

                What you can do
                ---------------
                1. Tell someone you trust that you are waiting, and how it feels.
                2. Ask the person who put you on the list who you can talk to
                   while you wait.

                """))
        #expect(
            text.contains(
                """
                Call 999 or go to A&E now if:
                -----------------------------
                - someone's life is in danger

                """))
        #expect(
            text.contains(
                """
                Childline
                  Someone to talk to about anything, big or small
                  Call 0800 1111
                  Chat at childline.org.uk
                  By phone, 24 hours a day, every day. Free. For people aged 18
                  and under.

                """))
        #expect(
            text.contains(
                """
                For young people from Portsmouth.
                Published by Us.
                Contacts not yet checked.
                Check again by 31 January 2027.

                """))
    }

    @Test("A poster as Markdown has a heading for each part")
    func markdown() throws {
        let text = try rendered(
            PosterRequest(evidence: Evidence(share: 0.5, base: 400), publisher: "Us & *Co*"), .markdown)
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }
        #expect(
            headings == [
                "# You do not have to deal with this on your own", "## What young people said", "## What you can do",
                "## Call 999 or go to A&E now if:", "## Call 111 if:", "## How to get help from CAMHS",
                "## Who else to talk to", "## Before you print this, look at each service's own site and confirm",
                "## Before you print this, let a safeguarding lead read every word of it",
            ])
        #expect(text.contains("\nPublished by Us & \\*Co\\*.\n"))
        #expect(text.contains("**Shout**: Texting with someone"))
    }

    @Test("Every shipped poster says first and last that it is a draft", arguments: themes)
    func draftFirstAndLast(_ theme: String) throws {
        let request = PosterRequest(theme: theme, area: "hampshire", publisher: "Us")
        let lines = try rendered(request, .text()).split(separator: "\n")
        #expect(lines.first == "DRAFT: contacts not confirmed, words not approved")
        #expect(lines.last == "DRAFT: contacts not confirmed, words not approved")
        let markdown = try rendered(request, .markdown).split(separator: "\n")
        #expect(markdown.first == "**DRAFT: contacts not confirmed, words not approved**")
        #expect(markdown.last == "**DRAFT: contacts not confirmed, words not approved**")
    }

    @Test("Confirmed and approved, the word draft is nowhere, and overdue brings it back", arguments: themes)
    func confirmed(_ theme: String) throws {
        let request = PosterRequest(theme: theme, area: "southampton", publisher: "Us")
        let directory = try Shipped.confirmed()
        let approvals = try Shipped.approvals(of: request, with: directory)
        let fresh = try rendered(request, .text(), with: directory, approvals: approvals)
        #expect(!fresh.contains("DRAFT"))
        #expect(fresh.contains("Words approved by a safeguarding lead on 20 November 2026.\n"))
        #expect(fresh.hasSuffix("Contacts checked on 20 November 2026.\nCheck again by 31 January 2027.\n"))
        let late = try #require(CalendarDay("2027-02-01"))
        let overdue = try rendered(request, .text(), with: directory, approvals: approvals, on: late)
        #expect(overdue.hasPrefix("DRAFT"))
        #expect(overdue.contains("Childline, time to check again: name; phone: 0800 1111"))
    }

    @Test("Every number, site and address on a poster is that of a service in the files", arguments: themes)
    func noStrayContact(_ theme: String) throws {
        let directory = try Shipped.confirmed()
        let known = Set(directory.services.flatMap { $0.channels.map(\.value.address) })
        for area in [nil] + Self.areas {
            let request = PosterRequest(
                theme: theme, area: area, evidence: Evidence(share: 0.34, base: 1340), publisher: "Us")
            // One long line a paragraph, so that no number is cut by a line's end.
            let text = try rendered(request, .text(width: 10_000), with: directory)
            var contacts: Set<String> = []
            for match in text.matches(of: /\b[0-9][0-9 ]{1,13}[0-9]/) { contacts.insert(String(match.output)) }
            for match in text.matches(of: /[A-Za-z0-9.@\-]+\.[A-Za-z]{2,}/) { contacts.insert(String(match.output)) }
            // Ages, hours, dates and the number of people who answered.
            let others = [
                "11", "12", "13", "16", "17", "18", "19", "24", "25", "35", "31", "20", "10", "2026", "2027", "340",
            ]
            let stray = contacts.subtracting(others).subtracting(known)
            #expect(stray == [])
            #expect(contacts.isSuperset(of: ["999", "111", "0800 1111", "116 123", "85258"]))
        }
    }

    @Test("What must not be printed is on no poster", arguments: themes)
    func neverPrinted(_ theme: String) throws {
        for area in Self.areas {
            let text = try rendered(PosterRequest(theme: theme, area: area, publisher: "Us"), .text())
            for words in ["0808 808", "Youthline", "07786", "07860", "0300 123 6621", "HANTS", "743049", "press 2"] {
                #expect(!text.contains(words))
            }
        }
    }

    @Test("No line is wider than asked for", arguments: [20, 40, 66, 100])
    func width(_ width: Int) throws {
        for theme in Self.themes {
            let text = try rendered(
                PosterRequest(theme: theme, area: "hampshire", publisher: "Us"), .text(width: width))
            // An address overflows, so that it can be copied.
            let widest = text.split(separator: "\n").filter { !$0.contains("://") }.map { TerminalWidth.of($0) }.max()
            #expect(try #require(widest) <= width || text.contains("DRAFT") && widest == 29)
        }
    }

    @Test("A hostile service, publisher or headline does nothing to a terminal or to Markdown")
    func hostile() throws {
        let mine = SourceFile(
            name: "mine.yml",
            text: #"""
                services:
                  - id: childline
                    name: "\e[2J\e]0;owned\a<script>alert(1)</script> [x](http://evil.example) # y"
                    urgency: helpline
                    for: "\u202Eesrever\n# heading\n\n| a | b |"
                    areas: everywhere
                    channels: [{phone: 0800 1111, then: "\x9b31m*bold* `code`"}]
                    hours: "- 1. list"
                    source: "\e[31mred"
                """#)
        let directory = try Shipped.directory(and: mine)
        let request = PosterRequest(publisher: "1. \u{1B}[5m*Us*\n# heading")
        for format in [PosterFormat.text(), .markdown] {
            let text = try rendered(request, format, with: directory)
            #expect(text == text.harmless(keepingLines: true))
            #expect(text.contains("alert(1)"))
        }
        let markdown = try rendered(request, .markdown, with: directory)
        #expect(!markdown.contains("<script"))
        #expect(!markdown.contains("\n# heading"))
        #expect(!markdown.contains("[x]("))
        #expect(!markdown.contains(" *bold*"))
        var listing = ""
        let listed = ServicesListing(today: try Shipped.today())
        listed.list(directory.services, to: &listing)
        listed.show(try #require(directory["childline"]), to: &listing)
        #expect(listing == listing.harmless(keepingLines: true))
    }

    @Test("A preview in colour says the same words, no wider, with each colour ended on its line", arguments: themes)
    func preview(_ theme: String) throws {
        let request = PosterRequest(theme: theme, area: "portsmouth", publisher: "Us")
        for design in PosterDesign.allCases {
            let plain = try rendered(request, .text(width: 50))
            let text = try rendered(request, .text(width: 50, paint: PosterPaint(design)))
            let bare = text.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
            #expect(Self.words(bare) == Self.words(plain.replacing(#/\n[=-]+\n/#, with: "\n")))
            for line in text.split(separator: "\n") where line.contains("\u{1B}") {
                #expect(line.hasPrefix("\u{1B}[1") && line.hasSuffix("\u{1B}[0m"))
            }
            let ground = try #require(text.split(separator: "\n").first { $0.contains("Call 999 or go") })
            #expect(TerminalWidth.of(ground.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")) == 50)
        }
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

    private func rendered(
        _ request: PosterRequest, _ format: PosterFormat, with directory: ServicesDirectory? = nil,
        approvals: Approvals = .none, on today: CalendarDay? = nil
    ) throws -> String {
        let poster = try Poster(
            request, from: Shipped.bank(), with: directory ?? Shipped.directory(), approvals: approvals,
            on: today ?? Shipped.today())
        var text = ""
        format.write(poster, to: &text)
        return text
    }
}
