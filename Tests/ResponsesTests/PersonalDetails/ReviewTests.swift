import Foundation
import Questionnaire
import Testing

@testable import Responses

/// What was found is written for a person, and what they decide is done.
struct ReviewTests {
    private static let rows = """
        Timestamp,Why?
        1,my friend April said
        2,my friend April cried
        3,ring 07700 900123
        4,my friend April said
        5,Will April come?

        """

    /// Imports the rows, with the decisions of a text.
    private func imported(_ bench: ImportBench, reviewing: String? = nil, reviewed: String? = nil) throws
        -> ImportSummary
    {
        try WholeFile.write(Self.rows, to: bench.input)
        var redaction = Redaction(reviewFile: reviewing)
        if let reviewed {
            try WholeFile.write(reviewed, to: bench.folder("reviewed.csv"))
            redaction.reviewed = try ReviewedDetails(reading: bench.folder("reviewed.csv"))
        }
        return try Importer(into: bench.survey, redaction: redaction)
            .run(bench.input, output: bench.output, rejects: bench.rejects)
    }

    private func answers(_ bench: ImportBench) throws -> [String] { try bench.rows().compactMap { $0["why"] }.sorted() }

    @Test(
        "The review holds each thing once, in an order that tells nothing of the rows, and only its owner may read it")
    func review() throws {
        let bench = try ImportBench()
        let file = bench.folder("review.csv")
        let summary = try imported(bench, reviewing: file)
        #expect(summary.reviewFile == file)
        #expect(summary.details == [.name: 3, .phone: 1])
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let text = String(decoding: try WholeFile.read(file), as: UTF8.self)
        #expect(
            text.split(separator: "\r\n").dropFirst() == [
                "hide,name?,April,my friend […] cried,1,", "hide,name?,April,my friend […] said,2,",
                "hide,phone,07700 900123,ring […],1,",
            ])
        #expect(text.hasPrefix("\u{FEFF}hide or keep,kind,found,where it stands,times,NOT FOR PUBLICATION."))
    }

    @Test("Without anything found there is no file")
    func nothing() throws {
        let bench = try ImportBench()
        try WholeFile.write("Timestamp,Why?\nx,fine\n", to: bench.input)
        let summary = try Importer(into: bench.survey, redaction: Redaction(reviewFile: bench.folder("review.csv")))
            .run(bench.input, output: bench.output, rejects: bench.rejects)
        #expect(summary.reviewFile == nil)
        #expect(try bench.written == ["out.csv"])
    }

    private static let head = "hide or keep,kind,found,where it stands,times\n"

    @Test(
        "A decision holds where it was made, or everywhere when its place is deleted",
        arguments: [
            ("keep,name?,April,my friend […] said,2", ["April said", "April said", "[name?] cried"], 0),
            ("keep,name?,April,,", ["April cried", "April said", "April said"], 0),
            ("KEEP ,name?,april, My  friend […] said,2", ["April said", "April said", "[name?] cried"], 0),
            (
                "keep,name?,April,,\nhide,name?,April,my friend […] cried,1",
                ["April said", "April said", "[name?] cried"], 0
            ),
            ("keep,name?,April,,\n,name?,April,,", ["[name?] cried", "[name?] said", "[name?] said"], 0),
            ("keep,name?,Zoe,,", ["[name?] cried", "[name?] said", "[name?] said"], 1),
        ])
    func decisions(lines: String, friends: [String], unused: Int) throws {
        let bench = try ImportBench()
        let summary = try imported(bench, reviewed: Self.head + lines + "\n")
        #expect(
            try answers(bench) == (["Will April come?", "ring [phone]"] + friends.map { "my friend \($0)" }).sorted())
        #expect(summary.decisionsUnused == unused)
    }

    @Test("A spreadsheet's semicolons, other columns and empty lines make no difference")
    func spreadsheet() throws {
        let bench = try ImportBench()
        let text = "found;my notes;hide or keep;kind;where it stands\n;;;;\nApril;?;keep;name?;\n"
        #expect(try imported(bench, reviewed: text).detailsKept == 3)
    }

    @Test(
        "A file that is no review, or a word that decides nothing, is a fault that shows none of it",
        arguments: [
            ("", ["not-a-review"]), ("a,b\nkeep,April\n", ["not-a-review"]),
            (head + "maybe,name?,April,,\nyes,name?,Zoe,,\n", ["bad-value", "bad-value"]),
        ])
    func faults(text: String, ids: [String]) throws {
        let bench = try ImportBench()
        let faults = try #require(throws: Faults.self) { _ = try imported(bench, reviewed: text) }
        #expect(faults.diagnostics.map(\.id) == ids)
        #expect(!"\(faults)".contains("April"))
        #expect(try !bench.written.contains("out.csv"))
    }
}
