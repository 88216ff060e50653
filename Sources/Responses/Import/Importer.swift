package import Questionnaire

/// Brings a CSV file of answers into the canonical form.
package struct Importer: Sendable {
    let survey: CheckedSurvey
    let translations: [CheckedSurvey]
    let kind: ImportKind?
    let encoding: TextEncoding?
    let map: ImportMap
    let mode: Mode
    let isStrict: Bool
    let redaction: Redaction
    let others: [String]
    let unasked: String?
    let taking: Set<NoResponse>
    let numbers: NumberMeaning?
    /// How many records a core takes at a time; it never shows in the result.
    var batchLength = 256

    /// Prepares an import.
    ///
    /// - Parameters:
    ///   - translations: the same survey in its other languages, by whose words columns and choices are
    ///     found too.
    ///   - kind: the layout of the file; nil finds it out from the header.
    ///   - encoding: how the file is encoded; nil finds it out from its start.
    ///   - map: what a person wrote down about columns and choices.
    ///   - mode: how the answers were given, where the file does not say.
    ///   - isStrict: whether one row with a fault spoils the whole file.
    ///   - redaction: what becomes of personal details in open answers.
    ///   - others: files of responses that may hold the same rows already; then nothing is taken.
    ///   - unasked: the file for answers to questions that were not asked; nil leaves them out.
    ///   - taking: marks of the tool or its staff for which a row is not to be left out.
    ///   - numbers: what numbers in place of choices mean; nil where only what is sure may be read.
    package init(
        into survey: CheckedSurvey, in translations: [CheckedSurvey] = [], from kind: ImportKind? = nil,
        encoding: TextEncoding? = nil, map: ImportMap = ImportMap(), mode: Mode = .online, isStrict: Bool = false,
        redaction: Redaction = Redaction(), besides others: [String] = [], unasked: String? = nil,
        taking: Set<NoResponse> = [], numbers: NumberMeaning? = nil
    ) {
        self.survey = survey
        self.translations = translations
        self.kind = kind
        self.encoding = encoding
        self.map = map
        self.mode = mode
        self.isStrict = isStrict
        self.redaction = redaction
        self.others = others
        self.unasked = unasked
        self.numbers = numbers
        self.taking = taking.intersection(NoResponse.takable)
    }

    /// What reads the rows below a header.
    func rowReader(_ opening: SheetOpening) -> RowReader {
        RowReader(
            survey, opening.layout, map, header: opening.columns.map(\.name), meanings: opening.columns.map(\.meaning),
            mode: mode, language: survey.survey.language, in: translations, numbers: numbers)
    }

    /// The questions that are answered in numbers, in the order of the survey.
    func numbered(_ cells: NumberCells, _ vocabularies: [String: ChoiceVocabulary]) -> [NumberedQuestion] {
        survey.questions.map(\.id.name).compactMap { id in
            guard let found = cells.found[id], let vocabulary = vocabularies[id] else { return nil }
            return NumberedQuestion(id, of: survey, found, vocabulary, said: numbers)
        }
    }

    /// Reads `file` and writes `output`, and `rejects` when a row has a fault. The rows of `output` are
    /// in random order.
    ///
    /// - Throws: ``Faults`` when nothing could be taken, ``FileTrouble`` when a file cannot be read or
    ///   written. Then neither file was touched.
    package func run(
        _ file: String, output: String, rejects: String, watch: ReadingWatch = .none
    ) throws -> ImportSummary {
        let source = try ReadableFile(file, copiedBeside: output)
        return try withExtendedLifetime(source) {
            let form = try SheetForm(of: source.path, called: file, encoding: encoding)
            var work = ImportWork(self, of: file, form, output: output, rejects: rejects)
            try SheetReader(source.path, form, watch: watch).forEach { records in
                try work.begin(records)
            } then: { event in
                try work.take(event)
            }
            return try work.finish()
        }
    }
}
