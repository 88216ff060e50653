import Foundation
import Interview

@testable import Responses

/// A commission's key, a survey edition and a folder: what every test of the store begins with.
struct StoreBench: ~Copyable {
    let folder: TemporaryFolder
    let key = PrivateKey.generate()
    let edition = SurveyEdition(surveyID: "mental-health", edition: "2026")

    init() throws { folder = try TemporaryFolder() }

    func store(_ name: String = "kiosk.store", for edition: SurveyEdition? = nil) throws -> SealedStore {
        try SealedStore(
            folder(name), for: edition ?? self.edition, surveyText: "survey mental-health", sizes: .wholeBlocks,
            sealingTo: key.publicKey)
    }

    func collect(_ names: String...) throws -> SealedCollection {
        try SealedCollection(opening: names.map { folder($0) }, with: key)
    }

    func bytes(_ name: String = "kiosk.store") throws -> [UInt8] {
        try Array(Data(contentsOf: URL(filePath: folder(name))))
    }

    /// A made-up response that can be told from others by its number.
    static func response(_ number: Int, words: String = "the buses stop at six") -> Response {
        Response(
            mode: .kiosk, language: "en",
            answers: Answers([
                "age": .answered(.number(Double(number))), "why": .answered(.text("\(words) \(number)")),
            ]))
    }
}
