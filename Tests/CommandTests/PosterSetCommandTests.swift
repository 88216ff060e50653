import Foundation
import Testing

struct PosterSetCommandTests {
    private let folder: WorkFolder

    init() throws { folder = try WorkFolder() }

    @Test("All posters for two audiences on two sheets are there, with a page that leads to each")
    func pages() throws {
        let result = try folder.bigconvo(
            "poster", "--all", "--audience", "11-15", "--audience", "staff", "--sheet", "a4", "--sheet", "social",
            "--format", "html", "--output", "set")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output == "104 posters in set. All are drafts. index.html there leads to each.\n")
        let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder("set")))
        #expect(names.count == 105)
        let index = try folder.read("set/index.html")
        for name in names where name != "index.html" { #expect(index.contains("href=\"\(name)\""), "\(name)") }
    }

    @Test("As text or Markdown there is a file for each poster", arguments: [("text", "txt"), ("markdown", "md")])
    func words(format: String, ending: String) throws {
        let result = try folder.bigconvo("poster", "--all", "--format", format, "--output", "set")
        #expect(result.status == 0, "\(result.errors)")
        let one = try folder.bigconvo("poster", "waiting", "--format", format).output
        #expect(try folder.read("set/waiting.\(ending)") == one)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder("set")).count == 27)
    }

    @Test("A set needs a folder, and one poster needs one audience and one sheet")
    func usage() throws {
        for arguments in [
            ["--all"], ["--all", "waiting", "--output", "set"], ["--audience", "staff", "--audience", "parents"],
            ["--sheet", "a4", "--sheet", "a3", "--format", "html"], ["--audience", "teachers"],
        ] {
            #expect(try folder.bigconvo.run(Program.path, ["poster"] + arguments).status == 64, "\(arguments)")
        }
    }

    @Test("A folder that cannot be made is said, and nothing is written")
    func noFolder() throws {
        try folder.write("a file", to: "set")
        let result = try folder.bigconvo("poster", "--all", "--output", "set")
        #expect(result.status == 74)
        #expect(result.errors.contains("set"))
        #expect(try folder.read("set") == "a file")
    }

    @Test("A poster speaks to whom it is for, and its headline is the one that was asked for")
    func audience() throws {
        let parents = try folder.bigconvo("poster", "bullying", "--audience", "parents", "--headline", "2").output
        #expect(parents.contains("It is never their fault\n====="))
        #expect(parents.contains("1. Listen first."))
        #expect(parents.contains("NSPCC helpline"))
        #expect(parents.contains("For parents and carers."))
        let weekly = try folder.bigconvo("poster", "bullying", "--headline", "weekly")
        #expect(weekly.status == 0, "\(weekly.errors)")
        #expect(try folder.bigconvo("poster", "bullying", "--headline", "sometimes").status == 64)
    }
}
