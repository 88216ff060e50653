import Consultation
import Foundation
import Questionnaire

/// The files of a consultation folder that are known by their names and by which of them is newer.
struct FolderFiles {
    /// The names of the keys that seal, without their ending.
    var keys: [String] { names(endingIn: ".public").map { String($0.dropLast(".public".count)) } }

    var stores: [String] { names(endingIn: ".store") }

    /// Whether a store was written to after the last responses.
    var areStoresNewer: Bool {
        guard let store = newest(stores) else { return false }
        return newest(Shelf.responseFiles()).map { $0 < store } ?? true
    }

    var hasAgreement: Bool { !names(startingWith: "agreement.").isEmpty }

    /// Everything in the folder for posters that is one.
    var posters: [String] {
        [".txt", ".md", ".html", ".pdf"].flatMap { Shelf.files(in: "posters", endingIn: $0) }.filter { !isSaidDid($0) }
    }

    /// Of those whose words can be read.
    var draftPosters: Int {
        posters.filter { !$0.hasSuffix(".pdf") }.count { file in
            (try? Shelf.source(file).text.contains("DRAFT: ")) ?? false
        }
    }

    var hasSaidDid: Bool {
        [".txt", ".md", ".html", ".pdf"].flatMap { Shelf.files(in: "posters", endingIn: $0) }.contains(where: isSaidDid)
    }

    var report: FolderFacts.Report {
        guard let made = newest([".html", ".md", ".pdf"].flatMap { Shelf.files(in: "report", endingIn: $0) }) else {
            return .none
        }
        return newest(Shelf.responseFiles()).map { made < $0 } ?? false ? .stale : .made
    }

    private func isSaidDid(_ file: String) -> Bool { file.hasPrefix("posters/you-said") }

    private func names(endingIn ending: String) -> [String] {
        Shelf.files(in: ".", endingIn: ending).map { String($0.dropFirst(2)) }
    }

    private func names(startingWith start: String) -> [String] { names(endingIn: "").filter { $0.hasPrefix(start) } }

    /// Only compared with one another, never kept or shown: it says nothing of any response.
    private func newest(_ files: [String]) -> Date? {
        files.compactMap { file in
            try? FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
        }.max()
    }
}
