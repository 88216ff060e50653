import GRDB
import Questionnaire

/// What a store is for. All of it is public; it stands in the store in the clear.
struct StorePurpose: Hashable, Sendable {
    var edition: SurveyEdition
    /// The survey's source text, so that `collect` knows the columns without being given the survey.
    var surveyText: String
    var fingerprint: Fingerprint

    func write(to database: Database) throws {
        try database.execute(
            sql: "INSERT INTO purpose VALUES (1, ?, ?, ?, ?, ?)",
            arguments: [
                StoreFile.format, edition.surveyID, edition.edition, surveyText, fingerprint.description,
            ])
    }

    /// Reads what `file` is for, trusting nothing about it. Throws ``Faults`` or a `DatabaseError`.
    init(from database: Database, file: String) throws {
        let id = try Row.fetchOne(database, sql: "PRAGMA application_id").flatMap { Int32.fromDatabaseValue($0[0]) }
        guard id == StoreFile.applicationID else { throw Faults(.notAStore(file)) }
        guard let format = try Row.fetchOne(database, sql: "SELECT format FROM purpose"),
            let format = Int.fromDatabaseValue(format[0])
        else { throw Faults(.damagedStore(file)) }
        guard format <= StoreFile.format else { throw Faults(.newerStore(file)) }
        let query = "SELECT survey, edition, source, fingerprint FROM purpose"
        guard format == StoreFile.format, let row = try Row.fetchOne(database, sql: query),
            let survey = String.fromDatabaseValue(row[0]), let source = String.fromDatabaseValue(row[2]),
            let fingerprint = String.fromDatabaseValue(row[3])
        else { throw Faults(.damagedStore(file)) }
        edition = SurveyEdition(surveyID: survey, edition: String.fromDatabaseValue(row[1]))
        surveyText = source
        self.fingerprint = Fingerprint(fingerprint)
    }

    init(edition: SurveyEdition, surveyText: String, fingerprint: Fingerprint) {
        self.edition = edition
        self.surveyText = surveyText
        self.fingerprint = fingerprint
    }
}
