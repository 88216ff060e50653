import Foundation
package import Questionnaire
import ShippedResources
package import Signposting

/// The services and the poster copy that ship, and what the tests make of them.
package enum Shipped {
    /// A shipped file, such as `services/national.yml`.
    package static func file(_ path: String) throws -> SourceFile {
        let files = ShippedResources.services.merging(ShippedResources.posterCopy) { first, _ in first }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let bytes = files[name] else { throw NotShipped(path: path) }
        return try SourceFile(name: path, bytes: bytes)
    }

    package struct NotShipped: Error {
        let path: String
    }

    package static func directory() throws -> ServicesDirectory { try readDirectory.get() }

    package static func directory(and more: SourceFile) throws -> ServicesDirectory {
        try ServicesDirectory(reading: [file("services/national.yml"), file("services/hampshire.yml"), more])
    }

    /// The same services as if somebody had confirmed every fact (made up), until a given day.
    package static func confirmed(by name: String = "Made Up", checkBy: String = "2027-01-31") throws
        -> ServicesDirectory
    {
        let files = try ["services/national.yml", "services/hampshire.yml"].map { path in
            let confirmation = "confirmed-by: \(name)\n    confirmed-on: 2026-11-20\n    check-by: \(checkBy)\n"
            let text = try file(path).text.replacing("check-by: 2027-01-31\n    a", with: "\(confirmation)    a")
            return SourceFile(name: path, text: answered(text))
        }
        return try ServicesDirectory(reading: files)
    }

    /// The text of a services file in which nothing is missing of the way to any CAMHS (made up).
    private static func answered(_ text: String) -> String {
        text.components(separatedBy: "  - id: ").map { entry in
            guard entry.contains("role: camhs\n") else { return entry }
            let missing = CAMHSAccess.Step.allCases.filter { !entry.contains("      \($0.rawValue):") }
            let lines = missing.map { "      \($0.rawValue): Made up.\n" }.joined()
            return entry.contains("    access:\n")
                ? entry.replacing("    access:\n", with: "    access:\n\(lines)")
                : entry.replacing("    areas: ", with: "    access:\n\(lines)    areas: ")
        }.joined(separator: "  - id: ")
    }

    /// A made-up person's yes to exactly what a poster says.
    package static func approvals(
        of request: PosterRequest, with directory: ServicesDirectory? = nil, by role: ApprovalRole = .safeguardingLead,
        on day: String = "2026-11-20"
    ) throws -> Approvals {
        let poster = try Poster(request, from: bank(), with: directory ?? self.directory(), on: today())
        guard let day = CalendarDay(day) else { throw NotShipped(path: "the calendar") }
        return Approvals([Approval(of: poster.subject, by: "Made Up", role: role, on: day, words: poster.words)])
    }

    package static func bank() throws -> PosterBank { try readBank.get() }

    package static func bank(and more: SourceFile) throws -> PosterBank {
        try PosterBank(reading: [file("copy/posters.yml"), more])
    }

    // Read once: a hundred tests look at them.
    private static let readDirectory = Result {
        try ServicesDirectory(reading: [file("services/national.yml"), file("services/hampshire.yml")])
    }
    private static let readBank = Result { try PosterBank(reading: [file("copy/posters.yml")]) }

    /// A day on which nothing that ships is overdue.
    package static func today() throws -> CalendarDay {
        guard let day = CalendarDay("2026-11-23") else { throw NotShipped(path: "the calendar") }
        return day
    }
}
