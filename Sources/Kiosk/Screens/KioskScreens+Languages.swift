import Interview
import Questionnaire

/// The first choice of all, where there is one: the language.
extension KioskScreens {
    /// Asks which language to read, with the one that was chosen before.
    mutating func chooseLanguage() {
        isChoosingLanguage = true
        shift = 0
        let items = languages.enumerated().map { index, language in
            // One key chooses, as far as there are digits.
            ChoiceField.Item(code: language.code, label: language.name.harmless(), number: index < 9 ? index + 1 : nil)
        }
        field = .choices(ChoiceField(items, isSingle: true, chosen: [survey.survey.language]))
    }

    /// Goes on in the language that is chosen.
    mutating func goOnInLanguage() {
        guard case .choices(let choices) = field, let language = languages.first(where: { $0.code == choices.only })
        else { return message = wording[.moveFirst] }
        interview.read(in: language.survey)
        isChoosingLanguage = false
        arrive()
    }
}
