import Questionnaire
import Testing

struct PaperCodesTests {
    @Test("Choices have 1 to 9 and then letters, and x is never one of them")
    func keys() throws {
        let codes = try self.codes(choices: 34)
        #expect(codes.prefix(10) == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "a"])
        #expect(codes.last == "z")
        #expect(!codes.contains(PaperCodes.declining))
        #expect(Set(codes).count == 34)
    }

    @Test("More choices than keys have numbers of one length, so that none begins another")
    func numbers() throws {
        let codes = try self.codes(choices: 35)
        #expect(codes.first == "01")
        #expect(codes.last == "35")
        #expect(try self.codes(choices: 120).first == "001")
    }

    @Test("The steps of a scale have their own numbers, and 10 has a letter")
    func scale() throws {
        let survey = try parsed(survey("  scale s \"S\"\n    from 0 to 10"))
        let codes = PaperCodes(of: try #require(survey["s"]), in: survey)
        #expect(codes.choices.map(\.code) == (0...9).map(String.init) + ["a"])
        #expect(codes.choice("a")?.code.name == "10")
        #expect(codes.code(of: "0") == "0")
    }

    private func codes(choices count: Int) throws -> [String] {
        let lines = (1...count).map { "    - c\($0) \"Choice \($0)\"" }.joined(separator: "\n")
        let survey = try parsed(survey("  one q \"Q\"\n\(lines)\n    - prefer-not-to-say"))
        return PaperCodes(of: try #require(survey["q"]), in: survey).choices.map(\.code)
    }
}
