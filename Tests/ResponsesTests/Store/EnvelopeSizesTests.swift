import Interview
import InterviewFixtures
import Questionnaire
import ShippedSurveys
import Testing

@testable import Responses

/// What the length of an envelope tells.
struct EnvelopeSizesTests {
    private static let shipped = ShippedSurveys.files.keys.sorted()

    /// Letters of the shipped languages, what JSON writes longer, emoji of several parts, and a letter with as many
    /// accents as are taken.
    private static let letters = [
        "a", "\"", "/", "\\", "\n", "ł", "ع", "न", "क्षि", "👍🏿", "👩🏻‍❤️‍💋‍👨🏿", "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
        "a" + String(repeating: "\u{301}", count: 23),
    ]

    private func survey(_ name: String) throws -> CheckedSurvey {
        let bytes = try #require(ShippedSurveys.files[name])
        return try SurveyCheck.survey(from: SourceFile(name: name, text: String(decoding: bytes, as: UTF8.self)))
    }

    private func random(_ seed: UInt64) -> CheckedSurvey {
        var maker = RandomSurvey(seed: seed)
        return maker.survey()
    }

    /// The lengths of envelopes with nothing, with everything declined, and with everything chosen and written, of all
    /// letters and lengths.
    private func lengths(of survey: CheckedSurvey) throws -> Set<Int> {
        let sizes = EnvelopeSizes(of: survey)
        let key = PrivateKey.generate().publicKey
        let edition = SurveyEdition(survey.survey)
        var all = [Answers()]
        var declined = Answers()
        for question in survey.questions where question.kind.isAsked { declined[question.id.name] = .declined }
        all.append(declined)
        for letter in Self.letters {
            for share in [0.0, 0.01, 0.1, 0.5, 1] {
                all.append(fullest(of: survey, letter: letter, share: share))
            }
        }
        var lengths: Set<Int> = []
        for answers in all {
            for language in survey.survey.languages.map(\.name) + ["en"] {
                let response = Response(mode: .interview, language: language, answers: answers)
                let payload = try response.payload
                let envelope = try Envelope(sealing: payload, to: key, for: edition, sizes: sizes)
                lengths.insert(envelope.bytes.count)
                #expect(Padding.blocks(forPayload: payload.count) <= sizes.blocks.last ?? 0)
            }
        }
        return lengths
    }

    /// Every choice that there is, and texts of this letter at a share of their full lengths.
    private func fullest(of survey: CheckedSurvey, letter: String, share: Double) -> Answers {
        func text(_ most: Int) -> String {
            String(repeating: letter, count: max(1, Int(Double(most) * share) / letter.count))
        }
        var answers = Answers()
        for question in survey.questions where question.kind.isAsked {
            let choices = survey.choices(of: question.id.name)
            let codes = choices.map(\.code.name).sorted { $0.utf8.count > $1.utf8.count }
            let others = choices.filter(\.isOther).map(\.code.name)
            let writeIns = share > 0 ? others.map { ($0, text(AnswerRules.writeInLimit)) } : []
            let longest = codes.first ?? ""
            let answer: Answer? =
                switch question.kind {
                case .one, .scale, .yesNo: .choice(others.first ?? longest)
                case .many: .choices(Set(codes))
                case .rank: .ranking(Array(codes.prefix(survey.places(of: question))))
                case .grid: .rows(Dictionary(uniqueKeysWithValues: question.rows.map { ($0.id.name, longest) }))
                case .number: .number(-.greatestFiniteMagnitude)
                case .text, .longText: share > 0 ? .text(text(question.characterLimit)) : nil
                case .note: nil
                }
            guard let answer else { continue }
            let written = question.kind == .many ? writeIns : Array(writeIns.prefix(1))
            answers[question.id.name] = .answered(answer, writeIns: Dictionary(uniqueKeysWithValues: written))
        }
        return answers
    }

    @Test("All answers of a shipped survey take at most three sizes", arguments: shipped)
    func shippedSurvey(name: String) throws { #expect(try (1...3).contains(lengths(of: survey(name)).count)) }

    @Test("All answers of any survey take at most three sizes", arguments: 0..<UInt64(30))
    func anySurvey(seed: UInt64) throws { #expect(try (1...3).contains(lengths(of: random(seed)).count)) }

    @Test(
        "Nearly everybody has the smallest size: all choices of a shipped survey and a few sentences",
        arguments: shipped)
    func usual(name: String) throws {
        let survey = try survey(name)
        let sizes = EnvelopeSizes(of: survey)
        let smallest = try #require(sizes.blocks.first)
        #expect(smallest <= 2)
        var respondent = MadeUpRespondent(
            writing: [String(repeating: "The buses stop at six. ", count: 8)], using: SplitMix(seed: 7))
        for _ in 0..<100 {
            let response = Response(mode: .kiosk, language: "en", answers: respondent.answers(to: survey))
            #expect(try sizes.blocks(forPayload: response.payload.count) == smallest)
        }
    }

    @Test("A text hides no more bytes in its characters than there is room for")
    func accents() {
        let letter = "a" + String(repeating: "\u{301}", count: 23)
        #expect(letter.utf8.count == AnswerRules.mostBytesOfCharacter - 1)
        #expect(!AnswerRules.isTooLong(String(repeating: letter, count: 10), most: 10))
        #expect(AnswerRules.isTooLong(String(repeating: letter, count: 11), most: 10))
        #expect(AnswerRules.isTooLong("a" + String(repeating: "\u{301}", count: 240), most: 10))
        #expect(!AnswerRules.isTooLong("👩🏻‍❤️‍💋‍👨🏿", most: 1))
    }
}
