import Questionnaire

/// The names of sheets, which a spreadsheet program is particular about: at most 31 letters, none of
/// `[]:*?/\`, none twice whatever the case of its letters, and not `History`.
struct SheetNames {
    private var taken: Set<String> = ["history", ""]

    /// A name as near to the one that is wanted as can be.
    mutating func take(_ wanted: String) -> String {
        let letters = wanted.harmless().map { "[]:*?/\\'".contains($0) ? "-" : $0 }
        var name = Self.cut(letters, to: Self.longest)
        var number = 1
        while !taken.insert(name.lowercased()).inserted {
            number += 1
            let ending = "~\(number)"
            name = Self.cut(letters, to: Self.longest - ending.count) + ending
        }
        return name
    }

    private static let longest = 31

    /// As many whole characters as fit; a spreadsheet counts in the units of UTF-16.
    private static func cut(_ letters: [Character], to room: Int) -> String {
        var name = ""
        for letter in letters {
            guard name.utf16.count + letter.utf16.count <= room else { break }
            name.append(letter)
        }
        return name
    }
}
