/// How long a survey takes somebody who reads and taps without hurry.
///
/// The numbers are ours, and guesses: three words a second to read, which is slower than the 238 words a minute
/// of adults who read silently (M. Brysbaert, "How many words do we read per minute?", 2019), since our
/// youngest are 11; and a time to decide and answer for each kind, longest where people write.
package enum Pace {
    /// Seconds to read so many words.
    static func reading(words: Int) -> Double { Double(words) / 3 }

    /// Seconds to read a question or a note with all that belongs to it, and to answer it.
    package static func seconds(for question: Question, in survey: CheckedSurvey) -> Double {
        let choices = survey.choices(of: question.id.name)
        let texts =
            [question.title, question.hint].compactMap(\.self) + question.paragraphs + question.rows.map(\.statement)
            + choices.compactMap(\.label)
        return reading(words: texts.map(\.wordCount).reduce(0, +)) + answering(question, in: survey)
    }

    /// Seconds to read what stands before the first question.
    static func opening(of survey: Survey) -> Double {
        reading(words: (survey.welcome + [survey.consent].compactMap(\.self)).map(\.wordCount).reduce(0, +))
    }

    private static func answering(_ question: Question, in survey: CheckedSurvey) -> Double {
        switch question.kind {
        case .one, .yesNo, .scale: 3
        case .many: 6
        case .grid: 3 * Double(question.rows.count)
        case .rank: 4 * Double(survey.places(of: question))
        case .number: 6
        case .text: 15
        case .longText: 30
        case .note: 0
        }
    }
}

extension Text {
    var wordCount: Int {
        // The blanks of ASCII are seen in its bytes, far faster than in its characters.
        source.utf8.allSatisfy { $0 < 0x80 }
            ? source.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.count
            : source.split(whereSeparator: \.isWhitespace).count
    }
}
