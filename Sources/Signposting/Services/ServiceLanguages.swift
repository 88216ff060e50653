import Foundation

/// The languages in which a service says that it helps.
package struct ServiceLanguages: Hashable, Sendable {
    /// Never empty, in the order of the file.
    package let all: [SpokenLanguage]

    /// The first word or phrase that is no language.
    struct Unknown: Error, Hashable {
        let word: String
    }

    /// Reads `English, Polish and Nepali`, also by their codes.
    init(reading text: String) throws(Unknown) {
        var all: [SpokenLanguage] = []
        for word in text.replacing(" and ", with: ",").split(separator: ",", omittingEmptySubsequences: false) {
            guard let language = SpokenLanguage(word) else {
                throw Unknown(word: word.trimmingCharacters(in: .whitespaces))
            }
            if !all.contains(language) { all.append(language) }
        }
        self.all = all
    }
}

extension ServiceLanguages: CustomStringConvertible {
    /// `English, Polish and Nepali`
    package var description: String { all.map(\.name).listed }
}
