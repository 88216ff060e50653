import Questionnaire

/// A survey in each of its other languages, for finding columns and choices by their words.
///
/// A translation that cannot be read is told of and left out: an import in the survey's own language does
/// not need it.
struct ImportLanguages {
    private(set) var surveys: [CheckedSurvey] = []

    init(of survey: CheckedSurvey, called name: String) {
        for code in survey.survey.languages.map(\.name) where code != survey.survey.language {
            do {
                guard let texts = try Shelf.translation(of: name, in: code) else { continue }
                let interface = try Shelf.translation(of: TranslationFile.interface, in: code)
                surveys.append(
                    CheckedSurvey(
                        survey.survey.translated(by: texts), saying: interface.map(Phrasebook.init) ?? .english))
            } catch {
                Console.tell(
                    "The words in \"\(code)\" cannot be read, so nothing is found by them; "
                        + "\"bigconvo check\" says why.\n")
            }
        }
    }
}
