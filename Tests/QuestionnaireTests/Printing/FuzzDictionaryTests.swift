import Foundation
import Questionnaire
import Testing

@testable import Questionnaire

/// The words that the fuzzer tries are those of the language.
struct FuzzDictionaryTests {
    @Test("The dictionary of the fuzzer holds every word of the language, and no other")
    func words() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../Fuzzing/survey.dict").standardized
        let entries = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let words = entries.compactMap { $0.wholeMatch(of: /"([a-z-]+)"/)?.1 }.map(String.init)
        // The ids of these surveys end with a digit, so that every other word is one of the language.
        let used = (0..<300).reduce(into: Set<String>()) { used, seed in
            var random = RandomTree(seed: seed)
            used.formUnion(bareWords(in: random.survey().text))
        }
        #expect(Set(words).symmetricDifference(used).sorted() == [])
    }

    private func bareWords(in text: String) -> [String] {
        let file = SourceFile(name: "my.survey", text: text)
        return Lexer(file, log: FaultLog(file: file.name)).lines().flatMap { line -> [String] in
            guard case .tokens(let tokens) = line.content else { return [] }
            return tokens.filter { $0.kind == .word && $0.text.wholeMatch(of: /[a-z-]+/) != nil }.map(\.text)
        }
    }
}
