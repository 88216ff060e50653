import Foundation
import Testing

/// What a person is told when something is wrong, and that nothing is half-written then.
struct BadInputTests {
    private static let survey = """
        survey test "Test"
          edition 1
          support childline
        welcome
          | Hello.
        consent "Yes"
        section main "Main"
          one age "How old are you?"
            - a "Young"
            - b "Old"
          text why "Why?"
            hint "No names."
        """

    private func folder() throws -> WorkFolder {
        let folder = try WorkFolder()
        try folder.write(Self.survey, to: "test.survey")
        return folder
    }

    private func importing(_ name: String, in folder: WorkFolder) throws -> Program.Result {
        try folder.bigconvo("import", name, "--survey", "test.survey", "--output", "out.csv")
    }

    @Test("A file that is not there, and a folder in its place, are exit status 74")
    func unreadable() throws {
        let folder = try folder()
        let missing = try importing("nothing.csv", in: folder)
        #expect(missing.status == 74)
        #expect(missing.errors.contains("there is no such file"))
        try FileManager.default.createDirectory(atPath: folder("folder.csv"), withIntermediateDirectories: false)
        let directory = try importing("folder.csv", in: folder)
        #expect(directory.status == 74)
        #expect(directory.errors.contains("it is a folder"))
        #expect(try folder.bigconvo("check", "nothing.survey").status == 74)
    }

    @Test(
        "A file that nothing can be taken from is exit status 1, and no output appears",
        arguments: [
            ("empty", [], "empty-file"),
            ("header only", Array("Timestamp,Why?\n".utf8), "no-rows"),
            ("unknown columns", Array("Timestamp,Whyy?,How odl are you?\nx,y,z\n".utf8), "unknown-column"),
            ("unterminated quote", Array("Timestamp,Why?\nx,\"y\nz,a\n".utf8), "unterminated-quote"),
            ("NUL in the header", Array("Timestamp,W\0hy?\nx,y\n".utf8), "control-character"),
            ("NUL in every row", Array("Timestamp,Why?\nx,y\0\n".utf8), "control-character"),
            ("not UTF-8", Array("Timestamp,Why?\nx,".utf8) + [0x81, 0x0A], "not-utf8"),
            ("UTF-16", [0xFF, 0xFE] + "T,W\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, "no-columns"),
            ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00], "not-utf8"),
        ] as [(String, [UInt8], String)])
    func refused(name: String, bytes: [UInt8], id: String) throws {
        let folder = try folder()
        try folder.write(bytes, to: "in.csv")
        let result = try importing("in.csv", in: folder)
        #expect(result.status == 1, "\(result.errors)")
        #expect(result.errors.contains("[\(id)]"), "\(result.errors)")
        #expect(result.errors.contains("in.csv"))
        #expect(try folder.names == ["test.survey", "in.csv"])
    }

    @Test("A cell of ten megabytes spoils its row and no other")
    func longCell() throws {
        let folder = try folder()
        let long = String(repeating: "long ", count: 2_000_000)
        try folder.write("Timestamp,Why?\nx,\(long)\ny,fine\n", to: "in.csv")
        let result = try importing("in.csv", in: folder)
        #expect(result.status == 0)
        #expect(result.errors.contains("longer than"))
        #expect(!result.errors.contains("long long"))
        #expect(try folder.read("out.csv").hasSuffix("fine\r\n"))
        #expect(try folder.names.contains("out.rejects.csv"))
    }

    @Test("A survey with fifty faults is told all fifty, each at its line")
    func fiftyFaults() throws {
        let folder = try WorkFolder()
        let lines = (1...50).map { "  yes-no q\($0) \"Q\"\n    requird" }
        let text = Self.survey + "\n" + lines.joined(separator: "\n") + "\n"
        try folder.write(text, to: "test.survey")
        let result = try folder.bigconvo("check", "test.survey")
        #expect(result.status == 1)
        #expect(result.output == "test.survey: 50 faults\n")
        #expect(result.errors.split(separator: "\n").count { $0.contains("[unknown-keyword]") } == 50)
        #expect(result.errors.contains("did you mean \"required\"?"))
        let json = try folder.bigconvo("check", "test.survey", "--format", "json")
        let faults = try JSONDecoder().decode([[String: Value]].self, from: Data(json.output.utf8))
        #expect(faults.count == 50)
        #expect(faults.allSatisfy { $0["id"] != nil && $0["line"] != nil && $0["offset"] != nil })
    }

    /// Any value of JSON that is looked at only for being there.
    private struct Value: Decodable {
        init(from decoder: any Decoder) {}
    }

    @Test("A wrong key, a key of the other kind and a damaged one are told apart")
    func wrongKeys() throws {
        let folder = try folder()
        let bigconvo = folder.bigconvo
        let passphrase = try folder.writePassphrase()
        for name in ["ours", "theirs"] {
            #expect(try bigconvo("keys", "new", name, "--passphrase-file", passphrase).status == 0)
        }
        let kiosk = try bigconvo(
            "kiosk", "test.survey", "--store", "s", "--key", "ours.public", "--plain", input: "1\n1\n\n1\n")
        #expect(kiosk.status == 0, "\(kiosk.errors)")
        func collect(_ key: String, _ passphrase: String = "passphrase") throws -> Program.Result {
            try bigconvo("collect", "s", "--key", key, "--passphrase-file", passphrase, "--output", "out.csv")
        }
        #expect(try collect("theirs.private").status == 1)
        #expect(try collect("ours.public").status == 1)
        try folder.write("another passphrase\n", to: "wrong")
        #expect(try collect("ours.private", "wrong").status == 1)
        #expect(try !folder.names.contains("out.csv"))
        #expect(try collect("ours.private").status == 0)
        #expect(try folder.read("out.csv").hasSuffix("kiosk,en,a,\r\n"))
        // The other way round, a private key never goes to a kiosk.
        #expect(try bigconvo("kiosk", "test.survey", "--store", "t", "--key", "ours.private", "--plain").status == 1)
        #expect(try bigconvo("keys", "new", "ours", "--passphrase-file", passphrase).status == 74)
    }

    @Test("A store that is not a store, or is another survey's, is refused before the first question")
    func notAStore() throws {
        let folder = try folder()
        let bigconvo = folder.bigconvo
        try folder.makeKeys()
        try folder.write("this is a letter", to: "letter")
        func kiosk(_ survey: String, _ store: String) throws -> Program.Result {
            try bigconvo("kiosk", survey, "--store", store, "--key", "k.public", "--plain", input: "1\n1\n\n1\n")
        }
        let letter = try kiosk("test.survey", "letter")
        #expect(letter.status == 1)
        #expect(letter.output.isEmpty)
        #expect(try folder.read("letter") == "this is a letter")
        #expect(try kiosk("test.survey", "s").status == 0)
        #expect(try kiosk("priorities", "s").status == 1)
        try folder.write(Self.survey.replacing("- b \"Old\"", with: "- c \"Old\""), to: "other.survey")
        let changed = try kiosk("other.survey", "s")
        #expect(changed.status == 1)
        #expect(changed.errors.contains("survey-changed"))
        try folder.write(Self.survey.replacing("\"Old\"", with: "\"Older\""), to: "reworded.survey")
        #expect(try kiosk("reworded.survey", "s").status == 0)
        let collected = try bigconvo(
            "collect", "letter", "--key", "k.private", "--passphrase-file", "passphrase", "--output", "o")
        #expect(collected.status == 1)
    }

    @Test("Writing over the file that is imported is refused")
    func sameFile() throws {
        let folder = try folder()
        try folder.write("Timestamp,Why?\nx,y\n", to: "in.csv")
        let result = try folder.bigconvo("import", "in.csv", "--survey", "test.survey", "--output", "./in.csv")
        #expect(result.status == 1)
        #expect(try folder.read("in.csv") == "Timestamp,Why?\nx,y\n")
    }

    @Test("Writing over the survey or the mapping is refused", arguments: ["test.survey", "./map.yml"])
    func overwritingWhatIsRead(name: String) throws {
        let folder = try folder()
        try folder.write("Timestamp,Why?\nx,y\n", to: "in.csv")
        try folder.write("other-columns: drop\n", to: "map.yml")
        let before = try folder.read(name)
        for options in [["--output", name], ["--output", "out.csv", "--rejects", name]] {
            let command = ["import", "in.csv", "--survey", "test.survey", "--map", "map.yml"]
            let result = try folder.bigconvo.run(Program.path, command + options)
            #expect(result.status == 1)
            #expect(result.errors.contains("[same-file]"))
        }
        #expect(try folder.read(name) == before)
        #expect(try !folder.names.contains("out.csv"))
    }

    @Test("Rejected rows of an earlier import that are still there are mentioned")
    func olderRejects() throws {
        let folder = try folder()
        try folder.write("Timestamp,How old are you?\nx,Young\nx,Ancient\n", to: "in.csv")
        #expect(try importing("in.csv", in: folder).output.contains("with the reasons"))
        try folder.write("Timestamp,How old are you?\nx,Young\nx,Old\n", to: "in.csv")
        #expect(try importing("in.csv", in: folder).output.contains("out.rejects.csv is from an earlier import"))
    }

    @Test("Nothing is counted twice because its file was named twice")
    func namedTwice() throws {
        let folder = try folder()
        try folder.write("Timestamp,Why?\nx,y\n", to: "in.csv")
        #expect(try importing("in.csv", in: folder).status == 0)
        let result = try folder.bigconvo("analyse", "test.survey", "out.csv", "./out.csv")
        #expect(result.status == 1)
        #expect(result.errors.contains("[same-file]"))
        #expect(try folder.bigconvo("analyse", "test.survey", "out.csv").status == 0)
    }

    @Test("Wrong usage is exit status 64")
    func usage() throws {
        let folder = try WorkFolder()
        #expect(try folder.bigconvo("import").status == 64)
        #expect(try folder.bigconvo("nonsense").status == 64)
        #expect(try folder.bigconvo("rehearse", "priorities", "--people", "0", "--output", "x").status == 64)
    }

    @Test("Standard output on a full disk is exit status 74")
    func fullOutput() throws {
        let folder = try folder()
        let result = try folder.bigconvo.run("/bin/sh", ["-c", "\(Program.path) show test.survey > /dev/full"])
        #expect(result.status == 74)
        #expect(result.errors.contains("no space left"))
    }

    @Test(
        "A disk that is full while writing keeps the old file, and leaves nothing behind",
        .enabled(if: Program.canMount, "needs to be allowed to mount a small disk"))
    func fullDisk() throws {
        let folder = try folder()
        let row = "x,some words that take room on the disk\n"
        try folder.write("Timestamp,Why?\n" + String(repeating: row, count: 4000), to: "in.csv")
        let script = """
            set -e
            mkdir disk && mount -t tmpfs -o size=64k none disk
            echo old > disk/out.csv
            status=0
            \(Program.path) import in.csv --survey test.survey --output disk/out.csv || status=$?
            ls -A disk; cat disk/out.csv; exit $status
            """
        let result = try folder.bigconvo.run("/usr/bin/unshare", ["-m", "/bin/sh", "-c", script])
        #expect(result.status == 74)
        #expect(result.errors.contains("no space left"))
        #expect(result.output == "out.csv\nold\n")
    }

    @Test(
        "A kiosk on a full disk says so kindly, and loses no response that it thanked for",
        .enabled(if: Program.canMount, "needs to be allowed to mount a small disk"))
    func fullKiosk() throws {
        let folder = try folder()
        try folder.makeKeys()
        // One person after the other: consent, young, nothing written, send; then leave if it failed.
        try folder.write(String(repeating: "1\n1\n\n1\n", count: 200), to: "replies")
        let script = """
            set -e
            mkdir disk && mount -t tmpfs -o size=160k none disk
            \(Program.path) kiosk test.survey --store disk/s --key k.public --plain < replies > screens || true
            grep -c 'Your answers are stored' screens > thanked || true
            cp disk/s copy; cp disk/s-journal copy-journal 2>/dev/null || true
            """
        let result = try folder.bigconvo.run("/usr/bin/unshare", ["-m", "/bin/sh", "-c", script])
        try #require(result.status == 0, "\(result.errors)")
        let thanked = try #require(Int(try folder.read("thanked").split(whereSeparator: \.isNewline).first ?? ""))
        #expect(thanked > 0 && thanked < 200)
        #expect(try folder.collectedLines(from: "copy").count == thanked)
    }

    @Test("A file of margins is checked against its survey")
    func margins() throws {
        let folder = try WorkFolder()
        try folder.write("margins:\n  care:\n    yes: 1%\n    no: 98%\n    unshure: 1%\n", to: "margins.yml")
        let alone = try folder.bigconvo("check", "margins.yml")
        #expect(alone.status == 1 && alone.errors.contains("[no-survey]") && alone.errors.contains("--survey"))
        let faults = try folder.bigconvo("check", "margins.yml", "--survey", "mental-health")
        #expect(faults.status == 1 && faults.errors.contains("did you mean \"unsure\"?"))
        try folder.write("margins:\n  care:\n    yes: 1%\n    no: 98%\n    unsure: 1%\n", to: "margins.yml")
        #expect(try folder.bigconvo("check", "margins.yml", "--survey", "mental-health").status == 0)
    }

    @Test("A copy among the responses is named, for everybody in it would count twice")
    func copies() throws {
        let folder = try WorkFolder.consultation(of: 40, seed: 3)
        try folder.write(try folder.read("responses.csv"), to: "copy.csv")
        let twice = try folder.bigconvo("analyse", "mental-health", "responses.csv", "copy.csv")
        #expect(twice.status == 0 && twice.errors.contains("[copied-file]"))
        #expect(twice.errors.contains("it holds the same as responses.csv"))
        #expect(!(try folder.bigconvo("analyse", "mental-health", "responses.csv").errors.contains("[copied-file]")))
    }
}
