import Foundation
import Testing

struct PosterPrintTests {
    private let folder: WorkFolder

    init() throws { folder = try WorkFolder() }

    @Test(
        "Every sheet prints as a tagged PDF of its size, with the list of what a draft lacks behind it",
        arguments: [
            ("a5", "420 x 59", 2), ("a4", "(A4)", 1), ("a3", "(A3)", 1), ("strips", "(A4)", 1),
            ("social", "810 x 810", 1),
            ("screen", "1440 x 810", 1),
        ])
    func sheets(sheet: String, size: String, pages: Int) throws {
        let result = try folder.bigconvo(
            "poster", "waiting", "--area", "portsmouth", "--format", "pdf", "--sheet", sheet, "--output", "out.pdf")
        #expect(result.status == 0, "\(result.errors)")
        let info = try folder.pdfInfo("out.pdf")
        #expect(info["Tagged"] == "yes")
        #expect(info["JavaScript"] == "no")
        #expect(info["Page size"]?.contains(size) == true, "\(info)")
        #expect(try #require(info["Pages"].flatMap(Int.init)) > pages)
        let words = try folder.words(ofPDF: "out.pdf")
        for text in [
            "DRAFT: contacts not confirmed", "Still waiting?", "Call 999 or go to A&E now if:", "Call 111 if:",
        ] {
            #expect(words.contains(text), "\(text)")
        }
        for contact in ["0800 1111", "SHOUT to 85258"] { #expect(words.contains(contact)) }
        #expect(words.contains("Before you print this"))
        // A flyer is held in the hand by somebody who may be 14: nothing on it is smaller than 9 points.
        if sheet == "a5" { #expect(try #require(folder.fontSizes(ofPDF: "out.pdf").min()) >= 9) }
    }

    @Test("On a slip that is torn off no number is broken over two lines")
    func slips() throws {
        let result = try folder.bigconvo(
            "poster", "bullying", "--audience", "staff", "--format", "pdf", "--sheet", "strips", "--output", "out.pdf")
        #expect(result.status == 0, "\(result.errors)")
        let text = try folder.bigconvo.run("/usr/bin/pdftotext", ["-f", "1", "-l", "1", "out.pdf", "-"]).output
        // On each of eight slips, and in the list above them, there also under the code.
        #expect(text.split(separator: "\n").count { $0.contains("Call 0808 800 5000") } == 10)
    }

    @Test("What a camera reads from a printed poster is what the poster says, from codes that are large enough")
    func codes() throws {
        let result = try folder.bigconvo(
            "poster", "waiting", "--format", "pdf", "--design", "waves", "--output", "out.pdf")
        #expect(result.status == 0, "\(result.errors)")
        _ = try folder.bigconvo.run(
            "/usr/bin/pdftoppm", ["-r", "300", "-singlefile", "-gray", "out.pdf", "page"])
        let read = try folder.bigconvo.run(
            "/usr/bin/zbarimg", ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "page.pgm"]
        ).output
        #expect(
            Set(read.split(separator: "\n")) == ["SMSTO:85258:SHOUT", "https://childline.org.uk", "tel:116123"])
        let picture = try GreyPicture(Data(contentsOf: URL(fileURLWithPath: folder("page.pgm"))))
        let finders = picture.finderWidths.map { Double($0) / 300 * 25.4 }
        // Seven modules wide, in a code of 29 modules at most: a fourth part of 25 mm, and more where there are fewer.
        #expect(!finders.isEmpty)
        #expect(finders.allSatisfy { $0 > 25 * 7 / 29 - 0.2 }, "\(finders.min() ?? 0) mm")
    }

    @Test("The page needs nothing from anywhere, and a designer's own template takes the place of one that ships")
    func ownTemplates() throws {
        let shipped = try folder.bigconvo("poster", "--format", "html").output
        #expect(!shipped.contains("src="))
        #expect(!shipped.contains("href="))
        #expect(!shipped.contains("url("))
        #expect(!shipped.contains("{{"))
        try FileManager.default.createDirectory(atPath: folder("templates"), withIntermediateDirectories: false)
        try folder.write("<footer>Ours: {{#footer}}{{.}} {{/footer}}</footer>", to: "templates/poster-footer.mustache")
        let own = try folder.bigconvo("poster", "--format", "html").output
        #expect(own.contains("<footer>Ours: Published by The Youth Commission."))
        let elsewhere = try folder.bigconvo("poster", "--format", "html", "--templates", "nowhere")
        #expect(elsewhere.status == 1)
        #expect(elsewhere.errors.contains("nowhere"))
        try folder.write("{{#footer}}", to: "templates/poster-footer.mustache")
        let broken = try folder.bigconvo("poster", "--format", "html", "--output", "out.html")
        #expect(broken.status == 1)
        #expect(broken.errors.contains("templates/poster-footer.mustache"))
        #expect(try !folder.names.contains("out.html"))
    }

    @Test("Words that no sheet has room for are said to be too many, and nothing is written")
    func tooFull() throws {
        let step = "      - Another step, with some words to make it long enough to fill a line"
        let long = Array(repeating: step, count: 120)
        try folder.write(
            """
            posters:
              - id: general
                title: Getting help
                headlines: [One]
                openings: Two.
                evidence: "{share} of {base}."
                steps:
                  - Tell someone you trust.
            \(long.joined(separator: "\n"))
                services: []

            """, to: "posters.yml")
        let result = try folder.bigconvo("poster", "--format", "pdf", "--output", "out.pdf")
        #expect(result.status == 1)
        #expect(result.errors.contains("too much on this poster for a4"))
        #expect(try !folder.names.contains("out.pdf"))
    }
}
