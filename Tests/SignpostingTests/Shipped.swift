import Foundation
import Questionnaire
import Signposting
import Testing

/// The files that ship, read from the repository.
enum Shipped {
    static func file(_ path: String) throws -> SourceFile {
        let place = URL(filePath: #filePath).appending(path: "../../../Resources/\(path)").standardized
        return SourceFile(name: path, text: try String(contentsOf: place, encoding: .utf8))
    }

    static func directory() throws -> ServicesDirectory { try readDirectory.get() }

    static func directory(and more: SourceFile) throws -> ServicesDirectory {
        try ServicesDirectory(reading: [file("services/national.yml"), file("services/hampshire.yml"), more])
    }

    /// The same services as if somebody had confirmed every fact (made up), until a given day.
    static func confirmed(by name: String = "Made Up", checkBy: String = "2027-01-31") throws -> ServicesDirectory {
        let files = try ["services/national.yml", "services/hampshire.yml"].map { path in
            let confirmation = "confirmed-by: \(name)\n    confirmed-on: 2026-11-20\n    check-by: \(checkBy)\n"
            let text = try file(path).text.replacing("check-by: 2027-01-31\n    a", with: "\(confirmation)    a")
            return SourceFile(name: path, text: text)
        }
        return try ServicesDirectory(reading: files)
    }

    static func bank() throws -> PosterBank { try readBank.get() }

    static func bank(and more: SourceFile) throws -> PosterBank {
        try PosterBank(reading: [file("copy/posters.yml"), more])
    }

    // Read once: a hundred tests look at them.
    private static let readDirectory = Result {
        try ServicesDirectory(reading: [file("services/national.yml"), file("services/hampshire.yml")])
    }
    private static let readBank = Result { try PosterBank(reading: [file("copy/posters.yml")]) }

    /// A day on which nothing that ships is overdue.
    static func today() throws -> CalendarDay { try #require(CalendarDay("2026-11-23")) }
}
