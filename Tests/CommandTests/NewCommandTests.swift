import ShippedSurveys
import Testing

struct NewCommandTests {
    @Test(
        "A new folder has no fault and no warning, whatever survey it starts from",
        arguments: ShippedSurveys.files.keys.sorted())
    func strict(survey: String) throws {
        let folder = try WorkFolder()
        let made = try folder.bigconvo("new", "c", "--from", survey)
        #expect(made.status == 0, "\(made.errors)")
        let checked = try Program(folder: folder("c"))("check", "--strict")
        #expect(checked.status == 0, "\(checked.errors)")
        #expect(checked.output.hasPrefix("survey.survey: no faults\n"))
    }

    @Test("The codebook comes along where a question sorts what people write by it")
    func codebook() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("new", "with").output.contains("codebook.yml"))
        #expect(try Program(folder: folder("with")).run("/bin/ls", []).output.contains("codebook.yml"))
        #expect(try !folder.bigconvo("new", "without", "--from", "conference").output.contains("codebook.yml"))
        #expect(try !Program(folder: folder("without")).run("/bin/ls", []).output.contains("codebook.yml"))
    }
}
