import Foundation
import Testing

struct ServicesCommandTests {
    private let folder: WorkFolder

    init() throws { folder = try WorkFolder() }

    private static let own = """
        # Ours.
        services:
          - id: youth-room   # made up
            name: Youth room
            urgency: local
            for: A made-up place
            areas: [portsmouth]
            source: https://example.org
            channels:
              - phone: 0300 123 6621
            hours: Monday, 3pm to 6pm

        """

    @Test("A confirmation is written into the file that holds the service, and every other byte stays")
    func confirmInPlace() throws {
        try folder.write([0xEF, 0xBB, 0xBF] + Array(Self.own.utf8), to: "services.yml")
        let result = try folder.bigconvo(
            "services", "confirm", "youth-room", "--by", "AB", "--on", "2026-11-20", "--field", "phone", "hours")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output == "Youth room (phone, hours) is confirmed by AB on 2026-11-20, in services.yml.\n")
        let lines = ["confirmed-by: AB", "confirmed-on: 2026-11-20", "check-by: 2027-11-20"]
        let phone = "      - phone: 0300 123 6621\n"
        let expected = Self.own
            .replacing(phone, with: phone + lines.map { "        \($0)\n" }.joined())
            .replacing(
                "    hours: Monday, 3pm to 6pm\n",
                with: "    hours:\n      is: Monday, 3pm to 6pm\n" + lines.map { "      \($0)\n" }.joined())
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: folder("services.yml"))))
        #expect(bytes == [0xEF, 0xBB, 0xBF] + Array(expected.utf8))
        #expect(try folder.names == ["services.yml"])
    }

    @Test("What only ships is copied with its comments and its notes, and then wins")
    func confirmCopy() throws {
        let result = try folder.bigconvo("services", "confirm", "shout", "--by", "AB", "--on", "2026-11-20")
        #expect(result.status == 0, "\(result.errors)")
        let copy = try folder.read("services/shout.yml")
        #expect(copy.contains("confirmed-on: 2026-11-20\n    check-by: 2027-11-20\n"))
        #expect(copy.contains("HANTS"))
        #expect(!copy.contains("papyrus"))
        let shown = try folder.bigconvo("services", "show", "shout").output
        #expect(shown.contains("Confirmed by AB on 20 November 2026."))
        #expect(try folder.bigconvo("check", "services/shout.yml").status == 0)
    }

    @Test(
        "What cannot be a confirmation is refused with what to do, and nothing is written",
        arguments: [
            (["childlin", "--by", "AB", "--on", "2026-11-20"], "did you mean \"childline\"?"),
            (["childline", "--by", "AB", "--on", "2999-01-01"], "2999-01-01 has not come yet"),
            (["childline", "--by", "AB", "--on", "yesterday"], "\"yesterday\" is not a day"),
            (["childline", "--by", " ", "--on", "2026-11-20"], "these are no initials"),
            (
                ["childline", "--by", "AB", "--on", "2026-11-20", "--check-by", "2026-11-19"],
                "2026-11-19 is before the day they looked"
            ),
            (["childline", "--by", "AB", "--on", "2026-11-20", "--field", "phon"], "did you mean \"phone\"?"),
        ])
    func refused(_ arguments: [String], _ words: String) throws {
        let result = try folder.bigconvo.run(Program.path, ["services", "confirm"] + arguments)
        #expect(result.status == 1)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(try folder.names.isEmpty)
    }

    @Test("A file of that name that holds something else is not written over")
    func fileExists() throws {
        try FileManager.default.createDirectory(atPath: folder("services"), withIntermediateDirectories: false)
        try folder.write(Self.own, to: "services/shout.yml")
        let result = try folder.bigconvo("services", "confirm", "shout", "--by", "AB", "--on", "2026-11-20")
        #expect(result.status == 1)
        #expect(result.errors.contains("this file is there already"))
        #expect(try folder.read("services/shout.yml") == Self.own)
    }

    @Test("The check counts findings and gaps, and tells of two entries that contradict")
    func check() throws {
        let shipped = try folder.bigconvo("services", "check")
        #expect(shipped.status == 0)
        #expect(shipped.output.hasPrefix("28 services, "))
        #expect(shipped.errors.contains("nobody local is listed for people aged 19 to 25 from Portsmouth, at any time"))
        try folder.write(Self.own.replacing("0300 123 6621", with: "0800 1111"), to: "services.yml")
        let own = try folder.bigconvo("services", "check")
        #expect(own.errors.contains("0800 1111 is Youth room here, and Childline in national.yml"))
    }

    @Test("A file of one's own is checked together with what ships, whose areas it may name")
    func checkOwnFile() throws {
        try folder.write(Self.own, to: "services.yml")
        let result = try folder.bigconvo("check", "services.yml")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors.contains("Youth room: not confirmed: name, phone, hours"))
        #expect(!result.errors.contains("Childline"))
    }

    @Test("What is due is listed with its day and the page to look at; being due is no fault")
    func due() throws {
        try folder.write(
            Self.own.replacing("    hours:", with: "    check-by: 2020-01-02\n    hours:"), to: "services.yml")
        let result = try folder.bigconvo("services", "due", "--within", "0")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("By 2 January 2020, "))
        #expect(result.output.contains("youth-room: Youth room"))
        #expect(result.output.contains("Seen at https://example.org"))
        #expect(!result.output.contains("childline"))
        #expect(try folder.bigconvo("services", "due", "--within", "-1").status == 64)
    }

    @Test("The history of a service is told from git in words, with what is not saved yet on top")
    func history() throws {
        try folder.write(Self.own, to: "services.yml")
        try git("init", "--quiet")
        try commit("made-up <b>one</b>\u{1B}[31m", on: "2026-11-01")
        try folder.write(Self.own.replacing("6621", with: "6622"), to: "services.yml")
        try commit("made-up two", on: "2026-11-02")
        try folder.write(Self.own.replacing("6621", with: "6622").replacing("6pm", with: "7pm"), to: "services.yml")
        let result = try folder.bigconvo("services", "history", "youth-room")
        #expect(result.status == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.prefix(6) == [
                "not saved in git yet, in this folder",
                "  hours became \"Monday, 3pm to 7pm\"; it was \"Monday, 3pm to 6pm\"",
                "",
                "2026-11-02, made-up two",
                "  phone became \"0300 123 6622\"; it was \"0300 123 6621\"",
                "",
            ])
        #expect(result.output.contains("it was listed: name \"Youth room\""))
        #expect(!result.output.contains("\u{1B}"))
    }

    @Test("Without git, without a file of one's own or before the first time it was saved, one sentence says so")
    func noHistory() throws {
        let shipped = try folder.bigconvo("services", "history", "childline")
        #expect(shipped.status == 0)
        #expect(
            shipped.output == "Childline stands in no file of this folder. What ships changes with the program only.\n")
        try folder.write(Self.own, to: "services.yml")
        let bare = try folder.bigconvo("services", "history", "youth-room")
        #expect(bare.output == "This folder is not kept in git, so nobody wrote down who changed services.yml.\n")
        try git("init", "--quiet")
        let unsaved = try folder.bigconvo("services", "history", "youth-room")
        #expect(unsaved.output == "services.yml has not been saved in git yet, so it has no history.\n")
        var program = folder.bigconvo
        program.environment["PATH"] = folder.path
        let without = try program("services", "history", "youth-room")
        #expect(without.status == 1)
        #expect(without.errors.contains("git, which is not installed here"))
        #expect(try folder.bigconvo("services", "history", "youth-rom").status == 1)
    }

    @Test("A folder from somebody else cannot make git start a program")
    func hostileRepository() throws {
        try folder.write(Self.own, to: "services.yml")
        try git("init", "--quiet")
        try commit("made-up", on: "2026-11-01")
        let trap = folder("trap")
        try folder.write("#!/bin/sh\ntouch '\(trap).sprung'\ncat \"$@\"\n", to: "trap")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: trap)
        for setting in ["core.fsmonitor", "core.pager", "pager.log", "diff.external", "diff.t.textconv", "gpg.program"]
        {
            try git("config", setting, trap)
        }
        try git("config", "log.showSignature", "true")
        try folder.write("* diff=t filter=t\n", to: ".gitattributes")
        try git("config", "filter.t.smudge", trap)
        let result = try folder.bigconvo("services", "history", "youth-room")
        #expect(result.output.contains("2026-11-01, made-up"))
        #expect(try !folder.names.contains("trap.sprung"))
    }

    private func git(_ arguments: String...) throws {
        let result = try folder.bigconvo.run("/usr/bin/git", arguments)
        #expect(result.status == 0, "\(result.errors)")
    }

    private func commit(_ who: String, on day: String) throws {
        try git("add", "services.yml")
        try git(
            "-c", "user.name=\(who)", "-c", "user.email=made-up@example.org", "commit", "--quiet", "--message",
            "Change",
            "--date", "\(day)T12:00:00Z")
    }
}
