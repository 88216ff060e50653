import Analysis
import Foundation
import Testing

@testable import Publishing

struct AnalysisPackageTests {
    private func package(_ release: Release = .publication(.standard)) throws -> (AnalysisPackage, [String: Any]) {
        let package = AnalysisPackage(PublishedAnalysis(of: try MadeUpAnalysis.tally(by: ["age"]), for: release))
        let json = try JSONSerialization.jsonObject(with: Data(package.descriptor.utf8))
        return (package, try #require(json as? [String: Any]))
    }

    @Test("The descriptor describes the columns of the figures, and says how long the file is")
    func describes() throws {
        let (package, descriptor) = try package()
        let resource = try #require((descriptor["resources"] as? [[String: Any]])?.first)
        #expect(resource["path"] as? String == "figures.csv")
        #expect(resource["bytes"] as? Int == package.figures.utf8.count)
        let schema = try #require(resource["schema"] as? [String: Any])
        let fields = try #require(schema["fields"] as? [[String: Any]])
        #expect(fields.compactMap { $0["name"] as? String } == AnalysisCSV.columns)
        #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
        #expect(schema["missingValues"] as? [String] == ["", "[c]"])
        #expect(descriptor["name"] as? String == "big-2026")
    }

    @Test("Every measure and every precision of the figures is one that the descriptor lists")
    func lists() throws {
        for release in [Release.publication(.standard), .internalUse] {
            let rows = try package(release).0.figures.split(separator: "\r\n").dropFirst()
                .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
            for (column, name) in [(6, "measure"), (10, "precision"), (0, "release")] {
                let field = try #require(FigureField.all.first { $0.name == name })
                for row in rows where !row[column].isEmpty { #expect(field.values.contains(String(row[column]))) }
            }
        }
    }

    @Test("Raw numbers are marked in the title, in the description and in every row, and only they")
    func marked() throws {
        let (raw, descriptor) = try package(.internalUse)
        #expect((descriptor["title"] as? String)?.hasPrefix("Not for publication: ") == true)
        #expect((descriptor["description"] as? String)?.hasPrefix(AnalysisWording.notForPublication) == true)
        #expect(raw.figures.split(separator: "\r\n").dropFirst().allSatisfy { $0.hasPrefix("Not for publication,") })
        let (safe, _) = try package()
        // It names what a row can say.
        let words = safe.descriptor.replacing(/"Not for publication(; made up)?"/, with: "")
        #expect(!words.contains("Not for publication"))
    }
}
