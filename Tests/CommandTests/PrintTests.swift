import Foundation
import Questionnaire
import ShippedSurveys
import Testing

struct PrintTests {
    private let folder: WorkFolder

    init() throws { folder = try WorkFolder() }

    private func survey(_ name: String) throws -> CheckedSurvey {
        let bytes = try #require(ShippedSurveys.files[name])
        return try SurveyCheck.survey(from: SourceFile(name: name, bytes: bytes))
    }

    @Test(
        "Every shipped survey prints as a tagged PDF with all its words", arguments: ShippedSurveys.files.keys.sorted())
    func pdf(name: String) throws {
        let result = try folder.bigconvo("print", name, "--format", "pdf", "--output", "out.pdf")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.isEmpty)
        let info = try folder.pdfInfo("out.pdf")
        let isPostcard = name == "postcard.survey"
        #expect(info["Tagged"] == "yes")
        #expect(info["JavaScript"] == "no")
        #expect(info["Page size"]?.contains(isPostcard ? "420 x 298" : "(A4)") == true)
        let pages = try #require(info["Pages"].flatMap(Int.init))
        #expect(isPostcard ? pages == 2 : pages >= 3)
        let words = try folder.words(ofPDF: "out.pdf")
        let survey = try survey(name)
        for question in survey.questions {
            let labels = survey.choices(of: question.id.name).compactMap(\.label) + question.rows.map(\.statement)
            for text in labels + (question.title.placeholders.isEmpty ? [question.title] : []) {
                #expect(words.contains(WorkFolder.squeezed(text.source)), "\(text.source)")
            }
        }
        for contact in ["999", "0800 1111", "SHOUT to 85258", "116 123"] { #expect(words.contains(contact)) }
        if !isPostcard { #expect(words.contains("Page 1 of \(pages)")) }
        #expect(try folder.names == ["out.pdf"])
    }

    @Test("Text and HTML go to standard output, or into a file")
    func outputs() throws {
        let text = try folder.bigconvo("print", "mental-health")
        #expect(text.status == 0)
        #expect(text.output.hasPrefix("The Big Conversation: mental health\n===="))
        #expect(text.errors.contains("[unconfirmed-help]"))
        let page = try folder.bigconvo("print", "mental-health", "--format", "html")
        #expect(page.output.hasPrefix("<!doctype html>"))
        let written = try folder.bigconvo("print", "mental-health", "--format", "html", "--output", "page.html")
        #expect(written.status == 0 && written.output.isEmpty)
        #expect(try folder.read("page.html") == page.output)
    }

    @Test("The example of the help works as printed")
    func example() throws {
        let help = try folder.bigconvo("print", "--help").output
        let line = try #require(help.split(separator: "\n").first { $0.contains("  bigconvo print ") })
        let arguments = line.split(separator: " ").dropFirst().map(String.init)
        let result = try folder.bigconvo.run(Program.path, arguments)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try folder.read("mental-health.html").contains("</html>"))
    }

    @Test("A PDF without a file to write, and a size that there is not, are wrong usage")
    func usage() throws {
        #expect(try folder.bigconvo("print", "mental-health", "--format", "pdf").status == 64)
        #expect(try folder.bigconvo("print", "mental-health", "--size", "a5").status == 64)
    }

    @Test("A survey is not written over, and a fault leaves no file")
    func guards() throws {
        try folder.write(
            String(decoding: try #require(ShippedSurveys.files["postcard.survey"]), as: UTF8.self), to: "p.survey")
        let same = try folder.bigconvo("print", "p.survey", "--output", "p.survey")
        #expect(same.status == 1)
        #expect(same.errors.contains("[same-file]"))
        #expect(try folder.read("p.survey").hasPrefix("# One question"))
        let many = try folder.bigconvo(
            "print", "mental-health", "--size", "a6", "--format", "html", "--output", "x.html")
        #expect(many.status == 1)
        #expect(many.errors.contains("it has 11 questions, and a postcard has room for 1"))
        #expect(try folder.names == ["p.survey"])
    }

    @Test("A single question that is too much for a postcard is printed on A4, and that is said")
    func tooMuch() throws {
        let postcard = String(decoding: try #require(ShippedSurveys.files["postcard.survey"]), as: UTF8.self)
        let more = String(
            repeating: "  | We have much to say about this before you start, and so we say it here.\n", count: 12)
        try folder.write(postcard.replacing("consent \"", with: "\(more)\nconsent \""), to: "p.survey")
        let result = try folder.bigconvo("print", "p.survey", "--format", "html")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors.contains("[no-postcard]"))
        #expect(result.output.contains("size: A4"))
        #expect(
            try folder.bigconvo("print", "postcard", "--format", "html", "--size", "a4").output.contains("size: A4"))
    }

    @Test("A translation is printed in its language once it is reviewed, or as a draft when that is asked for")
    func translated() throws {
        let postcard = String(decoding: try #require(ShippedSurveys.files["postcard.survey"]), as: UTF8.self)
        try folder.write(postcard.replacing("languages en", with: "languages en, ar"), to: "p.survey")
        #expect(try folder.bigconvo("translate", "p.survey", "ar").status == 0)
        let empty = "msgid \"I want to take part\"\nmsgstr \"\""
        let written = try folder.read("p.ar.po")
        try #require(written.contains(empty))
        try folder.write(written.replacing(empty, with: "\(empty.dropLast())أريد المشاركة\""), to: "p.ar.po")
        let unreviewed = try folder.bigconvo("print", "p.survey", "--format", "html", "--language", "ar")
        #expect(unreviewed.status == 1)
        #expect(unreviewed.errors.contains("[unknown-language]"))
        let draft = try folder.bigconvo("print", "p.survey", "--format", "html", "--language", "ar", "--drafts")
        #expect(draft.status == 0, "\(draft.errors)")
        #expect(draft.output.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(draft.output.contains("أريد المشاركة"))
    }

    @Test("Where no Chromium is installed, a PDF says what to do and writes nothing")
    func noChromium() throws {
        var program = folder.bigconvo
        program.environment["PATH"] = folder.path
        let result = try program("print", "postcard", "--format", "pdf", "--output", "out.pdf")
        #expect(result.status == 1)
        #expect(result.errors.contains("sudo apt install chromium"))
        #expect(try folder.names.isEmpty)
    }
}
