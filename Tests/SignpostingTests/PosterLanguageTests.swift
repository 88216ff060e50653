import Questionnaire
import ShippedResources
import Testing

@testable import Signposting
import SignpostingFixtures

struct PosterLanguageTests {
    static let languages = ["ar", "ne", "pl"]

    private func file(_ code: String) throws -> POFile {
        let bytes = try #require(ShippedResources.translations["posters.\(code).po"])
        return try POFile(parsing: SourceFile(name: "posters.\(code).po", bytes: bytes))
    }

    private func language(_ code: String, reviewed: Bool = false) throws -> PosterLanguage {
        var file = try file(code)
        if reviewed { file.markReviewed(by: "AB", on: "2026-11-23") }
        return PosterLanguage(Translation(file, language: code))
    }

    private func poster(_ request: PosterRequest) throws -> Poster {
        try Poster(request, from: Shipped.bank(), with: Shipped.directory(), on: Shipped.today())
    }

    @Test(
        "Every poster ships in each language, for everybody, with every headline, and none of their own words is English",
        arguments: languages, [nil] + PosterAudience.allCases)
    func shipped(code: String, audience: PosterAudience?) throws {
        let bank = try Shipped.bank()
        let english = Set(bank.posters.flatMap(\.texts).map(\.source))
        let language = try language(code)
        for theme in bank.posters.map(\.id.name) {
            for headline in 0..<3 {
                let request = PosterRequest(
                    theme: theme, audience: audience, area: "portsmouth", ages: audience?.ages ?? AgeRange("11 to 17"),
                    headline: headline, evidence: Evidence(share: 0.34, base: 1340), language: language,
                    publisher: "Us")
                let poster = try poster(request)
                #expect(poster.language == code)
                #expect(poster.subject.language == code)
                for part in poster.parts {
                    for case .paragraph(let text) in part.blocks { #expect(!english.contains(text)) }
                    for case .steps(let texts) in part.blocks { #expect(english.isDisjoint(with: texts)) }
                }
                #expect(!english.contains(poster.headline) && !english.contains(poster.opening))
            }
        }
    }

    @Test("What services say of themselves stays in English, and 999 is not said twice")
    func services() throws {
        let here = try poster(PosterRequest(language: language("pl"), publisher: "Us"))
        let english = try poster(PosterRequest(publisher: "Us"))
        let lines = { (poster: Poster) in
            (poster.part(.others)?.blocks ?? []).filter { if case .helpLine = $0 { true } else { false } }
        }
        #expect(lines(here) == lines(english))
        #expect(here.part(.urgent)?.blocks.last == english.part(.urgent)?.blocks.last)
        #expect(here.part(.emergency)?.blocks.count == 1)
        #expect(here.part(.emergency)?.heading.contains("999") == true)
    }

    @Test("The foot of a poster is in its language, its day too")
    func footer() throws {
        let polish = try poster(
            PosterRequest(area: "portsmouth", ages: AgeRange("11 to 17"), language: language("pl"), publisher: "Us"))
        #expect(
            polish.footer == [
                "Dla młodych osób w wieku od 11 do 17 lat, okolica: Portsmouth.", "Wydawca: Us.",
                "Kontakty nie zostały jeszcze sprawdzone.", "Sprawdź ponownie do: 31 stycznia 2027.",
            ])
    }

    @Test(
        "Ages and areas are said in every form that there is",
        arguments: [
            (nil, nil, nil), ("18 and under", nil, "For young people aged 18 and under."),
            ("16 and over", nil, "For young people aged 16 and over."), ("13", nil, "For young people aged 13."),
            (nil, "hampshire", "For young people from Hampshire."), ("any age", nil, nil),
            ("11 to 17", "portsmouth", "For young people aged 11 to 17 from Portsmouth."),
        ] as [(String?, String?, String?)])
    func ages(_ ages: String?, _ area: String?, _ line: String?) throws {
        let poster = try poster(PosterRequest(area: area, ages: ages.flatMap { AgeRange($0) }, publisher: "Us"))
        #expect(poster.footer.first == line ?? "Published by Us.")
    }

    @Test("A translation that nobody has reviewed makes a draft, and one that somebody has does not")
    func review() throws {
        func draft(_ language: PosterLanguage) throws -> Draft? {
            let directory = try Shipped.confirmed()
            let request = PosterRequest(language: language, publisher: "Us")
            return try Poster(
                request, from: Shipped.bank(), with: directory,
                approvals: Shipped.approvals(of: request, with: directory), on: Shipped.today()
            ).draft
        }
        #expect(try draft(language("ar"))?.banner == "DRAFT: translation not reviewed")
        #expect(try draft(language("ar", reviewed: true)) == nil)
    }

    @Test("What was approved in one language is not approved in another")
    func approval() throws {
        let approvals = try Shipped.approvals(of: PosterRequest(publisher: "Us"))
        let polish = try Poster(
            PosterRequest(language: language("pl"), publisher: "Us"), from: Shipped.bank(), with: Shipped.directory(),
            approvals: approvals, on: Shipped.today())
        #expect(polish.draft?.approval.isApproved == false)
        #expect(polish.draft?.approval.changedSince == nil)
    }

    @Test("Half a poster in another language is refused, with how much is missing")
    func missing() throws {
        var file = try file("pl")
        file.entries.removeAll { $0.source == "Stay close to people who are kind to you." }
        let language = PosterLanguage(Translation(file, language: "pl"))
        let faults = #expect(throws: Faults.self) {
            try poster(PosterRequest(theme: "bullying", language: language, publisher: "Us"))
        }
        #expect(faults?.diagnostics.map(\.id) == ["poster-not-translated"])
        #expect(faults?.diagnostics.first?.file == "posters.pl.po")
        #expect(faults?.diagnostics.first?.message.hasPrefix("1 text of this poster ") == true)
    }

    @Test("A translator gets every text once, and nothing ships that is not among them", arguments: languages)
    func texts(code: String) throws {
        let texts = try Shipped.bank().translatableTexts
        let keys = Set(texts.map { [$0.context, $0.source] })
        #expect(keys.count == texts.count)
        let file = try file(code)
        #expect(file.entries.count > 90)
        for entry in file.entries { #expect(keys.contains([entry.context ?? "", entry.source]), "\(entry.source)") }
    }
}
