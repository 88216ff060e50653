import Foundation
import Interview
import Questionnaire

@testable import Responses

/// Made-up respondents who are told apart by their numbers, and a commission that can open what they send.
struct KioskRespondents {
    static let surveyText = """
        survey short "Short"
          edition 1
          support childline
        welcome
          | Hello.
        consent "Yes"
        section main "Main"
          yes-no q "Q?"
          long-text why "Why?"
            at most 3000 characters
        thanks
          | Bye.

        """
    /// Stands in the thanks, and nowhere else.
    static let thanks = "Your answers are stored."

    let key = PrivateKey.generate()
    let edition = SurveyEdition(surveyID: "short", edition: "1")

    /// Puts the survey and the public key into a folder.
    func prepare(_ folder: WorkFolder) throws {
        try folder.write(Self.surveyText, to: "survey.survey")
        try folder.write(key.publicKey.text, to: "k.public")
    }

    static func arguments(storingTo store: String) -> [String] {
        ["kiosk", "survey.survey", "--store", store, "--key", "k.public"]
    }

    func store(_ file: String) throws -> SealedStore {
        try SealedStore(
            file, for: edition, surveyText: Self.surveyText, sizes: .wholeBlocks, sealingTo: key.publicKey)
    }

    /// What a respondent types in the plain mode, as far as the review.
    static func replies(_ number: Int) -> String { "1\n\(number % 2 + 1)\n\(words(number))\n\n" }
    /// And what sends it.
    static let sending = "1\n"

    /// What a respondent presses on the screens, from the first one as far as the review. A person looks before each
    /// key; but a terminal leaves out what stands there already, so that a text need not come whole.
    static func keys(_ number: Int) -> String { "\r\r1\r\(number % 2 + 1)\r\(words(number))\t\r" }

    /// Some write more than others, so that envelopes have one block and two.
    static func words(_ number: Int) -> String {
        "respondent \(number) said " + String(repeating: "zugzwang ", count: number % 3 == 0 ? 280 : 3) + "end"
    }

    static func response(_ number: Int, words: String? = nil) -> Response {
        Response(
            mode: .kiosk, language: "en",
            answers: Answers([
                "q": .answered(.choice(number % 2 == 0 ? "yes" : "no")),
                "why": .answered(.text(words ?? self.words(number))),
            ]))
    }

    /// Whose response this is, or nil where it is not the whole of anybody's.
    func number(of response: Response?) -> Int? {
        guard let response, case .text(let words)? = response.answers["why"]?.answer else { return nil }
        let number = words.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return number.flatMap { Self.response($0) == response ? $0 : nil }
    }
}
