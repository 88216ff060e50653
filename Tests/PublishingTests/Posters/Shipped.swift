import Foundation
import Questionnaire
import Signposting
import Testing

/// The files that ship, read from the repository.
enum Shipped {
    static func file(_ path: String) throws -> SourceFile {
        let place = URL(filePath: #filePath).appending(path: "../../../../Resources/\(path)").standardized
        return SourceFile(name: path, text: try String(contentsOf: place, encoding: .utf8))
    }

    static func directory(and more: SourceFile...) throws -> ServicesDirectory {
        try ServicesDirectory(reading: [file("services/national.yml"), file("services/hampshire.yml")] + more)
    }

    static func bank(and more: SourceFile...) throws -> PosterBank {
        try PosterBank(reading: [file("copy/posters.yml")] + more)
    }

    /// A day on which nothing that ships is overdue.
    static func today() throws -> CalendarDay { try #require(CalendarDay("2026-11-23")) }
}
