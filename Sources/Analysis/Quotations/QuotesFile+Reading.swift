package import Questionnaire
package import Signposting

extension QuotesFile {
    /// The names that a file may use.
    package struct Names: Sendable {
        /// Empty where it is not known which there are.
        let themes: Set<String>
        let questions: Set<String>

        package init(themes: Set<String> = [], questions: Set<String> = []) {
            self.themes = themes
            self.questions = questions
        }
    }

    /// Reads a file that the program wrote and a person filled in.
    ///
    /// - Parameter today: no approval is of a later day.
    /// - Throws: ``Faults`` with every fault of the file. None of them repeats what stands in it, for that may be an
    ///   answer that slipped to another place.
    package init(reading file: SourceFile, on today: CalendarDay, knowing names: Names = Names()) throws(Faults) {
        let log = FaultLog(file: file.name)
        let value: YAMLValue
        do {
            value = try YAMLValue(parsing: file)
        } catch {
            throw Faults(error.diagnostics.map(\.withoutWords))
        }
        let fields = YAMLFields(
            of: value, as: "a file of quotations", knowing: ["survey", "edition", "quotations"], log: log)
        let survey = fields.required("survey")
        let edition = fields.text("edition")
        let reader = QuotationReader(log: log, today: today, names: names)
        let read = fields.list("quotations").compactMap(reader.quotation)
        reader.checkUnique()
        let found = log.diagnostics.inReadingOrder.map(\.withoutWords)
        if found.hasErrors { throw Faults(found) }
        self.init(survey: survey?.source ?? "", edition: edition?.source, quotations: read)
    }
}

extension Diagnostic {
    /// Without the names that a faulty file has: they may be words of an answer.
    fileprivate var withoutWords: Diagnostic {
        var plain = self
        switch id {
        case "unknown-field": plain.message = "there is no field of this name"
        case "duplicate-key": plain.message = "a field stands here twice"
        default: break
        }
        return plain
    }
}
