import Foundation
import Questionnaire
import Testing

struct DocumentationTests {
    @Test("The article on faults explains every diagnostic that is raised here, and no other")
    func explainsEveryDiagnostic() throws {
        let raised = try Repository.sources().reduce(into: Set<String>()) { $0.formUnion(RaisedIDs(in: $1).ids) }
        let rows = try Repository.text("\(Repository.catalogue)/FaultsInFiles.md").split(separator: "\n")
            .compactMap { $0.wholeMatch(of: /\| `([a-z0-9-]+)` \| ..+ \| ..+ \|/)?.1 }.map(String.init)
        // Were the sources written in another way one day, this must not pass for want of any id.
        #expect(raised.contains("unknown-question") && raised.contains("yaml-syntax"))
        #expect(raised.subtracting(rows).sorted() == [], "these are raised and not explained")
        #expect(Set(rows).subtracting(raised).sorted() == [], "these are explained and never raised")
        #expect(rows.count == Set(rows).count, "one of them is explained twice")
    }

    @Test("Whatever reports a diagnostic names its id there, or is one of the helpers that name it for others")
    func overlooksNoCall() throws {
        let others = try Repository.sources().reduce(into: Set<String>()) { $0.formUnion(RaisedIDs(in: $1).others) }
        // The helpers and what is handed to them; a literal id stands at the other end of each.
        let known = [
            "Diagnostic(id", "fail(_", "report(_", "report(id", "report(line", "report(question", "report(unexpected",
            "reportUnknown(_", "reportUnknown(keyword", "report(finding", "report(finding.id",
            "report(reachability.questions", "report(reachability.sections", "report(character", "report(first",
            "report(mark",
            "report(invisible",
        ]
        #expect(others.subtracting(known).sorted() == [], "the test above does not see the ids of these")
    }

    @Test("An id is found on the line of the call, on the next one, and not where it is handed on")
    func findsIDs() {
        let found = RaisedIDs(in: "log.report(\n  \"on-the-next\", at: x)\nfail(\"on-this\", at: y)\nreport(id, at: z)")
        #expect(found.ids == ["on-the-next", "on-this"])
        #expect(found.others == ["report(id"])
    }

    @Test("The survey in the article on the language has no faults, nor warnings")
    func exampleIsSound() throws {
        let article = try Repository.text("\(Repository.catalogue)/TheSurveyLanguage.md")
        let blocks = article.split(separator: "```", omittingEmptySubsequences: false)
        let example = try #require(blocks.dropFirst().first)
        let file = SourceFile(name: "example.survey", text: String(example))
        let names = KnownNames(services: ["emergency", "childline"], codebooks: [])
        #expect(SurveyCheck.check(file, knowing: names).diagnostics.map(\.message) == [])
    }

    @Test("The article on the language names every kind of question", arguments: QuestionKind.allCases)
    func namesEveryKind(kind: QuestionKind) throws {
        let article = try Repository.text("\(Repository.catalogue)/TheSurveyLanguage.md")
        #expect(article.contains("| `\(kind.rawValue)` |"))
    }
}

/// The ids of diagnostics in a piece of Swift.
private struct RaisedIDs {
    private(set) var ids: Set<String> = []
    /// The calls whose first argument is not an id, as `name(argument`.
    private(set) var others: Set<String> = []

    init(in source: String) {
        // A full stop between letters is no boundary to Unicode, and is one here: "log.report(".
        let call = /\b(Diagnostic|WordingFinding|report|reportUnknown|fail)\(\s*(?:id: )?(?:"([a-z0-9-]+)"|([\w.]+))/
            .wordBoundaryKind(.simple)
        for match in source.matches(of: call) {
            if let id = match.2 {
                ids.insert(String(id))
            } else if let argument = match.3 {
                others.insert("\(match.1)(\(argument)")
            }
        }
    }
}

/// The files of the repository that these tests read.
private enum Repository {
    static let catalogue = "Sources/Questionnaire/Questionnaire.docc"

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func sources() throws -> [String] {
        let folder = root.appending(path: "Sources/Questionnaire")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }

    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized
}
