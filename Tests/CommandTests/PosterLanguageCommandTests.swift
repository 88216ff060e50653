import Foundation
import Testing

struct PosterLanguageCommandTests {
    private let folder: WorkFolder

    init() throws { folder = try WorkFolder() }

    @Test("A poster in Polish is a draft that nobody has reviewed, and a review is kept")
    func polish() throws {
        let poster = try folder.bigconvo("poster", "waiting", "--language", "pl")
        #expect(poster.status == 0, "\(poster.errors)")
        #expect(poster.output.contains("words not approved, translation"))
        #expect(poster.output.contains("Wydawca: "))
        #expect(poster.output.contains("Call 0800 1111"))
        let none = try folder.bigconvo("poster", "--language", "de")
        #expect(none.status == 1)
        #expect(none.errors.contains("choose from: en, ar, ne, pl"))
    }

    @Test("The words of posters go to a translator and come back, those of the folder too")
    func translate() throws {
        let begun = try folder.bigconvo("translate", "posters", "uk")
        #expect(begun.status == 0, "\(begun.errors)")
        #expect(begun.output.contains("A poster in it says that it is a draft."))
        let file = try folder.read("posters.uk.po")
        #expect(file.contains("msgctxt \"poster/waiting/"))
        #expect(file.contains("\nmsgid \"Still waiting? You still matter\""))
        #expect(try folder.bigconvo("check", "posters.uk.po").status == 0)
        let poster = try folder.bigconvo("poster", "bullying", "--language", "uk")
        #expect(poster.status == 1)
        #expect(poster.errors.contains("poster-not-translated"))
        #expect(try folder.bigconvo("translate", "posters", "pl").output.contains(" texts, "))
        let checked = try folder.bigconvo("check", "posters.pl.po")
        #expect(checked.status == 0, "\(checked.errors)")
        let headline = "Still waiting? You still matter"
        let older = try folder.read("posters.pl.po").replacing("msgid \"\(headline)\"", with: "msgid \"Still there?\"")
        try folder.write(older, to: "posters.pl.po")
        let outdated = try folder.bigconvo("poster", "waiting", "--language", "pl")
        #expect(outdated.status == 0 && outdated.output.contains("\(headline)\n===="), "\(outdated.output)")
        #expect(outdated.errors.contains("poster-outdated") && outdated.errors.contains("\"\(headline)\""))
    }
}
