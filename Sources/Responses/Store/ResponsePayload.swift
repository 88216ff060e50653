import Foundation
import Interview

/// A response as it lies inside an envelope: JSON with sorted keys, always the same for the same response.
struct ResponsePayload: Codable {
    static let version = 1

    var version = Self.version
    var mode: Mode
    var language: String
    var answers: [String: Given]

    /// What was left at one question; exactly one of these, and write-ins only beside an answer.
    struct Given: Codable {
        var declined: Bool?
        var choice: String?
        var choices: [String]?
        var rows: [String: String]?
        var ranking: [String]?
        /// As text, which gives back the same number to the last bit.
        var number: String?
        var text: String?
        var writeIns: [String: String]?
    }
}

extension Response {
    /// The bytes that are sealed.
    var payload: [UInt8] {
        get throws {
            var given: [String: ResponsePayload.Given] = [:]
            for question in answers.questions {
                given[question] = answers[question].map { ResponsePayload.Given($0) }
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return try Array(encoder.encode(ResponsePayload(mode: mode, language: language, answers: given)))
        }
    }

    /// The response that was sealed, or nil. Anybody can seal, so these bytes may be anything.
    init?(payload: [UInt8]) {
        guard let decoded = try? JSONDecoder().decode(ResponsePayload.self, from: Data(payload)),
            decoded.version == ResponsePayload.version
        else { return nil }
        var answers = Answers()
        for (question, given) in decoded.answers {
            guard let given = given.answer else { return nil }
            answers[question] = given
        }
        self.init(mode: decoded.mode, language: decoded.language, answers: answers)
    }
}
