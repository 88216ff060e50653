import Testing

struct PosterWishCommandTests {
    private let folder: WorkFolder

    init() throws { folder = try WorkFolder() }

    @Test("A poster for a night names who is there then; who may be is said beside it, once for the whole set")
    func night() throws {
        let result = try folder.bigconvo("poster", "waiting", "--area", "hampshire", "--hour", "sat 23:30")
        #expect(result.status == 0)
        #expect(result.output.contains("Samaritans") && result.output.contains("Call 111 if:"))
        #expect(!result.output.contains("Kooth") && !result.output.contains("Off The Record"))
        #expect(
            result.errors.contains(
                "warning: left out, because nobody has found out whether they are there for Saturday at 11:30pm"))
        #expect(result.errors.contains("Off The Record (hours)"))
        let set = try folder.bigconvo(
            "poster", "--all", "--area", "hampshire", "--hour", "23:30", "--output", "set")
        #expect(set.status == 0)
        #expect(set.errors.matches(of: /left out/).count == 1)
        #expect(try folder.bigconvo("poster", "waiting").errors.isEmpty)
    }

    @Test("Where nobody says that they speak a language, the poster is a draft that says so and whom to ask")
    func language() throws {
        let result = try folder.bigconvo("poster", "waiting", "--speaks", "polish")
        #expect(result.status == 0)
        let words = result.output.replacing("\n", with: " ")
        #expect(
            words.hasPrefix("DRAFT: contacts not confirmed, words not approved, nobody to talk to is listed in Polish"))
        #expect(result.output.contains("Before you print this, find somebody who is there"))
        #expect(words.contains("Childline may be there: nobody has found out its languages."))
        #expect(result.output.contains("Call 999 or go to A&E now if:"))
    }

    @Test(
        "An hour and a language that are none are faults with what to write",
        arguments: [
            (["--hour", "late"], "bad-hour", "saturday 23:30"),
            (["--speaks", "pollish"], "unknown-language", "did you mean \"Polish\"?"),
        ])
    func faults(options: [String], id: String, help: String) throws {
        let result = try folder.bigconvo.run(Program.path, ["poster"] + options)
        #expect(result.status == 1)
        #expect(result.errors.contains(id) && result.errors.contains(help))
        #expect(result.output.isEmpty)
    }

    @Test("An approval is of the poster for its hour")
    func approved() throws {
        let night = ["waiting", "--hour", "sat 23:30"]
        let approve = try folder.bigconvo.run(
            Program.path, ["poster", "approve"] + night + ["--by", "AB", "--on", "2026-11-23"])
        #expect(approve.status == 0, "\(approve.errors)")
        #expect(try folder.read("approvals.yml").contains("hour: \"Saturday at 11:30pm\""))
        let poster = try folder.bigconvo.run(Program.path, ["poster"] + night).output
        #expect(poster.hasPrefix("DRAFT: contacts not confirmed\n"))
    }
}
