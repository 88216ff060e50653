import Questionnaire
import Testing

/// Every diagnostic has a page, and every page tells the truth.
struct FaultPagesTests {
    @Test("Every diagnostic that is raised here has a page, and every page a diagnostic")
    func everyDiagnostic() throws {
        let raised = try Repository.sources().reduce(into: Set<String>()) { $0.formUnion(RaisedIDs(in: $1).ids) }
        let pages = Set(try Repository.faultPages().keys)
        // Were the sources written in another way one day, this must not pass for want of any id.
        #expect(raised.contains("unknown-question") && raised.contains("yaml-syntax"))
        #expect(raised.subtracting(pages).sorted() == [], "these are raised and not explained")
        #expect(pages.subtracting(raised).sorted() == [], "these are explained and never raised")
    }

    @Test("The article on faults lists every page once, in the words of the page")
    func index() throws {
        let listed = try Repository.text("\(Repository.catalogue)/FaultsInFiles.md").split(separator: "\n")
            .filter { $0.hasPrefix("| <doc:") }.map(String.init)
        let expected = try Repository.faultPages().map { name, text in try FaultPage(text, named: name).rowOfIndex }
        #expect(listed.sorted() == expected.sorted())
    }

    @Test("What a page calls wrong has this one fault, and what it calls right has none", arguments: try pages())
    func examples(name: String, text: String) throws {
        let page = try FaultPage(text, named: name)
        #expect(page.title == "`\(name)`")
        #expect(page.wrong != page.right)
        #expect(page.wrong.language == page.right.language)
        guard page.wrong.isFile else {
            #expect(name == "po-unwritable", "only this one has no file to show")
            return
        }
        let wrong = try page.wrong.faults(onPage: name).map { "\($0.severity) \($0.id)" }
        #expect(wrong == ["\(page.severity) \(name)"])
        let right = try page.right.faults(onPage: name).map(\.message)
        #expect(right == [])
    }

    @Test("Every page says what it is, why it matters and what to do, in lines that fit", arguments: try pages())
    func sections(name: String, text: String) throws {
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings == ["## Why it matters", "## Wrong", "## Right", "## What to do"])
        for section in text.split(separator: "\n## ") { #expect(section.split(separator: "\n").count > 1) }
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

    private static func pages() throws -> [(name: String, text: String)] {
        try Repository.faultPages().sorted { $0.key < $1.key }.map { (name: $0.key, text: $0.value) }
    }
}
