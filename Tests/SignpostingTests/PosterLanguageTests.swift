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
        "Every poster ships in each language, for everybody, with every headline; what is in English on it is named",
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
                guard let poster = try whole(request) else { continue }
                #expect(poster.language == code)
                #expect(poster.subject.language == code)
                // Whoever changes an English text need not translate it at once.
                let inEnglish = english.subtracting(poster.untranslated.sources)
                for part in poster.parts {
                    for case .paragraph(let text) in part.blocks { #expect(!inEnglish.contains(text)) }
                    for case .steps(let texts) in part.blocks { #expect(inEnglish.isDisjoint(with: texts)) }
                }
                #expect(!inEnglish.contains(poster.headline) && !inEnglish.contains(poster.opening))
                #expect(poster.draft?.untranslated == poster.untranslated)
            }
        }
    }

    /// Nil for a poster that is refused because most of its English is new.
    private func whole(_ request: PosterRequest) throws -> Poster? {
        do {
            return try poster(request)
        } catch let faults as Faults where faults.diagnostics.map(\.id) == ["poster-not-translated"] {
            return nil
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
        #expect(try draft(language("ar"))?.banner.hasPrefix("DRAFT: translation not reviewed") == true)
        let reviewed = try draft(language("ar", reviewed: true))
        #expect(reviewed == nil || reviewed?.untranslated.isEmpty == false)
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

    /// The Polish file as it was before somebody changed a sentence of the poster about bullying.
    private func before(_ changed: String, _ old: String) throws -> POFile {
        let bank = try Shipped.bank()
        var file = try file("pl").updated(
            to: TranslatableTexts(project: "p", all: bank.translatableTexts), language: "pl", on: "2026-11-25")
        let place = try #require(file.entries.firstIndex { $0.source == changed })
        let part = try #require(file.entries[place].context?.split(separator: "/").dropLast().joined(separator: "/"))
        file.entries[place].context = Text(old).context(in: part)
        file.entries[place].source = old
        file.entries[place].translations = ["Po staremu."]
        return file
    }

    @Test("A sentence whose English changed is printed in English, and the poster is a draft that says which one")
    func changed() throws {
        let sentence = "Stay close to people who are kind to you."
        let file = try before(sentence, "Stay close to those who are kind.")
        let texts = TranslatableTexts(project: "p", all: try Shipped.bank().translatableTexts)
        var updated = file.updated(to: texts, language: "pl", on: "2026-11-25")
        #expect(updated.entries.filter { $0.translations == ["Po staremu."] }.map(\.isFuzzy) == [true])
        updated.markReviewed(by: "AB", on: "2026-11-23")
        for file in [file, updated] {
            let poster = try poster(
                PosterRequest(
                    theme: "bullying", language: PosterLanguage(Translation(file, language: "pl")), publisher: "Us"))
            #expect(poster.untranslated.sources.contains(sentence))
            #expect(poster.parts.flatMap(\.texts).contains(sentence))
            let draft = try #require(poster.draft)
            #expect(draft.untranslated == poster.untranslated && draft.language == "pl")
            #expect(draft.banner.contains(" still in English"))
            let hint = try #require([poster, poster].hints.first { $0.id == "poster-outdated" })
            #expect(hint.file == "posters.pl.po" && hint.message.contains("\"\(sentence)\""))
        }
        // Nothing else of the same poster, and no other poster.
        let other = try poster(
            PosterRequest(
                theme: "waiting", language: PosterLanguage(Translation(file, language: "pl")), publisher: "Us"))
        #expect(!other.untranslated.sources.contains(sentence))
    }

    @Test("A changed sentence is found by check, as what it was and what it is, and as nothing else")
    func outdated() throws {
        let texts = TranslatableTexts(project: "p", all: try Shipped.bank().translatableTexts)
        func findings(_ file: POFile) throws -> [Diagnostic] {
            TranslationCheck.check(
                try SourceFile(name: "posters.pl.po", bytes: file.written()), of: texts, in: "pl")
        }
        let sentence = "Stay close to people who are kind to you."
        let known = try findings(try file("pl").updated(to: texts, language: "pl", on: "2026-11-25")).count
        let changed = try findings(before(sentence, "Stay close to those who are kind."))
        #expect(changed.count == known + 1)
        let finding = try #require(changed.first { $0.message.contains("\"\(sentence)\" now") })
        #expect(finding.id == "translation-outdated" && finding.severity == .warning)
        #expect(finding.help == ["write it again with: bigconvo translate posters pl"])
        // A sentence of other words is no older one.
        let apart = try findings(before(sentence, "Write down what happens.")).map(\.id)
        #expect(apart.contains("translation-leftover") && apart.contains("translation-missing"))
    }

    @Test("A poster of which most is not translated is refused, with how much is missing")
    func missing() throws {
        var file = try file("pl")
        let own = try #require(Shipped.bank()["bullying"]).words
        let texts = Set((own.headlines + own.openings + own.steps).map(\.source))
        func faults() throws -> [Diagnostic] {
            do {
                _ = try poster(
                    PosterRequest(
                        theme: "bullying", language: PosterLanguage(Translation(file, language: "pl")), publisher: "Us")
                )
                return []
            } catch let faults as Faults { return faults.diagnostics }
        }
        file.entries.removeAll { texts.contains($0.source) }
        #expect(try faults() == [])
        file.entries.removeAll { $0.context?.hasPrefix("poster/") == true }
        let found = try faults()
        #expect(found.map(\.id) == ["poster-not-translated"] && found.first?.file == "posters.pl.po")
        let first = try #require(found.first?.message.split(separator: " ").compactMap { Int($0) })
        #expect(first.count == 2 && first[0] == first[1] && first[0] > 20)
    }

    @Test("A phrase of the program that is not translated is in English too, and is named")
    func phrases() throws {
        var file = try file("pl")
        file.entries.removeAll { $0.source == PosterPhrase.published.rawValue }
        let poster = try poster(
            PosterRequest(language: PosterLanguage(Translation(file, language: "pl")), publisher: "Us"))
        #expect(poster.footer.contains("Published by Us."))
        #expect(poster.untranslated.sources.contains("Published by {publisher}."))
        #expect(poster.untranslated.contains("Published by Us.") && !poster.untranslated.contains("Published by Us"))
        #expect(!poster.untranslated.contains("Wydawca: Us."))
    }

    @Test(
        "What is put in at either end of a text does not hide that it is English, and a text of nothing else fits none")
    func frames() {
        let texts = UntranslatedTexts(["{share} of {base} people said so.", "{youngest} to {oldest}", "Talk."])
        #expect(texts.contains("About 1 in 3 of 1,300 people said so.") && texts.contains("Talk."))
        #expect(!texts.contains("Talk") && !texts.contains("11 do 17") && !texts.contains(" people said so"))
        #expect(UntranslatedTexts(["a", "b", "a"]).sources == ["a", "b"] && UntranslatedTexts.none.isEmpty)
    }

    @Test("A translator gets every text once, and what ships puts nothing else in", arguments: languages)
    func texts(code: String) throws {
        let texts = try Shipped.bank().translatableTexts
        let keys = Set(texts.map { [$0.context, $0.source] })
        #expect(keys.count == texts.count)
        let bytes = try #require(ShippedResources.translations["posters.\(code).po"])
        let source = try SourceFile(name: "posters.\(code).po", bytes: bytes)
        let found = TranslationCheck.check(source, of: TranslatableTexts(project: "p", all: texts), in: code)
        #expect(!found.hasErrors, "\(found.map(\.message))")
    }
}
